"""Verbs and nouns that tell past from future: what one word says of its clause."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.arranged import ARRANGEABLE, PROMISES, is_arranged
from reconciler.extraction.dates.context.done import ALL_DONE, DONE, NO_VERBS, PARTICIPLES, UNCHANGED, tells_of_done
from reconciler.extraction.dates.context.no_cues import (
    AUXILIARIES,
    BARE_VERBS,
    DETERMINERS,
    DUE_TO_DO,
    FORMS_OF_BE,
    is_no_verb,
    word_before,
)
from reconciler.extraction.dates.grammar.rule import Leaning
from reconciler.extraction.words import UNITS

MODALS = frozenset("will ll shall would could should may must can might to".split())
"""What makes the verb behind it one of what is to come; `ll` is left of "we'll"."""
LOOKING_BACK = frozenset("would could should may must might".split())
"""With "have" behind them these tell of what is done."""

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

SHUT = frozenset("closed shut open".split())
"""Of hours to come after "are": "banks are closed Monday"."""
BEHIND_IS = SHUT | {"possible"}
PLANNED = frozenset("planned set proposed anticipated forecast".split())
"""Of what is to come after a form of "to be", else of what somebody did."""

POSSIBLE = frozenset(("could", "might"))
PERCEIVED = frozenset("seen heard felt found smelled reached traced".split())
"""Behind "could be" these tell of what was so; what could be done otherwise is still to come."""
AUXILIARY_BASES = frozenset(("be", "have"))
NOT_DONE = frozenset("not see hear tell find only say".split())
"""Behind "could" these tell of what was, or was not: "he could not say"."""

TOLD_REACH = 3
"""Words before "could" within which "told" makes it a promise."""

NEEDS, NEEDED = frozenset(("need", "needs")), [["a"], ["an"], ["to"], ["another"], ["one"]]
"""What is needed is still to come: "they need a win Friday"."""
GOING_ON, LASTING = frozenset(("continued",)), [["through"], ["until"], ["into"], ["on"]]
"""A verb before these, else it may describe a noun: "shelling continued through Tuesday"."""
ATTRIBUTING = frozenset(
    "a an the his her their our its in of for with at from by over about under into amid among against".split()
)
"""Before a regular form these make it describe a noun: "a televised address", "in closed session"."""
_ARRANGING = PLANNED | ARRANGED | ARRANGEABLE | PROMISES
CUES = _ARRANGING | BEHIND_IS | TO_COME | BARE_VERBS | POSSIBLE | ALL_DONE | NEEDS | {"to"}
"""Words that may be a cue; so may regular forms in "ed". No other word is looked at more closely."""


SUBJECTS = frozenset("he she it they we i you who which that".split())
IS = frozenset(("is", "are"))
READY = frozenset("track course poised bound certain".split())
"""Before an infinitive these tell that it is to come: "on track to hit the coast Friday"."""
ARE_TO = IS | {"was", "were"}
HAD_BEEN = frozenset(("been", "had"))
STAYING = frozenset("stay remain keep stand".split())
"""Between a modal and what is so on a day to come: "schools will stay shut Thursday"."""
FAILING = frozenset("failed refused declined neglected managed".split())
"""Before an infinitive: it was done, or was not."""
LETTING = frozenset("let made saw watched helped".split())
WAS_TO = (["was", "to"], ["were", "to"])
"""Before "have" what was planned and did not come to be."""
LET_US = (["let", "us"], ["'", "s"], ["’", "s"])
HAVE_TO = frozenset(("have", "has"))
OWNED = [["a"], ["an"], ["the"], ["no"], ["until"]]
"""Behind "have" these tell what somebody has, or until when."""
NO_NOUNS = frozenset(
    "seems seem appears appear continues continue tends tend ought used supposed happens happen proves prove able need"
    " needs only not how where what enough too".split()
)
"""Before "to be" these make it tell how something is."""
TELLING = frozenset("say comment confirm discuss elaborate identify name specify speculate disclose reveal".split())
"""What somebody would not do was not done."""
WONT = (["'", "t"], ["’", "t"])
WILL_HAVE = ["will", "have"]


def cue(tokens: Sequence[str], place: int) -> Leaning | None:
    """What one word says of its clause."""
    word, before = tokens[place], word_before(tokens, place)
    if word in PLANNED or (word in ARRANGED and before in HAD_BEEN):
        return _of_plans(word, before)
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
        return _of_what_could_be(word, tokens[place + 1 : place + 2], promised=_is_allowed(tokens, place))
    return _of_done(tokens, place, before) if tells_of_done(word) else None


def _has_to_be(tokens: Sequence[str], place: int) -> bool:
    """What one has to do, won't do, or will have done."""
    word, behind = tokens[place], tokens[place + 1 : place + 3]
    if word in HAVE_TO and behind[:1] == ["to"] and behind[1:] != ["do"]:
        return True
    return (word == "won" and behind in WONT) or tokens[max(place - 2, 0) : place] == WILL_HAVE


def _of_need(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """They need a win; shelling continued through a day."""
    behind = tokens[place + 1 : place + 2]
    if tokens[place] in NEEDS:
        return "future" if behind in NEEDED else None
    return "past" if behind in LASTING and before not in FORMS_OF_BE else None


def _is_owned(behind: Sequence[str]) -> bool:
    """An article or a number: what somebody has."""
    return behind in OWNED or any(word in UNITS or word.isdigit() for word in behind)


def _is_to_do(tokens: Sequence[str], place: int) -> bool:
    """It is to begin; "a truce, to begin Friday,"."""
    before = word_before(tokens, place)
    if tokens[place + 1 : place + 2] == ["be"] and _is_done_to(tokens, place, before):
        return True
    return before in ARE_TO or before in READY or (before == "," and tokens[place + 1 : place + 2] in DUE_TO_DO)


def _is_done_to(tokens: Sequence[str], place: int, before: str) -> bool:
    """A report to be released Friday; behind a verb the infinitive is its own."""
    noun = before.isalpha() and before not in NO_NOUNS and not tells_of_done(before)
    return noun and tells_of_done("".join(tokens[place + 2 : place + 3]))


def _of_done(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """A form of what is done: past, unless a modal or "to be" governs it; "a televised address" tells of nothing."""
    word = tokens[place]
    if word == "have" and tokens[max(place - 2, 0) : place] in WAS_TO:
        return "past"
    if (word[-2:] == "ed" and before in ATTRIBUTING) or (word in HAVE_TO and _is_owned(tokens[place + 1 : place + 2])):
        return None
    if before in STAYING and place > 1 and tokens[place - 2] in MODALS:
        return "future"
    if (before in IS and word not in DONE) or (word in UNCHANGED and (before in DETERMINERS or before in MODALS)):
        return None
    possible = (before == "be" and place > 1 and tokens[place - 2] in POSSIBLE and word in PERCEIVED) or (
        word == "have" and before in LOOKING_BACK and _is_participle("".join(tokens[place + 1 : place + 2]))
    )
    month = before == "may" and word.endswith("ed")
    return "future" if (before in MODALS or before == "be") and not (possible or month) else "past"


def _is_participle(word: str) -> bool:
    """Behind "should have": "should have left", not "should have power"."""
    return word in PARTICIPLES or tells_of_done(word)


def _is_allowed(tokens: Sequence[str], place: int) -> bool:
    """They were told they could see it."""
    return "told" in tokens[max(place - TOLD_REACH, 0) : place]


def _of_what_could_be(word: str, behind: Sequence[str], *, promised: bool) -> Leaning | None:
    """A vote could come; he could not say."""
    if not behind or behind[0] in AUXILIARY_BASES:
        return None
    if behind[0] in NOT_DONE and not (promised and behind[0] != "not"):
        return "past" if word == "could" else None
    return "future"


def _of_plans(word: str, before: str) -> Leaning | None:
    """Planned, set: of what is to come after a form of "to be"; "had been scheduled" has gone by."""
    if word in ARRANGED:
        return "past"
    return "future" if before in FORMS_OF_BE else None if word in NO_VERBS else "past"


def _has_gone_by(tokens: Sequence[str], place: int) -> bool:
    """It may have begun; it had been set to expire; they let it begin; it failed to return."""
    word, before = tokens[place], tokens[max(place - 4, 0) : place]
    if word in LOOKING_BACK:
        return tokens[place + 1 : place + 2] == ["have"] or (word == "would" and _would_not(tokens, place))
    if word not in BARE_VERBS:
        return False
    arranged = before[-1:] == ["to"] and len(before) > 2 and before[-2] in PLANNED | ARRANGED
    let = not LETTING.isdisjoint(before) and before[-2:] not in LET_US
    if before[-1:] == ["to"] and (not FAILING.isdisjoint(before[-2:-1]) or _was_first_to(before)):
        return True
    return (arranged and before[-3] in HAD_BEEN) or let


def _was_first_to(before: Sequence[str]) -> bool:
    """He was the first to arrive."""
    return not _FIRST.isdisjoint(before[-2:-1]) and not _WAS.isdisjoint(before)


_FIRST = frozenset(("first", "last", "only", "one"))
_WAS = frozenset(("was", "were", "became"))


def _would_not(tokens: Sequence[str], place: int) -> bool:
    """He would not say."""
    behind = [word for word in tokens[place + 1 : place + 3] if word != "not"]
    return len(behind) == 1 and behind[0] in TELLING


def may_be_participle(tokens: Sequence[str], place: int) -> bool:
    """A regular form without a subject or an auxiliary before it: "the series preferred", "a bomb planted"."""
    if tokens[place] in DONE or place == 0:
        return False
    return tokens[place - 1] not in SUBJECTS and tokens[place - 1] not in AUXILIARIES
