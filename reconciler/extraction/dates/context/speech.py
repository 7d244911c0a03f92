"""Inside a quotation "today" is the day of speech, told by its reporting clause, else that of publication."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

import msgspec

from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import FieldName, Span
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.context.cues import CUES
from reconciler.extraction.dates.grammar.names import DAY_NAMES
from reconciler.extraction.dates.grammar.rule import Phrase, Setting, ToldDay

SAYING = frozenset(
    "said told confirmed announced reported added stated statement says explained noted acknowledged disclosed revealed"
    " remarked".split()
)
QUOTING = SAYING | frozenset(
    "warned vowed wrote declared insisted tweeted argued pledged testified replied complained boasted"
    " recalled posted".split()
)
"""Beside a quotation these say when it was said as well."""
QUOTES = frozenset('“ ” "'.split())
FRAME_REACH = 8
"""Tokens behind a date within which the quotation opens that it frames: "On Sunday he told reporters: “"."""
SAYING_REACH = 2
"""Tokens between a verb of saying and its date: "said on Thursday"."""
FARTHER = 8
"""Tokens back within which it may stand with its place: "said in a statement on Thursday"."""
WHERE_SAID = frozenset("in at during after".split())
SPOKEN_DAYS = frozenset(("today", "tonight"))
"""Yesterday may well be the day told: who speaks on the day of publication says so of the news."""
NAMING = frozenset(("weekday", "day", "date"))
"""Groups of a phrase that names a day from here: "Monday", "yesterday"."""
LATE_PARTS = frozenset(("EV", "NI"))
ARTICLES = frozenset("a an the this that his her its their no".split())
PARTS = frozenset(', ; : ( ) “ ” " — that since by until from before for'.split())
"""What parts a verb of saying from a date, or bounds the date."""


def is_time_of_speech(phrase: Phrase) -> bool:
    """It says when somebody said so, not when the thing told happened."""
    before = phrase.before(FARTHER)
    if _opens_quotation(phrase) or (not QUOTES.isdisjoint(before) and _follows_quotation(before)):
        return True
    if SAYING.isdisjoint(before):
        return False
    if _was_reported(before):
        return False
    return not SAYING.isdisjoint(before[-SAYING_REACH:]) or _is_said_somewhere(before) or _is_told_somebody(before)


def _was_reported(before: Sequence[str]) -> bool:
    """A deed was reported then to the police; "it was reported on Monday" tells when something was said."""
    if "reported" not in before[-SAYING_REACH:]:
        return False
    passive = before[: len(before) - before[::-1].index("reported") - 1]
    return bool(passive) and passive[-1] in ("was", "were") and passive[-2:-1] != ["it"]


def _opens_quotation(phrase: Phrase) -> bool:
    """The day stands before the verb: “on Sunday he said: …”."""
    behind = phrase.tokens[phrase.end : phrase.end + FRAME_REACH]
    if QUOTES.isdisjoint(behind):
        return False
    at = next(place for place, word in enumerate(behind) if word in QUOTES)
    return at > 1 and behind[at - 1] in (",", ":") and not QUOTING.isdisjoint(behind[:at])


def _follows_quotation(before: Sequence[str]) -> bool:
    """“We strike tomorrow,” he warned on Monday."""
    if QUOTING.isdisjoint(before[-SAYING_REACH:]):
        return False
    at = max(place for place, word in enumerate(before) if word in QUOTES)
    return PARTS.isdisjoint(before[at + 1 :])


def _is_said_somewhere(before: Sequence[str]) -> bool:
    """Said in a statement on Thursday; no verb, no comma between."""
    at = max((place for place, word in enumerate(before) if word in SAYING), default=len(before))
    between = before[at + 1 :]
    return bool(between) and between[0] in WHERE_SAID and PARTS.isdisjoint(between) and not _has_verb(between)


def _is_told_somebody(before: Sequence[str]) -> bool:
    """Told reporters Thursday, told a crowd in the capital on Monday: no second thing is told of."""
    if "told" not in before:
        return False
    between = before[len(before) - before[::-1].index("told") :]
    things = [before for before, word in pairwise(between) if word in ARTICLES and before not in WHERE_SAID]
    return not things and PARTS.isdisjoint(between) and not _has_verb(between)


def _has_verb(words: Sequence[str]) -> bool:
    return any(word in CUES or word.endswith("ed") for word in words)


def holds_quotation(quotations: Sequence[Span], sentence: Sentence) -> bool:
    """Some of a sentence lies between quotation marks; `quotations` are in the order of the text."""
    at = bisect_left(quotations, (sentence.field != "title", sentence.end), key=_order)
    return at > 0 and quotations[at - 1].field == sentence.field and quotations[at - 1].end > sentence.start


def in_quotation(quotations: Sequence[Span], field: FieldName, place: int) -> bool:
    """A place lies between quotation marks; `quotations` are in the order of the text."""
    at = bisect_right(quotations, (field != "title", place), key=_order)
    return at > 0 and quotations[at - 1].field == field and quotations[at - 1].start <= place < quotations[at - 1].end


def _order(quoted: Span) -> tuple[bool, int]:
    """The title is read first."""
    return quoted.field != "title", quoted.start


def speaking(setting: Setting, told: TimeExpression | None, phrase: Phrase, text: str) -> Setting:
    """The setting inside a quotation: counted from the day that its reporting clause tells, else from that of the news.

    "Rain fell on Monday. “We lost a field today,” a farmer said" in Tuesday's paper: on Monday.
    """
    start = None if told is None or told.granularity != "day" else told.interval.start
    day = setting.day if start is None else start.date()
    if start is None and not SPOKEN_DAYS.isdisjoint(phrase.tokens[phrase.start : phrase.end]):
        day -= timedelta(days=is_news_of_yesterday(setting, text))
    return msgspec.structs.replace(setting, day=day, anchor=Anchor("speech", day.isoformat()), quoted=True)


def is_news_of_yesterday(setting: Setting, text: str) -> bool:
    """It has told of the day before publication by its name, and the day of publication stands nowhere by its own.

    Whom it befell late on that day is asked on the next one.
    """
    here = setting.day.toordinal()
    if setting.narrative or setting.day != setting.published or DAY_NAMES[setting.day.weekday()] in text:
        return False
    days = [told for told in setting.days if here - 1 <= told.day.index <= here]
    return bool(days) and all(told.day.index < here and _is_told_plainly(told) for told in days)


def _is_told_plainly(told: ToldDay) -> bool:
    """Monday, Monday morning, yesterday: neither its evening nor late on it."""
    named = not NAMING.isdisjoint(told.phrase.groups)
    return named and told.part not in LATE_PARTS and "mod" not in told.phrase.groups
