"""Which of an event's claims still count, and what comparing them needs to know."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.explained import counted
from reconciler.reconciliation.marks import Key, Marks
from reconciler.reconciliation.narrowed import narrowed
from reconciler.reconciliation.parts import lesser_parts
from reconciler.reconciliation.placed import placed
from reconciler.reconciliation.restated import originals, restated
from reconciler.reconciliation.scope import Scope, scope_of
from reconciler.reconciliation.superseded import overtaken, superseded
from reconciler.reconciliation.told import Told
from reconciler.reconciliation.voices import hear


class Weighed(msgspec.Struct, frozen=True):
    """What became of an event's claims."""

    marks: Marks
    context: Context
    """What comparing the rest needs to know."""
    row_of: Mapping[Key, Key]
    """The claim in whose row each restatement stands: a title's "eleven" beside the body's eleven soldiers."""


def weigh(told: Sequence[Told], dropped: Marks) -> Weighed:
    """Marks on every claim that does not count, those in `dropped` first, and what becomes of the others.

    Told in canonical order; each step looks only at what the steps before it left standing.
    """
    claims = _by_report(told)
    voices = hear(told)
    scopes: Mapping[Key, Scope] = {one.key: scope_of(one, claims[one.article, one.report.id]) for one in told}
    marks = {**restated(told, voices, dropped), **dropped}
    marks = {**overtaken(_unmarked(told, marks), voices, scopes), **marks}
    current = _unmarked(told, marks)
    scopes = narrowed(current, placed(current, lesser_parts(current, voices, scopes)))
    marks = {**superseded(told, voices, scopes, marks), **marks}
    current = _unmarked(told, marks)
    parts = [one for one in current if scopes[one.key].part is not None]
    context = Context(voices, scopes, counted(current, parts))
    return Weighed(marks, context, _rows(originals(told, voices)))


def _unmarked(told: Sequence[Told], marks: Marks) -> list[Told]:
    return [one for one in told if one.key not in marks]


def _rows(original_of: Mapping[Key, Told]) -> Mapping[Key, Key]:
    rows = {}
    for key, original in original_of.items():
        seen = {key}
        while original.key in original_of and original.key not in seen:
            seen.add(original.key)
            original = original_of[original.key]
        rows[key] = original.key
    return rows


def _by_report(told: Sequence[Told]) -> Mapping[tuple[str, str], Mapping[str, Claim]]:
    claims: dict[tuple[str, str], dict[str, Claim]] = {}
    for one in told:
        claims.setdefault((one.article, one.report.id), {})[one.claim.id] = one.claim
    return claims
