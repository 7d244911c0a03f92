"""Rules of those told beside the harmed: included in them, killed with them, some of them gravely."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import SUBJECTS
from reconciler.extraction.claims.grammar.readings import read_fatally
from reconciler.extraction.claims.grammar.readings_company import (
    read_alongside,
    read_among,
    read_as_were,
    read_called,
    read_his_company,
    read_included,
    read_some_named,
    read_theirs,
    read_with_others,
)
from reconciler.extraction.claims.grammar.readings_follow import read_another, read_gravely
from reconciler.extraction.claims.grammar.readings_parts import read_apart, read_of_them, read_some_so
from reconciler.extraction.claims.grammar.rule import ClaimRule

COMPANY_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="whose <kin>, <who that is>, was <harmed>",
        stage="claims",
        pattern=r"(?P<whose>r)(?P<who>s),(?:[SN]|[po]{1,3}),(?P<harm>[VI])",
        read=read_theirs,
        examples=(
            Example("Ada Moor, whose son, a guard, was killed, spoke.", "killed 1 child"),
            Example("She is a nun whose brother, Ivo Kos, died.", "killed 1 civilian"),
        ),
        not_examples=("Ada Moor, whose dog, a hound, was killed, spoke.", "A man who, a guard, was late."),
    ),
    ClaimRule(
        name="<people>, <count> of them so, were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[Ff](?:/[oNSP]{1,3}|po?N?)?),(?P<some>f)[/op]{0,3}N?,(?P<harm>[VI])",
        read=read_some_so,
        examples=(
            Example("Six monks, five of them of Irish birth, were murdered.", "killed 6 civilian; killed 5 civilian"),
            Example("Four nurses, two of them from Spain, died.", "killed 4 health_worker; killed 2 health_worker"),
            Example("Nine clerks, one of them pregnant, were kidnapped.", "captured 9 people; captured 1 people"),
        ),
        not_examples=("Six monks, five of them of Irish birth, were late.", "Six monks, five in all, died."),
    ),
    ClaimRule(
        name="<harmed>, including <people>",
        stage="claims",
        pattern=rf"(?P<harm>[VIkKGd+B])[^.;VIkKGdi]{{0,9}}?,?io?b?{SUBJECTS}(?!,?r?o?[VI]|,[kd](?:[.,;pZy]|o?$))",
        read=read_included,
        examples=(
            Example("Ten miners were wounded on Monday, including three cooks.", "injured 3 civilian"),
            Example("A blast killed 30 people in the market, among them two monks.", "killed 2 civilian"),
            Example("Bandits killed six clerks, among whom were two monks.", "killed 2 civilian"),
        ),
        not_examples=(
            "Ten miners sang, including three cooks.",
            "Those aboard a bus hit by bullets included two cooks.",
        ),
    ),
    ClaimRule(
        name="<people> - including <people> - were <harmed>",
        stage="claims",
        pattern=r"[FfE](?:-{1,2}|\()i(?P<who>[fFSE](?:,?&?[FSE]){0,4})(?:po?N?)?(?:-{1,2}|\)),?o?(?P<harm>[VIkd])",
        read=read_apart,
        examples=(
            Example("Three others - including two nuns - were wounded.", "injured 2 civilian"),
            Example("Six people (including a nun and two cooks) died.", "killed 1 civilian; killed 2 civilian"),
            Example("At least four people - including two in Adams County - died.", "killed 2 people"),
        ),
        not_examples=("Three others - including two nuns - were late.", "Three others - as were two nuns - died."),
    ),
    ClaimRule(
        name="<people> including <somebody> named so were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[Ff]),?i(?P<some>S)(?P<named>o)N(?:o|,)?(?P<harm>[VI])",
        read=read_some_named,
        examples=(
            Example("Nine cooks including a baker named Ivo Kos were killed.", "killed 9 civilian; killed 1 civilian"),
            Example("Six men, including a guard called Bo Lind, died.", "killed 6 man; killed 1 guard"),
        ),
        not_examples=(
            "Nine cooks including a baker named Ivo Kos were late.",
            "Nine cooks asked a baker if Ivo Kos was killed.",
        ),
    ),
    ClaimRule(
        name="<people> whom somebody called <so> were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FE])(?P<called>(?:,?r)?[oNSPHyR]{1,4}?Z?)(?P<what>P),?(?P<harm>V)",
        read=read_called,
        examples=(
            Example('Two men the army called "rebels" were killed.', "killed 2 insurgent"),
            Example("Two people described by the army as rebels were also killed.", "killed 2 insurgent"),
        ),
        not_examples=("Two men the army called were late.",),
    ),
    ClaimRule(
        name="was <harmed>, as were <people>",
        stage="claims",
        pattern=r"(?P<harm>[VI])[^.;:VIkKG]{0,8}?,?(?P<as>Z)b(?P<who>[FSE](?:,?&?[FSE]){0,3})",
        read=read_as_were,
        examples=(
            Example("A guard was hit, as were at least three nuns in a bar.", "casualties 3.. civilian"),
            Example("A man was found dead in a shed, as were two clerks.", "killed 2 people"),
        ),
        not_examples=("A guard was hit when two nuns fled.", "A guard was late, as were two nuns."),
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
        name="<harmed> with <count> others, or of his own",
        stage="claims",
        pattern=r"(?P<harm>[VI])(?P<with>p)(?P<who>[FES])(?=[,.;Zp]|o?$)",
        read=read_with_others,
        examples=(
            Example("Ada, who died with nine other adults when the boat sank, was a clerk.", "killed 9 people"),
            Example("The mayor was killed with two others.", "killed 2 people"),
            Example("The mayor was killed with his three guards near Nis.", "killed 3 guard"),
            Example("A nun was abducted with her driver in Nis.", "captured 1 people"),
        ),
        not_examples=(
            "He died with three of his children at his bed.",
            "He died with two other clerks at his side.",
            "He was hurt in nine other raids.",
            "She died with her son at her side.",
            "She was shot with her two sons in the van.",
            "He was killed with a guard's rifle.",
        ),
    ),
    ClaimRule(
        name="<people> among <count> <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FSEx](?:,?&?[FSEN]){0,6})(?:bo?|o)?(?P<among>p)(?:[fFxE](?:ro?)?(?P<harm>[kdVI])|(?P<those>h))",
        read=read_among,
        examples=(
            Example("Three nuns are among 12 people killed in Leeds.", "killed 3 civilian"),
            Example("Two clerks among five hurt in crash", "injured 2 people"),
            Example("Three Danes were among 12 people killed in Leeds.", "killed 3 people"),
            Example("A cook and a nun were among nine who died.", "killed 1 civilian; killed 1 civilian"),
            Example("Three nuns are among 12 wounded guards.", "injured 3 civilian"),
        ),
        not_examples=("Three nuns from 12 towns died.", "Three nuns are among 12 people asked."),
    ),
    ClaimRule(
        name="<harmed> <somebody> …, and <count> of his <people>",
        stage="claims",
        pattern=r"(?P<harm>[kKG])[SN]o[^.;:,VIkKGR&r!]{1,9}&(?P<who>[EF])(?=[p.,;Z]|o?$)",
        read=read_his_company,
        examples=(
            Example("Troops killed a rebel wearing a vest of his own and two of his aides.", "killed 2 people"),
            Example("Troops killed a rebel carrying a bounty of 10 dollars and three others.", "killed 3 people"),
        ),
        not_examples=("Troops killed a rebel carrying a bag of rice and three guards cheered.",),
    ),
    ClaimRule(
        name="<harmed> here, and another <count> there",
        stage="claims",
        pattern=r"(?P<harm>[VIkKB])[FfE]?(?:p[oN]{1,2}|o){0,3}(?:,?&|,)(?P<who>[fE])o?(?:p[oN]{1,3}){0,2}(?=[.;]|$|,(?!S?,?[bVI]))",
        read=read_another,
        examples=(
            Example("Eight clerks were stabbed in Leeds and another 15 elsewhere.", "casualties 15 people"),
            Example("Six were killed at a market and 12 more in the hills.", "killed 12 people"),
            Example("Seven were hurt in Leeds and four others in York.", "injured 4 people"),
            Example("Divers found six bodies on Tuesday and another eight on Wednesday.", "killed 8 people"),
            Example("Gunmen killed nine people in Leeds and six elsewhere.", "killed 6 people"),
            Example("Nine clerks killed in Leeds, another four elsewhere, police say", "killed 4 people"),
        ),
        not_examples=(
            "Six were killed at a market and 12 in the hills.",
            "Six sang in Leeds and another 15 elsewhere.",
        ),
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
        name="<harmed>, <count> of them since May",
        stage="claims",
        pattern=r"(?P<harm>[VIkG])[^.;VIkKG]{0,9}?,(?P<who>f)(?=[pZy])",
        read=read_of_them,
        examples=(Example("This year 211 people have been slain, 93 of them since May.", "killed 93 people"),),
        not_examples=("This year 211 guards have sung, 93 of them since May.",),
    ),
    ClaimRule(
        name="<harmed>, <count> of them gravely",
        stage="claims",
        pattern=r"(?P<harm>[VIkG])[^.;VIkKG]{0,9}?,(?P<who>[fF])(?P<how>o)",
        read=read_gravely,
        examples=(
            Example("More than 80 were injured, 25 seriously.", "injured 25 people"),
            Example("At least seven people were hurt, two of them seriously.", "injured 2 people"),
            Example("Six suffered injuries, two of them grave ones.", "injured 2 people"),
        ),
        not_examples=("More than 80 were injured, 25 fewer than feared.", "More than 80 sang, 25 seriously."),
    ),
)
