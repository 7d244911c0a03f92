"""How a figure stands: the verdict over all its current claims, and how many voices stand behind them."""

from collections.abc import Sequence
from itertools import combinations

import msgspec

from reconciler.concepts.figure import Bounds, FigureStanding, Voices
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.compare import Comparison, Context, Relation, compare
from reconciler.reconciliation.phrases import between, listed, whose
from reconciler.reconciliation.told import Told, Voice

SHARING: frozenset[Relation] = frozenset({"agree", "compatible", "apart"})


class Verdict(msgspec.Struct, frozen=True):
    """A figure's standing with its reason in one line."""

    standing: FigureStanding
    because: str


def verdict(claims: Sequence[Told], across: Sequence[Comparison], context: Context) -> Verdict:
    """The standing of the current `claims` on one outcome and group.

    `across` are their comparisons with claims on groups above and below.
    """
    if not claims:
        return Verdict("single", "no current claim is left")
    inside = [compare(left, right, context) for left, right in combinations(_distinct(claims, context), 2)]
    conflicts = [found.because for found in (*inside, *across) if found.relation == "conflict"]
    if conflicts:
        return Verdict("conflict", listed(conflicts))
    if independent(claims, context).at_most <= 1:
        return Verdict("single", _single(claims, context))
    apart = [found.because for found in inside if found.relation == "apart"]
    if apart:
        return Verdict("apart", listed(apart))
    return _together(claims, inside, context)


def _together(claims: Sequence[Told], inside: Sequence[Comparison], context: Context) -> Verdict:
    phrases = listed(whose(one, context.voices[one.key]) for one in claims)
    common = common_of(claims)
    if all(found.relation == "agree" for found in inside):
        return Verdict("agree", f"{phrases} are equal" if inside else f"{phrases}, told by more than one voice")
    if common is not None:
        return Verdict("compatible", f"{phrases} share {between(common)}")
    return Verdict("compatible", listed(found.because for found in inside if found.relation not in SHARING))


def _single(claims: Sequence[Told], context: Context) -> str:
    return f"{listed(whose(one, context.voices[one.key]) for one in claims)} is the only voice"


def _distinct(claims: Sequence[Told], context: Context) -> list[Told]:
    """One claim of each kind that comparing can tell apart, so that many like claims cost no more than few."""
    kinds: dict[object, Told] = {}
    for one in claims:
        claim = one.claim
        counted_in = (claim.includes_attackers, claim.modality, claim.block, claim.subset, claim.figure.text)
        where = (one.article, context.voices[one.key], repr(context.scopes[one.key]))
        kinds.setdefault((claim.quantity, counted_in, where), one)
    return list(kinds.values())


def common_of(claims: Sequence[Told]) -> Bounds | None:
    """What all of the claims allow, or None."""
    common: Bounds | None = Bounds()
    for one in claims:
        common = None if common is None else shared(common, allowed(one.claim))
    return common


def independent(claims: Sequence[Told], context: Context) -> Voices:
    """How many independent voices stand behind the claims.

    Named speakers count one each; a text without any source counts through its origin, background without one not at
    all; sources without a name may be one of the others, or each its own.
    """
    heard = [(one, context.voices[one.key]) for one in claims]
    named = {voice.key for _, voice in heard if voice.kind == "named"}
    unnamed = {voice.key for _, voice in heard if voice.kind == "unnamed"}
    sourced = {one.origin for one, voice in heard if voice.kind != "own"}
    own = {_own_key(one, voice) for one, voice in heard if voice.kind == "own" and one.origin not in sourced}
    own.discard(None)
    sure = len(named) + len(own)
    return Voices(at_least=max(sure, 1 if unnamed else 0), at_most=sure + len(unnamed))


def _own_key(one: Told, voice: Voice) -> str | None:
    """An outlet's own word counts once for all the copies of its text; background in passing counts for nothing."""
    if voice.kind == "own" and one.attribution is not None:
        return voice.key
    return None if one.report.kind == "background" else one.origin
