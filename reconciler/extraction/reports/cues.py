"""Phrases that say how a sentence stands to the ones before it: another event, an earlier one, a sum, history."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.happenings import DEEDS, one
from reconciler.extraction.scanner import Hints

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_HAPPENING = one(besides="case operation rescue siege protest")
_ATTACKERS = r"(?:gunmen|militants|insurgents|attackers|assailants|rebels|fighters)"
_ARMS = (
    r"(?:bombs?|bombers?|blasts?|explosions?|drones?|rockets?|mortars?|missiles?|strikes?|airstrikes?|attacks?|quake"
    r"|tremor)"
)
_INCIDENTS = r"(?:incidents|shootings|attacks|stabbings|killings|homicides|crashes|accidents|fires|cases)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_KIND = r"(?:(?!open(?:ed|ing)?\b|under\b|caught\b)[a-z-]{3,14} ){0,2}"
"""Before what a happening is called; none "opened fire"."""


def _rule(name: str, pattern: str, examples: tuple[Example, ...], not_examples: tuple[str, ...]) -> Rule:
    return Rule(name=name, stage="reports", pattern=pattern, examples=examples, not_examples=not_examples)


def _means(kind: str, *texts: str) -> tuple[Example, ...]:
    return tuple(Example(text=text, means=kind) for text in texts)


RULES: tuple[Rule, ...] = (
    _rule(
        "in another <incident>",
        r"\b(?:in|during|after|and|with) (?:another|a separate|a different|an unrelated|a similar)"
        rf" {_KIND}{_HAPPENING}",
        _means("another", "In another violent incident, nine died.", "In a separate attack, a guard was hurt."),
        ("He moved to another city after the attack.", "A second man was hurt in the attack."),
    ),
    _rule(
        "in another <place>",
        r"^(?:in|at) (?:another|a second|a nearby) (?:[a-z-]{3,14} )?(?:prison|jail|village|town|city|district"
        r"|neighbou?rhood|suburb|province|state|region|market|mosque|church|school|camp"
        r"|part of the (?:city|country|province))\b",
        _means("another", "In another village, two children drowned.", "In a nearby town, shells killed four."),
        ("He lives in another town.", "In another room, they found a gun."),
    ),
    _rule(
        "hours later, <attackers>",
        rf"^(?:(?:a few|several|about {_NUMBER}|some {_NUMBER}|{_NUMBER}) )?(?:hours|minutes) (?:later|earlier|before)"
        rf"(?: (?:on|in) \w{{3,12}})?,? (?:(?:suspected|masked|armed|unknown|islamist) )?(?:{_ATTACKERS}"
        rf"|(?:an?|another|{_NUMBER}) {_KIND}{_ARMS})\b",
        _means("another", "Hours later, gunmen stormed an inn.", "Two hours earlier, a car bomb killed four."),
        ("Hours later, a suspect was arrested.", "Minutes later, police arrived."),
    ),
    _rule(
        "a <bomb> later hit",
        rf"^(?:an?|another|{_NUMBER}) {_KIND}{_ARMS} (?:later|also|earlier|separately) ",
        _means("later", "A roadside bomb later hit a patrol.", "A drone also struck a market."),
        ("A bomb was later found.", "The bomb later went off."),
    ),
    _rule(
        "the same day",
        rf"^(?:on the same day|the same day|also on {_WEEKDAY}"
        rf"|(?:earlier|later) (?:in the day|on {_WEEKDAY}|{_WEEKDAY})),",
        _means("same day", "On the same day, a bomber struck a funeral.", "Earlier on Tuesday, a mine killed two."),
        ("The same day saw a funeral.", "Later, police came."),
    ),
    _rule(
        "a second <incident>",
        rf"\b(?:in|during|after|and|with) an? (?:second|third|fourth) {_KIND}{_HAPPENING}"
        rf"|^(?:an? (?:second|third|fourth|separate|similar|different|further)|another) {_KIND}"
        rf"{one(DEEDS, besides='bomb bomber landmine mine')}\b",
        _means("second", "A second car bomb went off near a bridge.", "Another roadside blast hit a bus."),
        ("A second man was hurt.", "He spoke of a second blast."),
    ),
    _rule(
        "coincided with <incident>",
        rf"\bcoincide[sd]? with (?:an?|another) {_KIND}{_HAPPENING}",
        _means("another", "The raid coincided with an incident at a port."),
        ("The raid coincided with a holiday.",),
    ),
    _rule(
        "separately",
        r"^(?:separately|elsewhere|meanwhile|also (?:on|in))\b",
        _means("another", "Separately, a mine killed two farmers.", "Elsewhere in the province, a bus was hit."),
        ("The two were held separately.",),
    ),
    _rule(
        "an earlier <incident>",
        rf"\b(?:an earlier|(?:a|the) previous|the last such|last (?:week|month|year)'s)"
        rf" {_KIND}{_HAPPENING}\b",
        _means(
            "earlier",
            "An earlier attack there killed three.",
            "An earlier outbreak killed 33.",
            "The previous bombing hit a market.",
        ),
        ("An earlier version of this story was wrong.",),
    ),
    _rule(
        "<years> later, <happening>",
        rf"^(?:an?|{_NUMBER}|several|a few|some) (?:weeks?|months?|years?) (?:later|earlier|before),"
        r" (?!on\b|in\b|he\b|she\b|his\b|her\b|they\b|their\b|police\b|prosecutors\b|authorities\b|officials\b|the\b)"
        rf"|\b{_HAPPENING} (?:just |only )?(?:an?|{_NUMBER}) (?:weeks?|months?|years?) (?:later|earlier|before)\b",
        _means(
            "earlier",
            "Five months later, 900 workers died when a mill collapsed.",
            "A bombing a week later in Gao killed four.",
        ),
        ("Two weeks later, he died.", "A month before a trial, he fled.", "A month later, on May 3, she died."),
    ),
    _rule(
        "so far this <year>",
        r"\b(?:(?:so far|already) this (?:year|month)|since the (?:beginning|start) of (?:the|this) (?:year|month|war)"
        r"|this year alone|(?:to|year)-to-date|so far in (?:19|20)\d\d)\b",
        _means(
            "statistic", "So far this year, 90 people have been killed.", "It is the 40th killing so far this year."
        ),
        ("Nobody was hurt so far.",),
    ),
    _rule(
        "in the past <count> <years>",
        rf"\b(?:in|over|during|within) the (?:past|last) (?:{_NUMBER} |few |several )?(?:years|months|decades?|year)\b",
        _means("statistic", "Over the past three years 70 miners have died.", "In the last decade 900 have drowned."),
        ("He was shot in the last hour.", "In the past few days posts have come under attack."),
    ),
    _rule(
        "<number> killings last year",
        r"\b\d[\d,]{1,9} (?:homicides|murders|killings|deaths|fatalities|drownings|executions)(?: [a-z]{2,12}){0,3}"
        r" (?:last|this|the previous) year\b",
        _means("statistic", "The city passed 500 homicides last year for the first time."),
        ("The 12th death of the year came in May.",),
    ),
    _rule(
        "per year",
        r"\b(?:a|per|each|every) year\b(?! ago| earlier| before| later)|\bannually\b"
        r"|\bannual (?:toll|total|average)\b",
        _means("statistic", "About 300 people drown there each year."),
        ("A year ago he was hurt.", "Earlier in the year two died."),
    ),
    _rule(
        "<number> percent",
        r"\b\d{1,3}(?:\.\d)? ?(?:percent|per cent|%)",
        _means("statistic", "That is 12 percent more than before."),
        ("The 12th person was hurt.",),
    ),
    _rule(
        "wars that have cost lives",
        r"\b(?:war|wars|conflict|insurgency|armed struggle|political violence|armed conflict|civil strife)\b"
        r"[^.;]{0,60}?\b(?:has|have|had)(?: already| so far)? (?:claimed|killed|cost|caused|resulted in|led to"
        r"|left(?= (?:behind |about |some |nearly |almost |at least |more than |over )?"
        r"(?:\d|tens|hundreds|thousands)))\b",
        _means("statistic", "The conflict, in its ninth year, has claimed 70,000 lives."),
        ("The war was over when he had left.", "The riot has left three dead."),
    ),
    _rule(
        "years of war",
        r"\b(?:years?|decades?) of (?:armed |civil )?(?:war|conflict|violence|fighting|military (?:rule|regimes?))\b",
        _means("statistic", "Ten years of armed conflict claimed 70,000 lives."),
        ("A year of warm days ended.", "Years of drought killed the crops."),
    ),
    _rule(
        "in separate <incidents>",
        rf"\b(?:separate|unrelated) (?:[a-z-]{{3,12}} ){{0,2}}{_INCIDENTS}\b"
        rf"|\b{_NUMBER} (?:(?!aboard|passengers|people|crew|board)[a-z-]{{3,14}} ){{0,2}}"
        r"(?:shootings|stabbings|crashes|drownings)\b"
        r"|\b(?:shootings|stabbings|homicides|gun violence) (?:across|throughout|around|citywide|over the weekend"
        r"|(?:this|last|during the) weekend)\b"
        r"|\b(?:weekend|overnight|holiday) (?:shootings|gun violence|violence)\b"
        r"|\bviolent (?:weekend|night|day)\b",
        _means(
            "aggregate",
            "Four people were killed in separate shootings on Saturday.",
            "Three died and 20 were hurt in shootings across the city.",
            "Six injured in violent weekend in Salem",
        ),
        (
            "In a separate shooting, a man died.",
            "Gunmen killed nine in a series of attacks across the province.",
            "Plane with 58 aboard crashes in a river.",
        ),
    ),
    _rule(
        "wars as a whole",
        r"\b(?:the (?:19|20)\d\d invasion|invaded|(?<!home[ -])invasion|civil war|the war (?:has|had|in|on|began|that)"
        r"|world war|since the war|years of (?:war|conflict)|the conflict (?:has|had))\b",
        _means("context", "The country was invaded in 1979.", "The war has taken many lives."),
        ("A war veteran was shot.", "He was shot in a home invasion."),
    ),
)
"""Cue rules in order of precedence; `means` is the cue."""

HINTS: Mapping[str, str] = {
    "in another <incident>": "another|separate|different|unrelated|similar",
    "in another <place>": "another|a second|a nearby",
    "hours later, <attackers>": "hours |minutes ",
    "a <bomb> later hit": "later|also|earlier|separately",
    "the same day": "the same day|also on|in the day|earlier|later",
    "a second <incident>": "second|third|fourth|separate|similar|different|further|another",
    "coincided with <incident>": "coincide",
    "separately": "separately|elsewhere|meanwhile|also on|also in",
    "an earlier <incident>": "an earlier|previous|the last such|week's|month's|year's",
    "<years> later, <happening>": "later|earlier|before",
    "so far this <year>": "so far|already this|since the|this year alone|to-date",
    "in the past <count> <years>": "the past|the last",
    "<number> killings last year": "last year|this year|previous year",
    "per year": "a year|per year|each year|every year|annual",
    "<number> percent": "percent|per cent|%",
    "wars that have cost lives": "war|conflict|insurgency|armed struggle|political violence|civil strife",
    "years of war": "year|decade",
    "in separate <incidents>": "separate|unrelated|shootings|stabbings|crashes|drownings|homicides|violence|violent",
    "wars as a whole": "invaded|invasion|war|conflict",
}
"""Name of a rule to what a sentence in small letters must hold for it to match."""

CUE_OF: Mapping[str, str] = {rule.name: rule.examples[0].means for rule in RULES}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rule.pattern, re.ASCII | re.IGNORECASE), CUE_OF[rule.name]) for rule in RULES)


@cache
def _hinted() -> Hints:
    return Hints([tuple(filter(None, HINTS.get(rule.name, "").split("|"))) for rule in RULES])


def cue(sentence: str) -> str | None:
    """How a sentence stands to those before it: `another`, `earlier`, `statistic`, `aggregate`, `context`.

    None where it is unsaid.
    """
    likely = (_patterns()[rule] for rule in _hinted().rules(sentence.lower()))
    return next((meaning for pattern, meaning in likely if pattern.search(sentence)), None)
