"""Those whom an article counted, told again by their number without a word of harm."""

import pytest

from reconciler import Annotation, Article, annotate

AGAIN = {
    "Four clerks were shot in Leeds on Monday. The four victims had come for a fair.": "four victims casualties 4 = c1",
    "Four clerks were shot in Leeds. All of the\nfour victims had come for a fair.": "four victims casualties 4 = c1",
    "Four clerks were shot in Leeds on Monday. Three victims walked into a shop.": "Three victims casualties 3 < c1",
    "Five nuns were wounded in Leeds. Two of the other four victims are teachers.": "Two of the other four victims "
    "injured 2 < c1",
    "Six people were shot in Leeds. Three of them stood on a porch and two of them sat in a van.": "Three of them "
    "casualties 3 < c1; two of them casualties 2 < c1",
    "Three cooks were killed in Leeds. It was late. The three men lived next door.": "three men killed 3 = c1",
    "Two boys were shot in Leeds. Both boys attended a school nearby.": "Both boys casualties 2 = c1",
    "Four people were stabbed in Leeds. All four are from Hull.": "four casualties 4 = c1",
    "One man died and three were wounded in Leeds. All four victims came from Hull.": "four victims casualties 4",
    "Six people were shot in Leeds. Four were inside a shop and two were outside.": "Four casualties 4 < c1; "
    "two casualties 2 < c1",
    "Three teens were killed in Leeds. Two of the teens lived there.": "Two of the teens killed 2 < c1",
    "One man died and three others were hurt in Leeds. The three survivors came from Hull.": "three survivors "
    "injured 3 = c2",
    "Four cooks were stabbed in Leeds. Two of the four are in surgery.": "Two of the four casualties 2 < c1",
    "Three teens were shot in Leeds. One of the three, a clerk, lived there.": "three casualties 3 = c1",
    "Four people were shot in Leeds. The victims, three men and a girl, were cooks.": "three men casualties 3 < c1",
    "Four people were shot in Leeds. Officials said the victims were two men and two girls.": "two men "
    "casualties 2 < c1; two girls casualties 2 < c1",
    "Two clerks died and two were wounded in Leeds. The other two victims came from Hull.": "two victims "
    "injured 2 = c2",
    "Four people were shot in Leeds. Medics expected all four to survive.": "four injured 4 < c1",
    "Four people were shot in Leeds. Three survived.": "Three injured 3 < c1",
    "Four people were shot in Hull. One of the four victims survived.": "One injured 1; four victims casualties 4 = c1",
    "Seven cooks were shot in Leeds. Four remained under observation.": "Four casualties 4 < c1",
    "Five nuns were shot in Leeds. Two victims were brought by ambulance and three drove there.": "Two victims "
    "casualties 2 < c1; three casualties 3 < c1",
    "Nine people were shot in Leeds. At least three of the victims came from Hull.": "three of the victims "
    "casualties 3.. < c1",
}
NOT_AGAIN = {
    "nobody was counted": "A clerk was shot in Leeds. The four victims had come for a fair.",
    "more than were counted": "Three clerks were shot in Leeds. Six victims came to the hearing.",
    "victims of something else": "Four clerks were shot in Leeds. Two victims of the flood came to the hearing.",
    "robbed, not harmed": "Four clerks were shot in Leeds. Two victims were robbed in Hull.",
    "who did it": "Two clerks were shot by two gunmen in Leeds. The two men fled.",
    "accused of it": "Two men were shot in Leeds. The two men charged with it are cousins.",
    "police who held others": "Two clerks were shot in Leeds. Police held two brothers. The two were seen in Hull.",
    "as many dead as wounded": "Two clerks were killed and two nuns were wounded. The two victims came from Hull.",
    "no clear number": "Nine people were shot in Leeds. Two or three of the victims came from Hull.",
    "what may be": "Four people could have been shot in Leeds. The four victims had come for a fair.",
    "others than both": "Ada Moor and her son were both shot in Leeds. The two boys came from Hull.",
    "others in a list": "Four people were shot in Leeds. The victims, three men and two girls, were on a porch.",
    "robbed at gunpoint": "Four people were shot in Leeds. Two victims said that they were held up at gunpoint.",
    "no shares of them": "Six people were shot in Leeds. Four were inside a shop and three were outside.",
    "the hour": "Five people were shot in Leeds. Three were late at 2 in the morning.",
    "others of that name": "Three men were shot in Leeds. Two of the men charged with it are cousins.",
    "the dead as survivors": "Three men were killed in Leeds. The three survivors came from Hull.",
    "survived by kin": "Two clerks were shot in Leeds. One is survived by two sons.",
    "unhurt perhaps": "Six nuns were on a plane whose fall killed four. The two survivors walked home.",
    "no kind of people": "Three nuns were hurt in Leeds. The victims were two streets away.",
    "another time": "Four clerks were shot in Leeds. In 2019 three victims sued the town.",
}


def _again(read: Annotation) -> str:
    """The claims behind the first sentence: words, outcome, bounds, and whom they count again or are some of."""
    told = [claim for claim in read.claims if claim.sentence.start > 0]
    return "; ".join(
        f"{claim.text} {claim.outcome} {claim.quantity.stated}{'' if claim.quantity.high else '..'}"
        + (f" = {claim.restates}" if claim.restates else f" < {claim.part_of}" if claim.part_of else "")
        for claim in told
    )


def _read(text: str) -> Annotation:
    return annotate(Article(text=text, published="2024-03-05"))


@pytest.mark.parametrize(("text", "means"), AGAIN.items())
def test_who_was_counted_is_counted_again_by_number(text: str, means: str) -> None:
    assert _again(_read(text)) == means


@pytest.mark.parametrize("text", NOT_AGAIN.values(), ids=NOT_AGAIN)
def test_a_number_that_may_be_of_others_is_no_claim(text: str) -> None:
    assert _again(_read(text)) == ""


@pytest.mark.parametrize("text", AGAIN)
def test_who_is_told_again_adds_nothing_to_a_total(text: str) -> None:
    first = text.split(". ")[0] + "."
    assert _read(text).reports[0].totals == _read(first).reports[0].totals


@pytest.mark.parametrize("text", AGAIN)
def test_claims_stay_in_order_and_on_their_report(text: str) -> None:
    read = _read(text)
    assert [claim.id for claim in read.claims] == [f"c{at + 1}" for at in range(len(read.claims))]
    assert [claim.start for claim in read.claims] == sorted(claim.start for claim in read.claims)
    assert set(read.reports[0].claims) == {claim.id for claim in read.claims if claim.report == read.reports[0].id}
