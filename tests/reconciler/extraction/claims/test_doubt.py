"""Figures that are feared, awaited, asked about, or told of by reports alone."""

import pytest

from reconciler.extraction.claims.words.hedges import HEDGES_BEFORE
from tests.reconciler.extraction.claims.telling import told
from tests.reconciler.extraction.claims.test_read import claims_of

AWAITED = {
    "A bomb killed possibly 30 clerks in Oru.": "killed 30 people feared",
    "A bomb killed nine clerks and probably two guards.": "killed 9 people; killed 2 guard feared",
    "The rebels took potentially another 20 cooks hostage.": "captured 20 civilian feared",
    "He is probably 30 and was killed.": "",
    "The death toll is expected to top 500.": "killed 500 people hypothetical",
    "The toll is likely to rise to at least 40.": "killed 40.. people hypothetical",
    "The toll was feared to exceed 200.": "killed 200 people hypothetical",
    "Reports that nine clerks were killed are false.": "killed 9 people denied",
    "If it goes on, we will have more than 900 murders by May.": "killed 901.. people hypothetical",
    "There could be more than 300 wounded nuns, he said.": "injured 301.. civilian feared",
    "We were told there might be many people dead.": "killed 2.. people feared",
    "There are more than 300 wounded nuns, he said.": "injured 301.. civilian",
    "Nobody died, he said, contradicting earlier reports of three deaths.": "killed 0 people; killed 3 people denied",
    "The mayor rejected claims of 14 deaths.": "killed 14 people denied",
    "The mayor rejected the plan after 14 deaths.": "killed 14 people",
    "Rumours of 14 deaths proved unfounded.": "killed 14 people denied",
    "Reports of 14 deaths could not be independently verified.": "killed 14 people reported",
    "Reports of 14 deaths were confirmed by noon.": "killed 14 people",
    "Officials fear that the toll may go over 200.": "killed 201.. people hypothetical",
    "Unconfirmed reports said a raid had killed 14 clerks.": "killed 14 people reported",
    "There were conflicting reports that 14 people died at the mill.": "killed 14 people reported",
    "It was rumoured that 14 people died at the mill.": "killed 14 people reported",
    "There were unconfirmed reports of a raid, but police said 14 people died.": "killed 14 people",
    "The paper was unable to verify claims that a raid killed 14 people.": "killed 14 people reported",
    "Rumours spread that 14 people had died.": "killed 14 people reported",
    "It is not true that 14 people died, the mayor said.": "killed 14 people denied",
    "There was no truth to claims that a raid had killed 14 people, she said.": "killed 14 people denied",
    "It was wrong that police waited, but 14 people died.": "killed 14 people",
    "It was feared that the raid had killed 14 people.": "killed 14 people feared",
    "It was feared that the blast, which killed 14 people, was a bomb.": "killed 14 people",
    "It was not known whether the 12 nuns had died.": "killed 12 civilian hypothetical",
    '"I believed my two sons were dead," said Ali.': "killed 2 child feared",
    "Nobody who believed in him was there when two sons were killed.": "killed 2 child",
    "It is unclear if the two killings are connected.": "killed 2 people",
    "Police ask whether the blast that killed 12 nuns was a bomb.": "killed 12 civilian",
}


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


@pytest.mark.parametrize(("text", "means"), AWAITED.items())
def test_a_figure_awaited_asked_about_or_reported_is_told_so(text: str, means: str) -> None:
    assert told(text) == means


HEDGED = {
    "Officials fear {} 30 people died.": "feared",
    "There could be {} 300 wounded nuns.": "feared",
    "If it goes on, we will have {} 900 murders by May.": "hypothetical",
    "The storm could leave {} 12 dead.": "hypothetical",
    "The blast may have left {} 12 dead.": "feared",
    "Possibly {} 12 people died.": "feared",
    "Officials said {} 12 people died.": "asserted",
}
UNLIKE = ("tops", "passes", "surpasses", "exceeds", "nears", "nearing", "approaching", "exceeding", "as few as")
"""What tells of a count by itself."""
BEFORE_ONE = [
    phrase
    for hedge, row in HEDGES_BEFORE.items()
    if hedge != "range"
    for phrase in row.split("|")
    if phrase not in UNLIKE
]


@pytest.mark.parametrize("hedge", BEFORE_ONE)
@pytest.mark.parametrize(("frame", "modality"), HEDGED.items())
def test_a_hedge_changes_nothing_of_how_sure_a_figure_is(frame: str, modality: str, hedge: str) -> None:
    assert {claim.modality for claim in claims_of(frame.format(hedge))} == {modality}
