"""The towns of papers and stations, as their names and the tails of their headlines print them."""

import pytest

from reconciler import Article
from reconciler.data.gazetteer import default_gazetteer
from reconciler.extraction.document import open_document
from reconciler.extraction.places.home_town import home_town, homes_of

US = [("US", "Georgia")]


@pytest.mark.parametrize(
    ("outlet", "title", "town", "reason"),
    [
        ("The Toledo Lantern Tribune", "Man shot", None, "words beside the town that are none of media"),
        ("The Chattanooga Tribune", "Man shot", "Chattanooga, Tennessee", "a town beside words of media"),
        ("Fort Worth Post-Herald", "Man shot", "Fort Worth, Texas", "a hyphen parts words"),
        ("bakersfieldherald.com", "Man shot", "Bakersfield, California", "an address in one word"),
        ("sanfrancisco.nbclocal.com", "Man shot", "San Francisco, California", "a town of two words run together"),
        ("fox46tulsa.com", "Man shot", "Tulsa, Oklahoma", "a channel's number before the town"),
        ("Springfield News", "Man shot", None, "one of many towns of its name"),
        ("Tribune of Athens (Ga.)", "Man shot", "Athens, Georgia", "the state stands behind"),
        ("Georgia Tribune", "Man shot", None, "a state and a country are no town"),
        ("USA Today", "Man shot", None, "a country"),
        ("Mirror", "Man shot", None, "words of media alone"),
        ("Boston", "Man shot", None, "a spaced name that is nothing but a town may be anything"),
        ("readingeagle.com", "Man shot", None, "a common word"),
        ("Nairobi Post", "Man shot", "Nairobi, Nairobi", "a town abroad, by far the largest of its name"),
        (None, "Man shot - KQXZ.com - Tulsa, OK News, Weather", "Tulsa, Oklahoma", "a tail with the state"),
        (None, "Man shot - FOX 9 KQXZ El Paso News, Weather", "El Paso, Texas", "a tail without it"),
        (None, "Man shot - KQXZ News - Waco, Temple, Killeen", None, "several towns"),
        (None, "Man shot in Tulsa, OK", None, "the headline itself is no tail"),
    ],
)
def test_an_outlet_is_at_home_in_the_one_town_that_its_name_or_a_tail_prints(
    outlet: str | None, title: str, town: str | None, reason: str
) -> None:
    article = Article(text="A man was shot.", title=title, outlet=outlet, published="2019-05-15")
    found = home_town(homes_of(open_document(article), default_gazetteer()), (), american=False)

    if town is None:
        assert found is None, reason
    else:
        assert found is not None, reason
        home, entry = found
        assert f"{entry.name}, {entry.province}" == town, reason
        printed = article.field_text(home.field)[home.start : home.end]
        assert printed.lower().replace(" ", "") == entry.name.lower().replace(" ", ""), reason


def test_a_state_told_settles_which_town_is_meant() -> None:
    article = Article(text="A man was shot.", outlet="Columbus Tribune", published="2019-05-15")
    homes = list(homes_of(open_document(article), default_gazetteer()))

    assert home_town(homes, (), american=True) is None
    found = home_town(homes, [("US", "Georgia")], american=True)
    assert found is not None
    assert found[1].province == "Georgia"
