"""Claims read off whole sentences."""

import pytest

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.document import open_document


def claims_of(text: str) -> tuple[Claim, ...]:
    return read_claims(open_document(Article(text=text, published="2024-03-05")), ())[0]


def short(claim: Claim) -> str:
    """The claim in the short form: outcome, bounds, group."""
    low, high = claim.quantity.low, claim.quantity.high
    many = (
        str(low) if low == high and low is not None else f"{'' if low is None else low}..{'' if high is None else high}"
    )
    return f"{claim.outcome} {many} {claim.group}"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Nine soldiers were killed in Herat.", ["killed 9 army"]),
        ("At least nine soldiers were killed and 12 others wounded.", ["killed 9.. army", "injured 12 army"]),
        ("The blast left 17 policemen dead.", ["killed 17 police"]),
        ("Rebels killed three nurses and injured two doctors.", ["killed 3 health_worker", "injured 2 health_worker"]),
        ("More than a dozen villagers were taken hostage.", ["captured 13.. civilian"]),
        ("A landslide drove 300 families from their homes.", ["displaced 300 people"]),
        ("A soldier was killed.", ["killed 1 army"]),
        ("FOUR PEASANTS WERE MURDERED BY GUNMEN.", ["killed 4 civilian"]),
    ],
)
def test_each_figure_is_read_with_outcome_bounds_and_group(text: str, means: list[str]) -> None:
    assert [short(claim) for claim in claims_of(text)] == means


def test_a_claim_stands_at_its_own_words_in_the_text() -> None:
    text = "Officials said on Monday that at least nine border guards were killed."

    (claim,) = claims_of(text)

    assert text[claim.start : claim.end] == claim.text == "nine border guards"
    assert text[claim.figure.start : claim.figure.end] == claim.figure.text == "nine"
    assert claim.attribution is not None
    assert claim.attribution.text == "Officials said on Monday"


def test_people_told_as_included_are_a_subset_of_the_claim_before() -> None:
    whole, children = claims_of("A flood killed 30 people, including 12 children.")

    assert (children.part_of, children.subset, whole.subset) == (whole.id, True, False)


def test_figures_that_add_up_to_one_before_are_its_parts() -> None:
    total, soldiers, police = claims_of(
        "Eleven people were killed: four soldiers were killed and seven officers were killed."
    )

    assert (soldiers.part_of, police.part_of) == (total.id, total.id)


def test_a_hedge_that_may_reach_on_over_a_list_is_said_to_be_doubtful() -> None:
    first, second = claims_of("At least 35 villagers and 40 soldiers were killed.")

    assert (first.quantity.scope_ambiguous, second.quantity.scope_ambiguous) == (False, True)


def test_a_hedge_does_not_reach_those_counted_among_the_people_that_it_stands_before() -> None:
    _, children = claims_of("Some 40 people, 12 of them children, were killed.")

    assert not children.quantity.scope_ambiguous


@pytest.mark.parametrize(
    ("text", "speaker", "kind", "said"),
    [
        ("Nine men were killed, said Omar Darwish, a member of the council.", "Omar Darwish", "official", "asserts"),
        ("Nine men were killed, police said.", None, "official", "asserts"),
        ("According to the Red Cross, nine men were killed.", "Red Cross", "ngo", "asserts"),
        (
            "Interior Ministry spokesman Jawad Amin denied that nine men were killed.",
            "Jawad Amin",
            "official",
            "denies",
        ),
        ("COLONEL OMAR DARWISH SAID NINE MEN WERE KILLED.", "OMAR DARWISH", "official", "asserts"),
        ("DARWISH SAID THAT NINE MEN WERE KILLED.", "DARWISH", "official", "asserts"),
        ("The troops, who police said killed nine men, left.", None, "official", "asserts"),
        ("It was told by Mayor Rita Luna, who counted nine people dead.", "Rita Luna", "official", "asserts"),
        ("The Observatory put the death toll at nine.", "Observatory", "ngo", "asserts"),
        (
            "Nine men were killed, the ministry of defence said on Tuesday.",
            "ministry of defence",
            "official",
            "asserts",
        ),
        ("It was Tuesday. The Observatory said nine men were killed.", "Observatory", "ngo", "asserts"),
        (
            "Omar Amin, head of the fire station, said the toll could rise, as nine of the hurt were on life support.",
            "Omar Amin",
            "official",
            "asserts",
        ),
        ("According to them, nine men were killed.", None, "unnamed", "asserts"),
        (
            "Omar Darwish, head of the council and mayor, denied that nine men were killed.",
            "Omar Darwish",
            "official",
            "denies",
        ),
        ("Omar Darwish spoke. He said nine men were killed.", None, "unnamed", "asserts"),
        (
            "Governor Omar Darwish spoke to reporters. He said nine men were killed.",
            "Omar Darwish",
            "official",
            "asserts",
        ),
        ("Nine men were killed, Reuters quoted the mayor as saying.", None, "official", "asserts"),
        ("Peru's interior ministry said nine men were killed.", "Peru's interior ministry", "official", "asserts"),
        ("Al-Shabab said it had killed nine men.", "Al-Shabab", "party", "asserts"),
        ("Xinhua reported that nine men were killed.", "Xinhua", "media", "asserts"),
        ("A state news agency said nine men were killed.", None, "media", "asserts"),
        ("Hamas claimed on Sunday to have killed nine soldiers.", "Hamas", "party", "asserts"),
        ("A Hamas-linked group claimed to have killed nine soldiers.", None, "party", "asserts"),
        ("Nine men were killed, the fire department posted on X.", "fire department", "official", "asserts"),
        (
            "Governor Omar Darwish said it was over. He said nine men were killed.",
            "Omar Darwish",
            "official",
            "asserts",
        ),
    ],
)
def test_the_speaker_is_named_only_where_the_text_names_one(
    text: str, speaker: str | None, kind: str, said: str
) -> None:
    attribution = claims_of(text)[-1].attribution

    assert attribution is not None
    assert (attribution.speaker, attribution.kind, attribution.stance) == (speaker, kind, said)


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("IT WAS LEARNED FROM COURT OFFICIALS THAT NINE MEN WERE KILLED.", None, "official"),
        ("THE PALOMISTAS SAID NINE MEN WERE KILLED.", "PALOMISTAS", "official"),
        ("MINISTER RITA LUNA [AS HEARD] SAID THAT NINE MEN WERE KILLED.", "RITA LUNA", "official"),
        (
            "A newspaper quoted Rita Luna, a member of the council, as saying that nine men were killed.",
            "Rita Luna",
            "official",
        ),
        ("Mayor Rita Luna spoke to the press. According to her, nine men were killed.", "Rita Luna", "official"),
        ("In a tweet, rebel spokesman Ivo Kos claimed nine men were killed.", "Ivo Kos", "party"),
        ("According to police nine men were killed.", None, "official"),
        ("According to council head Rita Luna at least nine men were killed.", "Rita Luna", "official"),
        ("A newspaper quoted the mayor as saying nine men were killed.", None, "official"),
        ("A newspaper quoted Governor Rita Luna as saying that nine men were killed.", "Rita Luna", "official"),
        (
            "On Monday hospital director Ada Moor was quoted by a station as saying nine men were killed.",
            "Ada Moor",
            "health",
        ),
        ('The "Red Hand" group claimed responsibility for killing nine men.', "Red Hand", "party"),
        ("THE PALOMISTAS, THE ARMED BRANCH OF A CARTEL, DENIED THAT NINE MEN WERE KILLED.", "PALOMISTAS", "party"),
        ("Citing hospital officials, the newspaper said nine men were killed.", None, "health"),
        ("Nine men were killed, the newspaper said, citing General Ada Moor.", "Ada Moor", "official"),
        ("Nine men were killed, reports the Courier's Ada Moor.", "Ada Moor", "official"),
        ("State TV reported nine men dead.", "State TV", "media"),
        ("THE SHINING PATH SAID NINE MEN WERE KILLED.", "SHINING PATH", "party"),
        ("THE FMLN HAS SAID THAT NINE MEN WERE KILLED.", "FMLN", "party"),
        ("KQRZ reported that nine men were killed.", "KQRZ", "media"),
        ("Reports say nine men were killed.", None, "unnamed"),
        ("Investigators believe that nine men were killed.", None, "official"),
    ],
)
def test_sources_in_the_passive_in_brackets_and_by_call_letters_are_told(
    text: str, speaker: str | None, kind: str
) -> None:
    attribution = claims_of(text)[-1].attribution

    assert attribution is not None
    assert (attribution.speaker, attribution.kind) == (speaker, kind)


@pytest.mark.parametrize(
    "text",
    [
        "It was used by the United States after nine men were killed.",
        "The mayor announced the victory after fighting in which nine men were killed.",
        "The governor declared eight days of mourning after nine men were killed.",
    ],
)
def test_nobody_said_what_no_clause_of_telling_reaches(text: str) -> None:
    assert [claim.attribution for claim in claims_of(text)] == [None]


@pytest.mark.parametrize(
    ("text", "stance", "modality"),
    [
        ("Officials have not confirmed reports that nine men were killed.", "cannot_confirm", "reported"),
        ("Police could not confirm that nine men were killed.", "cannot_confirm", "reported"),
        ("The army dismissed claims that nine men were killed.", "denies", "denied"),
        ("The council accuses the front of a “massacre” of nine men.", "asserts", "asserted"),
        ("The front claimed responsibility for killing nine men.", "claims_responsibility", "asserted"),
    ],
)
def test_what_nobody_vouches_for_is_no_plain_claim(text: str, stance: str, modality: str) -> None:
    (claim,) = claims_of(text)

    assert claim.attribution is not None
    assert (claim.attribution.stance, claim.modality) == (stance, modality)


def test_no_group_that_claimed_it_is_no_source() -> None:
    assert [c.attribution for c in claims_of("No group has claimed responsibility for killing nine men.")] == [None]


def test_who_is_named_as_the_source_is_no_victim() -> None:
    assert [claim.text for claim in claims_of("According to Captain Ada Moor, a boy was shot.")] == ["a boy"]


def test_what_is_denied_to_have_happened_is_told_as_denied() -> None:
    assert [claim.modality for claim in claims_of("Police denied that nine men were killed.")] == ["denied"]
    assert [claim.modality for claim in claims_of("He denied the killing of nine men.")] == ["asserted"]
    assert [claim.modality for claim in claims_of("He denied the deaths of nine men were his fault.")] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Six people, including the bomber, were killed.", True),
        ("Six people, the bomber among them, were killed.", True),
        ("Six people were killed, including both attackers.", True),
        ("Six people died in addition to the two attackers.", False),
        ("Six people died, not counting the gunman.", False),
        ("Six people were killed as well as the gunman.", False),
        ("Six people were killed by the gunman.", None),
    ],
)
def test_whether_a_toll_counts_who_attacked_is_told_only_where_the_text_tells(text: str, counted: bool | None) -> None:
    assert claims_of(text)[0].includes_attackers is counted
