"""Armed groups that an article itself tells of as such, and who leads them: "M-7 rebels", "guerrilla leader Moor"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import msgspec

from reconciler.extraction.claims.sources.full_names import NAMES_WITHIN, mentions
from reconciler.extraction.claims.sources.papers import in_hiding
from reconciler.extraction.claims.sources.speakers import Speaker
from reconciler.extraction.scanner import fold, holds_any

_B = r"[ \u00a0\n]{1,2}"
_FIGHTERS = (
    r"(?:rebels?|guerrillas?|insurgents?|militants?|fighters?|separatists?|jihadists?|militiamen|gunmen|terrorists?"
    r"|subversives?)"
)
_ARMED = (
    r"(?:rebel|guerrilla|insurgent|militant|armed|separatist|jihadist|paramilitary|extremist|terrorist|subversive|islamist"
    r"|clandestine)"
)
_LED_BY = rf"(?:{_FIGHTERS}|paramilitary|cartel)"
_GROUP = r"(?:group|movement|organi[sz]ation|alliance|front|faction|coalition|army|militia|force)"
_SHORT = r"(?:[A-Z]{2,8}(?:-?\d{1,2})?|[A-Z]{1,3}-?\d{1,2})"
_LONG = r"[A-Z][\w'’-]{1,20}(?:[ \u00a0\n](?:(?:of|for|the|and)[ \u00a0\n])?[A-Z][\w'’-]{1,20}){0,5}"
_RIGHT_BEFORE = re.compile(rf"(?<![\w-])(?P<open>[\[(])?(?P<name>{_SHORT})(?(open)[\])]){_B}$")
_BEHIND_GROUP = re.compile(
    rf"(?i:{_ARMED}){_B}(?i:{_GROUP}),?{_B}(?:(?i:called|known as|named|the){_B})*[\"“]?(?P<long>{_LONG})[\"”,]?"
    rf"(?:{_B}[\[(](?P<name>{_SHORT})[\])])?"
)
_APPOSED = re.compile(
    rf"(?P<long>{_LONG})(?:{_B}[\[(](?P<name>{_SHORT})[\])])?,{_B}(?i:an?|the){_B}(?:[\w-]{{2,15}}{_B}){{0,2}}$"
)
_IS_GROUP = re.compile(rf"(?i:{_ARMED}){_B}(?i:{_GROUP})(?!\w)")
_HINT = re.compile(rf"(?<!\w)(?:{_FIGHTERS}|{_ARMED})(?!\w)", re.IGNORECASE)
MOST = 40
"""Words for armed men at the head of a text that a name is looked for beside."""
_COMMON = frozenset(
    "the a an of in and at by for to on army police state us usa un eu nato tv text excerpt excerpts passage".split()
)
_LEADS = (
    r"(?:leaders?|commanders?|chief|chieftain|boss|lord|capo|kingpin|spokes(?:man|woman|person)|representative|member)"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_LED_BY}|drug|drug trafficking){_B}(?:[\w-]{{2,14}}{_B}){{0,2}}?{_LEADS}{_B}"
    rf"(?:(?!in\b|of\b|and\b)[\w.'’-]{{1,20}}{_B}){{0,3}}$|(?<!\w)(?:drug{_B})?trafficker{_B}(?:[\w.'’-]{{1,20}}{_B}){{0,2}}$",
    re.IGNORECASE,
)
"""Right before the name of somebody who leads an armed group."""
_BEHIND = re.compile(
    rf",{_B}(?:(?:the|an?|maximum|top|supreme|general|military|self-styled){_B}){{0,2}}{_LEADS}{_B}(?:of|for){_B}(?:the{_B})?"
    rf"(?:[\w-]{{2,14}}{_B}){{0,2}}?{_LED_BY}(?!\w)"
    rf"|,{_B}(?:(?:the|an?){_B})?(?:[\w-]{{2,14}}{_B}){{0,2}}?{_LED_BY}{_B}(?:[\w-]{{2,14}}{_B}){{0,1}}?{_LEADS}(?!\w)",
    re.IGNORECASE,
)
LONGEST = 90
"""Characters on either side of a name in which it stands who bears it."""


def as_told(speaker: Speaker, phrase: str, text: str) -> Speaker:
    """The speaker, of an armed group where the text tells of it, or of whom it names, as such."""
    if speaker.kind not in ("official", "unnamed", "ngo") or not _tells_of_armed_men(text):
        return speaker
    groups = armed_groups(text)
    of_group = groups is not None and groups.search(phrase.lower()) is not None
    of_war = speaker.name is None and in_hiding(text) and _OF_WAR.search(phrase)
    if of_group or of_war or (speaker.name is not None and leads_armed(speaker.name, text)):
        return msgspec.structs.replace(speaker, kind="party", side="insurgent")
    return speaker


_OF_WAR = re.compile(
    r"(?<!\w)(?:(?:war|military|combat|our)[ \n](?:report|bulletin|communique|dispatch)"
    r"|our[ \n](?:forces|units|troops|comrades))(?!\w)",
    re.IGNORECASE,
)
"""What speaks for those whose station is in hiding."""


@lru_cache(maxsize=8)
def _tells_of_armed_men(text: str) -> bool:
    """Holds any of the words that they, and those who lead them, are told by."""
    return holds_any(text.lower(), _HINTS)


_HINTS = (
    "rebel guerrilla insurgent militant fighter separatist jihadist militiamen gunmen terrorist subversive armed"
    " paramilitary extremist islamist clandestine cartel drug trafficker"
).split()


@lru_cache(maxsize=8)
def armed_groups(text: str) -> "re.Pattern[str] | None":
    """The names of those whom the text calls rebels, guerrillas or an armed group, in small letters."""
    names: set[str] = set()
    for hint in islice(_HINT.finditer(text, 0, NAMES_WITHIN), MOST):
        at = hint.start()
        for match in (
            _RIGHT_BEFORE.search(text, max(0, at - SHORTEST), at),
            _BEHIND_GROUP.match(text, at),
            _APPOSED.search(text, max(0, at - LONGEST), at) if _IS_GROUP.match(text, at) else None,
        ):
            names |= {name.lower() for name in _names(match, text, capitals=hint.group().isupper())} if match else set()
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names)))})(?![\w-])") if names else None


SHORTEST = 14
"""Characters before a word in which an abbreviation stands."""


def _names(match: "re.Match[str]", text: str, *, capitals: bool) -> Iterator[str]:
    if _ACCORDING.search(text, max(0, match.start() - LONGEST), match.end()):
        return
    told = match.groupdict()
    short, long = told.get("name"), told.get("long")
    if short and short.lower() not in _COMMON and (not capitals or _abbreviates(short, text)):
        yield short
    if long and not capitals and " " in long:
        yield " ".join(long.split())


def _abbreviates(short: str, text: str) -> bool:
    """In a text in capitals: letters that stand in brackets somewhere, or are no word."""
    return not short.isalpha() or not _VOWEL.search(short) or f"[{short}]" in text or f"({short})" in text


_ACCORDING = re.compile(r"(?<!\w)according[ \n]to[^,.]*,", re.IGNORECASE)
"""Before who tells of a group, not who is one: "according to the police, an armed group"."""
_VOWEL = re.compile("[AEIOUY]")


@lru_cache(maxsize=64)
def leads_armed(name: str, text: str) -> bool:
    """Somewhere the name has beside it that its bearer leads or speaks for armed men, or traffics in drugs."""
    surname = name.split()[-1]
    if not holds_any(fold(text[:NAMES_WITHIN]), _LED_HINTS):
        return False
    for at in mentions(surname, text):
        past = at + len(surname)
        if _BEFORE.search(text, max(0, at - LONGEST), at) or _BEHIND.match(text, past, past + LONGEST):
            return True
    return False


_LED_HINTS = "leader commander chief boss lord capo kingpin spokes representative member trafficker".split()
"""Of these, who leads armed men is called by one."""
