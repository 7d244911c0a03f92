"""Bare numbers of people as patterns: hedge, number, perhaps "people"; and claims made of them after another's."""

import re
from collections.abc import Mapping

import msgspec

from reconciler.concepts.claim import Claim, Modality
from reconciler.concepts.document import Sentence
from reconciler.concepts.mention import Extract, Stretch
from reconciler.concepts.quantity import Hedge
from reconciler.extraction.claims.words.hedges import HEDGES_BEFORE, hedge_table
from reconciler.extraction.claims.words.numbers import quantity, read_count
from reconciler.extraction.words import NUMBER_WORDS

_HEDGES: Mapping[str, Hedge] = hedge_table(HEDGES_BEFORE)
_HEDGE = "|".join(sorted((phrase for phrase, hedge in _HEDGES.items() if hedge != "range"), key=len, reverse=True))
_NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,6}}|{NUMBER_WORDS}|a dozen|two dozen|three dozen|dozens|scores|hundreds)"
)
FIGURE = (
    rf"(?:(?P<hedge>{_HEDGE})\s)?(?P<number>{_NUMBER}(?:\s(?:to|or)\s{_NUMBER}|\s(?:hundred|thousand))?)"
    r"(?![\w%°]|[-.,:/]\w)(?:\s(?P<noun>people|persons|in\sall|in\stotal)(?!\w))?"
)
"""A hedge, a number and at most "people": no other noun may say what is counted."""


class Bare(msgspec.Struct, frozen=True):
    """A bare number in a text; offsets into the field."""

    start: int
    end: int
    words: str
    past: int
    """End of "people", where that stands behind."""
    hedge: Hedge


def bare(match: "re.Match[str]") -> Bare:
    """The number that a pattern with `FIGURE` in it found."""
    start, end = match.span("number")
    counted = match["noun"] in ("people", "persons")
    hedge = _HEDGES[" ".join(match["hedge"].lower().split())] if match["hedge"] else "exact"
    return Bare(start, end, match["number"], match.end("noun") if counted else end, hedge)


def claim_like(base: Claim, figure: Bare, sentence: Sentence, *, text: str, modality: Modality) -> Claim | None:
    """The claim that the number makes of the harm and the people of `base`; None where it is no number."""
    count = read_count(figure.words)
    if count is None:
        return None
    return msgspec.structs.replace(
        base,
        id="",
        start=figure.start,
        end=figure.past,
        text=text[figure.start : figure.past],
        figure=Extract(figure.start, figure.end, text[figure.start : figure.end]),
        sentence=Stretch(sentence.start, sentence.end),
        block=sentence.kind,
        field=sentence.field,
        quantity=quantity(count, figure.hedge, modality=modality, unit=base.quantity.unit),
        group_text=text[figure.end : figure.past].strip() or None,
        modality=modality,
        includes_attackers=None,
        covers=None,
        attribution=None,
        part_of=None,
        subset=False,
    )
