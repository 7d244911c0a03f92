"""Paragraphs that stand in a text a second time tell nothing more, and nothing of them is lost."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import Annotation, Article, annotate, resolve
from reconciler.extraction.document import open_document
from reconciler.extraction.pasted import pasted

PARAGRAPHS = (
    "Two men were shot dead outside a grocery store in San Marcos late on Saturday night, San Marcos police said.",
    "A third man, 31-year-old Tobias Kerrick, was taken to a hospital with a gunshot wound to the leg.",
    "One of the men killed, Ewan Stroud, 24, had worked at the store. His friend was killed there in 2011.",
    "The gunman fled.",
    "Three others were wounded in a shooting in Palo Verde on Friday, a spokesman for the sheriff said.",
)
STORY = "\n\n".join(PARAGRAPHS)


def read(text: str) -> Annotation:
    return annotate(Article(id="a", text=text, title="Two dead in San Marcos shooting", published="2016-06-13"))


def told(annotation: Annotation) -> list[object]:
    return [
        msgspec.structs.replace(
            report, claims=(), key="", totals={name: (each.low, each.high) for name, each in report.totals.items()}
        )
        for report in annotation.reports
    ]


ONCE = read(STORY)


@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_story_pasted_several_times_tells_what_it_tells_once(times: int) -> None:
    again = read("\n\n".join(times * [STORY]))

    assert told(again) == told(ONCE)
    assert len(again.claims) == times * len([each for each in ONCE.claims if each.field == "text"]) + len(
        [each for each in ONCE.claims if each.field == "title"]
    )


@given(st.sets(st.integers(0, len(PARAGRAPHS) - 1)))
def test_paragraphs_repeated_at_the_end_tell_nothing_more(repeated: set[int]) -> None:
    long = [PARAGRAPHS[at] for at in sorted(repeated) if len(PARAGRAPHS[at]) >= 60]
    text = "\n\n".join((STORY, *long))
    again = read(text)

    assert told(again) == told(ONCE)
    assert [time.text for time in again.times[: len(ONCE.times)]] == [time.text for time in ONCE.times]
    ids = {claim.id for claim in again.claims}
    for claim in again.claims:
        assert claim.text == again_text(text, claim.field)[claim.start : claim.end]
        assert {claim.restates, claim.part_of} <= {*ids, None}
        assert claim.field == "title" or claim.start < len(STORY) or claim.restates is not None


def again_text(text: str, field: str) -> str:
    return text if field == "text" else "Two dead in San Marcos shooting"


def test_every_copy_is_listed_with_its_times_and_places() -> None:
    again = read(f"{STORY}\n\n{STORY}")

    for first, both in ((ONCE.times, again.times), (ONCE.places, again.places)):
        of_text = [each for each in first if each.field == "text"]
        assert len(both) == len(first) + len(of_text)
    assert [claim.id for claim in again.claims] == [f"c{at + 1}" for at in range(len(again.claims))]


def test_a_short_line_that_stands_twice_may_tell_of_two_things() -> None:
    text = "In Oru on Monday:\n\nOne man was killed.\n\nIn Leeds on Tuesday:\n\nOne man was killed."
    assert not pasted(open_document(Article(text=text, published="2016-06-13")))


def test_a_speaker_named_pages_before_a_paragraph_stays_where_he_is_named() -> None:
    said = "“Two men were shot dead outside a grocery store in San Marcos late on Saturday night.”"
    head = "Police Chief Ann Moor released the following statement:"
    text = "\n\n".join((head, said, "The store stays closed, and nobody knows until when it will be.", said))
    first, again = read(text).claims[-2:]

    assert again.restates in (first.id, first.restates)
    assert first.attribution == again.attribution is not None
    assert text[again.attribution.start : again.attribution.end] == again.attribution.text


def test_a_whole_story_pasted_again_has_its_speakers_again() -> None:
    text = f"{STORY}\n\n{STORY}"
    spoken = [claim.attribution.start for claim in read(text).claims if claim.field == "text" and claim.attribution]

    assert len(spoken) > 0
    assert spoken[len(spoken) // 2 :] == [start + len(STORY) + 2 for start in spoken[: len(spoken) // 2]]


@pytest.mark.parametrize("times", [1, 2, 3])
def test_days_of_a_story_pasted_again_are_those_that_are_resolved_by_themselves(times: int) -> None:
    text = "\n\n".join(
        times * [f"{STORY}\n\nPolice were called to the grocery store in San Marcos at about 11:30 p.m."]
    )
    alone = resolve(text, "2016-06-13")

    assert [(time.start, time.value) for time in alone] == [
        (time.start, time.value) for time in read(text).times if time.field == "text"
    ]
