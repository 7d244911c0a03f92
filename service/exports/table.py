"""A timeline as a table on a terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.figure import Figure

STYLES = {"conflict": "bold red", "apart": "yellow", "compatible": "cyan", "agree": "green", "single": ""}


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
    start, end = event.interval.start, event.interval.end
    day = start or end
    if day is None:
        return "not told"
    form = {"month": "%Y-%m", "quarter": "%Y-%m", "year": "%Y", "decade": "%Y"}.get(event.precision, "%Y-%m-%d")
    fine = event.precision in {"minute", "hour", "part_of_day"} and start is not None
    return f"{day:{form}}" + (f" {start:%H:%M}" if fine and start is not None else "")


def _what(figure: Figure) -> str:
    role = " (attackers)" if figure.role == "attacker" else ""
    return f"{figure.outcome} {figure.group}{role}"


def _words(figure: Figure) -> str:
    told = (
        f"{claim.text} ({claim.outlet or claim.article}{', ' + claim.speaker if claim.speaker else ''})"
        + ("" if claim.standing == "current" else f" [{claim.standing}]")
        for claim in figure.claims
    )
    return "\n".join(dict.fromkeys(told))
