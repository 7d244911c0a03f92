"""Hedges before and after a number."""

from collections.abc import Mapping

from reconciler.concepts.quantity import Hedge

HEDGES_BEFORE: Mapping[Hedge, str] = {
    "at_least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of",
    "more_than": "more than|more then|over|upwards of|upward of|in excess of|above|exceeding|well over|just over"
    "|tops|passes|surpasses|exceeds",
    "at_most": "at most|no more than|not more than|a maximum of|maximum of",
    "up_to": "up to|as many as|as high as",
    "fewer_than": "fewer than|less than|under|below",
    "nearly": "nearly|almost|close to|just under|approaching|virtually|nears|nearing",
    "about": "about|around|approximately|roughly|some|an estimated|estimated|circa|more or less|perhaps|maybe|"
    "somewhere around|an average of|an approximate|closer to|nearer to",
    "range": "between|from between|anywhere between|somewhere between|anywhere from",
    "exact": "only|just|exactly|a total of|total of|altogether|as few as",
}
"""Words before a number, by what they make of it; `exact` ones change nothing."""

HEDGES_AFTER: Mapping[Hedge, str] = {
    "at_least": "or more|+|at least|if not more|and counting",
    "about": "or so|more or less|approximately",
    "at_most": "or fewer|or less|at most",
}
"""Words right after a number."""


def hedges(*rows: Hedge) -> str:
    """Any of the words of those rows before a number, for a pattern."""
    phrases = (phrase for row in rows for phrase in HEDGES_BEFORE[row].split("|"))
    return f"(?:{'|'.join(sorted(phrases, key=len, reverse=True))})"


HEDGE = hedges(*(row for row in HEDGES_BEFORE if row != "range"))
"""Any word before one number, for a pattern."""


def hedge_table(rows: Mapping[Hedge, str]) -> Mapping[str, Hedge]:
    """Phrase to hedge."""
    return {phrase: hedge for hedge, phrases in rows.items() for phrase in phrases.split("|")}
