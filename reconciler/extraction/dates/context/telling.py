"""What "the day before" counts from: the event told last, the day on which it was only said, no day to come."""

from functools import partial

import msgspec

from reconciler.concepts.calendar import GranuleUnit, granule_of
from reconciler.extraction.dates.context.ambiguity import either
from reconciler.extraction.dates.context.context import DAYLIKE, is_far_off, is_finer
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.speech import SAYING
from reconciler.extraction.dates.grammar.rule import Found, Phrase, Read, Reading, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS

CLAUSE_REACH = 24
"""Words before a phrase within which the clause stands that tells when it was said."""

LATER = frozenset("later after next following afterwards afterward".split())


def or_from_telling(read: Read) -> Read:
    """Counted by `read` from the event told last, from the day of its telling where no event was told to the day."""
    return partial(_read_from_either, read)


def _read_from_either(read: Read, phrase: Phrase, setting: Setting) -> Found:
    if setting.said is None:
        return read(phrase, setting)
    telling = msgspec.structs.replace(setting, reference=setting.said, moment=None)
    word = UNIT_WORDS[phrase["unit"]]
    unit = GRANULE_UNITS[word][0] if word in GRANULE_UNITS else None
    if not _has_event(setting, unit or "day"):
        return read(phrase, telling)
    event = read(phrase, setting)
    if unit not in DAYLIKE or not isinstance(event, Reading) or event.anchor.kind != "timex":
        return event
    told = read(phrase, telling)
    if not isinstance(told, Reading) or told.granule is None or _is_yet_to_be(told, phrase, setting):
        return event
    return either(told, event) if _is_of_telling(phrase) else either(event, told)


def is_told_ahead(phrase: Phrase, setting: Setting) -> bool:
    """News that told a day to come last does not count back from it what has been."""
    told = setting.reference
    ahead = told is not None and told.unit == "day" and told.index > setting.day.toordinal()
    return ahead and not setting.narrative and lean(phrase) != "future"


def _has_event(setting: Setting, unit: GranuleUnit) -> bool:
    """A date was told that is as fine as what is counted, and near."""
    told = setting.reference
    return told is not None and is_finer(setting, unit) and not (told.unit == "day" and is_far_off(told, setting))


def _is_yet_to_be(reading: Reading, phrase: Phrase, setting: Setting) -> bool:
    """It lies ahead, and is told as done."""
    granule = reading.granule
    ahead = granule is not None and granule.index > granule_of(granule.unit, setting.day).index
    return ahead and lean(phrase) != "future"


def _is_of_telling(phrase: Phrase) -> bool:
    """It stands in the clause that was said, and lies before it, or after it as what is still to come."""
    if SAYING.isdisjoint(phrase.before(CLAUSE_REACH)):
        return False
    return LATER.isdisjoint(phrase.tokens[phrase.start : phrase.end]) or lean(phrase) == "future"
