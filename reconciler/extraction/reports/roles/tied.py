"""What grammar or a fixed phrase ties an expression to, however near other words are."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.attached import (
    names_event,
    of_event_told_at_length,
    of_its_suspects,
    of_what_is_protested,
    of_whom_it_befell,
)
from reconciler.extraction.reports.roles.dated import LOOK, REACH, TimeRole
from reconciler.extraction.reports.roles.deaths import of_one_more
from reconciler.extraction.reports.roles.finds import of_a_find, of_a_picture, of_an_end
from reconciler.extraction.reports.roles.lingering import of_a_state
from reconciler.extraction.reports.roles.since import NO_ROLE, WHEN, counts_from
from reconciler.extraction.reports.roles.thefts import of_theft
from reconciler.extraction.reports.scenes.scene import Scene

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
_SAID_AT_DAWN = re.compile(
    r"\b(?:said|says|reported|told|confirmed|announced)[a-z ]{0,20} (?:as|when|before|after) "
    r"(?:dawn|day|daylight|night|darkness|morning) (?:broke|fell|came)(?: on)? $",
    re.ASCII,
)
"""Before the day on which somebody spoke: "officials said as dawn broke Saturday"."""
_AT_THE_SCENE = re.compile(
    r"\b(?:said|told|disclosed|confirmed|spoke|speaking|stated|announced|addressed|interview|reporters|journalists)\b"
    r"[^.;]{0,120}? (?:at|from|visiting|visited) the (?:scene|site)(?: of the (?:[a-z-]{3,14} ?){1,3})? ?(?:on )?$",
    re.ASCII,
)
"""Before the day on which somebody spoke there: "told reporters at the scene of the crash on Friday"."""
_WILL = re.compile(r"\bwill (?:also )?(?:be|have|hold|meet|get|go|return) (?:[a-z-]{2,14} ){0,3}$", re.ASCII)
"""Before the day of what is to come: "counselors will be on hand"."""


def tied(time: TimeExpression, scene: Scene, around: tuple[str, int, int]) -> TimeRole | None:
    """Its role, None where nothing ties it; `around` are the words about it with its place in them."""
    lowered, begin, end = around
    if of_event_told_at_length(lowered, begin, end) or of_what_is_protested(lowered, begin):
        return "event"
    if of_whom_it_befell(lowered, begin) and _told_later(time, scene):
        return "event"
    if _SAID_AT_DAWN.search(lowered, max(0, begin - LOOK), begin) is not None:
        return "telling"
    if " the s" in lowered and _AT_THE_SCENE.search(lowered, max(0, begin - REACH), begin) is not None:
        return "later"
    role = (
        _was_to_come(lowered, begin, end, named=names_event(lowered, begin, end))
        or counts_from(time, lowered, begin, end)
        or _called_by(lowered, begin, end, scene)
    )
    if role is None and (
        _of_charges(lowered, begin) or of_a_state(lowered, begin) or _of_mourners(lowered, begin, end)
    ):
        return "afterwards"
    if role is None and (
        _where_others_died(lowered, begin)
        or of_theft(lowered, begin)
        or _who_escaped(lowered, begin)
        or _set_out(lowered, begin, end)
    ):
        return NO_ROLE
    if role is None and (
        of_a_find(lowered, begin, end) or of_an_end(lowered, begin) or of_a_picture(lowered, begin, end)
    ):
        return "afterwards"
    return role or of_one_more(lowered, begin, end)


def _told_later(time: TimeExpression, scene: Scene) -> bool:
    """The sentence has a later day of its own before it: "said today that the murder of a nun on 3 May …"."""
    end = time.interval.end
    before = (other.interval.start for other in scene.times if other.end <= time.start)
    return end is not None and any(start is not None and end <= start for start in before)


def _by_its_doer(words: str, begin: int, end: int) -> bool:
    """Whoever did it is called by its day: "the attacker on Saturday, a man of 40, was shot dead"."""
    return words.startswith(",", end) and _DOER.search(words, max(0, begin - LOOK), begin) is not None


_DOER = re.compile(r"\bthe (?:attacker|gunm[ae]n|bomber|killer|shooter|assailant|knifeman)s? (?:on|in) $", re.ASCII)
_REACHED = re.compile(
    r"\b(?:passed|topped|exceeded|reached|surpassed|crossed) \d[\d,]* (?:people |dead |deaths )?(?:early |late )?"
    r"(?:on |by )?$",
    re.ASCII,
)
"""Before the day on which a toll did so."""
_WORST_DAY = re.compile(
    r" (?:was|became|had been|remained) the (?:[a-z]+ ){0,2}?(?:deadliest|bloodiest|worst) (?:day|night)\b", re.ASCII
)
"""After the day on which most of a series died: "Friday was the deadliest day"."""


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


def _where_others_died(words: str, begin: int) -> bool:
    """Behind a harm that is told, others died then at its place: "killed at the bend where three died a year ago"."""
    return " where " in words and _DIED_THERE.search(words, max(0, begin - REACH), begin) is not None


_DIED_THERE = re.compile(
    r"\b(?:killed|kills|dies|died|dead|shot|hit|struck|crash(?:es|ed)?|injured|hurt|stabbed)\b[^.;]{0,80}? where "
    r"[^.;,]{3,50}? (?:died|(?:was|were|had been) (?:killed|shot|stabbed|hit|struck|murdered|slain))"
    r"(?: (?:in|by) (?:an? )?[a-z-]{3,14}){0,2}(?: (?:on|in|early|late))? $",
    re.ASCII,
)


def _who_escaped(words: str, begin: int) -> bool:
    """Somebody had got out then, to whom another day befell what is told."""
    return " who " in words and _ESCAPED.search(words, max(0, begin - REACH), begin) is not None


_ESCAPED = re.compile(
    r"\bwho (?:had )?(?:(?:broke|broken) out of|escaped|walked away from|fled|(?:was|were) (?:released|paroled|freed)"
    r" from) (?:[\w'’-]{1,16} ){1,7}$",
    re.ASCII,
)


def _set_out(words: str, begin: int, end: int) -> bool:
    """What something befell behind the comma had left a place then: "the ship, which left Oru on May 4, sank"."""
    first = max(0, begin - REACH)
    if _DEPARTED.search(words, max(0, begin - LOOK), begin) is not None:
        return words[end : end + 1] in ("", ",", ".")
    return words.startswith(",", end) and _LEFT_PORT.search(words, first, begin) is not None


_DEPARTED = re.compile(
    r"\b(?:departed|set sail|sailed) (?:from|for) (?:[\w'’-]{1,16},? ){1,6}(?:on|early|late) $", re.ASCII
)
"""Before the day on which a vessel set out."""


_LEFT_PORT = re.compile(
    r", (?:which|that) (?:had )?(?:left|departed|sailed|set (?:off|out|sail)|taken off|took off)"
    r"(?! (?:at least |about |some |more than )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\b)"
    r" (?:[\w'’-]{1,16} ){1,8}(?:on|early|late) $",
    re.ASCII,
)


def _of_mourners(words: str, begin: int, end: int) -> bool:
    """People stood or lit candles then where somebody had been killed."""
    if _WHERE.match(words, end) is None:
        return False
    return _MOURNED.search(words, max(0, begin - REACH), begin) is not None


_WHERE = re.compile(
    r",? (?:(?:in|on|at|near|outside|by) [^.;,]{3,50}? )?where\b[^.;]{0,70}?"
    r"\b(?:killed|shot|stabbed|slain|died|hit|struck|fell|murdered|found|drowned|perished|lost|beaten|gunned)\b",
    re.ASCII,
)
_MOURNED = re.compile(
    r"\b(?:stood|gathered|assembled|lit|laid|placed|knelt|prayed|sang|wept|met|marched|walked|rallied|candles|flowers"
    r"|vigil|wreaths?|silence|mourners)\b[^.;:]{0,60}$",
    re.ASCII,
)


def _called_by(words: str, begin: int, end: int, scene: Scene) -> TimeRole | None:
    """The event is called by the day, unless it is another's, whose suspects died in what is told."""
    if _WORST_DAY.match(words, end) is not None or _by_its_doer(words, begin, end):
        return "event"
    if _REACHED.search(words, max(0, begin - LOOK), begin) is not None:
        return "telling"
    if not names_event(words, begin, end):
        return None
    dead = any(claim.outcome == "killed" for claim in scene.claims)
    return NO_ROLE if dead and of_its_suspects(words, begin) else "event"
