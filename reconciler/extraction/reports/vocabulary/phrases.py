"""What is told by a phrase, not by one word: a boat that went down, a slope that gave way, fire on a town."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.vocabulary.phrase import Phrase
from reconciler.extraction.reports.vocabulary.phrases_accidents import PHRASES_OF_ACCIDENTS
from reconciler.extraction.reports.vocabulary.phrases_arms import PHRASES_OF_ARMS
from reconciler.extraction.reports.vocabulary.phrases_deeds import PHRASES_OF_DEEDS
from reconciler.extraction.reports.vocabulary.phrases_first_news import PHRASES_OF_FIRST_NEWS
from reconciler.extraction.reports.vocabulary.phrases_killers import PHRASES_OF_KILLERS
from reconciler.extraction.reports.vocabulary.phrases_mishaps import PHRASES_OF_MISHAPS
from reconciler.extraction.reports.vocabulary.wording import Wording

_TAKEN: frozenset[EventType] = frozenset({"capture"})
"""What falls down, whatever brought it down, is no town that falls to somebody."""

PHRASES: tuple[Phrase, ...] = (
    *PHRASES_OF_ACCIDENTS,
    *PHRASES_OF_ARMS,
    *PHRASES_OF_DEEDS,
    *PHRASES_OF_MISHAPS,
    *PHRASES_OF_FIRST_NEWS,
    *PHRASES_OF_KILLERS,
)
"""In order of precedence; each is tried on what those before it left."""

_HINTED: Mapping[str, Sequence[int]] = {
    word: [at for at, each in enumerate(PHRASES) if word in each.hints]
    for word in sorted(frozenset().union(*(each.hints for each in PHRASES)))
}
"""Word to the phrases that it hints at, by their place in the table."""

TWO_WORDS: Mapping[str, frozenset[str]] = {
    "down": frozenset("mown went came fell burned burnt cut mowed run brought".split()),
    "under": frozenset({"went"}),
    "way": frozenset({"gave"}),
    "over": frozenset({"turned", "keeled", "poured"}),
    "up": frozenset({"blew", "blown", "broke"}),
    "apart": frozenset({"broke"}),
    "aground": frozenset({"ran", "run", "went"}),
    "ashore": frozenset({"came", "come", "comes"}),
    "landfall": frozenset({"made", "makes", "making"}),
    "back": frozenset({"took", "won"}),
    "in": frozenset({"caved"}),
    "off": frozenset({"went"}),
    "control": frozenset({"regained", "seized", "took", "full"}),
    "security": frozenset({"restored"}),
    "into": frozenset(
        "rose rushed poured burst drove ploughed plowed ran slammed smashed careered rammed rolled".split()
    ),
}
"""Second words of what happened, with the words before them: "went down", "gave way"."""


def told_by_phrases(found: frozenset[EventType], told: Wording) -> frozenset[EventType]:
    """The types found by single words, set right by what the phrases tell."""
    for at in sorted({at for word in _HINTED.keys() & told.tokens for at in _HINTED[word]}):
        each = PHRASES[at]
        known = each.type in found and found.isdisjoint(each.drops)
        new = found.isdisjoint(each.unless)
        changed = found - each.drops | {each.type} if new else found - (each.drops & _TAKEN)
        if not known and changed != found and _tells(each, told):
            found = changed
    return found


def _tells(each: Phrase, told: Wording) -> bool:
    there = not each.things or not told.tokens.isdisjoint(each.things)
    return there and each.pattern.search(told.words if each.capitals else told.low) is not None


def happened(second: str, words: str, at: int) -> bool:
    """The word of `TWO_WORDS` that begins at `at` ends a phrase of what happened."""
    return words[:at].rstrip().rpartition(" ")[2] in TWO_WORDS[second]
