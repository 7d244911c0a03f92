"""Dead and wounded counted as one, of whom nobody knows how many live: "killed or wounded 40 soldiers"."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Total


def counts_as_one(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """Some claim counts both without telling them apart, unlike people who were shot."""
    both = (claim for claim in claims if claim.outcome == "casualties" and claim.quantity.stated != 1)
    told = {(claim.field, claim.sentence.start, claim.sentence.end) for claim in both}
    return any(_DEAD_OR_HURT.search(texts.get(field, ""), start, end) for field, start, end in told)


def without_guessed(sums: Mapping[Outcome, Total], claims: Sequence[Claim]) -> Mapping[Outcome, Total]:
    """The totals without wounded whom no claim counts as such."""
    told = any(claim.outcome == "injured" for claim in claims)
    return sums if told else {outcome: total for outcome, total in sums.items() if outcome != "injured"}


_DEAD_OR_HURT = re.compile(
    r"\b(?:kill\w*|dead) (?:or|and) (?:wound|injur|maim|hurt)\w*|\b(?:wound|injur|maim|hurt)\w* or (?:kill|dead)"
    r"|\bcasualt(?:y|ies)\b",
    re.IGNORECASE,
)
