"""Lengths of time, sets, and what is counted by them."""
