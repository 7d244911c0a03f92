"""Every date rule, in order of precedence: of two that read the same words, the earlier one counts."""

from reconciler.extraction.dates.grammar.decades import DECADE_RULES
from reconciler.extraction.dates.grammar.rule import DateRule
from reconciler.extraction.dates.grammar.years import YEAR_RULES
from reconciler.extraction.dates.rules.absolute import ABSOLUTE_RULES
from reconciler.extraction.dates.rules.ages import AGE_RULES
from reconciler.extraction.dates.rules.anniversaries import ANNIVERSARY_RULES
from reconciler.extraction.dates.rules.appositions import APPOSITION_RULES
from reconciler.extraction.dates.rules.bracketed_days import BRACKETED_DAY_RULES
from reconciler.extraction.dates.rules.business import BUSINESS_RULES
from reconciler.extraction.dates.rules.clock import CLOCK_RULES
from reconciler.extraction.dates.rules.clock_ranges import CLOCK_RANGE_RULES
from reconciler.extraction.dates.rules.compared import COMPARED_RULES
from reconciler.extraction.dates.rules.counted import COUNTED_RULES
from reconciler.extraction.dates.rules.day_lists import DAY_LIST_RULES
from reconciler.extraction.dates.rules.daylight import DAYLIGHT_RULES
from reconciler.extraction.dates.rules.daytimes import DAYTIME_RULES
from reconciler.extraction.dates.rules.deictic import DEICTIC_RULES
from reconciler.extraction.dates.rules.durations import DURATION_RULES
from reconciler.extraction.dates.rules.eras import ERA_RULES
from reconciler.extraction.dates.rules.feasts import FEAST_RULES
from reconciler.extraction.dates.rules.fiscal import FISCAL_RULES
from reconciler.extraction.dates.rules.holidays import HOLIDAY_RULES
from reconciler.extraction.dates.rules.minutes_beside import MINUTES_BESIDE_RULES
from reconciler.extraction.dates.rules.months import MONTH_RULES
from reconciler.extraction.dates.rules.neighbours import NEIGHBOUR_RULES
from reconciler.extraction.dates.rules.nth_days import NTH_DAY_RULES
from reconciler.extraction.dates.rules.nth_weekdays import NTH_WEEKDAY_RULES
from reconciler.extraction.dates.rules.numeric import NUMERIC_RULES
from reconciler.extraction.dates.rules.ordinal import ORDINAL_RULES
from reconciler.extraction.dates.rules.pairs import PAIR_RULES
from reconciler.extraction.dates.rules.portions import PORTION_RULES
from reconciler.extraction.dates.rules.ranges import RANGE_RULES
from reconciler.extraction.dates.rules.recent_lengths import RECENT_LENGTH_RULES
from reconciler.extraction.dates.rules.seasons import SEASON_RULES
from reconciler.extraction.dates.rules.sets import SET_RULES
from reconciler.extraction.dates.rules.sides import SIDE_RULES
from reconciler.extraction.dates.rules.small_hours import SMALL_HOURS_RULES
from reconciler.extraction.dates.rules.soldiers_hours import FOUR_DIGIT_RULES, SOLDIERS_HOUR_RULES
from reconciler.extraction.dates.rules.spoken_hours import SPOKEN_HOUR_RULES
from reconciler.extraction.dates.rules.told_units import TOLD_UNIT_RULES
from reconciler.extraction.dates.rules.two_clocks import TWO_CLOCKS_RULES
from reconciler.extraction.dates.rules.two_units import TWO_UNITS_RULES
from reconciler.extraction.dates.rules.two_units_away import TWO_UNITS_AWAY_RULES
from reconciler.extraction.dates.rules.unit_ends import UNIT_END_RULES
from reconciler.extraction.dates.rules.untold_days import UNTOLD_DAY_RULES
from reconciler.extraction.dates.rules.vague import VAGUE_RULES
from reconciler.extraction.dates.rules.weekday_nights import WEEKDAY_NIGHT_RULES
from reconciler.extraction.dates.rules.weekdays import WEEKDAY_RULES
from reconciler.extraction.dates.rules.weeks import WEEK_RULES
from reconciler.extraction.dates.rules.year_pairs import YEAR_PAIR_RULES
from reconciler.extraction.dates.rules.yearly import YEARLY_RULES

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
    *RANGE_RULES,
    *COMPARED_RULES,
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
    *DURATION_RULES,
    *TWO_UNITS_RULES,
)
