"""Rules of taking: people taken to hospital, taken hostage or captive."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, NUMBERED, SUBJECTS
from reconciler.extraction.claims.grammar.readings_deeds import read_held, read_hostages
from reconciler.extraction.claims.grammar.readings_follow import read_in_hospital
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule

TAKING_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="sent <people> to hospital",
        stage="claims",
        pattern=rf"[lL]{SUBJECTS}o?[tp]o?(?P<harm>O)",
        read=read_list,
        examples=(Example("The crash sent seven pupils to the hospital.", "injured 7 child"),),
        not_examples=("The clinic sent seven letters.",),
    ),
    ClaimRule(
        name="<people> took themselves to hospital",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE}LH[tp]o?(?P<harm>O)",
        read=read_list,
        examples=(Example("Three men took themselves to a hospital.", "injured 3 man"),),
        not_examples=("Three men took them to a hotel.",),
    ),
    ClaimRule(
        name="took <count> hostages",
        stage="claims",
        pattern=r"[LlkK](?P<who>(?P<harm>F))",
        read=read_hostages,
        examples=(
            Example("They took 20 hostages.", "captured 20 people"),
            Example("Rebels are holding some 30 foreign diplomats hostages.", "captured .. people"),
        ),
        not_examples=("They left 20 hostages there.", "They took 20 clerks along."),
    ),
    ClaimRule(
        name="<people> taken to hospital",
        stage="claims",
        pattern=rf"{NUMBERED}[lL]?(?P<how>o?)[pt]o?(?P<harm>O)",
        read=read_in_hospital,
        examples=(Example("Three women in hospital after crash", "injured 3 woman"),),
        not_examples=("Three wings of the hospital shut.", "Three women recall rushing to a hospital."),
    ),
    ClaimRule(
        name="took <captive> <people>",
        stage="claims",
        pattern=rf"[LlkK](?P<harm>d){SUBJECTS}",
        read=read_held,
        examples=(Example("The gang took hostage six engineers.", "captured 6 civilian"),),
        not_examples=("The gang took with it six engines.", "The gang brought in good condition six engineers."),
    ),
)
