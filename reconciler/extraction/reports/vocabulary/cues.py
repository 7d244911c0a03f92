"""Phrases that say how a sentence stands to the ones before it: another event, an earlier one, a sum, history."""

import re
from functools import cache

from reconciler.concepts.rule import Rule
from reconciler.extraction.reports.vocabulary.cues_background import BACKGROUND
from reconciler.extraction.reports.vocabulary.cues_earlier import EARLIER
from reconciler.extraction.reports.vocabulary.cues_elsewhere import ELSEWHERE
from reconciler.extraction.reports.vocabulary.cues_others import OTHERS
from reconciler.extraction.reports.vocabulary.cues_periods import PERIODS
from reconciler.extraction.reports.vocabulary.cues_records import RECORDS
from reconciler.extraction.reports.vocabulary.cues_sums import SUMS
from reconciler.extraction.reports.vocabulary.cues_tallies import TALLIES
from reconciler.extraction.reports.vocabulary.cues_unlinked import UNLINKED
from reconciler.extraction.reports.vocabulary.cues_wars import WARS
from reconciler.extraction.scanner import Hints

CUES = (*PERIODS, *ELSEWHERE, *OTHERS, *EARLIER, *SUMS, *WARS, *RECORDS, *TALLIES, *UNLINKED, *BACKGROUND)
"""In order of precedence."""
RULES: tuple[Rule, ...] = tuple(each.rule for each in CUES)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(each.rule.pattern, re.ASCII), each.means) for each in CUES)


@cache
def _hinted() -> Hints:
    return Hints([each.hints for each in CUES])


def cue(sentence: str) -> str | None:
    """How a sentence, in small letters, stands to those before it; None where it is unsaid.

    One of `another`, `earlier`, `statistic`, `aggregate`, `context`. Its lines may be wrapped.
    """
    sentence = sentence.replace("\n", " ")
    likely = (_patterns()[rule] for rule in _hinted().rules(sentence))
    return next((meaning for pattern, meaning in likely if pattern.search(sentence)), None)
