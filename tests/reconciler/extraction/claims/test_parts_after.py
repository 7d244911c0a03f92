"""Parts of a toll that the next sentence tells without a word of harm."""

import pytest

from tests.reconciler.extraction.claims.telling import told

PARTS = {
    "Twelve people died in the blast. Three of them were children.": "killed 12 people; killed 3 child part",
    "Twelve people died in the blast. One of them was a nurse.": "killed 12 people; killed 1 health_worker part",
    "Nine clerks died. Among them were two nurses and a guard, police said.": "killed 9 people; "
    "killed 2 health_worker part; killed 1 guard part",
    "Six people were kidnapped.\n\nThey included four women.": "captured 6 people; captured 4 woman part",
    "Five people died. The victims were three men and two women.": "killed 5 people; killed 3 man part; "
    "killed 2 woman part",
    "Five guards were seized. Two of them, both women, were teachers.": "captured 5 guard; captured 2 civilian part",
    "Two clerks were kidnapped. The victims were identified as Ada Moor, head of the school, and Bo Lind.": "captured "
    "2 people; captured 1 people part; captured 1 people part",
    "Two clerks died. They were later named by police as Ada Moor, 30, of Nis, Serbia, and Bo Lind, 31.": "killed "
    "2 people; killed 1 people part; killed 1 people part",
    "Forty people were hurt. Of those, 12 were children.": "injured 40 people; injured 12 child part",
}
NO_PARTS = {
    "of both who died and who was hurt": "Twelve died and six were hurt. Three of them were children.",
    "more than there were": "Forty people were hurt. Sixty of them were children.",
    "of nobody who was harmed": "Forty people sang. Three of them were children.",
    "no number of people": "Forty people were hurt. Three of them were late.",
    "two sentences on": "Forty people were hurt. It rained. Three of them were children.",
    "suspects": "Two suspects were held after two men were hurt. They were identified as a child and Ivo Kos.",
    "the names of others": "Two people were hurt. They were identified by Ada Moor, a child and a nun.",
    "no harm was done": "Forty people could have been hurt. Three of them were children.",
}


@pytest.mark.parametrize(("text", "means"), PARTS.items())
def test_a_part_told_in_the_next_sentence_is_tied_to_its_whole(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize("text", NO_PARTS.values(), ids=NO_PARTS)
def test_what_is_no_clear_part_of_the_sentence_before_is_no_claim(text: str) -> None:
    assert "child" not in told(text)
    assert told(text) == told(text.rsplit(". ", 1)[0] + ".")
