"""White space that the eye does not tell from a plain space changes nothing that is read."""

import re
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import Annotation, Article, annotate, resolve
from reconciler.extraction.spacing import plainly_spaced

TEXT = (
    "LEEDS, England — According to police, four of the five clerks were shot dead on Monday near Hull (in the north)."
    "\n\n"
    'It was learned that "two nuns, both from York, were hurt", the army spokesman said on 4 March. Ann Moor, 34, died.'
)
TITLE = "Four dead in Leeds, police say"
BLANKS = tuple(match.start() for match in re.finditer(r"(?<=[\w,]) (?=\w)", TEXT))
HARD = st.sampled_from("\u00a0 \u2009 \u202f \u2003".split(" "))


def spaced(places: list[tuple[int, str]], text: str = TEXT) -> str:
    """The text with the blanks at some places replaced."""
    for place, blank in sorted(places, reverse=True):
        text = text[:place] + blank + text[place + 1 :]
    return text


def told(annotation: Annotation) -> list[object]:
    """What is read, without its places, its words in plain spaces."""
    claims = [
        (claim.text, claim.outcome, claim.quantity, claim.group, claim.attribution and claim.attribution.text)
        for claim in annotation.claims
    ]
    times = [(time.text, time.value) for time in annotation.times]
    places = [(place.text, place.name, place.level) for place in annotation.places]
    reports = [(report.type, report.interval, report.places, report.totals) for report in annotation.reports]
    seen = re.sub(r"\\xad|\\u200[be]|\\u2060|\\ufeff", "", repr([claims, times, places, reports]))
    plain = re.sub(r"\\u[0-9a-f]{4}|[\u00a0\u2003\u2009\u202f ]+", " ", seen)
    return [plain.replace("\\xa0", " ").replace("  ", " ")]


def spans(value: object, field: str) -> Iterator[tuple[str, int, int, str]]:
    """Everything inside a value that stands somewhere with its words."""
    if isinstance(value, tuple):
        for each in value:
            yield from spans(each, field)
    elif isinstance(value, msgspec.Struct):
        field = getattr(value, "field", field)
        names = value.__struct_fields__
        if {"start", "end", "text"} <= set(names):
            yield field, getattr(value, "start"), getattr(value, "end"), getattr(value, "text")  # noqa: B009
        for name in names:
            yield from spans(getattr(value, name), field)


def read(text: str, title: str = TITLE) -> Annotation:
    return annotate(Article(id="a", text=text, title=title, published="2024-03-05"))


PLAIN = told(read(TEXT))


@given(st.lists(st.tuples(st.sampled_from(BLANKS), HARD | st.just("  ")), unique_by=lambda each: each[0]))
def test_hard_and_doubled_spaces_inside_sentences_change_nothing_that_is_read(places: list[tuple[int, str]]) -> None:
    text = spaced(places)
    annotation = read(text)

    assert told(annotation) == PLAIN
    for field, start, end, words in spans(annotation, "text"):
        assert words == (text if field == "text" else TITLE)[start:end]


ODD = st.sampled_from(
    "\u00a0|  |   |\t|\n|\r\n|\n\n|\r|\x0c|\x0b|\x85|\u2028|\u200b|\ufeff|\u00ad|\u2009|\u3000|\u2011|\u200f|\u202e"
    "|\u0301|İ|ß|ſ|ﬁ|🙂|👩\u200d👧|אב|½|\u00a0 | \u200b |\u00ad\u00ad| \n|\r\n ".split("|")
)


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), ODD), max_size=12), st.integers(1, 2), st.booleans())
def test_whatever_is_put_between_its_letters_all_that_is_told_stands_where_it_is_told(
    places: list[tuple[int, str]], times: int, crlf: bool
) -> None:
    text = TEXT
    for place, odd in sorted(places, reverse=True):
        text = text[:place] + odd + text[place:]
    text = "\n\n".join(times * [text])
    text = text.replace("\n", "\r\n") if crlf else text
    annotation = read(text)
    resolved = resolve(text, "2024-03-05", title=TITLE)

    for field, start, end, words in (*spans(annotation, "text"), *spans(resolved, "text")):
        assert words == (text if field == "text" else TITLE)[start:end] != ""
    for claim in annotation.claims:
        assert claim.sentence.start <= claim.start <= claim.figure.start
        assert claim.figure.end <= claim.end <= claim.sentence.end


UNSEEN = st.sampled_from("\u00ad \u200b \u200e \u2060 \ufeff".split(" "))
EDGES = tuple(match.start() for match in re.finditer(r"\b(?=\w)|(?<=\w)(?=[ ,.”])", TEXT))


@given(st.lists(st.tuples(st.sampled_from(EDGES), UNSEEN), unique_by=lambda each: each[0]))
def test_marks_that_nobody_sees_before_and_behind_words_change_nothing_that_is_read(
    places: list[tuple[int, str]],
) -> None:
    text = TEXT
    for place, mark in sorted(places, reverse=True):
        text = text[:place] + mark + text[place:]
    annotation = read(text)

    assert told(annotation) == PLAIN
    for field, start, end, words in spans(annotation, "text"):
        assert words == (text if field == "text" else TITLE)[start:end]
        assert words[0].isprintable()
        assert words[-1].isprintable()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("two\u00a0dead", "two dead"),
        ("two  dead", "two dead"),
        ("two\u00a0 dead", "two dead"),
        ("Moor,  34", "Moor, 34"),
        ("po\u00adlice said\u200b so", "police said so"),
        ("\u200bTwo \u2060men,\u200b both\u200e “\ufeffshot”\u200b", "Two men, both “shot”"),
        ("It fell.\u200bTwo died", "It fell.\u200bTwo died"),
        ("two \u200b dead", "two \u200b dead"),
        ("\u200b\n\u200b", "\u200b\n\u200b"),
        ("two \u200b\u00addead", "two dead"),
        ("two\u200b \u00a0dead", "two dead"),
        ("It fell.  Two died.", "It fell.  Two died."),
        ("killed   12", "killed   12"),
        ("It was told in Leeds  The army denied it", "It was told in Leeds  The army denied it"),
        ("in New  York", "in New York"),
        ("   Two died", "   Two died"),
        ("two dead  \nin Hull", "two dead  \nin Hull"),
    ],
)
def test_only_what_stands_inside_a_sentence_is_left_out(text: str, plain: str) -> None:
    assert plainly_spaced(Article(text=text, published="2024-03-05")).plain.text == plain


def test_an_article_without_odd_spaces_is_read_as_it_is() -> None:
    article = Article(text=TEXT, title=TITLE, published="2024-03-05")

    assert plainly_spaced(article).plain is article


def test_the_key_of_an_article_is_that_of_its_words_as_submitted() -> None:
    article = Article(text=TEXT.replace(" ", "\u00a0"), published="2024-03-05")

    assert annotate(article).article == article.key


def test_a_claim_begins_no_sooner_than_its_sentence() -> None:
    annotation = read("A boy was killed in Hull and another\n16-year-old clerk was killed in Leeds on Monday.", "News")

    assert [claim.text for claim in annotation.claims][-1] == "16-year-old clerk"
    assert all(claim.sentence.start <= claim.start for claim in annotation.claims)
