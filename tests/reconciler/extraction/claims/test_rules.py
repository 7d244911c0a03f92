"""Every rule of claims reads its examples, alone and among all the others, and leaves its not-examples."""

from collections.abc import Sequence

import pytest

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.extraction.claims.grammar.chunks import chunk
from reconciler.extraction.claims.grammar.rule import LETTERS, ClaimRule
from reconciler.extraction.claims.grammar.rules import RULES
from reconciler.extraction.claims.ties.build import read_sentence
from reconciler.extraction.claims.ties.choose import choose
from reconciler.extraction.claims.words.lexicon import lexicon
from reconciler.extraction.claims.words.tokens import tokenize

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
NOT_EXAMPLES = [(rule, text) for rule in RULES for text in rule.not_examples]


def short(claim: Claim) -> str:
    """Outcome, bounds, group; then modality and role where they are not the common ones."""
    low, high = claim.quantity.low, claim.quantity.high
    known = low == high and low is not None
    many = str(low) if known else f"{'' if low is None else low}..{'' if high is None else high}"
    marks = [claim.modality] * (claim.modality != "asserted") + [claim.role] * (claim.role != "victim")
    return " ".join([claim.outcome, many, claim.group, *marks])


def claims_of(text: str, rules: Sequence[ClaimRule]) -> list[str]:
    chunks = chunk(tokenize(text, 0, len(text), lexicon()))
    sentence = Sentence("text", 0, len(text), "body", 0)
    return [short(claim) for claim in read_sentence(text, sentence, chunks, lexicon(), rules=rules)]


def rules_used(text: str) -> set[str]:
    chunks = chunk(tokenize(text, 0, len(text), lexicon()))
    return {sighting.rule for sighting in choose(chunks, lexicon(), text, RULES)}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", None))
def test_a_rule_reads_its_examples_alone(rule: ClaimRule, example: object) -> None:
    assert "; ".join(claims_of(example.text, (rule,))) == example.means  # type: ignore[attr-defined]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", None))
def test_what_a_rule_reads_in_its_examples_stands_among_all_the_others(rule: ClaimRule, example: object) -> None:
    read = claims_of(example.text, RULES)  # type: ignore[attr-defined]

    assert set(example.means.split("; ")) <= set(read), rule.name  # type: ignore[attr-defined]


@pytest.mark.parametrize(("rule", "text"), NOT_EXAMPLES)
def test_a_rule_reads_nothing_in_its_not_examples_alone_or_among_the_others(rule: ClaimRule, text: str) -> None:
    assert claims_of(text, (rule,)) == []
    assert rule.name not in rules_used(text)


def test_every_letter_of_a_pattern_is_explained() -> None:
    explained = set(LETTERS) | set(",.;:()-")
    letters = {letter for rule in RULES for letter in _outside_syntax(rule.pattern)}

    assert letters <= explained


def _outside_syntax(pattern: str) -> str:
    """The pattern without the names of its groups and without counts."""
    import re

    plain = re.sub(r"\(\?P<\w+>|\(\?[:<!=]{1,2}|\{[\d,]+\}|\\(?=[\^()])", "", pattern)
    return "".join(letter for letter in plain if letter.isalpha() or letter in "/&^")
