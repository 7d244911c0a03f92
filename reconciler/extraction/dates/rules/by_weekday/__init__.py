"""Weekdays and weeks."""
