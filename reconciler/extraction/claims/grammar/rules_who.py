"""Rules of people whom a clause of their own tells of: who were killed, whose son died, who had done it to others."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, PEOPLE, SUBJECTS
from reconciler.extraction.claims.grammar.readings_doers import DOERS_WHO, read_doer, read_who_then, read_whose
from reconciler.extraction.claims.grammar.readings_fates import read_name_who
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_names import read_who_were
from reconciler.extraction.claims.grammar.rule import ClaimRule

WHO_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> who were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE}(?:p(?P<between>o?)[NS]?)?[,)]?(?:r|(?<=[FEfx])!)o?(?P<harm>[VI])",
        read=read_who_were,
        examples=(
            Example("Police on Monday named a man who was found dead.", "killed 1 man"),
            Example("They buried the six miners who died in the shaft.", "killed 6 people"),
            Example("He named three clerks who had been kidnapped.", "captured 3 people"),
            Example("They found two men inside the flat who were dead.", "killed 2 man"),
        ),
        not_examples=("Three clerks who saw it spoke.", "The storm that killed crops passed."),
    ),
    ClaimRule(
        name="of <name>, who was <harmed>",
        stage="claims",
        pattern=r"(?<=[/pty])(?P<who>N),?(?P<relative>r)o?(?P<harm>[VI])",
        read=read_name_who,
        examples=(
            Example("They spoke of Ada Moor, who had been kidnapped.", "captured 1 people"),
            Example("A tribute to clerk Bo Lind, who died in May, was read.", "killed 1 people"),
        ),
        not_examples=(
            "They spoke of Ada Moor, who ran.",
            "They spoke of Ada Moor, whose dog died.",
            "They hid in Los Andes, who died.",
        ),
    ),
    ClaimRule(
        name="<people> who …, were <harmed>",
        stage="claims",
        pattern=rf"{SUBJECTS},?(?P<relative>r)(?>,o?[NS]i(?=,)|[pt/]o?P|[pt/]o?N(?:(?:,o)?,N)?|[ptZ/]H|[^.;r!{PEOPLE}]|(?<=V)x(?=,))"
        r"{1,10}?,?(?<![FEfxhSsr!])(?<![^pt/]P)(?<![^ptZ/]H)(?P<harm>[IV])",
        read=read_who_then,
        examples=(
            Example("A boy who was badly burnt in the fire last week died on Monday.", "killed 1 child"),
            Example("Nine people who hid in a barn in Nis, Serbia, were killed.", "killed 9 people"),
            Example("A neighbor who went in after them was injured.", "injured 1 people"),
            Example("Two cooks who were resting in a van when it blew up were killed.", "killed 2 civilian"),
        ),
        not_examples=(
            "A boy who said that his uncle died wept.",
            "A girl whose body was pulled from the rubble had a dog.",
        ),
    ),
    ClaimRule(
        name="<people> who did it to others were <harmed>",
        stage="claims",
        pattern=DOERS_WHO,
        read=read_doer,
        examples=(
            Example("A guard who shot a burglar was wounded.", "injured 1 guard"),
            Example("A cook who lit a fire and then shot nine nuns to death was killed.", "killed 1 civilian"),
            Example("The clerk who hit a girl and two boys died on Monday.", "killed 1 people"),
            Example("A man who tried to rescue a boy drowned.", "killed 1 man"),
            Example("A nun who lived with an aunt was killed.", "killed 1 civilian"),
        ),
        not_examples=("A guard who saw a boy was hurt.", "A guard whose son shot a burglar was hurt."),
    ),
    ClaimRule(
        name="<people> and whoever did it to them were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[SFE](?:,[SFE]){0,3}&[SFN]),?ro?[kK]H(?:p[oN]{1,2})?,?(?P<harm>[VI])",
        read=read_list,
        examples=(
            Example("Four nuns and the man who shot them were found dead.", "killed 4 civilian; killed 1 man attacker"),
            Example(
                "Two girls, a nun and the cook who stabbed them died.",
                "killed 2 child; killed 1 civilian; killed 1 civilian attacker",
            ),
        ),
        not_examples=("Four nuns and the man who met them sang.", "Four nuns saw the man who shot them."),
    ),
    ClaimRule(
        name="<somebody>, whose <kin> …, was <harmed>",
        stage="claims",
        pattern=r"(?P<who>[NSFEP]),(?P<whose>r)s(?:,N,)?[VIbo][^,.;:r!]{0,8},(?P<harm>[VI])",
        read=read_whose,
        examples=(
            Example("Ada Moor, whose son died in a 2015 fire, was hurt.", "injured 1 people"),
            Example("A cook, whose wife was at home, was killed.", "killed 1 civilian"),
        ),
        not_examples=("Ada Moor, whose son died in May, spoke.", "A man, who saw his wife, was late."),
    ),
)
