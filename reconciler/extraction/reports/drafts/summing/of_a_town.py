"""Which sentences behind one shooting or stabbing count all those hit in a town over a night, a weekend or longer."""

import re

from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.vocabulary.cue_rule import NUMBER

_HARMED = r"\b(?:shot|stabbed|killed|wounded|injured|hurt|dead)\b"
_STRETCH = r"(?:weekend|night|day|week|stretch|span|evening|holiday|month|hours)"
_PEOPLE = r"(?:people|persons|men|women|teens|teenagers|residents|victims|others)"
_DEEDS = r"(?:shootings|stabbings|incidents|episodes|homicides|killings|attacks)"
_SINCE = r"(?:over|during|throughout|this|last|since|between|overnight|that (?:night|weekend|day)|on [a-z]+day)"
_WHERE = r"(?:(?:in|across|around|throughout) [^.;,]{3,40}?|citywide|elsewhere)"
_OF_A_TOWN = re.compile(
    rf"\b(?:capp(?:ed|ing|s)|end(?:ed|s|ing)|c[ao]mes? (?:on|at the end of|amid|during))\b[^.;]{{0,30}}? {_STRETCH}"
    rf"(?: of [a-z ]{{3,24}}?)? (?:when|that|where|(?:in|during) which)\b[^.;]{{0,70}}?{_HARMED}"
    rf"|\b(?:one of|among|part of) (?:at least |more than )?(?:{NUMBER}|several|many)(?: (?:[a-z-]{{3,12}} )?{_DEEDS})?"
    rf" (?:over|in|on|across|around|during|this|since)\b[^.;]{{2,50}}?\b(?:that|(?:in )?which|where|leaving)\b"
    rf"[^.;]{{0,40}}?{_HARMED}"
    rf"|\b(?:deadliest|bloodiest|worst|most violent)(?: [a-z]+)? {_STRETCH}\b[^.;]{{0,40}}?\b(?:with|when|in which)\b"
    rf"[^.;]{{0,40}}?{_HARMED}"
    rf"|\b(?:other|more) {_PEOPLE} (?:were|was|have been|had been) (?:fatally )?{_HARMED}(?: and [a-z]+)? {_WHERE}"
    rf" {_SINCE}\b"
    rf"|{_HARMED}[^.;]{{0,40}}? in (?:{NUMBER}|several) (?:[a-z-]+ )?{_DEEDS}\b"
    rf"|^(?:at least |more than |about |some )?{NUMBER} {_PEOPLE} (?:were|have been|had been) (?:fatally )?{_HARMED}"
    rf"(?: and [a-z]+)? {_WHERE} (?:over the|this|during the) (?:[a-z]+ )?weekend\b",
    re.ASCII,
)


def of_a_town(told: Told, current: Draft) -> bool:
    """Counts more than were hit in the one shooting told before: "it capped a weekend when nine people were shot"."""
    hit = bool(current.kinds & _ONE_BY_ONE) and current.sort == "event" and current.most_told() is not None
    return hit and not current.several and _OF_A_TOWN.search(told.scene.low) is not None


_ONE_BY_ONE = frozenset({"shooting", "stabbing"})
