"""Rules of those of whom none survived, or none came to harm: all who were aboard, or all that are counted."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import SUBJECTS
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_survivors import (
    read_aboard,
    read_all_aboard,
    read_all_but,
    read_all_of_those_aboard,
    read_none,
    read_none_of,
    read_survived,
)
from reconciler.extraction.claims.grammar.rule import ClaimRule

SURVIVOR_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> aboard; no survivors",
        stage="claims",
        pattern=r"(?P<before>[op])(?P<who>[Ff])(?P<aboard>[op]{0,2})[^VIkKGd.]{0,14}?(?P<harm>v)",
        read=read_aboard,
        examples=(
            Example(
                "The plane, with 62 people aboard, fell into the sea; there were no survivors.", "killed 62 people"
            ),
            Example("A ferry carrying 30 passengers sank, leaving no survivors.", "killed 30 people"),
        ),
        not_examples=(
            "The plane, with 62 seats aboard, fell into the sea; there were no survivors.",
            "The 62 people there spoke of a crash with no survivors.",
            "A ferry carrying 30 passengers sank; they survived.",
        ),
    ),
    ClaimRule(
        name="<people> aboard, killing all",
        stage="claims",
        pattern=r"(?P<before>[op])(?P<who>[Ff])(?P<aboard>[op]{0,2})[^VIkKGd.;]{0,14}?(?P<harm>[Gk])(?P<all>o)",
        read=read_all_aboard,
        examples=(
            Example("A jet carrying 11 cooks crashed near Nis, killing everyone on board.", "killed 11 civilian"),
            Example("A plane with 62 people aboard came down, killing all on board.", "killed 62 people"),
            Example("A crash of a bus carrying 40 pilgrims killed all aboard.", "killed 40 people"),
        ),
        not_examples=(
            "A jet carrying 11 cooks crashed, killing a farmer on the ground.",
            "The 62 people there spoke of a crash killing all on board.",
            "A jet carrying 11 cooks crashed, killing all hope.",
        ),
    ),
    ClaimRule(
        name="<people> survived and were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}v[yop]{{0,6}}&(?P<harm>V)",
        read=read_list,
        examples=(
            Example("A woman and a boy survived and were hospitalized.", "injured 1 woman; injured 1 child"),
            Example("Two boys survived by jumping and were taken to a hospital.", "injured 2 child"),
        ),
        not_examples=("Two boys survived and were found.",),
    ),
    ClaimRule(
        name="all <people> aboard one and another were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[Ff])po?(?:(?:[&p!]|Z(?=[Lo]))[oPNpx^L]{1,4}){1,5}(?P<harm>[VI])",
        read=read_all_of_those_aboard,
        examples=(
            Example("All 67 people aboard a jet and a balloon were killed.", "killed 67 people"),
            Example(
                "All 67 people aboard a jet and a balloon that met over the Don late on Friday are feared dead.",
                "killed 67 people feared",
            ),
            Example("All nine aboard a plane that crashed soon after taking off from Nis are dead.", "killed 9 people"),
        ),
        not_examples=(
            "All 67 people aboard a jet and a balloon said that a man was killed.",
            "Some 67 people aboard a jet and a balloon that met over the Don were killed.",
            "All 67 people aboard a jet and a balloon slept.",
            "All 67 people aboard a jet slept when guards were killed.",
        ),
    ),
    ClaimRule(
        name="<harmed> all but <number> of <people>",
        stage="claims",
        pattern=r"(?P<harm>[kKG])o?&(?P<who>f)/[Ff]",
        read=read_all_but,
        examples=(
            Example("The crash killed all but three of the 40 nuns aboard.", "killed 37 civilian"),
            Example("A jet fell near Nis, killing all but one of its 12 passengers.", "killed 11 people"),
        ),
        not_examples=(
            "The crash killed all but three of the nuns aboard.",
            "The fire killed time and three of the 40 nuns slept.",
        ),
    ),
    ClaimRule(
        name="<victims> survived",
        stage="claims",
        pattern=r"(?:(?P<some>f)/)?(?P<who>[FS])o?(?P<harm>v)",
        read=read_survived,
        examples=(
            Example("One victim survived.", "injured 1 people"),
            Example("One of the six victims survived the shooting.", "injured 1 people"),
            Example("The sixth victim, shot in the jaw, lived; a fifth victim also survived.", "injured 1 people"),
        ),
        not_examples=(
            "One clerk survived the winter.",
            "One of the six victims' cats survived.",
            "One victim could survive.",
            "The victim survived.",
        ),
    ),
    ClaimRule(
        name="none of <people> survived",
        stage="claims",
        pattern=r"f(?P<who>[FfP])(?P<harm>v)",
        read=read_none,
        examples=(
            Example("None of the 112 survived.", "killed 112 people"),
            Example("None of the nine sailors survived.", "killed 9 people"),
        ),
        not_examples=("Some of the nine sailors survived.",),
    ),
    ClaimRule(
        name="none of <people> were <harmed>",
        stage="claims",
        pattern=r"(?P<who>f)(?P<named>F)(?:po?N?)?(?P<harm>[VI])",
        read=read_none_of,
        examples=(
            Example("None of the 149 clerks was hurt.", "injured 0 people"),
            Example("None of the 30 nuns died.", "killed 0 civilian"),
        ),
        not_examples=("None of the 149 clerks was late.", "Of 12 the 149 clerks were hurt."),
    ),
)
