"""Claims that say again what is said already: in one article, or in a copy of its text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from reconciler.concepts.claim import BlockKind
from reconciler.concepts.group import nested
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.marks import Key, Mark, Marks
from reconciler.reconciliation.told import Told, Voice

RESTATING: frozenset[BlockKind] = frozenset({"title", "standfirst", "caption", "credit", "related", "heading"})
"""Parts of a page that restate the body."""

Signature: TypeAlias = tuple[object, ...]


def restated(told: Sequence[Told], voices: Mapping[Key, Voice], marks: Marks) -> Marks:
    """Marks on claims that restate another; `told` in canonical order, the first of several copies stays."""
    within: dict[Key, Mark] = {}
    for siblings in _by_article(told):
        for one in siblings:
            within.update(_said_in_article(one, siblings, voices))
    return {**within, **_copies([one for one in told if one.key not in within], voices, marks)}


def _by_article(told: Sequence[Told]) -> list[list[Told]]:
    articles: dict[str, list[Told]] = {}
    for one in told:
        articles.setdefault(one.article, []).append(one)
    return list(articles.values())


def _said_in_article(one: Told, siblings: Sequence[Told], voices: Mapping[Key, Voice]) -> Iterator[tuple[Key, Mark]]:
    """The mark that `one` gets for saying another again; a source of its own makes it more than that."""
    target = next((other for other in siblings if other.claim.id == one.claim.restates and other is not one), None)
    if target is not None and not _first_of_circle(one, siblings):
        mine, theirs = voices[one.key], voices[target.key]
        if mine.kind == "own" or mine.key == theirs.key:
            yield one.key, Mark("restated", f"says again {target.claim.text!r} of the same article")
    elif one.claim.block in RESTATING:
        body = next(
            (other for other in siblings if other.claim.block not in RESTATING and _same_figure(one, other)), None
        )
        if body is not None:
            yield one.key, Mark("restated", f"the {one.claim.block} says again {body.claim.text!r}")


def _first_of_circle(one: Told, siblings: Sequence[Told]) -> bool:
    """Claims that name each other as said in full: the first in the text stays."""
    by_id = {other.claim.id: other for other in (one, *siblings)}
    circle, link = [one], one.claim.restates
    while link is not None and link in by_id and by_id[link] not in circle:
        circle.append(by_id[link])
        link = by_id[link].claim.restates
    return link == one.claim.id and one.claim.id == min(member.claim.id for member in circle)


def _same_figure(left: Told, right: Told) -> bool:
    same = left.claim.outcome == right.claim.outcome and left.claim.role == right.claim.role
    return (
        same
        and nested(left.claim.group, right.claim.group)
        and shared(allowed(left.claim), allowed(right.claim)) is not None
    )


def _copies(told: Sequence[Told], voices: Mapping[Key, Voice], marks: Marks) -> Marks:
    first: dict[tuple[str, Signature], Told] = {}
    copies: dict[Key, Mark] = {}
    for one in told:
        signature = one.origin, signature_of(one, voices[one.key])
        original = first.get(signature)
        if original is None or (original.article != one.article and _dropped(original, marks)):
            first[signature] = one
        elif original.article != one.article:
            copies[one.key] = Mark("restated", f"copy of {original.article}")
    return copies


def signature_of(one: Told, voice: Voice) -> Signature:
    """What a claim and its copy have in common."""
    claim = one.claim
    speaker = voice.key if voice.kind == "named" else None
    return claim.outcome, claim.group, claim.role, claim.quantity, claim.figure.text.casefold(), speaker


def _dropped(one: Told, marks: Marks) -> bool:
    mark = marks.get(one.key)
    return mark is not None and mark.standing == "retracted"
