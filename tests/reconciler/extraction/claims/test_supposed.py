"""Clauses that only suppose harm make it hypothetical; what is known beside them stays told."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("If two more guards are killed, the army will leave.", "hypothetical"),
        ("He asked what would happen if a guard was shot.", "hypothetical"),
        ("If rebels kill two hostages the talks will end.", "hypothetical"),
        ("The army will attack unless four hostages are freed.", "hypothetical"),
        ("They will fight on until four hostages are freed.", "hypothetical"),
        ("Should a soldier be killed, the talks end.", "hypothetical"),
        ("The colonel will probably be freed soon.", "hypothetical"),
        ("The storm could leave 12 dead.", "hypothetical"),
        ("The storm would cause 40 deaths, he said.", "hypothetical"),
        ("The blast may have left 12 dead, police said.", "feared"),
        ("Some 20 people thought to have died in the fire were found safe.", "feared"),
        ("A man tried to blow himself up at the gate.", "hypothetical"),
        ("A man who wanted to blow himself up was arrested.", "hypothetical"),
        ("Guards stopped a man from blowing himself up.", "hypothetical"),
        ("Guards prevented a man from killing two nuns.", "hypothetical"),
    ],
)
def test_what_is_supposed_is_not_told_as_done(text: str, modality: str) -> None:
    assert modalities(text) == {modality}


@pytest.mark.parametrize(
    "text",
    [
        "Dozens, if not hundreds, were killed.",
        "Police do not know if the two men who were shot knew each other.",
        "It is unclear if the deaths of two clerks are linked.",
        "Officers asked if he saw the man shot dead on Friday.",
        "If confirmed, the attack, in which 12 people died, would be the worst.",
        "He asked if they were safe, and 12 people were killed.",
        "They fought on until four guards were killed.",
        "Even if the truce holds, six soldiers were killed on Friday.",
        "He wondered if the war in which two of his sons died had been worth it.",
        "They will say if he must pay after a boy was shot.",
        "Asked by a clerk if he shot two nuns, he wept.",
        "It was a storm that would claim 40 lives.",
        "The siege would eventually cost 4,000 lives.",
        "A man managed to blow himself up at the gate.",
        "Guards shot dead a man who tried to blow himself up.",
        "He was the third nun to die in the fire.",
        "Three nuns died from drowning.",
    ],
)
def test_what_is_known_beside_a_supposition_stays_told(text: str) -> None:
    assert modalities(text) == {"asserted"}


@pytest.mark.parametrize("text", ["The M-19 members were murdered.", "The union's agents were killed on Friday."])
def test_members_are_several(text: str) -> None:
    (claim,) = annotate(Article(text=text, published="2016-09-05")).claims
    assert claim.quantity.hedge == "vague"


def test_a_court_of_justice_is_nobody() -> None:
    text = "The president of the Supreme Court of Justice, who took office on Friday, was wounded."
    (claim,) = annotate(Article(text=text, published="2016-09-05")).claims
    assert claim.text == "The president"


def modalities(text: str) -> set[str]:
    return {claim.modality for claim in annotate(Article(text=text, published="2016-09-05")).claims}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Models project 60,000 deaths by August.", "hypothetical"),
        ("The doctors warned of 2,000 deaths a week.", "hypothetical"),
        ("The militia wants 12 prisoners freed.", "hypothetical"),
        ("They demanded that 30 prisoners be released.", "hypothetical"),
        ("It narrowly missed killing a guard.", "hypothetical"),
        ("The blast came close to killing six people.", "hypothetical"),
        ("They went on to kill six more people.", "asserted"),
        ("She saw a child be killed.", "asserted"),
        ("They were able to rescue 12 miners.", "asserted"),
        ("They warned of raids that killed 12.", "asserted"),
        ("As expected, 12 people died.", "asserted"),
    ],
)
def test_what_is_foreseen_or_wanted_or_missed_is_not_done(text: str, modality: str) -> None:
    assert modalities(text) == {modality}


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Some 3,000 lives could have been saved.", 0),
        ("At least 40 lives would be spared.", 0),
        ("Two lives are at risk.", 0),
        ("Nine lives were taken.", 1),
        ("Twelve lives had been lost by noon.", 1),
    ],
)
def test_lives_are_told_as_dead_only_where_they_are_lost(text: str, dead: int) -> None:
    assert len(annotate(Article(text=text, published="2016-09-05")).claims) == dead
