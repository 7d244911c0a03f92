"""What is worth knowing of a figure without being a standing: sums, later figures, attackers, the same dead twice."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.figure import Bounds, Note
from reconciler.concepts.group import Group, disjoint, nested
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.moments import later
from reconciler.reconciliation.phrases import GROUP_WORDS, between, number, whose
from reconciler.reconciliation.standing import Pair
from reconciler.reconciliation.superseded import kinds_of, opposed
from reconciler.reconciliation.told import Told

OPPOSED: frozenset[frozenset[Group]] = frozenset(
    frozenset(pair) for pair in (("civilian", "insurgent"), ("civilian", "state_force"), ("civilian", "foreign_force"))
)
"""Groups that two sides may count the same dead under."""
SIDES: Sequence[Group] = ("civilian", "state_force", "insurgent", "foreign_force")
FEWEST_ALIKE = 2
"""One dead on either side is no coincidence worth a word."""
ALIKE_WITHIN = 1, 10
"""Numbers within a tenth of each other are alike."""


def sums(totals: Sequence[Told], claims: Sequence[Told]) -> Iterator[Note]:
    """The parts of each total added up, and said where they cannot make it; never stored as stated."""
    parts = _parts(claims)
    for whole in totals:
        mine = parts.get((whole.article, whole.claim.id, whole.claim.outcome), [])
        if len(mine) >= 2 and _addable(mine):
            yield _sum(whole, mine)


def added_up(claims: Sequence[Told]) -> Iterator[Note]:
    """What a report tells side by side and nobody counts together: "four crew and at least six on the ground"."""
    for one in {(one.article, one.report.id): one for one in claims}.values():
        total = one.report.totals.get(one.claim.outcome)
        added = "" if total is None or total.attackers else total.because.partition("; ")[0]
        if total is not None and " + " in added:
            yield Note("sum", f"{added} = {between(Bounds(total.low, total.high))} ({one.outlet or one.article})")


def _parts(claims: Sequence[Told]) -> Mapping[tuple[str, str, Outcome], list[Told]]:
    """Claims told as parts, by article, id and outcome of their whole, in the order of the text."""
    parts: dict[tuple[str, str, Outcome], list[Told]] = {}
    for one in claims:
        if one.claim.part_of is not None and not one.claim.subset:
            parts.setdefault((one.article, one.claim.part_of, one.claim.outcome), []).append(one)
    return parts


def parts_told(claims: Sequence[Told], context: Context) -> Iterator[Note]:
    """Claims that count a part of what another of their row counts, each with its whole where the text ties them."""
    by_id = {one.key: one for one in claims}
    for one in claims:
        if context.scopes[one.key].part is not None:
            whole = by_id.get((one.article, one.claim.part_of or ""))
            of_what = "a part, not the whole event" if whole is None else f"a part of {number(whole.claim)}"
            yield Note("part", f"{whose(one, context.voices[one.key])} counts {of_what}")


def _addable(parts: Sequence[Told]) -> bool:
    units = {part.claim.quantity.unit for part in parts}
    pairs = combinations([part.claim.group for part in parts], 2)
    apart = all(left == right or disjoint(left, right) for left, right in pairs)
    return len(units) == 1 and apart and all(part.claim.quantity.stated is not None for part in parts)


def _sum(whole: Told, parts: Sequence[Told]) -> Note:
    added = " + ".join(_counted(part.claim, whole.claim) for part in parts)
    low = sum(_least(part) for part in parts)
    highs = [allowed(part).high for part in parts]
    high = None if None in highs else sum(high for high in highs if high is not None)
    total, limit = between(Bounds(low, high)), allowed(whole).high
    if limit is not None and low > limit:
        return Note("sum_fails", f"{added} = {total}, more than {number(whole.claim)}")
    if shared(Bounds(low, high), allowed(whole)) is None:
        return Note("sum", f"{added} = {total} of {number(whole.claim)}")
    return Note("sum", f"{added} = {total}")


def _least(part: Told) -> int:
    """Of a part that another's hedge may reach, its own number: "at least nine civilians, two soldiers"."""
    bounds = allowed(part)
    return bounds.low or (part.claim.quantity.low if bounds == Bounds() else 0) or 0


def _counted(part: Claim, whole: Claim) -> str:
    words = part.group_text or GROUP_WORDS[part.group]
    return number(part) if part.group == whole.group else f"{number(part)} {words}"


def later_higher(pairs: Sequence[Pair], context: Context) -> Iterator[Note]:
    """A later figure of another voice that lies above an earlier one: perhaps news, never a replacement."""
    for pair in pairs:
        for old, new in ((pair.left, pair.right), (pair.right, pair.left)):
            mine, theirs = context.voices[old.key], context.voices[new.key]
            told_after = mine.key != theirs.key and later(new.moment, old.moment)
            if pair.found.relation == "conflict" and told_after and _above(new, old):
                yield Note("later_higher", f"{whose(new, theirs)} was told after {whose(old, mine)}")


def _above(more: Told, less: Told) -> bool:
    low, high = allowed(more).low, allowed(less).high
    return low is not None and high is not None and low > high


def from_pairs(pairs: Sequence[Pair]) -> Iterator[Note]:
    """Differences that make no conflict, each with what explains it; and parts above their whole."""
    for pair in pairs:
        if pair.found.relation == "attackers":
            yield Note("attackers", pair.found.because)
        elif pair.found.relation == "not_counted":
            yield Note("uncounted", pair.found.because)
        elif pair.found.relation == "conflict" and _part_and_whole(pair):
            yield Note("part_exceeds", pair.found.because)


def _part_and_whole(pair: Pair) -> bool:
    counts_all = pair.left.counts_all or pair.right.counts_all
    return not counts_all and pair.left.claim.group != pair.right.claim.group


def one_group_or_two(
    claims: Sequence[Told], others: Mapping[Group, Sequence[Told]], context: Context
) -> Iterator[Note]:
    """Like numbers of two groups from opposed sides: they may be the same dead under two names.

    Not where one text tells both groups side by side: there they are two.
    """
    texts = {one.article for one in claims}
    for group, told in others.items():
        if not claims or frozenset((_upper(claims[0].claim.group), _upper(group))) not in OPPOSED:
            continue
        if texts.isdisjoint(one.article for one in told):
            yield from _same_dead(_one_a_number(claims), _one_a_number(told), context)


def _same_dead(claims: Sequence[Told], told: Sequence[Told], context: Context) -> Iterator[Note]:
    for left, right in product(claims, told):
        if _of_two_sides(left, right, context) and _like_numbers(left, right):
            first, second = sorted((left, right), key=lambda one: one.key)
            named = [_told_as(one, context) for one in (first, second)]
            yield Note("one_group_or_two", f"{named[0]} and {named[1]} may be the same dead: nothing is added up")


def _of_two_sides(left: Told, right: Told, context: Context) -> bool:
    """One party's count and another's, or a force's and that of those who saw it."""
    mine, theirs = context.voices[left.key], context.voices[right.key]
    return mine.key != theirs.key and (mine.side != theirs.side or opposed(mine, theirs, kinds_of(left, right)))


def _told_as(one: Told, context: Context) -> str:
    return whose(one, context.voices[one.key], one.claim.group_text or GROUP_WORDS[one.claim.group])


def _one_a_number(claims: Sequence[Told]) -> list[Told]:
    by_number = {one.claim.quantity.stated: one for one in reversed(claims)}
    return [one for stated, one in by_number.items() if stated is not None and stated >= FEWEST_ALIKE]


def _like_numbers(left: Told, right: Told) -> bool:
    times, by = ALIKE_WITHIN
    numbers = [one.claim.quantity.stated or 0 for one in (left, right)]
    alike = (max(numbers) - min(numbers)) * by <= max(numbers) * times
    return alike and shared(allowed(left), allowed(right)) is not None


def _upper(group: Group) -> Group:
    return next((upper for upper in SIDES if group != "people" and nested(group, upper)), group)
