"""The classes of words that patterns name, gathered from the tables."""

from collections.abc import Mapping

from reconciler.extraction import words
from reconciler.extraction.dates.grammar import tables, units
from reconciler.extraction.words import MONTHS, WEEKDAYS

SMALL_DIGITS = frozenset({"#hour", "#monthday", "#two_digits"})
LARGE_DIGITS = frozenset({"#four_digits", "#whole"})
WHOLE_DIGITS = SMALL_DIGITS | LARGE_DIGITS | {"#year"}

CLASSES: Mapping[str, frozenset[str]] = {
    "month_name": frozenset(word for word in MONTHS if len(word) > 4 or word in ("may", "june", "july")),
    "month_short": frozenset(word for word in MONTHS if len(word) < 5 and word not in ("may", "june", "july")),
    "weekday_name": frozenset(word for word in WEEKDAYS if word.endswith("day")),
    "weekday_short": frozenset(word for word in WEEKDAYS if not word.endswith("day")),
    "named_day": frozenset({"today", "yesterday", "tomorrow"}),
    "this_night": frozenset({"tonight", "overnight"}),
    "day_word": frozenset(words.ORDINALS),
    "rank": frozenset(words.RANKS[:9]),
    "weekdays": frozenset(tables.WEEKDAYS_PLURAL),
    "unit": frozenset(units.UNIT_WORDS),
    "granular": frozenset(word for word, unit in units.UNIT_WORDS.items() if unit in units.GRANULE_UNITS),
    "granular_one": frozenset(
        word for word, unit in units.UNIT_WORDS.items() if unit in units.GRANULE_UNITS and unit != "night"
    )
    - units.PLURALS,
    "whole_unit": frozenset({"week", "month", "year", "decade", "century"}),
    "midweek": frozenset({"midweek", "midyear"}),
    "month_or_year": frozenset({"month", "year"}),
    "day_or_week": frozenset({"day", "week", "weekend"}),
    "nth_unit": frozenset({"day", "night", "week", "weekend", "month", "year", "decade"}),
    "long_word": frozenset(units.LONG_WORDS),
    "of_weekend": frozenset(
        "long holiday bloody violent deadly tragic busy quiet wild cold hot warm wet rainy snowy stormy sunny".split()
    ),
    "week_or_weekend": frozenset({"week", "weekend"}),
    "one_unit": frozenset(units.UNIT_WORDS) - units.PLURALS,
    "units": frozenset(units.PLURALS),
    "season": frozenset(tables.SEASONS),
    "seasons": frozenset({"springs", "summers", "autumns", "falls", "winters"}),
    "part": frozenset(tables.PARTS_OF_DAY),
    "mid_hour": frozenset(tables.MID_HOURS),
    "part_once": frozenset({"morning", "afternoon", "evening"}),
    "parts": frozenset(word for word in tables.PARTS_OF_DAY if word.endswith("s")),
    "night_word": frozenset({"night", "nighttime", "daytime"}),
    "sun": frozenset(tables.SUN_HOURS),
    "mod": frozenset(tables.MODS),
    "edge": frozenset(tables.EDGES),
    "ordinal_word": frozenset(words.ORDINALS),
    "ordinal": frozenset(words.ORDINALS) | {"#ordinal"},
    "ordinal_digits": frozenset({"#ordinal"}),
    "vague_count": tables.VAGUE_COUNTS,
    "cardinal": frozenset(tables.CARDINALS),
    "tens": frozenset(tables.TENS_WORDS),
    "ones": frozenset(tables.ONES),
    "scale": frozenset(tables.SCALE_WORDS),
    "vague_scale": frozenset(tables.VAGUE_SCALES),
    "last": tables.LAST_WORDS,
    "previous": tables.PREVIOUS_WORDS,
    "following": tables.FOLLOWING_WORDS,
    "zone": tables.ZONES,
    "zone_place": frozenset(
        "eastern central mountain pacific greenwich moscow baghdad kabul beijing houston chicago london paris tokyo"
        " tehran cairo jerusalem israel nairobi".split()
    ),
    "adverb": frozenset(units.ADVERB_UNITS),
    "noon": frozenset({"noon", "midday", "midnight"}),
    "four_digits": frozenset({"#year", "#four_digits"}),
    "kind_of": frozenset(
        "trading working business consecutive straight full whole long more additional extra school calendar further"
        " other solid successive intense bloody single entire".split()
    ),
    "feast": tables.FEAST_WORDS,
    "holiday": frozenset(tables.HOLIDAY_WORDS),
    "this": tables.THIS_WORDS,
    "next": tables.NEXT_WORDS,
    "digits": WHOLE_DIGITS,
    "count_word": frozenset(tables.CARDINALS) | SMALL_DIGITS,
    "monthday": frozenset({"#hour", "#monthday"}),
    "two_digits": SMALL_DIGITS,
    "two_digits_only": frozenset({"#two_digits"}),
    "year": frozenset({"#year"}),
    "short_year": frozenset({"#short_year"}),
    "decade": frozenset({"#decade"}),
    "hour": frozenset({"#hour"}),
    "clock": frozenset({"#clock"}),
    "iso": frozenset({"#iso"}),
    "quarter_code": frozenset({"#quarter"}),
    "half_code": frozenset({"#half"}),
    "fiscal_code": frozenset({"#fiscal"}),
    "opening": frozenset("(["),
    "closing": frozenset(")]"),
    "whole": LARGE_DIGITS,
    "numeric": frozenset({"#numeric"}),
    "fraction": frozenset({"#fraction"}),
    "decimal": frozenset({"#decimal"}),
    "present_word": frozenset({"now", "currently", "nowadays", "presently"}),
    "past_word": frozenset({"recently", "lately"}),
    "decade_word": frozenset(tables.DECADE_WORDS),
    "large": frozenset({"#large"}),
}

_TRIGGER_CLASSES = (
    "month_name month_short weekday_name weekday_short weekdays unit season seasons part night_word midweek sun"
    " mid_hour named_day this_night present_word past_word adverb long_word noon holiday feast"
)
TRIGGERS = frozenset(word for name in _TRIGGER_CLASSES.split() for word in CLASSES[name]) | frozenset(
    "ago current recent future past former present time period while nineteen thousand half light"
    " clock quarter someday eighteen twenties thirties forties fifties sixties seventies eighties nineties".split()
)
"""Every rule needs at least one of these words, or a digit."""
