"""Drafts about the fixtures' events, as a fact-checker is sent them: what stands, and what does not."""

from pathlib import Path

import msgspec
import pytest

from reconciler.checking.check import check
from reconciler.checking.finding import Finding
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from reconciler.pipeline import reconcile_read

FIXTURES = [
    msgspec.json.decode(line, type=Article) for line in Path("fixtures/articles.ndjson").read_bytes().splitlines()
]
KNOWN = {article.key: AnnotatedArticle(article, annotate(article)) for article in FIXTURES}
TIMELINE = reconcile_read(KNOWN.values())

FERRY = "when a ferry capsized near Mwanza in Tanzania on Sunday"
SANK = "A ferry capsized near Mwanza in Tanzania on Sunday."
MUSA_QALA = "were killed in an attack on the Musa Qala district of Helmand province on Wednesday"
SANGIN = "in Sangin district of Helmand province since fighting began on Sunday"
QAISAR = "in an attack on the police headquarters of Qaisar district in Faryab province on Saturday night"
BOMB = "were killed in a suicide bombing at a market in Jalalabad on Wednesday"
FELL = "members of the security forces"

DRAFTS = [
    # published, draft, words found, verdict, reason
    ("2016-09-13", f"Thirty people were missing {FERRY}.", "Thirty", "supported", "two outlets print it"),
    ("2016-09-13", f"Seventeen people were killed {FERRY}.", "Seventeen", "contradicted", "disputed"),
    ("2016-09-13", f"Seventeen people were killed {FERRY}, police said.", "Seventeen", "supported", "police said so"),
    ("2016-09-13", f"Fifteen people died {FERRY}, the regional commissioner said.", "Fifteen", "supported", "he did"),
    ("2016-09-13", f"Fifteen people died {FERRY}, police said.", "Fifteen", "contradicted", "police said 17"),
    ("2016-09-13", f"{SANK} Officials put the toll at 15.", "15", "supported", "the commissioner is an official"),
    ("2016-09-13", f"Ninety people were rescued {FERRY}.", "Ninety", "contradicted", "a wrong figure"),
    ("2016-09-13", f"Seventeen people were killed {FERRY}.".replace("Sunday", "Saturday"), "Saturday", "contradicted",
     "a wrong day"),
    ("2016-09-13", "Seventeen people died when a ferry sank near Kisumu in Kenya on Sunday.", "Seventeen", "unknown",
     "another place"),
    ("2016-09-13", f"Between 15 and 17 people were killed {FERRY}.", "15 and 17", "supported", "a range over both"),
    ("2016-09-13", f"More than 20 people were killed {FERRY}.", "20", "contradicted", "a hedge that neither meets"),
    ("2016-09-13", f"Dozens of people were killed {FERRY}.", "Dozens", "unknown", "a vague word makes no conflict"),
    ("2016-09-13", f"No one was killed {FERRY}.", "No one", "contradicted", "none is a figure"),
    ("2015-06-20", f"Fifteen {FELL} {MUSA_QALA}, Omar Zwak said.", "Fifteen", "supported", "Zwak's present figure"),
    ("2015-06-20", f"Eleven {FELL} {MUSA_QALA}, Omar Zwak said.", "Eleven", "overtaken", "Zwak's former figure"),
    ("2015-06-20", f"Twelve {FELL} {MUSA_QALA}, Saqi Jan said.", "Twelve", "contradicted", "Jan said eight"),
    ("2015-06-20", f"At least 11 {FELL} {MUSA_QALA}.", "11", "overtaken", "replaced by its speaker"),
    ("2015-06-20", f"The number of {FELL} killed in Wednesday's attack on the Musa Qala district of Helmand province "
     "rose to 15 from 11, Omar Zwak said.", "11", "supported", "told as the earlier figure that it was"),
    ("2015-06-20", f"Eight {FELL} {MUSA_QALA}, Saqi Jan said. Omar Zwak said 15 had died.", "15", "supported",
     "a wider group, his very number"),
    ("2015-06-20", f"Four soldiers and four policemen {MUSA_QALA} night, Saqi Jan said.", "four policemen", "supported",
     "parts of one speaker's sum"),
    ("2015-06-20", f"Four soldiers and nine policemen {MUSA_QALA} night.", "nine policemen", "contradicted", "no part"),
    ("2014-06-26", f"Forty government troops have been killed {SANGIN}.", "Forty", "contradicted", "one side's word"),
    ("2014-06-26", f"Forty government troops have been killed {SANGIN}, said Sediq Sediqi.", "Forty", "supported",
     "as that side's word it is right"),
    ("2014-06-26", f"The Taliban denied that 100 Taliban fighters had been killed {SANGIN}.", "100", "unknown",
     "a denied figure asks for nothing"),
    ("2021-06-07", f"Fourteen {FELL} were killed {QAISAR}, Nader Saeedi said.", "Fourteen", "supported",
     "another voice's 20 does not unsay it"),
    ("2021-06-07", f"Twenty {FELL} were killed {QAISAR}, the governor said.", "Twenty", "supported",
     "his deputy did, and nothing of his own is against it"),
    ("2014-06-26", f"Forty soldiers and police have been killed {SANGIN}, the Interior Ministry said.", "Forty",
     "supported", "its spokesman did say so"),
    ("2021-06-08", "Thirteen civilians were killed on Saturday by a roadside bomb in Abkamari district, Badghis "
     "province.", "Thirteen", "overtaken", "corrected by its outlet"),
    ("2018-03-15", f"Five people, including the bomber, {BOMB}.", "Five", "supported", "the bomber counted in"),
    ("2018-03-15", f"Four people {BOMB}.", "Four", "supported", "the bomber left out"),
    ("2018-03-15", f"Six people {BOMB}.", "Six", "contradicted", "with the bomber or without"),
]  # fmt: skip


def findings(published: str, draft: str) -> list[Finding]:
    return list(check(Article(text=draft, published=published), TIMELINE, KNOWN).findings)


def finding(published: str, draft: str, words: str) -> Finding:
    return next(one for one in findings(published, draft) if words in one.text or one.text in words)


@pytest.mark.parametrize(
    ("published", "draft", "words", "verdict"),
    [pytest.param(*row[:4], id=f"{row[3]}: {row[2]}, {row[4]}") for row in DRAFTS],
)
def test_a_draft_is_held_against_what_was_told(published: str, draft: str, words: str, verdict: str) -> None:
    found = finding(published, draft, words)

    assert found.verdict == verdict, found.because


def test_a_figure_told_as_one_speakers_own_names_the_others_that_differ() -> None:
    found = finding("2016-09-13", f"Fifteen people died {FERRY}, the regional commissioner said.", "Fifteen")

    assert found.because == "15 is borne out by 15 (the regional commissioner); others differ: 17 (police)"
    assert ([one.says for one in found.differing], found.contradicted_by) == (["17 (police)"], ())


def test_a_figure_that_its_speaker_did_not_give_is_contradicted_by_what_he_gave() -> None:
    found = finding("2016-09-13", f"Fifteen people died {FERRY}, police said.", "Fifteen")

    assert found.because == "15 is excluded by 17 (police); 15 is borne out by 15 (the regional commissioner)"


def test_a_figure_of_a_wider_group_names_the_group_of_what_bears_it_out() -> None:
    found = finding("2015-06-20", f"Eight {FELL} {MUSA_QALA}, Saqi Jan said. Omar Zwak said 15 had died.", "15")

    assert found.because == "15 is borne out by 15 state forces (Omar Zwak)"


def test_a_figure_that_is_held_against_nothing_says_why() -> None:
    found = finding("2016-09-13", f"Dozens of people were killed {FERRY}.", "Dozens")

    assert (
        found.because == "17 (police) and Dozens (draft) share nothing, but the vague word 'Dozens' makes no conflict"
    )


def test_what_was_not_understood_in_a_draft_is_listed() -> None:
    draft = Article(text="Nine people died in a flood in Herat on 31 June 2017.", published="2017-07-02")

    assert [(one.text, one.why) for one in check(draft, TIMELINE, KNOWN).unread] == [
        ("31 June 2017", "June has no day 31")
    ]
