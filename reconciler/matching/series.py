"""Series: whether a report and its parts tell of several events, or of one that was read twice."""

from collections.abc import Iterator, Sequence

from reconciler.concepts.report import Report


def is_series(report: Report, parts: Sequence[Report]) -> bool:
    """Two parts or more, or one that has less than the whole toll: what has it all is the event told again."""
    return len(parts) > 1 or any(_has_fewer(part, report) for part in parts)


def _has_fewer(part: Report, whole: Report) -> bool:
    """Fewer dead or hurt, and no more of either; of casualties, which may be either, where none of these is told."""
    told = dict(_told_by_both(part, whole))
    kinds = [outcome for outcome in told if outcome != "casualties"] or list(told)
    pairs = [told[outcome] for outcome in kinds]
    return any(one < other for one, other in pairs) and all(one <= other for one, other in pairs)


def _told_by_both(part: Report, whole: Report) -> Iterator[tuple[str, tuple[int, int]]]:
    """Numbers of people with attackers among them, as totals have them."""
    for outcome, total in whole.totals.items():
        one = part.totals.get(outcome)
        if one is not None and one.stated is not None and total.stated is not None:
            yield outcome, (one.stated, total.stated)
