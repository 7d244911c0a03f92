import pytest

from reconciler.extraction.storms import named_storms


@pytest.mark.parametrize(
    ("text", "storms"),
    [
        ("Nine died when Typhoon Alba struck the coast, and two in Tropical Storm Nimbo.", ("alba", "nimbo")),
        ("The toll of cyclone Alba's floods rose.", ("alba",)),
        ("Storm Kills Nine\nHurricane Alba 'will return'", ()),
        ("The Hurricane Center said that a storm Friday left Storm Lake dry.", ()),
        ("A storm in Norvale, a cyclone of complaints", ()),
    ],
)
def test_storms_are_called_by_a_name_that_is_no_word_of_a_headline(text: str, storms: tuple[str, ...]) -> None:
    assert tuple(name for _, name in named_storms(text)) == storms
