"""The words by which an event was attributed to somebody, whoever did so."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.parties import AGENT, ALSO, OF_THEM
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

ATTRIBUTED: tuple[BlameRule, ...] = (
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
