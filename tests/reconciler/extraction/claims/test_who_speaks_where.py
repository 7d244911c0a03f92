import pytest

from reconciler import Article, annotate
from reconciler.concepts.claim import Claim

COUNT = "Twelve sailors drowned off Hull"
LATE = "twelve sailors drowned off Hull"


def _claim(text: str) -> Claim:
    (claim,) = annotate(Article(text=text, published="2015-06-18")).claims
    return claim


@pytest.mark.parametrize(
    ("text", "source", "reason"),
    [
        (f"{COUNT}, the navy said in a statement posted on its website.", "the navy", "where the paper stands"),
        (f"{COUNT}, the navy said in a statement carried by state radio.", "the navy", "who carried it"),
        (f"{COUNT}, the navy said in a message sent to reporters late on Monday.", "the navy", "and when"),
        (f"“{COUNT},” harbour master Ada Moor told the BBC’s Welsh service.", "Ada Moor", "a service of it"),
        (f"“{COUNT},” harbour master Ada Moor told the state broadcaster.", "Ada Moor", "a broadcaster"),
        (f"“{COUNT},” harbour master Ada Moor told reporters there.", "Ada Moor", "where they are"),
        (f"“All we know,” said mayor Ada Moor, “is that {LATE}.”", "Ada Moor", "in the midst of her words"),
        (f"“I can say,” said mayor Ada Moor, “{LATE}.”", "Ada Moor", "her own words are no source"),
    ],
)
def test_a_source_is_kept_with_what_stands_behind_its_verb(text: str, source: str, reason: str) -> None:
    claim = _claim(text)

    assert claim.attribution is not None, reason
    assert source in claim.attribution.text, reason
    assert (claim.figure.text.lower(), claim.text.lower()) == ("twelve", "twelve sailors")


@pytest.mark.parametrize(
    ("text", "modality", "reason"),
    [
        (f"The navy said there was no evidence that {LATE}.", "denied", "nothing bears it out"),
        ("The navy fears that a storm had drowned twelve sailors off Hull.", "feared", "whatever the subject is"),
        ("There are fears that raiders had abducted twelve sailors off Hull.", "feared", "nobody's fears"),
        (f"If it is true that {LATE}, somebody must answer for it.", "hypothetical", "nobody says that it is"),
        (
            "There was no evidence that the twelve sailors killed on Monday were armed.",
            "asserted",
            "they are known dead",
        ),
        ("There is no sign that the storm that killed twelve sailors will end.", "asserted", "what the storm did"),
        ("Many fear that the raiders who killed twelve sailors will return.", "asserted", "what raiders did"),
    ],
)
def test_doubt_reaches_a_figure_over_the_subject_of_its_verb_and_no_further(
    text: str, modality: str, reason: str
) -> None:
    assert _claim(text).modality == modality, reason
