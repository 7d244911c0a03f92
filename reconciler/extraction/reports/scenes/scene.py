"""A scene: a sentence that tells of a happening, with the claims, times, places and words that it tells it in."""

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.entries import Entry


class Scene(msgspec.Struct, frozen=True, gc=False):
    """One sentence that may tell of a happening."""

    index: int
    """Of its sentence."""
    sentence: Sentence
    words: str
    low: str
    """The same in small letters, what is meant figuratively masked."""
    tokens: frozenset[str]
    """Its words in small letters."""
    types: tuple[EventType, ...]
    """Told in its main clause, the most telling first."""
    all_types: tuple[EventType, ...]
    """Told anywhere in it."""
    cue: str | None
    claims: tuple[Claim, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    """Below country level."""
    lands: tuple[Place, ...] = ()
    """Countries."""
    answered: int | None = None
    """Where it turns to what it answers, if it does: "… in revenge for a raid in June"."""
    recalled: bool = False
    """The end of a sentence on something else, which only recalls its event."""
    recalled_day: TimeExpression | None = None
    """The day of that, where the sentence counts it: "it came nine days after"."""
    recalled_back: TimeExpression | None = None
    """How long before the lead it was, where no day is named to count from."""
    entry: Entry | None = None
    """That of a live page or a diary in which it stands."""

    @property
    def beside_title(self) -> bool:
        """What a title tells beside its own event."""
        return self.sentence.kind == "title" and (self.recalled or self.cue == "item")
