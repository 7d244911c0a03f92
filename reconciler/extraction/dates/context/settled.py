"""What a clause has settled of a day: planned for it, gone ahead with, done before the rest, or come to at last."""

from itertools import pairwise

from reconciler.extraction.dates.context.dated_nouns import APPOINTMENTS
from reconciler.extraction.dates.context.done import ALL_DONE, tells_of_done
from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.words import WEEKDAYS

PLANNING = frozenset(
    "planned plans plan planning scheduled schedules schedule scheduling expects expect anticipates predicts".split()
)
SETTING = frozenset("set sets setting".split())
"""With a hearing and the like behind them; otherwise a record is set."""
SESSIONS = APPOINTMENTS | frozenset(
    "date hearing hearings meeting meetings trial arraignment briefing session deadline conference vigil rally"
    " march".split()
)
A_THING = frozenset("a an another more new two three further".split())
PLANNED_REACH = 8
"""Tokens before a day within which somebody plans a thing for it: "plans a televised address Thursday"."""
CLAUSE_ENDS = frozenset(", ; : — “ ” that which who when where while because after before until since to from".split())
HAVING = frozenset("had has have was were been".split())
"""Before "planned": it was planned before something else, or is told of as something planned."""

HELD = frozenset("march marches rally rallies protest protests demonstration demonstrations parade walkout".split())
WILL = frozenset(("will", "would"))
ON_WITH_IT = frozenset("go proceed take start begin".split())

AFTER_DEEDS = frozenset(
    "telling losing winning beating falling failing missing dropping scoring suffering surviving killing being"
    " finding learning finishing leaving arriving firing shooting crashing pleading admitting".split()
)
"""Behind "after" these tell what was done, not what is to be done first."""
AFTER_REACH = 10
"""Words before a day within which "after" stands with what was done on it."""

NOW_IS, WHENS, WHEN_REACH = frozenset("is are s".split()), frozenset("when once until if before".split()), 10
STILL_REACH = 5
"""Words before a day within which "is" stands with no more than a place behind it."""
STATE_ENDS = frozenset(", ; : — “ ” of with after since from than over as who that which not no to before".split())
OPENING = frozenset((",", "“", '"', "and", "but", "that"))
LASTING_TO = frozenset(("through", "until"))
REMAINS, REMAINS_REACH = frozenset("remain remains stay stays".split()), 8
"""Before "through Friday", and words off, these tell how something still is."""

NOT_UNTIL = (["was", "not"], ["wasn", "t"], ["were", "not"], ["weren", "t"])
DID = frozenset("did was were".split())
NO_USE = frozenset(("did", "failed", "then"))
"""Behind "and" these tell what became of a deadline."""


def is_planned_for(phrase: Phrase) -> bool:
    """Somebody plans a thing for it, or sets a hearing: "planned a rally Friday", "set a Thursday hearing"."""
    if phrase.last_token in ("a", "an") and phrase.next_token in SESSIONS:
        return bool(phrase.tokens[phrase.start - 2 : phrase.start - 1]) and _plans(phrase, phrase.start - 2, sets=True)
    first = max(phrase.start - PLANNED_REACH, 0)
    for place in range(phrase.start - 2, first - 1, -1):
        word = phrase.tokens[place]
        if word in CLAUSE_ENDS:
            return False
        if word in PLANNING or word in SETTING:
            sets = not SESSIONS.isdisjoint(phrase.tokens[place + 1 : phrase.start])
            return phrase.tokens[place + 1] in A_THING and _plans(phrase, place, sets=sets)
    return False


def _plans(phrase: Phrase, place: int, *, sets: bool) -> bool:
    """The word there is a verb of planning, of now or of the clause's own past."""
    word = phrase.tokens[place]
    verb = word in PLANNING or (sets and word in SETTING)
    return verb and (place == 0 or phrase.tokens[place - 1] not in HAVING)


def goes_ahead(phrase: Phrase) -> bool:
    """What it dates is called together by people, and is to go ahead: "the Saturday march would go ahead"."""
    if phrase.next_token not in HELD and phrase.next_token not in ("'", "’"):
        return False
    at = phrase.end + 2 * (phrase.next_token not in HELD)
    behind = phrase.tokens[at : at + 4]
    if len(behind) < 3 or behind[0] not in HELD or behind[1] not in WILL:
        return False
    return behind[2] in ON_WITH_IT or (len(behind) > 3 and behind[3] in ON_WITH_IT)


def is_done_first(phrase: Phrase) -> bool:
    """It is of what was done before the rest: "will resume Thursday after telling the judge Tuesday"."""
    before = phrase.before(AFTER_REACH)
    if "after" not in before:
        return False
    at = next((place for place in range(len(before) - 2, -1, -1) if before[place] == "after"), None)
    if at is None or before[at + 1] not in AFTER_DEEDS or "," in before[at:]:
        return False
    opens = phrase.start <= AFTER_REACH and phrase.tokens[0] == "after" and phrase.next_token == ","
    return opens or not WEEKDAYS.keys().isdisjoint(before[:at])


def is_when_done(phrase: Phrase) -> bool:
    """When it is published on Friday; once they are buried Monday."""
    at = phrase.start - 1 - (phrase.last_token == "on")
    if at < 2 or phrase.tokens[at - 1] not in NOW_IS or not tells_of_done(phrase.tokens[at]):
        return False
    return not WHENS.isdisjoint(phrase.tokens[max(at - WHEN_REACH, 0) : at])


def still_is(phrase: Phrase) -> bool:
    """He is back in court Wednesday; a thaw is on the way Friday."""
    before = phrase.before(STILL_REACH) if "weekday" in phrase.groups and "month" not in phrase.groups else ()
    at = max((place for place, word in enumerate(before) if word in ("is", "are")), default=None)
    between = before[at + 1 :] if at is not None else ()
    return bool(between) and STATE_ENDS.isdisjoint(between) and not any(map(_may_be_deed, between))


def _may_be_deed(word: str) -> bool:
    return (word in ALL_DONE and word != "set") or word.endswith(("ed", "ing"))


def is_when_it_comes(phrase: Phrase) -> bool:
    """Come Monday, all will be well."""
    return phrase.last_token == "come" and (phrase.start == 1 or phrase.tokens[phrase.start - 2] in OPENING)


def is_to_last(phrase: Phrase) -> bool:
    """Schools remain closed through Friday; he is in Elmton until then."""
    if phrase.last_token not in LASTING_TO:
        return False
    return not REMAINS.isdisjoint(phrase.before(REMAINS_REACH)) or still_is(phrase)


def has_come_at_last(phrase: Phrase) -> bool:
    """It was not until Sunday that they came; not until Sunday did they come."""
    if phrase.last_token != "until":
        return False
    before = [word for word in phrase.before(5) if word not in ("'", "’")][:-1]
    if before[-2:] in NOT_UNTIL:
        return True
    return before == ["not"] and not DID.isdisjoint(phrase.tokens[phrase.end : phrase.end + 3])


def is_of_what_had_been(phrase: Phrase) -> bool:
    """The winds on Sunday that had fanned it."""
    return phrase.next_token == "that" and phrase.tokens[phrase.end + 1 : phrase.end + 2] == ["had"]


def was_of_no_use(phrase: Phrase, reach: int) -> bool:
    """Had until Friday to leave but stayed, and did not, and then was given longer."""
    behind = phrase.tokens[phrase.end : phrase.end + reach]
    return any(
        (one == "but" and (other in ALL_DONE or other == "never" or other[-2:] == "ed"))
        or (one == "and" and other in NO_USE)
        for one, other in pairwise(behind)
    )
