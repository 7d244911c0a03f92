"""What an expression dates in its sentence: the event, its telling, or what came after it."""

import re

from reconciler.concepts.document import Sentence
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.attached import held_for
from reconciler.extraction.reports.roles.compared_years import measures
from reconciler.extraction.reports.roles.counting import counts_then
from reconciler.extraction.reports.roles.dated import CLOCKS, REACH, DatedRole, TimeRole, is_clock, may_date
from reconciler.extraction.reports.roles.days_of_telling import of_telling
from reconciler.extraction.reports.roles.deaths import died_after, died_in_it, dying
from reconciler.extraction.reports.roles.nearest import TAIL_COSTS, nearest_after, nearest_before, opens_clause
from reconciler.extraction.reports.roles.other_matters import of_other_matters
from reconciler.extraction.reports.roles.outside import bounds, counted_from, in_brackets, of_days_before, window
from reconciler.extraction.reports.roles.since import HISTORY, NO_ROLE, WHEN, since_deed
from reconciler.extraction.reports.roles.tied import tied
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.claimed_deeds import claimed_then
from reconciler.extraction.reports.vocabulary.figurative import MASK
from reconciler.extraction.reports.vocabulary.types import type_of_word
from reconciler.extraction.reports.vocabulary.words import HAPPENED

_CLOCK_COSTS = 80
"""Characters that a word for telling counts as further off from a time of day: statements come by the day."""
_FAR = 185
"""Beyond this many characters a word says nothing of the expression."""
_FAR_BACK = 100
"""Beyond this many characters a year dates something else than what the sentence tells."""
_SINCE = 40
MONTH_WITHIN = 40
"""A deed so near before a month was done in it, whatever verb follows: "accused of killing two last month appeared"."""
_TAKEN_BY = re.compile(r"\b(?:taken|seized|marched away|led away|carried off) by\b", re.ASCII)
"""How people are abducted, of whom others are only taken to hospital."""
_OPEN: frozenset[TimeRole] = frozenset({"telling", "none"})
"""What an expression is told to date by nothing before it."""
_WHEN_DONE = re.compile(
    r",? when (?:(?:[\w'’-]{1,20} ){1,8}?(?:was|were)|(?:(?:an?|the|two|three|armed|masked) )?[a-z]{3,12}) "
    r"(?P<deed>[a-z]{3,14})\b",
    re.ASCII,
)
_AFTER_A_DAY = re.compile(
    r" after (?:(?:the |early |late ){0,2}[a-z]{3,6}day['’]s\b"
    r"|an? (?:deadly |violent |bloody )?(?:weekend|night|day|week|string|series|wave) of "
    r"|[^.,;:]{0,80}? on (?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)",
    re.ASCII,
)
"""What follows has its own day: "slept outside last night after Tuesday's quake", "… after the blast on Tuesday"."""
_ASSERTED = re.compile(
    r"(?:, [^,.;:]{2,70}){0,2}, (?:[^,.;:]{2,60} )?"
    r"(?:said|says|say|reported|confirmed|announced|told [^,.;:]{2,40})\.?$",
    re.ASCII,
)
"""What follows the day of what the whole sentence asserts: "… on Tuesday night, police said"."""


def dated_roles(scene: Scene) -> tuple[DatedRole, ...]:
    """Every expression of a scene that names a stretch of civil time no longer than a month, with what it dates."""
    meant = (time for time in scene.times if not scene.low.startswith(MASK, time.start - scene.sentence.start))
    meant = (time for time in meant if may_date(time) and not of_days_before(time, scene))
    roles = (_role(time, scene) for time in meant if not (bounds(time, scene) or of_other_matters(time, scene)))
    return tuple(_unless_answered(role, scene) for role in roles)


def _unless_answered(role: DatedRole, scene: Scene) -> DatedRole:
    """What the event answered has days of its own."""
    if scene.answered is None or role.time.start - scene.sentence.start < scene.answered:
        return role
    return DatedRole(role.time, NO_ROLE, role.distance)


def dates_history(scene: Scene) -> bool:
    """A past year or decade dates what the scene tells."""
    past = [time for time in scene.times if time.granularity in HISTORY and time.direction == "past"]
    past = [time for time in past if not measures(time, scene)]
    if scene.claims and any(_opens(time, scene) or _when_it_struck(time, scene) for time in past):
        return True
    roles = (_role(time, scene) for time in past)
    return any(role.role in ("event", "start", "later") and role.distance <= _FAR_BACK for role in roles)


def _when_it_struck(time: TimeExpression, scene: Scene) -> bool:
    """Leads on to what happened in it, and to all whom the sentence counts: "led it in 1989, when a bomb killed 80"."""
    struck = _WHEN_IT.match(scene.words, time.end - scene.sentence.start) is not None
    return struck and all(claim.start > time.end for claim in scene.claims)


_WHEN_IT = re.compile(r",? when (?:an?|the|two|three|several|gunmen|rebels|militants|bombs?|jets|troops) ", re.ASCII)


def _opens(time: TimeExpression, scene: Scene) -> bool:
    """It opens the sentence, or what follows a colon: "the worst of all: in 1992, 263 died"."""
    begin = time.start - scene.sentence.start
    return begin <= len("Back in ") or scene.words.endswith((": in ", ": In "), 0, begin)


def _role(time: TimeExpression, scene: Scene) -> DatedRole:
    """By the nearest word that a time can stand with; words before it are nearer than words after."""
    around = lowered, begin, end = window(time, scene)
    if in_brackets(lowered, begin, end) or _is_dateline(time, scene.sentence) or of_telling(lowered, begin, end):
        return DatedRole(time, "telling", 0)
    if counted_from(lowered, begin, end):
        return DatedRole(time, NO_ROLE, 0)
    if is_clock(time):
        return DatedRole(time, "clock", 0, of_event=_nearest(time, lowered, begin, end)[1] == "event")
    claimed = time.granularity in _WEEKS and claimed_then(lowered, begin, end)
    if claimed or (begin == 0 and lowered.startswith(":", end)) or time.end <= scene.sentence.story:
        return DatedRole(time, "event", 0)
    if held_for(lowered, begin, end):
        return DatedRole(time, "nearby", 0, loose=True)
    fixed = tied(time, scene, around)
    if fixed is not None:
        return DatedRole(time, fixed, 0)
    cost, role = _nearest(time, lowered, begin, end)
    role = _of_those_counted(role, time, scene, around)
    if _goes_on(lowered, begin, end, role) and (
        time.signal in ("since", "from") or "since" in lowered[max(0, begin - _SINCE) : begin]
    ):
        role = "start"
    return DatedRole(time, "nearby" if role == "event" and time.text.lower() == "midnight" else role, cost)


_WEEKS = ("week", "month", "quarter", "year")


def _is_dateline(time: TimeExpression, sentence: Sentence) -> bool:
    """The day that an agency's text was sent on: that of an item of a list, "May 2, Mosul: …", stands first."""
    head = sentence.dateline
    unsent = head is not None and head.agency is None and head.day is None
    first = head is not None and unsent and bool(head.towns) and time.end <= head.towns[0][0]
    return time.end <= sentence.story and not first


def _of_those_counted(role: TimeRole, time: TimeExpression, scene: Scene, around: tuple[str, int, int]) -> TimeRole:
    """The event's, where nothing tells what it dates but the figure right behind it."""
    words, begin, _ = around
    if role == "nearby" and opens_clause(words, begin) and _TAKEN_BY.search(words, begin) is not None:
        return "event"
    if role not in (NO_ROLE, "afterwards"):
        return role
    return "event" if counts_then(time, scene, opens=opens_clause(words, begin)) else role


def _nearest(time: TimeExpression, words: str, begin: int, end: int) -> tuple[int, TimeRole]:
    """The role that the nearest word gives it, and how near that is."""
    coarse = time.granularity == "month"
    opens = opens_clause(words, begin)
    before_another = died_after(words, begin, end) or _AFTER_A_DAY.match(words, end) is not None
    after = () if before_another else nearest_after(words, begin, end, opens=opens, coarse=coarse)
    before = tuple(nearest_before(words, begin, opens=opens, coarse=coarse))
    done = coarse and any(role == "event" and cost <= MONTH_WITHIN for cost, role in before)
    if coarse and not opens and _DEED_OF.search(words, max(0, begin - _FAR_BACK), begin) is not None:
        return 0, "event"
    told = list(before) if done else [*before, *after]
    if time.granularity in CLOCKS:
        told = [(cost + _CLOCK_COSTS * (role == "telling"), role) for cost, role in told]
    if time.signal == "since":
        told = [(cost, role) for cost, role in told if role != "telling"]
    cost, role = min(told, default=(REACH, NO_ROLE))
    role = NO_ROLE if cost > _FAR else role
    if role in _OPEN and cost >= TAIL_COSTS and _ASSERTED.match(words, end) is not None:
        return cost, "nearby"
    if role == "later" and (coarse or WHEN.match(words, end) is not None or died_in_it(words, begin, end)):
        return cost, "event"
    if role == "afterwards" and _came_to_arrest(words, begin, end):
        return cost, "nearby"
    return cost, "event" if role == "afterwards" and _while_it_happened(words, end) else role


def _came_to_arrest(words: str, begin: int, end: int) -> bool:
    """Officers came then to arrest somebody, which is when it happened: "went there Saturday night to arrest"."""
    to_arrest = _TO_ARREST.match(words, end) is not None
    return to_arrest and _WENT.search(words, max(0, begin - _FAR_BACK), begin) is not None


_TO_ARREST = re.compile(r" to (?:try to )?(?:arrest|serve|question|apprehend|detain|pick up|take)\b", re.ASCII)
_WENT = re.compile(
    r"\b(?:went|came|arrived|drove|returned|responded|gone|showed up|were (?:sent|called|at))"
    r" (?:[a-z0-9'’-]{1,16} ){0,8}$",
    re.ASCII,
)
_DEED_OF = re.compile(
    r"\b(?:murders?|killings?|slayings?|shooting deaths?|stabbing deaths?|fatal (?:shooting|stabbing)s?|deaths?) of "
    r"(?:(?!was\b|were\b|is\b|has\b|had\b|who\b|after\b|since\b)[\w'’-]{1,18} ){1,12}$",
    re.ASCII,
)
"""What befell somebody at a place, before its month: "the murder of an usher at the Orpheum last May"."""


def _goes_on(words: str, begin: int, end: int, role: TimeRole) -> bool:
    """What is told may last, unless the day is that of one moment: "sought since Sunday when shots were fired"."""
    if role == "event" and (words.startswith(" when ", end) or since_deed(words, begin)):
        return False
    return role == "event" or dying(words, begin)


def _while_it_happened(words: str, end: int) -> bool:
    """Arrests are told with the day of what they were made in: "held on Sunday night, when shops were looted"."""
    told = _WHEN_DONE.match(words, end)
    return told is not None and (told["deed"] in HAPPENED or told["deed"] in type_of_word())
