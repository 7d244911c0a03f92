"""Quarters and halves of a match: "a touchdown late in the fourth quarter" dates nothing."""

from reconciler.extraction.dates.grammar.rule import Phrase

PLAYED = frozenset(
    "yard yards touchdown touchdowns quarterback quarterbacks coach halftime interception interceptions sack"
    " sacks fumble rebound rebounds dunk dunks playoff playoffs goalkeeper midfielder striker defender penalty"
    " penalties referee header goalless scoreless unanswered scored scorer scoring kickoff timeout overtime layup"
    " jumper steals assists midway tied trailed trailing turnover turnovers".split()
)
"""Words that tell of a match; none of them alone, where money is told of as well."""
BOOKED = frozenset(
    "profit profits income earnings sales revenue revenues net loss losses share shares company companies firm growth"
    " economy gdp gnp output results orders exports imports inflation fiscal bank banks investors analysts market"
    " markets prices stock stocks trading percent % $ cents million billion".split()
)
"""Words of business: there a quarter is one of the year."""
DATING = ("year", "which", "ago")
"""Parts of a phrase that tell its year."""


def is_of_match(phrase: Phrase) -> bool:
    """A period of play, by the words of its sentence."""
    tokens = phrase.tokens
    if PLAYED.isdisjoint(tokens) or not BOOKED.isdisjoint(tokens):
        return False
    return all(part not in phrase.groups for part in DATING)
