"""All people of one report and outcome, attackers among them, with the reason for the sum."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.quantity import Hedge
from reconciler.concepts.report import Total
from reconciler.extraction.reports.tolls.also_hit import with_those_also_hit
from reconciler.extraction.reports.tolls.as_one import counts_as_one, without_guessed
from reconciler.extraction.reports.tolls.by_side import by_side
from reconciler.extraction.reports.tolls.counted_in import counted_in
from reconciler.extraction.reports.tolls.died_since import less_died_since
from reconciler.extraction.reports.tolls.first_count import opening_and_more
from reconciler.extraction.reports.tolls.found import found_hit
from reconciler.extraction.reports.tolls.further import with_further, with_other_side
from reconciler.extraction.reports.tolls.harmers import all_did_it, harmers
from reconciler.extraction.reports.tolls.less_the_dead import with_wounded
from reconciler.extraction.reports.tolls.ordinals import HIT, dead_ranked, hurt_ranked, numbered_within
from reconciler.extraction.reports.tolls.others import died_of, told_apart
from reconciler.extraction.reports.tolls.person import Person, is_more, is_self
from reconciler.extraction.reports.tolls.persons import persons
from reconciler.extraction.reports.tolls.rivals import rivals_of
from reconciler.extraction.reports.tolls.those_counted import those_counted
from reconciler.extraction.reports.tolls.titled import against_title
from reconciler.extraction.reports.tolls.told_within import size
from reconciler.extraction.reports.tolls.toll import most
from reconciler.extraction.reports.tolls.untold import untold_beside
from reconciler.extraction.reports.tolls.wounded import claims_of

HEDGES: Mapping[Hedge, str] = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "up_to": "up to ",
    "fewer_than": "fewer than ",
    "nearly": "nearly ",
    "about": "about ",
}
_LEAVES: Mapping[Outcome, tuple[Outcome, ...]] = defaultdict(tuple, {"casualties": ("injured",)})
"""People hit beside the dead are wounded."""
_ONE = frozenset(("one", "1"))
"""Says that there was no other."""
NO_TEXTS: Mapping[FieldName, str] = {}


def totals(
    claims: Sequence[Claim], texts: Mapping[FieldName, str] = NO_TEXTS, *, summed: bool = False
) -> Mapping[Outcome, Total]:
    """Totals by outcome, over the claims of one report; `texts` are the article's fields, where they are at hand.

    Of one report of several that a text has `summed` up, "a third victim" is the third of them all.
    """
    counted = found_hit(those_counted(claims, texts), texts)
    outcomes = tuple(
        dict.fromkeys(outcome for claim in counted for outcome in (claim.outcome, *_LEAVES[claim.outcome]))
    )
    people = persons(counted, texts)
    of = {outcome: claims_of(outcome, counted, people, texts) for outcome in outcomes}
    own = harmers(counted, people, texts)
    sums = {outcome: _total(each, counted, own, people=people, texts=texts) for outcome, each in of.items() if each}
    if counts_as_one(counted, texts):
        return hurt_ranked(dead_ranked(without_guessed(sums, counted), counted, texts), counted, texts)
    if summed:
        return with_wounded(sums)
    now = less_died_since(dead_ranked(sums, counted, texts), counted, texts)
    return hurt_ranked(with_wounded(now), counted, texts)


def with_parts(own: Mapping[Outcome, Total], parts: Sequence[Mapping[Outcome, Total]]) -> Mapping[Outcome, Total]:
    """An umbrella's own totals, and the sums of its parts' where it tells none itself."""
    told = dict.fromkeys(outcome for part in parts for outcome in part)
    sums = {outcome: _added([part[outcome] for part in parts if outcome in part]) for outcome in told}
    return {**sums, **own}


def _total(
    claims: list[Claim],
    every: Sequence[Claim],
    own: frozenset[str],
    *,
    people: Sequence[Person],
    texts: Mapping[FieldName, str],
) -> Total:
    """Victims as the text most says them, and attackers likewise, unless they are counted in."""
    others = [claim for claim in claims if claim.id not in own]
    numbered = numbered_within(every)
    victims = _victims([claim for claim in others if claim.id not in numbered] or others, people, texts)
    died = any(claim.outcome == "killed" for claim in every)
    victims = with_further(victims, others, died=died)
    if claims[0].outcome in HIT:
        gone = own.union(claim.id for person in people for claim in died_of(person))
        living = [claim for claim in every if claim.id not in gone]
        victims = with_those_also_hit(victims, living, texts.get(claims[0].field, ""))
    if died:
        victims = with_other_side(victims, others, texts.get(victims[0].field, "") if victims else "")
    attackers = _attackers([claim for claim in claims if claim.id in own], people, texts)
    if attackers and all_did_it(every, own):
        victims = []
    inside = bool(attackers) and bool(victims) and counted_in(victims, every, own, text=texts.get(victims[0].field, ""))
    same = (bool(victims) and all(map(is_self, [*victims, *attackers]))) or _one_person(victims, attackers, people)
    chosen = victims if inside or same else [*victims, *attackers]
    ids = {claim.id for claim in chosen}
    because = _added_up(chosen)
    parts = " + ".join(claim.text for claim in claims if claim.part_of in ids)
    told = [claim for claim in every if claim.id not in own and claim.outcome == claims[0].outcome]
    text = texts.get(victims[0].field, "") if victims else ""
    rivals, own_count = rivals_of(victims, told, text), against_title(victims, others, texts)
    counts = [victims, *([claim] for claim in rivals)] if rivals else opening_and_more(victims, told, text)
    counts = [victims, own_count] if own_count and not rivals else counts
    counts = counts or by_side(victims, told, text)
    if counts:
        between = _between(counts)
        return between if len(chosen) == len(victims) else _added([between, *map(_of_attackers, attackers)])
    untold = untold_beside(chosen, others, texts.get(chosen[0].field, "") if chosen else "")
    because = " + ".join((because, *(claim.text for claim in untold)))
    return Total(
        low=_least([claim.quantity.low for claim in (*chosen, *untold)]),
        high=None if untold else _sum([claim.quantity.high for claim in chosen]),
        stated=None if untold else _sum([claim.quantity.stated for claim in chosen]),
        because=f"{because}; {parts}" if parts else because,
        attackers=_sum([claim.quantity.stated for claim in attackers]) if attackers else None,
    )


def _attackers(claims: list[Claim], people: Sequence[Person], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The count of them that the text most bears out, or both of two told as "one" and "the other"."""
    ids = {claim.id for claim in claims}
    each = [next((one for one in person.claims if one.id in ids), None) for person in people]
    both = [claim for claim in each if claim is not None]
    one_by_one = all(claim.quantity.stated == 1 for claim in claims) and any(
        claim.text.lower() == "the other" for claim in both
    )
    return both if one_by_one else most(claims, texts)


def _of_attackers(claim: Claim) -> Total:
    """The total of one claim of attackers."""
    told = claim.quantity
    return Total(low=told.low, high=told.high, stated=told.stated, because=claim.text, attackers=told.stated)


_MOST: frozenset[Hedge] = frozenset({"up_to", "at_most", "fewer_than"})
"""Hedges of counts that say nothing of how few there were."""


def _between(counts: Sequence[Sequence[Claim]]) -> Total:
    """From the least to the most that several voices say, none of which is the report's own."""
    sure = [count for count in counts if all(claim.quantity.hedge not in _MOST for claim in count)]
    least = min(
        sure or counts, key=lambda count: sum(claim.quantity.low or claim.quantity.stated or 0 for claim in count)
    )
    highs = [_sum([claim.quantity.high for claim in count]) for count in counts]
    return Total(
        low=_sum([claim.quantity.low for claim in least]),
        high=None if None in highs else max(high for high in highs if high is not None),
        stated=None,
        because=" or ".join(map(_added_up, counts)),
    )


def _added_up(claims: Sequence[Claim]) -> str:
    return " + ".join(f"{HEDGES.get(claim.quantity.hedge, '')}{claim.text}" for claim in claims)


def _one_person(victims: Sequence[Claim], attackers: Sequence[Claim], people: Sequence[Person]) -> bool:
    """The one who did it is the one who was hurt: "shot himself … The boy is in a hospital"."""
    if len(victims) != 1 or len(attackers) != 1:
        return False
    pair = {victims[0].id, attackers[0].id}
    return any(pair <= {claim.id for claim in person.claims} for person in people)


def _victims(claims: list[Claim], people: Sequence[Person], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The claims of the sentence that says most, or one of each person, where they are only told one by one."""
    ids = {claim.id for claim in claims}
    dead = any(claim.outcome == "killed" for claim in claims)
    same = [person for person in people if person.dead == dead and ids.intersection(one.id for one in person.claims)]
    apart = told_apart(same)
    chosen = most(claims, texts, singly=len(apart))
    more = any(is_more(person.claims[0]) for person in same)
    if any(claim.quantity.stated != 1 or (_alone(claim) and not more) for claim in claims):
        return chosen
    singly = [next(claim for claim in person.claims if claim.id in ids) for person in apart]
    return singly if len(singly) > size(chosen) else chosen


def _alone(claim: Claim) -> bool:
    """Says that there was one, and not which of several."""
    return claim.figure.text.lower() in _ONE and " of " not in claim.text


def _added(parts: Sequence[Total]) -> Total:
    attackers = [part.attackers for part in parts if part.attackers is not None]
    if len(parts) == 1:
        return msgspec.structs.replace(parts[0], high=None, stated=None, because=f"at least {parts[0].because}")
    return Total(
        low=_sum([part.low for part in parts]),
        high=_sum([part.high for part in parts]),
        stated=_sum([part.stated for part in parts]),
        because=" + ".join(part.because for part in parts),
        attackers=sum(attackers) if attackers else None,
    )


def _least(numbers: Sequence[int | None]) -> int | None:
    """What they come to at least: of "15 soldiers and about 24 rebels" the 15 are sure."""
    told = [number for number in numbers if number is not None]
    return sum(told) if told else None


def _sum(numbers: Sequence[int | None]) -> int | None:
    """The sum, or None where any of them is open."""
    told = [number for number in numbers if number is not None]
    return sum(told) if told and len(told) == len(numbers) else None
