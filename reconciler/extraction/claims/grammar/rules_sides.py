"""Rules of sides, and lists of counts: what an army suffered, what was inflicted on it, how many of each there were."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.readings_sides import (
    read_among_whom,
    read_each,
    read_labelled,
    read_of_their_own,
    read_suffered,
)
from reconciler.extraction.claims.grammar.rule import ClaimRule

SIDE_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> suffered <count> <casualties>",
        stage="claims",
        pattern=r"(?P<named>[PSsN])(?:(?P<of>/)(?:o?N)?)?(?P<had>o)(?P<list>f[Wdk](?:(?:,&?|&|\(|-{1,2})[fE][Wdk]){0,4})(?![PSNFs])",
        read=read_suffered,
        examples=(
            Example(
                "The rebels suffered 148 casualties (93 dead and 55 wounded).",
                "casualties 148 insurgent; killed 93 insurgent; injured 55 insurgent",
            ),
            Example(
                "Hamas had 12 killed, 30 wounded and 4 captured.",
                "killed 12 insurgent; injured 30 insurgent; captured 4 insurgent",
            ),
            Example("The rebels of the front have sustained 148 casualties.", "casualties 148 insurgent"),
            Example("The army suffered nine casualties.", "casualties 9 army"),
            Example("The rebels had 12 dead.", "killed 12 insurgent"),
        ),
        not_examples=("The army counted nine casualties.", "The rebels had 12 hens."),
    ),
    ClaimRule(
        name="<people> suffered losses, and <count> of them were <harmed>",
        stage="claims",
        pattern=r"(?P<named>[PN])(?P<had>[oL])(?:W|po?N?o?|o){0,4}(?:,?[&Z]|,)(?P<who>[fF])(?P<harm>[VI])",
        read=read_of_their_own,
        examples=(
            Example("The rebels also suffered losses and two of them died.", "killed 2 insurgent"),
            Example(
                "Troops took casualties in the raid and at least two of them were killed.", "killed 2.. state_force"
            ),
        ),
        not_examples=(
            "The rebels also suffered losses and two of them fled.",
            "The rebels also suffered losses and two guards died.",
        ),
    ),
    ClaimRule(
        name="inflicted <count> <casualties> on <people>",
        stage="claims",
        pattern=r"(?P<had>o)(?P<list>f[Wdk](?:(?:,&?|&)f[Wdk]){0,3})p(?P<named>[PSs])",
        read=read_suffered,
        examples=(Example("The rebels inflicted 43 casualties on the army.", "casualties 43 army"),),
        not_examples=(
            "The rebels counted 43 casualties on the army's side.",
            "The rebels inflicted 43 fines on the army.",
        ),
    ),
    ClaimRule(
        name="<count> <harmed> among <people>",
        stage="claims",
        pattern=r"(?P<list>f[Wdk](?:(?:,&?|&)f[Wdk]){0,3})(?P<among>p)(?P<named>[PN])",
        read=read_among_whom,
        examples=(
            Example(
                "It left 26 dead and 65 wounded among the troops.", "killed 26 state_force; injured 65 state_force"
            ),
            Example("There were 12 deaths among nurses.", "killed 12 health_worker"),
        ),
        not_examples=("There were 26 seats among the troops.", "He sat 12 rows among nurses."),
    ),
    ClaimRule(
        name="of the <harmed>, <count> were <people>, <count> <people>",
        stage="claims",
        pattern=r"/(?:[ofFP]|f?P)(?P<harm>[kd]),(?P<list>f(?:bP)?(?:,?&?fb?P){1,4})",
        read=read_each,
        examples=(
            Example(
                "Of the 56 killed, 31 were nuns and 20 were members of the army.", "killed 31 civilian; killed 20 army"
            ),
        ),
        not_examples=("Of the 56 spare, 31 were nuns and 20 were guards.",),
    ),
    ClaimRule(
        name="<count> of the <harmed> were <people>, <count> were <people>",
        stage="claims",
        pattern=r"f/o(?P<harm>[kd])bP(?P<list>(?:,?&?fbP){1,4})",
        read=read_each,
        examples=(
            Example(
                "Thirty of the dead were nuns, six were guards and four were police.",
                "killed 6 guard; killed 4 police",
            ),
        ),
        not_examples=("Thirty of the roads were lanes, six were tracks.",),
    ),
    ClaimRule(
        name="<harmed>: <count>",
        stage="claims",
        pattern=r"(?:^(?P<bullet>[o-])?|(?<=[;,:]))(?P<harm>[dkWJ]):(?P<who>[fF](?:,?&?[fF]){0,4})(?=[;,]|o?$)",
        read=read_labelled,
        examples=(
            Example("Dead: 14; wounded: 38; missing: 3.", "killed 14 people; injured 38 people; missing 3 people"),
            Example("Killed: 11, wounded: 4.", "killed 11 people; injured 4 people"),
            Example("- Missing: 7", "missing 7 people"),
            Example("The dead: four nuns and two soldiers.", "killed 4 civilian; killed 2 army"),
        ),
        not_examples=("Seats: 14; rows: 38.", "Nobody missing: 7", "A list of the dead: 14 pages."),
    ),
)
