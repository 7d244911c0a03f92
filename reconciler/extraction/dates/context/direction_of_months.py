"""Past or future of a month: what is counted of it, delivered in it, was signed in it, or is only said of it."""

from reconciler.extraction.dates.context.appointed import MOVING, is_declared
from reconciler.extraction.dates.context.beside import QUOTES, described, stands_beside
from reconciler.extraction.dates.context.cues import cue
from reconciler.extraction.dates.context.dated_nouns import APPOINTMENTS, DELIVERIES, FORECASTS, RESULTS
from reconciler.extraction.dates.context.deadlines import lean_of_deadline
from reconciler.extraction.dates.context.direction import is_only_reported
from reconciler.extraction.dates.context.verbs import verb_before, verb_behind
from reconciler.extraction.dates.context.votes import WILL
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase

RESULTS_REACH = 6
"""Tokens before a month within which stands what is counted of it: "a report on prices for October"."""
PLACE_REACH = 4
"""Words before a month within which a participle and its place stand."""
PLANNED_REACH = 8
"""Words before a month within which something is planned for it, or moved from it."""
PLANNING_FOR = frozenset(("for", "in", "on", "by"))
FIRST = frozenset(("originally", "initially"))
PLACING = frozenset(("in", "at"))
OF_A_MONTH = (["for"], ["of"])
COUNT_REACH = 6
"""Tokens behind a month within which a modal tells what its count will be."""
EXPECTED_REACH = 12
EXPECTED = frozenset(
    "expected expecting expect forecast forecasting predicted predicting estimated projected likely".split()
)
CHANGES = frozenset(
    "rise fall drop gain increase decline decrease widen narrow slow climb ease shrink grow jump slip dip"
    " gained risen fallen slowed eased".split()
)
"""What figures do from one month to the next."""
SHARE, COUNTS = ("percent", "%"), frozenset(("rate", "rates", "reading", "figure", "pace", "total"))
DELIVERED = frozenset("delivery contract contracts futures".split())
"""Right behind a month: prices for it are told before it comes."""


def lean_of_month(phrase: Phrase) -> Leaning | None:
    """As of a deadline; a verb of saying further off, or a present one, leaves open when it is."""
    if is_declared(phrase) or _was_planned_for(phrase) or _is_of_count_ahead(phrase):
        return None
    if phrase.next_token in DELIVERED or (phrase.next_token == "settlement" and phrase.last_token == "for"):
        return "future"
    if told_of_results(phrase) or (_is_of_figure(phrase) and verb_before(phrase) is None):
        return "past"
    if not DELIVERIES.isdisjoint(described(phrase)):
        return "future"
    leaning = "past" if _was_done_at(phrase) else lean_of_deadline(phrase)
    return None if leaning == "past" and is_only_reported(phrase) else leaning


def _was_planned_for(phrase: Phrase) -> bool:
    """For which something was first planned, on whichever side it lies: "first set for May", "moved from May to"."""
    if phrase.last_token == "from":
        return phrase.next_token in ("to", "until") and not MOVING.isdisjoint(phrase.before(PLANNED_REACH))
    return phrase.last_token in PLANNING_FOR and not FIRST.isdisjoint(phrase.before(PLANNED_REACH))


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
    if not RESULTS.isdisjoint(described(phrase)) or _is_of_count(phrase):
        return True
    before = phrase.before(RESULTS_REACH)
    return before[-1:] in OF_A_MONTH and not RESULTS.isdisjoint(before) and FORECASTS.isdisjoint(before)


def _is_of_count(phrase: Phrase) -> bool:
    """April's 3.2 percent, April's rate: what was counted of it, however it compares."""
    behind = phrase.tokens[phrase.end + 2 : phrase.end + 3]
    return phrase.next_token in QUOTES and bool(behind) and (behind[0].endswith(SHARE) or behind[0] in COUNTS)


def _is_of_count_ahead(phrase: Phrase) -> bool:
    """January's rate will be poor: it may not be counted yet, though January is over."""
    return _is_of_count(phrase) and not WILL.isdisjoint(phrase.tokens[phrase.end : phrase.end + COUNT_REACH])


def is_of_figures_expected(phrase: Phrase) -> bool:
    """Analysts expected prices to rise 2 percent in May; the rise in sales in May will help: what figures of it are."""
    if phrase.last_token != "in":
        return False
    before = phrase.before(EXPECTED_REACH)
    if before[-2:-1] and before[-2] in RESULTS:
        return True
    return not EXPECTED.isdisjoint(before) and not CHANGES.isdisjoint(before)


def is_merely_named(phrase: Phrase) -> bool:
    """It dates an election or the like, and no verb says whether that is to come: "elections on May 14"."""
    named = stands_beside(phrase, APPOINTMENTS) or not APPOINTMENTS.isdisjoint(described(phrase))
    return named and not (verb_before(phrase) or verb_behind(phrase))
