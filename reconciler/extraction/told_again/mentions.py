"""Where a text may count again those whom it has counted: "the four victims", "two of them", "both men"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, TypeAlias

import msgspec

from reconciler.concepts.group import Group
from reconciler.extraction.scanner import WordScanner
from reconciler.extraction.words import UNITS

_COUNTS: Mapping[str, int] = (
    {word: number for word, number in UNITS.items() if number > 1}
    | {str(number): number for number in range(2, 100)}
    | {"both": 2}
)
_NUMBER = "|".join(sorted(_COUNTS, key=len, reverse=True))
_WHICH = (
    "(?:(?:other|remaining|surviving|adult|male|female|teen|teenage|teenaged|young|juvenile|child|unidentified"
    "|adolescent|police|law enforcement|family|college|university|shooting|gunshot|stabbing|deceased|injured|wounded"
    ") ){0,3}"
)
_PEOPLE: Mapping[str, Group] = {
    "men": "man", "males": "man", "women": "woman", "females": "woman", "boys": "child", "girls": "child",
    "children": "child", "kids": "child", "teens": "child", "teenagers": "child", "juveniles": "child",
    "officers": "police", "deputies": "police", "troopers": "police",
}  # fmt: skip
_OTHERS = (
    "people persons adults brothers sisters siblings friends cousins relatives students youths patients classmates"
    " survivors roommates coworkers co-workers passengers workers employees neighbors teammates residents bystanders"
).split()
_WHO = "|".join((*_PEOPLE, *_OTHERS))
_DOES = (
    "(?=,? (?:were|was|are|is|had|have|has|who|whose|remain|remained|live|lived|knew|worked|attended|arrived|walked"
    "|drove|went|ran|did|would|could|may|might|will|can|met|belonged|appeared|came)(?!\\w))"
)
_DEED = "shoot|crash|fire|attack|stabb|explo|rampage|homicide|murder|slaying"

Kind: TypeAlias = Literal["victims", "both", "people", "some", "of_people", "them", "lived"]
"""Called victims; both of them victims; called by what they are; some of the victims; of those people; of "them";
those who survived.
"""


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A number of people in a text; offsets into the field."""

    kind: Kind
    start: int
    end: int
    past: int
    """End of the number."""
    number: int
    group: Group | None
    """None where the noun does not tell."""
    near: bool
    """Two who can only be those told right before: "both", "the two"."""


_VICTIMS = re.compile(
    rf"(?P<of> of (?:the|those|these)(?: other| remaining| surviving)?(?: (?:{_NUMBER}))?)? {_WHICH}victims\b"
    rf"(?!['’] | of (?!(?:the|this|that|last|\w{{2,9}}day['’]s) [\w' -]{{0,20}}(?:{_DEED})))",
    re.IGNORECASE,
)
_NOT_THERE = r"(?! are (?:still |now |believed to be )?(?:in|at|on|inside|below|under|underground)\b)"
"""Not before where they are now, alive: "four of the workers are in the cellar"."""
_OF_PEOPLE = re.compile(rf" of (?:the|those|these) {_WHICH}(?P<who>{_WHO})\b(?!['’]){_NOT_THERE}", re.IGNORECASE)
_OF_SO_MANY = re.compile(rf" of (?:the|those|these) (?P<whole>{_NUMBER}){_DOES}", re.IGNORECASE)
_OF_THEM = re.compile(r" of them\b|(?= remain(?:ed)? (?:hospitali[sz]ed|under|in|on|at)\b)", re.IGNORECASE)
_LIVED = re.compile(
    rf"(?: of (?:them|the (?:victims|{_NUMBER})))?(?: survivors\b(?!['’])|(?: (?:victims|people|others))?"
    r"(?= survived(?! by\b)| (?:(?:is|are|was|were) )?(?:expected )?to (?:survive|recover|live)\b(?! (?:in|at)\b)))",
    re.IGNORECASE,
)
_VICTIMS_WERE = re.compile(
    r"\bvictims(?: (?:were|are|as|included?)(?: (?:identified|described) as| all| both)?|:) "
    rf"(?:(?:an?|one|{_NUMBER}) [^.;:()]{{3,50}}?(?: and|,| [-–—])(?: and)? ){{0,2}}$",
    re.IGNORECASE,
)
"""Before the number of some of what the victims are: "the victims were a woman and two men"."""
_LISTED = 110
"""Characters of the longest such list."""
_KIND_OF_PEOPLE = re.compile(
    rf"(?: [\w-]{{2,14}}){{0,3}}? (?P<who>{_WHO})\b(?!['’]| who (?:did|shot|fired))", re.IGNORECASE
)
_SO_MANY = re.compile(rf"(?: of the)? {_WHICH}(?P<who>{_WHO})\b(?!['’])|{_DOES}", re.IGNORECASE)
_ASIDE = re.compile(r"(?=[,.] )")
_DETERMINED = re.compile(r"\b(?:all(?: of)?(?: the)?|the(?: other)?|those|these) $", re.IGNORECASE)
_PAIR = 2
_ONE_OF = re.compile(r"\bone of the (?:other )?$", re.IGNORECASE)
_SOME_OF = re.compile(rf"\b(?:one|some|most|none|{_NUMBER}) of the $", re.IGNORECASE)
_LONGEST = 18
"""Characters of a determiner and what stands before it."""
COUNTED = re.compile(
    rf"\b(?P<count>{_NUMBER})(?: [\w'’-]{{2,14}}){{0,2}}? "
    rf"(?:{_WHO}|suspects|gunmen|subjects|individuals|attackers|assailants|shooters|robbers|others|intruders|drivers"
    r"|witnesses|vehicles|cars|guns|weapons|handguns|pistols|rifles|houses|homes|detectives|defendants|guards)\b",
    re.IGNORECASE,
)
"""Numbers of whatever else "the two" could be."""


def mentions(text: str, low: str) -> Iterator[Mention]:
    """Every place in a text where people may be counted again, in order; `low` is the text in small letters."""
    for start in _numbers().starts(low):
        number = _FIGURE.match(low, start)
        told = _told(text, *number.span()) if number else None
        if told is not None:
            yield told


_FIGURE = re.compile(rf"(?:{_NUMBER})(?=[ ,.])")


@cache
def _numbers() -> WordScanner:
    return WordScanner(_COUNTS)


def _told(text: str, start: int, past: int) -> Mention | None:
    """What the number at a place counts, if it can be people told before."""
    lived = _LIVED.match(text, past)
    if lived and _SOME_OF.search(text, max(0, start - _LONGEST), start) is None:
        return _mention("lived", text, start, past=past, match=lived)
    listed = _KIND_OF_PEOPLE.match(text, past)
    if listed and _VICTIMS_WERE.search(text, max(0, start - _LISTED), start):
        return _mention("victims", text, start, past=past, match=listed)
    victims = _VICTIMS.match(text, past)
    both = text[start:past].lower() == "both"
    if victims and both:
        return _mention("both", text, start, past=past, match=victims)
    if victims:
        return _mention("some" if victims["of"] else "victims", text, start, past=past, match=victims)
    some = None if both else _OF_PEOPLE.match(text, past)
    if some:
        return _mention("of_people", text, start, past=past, match=some)
    them = None if both else _OF_SO_MANY.match(text, past) or _OF_THEM.match(text, past)
    if them:
        return _mention("them", text, start, past=past, match=them)
    if not both and _DETERMINED.search(text, max(0, start - _LONGEST), start) is None:
        return None
    one_of = _ONE_OF.search(text, max(0, start - _LONGEST), start)
    people = _SO_MANY.match(text, past) or (_ASIDE.match(text, past) if one_of else None)
    return _mention("people", text, start, past=past, match=people) if people else None


def _mention(kind: Kind, text: str, start: int, *, past: int, match: "re.Match[str]") -> Mention:
    who = (match.groupdict().get("who") or "").lower()
    number = text[start:past].lower()
    near = kind == "people" and _COUNTS[number] == _PAIR
    return Mention(kind, start, match.end(), past, _COUNTS[number], _PEOPLE.get(who), near)


def number_named(word: str) -> int:
    """The number that a word or digits name, one among them."""
    return _COUNTS.get(word.lower(), 1)
