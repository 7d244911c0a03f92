"""The day on which words in quotation marks were said: that of publication, or that of the news told around them."""

import pytest

from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ('The bill passed on Wednesday. "Today we won," its author said.', "Today", "2015-06-17", "Thursday's paper"),
        ('The bill passed yesterday. "We dance tonight," its author said.', "tonight", "2015-06-17TNI", "likewise"),
        (
            'The bill passed on Wednesday. It takes effect Thursday. "Today we won," she said.',
            "Today",
            "2015-06-18",
            "the day of publication is told by its name",
        ),
        (
            'The bill passed on Wednesday. "Today we won," she said on Thursday.',
            "Today",
            "2015-06-18",
            "so is the day of speech",
        ),
        (
            'The barn burned Wednesday night. "Today we start anew," the owner said.',
            "Today",
            "2015-06-18",
            "he is asked on the next day",
        ),
        (
            'The barn burned on Wednesday morning. "It caught fire yesterday morning," the school said.',
            "yesterday morning",
            "2015-06-17TMO",
            "the day told is yesterday",
        ),
        ('The bill passed on Tuesday. "Today we won," its author said.', "Today", "2015-06-18", "no news of yesterday"),
        ("The bill passed on Wednesday. It is law today.", "today", "2015-06-18", "nobody speaks"),
    ],
)
def test_today_in_a_quotation_is_the_day_of_the_news(text: str, words: str, means: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == means, reason


def test_the_day_of_publication_stands_beside_the_day_of_the_news() -> None:
    said = told('The bill passed on Wednesday. "Today we won," its author said.', "Today", "2015-06-18")
    assert [other.value for other in said.alternatives] == ["2015-06-18"]
