"""The date rules, kind by kind."""
