"""Conditions on a tie that are asked only where a word of theirs stands: none holds where it is not asked."""

from collections.abc import Iterator

import pytest

from reconciler.extraction.claims.grammar.chunks import Chunks, chunk
from reconciler.extraction.claims.grammar.figures import read_figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.grammar.rules import RULES, find_links
from reconciler.extraction.claims.ties.befall import ALWAYS
from reconciler.extraction.claims.ties.conditions import Asked, Condition, Conditions
from reconciler.extraction.claims.ties.no_counts import NO_COUNTS
from reconciler.extraction.claims.ties.unharmed import NOBODY
from reconciler.extraction.claims.words.lexicon import lexicon
from reconciler.extraction.claims.words.tokens import tokenize

HOLDS = {
    "one_of_a_kind": "Guards seized 12, one of the largest hauls, and killed two.",
    "_one_and_the_other": "Two nuns, one American and the other Peruvian, died.",
    "_number_to_call": "A nun called 911 to report a boy had been shot.",
    "_station": "Police told 11 News two men were shot.",
    "no_suspects": "Shootings outside a club: 4 nuns, no named suspects",
    "carriers": "Two vans carrying farm workers were hit.",
    "numbers_a_thing": "Image 2 of 10 people killed.",
    "_all_but": "All but two of the passengers died.",
    "_any_at_all": "The army denied any soldiers were killed.",
    "_both_from": "The dead were Ivo Kos and Ada Moor, both clerks killed on Monday.",
    "fired": "They fired one shot that killed a boy.",
    "multiple_deeds": "Police looked into crimes that include two triple shootings.",
    "_each_other": "Two men killed each other and two nuns were hurt.",
    "_done_to": "A man who shot a guard was killed.",
    "_befell_theirs": "A nun whose dog died wept.",
    "_drowns_others": "She drowned her two children.",
    "_turned": "He turned the gun on a guard.",
    "_in_state": "Ada of Superior, Wis., died.",
    "_is_adjective": "They killed a civilian truck.",
    "_is_object": "After rescuing him, he was killed.",
    "_whither": "Some 41 were hurt, including 12 who were flown to Egypt, Chad and Ghana for help.",
    "_by_nature": "North Oru was hit by a quake.",
    "_by_money": "The unit was hurt by high costs.",
    "_adjective": "A major, tiresome question was the prisoner exchange.",
    "_a_blow": "One bomb killed nine nuns and another in Oru killed a cook.",
    "_what_they_are": "Eleven people, none of them Poles, died.",
    "_is_subject": "Killing two and wounding five, he fled.",
    "_is_sought": "Two suspects are yet to be found.",
    "_is_share": "Half the 90 passengers died, a third of the 30 clerks were killed.",
    "_hurts_what_is_theirs": "The ban hurt 12 actors' careers.",
    "_dead_things": "She reads two dead languages.",
    "_bitten_by_no_beast": "Two ministers were mauled by the press.",
    "_almost": "Two clerks were almost trampled.",
    "_lives_untaken": "The lives of 300 guests were saved.",
    "_numbered": "Officials put the number of wounded Danes at 40.",
    "_remembered": "They marched in memory of six slain nuns.",
    "_called_wounded": "Guards found the bodies of two nuns and an injured clerk in a mill.",
}
"""Name of a condition that has words to a sentence of which it holds."""
TABLES = (ALWAYS, NO_COUNTS, NOBODY)
TEXTS = (*HOLDS.values(), *(example.text for rule in RULES for example in rule.examples))
NOT_TEXTS = tuple(text for rule in RULES for text in rule.not_examples)


@pytest.mark.parametrize("text", dict.fromkeys((*TEXTS, *NOT_TEXTS)))
def test_no_condition_holds_where_it_is_not_asked(text: str) -> None:
    assert [name for name, asked, holds in told(text) if holds and not asked] == []


@pytest.mark.parametrize(("name", "text"), HOLDS.items(), ids=HOLDS)
def test_a_condition_is_asked_and_holds_where_its_words_stand(name: str, text: str) -> None:
    assert (name, True, True) in list(told(text))


def test_every_condition_with_words_is_shown_to_hold() -> None:
    named = {row.asked.__name__ for table in TABLES for row in table.rows if row.words}
    assert named == set(HOLDS)


def test_only_what_the_kind_and_the_words_allow_is_asked_in_order() -> None:
    any_where, of_names, of_dogs = (Condition("any"), Condition("name", kinds="N"), Condition("dog", words=DOGS))
    table = Conditions((of_dogs, any_where, of_names))
    assert table.of("N", frozenset(("the", "dog"))) == ("dog", "any", "name")
    assert table.of("F", frozenset(("the", "cat"))) == ("any",)


DOGS = frozenset(("dog", "dogs"))


def told(text: str) -> Iterator[tuple[str, bool, bool]]:
    """Each condition by its name, whether it is asked of people told in `text`, and whether it holds of them."""
    chunks = chunk(tokenize(text, 0, len(text), lexicon()))
    for _, link in find_links(chunks):
        yield from _of_a_tie(chunks, link, text)


def _of_a_tie(chunks: Chunks, link: Link, text: str) -> Iterator[tuple[str, bool, bool]]:
    figure = read_figure(chunks, link, lexicon(), text)
    if figure is not None:
        kind = chunks.kinds[link.people]
        for refused, asked in rows(ALWAYS, kind, chunks):
            yield refused.__name__, asked, refused(chunks, link, figure)
        for no, asked in rows(NO_COUNTS, kind, chunks):
            yield no.__name__, asked, no(chunks, link.people)
        for unmet, asked in rows(NOBODY, kind, chunks):
            yield unmet.__name__, asked, unmet(chunks, link)


def rows(table: Conditions[Asked], kind: str, chunks: Chunks) -> Iterator[tuple[Asked, bool]]:
    """The conditions for such a chunk, and whether each is asked in its sentence."""
    asked = table.of(kind, chunks.words)
    return ((row.asked, row.asked in asked) for row in table.rows if kind in row.kinds or not row.kinds)
