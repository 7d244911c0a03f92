"""What has moved for a saved check, and which claims did it."""

import msgspec

from reconciler.checking.finding import Check, Finding
from reconciler.checking.moved import Moved, moved
from reconciler.concepts.article import Article
from tests.reconciler.checking.test_check import LATER, LEDGER, MERIDIAN, checked, draft

DISTRICT = Article(
    id="valley",
    outlet="Valley Voice",
    published="2015-06-19",
    title="Twelve dead in Musa Qala",
    text="Twelve members of the security forces were killed in an attack on the Musa Qala district of Helmand province "
    "late on Wednesday, said Gul Ahmad, a member of the provincial council.",
)


def figures(before: Check, after: Check) -> list[Moved]:
    return [one for one in moved(before, after) if "figure" in {f.kind for f in (one.before, one.after) if f}]


def test_a_verdict_that_turned_names_the_claim_that_turned_it() -> None:
    story = draft("At least 11")
    (move,) = figures(checked(story, LEDGER), checked(story, LEDGER, LATER))

    assert move.kind == "verdict"
    assert move.before is not None
    assert move.after is not None
    assert (move.before.verdict, move.after.verdict) == ("supported", "overtaken")
    assert [(source.article, source.says) for source in move.came] == [
        ("ledger-2", "15 (Omar Zwak)"),
        ("ledger", "11 or more (Omar Zwak)"),
    ]
    assert "was supported, and is now overtaken by 15 (Omar Zwak) in ledger-2" in move.says


def test_a_claim_that_excludes_a_supported_figure_is_named() -> None:
    story = draft("Eight")
    (move,) = figures(checked(story, MERIDIAN), checked(story, MERIDIAN, DISTRICT))

    assert (move.kind, [source.article for source in move.came], move.went) == ("verdict", ["valley"], ())
    assert move.says == (
        "'Eight members of the security forces' was supported, and is now contradicted by 12 (Gul Ahmad) in valley: "
        "8 is excluded by 12 (Gul Ahmad); 8 is borne out by 8 (Saqi Jan)"
    )


def test_a_further_claim_that_bears_a_supported_figure_out_moves_nothing() -> None:
    story = draft("Twelve")

    assert moved(checked(story, LEDGER), checked(story, LEDGER, DISTRICT)) == ()


def test_a_further_claim_that_excludes_a_contradicted_figure_gives_it_other_grounds() -> None:
    story = draft("Thirteen")
    (move,) = figures(checked(story, MERIDIAN), checked(story, MERIDIAN, DISTRICT))

    assert (move.kind, [source.article for source in move.came]) == ("grounds", ["valley"])


def test_a_claim_that_is_gone_is_named() -> None:
    story = draft("Eight")
    (move,) = figures(checked(story, MERIDIAN, DISTRICT), checked(story, MERIDIAN))

    assert (move.came, [source.article for source in move.went]) == ((), ["valley"])
    assert "now supported, without 12 (Gul Ahmad) in valley" in move.says


def test_nothing_moved_where_nothing_changed() -> None:
    assert moved(checked(draft("Eight"), LEDGER), checked(draft("Eight"), LEDGER)) == ()


def test_a_copy_moves_nothing() -> None:
    copy = msgspec.structs.replace(MERIDIAN, id="copyist", outlet="Copyist", published="2015-06-19")
    story = draft("Eight")

    assert moved(checked(story, MERIDIAN), checked(story, MERIDIAN, copy)) == ()


def test_an_event_under_a_new_name_has_not_moved() -> None:
    before = checked(draft("Eight"), MERIDIAN)
    event = before.events[0]
    renamed = msgspec.structs.replace(
        before, findings=tuple(msgspec.structs.replace(one, event="e-other") for one in before.findings)
    )

    assert moved(before, renamed, {event: "e-other"}) == ()
    assert {move.kind for move in moved(before, renamed)} == {"grounds"}


def test_what_is_no_longer_read_is_said_so_and_so_is_what_is_newly_read() -> None:
    finding = Finding("figure", "unknown", "text", 0, 5, "Eight", "nobody gives one", "r1")
    with_it, without = (Check("draft", "2015-06-19", told, (), "1") for told in ((finding,), ()))

    assert [(move.kind, move.after) for move in moved(with_it, without)] == [("reading", None)]
    assert [move.says for move in moved(without, with_it)] == ["'Eight' is now read, and is unknown: nobody gives one"]


def test_two_readings_of_the_same_words_are_told_apart() -> None:
    dead = Finding("figure", "supported", "text", 0, 5, "Eight", "so", "r1", "c1")
    hurt = Finding("figure", "unknown", "text", 0, 5, "Eight", "so", "r1", "c2")
    turned = msgspec.structs.replace(hurt, verdict="contradicted")
    before, after = (Check("draft", "2015-06-19", (dead, other), (), "1") for other in (hurt, turned))

    assert [move.before for move in moved(before, after)] == [hurt]
