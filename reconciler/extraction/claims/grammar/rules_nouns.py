"""Rules of nouns: deaths, bodies, the murder of somebody, three wounded soldiers."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, OBJECTS_OF, UNKNOWN
from reconciler.extraction.claims.grammar.readings import (
    read_named_owner,
    read_neither,
    read_owner,
    read_remains,
    read_victims,
)
from reconciler.extraction.claims.grammar.readings_deeds import read_deed, read_done_to, read_victims_of
from reconciler.extraction.claims.grammar.readings_fates import read_fate, read_injuries_to
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_unknown import read_unknown_objects, read_unknown_subjects
from reconciler.extraction.claims.grammar.rule import ClaimRule

NOUN_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="death of <people>",
        stage="claims",
        pattern=rf"(?P<harm>[WGKBJM])(?P<there>(?:p(?:[oN](?:/o)?|o?x)){{0,2}})/{OBJECTS_OF}",
        read=read_fate,
        examples=(
            Example("They mourned the deaths of two pilots.", "killed 2 people"),
            Example("The kidnapping of 15 nuns shocked the town.", "captured 15 civilian"),
            Example("The bodies of four divers were found.", "killed 4 people"),
            Example("They recalled the murder on the night of May 3 of six nuns.", "killed 6 civilian"),
            Example("The killings in the past 72 hours of a cook and a nun.", "killed 1 civilian; killed 1 civilian"),
            Example("He regretted the deaths of a cook and the nuns.", "killed 1 civilian; killed 2.. civilian"),
        ),
        not_examples=(
            "The death of a dream.",
            "The bodies of evidence grew.",
            "The murder in a suburb of Derna shocked them.",
            "Divers found bodies on Monday off the island of Derna.",
            "The death toll of Derna rose.",
        ),
    ),
    ClaimRule(
        name="remains of <people>",
        stage="claims",
        pattern=rf"(?P<harm>B){OBJECTS_OF}",
        read=read_remains,
        examples=(Example("The remains of two other monks lay there.", "killed 2 civilian"),),
        not_examples=("The body two men found lay there.",),
    ),
    ClaimRule(
        name="kidnapping and murder of <people>",
        stage="claims",
        pattern=rf"(?P<harm>[WGK]),?&o?[WGK](?:p[oN](?:/o)?){{0,2}}/{OBJECTS_OF}",
        read=read_list,
        examples=(Example("They recalled the kidnapping and murder of six nuns.", "captured 6 civilian"),),
        not_examples=("They recalled the kidnapping and the trial of six nuns.",),
    ),
    ClaimRule(
        name="<harmed> and later <harmed> <people>",
        stage="claims",
        pattern=rf"(?P<harm>k)&[ol](?=[kK])[kK]{OBJECTS_OF}",
        read=read_list,
        examples=(Example("Gunmen kidnapped and later murdered three clerks.", "captured 3 people"),),
        not_examples=("Gunmen kidnapped and later sold three clerks' cars.", "They killed time and later two clerks."),
    ),
    ClaimRule(
        name="<count> deaths",
        stage="claims",
        pattern=r"(?P<who>[fFxE])(?P<said>[oR])?(?P<harm>[WBJK])",
        read=read_victims,
        examples=(
            Example("The storm caused 15 deaths.", "killed 15 people"),
            Example("There have been 15 reported deaths.", "killed 15 people"),
            Example("There were 15 confirmed deaths.", "killed 15 people"),
            Example("Police counted eight murders.", "killed 8 people"),
            Example("A fourth body was found.", "killed 1 people"),
            Example("There were no casualties.", "casualties 0 people"),
            Example("The war claimed nearly 900 lives.", "killed ..899 people"),
        ),
        not_examples=("The storm caused 15 outages.", "There were 10 shootings in one night."),
    ),
    ClaimRule(
        name="<injuries> to <people>",
        stage="claims",
        pattern=r"(?P<harm>J)t(?P<who>[FEfS](?:,?&?[FES]){0,4})(?![/'])",
        read=read_injuries_to,
        examples=(
            Example("It caused the deaths of 3 clerks and injuries to 15 others.", "injured 15 people"),
            Example("The blast caused injuries to a nun and two cooks.", "injured 1 civilian; injured 2 civilian"),
        ),
        not_examples=(
            "He was charged with injury to a child.",
            "It caused injuries to pride.",
            "It caused damage to 15 houses.",
        ),
    ),
    ClaimRule(
        name="no <deaths> or <injuries>",
        stage="claims",
        pattern=r"(?P<who>f)[WJB],?&o?(?P<harm>[WJ])",
        read=read_neither,
        examples=(
            Example("There were no deaths or injuries.", "injured 0 people"),
            Example("It caused no fatalities or injuries.", "injured 0 people"),
        ),
        not_examples=(
            "There were two deaths and injuries.",
            "There were no deaths or serious injuries.",
            "There were no trees or wounds.",
        ),
    ),
    ClaimRule(
        name="<count> <harmed> <people>",
        stage="claims",
        pattern=r"(?P<who>(?P<harm>h))",
        read=read_list,
        examples=(
            Example("The clinic took in three wounded soldiers.", "injured 3 army"),
            Example("It ended with one dead rebel.", "killed 1 insurgent"),
        ),
        not_examples=("The clinic took in three soldiers.",),
    ),
    ClaimRule(
        name="killers of <people>",
        stage="claims",
        pattern=r"(?P<harm>[PSs])/(?P<who>[FSNf])",
        read=read_done_to,
        examples=(
            Example("The murderers of the six monks fled.", "killed 6 civilian"),
            Example("They met the kidnappers of two nurses.", "captured 2 health_worker"),
        ),
        not_examples=("The leaders of the six monks fled.",),
    ),
    ClaimRule(
        name="<count> shooting victims",
        stage="claims",
        pattern=r"(?P<who>(?P<harm>F))",
        read=read_victims_of,
        examples=(
            Example("The clinic took in two female gunshot victims.", "casualties 2 people"),
            Example("The city has had 53 homicide victims.", "killed 53 people"),
        ),
        not_examples=("The clinic took in two flood victims.", "The city has had 53 murder suspects."),
    ),
    ClaimRule(
        name="double <deed>",
        stage="claims",
        pattern=r"(?P<who>(?P<harm>M))(?!(?:p[oN]){0,2}/F)",
        read=read_deed,
        examples=(
            Example("He was held over a triple homicide.", "killed 3 people"),
            Example("Quadruple shooting in Leeds", "casualties 4 people"),
        ),
        not_examples=("It was a double whammy.", "He saw double, and two triples."),
    ),
    ClaimRule(
        name="somebody's body",
        stage="claims",
        pattern=r"(?P<who>[SH](?=o?B)|F(?=o))o?(?P<harm>[BWKG])",
        read=read_owner,
        examples=(
            Example("Her body was found in the canal.", "killed 1 people"),
            Example("Divers found the sailor's body.", "killed 1 people"),
            Example("Three miners' bodies were found.", "killed 3 people"),
            Example("It led to three officers' deaths.", "killed 3 police"),
            Example("They recalled the six monks' murder.", "killed 6 civilian"),
        ),
        not_examples=("The student body met.", "Glass was found in her body.", "His body camera was on."),
    ),
    ClaimRule(
        name="<name>'s murder",
        stage="claims",
        pattern=r"(?P<who>N)(?P<whose>o)(?P<harm>[WKG])",
        read=read_named_owner,
        examples=(
            Example("Protests followed Senator Ivo Kos's murder on Friday.", "killed 1 official"),
            Example("It began after Ann Lee's kidnapping, they said.", "captured 1 people"),
        ),
        not_examples=(
            "It raised New York's murder rate.",
            "They recalled Ivo Kos's killing of time.",
            "They recalled Ivo Kos's run for office and death.",
        ),
    ),
    ClaimRule(
        name="<somebody unknown> was <harmed>",
        stage="claims",
        pattern=rf"{UNKNOWN}{ASIDE}(?:,?ro?)?(?P<harm>V)",
        read=read_unknown_subjects,
        examples=(
            Example("The florist was killed.", "killed 1 people"),
            Example("CALM BUT TIRED RITA LUNA WAS MURDERED.", "killed 1 people"),
        ),
        not_examples=("It was killed in committee.", "Hope was shattered.", "Nobody inside the diner was hurt."),
    ),
    ClaimRule(
        name="<somebody unknown>, <harmed>",
        stage="claims",
        pattern=rf"{UNKNOWN},(?P<harm>k)(?=[pyo])",
        read=read_unknown_subjects,
        examples=(Example("POPULAR STAR RITA LUNA, KIDNAPPED BY BANDITS, SPOKE.", "captured 1 people"),),
        not_examples=("THE MOTION, KILLED BY THE SENATE, FAILED.", "The florist, killed by gas, was old."),
    ),
    ClaimRule(
        name="murder of <somebody unknown>",
        stage="claims",
        pattern=rf"(?P<harm>[WGK])(?:p[oN]){{0,2}}/{UNKNOWN}",
        read=read_unknown_objects,
        examples=(Example("THEY CONDEMNED THE MURDER OF POPULAR STAR RITA LUNA.", "killed 1 people"),),
        not_examples=("They condemned the murder of hope.",),
    ),
    ClaimRule(
        name="murdered <somebody unknown>",
        stage="claims",
        pattern=rf"(?P<harm>[kK])b?{UNKNOWN}",
        read=read_unknown_objects,
        examples=(Example("GUNMEN MURDERED POPULAR STAR RITA LUNA.", "killed 1 people"),),
        not_examples=("Gunmen murdered sleep.",),
    ),
)
