"""Claims that a list of the dead by place leaves out of its words: "… and Kaba 28" counts 28 killed."""

from collections.abc import Sequence
from itertools import groupby

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.concepts.mention import Extract, Stretch
from reconciler.concepts.quantity import Quantity
from reconciler.extraction.in_order import in_order
from reconciler.extraction.tallies import Tally

OPENING = 4
"""Sentences in which the total is told."""
FEWEST = 2
"""Counts that make up a total."""
LEAST = 3
"""Dead of whom places can have some each."""


def with_tallied(document: Document, claims: Sequence[Claim], counted: Sequence[Tally]) -> tuple[Claim, ...]:
    """The claims with those of the items that no more died at together than the opening counts, in order."""
    totals = _totals(document, claims)
    if not totals:
        return tuple(claims)
    told = _dead_of_shots(claims, _most(totals))
    for _, each in groupby(counted, key=lambda tally: tally.sentence):
        items = list(each)
        before = [claim for claim in totals if claim.end < items[0].start]
        counts = [item.dead for item in items]
        whole = next((claim for claim in before if claim.quantity.stated == sum(counts)), None) or _most(before)
        if whole is not None and max(counts) < _stated(whole) and sum(counts) <= _stated(whole):
            told = _with(document, told, items, like=whole)
    return in_order(told)[0] if len(told) > len(claims) else tuple(told)


def _dead_of_shots(claims: Sequence[Claim], total: Claim | None) -> list[Claim]:
    """The claims; those shot are the dead where, with those told as dead, they make up the total."""
    if total is None:
        return list(claims)
    behind = [claim for claim in claims if claim.start > total.end and claim.field == "text" and claim.role == "victim"]
    hit = [claim for claim in behind if claim.outcome in ("killed", "casualties") and claim.part_of is None]
    shot = {claim.id for claim in hit if claim.outcome == "casualties"}
    if len(hit) < FEWEST or not shot or sum(claim.quantity.stated or 0 for claim in hit) != total.quantity.stated:
        return list(claims)
    return [msgspec.structs.replace(claim, outcome="killed") if claim.id in shot else claim for claim in claims]


def _totals(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """The dead that the first sentences of the body count together."""
    body = [sentence for sentence in document.sentences if sentence.field == "text" and sentence.kind == "body"]
    end = body[min(OPENING, len(body)) - 1].end if body else 0
    return [
        claim
        for claim in claims
        if claim.field == "text"
        and claim.start < end
        and claim.outcome == "killed"
        and claim.role == "victim"
        and _stated(claim) >= LEAST
    ]


def _most(dead: Sequence[Claim]) -> Claim | None:
    return max(dead, key=_stated, default=None)


def _stated(claim: Claim) -> int:
    return claim.quantity.stated or 0


def _with(document: Document, claims: Sequence[Claim], items: Sequence[Tally], *, like: Claim) -> list[Claim]:
    """The claims and those of the items that none counts yet; who was shot there is one of the dead."""
    told = list(claims)
    own = {claim.id for claim in claims if any(_counts(claim, item) for item in items)}
    for item in items:
        at = next((at for at, claim in enumerate(told) if _counts(claim, item)), None)
        if at is None:
            told.append(_claim(document, item, like))
        else:
            apart = None if told[at].part_of in own else told[at].part_of
            outcome = "killed" if told[at].outcome == "casualties" else told[at].outcome
            told[at] = msgspec.structs.replace(told[at], outcome=outcome, part_of=apart)
    return told


def _counts(claim: Claim, item: Tally) -> bool:
    return claim.field == "text" and claim.start <= item.start and item.end <= claim.end


def _claim(document: Document, item: Tally, like: Claim) -> Claim:
    sentence = document.sentences[item.sentence]
    words = document.article.text[item.start : item.end]
    return Claim(
        id="",
        field=sentence.field,
        start=item.start,
        end=item.end,
        text=words,
        figure=Extract(item.start, item.end, words),
        sentence=Stretch(sentence.start, sentence.end),
        outcome="killed",
        group="people",
        quantity=Quantity("exact", item.dead, item.dead, item.dead),
        block=sentence.kind,
        modality=like.modality,
        agent=None,
    )
