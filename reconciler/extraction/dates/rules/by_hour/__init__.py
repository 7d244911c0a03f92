"""Clocks, and the parts of a day."""
