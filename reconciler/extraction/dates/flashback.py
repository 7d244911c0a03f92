"""Paragraphs of news that tell of years long gone: their dates count from the telling, as a history's do."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from reconciler.extraction.dates.choose import Printed
from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.dates.mode import counts_from_today
from reconciler.extraction.dates.sentence import Recognised, printed_years
from reconciler.extraction.words import MONTHS

LONG_GONE, LONGER_GONE = 2, 10
"""Years back that a month is no news, and that a year alone is none."""

FRAME = 4
"""Words from the start of a sentence within which a year alone sets the scene for what follows."""

BIRTH_REACH = 6
"""Tokens to either side of a date within which it is that of a birth."""

TELLING_WHEN = frozenset("in on by at until from of during throughout late early mid -".split())
"""Before a date that tells when something happened; behind an article it describes something else."""


FROM_TODAY = frozenset(("this", "last", "next"))
"""What a month, a season or a year is told with that counts from today: June last year, last spring."""


MUCH_TOLD = 3
"""Expressions that a short history has at least."""
MONTHS_A_YEAR, AROUND = 12, 2
"""The month of publication, the one before and the one behind."""

OF_NOW = frozenset("is are has will expected scheduled".split())
"""What a paragraph of long ago has no use for; words of now in a quotation are rare enough."""


def flashbacks(recognised: Sequence[Recognised], years: Iterable[Printed], year: int) -> frozenset[int]:
    """The paragraphs that open with a month long gone and have no word that counts from today.

    The first of a text may open with a year alone; of a person's birth neither tells more than that. `years` are those
    that the text prints.
    """
    long_gone = {
        printed.block
        for printed in years
        if printed.word is not None and printed.word.isdigit() and int(printed.word) <= year - LONG_GONE
    }
    if not long_gone:
        return frozenset()
    first = recognised[0].sentence.block
    paragraphs = groupby((found for found in recognised if found.sentence.block in long_gone), key=_paragraph)
    return frozenset(block for block, found in paragraphs if _looks_far_back(tuple(found), year, first=block == first))


def is_all_long_ago(recognised: Sequence[Recognised], years: Sequence[Printed], published: date) -> bool:
    """A short history: it opens with a day long gone, nothing in it counts from today, and more paragraphs are dated.

    Where a day without a year lies near publication it may be news after all, if that month was not told with its year.
    """
    if len(years) < MUCH_TOLD or not _is_long_gone(years[0].word, published.year):
        return False
    first = recognised[0].sentence.block
    if recognised[-1].sentence.block == first or any(map(counts_from_today, years)):
        return False
    if any(p.word in FROM_TODAY or _is_of_late(p.word, published.year) for p in years):
        return False
    opening = tuple(found for found in recognised if found.sentence.block == first)
    if not _looks_far_back(opening, published.year - LONGER_GONE, first=True):
        return False
    if any(not OF_NOW.isdisjoint(found.tokens) for found in recognised):
        return False
    phrases = tuple(_phrases(recognised))
    return not any(map(_is_told_from_today, phrases)) and not _is_near(phrases, published.month)


def _is_long_gone(word: str | None, year: int) -> bool:
    return word is not None and word.isdigit() and int(word) <= year - LONGER_GONE


def _is_of_late(word: str | None, year: int) -> bool:
    return word is not None and word.isdigit() and int(word) > year - LONGER_GONE


def _is_near(phrases: Sequence[Phrase], here: int) -> bool:
    """Some month told without a year is that of publication or beside it, and is told with none elsewhere."""
    told = {MONTHS.get(phrase.get("month") or "") for phrase in phrases if "year" in phrase.groups}
    bare = {MONTHS.get(phrase.get("month") or "") for phrase in phrases if "year" not in phrase.groups}
    return any((month - here + 1) % MONTHS_A_YEAR <= AROUND for month in bare - told if month is not None)


def _paragraph(found: Recognised) -> int:
    return found.sentence.block


def _looks_far_back(sentences: Sequence[Recognised], year: int, *, first: bool) -> bool:
    if any(map(counts_from_today, printed_years(sentences))):
        return False
    if any(not OF_NOW.isdisjoint(found.tokens) for found in sentences):
        return False
    phrases = tuple(_phrases(sentences))
    if any(map(_is_told_from_today, phrases)):
        return False
    openings = (_opens(phrase, year, first=first) for phrase in phrases)
    return next((opens for opens in openings if opens is not None), False)


def _is_told_from_today(phrase: Phrase) -> bool:
    """June last year, last spring, the past ten years; the last days may be those of anything."""
    which = (phrase.get("whose") or phrase.get("which") or "").partition(" ")[0]
    if which in FROM_TODAY:
        return "whose" in phrase.groups or phrase.tokens[phrase.start] != "the"
    return which == "past"


def _phrases(sentences: Sequence[Recognised]) -> Iterator[Phrase]:
    for found in sentences:
        for base, candidate, _ in found.matches:
            yield found.phrase(base, candidate)


def _season_of_year(phrase: Phrase) -> str | None:
    return None if "year" not in phrase.groups else phrase.get("season")


def _opens(phrase: Phrase, year: int, *, first: bool) -> bool | None:
    """Whether a date opens a history; None where it is neither here nor there, as a year in passing is."""
    printed, month = phrase.get("year"), phrase.get("month") or phrase.get("month_two") or _season_of_year(phrase)
    told = int(printed) if printed is not None and printed.isdigit() else None
    if month is None and (told is None or not first):
        return None
    if "born" in phrase.tokens[max(phrase.start - BIRTH_REACH, 0) : phrase.end + BIRTH_REACH]:
        return None
    if told is None or phrase.last_token not in TELLING_WHEN:
        return False
    if month is not None or told > year - LONG_GONE:
        return told <= year - LONG_GONE
    return True if told <= year - LONGER_GONE and phrase.start < FRAME else None
