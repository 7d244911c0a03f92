"""Odd white space: an article is read with plain single spaces, its paragraphs run on, and told as submitted."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.mention import Extract, FieldName, Span, Stretch, Unread
from reconciler.concepts.place import Place
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.paragraphs import has_long_line, paragraphs_of
from reconciler.extraction.sentences import STARTERS

_HARD = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Spaces that are not the plain one."""
_ANY_HARD = re.compile(f"[{_HARD}]")
_STARTING = "|".join(sorted(word.capitalize() for word in STARTERS))
_DOUBLED = re.compile(rf"  (?<=[\w,;)”’\"'] {{2}})(?=[\w(“‘\"'$])(?!(?:{_STARTING})\b)")
"""Two spaces inside a sentence: what begins one behind them had its full stop lost."""
_BEHIND, _BEFORE = r".,;:!?…”’\"')\]", r"“‘(\["
"""Marks that stand behind a word, and before one."""
_NOTHING = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
"""Soft hyphens and the like, which nobody sees."""
_NONE = f"[{_NOTHING}]++"
_UNSEEN = re.compile(
    rf"(?<=[\w{_BEHIND}]){_NONE}(?![^\s{_BEHIND}])|(?<=\w){_NONE}(?=\w)|(?<![^\s{_BEFORE}]){_NONE}(?=\w)"
)
"""These inside a word, and before and behind one: only between a stop and what follows at once do they part words."""
_RETURN = re.compile(r"\r(?=\n)")
"""Lines that end as on Windows."""


class Spaced(msgspec.Struct, frozen=True):
    """An article as submitted and as it is read, with what was left out of its fields."""

    printed: Article
    plain: Article
    left_out: Mapping[FieldName, Sequence[int]]
    """By field, how far into the words read each character left out would stand, in order."""

    def span(self, span: Span) -> Span:
        """Where in the article as submitted a stretch of the words read stands."""
        return Span(span.field, *self._place(span.field, span.start, span.end))

    def times(self, read: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
        """Times that were read, told of the article as submitted."""
        return read if self.plain is self.printed else tuple(map(self._mention, read))

    def annotation(self, read: Annotation) -> Annotation:
        """What was read, told of the article as submitted."""
        if self.plain is self.printed:
            return read
        return msgspec.structs.replace(
            read,
            times=self.times(read.times),
            places=tuple(place if place.field == "outlet" else self._mention(place) for place in read.places),
            claims=tuple(map(self._claim, read.claims)),
            reports=tuple(
                msgspec.structs.replace(report, evidence=tuple(map(self.span, report.evidence)))
                for report in read.reports
            ),
            unread=tuple(map(self._mention, read.unread)),
        )

    def _claim(self, claim: Claim) -> Claim:
        start, end = self._place(claim.field, claim.sentence.start, claim.sentence.end)
        told = claim.attribution
        return msgspec.structs.replace(
            self._mention(claim),
            figure=self._words(claim.field, claim.figure),
            sentence=Stretch(start, end),
            attribution=None if told is None else self._words(claim.field, told),
        )

    def _mention(self, mention: "_Mention") -> "_Mention":
        field: FieldName = "title" if mention.field == "title" else "text"
        start, end = self._place(field, mention.start, mention.end)
        return msgspec.structs.replace(mention, start=start, end=end, text=self.printed.field_text(field)[start:end])

    def _words(self, field: FieldName, words: "_Words") -> "_Words":
        start, end = self._place(field, words.start, words.end)
        return msgspec.structs.replace(words, start=start, end=end, text=self.printed.field_text(field)[start:end])

    def _place(self, field: FieldName, start: int, end: int) -> tuple[int, int]:
        gone = self.left_out[field]
        first = start + bisect_right(gone, start)
        return first, max(first, end + bisect_right(gone, end - 1))


_Mention = TypeVar("_Mention", TimeExpression, Place, Claim, Unread)
_Words = TypeVar("_Words", Extract, Attribution)


def plainly_spaced(article: Article) -> Spaced:
    """The article as it is read: hard spaces plain, two inside a sentence one, lines broken by hand run on.

    Itself where it has none of them.
    """
    text, gone = _plain(article.text)
    title, gone_of_title = _plain(article.title or "")
    if text == article.text and title == (article.title or ""):
        return Spaced(article, article, {"text": (), "title": ()})
    plain = msgspec.structs.replace(article, text=text, title=None if article.title is None else title, id=article.key)
    return Spaced(article, plain, {"text": gone, "title": gone_of_title})


def _plain(words: str) -> tuple[str, Sequence[int]]:
    soft = _run_on(_ANY_HARD.sub(" ", words) if _holds(words, _HARD) else words)
    unseen = [match.start() for match in _RETURN.finditer(words)] if "\r" in soft else []
    if _holds(soft, _NOTHING):
        unseen += [place for match in _UNSEEN.finditer(soft) for place in range(*match.span())]
        unseen.sort()
    seen, left_out = _without(soft, unseen)
    doubled = [match.start() + 1 for match in _DOUBLED.finditer(seen)] if "  " in seen else []
    if not doubled:
        return seen, left_out
    return _without(soft, sorted(unseen + [place + bisect_right(left_out, place) for place in doubled]))


def _holds(words: str, marks: str) -> bool:
    """Any of some marks that are not ASCII."""
    return not words.isascii() and any(map(words.__contains__, marks))


def _without(words: str, gone: Sequence[int]) -> tuple[str, Sequence[int]]:
    """The words without the characters at some places, and how far into them each would stand."""
    if not gone:
        return words, ()
    kept = zip([0, *(place + 1 for place in gone)], [*gone, len(words)], strict=True)
    return "".join(words[start:end] for start, end in kept), [place - before for before, place in enumerate(gone)]


def _run_on(text: str) -> str:
    """Lines that were broken by hand at a fixed width with blanks between them."""
    if has_long_line(text):
        return text
    paragraphs = tuple(paragraphs_of(text))
    broken = any(text.find("\n", start, end) >= 0 for start, end in paragraphs)
    return "".join(_pieces(text, paragraphs)) if broken else text


def _pieces(text: str, paragraphs: tuple[tuple[int, int], ...]) -> Iterator[str]:
    last = 0
    for start, end in paragraphs:
        yield text[last:start]
        yield text[start:end].replace("\n", " ")
        last = end
    yield text[last:]
