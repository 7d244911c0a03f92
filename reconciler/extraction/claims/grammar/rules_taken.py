"""Rules of taking: people taken to hospital, taken hostage or captive."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import ASIDE, NUMBERED, SUBJECTS
from reconciler.extraction.claims.grammar.readings_deeds import (
    read_found_dead,
    read_held,
    read_hostages,
    read_hostages_included,
    read_prisoners_taken,
    read_still_held,
    read_taken_then,
)
from reconciler.extraction.claims.grammar.readings_follow import (
    read_after_being,
    read_fled,
    read_in_condition,
    read_themselves,
    read_with_wounds,
)
from reconciler.extraction.claims.grammar.readings_hospital import read_in_hospital
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.readings_treated import read_treated
from reconciler.extraction.claims.grammar.rule import ClaimRule

TAKING_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> were kidnapped and found dead",
        stage="claims",
        pattern=r"(?P<who>[FEfxS])(?P<taken>V)[^.;:VIKGr!&]{0,6},?&o?(?P<find>L)(?P<harm>d)",
        read=read_found_dead,
        examples=(
            Example("Nine cooks were kidnapped and later found dead.", "killed 9 civilian"),
            Example("A cook was abducted on Monday and found dead.", "killed 1 civilian"),
        ),
        not_examples=("Nine cooks were kidnapped and police found dead birds.",),
    ),
    ClaimRule(
        name="seized <people> and <harmed> them",
        stage="claims",
        pattern=r"(?P<taken>[oLkK])(?P<who>[FS](?:,?&?[FS]){0,4})[^.;:VIKGr!]{0,9}?,?&?o?(?P<harm>[kG])(?P<them>H)(?P<dead>d)?",
        read=read_taken_then,
        examples=(
            Example("Gunmen dragged nine cooks off a bus and shot them dead.", "killed 9 civilian"),
            Example("The rebels lined six men up against a wall, killing them.", "killed 6 man"),
            Example("They kidnapped a nun and two cooks and beheaded them.", "killed 1 civilian; killed 2 civilian"),
        ),
        not_examples=(
            "They called nine cooks to the hall and killed them time.",
            "They dragged nine cooks out and fled.",
        ),
    ),
    ClaimRule(
        name="sent <people> to hospital",
        stage="claims",
        pattern=rf"[lL]{SUBJECTS}o?[tp]o?(?P<harm>O)",
        read=read_list,
        examples=(
            Example("The crash sent seven pupils to the hospital.", "injured 7 child"),
            Example("The fall sent her to hospital.", "injured 1 people"),
        ),
        not_examples=("The clinic sent seven letters.",),
    ),
    ClaimRule(
        name="<people> took themselves to hospital",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE}L(?P<whom>H)[tp]o?(?P<harm>O)",
        read=read_themselves,
        examples=(Example("Three men took themselves to a hospital.", "injured 3 man"),),
        not_examples=("Three men took them to a hotel.",),
    ),
    ClaimRule(
        name="<people> came to a hospital with wounds",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE}o?(?:b?[o^lL]H?o?p?){{1,2}}[pt]o?(?:N?O|N)o?(?:[pty]o?[NSs]?,?o?){{0,2}}(?P<harm>I)",
        read=read_with_wounds,
        examples=(
            Example("A man showed up at a hospital with a gunshot wound to the leg.", "injured 1 man"),
            Example("A second woman walked into Mercy Hospital a short time later with a wound.", "injured 1 woman"),
            Example("Two teens were dropped off at a clinic with gunshot wounds.", "injured 2 child"),
            Example("A girl drove herself to Mercy with a gunshot wound.", "injured 1 child"),
            Example("A boy came to a hospital in a private car with a graze wound.", "injured 1 child"),
        ),
        not_examples=(
            "Two nuns showed up at the hospital where he died.",
            "A man came to the hospital with flowers.",
        ),
    ),
    ClaimRule(
        name="<people> came somewhere after being <harmed>",
        stage="claims",
        pattern=r"(?P<who>[SFNE](?:,?&[SFNE])?)"
        r"o?(?:b?[o^lLI]H?o?p?){1,2}[pt]o?[NO]?o?(?:p[oN]{1,2}){0,2},?(?P<after>Z)(?P<harm>V)",
        read=read_after_being,
        examples=(
            Example("A cook drove himself to a fire station after being shot in the hip.", "injured 1 civilian"),
            Example("Two men walked to a store after being stabbed.", "casualties 2 man"),
        ),
        not_examples=(
            "A cook drove himself to a fire station when guards were shot.",
            "A cook drove himself to a fire station after being called.",
        ),
    ),
    ClaimRule(
        name="<people> were found somewhere with wounds",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?bLo?(?:po?[NSs]?){{0,2}},?(?P<harm>I)",
        read=read_with_wounds,
        examples=(
            Example("Two more cooks, both women, were found upstairs with gunshot wounds.", "injured 2 civilian"),
            Example("Two men were found in a van with gunshot wounds.", "injured 2 man"),
            Example("A cook was found nearby, bleeding from a wound.", "injured 1 civilian"),
        ),
        not_examples=("Two men were found upstairs with gold.", "Two men were found where he died."),
    ),
    ClaimRule(
        name="<people> fled with wounds",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?(?P<fled>o)(?:[pty/]o?[NSs]?){{0,3}}(?P<harm>I)",
        read=read_fled,
        examples=(
            Example("A girl crawled out of a window with a bullet wound in her side.", "injured 1 child"),
            Example("A driver, Ivo Kos, ran to the road with burns.", "injured 1 people"),
            Example("Two men ran to a gas station with gunshot wounds.", "injured 2 man"),
        ),
        not_examples=("A girl crawled out of a window and died.", "A surgeon works at Mercy with gunshot wounds."),
    ),
    ClaimRule(
        name="<people> remained somewhere in <condition>",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?b(?P<where>o?po?[NO](?:,N,)?)(?P<harm>[dI])",
        read=read_in_condition,
        examples=(
            Example("Another man remained in Mercy in critical condition.", "injured 1 man"),
            Example("Two men are at Mercy, Salem, in serious condition.", "injured 2 man"),
        ),
        not_examples=("Two men are in Salem under siege.", "Two men were in Salem in May."),
    ),
    ClaimRule(
        name="medics treated <people>",
        stage="claims",
        pattern=r"(?P<harm>o)(?P<who>[FEfx](?:,?&[FEx])?)",
        read=read_treated,
        examples=(
            Example("Paramedics treated nine people at the scene.", "injured 9 people"),
            Example("The hospital was treating 40 cooks for burns.", "injured 40 civilian"),
        ),
        not_examples=(
            "The hospital treated 40 cooks for cholera.",
            "The host treated nine people to supper.",
            "The clinic treated 900 patients last year.",
        ),
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
        name="<count> prisoners were taken",
        stage="claims",
        pattern=r"(?P<who>(?P<harm>F))o?b{1,2}(?P<taken>L)(?![^,;]{0,4}[tO+])",
        read=read_prisoners_taken,
        examples=(
            Example("Over 900 Swiss prisoners were taken, 75 by the guard.", "captured 901.. people"),
            Example("Nine hostages had been taken by nightfall.", "captured 9 people"),
        ),
        not_examples=(
            "Two prisoners were taken to a camp.",
            "Two prisoners were taken by bus to Leeds.",
            "Two prisoners were found.",
            "Nine clerks were taken by the cold.",
        ),
    ),
    ClaimRule(
        name="<count> hostages are held",
        stage="claims",
        pattern=r"(?P<who>(?P<harm>F))bo?(?P<held>L)",
        read=read_still_held,
        examples=(
            Example("Fifty-eight hostages are still held.", "captured 58 people"),
            Example("Two captives were held by the army.", "captured 2 people"),
        ),
        not_examples=("Fifty-eight hostages were found.", "Six suspects are held.", "Two prisoners are held in Leeds."),
    ),
    ClaimRule(
        name="took <count> hostages, including <people>",
        stage="claims",
        pattern=r"[LlkK](?P<harm>F),?i(?P<who>[FSE](?:,?&?[FSE]){0,4})",
        read=read_hostages_included,
        examples=(Example("They took 20 hostages, among them a nun.", "captured 1 civilian"),),
        not_examples=("They took 20 clerks along, among them a nun.",),
    ),
    ClaimRule(
        name="<people> taken to hospital",
        stage="claims",
        pattern=rf"{NUMBERED}[lL]?(?P<how>o?)[pt]o?(?P<harm>O)",
        read=read_in_hospital,
        examples=(Example("Three women in hospital after crash", "injured 3 woman"),),
        not_examples=(
            "Three wings of the hospital shut.",
            "Three women recall rushing to a hospital.",
            "A drone fired two missiles at the hospital.",
            "The storm damaged two wards in the hospital.",
            "The minister met two women at the hospital.",
            "Ivo Kos, a surgeon at a hospital in Leeds, spoke.",
            "Two nurses at the hospital spoke.",
            "Ivo Kos, a spokesman for Saint Ann Hospital in Leeds, spoke.",
        ),
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
