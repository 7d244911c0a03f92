"""Events told beside the lead: their own days, dead and places."""

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report


def read(text: str, published: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published=published))


def days(reports: tuple[Report, ...]) -> list[str]:
    return [str(report.interval.start)[:10] for report in reports]


VILLAGES = """MAIDUGURI, Nigeria - Gunmen killed 48 people in attacks on three villages, residents said Wednesday.

The raids were near Chibok, where rebels seized 200 schoolgirls on April 14.

Late Monday, gunmen stormed Shawa, near Chibok, killing ten people.

Hours later they attacked a farm and shot at random; 20 people were killed.

On Tuesday night another 18 died in Kwada."""


def test_what_was_long_before_at_the_place_of_an_attack_is_background() -> None:
    reports = read(VILLAGES, "2014-05-22").reports
    recalled = next(report for report in reports if "captured" in report.totals)
    assert (recalled.kind, recalled.type, days((recalled,))) == ("background", "kidnapping", ["2014-04-14"])


def test_a_place_of_the_attack_that_another_attack_was_on_this_week_is_not_recalled() -> None:
    text = "A raid hit Gao, where gunmen killed ten people on Monday."
    assert [report.kind for report in read(text, "2014-05-22").reports] == ["event"]


def test_a_series_without_a_day_has_those_of_its_parts() -> None:
    reports = read(VILLAGES, "2014-05-22").reports
    (lead,) = (report for report in reports if report.primary)
    parts = tuple(report for report in reports if report.part_of == lead.id)
    assert days((lead,)) == ["2014-05-19"]
    assert [report.totals["killed"].stated for report in parts] == [10, 20, 18]


def test_villages_that_are_not_named_are_not_the_town_that_tells_of_them() -> None:
    (lead,) = (report for report in read(VILLAGES, "2014-05-22").reports if report.primary)
    assert "Maiduguri" not in lead.places


def test_the_dead_of_two_events_together_in_a_title_are_those_of_neither() -> None:
    text = (
        "A car bomb exploded in Mogadishu on Sunday, killing eight people, hours after fighters stormed a base.\n\n"
        "In the attack on the base, near Kismayo, six soldiers died.\n\n"
        "On July 12, 26 people died when gunmen stormed a hotel in Kismayo."
    )
    reports = read(text, "2019-08-26", title="Bomb in market, raid on base kill 14").reports
    assert [report.totals["killed"].stated for report in reports] == [8, 6, 26]
    assert days(reports) == ["2019-08-25", "2019-08-25", "2019-07-12"]
    assert [report.kind for report in reports] == ["event", "event", "background"]


def test_a_month_told_as_the_bloodiest_is_counted_and_is_no_event() -> None:
    text = (
        "June was the bloodiest month in Iraq in two years, with 282 people killed in attacks.\n\n"
        "On June 13, car bombs killed 72 people in Baghdad and Kirkuk.\n\n"
        "Two days later, two car bombs in Baghdad left 32 dead."
    )
    reports = read(text, "2012-07-08").reports
    assert [report.kind for report in reports] == ["statistic", "event", "event"]
    assert days(reports[1:]) == ["2012-06-13", "2012-06-15"]


def test_what_was_a_few_blocks_away_was_in_the_town_told_of() -> None:
    text = (
        "Ada Moor, 16, was shot dead in Salem on Saturday.\n\n"
        "Last September, a boy of 14 was shot and killed at a bus stop six blocks away."
    )
    assert [report.places for report in read(text, "2014-11-03").reports] == [("Salem",), ("Salem",)]


def test_those_who_speak_for_another_city_do_not_place_what_they_tell() -> None:
    text = "Two boys died in Volos on Friday when a wall fell on them in a quake, Greek police in Athens said."
    assert read(text, "2014-11-03").reports[0].places == ("Volos",)


def test_a_city_that_a_suburb_is_called_by_is_not_where_it_was() -> None:
    text = "Nine people were shot dead in the Chicago suburb of Aurora on Friday."
    assert read(text, "2014-11-03").reports[0].places == ("Aurora",)
