"""Phrases that count single killings over days or weeks, which are nobody's one event."""

from reconciler.extraction.reports.vocabulary.cue_rule import NUMBER, Cue, cue_rule
from reconciler.extraction.words import FEW

_SINGLED = (
    r"(?:have|has|had) (?:also |already |now )?been (?:[a-z]+ly )?"
    r"(?:killed|murdered|assassinated|slain|kidnapped|abducted|executed|lynched|shot dead|gunned down|shot)"
)
_STRETCH = (
    r"(?:(?:in|within|over|during) (?:(?:just|only|barely) )?(?:less than |under |the course of |the space of )?"
    r"(?:the (?:past |last )?)?(?:(?:a|one|" + FEW + r"|few|several|[1-9]\d?) )?"
    r"(?:weeks?|months?)"
    r"|(?:in|within) (?:(?:just|only|barely) )?(?:less than |under )?"
    r"(?:[5-9]|[1-9]\d|five|six|seven|eight|nine|ten) days)"
    r"(?! (?:of|after|before|later|earlier|ago|since|the|he|she|it|they|when)\b)"
)
_ONE_EVENT = (
    r"\b(?:floods?|flooding|rains?|storms?|monsoon|clashes|fighting|battles?|attacks?|bombings?|raids?|protests?|riots?"
    r"|outbreak|epidemic|cholera|offensive|siege|strikes?|airstrikes|shelling|quakes?|blasts?|explosions?|crackdown|unrest"
    r"|demonstrations|operations?|heat|cold|fires?|wildfires?|landslides?|mudslides?)\b"
)

PERIODS: tuple[Cue, ...] = (
    cue_rule(
        "<people> have been murdered in <weeks>",
        "statistic",
        rf"^(?![^;]*{_ONE_EVENT})[^;]*?(?:\b{_SINGLED}\b[^.;]{{0,80}}?\b{_STRETCH}"
        rf"|\b{_STRETCH}[^.;]{{1,90}}?\b{_SINGLED}\b"
        rf"|\b{NUMBER} (?:[a-z-]{{3,12}} ){{0,2}}?(?:murders|homicides|slayings) {_STRETCH})",
        hints="week|month| days",
        examples=(
            "Five judges have been killed in two months.",
            "Eleven students have been kidnapped in less than a month.",
            "Twenty-eight guards have been shot dead in this city over the last two weeks.",
            "The town has known four gruesome murders in two weeks.",
            "Over the course of a month, two mayors have been killed in the valley.",
        ),
        not_examples=(
            "At least 60 people have been killed in clashes over the past two weeks.",
            "Floods over the past month have killed 90 people.",
            "Two men have been shot in the past few days.",
            "She had been killed in the week before the wedding.",
        ),
    ),
    cue_rule(
        "died in the violence and fled the country",
        "statistic",
        r"\b(?:have|has) (?:died|been killed|perished|lost their lives) in the (?:[a-z-]{3,12} )?(?:violence|unrest"
        r"|crisis|conflict|turmoil)\b[^.;]{0,80}\b(?:fled|displaced|uprooted|homeless)\b",
        hints="in the ",
        examples=("More than 400 people have died in the violence and 200,000 have fled the country.",),
        not_examples=("Nine people have died in the violence, and the gunmen have been caught.",),
    ),
    cue_rule(
        "violence that has displaced many",
        "statistic",
        r"\b(?:violence|conflict|war|insurgency|militancy|unrest)\b[^.;,]{0,30}? (?:has|have) (?:also )?"
        r"(?:displaced|uprooted) (?:[a-z]+ ){0,3}?(?:thousands|millions|hundreds|\d)",
        hints="displaced |uprooted ",
        examples=("The violence has also displaced millions more.",),
        not_examples=("The flood has displaced thousands.", "The violence displaced 40 families on Monday."),
    ),
    cue_rule(
        "a cycle of violence",
        "statistic",
        r"\b(?:in|to|by) (?:a|the|this) (?:[a-z-]{3,12} ){0,2}(?:cycle|spiral) of (?:[a-z-]{3,12} ){0,2}violence\b",
        hints="cycle of|spiral of",
        examples=("At least 60 guards have lost their lives in a cycle of violence that shows no sign of abating.",),
        not_examples=("A cycle of violence began on Monday.",),
    ),
    cue_rule(
        "<number> people have drowned there this summer",
        "statistic",
        rf"^(?![^;]*{_ONE_EVENT})(?:at least |about |nearly |more than )?{NUMBER} (?:[a-z-]{{3,14}} ){{0,3}}"
        r"(?:have|has) (?:also |already |now )?(?:died|drowned|been (?:killed|shot|slain|murdered|injured|hurt))\b"
        r"[^.;,]{0,60}\bthis (?:year|summer|winter|spring|fall|autumn|season|month)[.]?$",
        hints="this ",
        examples=(
            "Four people have drowned off the county's beaches this summer.",
            "Nine skiers have died in the state this season.",
        ),
        not_examples=(
            "Four people have drowned in floods this summer.",
            "Four people drowned this morning.",
            "Four people have drowned off the beach, a park that opened this summer.",
        ),
    ),
    cue_rule(
        "a tally against <last year>",
        "statistic",
        r"\b(?:tally|total|count|toll|homicides|killings|murders|shootings|deaths)\b[^.;]{0,60}?"
        r"\b(?:surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|top(?:s|ped)|than|compared (?:with|to)|up from|down from)\b"
        r"[^.;]{0,50}?\b(?:last year|the (?:previous|prior) year|the year before|a year (?:ago|earlier|before)"
        r"|(?:at |in |for )?the same (?:time|point|stage|period))\b"
        r"(?!['’]s)",
        hints="last year|previous year|prior year|year before|year ago|year earlier|the same",
        examples=(
            "That homicide tally surpasses the 30 recorded in all of last year in the city.",
            "Homicides stand at 31, up from 24 a year ago.",
        ),
        not_examples=("The toll is higher than that of last year's quake.", "More died than in all of last year."),
    ),
    cue_rule(
        "among <number> killed since <day>",
        "tally",
        r"\b(?:was|were|are|is) among (?:the |at least |about |more than |some )?"
        rf"(?:\d[\d,]{{0,6}}|{NUMBER}) [^.;,]{{0,40}}?"
        r"\b(?:killed|dead|died|slain|shot|wounded|injured|stabbed)\b"
        r"(?:[^.;,]{0,40}? (?:since|(?:in|over|during) (?:the (?:past|last)(?! [a-z]+['’]s)|the weekend|an? \d\d-hour))"
        r"|(?: (?:in|across) (?:the )?[a-z]+)? (?:so far )?this (?:week|month|year))\b",
        hints=" among ",
        examples=(
            "The five were among 27 people killed across the enclave since Wednesday night.",
            "The nuns were among nine people shot in Leeds over a 12-hour period.",
        ),
        not_examples=(
            "A nurse was among 27 people killed in the raid.",
            "A nurse was among nine people shot at a bar.",
            "A nurse was among 27 people killed on Monday, the worst attack this year.",
            "Three nuns were among 14 people killed in the past week's worst crash.",
            "He has been among us since May.",
        ),
    ),
)
