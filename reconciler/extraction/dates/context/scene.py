"""The day of what news tells of, kept apart from the days of arrests and hearings told behind it.

"A man shot Friday was named Saturday as Reed. The shooting began about 11 p.m.": that was on Friday.
"""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.calendar import Granule
from reconciler.extraction.dates.context.verbs import CLAUSE_ENDS
from reconciler.extraction.dates.grammar.rule import Phrase, Setting

RECENT = 7
"""Days before publication within which the scene of news lies."""
FAR_BACK = 21
"""Days before the scene from which a day of an earlier paragraph was a glance back."""
REACH, BEHIND = 12, 6
"""Tokens before a day, or behind one that opens its sentence, within which its clause tells of an aftermath."""
AROUND = 24
"""Tokens around an hour within which the deed is told."""
AFTERMATH = frozenset(
    "arrested arrest charged charges identified arraigned booked jailed sentenced confirmed released announced"
    " surrendered indicted convicted freed court appeared hearing custody named vigil funeral interviewed gathered"
    " published updated posted modified remain remained".split()
)
"""Words that tell of what came after the deed."""
DEEDS = frozenset("shot stabbed killed wounded robbed attacked crashed exploded happened occurred erupted".split())
HAPPENING = DEEDS | frozenset(
    "shooting shootings gunfire gunshot gunshots shots fire stabbing crash blast explosion robbery attack incident"
    " gunman killing slaying homicide".split()
)
"""Words that tell of the deed."""
SMALL_HOURS = 6
HOURS: Mapping[str, Sequence[int]] = {
    "MO": range(12),
    "AF": range(12, 19),
    "EV": range(16, 24),
    "NI": (*range(SMALL_HOURS), *range(18, 25)),
}
"""Hours that a part of the day may hold, those of a night on both sides of midnight."""


class Scene(msgspec.Struct, frozen=True, gc=False):
    """The day told last that is none of an aftermath."""

    day: Granule
    part: str
    left: bool
    """A day of the aftermath was told since."""


def _scene(setting: Setting) -> Scene | None:
    """Of the days told lately the latest one of no aftermath, else the first."""
    scene, left = None, False
    today = setting.day.toordinal()
    for told in setting.days:
        if 0 <= today - told.day.index < RECENT:
            scene = Scene(told.day, told.part, left)
            if not _is_of_aftermath(told.phrase):
                break
            left = True
    return scene


def _is_of_aftermath(phrase: Phrase) -> bool:
    """Its clause tells of an arrest, a hearing or the like."""
    if phrase.next_token == "," and phrase.start <= 1:
        return not AFTERMATH.isdisjoint(phrase.tokens[phrase.end : phrase.end + BEHIND])
    for place in range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1):
        word = phrase.tokens[place]
        if word in AFTERMATH:
            return True
        if word in CLAUSE_ENDS or word in DEEDS:
            return False
    return False


def scene_of(phrase: Phrase, told: Granule | None, hour: int, setting: Setting) -> Granule | None:
    """The day of the scene, where an hour is of it and not of the day told last; small hours of its night are later."""
    if told is None or not _tells_of_deed(phrase):
        return None
    scene = _scene(setting)
    if scene is None or told == scene.day:
        return None
    small = hour < SMALL_HOURS
    if small and scene.part not in ("MO", "NI"):
        return None
    return scene.day.shift(small and scene.part == "NI") if _is_left(scene, told, hour, setting) else None


def _is_left(scene: Scene, told: Granule, hour: int, setting: Setting) -> bool:
    """What was told last is no day of the deed: a year, a day long gone, an arrest, a part of the day without it."""
    if told.unit != "day" or (setting.carried and scene.day.index - told.index > FAR_BACK):
        return True
    if told < scene.day:
        return False
    fits = hour in HOURS.get(scene.part, ())
    if scene.left:
        return fits or not scene.part
    return fits and bool(setting.part) and hour not in HOURS.get(setting.part, range(25))


def _tells_of_deed(phrase: Phrase) -> bool:
    around = phrase.tokens[max(phrase.start - AROUND, 0) : phrase.end + AROUND]
    return not HAPPENING.isdisjoint(around) and AFTERMATH.isdisjoint(around)
