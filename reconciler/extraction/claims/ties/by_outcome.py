"""What keeps people from one outcome: jobs are not killed, attackers not captured, patients not displaced."""

import re
from collections.abc import Callable, Mapping

from reconciler.concepts.claim import Outcome
from reconciler.concepts.group import Group
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import REFLEXIVE, Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.rescues import NO_RESCUES
from reconciler.extraction.claims.words.searches import SEARCHING

FORCES: frozenset[Group] = frozenset(
    {"insurgent", "army", "state_force", "foreign_force", "pro_government_militia", "intelligence"}
)
"""Whom armies eliminate; jobs, rivals and teams live on."""

FRAME = 8
"""Words or chunks around a word of harm that tell what it is said of."""


def _bodies(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The people are told of as bodies: "the bodies of two men"."""
    return _OF_BODIES.search(chunks.kinds, max(0, link.people - FRAME), link.people) is not None


_OF_BODIES = re.compile(r"B/[^VKIkGp.;b]{0,6}$")


def _removed(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Those whom a word does not kill that is told of fighters alone: "eliminated 15 posts"."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    if not any(word.startswith(("eliminat", "neutrali")) for word in words):
        return False
    first = chunks.first[link.harm]
    counted = "number" in chunks.tokens.low[max(0, first - 2) : first]
    fighters = counted or figure.group in FORCES or figure.role == "attacker"
    return not fighters or (link.people > link.harm and chunks.kinds[link.people] not in "FEf")


def _survived(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Found alive beside the dead that the word is of: "found nine bodies, one boy among them, and two survivors"."""
    people = chunks.tokens.low[chunks.first[link.people] : chunks.past[link.people]]
    return people[-1:] == ["survivors"] and chunks.kinds[link.harm] == "B"


def _burnt(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """What was burned or crushed and is nobody known: houses, or a number of them."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    if words[-1] not in ("burned", "burnt", "crushed") or _beside_the_dead(chunks, link.people):
        return False
    return chunks.kinds[link.harm] != "V" or not figure.known or chunks.kinds[link.people] in "fx"


def _beside_the_dead(chunks: Chunks, people: int) -> bool:
    """Right behind people who died: "nine died and 12 were burned"."""
    if chunks.kinds[max(0, people - 2) : people] not in ("I&", "V&", "k&", "I,", "V,"):
        return False
    return chunks.tokens.low[chunks.past[people - 2] - 1] in _DEAD


_DEAD = frozenset("died killed perished".split())


def _of_things_too(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """What befell nobody known, by a word that is said of things as well: "wiped out 20 shops"."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    told = not figure.known or chunks.kinds[link.people] in "NPH"
    return told and any(word.startswith(_THINGS_TOO) or word.endswith(" critical") for word in words)


_THINGS_TOO = (
    "wipe",
    "wiping",
    "poison",
    "paraly",
    "run over",
    "running over",
    "runs over",
    "ran over",
    "slashed",
    "felled",
)


def _brought_themselves(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Those named before brought themselves to hospital, and are counted there."""
    word = chunks.tokens.low[chunks.first[link.people]]
    return chunks.kinds[link.harm] == "O" and (word in REFLEXIVE or word == "themselves")


def _attacker(_chunks: Chunks, _link: Link, figure: Figure) -> bool:
    """Attackers are arrested, and let go."""
    return figure.role == "attacker"


def _led_away(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Taken away by those who arrest or nurse people, or nobody known."""
    first = chunks.first[link.harm]
    if not chunks.tokens.low[first].endswith(" away"):
        return False
    own = link.people < link.harm or chunks.kinds[link.people] not in "FE"  # "took away his rifle"
    return own or not figure.known or not _ARRESTING.isdisjoint(chunks.tokens.low[max(0, first - FRAME) : first])


_ARRESTING = frozenset(
    "police officers officer policemen agents ambulance ambulances paramedics medics detectives it they parents".split()
)


def _sought(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Those whose whereabouts or fate is asked for, not told as unknown; and attackers, who hide."""
    word = chunks.tokens.low[chunks.past[link.harm] - 1]
    if word not in _SOUGHT:
        return word in SEARCHING and figure.role == "attacker"
    past = chunks.past[link.people]
    return figure.role == "attacker" or _UNKNOWN.isdisjoint(chunks.tokens.low[past : past + _FAR])


_SOUGHT = frozenset(("whereabouts", "fate"))
_UNKNOWN = frozenset("unknown known unclear uncertain mystery established determined".split())

_FAR = 14
"""Words behind people in which their whereabouts are told as unknown."""


def _of_a_camp(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A camp is called by them: "the Oru Displaced Persons (DP) camp"."""
    past = chunks.past[link.people]
    return not _CAMPS.isdisjoint(chunks.tokens.low[past : past + CAMP_WITHIN])


CAMP_WITHIN = 4
_CAMPS = frozenset("camp camps settlement settlements shelter shelters site sites center centre".split())


def _to_hospital(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Taken where the hurt are treated, not from their homes."""
    past = chunks.past[link.harm]
    behind = chunks.tokens.tags[past : past + FRAME]
    return chunks.tokens.low[past : past + 1] == ["to"] and "O" in behind


def _few_fled(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """One or a few who left a town: robbers as soon as those whom a war drives out."""
    words = chunks.tokens.low[chunks.past[link.harm] - 1]
    return figure.count.low < _FLED.get(words, 0)


FLIGHT = 20
"""From so many on a town is fled by those who live there."""
EXODUS = 1000
"""The same of a country, which officials and suspects flee too."""
_FLED: Mapping[str, int] = {
    **dict.fromkeys(("fled the town", "fled the city", "fled the village", "fled the capital"), FLIGHT),
    "fled the country": EXODUS,
}


def _filmed(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Captured by a camera."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    return not _CAMERAS.isdisjoint(chunks.tokens.low[max(0, first - FRAME) : past + FRAME])


_CAMERAS = frozenset(
    "camera cameras video videos surveillance footage photo photos film tape cctv photographer".split()
)


def _snatched(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Whatever thieves snatch that is nobody known: "snatched two bags"."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    unknown = not figure.known or chunks.kinds[link.people] in "xfNH"
    return link.people > link.harm and unknown and any(word.startswith("snatch") for word in words)


Refused = Callable[[Chunks, Link, Figure], bool]


def _seizes(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Police who took things, whatever stands between: "detectives also seized from the flat two rifles"."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    bare = chunks.kinds[link.people] == "P" and chunks.kinds[link.harm] == "k" and link.people < link.harm
    return bare and words[-1] == "seized" and figure.group in ("police", "state_force", "army")


def _over_a_deed(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Caught for what they did: "captures three over the attack"."""
    past = max(chunks.past[link.people], chunks.past[link.harm])
    behind = chunks.tokens.low[past : past + 2]
    over = behind[:1] == ["over"] and _PERIODS.isdisjoint(chunks.tokens.low[past + 1 : past + 4])
    return over or behind == ["in", "connection"]


_PERIODS = frozenset("weekend week weeks day days month months year years hours night past last".split())


def _shot_at(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Fired upon, and perhaps not hit: "two clerks were shot at by a passer-by"; "shot at close range" is hit.

    Nor are those who fired: "soldiers shot at protesters".
    """
    past = chunks.past[link.harm]
    behind = chunks.tokens.low[past : past + 2]
    if behind[:1] != ["at"] or link.people > link.harm:
        return False
    fired = chunks.past[link.people] == past - 1 and chunks.kinds[link.harm + 2 : link.harm + 3] in tuple("FPSE")
    return fired or len(behind) == 1 or behind[1] in _NOWHERE


_NOWHERE = frozenset(". , ; by from while when as and but each one them him her".split())
"""What follows "shot at" where no place, hour or distance does."""


def _swept_away(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Swept away by water, and not missing: "swept away and drowned", "saved two girls swept away"."""
    low, past = chunks.tokens.low, chunks.past[link.harm]
    if low[chunks.first[link.harm]].split()[0] not in _SWEPT and low[past - 1].split()[0] not in _SWEPT:
        return False
    saved = low[max(0, chunks.first[link.people] - FRAME) : chunks.first[link.people]]
    return not _FOUND_AGAIN.isdisjoint(low[past : past + _FAR]) or not _SAVED.isdisjoint(saved)


_SWEPT = frozenset(("swept", "washed", "carried"))
_SAVED = frozenset("rescued rescue rescuing saved save saving pulled".split())
_FOUND_AGAIN = _SAVED | set("drowned died killed dead found bodies body survived".split())


REFUSALS: dict[Outcome, tuple[Refused, ...]] = {
    "killed": (_removed, _of_things_too, _survived),
    "injured": (_bodies, _brought_themselves, _burnt, _of_things_too),
    "casualties": (_burnt, _of_things_too, _shot_at),
    "rescued": (_attacker, _bodies, *NO_RESCUES),
    "captured": (_attacker, _over_a_deed, _to_hospital, _filmed, _led_away, _snatched, _seizes),
    "missing": (_sought, _swept_away),
    "displaced": (_to_hospital, _few_fled, _of_a_camp),
}
"""What keeps people from an outcome, beside what keeps them from any."""
