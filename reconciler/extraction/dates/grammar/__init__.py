"""Patterns over words, the tables that they name, and what a reading is made of."""
