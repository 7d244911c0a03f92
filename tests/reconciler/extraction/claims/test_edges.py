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
        ("Ten killed in strike - among them police", None),
    ],
)
def test_a_headline_names_its_source_at_either_end_and_counts_nobody_of_it(title: str, source: str | None) -> None:
    (claim,) = annotate(Article(title=title, text="Nobody knows more.", published="2015-06-18")).claims

    assert claim.outcome == "killed"
    assert (claim.attribution.text if claim.attribution else None) == source
