"""Sentences and quotations of laid-out blocks."""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.article import Article
from reconciler.concepts.document import Block, Sentence
from reconciler.concepts.mention import Span
from reconciler.extraction.words import STATES, TITLES

_BEHIND_STOP = (
    r"[\"'”’)\]]{0,3}"
    r"(?=[\s\u00a0]{1,8}[\"'“‘(\[]{0,2}(?:[A-Z0-9À-Þ]|--|—|[*•] ?[A-Z])|(?<=[a-z]{3}[.!?])[A-Z][a-z]{1,20} )"
)
"""Behind a stop a blank and a capital; or, where paragraphs were run together, at once a capitalised word."""
_STOP = re.compile(f"[.!?…]{_BEHIND_STOP}")
_OTHER_STOPS = frozenset("!?…")
_FULL_STOP = re.compile(rf"\.{_BEHIND_STOP}")
"""Most texts have no other, and this one alone is found twice as fast."""
_MONTHS = "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun"
_STREETS = "ave blvd rd"
_BEFORE_YEARS = frozenset(("c", "ca"))
_NEVER_LAST = frozenset(f"{TITLES} prof cpl pvt adm cmdr hon pres supt det insp ofc sec amb st mt ft vs assn".split())
_RARELY_LAST = frozenset(f"{_MONTHS} {STATES} {_STREETS} jr sr".split())
_MAY_GO_ON = _NEVER_LAST | _RARELY_LAST | _BEFORE_YEARS | {"no"}
"""Other words of letters alone end a sentence with their full stop, as most do."""
SURELY_LAST = 1 + max(map(len, _MAY_GO_ON))
"""Letters before a full stop that are no word which it may belong to."""
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]++(?:\.[^\W\d_]++){0,4})\.$")
_LOOK_BACK = 24
LONGEST = 2_000
"""Characters: hardly a sentence of news is half as long, and what is longer is read clause by clause."""
_CLAUSE = re.compile(r"[,;:](?=\s)|(?<=[a-z]{3})(?=\s(?:and|but|while|when)\s)")
"""Where a clause may end."""
_OPENING = {"“": "”", '"': '"', "«": "»"}
_MARKS = re.compile('["“”«»]')
_PLAIN_MARK = re.compile('"')
"""The only one of them in ASCII, which is found several times as fast."""
STARTERS = frozenset(
    "the a an he she it they we i in on at but and his her their this that these those after as for when while police"
    " officials no one two".split()
)
_HALVES = frozenset(("a.m", "p.m"))
_GOING_ON = frozenset(("ON", "IN", "AT", "AND"))
"""In a text in capitals these go on behind an hour: "AT 8 P.M. ON TUESDAY"."""
_GOING_ON_THAT = frozenset(
    (one, other) for one in ("THAT", "THE") for other in ("DAY", "NIGHT", "MORNING", "AFTERNOON", "EVENING", "SAME")
)
"""Likewise: "AT 8 P.M. THAT NIGHT"."""
_COUNTS = frozenset("Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split())
"""Numbers that begin a sentence behind letters of a name: "in Washington, D.C. Six people"."""


def split_sentences(article: Article, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Sentences of each block in order; every character that is not white space belongs to exactly one.

    A run of words without a stop that is longer than any sentence is cut where a clause may end.
    """
    text, title = article.text, article.title or ""
    stops = _STOP if any(mark in text or mark in title for mark in _OTHER_STOPS) else _FULL_STOP
    sentences: list[Sentence] = []
    for index, block in enumerate(blocks):
        field, kind = block.field, block.kind
        for start, end in _cut(text if field == "text" else title, block.start, block.end, stops):
            sentences.append(Sentence(field, start, end, kind, index))
    return tuple(sentences)


def find_quotations(article: Article, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Words between double quotation marks; one left open ends with its paragraph."""
    text, title = article.text, article.title or ""
    if not any(mark in text or mark in title for mark in _OPENING):
        return ()
    return tuple(quoted for block in blocks for quoted in _quoted(article.field_text(block.field), block))


def _cut(text: str, start: int, end: int, stops: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where each sentence starts and ends; of one too long to be one, each few clauses."""
    cuts: list[tuple[int, int]] = []
    begin = start
    for stop in stops.finditer(text, start, end):
        at, after = stop.span()
        if after == at + 1 and text[at] == "." and _goes_on(text, begin, at):
            continue
        cuts.append((begin, after))
        begin = after
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        cuts.append((begin, end))
    if end - start <= LONGEST or all(after - begin <= LONGEST for begin, after in cuts):
        return cuts
    return [clause for begin, after in cuts for clause in _clauses(text, begin, after)]


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """As many clauses together as are not too long; one that is too long by itself stays whole."""
    if end - start <= LONGEST:
        yield start, end
        return
    begin, last = start, start
    for clause in (*(clause.end() for clause in _CLAUSE.finditer(text, start, end)), end):
        if clause - begin > LONGEST and last > begin:
            yield begin, last
            begin = _behind_blanks(text, last, end)
        last = clause
    if begin < end:
        yield begin, end


def _behind_blanks(text: str, begin: int, end: int) -> int:
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


def _goes_on(text: str, begin: int, at: int) -> bool:
    """Whether a sentence goes on behind the full stop at `at`, told by the word before it and the word after."""
    if text[at - SURELY_LAST : at].isalpha():
        return False
    last = text[max(text.rfind(" ", begin, at) + 1, begin) : at]
    if len(last) > 1 and last.isalpha() and last.lower() not in _MAY_GO_ON:
        return False
    before = _WORD_BEFORE.search(text[max(begin, at - _LOOK_BACK) : at + 1])
    return before is not None and _is_no_end(before.group(1), text[at + 1 : at + 1 + _LOOK_BACK])


def _is_no_end(word: str, behind: str) -> bool:
    """A title, a name cut short, a month: their full stop is their own."""
    following, further = (*behind.split(maxsplit=2), "", "")[:2]
    if len(word) == 1 and word.isupper():
        return following.lower() not in STARTERS
    if "." in word:
        goes_on = following in _GOING_ON or (following, further.strip(".,")) in _GOING_ON_THAT
        if goes_on and word.lower() in _HALVES:
            return True
        return following.lower().strip("\"'“‘") not in STARTERS and following not in _COUNTS
    lowered = word.lower()
    if lowered == "no" and word != lowered and following[:1].isdigit():
        return True
    if word in _BEFORE_YEARS and following[:1].isdigit():
        return True
    if lowered in _NEVER_LAST and (word[0].isupper() or word.isupper()):
        return True
    return lowered in _RARELY_LAST and word[0].isupper() and following.lower() not in STARTERS


def _quoted(text: str, block: Block) -> Iterator[Span]:
    opened: tuple[int, str] | None = None
    marks = _PLAIN_MARK if text.isascii() else _MARKS
    for mark in marks.finditer(text, block.start, block.end):
        if opened is None:
            if mark.group() in _OPENING:
                opened = mark.end(), _OPENING[mark.group()]
        elif mark.group() == opened[1] or (opened[1] == "”" and mark.group() == '"'):
            if mark.start() > opened[0]:
                yield Span(block.field, opened[0], mark.start())
            opened = None
    if opened is not None and opened[0] < block.end:
        yield Span(block.field, opened[0], block.end)
