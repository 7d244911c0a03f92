"""A sum over a time keeps its figure, and what the text singles out of it is an event with its own."""

from typing import NamedTuple

import pytest

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report


class Told(NamedTuple):
    title: str
    text: str
    kind: str
    """Of the sum."""
    summed: int
    own: int | None
    """Killed in the event."""
    day: str
    """The event's first."""


SUMS = [
    Told(
        "Road deaths in the province last month: 212",
        "Two hundred and twelve people were killed on the roads of the province in May, the transport office said on "
        "Thursday. The worst accident, near Sunamganj on May 9, killed 17 wedding guests.",
        "statistic",
        212,
        17,
        "2013-05-09",
    ),
    Told(
        "1,200 drowned since January",
        "More than 1,200 people have drowned in the Aegean since January, a refugee agency said on Tuesday. The "
        "deadliest wreck was that of a wooden boat off Samos on March 3, in which 46 people died.",
        "statistic",
        1200,
        46,
        "2013-03-03",
    ),
    Told(
        "Lightning kills 38 in a month",
        "Lightning killed 38 farmers in Assam in April, the relief ministry said on Wednesday. Nine of them died in a "
        "single strike at Tezpur on April 18.",
        "statistic",
        38,
        9,
        "2013-04-18",
    ),
    Told(
        "Lifeguards count 43 bodies",
        "Goa's lifeguards recovered 43 bodies from the sea last year, the company that employs them said on Sunday. "
        "Five students drowned at Baga on New Year's Eve.",
        "statistic",
        43,
        5,
        "2012-12-31",
    ),
    Told(
        "Killings reach 2,600",
        "Since the start of last year 2,600 people were murdered in Ciudad Juarez, a state office said. On "
        "Sunday night gunmen killed eight men in a bar there.",
        "statistic",
        2600,
        8,
        "2013-06-09",
    ),
    Told(
        "Weekend of crashes",
        "Seven people died on Irish roads over the weekend, police said on Monday. Three of them, all teenagers, were "
        "killed when their car hit a wall near Clones on Saturday night.",
        "aggregate",
        7,
        3,
        "2013-06-08",
    ),
    Told(
        "Cold wave claims 140 lives",
        "A cold wave has claimed 140 lives in Uttar Pradesh in two weeks, officials said on Thursday. Eleven people "
        "died in Lucknow on Wednesday night alone.",
        "aggregate",
        140,
        11,
        "2013-06-12",
    ),
]
PUBLISHED = "2013-06-13"


def read(told: Told) -> Annotation:
    return annotate(Article(id="a", title=told.title, text=told.text, published=PUBLISHED))


def killed(report: Report) -> int | None:
    return report.totals["killed"].stated if "killed" in report.totals else None


@pytest.mark.parametrize("told", SUMS, ids=lambda told: told.title)
def test_a_sum_is_no_toll_of_the_event_singled_out(told: Told) -> None:
    total, event = read(told).reports

    assert (total.kind, killed(total), total.primary) == (told.kind, told.summed, False)
    assert (event.kind, killed(event), event.primary) == ("event", told.own, True)
    assert f"{event.interval.start:%Y-%m-%d}" == told.day


@pytest.mark.parametrize("told", SUMS, ids=lambda told: told.title)
def test_a_title_restates_the_sum_that_it_tells(told: Told) -> None:
    annotation = read(told)

    headed = [claim for claim in annotation.claims if claim.field == "title" and claim.quantity.stated == told.summed]
    assert all(claim.report == annotation.reports[0].id for claim in headed)


def test_a_bare_count_that_is_too_great_for_the_one_event_is_of_the_sum() -> None:
    text = (
        "Fifty-eight people drowned in May off Lesbos, the coastguard said on Monday. The worst wreck, off Skala on 16 "
        "May, killed 13. Forty-one of the dead were minors."
    )
    total, event = annotate(Article(id="a", title="May toll", text=text, published=PUBLISHED)).reports

    assert (killed(total), killed(event)) == (58, 13)


def test_what_is_singled_out_without_a_day_was_within_the_time_of_the_sum() -> None:
    text = (
        "Rebels killed 31 policemen in May in Jharkhand and Bihar, home ministry figures show. The worst incident was "
        "an ambush near Latehar in which nine men died; a mine blast in Gaya at the end of the month killed four."
    )
    _, ambush, blast = annotate(Article(id="a", title="May toll", text=text, published=PUBLISHED)).reports

    assert (killed(ambush), f"{ambush.interval.start:%Y-%m}", ambush.derived) == (9, "2013-05", True)
    assert (killed(blast), blast.part_of) == (4, None)


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed in a fire at a mill near Tezpur in May. Two of them died on May 9 in hospital.",
        "A gunman killed nine people in Tezpur in May. Two of them, a couple, were shot on May 9 at a bus stop.",
        "At least 90 people have been killed in a week of attacks by rebels in Assam. The bloodiest was on Tuesday, "
        "when bombs killed 45 people at a market in Tezpur.",
    ],
)
def test_what_is_told_of_one_event_or_series_stays_its_own(text: str) -> None:
    reports = annotate(Article(id="a", title="News from Assam", text=text, published=PUBLISHED)).reports

    assert not {report.kind for report in reports} & {"statistic", "aggregate"}
