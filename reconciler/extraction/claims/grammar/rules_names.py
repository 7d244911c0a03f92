"""Rules of lists that name the harmed: those who were kidnapped are so and so; three clerks, all of them named."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.readings_names import read_all_named, read_those, read_whose_bodies
from reconciler.extraction.claims.grammar.rule import ClaimRule

_ITEM = r"[NSF](?:,[Ss])?(?:,?po?N?)?"
_NAMES = r"(?P<who>N(?:,N){0,10},?&N)"

NAME_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="the <count> <harmed> <people> are <all their names>",
        stage="claims",
        pattern=rf"(?P<all>(?P<harm>h))[bi]{{1,2}}:?{_NAMES}",
        read=read_all_named,
        examples=(Example("The two wounded nuns are Ada Moor and Bea Lind.", "injured 1 people; injured 1 people"),),
        not_examples=("The two tired nuns are Ada Moor and Bea Lind.", "The wounded nuns are well."),
    ),
    ClaimRule(
        name="<people>, whose bodies were found",
        stage="claims",
        pattern=r"(?P<who>[FESN](?:,?&[FESN])?),?(?P<whose>r)(?P<harm>B)[^.;VIkKG]{0,2}b",
        read=read_whose_bodies,
        examples=(
            Example("They took five clerks, whose bodies were found later.", "killed 5 people"),
            Example("Ada Moor, whose body has been found in a well, taught there.", "killed 1 people"),
        ),
        not_examples=(
            "They took five clerks, whose bodies were searched.",
            "They took five clerks whose dog was found.",
        ),
    ),
    ClaimRule(
        name="those who were <harmed> are <people>",
        stage="claims",
        pattern=rf"or(?P<harm>[VI])[bi]{{1,2}}:?(?P<who>{_ITEM}(?:[,;]?&?{_ITEM}){{0,11}})",
        read=read_those,
        examples=(
            Example(
                "Those who were kidnapped are Ada Moor, 55, from Spain; and Bo Lind, 35, from Italy.",
                "captured 1 people; captured 1 people",
            ),
            Example("Those who died were a nun and two cooks.", "killed 1 civilian; killed 2 civilian"),
        ),
        not_examples=("Those who were kidnapped are well.", "Those who sang were a nun and two cooks."),
    ),
    ClaimRule(
        name="<people>, <all their names>, were <harmed>",
        stage="claims",
        pattern=rf"(?P<all>[Ff])(?:-{{1,2}}|\(){_NAMES}(?:-{{1,2}}|\)),?o?(?P<harm>[VIkd])",
        read=read_all_named,
        examples=(
            Example("Two clerks — Ada Moor and Bo Lind — were abducted.", "captured 1 people; captured 1 people"),
        ),
        not_examples=("Three clerks — Ada Moor and Bo Lind — were abducted.", "Two clerks — Ada and Bo — sang."),
    ),
    ClaimRule(
        name="<harmed> <people>, <all their names>",
        stage="claims",
        pattern=rf"(?P<harm>[kKG])(?P<all>F)(?:-{{1,2}}|\(){_NAMES}(?:-{{1,2}}|\)|\.|$|o?$)",
        read=read_all_named,
        examples=(
            Example("Rebels killed two clerks (Ada Moor and Bo Lind).", "killed 1 people; killed 1 people"),
            Example("Rebels killed two clerks -- Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
        ),
        not_examples=("Rebels killed five clerks (Ada Moor and Bo Lind).",),
    ),
)
