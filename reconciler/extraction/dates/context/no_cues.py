"""Words that look like cues of what is to come and are none: May the month, a plan, hope that was lost."""

from collections.abc import Callable, Mapping, Sequence

from reconciler.extraction.dates.context.arranged_forms import THEIR_FORMS
from reconciler.extraction.dates.context.headline_deeds import is_headline_deed
from reconciler.extraction.words import MONTHS, WEEKDAYS

BARE_VERBS = frozenset(
    "meet begin start open leave arrive return face hold resume expire go goes reopen convene depart".split()
)
"""Present forms that news uses for what is arranged."""
DONE_WHEN_DUE = frozenset(
    "be end finish complete reach sign speak testify appear receive undergo rule address attend retire report deliver"
    " announce discuss join stand land launch dock resign answer submit file surrender go play perform rejoin"
    " die hang hit".split()
)
DUE_TO_DO = [[verb] for verb in sorted(BARE_VERBS | THEIR_FORMS | DONE_WHEN_DUE)]
"""Behind "due to" a verb, not a cause."""
ALONG = [[word] for word in "up out off back".split()]
"""Behind "due to" and a word these make that a verb: "due to line up"."""
FORMS_OF_BE = frozenset("be been being is are".split())
IS_DUE = FORMS_OF_BE | {"s", "re", "m"}
NEVER_MIND = frozenset(("supposed", "decided"))
"""Before what was to be done: when it is told, it is over."""
LEFT_OPEN = frozenset(
    "broke forced threw swung tore cut blew burst kicked prised pried ripped smashed left kept ,".split()
)
"""Before "open" as what became of a door; behind a comma it tells how something is."""
TAKING = frozenset("take takes took taken taking".split())
"""Before "hold" what a truce or a fire does."""
OF_A_VOTE = frozenset("early partial final unofficial official election tax".split())
"""Before "returns", what is counted."""
DETERMINERS = frozenset("the a an its his her their our this that any no such new under of on".split())
"""Behind these, a verb's form is a noun."""
AUXILIARIES = frozenset("had has have was were been".split())
PLAN_ITSELF = frozenset(("plan", "plans"))
MONTHS_TOO, BACK_THEN = (["may"], ["march"]), frozenset(("yesterday", "last"))
PLANS = frozenset("plan plans hope hopes aim aims".split())
BEHIND_NOUNS = AUXILIARIES | frozenset("of is are by would will could".split())
"""Behind these forms of planning, a noun: "a rival plan had stalled"."""
NOUNS_TOO = BARE_VERBS | frozenset("plan plans hope hopes starts ends returns takes leaves aim aims".split())
HOPE_IS_NOUN = frozenset("s up lost lose little new raised all some".split())
PASSED = frozenset("passed came went expired lapsed slipped was had".split())
"""Behind "deadline" these tell that it has gone by, or are the verb that tells."""
RAN_OUT, RAN_OUT_REACH = frozenset("passed expired lapsed".split()), 8
"""Words behind "deadline for handing in arms" within which these tell that it has gone by."""
TOWARDS = frozenset("before past missed met beat through by extended imposed lifted".split())
TOWARDS_REACH = 4
"""Tokens before "deadline" within which one of these leaves it to the verb before whether that has gone by."""
ASIDE_REACH = 8
"""Words of a short aside between commas."""
BEFORE_MONTHS = frozenset("of in for since until through by from during early late mid last this next".split())
JOINING = frozenset("and or to through - –".split())
ADVERBS = frozenset("now still also already again not".split())
"""Between "is" and a participle, as those in "ly" are."""
NOUNS_IN_LY = frozenset(
    "assembly family ally rally italy july supply reply monopoly bully anomaly elderly tally belly folly lily fly kelly"
    " reilly billy sally daly donnelly connolly".split()
)
"""Nouns that end as adverbs do: the family returns, the Assembly takes it up."""
HYPHENS = frozenset("-–")
COMPARING = frozenset(("than", "as"))
FADING = frozenset("faded fades fading dimmed dwindled waned grew".split())
"""What hope itself does."""
NOUN_GOES_ON = [[word] for word in sorted(BEHIND_NOUNS | FADING)]


def is_no_verb(tokens: Sequence[str], place: int, before: str) -> bool:
    """May the month; "due to" a cause; a noun behind an article; a deed of a headline; `before` is no adverb."""
    word, behind = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else ""
    if is_headline_deed(tokens, place):
        return True
    if word in SPECIAL:
        return SPECIAL[word](tokens, place)
    if word in PLAN_ITSELF and _is_before_date(tokens, place):
        return True
    if before == "to" and word in BARE_VERBS and (word == "go" or tokens[place - 2] in NEVER_MIND):
        return True
    if word == "hold" and before in TAKING:
        return True
    if (word == "open" and before in LEFT_OPEN) or (word == "returns" and tokens[place - 1] in OF_A_VOTE):
        return True
    if before == "that" and word[-1] == "s":
        return False
    return word in NOUNS_TOO and (before in DETERMINERS or before == "s" or (behind in BEHIND_NOUNS and word in PLANS))


def _is_before_date(tokens: Sequence[str], place: int) -> bool:
    """They announced plans Monday; who plans something is told to do it: "he plans to go Monday"."""
    at = place + 1 + (tokens[place + 1 : place + 2] == ["on"])
    behind, number = tokens[at : at + 1], tokens[at + 1 : at + 2]
    if behind in MONTHS_TOO:
        return number != [] and number[0][:1].isdigit()
    return bool(behind) and (behind[0] in WEEKDAYS or behind[0] in MONTHS or behind[0] in BACK_THEN)


def word_before(tokens: Sequence[str], place: int) -> str:
    """The word before a place; an adverb is passed over."""
    before = tokens[place - 1] if place else ""
    adverb = (before.endswith("ly") and before not in NOUNS_IN_LY) or before in ADVERBS
    return tokens[place - 2] if adverb and place > 1 else before


def _is_would_be(tokens: Sequence[str], place: int) -> bool:
    """A would-be buyer."""
    return tokens[place + 1 : place + 3] == ["-", "be"]


def _only_seems(tokens: Sequence[str], place: int) -> bool:
    """Appears to be."""
    return tokens[place + 1 : place + 2] == ["to"]


def _is_ahead_of(tokens: Sequence[str], place: int) -> bool:
    """Ahead of something, or gone ahead."""
    return tokens[place + 1 : place + 2] == ["of"] or word_before(tokens, place) in ("went", "gone")


def _goes_somewhere(tokens: Sequence[str], place: int) -> bool:
    """Going home; "going to" do something is to come."""
    return tokens[place + 1 : place + 2] != ["to"]


def _is_cause(tokens: Sequence[str], place: int) -> bool:
    """Due to a strike; "due to line up" tells what is to be done."""
    behind = tokens[place + 1 : place + 3]
    if tokens[place + 3 : place + 4] in ALONG:
        return False
    return behind[:1] == ["to"] and word_before(tokens, place) not in IS_DUE and behind[1:] not in DUE_TO_DO


def _is_hope_itself(tokens: Sequence[str], place: int) -> bool:
    """They gave up hope; the hope of finding him."""
    before = word_before(tokens, place)
    return before in HOPE_IS_NOUN or before in DETERMINERS or tokens[place + 1 : place + 2] in NOUN_GOES_ON


def _is_compared(tokens: Sequence[str], place: int) -> bool:
    """Rose by more than expected, as expected, by a larger-than-expected sum."""
    at = place - 1 - (tokens[place - 1] in HYPHENS)
    return place > 1 and tokens[at] in COMPARING


def _is_deadline_gone(tokens: Sequence[str], place: int) -> bool:
    """A verb tells of it: "was reached before the deadline", "the deadline passed"."""
    behind = _behind_aside(tokens, place + 1)
    if any(word in RAN_OUT for word in tokens[place + 1 : place + RAN_OUT_REACH]):
        return True
    return behind in PASSED or not TOWARDS.isdisjoint(tokens[max(place - TOWARDS_REACH, 0) : place])


def _behind_aside(tokens: Sequence[str], place: int) -> str:
    """The word at a place, or behind the aside that begins there: "the deadline, midnight Tuesday, passed"."""
    if tokens[place : place + 1] == [","] and "," in tokens[place + 1 : place + ASIDE_REACH]:
        place = tokens.index(",", place + 1) + 1
    return tokens[place] if place < len(tokens) else ""


def _names_month(tokens: Sequence[str], place: int) -> bool:
    """`may` beside a number, behind a preposition, or beside another month is the month."""
    before, behind = tokens[place - 1] if place else "", tokens[place + 1 : place + 3]
    if before in BEFORE_MONTHS or any(word[:1].isdigit() for word in (before, *behind[:1])):
        return True
    ahead = len(behind) > 1 and behind[0] in JOINING and behind[1] in MONTHS
    return ahead or (before in JOINING and place > 1 and tokens[place - 2] in MONTHS)


SPECIAL: Mapping[str, Callable[[Sequence[str], int], bool]] = {
    "would": _is_would_be,
    "may": _names_month,
    "appears": _only_seems,
    "ahead": _is_ahead_of,
    "going": _goes_somewhere,
    "due": _is_cause,
    "hope": _is_hope_itself,
    "deadline": _is_deadline_gone,
    "expected": _is_compared,
}
"""Words that are looked at in a way of their own."""
