"""Pairs of articles through the whole of it, from text to standing."""

import msgspec
import pytest

from reconciler import Article, reconcile
from reconciler.concepts.event import Event
from tests.reconciler.reconciliation.texts.conflicts import CONFLICTS
from tests.reconciler.reconciliation.texts.counted_in import COUNTED_IN
from tests.reconciler.reconciliation.texts.explained import EXPLAINED
from tests.reconciler.reconciliation.texts.hedged import HEDGED
from tests.reconciler.reconciliation.texts.text import Texts, articles_of, event_told, row_of

TRAPS = (*HEDGED, *EXPLAINED, *COUNTED_IN)
TEXTS = (*CONFLICTS, *TRAPS)
ELSEWHERE = Article(
    id="z-1",
    outlet="Echo",
    published="2015-06-18",
    text="Thirty people were killed when a ferry sank off Mwanza in Tanzania on Wednesday, officials said.",
)


def names(rows: tuple[Texts, ...]) -> list[str]:
    return [row.why for row in rows]


@pytest.mark.parametrize("texts", TEXTS, ids=names(TEXTS))
def test_two_articles_stand_to_each_other_as_expected_and_say_why(texts: Texts) -> None:
    left, right = articles_of(texts)
    row = row_of(event_told(left, right), texts)

    assert (row.standing, row.because) == (texts.stands, texts.because)


@pytest.mark.parametrize("texts", TRAPS, ids=names(TRAPS))
def test_a_trap_in_two_articles_makes_no_event_disputed(texts: Texts) -> None:
    assert not event_told(*articles_of(texts)).disputed


@pytest.mark.parametrize("texts", TEXTS[::5], ids=names(TEXTS[::5]))
def test_an_article_of_another_event_changes_nothing_of_this_one(texts: Texts) -> None:
    alone, beside = articles_of(texts), (*articles_of(texts), ELSEWHERE)

    assert set(reconcile(alone).events) <= set(reconcile(beside).events)


@pytest.mark.parametrize("texts", TEXTS[::5], ids=names(TEXTS[::5]))
def test_a_copy_in_another_paper_changes_no_standing_no_reason_and_no_voice(texts: Texts) -> None:
    left, right = articles_of(texts)
    copy = msgspec.structs.replace(left, id="z-2", outlet="Copyist", published="2015-06-21")

    assert rows_of(event_told(left, right, copy)) == rows_of(event_told(left, right))


def rows_of(event: Event) -> list[tuple[object, ...]]:
    """All that a figure is, but the list of its claims."""
    return [tuple(getattr(row, name) for name in row.__struct_fields__ if name != "claims") for row in event.figures]


def test_the_table_holds_enough_texts_and_traps() -> None:
    assert len(TRAPS) >= 30
    assert len(set(names(TEXTS))) == len(TEXTS)
