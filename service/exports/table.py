"""A timeline as a table on a terminal."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.figure import Figure, FigureClaim
from reconciler.concepts.quantity import Hedge

STYLES = {"conflict": "bold red", "apart": "yellow", "compatible": "cyan", "agree": "green", "single": ""}
FORMS = {"month": "%Y-%m", "quarter": "%Y-%m", "year": "%Y", "decade": "%Y"}
"""How a moment of that precision is written; others by their day."""
FINE = frozenset({"minute", "hour", "part_of_day"})
HEDGES: Mapping[Hedge, str] = {
    "at_least": "at least",
    "more_than": "more than",
    "at_most": "at most",
    "up_to": "up to",
    "fewer_than": "fewer than",
    "nearly": "nearly",
    "about": "about",
}
"""Words before a count that bound it and are no part of the words it is told by."""
MOMENT = timedelta(microseconds=1)


def table_lines(timeline: Timeline) -> Iterator[bytes]:
    """Every event with a line for each figure; plain where the output is no terminal."""
    console = Console(soft_wrap=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("when", "event", "figure", "standing", "told as"):
        table.add_column(column, overflow="fold")
    for event in timeline.events:
        _add(table, event)
    with console.capture() as captured:
        console.print(table)
    yield captured.get().encode()


def _add(table: Table, event: Event) -> None:
    marks = " (background)" if event.background else ""
    reports = f"\n{len(event.reports)} report{'s' if len(event.reports) > 1 else ''}{marks}"
    head = (_when(event), Text(event.label, "bold") + Text(reports, "dim"))
    for index, figure in enumerate(event.figures):
        first = head if index == 0 else ("", "")
        table.add_row(*first, _what(figure), Text(figure.standing, STYLES[figure.standing]), Text(_words(figure)))
    if not event.figures:
        table.add_row(*head, "", "", "")
    table.add_row()


def _when(event: Event) -> str:
    """`2014-06-22 to 2014-06-25`, `2015-06-17 18:00`, `2014-06`, `since 2014-06-22`."""
    start, end = event.interval.start, event.interval.end
    last = end - MOMENT if end else None
    if start is None or last is None:
        return f"since {_day(event, start)}" if start else f"until {_day(event, last)}" if last else "not told"
    if event.precision in FINE:
        return f"{start:%Y-%m-%d %H:%M}"
    return " to ".join(dict.fromkeys((_day(event, start), _day(event, last))))


def _day(event: Event, moment: datetime) -> str:
    return f"{moment:{FORMS.get(event.precision, '%Y-%m-%d')}}"


def _what(figure: Figure) -> str:
    role = " (attackers)" if figure.role == "attacker" else ""
    return f"{figure.outcome} {figure.group}{role}"


def _words(figure: Figure) -> str:
    return "\n".join(dict.fromkeys(map(told_as, figure.claims)))


def told_as(claim: FigureClaim) -> str:
    """`at least 20 officers (The Daily, Khan)`: the hedge is said where the claim's own words leave it out."""
    hedge = HEDGES.get(claim.quantity.hedge, "")
    words = claim.text if hedge in claim.text.lower() else f"{hedge} {claim.text}"
    source = f"{claim.outlet or claim.article}{', ' + claim.speaker if claim.speaker else ''}"
    mark = claim.doubt if claim.standing == "current" else claim.standing
    return f"{words} ({source})" + (f" [{mark}]" if mark else "")
