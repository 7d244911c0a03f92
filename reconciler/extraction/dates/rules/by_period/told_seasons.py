"""A season that a history tells without its year: of the year told last, or before or after what was told."""

import msgspec

from reconciler.concepts.calendar import SEASON_LAG, Granule, first_day, value_of
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import told_last, told_year
from reconciler.extraction.dates.grammar.points import dated, is_before_christ
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, NEXT_WORDS, PREVIOUS_WORDS, SEASONS
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT
from reconciler.extraction.dates.rules.by_period.edges import parted

SEASONS_A_YEAR = 4
MONTHS_A_YEAR, MONTHS_A_SEASON = 12, 3
HAD_REACH = 4
INTO_NEW_YEAR = 7
"""Months back from which a history goes on into the season of the next year: from October to the spring."""
WINTER = 3
"""A bare winter of a narrative is named for the year that most of it lies in, as TIDES has it."""
AFTER_WORDS = FOLLOWING_WORDS | {"after"}
AFTER = NEXT_WORDS | FOLLOWING_WORDS


def parted_season(season: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A season, or its part; midsummer and midwinter tell theirs by themselves."""
    if phrase["season"].startswith("mid"):
        return dated(season, because, anchor, mod="MID")
    return parted(season, phrase, because, anchor)


def told_season(season: int, phrase: Phrase, setting: Setting) -> Reading | Refused:
    """In a narrative: of the year told last, or before or after what was told; winter is the one that is near."""
    year = told_year(setting) if setting.told_year is None else setting.told_year
    here, anchor, base = told_last(setting, "month")
    which, index = phrase.get("which"), year * SEASONS_A_YEAR + season
    near = abs(here.index // MONTHS_A_YEAR - year) <= (season == WINTER)
    if near and setting.reference is not None and setting.reference.unit != "year":
        now = (here.index - SEASON_LAG) // MONTHS_A_SEASON
        index = now + (season - now) % SEASONS_A_YEAR if season == WINTER or which in AFTER else index
        index += SEASONS_A_YEAR if which in AFTER and index == now else 0
    elif which in AFTER and season != WINTER:
        index += SEASONS_A_YEAR
    if index == year * SEASONS_A_YEAR + season and near and _is_past_into(season, phrase, setting):
        index += SEASONS_A_YEAR
    if which in PREVIOUS_WORDS:
        index = _season_before(season, setting, year)
    found = parted_season(Granule("season", index), phrase, f"counted from {base}", anchor)
    if season != WINTER or isinstance(found, Refused):
        return found
    return _named_for_next_year(found, index)


def read_season_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The winter before, the spring after, where no event is told behind it: the nearest to what was told."""
    told = setting.reference
    if told is None or phrase.next_token not in NO_EVENT:
        return None
    season, year = SEASONS[phrase["season"]], told_year(setting)
    _, anchor, base = told_last(setting, "month")
    index = _season_before(season, setting, year)
    if phrase["side"] in AFTER_WORDS:
        index += SEASONS_A_YEAR * (1 + (told.unit == "year"))
    found = dated(Granule("season", index), f"{phrase['side']} {base}", anchor)
    return found if season != WINTER or isinstance(found, Refused) else _named_for_next_year(found, index)


def _named_for_next_year(found: Reading, index: int) -> Reading:
    value = f"{value_of(Granule('year', index // SEASONS_A_YEAR + 1))}-WI"
    return msgspec.structs.replace(found, value=value)


def _season_before(season: int, setting: Setting, year: int) -> int:
    """The latest such season that was over when what was told last was; of the year before where only a year was."""
    told = setting.reference
    if told is None or told.unit == "year" or is_before_christ(told):
        return (year - 1) * SEASONS_A_YEAR + season
    now = (told_last(setting, "month")[0].index - SEASON_LAG) // MONTHS_A_SEASON
    return now - 1 - (now - 1 - season) % SEASONS_A_YEAR


def _is_past_into(season: int, phrase: Phrase, setting: Setting) -> bool:
    """The year's end was told last, and the season is that of the new one, unless something looks back to it."""
    told = setting.reference
    if told is None or told.unit not in ("day", "month") or is_before_christ(told) or "had" in phrase.before(HAD_REACH):
        return False
    return first_day(told).month - (season + 1) * MONTHS_A_SEASON >= INTO_NEW_YEAR
