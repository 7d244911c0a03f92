"""What people decided about claims and reports, in the whole timeline."""

from collections.abc import Sequence
from datetime import datetime

import msgspec
import pytest

from reconciler import Article, reconcile
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, ReportRef
from reconciler.concepts.figure import Figure
from reconciler.concepts.interval import Interval
from reconciler.concepts.judgement import (
    ClaimAddition,
    ClaimAmendment,
    ClaimJudgement,
    ClaimMove,
    ClaimRemark,
    Judgement,
    PairJudgement,
    ReportAmendment,
)
from reconciler.concepts.quantity import Quantity
from reconciler.extraction.annotate import annotate
from reconciler.reconciliation.judged import as_judged

STAR = Article(
    id="star",
    outlet="Star",
    published="2017-04-06",
    text="Nine people were killed when an earthquake struck Herat province on Wednesday, said Gul Ahmad, the governor.",
)
MAIL = Article(
    id="mail",
    outlet="Mail",
    published="2017-04-06",
    text="An earthquake in Herat province on Wednesday killed 12 people, said the health department.",
)
COPY = msgspec.structs.replace(STAR, id="copy", outlet="Copyist", published="2017-04-07")
TWELVE = Quantity("exact", 12, 12, 12)
AMENDED = ClaimAmendment("j1", "star", "c1", "Ada", "read from a cut line", quantity=TWELVE)


def event_of(articles: Sequence[Article], *judgements: Judgement) -> Event:
    (event,) = reconcile(articles, judgements).events
    return event


def row(event: Event, outcome: str = "killed") -> Figure:
    return next(figure for figure in event.figures if figure.outcome == outcome)


def test_an_amended_claim_counts_as_amended_and_keeps_what_it_was_read_as() -> None:
    assert row(event_of([STAR, MAIL])).standing == "conflict"

    figure = row(event_of([STAR, MAIL], AMENDED))
    claim = next(claim for claim in figure.claims if claim.article == "star")

    assert (figure.standing, claim.quantity.stated, claim.text) == ("agree", 12, "Nine people")
    (judged,) = claim.judged
    assert (judged.by, judged.why) == ("Ada", "read from a cut line")
    assert judged.was is not None
    assert judged.was.quantity.stated == 9


def test_an_amendment_of_a_text_stands_for_its_copies_too() -> None:
    assert row(event_of([STAR, COPY, MAIL], AMENDED)).standing == "agree"


def test_the_last_of_two_amendments_holds_and_both_are_told() -> None:
    back = msgspec.structs.replace(AMENDED, id="j2", by="Ben", quantity=Quantity("exact", 9, 9, 9))
    claim = next(c for c in row(event_of([STAR, MAIL], AMENDED, back)).claims if c.article == "star")

    assert (claim.quantity.stated, [judged.by for judged in claim.judged]) == (9, ["Ada", "Ben"])


def test_an_added_claim_stands_beside_the_others_with_its_words() -> None:
    start = STAR.text.index("struck Herat")
    words = (start, start + len("struck Herat province"))
    added = ClaimAddition("j1", "star", "r1", "text", *words, "injured", TWELVE, "Ada", "told in the picture")
    (claim,) = row(event_of([STAR], added), "injured").claims

    assert (claim.claim, claim.text, claim.judged[0].verdict) == ("j1", "struck Herat province", "add")


def test_a_moved_claim_leaves_its_event_and_counts_for_the_other() -> None:
    text = (
        "A bomb killed four people in Kabul on Monday, police said.\n\n"
        "In Herat on Tuesday gunmen killed seven people, police said. A guard was wounded there."
    )
    article = Article(id="two", published="2015-06-18", text=text)
    reports = {claim.report for claim in annotate(article).claims if claim.outcome == "killed"}
    (moved,) = [claim for claim in annotate(article).claims if claim.text == "four people"]
    (target,) = reports - {moved.report}
    assert target is not None
    timeline = reconcile([article], [ClaimMove("j1", "two", moved.id, target, "Ada")])

    holding = [event for event in timeline.events for figure in event.figures if figure.outcome == "killed"]
    assert len(holding) == 1
    assert {claim.text for claim in row(holding[0]).claims} == {"four people", "seven people"}


def test_a_report_amended_in_its_time_is_dated_by_it() -> None:
    day = Interval(datetime(2017, 4, 4), datetime(2017, 4, 5))
    amended = ReportAmendment("j1", "star", "r1", "Ada", interval=day, precision="day")

    assert event_of([STAR], amended).interval == day


def test_a_report_amended_to_context_leaves_the_timeline() -> None:
    amended = ReportAmendment("j1", "star", "r1", "Ada", "a drill", kind="context")

    assert reconcile([STAR], [amended]).events == ()


@pytest.mark.parametrize("verdict", ["best", "note"])
def test_a_remark_is_carried_and_changes_no_standing(verdict: str) -> None:
    remark = msgspec.convert(
        {"id": "j1", "verdict": verdict, "article": "star", "claim": "c1", "by": "Ada", "why": "seen by our own"},
        ClaimRemark,
    )
    plain, remarked = row(event_of([STAR, MAIL])), row(event_of([STAR, MAIL], remark))

    assert (plain.standing, plain.because) == (remarked.standing, remarked.because)
    assert [j.verdict for claim in remarked.claims for j in claim.judged] == [verdict]


@pytest.mark.parametrize(
    ("judgement", "why"),
    [
        (ClaimAmendment("j", "none", "c1", "Ada"), "no article 'none' is there"),
        (ClaimAmendment("j", "star", "c9", "Ada"), "article 'star' has no claim 'c9'"),
        (ClaimMove("j", "star", "c1", "r9", "Ada"), "article 'star' has no report 'r9'"),
        (ClaimJudgement("j", "reject", "star", "c9", "Ada"), "article 'star' has no claim 'c9'"),
        (ClaimJudgement("j", "accept", "none", "c1", "Ada"), "no article 'none' is there"),
        (
            PairJudgement("j", "same", ReportRef("star", "r1"), ReportRef("star", "r9"), "Ada"),
            "article 'star' has no report 'r9'",
        ),
        (ReportAmendment("j", "star", "r1", "Ada", places=("Atlantis",)), "'star' tells of no place Atlantis"),
        (
            ClaimAddition("j", "star", "r1", "text", 5, 5_000, "injured", TWELVE, "Ada"),
            "text of 'star' has no words at 5 to 5000",
        ),
    ],
)
def test_a_judgement_without_its_object_changes_nothing_and_is_told_of(judgement: Judgement, why: str) -> None:
    articles = {"star": AnnotatedArticle(STAR, annotate(STAR))}
    judged = as_judged(articles, [judgement])

    assert [(orphan.judgement, orphan.why) for orphan in judged.orphans] == [("j", why)]
    assert judged.articles == articles
    assert reconcile([STAR], [judgement]) == reconcile([STAR])


def test_articles_that_nobody_judged_stay_as_they_were_read() -> None:
    read = {"mail": AnnotatedArticle(MAIL, annotate(MAIL)), "star": AnnotatedArticle(STAR, annotate(STAR))}

    assert as_judged(read, [AMENDED]).articles["mail"] is read["mail"]
