"""Text of others made fit to be shown: what would steer the page, and cannot be seen, is shown by its name."""

import re

from markupsafe import Markup, escape

_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Bidirectional embeddings, overrides and isolates (Unicode Standard Annex 9): they can turn the words beside them
round, so that a page reads other than its text."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_PICTURES = 0x2400
"""Unicode's control pictures, in the order of the controls."""


def shown(value: object) -> object:
    """What a page prints for a value: markup as it is, text with its unseen controls named, nothing for None."""
    if value is None:
        return ""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return _CONTROLS.sub(_picture, _STEERING.sub(lambda found: f"[U+{ord(found[0]):04X}]", value))


def as_typed(value: str) -> Markup:
    """Text for a form's own field, to be sent back just as it was typed."""
    return escape(value)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == ord("\r"):
        return " "
    return chr(_PICTURES + code) if code < ord(" ") else "\N{REPLACEMENT CHARACTER}"
