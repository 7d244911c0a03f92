"""Sources that somebody else passes on: "it was learned from officials that", "quoted the mayor as saying"."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from reconciler.extraction.claims.sources.speakers import ends_in_source
from reconciler.extraction.scanner import Hints

_B = r"[ \u00a0\n]"
_WHO = r"[^,;:.\"“”]"
_LEARNED = re.compile(
    rf"(?<!\w)it{_B}(?:was|has been){_B}(?:also{_B})?(?:learned|learnt|reported|confirmed|announced|disclosed)"
    rf"{_B}(?:from|by){_B}(?P<by>{_WHO}{{3,60}}?){_B}that(?!\w)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    rf"(?<!\w)(?:quoted|quotes|quoting|cited|cites|citing){_B}(?!by )"
    rf"(?P<by>{_WHO}{{3,80}}?(?:,{_B}{_WHO}{{3,80}}?)?),?{_B}as{_B}(?:saying|telling|reporting)(?!\w)",
    re.IGNORECASE,
)
"""Who that is may stand behind his name: "quoted Bo Lind, a member of the council, as saying"."""
_WAS_QUOTED = re.compile(
    r"(?:^|(?<=[,;.\"“”\n] )|(?<=\n))(?P<by>[^,;:.\"“”\n]{3,80}?)"
    rf"{_B}(?:was|were|is|are){_B}(?:quoted|cited|reported)(?:{_B}(?:by|in){_B}{_WHO}{{2,40}}?)?{_B}as{_B}saying(?!\w)"
    rf"(?:{_B}by{_B}{_WHO}{{2,40}}?(?={_B}that(?!\w)|[,.;:]|$))?",
    re.IGNORECASE,
)
_WHERE = rf"(?:{_B}(?:here|today|yesterday|officially|in{_B}[A-Z][\w.]{{1,20}}(?:{_B}[A-Z]\w{{1,20}})?))?"
_REPORTED = re.compile(
    rf"(?<!\w)(?P<by>it{_B}(?:was|is|has been|had been){_B}(?:(?:also|\w{{3,12}}ly|further|later){_B})?"
    rf"(?:learned|learnt|reported|confirmed|announced|disclosed|known)){_WHERE}(?={_B}that(?!\w)|\.|$)",
    re.IGNORECASE,
)
"""What is told by nobody: "it was also reported that", ", it was officially reported in Lima."."""
_TOLD_US = re.compile(
    rf"(?<!\w)(?P<by>we|i)(?:{_B}(?:have|had|are|were|was|am)|['’]ve)(?:{_B}(?:also|just|now))?"
    rf"(?:{_B}(?:been|being))?{_B}(?:told|informed|advised|learned|learnt)(?={_B}that(?!\w))",
    re.IGNORECASE,
)
_TOLD_US_BY = re.compile(
    rf"(?<!\w)(?:we|i)(?:{_B}(?:have|had|are|were|was|am)|['’]ve)(?:{_B}(?:also|just|now))?"
    rf"(?:{_B}been)?{_B}(?:told|informed|advised|learned|learnt|heard){_B}(?:by|from){_B}(?P<by>{_WHO}{{3,80}}?){_B}that(?!\w)",
    re.IGNORECASE,
)
_HAS_LEARNED = re.compile(
    rf"(?:^|(?<=[.,;\"”\n] )|(?<=\n))(?P<by>(?:the{_B})?[\w&.’'-]{{2,20}}(?:{_B}[\w&.’'-]{{2,20}}){{0,3}})"
    rf"{_B}(?:has|have){_B}"
    rf"(?:(?:exclusively|also|just|now){_B})?(?:learned|learnt)(?={_B}that(?!\w)|[.,;]|$)",
    re.IGNORECASE,
)
"""An outlet or an office that has found out: "the BBC has learned", "police have learned that"."""
PER = re.compile(rf"(?<=, )per{_B}(?P<by>{_WHO}{{3,60}}?)(?=[,.;]|$)", re.IGNORECASE)
_WE_LEARNED = re.compile(
    rf"(?<!\w)(?P<by>(?:this|our){_B}(?:station|radio|newspaper|paper|newsroom|channel|network|website|agency))"
    rf"{_B}has(?:{_B}(?:just|also))?{_B}(?:learned|learnt)(?={_B}that(?!\w))",
    re.IGNORECASE,
)
_POSTED = re.compile(
    rf"(?P<by>(?:[A-Z][\w.'’-]{{1,20}}{_B}){{0,5}}[A-Z][\w'’-]{{1,20}})(?:{_B}(?:on|via|in)"
    rf"{_B}(?:(?:his|her|its|their|a){_B})?(?:Telegram|X|Twitter|Facebook|Instagram|VK|WhatsApp|TikTok)"
    rf"(?:{_B}(?:post|channel|page|account))?)?:{_B}(?=[\"“])"
)
"""Whose words a quotation right behind a colon is: "Mayor Ada Moor on Telegram:"."""
_CITING = rf"(?:citing|quoting){_B}(?P<by>{_WHO}{{3,60}}?)"
_LEADING = re.compile(rf"{_CITING},", re.IGNORECASE)
CITED = re.compile(rf"(?<=, ){_CITING}(?=[,.;]|$)", re.IGNORECASE)
STATED = re.compile(
    rf"(?<=,[ \u00a0\n])it{_B}(?:was|has been){_B}(?:also{_B})?"
    rf"(?:stated|said|learned|reported|confirmed|announced|disclosed)(?:{_B}(?:today|yesterday|here))?{_B}by{_B}(?P<by>{_WHO}{{3,60}}?)(?=[,.;]|$)",
    re.IGNORECASE,
)
COUNTED = re.compile(
    rf"(?<=\w{_B})(?:counted|recorded|documented|tallied|verified|confirmed){_B}by{_B}(?P<by>{_WHO}{{3,60}}?)(?=[,.;]|$)",
    re.IGNORECASE,
)
"""Who counted them, behind it: "the 31 deaths counted by the commission"."""
_COUNT = re.compile(
    rf"(?:^|(?<=[.,;\]”\n] )|(?<=\n))(?P<by>[A-Za-z][\w’'&-]{{1,20}}(?:{_B}[\w’'&-]{{1,20}}){{0,4}}?)['’]s?{_B}"
    rf"(?:\w{{3,12}}{_B})?"
    rf"(?:count|tally|toll|figure|estimate)(?:,{_B}which[^,.;]{{3,60}},)?{_B}(?:stood{_B}at|stands{_B}at|has{_B}reached|reached)(?!\w)",
    re.IGNORECASE,
)
"""Whose a count is that is told as his: "the ministry's count stood at"."""
TRAILING = (CITED, STATED, PER, COUNTED)
"""Whom the one who reports cites, after what is reported."""


def passed_on_in(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The sources that others pass on in `text[start:end]`, each as the group `by`."""
    low = text[start:end].lower()
    for at in _hinted().rules(low):
        for pattern, known in _ROWS[at][1]:
            yield from (told for told in pattern.finditer(text, start, end) if known is None or known(told["by"]))
    if ': "' in low or ": “" in low:
        yield from _at_head(_POSTED, text, start, end)
    if "citing" in low or "quoting" in low:
        yield from _at_head(_LEADING, text, start, end)


def _at_head(pattern: "re.Pattern[str]", text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    told = pattern.match(text, start, end)
    if told is not None and not (pattern is _POSTED and told["by"].isupper()):
        yield told


def _finds_out(words: str) -> bool:
    """More than somebody who has heard of it."""
    last = words.split()[-1]
    return ends_in_source(words) or (last.isupper() and len(last) > 1)


_IMPERSONAL = ("it was", "it is", "it has", "it had", "we ", "i ", "i'", "we'", "learned", "learnt")
"""Whatever those match that name nobody holds one of these."""
_ROWS: Sequence[tuple[Sequence[str], Sequence[tuple["re.Pattern[str]", Callable[[str], bool] | None]]]] = (
    (("it was ", "it has been ", "it was\n"), ((_LEARNED, None),)),
    ((", per ",), ((PER, ends_in_source),)),
    (("learned", "learnt"), ((_HAS_LEARNED, _finds_out),)),
    (_IMPERSONAL, tuple((pattern, None) for pattern in (_REPORTED, STATED, _TOLD_US_BY, _TOLD_US, _WE_LEARNED))),
    (("saying", "telling", "reporting"), ((_QUOTED, None), (_WAS_QUOTED, None))),
    (("citing", "quoting"), ((CITED, None),)),
    (("ed by ", "ed by\n"), ((COUNTED, ends_in_source),)),
    ((" count", " tally", " toll", " figure", " estimate"), ((_COUNT, ends_in_source),)),
)
"""Words of which a sentence holds one, with what is then looked for and who may be meant by it."""


@cache
def _hinted() -> Hints:
    return Hints([hints for hints, _ in _ROWS])


def cites(text: str, start: int) -> bool:
    """The clause at `start` names whom an outlet cites: the outlet only passes it on."""
    return text[start : start + 3].lower() in ("cit", "quo")
