"""What an article must keep to, told alike by the contract and by the patterns that clients are given."""

from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema_rs import is_valid

from reconciler.concepts.article import Article
from reconciler.extraction.contract import ID_PATTERN, SEEN, breaches

BLANK_TO_SOME = st.text(st.sampled_from("\x1c\x1f\x85\u00a0\u2028\u3000\ufeff\u200b \t\na1é"), max_size=4)


def _refused(field: str, article: Article) -> bool:
    return field in [breach.field for breach in breaches(article)]


@given(BLANK_TO_SOME)
@example("\x1c")
@example("\ufeff")
def test_a_text_is_empty_where_the_published_pattern_finds_nothing_to_see(text: str) -> None:
    seen = is_valid({"pattern": SEEN}, text)
    assert _refused("text", Article(text=text, published="2017-04-07")) is not seen


@given(BLANK_TO_SOME)
@example("a\n")
@example("a\u2028")
def test_an_id_is_refused_where_the_published_pattern_does_not_take_all_of_it(name: str) -> None:
    taken = is_valid({"pattern": ID_PATTERN}, name)
    assert _refused("id", Article(text="x", published="2017-04-07", id=name)) is not taken
