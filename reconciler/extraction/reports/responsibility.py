"""Who is said to be responsible for an event, and by whom: rows of their own, never part of a label."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from reconciler.concepts.claim import Agent, Claim, Stance
from reconciler.concepts.report import Responsibility
from reconciler.concepts.rule import Example, Rule

_NAME = r"[A-Z][\w'’-]{1,20}(?: (?:of the |al-|el-)?[A-Z][\w'’-]{1,20}){0,3}"
_BAND = r"(?:militants|fighters|insurgents|rebels|guerrillas|extremists|separatists|gunmen|jihadists|militias?)"
_SOMEBODY = r"(?!No\b|Nobody|None\b|Neither|He\b|She\b|They\b|It\b)"
_AGENT = rf"(?P<agent>(?:[Tt]he |[Aa]n? )?(?:{_NAME}(?: {_BAND})?|{_BAND}))"
_SPOKE = rf"(?: (?:spokes(?:man|woman|person)|commander|leader)(?:,? {_NAME},?)?)?"


def _rule(name: str, pattern: str, examples: tuple[tuple[str, str], ...], not_examples: tuple[str, ...]) -> Rule:
    told = tuple(Example(text=text, means=means) for text, means in examples)
    return Rule(name=name, stage="reports", pattern=pattern, examples=told, not_examples=not_examples)


RULES: tuple[Rule, ...] = (
    _rule(
        "<band> claimed responsibility",
        rf"(?<!\bNo )\b{_SOMEBODY}{_AGENT}{_SPOKE}(?: (?:has|have|had|later|quickly|also)){{0,2}}"
        r" (?:claim(?:ed|s|ing)|took|taken) (?:the )?(?:responsibility|credit)\b",
        (
            ("The Northern Front claimed responsibility for the raid.", "claims_responsibility Northern Front"),
            ("Front spokesman Adam Noor claimed responsibility.", "claims_responsibility Front"),
            ("It was a raid for which the Front has claimed responsibility.", "claims_responsibility Front"),
        ),
        ("No group has claimed responsibility.", "Nobody took responsibility.", "He claimed the reward."),
    ),
    _rule(
        "<band> denied it",
        rf"\b{_SOMEBODY}{_AGENT}{_SPOKE}(?: (?:has|have|had)){{0,1}} den(?:ied|ies)"
        r" (?:any )?(?:responsibility|involvement|being (?:responsible|behind)|carrying out|having carried)\b",
        (("The Northern Front denied involvement.", "denies Northern Front"),),
        ("The Northern Front denied entry to the inspectors.",),
    ),
    _rule(
        "blamed <band>",
        rf"(?:\b(?P<by>{_NAME}) )?\b[Bb]lam(?:ed|es|ing) "
        rf"(?:it |the (?:attack|blast|bombing|raid|killings?) )?(?:on )?{_AGENT}",
        (
            ("The governor blamed the Northern Front for the blast.", "asserts Northern Front"),
            ("Officials blamed the attack on insurgents.", "asserts insurgents"),
        ),
        ("He blamed himself.", "They blamed the weather for the crash."),
    ),
    _rule(
        "<event> by <band>",
        r"\b(?:attack|attacks|raid|assault|bombing|ambush|offensive|massacre) (?:\w{2,12} ){0,2}by "
        rf"(?P<agent>(?:the )?(?:{_NAME} {_BAND}|{_BAND}|(?:the )?{_NAME}(?= (?:militant )?group| movement)))",
        (("Nine died in an attack by Northern Front militants.", "asserts Northern Front militants"),),
        ("Nine died in an attack by the river.",),
    ),
)
"""Rules of responsibility; `means` is the stance and the agent."""

STANCES: Mapping[str, Stance] = {
    "<band> claimed responsibility": "claims_responsibility",
    "<band> denied it": "denies",
}
OF_STATUS: Mapping[str, Stance] = {"claimed": "claims_responsibility", "denied": "denies"}
HINTS: Mapping[str, tuple[str, ...]] = {
    "<band> claimed responsibility": ("responsibility", "credit"),
    "<band> denied it": ("denied", "denies"),
    "blamed <band>": ("lamed ", "lames ", "laming "),
    "<event> by <band>": (" by ",),
}
"""Name of a rule to what a sentence must hold for it to match."""
_HINTS = ("responsib", "credit", "denie", "blam")
_BY = re.compile(r"\bby\b", re.ASCII)
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((rule.name, re.compile(rule.pattern)) for rule in RULES)


def responsibility(sentences: Iterable[str], claims: Iterable[Claim]) -> tuple[Responsibility, ...]:
    """Rows of the sentences and claims of one report, each once, in the order of the text."""
    told = [row for sentence in sentences if _hinted(sentence) for row in read_rows(sentence)]
    told += [_of_agent(claim.agent, claim) for claim in claims if claim.agent is not None]
    return tuple(dict.fromkeys(told))


def _hinted(sentence: str) -> bool:
    return any(hint in sentence for hint in _HINTS) or ("by" in sentence and _BY.search(sentence) is not None)


def read_rows(sentence: str) -> Iterator[Responsibility]:
    """What one sentence says of who is responsible."""
    for name, pattern in _patterns():
        for match in pattern.finditer(sentence) if any(hint in sentence for hint in HINTS[name]) else ():
            agent = _ARTICLE.sub("", match["agent"])
            stance = STANCES.get(name, "asserts")
            by = match["by"] if "by" in match.groupdict() else None
            yield Responsibility(agent, stance, by=agent if stance != "asserts" else by)


def _of_agent(agent: Agent, claim: Claim) -> Responsibility:
    stance = OF_STATUS.get(agent.status, "asserts")
    by = claim.attribution.speaker if claim.attribution is not None and agent.status == "accused" else None
    return Responsibility(_ARTICLE.sub("", agent.text), stance, by)
