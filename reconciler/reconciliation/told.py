"""A claim in its context: the text that tells it, when, and whose voice it is."""

import re
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import Attribution, Claim, Outcome, Role, Side
from reconciler.concepts.event import Origin, ReportRef
from reconciler.concepts.group import Group
from reconciler.concepts.report import Report
from reconciler.reconciliation.area import NOWHERE, Area, area_of
from reconciler.reconciliation.around import around
from reconciler.reconciliation.moments import Moment, published_at
from reconciler.reconciliation.reach import counts_all, counts_some, listed_on, may_hold_dead, says_besides
from reconciler.reconciliation.several import events_summed, hints_at_others, of_another_event, sums_events

NEXT_WORDS = 20
"""Characters of the next sentence that may count on."""
VoiceKind = Literal["named", "unnamed", "own"]


class Voice(msgspec.Struct, frozen=True, gc=False):
    """Who stands behind a claim, under one key however the texts name them."""

    key: str
    kind: VoiceKind
    """`named`: a person or institution; `unnamed`: officials, police, witnesses; `own`: the outlet's own word."""
    label: str
    """As printed, for people."""
    side: Side | None = None


class Told(msgspec.Struct, frozen=True, gc=False):
    """One claim with the article and report that it stands in."""

    claim: Claim
    report: Report
    article: str
    outlet: str | None
    agency: str | None
    published: str
    moment: Moment
    origin: str
    """Id of the text that copies share."""
    before: str
    """The words of its sentence before it, as far as they reach it."""
    after: str
    """The words of its sentence after it, as far as they reach it."""
    counts_some: bool
    """It counts some of the people only: a floor, whatever its hedge."""
    sums_events: bool
    """It sums up several events, this one among them."""
    events_summed: int | None = None
    """How many, where the text says."""
    counts_all: bool = False
    """Told of one group, it counts all the people that the text tells of."""
    may_hold_dead: bool = False
    """Told as wounded, some of them may be told as dead elsewhere."""
    area: Area = NOWHERE
    """Where it counts, as far as its sentence says."""
    of_another_event: bool = False
    """Its text calls the event that it counts for unrelated."""

    @property
    def key(self) -> tuple[str, str]:
        """Article and claim id: one claim among all."""
        return self.article, self.claim.id

    @property
    def attribution(self) -> Attribution | None:
        """Who the article has it from."""
        return self.claim.attribution


def stood_behind(one: Told) -> bool:
    """Somebody asserts the figure; nobody does where it is denied, supposed or cannot be confirmed."""
    doubted = one.attribution is not None and one.attribution.stance in ("denies", "cannot_confirm")
    return not doubted and one.claim.modality not in ("denied", "hypothetical")


def is_denied(one: Told) -> bool:
    """Its teller says that it is not so."""
    denies = one.attribution is not None and one.attribution.stance == "denies"
    return denies or one.claim.modality == "denied"


def is_set_against(one: Told) -> bool:
    """Somebody gives it for the whole, against what the text says: "but police said that only 12 had died"."""
    return _AGAINST.search(one.before) is not None


_AGAINST = re.compile(
    r"\b(?:but|however|only|though|although|whereas|acknowledged?|admit(?:s|ted)?|insist(?:s|ed)?|disputed?|official"
    r"|put|puts)\b(?![^.;]{0,90}\b(?:of them|among)\b)",
    re.ASCII | re.IGNORECASE,
)


def gather(
    reports: Iterable[ReportRef], articles: Mapping[str, AnnotatedArticle], origins: Iterable[Origin]
) -> tuple[Told, ...]:
    """Every claim of the reports, in their order and then that of the text."""
    origin_of = {article: origin.id for origin in origins for article in origin.articles}
    return tuple(
        told
        for ref in reports
        for told in _claims_of(articles[ref.article], ref.report, origin_of.get(ref.article, f"o-{ref.article}"))
    )


def _claims_of(read: AnnotatedArticle, report_id: str, origin: str) -> Iterable[Told]:
    report = read.reports.get(report_id)
    if report is None:
        raise ValueError(f"article {read.annotation.article!r} has no report {report_id!r}: match it anew")
    claims = read.claims_of.get(report_id, ())
    groups: dict[tuple[Outcome, Role], set[Group]] = {}
    for claim in claims:
        groups.setdefault((claim.outcome, claim.role), set()).add(claim.group)
    outcomes: set[Outcome] = set()
    for claim in claims:
        men_alone = groups[claim.outcome, claim.role] == {"man"}
        yield _told(read, report, claim, origin=origin, beside=claim.outcome in outcomes, men_alone=men_alone)
        if claim.block == "body":
            outcomes.add(claim.outcome)


def _told(read: AnnotatedArticle, report: Report, claim: Claim, *, origin: str, beside: bool, men_alone: bool) -> Told:
    """The claim with its context.

    `beside` says that harm of its kind was told before it, `men_alone` that the report tells of nobody else so harmed.
    """
    words, near = read.article.field_text(claim.field), around(claim)
    before, after = words[near.start : claim.start], words[claim.end : near.end]
    others = hints_at_others(f"{before}\n{after}")
    return Told(
        claim=claim,
        report=report,
        article=read.annotation.article,
        outlet=read.article.outlet,
        agency=read.article.agency,
        published=read.article.published or read.annotation.published,
        moment=published_at(read),
        origin=origin,
        before=before,
        after=after,
        counts_some=counts_some(claim, before, after)
        or (beside and says_besides(claim))
        or listed_on(claim, words[claim.sentence.end : claim.sentence.end + NEXT_WORDS]),
        sums_events=others and sums_events(before, after),
        events_summed=events_summed(before, after) if others else None,
        counts_all=men_alone and counts_all(claim),
        may_hold_dead=may_hold_dead(claim, after),
        area=area_of(read, claim),
        of_another_event=others and of_another_event(before, after),
    )
