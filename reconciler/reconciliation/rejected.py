"""Claims that a person rejected, as long as no one accepted them again."""

from collections.abc import Sequence

from reconciler.concepts.judgement import ClaimJudgement, Judgement
from reconciler.reconciliation.marks import Key, Mark
from reconciler.reconciliation.told import Told


def rejected(told: Sequence[Told], judgements: Sequence[Judgement]) -> dict[Key, Mark]:
    """Marks on the claims whose last judgement rejects them; judgements in the order of their log."""
    known = {one.key for one in told}
    last = {(one.article, one.claim): one for one in judgements if isinstance(one, ClaimJudgement)}
    return {
        key: Mark("rejected", _says(judgement))
        for key, judgement in last.items()
        if key in known and judgement.verdict == "reject"
    }


def _says(judgement: ClaimJudgement) -> str:
    return f"rejected by {judgement.by}" + (f": {judgement.why}" if judgement.why else "")
