"""Rules of verbs and participles whose objects are harmed: somebody killed them, left them dead, freed or lost them."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, SUBJECTS
from reconciler.extraction.claims.grammar.readings import read_told_after, read_whom
from reconciler.extraction.claims.grammar.readings_deeds import read_harmed, read_left
from reconciler.extraction.claims.grammar.readings_follow import (
    read_another_day,
    read_drowned,
    read_identified,
    read_soon,
    read_were,
)
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_losses import read_claimed, read_cost, read_lost
from reconciler.extraction.claims.grammar.rule import ClaimRule

OBJECT_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="left <people> <harmed>",
        stage="claims",
        pattern=rf"[LlkK]{SUBJECTS}(?:/f)?(?:o|,(?=[d+]))?(?P<harm>[dk+])",
        read=read_left,
        examples=(
            Example("The blast left 19 policemen dead.", "killed 19 police"),
            Example("A cook stabbed two nuns and a guard to death.", "killed 2 civilian; killed 1 guard"),
            Example("Gunmen are holding 14 engineers captive.", "captured 14 civilian"),
            Example("The flood drove 300 families from their homes.", "displaced 300 people"),
            Example("Divers pulled 20 passengers from the water.", "rescued 20 people"),
        ),
        not_examples=(
            "The train left 19 minutes late.",
            "They held 14 meetings.",
            "The storm that struck Kos killed time.",
        ),
    ),
    ClaimRule(
        name="<people> whom somebody <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FE](?=r?[HNS])|[FES](?=,?r[HNSP])),?r?[HNSP]o?(?P<harm>[Kk])",
        read=read_whom,
        examples=(
            Example("They mourned the three guards he killed.", "killed 3 guard"),
            Example("They caught a clerk, whom they stabbed.", "casualties 1 people"),
        ),
        not_examples=("Three guards he knew killed time.",),
    ),
    ClaimRule(
        name="<harmed>: <people>",
        stage="claims",
        pattern=rf"(?P<harm>[VIkBW])[^.;:VIKkG]{{0,8}}(?::|(?<!pN)(?<!pN,[No]);(?=[FESN])){SUBJECTS}(?=[;)]|o?$)",
        read=read_told_after,
        examples=(Example("Nine were killed: five guards and four nurses.", "killed 5 guard; killed 4 health_worker"),),
        not_examples=(
            "Nine ran: five guards and four nurses.",
            "Nine Injured in Leeds: Courier",
            "The clerk who died (Source: Bo Lind)",
            "Shots hurt clerks in Lille, France; Ghent, Belgium; and Trier, Germany.",
        ),
    ),
    ClaimRule(
        name="also <harmed> were <people>",
        stage="claims",
        pattern=rf"(?<!/o)(?P<harm>[kdB]|W(?=b)){ASIDE}(?P<have>o?)[bi]{{1,3}}{SUBJECTS}(?!,?[VI])",
        read=read_were,
        examples=(
            Example("Also wounded were four guards.", "injured 4 guard"),
            Example("The dead included two nurses.", "killed 2 health_worker"),
            Example("The dead were identified as Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
            Example("The dead have been identified as Ada Moor (34) and Bo Lind.", "killed 1 people; killed 1 people"),
            Example(
                "The fatalities were named as Ada Moor; Bo Lind; and a nun.",
                "killed 1 people; killed 1 people; killed 1 civilian",
            ),
            Example("Identified as the fatalities were Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
            Example("The dead, all from Nis, comprised six women and four men.", "killed 6 woman; killed 4 man"),
        ),
        not_examples=(
            "The dead were buried.",
            "The dead heat was two guards' work.",
            "The deaths were two nuns' sorrow.",
        ),
    ),
    ClaimRule(
        name="<harmed> <people>",
        stage="claims",
        pattern=rf"(?P<harm>[kKGJ]){SUBJECTS}",
        read=read_harmed,
        examples=(
            Example(
                "Rebels killed three nurses and injured two doctors.", "killed 3 health_worker; injured 2 health_worker"
            ),
            Example("Quake kills hundreds of people", "killed 200.. people"),
            Example("Blast kills 39, 100 hurt", "killed 39 people"),
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
            "In connection with the shooting a man of 30 is sought.",
        ),
    ),
    ClaimRule(
        name="left <harmed> <people>",
        stage="claims",
        pattern=rf"L(?P<harm>[dk]){SUBJECTS}",
        read=read_harmed,
        examples=(Example("The raid left dead two nuns and a guard.", "killed 2 civilian; killed 1 guard"),),
        not_examples=("The raid left dead time and two nuns ran.",),
    ),
    ClaimRule(
        name="drowned <people>",
        stage="claims",
        pattern=r"(?P<harm>I)(?P<who>[FSE](?:,?&?[FSE]){0,4})(?=[.,;&pZ]|o?$)",
        read=read_drowned,
        examples=(Example("She drowned her two children in a bath.", "killed 2 child"),),
        not_examples=("She died, her two children said.",),
    ),
    ClaimRule(
        name="<harmed> on Monday <people>",
        stage="claims",
        pattern=rf"(?P<harm>[kK])(?P<when>p?o|po?x|d){SUBJECTS}",
        read=read_soon,
        examples=(
            Example("The rebels freed yesterday the three engineers.", "rescued 3 civilian"),
            Example("They released in good condition six nuns.", "rescued 6 civilian"),
            Example("They killed in less than two days a cook and a nun.", "killed 1 civilian; killed 1 civilian"),
            Example("The blast killed on Monday four cooks and a nurse.", "killed 4 civilian; killed 1 health_worker"),
        ),
        not_examples=("The rebels freed roads and the three engineers left.",),
    ),
    ClaimRule(
        name="<harmed>, after a trial, <people>",
        stage="claims",
        pattern=rf"(?<=[PSNsH])(?P<harm>[kK]),[pZ][^.;:,VIkKGR]{{1,6}},{SUBJECTS}",
        read=read_list,
        examples=(
            Example(
                "The rebels executed, after a mock trial, the mayor and a clerk.", "killed 1 official; killed 1 people"
            ),
        ),
        not_examples=("The rebels sang, after a mock trial, the mayor and a clerk said.",),
    ),
    ClaimRule(
        name="<harmed> <people> on Friday and <count> on Saturday",
        stage="claims",
        pattern=r"(?P<harm>[kKGV])(?P<named>[Ff]?)(?P<day>po),?&(?P<who>f)(?P<other>po)",
        read=read_another_day,
        examples=(
            Example("They killed 20 guards on Friday and 17 on Saturday.", "killed 17 guard"),
            Example("Twelve were hurt on Monday and five on Tuesday.", "injured 5 people"),
        ),
        not_examples=(
            "They killed 20 guards in Nis and 17 in Leeds.",
            "They saw 20 guards on Friday and 17 on Saturday.",
        ),
    ),
    ClaimRule(
        name="<harmed> - on orders - <people>",
        stage="claims",
        pattern=rf"(?P<harm>[kKG])-{{1,2}}[^-.;:VIkKGR]{{1,8}}-{{1,2}}{SUBJECTS}",
        read=read_list,
        examples=(
            Example("They killed -- on orders from Leeds -- a clerk and a nun.", "killed 1 people; killed 1 civilian"),
        ),
        not_examples=("They killed -- it was late -- time and a nun sang.",),
    ),
    ClaimRule(
        name="identified the <harmed> as <people>",
        stage="claims",
        pattern=rf"(?P<told>o)(?P<harm>[dkW])[Ps]?Z{SUBJECTS}(?=[.;),]|o?$)",
        read=read_identified,
        examples=(
            Example("Police identified the dead as Ada Moor, 34, and Bo Lind.", "killed 1 people; killed 1 people"),
            Example("A judge named the dead men as Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
            Example("The coroner named those killed as a cook and his son.", "killed 1 civilian; killed 1 child"),
        ),
        not_examples=("Police treated the dead as Ada Moor asked.", "Police identified the car as Ada Moor's."),
    ),
    ClaimRule(
        name="the <harmed> were identified by somebody as <people>",
        stage="claims",
        pattern=rf"(?P<harm>[dkW])P?b{{1,2}}(?P<told>o)(?:y[oPSNp/]{{1,5}})?Z{SUBJECTS}(?=[.;)]|o?$)",
        read=read_identified,
        examples=(
            Example("The dead were named by police as Ada Moor and Bo Lind.", "killed 1 people; killed 1 people"),
        ),
        not_examples=("The dead were honoured by police as Ada Moor asked.",),
    ),
    ClaimRule(
        name="cost <people> their lives",
        stage="claims",
        pattern=r"(?P<cost>o)(?P<who>[FSE](?:,?&?[FSE]){0,6})(?:o|h)?(?P<harm>W)",
        read=read_cost,
        examples=(
            Example("The blast cost 12 miners their lives.", "killed 12 people"),
            Example("It has cost a guard and two nuns their lives.", "killed 1 guard; killed 2 civilian"),
        ),
        not_examples=("The blast cost 12 miners their jobs.", "He told 12 miners their lives were at risk."),
    ),
    ClaimRule(
        name="<cause> claimed <people>",
        stage="claims",
        pattern=r"(?P<harm>o)(?P<who>[FS](?:,?&?[FS]){0,6})(?=[.,;p]|o?$)",
        read=read_claimed,
        examples=(
            Example("Measles has claimed 55 children.", "killed 55 child"),
            Example("The floods claimed a nun and two clerks.", "killed 1 civilian; killed 2 people"),
        ),
        not_examples=("The rebels claimed 55 children.", "Measles has spared 55 children.", "Floods claimed two cars."),
    ),
    ClaimRule(
        name="lost <people>",
        stage="claims",
        pattern=r"(?P<harm>o)/?(?P<who>[FS](?:,?&?[FS]){0,6})",
        read=read_lost,
        examples=(
            Example("The rebels said they had lost eight fighters.", "killed 8 insurgent"),
            Example("He regretted the loss of six soldiers.", "killed 6 army"),
            Example("We have buried 26 colleagues.", "killed 26 people"),
            Example("She lost her husband and two sons in the quake.", "killed 1 civilian; killed 2 child"),
        ),
        not_examples=(
            "The firm lost eight workers to a rival.",
            "The team lost its captain.",
            "Mud buried eight workers.",
            "It meant the loss of 40 workers.",
            "They found eight fighters.",
        ),
    ),
)
