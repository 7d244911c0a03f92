"""A draft's figures against the claims of the event that they tell of."""

from collections.abc import Iterator, Sequence

import msgspec

from reconciler.checking.finding import CheckVerdict, Finding, Source
from reconciler.reconciliation.compare import Context, compare
from reconciler.reconciliation.marks import Marks
from reconciler.reconciliation.phrases import listed, number, whose
from reconciler.reconciliation.standing import named_with_voices
from reconciler.reconciliation.told import Told, stood_behind


class Known(msgspec.Struct, frozen=True):
    """What the timeline holds of one event, the draft itself left out."""

    event: str
    claims: tuple[Told, ...]
    marks: Marks
    context: Context
    """Of these claims and the draft's together."""


class _Weighed(msgspec.Struct, frozen=True):
    """The event's claims that say something to one of the draft's."""

    supporting: tuple[Told, ...]
    printing: tuple[Told, ...]
    """Of the supporting, those that print the draft's very number."""
    contradicting: tuple[Told, ...]
    overtaken: tuple[Told, ...]
    unasserted: tuple[Told, ...] = ()
    """Those that say the same and that nobody asserts: feared, supposed or denied."""


def check_figure(drafted: Told, known: Known) -> Finding:
    """One of the draft's claims held against all that the timeline holds of its event."""
    weighed = _weigh(drafted, known)
    verdict = _verdict(weighed)
    return found_figure(
        drafted,
        verdict,
        _because(drafted, verdict, weighed, known),
        event=known.event,
        sources=(
            _sources(weighed.supporting, known.context),
            _sources(weighed.contradicting, known.context),
            _sources(weighed.overtaken, known.context),
        ),
    )


def found_figure(
    drafted: Told,
    verdict: CheckVerdict,
    because: str,
    *,
    event: str | None = None,
    sources: tuple[tuple[Source, ...], tuple[Source, ...], tuple[Source, ...]] = ((), (), ()),
) -> Finding:
    """A finding on a claim, at its place in the draft."""
    claim = drafted.claim
    supported_by, contradicted_by, overtaken_by = sources
    return Finding(
        kind="figure",
        verdict=verdict,
        field=claim.field,
        start=claim.start,
        end=claim.end,
        text=claim.text,
        because=because,
        report=drafted.report.id,
        claim=claim.id,
        event=event,
        supported_by=supported_by,
        contradicted_by=contradicted_by,
        overtaken_by=overtaken_by,
    )


def _weigh(drafted: Told, known: Known) -> _Weighed:
    current = [one for one in known.claims if one.key not in known.marks]
    compared = [(one, compare(drafted, one, known.context).relation) for one in current]
    same = [(one, relation) for one, relation in compared if one.claim.group == drafted.claim.group]
    allowing = [one for one, relation in same if relation in ("agree", "compatible", "apart", "attackers")]
    supporting = tuple(one for one in allowing if _asserted(one) or not _asserted(drafted))
    return _Weighed(
        supporting=supporting,
        printing=tuple(one for one in supporting if _close(drafted, one)),
        contradicting=tuple(one for one, relation in compared if relation == "conflict"),
        overtaken=tuple(_overtaken(drafted, known)),
        unasserted=tuple(one for one in allowing if one not in supporting),
    )


def _asserted(one: Told) -> bool:
    return stood_behind(one) and one.claim.modality in ("asserted", "reported")


def _overtaken(drafted: Told, known: Known) -> Iterator[Told]:
    """Claims that no longer count and say what the draft says."""
    for one in known.claims:
        mark = known.marks.get(one.key)
        if mark is None or mark.standing == "restated" or one.claim.group != drafted.claim.group:
            continue
        if compare(drafted, one, known.context).relation in ("agree", "compatible") and _close(drafted, one):
            yield one


def _close(left: Told, right: Told) -> bool:
    """The same printed number: an open bound alone makes no match with what was overtaken."""
    return left.claim.quantity.stated == right.claim.quantity.stated


def _verdict(weighed: _Weighed) -> CheckVerdict:
    """Any claim that excludes the figure contradicts it, whoever bears it out: no winner is picked."""
    if weighed.overtaken and not weighed.printing:
        return "overtaken"
    if weighed.contradicting:
        return "contradicted"
    return "supported" if weighed.supporting else "unknown"


def _because(drafted: Told, verdict: CheckVerdict, weighed: _Weighed, known: Known) -> str:
    mine = number(drafted.claim)
    if verdict == "unknown" and weighed.unasserted:
        return f"{named_with_voices(weighed.unasserted, known.context)} is not asserted: it bears out no {mine}"
    if verdict == "unknown":
        return f"nobody on the timeline gives a figure to hold {mine} against"
    if verdict == "overtaken":
        reasons = listed(known.marks[one.key].because for one in weighed.overtaken)
        return f"{named_with_voices(weighed.overtaken, known.context)} no longer counts: {reasons}"
    against = (
        f"{mine} is excluded by {named_with_voices(weighed.contradicting, known.context)}"
        if weighed.contradicting
        else ""
    )
    return "; ".join(part for part in (against, _borne_out(drafted, weighed, known)) if part)


def _borne_out(drafted: Told, weighed: _Weighed, known: Known) -> str:
    """Who prints the draft's number, or who only allows it."""
    mine = number(drafted.claim)
    if weighed.printing:
        return f"{mine} is borne out by {named_with_voices(weighed.printing, known.context)}"
    if not weighed.supporting:
        return ""
    return f"{mine} is allowed by {named_with_voices(weighed.supporting, known.context)}; nobody printed it"


def _sources(claims: Sequence[Told], context: Context) -> tuple[Source, ...]:
    return tuple(
        Source(one.article, one.report.id, one.claim.id, whose(one, context.voices[one.key]), one.claim.text)
        for one in claims
    )
