"""Sentences that only recall an event, beside the one that they tell."""
