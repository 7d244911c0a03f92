"""Rules of verbs whose subjects are harmed: people who were killed, who died, who left dead."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, GAP, SOMEBODY, SUBJECTS
from reconciler.extraction.claims.grammar.readings import read_one_and_other, read_reduced, read_though, read_when_they
from reconciler.extraction.claims.grammar.readings_follow import read_and_then, read_then
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule

VERB_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> were <harmed>",
        stage="claims",
        pattern=rf"(?!Ho,){SUBJECTS}{GAP}(?P<harm>V)",
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
            Example(
                "When they came, they found two men, including Ivo Kos, had been hurt.",
                "injured 2 man; injured 1 people",
            ),
        ),
        not_examples=(
            "Four tents were pitched.",
            "Police were told that nobody knew.",
            "Four soldiers were sent home.",
        ),
    ),
    ClaimRule(
        name="two <people>, one … and the other …, were <harmed>",
        stage="claims",
        pattern=r"(?P<who>F),[fxFS]o?(?:po?N?)?&o?[NSFfxE]?o?(?:po?N?)?,(?P<harm>[VI])",
        read=read_one_and_other,
        examples=(
            Example("Two nuns, one American and the other Peruvian, died.", "killed 2 civilian"),
            Example("Two cooks, one from Nis and the other from Pirot, were hurt.", "injured 2 civilian"),
        ),
        not_examples=("Two nuns, three cooks and the mayor, sang.",),
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
        name="<people> were …, and then <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?b[^.;:VIkKGr!&Z]{{1,9}},?&(?:o(?=[tk])t?|t)?(?P<harm>I|k(?=[y;pZ]|o?$|(?P<when>o)[p.,;]))",
        read=read_and_then,
        examples=(
            Example("A cook was robbed and shot Sunday in Leeds.", "casualties 1 civilian"),
            Example("Two smugglers were led into the woods and then killed by soldiers.", "killed 2 people"),
            Example("Six men, most of them guards, were rounded up and killed on Monday.", "killed 6 man"),
            Example("Both men were asleep and appeared to have suffered burns and wounds.", "injured 2 man"),
        ),
        not_examples=("Two smugglers were seen and soldiers killed time.",),
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
        name="<people> <harmed>",
        stage="claims",
        pattern=(
            rf"(?!N,f[kd]|(?<=o)N,F[kd]){SUBJECTS}{ASIDE},?(?P<harm>[kd])"
            rf"(?!{SOMEBODY})(?!(?:,?&?[kK]){{1,3}}{SOMEBODY})"
        ),
        read=read_reduced,
        examples=(
            Example("Eleven killed in pile-up", "killed 11 people"),
            Example("Blast rocks Kabul, at least 6 dead", "killed 6.. people"),
            Example("Father of 5 killed in pile-up", "killed 1 civilian"),
            Example("Six were killed and 10 others wounded.", "injured 10 people"),
            Example("5 dead after barge sinks", "killed 5 people"),
            Example("Two nurses, kidnapped in May, spoke.", "captured 2 health_worker"),
            Example("Two girls, ages 5 and 7, wounded in crossfire", "injured 2 child"),
        ),
        not_examples=(
            "The suspect shot at them.",
            "Two guards killed a burglar.",
            "Two guards shot down the rumour.",
        ),
    ),
    ClaimRule(
        name="<people> did … when they were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?[bo^][^.;:VIkKGr!Z&]{{0,9}},?(?P<when>Z)(?P<they>H)(?P<harm>V)",
        read=read_when_they,
        examples=(
            Example("Two cooks were sitting in a van when they were shot.", "casualties 2 civilian"),
            Example(
                "A man and a woman walked along Elm Street when they were struck.",
                "casualties 1 man; casualties 1 woman",
            ),
        ),
        not_examples=(
            "Two cooks were sitting in a van when she was shot.",
            "Two cooks were sitting in a van when they were called.",
            "Two cooks were sure that they were shot.",
        ),
    ),
    ClaimRule(
        name="<people>, though <harmed>, did",
        stage="claims",
        pattern=rf"{SUBJECTS},(?P<though>Z)(?P<harm>k)(?!{SOMEBODY})",
        read=read_though,
        examples=(
            Example("The guard, though wounded, called for help.", "injured 1 guard"),
            Example("A cook, although shot in the arm, ran home.", "injured 1 civilian"),
        ),
        not_examples=("A cook, if shot, would shout.", "The guard, though late, called for help."),
    ),
    ClaimRule(
        name="<people> were hit and <died>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?[VI][^.;:VIkKGr!&]{{0,8}}?,?&(?P<then>o?)(?P<harm>[IV])",
        read=read_then,
        examples=(
            Example("A girl was hit by a stray bullet and died hours later.", "killed 1 child"),
            Example("Two cooks were shot in the stomach and later died.", "killed 2 civilian"),
            Example("A clerk was shot in the head and was in critical condition.", "injured 1 people"),
        ),
        not_examples=(
            "A girl was hit by a bullet and a cook died.",
            "Two cooks were shot, and the fire died.",
        ),
    ),
    ClaimRule(
        name="<people> did …, and were <harmed>",
        stage="claims",
        pattern=r"(?:^|(?<=[R!Z;:])|(?<=^[op],)|(?<=^po,)|(?<=^R[NS],))(?P<who>[SNsHF])"
        r"(?:,f[^.;:VIkKR!r,Z&]{1,3},)?(?:[kK][^.;:VIkKR!r,Z&]{1,6}(?:,[kK][^.;:VIkKR!r,Z&]{1,6})?"
        r"|[o^][^.;:VIkKR!r,Z&]{0,6}),?&(?P<harm>[VI])",
        read=read_list,
        examples=(
            Example("The gunman opened fire and was shot dead by police.", "killed 1 people attacker"),
            Example("A guard struck the burglar and was stabbed.", "casualties 1 guard"),
            Example("A guard shot a cook, stabbed a clerk and then took his own life.", "killed 1 guard"),
            Example("Two climbers fell into a crevasse and died.", "killed 2 people"),
            Example("Two climbers, both in their 20s, fell into a crevasse and died.", "killed 2 people"),
        ),
        not_examples=(
            "The gunman opened fire and a guard was shot.",
            "A guard opened the gate and was told to leave.",
        ),
    ),
)
