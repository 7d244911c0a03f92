"""People named as victims, suspects or the like: told by age, by "identified as" and the like, never by speaking."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.scanner import Hints
from reconciler.extraction.words import at_word

_PART = r"[A-Z][\w'’-]{1,20}"
_NAME = rf"{_PART}(?: (?:[A-Z]\.|[\"“]{_PART}[\"”]|{_PART}|de|la|al-{_PART}|bin|van)){{0,2}} {_PART}"
_DEEDS = tuple("death killing shooting murder slaying shot killed charged arrested accused wounded".split())
_SAYS = r"(?!,? (?:said|says|told|added|according|who said|wrote))"


def _rule(name: str, pattern: str, examples: tuple[tuple[str, str], ...], not_examples: tuple[str, ...]) -> Rule:
    told = tuple(Example(text=text, means=means) for text, means in examples)
    return Rule(name=name, stage="reports", pattern=pattern, examples=told, not_examples=not_examples)


RULES: tuple[Rule, ...] = (
    _rule(
        "<name>, <age>",
        rf"(?P<name>{_NAME}), \d{{1,3}}(?=[,.;:)]| (?:of|and|was|who|died|years?)\b){_SAYS}",
        (("Ada Brown, 34, was shot.", "Ada Brown"), ("The dead were Ada Brown, 34, and a child.", "Ada Brown")),
        ("In Salt City, 34 people died.", "Ada Brown, a teacher, saw it."),
    ),
    _rule(
        "<age>-year-old <name>",
        rf"\b\d{{1,3}}-year-old (?P<name>{_NAME})\b{_SAYS}",
        (("Police found 34-year-old Ada Brown dead.", "Ada Brown"),),
        ("Police found a 34-year-old woman dead.", "The 3-year-old club closed."),
    ),
    _rule(
        "identified as <name>",
        r"\b(?:identified|named|known)(?: \w{2,12}){0,2} as "
        rf"(?:\d{{1,3}}-year-old )?(?P<name>{_NAME})",
        (("The victim was identified as Ada Brown.", "Ada Brown"),),
        ("The town known as Salt was hit.",),
    ),
    _rule(
        "<deed> of <name>",
        rf"{at_word(_DEEDS)} (?:of )?(?P<name>{_NAME})\b{_SAYS}",
        (("He stands trial for the murder of Ada Brown.", "Ada Brown"), ("Police arrested Carl Gray.", "Carl Gray")),
        ("The shooting of two women shocked the town.",),
    ),
)
"""Rules of people named; `means` is the name."""

_BODY = re.compile(
    r"\b(?:Police|County|Hospital|Center|Medical|Department|School|Street|Avenue|Road|University|Park|Church|Court|City"
    r"|Sheriff|Coroner|Office|State|District|Memorial|News|Army|Force|Province|Club|High|Afternoon|Morning)\b"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rule.pattern) for rule in RULES)


@cache
def _hinted() -> Hints:
    return Hints([HINTS[rule.name] for rule in RULES])


HINTS: Mapping[str, tuple[str, ...]] = {
    "<name>, <age>": tuple(f", {digit}" for digit in "123456789"),
    "<age>-year-old <name>": ("-year-old ",),
    "identified as <name>": ("identified", "named", "known"),
    "<deed> of <name>": _DEEDS,
}
"""Name of a rule to what a sentence must hold for it to match."""


def named_people(sentences: Sequence[str], speakers: Collection[str] = ()) -> tuple[str, ...]:
    """Names of people that sentences tell of, as written, each once; those who only speak are left out."""
    return tuple(dict.fromkeys([name for name in _named(sentences) if name not in speakers]))


def _named(sentences: Sequence[str]) -> Iterator[str]:
    for sentence, rules in zip(sentences, _hinted().each(sentences), strict=True):
        for rule in rules:
            for match in _patterns()[rule].finditer(sentence):
                if _BODY.search(match["name"]) is None:
                    yield match["name"]
