"""Units of somebody's own: "in his last year", "the mayor's last week"."""

from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS
from reconciler.extraction.dates.grammar.units import DURATION_CODES, UNIT_WORDS

OWNERS = frozenset("my his her its their our your".split())
GENITIVE = (["'", "s"], ["’", "s"])


def is_own(phrase: Phrase) -> bool:
    """His last year, the mayor's last week: the last of somebody's own, whenever that was."""
    if phrase["which"] not in LAST_WORDS and phrase["which"] not in NEXT_WORDS:
        return False
    return phrase.last_token in OWNERS or list(phrase.before(2)) in GENITIVE


def own_unit(phrase: Phrase, setting: Setting) -> Reading | None:
    """One unit of several; of a day nobody says which it was."""
    unit = UNIT_WORDS[phrase["unit"]]
    if unit == "day":
        return None
    prefix, size, letters = DURATION_CODES[unit]
    because = f"one {unit} of somebody's own"
    return Reading("DURATION", f"{prefix}{size}{letters}", GRANULARITIES_OF[unit], because, setting.anchor)
