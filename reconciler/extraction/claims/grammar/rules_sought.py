"""Rules of what rescuers do: whom they search for, and the survivors whom they bring out."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.readings_sought import read_brought_out, read_sought
from reconciler.extraction.claims.grammar.rule import ClaimRule

SOUGHT_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="rescuers searching for <people>",
        stage="claims",
        pattern=r"(?P<harm>o)(?:px)?p(?P<who>[FES](?:,?&?[FES]){0,4})",
        read=read_sought,
        examples=(
            Example("Divers were searching for two others.", "missing 2 people"),
            Example("Rescue teams searched for nine nuns.", "missing 9 civilian"),
            Example("The search for nine clerks went on in the rubble.", "missing 9 people"),
            Example("They searched the rubble for nine clerks.", "missing 9 people"),
            Example("The search for the 12 passengers went on.", "missing 12 people"),
            Example("Firefighters were searching for a boy and his sister.", "missing 1 child; missing 1 civilian"),
        ),
        not_examples=(
            "Police were searching for two others.",
            "Divers searched for two hours.",
            "Divers were searching for two cars.",
            "The search for nine clerks went on in the shop.",
        ),
    ),
    ClaimRule(
        name="rescuers pulled out <survivors>",
        stage="claims",
        pattern=r"(?P<harm>L)o?(?P<who>[FE])",
        read=read_brought_out,
        examples=(Example("Crews have pulled out nine survivors.", "rescued 9 people"),),
        not_examples=("Crews have pulled out nine clerks.", "Crews left nine survivors."),
    ),
    ClaimRule(
        name="<survivors> were pulled out",
        stage="claims",
        pattern=r"(?P<who>[FE])o?b{1,2}o?(?P<harm>L)",
        read=read_brought_out,
        examples=(Example("Nine survivors were dug out.", "rescued 9 people"),),
        not_examples=("Nine clerks were dug out.",),
    ),
)
