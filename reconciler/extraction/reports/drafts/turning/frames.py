"""What a sentence has from the ones before it in its paragraph: the day that it opened with, what "one" stands for."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from reconciler.concepts.place import Place
from reconciler.extraction.happenings import DEEDS, names, several
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.drafts.recalling.seams import of_same_day
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.scenes.entries import is_bare_day
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.scanner import holds_any
from reconciler.extraction.words import MONTH, WEEKDAY

_THE_PLACE = re.compile(r"\b(?:the|same) (?:city|town|district|province|village|region|area)\b", re.ASCII)
_DIED_THERE = re.compile(r"\b(?:killed|died|dead|slain|wounded|injured|captured|abducted) there\b", re.ASCII)
_ONE = re.compile(
    r"(?:An?|Another|One) (?:[a-z-]{3,12} ){0,2}one "
    r"(?:(?:just |only )?(?:an?|two|three|several) (?:hour|day|week|month|year)s? (?:earlier|before|later)"
    r"|in |on |last |that |there )|Another (?:in|on|off|near|at) (?=[A-Z])",
    re.ASCII,
)
_MONTH = re.compile(rf"\b{MONTH}\b", re.ASCII)
"""What names a day long past; "the next day" goes on with the story."""
_WEEKDAY = re.compile(rf"{WEEKDAY}(?: (?:morning|afternoon|evening|night))?", re.ASCII | re.IGNORECASE)
OPENS_WITHIN = 14
"""Characters before an expression that opens its sentence: "In early ", "Late in "."""


def framed(scenes: Iterable[Told], matters: Callable[[Told], bool]) -> Iterator[Told]:
    """Scenes that tell of something, those without day or place with the ones that their paragraph opened with."""
    frame: tuple[int, DatedRole, Sequence[Place]] | None = None
    headed: DatedRole | None = None
    nth: tuple[int, Sequence[Place]] | None = None
    named: Sequence[Place] = ()
    named_in = -1
    before: Told | None = None
    for told in scenes:
        block = told.scene.sentence.block
        if _heads(told):
            nth = (block, told.scene.places or named)
        if not matters(told):
            headed = _heading_day(told) or headed
            day = _opening_day(told)
            said = told.scene.places or (named if named and _THE_PLACE.search(told.scene.words) else ())
            frame = (block, day, said) if day is not None else frame
            named, named_in = (told.scene.places, block) if told.scene.places else (named, named_in)
            continue
        told = _in_the_town(_spelt_out(told, before), before, named if named_in == block else ())
        named, before = told.scene.places or named, told
        named_in = block if told.scene.places else named_in
        told = _where_nth(told, nth)
        inside = frame is not None and frame[0] == block
        told = told if headed is None or told.dates or not told.scene.claims else _dated_by(told, headed)
        told = _with_its_head(told)
        yield _set_in(told, frame[1], frame[2]) if frame is not None and inside and not told.scene.times else told


_HIT_OFTEN = re.compile(
    r"\bha(?:s|ve) (?:often |repeatedly )?(?:been )?(?:hit|struck|attacked|targeted|bombed|suffered|seen)"
    r" [^.;,]{0,30}?(?:several|many|three|four|repeated|times|repeatedly|this year|in the past|in recent)\b",
    re.ASCII,
)
"""Says of a town that it "has been hit several times", which are then told."""


def _harmed(told: Told) -> bool:
    """Counts somebody, not its town alone, that "has been hit"."""
    towns = {(place.start, place.end) for place in told.scene.places}
    return any((claim.start, claim.end) not in towns for claim in told.scene.claims)


def _heads(told: Told) -> bool:
    """Says that it was "the fourth bombing there", or of a town that it was hit before: what follows was there."""
    if _harmed(told):
        return False
    words = told.scene.words
    often = bool(told.scene.places) and _HIT_OFTEN.search(words) is not None
    return often or (holds_any(words, _ATTACKS) and _NTH_THERE.search(words) is not None)


def _where_nth(told: Told, nth: tuple[int, Sequence[Place]] | None) -> Told:
    """Another, at the place of which its paragraph said that it was "the fourth bombing there this year"."""
    scene = told.scene
    if (
        nth is None
        or nth[0] != scene.sentence.block
        or scene.places
        or scene.lands
        or not (scene.claims and told.dates)
    ):
        return told
    opens = told.dates[0].time.start - scene.sentence.start < OPENS_WITHIN
    cue = scene.cue or ("another" if opens else None)
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(scene, places=tuple(nth[1]), cue=cue))


_ATTACKS = "attack bombing blast shooting killing raid stabbing murder homicide".split()
_NTH_THERE = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|latest|\d{1,3}(?:st|nd|rd|th)) [^.;,]{0,30}?"
    rf"(?:{'|'.join(_ATTACKS)})\b[^.;,]{{0,40}}?"
    r" (?:in|on|at|to hit|there|this year|of the year|so far)\b",
    re.ASCII,
)


def _in_the_town(told: Told, before: Told | None, named: Sequence[Place]) -> Told:
    """At the place that its paragraph named, where it says "the town" or "there", or goes on in one sentence."""
    scene = told.scene
    if scene.places or before is None or not named or not scene.claims:
        return told
    tells = bool(told.dates) or not set(scene.types) <= {"other"} or _DIED_THERE.search(scene.words) is not None
    said = _THE_PLACE.search(scene.words) is not None or ("there" in scene.tokens and tells)
    if not said and (scene.index != before.scene.index or _of_another(scene)):
        return told
    if scene.cue == "another" and scene.recalled:
        named = [place for place in named if place.start >= before.scene.sentence.story]
    return msgspec.structs.replace(told, scene=msgspec.structs.replace(scene, places=tuple(named)))


def _of_another(scene: Scene) -> bool:
    """Says that it was another place: "days after a blast on another ship", "on the same day a bridge fell"."""
    return _ANOTHER.search(scene.words) is not None or of_same_day(scene)


_ANOTHER = re.compile(r"\b(?:on|at|in|of) another\b", re.ASCII)


def _spelt_out(told: Told, before: Told | None) -> Told:
    """Of the type, and "there" at the place, told right before: "A smaller one a week earlier killed nine there"."""
    scene = told.scene
    if before is not None and _is_one_of(scene, before.scene):
        types = before.scene.types
        cue = "another" if scene.cue is None and scene.places else scene.cue
        return msgspec.structs.replace(
            told, scene=msgspec.structs.replace(scene, types=types, all_types=types, cue=cue)
        )
    if before is None or set(scene.types) - {"other"} or _ONE.match(scene.words) is None:
        return told
    places = before.scene.places if "there" in scene.tokens and not scene.places else scene.places
    types = before.scene.types
    return msgspec.structs.replace(
        told, scene=msgspec.structs.replace(scene, types=types, all_types=types, places=places, cue="earlier")
    )


def _is_one_of(scene: Scene, before: Scene) -> bool:
    """Tells of one of the strikes or blasts that the sentence before it told of, counting nobody."""
    plural = not _STRUCK.isdisjoint(before.tokens) and not before.claims and scene.index == before.index + 1
    return plural and bool(scene.claims) and _ONE_STRUCK.match(scene.words) is not None


_STRUCK = frozenset(map(several, names(DEEDS)))
_ONE_STRUCK = re.compile(
    r"One (?:of (?:them|these|those) )?(?:killed|hit|struck|left|wounded|landed on|destroyed|flattened) ", re.ASCII
)


def _opening_day(told: Told) -> DatedRole | None:
    """Of what a sentence that harms nobody tells of; a day of the past."""
    first = told.roles[0] if told.roles else None
    if first is None or first.role == "telling" or first.time.start - told.scene.sentence.start > OPENS_WITHIN:
        return None
    if first.time.granularity != "month" and _MONTH.search(first.time.text) is None:
        return None
    return DatedRole(first.time, "event", 0)


def _heading_day(told: Told) -> DatedRole | None:
    """A weekday that is all its line says, as one of a list of days is headed."""
    first = told.roles[0] if len(told.roles) == 1 else None
    whole = first is not None and _is_day(told.scene)
    return DatedRole(first.time, "event", 0) if first is not None and whole else None


def _is_day(scene: Scene) -> bool:
    """Its words are a weekday, or the day that heads an entry."""
    of_entry = scene.entry is not None and scene.entry.kind == "day" and is_bare_day(scene.words)
    return of_entry or _WEEKDAY.fullmatch(scene.words.strip(" :.-–—*")) is not None


def _with_its_head(told: Told) -> Told:
    """Of the day that its line opens with, where it opens an entry: "* May 2, Kano: A car bomb killed three"."""
    scene = told.scene
    if told.dates or not scene.claims or scene.entry is None or scene.entry.kind != "day" or not told.roles:
        return told
    first = told.roles[0].time
    opens = first.start - scene.sentence.start < HEAD and first.granularity in ("day", "part_of_day")
    return _dated_by(told, DatedRole(first, "event", 0)) if opens else told


HEAD = 4
"""Characters that a bullet takes before the day."""


def _dated_by(told: Told, day: DatedRole) -> Told:
    return msgspec.structs.replace(told, roles=(*told.roles, day), dates=(day,))


def _set_in(told: Told, day: DatedRole, places: Sequence[Place]) -> Told:
    scene = told.scene if told.scene.places else msgspec.structs.replace(told.scene, places=tuple(places))
    return Told(scene, (day,), (day,))
