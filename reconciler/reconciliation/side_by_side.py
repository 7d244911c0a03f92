"""One event's claims in rows: every claim on one outcome and group beside the others, with the row's standing."""

from collections.abc import Mapping, Sequence, Set
from typing import TypeAlias, get_args

from reconciler.concepts.claim import Outcome, Role
from reconciler.concepts.figure import Bounds, Figure, FigureClaim, Note
from reconciler.concepts.group import GROUPS, Group, ancestry, nested
from reconciler.reconciliation.among import among_the_harmed
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.independent import independent
from reconciler.reconciliation.notes import added_up, from_pairs, later_higher, one_group_or_two, parts_told, sums
from reconciler.reconciliation.scope import beside
from reconciler.reconciliation.standing import Pair, common_of, of_one_unit, pairs_across, pairs_inside, verdict, wholes
from reconciler.reconciliation.told import Told, is_denied, stood_behind
from reconciler.reconciliation.weigh import Weighed

RowKey: TypeAlias = tuple[Outcome, Group, Role]
Rows: TypeAlias = Mapping[RowKey, tuple[Told, ...]]


def side_by_side(told: Sequence[Told], weighed: Weighed) -> tuple[Figure, ...]:
    """All figures of one event, by outcome, role and group; claims that no longer count stay in their rows."""
    rows = _rows(told, weighed)
    current = {key: tuple(one for one in row if one.key not in weighed.marks) for key, row in rows.items()}
    return tuple(_figure(key, rows[key], current, weighed) for key in sorted(rows, key=_place))


def _rows(told: Sequence[Told], weighed: Weighed) -> Rows:
    row_of = {one.key: _row_of(one) for one in told}
    marked = {key: row_of[weighed.row_of.get(key, key)] for key in row_of if key in weighed.marks}
    row_of |= marked
    told_of = {row_of[one.key] for one in told if not is_denied(one)}
    rows: dict[RowKey, list[Told]] = {}
    for one in told:
        key = row_of[one.key]
        rows.setdefault(key if key in told_of else _row_above(key, told_of), []).append(one)
    return {key: tuple(row) for key, row in rows.items()}


def _row_of(one: Told) -> RowKey:
    return one.claim.outcome, one.claim.group, one.claim.role


def _row_above(key: RowKey, told_of: Set[RowKey]) -> RowKey:
    """What is only denied has no row of its own: it stands beside what is told of the next larger group, if any is."""
    outcome, group, role = key
    above = ((outcome, larger, role) for larger in ancestry(group))
    return next((row for row in above if row in told_of), key)


def _place(key: RowKey) -> tuple[int, int, int]:
    outcome, group, role = key
    return get_args(Outcome).index(outcome), get_args(Role).index(role), GROUPS.index(group)


def _figure(key: RowKey, row: Sequence[Told], current: Rows, weighed: Weighed) -> Figure:
    outcome, group, role = key
    claims, context = current[key], weighed.context
    inside, across = pairs_inside(claims, context), _across(key, current, context)
    judged = verdict(claims, inside, across, context)
    whole = wholes(claims, context)
    asserted = [one for one in of_one_unit(whole) if stood_behind(one)]
    hull = _hull(asserted)
    if any(among_the_harmed(one.claim, one.after) for one in asserted):
        hull = Bounds(hull.low, None)
    return Figure(
        outcome=outcome,
        group=group,
        standing=judged.standing,
        low=hull.low,
        high=hull.high,
        shared=common_of(asserted) if asserted else None,
        independent=independent(whole, context),
        because=judged.because,
        claims=tuple(_claim(one, weighed) for one in row),
        notes=_notes(key, current, (*inside, *across), context),
        role=role,
    )


def _across(key: RowKey, current: Rows, context: Context) -> tuple[Pair, ...]:
    """The row's claims against those on groups above and below it."""
    outcome, group, role = key
    return tuple(
        pair
        for (what, whom, who), row in current.items()
        if (what, who) == (outcome, role) and whom != group and nested(whom, group)
        for pair in pairs_across(current[key], row, context)
    )


def _notes(key: RowKey, current: Rows, pairs: Sequence[Pair], context: Context) -> tuple[Note, ...]:
    outcome, group, _ = key
    claims = current[key]
    every = [one for (what, _, _), row in current.items() if what == outcome for one in row]
    siblings = {whom: row for (what, whom, _), row in current.items() if what == outcome and whom != group}
    added = [*sums(claims, every), *added_up(claims)]
    found = [*added, *parts_told(claims, context), *from_pairs(pairs), *later_higher(pairs, context)]
    return tuple(dict.fromkeys([*found, *one_group_or_two(claims, siblings, context)]))


def _hull(claims: Sequence[Told]) -> Bounds:
    lows = [one.claim.quantity.low for one in claims]
    highs = [one.claim.quantity.high for one in claims]
    low = None if None in lows else min((low for low in lows if low is not None), default=None)
    high = None if None in highs else max((high for high in highs if high is not None), default=None)
    return Bounds(low, high)


def _claim(one: Told, weighed: Weighed) -> FigureClaim:
    mark = weighed.marks.get(one.key)
    claim, voice = one.claim, weighed.context.voices[one.key]
    return FigureClaim(
        article=one.article,
        claim=claim.id,
        report=one.report.id,
        text=claim.text,
        quantity=claim.quantity,
        attribution=claim.attribution,
        speaker=voice.label if voice.kind == "named" else None,
        standing="current" if mark is None else mark.standing,
        group=claim.group,
        role=claim.role,
        modality=claim.modality,
        block=claim.block,
        outlet=one.outlet,
        published=one.published,
        voice=voice.key,
        origin=one.origin,
        because=None if mark is None else mark.because,
        counts=beside(weighed.context.scopes[one.key]),
        judged=claim.judged,
    )
