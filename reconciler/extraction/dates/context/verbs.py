"""The verb of a date: the nearest before it, or behind it, that tells of past or future."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.appointed import NEAR
from reconciler.extraction.dates.context.arranged import PROMISES, is_promise
from reconciler.extraction.dates.context.cues import CUES, SUBJECTS, cue, may_be_participle
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase

REACH = 16
"""Tokens to either side that are looked at; clauses of news are hardly longer."""

SUBORDINATE = frozenset("where which who while because although though".split())
CLAUSE_ENDS = frozenset(", — that who which when where while because although though after before but".split())
RELATIVE = frozenset(("who", "which"))
"""What stands for it may have its verb behind: "the ship, which sails Friday"."""
SPEECH_ENDS = frozenset(("“", "”", '"', ";", "`"))
QUOTES = frozenset(("“", "”", '"'))
HAS, ARRANGED = frozenset(("has", "have")), (["arranged"], ["scheduled"], ["planned"], ["set"])
AND_WILL = (["will"], ["would"], ["plans"], ["hopes"], ["expects"])
"""Behind "and" these tell of another deed than that of the day before it: "retired Monday and will be back today"."""
ARTICLES = frozenset(("the", "a", "an"))
SPEECH_STOPS = frozenset((".", "?", "!"))
TITLE_REACH = 8
"""Tokens before a closing mark within which a title or a few quoted words open."""
PARTING = SUBORDINATE | SPEECH_ENDS
"""Beyond these no verb before a date is its own; beyond a clause's end none that may be a participle."""
TELLING = CUES | PARTING | CLAUSE_ENDS
"""All but regular forms in "ed" that matter on the way to a verb."""


def verb_before(phrase: Phrase) -> Leaning | None:
    """The nearest verb before it; a modal of the same clause governs verbs that may be participles."""
    tokens, weak, place, title, opening = phrase.tokens, False, phrase.start, phrase.start, -1
    for word in reversed(phrase.before(REACH)):
        place -= 1
        if (word not in TELLING and word[-2:] != "ed") or place >= title or place == opening:
            continue
        if word in QUOTES and (opens := _opening_of(phrase, place)) is not None:
            title, opening = (opens, -1) if _is_closed(phrase, opens) else (title, opens)
            continue
        if _parts(tokens, place, weak=weak):
            return "past" if weak else cue(tokens, place) if word in RELATIVE else None
        if word not in CUES and word[-2:] != "ed":
            continue
        if word in PROMISES and is_promise(tokens, place, phrase.start):
            return "future"
        found = cue(tokens, place)
        near = place >= phrase.start - NEAR
        if found is not None and (near or found == "future" or not may_be_participle(tokens, place)):
            return found
        weak = weak or found is not None
    return "past" if weak else None


def _parts(tokens: Sequence[str], place: int, *, weak: bool) -> bool:
    """Before the word there no verb is that of the date: another clause, a cause that a thing is due to."""
    word = tokens[place]
    if word == "while":
        return not tokens[place + 1].endswith("ing")
    if word == "due":
        return tokens[place + 1] == "to" and cue(tokens, place) is None
    return word in PARTING or (weak and word in CLAUSE_ENDS) or (word == "after" and tokens[place - 1] == ",")


def _is_closed(phrase: Phrase, opens: int) -> bool:
    """A title, or a clause of its own: no verb in it is that of a date outside."""
    return phrase.printed(opens + 1).istitle() or phrase.tokens[opens + 1] in SUBJECTS


def _opening_of(phrase: Phrase, close: int) -> int | None:
    """Where the mark stands before a few words that end at another: opened "Lulu" Friday; no speech ends so."""
    for place in range(close - 1, max(close - TITLE_REACH, 0), -1):
        if phrase.tokens[place] in QUOTES:
            return place if place + 1 < close and phrase.tokens[place - 1].isalpha() else None
        if phrase.tokens[place] in CLAUSE_ENDS or phrase.tokens[place] in SPEECH_STOPS:
            return None
    return None


def verb_behind(phrase: Phrase) -> Leaning | None:
    """The nearest verb behind it, not the noun that it describes: "after the June 1 start, some left"."""
    tokens, aside = phrase.tokens, phrase.end
    if _is_of_deed_before(phrase):
        return None
    first = phrase.end + (phrase.last_token in ARTICLES)
    for place in range(first, min(first + REACH, len(tokens))):
        word = tokens[place]
        if place < aside:
            continue
        if word in SPEECH_ENDS:
            return None
        if word in RELATIVE and tokens[place - 1] == "," and "," in tokens[place : place + REACH]:
            aside = tokens.index(",", place)
            continue
        if word == "since" or (word not in CUES and word[-2:] != "ed"):
            continue
        found = cue(tokens, place)
        if found is not None:
            return "future" if word in HAS and _has_been_arranged(tokens[place + 1 : place + 3]) else found
    return None


def _is_of_deed_before(phrase: Phrase) -> bool:
    """Retired Monday and will be back; "hits Monday and will weaken" tells of one time."""
    if phrase.next_token != "and" or phrase.tokens[phrase.end + 1 : phrase.end + 2] not in AND_WILL:
        return False
    return phrase.start > 1 and not phrase.before(1 + (phrase.last_token == "on"))[0].endswith("s")


def _has_been_arranged(words: Sequence[str]) -> bool:
    """The visit on Friday has been arranged."""
    return words[:1] == ["been"] and words[1:] in ARRANGED
