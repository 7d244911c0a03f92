"""What people decided about pairs of reports: hard links and hard cuts, refused where they contradict."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.event import ReportRef
from reconciler.concepts.judgement import Judgement, PairJudgement
from reconciler.matching.components import chain_between, components
from reconciler.matching.profile import Profile


class Decided(msgspec.Struct, frozen=True):
    """Pairs of reports, by rank in canonical order, that people put together or kept apart."""

    same: tuple[tuple[int, int], ...]
    different: tuple[tuple[int, int], ...]


def decided(members: Sequence[Profile], judgements: Iterable[Judgement]) -> Decided:
    """The judgements that name two of `members` (in canonical order), as pairs of ranks.

    Reports may be named by id or by key. Raises `ValueError` where `same` and `different` contradict one another.
    """
    ranks = _ranks(members)
    pairs: dict[str, set[tuple[int, int]]] = {"same": set(), "different": set()}
    for judgement in judgements:
        if isinstance(judgement, PairJudgement) and judgement.verdict in pairs:
            left, right = ranks.get(_named(judgement.left)), ranks.get(_named(judgement.right))
            if left is not None and right is not None and left != right:
                pairs[judgement.verdict].add((min(left, right), max(left, right)))
    found = Decided(tuple(sorted(pairs["same"])), tuple(sorted(pairs["different"])))
    _refuse_contradictions(members, found)
    return found


def _ranks(members: Sequence[Profile]) -> Mapping[tuple[str, str], int]:
    by_key = {(profile.article, profile.key): rank for rank, profile in enumerate(members)}
    return by_key | {(profile.article, profile.report): rank for rank, profile in enumerate(members)}


def _named(ref: ReportRef) -> tuple[str, str]:
    return ref.article, ref.report


def _refuse_contradictions(members: Sequence[Profile], found: Decided) -> None:
    if not found.same or not found.different:
        return
    group_of = {rank: group[0] for group in components(len(members), found.same) for rank in group}
    for left, right in found.different:
        if group_of[left] == group_of[right]:
            chain = chain_between(left, right, found.same)
            said = " = ".join(f"{members[rank].article}/{members[rank].report}" for rank in chain)
            raise ValueError(
                f"judgements contradict: {said} are judged the same event, but the first and the last are judged "
                "different; undo one of them"
            )
