"""Names and words that are no persons: places with their states, parties, peoples, adjectives before a noun."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.sources.sources import PARTIES
from reconciler.extraction.claims.ties.by_outcome import FRAME, Refused
from reconciler.extraction.claims.ties.conditions import Condition
from reconciler.extraction.words import STATES


def _is_place(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Says where another place lies, or stands in a list of places: "in Nis, Serbia, died", "between Oru and Kaba"."""
    kinds, at = chunks.kinds, link.people
    before, after = kinds[max(0, at - FRAME) : at], kinds[at + 1 : at + 2]
    words = chunks.tokens.low[max(0, chunks.first[at] - FRAME) : chunks.first[at]]
    if words[-1:] == ["and"] and "between" in words:
        return True
    apposed = after == "," and link.harm == at + 2 and _IN_A_PLACE.search(before) is not None
    short = chunks.past[at] - chunks.first[at] == 1 and link.harm > at
    closes = short and kinds[at + 1 : at + 3] == ",&" and _IN_A_TOWN.search(before) is not None
    return apposed or closes or (after == "p" and _AND_A_PLACE.search(before) is not None)


def _whence(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The land that somebody is from whom no noun of the table names: "the scholar from northern Chad was killed"."""
    if link.people > link.harm:
        return False
    before, last = ("", "", *chunks.tokens.low[: chunks.first[link.people]])[-2:]
    return last == "from" or (last in _COMPASS and before in ("from", "in", "of"))


_COMPASS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern".split()
)
_IN_A_PLACE = re.compile(r".po?N(?:,o)?,$")
_IN_A_TOWN = re.compile(r"po?/?N,$")
"""Before the province that closes where the first were hit: "wounded in the town of Oru, Kaba, and nine died"."""
_AND_A_PLACE = re.compile(r"po?N&$")


def _of_a_town(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The land of the town that somebody is from: "a nurse from Nis, Serbia was shot"."""
    at = link.people
    alone = chunks.past[at] - chunks.first[at] == 1 and link.harm == at + 1
    return alone and _FROM_A_TOWN.search(chunks.kinds, max(0, at - FRAME), at) is not None


_FROM_A_TOWN = re.compile(r"[SFPs]pN,$")


def _whither(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """One of the places that the harmed went to or are from: "including two flown to Egypt, Chad and Ghana"."""
    at = link.people
    if link.harm > at or _LISTED.match(chunks.kinds, at) is None:
        return False
    led = _LED.search(chunks.kinds, max(0, at - FRAME), at)
    return led is not None and chunks.tokens.low[chunks.past[led.start()] - 1] in _WHITHER


_LED = re.compile(r"[tp]o?(?:N,?&?){1,4}$")
_LISTED = re.compile(r"N(?:,?&?N){0,6}+(?!,?[VIbvR])")
_WHITHER = frozenset(("to", "from"))


def _in_state(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A town with its state behind it, or the state: "at a Superior, Wis., motel"."""
    low, first, past = chunks.tokens.low, chunks.first[link.people], chunks.past[link.people]
    state = low[past - 1] in _STATES and low[past : past + 1] == ["."] and low[max(0, first - 1) : first] == [","]
    return state or (low[past : past + 1] == [","] and low[past + 2 : past + 3] == ["."] and low[past + 1] in _STATES)


_STATES = frozenset(STATES.split())


def _is_body(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A name with an article is a party or a paper: "members of the Patriotic Union"; and no one is massacred alone."""
    if link.past is not None or link.named is not None:
        return False
    first, past = chunks.first[link.people], chunks.past[link.people]
    titled = "p" in chunks.tokens.tags[first:past]
    with_article = chunks.tokens.low[max(0, first - 1) : first] == ["the"] and not titled
    return with_article or chunks.tokens.low[chunks.past[link.harm] - 1] in ("massacre", "massacres", "slaughter")


def _is_adjective(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A noun that is an adjective before another: "the local press", "national tragedy", "jihadist attack"."""
    past = chunks.past[link.people]
    following = "".join(chunks.tokens.low[past : past + 1])
    alone = chunks.tokens.low[past - 1] in _ADJECTIVES or following in _ATTACKS
    return alone and chunks.tokens.tags[past : past + 1] in tuple("oC") and not following.endswith(("ing", "ed"))


_ADJECTIVES = frozenset(
    "local national human native private general official minor principal captive foreign civilian"
    " peasant student rebel guerrilla terrorist subversive insurgent".split()
)
_ATTACKS = frozenset("attack attacks assault ambush raid raids bombing bombings shooting siege insurgency".split())


def _is_peoples(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """In capitals the name of a people for that of somebody: "HONDURANS"."""
    first, past = chunks.first[link.people], chunks.past[link.people]
    if past - first > 1 or not chunks.tokens.upper:
        return False
    return chunks.tokens.low[first].endswith(("ians", "rans", "cans", "eans", "lans", "guans", "iards"))


def _is_band(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A band, told by its name alone: "the body of al-Qaida's commander", "Hezbollah was hit hard"."""
    return chunks.tokens.low[chunks.past[link.people] - 1].removesuffix("'s") in BANDS


BANDS = frozenset((*(party for party in PARTIES if " " not in party), "nato"))
"""Names of armed groups and alliances, which are nobody's."""


def _is_object(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Whom a verb before has as its object, not who it befell: "a man who tried to kill Bo Lind was shot"."""
    first, tokens = chunks.first[link.people], chunks.tokens
    between = chunks.kinds[link.people + 1 : link.harm]
    if link.harm < link.people or not _APART.isdisjoint(between):
        return False
    if not between and (chunks.kinds[link.harm] not in "VI" or tokens.low[chunks.first[link.harm]] in _ENDS_UP):
        return False
    infinitive = tokens.tags[max(0, first - 2) : first] == "to" and tokens.low[first - 1] not in _LEARNING
    return infinitive or chunks.kinds[max(0, link.people - 1) : link.people] in ("K", "G")


_ENDS_UP = frozenset("dead shot killed wounded injured hurt".split())
"""Of whom the verb before tells what became: "shoots Bo Lind dead", "to honor Bo Lind, killed on duty"."""
_APART = frozenset("r!,;:-(H")
"""Between one who is an object and what is told of him after all: "to replace Bo Lind, who was shot"."""
_LEARNING = frozenset("find see learn discover hear say tell believe report confirm".split())
"""Before whom it befell: "came to find Ada Moor had been shot"."""


def _numbered(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Says of what people they are whose number is told: "put the number of wounded Iraqis at 40"."""
    first = chunks.first[link.harm]
    return link.people == link.harm + 1 and chunks.tokens.low[max(0, first - 2) : first] == ["number", "of"]


NO_PERSONS: tuple[Condition[Refused], ...] = (
    Condition(_is_place, kinds="N"),
    Condition(_of_a_town, kinds="N"),
    Condition(_whence, kinds="N"),
    Condition(_whither, kinds="N", words=_WHITHER),
    Condition(_in_state, kinds="N", words=_STATES),
    Condition(_is_body, kinds="N"),
    Condition(_is_band, kinds="N"),
    Condition(_is_object, kinds="N"),
    Condition(_numbered, kinds="N", words=frozenset(("number",))),
    Condition(_is_adjective, kinds="Ss", words=_ADJECTIVES | _ATTACKS),
    Condition(_is_peoples, kinds="N"),
)
"""What stands where people do, and is nobody."""
