"""Rules of tolls told place by place: nine in one, four in another."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.readings_parts import read_by_place, read_each_had
from reconciler.extraction.claims.grammar.rule import ClaimRule

_THERE = "[fFx](?:,i[FSEf],|,[FSs](?:&[FSs])?,)?po?/?N?(?:tO|O)?"
"""So many in a place."""
_AND = "(?:,&?|;&?|&)"

PLACE_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<harmed> in <place> and <count> in <place>",
        stage="claims",
        pattern=rf"(?P<harm>[VI])(?:po?/?N?){{1,2}}(?P<who>(?>{_AND}{_THERE}){{1,8}})",
        read=read_by_place,
        examples=(
            Example("Nine people died in Leyte and four in Samar.", "killed 4 people"),
            Example("Nine were hurt in the city of Leyte, and four in Samar.", "injured 4 people"),
            Example("Nine died at the scene and one on the way to hospital.", "killed 1 people"),
            Example("Nine drowned in Leyte, four in Samar and two in Cebu.", "killed 4 people; killed 2 people"),
        ),
        not_examples=(
            "Nine people voted in Leyte and four in Samar.",
            "Nine died in Leyte, and two in hospital agreed.",
        ),
    ),
    ClaimRule(
        name="<harmed> <people> in <place> and <count> in <place>",
        stage="claims",
        pattern=rf"(?P<harm>[KGk])[FfxE](?:,?i[FSEf],)?(?:po?/?N?){{1,2}}(?P<who>(?>{_AND}{_THERE}){{1,8}})",
        read=read_by_place,
        examples=(
            Example("The blast killed nine people in Leyte and four in Samar.", "killed 4 people"),
            Example(
                "They killed nine, including a cook, in Leyte and four, including two nuns, in Samar.",
                "killed 4 people; killed 2 civilian",
            ),
        ),
        not_examples=("The firm hired nine people in Leyte and four in Samar.",),
    ),
    ClaimRule(
        name="<harmed>: <count> in <place>, <count> in <place>",
        stage="claims",
        pattern=rf"(?P<harm>[VIkKGW])[^.;:VIkKG]{{0,8}}(?P<apart>[:,-])-?(?P<who>{_THERE}(?>{_AND}{_THERE}){{1,8}})",
        read=read_by_place,
        examples=(
            Example("Some 13 died on Sunday: nine in Leyte and four in Samar.", "killed 9 people; killed 4 people"),
            Example("It killed 13 people, nine in Leyte and four in Samar.", "killed 9 people; killed 4 people"),
        ),
        not_examples=("Some 13 voted: nine in Leyte and four in Samar.",),
    ),
    ClaimRule(
        name="<place> had <count> <harmed>, <place> <count>",
        stage="claims",
        pattern=rf"(?P<had>o)[fF](?P<harm>[dkW])(?P<who>(?>{_AND}[NP]f){{1,8}})(?=[,;&)]|o?$)",
        read=read_each_had,
        examples=(
            Example("Putre had 32 dead, Belen 28.", "killed 28 people"),
            Example("In all Arica counted 32 dead, Belen 28 and Putre 11.", "killed 28 people; killed 11 people"),
        ),
        not_examples=("Putre had 32 shops, Belen 28.", "A flood left 32 dead, Ann Lee 28 at home."),
    ),
)
