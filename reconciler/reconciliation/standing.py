"""How a figure stands: the verdict over all its current claims."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, product

import msgspec

from reconciler.concepts.figure import Bounds, FigureStanding
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.among import among_the_harmed
from reconciler.reconciliation.compare import Comparison, Context, Relation, compare, far_apart
from reconciler.reconciliation.independent import independent
from reconciler.reconciliation.phrases import between, listed, whose
from reconciler.reconciliation.scope import beside
from reconciler.reconciliation.told import Told, stood_behind

SHARING: frozenset[Relation] = frozenset({"agree", "compatible", "apart"})
MOST_COMPARED = 100
"""Of more kinds of claims on one figure than this, those with the highest floors and lowest ceilings are paired."""
MOST_TRIED = 60
"""Pairs of one text or voice that are passed over in search of a pair of two."""


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two current claims and how they lie to each other."""

    left: Told
    right: Told
    found: Comparison


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """A figure's standing with its reason in one line."""

    standing: FigureStanding
    because: str


def pairs_inside(claims: Sequence[Told], context: Context) -> tuple[Pair, ...]:
    """Each two kinds of claims on one figure, held against each other once, however many claims are of each kind."""
    kinds = _kinds(claims, context)
    inside = [_weightiest(product(left, right), context) for left, right in combinations(kinds, 2)]
    return tuple(inside + [_weightiest(combinations(kind, 2), context) for kind in kinds if len(kind) > 1])


def pairs_across(claims: Sequence[Told], others: Sequence[Told], context: Context) -> tuple[Pair, ...]:
    """Each kind of claims on one figure against each on another."""
    kinds = product(_kinds(claims, context), _kinds(others, context))
    return tuple(_weightiest(product(left, right), context) for left, right in kinds)


def verdict(claims: Sequence[Told], inside: Sequence[Pair], across: Sequence[Pair], context: Context) -> Verdict:
    """The standing of the current `claims`, given how they lie to one another and to those above and below them."""
    if not claims:
        return Verdict("single", "no current claim is left")
    whole = wholes(claims, context)
    kept = {one.key for one in whole}
    among = [pair for pair in inside if pair.left.key in kept and pair.right.key in kept]
    conflicts = [pair for pair in inside if pair.found.relation == "conflict"]
    exceeding = [pair.found.because for pair in across if pair.found.relation == "conflict"]
    if conflicts or exceeding:
        return Verdict("conflict", "; ".join([*_share_nothing(conflicts, context), *exceeding[:2]]))
    rest = [one for one in claims if one.key not in kept]
    judged = _without_conflict(whole, among, context)
    return Verdict(judged.standing, "; ".join([judged.because, *_counting_else(rest, context)]))


def _counting_else(claims: Sequence[Told], context: Context) -> Iterator[str]:
    """Claims that do not count the whole event, by what they count: "of a part: 3 (Star)"."""
    told: dict[str, list[Told]] = {}
    for one in claims:
        told.setdefault(beside(context.scopes[one.key]) or "", []).append(one)
    return (f"{what}: {named_with_voices(alike, context)}" for what, alike in told.items())


def wholes(claims: Sequence[Told], context: Context) -> Sequence[Told]:
    """The claims that count the whole event and no other; all of them where none does."""
    return [one for one in claims if beside(context.scopes[one.key]) is None] or claims


def of_one_unit(claims: Sequence[Told]) -> Sequence[Told]:
    """Those that count persons; where none does, those of the first one's unit: bounds of families are no bounds."""
    units = {one.claim.quantity.unit for one in claims}
    unit = "person" if "person" in units or not claims else claims[0].claim.quantity.unit
    return [one for one in claims if one.claim.quantity.unit == unit]


def _without_conflict(claims: Sequence[Told], inside: Sequence[Pair], context: Context) -> Verdict:
    asserted = [one for one in claims if stood_behind(one)]
    if not asserted:
        return Verdict("single", f"nobody asserts it: {named_with_voices(claims, context)}")
    phrases = named_with_voices(asserted, context)
    voices = independent(claims, context).at_most
    if voices <= 1:
        return Verdict("single", f"{'one voice' if voices else 'no voice of its own'}: {phrases}")
    apart = [pair.found.because for pair in inside if pair.found.relation == "apart"]
    return Verdict("apart", apart[0]) if apart else _together(claims, phrases, inside)


def _together(claims: Sequence[Told], phrases: str, inside: Sequence[Pair]) -> Verdict:
    if all(pair.found.relation == "agree" for pair in inside):
        return Verdict("agree", f"{phrases} are equal")
    common = common_of(claims)
    if common is not None and len(of_one_unit(claims)) == len(claims):
        return Verdict("compatible", f"{phrases} share {between(common)}")
    return Verdict("compatible", "; ".join([p.found.because for p in inside if p.found.relation not in SHARING][:2]))


def _share_nothing(conflicts: Sequence[Pair], context: Context) -> Iterator[str]:
    if conflicts:
        told = {one.key: one for pair in conflicts for one in (pair.left, pair.right)}.values()
        yield f"{named_with_voices(sorted(told, key=lambda one: (one.published, one.key)), context)} share nothing"


def named_with_voices(claims: Iterable[Told], context: Context) -> str:
    """Each claim's number and whose it is, in one list."""
    return listed(whose(one, context.voices[one.key]) for one in claims)


def common_of(claims: Sequence[Told]) -> Bounds | None:
    """What all of the claims allow by their words alone, else as they are compared; None where they share nothing."""
    printed = _common(_printed(one) for one in claims)
    return printed or _common(allowed(one) for one in claims)


def _printed(one: Told) -> Bounds:
    quantity = one.claim.quantity
    return Bounds(quantity.low, None if among_the_harmed(one.claim, one.after) else quantity.high)


def _common(stretches: Iterable[Bounds]) -> Bounds | None:
    common: Bounds | None = Bounds()
    for bounds in stretches:
        common = None if common is None else shared(common, bounds)
    return common


def _kinds(claims: Sequence[Told], context: Context) -> list[list[Told]]:
    """Claims that differ in nothing but who tells them, together."""
    kinds: dict[object, list[Told]] = {}
    for one in claims:
        claim, stance = one.claim, one.attribution.stance if one.attribution else None
        told_as = claim.modality, claim.block, claim.includes_attackers, claim.part_of, stance
        kinds.setdefault((allowed(one), claim.quantity, told_as, context.scopes[one.key]), []).append(one)
    if len(kinds) <= MOST_COMPARED:
        return list(kinds.values())
    by_floor = sorted(kinds.values(), key=lambda kind: -(allowed(kind[0]).low or 0))
    by_ceiling = sorted(kinds.values(), key=lambda kind: _ceiling(kind[0]))
    half = MOST_COMPARED // 2
    return by_floor[:half] + [kind for kind in by_ceiling[:half] if kind not in by_floor[:half]]


def _ceiling(one: Told) -> tuple[bool, int]:
    high = allowed(one).high
    return high is None, high or 0


WEIGHT: Sequence[Relation] = (
    "conflict",
    "apart",
    "attackers",
    "not_counted",
    "compatible",
    "agree",
    "not_compared",
)
"""Of claims that differ in their tellers only, the pair that says most stands for all."""


def _weightiest(pairs: Iterable[tuple[Told, Told]], context: Context) -> Pair:
    tried: list[Pair] = []
    for left, right in islice(pairs, MOST_TRIED):
        tried.append(Pair(left, right, compare(left, right, context)))
        if not _may_depend_on_teller(tried[-1]):
            break
    return min(tried, key=lambda pair: WEIGHT.index(pair.found.relation))


def _may_depend_on_teller(pair: Pair) -> bool:
    relation, left, right = pair.found.relation, pair.left.claim, pair.right.claim
    if relation == "not_compared":
        return True
    return left.group == right.group and relation in ("compatible", "agree") and far_apart(left, right)
