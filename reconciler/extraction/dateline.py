"""Datelines: the place, agency and day that stand before a story, "KABUL, Jan. 3 (Agency) —"."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.document import Dateline, Sentence
from reconciler.data.fold import fold
from reconciler.data.gazetteer import default_gazetteer
from reconciler.extraction.words import MONTHS, WEEKDAYS

REACH = 140
"""Characters that a dateline takes at most."""
_SENTENCE_ENDS = frozenset('.!?"”')
_NEXT = 40
"""Characters after a dateline that show whether the story is set in capitals."""

_INDENT = 12
"""Blanks before the first word of a line."""

_BLANKS = " \t\u00a0"
_BLANK_OR_LINE = f"{_BLANKS}\n"
_WORD = r"(?:(?:al|el)-)?[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,20}[\w.'’](?!\w)"
_PLACE = rf"{_WORD}(?:[ \u00a0](?:(?:de|del|de la|la|el|of|and|the)[ \u00a0])?{_WORD}){{0,4}}"
_MONTH = f"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_WEEKDAY = f"(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})"
_DAY = (
    rf"(?i:(?:{_WEEKDAY}\.?,? )?(?:{_MONTH}\.? \d{{1,2}}(?!\d)|\d{{1,2}} {_MONTH}\b\.?)(?:,? (?:\d\d){{1,2}}(?!\d))?"
    rf"|{_WEEKDAY}\b|no date)"
)
_DATELINE = re.compile(
    rf"[-–—•*\s]{{0,3}}(?:(?P<first>{_DAY})(?:(?:[,:]| [-–—]) |[ \u00a0](?=\()))?"
    rf"(?:(?P<towns>{_PLACE}(?: ?/ ?{_PLACE}){{0,2}})(?P<within>(?:, (?!{_DAY}){_PLACE}| \({_PLACE}\)(?=,| \()){{0,3}})"
    rf"(?:[,:]? (?P<day>{_DAY}))?(?:[,:]?[ \u00a0]?\((?P<agency>[^()\n]{{1,40}})\))?"
    r"|\((?P<alone>[A-Z][^()\n]{0,40})\))"
    r"(?P<close>[ \u00a0]?(?:--?|[–—])(?=\s|$)|[ \u00a0](?:--?|[–—])(?=\S)|—(?=\S)|:(?=\s)|(?<=\))(?=\s|$)"
    r"|[ \u00a0]?(?:>>|»)(?=\s))"
    r"(?:\s{1,2}\[[^][]{2,80}\]){0,4}\s{0,4}"
)
"""At its head the day of an item of a list, "May 2, Mosul: …", or of the text, "May 2 (MOSUL) -".

At its end may stand what a monitor says of the text: "[TEXT]".
"""
_PROSE = re.compile(rf"(?<!\S)(?!(?:al-|el-|(?:de|del|la|el|of|and|the|no|date|{_MONTH}|{_WEEKDAY})\b))[a-zß-öø-ÿ]|\(")
"""A small word that no dateline holds, or the bracket of an agency, which may hold any."""
_MARK = re.compile(r"[–—():>»-]")
"""Without any of these nothing closes."""
_CLOSES = re.compile(r"[–—)»]|>>|:\s|[ \u00a0]-|-(?=\s|$)")
_PART = re.compile(_PLACE)
_STAMP = re.compile(rf"(?:^|, )(?P<day>{_DAY})$")
"""The day with its agency: "(Agency, June 17)"."""
_SMALL = re.compile(r"[a-zß-öø-ÿ]{2}")
_OPENS = re.compile(r"[^\Wa-zß-öø-ÿ_]|[\"'“‘(\[]")
_DASH = re.compile(r"[ \u00a0](?:--?|[–—])[ \u00a0]|[–—]")


def headed(article: Article, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, each that begins with a dateline with it."""
    heads = (read_dateline(article.field_text(each.field), each.start, each.end) for each in sentences)
    return tuple(
        each if head is None else msgspec.structs.replace(each, dateline=head)
        for each, head in zip(sentences, heads, strict=True)
    )


def read_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline of a sentence in `[start, end)`; None where it has none, or does not begin its line."""
    begins = _begins_line(text, start)
    if not (begins or _follows_item(text, start)) or not _may_close(text, start, min(end, start + REACH)):
        return None
    head = _DATELINE.match(text, start, min(end, start + REACH))
    if head is None or not (head.end() == end or _OPENS.match(text, head.end(), end)):
        return None
    if not begins and not _is_plain_item(head):
        return None
    seated = head["first"] is not None and head["alone"] is not None and _all_known(head["alone"])
    agency, day = (None, head.span("first")) if seated else _sender(text, head)
    if not _stands(text, head, end, sent=agency is not None, dated=bool(day or head["first"])):
        return None
    towns = _names(text, head, "alone" if seated else "towns")
    return Dateline(start, head.end(), towns, _names(text, head, "within"), agency, day)


def _may_close(text: str, start: int, last: int) -> bool:
    """Something closes it before its first plain word: most lines are told at once to be none."""
    mark = _MARK.search(text, start, last)
    if mark is None:
        return False
    prose = _PROSE.search(text, start, last)
    if prose is None or prose.group() == "(":
        return prose is not None or _CLOSES.search(text, start, last) is not None
    return prose.start() > mark.start() and _CLOSES.search(text, start, prose.start()) is not None


def _begins_line(text: str, start: int) -> bool:
    last = text[start - 1] if start else "\n"
    if last not in _BLANKS or (start > 1 and text[start - 2] not in _BLANK_OR_LINE):
        return last == "\n"
    before = text[max(0, start - _INDENT) : start].rstrip(_BLANKS)
    return before.endswith("\n") or (not before and start <= _INDENT)


def _follows_item(text: str, start: int) -> bool:
    """It stands behind a sentence of its line, in capitals: "… he said. HERAT — Two …"."""
    behind = start > 1 and text[start - 1] in _BLANKS and text[start - 2] in _SENTENCE_ENDS
    return behind and text[start : start + 3].isupper()


def _is_plain_item(head: re.Match[str]) -> bool:
    """A known town alone, in capitals before a dash: what opens the next item of a round-up set as one paragraph."""
    towns, close = head["towns"], head["close"].strip()
    alone = not (head["within"] or head["agency"] or head["day"])
    return towns is not None and alone and close not in (":", "") and towns.isupper() and _all_known(towns)


def _names(text: str, head: re.Match[str], part: str) -> tuple[tuple[int, int], ...]:
    return tuple(name.span() for name in _PART.finditer(text, *head.span(part))) if head[part] else ()


def _sender(text: str, head: re.Match[str]) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Agency and day, each where it is told."""
    day = head.span("day") if head["day"] else None
    begin, end = head.span("agency") if head["agency"] else head.span("alone")
    stamp = _STAMP.search(text, begin, end) if begin >= 0 else None
    if stamp is not None:
        day, end = (stamp.end() - len(stamp["day"]), stamp.end()), stamp.start()
    return ((begin, end) if begin < end else None), day


def _all_known(towns: str) -> bool:
    return all(default_gazetteer().find(fold(town)) for town in _PART.findall(towns))


def _opens_story(text: str, head: re.Match[str], end: int) -> bool:
    """A town with its colon before the first sentence of all, where no other line is headed so: "Islamabad: At least".

    A heading has no full stop, and a list has a place before each of its items.
    """
    first = not text[: head.start()].strip() and text[end - 1] in _SENTENCE_ENDS
    towns = [each for town in _PART.findall(head["towns"]) for each in default_gazetteer().find(fold(town))]
    known = any(place.level == "city" and place.population >= _KNOWN for place in towns)
    return first and known and _LABELLED.search(text, end) is None


_KNOWN = 100_000
"""People of a town that a colon behind it makes a dateline: Police is one, too."""


_LABELLED = re.compile(r"\n\s{0,3}[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20}){0,2}: ", re.ASCII)
"""Another line headed by a name and a colon."""


def _stands(text: str, head: re.Match[str], end: int, *, sent: bool, dated: bool) -> bool:
    """Whether it is a dateline for sure: by its day, or by a town in capitals or known before what else closes it."""
    towns, close = head["towns"], head["close"].strip()
    if towns is None or (dated and close != ":"):
        return bool(close) or dated
    capitals = _SMALL.search(towns) is None
    if _SMALL.search(text, head.end(), min(end, head.end() + _NEXT)) is None and head.end() < end:
        return sent and close not in (":", "") and _all_known(towns)
    if close in (":", ""):
        sure = capitals or sent or dated or (close == ":" and _opens_story(text, head, end))
        return sure and _all_known(towns)
    if capitals or _DASH.search(text, head.end(), end) is not None:
        return capitals
    return sent or bool(head["within"]) or _all_known(towns)
