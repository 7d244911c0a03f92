"""Rules of verbs: people who were harmed, who died, whom somebody harmed, left dead or took to hospital."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.patterns import ASIDE, GAP, PEOPLE, SOMEBODY, SUBJECTS
from reconciler.extraction.claims.readings import (
    read_alongside,
    read_fatally,
    read_included,
    read_list,
    read_reduced,
    read_told_after,
    read_whom,
)
from reconciler.extraction.claims.rule import ClaimRule

VERB_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> who were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE}(?:po?[NS]?)?[,)]?(?:r|(?<=[FEfx])!)o?(?P<harm>[VI])",
        read=read_list,
        examples=(
            Example("They buried the six miners who died in the shaft.", "killed 6 people"),
            Example("He named three clerks who had been kidnapped.", "captured 3 people"),
            Example("They found two men inside the flat who were dead.", "killed 2 man"),
        ),
        not_examples=("Three clerks who saw it spoke.", "The storm that killed crops passed."),
    ),
    ClaimRule(
        name="<people> who …, were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS},?r(?>[pt/]o?N|[^.;r!{PEOPLE}]){{1,10}}?,?(?<![FEfxhSPHsr!])(?P<harm>[IV])",
        read=read_list,
        examples=(
            Example("A boy who was badly burnt in the fire last week died on Monday.", "killed 1 child"),
            Example("Two cooks who were resting in a van when it blew up were killed.", "killed 2 civilian"),
        ),
        not_examples=("A boy who said that his uncle died wept.",),
    ),
    ClaimRule(
        name="<people> were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{GAP}(?P<harm>V)",
        read=read_list,
        examples=(
            Example("Four soldiers and two nurses were killed.", "killed 4 army; killed 2 health_worker"),
            Example("At least nine members of one family were feared dead.", "killed 9.. people feared"),
            Example(
                "More than 30 pupils, including six girls, have been kidnapped.",
                "captured 31.. child; captured 6 child",
            ),
            Example("Two joggers were hit.", "casualties 2 people"),
            Example("No one was hurt.", "injured 0 people"),
            Example("In the worst-hit city, Lima, 80 people were killed.", "killed 80 people"),
            Example("A dozen farmers were not hurt.", "injured 12 civilian denied"),
            Example("Up to 40 sailors may have been killed.", "killed 0..40 people hypothetical"),
            Example("Two women were taken to a hospital.", "injured 2 woman"),
        ),
        not_examples=(
            "Four tents were pitched.",
            "Police were told that nobody knew.",
            "Four soldiers were sent home.",
        ),
    ),
    ClaimRule(
        name="<people> died",
        stage="claims",
        pattern=rf"{SUBJECTS}{GAP}(?P<harm>I)",
        read=read_list,
        examples=(
            Example("Eleven villagers died in the flood.", "killed 11 civilian"),
            Example("Both drivers suffered minor injuries.", "injured 2 people"),
            Example("Some 200 families have lost their homes.", "displaced .. people"),
            Example("Five hikers went missing on Sunday.", "missing 5 people"),
        ),
        not_examples=("Interest in it died.", "Eleven villagers voted."),
    ),
    ClaimRule(
        name="<harmed>, including <people>",
        stage="claims",
        pattern=rf"(?P<harm>[VIkKGd])[^.;VIkKGdi]{{0,9}}?,?io?{SUBJECTS}(?!,?r?o?[VI])",
        read=read_included,
        examples=(
            Example("Ten miners were wounded on Monday, including three cooks.", "injured 3 civilian"),
            Example("A blast killed 30 people in the market, among them two monks.", "killed 2 civilian"),
        ),
        not_examples=("Ten miners sang, including three cooks.",),
    ),
    ClaimRule(
        name="was <harmed> along with <people>",
        stage="claims",
        pattern=rf"(?P<harm>[VI])[^.;:VIKkG&r!]{{0,12}}(?P<with>&){SUBJECTS}",
        read=read_alongside,
        examples=(
            Example("The mayor was killed along with two clerks.", "killed 2 people"),
            Example("The mayor was shot dead near his home, together with two of his aides.", "killed 2 people"),
        ),
        not_examples=("The mayor was killed and two clerks fled.",),
    ),
    ClaimRule(
        name="was <harmed> with <others>",
        stage="claims",
        pattern=r"(?P<harm>V)(?P<with>p)(?P<who>E)",
        read=read_alongside,
        examples=(Example("The bishop was killed with 14 others by a mine.", "killed 14 people"),),
        not_examples=("The bishop was killed for six others.",),
    ),
    ClaimRule(
        name="left <people> <harmed>",
        stage="claims",
        pattern=rf"[LlkK]{SUBJECTS}o?(?P<harm>[dk+])",
        read=read_list,
        examples=(
            Example("The blast left 19 policemen dead.", "killed 19 police"),
            Example("Gunmen are holding 14 engineers captive.", "captured 14 civilian"),
            Example("The flood drove 300 families from their homes.", "displaced 300 people"),
            Example("Divers pulled 20 passengers from the water.", "rescued 20 people"),
        ),
        not_examples=("The train left 19 minutes late.", "They held 14 meetings."),
    ),
    ClaimRule(
        name="also <harmed> were <people>",
        stage="claims",
        pattern=rf"(?<!/o)(?P<harm>[kdB])[bi]{{1,2}}{SUBJECTS}",
        read=read_list,
        examples=(
            Example("Also wounded were four guards.", "injured 4 guard"),
            Example("The dead included two nurses.", "killed 2 health_worker"),
            Example("The dead were identified as Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
        ),
        not_examples=("The dead were buried.",),
    ),
    ClaimRule(
        name="<count> fatally",
        stage="claims",
        pattern=r"(?P<who>[fFxE])(?P<harm>o)",
        read=read_fatally,
        examples=(
            Example("Six cyclists were hit, two of them fatally.", "killed 2 people"),
            Example("Two were wounded, one fatally.", "killed 1 people"),
        ),
        not_examples=("Two fatally flawed plans were dropped.",),
    ),
    ClaimRule(
        name="<people> were …, and then <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}b[^.;:VIkKGr!&]{{1,9}},?&(?:o(?=[tk])t?|t)?(?P<harm>I|k(?=[y;pZ]|o?$))",
        read=read_list,
        examples=(
            Example("Two smugglers were led into the woods and then killed by soldiers.", "killed 2 people"),
            Example("Both men were asleep and appeared to have suffered burns and wounds.", "injured 2 man"),
        ),
        not_examples=("Two smugglers were seen and soldiers killed time.",),
    ),
    ClaimRule(
        name="<people> whom somebody <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FE])r?[HNS]o?(?P<harm>[Kk])",
        read=read_whom,
        examples=(Example("They mourned the three guards he killed.", "killed 3 guard"),),
        not_examples=("Three guards he knew killed time.",),
    ),
    ClaimRule(
        name="<harmed>: <people>",
        stage="claims",
        pattern=rf"(?P<harm>[VIkB])[^.;:VIKkG]{{0,8}}(?::|;(?=[FESN])){SUBJECTS}(?=[;)]|o?$)",
        read=read_told_after,
        examples=(Example("Nine were killed: five guards and four nurses.", "killed 5 guard; killed 4 health_worker"),),
        not_examples=("Nine ran: five guards and four nurses.", "Nine Injured in Leeds: Courier"),
    ),
    ClaimRule(
        name="<people> left <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}L(?P<harm>[dk])",
        read=read_list,
        examples=(Example("Dozens of others left dead", "killed 24.. people"),),
        not_examples=("Dozens of talks held in secret",),
    ),
    ClaimRule(
        name="<harmed> <people>",
        stage="claims",
        pattern=rf"(?P<harm>[kKGJ]){SUBJECTS}",
        read=read_list,
        examples=(
            Example(
                "Rebels killed three nurses and injured two doctors.", "killed 3 health_worker; injured 2 health_worker"
            ),
            Example("Quake kills hundreds of people", "killed 200.. people"),
            Example("The mine went off, killing a policeman.", "killed 1 police"),
            Example("They threatened to kill 12 hostages.", "killed 12 people hypothetical"),
            Example("The army has captured 30 to 40 rebels.", "captured 30..40 insurgent"),
            Example("The clerk then turned the gun on himself.", "killed 1 people attacker"),
        ),
        not_examples=(
            "The clerk turned the gun on two guards.",
            "The vote killed three bills.",
            "Troops captured 30 rifles.",
            "The gunman shot video.",
        ),
    ),
    ClaimRule(
        name="<people> <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?(?P<harm>[kd])(?!{SOMEBODY})",
        read=read_reduced,
        examples=(
            Example("Eleven killed in pile-up", "killed 11 people"),
            Example("Father of 5 killed in pile-up", "killed 1 civilian"),
            Example("Six were killed and 10 others wounded.", "injured 10 people"),
            Example("5 dead after barge sinks", "killed 5 people"),
            Example("Two nurses, kidnapped in May, spoke.", "captured 2 health_worker"),
            Example("Two girls, ages 5 and 7, wounded in crossfire", "injured 2 child"),
        ),
        not_examples=("The suspect shot at them.", "Two guards killed a burglar.", "Two guards shot down the rumour."),
    ),
)
