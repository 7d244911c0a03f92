"""The words by which an event was attributed to somebody, whoever did so, or to each other by two."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.parties import AGENT, ALSO, BAND, KNOWN, NAME, NOBODY, OF_THEM
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

ATTRIBUTED: tuple[BlameRule, ...] = (
    blame_rule(
        "<band> and <band> blamed each other",
        rf"\b{NOBODY}(?P<agent>(?:[Tt]he )?{NAME})(?: {BAND})? and (?:the )?"
        rf"(?P<also>{NAME}(?: {BAND})?)(?: (?:have|had|quickly|immediately|both))?"
        r" (?:blame[ds]?|accused?|traded (?:blame|accusations))(?: each other| one another|(?= over| for))",
        "asserts",
        hints="each other|one another|traded",
        means={"The Front and Riverland blamed each other for the raid.": "Front, Riverland"},
        not_examples=("The Front and Riverland blamed the weather.", "They blamed each other."),
    ),
    blame_rule(
        "<band> is the suspect",
        rf"\b(?:[Tt]he (?:main|chief|prime|likely|likeliest) suspects? (?:is|are|was|were) (?:the )?"
        rf"(?P<agent>{KNOWN}|{NAME}(?: {BAND}| network| group)?)"
        rf"|{NOBODY}(?:[Tt]he )?(?P<members>{KNOWN}|{NAME} (?:{BAND}|network|group))"
        r" (?:is|are|was|were) (?:widely )?suspected(?=[.;,]))",
        "asserts",
        hints="suspect",
        means={
            "The main suspect is the Dawn network.": "Dawn network",
            "The Dawn network was widely suspected.": "Dawn network",
        },
        not_examples=("The main suspect is a man of 40.", "Foul play was suspected."),
    ),
    blame_rule(
        "<event> was attributed to <band>",
        rf"\b(?:{DEED}|crime|deaths?)(?: (?:in|on|at|near|of) [^,.;]{{3,40}}?|, which)?"
        rf" (?:was|were|is|are|has been) (?:widely |immediately )?attributed (?:by (?P<by>[a-z ]{{4,24}}) )?to"
        rf" {OF_THEM}{AGENT}{ALSO}",
        "asserts",
        hints="attributed",
        means={"The bombing was attributed to the Northern Front.": "Northern Front"},
        not_examples=("The fire was attributed to Northern Power's lines.",),
    ),
)
