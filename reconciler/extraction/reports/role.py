"""What an expression dates in its sentence: the event, its telling, or what came after it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.attached import closes_noun, held_for, names_event, stamps
from reconciler.extraction.reports.dated import BOUNDS, CLOCKS, DatedRole, TimeRole, before_dawn, is_clock, may_date
from reconciler.extraction.reports.phrases import TWO_WORDS, happened
from reconciler.extraction.reports.scene import Scene
from reconciler.extraction.reports.since import HISTORY, NO_ROLE, UNTIL, WHEN, counts_from
from reconciler.extraction.reports.types import type_of_word
from reconciler.extraction.reports.words import ACTORS, AFTERWARDS, CHARGES, HAPPENED, LATER, NEARBY, TELLING

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?|[,;:]", re.ASCII)
_BOUNDARIES = frozenset(", ; : that when while".split(" "))
_BOUNDARY_COSTS = 30
_COMMA_COSTS = 12
"""Characters that a clause boundary between counts as."""
_AFTER_COSTS = 8
"""Characters that standing after the expression, not before it, counts as."""
_TAIL_COSTS = 120
"""Characters that a comma after the expression counts as: "…, officials said" ends a sentence of any content."""
_ADJUNCT_COSTS = 10
"""Characters that a comma right before the expression counts as: "…, on Saturday"."""
_ADJUNCT = 6
_CLOCK_COSTS = 80
"""Characters that a word for telling counts as further off from a time of day: statements come by the day."""
_FAR = 185
"""Beyond this many characters a word says nothing of the expression."""
_FAR_BACK = 100
"""Beyond this many characters a year dates something else than what the sentence tells."""
_SINCE = 40
_OPENS_COSTS = 50
"""Characters that a word before counts as further off where the expression opens a clause."""
_LOOK = 40
_DIED_OF = re.compile(r"\b(?:died|dies|succumbed) .{0,32}$", re.ASCII)
_LEADS = r"(?:(?:on|in|at|by|late|early|about|around|just|the (?:night|morning|evening|afternoon) of)[ \u00a0]){0,2}"
_OPENING = re.compile(rf"(?:^|\bthat |[.:;\"“] ?){_LEADS}$")
_WARES = re.compile(r" (?:markets?|trees?|shopp(?:ers|ing)|lights|fairs?|decorations)\b", re.ASCII)
"""What is called by a feast and held on other days: "a Christmas market"."""
_CLAIMED = re.compile(r"\b(?:claimed|claims|took|takes) responsibility,? (?:(?:on|late|early|in) ){0,2}$", re.ASCII)
"""Said on a day of what was done on another."""
_CAUGHT = frozenset({"captured", "seized"})
_HUNTED = re.compile(r"\b(?:suspects?|gunm[ae]n|shooters?|fugitives?|bombers?|killers?|man|he|she) .{0,40}$", re.ASCII)
"""Of whom a capture is an arrest."""
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are) $")
_IN_STATE = re.compile(r" in (?:[a-z]+ ){1,3}condition", re.ASCII)
"""How somebody was taken to hospital then."""
_BROUGHT_OUT = re.compile(
    r" (?:[a-z0-9-]{1,14} ){0,3}(?:body|bodies|survivors?|corpses?|alive|out|from|people|victims)\b", re.ASCII
)
"""Whom the rescuers pulled."""
_REACH = 220
_BESIDE = 5
"""Characters between a statement and its own month: "said in July"."""
_DIED_IN = re.compile(r"\bdied in (?:an?|the) (?P<event>[a-z-]{2,14}(?: [a-z-]{2,14}){0,3})", re.ASCII)


@cache
def _roles() -> Mapping[str, TimeRole]:
    roles: dict[str, TimeRole] = {}
    roles.update(dict.fromkeys(LATER, "later"))
    roles.update(dict.fromkeys(NEARBY, "nearby"))
    roles.update(dict.fromkeys((HAPPENED | type_of_word().keys()) - CHARGES - ACTORS, "event"))
    roles.update(dict.fromkeys(AFTERWARDS, "afterwards"))
    roles.update(dict.fromkeys(TELLING, "telling"))
    return roles


def _in_brackets(words: str, begin: int, end: int) -> bool:
    return words[begin - 1 : begin] == "(" and words[end : end + 1] == ")"


def dated_roles(scene: Scene) -> tuple[DatedRole, ...]:
    """Every expression of a scene that names a stretch of civil time no longer than a month, with what it dates."""
    roles = (_role(time, scene) for time in scene.times if may_date(time) and not _bounds(time, scene))
    return tuple(_unless_answered(role, scene) for role in roles)


def _unless_answered(role: DatedRole, scene: Scene) -> DatedRole:
    """What the event answered has days of its own."""
    if scene.answered is None or role.time.start - scene.sentence.start < scene.answered:
        return role
    return DatedRole(role.time, NO_ROLE, role.distance)


def _bounds(time: TimeExpression, scene: Scene) -> bool:
    """The event lies beside the expression: "after Tuesday", not "after Tuesday's attack"."""
    if _WARES.match(scene.words, time.end - scene.sentence.start) is not None:
        return True
    if before_dawn(time):
        return False
    begin = time.start - scene.sentence.start
    if UNTIL.search(scene.words, max(0, begin - _LOOK), begin) is not None:
        return True
    return time.signal in BOUNDS and time.granularity not in CLOCKS and not names_event(*_window(time, scene))


def dates_history(scene: Scene) -> bool:
    """A past year or decade dates what the scene tells."""
    past = (time for time in scene.times if time.granularity in HISTORY and time.direction == "past")
    roles = (_role(time, scene) for time in past)
    return any(role.role in ("event", "start", "later") and role.distance <= _FAR_BACK for role in roles)


def _role(time: TimeExpression, scene: Scene) -> DatedRole:
    """By the nearest word that a time can stand with; words before it are nearer than words after."""
    lowered, begin, end = _window(time, scene)
    if _in_brackets(lowered, begin, end) or time.end <= scene.sentence.story or _of_telling(lowered, begin):
        return DatedRole(time, "telling", 0)
    if is_clock(time):
        return DatedRole(time, "clock", 0)
    if held_for(lowered, begin, end):
        return DatedRole(time, "nearby", 0, loose=True)
    tied = counts_from(time, lowered, begin, end) or ("event" if names_event(lowered, begin, end) else None)
    if tied is not None:
        return DatedRole(time, tied, 0)
    coarse = time.granularity == "month"
    after = () if _died_after(lowered, begin, end) else _after(lowered, begin, end, coarse=coarse)
    told = [*_before(lowered, begin, coarse=coarse), *after]
    if time.granularity in CLOCKS:
        told = [(cost + _CLOCK_COSTS * (role == "telling"), role) for cost, role in told]
    cost, role = min(told, default=(_REACH, NO_ROLE))
    role = NO_ROLE if cost > _FAR else role
    if role == "later" and (WHEN.match(lowered, end) is not None or _died_in_it(lowered, end)):
        role = "event"
    if _goes_on(lowered, begin, end, role) and (
        time.signal in ("since", "from") or "since" in lowered[max(0, begin - _SINCE) : begin]
    ):
        role = "start"
    return DatedRole(time, role, cost)


def _goes_on(words: str, begin: int, end: int, role: TimeRole) -> bool:
    """What is told may last, unless the day is that of one moment: "sought since Sunday when shots were fired"."""
    return _dying(words, begin) or (role == "event" and not words.startswith(" when ", end))


def _dying(words: str, begin: int) -> bool:
    """Deaths went on from then: "had died since Sunday"."""
    return _DYING.search(words, max(0, begin - _LOOK), begin) is not None


_DYING = re.compile(r"\b(?:died|deaths|dead) (?:there |here )?since (?:early |late )?$", re.ASCII)


def _of_telling(words: str, begin: int) -> bool:
    """Stamps a post, or says when responsibility was claimed."""
    return stamps(words, begin) or _CLAIMED.search(words, max(0, begin - _LOOK), begin) is not None


def _died_after(words: str, begin: int, end: int) -> bool:
    """A death is dated, and what follows came first: "died on Tuesday after he was shot"."""
    return words.startswith(" after ", end) and _DIED_OF.search(words, max(0, begin - _LOOK), begin) is not None


def _died_in_it(words: str, end: int) -> bool:
    """What follows tells of deaths "in a fire" or "in the crash": they came with the event."""
    told = _DIED_IN.search(words, end, min(len(words), end + _REACH))
    return told is not None and any(word in type_of_word() for word in told["event"].split())


def _window(time: TimeExpression, scene: Scene) -> tuple[str, int, int]:
    """The words around the expression in lower case, with its place among them."""
    begin, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    first = max(0, begin - _REACH)
    around = scene.words[first : end + _REACH]
    lowered = around.lower()
    return lowered if len(lowered) == len(around) else around, begin - first, end - first


def _before(words: str, begin: int, *, coarse: bool) -> Iterator[tuple[int, TimeRole]]:
    """The nearest word before the expression, if it is any that tells; a `coarse` one dates no telling but its own."""
    extra = _OPENS_COSTS if _opens(words, begin) else 0
    for match in reversed(list(_WORD.finditer(words, max(0, begin - _REACH), begin))):
        word = match.group()
        if word in _BOUNDARIES:
            near = begin - match.end() < _ADJUNCT
            extra += _ADJUNCT_COSTS if near else _COMMA_COSTS if word == "," else _BOUNDARY_COSTS
        elif word in TWO_WORDS and happened(word, words, match.start()):
            yield begin - match.end() + extra, "event"
            return
        elif word in _roles() and not _cause(words, match) and not (coarse and _tells(word, begin - match.end())):
            yield begin - match.end() + extra, _told_by(word, words, match.start())
            return


def _cause(words: str, match: "re.Match[str]") -> bool:
    """Says only of what somebody died: "died of a gunshot wound on Sunday"."""
    wound = words.startswith(" wound", match.end())
    return wound and _DIED_OF.search(words, max(0, match.start() - _LOOK), match.start()) is not None


def _told_by(word: str, words: str, at: int) -> TimeRole:
    """The role of a word before the expression: passives and "shot to death" tell of the event."""
    if word in ("reported", "called") and _PASSIVE.search(words, max(0, at - 12), at) is not None:
        return "nearby"
    if word in _CAUGHT and _HUNTED.search(words, max(0, at - _LOOK), at) is not None:
        return "afterwards"
    if word == "pulled" and _BROUGHT_OUT.match(words, at + len(word)) is not None:
        return "afterwards"
    done = words.endswith("to " if word == "death" else "shot ", 0, at)
    return "event" if word in ("death", "dead") and done else _roles()[word]


def _tells(word: str, apart: int) -> bool:
    """A statement that is not dated right here: what is said is said on a day, hardly in a month."""
    return _roles()[word] == "telling" and apart > _BESIDE


def _after(words: str, begin: int, end: int, *, coarse: bool) -> Iterator[tuple[int, TimeRole]]:
    """The nearest word after the expression, if it is any that tells."""
    opens = _opens(words, begin)
    if not opens and closes_noun(words, end):
        return
    extra = 0 if opens else _AFTER_COSTS
    extra -= _TAIL_COSTS if WHEN.match(words, end) else 0
    for match in _WORD.finditer(words, end, min(len(words), end + _REACH)):
        word = match.group()
        if word in _BOUNDARIES:
            extra += _ADJUNCT_COSTS if opens else _TAIL_COSTS
        elif word in TWO_WORDS and happened(word, words, match.start()):
            yield match.start() - end + extra, "event"
            return
        elif coarse and word in _roles() and _tells(word, match.start() - end):
            continue
        elif word in _roles() and not (word == "condition" and _IN_STATE.match(words, end)):
            yield match.start() - end + extra, _roles()[word]
            return


def _opens(words: str, begin: int) -> bool:
    """Opens its sentence or clause: "On Monday, …", "… said that on Monday …"."""
    return _OPENING.search(words, max(0, begin - _LOOK), begin) is not None
