"""Holidays and feasts, and what comes every year."""
