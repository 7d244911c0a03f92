"""Whether the text repeats its title above the story changes nothing of where the event was."""

from reconciler import Article, annotate

TITLE = "Two shot dead outside store"
PARAGRAPHS = (
    "Two men were shot dead outside a store late on Saturday night, police said.",
    "Officers were called to Elm Street in Yuma at about 11 p.m.",
    "The men were cousins from Tucson. A clerk saw a car leave.",
    "A man was later stopped on a road in Phoenix.",
)


def test_a_title_above_the_story_takes_the_place_of_no_paragraph() -> None:
    def places(*lines: str) -> tuple[str, ...]:
        article = Article(text="\n\n".join(lines), title=TITLE, published="2016-06-13")
        return next(report.places for report in annotate(article).reports if report.primary)

    for last in range(1, len(PARAGRAPHS) + 1):
        assert places(TITLE, *PARAGRAPHS[:last]) == places(*PARAGRAPHS[:last])
