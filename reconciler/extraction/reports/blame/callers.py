"""The words by which callers, two bands at once, or a band that tells of its revenge claim an event."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.deeds import CLAIMS, DID, HAS, ITS_OWN, SAID, STRUCK
from reconciler.extraction.reports.blame.parties import AGENT, BAND, KNOWN, NAME, SPOKE
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

_BOTH = rf"(?P<agent>(?:[Tt]he )?{NAME}(?: {BAND})?),? and (?:the )?(?P<also>{NAME}(?: {BAND})?)"

CALLED: tuple[BlameRule, ...] = (
    blame_rule(
        "<band> and <band> claimed it",
        rf"\b(?:[Bb]oth |(?:[Tt]wo|rival|separate) (?:[a-z-]{{3,14}} ){{0,3}}(?:groups|factions|bands|militias)[,:] )"
        rf"{_BOTH},?{HAS} (?:each )?{CLAIMS}",
        "claims_responsibility",
        hints="oth |wo |rival |separate ",
        means={
            "Both the Northern Front and Sons of Dawn claimed responsibility.": "Northern Front, Sons of Dawn",
            "Two rebel groups, the Front and Sons of Dawn, have claimed the raid.": "Front, Sons of Dawn",
        },
        not_examples=("Both the mayor and the Front claimed the prize.",),
    ),
    blame_rule(
        "somebody speaking for <band> called to say that it did it",
        r"\b[Aa]n? (?:[a-z-]{3,14} )?(?:man|woman|caller|person|spokes(?:man|woman|person)|commander)"
        r"(?: (?:claiming|purporting|saying (?:he|she) was authori[sz]ed) to (?:speak (?:for|on behalf of)|represent"
        r"|be (?:an? )?(?:spokes(?:man|woman|person)|commander|member|leader) (?:for|of)|be (?:from|with))"
        rf"| (?:for|from|of)) {AGENT}(?:, {NAME},)? (?:called|telephoned|phoned|rang|contacted|told|said|claimed)"
        rf"(?: [^.;,]{{2,50}}?)?(?: (?:to|and) (?:say|said|claim(?:ed)?)|saying)?(?: that)?"
        rf" (?:{ITS_OWN} (?:had |have )?(?:{DID}|{STRUCK})|(?:the )?responsibility)",
        "claims_responsibility",
        hints="claiming to|purporting|saying he|saying she|spokes|commander|caller",
        means={
            "A man claiming to speak for the Front called a radio station to say it had carried out the raid.": "Front",
            "A caller purporting to represent Sons of Dawn telephoned a newspaper and claimed responsibility.": (
                "Sons of Dawn"
            ),
            "A spokesman for the Northern Front called reporters to say that it was behind the raid.": "Northern Front",
        },
        not_examples=("A man from Northport called the police to say he had seen the raid.",),
    ),
    blame_rule(
        "a claim of responsibility by <band>",
        r"\b(?:[Aa]|[Tt]he|[Aa]nother) (?:[a-z]{4,12} )?claim of responsibility (?:was |has been )?(?:[a-z]{4,12} )?"
        rf"(?:by|from|in the name of|attributed to) {AGENT}",
        "claims_responsibility",
        hints="claim of responsibility",
        means={
            "A claim of responsibility was posted in the name of Sons of Dawn.": "Sons of Dawn",
            "The claim of responsibility by the Front could not be verified.": "Front",
        },
        not_examples=("There was no immediate claim of responsibility by the Front.",),
    ),
    blame_rule(
        "<band> said the <event> was revenge",
        rf"\b(?P<agent>(?:[Tt]he )?(?:{KNOWN}|{NAME} (?:{BAND}|group|movement|militia))){SPOKE}{HAS} {SAID}(?: that)?"
        rf" (?:it|the (?:\w{{2,12}} )?{DEED}) (?:was|were|had been|came) (?:carried out )?(?:in )?"
        r"(?:revenge|retaliation|reprisal|response|retribution|vengeance|payback)\b",
        "claims_responsibility",
        hints="revenge|retaliation|reprisal|response|retribution|vengeance|payback",
        means={
            "The Northern Front group said the raid was revenge for a killing.": "Northern Front group",
            "Hamas spokesman Adam Noor said the attack was in retaliation for a raid.": "Hamas",
        },
        not_examples=("The mayor said the raid was revenge.", "Adam Noor said the raid was revenge."),
    ),
)
