"""A draft's figures against the claims of the event that they tell of."""

from collections.abc import Iterable, Sequence

from reconciler.checking.finding import CheckVerdict, Finding, Source
from reconciler.checking.weighed import Known, Weighed, weigh_figure
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.phrases import GROUP_WORDS, listed, number, whose
from reconciler.reconciliation.told import Told


def check_figure(drafted: Told, known: Known) -> Finding:
    """One of the draft's claims held against all that the timeline holds of its event."""
    weighed = weigh_figure(drafted, known)
    verdict = _verdict(weighed)
    bearing = {
        "supported_by": weighed.supporting,
        "contradicted_by": weighed.contradicting,
        "overtaken_by": weighed.overtaken,
        "differing": weighed.differing,
    }
    return found_figure(
        drafted,
        verdict,
        _because(drafted, verdict, weighed, known),
        event=known.event,
        **{role: _sources(claims, known.context) for role, claims in bearing.items()},
    )


def found_figure(
    drafted: Told, verdict: CheckVerdict, because: str, *, event: str | None = None, **sources: tuple[Source, ...]
) -> Finding:
    """A finding on a claim, at its place in the draft; `sources` are those of a finding, by what they do."""
    claim = drafted.claim
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
        **sources,
    )


def _verdict(weighed: Weighed) -> CheckVerdict:
    """Any claim that excludes the figure contradicts it, whoever bears it out: no winner is picked."""
    if weighed.overtaken and not weighed.printing:
        return "supported" if weighed.recalled else "overtaken"
    if weighed.contradicting:
        return "contradicted"
    return "supported" if weighed.supporting else "unknown"


def _because(drafted: Told, verdict: CheckVerdict, weighed: Weighed, known: Known) -> str:
    mine, context = number(drafted.claim), known.context
    if verdict == "unknown" and weighed.unasserted:
        return f"{_named(weighed.unasserted, drafted, context)} is not asserted: it bears out no {mine}"
    if verdict == "unknown":
        return weighed.unheld or f"nobody on the timeline gives a figure to hold {mine} against"
    if weighed.overtaken and not weighed.printing:
        reasons = listed(known.marks[one.key].because for one in weighed.overtaken)
        told = f"{mine} is told as an earlier figure: " if weighed.recalled else ""
        return f"{told}{_named(weighed.overtaken, drafted, context)} no longer counts: {reasons}"
    against = _named(weighed.contradicting, drafted, context)
    others = _named(weighed.differing, drafted, context)
    parts = (
        f"{mine} is excluded by {against}" if against else "",
        _borne_out(drafted, weighed, context),
        f"others differ: {others}" if others else "",
    )
    return "; ".join(part for part in parts if part)


def _borne_out(drafted: Told, weighed: Weighed, context: Context) -> str:
    """Who prints the draft's number, or who only allows it."""
    mine = number(drafted.claim)
    if weighed.printing:
        return f"{mine} is borne out by {_named(weighed.printing, drafted, context)}"
    if not weighed.supporting:
        return ""
    return f"{mine} is allowed by {_named(weighed.supporting, drafted, context)}; nobody printed it"


def _named(claims: Iterable[Told], drafted: Told, context: Context) -> str:
    """Each claim's number and whose it is; what it counts, where that is not the draft's group."""
    own = drafted.claim.group
    phrases = [
        whose(one, context.voices[one.key], "" if one.claim.group == own else GROUP_WORDS[one.claim.group])
        for one in claims
    ]
    return listed(phrases) if phrases else ""


def _sources(claims: Sequence[Told], context: Context) -> tuple[Source, ...]:
    return tuple(
        Source(one.article, one.report.id, one.claim.id, whose(one, context.voices[one.key]), one.claim.text)
        for one in claims
    )
