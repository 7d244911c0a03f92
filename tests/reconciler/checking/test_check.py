"""A draft against the timeline: figures and dates supported, contradicted, overtaken or unknown."""

from collections.abc import Mapping

import msgspec
import pytest

from reconciler.checking.check import check
from reconciler.checking.finding import Check, Finding
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from reconciler.pipeline import reconcile_read

LEDGER = Article(
    id="ledger",
    outlet="Kabul Ledger",
    published="2015-06-18",
    title="Attack on Musa Qala",
    text="At least 11 members of the security forces were killed in an attack on the Musa Qala district of Helmand "
    "province late on Wednesday, said Omar Zwak, a spokesman for the governor.",
)
MERIDIAN = Article(
    id="meridian",
    outlet="The Meridian",
    published="2015-06-18",
    title="Police in Musa Qala count their dead",
    text="Eight members of the security forces were killed in an attack on the Musa Qala district of Helmand province "
    "on Wednesday night, according to Saqi Jan, a police officer in the district.",
)
LATER = Article(
    id="ledger-2",
    outlet="Kabul Ledger",
    published="2015-06-19",
    title="Toll of Musa Qala rises",
    text="Fifteen members of the security forces were killed in Wednesday night's attack on the Musa Qala district of "
    "Helmand province, Omar Zwak, a spokesman for the governor, said on Friday.",
)


def read(*articles: Article) -> Mapping[str, AnnotatedArticle]:
    return {article.key: AnnotatedArticle(article, annotate(article)) for article in articles}


def checked(draft: Article, *articles: Article) -> Check:
    known = read(*articles)
    return check(draft, reconcile_read(known.values()), known)


def draft(figure: str, when: str = "late on Wednesday", *, key: str | None = None, outlet: str = "Post") -> Article:
    return Article(
        id=key,
        outlet=outlet,
        published="2015-06-19",
        text=f"{figure} members of the security forces were killed in an attack on the Musa Qala district of Helmand "
        f"province {when}.",
    )


def figure(found: Check) -> Finding:
    return next(finding for finding in found.findings if finding.kind == "figure")


def date(found: Check) -> Finding:
    return next(finding for finding in found.findings if finding.kind == "date")


@pytest.mark.parametrize(
    ("number", "articles", "verdict", "because"),
    [
        pytest.param(
            "Eight", [MERIDIAN], "supported", "8 is borne out by 8 (Saqi Jan)", id="the same number by one voice"
        ),
        pytest.param(
            "Twelve", [LEDGER], "supported", "12 is allowed by 11 or more (Omar Zwak); nobody printed it", id="a floor"
        ),
        pytest.param("Nine", [MERIDIAN], "contradicted", "9 is excluded by 8 (Saqi Jan)", id="another number"),
        pytest.param(
            "Thirteen",
            [LEDGER, MERIDIAN],
            "contradicted",
            "13 is excluded by 8 (Saqi Jan); 13 is allowed by 11 or more (Omar Zwak); nobody printed it",
            id="one claim excludes it and one allows it",
        ),
        pytest.param(
            "Eight",
            [LEDGER, MERIDIAN],
            "contradicted",
            "8 is excluded by 11 or more (Omar Zwak); 8 is borne out by 8 (Saqi Jan)",
            id="a disputed figure is contradicted whoever bears it out",
        ),
    ],
)
def test_a_drafted_figure_is_held_against_every_current_claim(
    number: str, articles: list[Article], verdict: str, because: str
) -> None:
    found = figure(checked(draft(number), *articles))

    assert (found.verdict, found.because) == (verdict, because)
    assert found.event is not None
    assert found.text.startswith(number)


def test_a_figure_that_its_speaker_has_replaced_is_overtaken() -> None:
    found = figure(checked(draft("At least 11"), LEDGER, LATER))

    assert found.verdict == "overtaken"
    assert "15 replaces the same speaker's 11 or more of the day before" in found.because
    assert [source.article for source in found.overtaken_by] == ["ledger"]


def test_a_figure_of_an_event_that_nobody_told_of_is_unknown() -> None:
    elsewhere = Article(
        published="2015-06-19", text="A ferry sank off Mwanza in Tanzania on Sunday, killing 17 people."
    )

    assert {finding.verdict for finding in checked(elsewhere, LEDGER).findings} == {"unknown"}
    assert figure(checked(elsewhere, LEDGER)).event is None


def test_a_date_is_supported_by_the_reports_that_have_it_so() -> None:
    found = date(checked(draft("Eight"), MERIDIAN))

    assert (found.text, found.verdict, found.because) == ("late on Wednesday", "supported", "meridian has it so")


@pytest.mark.parametrize(
    ("number", "when", "verdict"),
    [
        pytest.param("Eight", "late on Tuesday", "contradicted", id="the very number on the day before"),
        pytest.param("Nine", "late on Tuesday", "unknown", id="another number may be that of another attack"),
        pytest.param("Eight", "on June 2", "unknown", id="weeks before it is another attack"),
    ],
)
def test_a_draft_that_has_the_day_wrong_is_told_so(number: str, when: str, verdict: str) -> None:
    found = date(checked(draft(number, when), MERIDIAN))

    assert found.verdict == verdict
    assert (found.because == "meridian has it from 17 June 2015 18:00 to 18 June 2015 06:00") == (
        verdict == "contradicted"
    )


BLAST = Article(
    id="blast",
    outlet="Sierra Post",
    published="2021-09-17",
    title="Orizaba counts its dead",
    text="The death toll from Tuesday's explosion at a market in Orizaba, Mexico, has risen to 19, the mayor said.",
)


@pytest.mark.parametrize(
    ("figures", "verdict"),
    [
        pytest.param(("Nineteen", "19"), "contradicted", id="a telling number of that town and those days"),
        pytest.param(("Eighteen", "19"), "unknown", id="another number"),
        pytest.param(("Three", "three"), "unknown", id="three die in many events"),
    ],
)
def test_a_draft_in_other_words_with_the_day_wrong_is_told_so(figures: tuple[str, str], verdict: str) -> None:
    mine, theirs = figures
    kept = msgspec.structs.replace(BLAST, text=BLAST.text.replace("19", theirs))
    copy = Article(
        text=f"{mine} people died when gas tanks blew up in Orizaba, Mexico, on Monday.", published="2021-09-18"
    )

    assert date(checked(copy, kept)).verdict == verdict


@pytest.mark.parametrize("told", ["were feared killed", "could have been killed"])
def test_a_figure_that_nobody_asserts_bears_nothing_out(told: str) -> None:
    supposed = msgspec.structs.replace(MERIDIAN, text=MERIDIAN.text.replace("were killed", told))

    found = figure(checked(draft("Eight"), supposed))

    assert (found.verdict, found.because) == ("unknown", "8 (Saqi Jan) is not asserted: it bears out no 8")


def test_a_draft_on_an_empty_timeline_is_all_unknown() -> None:
    assert {finding.verdict for finding in checked(draft("Eight")).findings} == {"unknown"}


def test_our_own_published_story_never_supports_itself() -> None:
    own = draft("Twelve", key="own")

    alone = checked(own, own)
    beside = checked(own, own, MERIDIAN)

    assert figure(alone).verdict == "unknown"
    assert figure(beside).verdict == "contradicted"
    assert [source.article for source in figure(beside).contradicted_by] == ["meridian"]


def test_findings_are_in_the_order_of_the_text_and_quote_it() -> None:
    story = draft("Eight")
    findings = checked(story, LEDGER, MERIDIAN).findings

    assert [finding.start for finding in findings] == sorted(finding.start for finding in findings)
    assert all(story.text[finding.start : finding.end] == finding.text for finding in findings)
