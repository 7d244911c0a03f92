"""Words in which somebody claims or denies an event, those included that go on to tell of a period or of history."""

from collections.abc import Iterator, Sequence

from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.running import in_small_letters, on_one_line
from reconciler.extraction.reports.scenes.scene import Scene


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


def beside(document: Document, drafts: Sequence[Draft]) -> Iterator[tuple[int | None, str]]:
    """Sentences of the body on no draft, with the draft of an event that the sentences before them are on."""
    on = {each.scene.index: at for at, draft in enumerate(drafts) for each in draft.told}
    block, last = -1, None
    for index, sentence in enumerate(document.sentences):
        if sentence.kind in STORY_BLOCKS:
            last = None if sentence.block != block else last
            block = sentence.block
            if index in on:
                last = on[index] if drafts[on[index]].sort == "event" else None
            else:
                yield last, in_small_letters(on_one_line(document.words(sentence)), sentence, ())
