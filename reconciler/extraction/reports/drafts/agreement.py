"""Whether harm that no rule placed is that of the event being told: signs for another are weighed with those against.

A country, a town, somebody new, a paragraph of its own and other arms speak for another event; a figure told before,
"the attack" and words of what came after one speak for the same.
"""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.apart import neighbours, related, types_apart
from reconciler.extraction.reports.drafts.draft import HOURS, Draft, Told, is_home
from reconciler.extraction.reports.drafts.parting.series import other_side, umbrella
from reconciler.extraction.reports.drafts.turning.anew import lead_of, refers_back
from reconciler.extraction.reports.drafts.turning.turns import ended_before
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW

ABROAD = 4
"""What another country is worth."""
ENOUGH = 5
"""Signs from which on it is another event."""
_NAMES_SUBURBS = "US"
"""Its news names suburbs and counties around one scene."""


def of_another(told: Told, drafts: Sequence[Draft], current: int) -> bool:
    """More signs speak for another event than for the one being told."""
    here = drafts[current]
    harm = any(claim.outcome in _HARM and claim.modality == "asserted" for claim in told.scene.claims)
    if not harm or here.whole is not None:
        return False
    if _struck_back(told, here) or _also_did(told, here) or _hours_after_the_lead(told, drafts, current):
        return True
    if any(related(place, other) for place in told.scene.places for other in here.places):
        return False
    where = max(_where(told.scene, here), default=0)
    if umbrella(drafts, current) is not None and not (where == ABROAD and _beyond(told.scene, here)):
        return False
    return bool(where) and where + sum(_signs(told, here)) >= ENOUGH


def _hours_after_the_lead(told: Told, drafts: Sequence[Draft], current: int) -> bool:
    """Dead of hours after something, where the event being told was over before the lead began."""
    dead = any(claim.outcome == "killed" for claim in told.scene.claims)
    counts = dead and _HOURS_AFTER.match(told.scene.words) is not None
    return counts and ended_before(drafts[current], drafts[lead_of(drafts)])


_HOURS_AFTER = re.compile(
    r"(?:Just |Only |A few |Several |Some )?(?:[Hh]ours|[Mm]inutes|[Ss]hortly|[Ss]oon|A day|Two days) after "
    r"(?!(?:the|that|this) (?:attack|blast|bombing|raid|assault|crash|shooting|ambush|quake)\b)",
    re.ASCII,
)


def _also_did(told: Told, here: Draft) -> bool:
    """They did the like at a place not named yet as well: "the rebels also attacked a post in Oru, killing one"."""
    scene = told.scene
    if _ALSO_DID.search(scene.words) is None or _told_before(scene, here):
        return False
    named = {place.name for place in here.places}
    return bool(scene.places) and not any(place.name in named for place in scene.places)


_ALSO_DID = re.compile(
    r"\balso (?:attacked|bombed|killed|raided|shot|ambushed|shelled|stormed|abducted|kidnapped|dynamited|torched"
    r"|struck) (?:and [a-z]{4,12} )?(?:an?|the|two|three|several|dead|at least|\d)\b",
    re.ASCII,
)


def _struck_back(told: Told, here: Draft) -> bool:
    """Those from whose side an attack came die from the air hours after it, or in answer to it."""
    scene = told.scene
    air = "air_strike" in scene.types and "air_strike" not in here.kinds
    after = HOURS.match(scene.words) is not None or bool(told.dates) or _ANSWERS.search(scene.words) is not None
    return air and after and other_side(scene, here)


_ANSWERS = re.compile(
    r"\b(?:in (?:response|retaliation|revenge|reprisal|answer)|retaliat\w+)\b", re.ASCII | re.IGNORECASE
)
_HARM = frozenset({"killed", "injured", "captured", "casualties", "missing"})


def _where(scene: Scene, here: Draft) -> Iterator[int]:
    """How far its places are from all that were told."""
    for place in scene.places:
        if not here.places or not _at(scene, place):
            yield 0
        elif not place.within or not any(other.within for other in here.places):
            yield 1
        elif _abroad(place, here):
            yield ABROAD
        elif _NAMES_SUBURBS in {place.country, *(other.country for other in here.places)}:
            yield 0
        else:
            yield 2 if any(neighbours(place, other) for other in here.places) else 3


def _beyond(scene: Scene, here: Draft) -> bool:
    """Counts more dead than the series or the disaster, and so no part of them."""
    dead = max((claim.quantity.stated or 0 for claim in scene.claims if claim.outcome == "killed"), default=0)
    return dead > (here.most_told("killed") or 0)


def _at(scene: Scene, place: Place) -> bool:
    """Something is told to have happened at it."""
    before = scene.words[: max(0, place.start - scene.sentence.start)]
    return _AT.search(before) is not None and not is_home(scene, place)


_AT = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]n|[Aa]cross|[Aa]round|[Ii]nside)(?: [\w'’-]{2,16}){0,5} $", re.ASCII
)


def _abroad(place: Place, here: Draft) -> bool:
    known = {other.within[-1] for other in here.places if other.within} | here.lands
    return bool(known) and bool(place.within) and place.within[-1] not in known


def _signs(told: Told, here: Draft) -> Iterator[int]:
    """What else speaks for another event, and what against it."""
    scene = told.scene
    yield scene.sentence.block != here.told[-1].scene.sentence.block
    yield any(_OPENS.fullmatch(scene.words[: place.start - scene.sentence.start]) for place in scene.places)
    yield any(_SOMEBODY.match(scene.words, at) is not None for at in _told_from(scene))
    yield types_apart(scene.types, here.kinds)
    yield 2 * (_ALSO.search(scene.words) is not None)
    yield 3 * (_SAME_DAY.search(scene.words) is not None)
    yield -3 * refers_back(scene.words)
    yield -2 * _told_before(scene, here)
    yield -2 * (not _AFTER.isdisjoint(scene.tokens))


def _told_from(scene: Scene) -> Iterator[int]:
    """Where the sentence begins, and what somebody says in it: "authorities confirmed that | gunmen killed nine"."""
    yield 0
    for claim in scene.claims:
        told = claim.attribution
        if told is not None and scene.sentence.start <= told.start and told.end < claim.start:
            at = told.end - scene.sentence.start + 1
            yield at + len("that ") * scene.words.startswith("that ", at)


_OPENS = re.compile(r"(?:[A-Z][a-z]+, )?(?:In|At|Near|Outside|On|Across)(?: [a-z-]{2,16}){0,6} ", re.ASCII)
_SOMEBODY = re.compile(
    r"(?:[^,]{3,60}, )?"
    rf"(?:[Aa]n?|[Aa]nother|(?:[Aa]t least |[Mm]ore than |[Ss]ome )?(?:{FEW}|[A-Z][a-z]{{2,8}}|\d{{1,3}})"
    r"|[Ss]uspected|[Uu]nidentified|[Aa]rmed|[Gg]unmen|[Mm]ilitants|[Bb]andits|[Rr]ebels|[Ii]nsurgents)"
    r" (?!of |more |other)",
    re.ASCII,
)
_ALSO = re.compile(
    r"\b(?:was|were|have|had|had been) also (?:hit|attacked|killed|shot|wounded|struck|targeted|bombed|abducted)\b"
    r"|^Another (?:[a-z-]{3,14} ){1,3}?(?:was|were)"
    r" (?:ambushed|attacked|raided|stormed|shelled|bombed|targeted|struck)\b",
    re.ASCII,
)
"""Says that it is one more: "another convoy was ambushed"."""
_SAME_DAY = re.compile(
    r"\b(?:the|that) same (?:day|night|morning|afternoon|evening)(?:[,.;]|$| (?:when|as|by)\b)", re.ASCII
)
"""Sets it beside what was told: "gunmen raided a post in Oru the same day"."""
_AFTER = frozenset(
    "hospital hospitals clinic treated wounds funeral funerals buried burial toll bodies body survivors victims there"
    " morgue mourners relatives families arrested detained custody trial".split()
)
"""Words of what came after an event, or was at its place."""


def _told_before(scene: Scene, here: Draft) -> bool:
    """Each of its figures was told of the draft."""
    known = {(claim.outcome, claim.quantity.stated) for each in here.told for claim in each.scene.claims}
    return known.issuperset((claim.outcome, claim.quantity.stated) for claim in scene.claims)
