"""Tells a narrative, whose dates count from the telling, from news, whose dates count from publication."""

from collections.abc import Collection

from reconciler.extraction.dates.choose import Printed
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.rules.rules import RULES

LEAST_YEARS = 4
"""Printed years before the one of publication that a narrative has at least."""

LONG_HISTORY = 30
"""So many years no news item prints."""

YEARS_PER_DEICTIC = (6, 12)
"""A narrative prints so many more years than words that count from today: a long history, and a short one."""

LATELY = 5
"""Results and court reports print many years, none of them so far back; a history of such years prints far more."""

LONG_OPENING, LONG_PAST = 6, 15
"""News has told its day before it prints so many years so far back; behind them a short history is as a long one."""

SHORT_HISTORY, MUCH_TOLD = (2, 1), 8
"""Years that a text prints at least, all of them so far back, if no word counts from today; one if it dates much."""
OUTLINED = 2
"""Years so far back behind which "today" only says what has become of it all."""
FROM_HERE = LAST_WORDS | NEXT_WORDS | {"this"}

ANAPHORIC = PREVIOUS_WORDS | FOLLOWING_WORDS | {"overnight", "a", "one"}
"""What counts from the text in news too; so does "the next", and "a Sunday" from nothing."""

MONTHS_A_YEAR, CUT_YEAR = 12, 2
AMERICAN_ZONES = ("America/", "US/", "Pacific/Honolulu", "Asia/Manila")
"""Zones of newsrooms that print the month first."""

_NAMES = [rule.name for rule in RULES]
_MONTH_DAY = _NAMES.index("<month> <day>, <year>")
_CENTURY = _NAMES.index("<century>")
_YEAR = _NAMES.index("<early or late> <year>")
_FIRST_UNITS = _NAMES.index("the first <count> <units> of <month, year>")
_BARE_NUMBER = _NAMES.index("<bare year> BC")
"""What may count anything; it tells a history from nothing else."""
_DAY_MONTH = _NAMES.index("<day> <month> <year>")
_SEASON_OR_MONTH = frozenset(map(_NAMES.index, ("<season> of <year>", "<early or late> <last or next> <month> <year>")))
_COUNT_FROM_TODAY = frozenset(
    index
    for index, rule in enumerate(RULES)
    if rule.name
    in (
        "<early or late> <last or next> <weekday> <part of day>",
        "<today> <part of day>",
        "<last or this> <part of day>",
        "tonight, overnight",
        "<last or next> <week, month, year>",
        "<count> <unit> ago",
    )
)


def is_narrative(read: Collection[Printed], published_year: int) -> bool:
    """Whether most of what a text prints counts from the text."""
    years = deictic = opening = near = beside = old = 0
    dated_block = None
    from_opening = _opens_on_old_weekday(read, published_year)
    for printed in read:
        word = printed.word
        of_history = opening >= OUTLINED and word == "today"
        if (
            printed.candidate.rule == _BARE_NUMBER
            or of_history
            or (_is_bare_weekday(printed) and (from_opening or (opening >= OUTLINED and printed.block == dated_block)))
        ):
            continue
        if word is not None and word.isdigit():
            near += int(word) >= published_year - LONG_PAST
            cut = _is_cut_short(printed)
            years += int(word) < published_year and not cut
            old += int(word) < published_year - LATELY and not cut
            long_past = int(word) < published_year - LONG_PAST
            opening += not deictic and long_past
            dated_block = printed.block if long_past and "month" in printed.candidate.groups else dated_block
        elif counts_from_today(printed):
            deictic += 1
        else:
            near += word in FROM_HERE and printed.candidate.rule != _FIRST_UNITS
            beside += "whose" in printed.candidate.groups
    if not deictic and not near and (old or not beside) and years >= SHORT_HISTORY[len(read) >= MUCH_TOLD]:
        return True
    if not old:
        return years >= LONG_HISTORY * max(deictic, 1)
    if opening >= LONG_OPENING:
        return years >= YEARS_PER_DEICTIC[0] * deictic
    return years >= LEAST_YEARS and years >= YEARS_PER_DEICTIC[years < LONG_HISTORY] * deictic


def is_under_years(read: Collection[Printed], published_year: int) -> bool:
    """Whether a text has a year for a heading, as chronicles have, and nothing in it counts from today."""
    headed = any(
        printed.alone and printed.candidate.rule == _YEAR and int(printed.word) < published_year
        for printed in read
        if printed.word is not None and printed.word.isdigit()
    )
    return headed and not any(map(counts_from_today, read))


def opening_year(read: Collection[Printed]) -> int | None:
    """The year of a history that opens on a day without one: the first that it prints with its month or season.

    Digits by themselves may be those of a house.
    """
    first = next((printed for printed in read if printed.candidate.rule != _CENTURY), None)
    if first is None or (first.word or "").isdigit():
        return None
    told = (printed.word for printed in read if printed.candidate.end - printed.candidate.start > 1)
    return next((int(word) for word in told if word is not None and word.isdigit() and len(word) > CUT_YEAR), None)


def _is_cut_short(printed: Printed) -> bool:
    """Two digits, of whatever century: a wire's "4 Sep 89"."""
    return len(printed.word or "") == CUT_YEAR and "era" not in printed.candidate.groups


def _opens_on_old_weekday(read: Collection[Printed], published_year: int) -> bool:
    """Its first weekday is one of long ago with its year: "On Monday, 4 February 1985, …"; later weekdays go on.

    Nothing before that counts from today.
    """
    for printed in read:
        if "weekday" in printed.candidate.groups:
            word = printed.word or ""
            return word.isdigit() and int(word) < published_year - LATELY
        if counts_from_today(printed):
            return False
    return False


def _is_bare_weekday(printed: Printed) -> bool:
    groups = printed.candidate.groups
    return "weekday" in groups and "month" not in groups and "which" not in groups


def counts_from_today(printed: Printed) -> bool:
    """Last week, on Tuesday, a year ago, at noon on Friday, this fall; the last summer may be that of anything."""
    candidate = printed.candidate
    if candidate.rule in _SEASON_OR_MONTH:
        return printed.word in FROM_HERE and candidate.telling == candidate.start
    groups = candidate.groups
    if candidate.rule not in _COUNT_FROM_TODAY and (
        "clock" not in groups or "weekday" not in groups or "month" in groups
    ):
        return False
    return printed.word not in ANAPHORIC and "the" not in groups


def _order_in_digits(word: str) -> bool | None:
    """Whether the month stands first in 13/2/2015 or 2/13/2015, where it can stand in one place alone."""
    first, _, rest = word.partition("/")
    second = rest.partition("/")[0]
    if not (first.isdigit() and second.isdigit()) or len(first) > len("31"):
        return None
    high = int(first) > MONTHS_A_YEAR, int(second) > MONTHS_A_YEAR
    return None if high[0] == high[1] else high[1]


def month_stands_first(read: Collection[Printed], zone: str | None) -> bool | None:
    """Whether 3/4 is in March: as the text's own dates have it, else as the outlet's part of the world does."""
    rules = [printed.candidate.rule for printed in read]
    in_digits = [_order_in_digits(printed.word) for printed in read if printed.word is not None and "/" in printed.word]
    american = rules.count(_MONTH_DAY) + in_digits.count(True)
    british = rules.count(_DAY_MONTH) + in_digits.count(False)
    if american != british:
        return american > british
    return None if zone is None else zone.startswith(AMERICAN_ZONES)
