"""The version of the rules, tables and weights: what was read under another one stays as it was recorded."""

RULES = "2026.11.20"
