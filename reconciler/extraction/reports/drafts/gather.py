"""Gathers scenes into drafts: the same happening goes on until the text says that another is told."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.extraction.reports.drafts.afterwards import only_fled, only_saved
from reconciler.extraction.reports.drafts.apart import A_DAY, dates_apart, dates_meet
from reconciler.extraction.reports.drafts.draft import HOURS, Draft, Told, joined, open_draft
from reconciler.extraction.reports.drafts.home import home
from reconciler.extraction.reports.drafts.parting.beside import side_by_side
from reconciler.extraction.reports.drafts.parting.by_place import by_place
from reconciler.extraction.reports.drafts.parting.days_of_series import dated_by_parts
from reconciler.extraction.reports.drafts.parting.listed import parted
from reconciler.extraction.reports.drafts.parting.recalled_series import of_recalled_series
from reconciler.extraction.reports.drafts.parting.roundup import with_items
from reconciler.extraction.reports.drafts.parting.series import part_of, part_places, umbrella
from reconciler.extraction.reports.drafts.recalling.that_day import day_about, later_on, of_that_day
from reconciler.extraction.reports.drafts.summing.matters import matters
from reconciler.extraction.reports.drafts.summing.singled_out import of_the_tally, singled_out
from reconciler.extraction.reports.drafts.summing.sums import goes_on, sort_of
from reconciler.extraction.reports.drafts.turning.anew import lead_of, over_before, seen_from
from reconciler.extraction.reports.drafts.turning.days_after import counted_on
from reconciler.extraction.reports.drafts.turning.entered import entered, with_entries
from reconciler.extraction.reports.drafts.turning.frames import framed
from reconciler.extraction.reports.drafts.turning.meant_places import meant_places
from reconciler.extraction.reports.drafts.turning.of_its_month import of_its_month
from reconciler.extraction.reports.drafts.turning.of_recalled import of_recalled
from reconciler.extraction.reports.drafts.turning.of_the_first import of_the_first
from reconciler.extraction.reports.drafts.turning.of_the_harmed import of_the_harmed, whose_harmed
from reconciler.extraction.reports.drafts.turning.of_the_past import of_the_past
from reconciler.extraction.reports.drafts.turning.told_again import (
    of_its_land,
    of_lead_by_kind,
    of_lead_by_toll,
    told_again,
)
from reconciler.extraction.reports.drafts.turning.turns import aside, told_before
from reconciler.extraction.reports.roles.back import counted_back

_THERE = re.compile(r"\bthere\b(?! (?:was|were|is|are|has been|have been|had been))", re.ASCII)
MOST = 400
"""Sentences of happenings that are weighed; no article has as many."""


def gather(scenes: Sequence[Told]) -> list[Draft]:
    """Drafts in the order in which the body opens them; what tells of no happening is left out.

    The first `MOST` scenes are weighed one by one; in a longer text the rest goes with the last happening told.
    """
    drafts: list[Draft] = []
    course: list[int | None] = [None]
    latest, left = 0, None
    seen: dict[str, int] = {}
    matter = parted(list(with_entries(list(framed(of_the_first(with_items(singled_out(scenes))), matters)))))
    summed = any(told.of_lead for told in matter)
    for told in _by_parts(matter[:MOST], drafts, course):
        current, another = entered(told, drafts, seen_from(told, drafts, course[-1]))
        if aside(told, dated_by_parts(drafts, current)) if current is not None else drafts and _says_little(told):
            left = told
            continue
        told = of_its_month(_of_the_day_told(told, drafts, current), _lead(drafts))
        told = counted_on(_counted_from_lead(_beside(told, left), drafts), _lead(drafts))
        place = seen.get(told.scene.words)
        place = _goes_back(told, drafts, latest, current) if place is None else place
        place = home(told, drafts, current) if place is None and not another else place
        if place is None:
            opened = _opened(told, drafts, current)
            drafts.append(opened if drafts else msgspec.structs.replace(opened, several=opened.several or summed))
            place = len(drafts) - 1
        else:
            after = only_fled(told) or only_saved(told, drafts[place]) or of_the_harmed(told)
            goes_with = msgspec.structs.replace(told, dates=()) if after else told
            drafts[place] = joined(drafts[place], goes_with)
        seen[told.scene.words] = latest = place
        if drafts[place].sort in ("event", "aggregate") and not told.scene.recalled:
            course.append(place if drafts[place].sort == "event" else None)
    last = course[-1]
    if last is not None and len(matter) > MOST:
        drafts[last] = msgspec.structs.replace(drafts[last], told=(*drafts[last].told, *matter[MOST:]))
    return drafts


def _by_parts(matter: Sequence[Told], drafts: Sequence[Draft], course: Sequence[int | None]) -> Iterator[Told]:
    """The scenes; of a series being told, place by place where one counts its dead so."""
    for told in matter:
        current = course[-1]
        series = current is not None and umbrella(drafts, current) is not None
        pieces = by_place(told) if series or told.of_lead else (told,)
        yield from (
            pieces if told.of_lead or len(pieces) > 1 else side_by_side(told, parts=series, opens=current is None)
        )


def _beside(told: Told, left: Told | None) -> Told:
    """With the day and place of the sentence before it, which told of no harm and was `left` out."""
    if left is None or told.dates or not told.scene.claims or told.scene.index != left.scene.index + 1:
        return told
    if told.scene.sentence.block != left.scene.sentence.block:
        return told
    scene = told.scene if told.scene.places else msgspec.structs.replace(told.scene, places=left.scene.places)
    return msgspec.structs.replace(told, scene=scene, roles=(*told.roles, *left.dates), dates=left.dates)


def _goes_back(told: Told, drafts: Sequence[Draft], latest: int, current: int | None) -> int | None:
    """Index of what was told last, or of the sum over a time, where its bare count can only be of that."""
    if not drafts:
        return None
    if goes_on(told, drafts[latest], alone=current is None):
        return latest
    if latest != current and _of_there(told, drafts[latest]):
        return latest
    again = whose_harmed(told, drafts, current)
    again = of_its_land(told, drafts, current) if again is None else again
    again = of_lead_by_kind(told, drafts, current) if again is None else again
    again = of_lead_by_toll(told, drafts, current) if again is None else again
    again = told_again(told, drafts) if again is None else again
    if again is not None:
        return again
    recalled = of_recalled(told, drafts)
    recalled = of_the_past(told, drafts, latest, current) if recalled is None else recalled
    if recalled is not None:
        return recalled
    return of_the_tally(told, drafts, current) if current is not None else None


def _of_there(told: Told, before: Draft) -> bool:
    """Counts who was hurt "there", right after what was only recalled of a place."""
    if before.sort == "statistic" or not before.places or not told.scene.claims or dates_apart(told, before):
        return False
    if told.scene.sentence.block != before.told[-1].scene.sentence.block:
        return False
    names = {place.name for place in before.places}
    inside = all(place.name in names for place in told.scene.places)
    return inside and _THERE.search(told.scene.words) is not None


def _says_little(told: Told) -> bool:
    """Names a kind of event beside a sum, and nothing of any one event, not even its hour."""
    hours = any(role.role == "clock" and role.of_event for role in told.roles)
    return not (told.scene.claims or told.dates or told.scene.places or hours)


def _opened(told: Told, drafts: Sequence[Draft], current: int | None) -> Draft:
    sort = sort_of(told, told_before(drafts, current))
    whole = part_of(told, drafts, current) if current is not None and sort == "event" else None
    whole = of_recalled_series(told, drafts) if whole is None and sort == "event" else whole
    if told.scene.cue in ("item", "earlier") or (whole is not None and _separate(told, drafts[whole])):
        whole = None
    if whole is not None and told.scene.cue == "second" and not drafts[whole].several:
        whole = None
    meant = meant_places(told, drafts, current)
    counted = told.scene.cue == "later" or HOURS.match(told.scene.words) is not None
    if whole is None and current is not None and not told.dates and _of_its_day(told):
        here = drafts[current].interval
        interval = here if _SAME_TIME.search(told.scene.words) is not None else day_about(here)
        return msgspec.structs.replace(open_draft(told, sort=sort, meant=meant), interval=interval)
    if whole is None and counted and current is not None and not told.dates:
        base = lead_of(drafts) if over_before(told, drafts, current) else current
        return msgspec.structs.replace(open_draft(told, sort=sort, meant=meant), interval=drafts[base].interval)
    if whole is not None:
        named = part_places(told.scene, drafts[whole])
        meant = tuple(place for place in named if place not in told.scene.places)
    return open_draft(told, sort=sort, whole=whole, meant=meant)


def _of_its_day(told: Told) -> bool:
    words = told.scene.words
    as_it = _SAME_DAY_AS.search(words) is not None or _SAME_TIME.search(words) is not None
    return as_it or (told.scene.cue == "another" and of_that_day(told.scene.words))


_SAME_DAY_AS = re.compile(
    r"\b(?:[Oo]n|happened|occurred|came|took place) the same (?:day|night|morning|afternoon|evening|weekend)"
    r" (?:as|that|when) ",
    re.ASCII,
)
_SAME_TIME = re.compile(r"\bat (?:about |around |roughly )?the same (?:time|hour),", re.ASCII)


def _counted_from_lead(told: Told, drafts: Sequence[Draft]) -> Told:
    """With the day that "a day after" counts to from that of the event its sentence tells, or of the lead."""
    length = told.scene.recalled_back
    index = told.scene.index - int(_IT.match(told.scene.words) is not None)
    base = next((draft for draft in drafts if draft.told[-1].scene.index == index), None)
    if base is None or base.interval is None:
        base = drafts[0] if drafts else None
    lead = (
        next((role.time for each in base.told for role in each.dates if role.role in _OWN_DAY), None)
        if base is not None
        else None
    )
    day = counted_back(lead, length) if length is not None and lead is not None and not told.dates else None
    return told if day is None else msgspec.structs.replace(told, dates=(day,), roles=(*told.roles, day))


def _of_the_day_told(told: Told, drafts: Sequence[Draft], current: int | None) -> Told:
    """On the day of the event told before it, where it says "on the same day" after what was only said on another."""
    here = dated_by_parts(drafts, current).interval if current is not None else None
    same = here is not None and told.dates and all(_SAME_DAY.fullmatch(role.time.text) for role in told.dates)
    same = same or (current is not None and later_on(told, drafts[current]))
    if here is None or current is None or not same:
        return told
    right_before = told.scene.index == drafts[current].told[-1].scene.index + 1
    if any(dates_meet(told, draft) for draft in (drafts[current : current + 1] if right_before else drafts)):
        return told
    day = day_about(here)
    if day is None or here.start is None or here.end is None or here.end - here.start > A_DAY:
        return told
    dates = tuple(
        msgspec.structs.replace(role, time=msgspec.structs.replace(role.time, interval=day)) for role in told.dates
    )
    return msgspec.structs.replace(told, dates=dates, roles=(*told.roles, *dates))


_SAME_DAY = re.compile(r"(?:the|that) same (?:day|night|morning|afternoon|evening)", re.ASCII)


def _lead(drafts: Sequence[Draft]) -> Draft | None:
    return drafts[lead_of(drafts)] if any(draft.sort == "event" and draft.whole is None for draft in drafts) else None


_IT = re.compile(r"(?:It|This|That) (?:came|happened|followed|was) ", re.ASCII)
"""Goes on with what the sentence before it told."""
_OWN_DAY = ("event", "nearby")
"""What a day of the lead dates where it is counted from."""


def _separate(told: Told, whole: Draft) -> bool:
    """Told as another event, not as the next of attacks that were announced at these very places."""
    return told.scene.cue == "another" and not (
        (whole.parallel or whole.several) and HOURS.match(told.scene.words) is not None
    )
