import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("A landslide killed five people in Lima on Thursday.", "Landslide, Lima, Peru"),
        ("An avalanche killed three skiers near Zermatt on Thursday.", "Avalanche, Zermatt, Visp District"),
        ("Floods and a landslide killed five people in Lima on Thursday.", "Flood, Lima, Peru"),
    ],
)
def test_a_slide_is_called_by_its_own_name_though_its_type_is_that_of_floods(text: str, label: str) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-19")).reports
    assert (report.type, report.label) == ("flood", label)
