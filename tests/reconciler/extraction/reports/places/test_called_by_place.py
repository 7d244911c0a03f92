"""An event called by its place, or told as days before, is the one meant; where a speaker governs tells nothing."""

from reconciler import Article, annotate
from reconciler.concepts.annotation import Annotation


def read(text: str) -> Annotation:
    return annotate(Article(text=text, published="2015-06-18"))


TWO = "A bomb in Herat killed 31 people on Monday.\n\nOn the same day, a mine in Kunduz killed six.\n\n"


def test_the_lead_called_by_its_place_is_told_on() -> None:
    lead, other = read(TWO + "The Dawn Front, which claimed the Herat attack, said that 40 were wounded.").reports

    assert lead.totals["injured"].stated == 40
    assert "injured" not in other.totals


def test_the_other_called_by_its_place_goes_on() -> None:
    lead, other = read(TWO + "The Kunduz blast wounded 40.").reports

    assert "injured" not in lead.totals
    assert other.totals["injured"].stated == 40


def test_days_after_an_overnight_raid_is_not_last_night() -> None:
    text = "Nine died in a raid on Herat.\n\nIt came days after 12 died in an overnight raid on a post there."
    *_, before = read(text).reports

    assert before.interval.start is None


def test_a_country_named_before_its_province_holds_it() -> None:
    (report,) = read("Nine died on Monday in the Afghanistan province of Helmand.").reports

    assert report.label == "Other, Helmand, Afghanistan"


def test_where_a_speaker_governs_is_not_where_it_was() -> None:
    (report,) = read("Nine died in Guzara district, said Omar Bo, the governor of Adraskan district.").reports

    assert report.places == ("Guzarah",)


def test_a_namesake_far_off_is_not_meant_where_the_states_are_named() -> None:
    text = (
        "A raid killed nine guards in Helmand, Afghanistan.\n\nSix fell in Nawa district, the governor said.\n\n"
        "The United States keeps troops in the country."
    )

    assert [place.country for place in read(text).places if place.text == "Nawa"] == [None]


def test_more_who_died_on_a_day_before_are_of_another_event() -> None:
    text = "Rockets killed nine in Herat, residents said on Thursday.\n\nOn Monday, jets killed 32 people in the city."
    lead, other = read(text).reports

    assert (lead.totals["killed"].stated, other.totals["killed"].stated) == (9, 32)


def test_a_camp_of_displaced_persons_displaces_nobody() -> None:
    claims = read("The rebels stormed Oru and the Gao Displaced Persons (DP) camp on Monday and killed six.").claims

    assert [claim.text for claim in claims] == ["six"]


def test_an_islamist_group_speaks_for_a_side() -> None:
    (claim,) = read("The Islamist group says it killed 12 guards in Oru.").claims

    assert claim.attribution is not None
    assert claim.attribution.kind == "party"


def test_a_hospital_called_by_an_area_is_not_where_it_was() -> None:
    text = "A child shot Sunday in Salem, Oregon, is in critical condition in a Portland area hospital, police said."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.places == ("Salem", "Oregon")


def test_the_town_of_a_site_behind_a_headline_is_where_it_was_only_if_no_other_is_told() -> None:
    headline = "Vigil for slain girl | Dayton, OH"
    told = annotate(Article(text="Two died in a shooting in Preble County.", title=headline, published="2015-06-18"))
    untold = annotate(Article(text="Two died in a shooting on Monday.", title=headline, published="2015-06-18"))

    assert (told.reports[0].places, untold.reports[0].places) == (("Preble County",), ("Dayton",))
