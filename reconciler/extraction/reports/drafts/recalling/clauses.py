"""Clauses that turn to what was long before: "since May 9, when …", "near Chibok, where … in April"."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import VIOLENT
from reconciler.extraction.words import MONTH

DAYS = frozenset({"day", "part_of_day", "week", "month", "year"})
"""What dates a happening."""


def clause_before(scene: Scene) -> int | None:
    """Where such a clause begins, if it tells of a happening of its own."""
    since = _since_when(scene) if "since" in scene.tokens and "when" in scene.tokens else None
    if since is not None or "where" not in scene.tokens or not (scene.types and scene.times):
        return since
    return _where_before(scene)


_WHERE_SUMMED = re.compile(
    r"[^.;,]{0,60}, where [^,.;]{3,60}? (?:has|have) (?:killed|claimed|left|cost) [^.;]{3,60}? (?:since|over|in)"
    r" [^,.;]{2,40}, (?=[a-z0-9])",
    re.ASCII,
)
"""A place by what a war has cost there: "in the south, where an insurgency has killed 6,000 since 2004, two died"."""


def where_summed(scene: Scene) -> int | None:
    """Where a sentence goes on behind what a war has cost at its place."""
    told = _WHERE_SUMMED.match(scene.words) if "where" in scene.tokens and len(scene.claims) > 1 else None
    return told.end() if told is not None else None


def _since_when(scene: Scene) -> int | None:
    """Where the deed begins since which something is counted: "since May 9, when rebels seized a ship"."""
    for time in scene.times:
        end = time.end - scene.sentence.start
        if time.signal != "since" or time.granularity not in DAYS or not scene.words.startswith(", when ", end):
            continue
        tail = cut(scene, end, len(scene.words))
        both = bool(tail.claims) and len(tail.claims) < len(scene.claims)
        if both or (time.granularity != "year" and (set(tail.types) - {"other"} or tail.claims)):
            return time.start - scene.sentence.start
    return None


def _where_before(scene: Scene) -> int | None:
    """Where it turns to what was at its place before: "raids near Chibok, where rebels seized 200 girls in April"."""
    turn = _WHERE.search(scene.words)
    if turn is None:
        return None
    head, tail = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    told = bool(tail.claims) or not (VIOLENT | {"attack"}).isdisjoint(tail.types)
    days = [time for time in tail.times if time.type == "DATE" and time.granularity in DAYS]
    past = any(_LONG_AGO.search(time.text) is not None and not _counts_until(tail, time) for time in days)
    return turn.start() if told and past and head.types and head.places and not _dated(head) else None


def _counts_until(scene: Scene, time: TimeExpression) -> bool:
    """The day to which a count is given: "15 deaths as of May 4"."""
    return scene.words.endswith("as of ", 0, time.start - scene.sentence.start)


_WHERE = re.compile(r",? where (?=[a-z0-9])(?!(?:[a-z]+ ){0,6}(?:said|told)\b)")
_LONG_AGO = re.compile(
    rf"\b{MONTH}\b|\b(?:19|20)\d\d\b|\blast (?:month|year)\b"
    r"|\b(?:weeks?|months?|years?) (?:ago|earlier|before)\b",
    re.ASCII,
)
"""Days that are no days of this week's news."""


def _dated(head: Scene) -> bool:
    return any(time.type == "DATE" and time.granularity in DAYS for time in head.times)
