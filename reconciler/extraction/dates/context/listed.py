"""Days told one after another under one verb, and the days of a weather forecast."""

from reconciler.concepts.calendar import Granule
from reconciler.extraction.dates.context.cues import CUES, cue
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.context.verbs import PARTING, verb_behind
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.words import WEEKDAYS

LIST_REACH = 16
"""Words between two days that one verb may govern: "will sell short notes Tuesday and ten-year notes Wednesday"."""
AFTER_REACH = 8
"""Words before a day within which "after" stands behind another: "Monday after a recess Friday"."""
COMMA_REACH = 4
"""Words before a day within which a comma joins it to the one before: "Hale goes Friday, Reed Saturday"."""
ENDS = PARTING | {",", "after", "before", "from", "since", "than", "as"}
JOINING = frozenset(("and", "or", "then", "followed"))
PHRASE_ENDS = frozenset(("", ".", ",", ";", ")", "and", "or"))
"""Behind a day these leave it without a verb of its own."""

DAYS_A_WEEK = 7
THEIR_PLANNED = ["s", "planned"]
"""Behind a day and an apostrophe."""

WEATHER = frozenset("highs lows sunny cloudy showers flurries sunshine drizzle breezy clearing chance".split())
"""Without a verb these tell the weather to come: "highs Friday in the 50s"."""
WEATHER_REACH = 8
SENTENCE_HEADS = frozenset(("", ".", ";"))
SCHEDULE_REACH = 9

NOTICES = frozenset("visitation viewing services service funeral burial interment mass wake calling graveside".split())
"""What families invite to."""
NOTICE_HEADS = NOTICES | {";", ",", ":", ".", "and", "memorial"}
BEHIND_NOTICES = NOTICES | frozenset("hours at on from to is p m a pm am noon and".split())
NOTICE_REACH = 9


def listed_behind(phrase: Phrase, told: Granule, setting: Setting) -> Granule | None:
    """The day told last, where it is to come and this one is told behind it under one verb, joined to it."""
    if not 0 < told.index - setting.day.toordinal() < DAYS_A_WEEK:
        return None
    joined, ends = False, phrase.next_token in PHRASE_ENDS
    for place in range(phrase.start - 1, max(phrase.start - 1 - LIST_REACH, -1), -1):
        word = phrase.tokens[place]
        if word == "," and ends and phrase.tokens[place + 1] in JOINING:
            joined = True
            continue
        if word == "," and not joined and place >= phrase.start - COMMA_REACH:
            joined = True
            continue
        if WEEKDAYS.get(word) == (told.index - 1) % 7:
            return told if joined else None
        if word == "followed":
            joined = True
            continue
        if word in ENDS or ((word in CUES or word[-2:] == "ed") and cue(phrase.tokens, place) is not None):
            return None
        joined = joined or word in JOINING
    return None


def is_before_told(phrase: Phrase, told: Granule, setting: Setting) -> bool:
    """It is of what was first, and the day to come is told before it: "starts Monday after a recess Friday"."""
    if told.index <= setting.day.toordinal():
        return False
    before = phrase.before(AFTER_REACH)
    at = next((place for place in range(len(before) - 2, 0, -1) if before[place] == "after"), 0)
    led = at > 0 and before[at + 1] in ("a", "an", "the") and before[at - 1] in WEEKDAYS
    return led and ENDS.isdisjoint(before[at + 1 :]) and not any(map(tells_of_done, before[at + 1 :]))


def is_planned_then(phrase: Phrase) -> bool:
    """Friday's planned march, of which no past verb tells what became of it."""
    if list(phrase.tokens[phrase.end + 1 : phrase.end + 3]) != THEIR_PLANNED:
        return False
    return verb_behind(phrase) != "past"


def is_of_notice(phrase: Phrase) -> bool:
    """A notice without a verb: "Visitation Friday", "services, 10 a.m. Saturday"; asked where no verb is near."""
    first = max(phrase.start - NOTICE_REACH, 0)
    for place in range(phrase.start - 1, first - 1, -1):
        word = phrase.tokens[place]
        if word in NOTICES:
            return place == 0 or phrase.tokens[place - 1] in NOTICE_HEADS
        if word.isalpha() and word not in BEHIND_NOTICES:
            return False
    return False


def is_on_schedule(phrase: Phrase) -> bool:
    """Friday: Fish fry. A few words without a verb that has come to pass."""
    if phrase.next_token != ":" or phrase.last_token not in SENTENCE_HEADS:
        return False
    behind = phrase.tokens[phrase.end : phrase.end + SCHEDULE_REACH]
    return ("." in behind or len(behind) < SCHEDULE_REACH) and verb_behind(phrase) != "past"


def is_of_forecast(phrase: Phrase) -> bool:
    """Words of the weather stand near: asked where no verb does."""
    behind = phrase.tokens[phrase.end : phrase.end + WEATHER_REACH]
    return not (WEATHER.isdisjoint(phrase.before(WEATHER_REACH)) and WEATHER.isdisjoint(behind))
