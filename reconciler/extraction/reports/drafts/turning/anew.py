"""Paragraphs that open with another place, and tell what was done there."""

import re
from collections.abc import Sequence

from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.apart import neighbours, related
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.drafts.summing.masses import TWICE
from reconciler.extraction.reports.drafts.turning.turns import ended_before
from reconciler.extraction.reports.vocabulary.words import HEAVY, STRIKING
from reconciler.extraction.words import MONTH_NAMES, WEEKDAY

_HEAD = re.compile(
    r"(?:But |And |Meanwhile,? |Earlier,? |[\w ]{0,12}[Hh]ours (?:later|earlier),? "
    r"|Further (?:north|south|east|west)(?:,| in| of) ?(?:in )?"
    r"|(?:To|In) the (?:far )?(?:north|south|east|west|northeast|northwest|southeast|southwest)[a-z-]{0,5},? "
    r"(?:in |of )?"
    r"|Across the border,? ){0,2}"
    r"(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Ww]est of|[Ee]ast of|[Nn]orth of|[Ss]outh of)"
    r"(?: (?:[a-z'’-]{2,16}|[A-Z][a-z]{2,12}(?:ian|ean|can|ese|ish|ghan|aqi|ani|eni|eli|nch))){0,5} "
    r"(?:[A-Z][\w'’-]{2,16} ){0,2}?$",
    re.ASCII,
)
"""Before the place that a paragraph opens with: "In neighbouring ", "Further south, in the town of "."""
_FURTHER = re.compile(
    r"(?:[Ff]urther|[Ff]arther) (?:north|south|east|west|afield|inland|up|down)[^,]{0,30}, |Across the border, ",
    re.ASCII,
)
"""Says itself that it tells of another place."""
_KNOWN = re.compile(
    rf"\b(?:the|these|those|both|that|(?:{WEEKDAY})['’]s) (?:[a-z-]{{3,14}} ){{0,2}}"
    r"(?:toll|dead|wounded|injured|victims|bodies|attacks?"
    r"|blasts?|bombings?|explosions?|attackers?|bombers?|gunm[ae]n|(?:air)?strikes?|quake|earthquake|storm|cyclone|typhoon|hurricane"
    r"|floods?|fire|blaze|crash)\b"
    r"|(?<!, many )(?<!, most )(?<!, some )(?<!, two )(?<!, three )(?<!, four )\bof (?:the|those|them)\b",
    re.ASCII | re.IGNORECASE,
)
"""Speaks of an event or of people told of before."""
LOOK = 90
"""Characters behind the place in which it does so."""


def refers_back(words: str) -> bool:
    """Speaks of an event or of people told of before: "the blast", "of them" where its sentence named none."""
    known = _KNOWN.search(words)
    return known is not None and not (known.group().startswith("of ") and ": " in words[: known.start()])


def told_anew(told: Told, here: Draft) -> bool:
    """A paragraph opens in a province that the draft names nothing of, and tells of harm done there."""
    scene = told.scene
    new = scene.sentence.block != here.told[-1].scene.sentence.block
    opened = scene.words.startswith(("In ", "And in ", "But in ")) or _AFTER_THAT.match(scene.words) is not None
    another = bool(scene.claims) and (opened or bool(told.dates) or _befell_others(told, here))
    aside = new and here.first.cue in ("later", "earlier", "another")
    soon = bool(scene.claims) and _HOURS_LATER.match(scene.words) is not None
    if not (here.places or aside or soon or _beyond(told, here)) or not (new or another or soon):
        return False
    first = min(scene.places, key=lambda place: place.start, default=None)
    if first is None or not _located(first) or any(neighbours(first, other) for other in here.places):
        return False
    if first.country == "US" and here.places and not any(map(_located, here.places)):
        return False
    start = first.start - scene.sentence.start
    opens = _HEAD.fullmatch(scene.words[:start]) is not None or _FURTHER.match(scene.words) is not None
    if not opens and not _done_there(told, here, start):
        return False
    if _KNOWN.search(scene.words, start, first.end - scene.sentence.start + LOOK) is not None:
        return False
    return not STRIKING.isdisjoint(scene.types) or any(claim.outcome in _HARMED for claim in scene.claims)


def _befell_others(told: Told, here: Draft) -> bool:
    """Opens with people counted who died, not as many as were told of: "Three cooks were shot dead in Oru"."""
    first = min(told.scene.claims, key=lambda claim: claim.start)
    opens = first.start == told.scene.sentence.start and first.outcome == "killed" and first.group_text is not None
    new = first.restates is None and first.part_of is None
    return opens and new and here.most_told("killed") != first.quantity.stated


_BEHIND = r"(?:Following|After|Shortly after|Soon after) (?:this|that) (?:[a-z-]{3,14} ){0,2}[a-z]{3,14}, "
_AFTER_THAT = re.compile(_BEHIND, re.ASCII)
"""Opens behind the event told before: "Following this attack, …"."""
_HARMED = frozenset({"killed", "captured"})


def places_untold_of(told: Told, here: Draft) -> bool:
    """Only says where it was that the draft tells of, which counts nobody and has a dateline's town alone."""
    story = here.first.sentence.story
    if told.dates or not here.places or any(place.end > story for place in here.places):
        return False
    alike = here.kinds <= _ANY_ATTACK or not here.kinds.isdisjoint(told.scene.types)
    return alike and not any(each.scene.claims for each in here.told)


_ANY_ATTACK: frozenset[EventType] = frozenset({"attack", "other"})


def _beyond(told: Told, here: Draft) -> bool:
    """On a day of its own, with more dead than the draft, which names no place, counts in all."""
    dead = max((claim.quantity.stated or 0 for claim in told.scene.claims if claim.outcome == "killed"), default=0)
    known = here.most_told("killed") or 0
    return bool(told.dates) and not here.several and dead > known > 0


def _done_there(told: Told, here: Draft, start: int) -> bool:
    """Somebody not told of before did harm at the place that begins there: "A bomber struck a burial in Balkh"."""
    words = told.scene.words
    if _SOMEBODY.match(words) is None or _IN.search(words, max(0, start - LOOK), start) is None:
        return False
    hurt = {claim.outcome for claim in told.scene.claims}
    struck = bool(told.dates) and not HEAVY.isdisjoint(told.scene.types)
    happened = not STRIKING.isdisjoint(told.scene.types) and not hurt.isdisjoint(("injured", "captured"))
    dead = {claim.quantity.stated for claim in told.scene.claims if claim.outcome == "killed"}
    restated = here.most_told("killed") in dead - {None}
    return ("killed" in hurt or happened or struck) and not restated and not _in_care(told)


def _in_care(told: Told) -> bool:
    """Words of what comes after an event, but for the "hours later" that opens another."""
    said = {"later"} if _HOURS_LATER.match(told.scene.words) is not None else set()
    return not (_IN_CARE - said).isdisjoint(told.scene.tokens)


_HOURS_LATER = re.compile(r"(?:[A-Z]?[\w ]{0,16}\b)?[Hh]ours? later, an? ", re.ASCII)


_SOMEBODY = re.compile(
    rf"(?:In [A-Z][a-z]{{2,14}}, |{_BEHIND})?"
    r"(?:[A-Z][^,.;]{2,60}? (?:said|reported|announced|confirmed)(?: on (?:[A-Z][a-z]+day))?(?: that)? (?=[a-z0-9]))?"
    r"(?:(?:Hours|Minutes|Days|A day|Earlier|Later|Also|Late|Early|On|Last) (?:[\w.'’-]{1,16} ){0,8}"
    r"[\w.'’-]{1,16}, (?:(?:as|while|when) [^,.;]{3,50}, )?(?=[a-z0-9])|Overnight, )?"
    r"(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,3}|[Ss]everal|[Dd]ozens of"
    r"|(?:[Aa]t least|[Mm]ore than) [\w-]+|[Ss]uspected|[Aa]rmed|[Uu]nidentified|[Uu]nknown|[Mm]asked|[Gg]unmen"
    r"|[Mm]ilitants|[Bb]andits|[Jj]ihadists|[Rr]ebels|[Ii]nsurgents|[Ff]ighters|[Mm]issiles|[Rr]ockets|[Dd]rones)"
    r" (?!more |others? |of |bodies )",
    re.ASCII,
)
_IN = re.compile(r"\b(?:in|at|near|outside)(?: [a-z-]{2,14}){0,5} (?:[A-Z][\w'’-]{2,16} ){0,2}?$", re.ASCII)
_IN_CARE = frozenset("hospital hospitals clinic wounds later treated funeral buried arrested trial".split())
"""Words of what comes after an event, in another town."""


def day_of_a_month(told: Told, here: Draft) -> bool:
    """Opens with a day of the month that the draft is told of, and counts other dead, of an attack not yet told of."""
    days = [role for role in told.dates if role.time.granularity in ("day", "part_of_day")]
    months = [role for each in here.told for role in each.dates]
    if not days or not months or any(role.time.granularity != "month" for role in months):
        return False
    opens = days[0].time.start - told.scene.sentence.start < OPENS_WITHIN
    dead = {claim.quantity.stated for claim in told.scene.claims if claim.outcome == "killed"}
    known = {claim.quantity.stated for each in here.told for claim in each.scene.claims if claim.outcome == "killed"}
    return opens and bool(dead) and dead.isdisjoint(known) and _KNOWN.search(told.scene.words) is None


def of_another_year(told: Told, here: Draft) -> bool:
    """Opens with a month and its year, or a month and a new event, and counts other dead than the undated draft."""
    if here.interval is not None or not told.dates:
        return False
    first = told.dates[0].time
    over = _YEAR.search(first.text) is not None or _MONTH_BEFORE.match(told.scene.words) is not None
    opens = over and first.start - told.scene.sentence.start < OPENS_WITHIN
    dead = {claim.quantity.stated for claim in told.scene.claims if claim.outcome == "killed"}
    known = {claim.quantity.stated for each in here.told for claim in each.scene.claims if claim.outcome == "killed"}
    undated = bool(known) or here.first.cue == "earlier"
    struck = not dead and bool(told.scene.types) and _SOMETHING.match(told.scene.words) is not None
    return opens and undated and (struck or (bool(dead) and dead.isdisjoint(known)))


_SOMETHING = re.compile(r"(?:[Ii]n|[Oo]n) [A-Z][^,]{3,20}, (?:an?|another|two|three|several|twin) ", re.ASCII)
"""Brings up something not told of before: "In May 2011, an overloaded ferry sank"."""
_YEAR = re.compile(r"\b(?:19|20)\d\d$", re.ASCII)
_MONTH_BEFORE = re.compile(
    rf"(?:And |But )?(?:[Ll]ast|[Ii]n|[Bb]ack in) (?:{'|'.join(MONTH_NAMES)}),? (?:an?|another) ", re.ASCII
)
"""Opens with a month in which another thing happened: "Last March a tram hit a van, killing two"."""


def seen_from(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """The event that a scene may go on with: what was only recalled is over, where a paragraph turns to other places.

    The lead then, with its parts, or where its count is told again; else the one being told.
    """
    if current is None or not told.scene.claims or told.dates:
        return current
    if not over_before(told, drafts, current) or _THAT.match(told.scene.words) is not None:
        return current
    lead = lead_of(drafts)
    return lead if _elsewhere(told, drafts[current]) or _counted_again(told, drafts[lead], drafts[current]) else current


def lead_of(drafts: Sequence[Draft]) -> int:
    """Index of the event that the text opens with; of what it tells first, where it has told of none."""
    return next((at for at, draft in enumerate(drafts) if draft.sort == "event" and draft.whole is None), 0)


def over_before(told: Told, drafts: Sequence[Draft], current: int) -> bool:
    """A paragraph begins, and the event being told is no part, and was over before the lead began."""
    here = drafts[current]
    lead = lead_of(drafts)
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    return new and here.whole is None and lead != current and ended_before(here, drafts[lead])


def _elsewhere(told: Told, here: Draft) -> bool:
    """Names a place or a country, and none of the draft's."""
    scene = told.scene
    named = {place.name for place in here.places} | here.lands
    apart = not any(related(place, other) for place in scene.places for other in here.places)
    return apart and any(place.name not in named for place in (*scene.places, *scene.lands))


def _counted_again(told: Told, lead: Draft, here: Draft) -> bool:
    """Names no place, and counts about as many dead as the lead, and far more than the draft."""
    dead = max((claim.quantity.stated or 0 for claim in told.scene.claims if claim.outcome == "killed"), default=0)
    most = lead.most_told("killed") or 0
    near = 0 < most < dead * TWICE and dead < most * TWICE
    return not told.scene.places and near and dead > TWICE * (here.most_told("killed") or 0)


_THAT = re.compile(
    r"(?:That|Those|The (?:attackers?|gunm[ae]n|bombers?|assault|attack|blast|bombing|raid))\b", re.ASCII
)
"""Goes on with what was told right before."""


def _located(place: Place) -> bool:
    return place.level != "site" and bool(place.within)
