import pytest

from tests.reconciler.extraction.claims.test_read import claims_of


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Officials fear 300 people drowned.", "feared"),
        ("The mayor believes that at least 40 people died.", "feared"),
        ("The death toll could still rise to 40.", "hypothetical"),
        ("The death toll may climb to more than 40.", "hypothetical"),
        ("The film, in which a hitman kills 40 people, opened on Friday.", "hypothetical"),
        ("The drill simulated an attack that killed 20.", "hypothetical"),
        ("A gunman killed 12 people who watched a film about the sea.", "asserted"),
        ("The death toll rose to 40.", "asserted"),
        ("The mayor is believed to be in town, and 40 people died.", "asserted"),
    ],
)
def test_a_figure_is_only_feared_or_to_come_by_the_words_before_it(text: str, modality: str) -> None:
    assert {claim.modality for claim in claims_of(text)} == {modality}
