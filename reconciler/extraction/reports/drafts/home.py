"""Which of the happenings told before a scene goes on with, if any."""

import re
from collections.abc import Sequence

from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.afterwards import only_fled, only_saved
from reconciler.extraction.reports.drafts.agreement import of_another
from reconciler.extraction.reports.drafts.apart import (
    another_day,
    dates_apart,
    dates_meet,
    lands_apart,
    natures_apart,
    places_apart,
    types_apart,
)
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.drafts.elsewhere import (
    amid_nature,
    dead_elsewhere,
    elsewhere_by_arms,
    in_a_period_each,
    in_a_period_elsewhere,
    took_another_town,
)
from reconciler.extraction.reports.drafts.other_home import other_home, told_of
from reconciler.extraction.reports.drafts.parting.days_of_series import dated_by_parts
from reconciler.extraction.reports.drafts.parting.series import other_side, part_of, same_part
from reconciler.extraction.reports.drafts.summing.sums import sort_of
from reconciler.extraction.reports.drafts.turning.anew import (
    day_of_a_month,
    of_another_year,
    places_untold_of,
    told_anew,
)
from reconciler.extraction.reports.drafts.turning.day_before import on_the_night_before, struck_before_the_telling
from reconciler.extraction.reports.drafts.turning.its_day import by_its_day
from reconciler.extraction.reports.drafts.turning.lately import more_died_earlier, struck_lately, told_lately
from reconciler.extraction.reports.drafts.turning.struck_elsewhere import struck_elsewhere
from reconciler.extraction.reports.drafts.turning.turns import abroad, back, opens_another, told_before
from reconciler.extraction.reports.vocabulary.words import BLAST, HEAVY, VIOLENT
from reconciler.extraction.words import FEW

_BACK = re.compile(
    r"(?:The|These|Those|Both) (?:[a-z-]{3,12} ){0,2}(?:attackers?|assailants?|gunm[ae]n|militants|insurgents|fighters"
    r"|bombers?|rebels|raiders|attacks?|assault|raid|blasts?|bombings?|explosions?|strikes?|clash(?:es)?)\b",
    re.ASCII,
)
"""Speaks of what or whom was told of right before."""

_IN_TOWN = re.compile(
    r"In (?:[a-z-]{3,14} ){0,5}[A-Z][^,.;]{2,40}, (?:meanwhile, )?"
    rf"(?:an?|{FEW}|suspected|unidentified|masked|armed|gunmen|militants|insurgents|bombers|another)\b",
    re.ASCII,
)
"""Opens with a town and somebody new: "In Kabul, a bomber killed 48"."""
"""Characters before a day that opens its sentence: "Also on ", "Late on "."""


def home(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """Index of the draft that the scene goes on with; None opens another."""
    sort = sort_of(told, told_before(drafts, current))
    if sort != "event" or current is None:
        return _sum_told(drafts) if sort == "aggregate" else None
    if not (told.scene.types or told.scene.claims) or (not current and by_its_day(told, drafts[0])):
        return current
    return _home_of_event(told, drafts, current)


def _home_of_event(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    here = dated_by_parts(drafts, current)
    whole = here if here.whole is None else drafts[here.whole]
    if _is_another(told, here, whole, summed=drafts[0].sort == "statistic"):
        return None
    deeds = amid_nature(told, whole) if here.kinds.isdisjoint(VIOLENT) else frozenset()
    if deeds:
        return told_of(told, drafts, deeds)
    if part_of(told, drafts, current) is not None:
        part = same_part(told, drafts, current)
        return None if part is not None and dates_apart(told, drafts[part]) else part
    if only_fled(told) or only_saved(told, here):
        return _driven_out(told, drafts, current) if only_fled(told) else back(told, drafts, current)
    again = _again(told, drafts, current)
    if again is not None or abroad(told, here):
        return again
    apart = (
        told.scene.cue == "beside"
        or dates_apart(told, here)
        or day_of_a_month(told, here)
        or of_another_year(told, here)
        or (lands_apart(told, here) and not _speaks_of_it(told))
        or _elsewhere(told, here)
        or dead_elsewhere(told, here)
        or _long_before_the_lead(told, drafts, current)
        or another_day(told, here)
        or told_lately(told, here)
        or struck_lately(told, here)
        or more_died_earlier(told, here)
        or in_a_period_elsewhere(told, here)
        or in_a_period_each(told, here)
        or on_the_night_before(told, here)
        or struck_before_the_telling(told, here)
        or struck_elsewhere(told, here)
    )
    if not apart and places_untold_of(told, here):
        return back(told, drafts, current)
    if apart or told_anew(told, here) or _of_another_type(told, here) or of_another(told, drafts, current):
        return other_home(told, drafts, current)
    return back(told, drafts, current)


def _speaks_of_it(told: Told) -> bool:
    """Counts nobody, and calls what was told before "the attack"."""
    return not told.scene.claims and _BACK.match(told.scene.words) is not None


def _long_before_the_lead(told: Told, drafts: Sequence[Draft], current: int) -> bool:
    """A paragraph opens with a calendar day before the lead's, where the event being told beside that has no day."""
    here, lead = drafts[current], drafts[0]
    if not current or here.interval is not None or here.whole is not None or here.first.cue == "earlier":
        return False
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    days = [role for role in told.dates if role.role in ("event", "later")]
    opens = bool(days) and days[0].time.start - told.scene.sentence.start < OPENS_WITHIN
    begun = lead.interval.start if lead.interval is not None else None
    ends = [role.interval.end for role in days]
    return new and opens and bool(told.scene.claims) and begun is not None and all(end and end <= begun for end in ends)


def _is_another(told: Told, here: Draft, whole: Draft, *, summed: bool) -> bool:
    """Says so; of what the opening counted place by place only where that is `summed` up over a time."""
    return summed if told.of_lead else opens_another(told, here, whole) or _turned_on(told, whole)


def _sum_told(drafts: Sequence[Draft]) -> int | None:
    """The outlet's own sum, told before."""
    return next((at for at, draft in enumerate(drafts) if draft.sort == "aggregate"), None)


def _turned_on(told: Told, whole: Draft) -> bool:
    """Those whom the series is blamed on die on a day, at a place of their own."""
    own = bool(told.dates) and bool(told.scene.places)
    return whole.several and own and other_side(told.scene, whole)


def _driven_out(told: Told, drafts: Sequence[Draft], current: int) -> int:
    """The event at their place, else the one being told, its whole behind a list, or the lead where it is recalled."""
    events = [at for at, draft in enumerate(drafts) if draft.sort == "event" and draft.places]
    here = (at for at in events if told.scene.places and not places_apart(told.scene.places, drafts[at].places))
    lands = {land.name for land in told.scene.lands}
    abroad_ = bool(lands and drafts[current].lands) and lands.isdisjoint(drafts[current].lands)
    if abroad_ or drafts[current].first.cue == "earlier":
        return next(here, 0)
    whole = drafts[current].whole if drafts[current].told[-1].listed else None
    return next(here, current if whole is None else whole)


def _again(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """The part told before, of the series being told, that names a place of the scene."""
    whole = drafts[current].whole
    if whole is None or not told.scene.places or dates_apart(told, drafts[whole]):
        return None
    part = same_part(told, drafts, current)
    return None if part is not None and dates_apart(told, drafts[part]) else part


def _elsewhere(told: Told, here: Draft) -> bool:
    """A figure or a date at a place that the draft neither names nor holds."""
    if not (told.scene.claims or told.dates) or not places_apart(told.scene.places, here.places):
        return False
    if not told.scene.claims or not _turns_away(told):
        return False
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    if new and _IN_TOWN.match(told.scene.words) and told.dates:
        return True
    goes_on = any(role.role == "start" for each in here.told for role in each.dates)
    return goes_on or not dates_meet(told, here)


def _turns_away(told: Told) -> bool:
    """Opens with another place or day: "In Gao, …", "Last Thursday, …"."""
    start = told.scene.sentence.start
    dates = ("event", "telling") if not (HEAVY | BLAST).isdisjoint(told.scene.types) else ("event",)
    days = (role.time for role in told.roles if role.role in dates and role.time.granularity in ("day", "part_of_day"))
    return told.scene.words.startswith("In ") or any(day.start - start < OPENS_WITHIN for day in days)


def _of_another_type(told: Told, here: Draft) -> bool:
    """Of another family of violence; or violence, where the draft tells of nature's."""
    undated = bool(told.dates) and here.interval is None and _BACK.match(told.scene.words) is None
    if undated and types_apart(told.scene.types, here.kinds):
        return True
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    placed = bool(told.scene.places and told.scene.claims) and not here.places and new
    if placed and types_apart(told.scene.types, here.kinds):
        return True
    of_it = _BACK.match(told.scene.words) is not None
    if (new and not of_it and elsewhere_by_arms(told, here)) or took_another_town(told, here):
        return True
    if told.scene.claims and "outbreak" in told.scene.types and not here.kinds.isdisjoint(VIOLENT):
        return "outbreak" not in here.kinds
    if told.scene.claims and told.dates and natures_apart(told.scene.types, here.kinds):
        return True
    violent = (VIOLENT | {"attack"}).intersection(told.scene.types if DISASTERS.isdisjoint(told.scene.types) else ())
    natural = bool(here.first.types) and DISASTERS.issuperset(here.first.types)
    return bool(violent and told.scene.claims) and natural and here.kinds.isdisjoint(violent)
