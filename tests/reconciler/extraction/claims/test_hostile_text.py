"""Texts that nobody would write end in seconds, raise nothing and give nothing that is not there."""

from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.concepts.article import Article
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document
from tests.steps import steps

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


@pytest.mark.parametrize("text", ["Two nuns were run over", "A nun was critical", "Two nuns were found safe"])
def test_a_text_may_end_with_the_first_words_of_a_longer_phrase(text: str) -> None:
    assert read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


LETTERS: tuple[Literal["Lu", "Ll", "Lt", "Lm", "Lo"], ...] = ("Lu", "Ll", "Lt", "Lm", "Lo")


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs", *LETTERS)), max_size=200))
def test_text_without_a_letter_gives_no_claim(text: str) -> None:
    assert read(text) == 0


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
    "relative clauses": "two men who were of the band and two men who ",
    "owners": "two of the Band of Aden, ",
    "sentences": "Four soldiers were killed. He said so. ",
    "paragraphs": "“Four soldiers were killed,” he said.\n\n",
    "own losses": "Taliban attacked, 12 rebels were killed, ",
    "those quoted": "quoted the man as saying two died, ",
    "those who said how many": "two died, medics said 17, ",
    "those denied": "two died, not 15, ",
    "those cited": ", citing a man, two died",
    "names in quotes": '"Red" group said two died, ',
    "some of the dead": "two of the dead were children, ",
    "included": "killed including two, ",
    "hostages": "took 20 hostages, ",
    "mixed scripts": "четверо soldiers ١٢ 死亡 12 人 were killed, ",
    "modifiers": "killed at least about some old grey tired ",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_text_twice_as_long_costs_no_more_than_some_twice_the_steps(piece: str) -> None:
    def cost(length: int) -> int:
        return steps(lambda: read("They were killed: " + piece * (length // len(piece))))

    cost(100)

    assert cost(8_000) < 2.5 * cost(4_000)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("piece", "times", "claims"),
    [("four soldiers were killed, ", 40_000, 40_000), ("12 ", 1_000_000, 0), ("Two were hurt. ", 200_000, 200_000)],
    ids=["one sentence of a megabyte", "a million numbers", "many sentences"],
)
def test_every_figure_of_a_huge_text_is_read(piece: str, times: int, claims: int) -> None:
    assert read(piece * times) == claims
