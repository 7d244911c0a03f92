"""Phrases that turn to another event, before the one told."""

from reconciler.extraction.reports.vocabulary.cue_rule import HAPPENING, KIND, NUMBER, Cue, cue_rule
from reconciler.extraction.words import WEEKDAY

_BEFORE_IT = (
    r"(?:the (?:night|evening|day|morning|afternoon|week) (?:before|earlier)"
    r"|the previous (?:night|evening|day|week|weekend|month|year))"
)

_OTHERS = rf"(?:an?|another|one other|{NUMBER})"

EARLIER: tuple[Cue, ...] = (
    cue_rule(
        "an earlier <incident>",
        "earlier",
        rf"\b(?:an earlier|(?:a|the) previous|the last such|last (?:week|month|year)'s)"
        rf" {KIND}{HAPPENING}\b",
        hints="an earlier|previous|the last such|week's|month's|year's",
        examples=(
            "An earlier attack there killed three.",
            "An earlier outbreak killed 33.",
            "The previous bombing hit a market.",
        ),
        not_examples=("An earlier version of this story was wrong.",),
    ),
    cue_rule(
        "recently, <people> were killed in a <incident>",
        "earlier",
        r"^recently,? [^;]{0,140}?\b(?:killed|wounded|injured|hurt|died|dead)\b[^;]{0,30}? (?:in|by|when) an? "
        rf"{KIND}{HAPPENING}\b",
        hints="recently",
        examples=("Recently, as many as 11 people were hurt in a landslide there.",),
        not_examples=("Recently, he was hurt in the storm.", "He was recently hurt in a crash."),
    ),
    cue_rule(
        "the first <death> of the year",
        "earlier",
        rf"^the (?:first|second|third|last|previous|other|most recent) (?:such )?{KIND}(?:suicide|homicide|death"
        rf"|fatality|drowning|murder|killing|{HAPPENING}) (?:of (?:the |this )?(?:year|season|decade|(?:19|20)\d\d)"
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
        rf"^(?:(?:on|only|just) ){{0,2}}(?:{_BEFORE_IT},? (?:{_OTHERS}|\d{{1,2}}-year-old)"
        rf"|(?:{NUMBER} (?:days|nights|weeks) (?:before|earlier|ago)|last (?:week|month|{WEEKDAY})),? {_OTHERS})"
        r" (?:[a-z'’-]{2,14} ){0,4}?"
        r"(?:had|died|drowned|perished|(?:was|were) (?:killed|shot|slain|wounded|hurt|hit))\b",
        hints="before|earlier|ago|last |previous",
        examples=(
            "The previous month, 15-year-old Bo Lind was shot and killed.",
            "The night before, seven had died at a market.",
            "Only last week a bus had gone off the road.",
            "Three days earlier, a driver died at the crossing.",
            "Nine days ago nine people were killed on the road.",
        ),
        not_examples=(
            "The night before, he had rung his mother.",
            "Last week three men were charged.",
            "Last week, 15-year-old Bo Lind was shot.",
            "Three days before a vote, he died.",
        ),
    ),
    cue_rule(
        "another <victim> was killed days before",
        "earlier",
        rf"^(?:another|one other) (?:[a-z-]{{3,14}} ){{1,3}}?(?:had(?: been)?|was|were|died) [^.;]{{0,60}}"
        rf"\b(?:{NUMBER} (?:days|nights|weeks|months)|the (?:night|day|week|evening|month)) (?:before|earlier)\b",
        hints="another|one other",
        examples=("Another tapper was slain there three days before.", "One other woman had died the night before."),
        not_examples=("Another man was hurt in the leg.", "Another man died two days later."),
    ),
    cue_rule(
        "<victims> had been killed the day before",
        "earlier",
        rf"^(?:an?|one|{NUMBER}) (?:other |more )?(?:[a-z-]{{3,14}} ){{1,3}}?had (?:also )?"
        r"(?:been (?:killed|wounded|injured|hurt|shot|kidnapped|abducted)|died|drowned) [^.;]{0,60}?"
        r"\bthe (?:day|night|week|month|evening) (?:before|earlier)\b",
        hints="had ",
        examples=("Two Kenyans had been hurt there the day before.",),
        not_examples=("Two men had been seen there the day before.", "He had been shot the night before."),
    ),
    cue_rule(
        "<years> later, <happening>",
        "earlier",
        rf"^(?:an?|{NUMBER}|several|a few|some) (?:weeks?|months?|years?) (?:later|earlier|before(?: (?:it|that))?),"
        r" (?!on\b|in\b|he\b|she\b|his\b|her\b|they\b|their\b|police\b|prosecutors\b|authorities\b|officials\b|the\b)"
        rf"|\b{HAPPENING} (?:just |only )?(?:an?|{NUMBER}) (?:weeks?|months?|years?) (?:later|earlier|before)\b"
        rf"|^an? {HAPPENING} [^.;,]{{3,60}}? (?:an?|{NUMBER}) (?:days?|weeks?|months?|years?) (?:later|earlier)"
        r" (?:killed|left)"
        rf"|^(?:(?:an?|{NUMBER}|several|a few|some) (?:weeks?|months?|years?) ago"
        rf"|(?:(?:{NUMBER}|several|a few) )?(?:days|weeks|months) (?:earlier|before)),"
        r" (?:an?|one|another|at least|more than|nearly|about|some|gunmen|militants|rebels|bandits|insurgents"
        rf"|{NUMBER}|[\w'’-]{{2,14}} (?:fighters|forces|troops|soldiers|jets|warplanes|drones|militiamen)) "
        rf"|^(?:just|only|barely) (?:an?|{NUMBER}|several|a few) (?:days|weeks?|months?|years?)"
        r" (?:ago|earlier|before),",
        hints="later|earlier|before|ago",
        examples=(
            "Just a month ago, on May 5, a quake killed nine people.",
            "Five months later, 900 workers died when a mill collapsed.",
            "A bombing a week later in Gao killed four.",
            "A week ago, nine people died in a blast there.",
            "Days earlier, a bomber killed a guard.",
            "Days earlier, Front fighters were said to have struck a mill, killing nine.",
            "Three days earlier, one person was killed in Oru.",
            "A crush at his funeral in Gao four days later killed 56 people.",
        ),
        not_examples=(
            "Two weeks later, he died.",
            "A month before a trial, he fled.",
            "A month later, on May 3, she died.",
            "Days earlier, the mayor had warned of it.",
        ),
    ),
)
