"""Past or future: what the words around an expression say, in small named steps."""

from collections.abc import Sequence

from reconciler.extraction.dates.cues import (
    APPOINTMENTS,
    CUES,
    DEEDS,
    DELIVERIES,
    FORECASTS,
    IS,
    REPORTING,
    RESULTS,
    cue,
    may_be_participle,
)
from reconciler.extraction.dates.rule import Leaning, Phrase

REACH = 16
"""Tokens to either side that are looked at; clauses of news are hardly longer."""

REPORTED_NEAR = 4
"""Words before a date beyond which a verb of saying does not say when it was said."""

SUBORDINATE = frozenset("where which who while because although though".split())
CLAUSE_ENDS = frozenset(", — that who which when where while because although though after before but".split())
SPEECH_ENDS = frozenset(("“", "”", '"', ";", "`"))
TELLING = CUES | SUBORDINATE | CLAUSE_ENDS | SPEECH_ENDS
"""All but regular forms in "ed" that matter on the way to a verb."""

MOVING = frozenset(
    "pushed moved postponed delayed extended rescheduled deferred put shifted push move postpone delay extend"
    " reschedule defer shift set sets setting called calls call scheduled planned forecast".split()
)
MOVING_REACH = 8
BESIDE = frozenset(("on", "for", "in", "at"))
"""Prepositions that may stand between a date and the word that settles it."""

NEAR = 2
"""Tokens before a date within which a participle tells of it: "approved on Monday"."""

DEED_REACH = 2
"""Words behind a date within which the noun stands: one may describe it."""

GONE_BY = frozenset("was were had did passing passed missed since".split())
LASTED = frozenset("said fought waited stayed slept worked lasted lived remained raged burned continued slept".split())
"""Before "until" these tell of what had gone on to its end."""
DEADLINE_REACH = 12
"""Tokens before a deadline within which a past auxiliary governs it."""

AHEAD_OF = frozenset("to until till for".split())
AHEAD = (["ahead", "of"], ["eve", "of"], ["advance", "of"], ["look", "to"], ["looks", "to"], ["looking", "to"])
DECLARED_REACH = 4
"""Tokens on either side within which stand the verb that declares a day and what it declares it."""
DECLARING = frozenset("declared proclaimed designated named decreed declare proclaim declares made making".split())
ARTICLES = frozenset("a an the".split())
SPECIAL_DAYS = frozenset("day holiday deadline".split())
RESULTS_REACH = 6
"""Tokens before a month within which stands what is counted of it: "a report on prices for October"."""
OF_A_MONTH = (["for"], ["of"])
AS_SOON_AS = ["as", "soon", "as"]
AWAITING = frozenset("await awaits awaiting awaited".split())
NO_LATER_THAN = ["no", "later", "than"]
APPOINTING = AWAITING | frozenset("effective of to as than".split())
"""Of these three words before what is appointed hold one at least."""
DATE_REACH = 3
"""Words behind an expression within which "date" says that it is set: "a Dec. 8 hearing date"."""


def lean(phrase: Phrase) -> Leaning | None:
    """What the words around say: something put off to it; the verb before it; the verb behind it."""
    if put_off_to(phrase) or is_appointed(phrase):
        return "future"
    if phrase.last_token() == "since" or told_of_deed(phrase):
        return "past"
    if is_declared(phrase):
        return "future"
    if stands_beside(phrase, IS):
        return "future"
    return verb_before(phrase) or verb_behind(phrase) or ("future" if _is_of_appointment(phrase) else None)


def lean_of_deadline(phrase: Phrase) -> Leaning | None:
    """A deadline lies ahead unless a past auxiliary says that it has gone by."""
    ahead = phrase.last_token() in ("by", "until", "set") or phrase.next_token() == "deadline"
    before = phrase.before(DEADLINE_REACH)
    if phrase.last_token() == "until" and not LASTED.isdisjoint(before) and verb_before(phrase) != "future":
        return "past"
    if ahead and GONE_BY.isdisjoint(before):
        return "future"
    return lean(phrase)


def lean_of_month(phrase: Phrase) -> Leaning | None:
    """As of a deadline; a verb of saying further off, or a present one, leaves open when it is."""
    if is_declared(phrase):
        return None
    if told_of_results(phrase):
        return "past"
    if not DELIVERIES.isdisjoint(_described(phrase)):
        return "future"
    leaning = lean_of_deadline(phrase)
    return None if leaning == "past" and _is_only_reported(phrase) else leaning


def _is_only_reported(phrase: Phrase) -> bool:
    """The nearest verb before it is "said" a few words off, or "is"."""
    if phrase.last_token() == "since" or told_of_deed(phrase):
        return False
    for place in range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1):
        word = phrase.tokens[place]
        if word in IS or (word in REPORTING and place < phrase.start - REPORTED_NEAR):
            return True
        if (word in CUES or word[-2:] == "ed") and cue(phrase.tokens, place) is not None:
            return False
    return False


def put_off_to(phrase: Phrase) -> bool:
    """A date that something was put off to, or set for, lies ahead of that deed."""
    if phrase.last_token() not in AHEAD_OF or phrase.next_token() in ("was", "were"):
        return False
    before = phrase.before(MOVING_REACH)
    return not MOVING.isdisjoint(before) and "had" not in before


def is_appointed(phrase: Phrase) -> bool:
    """What takes effect then, is done ahead of it, or is dated for it: "effective Jan. 1", "a Dec. 8 hearing date"."""
    before = phrase.before(len(AS_SOON_AS))
    if not APPOINTING.isdisjoint(before) and (
        "effective" in before[-NEAR:]
        or before[-NEAR:] in AHEAD
        or before in (AS_SOON_AS, NO_LATER_THAN)
        or not AWAITING.isdisjoint(before)
    ):
        return True
    behind = phrase.tokens[phrase.end : phrase.end + DATE_REACH]
    return "date" in behind and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH))


def is_declared(phrase: Phrase) -> bool:
    """It is made a day of something, on whichever side it lies: "declared 20 July a day of mourning"."""
    if DECLARING.isdisjoint(phrase.before(DECLARED_REACH)):
        return False
    behind = phrase.tokens[phrase.end : phrase.end + DECLARED_REACH]
    return bool(behind) and behind[0] in ARTICLES and not SPECIAL_DAYS.isdisjoint(behind)


def told_of_results(phrase: Phrase) -> bool:
    """A month before what is counted when it is over: "December figures", whenever these are to be told."""
    if not RESULTS.isdisjoint(_described(phrase)):
        return True
    before = phrase.before(RESULTS_REACH)
    return before[-1:] in OF_A_MONTH and not RESULTS.isdisjoint(before) and FORECASTS.isdisjoint(before)


def told_of_deed(phrase: Phrase) -> bool:
    """It dates a noun of what has happened: "Friday's attack", "the Monday raid", whatever verb governs that noun."""
    return not DEEDS.isdisjoint(_described(phrase))


def _is_of_appointment(phrase: Phrase) -> bool:
    """It dates a noun of what is told beforehand, and no verb is near: "ahead in Tuesday's election"."""
    return not APPOINTMENTS.isdisjoint(_described(phrase))


def _described(phrase: Phrase) -> Sequence[str]:
    """The words behind it that it describes."""
    tokens, at = phrase.tokens, phrase.end
    if tokens[at : at + 2] == ["'", "s"] or tokens[at : at + 2] == ["’", "s"]:
        at += 2
    return tokens[at : at + DEED_REACH]


def stands_beside(phrase: Phrase, words: frozenset[str]) -> bool:
    """One of the words stands right before it, a preposition between them or none."""
    at = phrase.start - 2 if phrase.last_token() in BESIDE else phrase.start - 1
    return at >= 0 and phrase.tokens[at] in words


def verb_before(phrase: Phrase) -> Leaning | None:
    """The nearest verb before it; a modal of the same clause governs verbs that may be participles."""
    weak = False
    for place in range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1):
        word = phrase.tokens[place]
        if word not in TELLING and word[-2:] != "ed":
            continue
        if word in SPEECH_ENDS:
            break
        if word in SUBORDINATE or (word in CLAUSE_ENDS and weak):
            break
        if word not in CUES and word[-2:] != "ed":
            continue
        found = cue(phrase.tokens, place)
        near = place >= phrase.start - NEAR
        if found is not None and (near or found == "future" or not may_be_participle(phrase.tokens, place)):
            return found
        weak = weak or found is not None
    return "past" if weak else None


def verb_behind(phrase: Phrase) -> Leaning | None:
    """The nearest verb behind it."""
    for place in range(phrase.end, min(phrase.end + REACH, len(phrase.tokens))):
        word = phrase.tokens[place]
        if word in SPEECH_ENDS:
            return None
        if word not in CUES and word[-2:] != "ed":
            continue
        found = cue(phrase.tokens, place)
        if found is not None:
            return found
    return None
