"""Phrases that count the deeds of years: of a band, a war or a prisoner, not of one day."""

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.vocabulary.cue_rule import KILLINGS, MONTHS, Cue, cue_rule
from reconciler.extraction.words import BRINGING

_DEEDS = (
    r"(?:attacks|bombings|bombs|massacres|raids|ambushes|kidnappings|abductions|killings|murders|assassinations|shootings"
    r"|incidents|assaults)"
)
_ABOUT = r"(?:(?:more than|over|some|about|nearly|almost|at least|around) )?"
_SO_MANY = r"(?:[2-9]\d|[1-9]\d[\d,]{1,6}|(?:dozens|scores|hundreds|thousands) of)"

OF_A_WAR = (
    r"(?:\bin the (?:[a-z-]{3,14} ){0,2}(?:war|conflict|insurgency|rebellion|uprising|campaign|country|revolt)\b"
    r"|\bsince (?:(?:19|20)\d\d"
    r"|the (?:[a-z0-9.-]{3,14} ){0,3}(?:war|conflict|invasion|uprising|insurgency|revolt|start|coup|takeover|revolution"
    r"|ceasefire|truce|elections?|protests|unrest|crackdown|crisis|outbreak|beginning|fall|overthrow))\b"
    r"|\b(?:in|from|during) (?!the\b)(?:(?:weeks|months|years|a year) of )?(?:[a-z-]{3,14} ){0,2}"
    r"(?:protests|rallies|demonstrations|unrest)\b(?![^.;]{0,40} (?:on|since) [a-z]{3,6}day)"
    r"|\bnumber of (?:[a-z-]{3,14} ){0,3}?(?:soldiers|troops|marines|service members|servicemen|peacekeepers"
    r"|journalists|reporters|aid workers|policemen|officers|contractors|miners|prisoners|hostages)"
    r" (?:killed|dead|to die|to be killed|who (?:have )?died)\b"
    r"(?! (?:in|by|when|during|on|near) (?:(?:the|an?)\b|[a-z]{3,6}day))"
    r"|\bnumber of (?:[a-z-]{3,14} ){1,4}?(?:killed|dead|to die|to be killed|who (?:have )?died)\b[^.;]{0,60}? this"
    r" (?:year|month)\b)"
)
"""What is counted that no single event of the sentence can have been."""
_DEATH = (
    r"(?:it|this|that|(?:[a-z]{3,6}day['’]s|his|her|their|the) (?:[a-z-]{3,14} )?"
    rf"(?:deaths?|losses|{any_number()})(?: (?:in|at|near|outside) [^.;,]{{3,40}}?)?)"
)

RECORDS: tuple[Cue, ...] = (
    cue_rule(
        "his death brings the number of <soldiers> killed in <country> to",
        "tally",
        rf"^{_DEATH} (?:{'|'.join(BRINGING)})"
        rf"(?: to [\w,]{{1,14}} the\b|(?=[^.;]{{0,30}}?\b(?:number|toll|tally|total|count)\b))[^;]*?{OF_A_WAR}",
        hints="number|toll|tally|total|count",
        examples=(
            "His death takes the number of British troops killed in Iraq to 98.",
            "It brings to 98 the number of soldiers who have died in the country.",
            "Their deaths bring to 98 the number of British troops killed in Afghanistan.",
            "The ambush near Oru brought to 51 the number of foreign soldiers killed by police this year.",
            "The latest deaths bring to 71 the number of people killed in protests since the coup.",
        ),
        not_examples=("His death brings the number of people killed in the blast to nine.",),
    ),
    cue_rule(
        "the <city>'s homicide count",
        "statistic",
        r"\b(?:homicides?|murders?|slayings|killings) (?:count|tally|total|toll|number)\b[^.;]{0,60}?"
        r"\b(?:to|at|reached|hits?|is(?: now)?) (?:at least )?(?:\d|[a-z])"
        rf"|\b(?:number|total|count|tally) of {KILLINGS} [^.;]{{0,60}}?"
        r"\b(?:to|at|reached|is) (?:at least )?(?:\d|[a-z])"
        rf"|\b(?:makes|marks|made) (?:\d{{1,4}}|[a-z-]{{3,14}}) (?:{KILLINGS}|people (?:killed|slain|shot dead))\b"
        r"[^.;]{0,40}\b(?:this year|in (?:19|20)\d\d|so far)"
        rf"|\b(?:bring|raise|push)(?:s|es|ed|ing)? to \d{{1,4}} the (?:number|total|count|tally) of {KILLINGS}"
        rf"|\bbrought to \d{{1,4}} the (?:number|total|count|tally) of {KILLINGS}"
        r"|\bdeath toll from (?:gun|street|gang) violence\b"
        r"|\bnumber of people (?:killed|wounded|injured|shot)(?: (?:and|or) (?:killed|wounded|injured))?"
        r" (?:in (?:the (?:city|county|state)|[a-z]+ county)|citywide|this year)\b",
        hints="number of people|homicide|murder|slaying|killing|fatal shootings|shooting deaths|makes|marks"
        "|death toll from",
        examples=(
            "It brings the city's homicide total to 45.",
            "The slaying pushed the number of murders in Reno to nine.",
            "That makes 45 people killed in Reno this year.",
            "The deaths bring to 41 the number of homicides in Reno this year.",
        ),
        not_examples=(
            "The number of people killed in the shooting rose to five.",
            "The death toll stands at 45.",
            "The shooting was ruled a murder.",
        ),
    ),
    cue_rule(
        "killed in <month> alone",
        "statistic",
        r"\b(?:killed|shot|died|slain|murdered|wounded|injured|homicides|murders|shootings)\b[^.;]{0,60}"
        rf"\b(?:in|during) (?:(?:the )?month of |the )?(?:{MONTHS}|(?:19|20)\d\d|that month|past month"
        r"|past year) alone\b",
        hints=" alone",
        examples=("At least 80 people were killed in the city in November alone.",),
        not_examples=("The man was killed in the house alone.", "In one village alone, 80 people were killed."),
    ),
    cue_rule(
        "a wave of violence that has killed",
        "tally",
        r"\b(?:waves?|strings?|series|spate|surge|wider campaign|months|weeks|years) of (?:[a-z-]{3,14} ){0,3}"
        r"(?:violence|attacks|bombings|killings|unrest|bloodshed|assassinations|raids|clashes|fighting) (?:that|which)"
        r" (?:has|have) (?:already |now |so far )?(?:killed|left|claimed|cost)\b"
        r"|\b(?:bloody|deadly|violent) (?:week|month|fortnight|weekend)"
        r" (?:in which|during which|that (?:has|had|saw)\b)",
        hints="that has|that have|which has|which have|in which|during which|that saw|that had",
        examples=(
            "It is part of a wave of violence that has killed more than 250 people since April.",
            "It came at the end of a bloody week in which nearly 100 people died.",
        ),
        not_examples=("A wave of attacks on Sunday has killed nine people.",),
    ),
    cue_rule(
        "has carried out <number> attacks",
        "statistic",
        r"\b(?:has|have|had) (?:also |already |since )?(?:set off|carried out|staged|launched|committed|mounted"
        rf"|perpetrated|detonated|planted) {_ABOUT}{_SO_MANY} (?:[a-z-]{{3,14}} ){{0,2}}{_DEEDS}\b"
        rf"|\bin {_ABOUT}{_SO_MANY} (?:[a-z-]{{3,14}} ){{0,2}}{_DEEDS}\b",
        hints="attacks|bomb|massacres|raids|ambushes|kidnappings|abductions|killings|murders|assassinations|shootings"
        "|incidents|assaults",
        examples=(
            "The cartel has set off more than 80 bombs, killing at least 60 people.",
            "Last year, over 400 farmers were murdered in more than 40 massacres.",
        ),
        not_examples=("Rebels launched five attacks, killing nine people.", "He was hurt in an attack by 40 men."),
    ),
    cue_rule(
        "the <number> killings that have taken place",
        "statistic",
        r"\b(?:\d[\d,]{1,6}|(?:dozens|scores|hundreds) of) (?:[a-z-]{3,14} ){0,2}(?:killings|murders|deaths|homicides"
        r"|assassinations|kidnappings|massacres) (?:that|which) (?:have|had) (?:taken place|occurred|been committed"
        r"|been reported|been recorded)\b",
        hints="that have|which have|that had|which had",
        examples=("They looked into the 56 killings that have taken place in the valley.",),
        not_examples=("They looked into the two killings that took place on Sunday.",),
    ),
    cue_rule(
        "killed as a result of a war",
        "statistic",
        r"\b(?:has|have) (?:been (?:killed|murdered|wounded|displaced)|died|perished|lost their lives)\b[^.;]{0,50}?"
        r"\b(?:as a result of|because of|owing to|due to) (?:the |this )?(?:[a-z-]{3,12} )?(?:political violence"
        r"|civil war|armed conflict|conflict|insurgency|guerrilla war(?:fare)?|civil strife|drug war)\b",
        hints="political violence|civil war|conflict|insurgency|guerrilla war|civil strife|drug war",
        examples=("About 15,000 people have been killed as a result of political violence.",),
        not_examples=("He has been killed because of an old feud.",),
    ),
    cue_rule(
        "responsible for <number> other murders",
        "context",
        r"\b(?:guilty of|responsible for|to blame for|implicated in|accused of|blamed for|suspected (?:of|in)|linked to"
        rf"|wanted for|credited with) {_ABOUT}(?:(?:dozens|scores|hundreds|(?:tens of )?thousands) of|countless"
        r"|(?:[a-z]{2,9}|\d{1,4}) other) (?:other )?(?:[a-z-]{3,14} )?(?:murders|killings|deaths|assassinations"
        r"|kidnappings|massacres|abductions)\b",
        hints="guilty|responsible|to blame|implicated|accused|blamed|suspected|linked|wanted|credited",
        examples=(
            "Police say the man is responsible for seven other murders.",
            "The squads are guilty of thousands of murders.",
        ),
        not_examples=("He was found guilty of two murders.", "The group is responsible for the murder of a judge."),
    ),
    cue_rule(
        "in previous attacks",
        "earlier",
        r"\bin (?:(?:its|their|several|many|two|three|other) )?(?:previous|earlier|past|prior) (?:[a-z-]{3,14} ){0,2}?"
        rf"{_DEEDS}\b",
        hints="previous|earlier|past|prior",
        examples=("The rebels have killed several engineers in previous attacks in the capital.",),
        not_examples=("In a previous life he led raids.", "In the past, attacks were rare."),
    ),
    cue_rule(
        "the deadliest was that of <year>",
        "earlier",
        r"^(?:but |until now,? |so far,? )?(?:the|its|their|[^.;,]{3,40}['’]s?) (?:[a-z]+[- ])?"
        r"(?:worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest"
        r"|most (?:deadly|serious|severe|lethal))\b[^.;]{0,70}?"
        r"\b(?:was|were|came|happened|occurred|struck|took place|remains)\b[^.;]{0,90}?\b(?:19|20)\d\d\b",
        hints="worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest|most ",
        examples=(
            "The deadliest in the country's history was the siege of a school in Oru in May 2004.",
            "The region's worst fire season on record was that of January 2017, when 11 died.",
        ),
        not_examples=(
            "The worst attack was in Kaba, where nine died.",
            "It was the worst since 2017.",
            "The deadliest day was Friday.",
        ),
    ),
    cue_rule(
        "continues to claim lives",
        "context",
        r"\bcontinues? to (?:take|claim|cost)\b[^.;]{0,40}?\blives\b"
        r"|\bcontinue to be (?:killed|murdered|kidnapped|abducted|assassinated)\b",
        hints="continue",
        examples=("A cycle of violence that has taken and continues to take thousands of lives.",),
        not_examples=("The hunt continues to this day.",),
    ),
)
