"""Months, seasons, quarters, years, and periods told from here or from the text."""
