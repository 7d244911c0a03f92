"""The rules on who is responsible, in order of precedence: claims, denials, accusations."""

from reconciler.concepts.rule import Rule
from reconciler.extraction.reports.blame.accused import ACCUSED
from reconciler.extraction.reports.blame.attributed import ATTRIBUTED
from reconciler.extraction.reports.blame.claimed import CLAIMED
from reconciler.extraction.reports.blame.denied import DENIED
from reconciler.extraction.reports.blame.rule import BlameRule

TABLE: tuple[BlameRule, ...] = (*CLAIMED, *DENIED, *ACCUSED, *ATTRIBUTED)
RULES: tuple[Rule, ...] = tuple(row.rule for row in TABLE)
"""Rules in order of precedence; `means` of an example is the stance and the agent."""
