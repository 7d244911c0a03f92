"""What codes are called on pages: one table each, in the words of the standing rules."""

from collections.abc import Mapping

from reconciler.checking.finding import CheckVerdict
from reconciler.concepts.claim import AttributionKind, BlockKind, Claim, Judged, Modality, Outcome, ReportKind, Stance
from reconciler.concepts.event import Event
from reconciler.concepts.figure import Bounds, Figure
from reconciler.concepts.quantity import Hedge, Quantity, Unit
from reconciler.concepts.report import EventType
from reconciler.reconciliation.phrases import GROUP_WORDS, between, number

OUTCOMES: Mapping[Outcome, str] = {
    "killed": "Killed",
    "injured": "Injured",
    "missing": "Missing",
    "captured": "Captured",
    "rescued": "Rescued",
    "trapped": "Trapped",
    "displaced": "Displaced",
    "casualties": "Killed or injured",
}

VERDICTS: Mapping[CheckVerdict, tuple[str, str, str]] = {
    "contradicted": ("Contradicted", "≠", "a claim that counts excludes it"),
    "overtaken": ("Overtaken", "↷", "who said so gave another figure since, or took it back"),
    "unknown": ("Unknown", "?", "nothing on the timeline to hold it against"),
    "supported": (
        "Supported",
        "✓",
        "claims that count bear it out or allow it, and none that it answers to excludes it",
    ),
}
"""Name, sign and meaning; the gravest first."""

MARKS: Mapping[str, str] = {
    "date": "date",
    "figure": "figure",
    "unread": "not understood",
    **{code: word.lower() for code, (word, _, _) in VERDICTS.items()},
}
"""What marks in a text are called where they cannot be seen."""

TYPES: Mapping[EventType, str] = {"air_strike": "Air strike"}
"""Where a type's own word will not do."""

HEDGES: Mapping[Hedge, str] = {
    "exact": "no hedge",
    "at_least": "“at least”",
    "more_than": "“more than”",
    "at_most": "“at most”",
    "up_to": "“up to”",
    "fewer_than": "“fewer than”",
    "nearly": "“nearly”",
    "about": "“about”",
    "range": "a range",
    "vague": "a vague word",
    "none": "said to be none",
}

KINDS: Mapping[AttributionKind, str] = {
    "official": "official",
    "party": "party to the fighting",
    "health": "health worker or hospital",
    "witness": "witness",
    "ngo": "aid or rights organisation",
    "media": "another outlet",
    "unnamed": "unnamed source",
    "none": "no source",
}

STANCES: Mapping[Stance, str] = {
    "asserts": "says so",
    "denies": "denies it",
    "claims_responsibility": "claims responsibility",
    "cannot_confirm": "cannot confirm it",
}

MODALITIES: Mapping[Modality, str] = {
    "asserted": "stated as fact",
    "reported": "reported",
    "feared": "feared, not established",
    "denied": "denied",
    "hypothetical": "hypothetical",
}

BLOCKS: Mapping[BlockKind, str] = {
    "title": "headline",
    "standfirst": "standfirst",
    "body": "body",
    "caption": "caption",
    "credit": "credit",
    "related": "related link",
    "heading": "heading",
    "stamp": "date stamp",
    "outlet": "outlet line",
    "byline": "byline",
    "chrome": "page furniture",
}

REPORTS: Mapping[ReportKind, str] = {
    "event": "Event",
    "background": "Background",
    "statistic": "Statistic over a period",
    "aggregate": "The outlet’s own sum",
    "context": "Context",
}


UNIT_WORDS: Mapping[Unit, str] = {"person": "", "family": "families", "household": "households"}
"""What is counted, where it is not people."""


def type_words(event_type: EventType) -> str:
    """`Air strike`."""
    return TYPES.get(event_type, event_type.capitalize())


def label_words(event: Event) -> str:
    """An event's label, or its type where it has none."""
    return event.label or type_words(event.type)


def figure_words(figure: Figure) -> str:
    """`Killed: state forces`; attackers are named as such, and families counted as families."""
    units = {UNIT_WORDS[claim.quantity.unit] for claim in figure.claims}
    people = " or ".join(sorted(unit or GROUP_WORDS[figure.group] for unit in units))
    return f"{OUTCOMES[figure.outcome]}: {people}{' (attackers)' if figure.role == 'attacker' else ''}"


def claim_words(claim: Claim) -> str:
    """`at least 14 families`, in the words of the reasons."""
    return f"{number(claim)} {UNIT_WORDS[claim.quantity.unit]}".rstrip()


def bound_words(quantity: Quantity) -> str:
    """What the words allow: `exactly 4`, `“at least”: from 14, no upper bound`."""
    if quantity.hedge == "exact" and quantity.low == quantity.high and quantity.low is not None:
        return f"exactly {quantity.low:,}"
    return f"{HEDGES[quantity.hedge]}: {_bounds(quantity.low, quantity.high)}"


def _bounds(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return "both bounds open"
    if low is None:
        return f"no lower bound, up to {high:,}"
    if high is None:
        return f"from {low:,}, no upper bound"
    return f"exactly {low:,}" if low == high else f"{low:,} to {high:,}"


def hull_words(low: int | None, high: int | None) -> str:
    """A figure in brief: `8 or more`, `8 to 15`, `40`."""
    return "no bound told" if low is None and high is None else between(Bounds(low, high))


def voice_words(at_least: int, at_most: int) -> str:
    """`2 independent voices`, `1 or 2 independent voices`."""
    if at_least != at_most:
        return f"{at_least} to {at_most} independent voices"
    return {0: "no independent voice", 1: "1 independent voice"}.get(at_most, f"{at_most} independent voices")


DEEDS: Mapping[str, str] = {
    "amend": "amended",
    "add": "added",
    "move": "moved here",
    "best": "the one to go by",
    "note": "note",
}


def judged_words(judged: Judged) -> str:
    """`amended by A. Desk, was 18 killed: misread`."""
    was = judged.was
    before = (
        ""
        if was is None
        else f", read as {between(Bounds(was.quantity.low, was.quantity.high))} {GROUP_WORDS[was.group]}"
    )
    return f"{DEEDS[judged.verdict]}, by {judged.by}{before}" + (f": {judged.why}" if judged.why else "")
