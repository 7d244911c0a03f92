"""The word nearest to an expression that a time can stand with, and what that word tells."""

import re
from collections.abc import Iterator

from reconciler.extraction.reports.roles.attached import closes_noun
from reconciler.extraction.reports.roles.besides import counted_deaths
from reconciler.extraction.reports.roles.dated import LOOK, REACH, TimeRole
from reconciler.extraction.reports.roles.meaningless import means_nothing
from reconciler.extraction.reports.roles.meant import is_cause, role_of_word, told_by, told_with
from reconciler.extraction.reports.roles.since import WHEN
from reconciler.extraction.reports.vocabulary.beside_word import it_came
from reconciler.extraction.reports.vocabulary.held_beside import HELD, held_beside
from reconciler.extraction.reports.vocabulary.of_harmed import only_describes, was_harmed

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?|[,;:]", re.ASCII)
_BOUNDARIES = frozenset(", ; : that when while because".split(" "))
_CLOSING, _WEEKDAY = ":", "day"
"""What follows a colon is another sentence, but in lists of dates: "ended the rumours on Monday: nine have died"."""
_GROUNDS = re.compile(r" for (?:the|his|her|their|[a-z]{3,12}ing)\b", re.ASCII)
"""What somebody was sentenced or arrested for was done before."""
_BOUNDARY_COSTS = 30
_COMMA_COSTS = 12
"""Characters that a clause boundary between counts as."""
_AFTER_COSTS = 8
"""Characters that standing after the expression, not before it, counts as."""
TAIL_COSTS = 120
"""Characters that a comma after the expression counts as: "…, officials said" ends a sentence of any content."""
_ADJUNCT_COSTS = 10
"""Characters that a comma right before the expression counts as: "…, on Saturday"."""
_ADJUNCT = 6
_OPENS_COSTS = 50
"""Characters that a word before counts as further off where the expression opens a clause."""
_LEADS = (
    r"(?:(?:[Aa]lso|on|in|at|by|late|early|about|around|just|the (?:night|morning|evening|afternoon) of)[ \u00a0]){0,2}"
)
_SAID = r"\b(?:say|says|said) (?:(?:at|around|about|just|shortly|before|after)[ \u00a0]){1,2}"
_OPENING = re.compile(rf"(?:(?:^|\bthat,? |[.:;\"“] ?){_LEADS}|{_SAID})$")
_IN_STATE = re.compile(r" in (?:[a-z]+ ){1,3}condition", re.ASCII)
"""How somebody was taken to hospital then."""
_STRETCH = 40
"""Characters at most, but for one word, that are looked at together."""
_NEXT = 12
"""Characters between "came" and the day on which it came."""
_BESIDE = 5
"""Characters between a statement and its own month: "said in July"."""


def nearest_before(words: str, begin: int, *, opens: bool, coarse: bool) -> Iterator[tuple[int, TimeRole]]:
    """The nearest word before the expression, if it is any that tells; a `coarse` one dates no telling but its own."""
    extra = _OPENS_COSTS if opens else 0
    scene: tuple[int, TimeRole] | None = None
    for match in _back(words, begin):
        word = match.group()
        if scene is not None and _ends_scene(word, words, match):
            yield (scene[0], "event") if role_of_word().get(word) == "event" else scene
            return
        if word in _BOUNDARIES:
            near = begin - match.end() < _ADJUNCT
            extra += _ADJUNCT_COSTS if near else _COMMA_COSTS if word == "," else _BOUNDARY_COSTS
        elif told_with(word, words, match) or _told_here(word, words, match, begin, coarse=coarse):
            yield begin - match.end() + extra, "event"
            return
        elif word in role_of_word() and not (
            means_nothing(word, words, match.start())
            or _says_of_whom(word, words, match, begin)
            or is_cause(words, match)
            or (coarse and _tells(word, begin - match.end()))
        ):
            scene = begin - match.end() + extra, told_by(word, words, match.start())
            if word not in _QUARRELS or not words.endswith(_DURING, 0, match.start()):
                yield scene
                return
    if scene is not None:
        yield scene


def _ends_scene(word: str, words: str, match: "re.Match[str]") -> bool:
    """What stands before a quarrel tells of it; "shot to death" is told by its verb."""
    by_verb = word == "death" and words.endswith(" to ", 0, match.start())
    return not by_verb and (word in _BOUNDARIES - {","} or word in role_of_word())


def _told_here(word: str, words: str, match: "re.Match[str]", begin: int, *, coarse: bool) -> bool:
    """An attack that came right then, or deaths counted in a month."""
    if coarse and counted_deaths(word, words, match.start()):
        return True
    return begin - match.end() < _NEXT and it_came(word, words, match.start())


_QUARRELS = frozenset("robbery fight argument dispute altercation party".split())
_DURING = ("during a ", "during an ", "in a ", "in an ", "after a ", "after an ", "during an attempted ", "at a ")
"""Before what only went with the deed told before it: "shot during a robbery at 9 p.m. Saturday"."""


def _back(words: str, begin: int) -> Iterator["re.Match[str]"]:
    """The words before the expression, the nearest first; a stretch at a time, as mostly one of the nearest tells."""
    first, end = max(0, begin - REACH), begin
    while end > first:
        start = max(first, words.rfind(" ", first, max(first, end - _STRETCH)))
        yield from reversed(list(_WORD.finditer(words, start, end)))
        end = start


def _says_of_whom(word: str, words: str, match: "re.Match[str]", begin: int) -> bool:
    """It describes whom something was done to, unless the expression is right beside it: "a man arrested on Sunday"."""
    if word in HELD and held_beside(words, match.start()):
        return True
    if begin - match.end() < _NEXT:
        return False
    if _of_the_accused(words, match, begin):
        return True
    return only_describes(word, words, match.start()) or was_harmed(word, words, match.start())


def _of_the_accused(words: str, match: "re.Match[str]", begin: int) -> bool:
    """What somebody is accused of, before what became of him then: "a man accused of killing two was moved Monday".

    Of what he did another day is told.
    """
    accused = _ACCUSED.search(words, max(0, match.start() - _STRETCH), match.start()) is not None
    return accused and _BECAME.search(words, match.end(), begin) is not None


_ACCUSED = re.compile(
    r"\b(?:accused of|suspected of|charged with|convicted of|wanted for) (?:fatally )?"
    r"(?:[a-z]{4,9}ing [^,.;]{1,30} and )?$",
    re.ASCII,
)
_BECAME = re.compile(
    r" (?:(?:was|were|is|are|has|have|had|will)(?: been)? [a-z]|(?:sat|stood|pleaded|appeared|faced|wept|smiled)\b)",
    re.ASCII,
)


def _tells(word: str, apart: int) -> bool:
    """A statement that is not dated right here: what is said is said on a day, hardly in a month."""
    return role_of_word().get(word) == "telling" and apart > _BESIDE


_ARMED = re.compile(
    r"armed (?:group|gang|band|militants?|rebels|insurgents|bandits|attackers|assailants|tribesmen)\b", re.ASCII
)
"""Who, not what they did."""


def nearest_after(words: str, begin: int, end: int, *, opens: bool, coarse: bool) -> Iterator[tuple[int, TimeRole]]:
    """The nearest word after the expression, if it is any that tells."""
    if not opens and (closes_noun(words, end) or _GROUNDS.match(words, end) is not None):
        return
    extra = 0 if opens else _AFTER_COSTS
    extra -= TAIL_COSTS if WHEN.match(words, end) else 0
    for match in _WORD.finditer(words, end, min(len(words), end + REACH)):
        word = match.group()
        if word == _CLOSING and not opens and words.endswith(_WEEKDAY, begin, end):
            return
        if word in _BOUNDARIES:
            extra += _ADJUNCT_COSTS if opens else TAIL_COSTS
        elif told_with(word, words, match):
            yield match.start() - end + extra, "event"
            return
        elif word in role_of_word() and (
            _ARMED.match(words, match.start()) or (coarse and _tells(word, match.start() - end))
        ):
            continue
        elif word in role_of_word() and not (
            (word == "condition" and _IN_STATE.match(words, end)) or means_nothing(word, words, match.start())
        ):
            done = word in ("death", "dead", "turned")
            yield match.start() - end + extra, told_by(word, words, match.start()) if done else role_of_word()[word]
            return


def opens_clause(words: str, begin: int) -> bool:
    """Opens its sentence or clause: "On Monday, …", "… said that on Monday …"."""
    return _OPENING.search(words, max(0, begin - LOOK), begin) is not None
