"""Whose turn it is: stretches of an article that somebody else than its outlet speaks or wrote."""
