"""Past or future of a month: what is counted of it, delivered in it, was signed in it, or is only said of it."""

from reconciler.extraction.dates.context.appointed import is_declared
from reconciler.extraction.dates.context.beside import described, stands_beside
from reconciler.extraction.dates.context.cues import cue
from reconciler.extraction.dates.context.dated_nouns import APPOINTMENTS, DELIVERIES, FORECASTS, RESULTS
from reconciler.extraction.dates.context.deadlines import lean_of_deadline
from reconciler.extraction.dates.context.direction import is_only_reported
from reconciler.extraction.dates.context.verbs import verb_before, verb_behind
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase

RESULTS_REACH = 6
"""Tokens before a month within which stands what is counted of it: "a report on prices for October"."""
PLACE_REACH = 4
"""Words before a month within which a participle and its place stand."""
PLACING = frozenset(("in", "at"))
OF_A_MONTH = (["for"], ["of"])
DELIVERED = frozenset("delivery contract contracts futures".split())
"""Right behind a month: prices for it are told before it comes."""


def lean_of_month(phrase: Phrase) -> Leaning | None:
    """As of a deadline; a verb of saying further off, or a present one, leaves open when it is."""
    if is_declared(phrase):
        return None
    if phrase.next_token in DELIVERED or (phrase.next_token == "settlement" and phrase.last_token == "for"):
        return "future"
    if told_of_results(phrase) or (_is_of_figure(phrase) and verb_before(phrase) is None):
        return "past"
    if not DELIVERIES.isdisjoint(described(phrase)):
        return "future"
    leaning = "past" if _was_done_at(phrase) else lean_of_deadline(phrase)
    return None if leaning == "past" and is_only_reported(phrase) else leaning


def _was_done_at(phrase: Phrase) -> bool:
    """It belongs to a participle and the place of that: "the treaty signed at Elmton in May"."""
    if phrase.last_token != "in":
        return False
    tokens, first = phrase.tokens, max(phrase.start - 1 - PLACE_REACH, 1)
    at = next((place for place in range(first, phrase.start - 1) if tokens[place] in PLACING), 0)
    placed = at > 0 and phrase.printed(at + 1)[:1].isupper()
    return placed and tokens[at - 1][-2:] == "ed" and cue(tokens, at - 1) == "past"


def _is_of_figure(phrase: Phrase) -> bool:
    """A share stands before it, and no verb: "inflation, 2 percent in July, may rise"."""
    return phrase.last_token == "in" and phrase.tokens[max(phrase.start - 2, 0)].endswith(("percent", "%"))


def told_of_results(phrase: Phrase) -> bool:
    """A month before what is counted when it is over: "December figures", whenever these are to be told."""
    if not RESULTS.isdisjoint(described(phrase)):
        return True
    before = phrase.before(RESULTS_REACH)
    return before[-1:] in OF_A_MONTH and not RESULTS.isdisjoint(before) and FORECASTS.isdisjoint(before)


def is_merely_named(phrase: Phrase) -> bool:
    """It dates an election or the like, and no verb says whether that is to come: "elections on May 14"."""
    named = stands_beside(phrase, APPOINTMENTS) or not APPOINTMENTS.isdisjoint(described(phrase))
    return named and not (verb_before(phrase) or verb_behind(phrase))
