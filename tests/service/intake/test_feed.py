"""What is taken from a feed, and what is refused, in which words."""

import json

import pytest

from service.errors import Refused
from service.intake.feed import BOM, Defaults, Form, decode, entries, where
from service.settings import ARTICLE_LIMIT

NOTHING = Defaults()
GOOD_LINE = b'{"text":"Two died.","published":"2015-06-18"}'


def refusal(line: bytes, defaults: Defaults = NOTHING) -> list[str]:
    (entry,) = entries("feed.ndjson", [line])
    with pytest.raises(Refused) as refused:
        decode(entry, defaults)
    return list(where(entry, refused.value))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            b'{"text":"No day here."}',
            "feed.ndjson:1: /published: published is missing and the text prints no date stamp: "
            "give published as an ISO 8601 date, such as 2015-06-18",
        ),
        (
            b'{"text":"x","published":"yesterday"}',
            "feed.ndjson:1: /published: published 'yesterday' is not an ISO 8601 date or moment: "
            "write it as 2015-06-18 or 2015-06-18T09:30:00+04:30",
        ),
        (
            b'{"text":"x","published":"2015-06-18T10:00"}',
            "feed.ndjson:1: /published: published '2015-06-18T10:00' has a time of day but no UTC offset: "
            "add one, such as +04:30, or give the date alone",
        ),
        (b'{"text":" ","published":"2015-06-18"}', "feed.ndjson:1: /text: text is empty: give the article's words"),
        (
            b'{"text":"x","published":"2015-06-18","language":"fa"}',
            "feed.ndjson:1: /language: language 'fa' is not read: send an English translation as text, "
            "and the words it was made from as original {language, text}",
        ),
        (
            b'{"text":"x","published":"2015-06-18","zone":"Mars/Base"}',
            "feed.ndjson:1: /zone: zone 'Mars/Base' is not an IANA time zone: write it as Asia/Kabul",
        ),
        (b'{"text":5,"published":"2015-06-18"}', "feed.ndjson:1: /text: text is a number: send a string"),
        (b'{"published":"2015-06-18"}', "feed.ndjson:1: /text: text is missing: it is required"),
        (
            b'{"text":"a\\u0000b","published":"2015-06-18"}',
            "feed.ndjson:1: /text: text has a NUL character at 1: remove it",
        ),
        (b'{"text":"cut', "feed.ndjson:1: not JSON: Input data was truncated: send one whole object"),
        (b'{"text":"\xff"}', "feed.ndjson:1: byte 9 is not UTF-8: save the input as UTF-8"),
        (b'{"text":' + b"[" * 10_000, "feed.ndjson:1: JSON is nested too deep: an article is one flat object"),
        (b"[1]", "feed.ndjson:1: an article is a JSON object, not an array: send one object a line"),
    ],
)
def test_a_refusal_names_line_field_value_and_way_out(line: bytes, says: str) -> None:
    assert refusal(line) == [says]


def test_an_unknown_field_is_refused_with_the_known_ones() -> None:
    (says,) = refusal(b'{"text":"x","published":"2015-06-18","colour":"red"}')

    assert says.startswith("feed.ndjson:1: /colour: colour is not a known field: remove it, or use one of text, ")


def test_every_field_at_fault_is_named_at_once() -> None:
    assert [line.split(": ")[1] for line in refusal(b'{"text":"","published":"soon","language":"?"}')] == [
        "/text",
        "/published",
        "/language",
    ]


def test_lines_keep_their_numbers_when_blank_ones_stand_between() -> None:
    feed = entries("feed.ndjson", [b"\n", b'{"a":1}\n', b"  \n", b'{"b":2}\n'])

    assert [entry.line for entry in feed] == [2, 4]


def test_an_empty_feed_holds_no_article() -> None:
    assert list(entries("feed.ndjson", [])) == []


def test_a_document_spread_over_lines_is_one_article() -> None:
    article = {"text": "Five died.", "published": "2015-06-18"}
    lines = json.dumps(article, indent=1).encode().splitlines(keepends=True)

    (entry,) = entries("story.json", lines)

    assert decode(entry, NOTHING).text == "Five died."


def test_plain_text_takes_day_and_outlet_from_the_caller() -> None:
    (entry,) = entries("story.txt", [b"Five died on Monday.\n", b"More.\n"])

    article = decode(entry, Defaults(published="2015-06-18", outlet="The Daily"))

    assert (article.text, article.published, article.outlet) == (
        "Five died on Monday.\nMore.\n",
        "2015-06-18",
        "The Daily",
    )


def test_what_an_article_says_itself_outranks_the_caller() -> None:
    (entry,) = entries("feed.ndjson", [b'{"text":"x","published":"2015-06-18"}'])

    assert decode(entry, Defaults(published="1999-01-01")).published == "2015-06-18"


def test_json_ld_is_read_from_its_graph() -> None:
    page = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage"},
            {
                "@type": "NewsArticle",
                "headline": "Quake",
                "articleBody": "Nine died.",
                "datePublished": "2020-02-03T08:00:00+02:00",
                "publisher": {"name": "The Daily"},
            },
        ],
    }
    (entry,) = entries("feed.ndjson", [json.dumps(page).encode()])

    article = decode(entry, NOTHING)

    assert (article.title, article.text, article.outlet) == ("Quake", "Nine died.", "The Daily")


def test_ninjs_is_read_with_its_plain_body() -> None:
    item = {
        "uri": "urn:1",
        "versionCreated": "2020-02-03T08:00:00Z",
        "headlines": [{"value": "Quake"}],
        "bodies": [
            {"contentType": "text/html", "value": "<p>Nine <b>died</b>.</p>"},
            {"contentType": "text/plain", "value": "Nine died."},
        ],
    }
    (entry,) = entries("feed.ndjson", [json.dumps(item).encode()])

    article = decode(entry, NOTHING)

    assert (article.key, article.title, article.text) == ("urn:1", "Quake", "Nine died.")


def test_a_page_gives_its_article_and_not_its_menu() -> None:
    body = "".join(
        f"<p>Paragraph {n} tells at some length what the officials said about the collapse.</p>" for n in range(9)
    )
    page = (
        "<!doctype html><html><head><title>Bridge falls</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Bridge falls</h1>{body}</article></body></html>"
    )
    (entry,) = entries("story.html", [page.encode()])

    article = decode(entry, Defaults(published="2020-02-03"))

    assert "Paragraph 8 tells" in article.text
    assert "Home" not in article.text


@pytest.mark.parametrize(("form", "at"), [("json", "story:1"), ("text", "story")])
def test_an_article_over_the_limit_is_refused_with_its_size_the_limit_and_the_setting(form: Form, at: str) -> None:
    (entry,) = entries("story", [GOOD_LINE], form=form, limit=len(GOOD_LINE) - 1)
    with pytest.raises(Refused) as refused:
        decode(entry, NOTHING)

    size = len(GOOD_LINE)
    says = f"{size} bytes are over the limit of {size - 1}: send the article in fewer, or set CLAIMLINE_ARTICLE_LIMIT"
    assert list(where(entry, refused.value)) == [f"{at}: {says} higher"]


def test_an_article_at_the_limit_is_taken() -> None:
    (entry,) = entries("feed.ndjson", [GOOD_LINE], limit=len(GOOD_LINE))

    assert decode(entry, NOTHING).text == "Two died."


def test_a_feed_whose_limit_nobody_sets_has_one() -> None:
    (entry,) = entries("feed.ndjson", [GOOD_LINE])

    assert entry.limit == ARTICLE_LIMIT


def test_plain_text_keeps_its_blank_lines_for_offsets_point_into_it() -> None:
    lines = [BOM + b"\r\n", b"A blast\n", b"\n", b"Two died.\n", b"\n"]
    (entry,) = entries("story.txt", lines)

    assert decode(entry, Defaults("2015-06-18")).text == "\r\nA blast\n\nTwo died.\n\n"


@pytest.mark.parametrize(
    ("source", "form", "found"),
    [
        ("stdin", None, 0),
        ("stdin", "text", 1),
        ("feed.ndjson", None, 0),
        ("story.txt", None, 1),
    ],
)
def test_an_empty_feed_holds_no_article_and_an_empty_story_is_one_that_is_refused(
    source: str, form: Form | None, found: int
) -> None:
    assert len(list(entries(source, [b"\n", b" \n"], form=form))) == found


def test_lines_of_a_feed_that_begins_with_blank_ones_keep_their_numbers() -> None:
    assert [entry.line for entry in entries("stdin", [BOM + b"\n", GOOD_LINE + b"\r\n", b"\n", GOOD_LINE])] == [2, 4]
