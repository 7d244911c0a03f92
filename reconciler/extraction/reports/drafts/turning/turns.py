"""Where the text turns to another event, and where it turns back to the lead."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.apart import dates_apart, places_apart, types_apart
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.drafts.elsewhere import in_neighbouring
from reconciler.extraction.reports.drafts.parting.items import street_of
from reconciler.extraction.reports.drafts.parting.series import TOGETHER, of_whole
from reconciler.extraction.reports.drafts.several import more_than_one, tells_of_several
from reconciler.extraction.reports.drafts.summing.overruled import tells_earlier
from reconciler.extraction.reports.drafts.turning.days_after import struck_at_another_time
from reconciler.extraction.reports.drafts.turning.first_count import first_dead, follows, near
from reconciler.extraction.reports.drafts.turning.named_storms import another_storm
from reconciler.extraction.reports.vocabulary.opens_lately import opens_lately
from reconciler.extraction.words import WEEKDAY

FEWEST_BACK = 2
"""People whose count can lead back from an item of a round-up."""
THERE = frozenset("there then".split())


def aside(told: Told, here: Draft) -> bool:
    """Tells of no harm, on another day and at another place."""
    scene = told.scene
    if scene.types or scene.claims or not dates_apart(told, here):
        return False
    if here.whole is not None or (scene.places and not here.places):
        return True
    return places_apart(scene.places, here.places)


def told_before(drafts: Sequence[Draft], current: int | None) -> Draft | None:
    """The event being told, a part's whole for the part."""
    if current is None:
        return None
    whole = drafts[current].whole
    return drafts[current if whole is None else whole]


def opens_another(told: Told, here: Draft, whole: Draft) -> bool:
    """Says so; "a second blast" only where it harms or is elsewhere, and no series of two or more was told."""
    cue = told.scene.cue
    if _HOURS_LATER.match(told.scene.words) is not None and told.scene.claims and street_of(told.scene) is not None:
        return not whole.several
    if _SOON_LATER.match(told.scene.words) is not None and told.scene.claims and street_of(told.scene) is not None:
        return more_than_one(whole.first)
    if cue == "same day":
        named = bool(told.scene.places) and not here.places
        harm = bool(told.scene.claims) or not _HARMED.isdisjoint(told.scene.tokens)
        if told.scene.claims and _STRUCK_LATER.match(told.scene.words) is not None:
            return True
        if _in_one_of_that_day(told, here):
            return True
        first = sorted(told.scene.places, key=lambda place: place.start)[: 1 if told.scene.claims else None]
        return harm and (named or places_apart(first, here.places))
    if struck_at_another_time(told, here) or another_storm(told, whole):
        return True
    if cue == "second":
        elsewhere = places_apart(told.scene.places, here.places)
        return (elsewhere or bool(told.scene.claims)) and not whole.several and not more_than_one(whole.first)
    harmed = bool(told.scene.claims)
    series = harmed and whole.first.cue == "earlier" and bool(told.dates) and tells_of_several(told.scene)
    opens = any(role.time.start - told.scene.sentence.start < OPENS_WITHIN for role in told.dates)
    one = opens and not whole.several and harmed and tells_of_several(told.scene)
    return series or one or cue in ("another", "item", "earlier") or (cue == "later" and harmed)


def _in_one_of_that_day(told: Told, here: Draft) -> bool:
    """Counts others in an event not told of yet: "Earlier on Friday, two clerks were killed in a shoot-out"."""
    if _IN_ONE_OF_THAT_DAY.match(told.scene.words) is None:
        return False
    known = {_people(claim) for each in here.told for claim in each.scene.claims}
    return any(_people(claim) not in known for claim in told.scene.claims)


def _people(claim: Claim) -> tuple[str, int | None, str]:
    return claim.outcome, claim.quantity.stated, claim.group


_IN_ONE_OF_THAT_DAY = re.compile(
    r"(?:[Ee]arlier|[Ll]ater) [^.;]{3,160}?\b(?:in|during|by) (?:an?|another) (?:[a-z-]{3,14} ){0,2}"
    rf"(?:{one()}|shoot-?out)\b",
    re.ASCII,
)
_STRUCK_LATER = re.compile(
    rf"[Ll]ater (?:on |that )?{WEEKDAY},? (?:an?|another) (?:[a-z-]{{3,14}} ){{0,3}}?(?:group|band|gang|mob|bomb|blast"
    r"|rocket|shell|drone|raid|attack|strike)\b(?! was (?:claimed|condemned|blamed))",
    re.ASCII | re.IGNORECASE,
)
"""Opens with another blow: "Later on Friday, a group of rebels attacked …"."""
_HARMED = frozenset(
    "killed died wounded injured shot abducted kidnapped exploded detonated stormed ambushed bombed struck hit hitting"
    " shelled".split()
)
_HOURS_LATER = re.compile(
    r"(?:(?:About|Around|Nearly|Some|More than|Less than) )?"
    r"(?:(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|\d) )?[Hh]ours? later, (?:an?|another|two|three) ",
    re.ASCII,
)
"""Opens with somebody new: "Hours later, a boy was shot in the 1900 block of …"."""
_SOON_LATER = re.compile(
    r"(?:A short (?:time|while)|A (?:little|few minutes)|Minutes|Less than (?:an|one|two) hours?|Just over an hour)"
    r" later,"
    r" (?:(?:at|about|around|just before|just after|shortly before|shortly after) [^,]{4,20}, )?"
    r"(?:an?|another|two|three|four|five) ",
    re.ASCII,
)
"""The same where the opening tells of several: "A short time later, just before 2 a.m., two people were shot …"."""


def back(told: Told, drafts: Sequence[Draft], current: int) -> int:
    """The whole, where a part is done; the lead, where a paragraph of its own ends what is earlier than it."""
    here = drafts[current]
    if told.scene.tokens & THERE:
        return current
    if here.whole is not None and not told.scene.places and (here.told[-1].listed or tells_earlier(told.scene.words)):
        return here.whole
    if here.whole is not None:
        return here.whole if of_whole(told, here, drafts[here.whole]) else current
    lead = next(at for at, draft in enumerate(drafts) if draft.sort == "event" and draft.whole is None)
    if lead != current and _at_the_lead(told, drafts[lead], here):
        return lead
    if lead == current or told.dates or places_apart(told.scene.places, drafts[lead].places):
        return current
    if (here.first.cue != "earlier" and _adds_up(told, here)) or (
        follows(told, here) and first_dead(told, here, drafts[lead])
    ):
        return current
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    series = drafts[lead].several and not TOGETHER.isdisjoint(told.scene.tokens)
    ended = ended_before(here, drafts[lead]) and (new or series)
    ended = ended or (new and _called_by_place(told, drafts[lead], here))
    return lead if ended or (new and _fits_only(told, drafts[lead], here)) else current


def _at_the_lead(told: Told, lead: Draft, here: Draft) -> bool:
    """Counts somebody at a place of the lead that the event told last is away from, and on no other day."""
    scene = told.scene
    located = bool(scene.places) and bool(scene.claims) and bool(lead.places)
    return (
        located
        and not places_apart(scene.places, lead.places)
        and places_apart(scene.places, here.places)
        and not dates_apart(told, lead)
    )


def _called_by_place(told: Told, lead: Draft, here: Draft) -> bool:
    """The lead is called by where it was, as the event told last is not: "the Kabul attack"."""
    own = {place.name for place in lead.places} - {place.name for place in here.places}
    named = (place for place in told.scene.places if place.name in own)
    return any(_IT.match(told.scene.words, place.end - told.scene.sentence.start) is not None for place in named)


_IT = re.compile(rf"(?: [a-z]{{3,9}})? {one()}\b", re.ASCII)


def abroad(told: Told, here: Draft) -> bool:
    """Counts harm in a country that holds no place of the draft: "In neighbouring Algeria, soldiers killed three".

    Or by other arms, on a day of its own: "Jets bombed camps in Iraq on Sunday and killed nine".
    """
    scene = told.scene
    if scene.places or not scene.claims or not scene.lands:
        return False
    if not (here.places or here.lands or in_neighbouring(scene, scene.lands[0])):
        return False
    by_other_arms = bool(told.dates) and types_apart(scene.types, here.first.types)
    if _ABROAD.match(scene.words) is None and not by_other_arms:
        return False
    holders = {name for place in here.places for name in place.within} | set(here.lands)
    return holders.isdisjoint(land.name for land in scene.lands)


_ABROAD = re.compile(r"(?:In|Across the border in) (?:neighbou?ring |nearby )?[A-Z]")


def _fits_only(told: Told, lead: Draft, here: Draft) -> bool:
    """A count that may be the lead's, restated or revised, and is far beyond that of the event told last.

    One person told behind an item of a round-up is of that item, and "both" are those told last.
    """
    fewest = FEWEST_BACK if here.first.cue == "item" else 1
    counts = [claim for claim in told.scene.claims if (claim.quantity.stated or 0) >= fewest]
    counts = [claim for claim in counts if not claim.text.lower().startswith("both")]
    return any(
        near(claim.quantity.stated, lead.most_told(claim.outcome))
        and not near(claim.quantity.stated, here.most_told(claim.outcome))
        for claim in counts
    )


def _adds_up(told: Told, here: Draft) -> bool:
    """Tells by kind how many were hit in the event told last: "nine were hurt. … Six men and three women were shot"."""
    counts = [claim.quantity.stated or 0 for claim in told.scene.claims if claim.outcome in ("injured", "casualties")]
    return len(counts) > 1 and sum(counts) == here.most_told("injured")


def ended_before(draft: Draft, lead: Draft) -> bool:
    """Over on a day before the lead began."""
    told = draft.interval or (draft.near if opens_lately(draft.first.words) else None)
    end = told.end if told is not None else None
    start = lead.interval.start if lead.interval is not None else None
    return end is not None and start is not None and end.date() < start.date()
