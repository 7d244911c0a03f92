"""Those who were hit less the dead among them: the wounded, where the text counts no more."""

import re
from collections.abc import Mapping

from reconciler.concepts.claim import Outcome
from reconciler.concepts.report import Total


def with_wounded(told: Mapping[Outcome, Total]) -> Mapping[Outcome, Total]:
    """People hit, less the dead among them, are wounded, where the text counts no more wounded than that."""
    hit, dead, hurt = told.get("casualties"), told.get("killed"), told.get("injured")
    if hit is None or hit.stated is None or (dead is not None and dead.stated is None):
        return told
    left = hit.stated - (_victims_of(dead, hit) if dead else 0)
    left += (hurt.stated or 0) if hurt is not None and left > 0 and _unlike(hit.because, hurt.because) else 0
    if left < 0 or (hurt is not None and _as_many(hurt, left)):
        return told
    because = f"{hit.because} less {dead.because} killed" if dead else hit.because
    because += f" + {hurt.because}" if hurt is not None and _unlike(hit.because, hurt.because) else ""
    return {**told, "injured": Total(left, left, left, because)}


def _as_many(hurt: Total, left: int) -> bool:
    """Counts as many wounded, or more; "the others" may be just those left."""
    return hurt.stated >= left if hurt.stated is not None else (hurt.low or 0) > left


_AGE = r"(?:\d{1,2}-year-old )?"
_OTHERS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"\b(?:men|boys|males)\b", re.IGNORECASE),
        re.compile(rf"\ba {_AGE}(?:woman|girl|female|toddler|baby)\b(?!.*\+)", re.IGNORECASE),
    ),
    (re.compile(r"\bmen\b", re.IGNORECASE), re.compile(rf"\ba {_AGE}(?:boy|child)\b(?!.*\+)", re.IGNORECASE)),
    (
        re.compile(r"\bwomen\b", re.IGNORECASE),
        re.compile(rf"\ba {_AGE}(?:man|boy|male|girl|child|toddler|baby)\b(?!.*\+)", re.IGNORECASE),
    ),
)
"""Several who were hit, and one who is none of them."""


def _unlike(hit: str, hurt: str) -> bool:
    """Several men were hit, and a woman is told hurt: she is none of them."""
    return any(several.search(hit) is not None and one.match(hurt) is not None for several, one in _OTHERS)


def _victims_of(dead: Total, hit: Total) -> int:
    """The dead among those hit: who did it is none of them where others of them live."""
    stated, attackers = dead.stated or 0, dead.attackers or 0
    return (
        stated - attackers if hit.attackers is None and 0 < stated - attackers < (hit.stated or 0) <= stated else stated
    )
