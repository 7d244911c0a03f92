"""The words by which an event is put on somebody."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.deeds import DID, HARMING
from reconciler.extraction.reports.blame.parties import (
    AGENT,
    ALSO,
    APPOSED,
    BAND,
    BODY,
    BY,
    KNOWN,
    NAME,
    NOBODY,
    OF_THEM,
    PARTY,
)
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

_SPEAKERS = (
    r"(?:officials|residents|witnesses|police|authorities|activists|rebels|prosecutors|investigators|locals|villagers"
    r"|survivors|relatives|[Ll]ocal people|[Tt]he (?:government|army|military|police|president|ministry))"
)
_UNARMED = (
    r"(?:everyone|everybody|(?:[a-z]{3,12} ){0,2}(?:civilians|residents|villagers|worshippers|protesters|demonstrators"
    r"|patients|passengers|families|people|women|children|homes|houses)|(?:the|a) (?:[a-z]{3,12} )?"
    r"(?:village|hospital|clinic|school|camp|crowd|church|mosque|market)s?)\b"
)
_GERUND = (
    r"(?:(?:carrying out|being behind|staging|launching|perpetrating|orchestrating) )?(?:\w{2,12}(?:['’]s)? ){0,2}"
)
_WHO = rf"(?P<by>{NAME}(?: [a-z]{{4,14}})?|(?:[a-z]{{2,12}} ){{0,2}}[a-z]{{4,14}})"
_BEHIND = r"(?:,? (?P<by>(?:[Tt]he )?(?:(?:[a-z]{4,10} )?[a-z]{4,14}|" + NAME + r")) (?:said|says)\b)?"
"""Whoever says so, told last."""

ACCUSED: tuple[BlameRule, ...] = (
    blame_rule(
        "blamed <band>",
        rf"(?:\b(?P<by>(?:[Tt]he )?{NAME}(?: (?:television|radio|leaders|officials|people))?|{_SPEAKERS}),? )?"
        rf"(?:has |have |had |quickly )?(?<!\bI )\b(?:[Bb]lam(?:ed?|es|ing) (?:it |(?:the|both|all) {DEED} )?"
        rf"(?:on )?[\"“]?|attribut(?:ed?|es|ing) (?:it|(?:the|both|all) {DEED}) to {OF_THEM}){APPOSED}{AGENT}{ALSO}",
        "asserts",
        hints="lame |lamed |lames |laming |ttribut",
        means={
            "The governor blamed the Northern Front for the blast.": "Northern Front",
            "Officials blamed the attack on insurgents.": "insurgents",
            "The government blamed Northern separatists.": "Northern separatists",
            "The government has blamed a local group, Sons of Dawn.": "Sons of Dawn",
            "The chief of police blamed anti-government groups.": "anti-government groups",
            "The army blamed rebels.": "rebels",
            "Northport officials blame the attack on Riverland.": "Riverland",
            "Police attributed the bombing to members of the Northern Front.": "Northern Front",
            "State radio blamed “armed coastal groups” for the raid.": "armed coastal groups",
        },
        not_examples=("He blamed himself.", "They blamed the weather for the crash.", "“I blame Northport,” she said."),
    ),
    blame_rule(
        "<band>, whom <speaker> blames",
        rf"\b{AGENT},?(?: an? [^,.;]{{3,40}}?,?)? (?:which|whom|that) (?!(?:has|have|had|is|are|was|were)\b){_WHO}"
        r" (?:has |have )?blame[sd]? for\b",
        "asserts",
        hints=" blame",
        means={
            "The army disbanded the Northern Front, a militia that town leaders blame for the raid.": "Northern Front"
        },
        not_examples=(
            "The army disbanded the Northern Front, a militia that fought in the hills.",
            "The Northern Front, which has been blamed for many raids, was silent.",
        ),
    ),
    blame_rule(
        "accused <band> of it",
        rf"(?:\b{BY},? (?:has |have |had )?)?\baccus(?:ed?|es|ing) {AGENT}{ALSO} of "
        rf"(?:(?:an? )?{_GERUND}[\"“‘]?{DEED}|(?:[a-z]{{4,12}}ly )?{HARMING}"
        r"|(?:being )?(?:involve(?:ment|d)|complicity|a role|a hand)\b)",
        "asserts",
        hints="accus",
        means={
            "The government accused Northern Front rebels of the bombing.": "Northern Front rebels",
            "The mayor accused the Front of carrying out the raid.": "Front",
            "The mayor accused the Front of carrying out Monday's raid.": "Front",
            "Riverland's leaders accuse Northport of a “massacre” of nine farmers.": "Northport",
            "Riverland accused Northport of shelling the town.": "Northport",
            "Riverland accused Northport of deliberately targeting the school.": "Northport",
            "The mayor accused Northport's intelligence agency of involvement.": "Northport's intelligence agency",
        },
        not_examples=("The mayor accused the Front of lying.",),
    ),
    blame_rule(
        "suspicion fell on <band>",
        r"(?:\b(?:[Ss]uspicion|[Bb]lame) (?:has |have |had |is (?:likely|expected) to |was (?:likely|expected) to )?"
        r"(?:immediately |quickly |soon )?(?:fell|fallen|falls?) on "
        rf"|(?:\b{BY} )?\b(?:pointed the|pointed a|pointing the) finger at "
        r"|\b(?:bore|bears|bearing|had|has|carried|carries|showed) (?:all )?the hallmarks? of )"
        rf"{AGENT}",
        "asserts",
        hints="uspicion|lame|finger|hallmark",
        means={
            "Suspicion fell on al-Noor.": "al-Noor",
            "Suspicion is likely to fall on the Northern Front.": "Northern Front",
            "The mayor pointed the finger at Northern Front rebels.": "Northern Front rebels",
            "The bombing bore the hallmarks of the Northern Front.": "Northern Front",
            "The bombing had all the hallmarks of the Northern Front.": "Northern Front",
        },
        not_examples=("Suspicion fell on deaf ears.", "She pointed the finger at traffic."),
    ),
    blame_rule(
        "suspects <band>",
        rf"\b{BY} suspects? (?:that |(?:the )?involvement of )?{OF_THEM}"
        rf"(?P<agent>(?:the )?(?:{KNOWN}|{NAME} (?:{BAND}|{BODY})|{BAND}"
        rf"|{NAME}(?=(?:, an? [^,.;]{{3,40}},)? (?:(?:was|were) (?:responsible|behind|involved)"
        r"|took part|may have|had a hand|(?:had )?(?:carried out|staged|planted|launched)))))\b",
        "asserts",
        hints=" suspect",
        means={
            "Police suspect Northern Front rebels.": "Northern Front rebels",
            "Officials suspect the Northern Front was behind it.": "Northern Front",
            "Authorities suspect Hamas.": "Hamas",
            "Police suspect the Dawn gang.": "Dawn gang",
            "Police suspect the involvement of Hamas.": "Hamas",
            "Police suspect Al Noor carried out the raid.": "Al Noor",
            "Officials suspect that Sons of Dawn, a local militia, took part.": "Sons of Dawn",
        },
        not_examples=("Police suspect Adam Noor, 40.", "Three suspected rebels were held."),
    ),
    blame_rule(
        "said <band> did it",
        rf"\b{BY} (?:said (?:they|it|he|she) believed?|said|says?|believes?) (?:that )?{NOBODY}{OF_THEM}{PARTY}"
        rf" (?:had |have )?(?:{DID}|(?:is|are|was|were) to blame\b|fired the (?:missile|rocket|shell|mortar)s?\b)",
        "asserts",
        hints="to blame|fired the|behind|carried out|responsible|staged|conducted|launched|executed|perpetrated",
        means={
            "Activists said Riverland jets carried out the strike.": "Riverland jets",
            "Police believe the Northern Front was behind the attack.": "Northern Front",
            "Riverland said Northport was responsible.": "Northport",
            "The opposition said the government was responsible for the raid.": "government",
            "Officials said they believed Northport was responsible.": "Northport",
            "The government says the Northern Front is to blame for the attack.": "Northern Front",
            "Police say members of the Dawn cartel carried out the attack.": "Dawn cartel",
            "Northport said Riverland forces fired the missile.": "Riverland forces",
            "Activists said government forces carried out the massacre.": "government forces",
            "Officials believe that the Northern Front, or NF, was responsible.": "Northern Front",
        },
        not_examples=(
            "Activists said Riverland was behind schedule.",
            "The mayor said Adam Noor was responsible for roads.",
        ),
    ),
    blame_rule(
        "said <band> harmed people",
        rf"\b{BY} (?:said|says) (?:that )?{NOBODY}{AGENT} (?:had |have )?[\"“‘']?(?:[a-z]{{3,9}}(?:-[a-z]{{3,9}})?ly )?"
        r"(?:killed|shot|executed|massacred|murdered|bombed|shelled|raped|opened fire on|fired (?:on|at|into))"
        rf" {_UNARMED}",
        "asserts",
        hints="killed |shot |executed |massacred |murdered |bombed |shelled |raped | fire on |fired ",
        means={
            "The Doctors Network said Northern Front fighters killed everyone inside.": "Northern Front fighters",
            "Activists said government troops had fired on unarmed protesters.": "government troops",
        },
        not_examples=("Police said officers shot the gunman.", "The mayor said she shot a film in the village."),
    ),
    blame_rule(
        "<event> carried out by <band>",
        rf"(?:\b(?P<speaker>(?:[Tt]he )?(?:{NAME}|[a-z]{{4,14}})) (?:said|says) (?:that )?(?:the |this )?)?"
        rf"\b(?:(?:{DEED}(?: (?:in|on|at|near|involving) [^,.;]{{3,60}}?)?|it"
        r"|[Tt]he (?:bombs?|device|mine|missiles?|rockets?|shells?))"
        r" (?:was|were|had been|have been|appear(?:s|ed) to (?:be|have been)) (?:carried out|staged|perpetrated"
        r"|launched|committed|planted|laid|detonated|fired|the work of|done)(?: by)? "
        rf"|(?:the|a) {DEED} carried out by )(?:the (?:banned|outlawed) )?{OF_THEM}"
        rf"(?P<agent>(?:the )?(?:{NAME}(?: {BAND})?|{BAND})){ALSO}{_BEHIND}",
        "asserts",
        hints="carried out|staged|perpetrated|launched|committed|planted|laid |detonated|fired|work of|done by",
        means={
            "The attack was carried out by members of the Northern Front, Minister Adam Noor said.": "Northern Front",
            "The army says the raid was carried out by Northern Front rebels.": "Northern Front rebels",
            "The blast was the work of Northern Front rebels, the interior minister said.": "Northern Front rebels",
            "The mayor said the raid appeared to be the work of the Northern Front.": "Northern Front",
            "Monday's raid in Oru was carried out by the Northern Front.": "Northern Front",
            "He said the bomb had been planted by the Northern Front.": "Northern Front",
        },
        not_examples=(
            "The attack was carried out by a man in a coat.",
            "The work was carried out by Northern Builders.",
        ),
    ),
    blame_rule(
        "blamed <body> for <event>",
        rf"(?:\b{BY} (?:has |have |had )?)?\b[Bb]lam(?:ed|es|ing) (?P<agent>(?:the )?{BODY})"
        rf"(?: for (?:\w{{2,12}} ){{0,2}}{DEED}|(?:(?<=coalition)|(?<=military))(?=[.;]))",
        "asserts",
        hints="lamed |lames |laming ",
        means={
            "The opposition blamed the government for the killings.": "government",
            "Northern rebels blamed the coalition.": "coalition",
        },
        not_examples=("The opposition blamed the government for the delay.",),
    ),
    blame_rule(
        "<band> is suspected of <event>",
        rf"\b(?:(?:[A-Z][a-z]+|[a-z]{{4,12}}) from )?{NOBODY}(?P<agent>(?:[Tt]he )?{NAME}(?: {BAND})?|{BAND})"
        r"(?: group)?(?: \([A-Z][\w-]{1,8}\))? (?:is|are|was|were) (?:widely )?"
        r"(?:suspected of|accused of|blamed for|believed to (?:be behind|have carried out)) "
        rf"(?:(?:carrying out|being behind|staging) )?(?:\w{{2,12}} ){{0,2}}{DEED}",
        "asserts",
        hints="suspected of|accused of|blamed for|believed to",
        means={
            "Militants from the Northern Front group are suspected of carrying out the raid.": "Northern Front",
            "The Northern Front (NF) was blamed for the raid.": "Northern Front",
        },
        not_examples=("He is suspected of carrying out the raid.",),
    ),
    blame_rule(
        "the attackers were <band>",
        rf"(?:\b{BY} (?:said|says) (?:that )?)?\b(?:[Tt]he )?(?:attackers|assailants|killers|raiders|bombers?"
        r"|kidnappers|gunmen) (?:were|was|are|is) (?:believed to be |thought to be |suspected )?(?:members of (?:the )?"
        rf"(?P<members>{NAME})|from the (?P<also>{NAME})|(?P<agent>(?:{NAME} )?{BAND}))",
        "asserts",
        hints="attackers|assailants|killers|raiders|bomber|kidnappers|gunmen",
        means={
            "The governor said the killers were bandits.": "bandits",
            "The army said the attackers were members of the Northern Front.": "Northern Front",
            "The attackers were believed to be Northern herders.": "Northern herders",
        },
        not_examples=("The attackers were shot.", "The gunmen were members of a choir."),
    ),
    blame_rule(
        "<event> by <band>",
        rf"\b(?:{DEED}|offensive) (?:\w{{2,12}} ){{0,2}}by "
        rf"(?P<agent>(?:the )?(?:{NAME} {BAND}|{BAND}|(?:the )?{NAME}(?= (?:militant )?group| movement)))",
        "asserts",
        hints=" by ",
        means={"Nine died in an attack by Northern Front militants.": "Northern Front militants"},
        not_examples=("Nine died in an attack by the river.",),
    ),
)
