"""Phrases that sum up a war, or speak of one as a whole."""

from reconciler.extraction.reports.vocabulary.cue_rule import Cue, cue_rule

_ARMED = (
    "gunmen|bandits|kidnappers|hoodlums|herdsmen|herders|attackers|terrorists|insurgents|militants|militiamen|men"
    "|robbers|cultists|thugs|assailants|fans|protesters|rioters|jihadists|raiders|assassins|criminals|suspects"
)
"""Who invade villages and homes, and no country."""
_RECORD_OF_A_WAR = (
    r"[^;]*?\b(?:deadliest|worst|bloodiest|heaviest|biggest|largest|fiercest)\b[^;]{0,60}? (?:of|in|since) the"
    r" (?:[a-z]+ )?(?:war|invasion)\b"
)
"""Measures one event by a war: "the deadliest strike of the war in months"."""
_AMID_A_WAR = (
    r"[^;]*?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^;]*?"
    r" (?:as|amid|while|(?:day|week|month|year) of) [^;]{0,40}?\b(?:war|invasion)\b"
)
"""Tells of a day of a war: "struck on Friday as the invasion enters its second month"."""

WARS: tuple[Cue, ...] = (
    cue_rule(
        "wars that have cost lives",
        "statistic",
        r"\b(?:war|wars|conflict|insurgency|armed struggle|political violence|armed conflict|civil strife)\b"
        r"[^.;]{0,60}?\b(?:has|have|had)(?: already| so far)? (?:claimed|killed|cost|caused|resulted in|led to"
        r"|left(?= (?:behind |about |some |nearly |almost |at least |more than |over )?"
        r"(?:\d|tens|hundreds|thousands)))\b"
        r"|\b(?:violence|unrest|bloodshed|terrorism|extremism)\b[^.;]{0,60}?\b(?:has|have)(?: already| so far)?"
        r" (?:claimed|killed|left|displaced) (?:(?:tens of |hundreds of )?thousands\b|hundreds of thousands\b)"
        r"|\b(?:offensive|campaign|crackdown|uprising|rebellion|operation)\b[^.;]{0,40}?,? (?:which|that)"
        r" (?:began|started|erupted|was launched) [^.;,]{3,40}? and (?:has|have) (?:since |already |now )?"
        r"(?:killed|claimed|left|cost|displaced)\b",
        hints="war|conflict|insurgency|armed struggle|violence|civil strife|unrest|bloodshed|terrorism|extremism"
        "|offensive|campaign|crackdown|uprising|rebellion|operation",
        examples=(
            "The conflict, in its ninth year, has claimed 70,000 lives.",
            "Oru has been overrun by violence of bandits that has killed thousands.",
            "It answered the army's offensive in the hills, which began in June and has killed 400 rebels.",
        ),
        not_examples=(
            "The war was over when he had left.",
            "The riot has left three dead.",
            "The violence has left nine dead.",
        ),
    ),
    cue_rule(
        "wars that have lasted years",
        "statistic",
        r"\b(?:war|wars|conflict|insurgency|violence|fighting|rebellion|bloodshed)\b[^.;]{0,30}?\b(?:has|have|had|which|that)"
        r" (?:now |already )?(?:lasted|raged|dragged on)\b[^.;]{0,30}?\b(?:years?|decades?)\b"
        r"|(?<!of )(?<!of a )(?<!of an )(?<!of the )(?<!of his )(?<!of its )(?<!of their )"
        r"\b(?:[a-z]+|\d{1,3})-(?:week|month|year)(?:-old)? (?:civil |guerrilla |border )?"
        r"(?:war|conflict|insurgency|rebellion)\b",
        hints="war|conflict|insurgency|violence|fighting|rebellion|bloodshed",
        examples=(
            "The violence that has lasted ten years has killed 70,000 people.",
            "The 10-week war killed more than 1,000 people.",
        ),
        not_examples=(
            "The war has killed two men.",
            "The fighting lasted an hour.",
            "It was one of the bloodiest days of the nine-month-old rebellion.",
        ),
    ),
    cue_rule(
        "attacked <many> times since",
        "tally",
        r"\b(?:attacked|hit|struck|targeted|bombed|shelled|raided|attacks?|strikes?) (?:[a-z]{2,12} ){0,6}?"
        r"(?:more than |at least |nearly |about |some |over )?(?:\d{2,4}|dozens of|hundreds of|scores of) times\b"
        r"[^.;]{0,40}?\b(?:since|this year|in the past|over the past|so far)\b",
        hints="times",
        examples=("Bases have been attacked more than 160 times since June; 80 troops were hurt.",),
        not_examples=("He was hit 12 times in the chest.", "The town was shelled three times on Monday."),
    ),
    cue_rule(
        "losses of a side",
        "statistic",
        r"\b(?:gave|put|puts|gives|disclosed|updated|published|announced|counted|acknowledged) (?:its|their|his|the"
        r"|russian|ukrainian|army|military) (?:own |total |overall |official |battlefield |war |military |combat ){0,2}"
        r"(?:losses|war dead|combat deaths|battlefield deaths)\b(?! at \$)",
        hints="losses|war dead|combat deaths|battlefield deaths",
        examples=("Kabul last gave its losses in May, when it put the dead at 1,300.",),
        not_examples=("The company put its losses at $4 million after the fire.",),
    ),
    cue_rule(
        "a town that has seen years of it",
        "context",
        r"^for (?:(?:more than|over|nearly|almost|about|the (?:past|last)) ){0,2}(?:an?|[a-z]{3,9}|\d{1,2})?"
        r" ?(?:months|years|decades)\b[^.;]{0,60}? (?:has|have) (?:long )?"
        r"(?:seen|witnessed|faced|suffered|endured)\b",
        hints="months|years|decades",
        examples=("For two years the town has seen battles between rebels and troops.",),
        not_examples=("For years he ran the bar.", "He has been in jail for two years."),
    ),
    cue_rule(
        "years of war",
        "statistic",
        r"\b(?:years?|decades?) of (?:armed |civil )?(?:war|conflict|violence|fighting|military (?:rule|regimes?))\b"
        r"|\b(?:months|weeks) of (?:armed |civil )?(?:war|conflict|violence|fighting|unrest)\b[^.;]{0,60}?"
        r"\b(?:has|have) (?:left|killed|claimed|cost|displaced|driven)\b",
        hints="year of |years of |decade of |decades of |months of |weeks of ",
        examples=(
            "Ten years of armed conflict claimed 70,000 lives.",
            "Two months of fighting in the capital have left 800 dead.",
        ),
        not_examples=("A year of warm days ended.", "Years of drought killed the crops."),
    ),
    cue_rule(
        "fire traded for months",
        "context",
        r"\b(?:has|have|had) (?:been )?(?:trad|exchang)(?:ed|ing) (?:[a-z-]{3,14} ){0,2}fire\b[^.;]{0,40}?"
        r"\b(?:since|daily|every day|for (?:weeks|months|years))\b"
        r"|\b(?:has|have|had) (?:been )?(?:trad|exchang)(?:ed|ing) (?:near-|almost )daily fire\b",
        hints="fire",
        examples=("The two armies have traded fire since June.", "Both sides have exchanged fire almost every day."),
        not_examples=("Troops exchanged fire with gunmen for an hour.", "A fire has burned since June."),
    ),
    cue_rule(
        "alarm voiced at many deeds",
        "context",
        r"\b(?:voic|express|rais|condemn|denounc|deplor|decri|sound)(?:ed|es|s|ing)? "
        r"(?:(?:alarm|concern|dismay|outrage|worry|the alarm) (?:on [a-z]{3,6}day )?(?:at|over|about) )?"
        r"(?:an?|the) (?:[a-z]{3,12} ){0,2}?"
        r"(?:wave|series|spate|surge|rise|increase|spike|upsurge|escalation|string|pattern) (?:of|in) "
        r"(?:[a-z-]{3,14} ){0,2}?(?:killings|attacks|murders|abductions|violence|kidnappings|bombings|executions"
        r"|massacres|strikes|disappearances)\b(?![^.;]{0,60}? (?:that|which|in which) (?:has |have |had )?"
        r"(?:killed|left|claimed))",
        hints="wave of|series of|spate of|surge |rise in|increase in|spike in|upsurge|escalation|string of|pattern of",
        examples=("The office voiced alarm on Wednesday at a wave of killings of farmers in Oru.",),
        not_examples=("A wave of attacks killed nine.", "He condemned a series of attacks that killed nine."),
    ),
    cue_rule(
        "wars as a whole",
        "context",
        rf"\b(?:the (?:19|20)\d\d invasion|^(?![^;]*\b(?:{_ARMED})\b)[^;]*?\binvaded"
        r"(?! (?:[a-z'-]{1,14} ){0,4}(?:schools?|villages?|church|mosque|market|home|house|camp|farm|hospital|college"
        r"|community|communities|bank|pitch|field|stage|court|stadium|arena|track|privacy|town|settlement|hamlet|ranch"
        r"|barracks|prison|hotel)s?\b)"
        rf"|^(?!{_RECORD_OF_A_WAR}|{_AMID_A_WAR})[^;]*?\b(?:civil war|the war (?:has|had|in|on|began|that)"
        r"|(?<!home[ -])(?<!anniversary of the )invasion|since the war(?! (?:of|in) (?:19|20)\d\d))"
        r"|(?<!since )world war|years of (?:war|conflict)|the conflict (?:has|had))\b",
        hints="invaded|invasion|war|conflict",
        examples=(
            "The country was invaded in 1979.",
            "The war has taken many lives.",
            "Officials said on Friday that 900 had died since the invasion.",
        ),
        not_examples=(
            "A war veteran was shot.",
            "He was shot in a home invasion.",
            "Nine died when gunmen invaded the village.",
            "Bandits invaded a church at dawn.",
            "Gunmen in the small hours of Sunday invaded Dawaki and abducted 20 residents.",
            "Nine were killed by herdsmen who invaded Yele community.",
            "Nine died in a crush after fans had invaded the pitch.",
            "110 are missing since insurgents invaded their school.",
            "It was the deadliest attack in France since World War II.",
            "Strikes killed 40 in the heaviest barrage since the war of 2006.",
            "A shell killed nine in a bakery, one of the bloodiest days of the war in weeks.",
            "It was the deadliest strike on Oru since the war began.",
            "A shell killed nine in Oru on Friday as the invasion enters its sixth week.",
            "A shell killed nine in Oru on Friday, amid the civil war in the north.",
            "Nine died on the anniversary of the invasion.",
        ),
    ),
    cue_rule(
        "killed in a war of many years",
        "statistic",
        r"\b(?:has|have|had) (?:been (?:killed|murdered|wounded|displaced|kidnapped|abducted)|died|perished|killed|left"
        r"|kidnapped|abducted|displaced|forced|claimed)\b[^.;]{0,90}? (?:during|in|over|throughout)"
        r" (?:the|its|their|his|this|an?) (?:[a-z-]{4,12} ){0,2}?(?:(?:[a-z]{3,9}|\d{1,2})-(?:decade|year)|decades?"
        r"-long|years?-long)(?:-long|-old)? (?:[a-z-]{4,14} )?"
        r"(?:insurgency|war|conflict|campaign|rebellion|uprising)\b",
        hints="insurgency|war|conflict|campaign|rebellion|uprising",
        examples=(
            "Thousands have been kidnapped by the band during its near decade-long insurgency.",
            "Some 900 people have died in the nine-year insurgency.",
        ),
        not_examples=(
            "Nine have died in a raid of the army's campaign.",
            "It killed nine in one of the worst raids in the nine-year war.",
        ),
    ),
    cue_rule(
        "violence that has grown",
        "context",
        r"^(?:violence|attacks|killings|kidnappings|insecurity|bloodshed|unrest|banditry)\b[^.;]{0,110}?\b(?:has|have)"
        r" (?:surged|risen|increased|worsened|escalated|intensified|soared|spiked|multiplied|grown|spread)\b"
        r"(?![^.;]*\b(?:kill|leav|dead|died|wound|injur)\w*)",
        hints="surged|risen|increased|worsened|escalated|intensified|soared|spiked|multiplied|grown|spread",
        examples=("Attacks blamed on the band have surged since the army left the hills last June.",),
        not_examples=("Attacks on Oru have intensified since Monday, killing nine.", "Flames have spread to a mill."),
    ),
    cue_rule(
        "known for an older deed",
        "context",
        r"\b(?:gained|attained|won|earned|achieved|rose to|came to)"
        r" (?:(?:international|global|worldwide|world|wide|national|widespread) )?"
        r"(?:notoriety|infamy|prominence)\b[^.;]{0,40}? (?:after|when|for|by)\b",
        hints="notoriety|infamy|prominence",
        examples=(
            "The band gained notoriety after seizing 200 pupils in Oru.",
            "The group came to prominence when it killed nine nuns.",
        ),
        not_examples=("The killing of nine nuns won it notoriety.", "A singer of some prominence was shot."),
    ),
)
