"""Forms of what is done, and of what could be: past, unless the words before make them of what is to come."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.done import DONE, PARTICIPLES, UNCHANGED, tells_of_done
from reconciler.extraction.dates.context.no_cues import DETERMINERS
from reconciler.extraction.dates.grammar.rule import Leaning
from reconciler.extraction.words import UNITS

MODALS = frozenset("will ll shall would could should may must can might to".split())
"""What makes the verb behind it one of what is to come; `ll` is left of "we'll"."""
LOOKING_BACK = frozenset("would could should may must might".split())
"""With "have" behind them these tell of what is done."""

SHUT = frozenset("closed shut open".split())
"""Of hours to come after "are": "banks are closed Monday"."""
POSSIBLE = frozenset(("could", "might"))
PERCEIVED = frozenset("seen heard felt found smelled reached traced".split())
"""Behind "could be" these tell of what was so; what could be done otherwise is still to come."""
AUXILIARY_BASES = frozenset(("be", "have"))
NOT_DONE = frozenset("not see hear tell find only say".split())
"""Behind "could" these tell of what was, or was not: "he could not say"."""

TOLD_REACH = 3
"""Words before "could" within which "told" makes it a promise."""

ATTRIBUTING = frozenset(
    "a an the his her their our its in of for with at from by over about under into amid among against".split()
)
"""Before a regular form these make it describe a noun: "a televised address", "in closed session"."""
IS = frozenset(("is", "are"))
STAYING = frozenset("stay remain keep stand stays remains".split())
STAY, NEGATED = frozenset("stay remain stays remains".split()), frozenset("not t did".split())
"""Between a modal and what is so on a day to come: "schools will stay shut Thursday"."""
WAS_TO = (["was", "to"], ["were", "to"])
"""Before "have" what was planned and did not come to be."""
CUT = frozenset("pay rate tax budget price spending job jobs output production dividend wage point percent".split())
"""Before "cut" these make a noun of it: "a 6 percent pay cut"."""
SAID_TO = frozenset(
    "reported said believed thought alleged known understood claimed claims seems seem seemed appears appear appeared"
    " estimated found reputed".split()
)
"""Before "to have risen" these tell of what has been."""
TO_HAVE_DONE = frozenset("expected scheduled due likely hopes hope hoping plans aims wants promises".split())
"""Before "to have finished" these tell of what is to be so by then."""
FORMS_OF_DONE = frozenset("was were had has did".split())
"""No participles: "what it would be was not clear"."""
HAVE_TO = frozenset(("have", "has"))
SHORTEST_PLURAL, ADVERBS = 4, frozenset("always perhaps sometimes nevertheless".split())
ENGAGEMENTS, ENGAGED_REACH = (
    frozenset(
        "appointment appointments meeting meetings hearing hearings surgery game games match matches fixture interview"
        " interviews date deadline rehearsal practice flight session exam bout fight calls stops shows".split()
    ),
    4,
)
"""Soon behind "has" what somebody is to do then: "she has another appointment Thursday"."""
TO_HAVE, HAD_DONE_REACH = frozenset(("have", "get")), 6
FIRST = frozenset(("first", "last", "only", "one"))
WAS = frozenset(("was", "were", "became"))
CLOSING, UP_OR_DOWN = [["close"], ["end"], ["finish"]], [["up"], ["down"], ["higher"], ["lower"]]
"""What shares do at the end of a day; at a price, as well."""
OWNED = [["a"], ["an"], ["the"], ["no"], ["until"]]
"""Behind "have" these tell what somebody has, or until when."""


def of_done(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """A form of what is done: past, unless a modal or "to be" governs it; "a televised address" tells of nothing."""
    word = tokens[place]
    if (had := _of_having_done(tokens, place, before)) is not None:
        return had
    if word in HAVE_TO and not ENGAGEMENTS.isdisjoint(tokens[place + 1 : place + ENGAGED_REACH]):
        return "future"
    if word[-2:] == "ed" and _is_had_done(tokens, place):
        return None
    if (word[-2:] == "ed" and before in ATTRIBUTING) or (word in HAVE_TO and _is_owned(tokens[place + 1 : place + 2])):
        return None
    if before in STAYING and place > 1 and (tokens[place - 2] in MODALS or _stays_so(tokens, place)):
        return "future"
    if (before in IS and word not in DONE) or (
        word in UNCHANGED and (before in DETERMINERS or before in MODALS or (word == "cut" and before in CUT))
    ):
        return None
    possible = (before == "be" and place > 1 and tokens[place - 2] in POSSIBLE and word in PERCEIVED) or (
        word == "have" and before in LOOKING_BACK and _is_participle("".join(tokens[place + 1 : place + 2]))
    )
    if word in FORMS_OF_DONE and before == "be":
        return "past"
    month = before == "may" and word != "have" and word not in UNCHANGED
    return "future" if (before in MODALS or before == "be") and not (possible or month) else "past"


def _of_having_done(tokens: Sequence[str], place: int, before: str) -> Leaning | None:
    """They were to have met, are said to have met, are expected to have met by then."""
    if before == "have" and place > 2 and tokens[place - 2] == "to" and tokens[place - 3] in TO_HAVE_DONE:
        return "future"
    if tokens[place] != "have":
        return None
    return "past" if tokens[max(place - 2, 0) : place] in WAS_TO or _is_said_to_have(tokens, place) else None


def _is_said_to_have(tokens: Sequence[str], place: int) -> bool:
    """Sales were reported to have risen in June."""
    said = place > 1 and tokens[place - 1] == "to" and tokens[place - 2] in SAID_TO
    return said and _is_participle("".join(tokens[place + 1 : place + 2]))


def _is_had_done(tokens: Sequence[str], place: int) -> bool:
    """They hope to have it surrounded: what they have done to it, not what they did."""
    between = tokens[max(place - HAD_DONE_REACH, 0) : place - 1]
    return "to" in between[:-1] and between[between.index("to") + 1] in TO_HAVE


def _is_owned(behind: Sequence[str]) -> bool:
    """An article, a number or many: what somebody has."""
    return behind in OWNED or any(word in UNITS or word.isdigit() or _is_plural(word) for word in behind)


def _is_plural(word: str) -> bool:
    return len(word) > SHORTEST_PLURAL and word.endswith("s") and word[-2:] not in ("ss", "us") and word not in ADVERBS


def _stays_so(tokens: Sequence[str], place: int) -> bool:
    """Schools stay shut Monday."""
    return tokens[place] in SHUT and tokens[place - 1] in STAY and tokens[place - 2] not in NEGATED


def _is_participle(word: str) -> bool:
    """Behind "should have": "should have left", not "should have power"."""
    return word in PARTICIPLES or tells_of_done(word)


def is_allowed(tokens: Sequence[str], place: int) -> bool:
    """They were told they could see it."""
    return "told" in tokens[max(place - TOLD_REACH, 0) : place]


def of_what_could_be(word: str, behind: Sequence[str], *, promised: bool) -> Leaning | None:
    """A vote could come; he could not say."""
    if not behind or behind[0] in AUXILIARY_BASES:
        return None
    if behind[0] in NOT_DONE and not (promised and behind[0] != "not"):
        return "past" if word == "could" else None
    return "future"


def ends_at_price(words: Sequence[str]) -> bool:
    """Shares rose 2 percent, to close at $40: what became of them."""
    at = words[1:2] == ["at"] and (words[2:] == ["$"] or "." in "".join(words[2:]) or "," in "".join(words[2:]))
    return words[:1] in CLOSING and (at or words[1:2] in UP_OR_DOWN)


def was_first_to(before: Sequence[str]) -> bool:
    """He was the first to arrive."""
    return not FIRST.isdisjoint(before[-2:-1]) and not WAS.isdisjoint(before)
