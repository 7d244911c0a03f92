import pytest

from reconciler import Article, annotate

COUNTED = "A bomb killed three people in Leeds on Monday. "
UNCOUNTED = "Gunmen stormed a village near Kano on Monday. "


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (COUNTED + "He spoke of the thousands of farmers who have been murdered.", ["event", "context"]),
        (COUNTED + "Many people are kidnapped by common thieves, he said.", ["event", "context"]),
        (COUNTED + "He is a friend of the gangs who have murdered many judges.", ["event", "context"]),
        (COUNTED + "Many brave judges have been murdered.", ["event", "context"]),
        (COUNTED + "Terrorism has taken the lives of many innocent people.", ["event", "context"]),
        (
            COUNTED + "Iran has long been plagued by bombings, some of which have claimed dozens of lives.",
            ["event", "context"],
        ),
        (COUNTED + "Shootings at schools have killed hundreds of children.", ["event", "context"]),
        (COUNTED + "A blast at a school has killed dozens of children.", ["event", "event"]),
        ("Many farmers are being cruelly murdered.", ["context"]),
        (UNCOUNTED + "Many residents have been kidnapped, the chief said.", ["event"]),
        (UNCOUNTED + "Several people have been killed.", ["event"]),
        (COUNTED + "Several people have been wounded.", ["event", "event"]),
        ("Floods hit Kano on Monday. The rains have claimed many lives.", ["event"]),
    ],
)
def test_what_is_done_time_and_again_to_uncounted_people_is_no_event(text: str, kinds: list[str]) -> None:
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.kind for claim in claims] == kinds


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Five boys were killed in Leeds on Monday. The bodies of the children lay there.", "c1"),
        (
            "Six monks were killed in Leeds on May 3. Rebels attacked a barracks in Derna on Sunday to protest"
            " the delays in the trial over the killing of the monks.",
            "c1",
        ),
    ],
)
def test_people_told_of_again_without_their_number_are_those_counted_before(text: str, again: str | None) -> None:
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert claims[1].restates == again


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The Red Hand claimed responsibility in August 2012 for the killing of two monks.", "context"),
        ("In 2011 the Red Hand was blamed for the killing of two monks.", "context"),
        ("He was convicted in March 2009 of the murder of two monks.", "context"),
        ("Two monks were killed nearby.", "event"),
    ],
)
def test_what_was_answered_for_long_ago_is_none_of_the_event(told: str, kind: str) -> None:
    claims = annotate(Article(text=COUNTED + told, published="2015-06-18")).claims

    assert claims[1].kind == kind


def test_the_wounded_who_died_are_dead() -> None:
    text = "A blast hurt nine people in Leeds on Monday. Two of the wounded men died on Tuesday."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert {outcome: total.stated for outcome, total in report.totals.items()} == {"injured": 9, "killed": 2}


@pytest.mark.parametrize(
    ("text", "kinds", "killed"),
    [
        (
            "Six guards were killed in Leeds on Saturday, bringing the number of guards killed since January to 36.",
            ["event", "statistic"],
            6,
        ),
        (
            "The murder of six guards in Leeds on Saturday raised to 36 the number of people killed during the first"
            " three days of June.",
            ["event", "statistic"],
            6,
        ),
        (
            "Three more died in Leeds on Saturday, raising the toll of the fire in January to 18.",
            ["event", "event"],
            18,
        ),
        (
            "Three more bodies were found in Leeds on Saturday, bringing to 18 the number killed in the fire.",
            ["event", "event"],
            18,
        ),
    ],
)
def test_what_deaths_bring_the_number_of_weeks_to_is_none_of_their_toll(
    text: str, kinds: list[str], killed: int
) -> None:
    read = annotate(Article(text=text, published="2024-06-04"))

    assert [claim.kind for claim in read.claims] == kinds
    assert read.reports[0].totals["killed"].stated == killed
