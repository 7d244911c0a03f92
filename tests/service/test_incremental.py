"""What arrives piece by piece, in whatever order, stands as if it had come at once."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconciler import Article, reconcile
from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.extraction.annotate import annotate
from reconciler.matching.revisions import current_revisions
from service.intake import feed as intake
from service.use_cases.desk import Desk
from service.use_cases.find_events import whole_timeline
from service.use_cases.keep_article import keep_article, keep_read
from service.use_cases.keep_feed import keep_entries
from service.use_cases.preview_article import preview_article
from service.use_cases.renew_rules import renew_rules
from service.use_cases.show_article import show_article
from service.use_cases.stored import Entry, EventFilter
from tests.service.serving import desk_in

FIXTURES = [
    msgspec.json.decode(line, type=Article) for line in Path("fixtures/articles.ndjson").read_bytes().splitlines()
]
REVISED = [
    msgspec.structs.replace(article, text=article.text.replace("killed", "injured"), published="2021-06-08")
    for article in FIXTURES[::4]
]
few = settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))


def bytes_of(desk: Desk) -> bytes:
    return msgspec.json.encode(whole_timeline(desk, EventFilter()))


@few
@given(arrivals=st.permutations([*FIXTURES, *REVISED]), batch=st.integers(1, 9))
def test_a_feed_in_any_order_and_batches_gives_the_bytes_of_all_at_once(
    tmp_path_factory: pytest.TempPathFactory, arrivals: Sequence[Article], batch: int
) -> None:
    desk = desk_in(tmp_path_factory.mktemp("feed"))
    for start in range(0, len(arrivals), batch):
        read = [AnnotatedArticle(article, desk.annotate(article)) for article in arrivals[start : start + batch]]
        keep_read(desk, read, "feed")

    assert bytes_of(desk) == msgspec.json.encode(reconcile(arrivals))


@few
@given(edits=st.lists(st.sampled_from([*FIXTURES, *REVISED]), max_size=12))
def test_after_any_edits_the_timeline_is_that_of_the_current_revisions(
    tmp_path_factory: pytest.TempPathFactory, edits: Sequence[Article]
) -> None:
    desk = desk_in(tmp_path_factory.mktemp("edits"))
    for article in edits:
        keep_article(desk, article, "put")
    current = {article.key: article for article in edits}

    assert bytes_of(desk) == msgspec.json.encode(reconcile(current.values()))
    assert len(current_revisions(current.values())) == len(current)


@few
@given(arrivals=st.permutations(FIXTURES))
def test_a_preview_shows_the_events_that_keeping_then_makes(
    tmp_path_factory: pytest.TempPathFactory, arrivals: Sequence[Article]
) -> None:
    desk = desk_in(tmp_path_factory.mktemp("preview"))
    for article in arrivals:
        foreseen = preview_article(desk, article)
        keep_article(desk, article)

        assert foreseen.events == show_article(desk, article.key).events


CORRECTED = [
    Article(
        id="first",
        outlet="The Daily",
        url="https://daily.example/first",
        published="2020-04-02",
        text="Nine people were killed by a flood in Herat province on Wednesday, officials said.",
    ),
    Article(
        id="second",
        outlet="The Daily",
        published="2020-04-05",
        correction_of="http://www.daily.example/first/",
        text="A report on the flood said that nine people were killed. The number was seven.",
    ),
    Article(
        id="third",
        outlet="The Daily",
        published="2020-04-06",
        correction_of="second",
        text="The council met to discuss its budget and adjourned.",
    ),
]
UNTOLD = [msgspec.structs.replace(article, correction_of=None, published="2020-04-09") for article in CORRECTED[1:]]


@settings(few, max_examples=8)
@given(arrivals=st.permutations([*CORRECTED, *UNTOLD]), batch=st.integers(1, 3))
def test_a_correction_in_another_article_counts_live_as_it_does_at_once(
    tmp_path_factory: pytest.TempPathFactory, arrivals: Sequence[Article], batch: int
) -> None:
    desk = desk_in(tmp_path_factory.mktemp("corrections"))
    for start in range(0, len(arrivals), batch):
        read = [AnnotatedArticle(article, desk.annotate(article)) for article in arrivals[start : start + batch]]
        keep_read(desk, read, "feed")

        assert bytes_of(desk) == msgspec.json.encode(reconcile(arrivals[: start + batch]))


def test_two_desks_on_one_file_see_what_the_other_wrote(tmp_path: Path) -> None:
    one, other = desk_in(tmp_path), desk_in(tmp_path)
    for index, article in enumerate(FIXTURES):
        keep_article(one if index % 3 else other, article)

    assert bytes_of(one) == bytes_of(other) == msgspec.json.encode(reconcile(FIXTURES))


def test_a_turn_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    keep_article(desk, FIXTURES[0])
    before = bytes_of(desk)
    broken = Desk(desk.store, lambda: 1 / 0, desk.annotate)  # type: ignore[arg-type,return-value]  # fails midway
    with pytest.raises(ZeroDivisionError):
        keep_article(broken, FIXTURES[1])

    assert bytes_of(desk) == before
    for article in FIXTURES[1:]:
        keep_article(desk, article)
    assert bytes_of(desk) == msgspec.json.encode(reconcile(FIXTURES))


def test_renewed_rules_make_the_same_timeline_anew(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    for article in FIXTURES:
        keep_article(desk, article)
    with desk.store.writing() as writing:
        writing.append(Entry("rules", "1.1.1", b"{}", "2026-01-01T00:00:00+00:00"))

    assert renew_rules(desk)
    assert bytes_of(desk) == msgspec.json.encode(reconcile(FIXTURES))
    keep_article(desk, REVISED[0], "put")
    revised = [*FIXTURES[1:], REVISED[0]]
    assert bytes_of(desk) == msgspec.json.encode(reconcile(revised))


def test_a_defect_in_one_article_of_a_feed_loses_no_other(tmp_path: Path) -> None:
    def broken(article: Article) -> Annotation:
        if article.id == FIXTURES[1].id:
            raise RuntimeError("lost its thread")
        return annotate(article)

    desk = msgspec.structs.replace(desk_in(tmp_path), annotate=broken)
    lines = [msgspec.json.encode(article) for article in FIXTURES[:3]]
    entries = [intake.Entry("feed", number, "json", line) for number, line in enumerate(lines, start=1)]
    told = keep_entries(desk, entries, intake.Defaults())

    assert [one.status for one in told] == ["new", "refused", "new"]
    assert told[1].detail == "not read, by a defect of Claimline: RuntimeError: lost its thread"
