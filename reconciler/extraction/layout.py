"""Tells the parts of a pasted page apart: title, standfirst, body, captions, credits, site chrome."""

import re
from collections.abc import Iterator
from itertools import pairwise

from reconciler.concepts.article import Article
from reconciler.concepts.claim import BlockKind
from reconciler.concepts.document import Block
from reconciler.concepts.mention import FieldName

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W_]+")

CHROME = re.compile(
    r"^(?:this (?:story|article|post) is (?:over|more than) \d+ \w+ old|.{0,160}\bjoin (?:now|the mailing list)\b"
    r"|follow @?\w+|share (?:this|on)\b|sign up (?:for|to)\b|subscribe\b|read more\b|click here\b|advertisement\b"
    r"|©|copyright\b|all rights reserved|(?:https?://|www\.)\S+$|.{0,80}\balternate addresses\b"
    r"|watch (?:live|the video)|(?:download|get) (?:the|our) \w+ app|e?-?mail this|print this"
    r"|skip to\b|loading\b|comments?$|tags?:"
    r"|most (?:read|popular)|(?:the )?associated press contributed|.{0,40}\bcontributed to this (?:report|story))",
    re.ASCII | re.IGNORECASE,
)
"""Lines that the site wrote, not the reporter."""

BREADCRUMB = re.compile(r"^[^.!?]{1,60}(?:[\s\u00a0]{1,4}[/>›»|][\s\u00a0]{1,4}[^.!?/>›»|]{1,40}){1,5}$")
RELATED = re.compile(r"^(?:related|see also|read also|also read|more|recommended)\s{0,2}:", re.ASCII | re.IGNORECASE)
BYLINE = re.compile(r"^by(?:\s{1,3}[A-Z][\w.'-]{0,30}){1,4}(?:[\s,|].{0,60})?$", re.IGNORECASE)
CREDIT_LINE = re.compile(
    r"^(?:(?:photo|image|picture|file photo|video)s?(?: credit)?\s?(?:by\b|:|courtesy\b|/).{0,80}"
    r"|\([^()]{0,60}(?:/|photo|images|reuters|\bAP\b|\bAFP\b)[^()]{0,60}\))$",
    re.ASCII | re.IGNORECASE,
)
CREDIT_END = re.compile(
    r"(?:\((?:[^()]{0,40}\b(?:photo|image|picture)s?\b[^()]{0,60}"
    r"|[^()]{0,60}(?:via (?:ap|reuters)|/ ?(?:ap|afp|reuters|epa|getty)[^()]{0,40})"
    r"|(?:ap|afp|reuters|epa|file)(?:,? file)?)\)|\[(?:[a-z .]{0,40}/)?(?:reuters|afp|ap|epa)\])\.?$",
    re.ASCII | re.IGNORECASE,
)
"""A paragraph that ends in one is a caption."""
STAMP = re.compile(
    r"^(?:(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,80}"
    r"|\d{1,2}:\d{2}.{0,5}\d{1,2}[./]\d{1,2}[./]\d{4}.{0,60}"
    r"|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.{0,20})?"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}(?:[ ,]{1,3}\d{1,2}:\d{2}.{0,30})?)$",
    re.ASCII | re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}$|[\"”]$")
_HARM_TOLD = re.compile(
    r"\b(?:was|were|been|being)\b.{0,40}\b(?:killed|injured|wounded|shot|found|hurt|taken)\b|\b(?:died|dead)\b",
    re.ASCII | re.IGNORECASE,
)
HEADLINE_WORDS = range(4, 26)
WRAPPED_AT = range(50, 90)
"""Line lengths of text broken by hand: wire copy on paper."""


def lay_out(article: Article) -> tuple[Block, ...]:
    """Every paragraph of title and text with its kind; the title field only where the text does not repeat it."""
    title = article.title or ""
    paragraphs = tuple(_paragraphs(article.text))
    repeated = _same_words(title) in {_same_words(article.text[start:end]) for start, end in paragraphs if title}
    blocks = [] if repeated or not title.strip() else [_trimmed("title", "title", title, 0, len(title))]
    blocks += _kinds(article, paragraphs, titled=bool(blocks))
    return tuple(blocks)


def _kinds(article: Article, paragraphs: tuple[tuple[int, int], ...], *, titled: bool) -> list[Block]:
    kinds: list[BlockKind] = []
    for start, end in paragraphs:
        kinds.append(_furniture(article.text[start:end], article) or "body")
    _mark_title(article, paragraphs, kinds, titled=titled)
    _mark_captions(article, paragraphs, kinds)
    _mark_headings(article, paragraphs, kinds)
    pairs = zip(kinds, paragraphs, strict=True)
    return [_trimmed(kind, "text", article.text, start, end) for kind, (start, end) in pairs]


def _furniture(line: str, article: Article) -> BlockKind | None:
    """The kind of a line that is no part of the story, told by itself alone."""
    bare = line.strip()
    if len(bare) > 400:
        return None
    if STAMP.match(bare):
        return "stamp"
    if article.outlet and _same_words(bare) == _same_words(article.outlet):
        return "outlet"
    if RELATED.match(bare):
        return "related"
    if CREDIT_LINE.match(bare):
        return "credit"
    if CHROME.match(bare) or BREADCRUMB.match(bare):
        return "chrome"
    if CREDIT_END.search(bare):
        return "caption"
    return "byline" if BYLINE.match(bare) and len(bare) < 80 and not SENTENCE_END.search(bare) else None


def _mark_title(
    article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind], *, titled: bool
) -> None:
    """The line that repeats the title given, else the first line above the body that reads like one."""
    wanted = _same_words(article.title or "")
    for index, (start, end) in enumerate(paragraphs):
        line = article.text[start:end].strip()
        if wanted:
            if _same_words(line) == wanted:
                kinds[index] = "title"
                _clear_above(article, paragraphs[:index], kinds)
        elif kinds[index] == "body":
            if _like_headline(line) and len(paragraphs) > 1 and not titled:
                kinds[index] = "title"
            return


def _clear_above(article: Article, above: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """What stands above the title and ends no sentence is page furniture."""
    for index, (start, end) in enumerate(above):
        if kinds[index] == "body" and not SENTENCE_END.search(article.text[start:end].strip()):
            kinds[index] = "chrome"


def _mark_captions(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """What stands right above a credit line: a caption, or a standfirst where it tells of harm in the past tense."""
    for index in range(1, len(kinds)):
        above, credit = paragraphs[index - 1], paragraphs[index]
        touching = "\n\n" not in article.text[above[1] : credit[0]]
        if kinds[index] == "credit" and kinds[index - 1] == "body" and touching:
            told = _HARM_TOLD.search(article.text[slice(*above)])
            kinds[index - 1] = "standfirst" if told else "caption"


def _mark_headings(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """Short lines inside the body without a full stop; at its end they are chrome."""
    bodies = [index for index, kind in enumerate(kinds) if kind == "body"]
    ended = [i for i in bodies if SENTENCE_END.search(article.text[slice(*paragraphs[i])].strip())]
    if not ended:
        return
    for index in bodies:
        line = article.text[slice(*paragraphs[index])].strip()
        if index not in ended and len(_WORD.findall(line)) < 12 and not line.endswith((",", ";", "—", "-")):
            colon_list = line.endswith(":")
            kinds[index] = "chrome" if index > ended[-1] else "body" if colon_list else "heading"


def _like_headline(line: str) -> bool:
    return (
        not SENTENCE_END.search(line)
        and len(_WORD.findall(line)) in HEADLINE_WORDS
        and not line.endswith((",", ":", ";"))
        and len(line) < 200
    )


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Lines, or runs of lines where the text was broken by hand at a fixed width."""
    lines = [(line.start(), line.end()) for line in _LINE.finditer(text) if line.group().strip()]
    if not _wrapped(text, lines):
        yield from lines
        return
    start: int | None = None
    for index, (begin, end) in enumerate(lines):
        start = begin if start is None else start
        last = index + 1 == len(lines)
        if last or text[end : lines[index + 1][0]].count("\n") > 1 or _indented(text, lines[index + 1]):
            yield start, end
            start = None


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Most lines that another follows at once are of one narrow width, and hardly any is longer."""
    followed = [end - start for (start, end), (after, _) in pairwise(lines) if text[end:after].count("\n") == 1]
    longest = max((end - start for start, end in lines), default=0)
    return (
        len(followed) >= 2
        and longest < 2 * WRAPPED_AT.stop
        and 2 * sum(n in WRAPPED_AT for n in followed) > len(followed)
    )


def _indented(text: str, line: tuple[int, int]) -> bool:
    return text.startswith(("   ", "\t"), line[0])


def _trimmed(kind: BlockKind, field: FieldName, text: str, start: int, end: int) -> Block:
    words = text[start:end]
    return Block(kind, field, start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _same_words(text: str) -> str:
    """What two lines share that differ in white space, case and punctuation only."""
    return " ".join(_WORD.findall(text)).casefold()
