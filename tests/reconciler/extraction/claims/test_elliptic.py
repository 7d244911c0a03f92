"""Figures that name no harm of their own: right and wrong ones side by side, and what another speaker says it was."""

import pytest

from reconciler.concepts.article import Article
from reconciler.extraction.claims.elliptic.voices import TELLING, WAYS, Way, may_be_voices
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document
from tests.reconciler.extraction.claims.telling import told

DENIED = {
    "The toll was 32. It was 23, not 32.": "killed 32 people; killed 23 people; killed 32 people denied",
    "Thirty people had died, they said. The figure was 23, not 30.": "killed 30 people; killed 23 people; "
    "killed 30 people denied",
    "The toll is 23 and not 32, as we told.": "killed 23 people; killed 32 people denied",
    "Twelve clerks, not 15, had died.": "killed 12 people; killed 15 people denied",
    "Not 15 but 12 nuns were hurt.": "injured 15 civilian denied; injured 12 civilian",
    "It killed not 15 but 12 people.": "killed 15 people denied; killed 12 people",
    "Twelve people rather than 15 were killed.": "killed 12 people; killed 15 people denied",
    "The toll was 12 instead of 15.": "killed 12 people; killed 15 people denied",
    "Twelve nuns (not 15) were killed.": "killed 12 civilian; killed 15 civilian denied",
    "Twelve clerks died. The correct figure is 11.": "killed 12 people; killed 11 people",
    "Twelve died and 30 were hurt. It was 35, not 30.": "killed 12 people; injured 30 people; injured 35 people; "
    "injured 30 people denied",
    "An earlier toll of 15 was wrong.": "killed 15 people denied",
    "The toll stood at 40 on Friday. By Sunday it was 61.": "killed 40 people; killed 61 people",
    "The number of dead was 40. It has since risen to 61.": "killed 40 people; killed 61 people",
    "The minister said 11 died. Asked of it, he said: “It is 11, not 30.”": "killed 11 people; killed 11 people; "
    "killed 30 people denied",
    "Leeds has had 54 homicides this year. The record is 93, set in 1994.": "killed 54 people; killed 93 people",
    "Leeds has had 54 murders. The number is 110 for all of the county.": "killed 54 people; killed 110 people",
    "Two guards were hurt. That number was reduced to one.": "injured 2 guard; injured 1 guard",
    "Nobody slept. Not one was hurt.": "injured 0 people",
}
NOT_DENIED = {
    "an age": "A man aged 23, not 32, died.",
    "a record of something": "A storm killed 12. The record is 93 degrees.",
    "a number of something": "Leeds has had 54 murders. The number is 110 Elm Street.",
    "an hour": "Two people died at 8 am, not 9.",
    "a distance": "The bomb killed 12 people, not 15 km from the base.",
    "some of them": "Two guards were killed, not one of them by a bullet.",
    "a day": "Twelve people died on May 5, not 6.",
    "something else": "The storm killed 12. The number of homes hit was 40, not 50.",
    "a total of something": "The storm killed 12. The total was 40, not 50, the insurers said.",
    "a place in a row": "Two people were killed. It was the third, not the second.",
    "what grew": "Two people died in the storm. The river rose to 30 as it fell to 12.",
    "no toll": "Two people died in the storm. By Sunday it was 31 degrees.",
    "whom it leaves out": "The crash killed 12, not including the driver.",
    "not who died": "Twelve clerks sang. It was 23, not 12.",
}
VOICES = {
    "Police said 12 nuns died, while the Red Cross said 17.": ("killed 17 civilian", "the Red Cross said", "ngo"),
    "Twelve people died, police said. The hospital put it at 17.": ("killed 17 people", "The hospital put", "health"),
    "Officials said 12 were hurt, but residents said at least 17.": (
        "injured 17.. people",
        "residents said",
        "witness",
    ),
    "The army said it killed 30 rebels; the rebels said only four.": (
        "killed 4 insurgent",
        "the rebels said",
        "party",
    ),
    "The mayor said 12 had died. Local radio reported 17.": ("killed 17 people", "Local radio reported", "media"),
    "The mayor said 12 had died. Witnesses said there were more than 50.": (
        "killed 51.. people",
        "Witnesses said",
        "witness",
    ),
    "Aid groups say 600 have died; the government's figure is 214.": (
        "killed 214 people",
        "the government",
        "official",
    ),
    "Police said nine were injured, the hospital 14.": ("injured 14 people", "the hospital", "health"),
    "According to police, 12 died; according to the Red Cross, 17.": (
        "killed 17 people",
        "according to the Red Cross",
        "ngo",
    ),
    "Twelve died, according to police, and 17 according to medics.": (
        "killed 17 people",
        "according to medics",
        "health",
    ),
}
NO_VOICES = {
    "of both outcomes": "Police said 12 died and 30 were hurt, while medics said 17.",
    "another noun": "Police said 12 people died. The mayor said 17 houses burnt.",
    "much more": "Police said two people were killed. The ministry said 2,000.",
    "of whom more is told": "Police said two people were hurt. Neighbours say seven people were walking there.",
    "a speed": "Two people died in the crash. The driver said he was doing 40.",
    "money": "Two people died in the blast. The firm put it at $4 million.",
    "an age": "Six people died, said Ivo Kos, 47.",
    "a road": "Police said nine were injured on Highway 14.",
    "a post": "Police said nine were injured near police post 14.",
    "he who spoke before": "The mayor said 12 had died. He said 17.",
    "two sentences on": "Police said 12 people died. It rained. Medics said 17.",
}


@pytest.mark.parametrize(("text", "means"), DENIED.items())
def test_a_wrong_figure_is_denied_beside_the_right_one(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize("text", NOT_DENIED.values(), ids=NOT_DENIED)
def test_what_is_denied_of_anything_else_is_no_claim(text: str) -> None:
    assert "denied" not in told(text)
    assert told(text).count(";") == 0


@pytest.mark.parametrize(("text", "voice"), VOICES.items())
def test_a_bare_figure_of_another_speaker_is_of_what_was_just_told(text: str, voice: tuple[str, str, str]) -> None:
    claims = read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]
    source = claims[-1].attribution
    assert len(claims) == 2
    assert source is not None
    assert (told(text).split("; ")[-1], source.text, source.kind) == voice


@pytest.mark.parametrize("text", NO_VOICES.values(), ids=NO_VOICES)
def test_a_bare_figure_that_may_be_of_something_else_is_no_claim(text: str) -> None:
    first = text.partition(". ")[0] + "."
    many = 2 if "30 were" in text else 1
    assert told(text) == told(first)
    assert len(told(text).split("; ")) == many


def test_who_gave_only_the_wrong_figure_does_not_stand_behind_the_right_one() -> None:
    text = "The crash killed nine people and not 11 as police had said."
    right, wrong = read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]
    assert right.attribution is None
    assert wrong.attribution is not None
    assert wrong.attribution.text == "police had said"


@pytest.mark.parametrize("verb", sorted(TELLING - {"according", "figure", "toll", "count", "tally"}))
@pytest.mark.parametrize("form", ["{} 17.", "{} it at 17.", "{} of 17."])
def test_every_figure_of_another_speaker_holds_a_hint_of_its_form(verb: str, form: str) -> None:
    words = f"A clinic {form.format(verb)}"
    assert all(holds_hint(way, words) for way in WAYS if way.told.search(words))
    assert may_be_voices(words.lower())


@pytest.mark.parametrize("text", VOICES)
def test_every_example_holds_a_hint_of_its_form(text: str) -> None:
    found = [way for way in WAYS if way.told.search(text)]
    assert found
    assert all(holds_hint(way, text) for way in found)


def holds_hint(way: Way, text: str) -> bool:
    return any(hint in text.lower() for hint in way.hints)
