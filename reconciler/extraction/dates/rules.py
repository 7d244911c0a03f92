"""Every date rule, in order of precedence: of two that read the same words, the earlier one counts."""

from reconciler.extraction.dates.absolute import ABSOLUTE_RULES
from reconciler.extraction.dates.ages import AGE_RULES
from reconciler.extraction.dates.appositions import APPOSITION_RULES
from reconciler.extraction.dates.business import BUSINESS_RULES
from reconciler.extraction.dates.clock import CLOCK_RULES
from reconciler.extraction.dates.clock_ranges import CLOCK_RANGE_RULES
from reconciler.extraction.dates.compared import COMPARED_RULES
from reconciler.extraction.dates.counted import COUNTED_RULES
from reconciler.extraction.dates.daylight import DAYLIGHT_RULES
from reconciler.extraction.dates.daytimes import DAYTIME_RULES
from reconciler.extraction.dates.deictic import DEICTIC_RULES
from reconciler.extraction.dates.durations import DURATION_RULES
from reconciler.extraction.dates.eras import ERA_RULES
from reconciler.extraction.dates.feasts import FEAST_RULES
from reconciler.extraction.dates.fiscal import FISCAL_RULES
from reconciler.extraction.dates.holidays import HOLIDAY_RULES
from reconciler.extraction.dates.months import MONTH_RULES
from reconciler.extraction.dates.neighbours import NEIGHBOUR_RULES
from reconciler.extraction.dates.nth_weekdays import NTH_WEEKDAY_RULES
from reconciler.extraction.dates.numeric import NUMERIC_RULES
from reconciler.extraction.dates.ordinal import ORDINAL_RULES
from reconciler.extraction.dates.pairs import PAIR_RULES
from reconciler.extraction.dates.portions import PORTION_RULES
from reconciler.extraction.dates.ranges import RANGE_RULES
from reconciler.extraction.dates.rule import DateRule
from reconciler.extraction.dates.seasons import SEASON_RULES
from reconciler.extraction.dates.sets import SET_RULES
from reconciler.extraction.dates.sides import SIDE_RULES
from reconciler.extraction.dates.small_hours import SMALL_HOURS_RULES
from reconciler.extraction.dates.spoken_hours import SPOKEN_HOUR_RULES
from reconciler.extraction.dates.two_clocks import TWO_CLOCKS_RULES
from reconciler.extraction.dates.two_units import TWO_UNITS_RULES
from reconciler.extraction.dates.vague import VAGUE_RULES
from reconciler.extraction.dates.weekdays import WEEKDAY_RULES
from reconciler.extraction.dates.weeks import WEEK_RULES
from reconciler.extraction.dates.years import YEAR_RULES

RULES: tuple[DateRule, ...] = (
    *NUMERIC_RULES,
    *TWO_CLOCKS_RULES,
    *CLOCK_RANGE_RULES,
    *CLOCK_RULES,
    *SPOKEN_HOUR_RULES,
    *SET_RULES,
    *BUSINESS_RULES,
    *COMPARED_RULES,
    *FISCAL_RULES,
    *PORTION_RULES,
    *HOLIDAY_RULES,
    *FEAST_RULES,
    *PAIR_RULES,
    *ABSOLUTE_RULES,
    *MONTH_RULES,
    *SIDE_RULES,
    *YEAR_RULES,
    *ERA_RULES,
    *RANGE_RULES,
    *NTH_WEEKDAY_RULES,
    *WEEKDAY_RULES,
    *WEEK_RULES,
    *SMALL_HOURS_RULES,
    *DAYTIME_RULES,
    *DAYLIGHT_RULES,
    *COUNTED_RULES,
    *APPOSITION_RULES,
    *DEICTIC_RULES,
    *NEIGHBOUR_RULES,
    *SEASON_RULES,
    *ORDINAL_RULES,
    *VAGUE_RULES,
    *AGE_RULES,
    *DURATION_RULES,
    *TWO_UNITS_RULES,
)
