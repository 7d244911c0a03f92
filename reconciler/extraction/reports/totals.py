"""All people of one report and outcome, attackers among them, with the reason for the sum."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.quantity import Hedge
from reconciler.concepts.report import Total
from reconciler.extraction.reports.restate import additive

HEDGES: Mapping[Hedge, str] = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "up_to": "up to ",
    "fewer_than": "fewer than ",
    "nearly": "nearly ",
    "about": "about ",
}


def totals(claims: Sequence[Claim]) -> Mapping[Outcome, Total]:
    """Totals by outcome, over the claims of one report."""
    counted = [claim for claim in claims if _counts(claim)]
    outcomes = tuple(dict.fromkeys(claim.outcome for claim in counted))
    return {outcome: _total([claim for claim in counted if claim.outcome == outcome]) for outcome in outcomes}


def with_parts(own: Mapping[Outcome, Total], parts: Sequence[Mapping[Outcome, Total]]) -> Mapping[Outcome, Total]:
    """An umbrella's own totals, and the sums of its parts' where it tells none itself."""
    told = dict.fromkeys(outcome for part in parts for outcome in part)
    sums = {outcome: _added([part[outcome] for part in parts if outcome in part]) for outcome in told}
    return {**sums, **own}


def _counts(claim: Claim) -> bool:
    return claim.modality in ("asserted", "reported") and claim.quantity.unit == "person" and claim.restates is None


def _total(claims: list[Claim]) -> Total:
    attackers = _summed([claim for claim in claims if claim.role == "attacker"])
    chosen = [*_summed([claim for claim in claims if claim.role == "victim"]), *attackers]
    ids = {claim.id for claim in chosen}
    because = " + ".join(f"{HEDGES.get(claim.quantity.hedge, '')}{claim.text}" for claim in chosen)
    parts = " + ".join(claim.text for claim in claims if claim.part_of in ids)
    return Total(
        low=_sum([claim.quantity.low for claim in chosen]),
        high=_sum([claim.quantity.high for claim in chosen]),
        stated=_sum([claim.quantity.stated for claim in chosen]),
        because=f"{because}; {parts}" if parts else because,
        attackers=_sum([claim.quantity.stated for claim in attackers]) if attackers else None,
    )


def _summed(claims: list[Claim]) -> list[Claim]:
    """The claims to add up: wholes that nobody can be in twice, else the one that says most."""
    ids = {claim.id for claim in claims}
    wholes = [claim for claim in claims if claim.part_of not in ids and not claim.subset]
    if len(wholes) < 2 or additive(wholes):
        return wholes
    return [max(wholes, key=lambda claim: (claim.quantity.stated or claim.quantity.low or 0, -claim.start))]


def _added(parts: Sequence[Total]) -> Total:
    attackers = [part.attackers for part in parts if part.attackers is not None]
    return Total(
        low=_sum([part.low for part in parts]),
        high=_sum([part.high for part in parts]),
        stated=_sum([part.stated for part in parts]),
        because=" + ".join(part.because for part in parts),
        attackers=sum(attackers) if attackers else None,
    )


def _sum(numbers: Sequence[int | None]) -> int | None:
    """The sum, or None where any of them is open."""
    told = [number for number in numbers if number is not None]
    return sum(told) if told and len(told) == len(numbers) else None
