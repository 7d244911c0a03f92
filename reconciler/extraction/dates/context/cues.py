"""Verbs and nouns that tell past from future: what one word says of its clause."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.arranged import ARRANGEABLE, FORMS_OF_IS, PROMISES, is_arranged
from reconciler.extraction.dates.context.done import ALL_DONE, DONE, NO_VERBS, tells_of_done
from reconciler.extraction.dates.context.done_cues import (
    HAVE_TO,
    IS,
    LOOKING_BACK,
    POSSIBLE,
    SHUT,
    ends_at_price,
    is_allowed,
    of_done,
    of_what_could_be,
    was_first_to,
)
from reconciler.extraction.dates.context.no_cues import (
    AUXILIARIES,
    BARE_VERBS,
    DUE_TO_DO,
    FORMS_OF_BE,
    is_no_verb,
    word_before,
)
from reconciler.extraction.dates.grammar.rule import Leaning

TO_COME = frozenset(
    "will ll shall plans plan planning due upcoming scheduled slated expected going likely intends intend hopes"
    " hope aims prepares preparing ahead forthcoming would should may must can expects expect anticipates"
    " want wants begins starts ends concludes finishes opens takes meets returns expires faces arrives leaves payable"
    " deadline tomorrow plays airs flies appears travels premieres debuts resumes reopens performs retires"
    " predict predicts foresee foresees".split()
)
"""Modals, verbs of planning, and cues of what is still to come."""

ARRANGED = frozenset("scheduled expected due slated".split())

REPORTING = frozenset("said told announced reported added stated".split())

BEHIND_IS = SHUT | {"possible", "booked", "out", "back", "off"}
BEFORE_SETS = frozenset("on the a first second third final last opening".split())
"""Behind these a set is that of a film or of a game."""
PLANNED = frozenset("planned set proposed anticipated forecast".split())
"""Of what is to come after a form of "to be", else of what somebody did."""

NEEDS, NEEDED = frozenset(("need", "needs")), [["a"], ["an"], ["to"], ["another"], ["one"]]
"""What is needed is still to come: "they need a win Friday"."""
GOING_ON, LASTING = frozenset(("continued",)), [["through"], ["until"], ["into"], ["on"], ["to"]]
"""A verb before these, else it may describe a noun: "shelling continued through Tuesday"."""
_ARRANGING = PLANNED | ARRANGED | ARRANGEABLE | PROMISES
CUES = _ARRANGING | BEHIND_IS | TO_COME | BARE_VERBS | POSSIBLE | ALL_DONE | NEEDS | {"to"}
"""Words that may be a cue; so may regular forms in "ed". No other word is looked at more closely."""
NOT_DONE_ALONE = _ARRANGING | BEHIND_IS | TO_COME | BARE_VERBS | POSSIBLE | NEEDS | GOING_ON | HAVE_TO | {"to", "won"}
"""Words that may tell of more than what is done; so may any behind "have"."""


SUBJECTS = frozenset("he she it they we i you who which that".split())
READY = frozenset("track course poised bound certain tipped favored favoured sure primed".split())
"""Before an infinitive these tell that it is to come: "on track to hit the coast Friday"."""
SET_FOR = (["for"], ["to"], ["before"], ["up"], ["in"])
SUMS = frozenset("$£€¥")
IS_NOW = FORMS_OF_IS | {"s"}
SUPPOSED = frozenset(("supposed", "meant"))
"""Behind "is" these tell that what the infinitive tells is to come; behind "was" it was not done."""
ARE_TO = IS | {"was", "were"}
TAKE_EFFECT = ["take", "effect"]
HAD_BEEN = frozenset(("been", "had"))
FAILING = frozenset("failed refused declined neglected managed".split())
"""Before an infinitive: it was done, or was not."""
FELL = (["fell"], ["came"], ["became"])
"""What fell due has done so."""
LETTING = frozenset("let made saw watched helped".split())
LET_US = (["let", "us"], ["'", "s"], ["’", "s"])
NO_NOUNS = frozenset(
    "seems seem appears appear continues continue tends tend ought used supposed happens happen proves prove able need"
    " needs only not how where what enough too".split()
)
"""Before "to be" these make it tell how something is."""
TELLING = frozenset("say comment confirm discuss elaborate identify name specify speculate disclose reveal".split())
"""What somebody would not do was not done."""
NOT_OR_ONLY = frozenset(("not", "only"))
WONT = (["'", "t"], ["’", "t"])


def cue(tokens: Sequence[str], place: int) -> Leaning | None:
    """What one word says of its clause."""
    word, before = tokens[place], word_before(tokens, place)
    if word in NOT_DONE_ALONE or tokens[place - 1] == "have":
        return _of_more_than_done(tokens, place, before)
    return of_done(tokens, place, before) if tells_of_done(word) else None


def _of_more_than_done(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """What is planned, needed, arranged, to come or possible, else what is done."""
    word = tokens[place]
    if word in PLANNED or (word in ARRANGED and before in HAD_BEEN):
        return "past" if word == "set" and _was_set(tokens, place) else _of_plans(word, before)
    if (word in BEHIND_IS and before in IS) or (word in ARRANGEABLE and is_arranged(tokens, place)):
        return "future"
    if word in NEEDS or word in GOING_ON:
        return _of_need(tokens, place, before)
    if word in TO_COME or word in BARE_VERBS or (word == "to" and _is_to_do(tokens, place)):
        if _has_gone_by(tokens, place):
            return "past"
        return None if is_no_verb(tokens, place, before) else "future"
    if _has_to_be(tokens, place):
        return "future"
    if word in POSSIBLE:
        return of_what_could_be(word, tokens[place + 1 : place + 2], promised=is_allowed(tokens, place))
    return of_done(tokens, place, before) if tells_of_done(word) else None


def _has_to_be(tokens: Sequence[str], place: int) -> bool:
    """What one has to do, won't do, or will have done."""
    word = tokens[place]
    if word in HAVE_TO:
        behind = tokens[place + 1 : place + 3]
        if behind[:1] == ["to"] and behind[1:] != ["do"]:
            return True
    if word == "won" and tokens[place + 1 : place + 3] in WONT:
        return True
    return place > 1 and tokens[place - 1] == "have" and tokens[place - 2] == "will"


def _of_need(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """They need a win; shelling continued through a day."""
    behind = tokens[place + 1 : place + 2]
    if tokens[place] in NEEDS:
        return "future" if behind in NEEDED else None
    return "past" if behind in LASTING and before not in FORMS_OF_BE else None


def _is_to_do(tokens: Sequence[str], place: int) -> bool:
    """It is to begin; "a truce, to begin Friday,"."""
    before = word_before(tokens, place)
    if tokens[place + 1 : place + 2] == ["be"] and _is_done_to(tokens, place, before):
        return True
    if tokens[place + 1 : place + 2] == ["follow"] and _is_noun(before):
        return True
    if tokens[place - 1] in SUPPOSED:
        return word_before(tokens, place - 1) in IS_NOW and tokens[place + 1 : place + 2] != ["have"]
    if tokens[place + 1 : place + 3] == TAKE_EFFECT and not tells_of_done(before):
        return True
    due = before == "," and tokens[place + 1 : place + 2] in DUE_TO_DO
    return before in ARE_TO or before in READY or (due and not ends_at_price(tokens[place + 1 : place + 4]))


def _is_done_to(tokens: Sequence[str], place: int, before: str) -> bool:
    """A report to be released Friday; behind a verb the infinitive is its own."""
    return _is_noun(before) and tells_of_done("".join(tokens[place + 2 : place + 3]))


def _is_noun(word: str) -> bool:
    """What an infinitive tells more of: "a report to be released", "two debates to follow"."""
    return word.isalpha() and word not in NO_NOUNS and not tells_of_done(word)


def _was_set(tokens: Sequence[str], place: int) -> bool:
    """A fire had been set, bail has been set at a sum; a hearing has been set for some day, or before a judge."""
    behind = tokens[place + 1 : place + 3]
    if behind[:1] == ["at"]:
        return behind[1:2] != [] and behind[1][0] in SUMS
    return "had" in tokens[max(place - 3, 0) : place] and behind[:1] not in SET_FOR


def _of_plans(word: str, before: str) -> Leaning | None:
    """Planned, set: of what is to come after a form of "to be"; "had been scheduled" has gone by."""
    if word in ARRANGED:
        return "past"
    if word == "set" and before in BEFORE_SETS:
        return None
    return "future" if before in FORMS_OF_BE else None if word in NO_VERBS else "past"


def _has_gone_by(tokens: Sequence[str], place: int) -> bool:
    """It may have begun; it had been set to expire; they let it begin; it failed to return; it fell due."""
    word, before = tokens[place], tokens[max(place - 4, 0) : place]
    if word in LOOKING_BACK:
        return tokens[place + 1 : place + 2] == ["have"] or (word == "would" and _would_not(tokens, place))
    if word not in BARE_VERBS:
        return word == "due" and before[-1:] in FELL
    arranged = before[-1:] == ["to"] and len(before) > 2 and before[-2] in PLANNED | ARRANGED
    let = not LETTING.isdisjoint(before) and before[-2:] not in LET_US and not _will_let(tokens, place)
    if before[-1:] == ["to"] and (not FAILING.isdisjoint(before[-2:-1]) or was_first_to(before)):
        return True
    return (arranged and before[-3] in HAD_BEEN) or let


def _will_let(tokens: Sequence[str], place: int) -> bool:
    """Said it would let them resume; will let them go."""
    lets = (at for at in range(place - 1, max(place - 5, 0), -1) if tokens[at] == "let")
    return any(tokens[at - 1] in ("would", "will", "to") for at in lets)


def _would_not(tokens: Sequence[str], place: int) -> bool:
    """He would not say; he would say only that."""
    behind = [word for word in tokens[place + 1 : place + 3] if word not in NOT_OR_ONLY]
    return len(behind) == 1 and behind[0] in TELLING


def may_be_participle(tokens: Sequence[str], place: int) -> bool:
    """A regular form without a subject or an auxiliary before it: "the series preferred", "a bomb planted"."""
    if tokens[place] in DONE or place == 0:
        return False
    return tokens[place - 1] not in SUBJECTS and tokens[place - 1] not in AUXILIARIES
