"""Pages pasted raw come apart into title, standfirst, body, captions and furniture."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.article import Article
from reconciler.extraction.layout import lay_out

PAGE = """News / World / Africa

Bridge falls into river, nine dead

Nine people were killed when a bridge gave way on Monday.
Photo by A. Stringer/Wire One

Nine people have died after a bridge collapsed on Monday, police said.

Rescue work

Divers searched the river through the night.

Related: Ten bridges closed for repairs

Crowds watch divers at the river on May 3, 2019. (Photo by Wire One)

"We heard a crack," said a witness.

Share this article
www.example.org
"""


def kinds(text: str, title: str | None = None, outlet: str | None = None) -> list[str]:
    return [block.kind for block in lay_out(Article(text=text, title=title, outlet=outlet))]


@pytest.mark.parametrize("title", [None, "Bridge Falls Into River, Nine Dead"])
def test_a_raw_page_comes_apart_with_a_title_given_and_without(title: str | None) -> None:
    assert kinds(PAGE, title) == [
        "chrome",
        "title",
        "standfirst",
        "credit",
        "body",
        "heading",
        "body",
        "related",
        "caption",
        "body",
        "chrome",
        "chrome",
    ]


def test_a_title_that_the_text_does_not_repeat_is_a_block_of_its_own_field() -> None:
    blocks = lay_out(Article(title="Nine dead", text="Nine people died.\n"))

    assert [(block.kind, block.field) for block in blocks] == [("title", "title"), ("body", "text")]


@pytest.mark.parametrize(
    ("line", "kind", "why"),
    [
        ("This story is over 5 years old.", "chrome", "the site's own notice"),
        ("This story is over a family that lost its home.", "body", "a sentence of the story"),
        ("22:13 26.08.2015 (updated 23:45 26.08.2015)", "stamp", "when the page was put up"),
        ("Published on 3 May 2019", "stamp", "the same in words"),
        ("Officials published a list of the dead on Monday.", "body", "publishing is what it tells of"),
        ("© The Daily", "chrome", "a claim of copyright"),
        ("By Jane Doe", "byline", "who wrote it"),
        ("By Monday the toll had risen to nine.", "body", "a sentence that begins like a byline"),
        ("The Associated Press contributed to this report.", "chrome", "a credit, not the story"),
        ("(Jane Doe / Wire One / Pictures)", "credit", "whose picture it is"),
        ("Read more", "chrome", "a link"),
    ],
)
def test_a_line_is_told_by_its_own_words(line: str, kind: str, why: str) -> None:
    text = f"A flood came at night.\n\n{line}\n\nIt left nine dead, police said."

    assert kinds(text)[1] == kind, why


def test_a_line_that_is_the_outlet_is_no_sentence_of_the_story() -> None:
    assert kinds("Nine die in flood at night\n\nDaily News\n\nNine died.", outlet="Daily News")[1] == "outlet"


def test_lines_broken_by_hand_are_one_paragraph() -> None:
    text = (
        "THE POLICE SAID ON MONDAY THAT NINE PEOPLE HAD BEEN KILLED\nIN THE CAPITAL DURING THE NIGHT, WHEN A BRIDGE"
        " GAVE WAY\nUNDER A BUS THAT WAS ON ITS WAY TO THE COAST.\n\n   DIVERS SEARCHED THE RIVER UNTIL THE MORNING,"
        " THE POLICE\nADDED, BUT FOUND NOBODY ALIVE.\n"
    )

    assert kinds(text) == ["body", "body"]


@given(st.text(max_size=300), st.none() | st.text(max_size=40))
def test_blocks_lie_in_order_and_hold_every_visible_character_of_the_text(text: str, title: str | None) -> None:
    blocks = [block for block in lay_out(Article(text=text, title=title)) if block.field == "text"]

    assert all(one.end <= other.start for one, other in pairwise(blocks))
    outside = "".join(
        text[start:end]
        for start, end in zip([0, *(b.end for b in blocks)], [*(b.start for b in blocks), len(text)], strict=True)
    )
    assert not outside.strip()


SITE = """Daily Bridge - Back to home
NEWS
Harbour
Nine dead as ferry sinks in the harbour of Aden
Officials say forty were hurt and hundreds stranded on the island
Wed 5 Aug 2020 16.08 BST
3 min read
Nine people died when a ferry sank on Tuesday.
Image caption,
The ferry on the day before
Divers searched through the night.
More on this story
Ten ferries stopped
"""


def test_a_site_prints_its_sections_above_the_title_and_its_furniture_below() -> None:
    found = dict(zip([line for line in SITE.split("\n") if line], kinds(SITE), strict=True))

    assert {line: kind for line, kind in found.items() if kind not in ("chrome", "body")} == {
        "Nine dead as ferry sinks in the harbour of Aden": "title",
        "Officials say forty were hurt and hundreds stranded on the island": "standfirst",
        "Wed 5 Aug 2020 16.08 BST": "stamp",
        "The ferry on the day before": "caption",
        "Ten ferries stopped": "related",
    }
    assert [line for line, kind in found.items() if kind == "body"] == [
        "Nine people died when a ferry sank on Tuesday.",
        "Divers searched through the night.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Latest news from the front is that nine men were killed near Aden on Monday.",
        "Source: 3 dead in Aden, two more feared dead",
        "Support the wounded was the call of nine mayors on Monday.",
        "Share of the dead who were children rose to nine in ten.",
    ],
)
def test_sentences_that_begin_as_site_furniture_does_are_the_story(line: str) -> None:
    assert "chrome" not in kinds(f"Nine people died.\n\n{line}\n\nDivers searched.\n")


def test_links_to_other_stories_inside_the_text_are_no_part_of_it() -> None:
    text = (
        "Nine die in flood at night\n\nNine died on Tuesday.\n\nKeep reading\nlist of 2 items\nForty killed in raid on"
        " a mine\nMinister dies of his wounds\nDivers searched through the night.\n\nMore in Africa\n\nGunmen kill ten"
        "\n\nTwo are missing."
    )

    assert kinds(text) == [
        "title",
        "body",
        "related",
        "chrome",
        "related",
        "related",
        "body",
        "related",
        "related",
        "body",
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("1 of 3 Officers stand by a van on Monday.", "caption"),
        ("Image 2 of 8 A van is towed from a lot.", "caption"),
        ("FILE - A van is towed from a lot in Leeds, May 4, 2009.", "caption"),
        ("SALEM, OR - JUNE 08: Students leave a hall two days after a shooting.", "caption"),
        ("1 of 3 Two men were killed in a van on Monday.", "standfirst"),
        ("CLOSE Skip in Skip x Embed x Share A van is towed from a lot.", "caption"),
        ("Photo: Ann Boyd Image 1 of / 3 Caption Close Image 1 of 3 A van burns.", "caption"),
        (f"{'A van burns in a lot. ' * 30}Photo: Ann Boyd Two men killed in a van 1 / 3 Back to Gallery", "caption"),
        ("2 of 3 officers were on leave, the town said.", "body"),
        ("Read or Share this story: http://example.org/1", "chrome"),
        ("Your notification has been saved.", "chrome"),
    ],
)
def test_lines_of_galleries_and_players_are_no_story(line: str, kind: str) -> None:
    assert kinds(f"{line}\n\nA van drove into a lot on Monday, police said.")[0] == kind


def test_a_page_of_nothing_but_captions_is_read() -> None:
    assert kinds("Image 1 of 2 A van is towed from a lot.\n\nImage 2 of 2 A van is seen in a lot.") == ["body", "body"]


def test_under_more_stories_you_may_like_behind_the_story_all_lines_lead_elsewhere() -> None:
    text = (
        "Nine die in flood at night\n\nNine died on Tuesday.\n\nMore stories you may like on 7News\n\n"
        "Girl found dead in Aden A coroner found a girl dead on Sunday.\n\nTwo are missing in Oru, police say."
    )

    assert kinds(text) == ["title", "body", "related", "related", "related"]


def test_lines_with_a_label_right_above_a_link_with_one_lead_to_other_stories() -> None:
    links = "Crash kills cook: Van hits tree near Oru\n\nMore: Two boys found dead in Aden"
    text = "A guard was hurt on Tuesday.\n\n{}\n\nHe is at home now."

    assert kinds(text.format(links)) == ["body", "related", "related", "body"]
    assert kinds(text.format("Crash kills cook: Van hits tree near Oru"))[1] != "related"


def test_lines_that_a_page_shows_again_and_again_lead_to_other_stories() -> None:
    teasers = [
        "Girl found dead in a house in Aden on Monday",
        "Two men are sought for the theft of a bus in Oru",
        "A clerk was hurt by a falling crane in Leeds",
    ]
    text = "\n\n".join(["Nine died in a flood on Tuesday, officials said.", *(3 * teasers)])

    assert kinds(text) == ["body", *(9 * ["related"])]
    assert kinds(f"{text}\n\n{text}\n\n{text}") == 3 * ["body", *(9 * ["related"])]
    assert kinds(
        "\n\n".join(["A man was shot on Tuesday, police said.", *(3 * ["A man was shot in Oru, police said."])])
    ) == (["body"] * 4)


def test_a_story_that_was_pasted_three_times_leads_nowhere_else() -> None:
    story = "\n".join(
        [
            "Nine died in a flood on Tuesday, officials said.",
            "A bridge was washed away, and a road was cut.",
            "The river rose by two metres in one night, a farmer said.",
        ]
    )
    assert kinds("\n".join(3 * [story])) == 9 * ["body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("[ Two killed in wreck near Oru identified ]", "related"),
        ("[OTHER NEWS: Man beaten to death in Oru]", "related"),
        ("[The governor said that two men died.]", "body"),
    ],
)
def test_a_line_in_square_brackets_that_ends_no_sentence_leads_elsewhere(line: str, kind: str) -> None:
    assert kinds(f"A van drove into a lot on Monday, police said.\n\n{line}\n\nNobody was hurt, they said.")[1] == kind
