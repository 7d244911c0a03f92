"""Rules of parts: some of the harmed, told as what they were or what became of them; none who survived."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, SUBJECTS
from reconciler.extraction.claims.grammar.readings_company import read_included
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_parts import (
    read_apart,
    read_before,
    read_of_them,
    read_of_whom,
    read_some,
    read_still,
)
from reconciler.extraction.claims.grammar.rule import ClaimRule

PART_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<count> of the <harmed>",
        stage="claims",
        pattern=r"(?P<who>f)/(?P<the>[of])(?P<harm>[kdW])(?:P?(?:p[oNO]|y[oNPSH]){0,2}o?(?P<then>[VI]))?(?:b(?P<named>P))?",
        read=read_some,
        examples=(
            Example("Nineteen of the injured were in serious condition.", "injured 19 people"),
            Example("Two of the dead were children.", "killed 2 child"),
            Example("Five of the 12 injured are in hospital.", "injured 5 people"),
            Example("At least seven of those killed were women.", "killed 7.. woman"),
            Example("Most, 40 of the deaths, were in Leyte.", "killed 40 people"),
        ),
        not_examples=("Two of the roads were shut.", "Some of it killed time.", "Six of those deaths were in May."),
    ),
    ClaimRule(
        name="<count> of <people> <harmed>",
        stage="claims",
        pattern=r"(?P<who>f)/F(?P<harm>d)(?![FEfxSNHPhs])",
        read=read_list,
        examples=(
            Example("It left two of its nine crew dead.", "killed 2 people"),
            Example("Three of five clerks missing", "missing 3 people"),
        ),
        not_examples=("It left two of its nine crew asleep.", "Two of five guards left a burglar."),
    ),
    ClaimRule(
        name="<count> of the harmed <died>",
        stage="claims",
        pattern=rf"(?P<who>f)/(?P<the>[of])[kd](?P<named>P)?(?:p[oNO]|y[oNPSH]){{0,2}}{ASIDE}o?(?P<harm>[VI])",
        read=read_some,
        examples=(
            Example("One of the wounded later died.", "killed 1 people"),
            Example("Two of the wounded rebels died on Monday.", "killed 2 insurgent"),
            Example("Three of the 40 wounded died overnight.", "killed 3 people"),
            Example("Two of the nine hurt in the blast died in hospital.", "killed 2 people"),
            Example("Two of the six missing were found dead.", "killed 2 people"),
            Example("One of the kidnapped, a village elder, was released.", "rescued 1 people"),
        ),
        not_examples=("One of the tired later slept.",),
    ),
    ClaimRule(
        name="<count> of those who <harmed>",
        stage="claims",
        pattern=r"(?P<who>f)/(?P<the>o)r(?P<harm>[VI])",
        read=read_some,
        examples=(
            Example("Seven of those who died had come from Mogok.", "killed 7 people"),
            Example("At least three of those who were hurt are in a clinic.", "injured 3.. people"),
        ),
        not_examples=("Seven of those who sang had come from Mogok.", "Some of it who died was lost."),
    ),
    ClaimRule(
        name="of the <harmed>, <count> were <people>",
        stage="claims",
        pattern=r"/(?:[ofFP]|f?P)(?P<harm>[kdW])[poO]{0,4},(?P<who>f)(?:b(?P<named>P)|(?=[bo]))",
        read=read_of_whom,
        examples=(
            Example("Of the 20 dead, eight were children.", "killed 8 child"),
            Example("Of the wounded, three were in a bad way.", "injured 3 people"),
            Example("Of the 40 clerks hurt in the blast, 11 were women.", "injured 11 woman"),
            Example("Of the deaths, 30 were told of in Leyte.", "killed 30 people"),
        ),
        not_examples=("Of the 20 spare, eight were children.",),
    ),
    ClaimRule(
        name="<harmed>, <count> of whom were <people>",
        stage="claims",
        pattern=r"(?P<harm>[VI])[^.;VIkKG]{0,9}?(?:,?&|,|&(?P<that>!))(?P<who>f)b(?P<named>P)",
        read=read_of_whom,
        examples=(
            Example("Five people were killed, three of whom were children.", "killed 3 child"),
            Example("He said that five were hurt and that three were children.", "injured 3 child"),
            Example("In 2013 over 500 died from gunshots, and 69 of them were children.", "killed 69 child"),
        ),
        not_examples=("Five people were killed, three were children at heart.",),
    ),
    ClaimRule(
        name="<harmed>, of whom <count> were <people>",
        stage="claims",
        pattern=r"(?P<harm>[VIkGWd])[^.;VIkKG]{0,9}?,(?P<of>/)(?P<whom>r)(?P<who>f)b(?P<named>P)",
        read=read_of_whom,
        examples=(
            Example("Some 655 lost their lives, of whom 314 were soldiers.", "killed 314 army"),
            Example("The blast killed 12 people, of whom five were nuns.", "killed 5 civilian"),
        ),
        not_examples=("Some 655 sang, of whom 314 were soldiers.",),
    ),
    ClaimRule(
        name="<harmed>, <count> of them <people>",
        stage="claims",
        pattern=r"(?P<harm>[VIkKGWdB])[^.;VIkKG]{0,14}?,(?P<who>F)",
        read=read_of_them,
        examples=(
            Example("Five people were killed, three of them children.", "killed 3 child"),
            Example("The clinic counted 27 deaths, nine of them children.", "killed 9 child"),
            Example(
                "Rains have killed 95 people in Nis, officials said on Friday, 33 of them children.", "killed 33 child"
            ),
        ),
        not_examples=("Five people were killed, three women said.",),
    ),
    ClaimRule(
        name="<people>, <count> of them <people>, were <harmed>",
        stage="claims",
        pattern=r"[Ff](?:po?)?,(?P<who>F),(?P<harm>[VI])",
        read=read_of_them,
        examples=(Example("At least 29 people on the ground, five of them children, also died.", "killed 5 child"),),
        not_examples=("At least 29 people, five guards, sang.",),
    ),
    ClaimRule(
        name="<harmed>, up from <count>",
        stage="claims",
        pattern=r"(?P<harm>[VIkdW])(?:[^.;VIkKG]{0,14}?,|[^.;VIkKG]{0,14}?)op(?P<who>f)",
        read=read_before,
        examples=(
            Example("Police now say 12 people died, up from nine.", "killed 9 people"),
            Example("He put those hurt by the gas at 40, up from 12.", "injured 12 people"),
            Example("Forty were wounded in the blast, down from 45.", "injured 45 people"),
            Example("Six people died in May, compared with four in May last year.", "killed 4 people"),
        ),
        not_examples=("Prices died, far from nine.",),
    ),
    ClaimRule(
        name="<count> still <harmed>",
        stage="claims",
        pattern=r"(?:(?P<some>f)/)?(?P<who>[fFxE])(?P<still>o)(?P<harm>d)",
        read=read_still,
        examples=(
            Example("The toll rose to 60, with nine people still missing.", "missing 9 people"),
            Example("It ended with dozens still unaccounted for.", "missing 24.. people"),
            Example("It left 12 of the barge's 31 passengers still missing.", "missing 12 people"),
        ),
        not_examples=("The toll rose, with nine people anxiously missing home.",),
    ),
    ClaimRule(
        name="<count> - <people> and <people> - were <harmed>",
        stage="claims",
        pattern=r"[Ff](?:-{1,2}|\()(?P<who>[FfSEx](?:,?&?[FfSEx]){1,6})(?:-{1,2}|\)),?o?(?P<harm>[VIkd])",
        read=read_apart,
        examples=(
            Example("Five people — two nuns and three cooks — were killed.", "killed 2 civilian; killed 3 civilian"),
            Example("Four guards (two men and two women) died.", "killed 2 man; killed 2 woman"),
        ),
        not_examples=("Five people — two nuns and three cooks — were late.",),
    ),
    ClaimRule(
        name="<harmed> <count> - <people> and <people> -",
        stage="claims",
        pattern=r"(?:(?P<harm>[VIkKGd])(?:y?[opN]{1,6})?[Ff]|(?P<harmed>[VIdk]))(?:-{1,2}|\()"
        r"(?P<who>[FfSEx]P?(?:,?&?[FfSEsx]P?){1,6}),?(?:-{1,2}|\)|\.|$|o?$)",
        read=read_apart,
        examples=(
            Example(
                "It hurt five clerks -- a cook, a nun and three guards -- at noon.",
                "injured 1 civilian; injured 1 civilian; injured 3 guard",
            ),
            Example(
                "It left a toll of 7 dead -- five guards and two nuns -- in all.", "killed 5 guard; killed 2 civilian"
            ),
            Example("Gunmen shot dead five people (two nuns and three cooks).", "killed 2 civilian; killed 3 civilian"),
        ),
        not_examples=("Gunmen saw five people (two nuns and three cooks).",),
    ),
    ClaimRule(
        name="toll stands at <count>, including <people>",
        stage="claims",
        pattern=rf"(?P<harm>[WkdB])[^.;VIkKG]{{0,12}}?[\^b][^.;VIkKG]{{0,4}}?[fF](?:po?)?,?i{SUBJECTS}(?!,?r?o?[VI])",
        read=read_included,
        examples=(
            Example("The death toll stood at 30, including two girls.", "killed 2 child"),
            Example("Bodies recovered off the Isle of Kos have risen to 98, including 55 children.", "killed 55 child"),
            Example(
                "The number of nuns killed in floods climbed to 104 on Monday, including 27 cooks.",
                "killed 27 civilian",
            ),
            Example("The number of dead has risen to 30, among them three nurses.", "killed 3 health_worker"),
        ),
        not_examples=("The price stood at 30, including two tyres.",),
    ),
)
