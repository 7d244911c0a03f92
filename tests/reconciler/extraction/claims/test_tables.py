"""A word stands once in the tables of words: what stands twice is changed in one place and not in the other."""

from collections import Counter
from collections.abc import Iterable, Mapping

import pytest

from reconciler.extraction.claims.sources.sources import REPORTING
from reconciler.extraction.claims.words.conditions import ADJECTIVES, AWAY
from reconciler.extraction.claims.words.harm_alone import INTRANSITIVE
from reconciler.extraction.claims.words.harm_phrases import PHRASES
from reconciler.extraction.claims.words.outcomes import NOUNS, verb_forms
from reconciler.extraction.claims.words.word_tags import TAGS

TABLES: Mapping[str, Iterable[str]] = {
    "reporting": REPORTING.values(),
    "adjectives": ADJECTIVES.values(),
    "away": AWAY.values(),
    "intransitive": INTRANSITIVE.values(),
    "phrases": PHRASES.values(),
    "nouns": NOUNS.values(),
    "tags": TAGS.values(),
}


@pytest.mark.parametrize("name", TABLES)
def test_no_word_stands_twice_in_a_table(name: str) -> None:
    words = Counter(word for row in TABLES[name] for word in row.split("|"))
    assert [word for word, times in words.items() if times > 1] == []


def test_no_verb_stands_among_the_phrases_too() -> None:
    forms = {form for form, _, _ in verb_forms()}
    assert [word for row in PHRASES.values() for word in row.split("|") if word in forms] == []
