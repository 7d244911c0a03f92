"""Every rule of every stage, in the order of the flow."""

from reconciler.concepts.rule import Rule
from reconciler.extraction.claims.grammar.rules import RULES as CLAIM_RULES
from reconciler.extraction.dates.rules.rules import RULES as DATE_RULES
from reconciler.extraction.people import RULES as PEOPLE_RULES
from reconciler.extraction.reports.blame.table import RULES as RESPONSIBILITY_RULES
from reconciler.extraction.reports.vocabulary.cues import RULES as REPORT_RULES

RULEBOOK: tuple[Rule, ...] = (
    *DATE_RULES,
    *CLAIM_RULES,
    *REPORT_RULES,
    *RESPONSIBILITY_RULES,
    *PEOPLE_RULES,
)
