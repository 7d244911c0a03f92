"""What each row of those spared leaves out, and its like that is told of somebody harmed."""

import pytest

from tests.reconciler.extraction.claims.telling import told

ROWS = {
    "A court sentenced two men to death.": "",
    "Two men were put to death.": "killed 2 man",
    "The net saved 20 lives.": "",
    "The storm took 20 lives.": "killed 20 people",
    "They must protect the lives of 20 clerks.": "",
    "The storm took the lives of 20 clerks.": "killed 20 people",
    "The writers killed off two heroes.": "",
    "The gunmen killed two heroes.": "killed 2 people",
    "Two divers drowned off Tunis.": "killed 2 people",
    "The two states are recovering from a storm.": "",
    "The two sailors are recovering from burns.": "injured 2 people",
    "It was the second major attack to have killed.": "",
    "Two men, one of whom died, were asleep.": "killed 1 people",
    "It led to the injury of six people and millions in losses.": "injured 6 people",
    "It led to the injury of six people and 20 clerks.": "injured 6 people; injured 20 people",
    "A third of the 90 sailors drowned.": "",
    "A total of 90 sailors drowned.": "killed 90 people",
}


@pytest.mark.parametrize(("text", "means"), ROWS.items())
def test_nobody_is_harmed_where_the_words_beside_say_so(text: str, means: str) -> None:
    assert told(text) == means
