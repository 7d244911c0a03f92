"""Articles as people judged them: claims amended, added, moved and remarked on, reports amended.

What was read stays with what it became. A judgement that no longer has its object is passed over and told of.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.claim import AsRead, Claim, Judged
from reconciler.concepts.judgement import (
    Change,
    ClaimAddition,
    ClaimAmendment,
    ClaimJudgement,
    ClaimMove,
    ClaimRemark,
    Judgement,
    PairJudgement,
    ReportAmendment,
)
from reconciler.concepts.mention import Extract, Stretch
from reconciler.concepts.report import Report
from reconciler.extraction.reports.tolls.totals import totals

Articles: TypeAlias = Mapping[str, AnnotatedArticle]


class Orphan(msgspec.Struct, frozen=True):
    """A judgement that cannot be followed."""

    judgement: str
    why: str


class AsJudged(msgspec.Struct, frozen=True):
    """Articles with what people changed, and the judgements that found nothing to change."""

    articles: Articles
    orphans: tuple[Orphan, ...]


def as_judged(articles: Articles, judgements: Sequence[Judgement]) -> AsJudged:
    """Every article as the judgements on it leave it, those taken in the order of their log."""
    found, orphans = dict(articles), list[Orphan]()
    for judgement in judgements:
        try:
            if isinstance(judgement, Change):
                found[judgement.article] = _followed(found, judgement)
            else:
                _look_up(found, judgement)
        except LookupError as lost:
            orphans.append(Orphan(judgement.id, str(lost.args[0])))
    return AsJudged(found, tuple(orphans))


def _followed(articles: Articles, change: Change) -> AnnotatedArticle:
    read = _article(articles, change.article)
    return AnnotatedArticle(read.article, _DEEDS[type(change)](read, change))


def _look_up(articles: Articles, judgement: ClaimJudgement | PairJudgement) -> None:
    """Raises `LookupError` where what is judged is not there."""
    if isinstance(judgement, ClaimJudgement):
        _claim(_article(articles, judgement.article).annotation, judgement.claim)
        return
    for ref in (judgement.left, judgement.right):
        _report(_article(articles, ref.article).annotation, ref.report)


def _article(articles: Articles, name: str) -> AnnotatedArticle:
    if name not in articles:
        raise LookupError(f"no article {name!r} is there")
    return articles[name]


def _amend(read: AnnotatedArticle, change: ClaimAmendment) -> Annotation:
    claim = _claim(read.annotation, change.claim)
    told = {name: getattr(change, name) for name in ("quantity", "outcome", "group", "role", "modality")}
    new = {name: value for name, value in told.items() if value is not None}
    judged = Judged("amend", change.by, change.why, _as_read(claim))
    return _with_claim(read.annotation, msgspec.structs.replace(claim, **new, judged=(*claim.judged, judged)))


def _add(read: AnnotatedArticle, change: ClaimAddition) -> Annotation:
    text = read.article.field_text(change.field)
    if not 0 <= change.start < change.end <= len(text):
        raise LookupError(f"{change.field} of {change.article!r} has no words at {change.start} to {change.end}")
    report = _report(read.annotation, change.report)
    claim = Claim(
        id=change.id,
        field=change.field,
        start=change.start,
        end=change.end,
        text=text[change.start : change.end],
        figure=Extract(change.start, change.end, text[change.start : change.end]),
        sentence=Stretch(change.start, change.end),
        outcome=change.outcome,
        group=change.group,
        quantity=change.quantity,
        block="title" if change.field == "title" else "body",
        role=change.role,
        modality=change.modality,
        report=report.id,
        kind=report.kind,
        judged=(Judged("add", change.by, change.why),),
    )
    claims = sorted((*read.annotation.claims, claim), key=lambda one: (one.field != "title", one.start, one.end))
    return _tied(msgspec.structs.replace(read.annotation, claims=tuple(claims)))


def _move(read: AnnotatedArticle, change: ClaimMove) -> Annotation:
    claim, report = _claim(read.annotation, change.claim), _report(read.annotation, change.report)
    judged = Judged("move", change.by, change.why, _as_read(claim))
    moved = msgspec.structs.replace(
        claim, report=report.id, kind=report.kind, restates=None, part_of=None, judged=(*claim.judged, judged)
    )
    return _with_claim(read.annotation, moved)


def _remark(read: AnnotatedArticle, change: ClaimRemark) -> Annotation:
    claim = _claim(read.annotation, change.claim)
    judged = (*claim.judged, Judged(change.verdict, change.by, change.why))
    return _with_claim(read.annotation, msgspec.structs.replace(claim, judged=judged))


def _amend_report(read: AnnotatedArticle, change: ReportAmendment) -> Annotation:
    report = _report(read.annotation, change.report)
    unknown = set(change.places or ()) - {place.name for place in read.annotation.places}
    if unknown:
        raise LookupError(f"{change.article!r} tells of no place {', '.join(sorted(unknown))}")
    told = {name: getattr(change, name) for name in ("interval", "precision", "places", "kind")}
    new = {name: value for name, value in told.items() if value is not None}
    amended = msgspec.structs.replace(report, **new, derived=report.derived and change.interval is None)
    if change.places is not None:
        amended = msgspec.structs.replace(amended, place_derived=False)
    reports = tuple(amended if one.id == report.id else one for one in read.annotation.reports)
    return _tied(msgspec.structs.replace(read.annotation, reports=reports))


_DEEDS: Mapping[type[Any], Callable[[AnnotatedArticle, Any], Annotation]] = {
    ClaimAmendment: _amend,
    ClaimAddition: _add,
    ClaimMove: _move,
    ClaimRemark: _remark,
    ReportAmendment: _amend_report,
}


def _claim(annotation: Annotation, name: str) -> Claim:
    for claim in annotation.claims:
        if claim.id == name:
            return claim
    raise LookupError(f"article {annotation.article!r} has no claim {name!r}")


def _report(annotation: Annotation, name: str) -> Report:
    """By its id, or by the key that stays when the article is read anew."""
    for report in annotation.reports:
        if name in (report.id, report.key):
            return report
    raise LookupError(f"article {annotation.article!r} has no report {name!r}")


def _as_read(claim: Claim) -> AsRead:
    return AsRead(claim.outcome, claim.group, claim.quantity, claim.role, claim.modality, claim.report)


def _with_claim(annotation: Annotation, claim: Claim) -> Annotation:
    claims = tuple(claim if one.id == claim.id else one for one in annotation.claims)
    return _tied(msgspec.structs.replace(annotation, claims=claims))


def _tied(annotation: Annotation) -> Annotation:
    """Reports with the claims that stand in them now, and totals over these; claims of the kind of their report."""
    kinds = {report.id: report.kind for report in annotation.reports}
    claims = tuple(
        msgspec.structs.replace(one, kind=kinds[one.report]) if one.report in kinds else one
        for one in annotation.claims
    )
    return msgspec.structs.replace(
        annotation, claims=claims, reports=tuple(_tie(report, claims) for report in annotation.reports)
    )


def _tie(report: Report, claims: Sequence[Claim]) -> Report:
    """Only where its claims are others: totals that were read rest on more than the claims alone."""
    own = [one for one in claims if one.report == report.id or (one.report is None and one.id in report.claims)]
    names = tuple(claim.id for claim in own)
    if names == report.claims and not any(claim.judged for claim in own):
        return report
    return msgspec.structs.replace(report, claims=names, totals=totals(own))
