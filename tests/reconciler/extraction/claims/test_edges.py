import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Ten villagers killed in drone strike: family", "family"),
        ("Ten killed in drone strike - police", "police"),
        ("Police: Ten killed in drone strike", "Police:"),
        ("Death toll in the shaft hits 40, ministry says", "ministry says"),
        ("Five dead in raid, says army", "says army"),
        ("Ruslan: Ten killed in drone strike", None),
        ("DR Congo: Ten killed in drone strike", None),
        ("Hull tower block fire: Ten killed", None),
        ("Ten killed in strike - among them police", None),
    ],
)
def test_a_headline_names_its_source_at_either_end_and_counts_nobody_of_it(title: str, source: str | None) -> None:
    (claim,) = annotate(Article(title=title, text="Nobody knows more.", published="2015-06-18")).claims

    assert claim.outcome == "killed"
    assert (claim.attribution.text if claim.attribution else None) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A blast in the depot killed nine people, said fire chief Ana Ruiz.", "said fire chief Ana Ruiz"),
        (
            "A blast in the depot killed nine people, said firefighter captain Ana Ruiz.",
            "said firefighter captain Ana Ruiz",
        ),
        ("Officials in Oran, Algeria, said a bomb killed nine people in Tunis.", "Officials in Oran, Algeria, said"),
        ("Nine people were killed by police in Oran, Algeria, said a nurse.", "said a nurse"),
        ("Nine people were killed, said rescuer Omar Nasser.", "said rescuer Omar Nasser"),
        ("Nine people were killed, says ministry of health.", "says ministry of health"),
        (
            "According to the interior minister, Omar Saleh, nine people were killed.",
            "According to the interior minister, Omar Saleh",
        ),
        ("The high court complained that nine people had been killed.", "The high court complained that"),
        ("The mayor put the casualty figure at nine dead.", "The mayor put the casualty figure"),
        ("According to police, John Doe, 34, was killed.", "According to police"),
    ],
)
def test_a_source_is_known_by_its_calling_and_its_place(text: str, source: str | None) -> None:
    (claim,) = annotate(Article(text=text, published="2015-06-18")).claims

    assert claim.attribution is not None
    assert claim.attribution.text == source
