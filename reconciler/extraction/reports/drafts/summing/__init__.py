"""Figures of a period, a year or a war, of nobody's one event."""
