"""Where it was that a text calls "the town" or "there", by what it has told of before."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import HURT
from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.turning.anew import lead_of
from reconciler.extraction.reports.drafts.turning.turns import told_before
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import GUN

_THE_PLACE = re.compile(
    r"\b[Tt]he (?:district|town|city|area|province|village|region|island"
    r"|same (?:[a-z]{3,12} ){0,2}(?:pit|mine|town|city|area|zone|county|state|governorate|valley|province"
    r"|village|district|market|prison|camp|school"
    r"|compound|base|airport|hotel|mosque|church|bridge|road|highway|square))\b"
    r"|\bthe same (?:[a-z]{3,12} )?(?:districts|neighbou?rhoods|areas|villages|towns|places|suburbs)\b"
    r"|\bthe same part of (?:town|the city)\b|\bacross (?:town|the city)\b"
    r"|\b(?:blocks?|streets?|doors) (?:away|from there)\b|\b(?:down the|on the same) (?:street|road|block)\b"
    r"|\bthere(?= (?:killed|left|wounded|injured|in|on|last|has)\b|[.,])",
    re.ASCII,
)


def meant_places(told: Told, drafts: Sequence[Draft], current: int | None) -> tuple[Place, ...]:
    """Where it says "the town" instead of a name: those of the event told before, of a part the whole's.

    "The same city", after a paragraph on what was elsewhere and earlier, is the lead's.
    """
    sure = _of_the_state(told, drafts) or _at_the_site(told, drafts)
    if sure:
        return sure
    said = _THE_PLACE.search(told.scene.words) if not told.scene.places else None
    before = told_before(drafts, current)
    compared = _compared_at(told, drafts) if said is None and told.scene.recalled else ()
    if not compared and said is None and not told.scene.places and told.dates and drafts:
        compared = _hit_before(told, drafts)
    if compared:
        return compared
    if said is None and before is not None and not told.scene.places and _of_local_news(told, before):
        return before.places
    if said is None or before is None:
        return ()
    lead = next((draft for draft in drafts if draft.sort == "event" and draft.whole is None), before)
    if _CITY.search(said.group()) is not None and not any(place.level == "city" for place in before.places):
        return lead.places or before.places
    noun = said.group().rpartition(" ")[2]
    if noun in _SITES and not _tells_of(before, noun):
        return next((draft.places for draft in drafts if _tells_of(draft, noun)), before.places)
    new = told.scene.sentence.block != before.told[-1].scene.sentence.block
    again = (
        new
        and ("same" in said.group() or _CITY.search(said.group()) is not None)
        and lead.places
        and _over(before, lead)
    )
    return _but_sent_from(lead if again else before)


def _but_sent_from(draft: Draft) -> tuple[Place, ...]:
    """Its places, the dateline's left out where it names others."""
    return tuple(place for place in draft.places if place.start >= draft.first.sentence.story) or draft.places


def _of_the_state(told: Told, drafts: Sequence[Draft]) -> tuple[Place, ...]:
    """The one province that the lead names, where the scene names no place and says "in the state"."""
    if told.scene.places or not drafts or "state" not in told.scene.tokens or not _IN_STATE.search(told.scene.words):
        return ()
    named = {place.name: place for place in drafts[lead_of(drafts)].places if place.level == "province"}
    return tuple(named.values()) if len(named) == 1 else ()


def _at_the_site(told: Told, drafts: Sequence[Draft]) -> tuple[Place, ...]:
    """The places of the lead, where a scene without any is at "the airport" that the lead was told to be at."""
    if told.scene.places or told.scene.lands or not drafts or not told.scene.claims:
        return ()
    said = _AT_SITE.search(told.scene.words)
    lead = drafts[lead_of(drafts)]
    return lead.first.places if said is not None and said["site"] in lead.first.tokens else ()


_AT_SITE = re.compile(
    r"\b(?:at|outside|near|inside|in|to|around) the (?P<site>airport|port|camp|prison|mine|mall|hotel|stadium|embassy"
    r"|base|barracks|bridge|mosque|church|shrine|temple|factory|school|university)\b(?! (?:of|in|at|near) )",
    re.ASCII,
)
_IN_STATE = re.compile(r"\b(?:in|across|throughout) the (?:[a-z]{3,10} )?state\b(?! (?:of|capital))", re.ASCII)


def _over(before: Draft, lead: Draft) -> bool:
    """Over when the lead began."""
    end = before.interval.end if before.interval is not None else None
    start = lead.interval.start if lead.interval is not None else None
    return end is not None and start is not None and end <= start


def _of_local_news(told: Told, before: Draft) -> bool:
    """One more shooting of a day, without a place, beside one in an American town: its reader's own."""
    shot = bool(GUN.intersection(told.scene.types)) and any(claim.outcome in HURT for claim in told.scene.claims)
    days = any(role.time.granularity in ("day", "part_of_day", "month") for role in told.dates)
    return shot and days and not told.scene.lands and any(place.country == "US" for place in before.places)


_CITY = re.compile(r"\b(?:city|town)$", re.ASCII)
_HIT_BEFORE = re.compile(
    r"\b(?:attacked|hit|struck|targeted|bombed|shaken|flooded|happened|occurred|suffered|seen)\b[^.;]{0,50}\bbefore\b"
    r"|\bnot the first\b|\b(?:has|had) been (?:repeatedly|often) (?:attacked|hit|struck|targeted|bombed)\b",
    re.ASCII,
)
"""Says that a place has known the like, before what its paragraph then tells."""


def _hit_before(told: Told, drafts: Sequence[Draft]) -> tuple[Place, ...]:
    """The place that the paragraph says to have been hit before; the lead's, where it only says "the same area"."""
    block = told.scene.sentence.block
    scenes = (each.scene for draft in drafts for each in draft.told[-1:] + draft.told[:1])
    said = next((each for each in (*scenes, told.scene) if _speaks_of_past(each, block)), None)
    if said is None:
        return ()
    return said.places or drafts[lead_of(drafts)].places


def _speaks_of_past(scene: Scene, block: int) -> bool:
    return scene.sentence.block == block and _HIT_BEFORE.search(scene.words) is not None


_SITES = frozenset(
    "pit mine market prison camp school compound base airport hotel mosque church bridge square stadium".split()
)
"""What a text means by "the same …": that which it has told of before."""


def _tells_of(draft: Draft, noun: str) -> bool:
    return any(noun in each.scene.tokens for each in draft.told)


def _compared_at(told: Told, drafts: Sequence[Draft]) -> tuple[Place, ...]:
    """Where a "since" compares: "the deadliest attack in the city since May, when 40 died" is of the lead's city."""
    if told.scene.places or not drafts:
        return ()
    heads = (each.scene for draft in drafts for each in draft.told[-1:] if each.scene.index == told.scene.index)
    head = next((scene for scene in heads if scene.words.endswith("since ")), None)
    if head is None:
        return ()
    return head.places or (drafts[lead_of(drafts)].places if _THE_PLACE.search(head.words) else ())
