"""Verbs and nouns that tell past from future: what one word says of its clause."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.arranged import ARRANGEABLE, PROMISES, THEIR_FORMS, is_arranged
from reconciler.extraction.dates.context.headline_deeds import is_headline_deed
from reconciler.extraction.dates.grammar.rule import Leaning
from reconciler.extraction.words import MONTHS

MODALS = frozenset("will ll shall would could should may must can might to".split())
"""What makes the verb behind it one of what is to come; `ll` is left of "we'll"."""
LOOKING_BACK = frozenset("would could should may must might".split())
"""With "have" behind them these tell of what is done."""

TO_COME = frozenset(
    "will ll shall plans plan planning due upcoming scheduled slated expected going likely intends intend hopes"
    " hope aims prepares preparing ahead forthcoming would should may must can expects expect anticipates"
    " want wants begins starts ends concludes finishes opens takes meets returns expires faces arrives leaves payable"
    " deadline tomorrow plays airs flies appears travels premieres debuts resumes reopens performs retires".split()
)
"""Modals, verbs of planning, and cues of what is still to come."""

ARRANGED = frozenset("scheduled expected due slated".split())
BARE_VERBS = frozenset(
    "meet begin start open leave arrive return face hold resume expire go goes reopen convene depart".split()
)
"""Present forms that news uses for what is arranged."""

DONE = frozenset(
    "was were had did said told began came took held found left struck hit fell rose went made got gave saw shot"
    " became broke brought bought built caught chose drew drove fought flew grew knew led lost met paid ran sent"
    " sold spent spoke stood swore taught thought threw won wrote sank sunk been since ago killed died announced"
    " reported added has have".split()
)
"""Forms that tell of what is done; other regular ones are known by their ending."""
RARELY_DONE = frozenset(
    "heard kept felt sat slept swung tore woke withdrew taken given done seen known shown dealt drank fled sought swam"
    " wept beat forgot froze wore stole stolen sang rang gone laid written spoken chosen driven beaten broken dug"
    " clung crept swept shook flung hung bled lit rode sprang swore slid".split()
)
"""The same, not found behind "is" when they tell of what is over: "the case is heard in May"."""

NO_VERBS = frozenset(
    "need feed indeed speed exceed proceed united hundred red bed seed embed naked sacred preferred armed alleged"
    " unprecedented limited related increased continued proposed planned unified combined so-called".split()
)
REPORTING = frozenset("said told announced reported added stated".split())

SHUT = frozenset("closed shut open".split())
"""Of hours to come after "are": "banks are closed Monday"."""
BEHIND_IS = SHUT | {"possible"}
FORMS_OF_BE = frozenset("be been being is are".split())
PLANNED = frozenset("planned set proposed anticipated forecast".split())
"""Of what is to come after a form of "to be", else of what somebody did."""

UNCHANGED = frozenset("cut hit put shut split spread hurt upset burst quit beat".split())
"""Forms of what is done that are those of what is to come as well: a modal, "to" or many before them tell."""

POSSIBLE = frozenset(("could", "might"))
AUXILIARY_BASES = frozenset(("be", "have"))
NOT_DONE = frozenset("not see hear tell find only say".split())
"""Behind "could" these tell of what was, or was not: "he could not say"."""

ALL_DONE = DONE | RARELY_DONE | UNCHANGED
CUES = BEHIND_IS | PLANNED | ARRANGED | TO_COME | BARE_VERBS | POSSIBLE | ALL_DONE | ARRANGEABLE | PROMISES | {"to"}
"""Words that may be a cue; so may regular forms in "ed". No other word is looked at more closely."""

AUXILIARIES = frozenset("had has have was were been".split())
PLANS = frozenset("plan plans hope hopes aim aims".split())
BEHIND_NOUNS = AUXILIARIES | frozenset("of is are by would will could".split())
"""Behind these forms of planning, a noun: "a rival plan had stalled"."""
NOUNS_TOO = BARE_VERBS | frozenset("plan plans hope hopes starts ends returns takes leaves aim aims".split())
LEFT_OPEN = frozenset(
    "broke forced threw swung tore cut blew burst kicked prised pried ripped smashed left kept".split()
)
"""Before "open" as what became of a door."""
DUE_TO_DO = [[verb] for verb in sorted(BARE_VERBS | THEIR_FORMS | {"be", "end", "finish", "complete", "reach", "sign"})]
"""Behind "due to" a verb, not a cause."""
DETERMINERS = frozenset("the a an its his her their our this that any no such new under of on".split())
"""Behind these, a verb's form is a noun."""

BEFORE_MONTHS = frozenset("of in for since until till through by from during early late mid last this next".split())
JOINING = frozenset("and or to through - –".split())
SUBJECTS = frozenset("he she it they we i you who which that".split())
IS = frozenset(("is", "are"))
READY = frozenset("track course poised bound certain".split())
"""Before an infinitive these tell that it is to come: "on track to hit the coast Friday"."""
ARE_TO = IS | {"was", "were"}
HAD_BEEN = frozenset(("been", "had"))
NEVER_MIND = frozenset(("supposed", "decided"))
"""Before what was to be done: when it is told, it is over."""
STAYING = frozenset("stay remain keep stand".split())
"""Between a modal and what is so on a day to come: "schools will stay shut Thursday"."""
LETTING = frozenset("let made saw watched helped".split())
HAVE_TO = frozenset(("have", "has"))
WONT = (["'", "t"], ["’", "t"])
WILL_HAVE = ["will", "have"]


def cue(tokens: Sequence[str], place: int) -> Leaning | None:
    """What one word says of its clause."""
    word, before = tokens[place], _word_before(tokens, place)
    if word in PLANNED or (word in ARRANGED and before in HAD_BEEN):
        return _of_plans(word, before)
    if (word in BEHIND_IS and before in IS) or (word in ARRANGEABLE and is_arranged(tokens, place)):
        return "future"
    if word in TO_COME or word in BARE_VERBS or (word == "to" and _is_to_do(tokens, place)):
        if _has_gone_by(tokens, place):
            return "past"
        return None if _no_verb(tokens, place, before) else "future"
    if (
        (word in HAVE_TO and tokens[place + 1 : place + 2] == ["to"] and tokens[place + 2 : place + 3] != ["do"])
        or (word == "won" and tokens[place + 1 : place + 3] in WONT)
        or tokens[max(place - 2, 0) : place] == WILL_HAVE
    ):
        return "future"
    if word in POSSIBLE:
        return _of_what_could_be(word, tokens[place + 1 : place + 2])
    return _of_done(tokens, place, before) if tells_of_done(word) else None


def _is_to_do(tokens: Sequence[str], place: int) -> bool:
    """It is to begin; "a truce, to begin Friday,"."""
    before = _word_before(tokens, place)
    return before in ARE_TO or before in READY or (before == "," and tokens[place + 1 : place + 2] in DUE_TO_DO)


def tells_of_done(word: str) -> bool:
    """A past form, or one that may be."""
    return word in ALL_DONE or (len(word) > 3 and word.endswith("ed") and word not in NO_VERBS)


def _of_done(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """A form of what is done: past, unless a modal or "to be" governs it."""
    word = tokens[place]
    if before in STAYING and place > 1 and tokens[place - 2] in MODALS:
        return "future"
    if (before in IS and word not in DONE) or (word in UNCHANGED and (before in DETERMINERS or before in MODALS)):
        return None
    possible = (before == "be" and place > 1 and tokens[place - 2] in POSSIBLE) or (
        word == "have" and before in LOOKING_BACK
    )
    return "future" if (before in MODALS or before == "be") and not possible else "past"


def _of_what_could_be(word: str, behind: Sequence[str]) -> Leaning | None:
    """A vote could come; he could not say."""
    if not behind or behind[0] in AUXILIARY_BASES:
        return None
    if behind[0] in NOT_DONE:
        return "past" if word == "could" else None
    return "future"


def _word_before(tokens: Sequence[str], place: int) -> str:
    """The word before a place; an adverb is passed over."""
    before = tokens[place - 1] if place else ""
    return tokens[place - 2] if before.endswith("ly") and place > 1 else before


def _of_plans(word: str, before: str) -> Leaning | None:
    """Planned, set: of what is to come after a form of "to be"; "had been scheduled" has gone by."""
    if word in ARRANGED:
        return "past"
    return "future" if before in FORMS_OF_BE else None if word in NO_VERBS else "past"


def _has_gone_by(tokens: Sequence[str], place: int) -> bool:
    """It may have begun; it had been set to expire; they let it begin."""
    word, before = tokens[place], tokens[max(place - 4, 0) : place]
    if word in LOOKING_BACK:
        return tokens[place + 1 : place + 2] == ["have"]
    if word not in BARE_VERBS:
        return False
    arranged = before[-1:] == ["to"] and len(before) > 2 and before[-2] in PLANNED | ARRANGED
    return (arranged and before[-3] in HAD_BEEN) or not LETTING.isdisjoint(before)


def _no_verb(tokens: Sequence[str], place: int, before: str) -> bool:
    """May the month; "due to" a cause; a noun behind an article; a deed of a headline."""
    word, behind = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else ""
    if is_headline_deed(tokens, place) or (word == "would" and tokens[place + 1 : place + 3] == ["-", "be"]):
        return True
    if word == "may":
        return _names_month(tokens, place)
    if before == "to" and word in BARE_VERBS and (word == "go" or tokens[place - 2] in NEVER_MIND):
        return True
    if (word == "open" and before in LEFT_OPEN) or (word == "appears" and behind == "to"):
        return True
    if word == "ahead":
        return behind == "of" or before in ("went", "gone")
    if word == "going":
        return behind != "to"
    if word == "due":
        return behind == "to" and before not in FORMS_OF_BE and tokens[place + 2 : place + 3] not in DUE_TO_DO
    return word in NOUNS_TOO and (before in DETERMINERS or before == "s" or (behind in BEHIND_NOUNS and word in PLANS))


def may_be_participle(tokens: Sequence[str], place: int) -> bool:
    """A regular form without a subject or an auxiliary before it: "the series preferred", "a bomb planted"."""
    if tokens[place] in DONE or place == 0:
        return False
    return tokens[place - 1] not in SUBJECTS and tokens[place - 1] not in AUXILIARIES


def _names_month(tokens: Sequence[str], place: int) -> bool:
    """`may` beside a number, behind a preposition, or beside another month is the month."""
    before, behind = tokens[place - 1] if place else "", tokens[place + 1 : place + 3]
    if before in BEFORE_MONTHS or any(word[:1].isdigit() for word in (before, *behind[:1])):
        return True
    return len(behind) > 1 and behind[0] in JOINING and behind[1] in MONTHS
