"""Sentences end where they end, and quotations where they close."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.article import Article
from reconciler.extraction.layout import lay_out
from reconciler.extraction.sentences import LONGEST, find_quotations, split_sentences


def sentences(text: str) -> list[str]:
    article = Article(text=text)
    return [text[cut.start : cut.end] for cut in split_sentences(article, lay_out(article))]


@pytest.mark.parametrize(
    ("text", "count", "why"),
    [
        ("Nine died. Ten were hurt.", 2, "a full stop and a capital"),
        ("Gen. Abdul Khan said nine died.", 1, "a rank before a name"),
        ("He lives in the U.S. The army denied it.", 2, "initials, then a sentence that starts with an article"),
        ("The U.S. Army denied it.", 1, "initials inside a name"),
        ("George W. Bush spoke.", 1, "an initial inside a name"),
        ("He fell on Martin Luther King Jr. Boulevard.", 1, "a street named for a junior"),
        ("He met Ken Hall Jr. Police came.", 2, "a junior at the end"),
        ("It began on Aug. 2 and ended.", 1, "a month cut short"),
        ("It fell in ca. 480 BC to them.", 1, "circa cut short"),
        ("“Nine died.” Ten were hurt.", 2, "a closing mark after the stop"),
        ("Was it an attack? Nobody knows! Nine died.", 3, "other ends"),
        ("The toll is 3.5 times higher.", 1, "a decimal point"),
        ("Nine died on Monday.Ten were hurt.", 2, "paragraphs run together"),
        ("He wrote to www.Example.org and to a.Moor at home.", 1, "stops inside an address"),
        ("He was taken to St. Mary Hospital. He died.", 2, "a saint, then an end"),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int, why: str) -> None:
    assert len(sentences(text)) == count, why


@pytest.mark.parametrize(
    ("piece", "ends", "why"),
    [
        ("four soldiers were killed, ", "killed,", "after a comma"),
        ("four soldiers were killed and ", "killed", "before what joins a clause"),
        ("In Herat: two dead; ", "dead;", "after a semicolon"),
    ],
)
def test_a_sentence_without_an_end_is_read_clause_by_clause(piece: str, ends: str, why: str) -> None:
    cut = sentences(piece * 300)

    assert all(LONGEST / 2 < len(one) <= LONGEST for one in cut[:-1]), why
    assert all(one.endswith((ends, "Herat:")) for one in cut[:-1]), why
    assert " ".join(cut) == (piece * 300).strip()


@pytest.mark.parametrize("piece", ["hundred ", "1,", "soldier "])
def test_what_has_no_clauses_stays_whole_however_long(piece: str) -> None:
    assert len(sentences(piece * LONGEST)) == 1


def test_a_quotation_is_found_without_its_marks_and_ends_with_its_paragraph() -> None:
    text = 'He said "nine died" at noon.\n\n“We left early, all of us.\n\nNobody else spoke.'
    article = Article(text=text)

    quoted = [text[span.start : span.end] for span in find_quotations(article, lay_out(article))]

    assert quoted == ["nine died", "We left early, all of us."]


@given(st.text(alphabet="Ab. \"'?!\n1é“”", max_size=200))
def test_every_visible_character_belongs_to_exactly_one_sentence(text: str) -> None:
    article = Article(text=text)
    cuts = [cut for cut in split_sentences(article, lay_out(article)) if cut.field == "text"]

    assert all(one.end <= other.start for one, other in pairwise(cuts))
    assert "".join("".join(text[cut.start : cut.end].split()) for cut in cuts) == "".join(text.split())
