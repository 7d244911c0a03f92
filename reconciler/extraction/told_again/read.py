"""Reads numbers of people told again without a word of harm, each tied to the claim that counted them before."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import msgspec

from reconciler.concepts.claim import HURT, Claim
from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.concepts.mention import Extract, Stretch
from reconciler.concepts.quantity import Hedge, Quantity
from reconciler.concepts.report import Report
from reconciler.extraction.claims.sources.attribution import attribute
from reconciler.extraction.claims.ties.doubt import doubted
from reconciler.extraction.claims.words.hedges import hedges
from reconciler.extraction.in_order import in_order
from reconciler.extraction.told_again.bases import ELSEWHERE, Base, base_of, counts
from reconciler.extraction.told_again.mentions import Mention, mentions
from reconciler.extraction.told_again.shares import shares

MOST = 60
"""Numbers told again that are read in one article; none has as many."""


def with_told_again(
    document: Document, reports: Sequence[Report], claims: Sequence[Claim]
) -> tuple[tuple[Report, ...], tuple[Claim, ...]]:
    """The reports and claims with those told again, who add nothing to any total."""
    if not any(claim.outcome in HURT and (claim.quantity.stated or 0) > 1 for claim in claims):
        return tuple(reports), tuple(claims)
    found = list(_found(document, claims))
    if not found:
        return tuple(reports), tuple(claims)
    numbered, ids = in_order([*claims, *found])
    by_report: dict[str, list[str]] = {}
    new = {claim.id for claim in numbered} - set(ids.values())
    for claim in numbered:
        if claim.id in new and claim.report is not None:
            by_report.setdefault(claim.report, []).append(claim.id)
    return tuple(_holding(report, ids, by_report.get(report.id, ())) for report in reports), numbered


def _holding(report: Report, ids: Mapping[str, str], new: Sequence[str]) -> Report:
    held = sorted([*(ids[one] for one in report.claims), *new], key=lambda one: int(one[1:]))
    return msgspec.structs.replace(report, claims=tuple(held))


def _found(document: Document, claims: Sequence[Claim]) -> Iterator[Claim]:
    text = document.article.text
    sentences = [at for at, each in enumerate(document.sentences) if each.field == "text"]
    starts = [document.sentences[at].start for at in sentences]
    taken = [(claim.start, claim.end) for claim in claims if claim.field == "text"]
    known = list(claims)
    for mention, base in _based(document, known):
        index = sentences[max(0, bisect_right(starts, mention.start) - 1)]
        hedge = _hedge(text, mention.start)
        free = not any(start < mention.end and mention.start < end for start, end in taken)
        if hedge and free and _may_tell(document, index, mention):
            taken.append((mention.start, mention.end))
            (told,) = attribute(document, index, [_claim(document, index, mention, base=base, hedge=hedge)])
            known += [told] if told.restates else []
            yield told


def _based(document: Document, claims: Sequence[Claim]) -> Iterator[tuple[Mention, Base]]:
    """Numbers that may tell people again, each with the claim that counts them, of those `claims` known by then."""
    text, low = (words.replace("\n", " ") for words in (document.article.text, document.low["text"]))
    for mention in islice(mentions(text, low), MOST):
        base = base_of(mention, claims, text)
        if base is not None:
            yield mention, base
    wholes = [claim for claim in claims if claim.id and counts(claim) and claim.part_of is None]
    for mention, whole in islice(shares(document, wholes), MOST):
        yield mention, Base(whole, whole.outcome, whole=False)


def _may_tell(document: Document, index: int, mention: Mention) -> bool:
    """In a sentence of the story that is about the same victims."""
    sentence, text = document.sentences[index], document.article.text
    inside = sentence.start <= mention.start and mention.end <= sentence.end
    told = inside and sentence.kind in STORY_BLOCKS | {"caption"}
    return told and ELSEWHERE.search(text, sentence.start, sentence.end) is None


_UNSURE = hedges("more_than", "at_most", "up_to", "fewer_than", "nearly", "about")
_HEDGED = re.compile(
    rf"(?:\b(?:(?P<least>{hedges('at_least')}(?: the)?)|or|to|possibly|{_UNSURE})|-) ?$",
    re.IGNORECASE,
)
_LONGEST = 24
"""Characters of a hedge and what stands between it and its number."""


def _hedge(text: str, start: int) -> Hedge | None:
    """What the number at `start` is hedged by; None where it is not clear how many it tells."""
    match = _HEDGED.search(text, max(0, start - _LONGEST), start)
    if match is None:
        return "exact"
    return "at_least" if match["least"] else None


def _claim(document: Document, index: int, mention: Mention, *, base: Base, hedge: Hedge) -> Claim:
    sentence, text = document.sentences[index], document.article.text
    like, start, end = base.like, mention.start, mention.past
    again = base.whole and base.tied
    return Claim(
        id="",
        field=sentence.field,
        start=mention.start,
        end=mention.end,
        text=text[mention.start : mention.end],
        figure=Extract(start, end, text[start:end]),
        sentence=Stretch(sentence.start, sentence.end),
        outcome=base.outcome,
        group=mention.group or (like.group if base.tied else "people"),
        quantity=Quantity(hedge, mention.number, mention.number, mention.number if hedge == "exact" else None),
        block=sentence.kind,
        group_text=text[end : mention.end].strip() or None,
        modality=doubted(text, mention.start, like.modality),
        report=like.report,
        kind=like.kind,
        restates=(like.restates or like.id) if again else None,
        part_of=(like.restates or like.id) if base.tied and not base.whole else None,
        subset=not again,
    )
