"""Who counts against whom: a side of the fight or witnesses and officials, and one office and another."""

import re

from reconciler.concepts.claim import Attribution, AttributionKind, Claim
from reconciler.concepts.group import ancestry

_PUT = re.compile(
    r"(?:some|other|others|but) .{0,40}\bput(?:s|ting)? the (?:[a-z]+ )?(?:toll|number|figure)", re.IGNORECASE
)
_SIDE: frozenset[AttributionKind] = frozenset({"party"})
_AGAINST: frozenset[AttributionKind] = frozenset({"party", "witness", "ngo"})
"""Who may have another count than officials."""
_OF_ALL: frozenset[AttributionKind] = frozenset({"party", "official"})
"""Who counts all of them: others may have seen some."""


def of_two_sides(one: Claim, other: Claim) -> bool:
    """Told in two sentences by a side of the fight and an official: neither count is a part of the other.

    What a side says of its own people is nobody else's count.
    """
    return _against(one, other, _SIDE)


def of_two_voices(one: Claim, other: Claim, *, of_all: bool = False) -> bool:
    """Likewise told by witnesses, by another office or by others; of people no narrower than the first, or of more.

    Who may have seen some alone is a rival only with more, or with words `of_all` the dead; of the hurt, so is whoever
    speaks second, and of all who were hit each office counts those whom it came upon. A side of the fight is a rival
    of the story itself.
    """
    more = (other.quantity.stated or 0) > (one.quantity.stated or 0)
    wide = ancestry(other.group) if more else ()
    if (
        other.group not in ancestry(one.group) and one.group not in wide
    ) or one.quantity.stated == other.quantity.stated:
        return False
    counts_all = of_all or other.attribution is None or other.attribution.kind in _OF_ALL
    if _against(one, other, _AGAINST):
        return more or counts_all
    if one.outcome == "casualties" or (one.outcome == "injured" and more != (other.start > one.start)):
        return False
    return (more or counts_all) and _of_two_offices(one, other, of_all=of_all)


def of_one_voice(one: Attribution, other: Attribution) -> bool:
    """The same speaker or office speaks: "police said" and "police spokesman Omar Bo said"; not "other residents"."""
    if any(each.text.startswith(("Other ", "other ")) for each in (one, other)):
        return False
    if any(_HE.fullmatch(each.text) for each in (one, other)):
        return True
    ours, theirs = _words_of(one), _words_of(other)
    return ours == theirs or not ours.isdisjoint(theirs)


def _words_of(source: Attribution) -> frozenset[str]:
    """The words that tell one source from another; none of "he said"."""
    return frozenset(
        word for word in _WORD.findall(f"{source.text} {source.speaker or ''}".lower()) if word not in _OF_ANY
    )


_HE = re.compile(
    r"(?:he|she|it|they|we|I)(?: (?:also|later|then|further|has|had))? [a-z]+|[a-z]+ (?:he|she|they)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]{2,24}")
_OF_ANY = frozenset(
    "the an and for from with who her his their them its this that in on at of to by as said say says"
    " saying told tells according added adds put puts putting toll number figure dead reported reports announced"
    " confirmed statement report reporters later earlier also however meanwhile spokesman spokeswoman spokesperson"
    " spokesmen senior local another other others some one two three several was has have had but while people death"
    " official officials".split()
)
"""Words of any source."""


def _of_two_offices(one: Claim, other: Claim, *, of_all: bool) -> bool:
    ours, theirs = one.attribution, other.attribution
    if one.sentence == other.sentence or other.covers is not None or (ours or theirs) is None:
        return False
    if ours is None or theirs is None:
        kind = next(source.kind for source in (ours, theirs) if source is not None)
        return kind == "party" or _against_story(one, other, of_all=of_all)
    return not of_one_voice(ours, theirs)


def _against_story(one: Claim, other: Claim, *, of_all: bool) -> bool:
    """Dead that somebody counts behind those whom the story itself told of: all of them, or more."""
    told, said = (one, other) if one.attribution is None else (other, one)
    first, second = told.quantity.stated or 0, said.quantity.stated or 0
    near = min(first, second) > 1 and max(first, second) <= MANY_TIMES * min(first, second)
    if not near or one.outcome != "killed" or (told.field, told.start) > (said.field, said.start):
        return False
    return of_all or second > first


MANY_TIMES = 3
"""How many times as many dead another count of the same event may be."""


def _against(one: Claim, other: Claim, against: frozenset[AttributionKind]) -> bool:
    if one.attribution is None or other.attribution is None or one.sentence == other.sentence:
        return False
    kinds = {one.attribution.kind, other.attribution.kind}
    sides = len(kinds) > 1 and "official" in kinds and not kinds.isdisjoint(against)
    second = max((one, other), key=lambda claim: claim.start)
    put = second.attribution is not None and _PUT.match(second.attribution.text) is not None
    return (sides or put) and (one.group == "insurgent") == (other.group == "insurgent")
