"""Phrases that count what a town or a county has had of one kind of death, by the plural of that alone."""

from reconciler.extraction.reports.vocabulary.cue_rule import NUMBER, Cue, cue_rule
from reconciler.extraction.words import BRINGING

_DEATHS = (
    r"\b(?:homicides|murders|slayings|fatal shootings|shooting deaths|gun deaths|overdoses|suicides|drownings"
    r"|(?:traffic|road|overdose|drug|pedestrian|highway) (?:deaths|fatalities))"
)
_ABOUT = r"(?:(?:more than|over|at least|about|nearly|some) )?"
_AREA = r"(?:city|county|state|neighbou?rhood|area|region|district|borough|community)"

TALLIES: tuple[Cue, ...] = (
    cue_rule(
        "<homicides> stand at <number>",
        "statistic",
        rf"(?<!['’]s ){_DEATHS}(?: (?:in|on|across|around|throughout) [^.;,]{{2,40}}?| citywide| here| there)?,?"
        r" (?:(?:now|currently|already|this year|have|has|had|also) ){0,3}"
        r"(?:stand|stands|stood|rose|risen|climbed|jumped|fell|fallen|dropped|total(?:led|ed)?|number|numbered|reached|hit"
        rf"|topped|passed|surpassed)(?: (?:at|to|by|from))? {_ABOUT}\d"
        rf"|\b(?:have|has|had) (?:now |already |also )?(?:recorded|investigated|logged|tallied|registered|had|seen)"
        rf" {_ABOUT}(?:{NUMBER}|\d[\d,]{{1,5}}) (?:other |more )?{_DEATHS}\b"
        rf"|\b(?:{'|'.join(BRINGING)}) (?:[\w'’-]{{1,16}} ){{0,4}}?{_DEATHS}(?: (?:in|on|across) [^.;,]{{2,40}}?"
        r"| citywide)? (?:up )?to \d",
        hints="homicides|murders|slayings|shootings|shooting deaths|gun deaths|fatalities|overdose|suicides|drownings"
        "|traffic deaths|road deaths|drug deaths|pedestrian deaths|highway deaths",
        examples=(
            "The city has had 31 homicides.",
            "Homicides in the city have climbed to 31.",
            "Homicides stand at 31, the mayor said.",
            "Reno police have recorded 31 homicides.",
            "Drownings on the lake now number 12.",
            "Overdose deaths fell to 31 in the county.",
            "It took homicides in the county to 31.",
        ),
        not_examples=(
            "Three murders shook the town in 2011.",
            "Police have recorded interviews on the homicides.",
            "Deaths from the quake reached 31.",
            "The massacre's murders numbered 31.",
        ),
    ),
    cue_rule(
        "the murder toll reached <number>",
        "statistic",
        r"\b(?:murder|homicide) toll (?:(?:for the year|for this year|this year|so far|now|has|had|also) ){0,3}"
        r"(?:stands?|stood|rose|rises|risen|climb(?:s|ed)|jump(?:s|ed)|reach(?:es|ed)|hits?|cross(?:es|ed)"
        r"|pass(?:es|ed)|tops|topped|surpass(?:es|ed)|nears?|is|was) (?:[a-z]{1,9} ){0,3}?\d",
        hints="murder toll|homicide toll",
        examples=("Murder toll crosses 500", "The murder toll for the year now stands at 312."),
        not_examples=("Two murders pushed the murder toll to 20.", "The murder toll is high."),
    ),
    cue_rule(
        "bringing this year's deaths to <number>",
        "statistic",
        rf"\b(?:{'|'.join(BRINGING)}) (?:this|the) (?:season|year|winter|summer|spring|month)['’]s"
        r" (?:[a-z]{3,12} )?(?:toll|total|tally|count|deaths|fatalities|drownings)\b",
        hints="season|year|winter|summer|spring|month",
        examples=("It brings this season's deaths to 11.", "That took the year’s death toll to 40."),
        not_examples=("It brings the storm's toll to 11.", "This season's deaths shook the valley."),
    ),
    cue_rule(
        "gun violence killed <number>",
        "statistic",
        rf"\b(?:gun violence|(?:shootings|stabbings|homicides) (?:in|across) the {_AREA}) (?:(?:has|have|had) )?"
        rf"(?:killed|left|claimed|wounded|injured) {_ABOUT}(?:the lives of )?{NUMBER}\b",
        hints="gun violence|shootings in the|shootings across the|stabbings in the|stabbings across the"
        "|homicides in the|homicides across the",
        examples=("Shootings in the city have left 31 people dead.", "Gun violence killed 31 people there."),
        not_examples=(
            "Gunfire in the market killed nine.",
            "Shootings in Reno and Elko left nine people dead.",
            "Gun violence left its mark.",
        ),
    ),
)
