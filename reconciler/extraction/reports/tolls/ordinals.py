"""Victims told by their number: "a fourth victim was hurt" makes four in all, "a third victim died" three dead."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Total
from reconciler.extraction.reports.tolls.ranks import rank

_PERIOD = re.compile(
    r"\b(?:of|in|since|this)(?: the)? (?:20\d\d|past|last|year|month|week|city|county)\b", re.IGNORECASE
)
NOBODY = Total(0, 0, 0, "")
HIT = ("injured", "casualties")
NEAR = 200
"""Characters after a victim in which the period is told over which victims are numbered."""


def dead_ranked(
    told: Mapping[Outcome, Total], counted: Sequence[Claim], texts: Mapping[FieldName, str]
) -> Mapping[Outcome, Total]:
    """The totals, that of the dead raised to the highest number of one of them; who did it is no "third victim"."""
    last = _highest([claim for claim in _numbered(counted, texts) if claim.outcome == "killed"])
    if last is None or "killed" not in told or _numbered_after_hurt(last, counted):
        return told
    besides = (told["killed"].attackers or 0) if "victim" in last.text.lower() else 0
    return {**told, "killed": _raised(told["killed"], rank(last) + besides, last)}


def _numbered_after_hurt(last: Claim, counted: Sequence[Claim]) -> bool:
    """The number counts those hurt before him in, not dead alone: "two men were wounded and a third was killed".

    So may "a third" alone, where no two are told dead before.
    """
    before = [one for one in counted if one.field == last.field and one.start < last.start and not rank(one)]
    dead = [one for one in before if one.outcome == "killed"]
    if any(one.quantity.stated == rank(last) - 1 for one in dead):
        return False
    hurt = [one for one in before if one.outcome in HIT]
    as_many = any(one.quantity.stated == rank(last) - 1 for one in hurt)
    here = [one for one in hurt if one.sentence == last.sentence and one.quantity.stated == 1]
    one_by_one = not dead and len(here) == rank(last) - 1
    bare = " " not in last.text.lower().removeprefix("a ") and len(dead) < rank(last) - 1
    return as_many or one_by_one or bare


def hurt_ranked(
    told: Mapping[Outcome, Total], counted: Sequence[Claim], texts: Mapping[FieldName, str]
) -> Mapping[Outcome, Total]:
    """The totals, that of the hurt raised to the highest number of one of them less the dead."""
    last = _highest([claim for claim in _numbered(counted, texts) if claim.outcome in HIT])
    if last is None:
        return told
    killed = NOBODY if _beside_as_many(last, counted) else told.get("killed", NOBODY)
    dead = killed.low if killed.stated is None else killed.stated
    return {**told, "injured": _raised(told.get("injured", NOBODY), rank(last) - (dead or 0), last)}


def _beside_as_many(last: Claim, counted: Sequence[Claim]) -> bool:
    """Numbered after the hurt of its sentence, none of them dead: "five officers were shot and a sixth was hurt"."""
    beside = (claim for claim in counted if (claim.field, claim.sentence) == (last.field, last.sentence))
    return last.outcome == "injured" and any(
        claim.outcome in HIT and claim.quantity.stated == rank(last) - 1 > 1 for claim in beside
    )


def _numbered(counted: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    return [claim for claim in counted if rank(claim) and not _of_a_period(claim, texts)]


def once_ranked(claims: Sequence[Claim]) -> list[Claim]:
    """Without a victim told again by the same number: "a fifth person was hurt … the fifth victim, a woman"."""
    first: dict[tuple[Outcome, int], str] = {}
    for claim in claims:
        if rank(claim):
            first.setdefault((claim.outcome, rank(claim)), claim.id)
    return [claim for claim in claims if not rank(claim) or first[claim.outcome, rank(claim)] == claim.id]


def numbered_within(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of victims told by a number that a sentence before counts to: "two died and one was hurt. A third victim"."""
    found: list[str] = []
    field, begun, most, here = None, 0, 0, 0
    for claim in sorted(claims, key=lambda claim: (claim.field, claim.start)):
        if (claim.field, claim.sentence.start) != (field, begun):
            most = max(most, here) if claim.field == field else 0
            field, begun, here = claim.field, claim.sentence.start, 0
        if 0 < rank(claim) <= most and _ANY_VICTIM.search(claim.text) is not None:
            found.append(claim.id)
        if claim.outcome in _HARMED and not (claim.part_of or claim.restates or claim.subset):
            here += claim.quantity.stated or 0
    return frozenset(found)


_ANY_VICTIM = re.compile(r"\b(?:victim|person|patient)$", re.IGNORECASE)
_HARMED = frozenset((*HIT, "killed"))


def _of_a_period(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """Counted over a year or a town: "the fourth teenager killed in 2017"."""
    end = min(claim.end + NEAR, claim.sentence.end)
    return _PERIOD.search(texts.get(claim.field, ""), claim.end, end) is not None


def _highest(claims: Sequence[Claim]) -> Claim | None:
    return max((claim for claim in claims if rank(claim)), key=rank, default=None)


def _raised(total: Total, least: int, claim: Claim) -> Total:
    if total.stated is None or total.stated >= least:
        return total
    high = None if total.high is None else max(total.high, least)
    because = f"{total.because}; {claim.text}" if total.because else claim.text
    return Total(max(total.low or 0, least), high, least, because, total.attackers)
