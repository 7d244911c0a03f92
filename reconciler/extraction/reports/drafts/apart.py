"""What tells two happenings apart, or keeps them together: their days, their types, their places."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from reconciler.concepts.interval import Interval, meets
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.draft import DATED_BY, OPENS_WITHIN, Draft, Told, stretch
from reconciler.extraction.reports.roles.dated import OVER_A_DAY, DatedRole
from reconciler.extraction.reports.vocabulary.words import BLAST, GUN, HEAVY, TRIED, VIOLENT

SOON = timedelta(days=10)
"""Within this much before a death or a find lies what it is the death or the find of."""
SMALL_HOURS = 9
A_DAY = timedelta(days=1)
A_SEASON = timedelta(days=90)
"""Before an event, after which nothing is a day of it, of a death from it or of its find."""
_EARTH: frozenset[EventType] = frozenset({"earthquake"})
_WEATHER: frozenset[EventType] = frozenset({"flood", "storm"})
_NATURE = _EARTH | _WEATHER


def dates_apart(told: Told, draft: Draft) -> bool:
    """Both are dated, and no date of the one meets the other's; dying or finding parts only what came later."""
    if not told.dates:
        return False
    if draft.interval is not None and any(_died_before(role, draft.interval) for role in told.dates):
        return True
    dated = draft.interval or (draft.near if draft.first.cue == "item" else _soon_before(draft.near))
    if dated is None:
        return _long_before_the_telling(told, draft)
    if all(_long_before(role, dated.start) for role in told.dates):
        return True
    sure = _finest([role for role in told.dates if role.role in DATED_BY[0]])
    if not sure or _calls_it(told, draft):
        return False
    goes_on = any(role.role == "start" for role in draft.told[0].dates)
    return not any(meets(stretch(role) if goes_on else role.around, dated) for role in sure)


def _long_before(role: DatedRole, moment: datetime | None) -> bool:
    """Whatever it dates, over a season before."""
    end = role.interval.end
    return moment is not None and end is not None and moment - end > A_SEASON


def _long_before_the_telling(told: Told, draft: Draft) -> bool:
    """All over a season before the draft was told of, which nothing else dates: "police said on Tuesday"."""
    first = draft.told[0]
    telling = next((role.interval.start for role in first.roles if role.role == "telling"), None)
    tells = bool(first.scene.claims) and first.scene.cue is None and not first.scene.recalled
    own = tells and TRIED.isdisjoint(first.scene.tokens) and not first.dates
    known = own and not _names(told).isdisjoint(_names(first))
    return own and not known and all(_long_before(role, telling) for role in told.dates)


def _names(told: Told) -> frozenset[str]:
    """Those of whom it counts, by the words of their names."""
    return frozenset(word for claim in told.scene.claims for word in _NAME.findall(claim.text))


_NAME = re.compile(r"\b[A-Z][\w'’-]{3,}")


def _calls_it(told: Told, draft: Draft) -> bool:
    """Calls the one event of its kind by a day, where none has dated it yet: "today's shooting", "the May 4 attack"."""
    if draft.interval is not None or told.scene.claims or told.scene.cue is not None:
        return False
    called = any(role.role == "event" and role.distance == 0 for role in told.dates)
    return called and not (set(told.scene.types) - {"other"}).isdisjoint(draft.first.types)


def another_day(told: Told, draft: Draft) -> bool:
    """A paragraph opens with a day on which the draft, of which only a call or a find has a day, was not.

    Or it tells of somebody of another age who was hit on such a day.
    """
    near = draft.near.start if draft.interval is None and draft.near is not None else None
    if near is None:
        return False
    days = [role for role in told.dates if role.role == "event" and role.time.granularity in ("day", "part_of_day")]
    if not days or days[0].interval.start is None:
        return False
    if days[0].interval.start.date() < near.date() and _of_another_age(told, draft):
        return True
    scene = told.scene.sentence
    opens = days[0].time.start - scene.start < OPENS_WITHIN and scene.block != draft.told[-1].scene.sentence.block
    night = near.hour < SMALL_HOURS and (near - days[0].interval.start) < A_DAY
    return opens and days[0].interval.start.date() < near.date() and not night


def _of_another_age(told: Told, draft: Draft) -> bool:
    """Counts a person by an age that nobody told before has: "a 14-year-old boy", after a boy of three."""
    new = {
        age for claim in told.scene.claims for age in _AGE.findall(claim.text) if claim.text.startswith(("a ", "A "))
    }
    known = {age for each in draft.told for age in _AGE.findall(each.scene.words)}
    return bool(new) and bool(known) and new.isdisjoint(known)


_AGE = re.compile(r"\b(\d{1,3})-year-old\b", re.ASCII)


def _finest(roles: Sequence[DatedRole]) -> Sequence[DatedRole]:
    """The days, where some are named beside a week or a month: "A week earlier, on March 17, …"."""
    return [role for role in roles if role.time.granularity not in OVER_A_DAY] or roles


def _died_before(role: DatedRole, event: Interval) -> bool:
    """Nobody dies of what is still to come."""
    end = role.interval.end
    return role.role == "later" and end is not None and event.start is not None and end <= event.start


def _soon_before(near: Interval | None) -> Interval | None:
    if near is None or near.start is None:
        return None
    try:
        return Interval(near.start - SOON, near.end)
    except OverflowError:
        return near


def dates_meet(told: Told, draft: Draft) -> bool:
    """Both are dated, and share a moment."""
    dated = draft.interval
    return dated is not None and any(meets(role.around, dated) for role in told.dates)


def types_apart(left: Iterable[EventType], right: Collection[EventType]) -> bool:
    """Nothing told in the one can be what is told in the other."""
    ours, theirs = VIOLENT.intersection(left), VIOLENT.intersection(right)
    if not ours or not theirs:
        return False
    return not any(ours & family and theirs & family for family in (HEAVY, BLAST, GUN))


def natures_apart(left: Iterable[EventType], right: Collection[EventType]) -> bool:
    """The earth quaked in the one, and it rained or blew in the other."""
    ours, theirs = _NATURE.intersection(left), _NATURE.intersection(right)
    return bool(ours and theirs) and not any(ours & family and theirs & family for family in (_EARTH, _WEATHER))


def related(left: Place, right: Place) -> bool:
    """One is, or lies in, the other, as far as both are known; no town lies in another of its province's name."""
    if left.level == right.level == "city" and left.name != right.name:
        return False
    names = {left.name, *left.within[:-1]}
    others = {right.name, *right.within[:-1]}
    return left.name in others or right.name in names


def neighbours(left: Place, right: Place) -> bool:
    """They lie in one province, or one holds the other."""
    return related(left, right) or (len(left.within) > 1 and left.within[-2:] == right.within[-2:])


def lands_apart(told: Told, draft: Draft) -> bool:
    """Places of the scene lie in other countries than the only ones that the draft names."""
    if draft.places or not draft.lands or not told.scene.places:
        return False
    known = {place.within[-1] for place in told.scene.places if place.within}
    return bool(known) and known.isdisjoint(draft.lands)


def places_apart(left: Iterable[Place], right: Iterable[Place]) -> bool:
    """Both name places, and none of one is or lies in one of the other."""
    ours, theirs = tuple(left), tuple(right)
    return bool(ours) and bool(theirs) and not any(related(one, other) for one in ours for other in theirs)
