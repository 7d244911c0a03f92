"""Phrases that turn to another event: beside the one told, or before it."""

from reconciler.extraction.happenings import DEEDS, one
from reconciler.extraction.reports.vocabulary.cue_rule import Cue, cue_rule
from reconciler.extraction.words import FEW, WEEKDAY

_NUMBER = rf"(?:{FEW}|\d{{1,3}})"
_HAPPENING = one(besides="operation rescue siege protest")
_ATTACKERS = r"(?:gunmen|militants|insurgents|attackers|assailants|rebels|fighters)"
_ARMS = (
    r"(?:bombs?|bombers?|blasts?|explosions?|drones?|rockets?|mortars?|missiles?|strikes?|airstrikes?|attacks?|quake"
    r"|tremor)"
)
_KIND = r"(?:(?!open(?:ed|ing)?\b|under\b|caught\b)[a-z-]{3,14} ){0,2}"
"""Before what a happening is called; none "opened fire"."""

OTHERS: tuple[Cue, ...] = (
    cue_rule(
        "in another <incident>",
        "another",
        r"\b(?:in|during|after|and|with) (?:another|an? (?:apparently |seemingly |possibly )?(?:separate|different"
        r"|unrelated|similar))"
        rf" {_KIND}{_HAPPENING}"
        rf"|^in (?:another|an? (?:separate|different|unrelated|similar)) {_KIND}case\b",
        hints="another|separate|different|unrelated|similar",
        examples=(
            "In another violent incident, nine died.",
            "In a separate attack, a guard was hurt.",
            "In a separate case, a man was shot.",
        ),
        not_examples=(
            "He moved to another city after the attack.",
            "A second man was hurt in the attack.",
            "The man who was shot has been jailed in an unrelated case.",
        ),
    ),
    cue_rule(
        "in another <place>",
        "another",
        r"^(?:in|at) (?:another|a second|a nearby) (?:[a-z-]{3,14} )?(?:prison|jail|village|town|city|district"
        r"|neighbou?rhood|suburb|province|state|region|market|mosque|church|school|camp"
        r"|part of the (?:city|country|province))\b",
        hints="another|a second|a nearby",
        examples=("In another village, two children drowned.", "In a nearby town, shells killed four."),
        not_examples=("He lives in another town.", "In another room, they found a gun."),
    ),
    cue_rule(
        "also in <province>",
        "another",
        r"^(?:on|late on|early on|in|last|the) [^.;]{10,140}, also in (?:the )?(?:same )?(?:[\w'’-]{2,20} ){0,3}"
        r"(?:state|province|district|region|city|county|territory|governorate)\b",
        hints=", also in",
        examples=("On Monday 53 passengers were seized from a bus in Oru, also in Kaba state.",),
        not_examples=("He was shot in a bar and hit, also in the leg.",),
    ),
    cue_rule(
        "at <town>, in the same <province>",
        "another",
        r"^(?:in|at|near|outside|around) (?:[\w'’-]{2,20} ){0,2}[\w'’-]{2,20}, (?:also )?in the same (?:[a-z-]{3,12} )?"
        r"(?:state|province|district|region|city|county|territory|governorate|country|valley|island)\b",
        hints="in the same",
        examples=("At Datia, in the same state, more than 100 died.",),
        not_examples=("In 2003, in the same week, he was hurt.", "He died at home, in the same city."),
    ),
    cue_rule(
        "also reported from <town>",
        "another",
        r"\b(?:reported|told|seen) also (?:from|in) |\balso (?:reported|told of) (?:from|in) ",
        hints="reported|told|seen",
        examples=("Clashes were also reported from Eldoret, where a boy was hit by a bullet.",),
        not_examples=("He also reported the attack to the police.",),
    ),
    cue_rule(
        "hours later, <attackers>",
        "another",
        rf"^(?:(?:(?:a few|several|about {_NUMBER}|some {_NUMBER}|{_NUMBER}) )?(?:hours|minutes)"
        r" (?:later|earlier|before)|within (?:hours|minutes))"
        rf"(?: (?:on|in) \w{{3,12}})?,? (?:(?!the\b|those\b|these\b|police\b)[a-z'’-]{{2,14}} ){{0,3}}?(?:{_ATTACKERS}"
        rf"|(?:an?|another|{_NUMBER}) {_KIND}{_ARMS}"
        rf"|(?:{_NUMBER}|an?) [^,.;]{{3,60}}? (?:was|were) (?:killed|shot dead|wounded) (?:in|when|by)"
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
        rf"^(?:an?|another|{_NUMBER}) {_KIND}{_ARMS} (?:later|also|earlier|separately) ",
        hints="later|also|earlier|separately",
        examples=("A roadside bomb later hit a patrol.", "A drone also struck a market."),
        not_examples=("A bomb was later found.", "The bomb later went off."),
    ),
    cue_rule(
        "hours after the <incident>",
        "another",
        rf"^(?:(?:about|some|around|nearly) )?(?:(?:an|half an|several|{_NUMBER}) )?(?:hours?|minutes) (?:after|before)"
        rf" (?:the|that|this) {_KIND}(?:[a-z][a-z-]{{2,16}} )?{_HAPPENING},",
        hints="hours |minutes ",
        examples=("Hours after the blast, gunmen killed three guards.",),
        not_examples=("Hours after his arrest, he died.",),
    ),
    cue_rule(
        "the same day",
        "same day",
        rf"^(?:on the same day|the same day|also on {WEEKDAY}"
        rf"|(?:earlier|later) (?:in the day|on {WEEKDAY}|{WEEKDAY})),",
        hints="the same day|also on|in the day|earlier|later",
        examples=(
            "On the same day, a bomber struck a funeral.",
            "Earlier on Tuesday, a mine killed two.",
        ),
        not_examples=("The same day saw a funeral.", "Later, police came."),
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
        rf"\b(?:in|during|after|and|with) an? (?:second|third|fourth) {_KIND}{_HAPPENING}"
        rf"|^(?:an? (?:second|third|fourth|separate|similar|different|further)|another) {_KIND}"
        rf"{one(DEEDS, besides='bomb bomber landmine mine')}\b",
        hints="second|third|fourth|separate|similar|different|further|another",
        examples=("A second car bomb went off near a bridge.", "Another roadside blast hit a bus."),
        not_examples=("A second man was hurt.", "He spoke of a second blast."),
    ),
    cue_rule(
        "coincided with <incident>",
        "another",
        rf"\bcoincide[sd]? with (?:an?|another) {_KIND}{_HAPPENING}",
        hints="coincide",
        examples=("The raid coincided with an incident at a port.",),
        not_examples=("The raid coincided with a holiday.",),
    ),
    cue_rule(
        "separately",
        "another",
        r"^(?:separately|elsewhere|meanwhile|also (?:on|in))\b|^[^.;:]{3,70}, meanwhile,",
        hints="separately|elsewhere|meanwhile|also on|also in",
        examples=(
            "Separately, a mine killed two farmers.",
            "Elsewhere in the province, a bus was hit.",
            "In Gao, meanwhile, two died.",
        ),
        not_examples=("The two were held separately.",),
    ),
    cue_rule(
        "an earlier <incident>",
        "earlier",
        rf"\b(?:an earlier|(?:a|the) previous|the last such|last (?:week|month|year)'s)"
        rf" {_KIND}{_HAPPENING}\b",
        hints="an earlier|previous|the last such|week's|month's|year's",
        examples=(
            "An earlier attack there killed three.",
            "An earlier outbreak killed 33.",
            "The previous bombing hit a market.",
        ),
        not_examples=("An earlier version of this story was wrong.",),
    ),
    cue_rule(
        "the first <death> of the year",
        "earlier",
        rf"^the (?:first|second|third|last|previous|other|most recent) (?:such )?{_KIND}(?:suicide|homicide|death"
        rf"|fatality|drowning|murder|killing|{_HAPPENING}) (?:of (?:the |this )?(?:year|season|decade|(?:19|20)\d\d)"
        r"|there|here|this year) (?:happened|occurred|took place|was (?:on|in|reported))\b",
        hints="the first|the second|the third|the last|the previous|the other|the most recent",
        examples=(
            "The first drowning of 2017 took place on Friday.",
            "The last fatal crash there happened in May.",
        ),
        not_examples=(
            "The first shooting happened at 9 p.m.",
            "The first of the blasts took place on Friday.",
            "The first shooting of the night happened at 9 p.m.",
        ),
    ),
    cue_rule(
        "the night before, <others>",
        "earlier",
        rf"^(?:(?:on|only|just) ){{0,2}}(?:the (?:night|evening|day|morning|afternoon|week) (?:before|earlier)"
        rf"|{_NUMBER} (?:days|nights|weeks) (?:before|earlier|ago)"
        rf"|last (?:week|month|{WEEKDAY})),?"
        rf" (?:an?|another|one other|{_NUMBER}) (?:[a-z-]{{2,14}} ){{0,4}}?"
        r"(?:had|died|drowned|perished|(?:was|were) (?:killed|shot|slain|wounded|hurt|hit))\b",
        hints="before|earlier|ago|last ",
        examples=(
            "The night before, seven had died at a market.",
            "Only last week a bus had gone off the road.",
            "Three days earlier, a driver died at the crossing.",
            "Nine days ago nine people were killed on the road.",
        ),
        not_examples=(
            "The night before, he had rung his mother.",
            "Last week three men were charged.",
            "Three days before a vote, he died.",
        ),
    ),
    cue_rule(
        "another <victim> was killed days before",
        "earlier",
        rf"^(?:another|one other) (?:[a-z-]{{3,14}} ){{1,3}}?(?:had(?: been)?|was|were|died) [^.;]{{0,60}}"
        rf"\b(?:{_NUMBER} (?:days|nights|weeks|months)|the (?:night|day|week|evening|month)) (?:before|earlier)\b",
        hints="another|one other",
        examples=("Another tapper was slain there three days before.", "One other woman had died the night before."),
        not_examples=("Another man was hurt in the leg.", "Another man died two days later."),
    ),
    cue_rule(
        "<victims> had been killed the day before",
        "earlier",
        rf"^(?:an?|one|{_NUMBER}) (?:other |more )?(?:[a-z-]{{3,14}} ){{1,3}}?had (?:also )?"
        r"(?:been (?:killed|wounded|injured|hurt|shot|kidnapped|abducted)|died|drowned) [^.;]{0,60}?"
        r"\bthe (?:day|night|week|month|evening) (?:before|earlier)\b",
        hints="had ",
        examples=("Two Kenyans had been hurt there the day before.",),
        not_examples=("Two men had been seen there the day before.", "He had been shot the night before."),
    ),
    cue_rule(
        "<years> later, <happening>",
        "earlier",
        rf"^(?:an?|{_NUMBER}|several|a few|some) (?:weeks?|months?|years?) (?:later|earlier|before(?: (?:it|that))?),"
        r" (?!on\b|in\b|he\b|she\b|his\b|her\b|they\b|their\b|police\b|prosecutors\b|authorities\b|officials\b|the\b)"
        rf"|\b{_HAPPENING} (?:just |only )?(?:an?|{_NUMBER}) (?:weeks?|months?|years?) (?:later|earlier|before)\b"
        rf"|^an? {_HAPPENING} [^.;,]{{3,60}}? (?:an?|{_NUMBER}) (?:days?|weeks?|months?|years?) (?:later|earlier)"
        r" (?:killed|left)"
        rf"|^(?:just|only|barely) (?:an?|{_NUMBER}|several|a few) (?:days|weeks?|months?|years?)"
        r" (?:ago|earlier|before),",
        hints="later|earlier|before|ago",
        examples=(
            "Just a month ago, on May 5, a quake killed nine people.",
            "Five months later, 900 workers died when a mill collapsed.",
            "A bombing a week later in Gao killed four.",
            "A crush at his funeral in Gao four days later killed 56 people.",
        ),
        not_examples=(
            "Two weeks later, he died.",
            "A month before a trial, he fled.",
            "A month later, on May 3, she died.",
        ),
    ),
)
