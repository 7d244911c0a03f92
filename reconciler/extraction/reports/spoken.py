"""Words in which somebody claims or denies an event, those included that go on to tell of a period or of history."""

from collections.abc import Iterator, Sequence

from reconciler.extraction.reports.draft import Draft
from reconciler.extraction.reports.scene import Scene


def spoken(drafts: Sequence[Draft], at: int, primary: int | None) -> Iterator[str]:
    """Sentences of the draft at `at`; an event has the head of "it claimed the raid, as 90 had died since May" too."""
    if drafts[at].sort != "event":
        yield from (told.scene.words[_head(told.scene) :] for told in drafts[at].told)
        return
    yield from (told.scene.words for told in drafts[at].told)
    event = primary
    for index, other in enumerate(drafts):
        if other.sort == "event":
            event = index
        elif event == at:
            yield from (told.scene.words[: _head(told.scene)] for told in other.told)


def _head(scene: Scene) -> int:
    """Where the first figure or date of a sentence stands in it."""
    told = [claim.start for claim in scene.claims] + [time.start for time in scene.times]
    return min(told, default=scene.sentence.start) - scene.sentence.start
