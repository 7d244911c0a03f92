"""What an expression dates in its sentence: the event, its telling, or what came after it."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.attached import held_for, names_event, of_its_suspects
from reconciler.extraction.reports.roles.counted import ORDINALS
from reconciler.extraction.reports.roles.dated import (
    CLOCKS,
    DatedRole,
    TimeRole,
    is_clock,
    may_date,
)
from reconciler.extraction.reports.roles.meant import DIED_OF, LOOK, REACH
from reconciler.extraction.reports.roles.nearest import (
    TAIL_COSTS,
    nearest_after,
    nearest_before,
    opens_clause,
)
from reconciler.extraction.reports.roles.outside import bounds, in_brackets, of_telling, window
from reconciler.extraction.reports.roles.since import HISTORY, NO_ROLE, WHEN, counts_from, since_deed
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.types import type_of_word
from reconciler.extraction.reports.vocabulary.words import HAPPENED

_CLOCK_COSTS = 80
"""Characters that a word for telling counts as further off from a time of day: statements come by the day."""
_FAR = 185
"""Beyond this many characters a word says nothing of the expression."""
_FAR_BACK = 100
"""Beyond this many characters a year dates something else than what the sentence tells."""
_SINCE = 40
_PLANNED = re.compile(
    r"\b(?:planned|due|hoped|wanted|hoping|set|scheduled|intended|meant|supposed|going|preparing|planning|plans|hopes)"
    r" to (?:[a-z]{2,14} ){1,5}$",
    re.ASCII,
)
"""Before the day of what was to come: "the clerk had planned to retire in June"."""
_CHARGED = re.compile(
    r"\bcharge(?:s|d)? (?:with|of) (?:(?!in\b|after\b|for\b|when\b)[a-z,-]{1,14} ){0,14}?"
    r"(?:murder|manslaughter|homicide|robbery|battery|assault|burglary|endangerment|possession|kidnapping|arson|action"
    r"|(?:a|deadly|dangerous) (?:weapon|firearm|gun))(?: (?:on|late|early|in court)){0,2} $",
    re.ASCII,
)
"""Before the day of a charge that is told at length."""
_WILL = re.compile(r"\bwill (?:also )?(?:be|have|hold|meet|get|go|return) (?:[a-z-]{2,14} ){0,3}$", re.ASCII)
"""Before the day of what is to come: "counselors will be on hand"."""
MONTH_WITHIN = 40
"""A deed so near before a month was done in it, whatever verb follows: "accused of killing two last month appeared"."""
_OPEN: frozenset[TimeRole] = frozenset({"telling", "none"})
"""What an expression is told to date by nothing before it."""
_WHEN_DONE = re.compile(
    r",? when (?:(?:[\w'’-]{1,20} ){1,8}?(?:was|were)|(?:(?:an?|the|two|three|armed|masked) )?[a-z]{3,12}) "
    r"(?P<deed>[a-z]{3,14})\b",
    re.ASCII,
)
_ONE_MORE = re.compile(
    r" (?:became|becomes|was) the (?:[a-z]+|\d{1,3}(?:st|nd|rd|th)) (?:[a-z]+ ){0,2}?to (?:die|succumb|have died)\b",
    re.ASCII,
)
"""After the day of one more death: "on Monday became the fourth person to die of Friday's blast"."""
_NTH_DIED = re.compile(
    rf"\b(?:an?|the) (?:{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) [a-z]{{3,12}}(?:, [^,.;:]{{2,40}},)?"
    r" (?:has |had )?(?:died|succumbed)(?: (?:of|from|to) (?:[a-z]{2,10} ){1,3}| (?:in|at) (?:an?|the) [a-z]{5,10} | )"
    r"(?:early |late )?(?:on )?$",
    re.ASCII,
)
"""Before the day of one more death: "the sixth victim, an uncle of the groom, died on"."""
_AFTER_A_DAY = re.compile(
    r" after (?:(?:the |early |late ){0,2}(?:[a-z]{3,6}day|yesterday)['’]s\b"
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
_DIED_WHEN = re.compile(
    r"\b(?:died|drowned|perished) (?:when|as) (?:an?|the|two|three|gunmen|militants|rebels|their|his|her)\b", re.ASCII
)
"""Deaths that came with what is told behind them."""
_DIED_IN = re.compile(r"\bdied in (?:an?|the) (?P<event>[a-z-]{2,14}(?: [a-z-]{2,14}){0,3})", re.ASCII)


def dated_roles(scene: Scene) -> tuple[DatedRole, ...]:
    """Every expression of a scene that names a stretch of civil time no longer than a month, with what it dates."""
    roles = (_role(time, scene) for time in scene.times if may_date(time) and not bounds(time, scene))
    return tuple(_unless_answered(role, scene) for role in roles)


def _unless_answered(role: DatedRole, scene: Scene) -> DatedRole:
    """What the event answered has days of its own."""
    if scene.answered is None or role.time.start - scene.sentence.start < scene.answered:
        return role
    return DatedRole(role.time, NO_ROLE, role.distance)


def dates_history(scene: Scene) -> bool:
    """A past year or decade dates what the scene tells."""
    past = (time for time in scene.times if time.granularity in HISTORY and time.direction == "past")
    roles = (_role(time, scene) for time in past)
    return any(role.role in ("event", "start", "later") and role.distance <= _FAR_BACK for role in roles)


def _role(time: TimeExpression, scene: Scene) -> DatedRole:
    """By the nearest word that a time can stand with; words before it are nearer than words after."""
    around = lowered, begin, end = window(time, scene)
    if in_brackets(lowered, begin, end) or time.end <= scene.sentence.story or of_telling(lowered, begin):
        return DatedRole(time, "telling", 0)
    if is_clock(time):
        return DatedRole(time, "clock", 0, of_event=_nearest(time, lowered, begin, end)[1] == "event")
    if begin == 0 and lowered.startswith(":", end):
        return DatedRole(time, "event", 0)
    if held_for(lowered, begin, end):
        return DatedRole(time, "nearby", 0, loose=True)
    tied = _tied(time, scene, around)
    if tied is not None:
        return DatedRole(time, tied, 0)
    cost, role = _nearest(time, lowered, begin, end)
    if _goes_on(lowered, begin, end, role) and (
        time.signal in ("since", "from") or "since" in lowered[max(0, begin - _SINCE) : begin]
    ):
        role = "start"
    return DatedRole(time, "nearby" if role == "event" and time.text.lower() == "midnight" else role, cost)


def _tied(time: TimeExpression, scene: Scene, around: tuple[str, int, int]) -> TimeRole | None:
    """What grammar or a fixed phrase ties the expression to, however near other words are."""
    lowered, begin, end = around
    tied = (
        _was_to_come(lowered, begin, end, named=names_event(lowered, begin, end))
        or counts_from(time, lowered, begin, end)
        or _called_by(lowered, begin, end, scene)
    )
    died = _NTH_DIED.search(lowered, max(0, begin - REACH), begin) is not None
    if tied is None and (died or _of_charges(lowered, begin)):
        return "afterwards"
    return "later" if tied is None and _ONE_MORE.match(lowered, end) is not None else tied


def _was_to_come(words: str, begin: int, end: int, *, named: bool) -> TimeRole | None:
    """The day of a plan dates nothing, unless the event came then: "was due to retire in June".

    Nor does one of what will be, unless an event is `named` by it.
    """
    planned = _PLANNED.search(words, max(0, begin - LOOK - LOOK), begin) is not None
    planned = planned or (_WILL.search(words, max(0, begin - LOOK), begin) is not None and not named)
    return NO_ROLE if planned and WHEN.match(words, end) is None else None


def _of_charges(words: str, begin: int) -> bool:
    """The nearest words are what somebody was charged with: "charged with murder and armed robbery Sunday"."""
    return "charge" in words and _CHARGED.search(words, max(0, begin - REACH), begin) is not None


def _called_by(words: str, begin: int, end: int, scene: Scene) -> TimeRole | None:
    """The event is called by the day, unless it is another's, whose suspects died in what is told."""
    if not names_event(words, begin, end):
        return None
    dead = any(claim.outcome == "killed" for claim in scene.claims)
    return NO_ROLE if dead and of_its_suspects(words, begin) else "event"


def _nearest(time: TimeExpression, words: str, begin: int, end: int) -> tuple[int, TimeRole]:
    """The role that the nearest word gives it, and how near that is."""
    coarse = time.granularity == "month"
    opens = opens_clause(words, begin)
    before_another = _died_after(words, begin, end) or _AFTER_A_DAY.match(words, end) is not None
    after = () if before_another else nearest_after(words, begin, end, opens=opens, coarse=coarse)
    before = tuple(nearest_before(words, begin, opens=opens, coarse=coarse))
    done = coarse and any(role == "event" and cost <= MONTH_WITHIN for cost, role in before)
    told = list(before) if done else [*before, *after]
    if time.granularity in CLOCKS:
        told = [(cost + _CLOCK_COSTS * (role == "telling"), role) for cost, role in told]
    if time.signal == "since":
        told = [(cost, role) for cost, role in told if role != "telling"]
    cost, role = min(told, default=(REACH, NO_ROLE))
    role = NO_ROLE if cost > _FAR else role
    if role in _OPEN and cost >= TAIL_COSTS and _ASSERTED.match(words, end) is not None:
        return cost, "nearby"
    if role == "later" and (coarse or WHEN.match(words, end) is not None or _died_in_it(words, end)):
        return cost, "event"
    return cost, "event" if role == "afterwards" and _while_it_happened(words, end) else role


def _goes_on(words: str, begin: int, end: int, role: TimeRole) -> bool:
    """What is told may last, unless the day is that of one moment: "sought since Sunday when shots were fired"."""
    if role == "event" and (words.startswith(" when ", end) or since_deed(words, begin)):
        return False
    return role == "event" or _dying(words, begin)


def _while_it_happened(words: str, end: int) -> bool:
    """Arrests are told with the day of what they were made in: "held on Sunday night, when shops were looted"."""
    told = _WHEN_DONE.match(words, end)
    return told is not None and (told["deed"] in HAPPENED or told["deed"] in type_of_word())


def _dying(words: str, begin: int) -> bool:
    """Deaths went on from then: "had died since Sunday"."""
    return _DYING.search(words, max(0, begin - LOOK), begin) is not None


_DYING = re.compile(r"\b(?:died|deaths|dead) (?:there |here )?since (?:early |late )?$", re.ASCII)


def _died_after(words: str, begin: int, end: int) -> bool:
    """A death is dated, and what follows came first: "died on Tuesday after he was shot"."""
    return (
        words.startswith((" after ", " of ", " from "), end)
        and DIED_OF.search(words, max(0, begin - LOOK), begin) is not None
    )


def _died_in_it(words: str, end: int) -> bool:
    """What follows tells of deaths "in a fire" or "in the crash": they came with the event."""
    reach = min(len(words), end + REACH)
    if _DIED_WHEN.search(words, end, reach) is not None:
        return True
    told = _DIED_IN.search(words, end, reach)
    return told is not None and any(word in type_of_word() for word in told["event"].split())
