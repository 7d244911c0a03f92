import re
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from litestar.testing import TestClient

from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from service.use_cases.answers import ArticleState, Revisions
from service.web.addresses import outside_link
from service.web.article_view import article_view
from service.web.render import TEMPLATES, page
from service.web.shown import as_typed, shown
from tests.service.serving import client_in
from tests.service.web.opened import Opened
from tests.strategies import may_be_read
from tests.strategies_pages import HOSTILE, hostile

Client = TestClient[Any]
SOBER = "Eleven people were killed in an attack in Kabul on Monday, police said."
FAST = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
STEERING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
BARE = {"hidden", "open", "selected", "required"}
"""Attributes that the templates write without a value."""


def preview(client: Client, text: str, **told: str) -> str:
    answer = client.post("/paste", data={"text": text, "published": "2015-06-18", **told})
    assert answer.status_code in (200, 422), answer.text
    return answer.text


def article_page(article: Article) -> str:
    annotation = annotate(article)
    state = ArticleState(
        article=annotation.article,
        revision=1,
        current=True,
        recorded="2026-01-01T00:00:00.000+00:00",
        content_hash=article.content_hash,
        submitted=article,
        annotation=annotation,
        events=(),
    )
    return page("article.html", here="article", view=article_view(state, Revisions(state.article, ()))).content


def ours() -> tuple[set[str], set[str]]:
    """The elements and the attributes that the templates are written with."""
    written = "".join(path.read_text() for path in TEMPLATES.glob("*.html"))
    return set(re.findall(r"<(\w+)", written)) | {"h2", "h3"}, set(
        re.findall(r"[\s}]([a-z][a-z0-9-]*)=\"", written)
    ) | BARE


@FAST
@given(hostile)
@example("".join(HOSTILE))
def test_hostile_words_bring_no_element_no_attribute_and_no_address_of_their_own(pages: Client, text: str) -> None:
    line = text.replace("\n", " ")
    tags, attributes = ours()
    found = Opened(preview(pages, text, title=line, outlet=line, url=line))

    assert {tag for tag, _ in found.elements} <= tags
    assert {name for _, told in found.elements for name in told} <= attributes
    assert all(link.startswith(("/", "#")) for link in found.links)


@FAST
@given(hostile)
@example("\x1f\n\x85\n<script>")
def test_every_word_of_a_hostile_text_is_shown_and_none_steers_the_page(text: str) -> None:
    article = Article(text=text if may_be_read(text) else SOBER, published="2015-06-18")
    html = article_page(article)

    told = Opened(html).words_in("words", but="ref")
    assert "".join(told.split()) == "".join(str(shown(article.text)).split())
    assert not STEERING & set(html)


@pytest.mark.parametrize("title", [None, "", " ", "\n", "Two\nlines", "\u202e", *HOSTILE])
def test_whatever_its_title_an_article_s_page_has_one_heading_of_the_first_level_with_words(title: str | None) -> None:
    opened = Opened(article_page(Article(text=SOBER, published="2015-06-18", title=title)))

    assert len(opened.all_of("h1")) == 1
    assert opened.words_in("h1", but="ref")


@pytest.mark.parametrize("words", HOSTILE)
def test_what_was_typed_goes_into_the_form_unchanged(words: str) -> None:
    assert as_typed(words).unescape() == words


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://example.org", True),
        ("HTTPS://EXAMPLE.ORG/", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("\tjavascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("//example.org/x", False),
        ("https:example.org", False),
        ("http://[broken", False),
        ("/events/e-1", False),
        ("see page 4", False),
        (None, False),
    ],
)
def test_only_web_addresses_are_linked(url: str | None, linked: bool) -> None:
    assert (outside_link(url) is not None) == linked


def test_an_address_that_is_a_script_is_told_and_not_linked(tmp_path: Any) -> None:
    article = Article(
        text=SOBER, published="2015-06-18", id="x/../<b>", url="javascript:alert(1)", outlet="<b>Paper</b>"
    )
    with client_in(tmp_path) as client:
        client.post("/v1/articles", content=msgspec.json.encode(article), headers={"content-type": "application/json"})
        opened = Opened(client.get("/articles/x%2F..%2F%3Cb%3E").text)
        event = client.get("/v1/timeline").json()["events"][0]["id"]
        told = Opened(client.get(f"/events/{event}").text)

    assert "javascript:alert(1)" in opened.words_in("details")
    assert not [link for link in opened.links if "javascript" in link]
    assert "<b>Paper</b>" in opened.text
    assert "<b>Paper</b>" in told.text
    assert [link for link in told.links if link.startswith("/articles/x%2F..%2F%3Cb%3E#")]
