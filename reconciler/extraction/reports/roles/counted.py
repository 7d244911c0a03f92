"""Days that a sentence counts between two happenings, and stretches that it only compares over."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.interval import meets
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.reports.roles.anniversary import to_the_day
from reconciler.extraction.reports.roles.back import RECALLED_DAYS, counted_back, days_of, months_of
from reconciler.extraction.reports.roles.dated import DatedRole, telling
from reconciler.extraction.reports.roles.nth_day import from_first_days
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.types import type_of_word, types_of
from reconciler.extraction.reports.vocabulary.wording import wording
from reconciler.extraction.reports.vocabulary.words import HAPPENED, LATER

_COMPARED = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|highest|lowest|heaviest|strongest|first|second|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|latest|only|longest|most \w{3,14})\b[^.;]{0,120}\bsince"
    r"(?: (?:the|last|early|late|mid)| [^.;,]{1,80} (?:in|on|of))? ?$",
    re.IGNORECASE | re.ASCII,
)
"""What a "since" compares with: "the third attack there since", "the worst flood since"."""
_COMPARED_WITH = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest|boldest|first|second|third|fourth|fifth"
    r"|most \w{3,14})\b"
    r"[^.;]{0,60}\bsince [^.;,]{3,80} (?:in )?$",
    re.IGNORECASE | re.ASCII,
)
_A_LAST = re.compile(r"(?:(?:early|late|mid) )?(?:last|this) ", re.IGNORECASE | re.ASCII)
_WORST = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest|strongest) [^.;,]{0,80}$",
    re.IGNORECASE | re.ASCII,
)
"""What a stretch without "since" compares: "the deadliest shooting there this"."""
_ROUGHLY = re.compile(r"\b(?:nearly|almost|about|around|more than|less than|over|under|barely|some)(?: an?)? $")
"""Right before days that are not counted out: "on Sunday, nearly a week after the quake"."""
_AFTER_IT = re.compile(r"[ \u00a0](?:after|since)\b", re.ASCII)
_CAME = re.compile(r"\b(?:came|comes|coming) [^.;,]{0,30}? (?:after|before)\b", re.ASCII)
"""Between an event and one that it only followed: the day before is the event's own."""
_ANOTHER = re.compile(
    r" (?:after|since) (?:an?|another|two|three|several|suspected|suicide|gunmen|militants|saboteurs|rebels|attackers"
    r"|fire|flames|floods?|floodwaters|lightning|gunfire|insurgents|troops|soldiers|fighters|bandits|robbers|raiders"
    r"|pirates|separatists|assailants|extremists|jihadists"
    r"|guerrillas|warplanes|jets|drones|losing|taking|seizing|capturing|retaking|abandoning|fleeing"
    r"|its (?:loss|fall|capture|seizure)|it (?:fell|was lost|had fallen)|they (?:lost|fled|abandoned|withdrew)"
    r"|(?:[\w'’-]{1,16} ){1,5}?(?:announced|warned|declared|published|agreed|voted|met|signed|celebrated|marked))\b",
    re.ASCII,
)
"""Behind days that are counted from another event than the one that has its own day."""
_BEFORE_IT = re.compile(r"(?:\b(?:earlier|before|previously))$", re.ASCII | re.IGNORECASE)
_OF_WHICH = re.compile(r"\b(?:that|which|after)\b", re.ASCII)
"""Between the day of the search and that of what is searched: "tried on Friday to enter a ship that sank"."""
NEXT = 14
"""Characters between a day and the figure that its verb stands with: "a quake on Sunday killed 12 people"."""
LOOK = 160
"""Characters before a "since" in which what it compares stands."""


def only_compares(words: str, begin: int) -> bool:
    """The stretch from `begin` on is one that nothing like it happened in: "the deadliest attack since"."""
    before = words[max(0, begin - LOOK) : begin]
    return _COMPARED.search(before) is not None or _WORST.search(before) is not None or compares_with(words, begin)


def compares_with(words: str, begin: int) -> bool:
    """When that was which an event is compared with: "the biggest raid since rebels blew up a dam last May"."""
    before = words[max(0, begin - LOOK) : begin]
    return _A_LAST.match(words, begin) is not None and _COMPARED_WITH.search(before) is not None


def counted(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles with the day that "two days after", said beside another, counts to.

    "The toll rose on Monday, a day after the crash", "Rescuers dug on Sunday where many died a day earlier": the
    first day dates the telling or the search alone.
    """
    return _before_the_base(scene, _after(scene, from_first_days(scene, roles)))


def _after(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    duration = next((time for time in scene.times if time.type == "DURATION" and said_after(scene, time)), None)
    story = scene.sentence.story
    base = None if duration is None else _base([role for role in roles if role.time.start >= story], duration)
    if duration is None or base is None or base.time.start > duration.start or _CAME.search(scene.words):
        return tuple(roles)
    if any(_printed_behind(role, duration, base) for role in roles):
        return tuple(telling(role) if role is base else _of_event(role, duration, base) for role in roles)
    if base.role == "afterwards" and not _harm_behind(scene, duration):
        return tuple(roles)
    between = any(claim.start < duration.start for claim in scene.claims)
    own = base.role == "event" or (base.role in _OF_DAY and _died_in_it(scene, base))
    if own and (between or _of_another(scene, duration)):
        return tuple(msgspec.structs.replace(role, role="event") if role is base else role for role in roles)
    rough = _ROUGHLY.search(scene.words, 0, duration.start - scene.sentence.start)
    day = counted_back(base.time, duration) if duration.value in RECALLED_DAYS and rough is None else None
    if day is None:
        return tuple(telling(role) if role is base and role.role != "event" else role for role in roles)
    return (*(telling(role) for role in roles), day)


def _base(roles: Sequence[DatedRole], duration: TimeExpression) -> DatedRole | None:
    """The day that the count stands right behind: "on Monday, two weeks after"; else the first one."""
    days = [role for role in roles if role.time.granularity in ("day", "part_of_day")]
    beside = (role for role in days if 0 <= duration.start - role.time.end <= len(", "))
    return next(beside, next(iter(days), None))


_DIED = re.compile(r"\b(?:died|drowned|killed|hurt|injured|wounded|burned) (?:when|as) [^.;:]{0,160}$", re.ASCII)


def _died_in_it(scene: Scene, base: DatedRole) -> bool:
    """Those whom the sentence counts came to harm on that day: "died when lightning hit them on Monday"."""
    return _DIED.search(scene.low, 0, base.time.start - scene.sentence.start) is not None


def _printed_behind(role: DatedRole, duration: TimeExpression, base: DatedRole) -> bool:
    """The very day that is counted to: "on Tuesday, three weeks after a cook was shot on March 1"."""
    start, end = base.interval.start, role.interval.end
    day = role.time.granularity in ("day", "part_of_day") and role.time.start > duration.end
    return day and role.role in _OF_DAY and start is not None and end is not None and end <= start


def _of_event(role: DatedRole, duration: TimeExpression, base: DatedRole) -> DatedRole:
    return msgspec.structs.replace(role, role="event") if _printed_behind(role, duration, base) else role


_OF_DAY = ("event", "nearby", "later", "none")
"""What a day behind a count can date, and so be the one counted to."""


def _of_another(scene: Scene, duration: TimeExpression) -> bool:
    """The sentence tells of an event of its own, and counts from another: "a raid on Sunday, two days after a bomb"."""
    if _ANOTHER.match(scene.words, duration.end - scene.sentence.start) is None:
        return False
    end = duration.start - scene.sentence.start
    return bool(set(types_of(wording(scene.words[:end], scene.low[:end]))) - {"other"})


def _harm_behind(scene: Scene, duration: TimeExpression) -> bool:
    """What an arrest followed is told as a deed or as what befell somebody, not as what somebody failed to do."""
    start = duration.end - scene.sentence.start
    words = _WORD.findall(scene.low[start : start + LOOK])
    return not (_HARM.isdisjoint(words) and type_of_word().keys().isdisjoint(words))


_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.ASCII)
_HARM = HAPPENED | LATER


def said_after(scene: Scene, time: TimeExpression) -> bool:
    """It counts on from what is told behind it: "two days after the crash"."""
    return _AFTER_IT.match(scene.words, time.end - scene.sentence.start) is not None


def day_before(scene: Scene, end: int) -> DatedRole | None:
    """The day that "nine days after" counts to from the day named before it, both among the first `end` characters.

    That of the dateline only where the sentence names no other.
    """
    told = [time for time in scene.times if time.end - scene.sentence.start <= end]
    duration = next((time for time in told if days_of(time) is not None), None)
    days = [time for time in told if time.granularity in ("day", "part_of_day")]
    of_story = (time for time in days if time.start >= scene.sentence.story)
    base = next(of_story, next(iter(days), None))
    if duration is None and base is not None:
        anniversary = to_the_day(scene, base, told)
        after = _day_after(scene, end) if anniversary is None else None
        return anniversary if after is None else counted_back(base, after)
    return counted_back(base, duration) if base is not None and duration is not None else None


def days_told(scene: Scene, end: int) -> TimeExpression | None:
    """The days or months that are counted among the first `end` characters: "a day after"."""
    told = (time for time in scene.times if time.end - scene.sentence.start <= end)
    counted = next((time for time in told if days_of(time) is not None or months_of(time) is not None), None)
    return counted or _day_after(scene, end)


def _day_after(scene: Scene, end: int) -> TimeExpression | None:
    """The one day that "the day after" counts right before `end`, which names no time by itself."""
    found = _THE_DAY_AFTER.search(scene.words, 0, end)
    if found is None:
        return None
    start = scene.sentence.start + found.start()
    return TimeExpression(
        field=scene.sentence.field,
        start=start,
        end=start + len("the day"),
        text="the day",
        type="DURATION",
        value="P1D",
        granularity="day",
        rule="the day after",
        because="one day",
        anchor=Anchor("none"),
    )


_THE_DAY_AFTER = re.compile(r"(?<!\bto )\bthe day after $", re.ASCII)


def _before_the_base(scene: Scene, roles: tuple[DatedRole, ...]) -> tuple[DatedRole, ...]:
    """A day said before any figure is that of the telling, where one counted back from it dates the figures."""
    happened = [role for role in roles if role.role == "event"]
    if len(happened) != len(("the telling", "the event")):
        return roles
    first, last = happened
    if not _BEFORE_IT.search(last.time.text) or meets(first.interval, last.interval):
        return roles
    between = scene.words[first.time.end - scene.sentence.start : last.time.start - scene.sentence.start]
    if not scene.claims and _OF_WHICH.search(between) is None:
        return roles
    if any(0 <= claim.start - first.time.end < NEXT for claim in scene.claims):
        return tuple(telling(role) if role is last else role for role in roles)
    early = all(claim.start > first.time.end for claim in scene.claims)
    return tuple(telling(role) if early and role is first else role for role in roles)
