"""Numbers that count things or number them: pages, shots, calibres, vans that carry people, a haul of a kind."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.words.limbs import LIMBS
from reconciler.extraction.claims.words.outcomes import MULTIPLE


def numbers_a_thing(chunks: Chunks, people: int) -> bool:
    """The number of a picture or page, or how many there are: "image 2 of 10"; people are behind "Photo Two men"."""
    low, first = chunks.tokens.low, chunks.first[people]
    if chunks.kinds[people] == "F" and not low[first].isdigit():
        return False
    before = low[max(0, first - 3) : first]
    return before[-1:] != [] and (before[-1] in PAGES or (before[-1] == "of" and before[0] in PAGES))


PAGES = frozenset("image photo picture slide page part photograph".split())


def fired(chunks: Chunks, people: int) -> bool:
    """A count of shots: "fired one shot that struck the door"."""
    first, past = chunks.first[people], chunks.past[people]
    low = chunks.tokens.low
    return low[past : past + 1] in (["shot"], ["shots"]) and not FIRES.isdisjoint(low[max(0, first - 2) : first])


FIRES = frozenset("fired fires firing fire heard squeezed".split())


def carriers(chunks: Chunks, people: int) -> bool:
    """Vehicles by whom they carry: "two vans carrying farm workers"."""
    return not CARRYING.isdisjoint(chunks.tokens.low[chunks.first[people] : chunks.past[people]])


CARRYING = frozenset("carrying transporting ferrying containing bringing".split())


def of_things(chunks: Chunks, people: int) -> bool:
    """Some of what is no people: "some of the shops were shot at", "both of her legs"."""
    past = chunks.past[people]
    if chunks.kinds[people + 1 : people + 3] == "/o":
        return not _LIMBS.isdisjoint(chunks.tokens.low[chunks.first[people + 2] : chunks.past[people + 2]])
    if not chunks.tokens.low[past - 1].endswith(" of"):
        return False
    return chunks.kinds[people + 1 : people + 2] == "o" and chunks.tokens.tags[chunks.first[people + 1]] == "D"


_LIMBS = frozenset((*LIMBS, "lungs", "eyes", "hands", "kidneys", "cars", "vehicles", "houses"))


def multiple_deeds(chunks: Chunks, people: int) -> bool:
    """Deeds that each had several victims: "two triple shootings"."""
    return chunks.tokens.low[chunks.past[people] - 1] in DEED_COUNTS


DEED_COUNTS = frozenset(MULTIPLE)


def calibre(chunks: Chunks, people: int) -> bool:
    """Of arms told by their calibre: "one .45 pistol"."""
    past = chunks.past[people]
    return chunks.tokens.tags[past : past + 2] in (".#", ".u")


def one_of_a_kind(chunks: Chunks, people: int) -> bool:
    """One of the most of something, or one and a half: "seized 50 kilos, one of the largest hauls"."""
    past = chunks.past[people]
    behind = chunks.tokens.low[past : past + 3]
    if chunks.tokens.low[past - 1] == "one" and not GREATEST.isdisjoint(chunks.tokens.low[max(0, past - 2) : past - 1]):
        return True
    if behind[:2] == ["and", "a"]:
        return behind[2:] == ["half"]
    first = chunks.past[people] - 1 if behind[:1] != ["of"] else past
    after = chunks.tokens.low[first + 1 : first + 3]
    if chunks.tokens.low[chunks.first[people]] != "one":
        return False
    held = not HELD.isdisjoint(chunks.tokens.low[past : past + _TOWNS_WITHIN])
    return held or any(word in GREATEST for word in after)


GREATEST = frozenset("largest biggest most deadliest worst bloodiest highest greatest latest heaviest".split())

HELD = frozenset(
    "strongholds bastions towns cities villages bases districts outposts ports provinces hills islands airports suburbs"
    " enclaves crossings camps settlements refineries bridges".split()
)
"""What armies take: "the capture of Rutbah, one of the last strongholds"."""
_TOWNS_WITHIN = 6
"""Tokens behind "one" in which that stands."""


def a_unit(chunks: Chunks, people: int) -> bool:
    """Companies, cars and posts of those named: "one army company", "two police vans", "a Coast Guard post"."""
    past = chunks.past[people]
    of_many = chunks.tokens.tags[past - 1] == "Q" or chunks.tokens.low[past - 1] in _MANNED_BY
    unit = of_many and chunks.tokens.tags[past : past + 1] == "o"
    return unit and chunks.tokens.low[past] in _UNITS


_MANNED_BY = frozenset("guard guards militia peacekeeper peacekeepers soldier officer".split())


_UNITS = frozenset(
    "company companies unit units convoy convoys patrol patrols post posts base bases truck trucks vehicle vehicles"
    " battalion battalions brigade brigades platoon platoons division divisions helicopter helicopters car cars"
    " outpost outposts station stations barracks garrison garrisons checkpoint checkpoints headquarters command"
    " commands boat boats ship ships armory armoury".split()
)


def a_block(chunks: Chunks, people: int) -> bool:
    """Houses of a street, where the text ends before it says so: "a death near the 200"."""
    first, past = chunks.first[people], chunks.past[people]
    words, tokens = chunks.tokens.low[first:past], chunks.tokens
    hundreds = (
        words[-1].isdecimal() and words[-1].endswith("00") and "the" in (*words, *tokens.low[max(0, first - 1) : first])
    )
    return hundreds and past >= len(tokens.low) - 1 and "x" in tokens.tags[max(0, first - 2) : first]


def no_suspects(chunks: Chunks, people: int) -> bool:
    """Nobody named or held yet, said beside those who were hit: "four hurt, no suspects"."""
    first, past = chunks.first[people], chunks.past[people]
    nobody = chunks.tokens.low[first] == "no" and chunks.tokens.low[past - 1] in SUSPECTS
    return nobody and chunks.kinds[people + 1 : people + 2] not in tuple("VIkdK")


SUSPECTS = frozenset(("suspect", "suspects"))


def of_a_gallery(chunks: Chunks, people: int) -> bool:
    """The number of a picture: "1 / 3 Back to Gallery"."""
    beside = chunks.tokens.low[max(0, chunks.first[people] - 1) : chunks.past[people] + 1]
    return "/" in beside and "gallery" in chunks.tokens.low


def of_all_deaths(chunks: Chunks, people: int) -> bool:
    """A tally that the death told is one of: "it was one of at least 30 deaths in the storm"."""
    past = chunks.past[people]
    counted = not _DEATHS.isdisjoint(chunks.tokens.low[past : past + 1])
    return counted and people > 2 and chunks.kinds[people - 3 : people] == "bf/"


_DEATHS = frozenset("deaths fatalities killings homicides murders".split())
