"""Phrases that turn to another event by where it was, or by what else was done."""

from reconciler.extraction.happenings import many
from reconciler.extraction.reports.vocabulary.cue_rule import HAPPENING, KIND, MONTHS, NUMBER, Cue, cue_rule

ELSEWHERE: tuple[Cue, ...] = (
    cue_rule(
        "in another <incident>",
        "another",
        r"\b(?:in|at|during|after|and|with|(?:accused|suspected) of|blamed for)"
        r" (?:another|an? (?:apparently |seemingly |possibly )?(?:separate|different"
        r"|unrelated|similar))"
        rf" {KIND}{HAPPENING}"
        rf"|^in (?:another|an? (?:separate|different|unrelated|similar)) {KIND}case\b",
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
        "a <month day> <attack>",
        "earlier",
        rf"^an? (?:{MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{{1,2}}(?:, \d{{4}},?)?"
        rf" {KIND}{HAPPENING} ",
        hints="a jan|a feb|a mar|an apr|a may|a jun|a jul|an aug|a sep|an oct|a nov|a dec",
        examples=("An Aug. 9 strike hit a van, killing nine.", "A March 3, 2015, raid on a farm left two dead."),
        not_examples=("A May raid left two dead.", "An Aug. 9 deadline passed."),
    ),
    cue_rule(
        "other <fighting> killed",
        "another",
        rf"^(?:other|separate|further) {KIND}(?:fighting|violence|clashes|unrest|shelling|{many()}) ",
        hints="other |separate |further ",
        examples=("Other fighting over the weekend left nine dead.", "Separate raids on Monday killed two guards."),
        not_examples=("Other guards in the attack fled.", "The other attack is still under way."),
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
        "<north> of the capital, somebody",
        "another",
        r"^(?:(?:just|further|farther|also) )?(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?"
        r"[a-z][a-z'’-]{2,20},(?: in [^,.;]{3,40},)? "
        rf"(?:(?:an?|another|{NUMBER}) (?!(?:man|woman|boy|girl) who\b)|(?:gunmen|militants|insurgents|rebels|attackers"
        r"|bombers|police|soldiers|troops|security forces|army)\b)",
        hints="north|south|east|west",
        examples=(
            "South of the capital, a roadside bomb killed two soldiers.",
            "North-east of Oru, in the town of Kaba, gunmen shot a guard dead.",
        ),
        not_examples=("South of the capital, the search went on.", "North of Oru lies a hill."),
    ),
    cue_rule(
        "<number> killed elsewhere",
        "another",
        r"\b(?:killed|died|dead|wounded|injured|hurt)(?:(?! (?:in|at|near|on|were|was|and|who|had) )[^.;,]){0,30}?"
        rf"(?: in (?:[a-z-]{{3,12}} )?(?:fighting|violence|clashes|unrest|shelling|{many()}))? elsewhere"
        r"(?:[.;,]|$| (?:in|on|along|over|across|during|overnight|that|this)\b)",
        hints=" elsewhere",
        examples=(
            "The army said four soldiers had been killed and nine wounded elsewhere in the past 24 hours.",
            "Two guards died in fighting elsewhere in the province.",
        ),
        not_examples=(
            "Nine were killed in Oru and four elsewhere in the province.",
            "The wounded were treated elsewhere.",
            "He was killed, and his family moved elsewhere in the city.",
        ),
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
)
