"""Phrases that set the event told against another: not linked to it, over by then, long before it, far from it."""

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.vocabulary.cue_rule import Cue, cue_rule
from reconciler.extraction.words import FEW

_HAPPENINGS = any_number(
    besides="siege gunfight gunfights gunfire murder murders homicide homicides death deaths fight"
)
_COUNT = rf"(?:an?|{FEW}|\d{{1,2}}|several|a few|some)"

UNLINKED: tuple[Cue, ...] = (
    cue_rule(
        "not linked to <incident>",
        "another",
        r"\b(?:not|no|never|nothing|n't|n’t|unclear|unknown|whether|if)\b"
        r"(?:(?!charge|custody|detail|information|question|allegation|arrest|suspect)[^.;]){0,60}?"
        r"(?<!in )\b(?:link(?:ed)?|connect(?:ed|ion)|related|ties|tied)(?: it| this| them)? (?:to|with)"
        r" (?:the|an?|that|those|another|last|[a-z]{3,6}day['’]s)"
        rf" (?:[\w'’-]{{2,20}} ){{0,4}}?{_HAPPENINGS}\b",
        hints="link|connect|relat|ties |tied ",
        examples=(
            "Police do not link it to the Oru gunfire of an hour before.",
            "Detectives do not believe that it is connected to a stabbing on Oak Street.",
            "It is not known whether it is linked to the killing of a clerk in May.",
        ),
        not_examples=(
            "Police linked the gun to the killing.",
            "He was not linked to the gang.",
            "No charges were filed in connection with the shooting.",
            "He could not give details of claims related to the deaths of two men.",
            "It was no accident, and police have linked two men to the attack.",
        ),
    ),
    cue_rule(
        "<incident> had ended by then",
        "another",
        rf"^(?:the|an?|those|that) (?:[\w'’-]{{2,20}} ){{0,3}}?{_HAPPENINGS}\b[^.;]{{0,70}}?"
        r"\bhad (?:already )?(?:ended|been over|finished|stopped|died down|been put out)"
        r" (?:by then|hours|minutes|long)\b",
        hints="ended|been over|finished|stopped|died down|been put out",
        examples=("The gunfights at Oru, nine miles off, had ended by then.",),
        not_examples=("The fire had been put out before they came.", "The talks had ended by then."),
    ),
    cue_rule(
        "on the other side of <place>",
        "another",
        r"^(?:on|at) the (?:other|far|opposite) (?:side|end|edge) of (?:the )?[a-z]",
        hints="side of|end of|edge of",
        examples=("On the other side of the country, nine died at a fair.",),
        not_examples=("He stood on the other side of the road.",),
    ),
    cue_rule(
        "<months> ago it was the scene of <incident>",
        "earlier",
        rf"^(?:only |just )?{_COUNT} (?:days|weeks?|months?|years?) (?:ago|earlier|before),? "
        rf"(?:(?:the|that|this) [^.;,]{{3,40}}? (?:was|had been) "
        r"(?:the (?:scene|site|target) of|hit by|struck by|rocked by)"
        rf"|(?:at least|more than|nearly|some|about|up to|as many as) (?:{FEW}|[a-z]{{5,11}}|\d{{1,4}})"
        r" (?:[a-z]{3,12} )?"
        r"(?:died|drowned|perished|were killed))\b",
        hints="ago|earlier|before",
        examples=(
            "Two months ago the quarter was the scene of the deadliest bombing of the war.",
            "Four months ago at least thirty drowned on the lake.",
        ),
        not_examples=(
            "Two months ago the quarter was rebuilt.",
            "Four months ago at least thirty men were hired.",
        ),
    ),
)
