"""Phrases that turn to another event, beside the one told."""

from reconciler.extraction.happenings import DEEDS, many, one
from reconciler.extraction.reports.vocabulary.cue_rule import HAPPENING, KIND, NUMBER, Cue, cue_rule
from reconciler.extraction.reports.vocabulary.words import ATTACKERS
from reconciler.extraction.words import WEEKDAY

_ARMS = (
    r"(?:bombs?|bombers?|blasts?|explosions?|drones?|rockets?|mortars?|missiles?|strikes?|airstrikes?|attacks?|quake"
    r"|tremor)"
)
_FATE = r"(?:killed|dead|missing|injured|wounded|hurt|trapped)"
_OF_THE_DEED = (
    r",? [^.;:]{3,120}? that the (?:[a-z-]{3,14} )?"
    r"(?:attack|assault|raid|blast|explosion|bombing|strike|shooting|ambush|crash|fire|clash) "
)
"""Behind "meanwhile", what somebody else says of the deed that is told."""
_BARE_COUNT = (
    rf"(?:said|says|reported)(?: that)? (?:[a-z]{{2,6}} ){{0,2}}?(?:\d[\d,]{{0,8}}|{NUMBER})(?: [a-z]{{4,10}})?"
    rf" (?:were|was|had been|have been) {_FATE}(?: and [^.;,]{{1,24}}? {_FATE})?\.?$"
)
"""What somebody else counts, of nothing but those told before: "said 40 were killed and nine were missing"."""

OTHERS: tuple[Cue, ...] = (
    cue_rule(
        "hours later, <attackers>",
        "another",
        rf"^(?:(?:(?:a few|several|about {NUMBER}|some {NUMBER}|{NUMBER}) )?(?:hours|minutes)"
        r" (?:later|earlier|before)|within (?:hours|minutes))"
        rf"(?: (?:on|in) \w{{3,12}})?,? (?:(?!the\b|those\b|these\b|police\b)[a-z'’-]{{2,14}} ){{0,3}}?(?:{ATTACKERS}"
        rf"|(?:an?|another|{NUMBER}) {KIND}{_ARMS}"
        rf"|(?:{NUMBER}|an?) [^,.;]{{3,60}}? (?:was|were) (?:killed|shot dead|wounded) (?:in|when|by)"
        r" (?:an?|another|gunmen))\b",
        hints="hours|minutes",
        examples=(
            "Hours later, gunmen stormed an inn.",
            "Two hours earlier, a car bomb killed four.",
            "Hours earlier, al-Shabab fighters overran a base.",
            "Within hours, a second bomb went off in Shaab.",
            "Within minutes, gunmen stormed an inn.",
            "Hours later, three soldiers were killed in an exchange of fire.",
        ),
        not_examples=(
            "Hours later, a suspect was arrested.",
            "Minutes later, police arrived.",
            "Hours later, the gunmen gave up.",
        ),
    ),
    cue_rule(
        "a <bomb> later hit",
        "later",
        rf"^(?:an?|another|{NUMBER}) {KIND}{_ARMS} (?:later|also|earlier|separately) "
        rf"|^earlier, (?:an?|another|{NUMBER}) {KIND}{_ARMS} (?!was\b|were\b|had\b)",
        hints="later|also|earlier|separately",
        examples=(
            "A roadside bomb later hit a patrol.",
            "A drone also struck a market.",
            "Earlier, a mortar shell hit a clinic.",
        ),
        not_examples=("A bomb was later found.", "The bomb later went off.", "Earlier, a bomb was found."),
    ),
    cue_rule(
        "hours after the <incident>",
        "another",
        rf"^(?:(?:about|some|around|nearly) )?(?:(?:an|half an|several|{NUMBER}) )?(?:hours?|minutes) (?:after|before)"
        rf" (?:the|that|this) {KIND}(?:[a-z][a-z-]{{2,16}} )?{HAPPENING},",
        hints="hours |minutes ",
        examples=("Hours after the blast, gunmen killed three guards.",),
        not_examples=("Hours after his arrest, he died.",),
    ),
    cue_rule(
        "two other <incidents>",
        "another",
        r"^(?:(?:earlier|later|also|on|the) [^.;,]{1,25}, |in )?"
        rf"(?:(?:at least|the) )?(?:{NUMBER}|several) other (?:[a-z-]{{3,14}} )?{many(DEEDS, besides='homicides')}\b"
        r"(?=[^.;]{1,80}\b(?:left|killed|wounded|injured|hurt|sent|shot|stabbed|died|dead)\b)",
        hints=" other ",
        examples=(
            "Earlier in the day, two other shootings left three people hurt.",
            "In three other attacks, nine were wounded.",
        ),
        not_examples=("Police tied the gun to two other shootings.", "Two other shootings are being looked into."),
    ),
    cue_rule(
        "the same day",
        "same day",
        rf"^(?:on the same day|the same day|later (?:on )?(?:the|that) same (?:day|night)"
        rf"|(?:earlier|later) (?:in the day|on {WEEKDAY}|{WEEKDAY})),",
        hints="the same day|in the day|earlier|later",
        examples=(
            "On the same day, a bomber struck a funeral.",
            "Earlier on Tuesday, a mine killed two.",
            "Later that same day, three died in a raid.",
        ),
        not_examples=("The same day saw a funeral.", "Later, police came."),
    ),
    cue_rule(
        "the day also saw <incident>",
        "another",
        r"^(?:the|that) (?:same )?(?:day|night|week|weekend) (?:also (?:was |had )?|was also |had also )"
        rf"(?:saw|seen|marked by|marred by|brought) (?:an?|another|{NUMBER}) {KIND}{HAPPENING}\b",
        hints="the day|the night|the week|that day|that night|that week|the same",
        examples=(
            "The day also was marked by a rebel attack on a bus.",
            "That night also saw a raid on a farm near Oru.",
        ),
        not_examples=("The day also saw a funeral.", "The day was marked by a strike of miners' unions."),
    ),
    cue_rule(
        "in the same month",
        "later",
        r"^(?:(?:in|during) the same|(?:earlier|later) (?:in )?(?:the same|that)|(?:earlier|later) in the)"
        r" (?:week|month|year)\b",
        hints="in the same|during the same|earlier|later",
        examples=("In the same month a teacher was killed in Kaba.", "Earlier that month a crane fell, killing nine."),
        not_examples=("It was shut in the same month.", "The toll rose later that month."),
    ),
    cue_rule(
        "a second <incident>",
        "second",
        rf"\b(?:in|during|after|and|with) an? (?:second|third|fourth) {KIND}{HAPPENING}"
        rf"|^(?:an? (?:second|third|fourth|separate|similar|different|further)|another) {KIND}"
        rf"{one(DEEDS, besides='bomb bomber landmine mine')}\b"
        rf"|^(?:an? (?:similar|separate)|another similar) {KIND}{HAPPENING} (?:occurred|happened|took place)\b",
        hints="second|third|fourth|separate|similar|different|further|another",
        examples=(
            "A second car bomb went off near a bridge.",
            "Another roadside blast hit a bus.",
            "A similar incident occurred in Nigeria last month, claiming 60 lives.",
        ),
        not_examples=("A second man was hurt.", "He spoke of a second blast."),
    ),
    cue_rule(
        "another person died in an <incident>",
        "another",
        r"^(?:another|a second|a third) (?:[a-z-]{3,14} ){1,3}?(?:also )?(?:died|drowned|(?:was|is|has been|were)"
        r" (?:also )?(?:killed|injured|hurt|wounded|hospitali[sz]ed|in (?:an? )?(?:critical|serious) condition))"
        rf" (?:in|after|following) an? {KIND}{HAPPENING}",
        hints="another|second|third",
        examples=("Another person died in a serious crash near Oru.", "A second man was hurt after a fire at a mill."),
        not_examples=("Another person died in the crash.", "Another attack killed nine in a crash."),
    ),
    cue_rule(
        "coincided with <incident>",
        "another",
        rf"\bcoincide[sd]? with (?:an?|another) {KIND}{HAPPENING}",
        hints="coincide",
        examples=("The raid coincided with an incident at a port.",),
        not_examples=("The raid coincided with a holiday.",),
    ),
    cue_rule(
        "separately",
        "another",
        r"^(?:separately|elsewhere|also (?:on|in|(?:early |late )?[a-z]{3,6}day))\b"
        r"|^[^.;:]{3,60}? (?:said|reported|announced|confirmed) separately\b"
        rf"|^(?:meanwhile|meantime)\b(?!,? (?:[\w'’-]{{1,16}} ){{1,8}}?{_BARE_COUNT})(?!{_OF_THE_DEED})"
        rf"|^[^.;:]{{3,70}}, meanwhile,(?! {_BARE_COUNT})",
        hints="separately|elsewhere|meanwhile|meantime|also on|also in|also early|also late|also mon|also tue|also wed"
        "|also thu|also fri|also sat|also sun",
        examples=(
            "Separately, a mine killed two farmers.",
            "Also Friday, a mine killed two farmers.",
            "Also on Friday, gunmen attacked a post.",
            "The army said separately that one of its men was killed.",
            "Elsewhere in the province, a bus was hit.",
            "In Gao, meanwhile, two died.",
            "Meanwhile, police said nine nuns were killed when a roof fell in.",
        ),
        not_examples=(
            "The two were held separately.",
            "Meanwhile, the army said 40 were killed.",
            "The army, meanwhile, said 40 were killed and nine were missing.",
        ),
    ),
)
