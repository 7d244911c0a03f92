"""The saved checks in rows."""

from collections.abc import Iterable

import msgspec

from reconciler.checking.finding import CheckVerdict
from reconciler.checking.moved import MoveKind
from service.use_cases.show_check import CheckState
from service.web.addresses import check_address
from service.web.check_view import counts, draft_name, say_saved
from service.web.days import say_iso

MOVES: dict[MoveKind, str] = {
    "verdict": "Moved",
    "reading": "Read otherwise",
    "grounds": "Same verdict, other grounds",
}
"""The gravest first."""


class CheckRow(msgspec.Struct, frozen=True):
    """One saved check."""

    name: str
    address: str
    outlet: str | None
    published: str
    saved: str
    counts: tuple[tuple[CheckVerdict, str], ...]
    moved: MoveKind | None
    """The gravest of its moves; null where it still stands."""
    moved_word: str
    says: tuple[str, ...]


def rows(states: Iterable[CheckState]) -> tuple[CheckRow, ...]:
    """The checks, in their order."""
    return tuple(_row(state) for state in states)


def _row(state: CheckState) -> CheckRow:
    kinds = {move.kind for move in state.moved}
    moved = next((kind for kind in MOVES if kind in kinds), None)
    return CheckRow(
        name=draft_name(state.draft),
        address=check_address(state.id),
        outlet=state.draft.outlet,
        published=say_iso(state.now.published),
        saved=say_saved(state.recorded),
        counts=counts(state.now.findings),
        moved=moved,
        moved_word="Still stands" if moved is None else MOVES[moved],
        says=tuple(move.says for move in state.moved),
    )
