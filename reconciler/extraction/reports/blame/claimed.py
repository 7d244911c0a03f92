"""The words by which somebody is said to have claimed an event."""

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.blame.callers import CALLED
from reconciler.extraction.reports.blame.deeds import CLAIMS, DID, HAS, ITS_OWN, SAID, STRUCK
from reconciler.extraction.reports.blame.parties import (
    AGENT,
    ALSO,
    APPOSED,
    NAME,
    NOBODY,
    ONLINE,
    SPEAKS_FOR,
    SPOKE,
)
from reconciler.extraction.reports.blame.rule import BlameRule, blame_rule

_ISSUED = (
    r"(?: (?:posted|issued|released|published|sent|put out|distributed|circulated) (?:an? |the |its )"
    r"(?:[a-z-]{3,12} ){0,2}(?:statement|video|message|recording|communique|note|leaflet|post)s?(?: [^,.;]{3,40}?)?,?)?"
)
"""Before "claiming": how it was said."""
_CALLED_TO = (
    r"(?:phoned|called|telephoned|contacted|rang|emailed) [^.;,]{3,50}? to claim (?:the )?(?:responsibility|credit)\b"
)
_NO_MORE = (
    r"(?! (?:has|have|had)\b[^.;:,]{1,50} for (?:[a-z-]{3,12} ){0,3}(?:attacks|bombings|raids|killings|blasts)\b)"
)
"""Behind a band of which it is only told what else it did: "which has claimed responsibility for several attacks"."""
_FOR = r"\b(?:spokes(?:man|woman|person)|commander|leader|member) (?:for|of) "

CLAIMED: tuple[BlameRule, ...] = (
    *CALLED,
    blame_rule(
        "a spokesman for <band> claimed it",
        rf"(?:{_FOR}{AGENT}(?:,(?: [a-z]{{3,12}}){{0,2}} {NAME})?,?|\b{SPEAKS_FOR}){HAS} {CLAIMS}",
        "claims_responsibility",
        hints="responsibility|credit|claim|admitted",
        means={
            "Adam Noor, a spokesman for the Northern Front, claimed responsibility in a call.": "Northern Front",
            "A commander of the Northern Front claimed the bombing.": "Northern Front",
            "A spokesman for the Front, Adam Noor, claimed responsibility.": "Front",
            "Adam Noor, a Front spokesman, claimed responsibility.": "Front",
            "Adam Noor, who claims to speak for the Front, claimed the raid.": "Front",
        },
        not_examples=("A spokesman for the Northern Front claimed the bombing was a fake.",),
    ),
    blame_rule(
        "<band> claimed responsibility",
        rf"\b{NOBODY}{APPOSED}{AGENT}{SPOKE}(?:, (?:which|who){_NO_MORE}|,)?{HAS}{_ISSUED} (?:{CLAIMS}|{_CALLED_TO})",
        "claims_responsibility",
        hints="responsibility|credit|claim|admitted",
        means={
            "The Northern Front reportedly claimed responsibility for the raid.": "Northern Front",
            "The Northern Front, which swiftly claimed responsibility, named no target.": "Northern Front",
            "Front spokesman Adam Noor claimed responsibility.": "Front",
            "The Northern Front, which is fighting for the coast, claimed responsibility.": "Northern Front",
            "It was a raid for which the Front has claimed responsibility.": "Front",
            "The Dawn terrorist group claimed responsibility.": "Dawn terrorist group",
            "The Northern Front, based in neighboring Riverland, claimed responsibility.": "Northern Front",
            "The Northern Front claimed the attack in a statement.": "Northern Front",
            "The Northern Front claimed Tuesday's attack.": "Northern Front",
            "A coastal group, Sons of Dawn, claimed those attacks.": "Sons of Dawn",
            "Front spokesman Adam Noor phoned the Daily Herald to claim responsibility.": "Front",
            "The Front posted a short video online claiming the raid.": "Front",
            "Sons of Dawn issued a statement claiming responsibility.": "Sons of Dawn",
            "The Northern Front group's affiliate in the valley claimed responsibility.": "Northern Front group",
            "The Northern Front's local affiliate claimed both attacks.": "Northern Front",
            "A band calling itself the Army of the North admitted to the bombing.": "Army of the North",
        },
        not_examples=(
            "No group has claimed responsibility.",
            "Nobody took responsibility.",
            "He claimed the reward.",
            "The Northern Front claimed the attack was staged by others.",
            "The Northern Front has claimed responsibility for earlier raids.",
            "The Northern Front, which has claimed responsibility for several bombings, was silent.",
            "The Northern Front claimed responsibility for last week's raid.",
        ),
    ),
    blame_rule(
        "<event> claimed by <band>",
        rf"\b(?:{DEED}|[Rr]esponsibility)(?: for [^,.;]{{3,60}}?|, (?:which|that) [^,.;]{{3,80}},)?"
        r" (?:was|were|has been|have been) (?:later |quickly |also )?claimed by (?:both )?"
        rf"(?:an?(?: [a-z-]{{3,12}}){{1,4}}(?: called| named| calling itself)?,? )?{AGENT}{ALSO}",
        "claims_responsibility",
        hints="claimed by",
        means={
            "The attack was claimed by the Northern Front.": "Northern Front",
            "Responsibility was later claimed by Front fighters.": "Front fighters",
            "That bombing, which struck a bus, was also claimed by the Front.": "Front",
            "The attack was claimed by a splinter group, Sons of Dawn.": "Sons of Dawn",
            "Responsibility for the raid was claimed by the Front.": "Front",
        },
        not_examples=("The prize was claimed by the Northern Club.", "The attack was claimed by no one."),
    ),
    blame_rule(
        "a spokesman for <band> said the group did it",
        rf"(?:{_FOR}{AGENT}(?:,(?: [a-z]{{3,12}}){{0,2}} {NAME})?,?|\b{SPEAKS_FOR}){HAS} {SAID}(?: that)?"
        r" (?:the (?:[A-Za-z-]{3,14} )?(?:group|movement|militants|rebels|faction)"
        rf" (?:was|were|had been) (?:responsible|behind)|{ITS_OWN} (?:had |have )?(?:{DID}|{STRUCK}))",
        "claims_responsibility",
        hints="spokes|commander|leader|member|to speak|speaks for",
        means={
            "A spokesman for the Northern Front said the rebel group was responsible.": "Northern Front",
            "Adam Noor, who says he speaks for the Front, said its fighters planted the bomb.": "Front",
            "A spokesman for the Northern Front said it had carried out the raid.": "Northern Front",
            "Adam Noor, the leader of the Northern Front, later said his group was behind it.": "Northern Front",
            "A man calling himself a spokesman for the Front told a newspaper the sect carried out the raid.": "Front",
        },
        not_examples=("A spokesman for the Northern Front said the group was ready.",),
    ),
    blame_rule(
        "<band> said it did it",
        rf"\b{NOBODY}{APPOSED}{AGENT}{SPOKE},?{HAS} {SAID}"
        r"(?:(?: (?:in|on|via|through) (?:an?|its|their) [A-Za-z-]{3,12}(?: [a-z-]{3,12}){0,2}?| by (?:tele)?phone"
        rf"| {ONLINE}){{1,2}})?(?: that)?"
        rf" (?:{ITS_OWN}|a member) (?:had |have )?(?:{DID}|{STRUCK})",
        "claims_responsibility",
        hints=" was behind| were behind| carried out| was responsible| were responsible| staged| conducted| launched"
        "| executed| perpetrated| bombed | struck | attacked | sent | hit | shelled | targeted | ambushed | stormed "
        "| planted | detonated | set off ",
        means={
            "The Northern Front (NF) said it was behind the attack.": "Northern Front",
            "The Northern Front said its fighters had carried out the raid.": "Northern Front",
            "The Riverland-led coalition acknowledged it had struck the area.": "Riverland-led coalition",
            "The Front, in a message to reporters, said it was responsible.": "Front",
            "The Northern Front said on its radio station that it was behind both attacks.": "Northern Front",
            "The Northern Front said they had sent the suicide bomber.": "Northern Front",
            "The Northern Front said on its Dawn channel that it carried out the raid.": "Northern Front",
            "The Northern Front said one of its members had detonated a vest.": "Northern Front",
            "Front spokesman Adam Noor said by telephone that two of its fighters had carried out the raid.": "Front",
            "Al Noor said in a statement on its Dawn site that it carried out the raid.": "Al Noor",
            "The Front's Dawn news agency said the group had carried out the raid.": "Front",
            "The Northern Front said one of its suicide bombers had carried out the attack.": "Northern Front",
            "Sons al-Noor, a militant group, said on Twitter it had staged the attack.": "Sons al-Noor",
        },
        not_examples=("The Northern Front said it was behind the plan.", "Nobody said it was behind the attack."),
    ),
    blame_rule(
        "“we did it,” said a spokesman for <band>",
        r"[\"“](?:We|Our (?:[a-z]{3,12} )?[a-z]{3,14}) "
        r"(?:did (?:it|this)|carried out|(?:we|a)re behind|are responsible|attacked|bombed|killed)\b"
        rf"[^\"”]{{0,80}}[\"”],? (?:said )?{NAME}, (?:an? (?:[a-z]{{3,12}} ){{0,2}}(?:spokesman|commander|leader)"
        rf" (?:for|of) {AGENT}|(?:an? |the )?(?P<members>{NAME})(?:['’]s?)?(?: [a-z]{{3,12}}){{0,2}} spokesman\b)",
        "claims_responsibility",
        hints='"We |“We |"Our |“Our ',
        means={
            '"Our men did this," said Adam Noor, a spokesman for the Northern Front.': "Northern Front",
            '"We were behind the raid," said Adam Noor, al Noor\'s military operations spokesman.': "al Noor",
            '"We are behind the raid," Adam Noor, the Front\'s spokesman, said.': "Front",
            '"We did it," Adam Noor, a spokesman for the Front, told reporters.': "Front",
        },
        not_examples=('"Our men did nothing," said Adam Noor, a spokesman for the Northern Front.',),
    ),
    blame_rule(
        "“we did it,” said <band>",
        r"[\"“]We (?:did it|(?:carried out|claim(?: responsibility for)?|are behind|were behind|are responsible for"
        rf"|attacked|bombed)\b[^\"”]{{1,80}})[,.]?[\"”],? {NOBODY}{AGENT}{SPOKE} (?:said|told|says)\b",
        "claims_responsibility",
        hints='"We |“We ',
        means={'"We carried out the raid," Front spokesman Adam Noor told reporters.': "Front"},
        not_examples=('"We carried out a search," he said. The Front said nothing.',),
    ),
)
