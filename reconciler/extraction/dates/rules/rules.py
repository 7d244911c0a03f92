"""Every date rule, in order of precedence: of two that read the same words, the earlier one counts."""

from reconciler.extraction.dates.grammar.decades import DECADE_RULES
from reconciler.extraction.dates.grammar.rule import DateRule
from reconciler.extraction.dates.grammar.years import YEAR_RULES
from reconciler.extraction.dates.rules.by_day.absolute import ABSOLUTE_RULES
from reconciler.extraction.dates.rules.by_day.anniversaries import ANNIVERSARY_RULES
from reconciler.extraction.dates.rules.by_day.appositions import APPOSITION_RULES
from reconciler.extraction.dates.rules.by_day.bracketed_days import BRACKETED_DAY_RULES
from reconciler.extraction.dates.rules.by_day.day_lists import DAY_LIST_RULES
from reconciler.extraction.dates.rules.by_day.nth_days import NTH_DAY_RULES
from reconciler.extraction.dates.rules.by_day.numeric import NUMERIC_RULES
from reconciler.extraction.dates.rules.by_day.pairs import PAIR_RULES
from reconciler.extraction.dates.rules.by_day.untold_days import UNTOLD_DAY_RULES
from reconciler.extraction.dates.rules.by_feast.feasts import FEAST_RULES
from reconciler.extraction.dates.rules.by_feast.holidays import HOLIDAY_RULES
from reconciler.extraction.dates.rules.by_feast.yearly import YEARLY_RULES
from reconciler.extraction.dates.rules.by_hour.clock import CLOCK_RULES
from reconciler.extraction.dates.rules.by_hour.clock_ranges import CLOCK_RANGE_RULES
from reconciler.extraction.dates.rules.by_hour.daylight import DAYLIGHT_RULES
from reconciler.extraction.dates.rules.by_hour.daytimes import DAYTIME_RULES
from reconciler.extraction.dates.rules.by_hour.minutes_beside import MINUTES_BESIDE_RULES
from reconciler.extraction.dates.rules.by_hour.small_hours import SMALL_HOURS_RULES
from reconciler.extraction.dates.rules.by_hour.soldiers_hours import FOUR_DIGIT_RULES, SOLDIERS_HOUR_RULES
from reconciler.extraction.dates.rules.by_hour.spoken_hours import SPOKEN_HOUR_RULES
from reconciler.extraction.dates.rules.by_hour.two_clocks import TWO_CLOCKS_RULES
from reconciler.extraction.dates.rules.by_length.ages import AGE_RULES
from reconciler.extraction.dates.rules.by_length.counted import COUNTED_RULES
from reconciler.extraction.dates.rules.by_length.durations import DURATION_RULES
from reconciler.extraction.dates.rules.by_length.ordinal import ORDINAL_RULES
from reconciler.extraction.dates.rules.by_length.recent_lengths import RECENT_LENGTH_RULES
from reconciler.extraction.dates.rules.by_length.sets import SET_RULES
from reconciler.extraction.dates.rules.by_length.to_the_day import TO_THE_DAY_RULES
from reconciler.extraction.dates.rules.by_length.two_units import TWO_UNITS_RULES
from reconciler.extraction.dates.rules.by_length.two_units_away import TWO_UNITS_AWAY_RULES
from reconciler.extraction.dates.rules.by_length.whole_days import WHOLE_DAY_RULES
from reconciler.extraction.dates.rules.by_period.business import BUSINESS_RULES
from reconciler.extraction.dates.rules.by_period.compared import COMPARED_RULES
from reconciler.extraction.dates.rules.by_period.deictic import DEICTIC_RULES
from reconciler.extraction.dates.rules.by_period.eras import ERA_RULES
from reconciler.extraction.dates.rules.by_period.fiscal import FISCAL_RULES
from reconciler.extraction.dates.rules.by_period.latest_units import LATEST_UNIT_RULES
from reconciler.extraction.dates.rules.by_period.months import MONTH_RULES
from reconciler.extraction.dates.rules.by_period.neighbours import NEIGHBOUR_RULES
from reconciler.extraction.dates.rules.by_period.portions import PORTION_RULES
from reconciler.extraction.dates.rules.by_period.quarter_names import QUARTER_NAME_RULES
from reconciler.extraction.dates.rules.by_period.ranges import RANGE_RULES
from reconciler.extraction.dates.rules.by_period.seasons import SEASON_RULES
from reconciler.extraction.dates.rules.by_period.sides import SIDE_RULES
from reconciler.extraction.dates.rules.by_period.told_units import TOLD_UNIT_RULES
from reconciler.extraction.dates.rules.by_period.unit_ends import UNIT_END_RULES
from reconciler.extraction.dates.rules.by_period.year_pairs import YEAR_PAIR_RULES
from reconciler.extraction.dates.rules.by_weekday.nth_weekdays import NTH_WEEKDAY_RULES
from reconciler.extraction.dates.rules.by_weekday.weekday_nights import WEEKDAY_NIGHT_RULES
from reconciler.extraction.dates.rules.by_weekday.weekdays import WEEKDAY_RULES
from reconciler.extraction.dates.rules.by_weekday.weeks import WEEK_RULES
from reconciler.extraction.dates.rules.vague import VAGUE_RULES

RULES: tuple[DateRule, ...] = (
    *NUMERIC_RULES,
    *TWO_CLOCKS_RULES,
    *CLOCK_RANGE_RULES,
    *CLOCK_RULES,
    *MINUTES_BESIDE_RULES,
    *SPOKEN_HOUR_RULES,
    *FOUR_DIGIT_RULES,
    *SET_RULES,
    *YEARLY_RULES,
    *BUSINESS_RULES,
    *QUARTER_NAME_RULES,
    *RANGE_RULES,
    *COMPARED_RULES,
    *LATEST_UNIT_RULES,
    *FISCAL_RULES,
    *PORTION_RULES,
    *HOLIDAY_RULES,
    *FEAST_RULES,
    *PAIR_RULES,
    *DAY_LIST_RULES,
    *BRACKETED_DAY_RULES,
    *ABSOLUTE_RULES,
    *YEAR_PAIR_RULES,
    *UNTOLD_DAY_RULES,
    *MONTH_RULES,
    *SIDE_RULES,
    *YEAR_RULES,
    *DECADE_RULES,
    *ERA_RULES,
    *SOLDIERS_HOUR_RULES,
    *NTH_WEEKDAY_RULES,
    *WEEKDAY_RULES,
    *WEEKDAY_NIGHT_RULES,
    *WEEK_RULES,
    *SMALL_HOURS_RULES,
    *DAYTIME_RULES,
    *DAYLIGHT_RULES,
    *ANNIVERSARY_RULES,
    *APPOSITION_RULES,
    *TO_THE_DAY_RULES,
    *COUNTED_RULES,
    *TWO_UNITS_AWAY_RULES,
    *DEICTIC_RULES,
    *TOLD_UNIT_RULES,
    *UNIT_END_RULES,
    *NEIGHBOUR_RULES,
    *SEASON_RULES,
    *ORDINAL_RULES,
    *NTH_DAY_RULES,
    *VAGUE_RULES,
    *AGE_RULES,
    *RECENT_LENGTH_RULES,
    *WHOLE_DAY_RULES,
    *DURATION_RULES,
    *TWO_UNITS_RULES,
)
