"""Every date rule, in order of precedence: of two that read the same words, the earlier one counts."""

from reconciler.extraction.dates.absolute import ABSOLUTE_RULES
from reconciler.extraction.dates.days import DAY_RULES
from reconciler.extraction.dates.deictic import DEICTIC_RULES
from reconciler.extraction.dates.durations import DURATION_RULES
from reconciler.extraction.dates.ranges import RANGE_RULES
from reconciler.extraction.dates.rule import DateRule
from reconciler.extraction.dates.vague import VAGUE_RULES

RULES: tuple[DateRule, ...] = (
    *RANGE_RULES,
    *ABSOLUTE_RULES,
    *DAY_RULES,
    *DEICTIC_RULES,
    *DURATION_RULES,
    *VAGUE_RULES,
)
