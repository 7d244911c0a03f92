"""Past or future: what the words around an expression say, in small named steps."""

from collections.abc import Sequence

from reconciler.extraction.dates.rule import Leaning, Phrase

REACH = 14
"""Tokens to either side that are looked at; clauses of news are hardly longer."""

TO_COME = frozenset(
    "will 'll shall plans plan planning due upcoming scheduled slated expected going likely intends intend hopes hope"
    " aims prepares preparing ahead forthcoming would could should may must can expects expect anticipates begins"
    " starts opens takes meets tomorrow".split()
)
"""Modals, verbs of planning, and cues of what is still to come."""

DONE = frozenset(
    "was were had did said told began came took held found left struck hit fell rose went made got gave saw shot"
    " became broke brought bought built caught chose drew drove fought flew grew knew led lost met paid ran sent"
    " sold spent spoke stood swore taught thought threw won wrote sank sunk been since ago after".split()
)
"""Forms that tell of what is done; regular ones are known by their ending."""

NO_VERBS = frozenset("need feed indeed speed exceed proceed united hundred red bed seed embed naked sacred".split())
MODALS = frozenset("will 'll shall would could should may must can might to".split())
PASSIVE = frozenset("be been being is are".split())
PLANNED = frozenset("planned set proposed anticipated".split())
"""Of what is to come after a form of "to be", else of what somebody did."""

MOVING = frozenset(
    "pushed moved postponed delayed extended rescheduled deferred put shifted push move postpone delay extend"
    " reschedule defer shift set sets setting".split()
)
MOVING_REACH = 8
_ENDS = frozenset(("“", "”", '"', ";"))


def lean(phrase: Phrase) -> Leaning | None:
    """What the nearest verb or cue of the sentence says; before the expression first, then after it."""
    if moved_to(phrase):
        return "future"
    before = _nearest(phrase.tokens, range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1))
    return before or _nearest(phrase.tokens, range(phrase.end, min(phrase.end + REACH, len(phrase.tokens))))


def moved_to(phrase: Phrase) -> bool:
    """A date that something was put off to, or set for, lies ahead of that deed."""
    if phrase.start == 0 or phrase.tokens[phrase.start - 1] not in ("to", "until", "till", "for"):
        return False
    return any(word in MOVING for word in phrase.tokens[max(phrase.start - MOVING_REACH, 0) : phrase.start])


def _nearest(tokens: Sequence[str], places: range) -> Leaning | None:
    for place in places:
        if tokens[place] in _ENDS:
            return None
        found = _cue(tokens, place)
        if found is not None:
            return found
    return None


def _cue(tokens: Sequence[str], place: int) -> Leaning | None:
    """What one word says of its clause."""
    word = tokens[place]
    before = tokens[place - 1] if place else ""
    if word in PLANNED:
        return "future" if before in PASSIVE else "past"
    if word in TO_COME:
        return None if word == "may" and _names_month(tokens, place) else "future"
    if word in DONE or (len(word) > 3 and word.endswith("ed") and word not in NO_VERBS):
        return "future" if before in MODALS else "past"
    return None


def _names_month(tokens: Sequence[str], place: int) -> bool:
    """`may` beside a number is the month."""
    return any(tokens[i][:1].isdigit() for i in (place - 1, place + 1) if 0 <= i < len(tokens))
