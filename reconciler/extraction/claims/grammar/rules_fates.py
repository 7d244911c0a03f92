"""Rules of those who are told by what befell them: the deceased by name, bodies by whose they were."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.readings_company import read_included
from reconciler.extraction.claims.grammar.readings_fates import (
    read_at_the_head,
    read_feared,
    read_fell,
    read_first,
    read_found,
    read_from_a_town,
    read_named_after_death,
    read_one_more_found,
    read_the_harmed,
    read_victim_of,
    read_victims_in,
)
from reconciler.extraction.claims.grammar.rule import ClaimRule

FATE_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> from <town>, <land> <harmed>",
        stage="claims",
        pattern=r"(?P<who>[SFP])(?P<from>p)N,(?P<land>N)(?P<harm>[VI])",
        read=read_from_a_town,
        examples=(
            Example("A nurse from Nis, Serbia was shot dead.", "killed 1 health_worker"),
            Example("Two clerks from Nis, Serbia died.", "killed 2 people"),
        ),
        not_examples=("A nurse from Nis, Bo Lind sang.", "A nurse from Nis, Serbia sang."),
    ),
    ClaimRule(
        name="<count> bodies, of <people>",
        stage="claims",
        pattern=r"[fFE](?P<harm>B),?(?:[kd]o?)?,?i?o?/(?P<who>[FSE](?:,?&?[FSE]){0,6})",
        read=read_included,
        examples=(
            Example("Two bodies, of a clerk and a nun, were found.", "killed 1 people; killed 1 civilian"),
            Example("Nine bodies, including those of two nuns, were found.", "killed 2 civilian"),
            Example("Two bodies, those of a clerk and his wife, lay there.", "killed 1 people; killed 1 civilian"),
        ),
        not_examples=("Two houses, of a clerk and a nun, were found.",),
    ),
    ClaimRule(
        name="found <count> victims",
        stage="claims",
        pattern=r"L(?P<harm>(?P<who>[FS]))(?![VIkd])",
        read=read_found,
        examples=(
            Example("Officers found five victims in the yard.", "casualties 5 people"),
            Example("They located a third victim in the yard.", "casualties 1 people"),
        ),
        not_examples=(
            "Officers held five victims' bags.",
            "Officers found five clerks in the yard.",
            "They located the first victim in the yard.",
        ),
    ),
    ClaimRule(
        name="a <numbered> victim was found or came",
        stage="claims",
        pattern=r"(?P<harm>(?P<who>S))(?:,[^,.;VIkKGdBJ]{1,6},)?,?(?P<came>r?o?b?o?[LlIo^])(?!.{0,16}[VIkKGdBJ])",
        read=read_one_more_found,
        examples=(
            Example("A fourth victim was found a block away.", "casualties 1 people"),
            Example("A third victim, a cook of 40, later showed up at a clinic.", "casualties 1 people"),
            Example("They learned of a sixth victim, who walked to a clinic.", "casualties 1 people"),
        ),
        not_examples=(
            "A fourth victim spoke to the judge.",
            "The victim was found a block away.",
            "A fourth judge was found a block away.",
        ),
    ),
    ClaimRule(
        name="<count> victims of a <deed>",
        stage="claims",
        pattern=r"(?P<who>F)[/p](?:[NSsP]|o){0,3}(?P<harm>[WGKM])",
        read=read_victims_in,
        examples=(
            Example("The three victims of Monday's shooting were named.", "casualties 3 people"),
            Example("All 4 victims in the Leeds stabbing are at home.", "casualties 4 people"),
            Example("Six victims of the murders were named.", "killed 6 people"),
        ),
        not_examples=(
            "Three clerks of Monday's shooting club spoke.",
            "Two victims of the flooding spoke.",
            "Two victims of the theft spoke.",
        ),
    ),
    ClaimRule(
        name="<count> victims of a <deed> were <harmed>",
        stage="claims",
        pattern=r"(?P<who>(?:f/)?F)o?[/p](?:[NSsP]|o){0,3}[WGKM](?:p[oN]{1,2})?o?(?P<harm>[VI])",
        read=read_first,
        examples=(
            Example("Two of the five victims in the Leeds shooting have died.", "killed 2 people"),
            Example("Three men in the shooting at a bar were wounded.", "injured 3 man"),
            Example("All four nuns involved in a shooting early Friday have now died.", "killed 4 civilian"),
        ),
        not_examples=("Two of the five victims in the Leeds shooting have left.",),
    ),
    ClaimRule(
        name="the victim of a <deed> has <died>",
        stage="claims",
        pattern=r"(?P<who>S)[/p](?:[NsP]|o){0,3}[WGM](?>p[oN]{1,2}|o){0,5}(?P<harm>[VI])",
        read=read_victim_of,
        examples=(Example("The victim of a shooting on Friday at a bar has died.", "killed 1 people"),),
        not_examples=("The owner of the shooting club died.", "The judge in the murder of a boy died."),
    ),
    ClaimRule(
        name="<people> feared <dead>",
        stage="claims",
        pattern=r"(?P<who>[SFxEs])(?P<harm>V)",
        read=read_feared,
        examples=(
            Example("A colleague paid tribute to a nun feared dead after a fall.", "killed 1 civilian feared"),
            Example("He spoke to the family of two cooks presumed dead.", "killed 2 civilian feared"),
        ),
        not_examples=("A colleague paid tribute to a nun feared by all.",),
    ),
    ClaimRule(
        name="<people> fell <so far> to their <deaths>",
        stage="claims",
        pattern=r"(?P<who>[SNHFsE])(?P<fell>[o^]x?|\^o)t[oH](?P<harm>W)",
        read=read_fell,
        examples=(
            Example("A climber has fallen 2,000ft to his death.", "killed 1 people"),
            Example("Two men fell 60 feet to their deaths.", "killed 2 man"),
        ),
        not_examples=("A climber looked forward to his death.", "Two men rose 60 feet to their deaths."),
    ),
    ClaimRule(
        name="<people> were named after they <died>",
        stage="claims",
        pattern=r"(?P<who>[FESNsx](?:,?&?[FESNsx]){0,6})o?b?(?P<named>o)Z(?P<they>H)(?P<harm>[VI])",
        read=read_named_after_death,
        examples=(
            Example(
                "A nun and three boys have been named after they were pronounced dead.",
                "killed 1 civilian; killed 3 child",
            ),
            Example("Two clerks were identified after they died in a fire.", "killed 2 people"),
        ),
        not_examples=("Two clerks were thanked after they died.", "Two clerks were named after them."),
    ),
    ClaimRule(
        name="<somebody>, who was so and so, has <died>",
        stage="claims",
        pattern=r"^(?P<who>N),(?P<aside>[rSo])[^,;:.]{1,24}[NSso],(?P<harm>[VI])",
        read=read_at_the_head,
        examples=(
            Example("Ada Moor, a Texas heir who became the first person found guilty, has died.", "killed 1 people"),
            Example("Ada Moor, whose book on the war brought down a mayor in Leeds, has died.", "killed 1 people"),
        ),
        not_examples=(
            "Ada Moor, a Texas heir who became the first person found guilty, has won.",
            "Ada Moor, a Texas heir who lost a home, says two clerks have died.",
        ),
    ),
    ClaimRule(
        name="the <harmed>, <name>,",
        stage="claims",
        pattern=r"o(?P<harm>[kd]),(?P<who>N(?:,?&N){0,3}),?(?=[boIV])",
        read=read_the_harmed,
        examples=(
            Example("The deceased, Ada Moor, was a farmer.", "killed 1 people"),
            Example("The injured, Ada Moor and Bo Lind, are in a clinic.", "injured 1 people; injured 1 people"),
        ),
        not_examples=("They killed, Ada Moor said, nobody.", "The tired, Ada Moor and Bo Lind, are in a clinic."),
    ),
)
