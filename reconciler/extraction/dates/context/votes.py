"""Votes and the like, dated long beforehand: whether they are spoken of as held or as to come."""

from reconciler.extraction.dates.context.beside import QUOTES, stands_beside
from reconciler.extraction.dates.context.dated_nouns import APPOINTMENTS
from reconciler.extraction.dates.context.done import ALL_DONE
from reconciler.extraction.dates.grammar.rule import Phrase

WILL = frozenset("will would should could ll".split())
IS = frozenset(("is", "are"))
STARTS = frozenset(
    "kickoff tipoff faceoff showtime doors curtain registration visitation burial interment mass funeral"
    " services".split()
)
"""What begins at an hour that is told with "is"."""
MEETINGS = frozenset(
    "game match race final semifinal fight bout draw jackpot drawing service concert show parade ceremony funeral"
    " meeting hearing rally march vigil dinner gala debate vote election deadline launch flight".split()
)
"""What people come to on a day; "Sunday's game is" tells of one to come."""
ENDED = frozenset("ended passed failed showed marked drew".split())


def is_of_vote_held(phrase: Phrase) -> bool:
    """It dates what is told beforehand and is spoken of as past: "hope that Sunday's vote ended the crisis"."""
    at = phrase.end + 2 * (phrase.next_token in QUOTES)
    behind = phrase.tokens[at : at + 2]
    return len(behind) > 1 and behind[0] in APPOINTMENTS and behind[1] in ALL_DONE | ENDED


def is_of_start_ahead(phrase: Phrase) -> bool:
    """Kickoff Saturday is at noon; the burial on Friday is private; Sunday's game is in Elmton."""
    if phrase.next_token in QUOTES:
        behind = phrase.tokens[phrase.end + 2 : phrase.end + 4]
        return len(behind) > 1 and behind[0] in MEETINGS and behind[1] in IS
    return phrase.next_token in IS and stands_beside(phrase, STARTS)


def is_of_vote_ahead(phrase: Phrase) -> bool:
    """It dates what is told beforehand and is spoken of as to come: "the Feb. 25 vote would be fair"."""
    at = phrase.end + 2 * (phrase.next_token in QUOTES)
    behind = phrase.tokens[at : at + 2]
    return len(behind) > 1 and behind[0] in APPOINTMENTS and (behind[1] in WILL or behind[1] == "be")
