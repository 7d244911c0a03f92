"""Those told hit sentence after sentence, each besides the ones before: "a cook was shot. Two guards were also hit"."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group, nested
from reconciler.extraction.reports.tolls.dead import dead_of
from reconciler.extraction.reports.tolls.further import is_so_many_more
from reconciler.extraction.reports.tolls.newcomers import is_newcomer
from reconciler.extraction.reports.tolls.ordinals import HIT, numbered_within
from reconciler.extraction.reports.tolls.person import is_more
from reconciler.extraction.reports.tolls.together import is_again
from reconciler.extraction.reports.tolls.told_within import size
from reconciler.extraction.reports.tolls.wounded_then_dead import holds_dead
from reconciler.extraction.reports.vocabulary.too import befell_too

NEAR = 160
"""Characters between two sentences of which the second goes on counting: a word on the first may stand between."""
MOST = 12
"""Claims of one run, after which no sentence goes on with it."""
PARAGRAPH = 2
"""Likewise, where the second opens a paragraph."""
NEXT = 4
"""Likewise, where none stands between them."""
_THE = ("The ", "the ", "All ", "all ")
"""Before as many as were told before: "the three teens were also hit"."""
_FURTHER = re.compile(
    r"(?:at least |about |some )?(?!the )(?:[a-z]+|\d{1,3}) (?:others?|more|additional|further)\b(?! of\b)",
    re.ASCII | re.IGNORECASE,
)
_TREATED_TOO = re.compile(
    r"[^.;:!?]{0,60}? (?:(?:was|were) also (?:taken|rushed|flown|airlifted|transported|treated|hospitalized)\b"
    r"|also (?:suffered|sustained|received)\b|(?:was|were) [^.;:!?]{3,60} (?:too|as well)(?=[.,;]))",
    re.ASCII,
)


def also_hit(claims: Sequence[Claim], text: str) -> list[Sequence[Claim]]:
    """Runs of claims of two sentences and more, each of which counts others than those before it.

    None of them where somebody counts more than the most of it, and not all of it.
    """
    counts = {size([claim]) for claim in claims if claim.outcome in HIT}
    told = numbered_within(claims)
    runs = (run for run in _runs(claims, text) if _in_one_count(run, counts))
    return [run for run in runs if told.isdisjoint(claim.id for claim in run)]


def _in_one_count(run: Sequence[Claim], counts: Collection[int]) -> bool:
    most = max(size([claim]) for claim in run)
    return all(count <= most or count == size(run) for count in counts)


def _runs(claims: Sequence[Claim], text: str) -> Iterator[Sequence[Claim]]:
    body = (claim for claim in claims if claim.block == "body" and claim.outcome in HIT and not is_again(claim))
    run: list[Claim] = []
    for _, each in groupby(sorted(body, key=lambda claim: claim.start), key=lambda claim: claim.sentence.start):
        told = list(each)
        if 0 < len(run) < MOST and _follows(run, told) and all(_is_others(one, run, text) for one in told):
            run.extend(told)
            continue
        yield from _of_several(run)
        run = told if all(map(_is_whole, told)) else []
    yield from _of_several(run)


def with_those_also_hit(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[Claim]:
    """The run that holds the one chosen, else those chosen; where somebody died, a run that opens beside the dead.

    The wounded are none of a run that counts the dead in: "three women were shot, one fatally. Two guards were hurt".
    """
    dead = dead_of(claims)
    runs = (run for run in also_hit(claims, text) if not dead.claims or run[0].sentence in dead.by_sentence)
    own = list(next((run for run in runs if chosen and chosen[0] in run), chosen))
    hurt = bool(chosen) and chosen[0].outcome == "injured"
    return list(chosen) if hurt and any(holds_dead(one, dead.beside(one), {one.field: text}) for one in own) else own


def _of_several(run: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    if len({claim.sentence.start for claim in run}) > 1:
        yield run


def _is_whole(claim: Claim) -> bool:
    """Counts people of its own: no part of a sum, nobody told before, and not that nobody was hurt."""
    return not (claim.part_of or claim.restates or claim.subset) and bool(claim.quantity.stated)


def _follows(before: Sequence[Claim], told: Sequence[Claim]) -> bool:
    """Right behind those told before; one more than several stands in the very next sentence."""
    gap = told[0].sentence.start - before[-1].sentence.end
    one_of_several = size(told) == 1 and any(one.quantity.stated != 1 for one in before)
    return 0 <= gap <= (NEXT if one_of_several else NEAR)


def _is_others(claim: Claim, before: Sequence[Claim], text: str) -> bool:
    """Counts people of its own who are none of those before."""
    known = text.endswith(_THE, 0, claim.start) and claim.quantity.stated in {one.quantity.stated for one in before}
    if not _is_whole(claim) or " of " in claim.text or known:
        return False
    return (
        (_befell_too(claim, text) and not _may_be_told(claim, before))
        or _is_more(claim, before, text)
        or _is_unlike(claim, before)
    )


def _may_be_told(claim: Claim, before: Sequence[Claim]) -> bool:
    """One who may be the one told before, told again in full, or one of people counted a paragraph before."""
    if claim.quantity.stated != 1 or is_newcomer(claim):
        return False
    singly = (one for one in before if one.quantity.stated == 1)
    far = claim.sentence.start - before[-1].sentence.end >= PARAGRAPH
    some = far and any(one.quantity.stated != 1 and one.group == "people" for one in before)
    return some or any(nested(one.group, claim.group) for one in singly)


def _befell_too(claim: Claim, text: str) -> bool:
    return befell_too(text, claim.end) or _TREATED_TOO.match(text, claim.end) is not None


def _is_more(claim: Claim, before: Sequence[Claim], text: str) -> bool:
    """Told as "two more" or "another man"; after a count, "two others" may be some of it."""
    if claim.agent is not None or _ONE.search(text, claim.sentence.start, claim.start) is not None:
        return False
    singly = all(one.quantity.stated == 1 for one in before)
    another = is_more(claim) and (singly or claim.start == claim.sentence.start)
    return another or is_so_many_more(claim) or (singly and _FURTHER.match(claim.text) is not None)


_ONE = re.compile(r"\b(?:one|two|three|some|someone|shooting|stabbing)\b", re.ASCII | re.IGNORECASE)


def _is_unlike(claim: Claim, before: Sequence[Claim]) -> bool:
    """None of them by what they are called: children or a woman behind men, officers, bystanders."""
    grown = all(one.group in _GROWN for one in before)
    other = grown and claim.group in _OTHERS and _TEENS.search(claim.text) is None
    here = {one.group for one in before}
    return claim.text.lower().endswith(_CALLED) or (other and claim.group not in here)


_GROWN: frozenset[Group] = frozenset(("man", "woman"))
_OTHERS: frozenset[Group] = frozenset(("man", "woman", "child", "police", "local_police"))
_TEENS = re.compile(r"\b(?:teen\w*|juveniles?|minors?|youths?|students?)\b", re.ASCII)
_CALLED = (" bystanders", " onlookers", " passersby", " passers-by", " officers", " deputies", " firefighters")
