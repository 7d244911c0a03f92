"""The profile of a report by what it says itself, and by what the other reports of its article are to it."""

from collections.abc import Sequence
from datetime import date

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.group import Group
from reconciler.concepts.report import Report
from reconciler.matching.known_places import finest
from reconciler.matching.names import folded
from reconciler.matching.profile import Count, Profile, dated
from reconciler.matching.series import is_series


def reported(read: AnnotatedArticle, report: Report, digest: str) -> Profile:
    """All of the profile but what its words tell; `digest` is that of the article's text."""
    own = _among_others(_read_off(read, report), report, read)
    return msgspec.structs.replace(own, links=_links(read.article, report, digest))


def _read_off(read: AnnotatedArticle, report: Report) -> Profile:
    """What the report itself says."""
    days, fine = dated(report.interval)
    return Profile(
        article=read.annotation.article,
        report=report.id,
        key=report.key,
        kind=report.kind,
        primary=report.primary,
        published=read.annotation.published,
        day=date.fromisoformat(read.annotation.published).toordinal(),
        outlet=read.article.outlet,
        type=report.type,
        interval=report.interval,
        days=days,
        fine=fine,
        precision=report.precision,
        extent=report.extent,
        derived=report.derived,
        places=finest(read, report),
        counts=_counts(read.claims_of.get(report.id, ()), report),
        groups=_groups(read.claims_of.get(report.id, ())),
    )


def _among_others(own: Profile, report: Report, read: AnnotatedArticle) -> Profile:
    """With what the other reports of its article are to it."""
    parts, whole = read.parts_of.get(report.id, ()), read.reports.get(report.part_of or "")
    summed = whole is not None and whole.kind == "aggregate"
    return msgspec.structs.replace(
        own,
        umbrella=is_series(report, parts),
        parts=tuple(map(_part, parts)),
        part_of=None if summed else report.part_of,
        aggregate=report.part_of if summed else None,
    )


def _part(report: Report) -> tuple[tuple[str, ...], int | None]:
    killed = report.totals.get("killed")
    return tuple(folded(place) for place in report.told_places), None if killed is None else killed.stated


def _links(article: Article, report: Report, digest: str) -> tuple[str, ...]:
    """One text under two ids tells of one event; a correction's main report is of what it corrects."""
    links = [f"text {digest} {report.key}"]
    if report.primary:
        named = (article.key, article.url, article.correction_of)
        links += [f"article {name}" for name in named if name is not None]
    return tuple(sorted(links))


def _counts(claims: Sequence[Claim], report: Report) -> dict[Outcome, Count]:
    told: dict[Outcome, set[int]] = {}
    for claim in claims:
        if claim.quantity.stated is not None:
            told.setdefault(claim.outcome, set()).add(claim.quantity.stated)
    return {
        outcome: Count(total.low, total.high, total.stated, tuple(sorted(told.get(outcome, ()))))
        for outcome, total in sorted(report.totals.items())
    }


def _groups(claims: Sequence[Claim]) -> dict[Outcome, tuple[Group, ...]]:
    found: dict[Outcome, set[Group]] = {}
    for claim in claims:
        if claim.role == "victim":
            found.setdefault(claim.outcome, set()).add(claim.group)
    return {outcome: tuple(sorted(groups)) for outcome, groups in sorted(found.items())}
