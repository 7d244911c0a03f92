"""Editors' notes that stand above a story: what they say that it had wrong is told behind it."""

import re
from collections.abc import Sequence

from reconciler.extraction.reports.drafts.draft import Told

_NOTE = re.compile(
    r"\W{0,3}(?:(?:correction|clarification|editor['’]s note|update)\b[^.]{0,40}?[:.] |)"
    r"(?:an earlier version(?: of (?:this|the) \w+)?|a previous version(?: of (?:this|the) \w+)?"
    r"|this (?:article|story|report|post|piece|page) (?:(?:has been|was|is) (?:updated|amended|corrected|revised)"
    r"|(?:earlier|originally|initially|previously|incorrectly) (?:said|stated|reported|gave)))",
    re.ASCII | re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:it|we|the (?:article|story|report)) (?:had )?(?:earlier|originally|initially|previously|incorrectly)\b",
    re.ASCII | re.IGNORECASE,
)
"""The next sentence of one: "It earlier said that six died"."""


def behind_notes(told: Sequence[Told]) -> list[Told]:
    """The scenes, those of notes last."""
    notes = {each.scene.sentence.block for each in told[:1] if _is_note(each.scene.words)}
    if not notes:
        return list(told)
    own = [each for each in told if each.scene.sentence.block not in notes]
    return [*own, *(each for each in told if each.scene.sentence.block in notes)] if own else list(told)


def _is_note(words: str) -> bool:
    return _NOTE.match(words) is not None or _GOES_ON.match(words) is not None
