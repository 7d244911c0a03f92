"""Claims that say again what is said already: in one article, or in a copy of its text."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from reconciler.concepts.claim import BlockKind
from reconciler.concepts.group import nested
from reconciler.concepts.quantity import Quantity
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.marks import Key, Mark, Marks
from reconciler.reconciliation.told import Told, Voice

RESTATING: frozenset[BlockKind] = frozenset({"title", "standfirst", "caption", "credit", "related", "heading"})
"""Parts of a page that restate the body."""

ROUNDED = 4, 5
"""A title rounds its body's figure down to four fifths of it at most: "over 240 dead" for 265."""

Signature: TypeAlias = tuple[object, ...]


def originals(told: Sequence[Told], voices: Mapping[Key, Voice]) -> Mapping[Key, Told]:
    """The claim of its own article that each restating claim says again.

    A claim with a source of its own is more than a restatement of one without.
    """
    found: dict[Key, Told] = {}
    for siblings in _by_article(told):
        by_id = {one.claim.id: one for one in siblings}
        bodies = [one for one in siblings if one.claim.block not in RESTATING]
        for one in siblings:
            original = _linked(one, by_id, voices) or _told_below(one, bodies)
            if original is not None:
                found[one.key] = original
    return found


def restated(told: Sequence[Told], voices: Mapping[Key, Voice], marks: Marks) -> Marks:
    """Marks on claims that restate another; `told` in canonical order, the first of several copies stays."""
    within = {key: Mark("restated", _again(one)) for key, one in originals(told, voices).items()}
    return {**within, **_copies([one for one in told if one.key not in within], voices, marks)}


def _again(original: Told) -> str:
    return f"says again {original.claim.text!r} of the same article"


def _by_article(told: Sequence[Told]) -> list[list[Told]]:
    articles: dict[str, list[Told]] = {}
    for one in told:
        articles.setdefault(one.article, []).append(one)
    return list(articles.values())


def _linked(one: Told, by_id: Mapping[str, Told], voices: Mapping[Key, Voice]) -> Told | None:
    original = by_id.get(one.claim.restates or "")
    if original is None or original is one or _first_of_circle(one, by_id):
        return None
    mine, theirs = voices[one.key], voices[original.key]
    return original if mine.kind == "own" or mine.key == theirs.key else None


def _told_below(one: Told, bodies: Sequence[Told]) -> Told | None:
    """The body's claim that a title, standfirst or caption without a link to it restates."""
    if one.claim.block not in RESTATING or one.claim.restates is not None:
        return None
    whole = (body for body in bodies if body.claim.part_of != one.claim.id)
    return next((body for body in whole if _same_figure(one, body)), None)


def _may_be_one_number(left: Quantity, right: Quantity, *, alike: bool) -> bool:
    """The printed numbers can be one: of two groups, the same; of one, no further apart than rounding takes them."""
    if left.stated is None or right.stated is None or left.stated == right.stated:
        return True
    less, more = sorted((left.stated, right.stated))
    return alike and more * ROUNDED[0] <= less * ROUNDED[1]


def _first_of_circle(one: Told, by_id: Mapping[str, Told]) -> bool:
    """Claims that name each other as said in full: the first in the text stays."""
    circle: dict[str, Told] = {one.claim.id: one}
    link = one.claim.restates
    while link is not None and link in by_id and link not in circle:
        circle[link] = by_id[link]
        link = by_id[link].claim.restates
    return link == one.claim.id and one is min(circle.values(), key=lambda member: member.claim.span)


def _same_figure(left: Told, right: Told) -> bool:
    same = left.claim.outcome == right.claim.outcome and left.claim.role == right.claim.role
    if not _may_be_one_number(left.claim.quantity, right.claim.quantity, alike=left.claim.group == right.claim.group):
        return False
    return same and nested(left.claim.group, right.claim.group) and shared(allowed(left), allowed(right)) is not None


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
    """What a claim and its copy have in common; of one that was amended, what it was read as."""
    claim = one.claim
    read = next((judged.was for judged in claim.judged if judged.was is not None), claim)
    speaker = voice.key if voice.kind == "named" else None
    return read.outcome, read.group, read.role, read.quantity, claim.figure.text.casefold(), speaker


def _dropped(one: Told, marks: Marks) -> bool:
    mark = marks.get(one.key)
    return mark is not None and mark.standing == "retracted"
