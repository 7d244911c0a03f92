"""The words by which somebody is said to be responsible for an event: claims, denials, accusations."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.claim import Stance
from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.happenings import DEEDS, any_number

_WORD = r"(?:[Aa]l-)?[A-Z][\w'’-]{1,20}"
_NAME = rf"{_WORD}(?: (?:of the |al-|el-)?{_WORD}){{0,3}}"
_BAND = (
    r"(?:militants|fighters|insurgents|rebels|guerrillas|extremists|separatists|gunmen|jihadists|militias?|jets"
    r"|warplanes)"
)
_BODY = (
    r"(?:army|military|government|coalition|police|network|group|movement|forces|troops|regime|authorities|cartel"
    r"|gang)"
)
_NAMED = rf"{_NAME}(?: {_BAND}| {_BODY})?|{_BAND}"
_ALIAS = r"(?: \([A-Z][\w-]{1,8}\))?"
_AGENT = rf"(?P<agent>(?:[Tt]he |[Aa]n? )?(?:{_NAMED})){_ALIAS}"
_PARTY = rf"(?P<agent>(?:[Tt]he |[Aa]n? )?(?:{_NAMED}|{_BODY})){_ALIAS}"
_NOBODY = r"(?!(?i:no|nobody|none|neither|nor|he|she|they|it|who|there|this|that|but|and|if|both)\b)"
_SPEAKERS = r"(?:officials|residents|witnesses|police|authorities|activists|rebels|prosecutors|investigators)"
_BY = rf"(?P<by>(?:[Tt]he |[Aa]n? )?(?:{_NAME}|[a-z]{{4,14}}))"
_SPOKE = (
    rf"(?: (?:spokes(?:man|woman|person)|commander|leader|officials?)(?:,? {_NAME},?)?)?"
    r"(?:, (?:who|which|an?) [^,.;]{1,80},)?"
)
_HAS = r"(?: (?:has|have|had|later|quickly|also)){0,2}"
_SAID = r"(?:said|says|confirmed|announced|acknowledged|admitted)"
_DEED = any_number(DEEDS, besides="killing killings")
_ITS_OWN = (
    r"(?:it|they|its (?:fighters|militants|men|forces|troops|jets|members)|their (?:fighters|men|forces|members))"
)
_DID = (
    r"(?:carried out|was behind|were behind|was responsible for|were responsible for|staged|conducted)"
    rf" (?:\w{{2,12}} ){{0,2}}{_DEED}"
)


class Told(msgspec.Struct, frozen=True):
    """A rule, the stance that it tells, and words of which a sentence holds one if the rule can match."""

    rule: Rule
    stance: Stance
    hints: tuple[str, ...]


def _told(
    name: str, pattern: str, stance: Stance, *, hints: str, means: Mapping[str, str], not_examples: tuple[str, ...]
) -> Told:
    examples = tuple(Example(text=text, means=f"{stance} {agent}") for text, agent in means.items())
    rule = Rule(name=name, stage="reports", pattern=pattern, examples=examples, not_examples=not_examples)
    return Told(rule, stance, tuple(hints.split("|")))


TABLE: tuple[Told, ...] = (
    _told(
        "<band> claimed responsibility",
        rf"(?<!\bNo )\b{_NOBODY}{_AGENT}{_SPOKE}{_HAS}"
        r" (?:claim(?:ed|s|ing)|took|taken) (?:the )?(?:responsibility|credit)\b",
        "claims_responsibility",
        hints="responsibility|credit",
        means={
            "The Northern Front claimed responsibility for the raid.": "Northern Front",
            "Front spokesman Adam Noor claimed responsibility.": "Front",
            "The Northern Front, which is fighting for the coast, claimed responsibility.": "Northern Front",
            "It was a raid for which the Front has claimed responsibility.": "Front",
        },
        not_examples=("No group has claimed responsibility.", "Nobody took responsibility.", "He claimed the reward."),
    ),
    _told(
        "<event> claimed by <band>",
        rf"\b(?:{_DEED}|[Rr]esponsibility) (?:was|were|has been|have been)"
        rf" (?:later |quickly |also )?claimed by {_AGENT}",
        "claims_responsibility",
        hints="claimed by",
        means={
            "The attack was claimed by the Northern Front.": "Northern Front",
            "Responsibility was later claimed by Front fighters.": "Front fighters",
        },
        not_examples=("The prize was claimed by the Northern Club.", "The attack was claimed by no one."),
    ),
    _told(
        "<band> said it did it",
        rf"\b{_NOBODY}{_AGENT}{_SPOKE}{_HAS} {_SAID}(?: in a statement)?(?: that)? {_ITS_OWN} (?:had |have )?"
        rf"(?:{_DID}|(?:bombed|struck|attacked|hit|shelled|targeted) )",
        "claims_responsibility",
        hints="behind|carried out|responsible for|staged|conducted|bombed|struck|attacked|hit|shelled|targeted",
        means={
            "The Northern Front (NF) said it was behind the attack.": "Northern Front",
            "The Northern Front said its fighters had carried out the raid.": "Northern Front",
            "The Riverland-led coalition acknowledged it had struck the area.": "Riverland-led coalition",
        },
        not_examples=("The Northern Front said it was behind the plan.", "Nobody said it was behind the attack."),
    ),
    _told(
        "a spokesman for <band> said the group did it",
        rf"\b(?:spokes(?:man|woman|person)|commander|leader|member) (?:for|of) {_AGENT}{_HAS} {_SAID}(?: that)? the"
        r" (?:[A-Za-z-]{3,14} )?(?:group|movement|militants|rebels|faction)"
        r" (?:was|were|had been) (?:responsible|behind)",
        "claims_responsibility",
        hints="spokes|commander|leader|member",
        means={"A spokesman for the Northern Front said the rebel group was responsible.": "Northern Front"},
        not_examples=("A spokesman for the Northern Front said the group was ready.",),
    ),
    _told(
        "<band> denied it",
        rf"\b{_NOBODY}{_PARTY}{_SPOKE}(?: condemned [^.,;]{{3,40}} (?:and|but))?{_HAS}"
        r" (?:denied|denies|rejected|rejects)"
        r" (?:it(?=[.,;]|$)|(?:any |the |such )?(?:responsibility|involvement|role|part|accusations?|allegations?"
        r"|claims?|being (?:responsible|behind|involved)|carrying out|having carried"
        r"|that its (?:forces|jets|troops))\b)",
        "denies",
        hints="denied|denies|reject",
        means={
            "The Northern Front denied involvement.": "Northern Front",
            "The army has rejected the accusation.": "army",
            "A coalition official denied any role.": "coalition",
            "The Front condemned the raid and denied any involvement.": "Front",
            "Northport denied it.": "Northport",
        },
        not_examples=("The Northern Front denied entry to the inspectors.", "He denied the charges."),
    ),
    _told(
        "<band> said it did not do it",
        rf"\b{_NOBODY}{_PARTY}{_SPOKE}{_HAS} (?:said|says|insisted) (?:that )?{_ITS_OWN} "
        rf"(?:had nothing to do with|(?:was|were) not (?:behind|involved in|responsible for)|did not carry out) "
        rf"(?:it\b|(?:\w{{2,12}} ){{0,2}}{_DEED})",
        "denies",
        hints="nothing to do|was not|were not|did not",
        means={
            "The Northern Front said it had nothing to do with the bombing.": "Northern Front",
            "The army said its forces were not behind the strike.": "army",
        },
        not_examples=("The Northern Front said it was not ready for the talks.",),
    ),
    _told(
        "blamed <band>",
        rf"(?:\b(?P<by>{_NAME}|{_SPEAKERS}) )?\b[Bb]lam(?:ed|es|ing) (?:it |the {_DEED} )?(?:on )?{_AGENT}",
        "asserts",
        hints="lamed |lames |laming ",
        means={
            "The governor blamed the Northern Front for the blast.": "Northern Front",
            "Officials blamed the attack on insurgents.": "insurgents",
        },
        not_examples=("He blamed himself.", "They blamed the weather for the crash."),
    ),
    _told(
        "accused <band> of it",
        rf"(?:\b{_BY} (?:has |have |had )?)?\baccus(?:ed|es|ing) {_AGENT} of "
        rf"(?:(?:carrying out|being behind|staging|launching|perpetrating) )?(?:\w{{2,12}} ){{0,2}}{_DEED}",
        "asserts",
        hints="accus",
        means={
            "The government accused Northern Front rebels of the bombing.": "Northern Front rebels",
            "The mayor accused the Front of carrying out the raid.": "Front",
        },
        not_examples=("The mayor accused the Front of lying.",),
    ),
    _told(
        "suspicion fell on <band>",
        r"\b(?:[Ss]uspicion|[Bb]lame) (?:has |have |had )?(?:immediately |quickly |soon )?(?:fell|fallen|falls) on "
        rf"{_AGENT}",
        "asserts",
        hints="uspicion|lame",
        means={"Suspicion fell on al-Noor.": "al-Noor"},
        not_examples=("Suspicion fell on deaf ears.",),
    ),
    _told(
        "said <band> did it",
        rf"\b{_BY} (?:said|says|believe|believes) (?:that )?{_NOBODY}{_AGENT} (?:had |have )?{_DID}",
        "asserts",
        hints="behind|carried out|responsible for|staged|conducted",
        means={
            "Activists said Riverland jets carried out the strike.": "Riverland jets",
            "Police believe the Northern Front was behind the attack.": "Northern Front",
        },
        not_examples=("Activists said Riverland was behind schedule.",),
    ),
    _told(
        "<event> by <band>",
        rf"\b(?:{_DEED}|offensive) (?:\w{{2,12}} ){{0,2}}by "
        rf"(?P<agent>(?:the )?(?:{_NAME} {_BAND}|{_BAND}|(?:the )?{_NAME}(?= (?:militant )?group| movement)))",
        "asserts",
        hints=" by ",
        means={"Nine died in an attack by Northern Front militants.": "Northern Front militants"},
        not_examples=("Nine died in an attack by the river.",),
    ),
)
"""Rules in order of precedence; `means` of an example is the stance and the agent."""
RULES: tuple[Rule, ...] = tuple(told.rule for told in TABLE)
