"""The days of an article's drafts: their own, their whole's, the lead's, or the likeliest."""

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.interval import EVER, intersection
from reconciler.extraction.reports.drafts.apart import neighbours
from reconciler.extraction.reports.drafts.draft import HOURS, Draft, Told
from reconciler.extraction.reports.drafts.turning.day_before import over_before_the_telling
from reconciler.extraction.reports.drafts.turning.entered import ENTRY
from reconciler.extraction.reports.vocabulary.opens_lately import opens_lately
from reconciler.extraction.reports.when.date import UNDATED, Dating
from reconciler.extraction.reports.when.dating import dating
from reconciler.extraction.reports.when.derive import (
    before_told,
    derived,
    is_history,
    of_opening,
    printed,
    refined,
    whole_day,
)
from reconciler.extraction.reports.when.lasting import lasting
from reconciler.extraction.reports.when.of_parts import of_a_part, of_parts, within_parts
from reconciler.extraction.reports.when.past_year import past_year
from reconciler.extraction.reports.when.weekday_of import only_weekday
from reconciler.extraction.reports.when.years_told import year_told, years_ago

BESIDE = ("another", "item", "second", "same day", "beside")
"""Cues of what was on the lead's day, if nothing else is said."""
_THE_ONE = re.compile(r"(?:In the|The|That) (?:attack|raid|assault|bombing|blast|ambush|shooting|clash)\b", re.ASCII)
"""Speaks of an event that was told of before."""
_AND_IN = ("And in ", "And at ", "And near ")
"""Goes on with another place of the same day."""
_IN = ("In ", "At ", "Near ", "Outside ")
"""Does so too, where the sentence before it in its paragraph has told of another event."""


def days_of(
    document: Document, drafts: Sequence[Draft], primary: int | None, told: Sequence[Told]
) -> tuple[Dating, ...]:
    """Each draft's date; a part without its own has that of its whole."""
    day = document.published.day
    drafts = _with_their_tally(drafts)
    titled = [each for each in told if each.scene.sentence.kind == "title" and not _of_a_sum(each, drafts)]
    titled = [each for each in titled if not each.scene.beside_title]
    own = [dating(draft, day, titled if at == primary else ()) for at, draft in enumerate(drafts)]
    if primary is not None and own[primary] == UNDATED:
        likely = _likeliest(drafts, primary, told, day)
        own[primary] = (
            _of_sum(drafts[primary], own)
            or of_parts(drafts, own, primary)
            or before_told(likely, drafts[primary].told, told)
        )
    elif primary is not None:
        within = within_parts(own[primary], of_parts(drafts, own, primary)) or refined(own[primary], told, day)
        own[primary] = only_weekday(of_a_part(drafts, own, primary) or within, drafts[primary].told, told)
    own = [_of_the_page(draft, lasting(draft, when, day), day) for draft, when in zip(drafts, own, strict=True)]
    return tuple(
        _carried(_runs_on(drafts, at), when, own, primary, before=own[_told_from(drafts, own, at, primary)])
        if at
        else _carried(draft, when, own, primary, before=UNDATED)
        for at, (draft, when) in enumerate(zip(drafts, own, strict=True))
    )


def _of_the_page(draft: Draft, when: Dating, published: date) -> Dating:
    """The day of the page, for what an entry of a live page tells without one."""
    undated = when == UNDATED and draft.first.cue == ENTRY and draft.sort == "event" and draft.whole is None
    return Dating(whole_day(published), "day", derived=True) if undated else when


def _with_their_tally(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """The drafts; what a text singles out of a tally was within its time, where no day of its own is told."""
    tally = next((at for at, draft in enumerate(drafts) if draft.first.cue == "tally"), None)
    return [
        msgspec.structs.replace(draft, summed=tally)
        if tally is not None and at > tally and draft.summed is None and draft.whole is None
        else draft
        for at, draft in enumerate(drafts)
    ]


def _of_a_sum(title: Told, drafts: Sequence[Draft]) -> bool:
    """All its figures are those of a statistic, whose months date no event."""
    sums = (each.scene.claims for draft in drafts if draft.sort == "statistic" for each in draft.told)
    counted = {(claim.outcome, claim.quantity.stated) for claims in sums for claim in claims}
    told = {(claim.outcome, claim.quantity.stated) for claim in title.scene.claims}
    return bool(told) and told <= counted


def _told_from(drafts: Sequence[Draft], own: Sequence[Dating], at: int, primary: int | None) -> int:
    """The draft before; the lead where that was over before it, and a paragraph begins."""
    before = drafts[at - 1]
    new = drafts[at].first.sentence.block != before.told[-1].scene.sentence.block
    if primary is None or not new or before.whole is not None or at < primary:
        return at - 1
    end, start = own[at - 1].interval.end, own[primary].interval.start
    return primary if end is not None and start is not None and end < start else at - 1


def _likeliest(drafts: Sequence[Draft], primary: int, told: Sequence[Told], published: date) -> Dating:
    """The day that the opening prints, else one printed by month and day, else what the text makes likeliest."""
    others = {each.scene.index for at, draft in enumerate(drafts) if at != primary for each in draft.told}
    opened = of_opening(_of_lead(drafts, told, published), published)
    if opened == UNDATED:
        opened = printed([each for each in told if each.scene.index not in others], published)
    if opened == UNDATED:
        opened = years_ago(drafts[primary])
    if opened == UNDATED and not _dated(drafts[primary]):
        opened = past_year(drafts[primary].first)
    likely = derived(_of_lead(drafts, told, published), published) if opened == UNDATED else opened
    if likely.interval.start is not None:
        return likely
    told_in = year_told(drafts[primary])
    return likely if told_in == UNDATED else told_in


def _of_sum(draft: Draft, own: Sequence[Dating]) -> Dating | None:
    """The days over which the outlet sums up, for an event among those that it counts."""
    if draft.summed is None or own[draft.summed] == UNDATED:
        return None
    return msgspec.structs.replace(own[draft.summed], derived=True)


def _of_lead(drafts: Sequence[Draft], told: Sequence[Told], published: date) -> Sequence[Told]:
    """What may say the lead's day: in a list of events the days of the others do not, nor those of history or sums."""
    others = (
        draft
        for draft in drafts[1:]
        if draft.first.cue == "item"
        or draft.sort == "statistic"
        or draft.first.recalled
        or (draft.interval and _SEPARATE.match(draft.first.words))
        or opens_lately(draft.first.words)
        or (draft.interval and _told_elsewhere(draft, drafts[0]))
        or is_history(draft.interval or draft.near or EVER, published)
    )
    items = {each.scene.index for draft in others for each in draft.told}
    return [each for each in told if each.scene.index not in items]


_SEPARATE = re.compile(r"In (?:an?|another) (?:separate|different|unrelated|similar) ", re.ASCII)
"""Opens with another event, whose day is its own."""


def _told_elsewhere(draft: Draft, lead: Draft) -> bool:
    """Counts dead of its own, in another province, or was over there on a day before the lead was told."""
    if draft.whole is not None:
        return False
    apart = not any(neighbours(place, other) for place in draft.places for other in lead.places)
    located = bool(lead.places) and any(place.within for place in draft.places)
    dead = any(claim.outcome == "killed" for claim in draft.first.claims)
    return apart and located and (dead or over_before_the_telling(draft.interval, lead))


def _dated(draft: Draft) -> bool:
    """Something dates it, not the finding of its dead alone."""
    return any(role.role != "later" for told in draft.told for role in told.dates)


_TOLL_ROSE = re.compile(
    r"\btoll (?:from|of|in) [^.;]{3,80}? (?:(?:has|had) )?"
    r"(?:rose|risen|rises|climbed|climbs|grown|grew|reached|passed)\b",
    re.ASCII,
)
"""Of an event before: who has died of it since is told beside the lead."""


def _runs_on(drafts: Sequence[Draft], at: int) -> Draft:
    """The draft; as told later where it opens with its place, right behind another event of its paragraph."""
    draft, before = drafts[at], drafts[at - 1]
    first, last = draft.first.sentence, before.told[-1].scene.sentence
    near = first.block - last.block <= int(at == 1) and before.sort == "event" and draft.first.cue is None
    if not near or not draft.first.words.startswith(_IN) or not draft.first.claims:
        return draft
    later = msgspec.structs.replace(draft.first, cue="later")
    return msgspec.structs.replace(draft, told=(msgspec.structs.replace(draft.told[0], scene=later), *draft.told[1:]))


def _carried(draft: Draft, when: Dating, own: Sequence[Dating], primary: int | None, *, before: Dating) -> Dating:
    """A part without a date has that of its whole; "in a separate attack", "hours later", that of the lead.

    "A bomb later hit a patrol" has that of what was told right `before` it.
    """
    if draft.whole is not None and own[draft.whole] != UNDATED and not _dated(draft):
        whole = _on_its_day(own[draft.whole]) if draft.places and when == UNDATED else own[draft.whole]
        return when if when != UNDATED and intersection(when.interval, whole.interval) == when.interval else whole
    if when != UNDATED or draft.sort != "event":
        return when
    goes_on = draft.first.cue in ("later", "beside") or draft.first.words.startswith(_AND_IN)
    if (goes_on or HOURS.match(draft.first.words) is not None) and before != UNDATED:
        return _on_its_day(before)
    summed = _of_sum(draft, own)
    if summed is not None:
        return summed
    if (
        primary is not None
        and (draft.first.cue in BESIDE or (_THE_ONE.match(draft.first.words) is not None and draft.first.cue is None))
        and own[primary].extent == "within"
        and _TOLL_ROSE.search(draft.first.words) is None
    ):
        return _on_its_day(own[primary])
    return when


def _on_its_day(lead: Dating) -> Dating:
    """The day of another event: its very hour is told of that one alone."""
    start = lead.interval.start
    if lead.precision not in ("minute", "hour") or start is None:
        return msgspec.structs.replace(lead, derived=True)
    return msgspec.structs.replace(lead, interval=whole_day(start.date()), precision="day", derived=True)
