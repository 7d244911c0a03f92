"""Which sentences sum up a period, a year or a war instead of telling of one happening."""

import re

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.interval import Interval, hull
from reconciler.extraction.happenings import DISASTERS, NATURE
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.most import size
from reconciler.extraction.reports.drafts.summing.answered_for import is_long_answered
from reconciler.extraction.reports.drafts.summing.general import is_general, is_long_dead
from reconciler.extraction.reports.drafts.summing.masses import MASS, is_mass
from reconciler.extraction.reports.drafts.summing.of_a_town import of_a_town
from reconciler.extraction.reports.drafts.summing.one_event import tells_of_one
from reconciler.extraction.reports.drafts.summing.periods import (
    SOME,
    of_a_month,
    of_a_year,
    of_days,
    of_month,
    of_the_last_day,
)
from reconciler.extraction.reports.drafts.summing.same_event import is_year, same_disaster, same_fight
from reconciler.extraction.reports.drafts.summing.whole_wars import WARLIKE, of_a_whole_war
from reconciler.extraction.reports.roles.role import dates_history
from reconciler.extraction.reports.scenes.scene import Scene

_NEW_CLAUSE = re.compile(r"[,;] (?:and|but|while|when|after|whose)\b|;")
LASTING: frozenset[Outcome] = frozenset({"trapped", "missing"})
"""What goes on: of those trapped since May nobody is counted anew."""
FORTNIGHT = 14
"""Days; what is counted over more is a statistic."""


def sort_of(told: Told, current: Draft | None) -> str:
    """`statistic`, `aggregate`, `context`, or `event`."""
    scene = told.scene
    sums_up = bool(scene.claims) and not _one_of_them(told) and _sums_up(told, current)
    if scene.cue == "tally" or _heads_sum(told) or sums_up:
        return "statistic"
    if scene.cue == "aggregate" and any((claim.quantity.stated or SOME) > 1 for claim in scene.claims):
        return "aggregate"
    if is_long_dead(scene, current):
        return "context"
    if not told.dates and (is_general(scene, current) or is_long_answered(scene, current)):
        return "context"
    history = not told.dates and not (scene.claims and current is None) and dates_history(scene)
    return "context" if scene.cue == "context" or history else "event"


def _one_of_them(told: Told) -> bool:
    """Picks out one of those of a period, on a day of its own: "several raids this year, including one in May"."""
    scene = told.scene
    dead = [claim for claim in scene.claims if claim.outcome == "killed"]
    at = scene.low.find("including one ") if scene.recalled and told.dates and "including" in scene.tokens else -1
    return at >= 0 and bool(dead) and all(claim.start - scene.sentence.start > at for claim in scene.claims)


def goes_on(told: Told, before: Draft | None, *, alone: bool) -> bool:
    """Counts told of no event, right after those of a period, are of the same; of a story `alone`, a paragraph on."""
    scene = told.scene
    if before is None or before.sort != "statistic" or not scene.claims or told.dates:
        return False
    if _the_very(scene, before):
        return scene.sentence.block - before.told[-1].scene.sentence.block <= 1
    of_them = _OF_THEM.match(scene.words) is not None
    shared = _SHARED_OUT.search(scene.low) is not None
    bare = (shared or not scene.places) and (of_them or not set(scene.types) - {"other"})
    own = any(time.type == "DATE" and time.interval.known for time in scene.times)
    if own or not bare:
        return False
    return scene.sentence.block - before.told[-1].scene.sentence.block <= int(alone)


def _the_very(scene: Scene, before: Draft) -> bool:
    """Opens with those who have just been counted, by their number: "The 48 people were buried"."""
    the = _THE_COUNTED.match(scene.words)
    last = before.told[-1].scene.claims if the is not None else ()
    return the is not None and any(str(claim.quantity.stated) == the["count"].replace(",", "") for claim in last)


_THE_COUNTED = re.compile(r"The (?P<count>[1-9]\d?(?:,?\d{3}|\d)?) ", re.ASCII)
_OF_THEM = re.compile(r"(?:[A-Z][a-z]+|\d{1,3}) of (?:the (?:\d{1,3}|[a-z]+)|them|those)\b", re.ASCII)
"""How some of those were killed who have just been counted."""


def _of_a_season(scene: Scene) -> bool:
    """A disaster that has gone on for weeks, and is the news: "floods have killed 1,136 people since June"."""
    covers = [claim.covers.text for claim in scene.claims if claim.covers is not None]
    long = any(_YEARS.search(text) is not None for text in covers)
    return not DISASTERS.isdisjoint(scene.types) and not long and "since" in scene.tokens


_YEARS = re.compile(r"(?:19|20)\d\d|\b(?:year|decade|independence|war)", re.ASCII)


_SHARED_OUT = re.compile(
    r"\b(?:worst|hardest)[- ](?:affected|hit)\b|\bfollowed by [A-Z\d]|\baccount(?:ed|s|ing)? for\b"
    r"|\b(?:highest|largest|greatest) (?:number|share|toll|total|count)\b|\btop(?:ped|s)? the list\b",
    re.ASCII | re.IGNORECASE,
)
"""How a sum over a time is shared out among places: "Ituri was worst affected, with 540 deaths"."""


def _sums_up(told: Told, current: Draft | None) -> bool:
    """Its figures count a period, or a whole war."""
    scene = told.scene
    if any(_covers_long(claim, scene) for claim in scene.claims) and not tells_of_one(scene):
        goes_on = "outbreak" in scene.types or _SINCE_IT_BEGAN.search(scene.words) is not None
        goes_on = goes_on or (current is None and _of_a_season(scene))
        return not goes_on or (
            current is not None and not (same_disaster(scene, current) or same_fight(scene, current))
        )
    over = all(of_month(role) or role.time.granularity == "week" for role in told.dates)
    summed = scene.cue == "statistic" and (over or "weekend" in scene.tokens)
    if summed and not (_of_years(scene) and tells_of_one(scene)):
        return True
    if (not told.dates and _spans(scene)) or (current is not None and of_a_month(told)):
        return True
    if current is not None and (of_a_year(told) or of_days(told, current) or of_the_last_day(told, current)):
        return True
    if (
        not told.dates
        and any(size(claim) >= _OF_A_WAR for claim in scene.claims if claim.outcome == "killed")
        and not set(scene.types) - WARLIKE
        and not _of_a_catastrophe(scene, current)
    ):
        return True
    if current is not None and (of_a_whole_war(told, current) or of_a_town(told, current)):
        return True
    bare = not told.dates and not set(scene.types) - {"other"}
    return bare and (not scene.places or _huge(scene)) and is_mass(told, current) and not tells_of_one(scene)


def _of_a_catastrophe(scene: Scene, current: Draft | None) -> bool:
    """The toll of the quake, storm or flood being told, of which a war's is none."""
    nature = current is not None and not NATURE.isdisjoint(current.first.types)
    return nature and _OF_WAR.isdisjoint(scene.tokens)


_OF_WAR = frozenset("war wars conflict fighting violence genocide invasion insurgency regime".split())


def _of_years(scene: Scene) -> bool:
    """Dated by a year alone."""
    return bool(scene.times) and all(map(is_year, scene.times))


def _heads_sum(told: Told) -> bool:
    """A title that counts happenings of a month, and nobody: "Bus line saw six stabbings in February"."""
    title = told.scene.sentence.kind == "title" and told.scene.cue == "statistic"
    return title and bool(told.dates) and all(map(of_month, told.dates))


_TRIED = frozenset("charged accused indicted convicted sentenced arrested pleaded".split())
"""Of what one did, a season may be the time."""


def _huge(scene: Scene) -> bool:
    """More dead than in any one event of a town, wherever they are counted."""
    dead = [claim for claim in scene.claims if claim.outcome == "killed"]
    return bool(dead) and all(size(claim) >= _OF_A_WAR for claim in dead)


_OF_A_WAR = 50_000


_SINCE_IT_BEGAN = re.compile(
    r"\bsince (?:it|they|the (?:[a-z]{3,12} ){0,2}"
    r"(?:monsoon|rains|rainy season|floods|flooding|outbreak|epidemic"
    r"|offensive|fighting|siege|battle|assault|unrest|campaign|operation|clashes))"
    r" (?:began|started|erupted|broke out)\b(?! [a-z]+ing\b)",
    re.ASCII,
)
"""What an opening tells of goes on since then, and is one event."""


def _covers_long(claim: Claim, scene: Scene) -> bool:
    """Counts a period longer than any one event, told in the figure's own clause."""
    stated = claim.quantity.stated
    if (
        claim.covers is None
        or claim.outcome in LASTING
        or not long_stretch(claim.covers.interval)
        or (stated is not None and stated < (MASS if scene.tokens & _TRIED else SOME))
    ):
        return False
    told, figure = scene.low.find(claim.covers.text.lower()), claim.start - scene.sentence.start
    if told < 0 and (claim.sentence.start, claim.sentence.end) != (scene.sentence.start, scene.sentence.end):
        return False
    between = scene.words[min(told, figure) : max(told, figure)] if told >= 0 else ""
    if told >= 0 and compares_over(scene.words, told):
        return False
    when = _WHEN.match(between, len(claim.covers.text))
    return _NEW_CLAUSE.search(between, when.end() if when else 0) is None


_WHEN = re.compile(r",? when ")
"""Behind a period in which what it leads in happened: "the early 1980s, when thousands died"."""
_NEAR = 90
_WORST_FOR = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|strongest|heaviest|most [a-z]{4,12}) [^.;,]{3,70}?"
    r"(?: (?:for|in|over))? ?$",
    re.IGNORECASE,
)
"""What only compares: "the worst typhoon to hit the coast for decades"."""


def compares_over(words: str, at: int) -> bool:
    """The stretch that begins there is one that nothing like it happened in."""
    return _WORST_FOR.search(words, max(0, at - _NEAR), at) is not None


def _spans(scene: Scene) -> bool:
    """Between two days further apart than any one event lasts."""
    ends = [time.interval for time in scene.times if time.signal == "between" and time.type == "DATE"]
    return len(ends) > 1 and long_stretch(hull(ends[0], ends[-1]))


def long_stretch(interval: Interval) -> bool:
    """Longer than a fortnight, or open."""
    return interval.start is None or interval.end is None or (interval.end - interval.start).days > FORTNIGHT
