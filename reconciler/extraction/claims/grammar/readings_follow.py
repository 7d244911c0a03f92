"""How rules are read in which a few words part people and harm: only such words may stand between."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.outcomes import DROWNING

_BESIDE = frozenset("then later soon subsequently eventually also reportedly apparently".split())
_GRAVELY = frozenset("seriously gravely severely badly critically lightly slightly".split())
_GRAVE = frozenset(("grave", "serious", "severe", "critical"))
_BEFORE = frozenset("earlier previously originally initially first put given reported at as estimated".split()) | {
    "put at"
}
_HAVE = frozenset(("have", "has", "had", "since", "later"))
_ON = frozenset(("on", "last", "this", "early", "late", "the", "night", "morning", "afternoon", "evening"))


def read_then(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where nobody else is told between "and" and what then befell them."""
    if only(chunks, match.span("then"), _BESIDE):
        yield from read_list(chunks, match)


def read_and_then(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where nothing but a day follows what befell them: no object, as in "and shot film"."""
    if not match["when"] or only(chunks, match.span("when"), _ON):
        yield from read_list(chunks, match)


def read_in_the_end(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, or some of those counted, by what at last befell those who were harmed before."""
    if match["missing"] and chunks.tokens.tags[chunks.first[match.start("missing")]] not in "dF":
        return  # a verb of its own: "two were missing as six were killed"
    if match["some"]:
        yield Link(match.start("some"), match.start("harm"))
    else:
        yield from read_list(chunks, match)


def read_soon(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where nothing but a time parts them from the verb."""
    first, past = chunks.first[match.start("when")], chunks.past[match.end("when") - 1]
    lasting = chunks.tokens.low[first] in _WITHIN and chunks.tokens.tags[past - 1] == "u"
    unharmed = chunks.tokens.low[first] in _UNHARMED
    if lasting or unharmed or only(chunks, match.span("when"), _ON):
        yield from read_list(chunks, match)


_UNHARMED = frozenset(("in good condition", "in stable condition", "alive", "unharmed", "safe", "unhurt"))
_WITHIN = frozenset(("in", "within", "over", "during"))
"""Before the time that killings took."""


def read_another_day(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count of a second day, of those whom it befell on the first."""
    days = (chunks.first[match.end(group) - 1] for group in ("day", "other"))
    if all(chunks.tokens.tags[day] == "w" for day in days):
        named = match.start("named") if match["named"] == "F" else None
        yield Link(match.start("who"), match.start("harm"), named=named)


def read_were(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where the dead or the wounded "have been" they; deaths are counted, not identified."""
    named = chunks.tokens.low[chunks.first[max(0, match.start("harm") - 2)] : chunks.first[match.start("who")]]
    if chunks.kinds[match.start("harm")] == "W" and (_FATALITIES.isdisjoint(named) or _NAMED_AS.isdisjoint(named)):
        return
    if only(chunks, match.span("have"), _HAVE):
        yield from read_list(chunks, match)


_FATALITIES = frozenset(("fatality", "fatalities"))
_NAMED_AS = frozenset(("identified as", "named as"))


def read_earlier(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count that a toll was told as before."""
    if only(chunks, match.span("when"), _BEFORE):
        yield Link(match.start("who"), match.start("harm"))
        if match["more"]:
            yield Link(match.start("more"), match.start("harm"))


def read_another(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """More of those whom the same befell in another place: "and another 15 elsewhere"."""
    who, harm = match.start("who"), match.start("harm")
    told = chunks.tokens.low[chunks.first[who] : chunks.past[who]]
    joined, elsewhere = "&" in chunks.kinds[harm:who], "elsewhere" in chunks.tokens.low[chunks.past[who] :][:1]
    others = len(told) > 1 and told[-1] == "others" and chunks.kinds.startswith("pN", who + 1)
    if elsewhere or (joined and (not _MORE.isdisjoint(told) or (others and chunks.kinds[harm] in "VI"))):
        yield Link(who, harm)


_MORE = frozenset(("another", "more"))


def read_with_wounds(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who came somewhere "with a gunshot wound", or was found "bleeding from" one."""
    if chunks.tokens.low[chunks.first[match.start("harm")]] in ("with", "bleeding", "bleeding from"):
        yield from read_list(chunks, match)


def read_after_being(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who went somewhere "after being shot"."""
    words = chunks.tokens.low
    after = words[chunks.first[match.start("after")]] in ("after", "following")
    if after and words[chunks.first[match.start("harm")]] == "being":
        yield from read_list(chunks, match)


def read_fled(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who ran, crawled or stumbled somewhere "with a gunshot wound"."""
    if chunks.tokens.low[chunks.first[match.start("fled")]] in _FLED:
        yield from read_with_wounds(chunks, match)


_FLED = frozenset(
    "ran crawled stumbled staggered limped walked fled escaped collapsed jumped climbed came returned drove".split()
)


def read_themselves(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who brought himself there: "a guard took him to a clinic" hurts no guard."""
    if chunks.tokens.low[chunks.first[match.start("whom")]].endswith(("self", "selves")):
        yield from read_list(chunks, match)


def read_in_condition(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list who is somewhere "in critical condition"."""
    words = chunks.tokens.low[chunks.first[match.start("harm")]]
    if words.startswith("in ") and words.endswith(" condition"):
        yield from read_list(chunks, match)


def only(chunks: Chunks, span: tuple[int, int], words: frozenset[str]) -> bool:
    """Nothing but times and these words stands in the chunks."""
    if span[0] == span[1]:
        return True
    first, past = chunks.first[span[0]], chunks.past[span[1] - 1]
    tags, low = chunks.tokens.tags[first:past], chunks.tokens.low[first:past]
    return all(tag == "w" or word in words for tag, word in zip(tags, low, strict=True))


def read_gravely(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it ends in how gravely they were hurt."""
    how = chunks.first[match.start("how")]
    low = chunks.tokens.low
    past = how + 1 + (low[how] in _GRAVE and low[how + 1 : how + 2] == ["ones"])
    closes = chunks.tokens.tags[past : past + 1] in ("", *",.;:&)-x")
    if (low[how] in _GRAVELY or past > how + 1) and closes:
        yield Link(match.start("who"), match.start("harm"), subset=True)


def read_identified(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list as whom somebody names the dead or the wounded."""
    told, start = match.start("told"), match.start("who")
    named = not _NAMING.isdisjoint(chunks.tokens.low[chunks.first[told] : chunks.past[told]])
    if named and chunks.tokens.low[chunks.first[start] - 1] == "as":
        yield from read_list(chunks, match)


_NAMING = frozenset("identified identifies identify identifying named names naming name listed".split())


def read_drowned(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom somebody drowned."""
    if chunks.tokens.low[chunks.past[match.start("harm")] - 1] in DROWNING:
        yield from read_list(chunks, match)
