"""What a story only sets beside its own event lends that neither its places nor its dead."""

from typing import NamedTuple

import pytest

from reconciler import Article, annotate


class Told(NamedTuple):
    text: str
    killed: int
    other: str
    """The place of the event that is not the story's own."""


STORIES = [
    Told(
        "A man in his thirties was shot dead on Saturday during a demonstration in Homa Bay. Unrest was reported also "
        "from Eldoret, where a student was hit by a bullet.",
        1,
        "Eldoret",
    ),
    Told(
        "The owner of a shop in Bartlett was fatally shot on Thursday night by two men wearing masks. Police said they "
        "did not believe the killing was connected with the slaying of a clerk in Germantown an hour earlier.",
        1,
        "Germantown",
    ),
    Told(
        "A father and son were killed by an avalanche on Sunday near Lech. They were the second and third avalanche "
        "victims this winter, after the death of a snowboarder near Gaschurn.",
        2,
        "Gaschurn",
    ),
    Told(
        "A lorry killed a cyclist in Leeds on Monday evening. The accident came hours after a school bus overturned "
        "near Wetherby, killing nine children.",
        1,
        "Wetherby",
    ),
    Told(
        "Eleven pilgrims were crushed to death at a fair in Ratlam on Sunday. At Datia, in the same state, more than "
        "100 died that day in a crush on a bridge.",
        11,
        "Datia",
    ),
]


@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.other)
def test_another_event_keeps_its_place_and_its_dead(told: Told) -> None:
    annotation = annotate(Article(id="a", title="News", text=told.text, published="2017-08-15"))

    own = next(report for report in annotation.reports if report.primary)
    assert told.other not in own.places
    assert own.totals["killed"].stated == told.killed


def test_what_is_tied_to_a_death_without_a_place_stays_its_own() -> None:
    text = "A man was arrested in Bartlett on Friday. He is linked to the killing of a clerk there on Thursday."
    annotation = annotate(Article(id="a", title="Arrest", text=text, published="2017-08-15"))

    assert len([report for report in annotation.reports if report.kind == "event"]) == 1
