"""Drafts of reports: scenes told of one happening, gathered in the order of the text."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.concepts.interval import Interval, intersection
from reconciler.concepts.place import COARSE, Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.most import NOBODY, Most, with_more
from reconciler.extraction.reports.drafts.several import tells_of_several
from reconciler.extraction.reports.roles.dated import DatedRole, TimeRole
from reconciler.extraction.reports.scenes.departed import happened_in
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import TRIED

DATED_BY: tuple[tuple[TimeRole, ...], ...] = (("event", "start"), ("nearby",), ("later",))
"""What an expression may date to date the event, the surest first."""


OPENS_WITHIN = 12
"""Characters before the day or place with which a sentence opens."""
HOURS = re.compile(
    r"(?:[a-z-]{1,10} ){0,4}?(?:hours?|minutes?|moments?|seconds?|short (?:time|while)) (?:later|earlier|before)",
    re.IGNORECASE | re.ASCII,
)
"""What counts from the event told right before, and names no day."""
RESIDENT = re.compile(
    r" (?:[Mm][ae]n|[Ww]om[ae]n"
    r"|(?:[Tt]een|[Tt]eenager|[Bb]oy|[Gg]irl|[Cc]ouple|[Rr]esident|[Nn]ative|[Mm]other|[Ff]ather)s?)\b",
    re.ASCII,
)
"""After a town that somebody is from."""
POLICE = re.compile(r"(?:['’]s)? (?:[Mm]etro(?:politan)? )?(?:[Pp]olice|[Ss]heriff|[Ff]ire [Dd]epartment)\b", re.ASCII)
"""After a town whose force came."""


class Told(msgspec.Struct, frozen=True, gc=False):
    """A scene with what its time expressions date."""

    scene: Scene
    roles: tuple[DatedRole, ...]
    dates: tuple[DatedRole, ...] = ()
    """Those that date the event."""
    of_lead: bool = False
    """One of the places at which the opening's dead were counted."""
    of_before: bool = False
    """One of the places at which the dead told right before it, in its sentence, were counted."""
    listed: bool = False
    """One place of several that its sentence counts at."""


class Draft(msgspec.Struct, frozen=True, gc=False):
    """Scenes of one happening, or of one statistic or piece of history."""

    told: tuple[Told, ...]
    interval: Interval | None
    """What the expressions that date it surely share, as far as they meet the first."""
    places: tuple[Place, ...]
    """Places below country level that it names, each once."""
    kinds: frozenset[EventType]
    """Types told."""
    lands: frozenset[str] = frozenset()
    """Countries named."""
    sort: str = "event"
    """`event`, `statistic`, `aggregate` or `context`."""
    whole: int | None = None
    """Index of the umbrella draft that holds it."""
    summed: int | None = None
    """Index of the outlet's own sum that counts it in."""
    near: Interval | None = None
    """The first day of a call, a death or a find, where no expression dates it surely: soon after the event."""
    several: bool = False
    """Opened with one series "in four provinces"."""
    parallel: bool = False
    """Names places side by side for what it tells."""
    meant: tuple[Place, ...] = ()
    """Places that "the town" or "the area" stands for, named before it was opened."""
    most: Most = NOBODY

    def most_told(self, outcome: Outcome | None = None) -> int | None:
        """The most people of an outcome, or of any, that it counts in one sentence."""
        return self.most.get(outcome)

    @property
    def first(self) -> Scene:
        """The scene that opened it."""
        return self.told[0].scene

    @property
    def scene_places(self) -> tuple[Place, ...]:
        """Those named where it opens, or beside a figure or a date of its own; of a trial only where no others are.

        Where that is no more than a dateline's, those of which it says that it took place there.
        """
        sure = [each for at, each in enumerate(self.told) if at == 0 or each.scene.claims or each.dates]
        outside = [each for each in sure if TRIED.isdisjoint(each.scene.tokens)]
        named = _named_in(outside)
        stayed = _but_departed(outside) or (named and _but_departed(self.told))
        told = stayed or named or _named_in(sure)
        if all(place.start < self.first.sentence.story for place in told):
            told = _named_in(each for each in self.told if _TOOK_PLACE.search(each.scene.words)) or told
        return (*self.meant, *told, *_finer(self.told, told))


_TOOK_PLACE = re.compile(
    r"\b(?:(?:took|taken) place|happened|occurred|unfolded|went off|broke out) (?:[a-z]{2,12} ){0,3}?"
    r"(?:in|at|near|on|off|outside|along) ",
    re.ASCII,
)
"""Says where it was: "The ambush took place in Bourem"."""


def _finer(told: Sequence["Told"], known: Sequence[Place]) -> tuple[Place, ...]:
    """Towns and districts told beside an hour alone, where nothing finer than a province is known."""
    if not known or any(place.level not in COARSE for place in known):
        return ()
    by_hour = [each for each in told if any(role.role == "clock" and role.of_event for role in each.roles)]
    return tuple(place for place in _but_departed(by_hour) if place.level not in COARSE)


def _named_in(told: Iterable[Told]) -> tuple[Place, ...]:
    return tuple(place for each in told for place in each.scene.places)


def _but_departed(told: Iterable[Told]) -> tuple[Place, ...]:
    """The places that they name, but for those that somebody only came from."""
    scenes = [each.scene for each in told]
    return happened_in((scene.words, scene.sentence.start, place) for scene in scenes for place in scene.places)


def open_draft(told: Told, *, sort: str, whole: int | None = None, meant: tuple[Place, ...] = ()) -> Draft:
    """A draft of one scene."""
    several = tells_of_several(told.scene) or _counted_between(told.scene)
    return joined(Draft((), None, meant, frozenset(), sort=sort, whole=whole, several=several, meant=meant), told)


def _counted_between(scene: Scene) -> bool:
    """Counts people between two days, on each of which some of them may have been hit."""
    days = [time for time in scene.times if time.signal == "between" and time.granularity == "day"]
    return bool(scene.claims) and len(days) > 1


def is_home(scene: Scene, place: Place) -> bool:
    """Only says where somebody lives or serves: "a Salem man", "Salem police"."""
    end = place.end - scene.sentence.start
    return RESIDENT.match(scene.words, end) is not None or POLICE.match(scene.words, end) is not None


_OF_ALL = frozenset("deaths casualties killings victims".split())
"""Words of where they all were: "most of the deaths were in Moundou and Koumra"."""


def _parallel(told: Told) -> bool:
    """Names two places or more of one level for what it tells."""
    of_all = not _OF_ALL.isdisjoint(told.scene.tokens)
    if len(told.scene.places) < 2 or not (told.scene.claims or told.dates or of_all):
        return False
    behind = [place for place in told.scene.places if place.start >= told.scene.sentence.story]
    towns = {place.name: place for place in behind if not is_home(told.scene, place)}
    levels = [place.level for place in towns.values()]
    return any(levels.count(level) > 1 for level in levels if level not in ("unknown", "site"))


def joined(draft: Draft, told: Told) -> Draft:
    """The draft with one scene more."""
    named = {place.name for place in draft.places}
    new = tuple({place.name: place for place in told.scene.places if place.name not in named}.values())
    return msgspec.structs.replace(
        draft,
        told=(*draft.told, told),
        most=with_more(draft.most, told.scene.claims),
        interval=draft.interval if _goes_on(draft) else _narrowed(draft.interval, told),
        places=(*draft.places, *new),
        kinds=draft.kinds.union(told.scene.types),
        lands=draft.lands.union(land.name for land in told.scene.lands),
        near=draft.near or next((role.around for role in told.dates), None),
        parallel=draft.parallel or _parallel(told),
    )


def _goes_on(draft: Draft) -> bool:
    """Told first of all as what began on a day, and may last: "attacks that have killed 41 since Friday"."""
    return bool(draft.told) and any(role.role == "start" for role in draft.told[0].dates)


def _narrowed(shared: Interval | None, told: Told) -> Interval | None:
    for role in told.dates if told.dates and told.dates[0].role in DATED_BY[0] else ():
        interval = stretch(role)
        met = interval if shared is None else intersection(shared, interval)
        shared = shared if met is None else met
    return shared


def stretch(role: DatedRole) -> Interval:
    """When it may have been; what began then may go on."""
    return Interval(role.interval.start, None) if role.role == "start" else role.around
