"""The words by which somebody is said to have denied an event."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.deeds import HARMING, HAS, ITS_OWN
from reconciler.extraction.reports.blame.parties import NAME, NOBODY, PARTY, SPOKE
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

_DENIES = (
    r"(?:denied|denies|rejected|rejects|dismissed)(?: on [A-Z][a-z]{2,5}day)?"
    r" (?:[A-Z][a-z]{2,12}(?:['’]s?)? (?:accusations?|allegations?|charges?|claims?) that (?:it|they) (?:was|were)\b"
    r"|it(?=[.,;]|$)|this(?=[.,;]|$)|that(?=[.,;]|$)"
    r"|(?:any |all |the |such |its |their |the (?:group|movement)['’]s )?"
    r"(?:responsibility|involvement|role|part|accusations?|allegations?|charges?|claims?"
    r"|being (?:responsible|behind|involved)|carrying out|having carried)\b"
    rf"|{HARMING}"
    r"|(?:that )?(?:its|their) (?:forces|jets|troops|soldiers|fighters|men|aircraft|planes|militants)\b"
    r"|(?:that )?(?:it|they|the group|the movement) (?:had |was |were )?"
    r"(?:carried out|responsible|behind|involved|to blame)\b"
    r"|(?:that )?(?:it|they) had anything to do with\b"
    r"|(?:that )?(?:it|they) had (?:bombed|struck|attacked|hit|shelled|targeted)\b)"
)

_CONDEMNED = r"(?: condemned [^.,;]{3,40} (?:and|but))?"

DENIED: tuple[BlameRule, ...] = (
    blame_rule(
        "a spokesman for <band> denied it",
        rf"\b(?:spokes(?:man|woman|person)|commander|leader) (?:for|of) {PARTY}"
        rf"(?:,(?: [a-z]{{3,12}}){{0,2}} {NAME})?,?{HAS} {_DENIES}",
        "denies",
        hints="denied|denies|reject|dismissed",
        means={
            "A spokesman for the coalition, Major Adam Noor, denied that it had carried out the strike.": "coalition",
            "A spokesman for the Northern Front denied any role.": "Northern Front",
        },
        not_examples=("A spokesman for the Northern Front denied entry to the inspectors.",),
    ),
    blame_rule(
        "<band>, whose spokesman denied it",
        rf"\b{NOBODY}{PARTY}, whose (?:(?:chief|main|official|military) )?(?:spokes(?:man|woman|person)|leaders?)"
        rf"(?: {NAME},?)?{HAS} {_DENIES}",
        "denies",
        hints="whose",
        means={"Elders named the Northern Front, whose spokesman denied any role.": "Northern Front"},
        not_examples=("The mayor blamed the Northern Front, whose spokesman denied entry to reporters.",),
    ),
    blame_rule(
        "<band> denied it",
        rf"\b{NOBODY}{PARTY}{SPOKE}{_CONDEMNED}{HAS} {_DENIES}",
        "denies",
        hints="denied|denies|reject|dismissed",
        means={
            "The Northern Front denied involvement.": "Northern Front",
            "Riverland on Thursday denied any involvement.": "Riverland",
            "The army denied on Friday any role.": "army",
            "The army has rejected the accusation.": "army",
            "Front spokesman Adam Noor denied the group's involvement.": "Front",
            "A coalition official denied any role.": "coalition",
            "The Front condemned the raid and denied any involvement.": "Front",
            "Northport denied it.": "Northport",
            "The coalition initially denied responsibility.": "coalition",
            "Front spokesman Adam Noor denied that the group was behind the raid.": "Front",
            "Riverland denied Northport's accusations that it was behind the raid.": "Riverland",
            "The Northern Front on Monday denied killing anyone at the hospital.": "Northern Front",
            "The army denied having shelled the town.": "army",
            "Rebel commanders denied they had anything to do with the raid.": "Rebel commanders",
            "Riverland's defence ministry denied that its forces fired.": "Riverland's defence ministry",
            "The army denied its soldiers were there.": "army",
            "Residents said men in uniform had fired, but the army denied this.": "army",
        },
        not_examples=("The Northern Front denied entry to the inspectors.", "He denied the charges."),
    ),
    blame_rule(
        "<band> distanced itself from it",
        rf"\b{NOBODY}{PARTY}{SPOKE}{HAS} distanced (?:itself|themselves|himself) from (?:\w{{2,12}} ){{0,2}}{DEED}",
        "denies",
        hints="distanced",
        means={"The Front distanced itself from the raid.": "Front"},
        not_examples=("The Front distanced itself from its leader.",),
    ),
    blame_rule(
        "<band> said it did not do it",
        rf"\b{NOBODY}{PARTY}{SPOKE}{_CONDEMNED}{HAS} (?:said|says|insisted) (?:that )?{ITS_OWN} "
        r"(?:(?:had|has|have) (?:nothing to do with|no hand in|no part in|not (?:bombed|struck|attacked|hit|shelled"
        rf"|targeted|carried out))|(?:was|were) not (?:behind|involved|responsible)|did not carry out)"
        rf"(?: (?:in|for))?(?:(?=[.,;]|$)| it\b| the (?:town|village|city|area|hospital|school|market)\b"
        rf"| (?:\w{{2,12}} ){{0,2}}{DEED})",
        "denies",
        hints="nothing to do|no hand|no part|was not|were not|did not|had not|has not|have not",
        means={
            "The Northern Front said it had nothing to do with the bombing.": "Northern Front",
            "The army said its forces were not behind the strike.": "army",
            "The Northern Front condemned the raid and said it had no hand in it.": "Northern Front",
            "The Northern Front said they were not involved.": "Northern Front",
            "A Front spokesman said the group had no hand in the bombing.": "Front",
            "Riverland's defence ministry said its aircraft had not struck the town.": "Riverland's defence ministry",
        },
        not_examples=("The Northern Front said it was not ready for the talks.",),
    ),
)
