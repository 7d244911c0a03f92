"""All that is read off one article."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName, PlaceField, Span, Unread
from reconciler.concepts.place import Place
from reconciler.concepts.report import Report
from reconciler.concepts.timex import TimeExpression


class Annotation(msgspec.Struct, frozen=True, gc=False):
    """Times, places, claims and reports of one article, in the order of the text."""

    article: str
    published: str
    """The civil day that relative dates count from, ISO 8601."""
    published_from: str
    """`submitted`, or `text` where a printed stamp gave it."""
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    claims: tuple[Claim, ...]
    reports: tuple[Report, ...]
    unread: tuple[Unread, ...]
    rules: str
    """Version of the rules that read it."""


class AnnotatedArticle(msgspec.Struct, frozen=True, dict=True):
    """An article with what was read off it; one may tell of many events, so what they look up is sorted once."""

    article: Article
    annotation: Annotation
    story: tuple[Span, ...] | None = None
    """Where its story stands, page furniture left out, if that is known from its reading."""

    @cached_property
    def reports(self) -> Mapping[str, Report]:
        """Its reports by id."""
        return {report.id: report for report in self.annotation.reports}

    @cached_property
    def claims_of(self) -> Mapping[str, Sequence[Claim]]:
        """By report id, the claims that stand on it, in the order of the text."""
        listed: dict[str, list[str]] = {}
        for report in self.annotation.reports:
            for claim_id in report.claims:
                listed.setdefault(claim_id, []).append(report.id)
        return _together(
            (report_id, claim)
            for claim in self.annotation.claims
            for report_id in (listed.get(claim.id, ()) if claim.report is None else (claim.report,))
        )

    @cached_property
    def parts_of(self) -> Mapping[str, Sequence[Report]]:
        """By report id, the reports of its parts."""
        return _together((report.part_of, report) for report in self.annotation.reports if report.part_of is not None)

    @property
    def _told_places(self) -> Iterator[Place]:
        return (place for place in self.annotation.places if not place.derived)

    @cached_property
    def places_of(self) -> Mapping[PlaceField, Sequence[Place]]:
        """By field, the places that it names, in the order of the text."""
        ordered = sorted(self._told_places, key=lambda place: place.start)
        return _together((place.field, place) for place in ordered)

    @cached_property
    def places_called(self) -> Mapping[str, Sequence[Place]]:
        """By name, the places that it names, as they come; those alike in all but where they stand once."""
        found: dict[str, dict[tuple[object, ...], Place]] = {}
        for place in self._told_places:
            alike = place.text, place.level, place.within, place.country, place.told
            found.setdefault(place.name, {}).setdefault(alike, place)
        return {name: tuple(places.values()) for name, places in found.items()}

    @cached_property
    def times_of(self) -> Mapping[FieldName, Sequence[TimeExpression]]:
        """By field, the times that it tells, in the order of the text."""
        ordered = sorted(self.annotation.times, key=lambda told: told.start)
        return _together((told.field, told) for told in ordered)


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def _together(pairs: Iterable[tuple[_Key, _Value]]) -> Mapping[_Key, tuple[_Value, ...]]:
    """Values by key, in their order; in tuples, which the garbage collector soon need not look at again."""
    found: dict[_Key, list[_Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
