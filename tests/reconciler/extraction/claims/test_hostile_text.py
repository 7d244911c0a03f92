"""Texts that nobody would write end in seconds, raise nothing and give nothing that is not there."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.concepts.article import Article
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document

WORDS = (
    'four soldiers were killed and wounded in the attack , ( ) " “ ” — . said officials that including who of a the 12'
    " 24-year-old Smith died dead no one at least more than between and 35 to 40 hospital toll rose"
).split()


def read(text: str) -> int:
    return len(read_claims(open_document(Article(text="It was told. " + text, published="2024-03-05")), ())[0])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_claim_stands_at_its_own_words_whatever_the_order_of_words(text: str) -> None:
    for claim in read_claims(open_document(Article(text="It was told. " + text, published="2024-03-05")), ())[0]:
        assert ("It was told. " + text)[claim.start : claim.end] == claim.text
        assert ("It was told. " + text)[claim.figure.start : claim.figure.end] == claim.figure.text
        assert claim.start <= claim.figure.start < claim.figure.end <= claim.end


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=200))
def test_text_without_a_word_of_harm_gives_no_claim(text: str) -> None:
    assert read(text.replace("k", "").replace("d", "").replace("h", "")) == 0


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5_000 + " people were killed.",
        "1," * 3_000 + "000 people were killed.",
        "hundred " * 3_000 + "people were killed.",
        "².5 ٣ people were killed",
    ],
    ids=["many digits", "many commas", "many scales", "other digits"],
)
def test_a_number_that_no_count_of_people_can_be_is_no_claim(text: str) -> None:
    assert read(text) == 0


PIECES = {
    "figures": "four soldiers were killed, ",
    "bare numbers": "12 ",
    "commas and ands": "soldiers, and ",
    "names": "John Smith, 34, ",
    "speakers": "he said that ",
    "brackets": "killed (two ",
    "modifiers": "killed at least about some old grey tired ",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_one_sentence_ten_times_as_long_takes_at_most_some_twenty_times_as_long(piece: str) -> None:
    short, long = piece * (4_000 // len(piece)), piece * (40_000 // len(piece))
    read(short)
    once = min(_seconds(short) for _ in range(3))

    assert _seconds(long) < 25 * max(once, 0.005)


def _seconds(text: str) -> float:
    begin = process_time()
    read("They were killed: " + text)
    return process_time() - begin
