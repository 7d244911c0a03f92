"""Whether a day near at hand by the calendar lies a year back, as the words around it tell."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.cues import CUES, cue
from reconciler.extraction.dates.context.dated_nouns import APPOINTMENTS
from reconciler.extraction.dates.context.direction import told_of_deed
from reconciler.extraction.dates.context.direction_of_months import told_of_results
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.done_cues import MODALS
from reconciler.extraction.dates.context.verbs import verb_before, verb_behind
from reconciler.extraction.dates.grammar.rule import Phrase

VERB_REACH = 3
"""Words before a day within which a past verb is surely its own."""

GOING_ON_TO = frozenset(("until", "through"))
"""Behind these a day is the coming one, near at hand or nearly a year ahead: "schools were closed until Feb. 13"."""
HAPPENED_ON = frozenset(("on", "in", ""))
"""Before a day, or nothing before it, where it tells when something happened; "the July 4 parade" may be to come."""
CLAUSE_REACH = 16
"""Words on either side of a day that are looked at for what is to come."""
ARRANGING = frozenset(
    "said announced reported added told canceled cancelled postponed delayed called planned scheduled set booked"
    " invited approved agreed due expected slated proposed announcing scheduling"
    " is are tickets deadline for until by".split()
)
"""With a day beside these it may be to come, whatever is told of it as done."""
PLACES_BEGIN = [[word] for word in ("the", "a", "an", "his", "her", "their", "its")]
"""Behind "to" these begin a place: "burned to the ground"."""


def looks_back(phrase: Phrase) -> bool:
    """Since that day, last July 13, the Nov. 22 shootout, what burned down on it."""
    if phrase.last_token in ("since", "last") or told_of_deed(phrase) or told_of_results(phrase):
        return True
    if tells_of_done(phrase.next_token):
        return True
    if phrase.last_token in GOING_ON_TO:
        return False
    near = range(max(phrase.start - VERB_REACH, 0), phrase.start)
    if any(tells_of_done(phrase.tokens[place]) and cue(phrase.tokens, place) == "past" for place in near):
        return True
    return _is_told_as_done(phrase)


def _is_told_as_done(phrase: Phrase) -> bool:
    """A past verb tells of what happened on it, and no word around it of what is to come or to be arranged."""
    if phrase.last_token not in HAPPENED_ON or (verb_before(phrase) or verb_behind(phrase)) != "past":
        return False
    tokens = phrase.tokens
    around = range(max(phrase.start - CLAUSE_REACH, 0), min(phrase.end + CLAUSE_REACH, len(tokens)))
    return not any(_may_be_to_come(tokens, place) for place in around)


def _may_be_to_come(tokens: Sequence[str], place: int) -> bool:
    """A cue of what is to come, an infinitive, or a verb of arranging; "to the ground" is none."""
    word = tokens[place]
    if word == "to":
        return tokens[place + 1 : place + 2] not in PLACES_BEGIN
    return (
        word in ARRANGING
        or word in APPOINTMENTS
        or ((word in CUES or word in MODALS) and cue(tokens, place) == "future")
    )
