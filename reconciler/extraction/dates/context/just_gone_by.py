"""A weekday just gone by: what is told of it may have been held, or be still to come."""

from itertools import pairwise

from reconciler.extraction.dates.context.appointed import is_led_up_to
from reconciler.extraction.dates.context.dated_nouns import HARM
from reconciler.extraction.dates.context.direction_of_months import is_merely_named
from reconciler.extraction.dates.context.left_open import is_cancelled_for, is_left_open, was_yet_to_be
from reconciler.extraction.dates.context.settled import PLANNED_REACH, is_planned_for
from reconciler.extraction.dates.grammar.rule import Phrase

TOMORROW, WOULD_REACH = 6, 8
"""Days since the last such weekday, where the next is tomorrow; words before it within which "would have" stands."""
LATELY = 2
"""Days within which news still tells of what was cancelled for a day gone by."""
OF_WHOM = 6
"""Words of those whom the harm befell, with it."""
ENDS_WHOM = frozenset("will would shall be is are was were has have had to who which that at in for on by with".split())
"""Words behind which the day is another's."""
COMES_OF = frozenset("following after over into in for".split())
COME = ("after", "the", "fatal")
"""Words before a killing that something comes of."""
PLACING = frozenset(("in", "at", "near", ","))


def may_have_been(back: int, phrase: Phrase) -> bool:
    """It was planned for then, or called off, and nothing tells whether it was held."""
    lately = back <= LATELY and is_cancelled_for(phrase)
    return lately or is_left_open(phrase) or (back == 1 and was_yet_to_be(phrase)) or would_have_been(back, phrase)


def would_have_been(back: int, phrase: Phrase) -> bool:
    """They would have lost it tomorrow: that has not come, whatever has been averted."""
    before = phrase.before(WOULD_REACH)
    return back == TOMORROW and any(one == "would" and other == "have" for one, other in pairwise(before))


def may_be_over(back: int, phrase: Phrase) -> bool:
    """The verb tells of what is to come, and the day may be that of a deed, or of what yesterday was to bring."""
    return back <= LATELY and (
        _is_of_harm(phrase) or (back == 1 and (_is_merely_of_vote(phrase) or _was_planned(phrase)))
    )


def _is_of_harm(phrase: Phrase) -> bool:
    """Will face charges in the shooting, or the killing of two men, in Elmton on Saturday: of the one, or the other."""
    place = phrase.start - 1 - (phrase.last_token == "on")
    while place > 0 and (phrase.tokens[place] in PLACING or phrase.printed(place)[:1].isupper()):
        place -= 1
    if phrase.tokens[place] in HARM:
        return True
    return _is_of_killing(phrase, place)


def _is_of_killing(phrase: Phrase, place: int) -> bool:
    """Of whom it befell is told up to there, and something comes of that: "following the killing of two men in"."""
    first = max(0, place - OF_WHOM)
    pairs = pairwise(phrase.tokens[first : place + 1])
    harm = next((at for at, (one, other) in enumerate(pairs, first) if one in HARM and other == "of"), None)
    if harm is None or not ENDS_WHOM.isdisjoint(phrase.tokens[harm + len(("killing", "of")) : place + 1]):
        return False
    return not COMES_OF.isdisjoint(phrase.tokens[max(0, harm - len(COME)) : harm])


def _was_planned(phrase: Phrase) -> bool:
    """They planned a meeting for yesterday."""
    return "planned" in phrase.before(PLANNED_REACH) and is_planned_for(phrase)


def _is_merely_of_vote(phrase: Phrase) -> bool:
    """Yesterday's vote, of which no verb tells, may have been held."""
    return is_merely_named(phrase) and not is_led_up_to(phrase)
