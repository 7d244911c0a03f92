"""The number of a figure: printed, or told by an article, a couple or a plural."""

import re

from reconciler.extraction.claims.words.numbers import Count, read_count
from reconciler.extraction.claims.words.outcomes import MULTIPLE
from reconciler.extraction.claims.words.tagged import Tokens

COUNTED = "FEfhx"
"""Kinds of chunks that hold a number."""

ONE = Count(1, 1, 1)
TWO = Count(2, 2, 2)


def number_told(kind: str, tokens: Tokens, first: int, past: int, text: str) -> tuple[int, int, Count] | None:
    """The token where the figure begins, its end in the text, and what it counts."""
    at = tokens.tags.find("#", first, past) if kind in COUNTED else -1
    if at >= 0:
        start, end = tokens.begin[at], tokens.end[at]
        count = _as_many(tokens, at, text) if tokens.low[at] == "as many" else read_count(text[start:end])
        count = _doubled(count) if tokens.low[past - 1] == "couples" else count
        count = None if _cut(text, start, end) else count
        if count is not None and tokens.low[at] == "both" and tokens.tags[past - 1] == "p":
            return at, end, ONE
        return None if count is None else (at, end, count)
    if kind == "M":
        many = MULTIPLE.get(tokens.low[first].replace("-", " ").split()[0], 1)
        return first, tokens.end[first], Count(many, many, many)
    if kind in "SB" or (kind == "h" and tokens.tags[first] in "aDh"):
        return _by_the_noun(tokens, first, past)
    if kind == "E":
        some = SOME if tokens.low[past - 1] == "others" else ONE
        unsure = tokens.low[past : past + 1] == ["likely"] or tokens.low[first:past] == ["more"]
        return None if unsure else (first, tokens.end[past - 1], some)
    if kind == "P" and tokens.tags[past - 1] in "PM":
        return first, tokens.end[past - 1], _plural(tokens, first, past)
    if kind in "NHso" and tokens.low[first] not in PLURAL_PRONOUNS:
        last = past - 1 - (tokens.tags[past - 1] == ",")
        return first, tokens.end[last] - 2 * (tokens.tags[last] == "'"), _one_or_two(tokens, last)
    return None


def _by_the_noun(tokens: Tokens, first: int, past: int) -> tuple[int, int, Count]:
    """One behind an article, but for a couple, and members, who are several."""
    if not SEVERAL_MEMBERS.isdisjoint(tokens.low[first:past]):
        return first, tokens.end[past - 1], SOME
    return first, tokens.end[first], TWO if tokens.low[past - 1] in _COUPLES else ONE


def _one_or_two(tokens: Tokens, last: int) -> Count:
    """A couple is two, and so are "themselves" behind one."""
    pair = tokens.low[last] == "themselves" and not _PAIR.isdisjoint(tokens.low[:last])
    return TWO if pair or tokens.low[last] == "couple" else ONE


def _doubled(count: Count | None) -> Count | None:
    """Two for each couple."""
    if count is None or count.high is None or count.stated is None:
        return count
    return Count(2 * count.low, 2 * count.high, 2 * count.stated)


_COUPLES = frozenset(("couple", "couple's", "couple’s"))


def _as_many(tokens: Tokens, at: int, text: str) -> Count | None:
    """The number told before in the sentence: "three were killed and as many hurt"; no share or multiple of it.

    None where "as" says why: "as many of the wounded are gravely hurt".
    """
    before = tokens.tags.rfind("#", 0, at)
    told = tokens.low[at + 1 : at + _AS_WITHIN]
    of_them = told[:1] == ["of"] and told[1:2] in (["the"], ["them"], ["those"])
    if before < 0 or tokens.low[at - 1] in _TIMES or "as" in told or of_them:
        return None
    return read_count(text[tokens.begin[before] : tokens.end[before]])


_TIMES = frozenset("twice half times thrice nearly almost not least about just".split())
"""Before "as many" where it is another number."""
_AS_WITHIN = 6
"""Words from "as many" within which a second "as" compares: "as many people as"."""


def _plural(tokens: Tokens, first: int, past: int) -> Count:
    """How many people without a number are, where it is told otherwise: "twins", "the teenagers, both 17,"."""
    pair = "twin" in tokens.low[first:past] or _two_ages(tokens, past) or tokens.low[past : past + 2] == [",", "both"]
    return TWO if pair else PLURALS.get(tokens.low[past - 1], SOME)


def _two_ages(tokens: Tokens, past: int) -> bool:
    """The ages of two follow: "the brothers, aged 17 and 14,"."""
    told = tokens.tags[past : past + 1] == "0"
    return told and re.fullmatch(r",? ?age[sd] \d{1,3} and \d{1,3}", tokens.low[past]) is not None


def _cut(text: str, start: int, end: int) -> bool:
    """Digits that are only a piece of a longer number, or money."""
    if not text[start].isdigit():
        return _SUM.search(text, max(0, start - SUM_WITHIN), start) is not None
    return _CUT.match(text[max(0, start - 2) : start]) is not None or _RUNS_ON.match(text, end) is not None


_CUT = re.compile(r"(?:[^\W_][,.:/-]|.?[$£€#])$")
SUM_WITHIN = 12
"""Characters before a scale in which its digits and their currency stand."""
_SUM = re.compile(r"[A-Za-z$£€₦₹]\d[\d,.]{0,8}[ \u00a0]$")
"""Money by its letter and digits, before its scale: "N5 million"."""
_RUNS_ON = re.compile(r"[-/:]\d")
SEVERAL_MEMBERS = frozenset(("members", "elements", "agents", "units"))
"""Words for several of a body, which the word before may name as one: "the union's agents"."""
SOME = Count(2, None, None)
"""A plural without a number."""
_PAIR = frozenset("couple pair duo".split())
"""Who turned on themselves, by their number."""
PLURALS = {"family": ONE, "household": ONE, "parents": TWO, "grandparents": TWO, "parents-in-law": TWO, "twins": TWO}
"""What is told without a number and yet is so many: one family, somebody's two parents."""
PLURAL_PRONOUNS = frozenset(("they", "them", "we", "us"))
