"""Phrases that sum up: a year, a war, several unrelated events, or history."""

from reconciler.extraction.reports.vocabulary.cue_rule import MONTHS, NUMBER, Cue, cue_rule

_INCIDENTS = r"(?:incidents|shootings|attacks|stabbings|killings|homicides|crashes|accidents|fires|cases)"
_MONTHS = rf"(?:{MONTHS}|last month|the (?:first|second) (?:half|quarter))\b(?! \d)"
_FIGURES = r"(?:figures|data|statistics|records|report to)"
_UNRELATED = r"(?:crashes|accidents|shootings|stabbings|sinkings|shipwrecks|drownings|homicides|(?:gang|gun) violence)"

SUMS: tuple[Cue, ...] = (
    cue_rule(
        "by <its> figures, in attacks last <week>",
        "statistic",
        rf"\baccording to (?:[a-z’'-]{{2,14}} ){{0,4}}{_FIGURES}\b[^.;]{{0,160}}?\b{_INCIDENTS} (?:over |in )?"
        r"(?:the )?(?:last|past) (?:week|month|year)\b",
        hints="figures|data|statistics|records",
        examples=("According to ministry figures, at least nine guards were killed in attacks last week.",),
        not_examples=("According to ministry figures, nine guards were killed in the attack last week.",),
    ),
    cue_rule(
        "of those casualties, <number> in <incidents>",
        "statistic",
        r"^(?:out )?of (?:all )?(?:the|these|those) (?:total |civilian ){0,2}(?:casualties|deaths),?"
        r" (?:some |about )?[\d,]{1,7} [^.;]{3,80}\b(?:as a result of|because of|due to|by|in|from)"
        r" (?:[a-z-]{3,14} ){0,2}"
        r"(?:air ?strikes|bombings|bombs|mines|clashes|attacks|fighting|strikes|shelling|ieds)\b",
        hints="casualties|deaths",
        examples=("Out of the casualties 49 people were killed and 204 wounded as a result of airstrikes.",),
        not_examples=("Of the casualties nine were children.",),
    ),
    cue_rule(
        "<incidents> in <month>",
        "statistic",
        rf"\bin {_MONTHS}[^.;]{{0,120}}?\b{_FIGURES}\b|\b{_FIGURES}\b[^.;]{{0,120}}?\bin {_MONTHS}"
        rf"|\b{_UNRELATED}\b[^.;]{{0,90}}?\bin {_MONTHS}"
        rf"|^{NUMBER} (?:people )?(?:shot|stabbed|killed|dead|dies?|drown|wounded|hurt)\b[^.;]{{0,60}}?\bin {_MONTHS}",
        hints="|".join(f"in {name}" for name in (*MONTHS.split("|"), "last month", "the first", "the second")),
        examples=(
            "Fourteen people were shot in the city in June, police data show.",
            "Nine people died in crashes on county roads in March.",
            "Gang violence killed 112 people in the capital in July.",
            "22 shot in Salem in June, four of them killed",
        ),
        not_examples=("Nine people died in a crash in March.", "Nine died in shootings on March 3."),
    ),
    cue_rule(
        "so far this <year>",
        "statistic",
        r"\b\d{1,4}(?:st|nd|rd|th) [^.;]{3,70}?\bthis year,? (?:with|in which|which|and)\b"
        r"|\b(?:(?:so far|already) this (?:year|month)|since the (?:beginning|start) of (?:the|this) (?:year|month|war)"
        r"|this year alone|(?:to|year)-to-date|so far in (?:19|20)\d\d)\b",
        hints="so far|already this|since the|this year|to-date",
        examples=(
            "So far this year, 90 people have been killed.",
            "It is the 41st massacre there this year, with 145 victims.",
            "It is the 40th killing so far this year.",
        ),
        not_examples=("Nobody was hurt so far.",),
    ),
    cue_rule(
        "in the month to <day>",
        "statistic",
        r"\b(?:in|over|during|for) the (?:[a-z]+ )?(?:week|month|quarter|year|(?:three|six|nine|12) months) to "
        rf"(?:(?:early|late|mid|the end of)[ -])?(?:{MONTHS}|mid|the end|\d)"
        r"|\b(?:\d{1,3},\d{3}|(?:tens of )?thousands of) [^.;,]{0,40}?\b(?:has|have) (?:now |already )?been killed"
        r" (?:so far )?in the (?:[a-z-]+ ){0,2}?(?:offensive|war|conflict|campaign|fighting|insurgency|uprising)\b",
        hints="week to |month to |quarter to |year to |months to |been killed in the |been killed so far in the ",
        examples=(
            "The mission says 250 people were killed or hurt in attacks in the capital in the month to August 20.",
            "More than 36,000 people have been killed in the offensive, the ministry says.",
        ),
        not_examples=("In the month to come he died.", "Nine people have been killed in the fighting."),
    ),
    cue_rule(
        "in the past <count> <years>",
        "statistic",
        rf"\b(?:in|over|during|within) the (?:past|last) (?:{NUMBER} |few |several )?(?:years|months|decades?|year)\b",
        hints="the past|the last",
        examples=(
            "Over the past three years 70 miners have died.",
            "In the last decade 900 have drowned.",
        ),
        not_examples=("He was shot in the last hour.", "In the past few days posts have come under attack."),
    ),
    cue_rule(
        "<number> killings last year",
        "statistic",
        r"\b\d[\d,]{1,9} (?:homicides|murders|killings|deaths|fatalities|drownings|executions)(?: [a-z]{2,12}){0,3}"
        r" (?:last|this|the previous) year\b"
        r"|\b\d[\d,]{1,9} (?:homicides|murders|killings|kidnappings|drownings|executions) were (?:reported|recorded"
        r"|registered|counted) (?:in|during) [a-z]+\b",
        hints="last year|this year|previous year|reported|recorded|registered|counted",
        examples=(
            "The city passed 500 homicides last year for the first time.",
            "It notes that 142 murders were reported in September.",
        ),
        not_examples=("The 12th death of the year came in May.",),
    ),
    cue_rule(
        "<number> shot last weekend",
        "statistic",
        r"^(?:over |during )?(?:last|the (?:previous|prior|same)) (?:[a-z]+ ){0,2}weekend,? [^.;]{3,60}?"
        r"\b(?:killed|shot|wounded|injured|hurt|fatally)(?: (?:in|across|throughout|around) (?:the )?[a-z]+| citywide)?"
        r"(?:,? (?:according to|police|last year)\b[^.;]{0,40})?[.]?$"
        r"|^(?:over |during )?the same (?:[a-z]+ )?weekend (?:last year|a year (?:ago|earlier))\b"
        r"|^(?:over|during|throughout) the (?:[a-z]+ ){0,3}weekend,? [^.;]{3,60}?\b(?:killed|shot|wounded|injured|hurt)"
        r" (?:in the city|citywide|across [a-z ]{3,20})[.]?$",
        hints="weekend",
        examples=(
            "Last weekend, nine people were killed and 39 wounded in the city.",
            "Over the same weekend last year, 40 people were shot.",
            "Over the holiday weekend, ten people were killed and 55 wounded in the city.",
        ),
        not_examples=(
            "Last weekend, nine people were killed when a bus hit a wall.",
            "The weekend was calm.",
            "Over the weekend, two men were killed in Salem.",
        ),
    ),
    cue_rule(
        "the bloodiest <month>",
        "statistic",
        r"\b(?:was|is|became|as|been) (?:the |(?:[a-z]+ )?[a-z]+['’]s )?(?:(?:second|third)[ -])?"
        r"(?:deadliest|bloodiest|worst|most violent|most deadly) (?:month|year|week|quarter)\b"
        r"|\bthe (?:most|highest|lowest|fewest)(?: [a-z]+)? (?:in|of|for) any (?:month|year|week)\b",
        hints="deadliest|bloodiest|worst|most violent|most deadly|any month|any year|any week",
        examples=(
            "June was the bloodiest month in two years, with 282 people killed.",
            "It has been the deadliest year since 2009: 90 people were killed.",
            "Fifty people were killed in March, the most in any month since the crisis began.",
        ),
        not_examples=("It was the deadliest attack of the month.", "Sunday was the bloodiest day of the week."),
    ),
    cue_rule(
        "per year",
        "statistic",
        r"\b(?<!time in )(?:a|per|each|every) year\b(?!-| ago| earlier| before| later| after| since| on)|\bannually\b"
        r"|\bannual (?:toll|total|average)\b",
        hints="a year|per year|each year|every year|annual",
        examples=("About 300 people drown there each year.",),
        not_examples=(
            "A year ago he was hurt.",
            "Earlier in the year two died.",
            "It fell for the second time in a year.",
        ),
    ),
    cue_rule(
        "<number> percent",
        "statistic",
        r"\b\d{1,3}(?:\.\d)? ?(?:percent|per cent|%)"
        r"(?! (?:complete|completed|contained|done|finished|searched|chance|sure|of (?:his|her|the) (?:body|search)))",
        hints="percent|per cent|%",
        examples=("That is 12 percent more than before.",),
        not_examples=("The 12th person was hurt.",),
    ),
    cue_rule(
        "over a <count>-year period",
        "statistic",
        r"\b(?:over|in|during|within) an? (?:[a-z]+|\d{1,3})-(?:week|month|year) (?:period|span)\b"
        r"|\bsince (?:[a-z'’]+ ){1,5}(?:was|were) (?:founded|formed|created|established)\b"
        r"|\bsince (?:coming to power|taking office|independence)\b",
        hints="period|span|since",
        examples=(
            "They killed 900 people over a nine-year period.",
            "Since the party was founded, nearly 1,000 of its members have been killed.",
        ),
        not_examples=("It was a nine-year period of peace.", "He has slept since noon."),
    ),
    cue_rule(
        "an average of <number> deaths a day",
        "statistic",
        r"\b(?:an?|the) (?:daily |weekly |monthly )?average of (?:[a-z]{1,6} )?[\w,.]{1,9} (?:[a-z]+ ){1,3}"
        r"(?:an?|per|each|every) (?:day|week|month|hour)\b",
        hints="average",
        examples=("That is an average of 14 deaths a day.", "An average of two women are killed each week."),
        not_examples=("On average they slept eight hours a day.",),
    ),
    cue_rule(
        "have been killed in <accidents>",
        "statistic",
        r"\b(?:have|has) (?:been killed|died|perished|drowned|lost their lives) in (?:[a-z-]{3,14} ){0,2}"
        r"(?:crashes|accidents|collisions|sinkings|shipwrecks|stampedes|avalanches)\b",
        hints="crashes|accidents|collisions|sinkings|shipwrecks|stampedes|avalanches",
        examples=("More than 40 people have died in ferry accidents there.",),
        not_examples=("Four people have died in a ferry accident there.", "Four died in ferry accidents in May."),
    ),
    cue_rule(
        "in separate <incidents>",
        "aggregate",
        rf"\b(?:separate|unrelated) (?:[a-z-]{{3,12}} ){{0,2}}{_INCIDENTS}\b"
        rf"|\b{NUMBER} (?:(?!aboard|passengers|people|crew|board)[a-z-]{{3,14}} ){{0,2}}"
        r"(?:shootings|stabbings|crashes|accidents|collisions|sinkings|drownings)\b"
        r"|\b(?<!wave of )(?<!bombings and )(?<!attacks and )(?<!blasts and )"
        r"(?:shootings|stabbings|homicides|gun violence) (?:across|throughout|around|citywide|over the weekend"
        r"|(?:this|last|during the) weekend)\b"
        r"|\b(?:weekend|overnight|holiday) (?:shootings|gun violence|violence)\b"
        r"|\bviolent (?:weekend|night|day)\b",
        hints="separate|unrelated|shootings|stabbings|crashes|accidents|collisions|sinkings|drownings|homicides|violence"
        "|violent",
        examples=(
            "Four people were killed in separate shootings on Saturday.",
            "Three died and 20 were hurt in shootings across the city.",
            "Six injured in violent weekend in Salem",
            "Over 90 people died in three big ferry accidents.",
        ),
        not_examples=(
            "In a separate shooting, a man died.",
            "Gunmen killed nine in a series of attacks across the province.",
            "Bombings and shootings across the country killed 40.",
            "Plane with 58 aboard crashes in a river.",
        ),
    ),
)
