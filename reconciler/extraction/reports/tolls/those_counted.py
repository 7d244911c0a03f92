"""Which claims of a report its totals are made of: told as having happened, as of now, and as exactly as they are."""

import re
from collections.abc import Collection, Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.doers_who_lived import who_lived
from reconciler.extraction.reports.tolls.ordinals import once_ranked
from reconciler.extraction.reports.tolls.recalled import with_their_number
from reconciler.extraction.reports.tolls.spoken import without_spoken_kin
from reconciler.extraction.reports.tolls.stopped import without_selves
from reconciler.extraction.reports.vocabulary.moved import is_moved_from, is_of_another_year, is_recalled


def those_counted(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """Those that count somebody, each with the number that is known of it."""
    told = {claim.id: claim for claim in claims}
    rough = {(claim.field, claim.sentence.start) for claim in claims if _rounded(claim, told)}
    now = _as_of_now(claims, texts)
    full = [claim for claim in now if claim.restates is None or (claim.field, claim.sentence.start) not in rough]
    counted = without_selves(without_spoken_kin([claim for claim in full if _counts(claim)]), texts)
    happened = once_ranked(with_their_number([who_lived(claim, counted, texts) for claim in counted]))
    return [claim for claim in happened if not (_refined(claim, happened) or _included(claim, happened, texts))]


def _counts(claim: Claim) -> bool:
    """Told as having happened to persons born."""
    told = claim.modality in ("asserted", "reported") and claim.quantity.unit == "person"
    return told and "unborn" not in claim.text.lower()


def _as_of_now(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """Without the numbers that a toll moved from ("19 have died, up from 12"), and those of another year.

    What was said at first stands where the text says nothing newer.
    """
    around = {claim.id: _around(claim, texts.get(claim.field, "")) for claim in claims}
    gone = {claim.id for claim in claims if _is_gone(*around[claim.id])}
    now = _but_for(claims, gone)
    return _but_for(now, {one.id for one in now if is_recalled(*around[one.id], dead=one.outcome == "killed")})


def _but_for(claims: Sequence[Claim], older: Collection[str]) -> list[Claim]:
    """Without the older ones, where a newer one tells of the same outcome."""
    newer = {claim.outcome for claim in claims if claim.id not in older}
    return [claim for claim in claims if claim.id not in older or claim.outcome not in newer]


def _around(claim: Claim, text: str) -> tuple[str, str]:
    """The words of its sentence before and after it."""
    return text[claim.sentence.start : claim.start], text[claim.end : claim.sentence.end]


def _is_gone(before: str, after: str) -> bool:
    return is_moved_from(before) or is_of_another_year(before, after)


def _rounded(claim: Claim, told: Mapping[str, Claim]) -> bool:
    """Says less exactly what another claim, or what that restates, says in full: "more than 110" of 115."""
    full = told.get(claim.restates or "")
    full = full and told.get(full.restates or "", full)
    return full is not None and full.quantity.stated not in (None, claim.quantity.stated)


def _included(claim: Claim, claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """Who did it, hit and counted among the wounded right before: "five were wounded, including the gunman"."""
    if claim.role != "attacker" or claim.outcome not in ("casualties", "injured"):
        return False
    text = texts.get(claim.field, "")
    if _AMONG_THEM.match(text, claim.end) is not None:
        return True
    among = claim.outcome == "casualties" and text.endswith("including ", 0, claim.start)
    return among and any(
        other.outcome == "injured" and other.sentence == claim.sentence and other.start < claim.start
        for other in claims
    )


_AMONG_THEM = re.compile(
    r",? (?:who )?(?:is|are|was|were) (?:also )?among (?:those|the) (?:wounded|injured|hurt|shot|victims)\b", re.ASCII
)


def _refined(claim: Claim, claims: Sequence[Claim]) -> bool:
    """A round number that a later sentence makes exact: "more than 20 were hurt … 24 people were taken to clinics"."""
    least = claim.quantity.stated
    if claim.quantity.hedge != "more_than" or not least or least % ROUND:
        return False
    after = claim.sentence.end if claim.field == "text" else 0
    text = (other for other in claims if other.field == "text" and other.start > after)
    later = (other for other in text if other.outcome == claim.outcome)
    return any(
        other.quantity.hedge in ("exact", "at_least")
        and other.part_of is None
        and least < (other.quantity.stated or 0) < 2 * least
        for other in later
    )


ROUND = 10
"""What a round number can be divided by."""
