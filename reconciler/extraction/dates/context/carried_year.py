"""The year of a month in a history, carried forward from what was told before it."""

from reconciler.concepts.calendar import Granule, first_day, year_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.outlined import outlined_year
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.words import MONTHS

SEASONS_A_YEAR, WINTER = 4, 3
LAST_AFTER_WINTER = 6
"""Month until which what is told behind a winter is of the year that it ran into."""
SOON_AFTER = 2
"""Months within which a history comes to what was planned for a day."""
JOINED_REACH, YEAR_DIGITS = 10, 4
PARTS = frozenset(", ; : . ( ) — that when which who but before after".split())
"""Between a year and a day these say that the day belongs to something else."""
TO_AN_END = frozenset(("to", "until", "through", "-", "–"))
HAD_REACH, RANGE_REACH = 6, 5
HAD_BEHIND = 10
"""Words behind "since December" within which "had" looks back."""
BACK_BEFORE, BACK_IN_SENTENCE = 7, 5
"""Months back beyond which a history has passed into a new year: from sentence to sentence, and within one."""


def carried(month: int, phrase: Phrase, setting: Setting, year: int) -> tuple[int, str, Anchor]:
    """In a narrative: the year told last; the next one where the telling passes from autumn into a new year.

    What was planned for a day ahead is followed by what came of it, a deed of another year by its second part.
    """
    told, planned = setting.reference, setting.planned
    known = _joined_year(month, phrase) if year > 0 else None
    known = known or outlined_year(month, setting, year)
    if known is not None:
        year = known
    elif year > 0 and planned is not None and 0 <= month - _month_in(planned) <= SOON_AFTER and year_of(planned) > year:
        year = year_of(planned)
    elif told is not None and told.unit in ("day", "week", "month") and year > 0:
        before = first_day(told)
        back = before.month - month
        goes_on = (back > BACK_IN_SENTENCE and _goes_on(phrase)) or (
            back > 0 and (_ends_then(phrase) or _comes_by(phrase, setting))
        )
        year += before.year == year and (back > BACK_BEFORE or goes_on)
        year -= before.year == year and back < 0 and _had_since(phrase)
        year -= before.year == year and back < 0 and before.month <= _end_of_range(phrase) < month
    elif told is not None and told.unit == "season" and told.index % SEASONS_A_YEAR == WINTER:
        year += year_of(told) == year and month <= LAST_AFTER_WINTER
    return year, f"{year}, carried forward", Anchor("timex", str(year))


def _joined_year(month: int, phrase: Phrase) -> int | None:
    """Had sailed in February 1519 and landed on 8 November: the year of the deed that it is joined to."""
    before = phrase.before(JOINED_REACH)
    at = next((place for place in range(len(before) - 1, 0, -1) if _is_year(before[place])), 0)
    between = before[at + 1 :]
    if not at or "and" not in between[:1] or not PARTS.isdisjoint(between):
        return None
    return int(before[at]) + (before[at - 1] in MONTHS and MONTHS[before[at - 1]] > month)


def _is_year(word: str) -> bool:
    return len(word) == YEAR_DIGITS and word.isdigit()


def _goes_on(phrase: Phrase) -> bool:
    """Its sentence has told a month before it, and looks back nowhere: "tried in October and hanged on 8 February"."""
    before = phrase.tokens[: phrase.start]
    if phrase.last_token in TO_AN_END:
        return False
    return "had" not in before and any(word in MONTHS for word in before)


def _ends_then(phrase: Phrase) -> bool:
    """The siege, begun in October, lasted until March; it rained from October to March."""
    last = phrase.last_token
    if last == "until":
        return "had" not in phrase.before(HAD_REACH)
    before = phrase.before(RANGE_REACH)
    return last in TO_AN_END and "from" in before and any(word in MONTHS for word in before)


def _comes_by(phrase: Phrase, setting: Setting) -> bool:
    """They set out in December; by September they were there: the next one, in the paragraph that told of it."""
    if phrase.last_token != "by" or phrase.start > 1 or setting.carried:
        return False
    return "had" not in phrase.tokens[phrase.end : phrase.end + HAD_BEHIND]


def _had_since(phrase: Phrase) -> bool:
    """Since December the front had hardly moved: before what is told."""
    had = "had" in phrase.before(HAD_REACH) or "had" in phrase.tokens[phrase.end : phrase.end + HAD_BEHIND]
    return phrase.last_token == "since" and had


def _end_of_range(phrase: Phrase) -> int:
    """The month that "from October to March" leads to; 0 where nothing is."""
    behind = phrase.tokens[phrase.end : phrase.end + 2]
    leads = phrase.last_token == "from" and len(behind) > 1 and behind[0] in TO_AN_END
    return MONTHS.get(behind[1], 0) if leads else 0


def _month_in(granule: Granule) -> int:
    """The month of a day or of a month."""
    return first_day(granule).month
