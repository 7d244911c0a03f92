"""What was planned for a day, where nothing tells whether that has come: both days are read, the likelier one first."""

from collections.abc import Sequence
from itertools import pairwise

from reconciler.extraction.dates.context.beside import QUOTES, described
from reconciler.extraction.dates.context.dated_nouns import DEEDS
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.settled import was_of_no_use
from reconciler.extraction.dates.context.verbs import verb_behind
from reconciler.extraction.dates.grammar.rule import Phrase

SCHEDULED = frozenset("scheduled planned set slated due booked called supposed".split())
HAD = frozenset(("had", "has", "have"))
WAS = frozenset(("was", "were", "been"))
CALLED_OFF = frozenset(
    "put called postponed canceled cancelled delayed scrapped scratched shelved dropped abandoned rescheduled moved"
    " pushed suspended".split()
)
OFF = frozenset(("off", "back", "out", "to"))
"""Behind "put" and "called" these make them tell that it was not held."""
LATER = frozenset("later then since subsequently abruptly suddenly also now again".split())
"""Between "was" and what became of it."""
SURELY_OFF = CALLED_OFF - {"put", "called", "moved", "pushed", "dropped"}
MOVED_OUT = ("moved", "out")
CALLED_OFF_REACH = 10
"""Words before or behind what is dated within which the verb stands that calls it off."""
OUTCOME_REACH = 8
"""Words behind a day within which "but" or "and" tells what became of the plan."""
PLANNED_REACH = 10
PLAN_ENDS = frozenset(", ; : — “ ” but and that when who which until".split())
HAD_PLANNED = SCHEDULED | frozenset(
    "hoped expected intended promised vowed threatened agreed told ordered asked wanted invited plans".split()
)
"""Behind "had", with an infinitive, these tell of what was to be done then."""
PLANS = HAD_PLANNED | WAS | {"until"}
PLAN_WORDS = 5
"""Words between a verb of planning and its "for" or "to"."""
WAS_TO = frozenset(("was", "were"))
WAS_DUE = frozenset("to scheduled expected due set slated".split())


def was_called_off(phrase: Phrase) -> bool:
    """A concert scheduled for Monday, or Monday's concert, was put off: before that day or after it."""
    if phrase.last_token == "for":
        return phrase.before(2)[0] in SCHEDULED and _is_off(phrase, CALLED_OFF_REACH)
    return phrase.next_token in QUOTES and DEEDS.isdisjoint(described(phrase)) and _is_off(phrase, CALLED_OFF_REACH)


def is_left_open(phrase: Phrase) -> bool:
    """Called off; had been planned or supposed to be then; had until then to do it, and did something."""
    if (phrase.last_token == "for" or phrase.next_token in QUOTES) and was_called_off(phrase):
        return True
    before = phrase.before(PLANNED_REACH)
    if phrase.next_token in WAS_TO and _was_due(before):
        return True
    planned = not PLANS.isdisjoint(before) and (_had_planned(before) or _had_until(phrase))
    return planned and not was_of_no_use(phrase, OUTCOME_REACH)


def is_cancelled_for(phrase: Phrase) -> bool:
    """The school has cancelled its classes for Thursday."""
    if phrase.last_token != "for":
        return False
    before = phrase.before(PLANNED_REACH)
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] in SURELY_OFF), len(before))
    return at < len(before) and PLAN_ENDS.isdisjoint(before[at:])


def was_supposed(phrase: Phrase) -> bool:
    """It was supposed to be then: that may be past or to come."""
    before = phrase.before(PLANNED_REACH)
    at = next((place for place in range(len(before) - 1, 0, -1) if before[place] == "supposed"), 0)
    return at > 0 and before[at - 1] in WAS and PLAN_ENDS.isdisjoint(before[at:])


def was_yet_to_be(phrase: Phrase) -> bool:
    """It was to be then, or was scheduled to."""
    before = phrase.before(PLANNED_REACH)
    if WAS_TO.isdisjoint(before):
        return False
    at = max(place for place, word in enumerate(before) if word in WAS_TO)
    due = before[at + 1 : at + 2]
    return not WAS_DUE.isdisjoint(due) and PLAN_ENDS.isdisjoint(before[at:])


def _is_off(phrase: Phrase, reach: int) -> bool:
    """It was put off; somebody called it off."""
    behind = [word for word in phrase.tokens[phrase.end : phrase.end + reach] if word not in LATER]
    if any(one in WAS and other in CALLED_OFF for one, other in pairwise(behind)):
        return _is_off_at(behind)
    before = phrase.before(reach)
    return not SURELY_OFF.isdisjoint(before) or _is_off_at(before)


def _is_off_at(words: Sequence[str]) -> bool:
    """A verb that calls off, with "off" behind it where it needs that."""
    return any(
        one in SURELY_OFF or (one in CALLED_OFF and other in OFF and (one, other) != MOVED_OUT)
        for one, other in pairwise((*words, ""))
    )


def _had_planned(before: Sequence[str]) -> bool:
    """She was supposed to fly home Sunday, had hoped to, had been told to; had called a strike for Sunday."""
    at = next((place for place in range(len(before) - 1, 0, -1) if before[place] in HAD_PLANNED), 0)
    if not at or not PLAN_ENDS.isdisjoint(before[at:]):
        return False
    supposed = before[at] == "supposed" and before[at - 1] in WAS
    had = "had" in before[max(at - 2, 0) : at]
    leads = "to" in before[at + 1 : at + PLAN_WORDS] or (before[at] in SCHEDULED and before[-1] == "for")
    return (supposed or had) and leads and not any(map(_has_been_done, before[at + 1 :]))


def _was_due(before: Sequence[str]) -> bool:
    """Guests due to leave Saturday were still there."""
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] in SCHEDULED), len(before))
    return "to" in before[at + 1 : at + 2] and PLAN_ENDS.isdisjoint(before[at:])


def _has_been_done(word: str) -> bool:
    return word != "have" and tells_of_done(word)


def _had_until(phrase: Phrase) -> bool:
    """They had until Thursday to answer, and answered."""
    if phrase.last_token != "until" or phrase.next_token != "to":
        return False
    return phrase.before(2)[0] in HAD and verb_behind(phrase) == "past"
