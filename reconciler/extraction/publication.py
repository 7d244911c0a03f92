"""The civil day that an article's relative dates count from: told, or printed in its own stamp."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from reconciler.concepts.article import Article, Published
from reconciler.extraction.labelled_stamps import labelled_stamp

NEAR_UTC_MIDNIGHT = "near midnight in UTC"
NEAR_MIDNIGHT = timedelta(hours=14)
"""No zone is further from UTC than this."""

UPDATED = timedelta(days=1)
"""A page is stamped, or brought up to date, within a day of its publication."""

_NUMERIC = r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})"
_STAMP = re.compile(rf"(?<![\d./])(?P<clock>\d{{1,2}}:\d{{2}})[ ,]{{0,3}}{_NUMERIC}(?!\d)", re.ASCII)
_ISO_LINE = re.compile(
    r"^[ \t]{0,4}(?:(?:published|updated|posted)(?: on| at)?:?[ \t]{1,3})?"
    r"(?P<stamp>\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)[ \t]{0,4}$",
    re.ASCII | re.MULTILINE | re.IGNORECASE,
)
_AFTER_CLOCK = re.compile(r":\d\d[ ,]{0,3}\d{1,2}[./]\d{1,2}[./]\d{4}", re.ASCII)
_AFTER_YEAR = re.compile(r"-\d\d-\d\d", re.ASCII)
"""Without these, which are found at once, there is no stamp."""
_STAMP_WITHIN = 2_000
"""Stamps are printed at the head of a page; a date further down is the story's own."""


def published(article: Article) -> Published:
    """When `article` was published; raises `ValueError` where neither it nor its text says so readably."""
    if article.published is not None:
        return _beside_stamp(read_published(article.published, zone=article.zone), article.text)
    found = _stamp(article.text[:_STAMP_WITHIN])
    if found is None:
        raise ValueError(
            "published is missing and the text prints no date stamp: give published as an ISO 8601 date, "
            "such as 2015-06-18"
        )
    return found


def _beside_stamp(told: Published, text: str) -> Published:
    """What was submitted holds; a stamp of the page that is days away from it stays beside it."""
    stamp = _stamp(text[:_STAMP_WITHIN])
    if stamp is None or abs(stamp.day - told.day) <= UPDATED:
        return told
    return msgspec.structs.replace(told, other_day=stamp.day, doubt=f"the page prints {stamp.printed}")


def read_published(printed: str, *, zone: str | None = None) -> Published:
    """An ISO 8601 date, or moment with its offset; raises `ValueError` for anything else."""
    if (day := _date(printed)) is not None:
        return Published(day=day, source="submitted", printed=printed)
    try:
        moment = datetime.fromisoformat(printed)
    except ValueError:
        raise ValueError(
            f"published {printed!r} is not an ISO 8601 date or moment: "
            "write it as 2015-06-18 or 2015-06-18T09:30:00+04:30"
        ) from None
    if moment.tzinfo is None:
        raise ValueError(
            f"published {printed!r} has a time of day but no UTC offset: "
            "add one, such as +04:30, or give the date alone"
        )
    return _local(moment, printed, zone)


def _date(printed: str) -> date | None:
    try:
        return date.fromisoformat(printed)
    except ValueError:
        return None


def _local(moment: datetime, printed: str, zone: str | None) -> Published:
    """A moment with an offset counts as printed; one in UTC moves to the outlet's zone where that is known."""
    in_utc = printed.endswith(("Z", "z")) or moment.utcoffset() == timedelta(0)
    local, other = moment, None
    try:
        if in_utc and zone is not None:
            local = moment.astimezone(read_zone(zone))
        elif in_utc:
            other = _other_day(moment)
    except OverflowError:
        other = None
    return Published(
        day=local.date(),
        source="submitted",
        printed=printed,
        moment=moment,
        other_day=other,
        doubt=None if other is None else NEAR_UTC_MIDNIGHT,
    )


def _other_day(moment: datetime) -> date | None:
    day = moment.date()
    if (moment + NEAR_MIDNIGHT).date() != day and moment.hour >= 24 - _NIGHT_HOURS:
        return day + timedelta(days=1)
    if (moment - NEAR_MIDNIGHT).date() != day and moment.hour < _NIGHT_HOURS:
        return day - timedelta(days=1)
    return None


_NIGHT_HOURS = 6
"""Within this many hours of midnight in UTC, newsrooms in many zones print another day."""


def read_zone(name: str) -> ZoneInfo:
    """The IANA zone of that name; raises `ValueError` for anything else."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"zone {name!r} is not an IANA time zone: write it as Asia/Kabul") from None


def _stamp(text: str) -> Published | None:
    """The first stamp that the head of the text prints: `22:13 26.08.2015`, an ISO date, or one behind its label."""
    for match in _STAMP.finditer(text) if _AFTER_CLOCK.search(text) else ():
        day, month, year = (int(match[part]) for part in ("day", "month", "year"))
        try:
            return Published(day=date(year, month, day), source="text", printed=match.group())
        except ValueError:
            continue
    for match in _ISO_LINE.finditer(text) if _AFTER_YEAR.search(text) else ():
        try:
            return Published(day=date.fromisoformat(match["stamp"][:10]), source="text", printed=match["stamp"])
        except ValueError:
            continue
    labelled = labelled_stamp(text)
    return None if labelled is None else Published(day=labelled[0], source="text", printed=labelled[1])
