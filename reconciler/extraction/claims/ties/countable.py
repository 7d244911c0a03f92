"""Whether the number of a tie counts people harmed, and not things, those spared, or somebody's belongings."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.agreement import agrees
from reconciler.extraction.claims.ties.no_counts import NO_COUNTS
from reconciler.extraction.claims.ties.those_told import NEAR


def countable(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Whether their number is one of people, and agrees with noun and verb."""
    people, kind = link.people, chunks.kinds[link.people]
    before, after = chunks.kinds[max(0, people - 1) : people], chunks.kinds[people + 1 : people + 2]
    run = chunks.kinds[link.harm] != "v" and figure.count.high != 0 and _run_of_numbers(kind, before + after)
    if run or not agrees(chunks, link, figure.count):
        return False
    if (kind == "F" and _names_one(chunks, people)) or _the_one(chunks, link) or kind + after == "fO":
        return False
    if chunks.tokens.low[chunks.first[people]] in MOST_OF_THEM or any(
        no(chunks, people) for no in NO_COUNTS.of(kind, chunks.words)
    ):
        return False
    if (
        _suspected_of(chunks, link)
        or _some_of_whom(chunks, link)
        or _owners(chunks, link)
        or (people < link.harm and _of_those_included(chunks, link))
        or _rose_to(chunks, link)
    ):
        return False
    tags = chunks.tokens.tags[chunks.first[people] : chunks.past[people]]
    return not (kind == "s" and set(tags) <= set("Y0,") and before == ",")


def _suspected_of(chunks: Chunks, link: Link) -> bool:
    """Told as whom the one is suspected of harming whom it befell: "a man accused of killing two was found dead"."""
    if link.people > link.harm or chunks.kinds[link.harm] not in "VI":
        return False
    deed = _OF_HARMING.search(chunks.kinds, max(0, link.people - NEAR), link.people + 1)
    if deed is None or deed["doing"] is None:
        return deed is not None
    return chunks.tokens.low[chunks.past[deed.start("doing")] - 1].endswith("ing")


_OF_HARMING = re.compile(r"[SsNHFE](?:o?[/p]o?(?:G|W/)|/(?P<doing>o))[SFEfxNsPhH](?:(?:,&?|&)G?[SFEfxNsPhH]){0,5}$")


def _some_of_whom(chunks: Chunks, link: Link) -> bool:
    """Those of whom only some were harmed, as told behind what all did: "four of the nine men who fled were shot"."""
    at = link.people
    some = chunks.kinds[at] in "Fx" and chunks.kinds[max(0, at - 2) : at] == "f/"
    return some and chunks.kinds[at + 1 : at + 2] == "r" and link.harm > at + 2


def _names_one(chunks: Chunks, people: int) -> bool:
    """Digits after a name and before a noun in the singular, which number it: "Precinct 3 Justice"."""
    first, past = chunks.first[people], chunks.past[people]
    tags, low = chunks.tokens.tags, chunks.tokens.low
    return (
        low[first].isdigit()
        and tags[first - 1 : first] == "C"
        and "/" not in tags[first:past]
        and tags[past - 1] == "p"
    )


MOST_OF_THEM = frozenset(("mostly", "mainly", "largely", "chiefly", "predominantly"))
"""Begins what most of those just counted are: "121 people, mostly pupils"."""


def _owners(chunks: Chunks, link: Link) -> bool:
    """Owners of what something befell: "the victims' belongings were missing"."""
    past = chunks.past[link.people]
    return chunks.kinds[link.harm] in "VI" and chunks.tokens.low[past : past + 1] in (["'"], ["’"])


def _the_one(chunks: Chunks, link: Link) -> bool:
    """A pronoun: "the one who was hurt"; and a saying: "one death is one too many"."""
    first, past = chunks.first[link.people], chunks.past[link.people]
    if chunks.tokens.tags[first:past] == "D#" and chunks.tokens.low[past - 1] == "one":
        return chunks.kinds[link.harm] in "VIkd"
    after = " ".join(chunks.tokens.low[chunks.past[link.harm] : chunks.past[link.harm] + 4])
    return "too many" in after


def _of_those_included(chunks: Chunks, link: Link) -> bool:
    """Harm told of those included: "seven victims, including one who died"."""
    between = chunks.tokens.low[chunks.past[link.people] : chunks.first[link.harm]]
    if "including" not in between or "who" not in between[between.index("including") :]:
        return False
    return _WHO_ENDS.search(chunks.kinds, link.people + 1, link.harm) is None


_WHO_ENDS = re.compile(r"i[^,;.VIKkG]{1,6}r[^,;.]{1,12},$")
"""What those included did, told to its end before the harm: "four people, including a nun who lived there, died"."""


def _rose_to(chunks: Chunks, link: Link) -> bool:
    """What a toll rose to, before others of whom it is told: "rose to 16, and 36 people were missing"."""
    apart = chunks.kinds[link.people + 1 : link.people + 2] in (",", "&") and link.harm > link.people + 1
    return apart and chunks.kinds[max(0, link.people - 2) : link.people] in _ROSE_TO


_ROSE_TO = ("^t", "^p", "o^")


def _run_of_numbers(kind: str, beside: str) -> bool:
    """Numbers side by side are a table or a line of digits."""
    return (kind == "F" and "f" in beside) or (kind == "f" and not {"f", "F"}.isdisjoint(beside))
