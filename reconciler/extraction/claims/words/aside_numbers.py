"""Numbers that count nobody and part phrases: "1 of 3 Two men", under a photo; "a woman of 62"; "at 120 Elm Street"."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.words.tagged import Tokens, keeping, tagged
from reconciler.extraction.words import SMALL_NUMBERS

OLDEST = 110
"""Nobody's age is above this."""
_NUMBERED = re.compile(r"#(?:/|o)#(?P<mark>[o:-])?(?=[aD#~hec]|C)")
"""A photo's number among several, before the head of a sentence."""
_MARKS = frozenset("|:-–—")
_OF_AGE = re.compile(r"(?<=p)/#(?![oCpPQ#'])|(?<=P)/#&#(?![oCpPQ#'])")
_YOUNGER = re.compile(r"(?<=P)(?:,?D)?(?:~|x|o)#(?=[,.;)&bA]|$)")
_ADDRESS = re.compile(r"(?<=[x/])#(?=C{1,3})")
_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way highway hwy parkway pkwy"
    " terrace circle cir square trail loop".split()
)
_ROADS = frozenset("route highway interstate hwy rt exit".split())
"""Words that the number of a road stands behind: "homes along State Route 530"."""
_NAME_OF_STREET = 4
"""Tokens behind a number of a house in which its street ends."""
_SECOND_AGE = re.compile(r"(?<=0)&#(?=,)")
"""Behind two names: "Tyler and Dustin Roark, 18 and 16, were dead"."""
_EACH_AGE = re.compile(r"##&D?e#(?=[,.;)]|$)")
_AGES_OF_OTHERS = re.compile(r"(?<=E),[#0](?:,[#0]){0,6},?&[#0](?=[,.;)]|$)")
"""Behind others: "three others, 20, 21 and 22, were killed"."""
_DECADES = re.compile(r"(?<=u)&u")
_SIGN = re.compile(r"[pPQMkd0][oC](?=[#~b])")
_PLUS = re.compile(r"(?<=[pPQM])>(?=#)")
_BELOW = frozenset(("under", "over", "above", "below"))


def without_asides(tokens: Tokens) -> Tokens:
    """Without photo numbers at the head, numbers of houses and roads, and ages of people; "+" between two is "and"."""
    if "#" not in tokens.tags:
        return tokens
    tokens = _without_second_decades(tokens)
    if "+" in tokens.low:
        tokens = tagged(tokens, _PLUS.sub("&", tokens.tags))
    if "&" in tokens.low:
        tokens = _with_signs(tokens)
    dropped: set[int] = set()
    head = _NUMBERED.match(tokens.tags)
    marked = head is not None and (head["mark"] is None or tokens.low[3] in _MARKS)
    if head is not None and marked and tokens.low[1] in ("of", "/") and _is_photo(tokens):
        dropped.update(range(head.end()))
    dropped.update(_of_ages_and_roads(tokens))
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in dropped]) if dropped else tokens


def _of_ages_and_roads(tokens: Tokens) -> Iterator[int]:
    """Where ages stand behind people, and numbers of houses and roads."""
    tags, low = tokens.tags, tokens.low
    if "/#" in tags:
        ages = (match for match in _OF_AGE.finditer(tags) if _may_be_age(low[match.end() - 1]))
        yield from (at for match in ages for at in range(*match.span()))
    if "0&#" in tags:
        seconds = (match for match in _SECOND_AGE.finditer(tags) if _is_age(low[match.end() - 1]))
        yield from (at for match in seconds for at in range(*match.span()))
    if "E,#" in tags or "E,0" in tags:
        others = (range(*match.span()) for match in _AGES_OF_OTHERS.finditer(tags))
        yield from (at for ages in others if all(_is_age(low[at]) for at in ages if tags[at] in "#0") for at in ages)
    if "##" in tags:
        yield from (at for match in _EACH_AGE.finditer(tags) for at in _ages_of_two(tokens, match))
    if "#C" in tags:
        yield from (match.start() for match in _ADDRESS.finditer(tags) if _of_a_street(tokens, match.start()))
    if not _ROADS.isdisjoint(low):
        yield from (at for at, word in enumerate(low) if word.isdigit() and at and low[at - 1] in _ROADS)
    yield from (at for match in _YOUNGER.finditer(tags) for at in _bound_of_age(tokens, match))


def _with_signs(tokens: Tokens) -> Tokens:
    """The tokens with "&" for "and" between people or harm and a count or a verb: "two & three", not "Bar & Grill"."""
    signs = {at.start() + 1 for at in _SIGN.finditer(tokens.tags) if tokens.low[at.start() + 1] == "&"}
    return tagged(tokens, "".join("&" if at in signs else tag for at, tag in enumerate(tokens.tags)))


def _is_photo(tokens: Tokens) -> bool:
    """Both numbers are printed in digits, and the first is no more than the second."""
    first, last = tokens.low[0], tokens.low[2]
    return first.isdigit() and last.isdigit() and int(first) <= int(last) < OLDEST


def _without_second_decades(tokens: Tokens) -> Tokens:
    """The tokens with one age in tens for two: "four men in their 20s and 30s"."""
    if "u&u" not in tokens.tags:
        return tokens
    pairs = (match.span() for match in _DECADES.finditer(tokens.tags))
    ages = [span for span in pairs if tokens.low[span[0] - 1].endswith("0s") and tokens.low[span[1] - 1].endswith("0s")]
    dropped = {at for span in ages for at in range(*span)}
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in dropped]) if dropped else tokens


def _ages_of_two(tokens: Tokens, match: "re.Match[str]") -> tuple[int, ...]:
    """Where the ages stand of two told one by one: "one 17 and the other 21"."""
    ages = match.start() + 1, match.end() - 1
    return ages if tokens.low[match.start()] == "one" and all(_is_age(tokens.low[at]) for at in ages) else ()


def _bound_of_age(tokens: Tokens, match: "re.Match[str]") -> range:
    """Where a bound of ages stands behind people: "six children under 12", "five boys, all under eight"."""
    age = tokens.low[match.end() - 1]
    told = tokens.low[match.end() - 2] in _BELOW and (_is_age(age) or age in SMALL_NUMBERS)
    return range(*match.span()) if told else range(0)


def _of_a_street(tokens: Tokens, number: int) -> bool:
    """Digits, and the name of a street behind them."""
    name = tokens.low[number + 1 : number + _NAME_OF_STREET]
    ends = next((at for at, word in enumerate(name) if word in _STREETS), 0)
    return tokens.low[number].isdigit() and ends > 0 and set(tokens.tags[number + 1 : number + 2 + ends]) == {"C"}


def _may_be_age(word: str) -> bool:
    """In digits, or spelt out: "a boy of seven dead"."""
    return _is_age(word) or word in SMALL_NUMBERS


def _is_age(word: str) -> bool:
    return word.isdigit() and 0 < int(word) <= OLDEST
