"""Where a list of those harmed ends: at the close of a quotation, at a speaker; and who in it is one person."""

import pytest

from reconciler.concepts.article import Article
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document
from tests.reconciler.extraction.claims.telling import told

QUOTED = {
    '"We killed 14 of them," Abdi Warsame, the militia\'s operations spokesman, said.': "killed 14 people",
    "“They killed my brother, his wife”, Amina, a teacher, told reporters.": "killed 1 civilian; killed 1 civilian",
    '"They shot dead two boys and an old man," Samir, a farmer, said.': "killed 2 child; killed 1 man",
    'The raid killed "El Gato", Pedro Ruiz and two guards.': "killed 1 people; killed 1 people; killed 2 guard",
}
SPEAKERS = {
    "The strike has killed more than 70 people, a senior medic has told the paper.": "killed 71.. people",
    "Rebels killed a cook and two guards, an aid worker later said.": "killed 1 civilian; killed 2 guard",
    "They hit a van, wounding 12, civilian and army sources said.": "injured 12 people",
    "The fire killed two guards, the mayor and a minister said.": "killed 2 guard",
    "Raiders killed ten guards, volunteers recruited by the mayor to help.": "killed 10 guard",
    "Ada Moor, whose son and nephew were killed in the raid, said that it was dark.": "killed 1 child; killed 1 child",
    "Ada Moor, whose father is a judge, was killed.": "killed 1 people",
    "Two were hurt in a blast in the town of Oru, Kaba, and nine people died in Leon.": "injured 2 people; "
    "killed 9 people",
    "The fire killed two guards, a cook and a driver, the mayor said.": "killed 2 guard; killed 1 civilian; "
    "killed 1 people",
}
SUBJECTS = {
    "After the wreck that killed 26 people and hurt over 60, Nordbahn has halted trains.": (
        "killed 26 people; injured 61.. people"
    ),
    "The wreck killed 26 people and hurt over 60, and Nordbahn has halted trains.": (
        "killed 26 people; injured 61.. people"
    ),
    "Ninety sailors were hurt & are in Leeds.": "injured 90 people",
}
NICKNAMES = {
    'Police shot and killed Robert "Bobby" Lane on Friday.': "killed 1 people",
    'William "Bill" Hart, 40, and Ann (Annie) Lee were killed.': "killed 1 people; killed 1 people",
    'Killed were Joe "Mad Dog" Dean and Mary Ann Poe.': "killed 1 people; killed 1 people",
}
ONE = {
    "They spoke of the death of Ann Lee, a nurse who was shot dead.": "killed 1 health_worker",
    "They spoke of the death of Bo Lind, a boxer who was shot dead.": "killed 1 people",
    "They mourn the killing of Bo Lind, a teacher, and two pupils.": "killed 1 people; killed 2 child",
}


@pytest.mark.parametrize(("text", "means"), (QUOTED | SPEAKERS | SUBJECTS | NICKNAMES | ONE).items())
def test_a_list_of_people_ends_where_the_sentence_goes_on_with_others(text: str, means: str) -> None:
    assert told(text) == means


def test_a_figure_whose_verb_is_left_out_is_reported_by_its_own_place_alone() -> None:
    document = open_document(
        Article(text="Kent reported six deaths, Surrey two and Essex one.", published="2024-03-05")
    )
    claims, _ = read_claims(document, ())
    assert [claim.attribution and claim.attribution.text for claim in claims] == ["Kent reported", None, None]
