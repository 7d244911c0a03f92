"""Time expressions of a document."""

from collections.abc import Sequence

import msgspec

from reconciler.concepts.calendar import OutsideCalendar
from reconciler.concepts.document import Document
from reconciler.concepts.mention import Unread
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.extraction.dates.choose import Printed, instead
from reconciler.extraction.dates.context.ambiguity import with_other_day
from reconciler.extraction.dates.context.asides import told_behind_asides
from reconciler.extraction.dates.context.discourse import follow
from reconciler.extraction.dates.context.history import is_told_later
from reconciler.extraction.dates.context.main_line import back_on_main_line
from reconciler.extraction.dates.context.speech import holds_quotation, in_quotation, is_time_of_speech, speaking
from reconciler.extraction.dates.express import express
from reconciler.extraction.dates.flashback import flashbacks, is_all_long_ago
from reconciler.extraction.dates.grammar.rule import DateRule, Found, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.mode import is_narrative, is_under_years, month_stands_first, opening_year
from reconciler.extraction.dates.printed_day import counted_from_dateline
from reconciler.extraction.dates.recognise import candidates
from reconciler.extraction.dates.rules.rules import RULES
from reconciler.extraction.dates.sentence import Match, Recognised, printed_years, recognise
from reconciler.extraction.dates.update_heads import counted_from_head


class _Listing(msgspec.Struct):
    """What has been read so far."""

    document: Document
    times: list[TimeExpression]
    unread: list[Unread]
    spoken: TimeExpression | None = None
    """When the latest reporting clause of the paragraph says that it was said."""
    block: int = -1
    flashbacks: frozenset[int] = frozenset()
    """Paragraphs of news that tell of years long gone."""
    begun: bool = False
    """Some time expression of the text itself has been read."""


def read_times(document: Document) -> tuple[tuple[TimeExpression, ...], tuple[Unread, ...]]:
    """Every time expression in the order of the text, and what looked like one and was not understood."""
    listing = _Listing(document, [], [])
    recognised = tuple(recognise(document))
    years = tuple(printed_years(recognised))
    setting = _setting(document, recognised, years)
    if not setting.narrative:
        listing.flashbacks = flashbacks(recognised, years, setting.day.year)
    for found in recognised:
        setting = _read_sentence(listing, found, setting)
    return tuple(listing.times), tuple(listing.unread)


def _setting(document: Document, recognised: Sequence[Recognised], years: Sequence[Printed]) -> Setting:
    day = document.published.day
    narrative = is_narrative(years, day.year) or is_under_years(years, day.year)
    narrative = narrative or is_all_long_ago(recognised, years, day)
    return Setting(
        published=day,
        day=day,
        anchor=Anchor("published", day.isoformat()),
        narrative=narrative,
        told_year=opening_year(years) if narrative else None,
        month_first=month_stands_first(years, document.article.zone),
    )


def _read_sentence(listing: _Listing, found: Recognised, setting: Setting) -> Setting:
    """Reads all that is told; in a sentence with a quotation its reporting clause first."""
    setting = back_on_main_line(setting, found.tokens)
    if found.sentence.block != listing.block:
        setting = _at_paragraph(listing, found.sentence.block, setting)
        setting = counted_from_head(setting, found.text, found.sentence.start)
    elif setting.opening:
        setting = msgspec.structs.replace(setting, opening=False)
    quotations = listing.document.quotations
    if not quotations or not holds_quotation(quotations, found.sentence):
        for match in found.matches:
            setting = _read(listing, found, match, setting)
        return setting
    read = len(listing.times)
    quoted = [_is_quoted(listing.document, found, match) for match in found.matches]
    for inside in (False, True):
        for match, is_inside in zip(found.matches, quoted, strict=True):
            if is_inside == inside:
                setting = _read(listing, found, match, setting, quoted=inside)
    listing.times[read:] = sorted(listing.times[read:], key=_start)
    return setting


def _at_paragraph(listing: _Listing, block: int, setting: Setting) -> Setting:
    """At the head of a paragraph: of one that looks far back nothing has been told yet; behind it news goes on."""
    listing.block, listing.spoken = block, None
    flashback = block in listing.flashbacks
    if not flashback and not setting.flashback:
        if setting.opening and setting.carried:
            return setting
        return msgspec.structs.replace(
            setting, opening=True, carried=True, passed=None, reference=told_behind_asides(setting)
        )
    return msgspec.structs.replace(
        setting,
        opening=True,
        carried=True,
        narrative=flashback,
        flashback=flashback,
        told_year=None,
        reference=None if flashback else setting.reference,
    )


def _start(time: TimeExpression) -> int:
    return time.start


def _is_quoted(document: Document, found: Recognised, match: Match) -> bool:
    start, _ = found.place(found.phrase(match[0], match[1]))
    return in_quotation(document.quotations, found.sentence.field, start)


def _read(
    listing: _Listing,
    found: Recognised,
    match: Match,
    setting: Setting,
    *,
    quoted: bool = False,
    tried: frozenset[int] = frozenset(),
) -> Setting:
    """Reads one candidate; where it is no time expression after all, what else its words may be."""
    base, candidate, run = match
    phrase, rule = found.phrase(base, candidate), RULES[candidate.rule]
    read = _said if quoted else _found
    reading = read(listing, phrase, rule, setting)
    if isinstance(reading, Parts):
        for name, part in reading.readings:
            setting = _list(listing, found, (phrase.part(name), part, rule), setting)
        return setting
    if reading is not None:
        return _list(listing, found, (phrase, reading, rule), setting)
    if not rule.final:
        tried |= {candidate.rule}
        for other in instead(candidates(run), candidate, tried):
            if not _is_listed(listing, found, found.phrase(base, other)):
                setting = _read(listing, found, (base, other, run), setting, quoted=quoted, tried=tried)
    return setting


def _is_listed(listing: _Listing, found: Recognised, phrase: Phrase) -> bool:
    """It begins in what has been read: "11 April the 1st and 2nd men" tells of 11 April, not of April the first."""
    last = listing.times[-1] if listing.times else None
    return last is not None and last.field == found.sentence.field and found.place(phrase)[0] < last.end


def _said(listing: _Listing, phrase: Phrase, rule: DateRule, setting: Setting) -> Found:
    """What the rule reads inside a quotation, and beside the day of the news that of publication."""
    here = speaking(setting, listing.spoken, phrase, listing.document.article.text)
    found = _found(listing, phrase, rule, here)
    if listing.spoken is not None or here.day == setting.day:
        return found
    return with_other_day(found, phrase, rule, here, other=(setting.day, "if it was said on the day of publication"))


def _found(listing: _Listing, phrase: Phrase, rule: DateRule, setting: Setting) -> Found:
    """What the rule reads there; refused where it counts out of the calendar."""
    published = listing.document.published
    try:
        found = rule.read(phrase, setting)
        if published.other_day is None or published.doubt is None or setting.day != published.day:
            return found
        return with_other_day(found, phrase, rule, setting, other=(published.other_day, published.doubt))
    except OutsideCalendar as beyond:
        return Refused(str(beyond))


def _list(
    listing: _Listing, found: Recognised, read: tuple[Phrase, Reading | Refused, DateRule], setting: Setting
) -> Setting:
    """Lists one reading, or what could not be read, at its place; the setting after it."""
    phrase, reading, rule = read
    field = found.sentence.field
    start, end = found.place(phrase)
    text = found.text[start:end]
    if isinstance(reading, Refused):
        listing.unread.append(Unread(field, start, end, text, reading.why))
        return setting
    time = express((field, start, end, text), phrase, reading, rule, published=setting.published)
    if field == "text" and not listing.begun:
        listing.begun = True
        setting = counted_from_dateline(setting, time, found.sentence, listing.document.article.text)
    listing.times.append(time)
    granule, quoted = reading.granule, in_quotation(listing.document.quotations, field, start)
    if granule is None or granule.unit != "day" or quoted or not is_time_of_speech(phrase):
        return follow(setting, phrase, reading, listing.times)
    listing.spoken = time
    if not setting.narrative:
        return msgspec.structs.replace(setting, said=granule)
    return setting if is_told_later(granule, setting) else follow(setting, phrase, reading, listing.times)
