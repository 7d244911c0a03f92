"""Numbers that count nobody who was harmed: clock times, pages, calibres, shares."""

from reconciler.extraction.claims.grammar.all_but import is_all_but
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.ties.conditions import Condition, Conditions
from reconciler.extraction.claims.ties.things_counted import (
    CARRYING,
    DEED_COUNTS,
    FIRES,
    GREATEST,
    HELD,
    PAGES,
    SUSPECTS,
    a_block,
    a_unit,
    calibre,
    carriers,
    fired,
    multiple_deeds,
    no_suspects,
    numbers_a_thing,
    of_a_gallery,
    of_all_deaths,
    of_things,
    one_of_a_kind,
)
from reconciler.extraction.claims.ties.those_told import OF_THOSE_TOLD, NoCount
from reconciler.extraction.words import SMALL_NUMBERS


def _clock_time(chunks: Chunks, people: int) -> bool:
    """Hours and minutes in four digits after "at"; an hour "shortly after 9"."""
    first, tokens = chunks.first[people], chunks.tokens
    digits = tokens.low[first]
    if digits.isdecimal() and int(digits) <= NOON and tuple(tokens.low[max(0, first - 2) : first]) in _SHORTLY_AFTER:
        return True
    told = len(digits) == 4 and digits.isdecimal() and tokens.low[max(0, first - 1) : first] == ["at"]
    return told and int(digits[:2]) < 24 and int(digits[2:]) < 60


NOON = 12
"""The latest hour told by its number alone."""

_SHORTLY_AFTER = frozenset(
    (how, side) for how in ("shortly", "just", "soon", "right", "sometime") for side in ("after", "before", "past")
)


def _all_but(chunks: Chunks, people: int) -> bool:
    """Those whom it did not befall: "all but two of the passengers died"; and shares: "one in five"."""
    if is_all_but(chunks, people):
        return False
    first = chunks.first[people]
    return chunks.tokens.low[max(0, first - 2) : first] in (["all", "but"], ["one", "in"]) or _in_so_many(
        chunks, people
    )


def _in_so_many(chunks: Chunks, people: int) -> bool:
    """The first number of a share: "one in five children"."""
    past, tokens = chunks.past[people], chunks.tokens
    follows = tokens.tags[past : past + 2] in ("x#", "/#") and tokens.low[past] in ("in", "out of")
    share = follows and tokens.low[past + 1] in _OF_SO_MANY
    return share and chunks.kinds[people] == "f" and tokens.low[past - 1] in _FEW_OF


_OF_SO_MANY = frozenset((*SMALL_NUMBERS, "5", "10", "20", "100", "1,000"))

_FEW_OF = frozenset(("one", "two", "three", "four", "1", "2", "3"))


def _of_what_is_theirs(chunks: Chunks, people: int) -> bool:
    """A count of what is theirs: "none of their names"."""
    past = chunks.past[people]
    of = chunks.tokens.low[past - 1].endswith(" of")
    return of and chunks.kinds[people + 1 : people + 2] == "o" and chunks.tokens.low[past] in _THEIRS


_THEIRS = frozenset("their its our my your his her".split())


def _several_of_one(chunks: Chunks, people: int) -> bool:
    """Digits above one before a noun in the singular number something else: "photo 10 of 10 girl"."""
    if chunks.kinds[people : people + 3] == "f/F":
        return _several_of_one(chunks, people + 2)
    tokens, first, past = chunks.tokens, chunks.first[people], chunks.past[people]
    head = tokens.tags[first:past].partition("/")[0].rstrip("0,>")[-1:]
    digits = tokens.low[first + tokens.tags[first:past].find("#")]
    several = chunks.kinds[people] == "F" and head == "p" and digits.isdigit() and digits != "1"
    return several and not _describes_the_dead(chunks, people, digits)


def _describes_the_dead(chunks: Chunks, people: int, digits: str) -> bool:
    """The noun is an adjective of what is counted: "12 civilian deaths"; "2020 civilian deaths" may be a year's."""
    past = chunks.past[people]
    counted = "".join(chunks.tokens.low[past : past + 1]) in _COUNTED_DEAD
    return (
        counted
        and chunks.tokens.low[past - 1] in _DESCRIBING
        and not (len(digits) == LIKE_A_YEAR and digits.startswith(("19", "20")))
    )


LIKE_A_YEAR = 4
"""Digits of a year."""

_DESCRIBING = frozenset(
    "civilian rebel guerrilla insurgent militant soldier student child infant worker passenger pedestrian inmate"
    " prisoner migrant refugee cyclist".split()
)

_COUNTED_DEAD = frozenset("deaths dead fatalities casualties injuries murders killings wounded injured".split())


def _or_others(chunks: Chunks, people: int) -> bool:
    """Whoever else might be harmed: "threatened to hurt himself or others"."""
    first, low = chunks.first[people], chunks.tokens.low
    return low[first] == "others" and low[max(0, first - 1) : first] == ["or"]


def _station(chunks: Chunks, people: int) -> bool:
    """Whom it was told, or who tells it: "police told 11 News", "Action News 5"."""
    first, low = chunks.first[people], chunks.tokens.low
    beside = (*low[max(0, first - 1) : first], *low[first + 1 : first + 2])
    return low[first].isdigit() and "news" in beside


def _number_to_call(chunks: Chunks, people: int) -> bool:
    """The number by which help is called: "called 911 to report she had been shot"."""
    first, low = chunks.first[people], chunks.tokens.low
    called = not CALLING.isdisjoint(low[max(0, first - 1) : first]) or not CALLING.isdisjoint(
        low[first + 1 : first + 2]
    )
    return called and low[first] in _NUMBERS_TO_CALL


_NUMBERS_TO_CALL = frozenset(("911", "999", "112"))

CALLING = frozenset(
    "call calls called calling caller callers dial dialed dialled dialing phone phoned text texted operator operators"
    " dispatcher dispatchers".split()
)


def _owns_what_was_hit(chunks: Chunks, people: int) -> bool:
    """Whose car or house it was, by a name that runs on into a genitive: "they machine-gunned Ivo Kos's car"."""
    past = chunks.past[people]
    after = chunks.kinds[people + 1 : people + 3]
    return chunks.tokens.tags[past : past + 1] == "'" and after[1:] not in tuple("WGKB")


def _any_at_all(chunks: Chunks, people: int) -> bool:
    """Nobody is said to be among them: "denied any soldiers were killed", "did not know if any divers died"."""
    first, past = chunks.first[people], chunks.past[people]
    return "any" in chunks.tokens.low[first:past] and "#" not in chunks.tokens.tags[first:past]


NO_COUNTS = Conditions[NoCount](
    (
        *OF_THOSE_TOLD,
        Condition(a_unit, kinds="FSs"),
        Condition(a_block, kinds="f"),
        Condition(multiple_deeds, kinds="x", words=DEED_COUNTS),
        Condition(calibre, kinds="f"),
        Condition(one_of_a_kind, kinds="f", words=GREATEST | HELD | {"half"}),
        Condition(_owns_what_was_hit, kinds="N"),
        Condition(_station, words=frozenset(("news",))),
        Condition(_number_to_call, kinds="f", words=CALLING),
        Condition(carriers, words=CARRYING),
        Condition(_or_others, kinds="E"),
        Condition(of_things, kinds="f"),
        Condition(numbers_a_thing, words=PAGES),
        Condition(_clock_time, kinds="f"),
        Condition(_all_but, words=_FEW_OF | {"all"}),
        Condition(_of_what_is_theirs, kinds="f"),
        Condition(_several_of_one, kinds="Ff"),
        Condition(_any_at_all, words=frozenset(("any",))),
        Condition(fired, words=FIRES),
        Condition(no_suspects, words=SUSPECTS),
        Condition(of_a_gallery, kinds="fFx"),
        Condition(of_all_deaths, kinds="f"),
    )
)
"""Numbers that count nobody who was harmed."""
