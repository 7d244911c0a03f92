"""What a storm left behind in one country is told apart from what it did in the next."""

from reconciler import Article, annotate


def test_each_country_has_its_own_dead_injured_and_missing() -> None:
    told = annotate(
        Article(
            text="A typhoon brought floods in central Vietnam, killing at least five people, officials said on Friday,"
            " after leaving at least 188 dead in the Philippines earlier in the week. Seven people were injured in"
            " Vietnam. In the Philippines, 135 people are still missing and 96 were injured.",
            published="2025-11-07",
        )
    )
    counted = {
        report.places: (report.kind, {outcome: total.stated for outcome, total in report.totals.items()})
        for report in told.reports
    }

    assert counted == {
        ("Vietnam",): ("event", {"killed": 5, "injured": 7}),
        ("Philippines",): ("background", {"killed": 188, "injured": 96, "missing": 135}),
    }


def test_a_deed_days_after_a_town_was_taken_is_no_taking() -> None:
    (report,) = annotate(
        Article(
            text="Gunmen killed 12 people in Goma on Tuesday, weeks after rebels seized it.", published="2025-11-07"
        )
    ).reports

    assert report.type == "shooting"
