"""The lexicon: words and phrases of the claim grammar, each with its one-letter tag.

The letters are what the chunk grammar is written in; a word without an entry is tagged by its shape.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.concepts.quantity import Hedge
from reconciler.extraction.claims.conditions import ADJECTIVES, AWAY
from reconciler.extraction.claims.hedges import HEDGES_AFTER, HEDGES_BEFORE, hedge_table
from reconciler.extraction.claims.nouns import Nouns, package_nouns
from reconciler.extraction.claims.outcomes import (
    FATALLY,
    INTRANSITIVE,
    MULTIPLE,
    MULTIPLIED,
    NOUNS,
    OWN_HAND,
    PHRASES,
    VICTIMS_OF,
    phrases,
    verb_forms,
)
from reconciler.extraction.claims.shapes import noun_tag
from reconciler.extraction.words import SCALES, SMALL_NUMBERS

TAGS: Mapping[str, str] = {
    "a": "a|an",
    "D": "the|this|these|those|its|their|our|my|your|all|all the|all of the",
    "c": "a couple|a couple of|a few|several|few|a handful of|a handful|dozens|scores|hundreds|tens|thousands"
    "|millions|many|numerous|a number of|various|no|none|nobody|no one|both|half a dozen|a half-dozen|half-dozen"
    "|a dozen|dozens of|scores of|hundreds of|tens of|thousands of|tens of thousands of|hundreds of thousands of"
    "|some of|a pair of|none of|zero|tens of thousands|hundreds of thousands|neither|several dozen|a trio of"
    "|not a single|a few dozen|several hundred|a few hundred|several thousand|a few thousand",
    "e": "other|another|additional|further|more|other of the|a second|a third|a fourth|a fifth"
    "|a sixth|a seventh|an eighth|a ninth|a tenth",
    "E": "others",
    "H": "he|she|him|himself|herself|themselves",
    "T": "they|them|we|us",
    "n": "not|never|didn't|wasn't|weren't|hasn't|haven't|isn't|aren't|without|nor|hadn't|nor was|nor were",
    "b": "is|are|was|were|be|been|being|am|remain|remained|remains|lay|lie|became|continue to be|continued to be"
    "|continues to be|ended up|turned out to be|identified as"
    "|listed as being|listed as|described as being",
    "v": "has|have|had|having|has since|have since|had since",
    "A": "one by one|also|then|now|already|still|each|even|again|soon|instead|so far|nearby|together|alone|critically"
    "|once again|either",
    "m": "could|may|might|would|will|can|should|must|shall|cannot",
    "g": "got|get|gets|getting",
    "F": "feared|believed|presumed|thought|reported|said to be|reported to be|feared to be|believed to be"
    "|thought to be|presumed to be|reportedly|allegedly|presumably|possibly|probably|likely|supposedly",
    "f": "known to have|confirmed to have|found to have|understood to have|said to have|reported to have"
    "|believed to have|feared to have|thought to have|alleged to have"
    "|presumed to have|suspected to have",
    "L": "pulled out|pulled up|brought out|brought up|dug out|lifted out|fished out"
    "|pulled|pulling|plucked|dug|brought|leave|leaves|left|leaving|hold|holds|held|holding|take|takes|took"
    "|taken|taking|find|finds|found|finding|discovered|drive|drives|drove|driven|driving|force|forces|forced"
    "|forcing|keep|keeps|kept|keeping|shot|beat|beaten",
    "w": "ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august"
    "|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|today|yesterday"
    "|tonight|overnight|earlier|later|late|early|last|this morning|this afternoon|this evening|last night",
    "i": "including|among them|included|include|includes|among whom|comprise|comprises|comprised|comprising",
    "&": "and|or|plus|but|as well as|along with|together with|in addition to|alongside",
    "r": "who|whom|whose",
    "!": "which|that",
    "/": "of",
    "y": "by",
    "t": "to",
    "X": "with",
    "U": "suffer|suffers|suffered|suffering|sustain|sustained|sustaining|sustains|received|receiving|treated for",
    "J": "gunshot wound|gunshot wounds",
    "j": "age|aged|ages",
    "R": "jr|sr|ii|iii|iv",
    "V": "survived|survive|survives",
    "^": "rose|rises|risen|rising|climbed|climbs|jumped|increased|grew|grown|reached|reaches|stands|stood|raised"
    "|raising|revised|lowered|fell|dropped|passed|exceeded|surpassed|topped|went up|put at|climb|bringing|brings"
    "|updated|mounted",
    "o": "id|ids|death threat|death threats|death squad|death squads|death penalty|death row|death certificate"
    "|death certificates|death sentence|death sentences|shot down|shot up|shots fired|shot out|how many|so many|as many"
    "|too many|that many|rescue 1122",
    "9": "year old|years old|year olds|years of age|yr old|yrs old|year-old|year-olds|years-old|month-old"
    "|month old|months old|year olds",
    "z": "it|there|itself|what|so|such|nothing|something|everything|i",
    "h": "her|his",
    "*": "hit|struck|grazed|hitting|striking|hits|strikes|strike",
    "O": "hospital|hospitals|emergency room|trauma center|clinic|medical center|burn center|emergency rooms"
    "|trauma centers|clinics|medical centers",
    "l": "transported|self-transported|rushed|flown|airlifted|transferred|admitted|sent|carried|listed|life-flighted"
    "|medevaced|admitted|flown out",
    "Z": "when|while|as|because|if|until|than|after|before|since|once|though|although|whether|where",
    "x": "in|on|at|from|near|during|into|for|outside|inside|against|between|through|under|amid|across|over|within"
    "|toward|towards|around|behind|following|aboard|onto|off|among",
    "B": "body|bodies|corpse|corpses|remains of",
    "S": "say|tell|report that|confirm|announce|said|says|told|added|confirmed|reported that|announced|according to",
    "u": "percent|%|per cent|percentage|years|year|months|month|weeks|week|days|day|hours|hour|minutes|minute|seconds"
    "|dollars|pounds|kilograms|kilometers|kilometres|kilometer|miles|mile|feet|meters|metres|yards|inches|times|shots"
    "|rounds|million|billion|blocks|block|p.m.|a.m.|pm|am|am.|pm.|colones|pesos|tons|kg|km|mm|caliber|calibre|dead end",
}


class Lexicon(msgspec.Struct, frozen=True, eq=False):
    """Tags of single words, and of longer phrases under their first two words."""

    words: Mapping[str, str]
    longer: Mapping[tuple[str, str], tuple[tuple[str, ...], ...]]
    """First two words to the word lists of all phrases that begin with them, the longest first."""
    phrases: Mapping[str, str]
    """Tag of each phrase of several words."""
    outcomes: Mapping[str, Outcome]
    """Of verbs, adjectives and intransitives."""
    noun_outcomes: Mapping[str, Outcome]
    hedges: Mapping[str, Hedge]
    after: Mapping[str, Hedge]
    nouns: Nouns


def lexicon() -> Lexicon:
    """The default lexicon."""
    return lexicon_of(package_nouns())


@lru_cache(maxsize=4)
def lexicon_of(nouns: Nouns) -> Lexicon:
    """The lexicon of a table of nouns, made once for each."""
    return make_lexicon(nouns)


def make_lexicon(nouns: Nouns) -> Lexicon:
    """The lexicon that reads with these people nouns."""
    tags = {phrase: noun_tag(noun) for phrase, noun in nouns.heads.items()}
    tags |= dict.fromkeys(NOT_VICTIM_MODIFIERS, "o")
    tags |= dict.fromkeys(SMALL_NUMBERS, "1") | dict.fromkeys(SCALES, "s") | {"dozen": "s"}
    harm = _harm(tags)
    for tag, words in TAGS.items():
        for phrase in filter(None, words.split("|")):
            tags.setdefault(phrase, tag)
    multiplied = {f"{many} {deed}": outcome for many in MULTIPLE for deed, outcome in MULTIPLIED.items()}
    multiplied |= dict.fromkeys(OWN_HAND, "killed")
    tags |= dict.fromkeys(multiplied, "N") | dict.fromkeys(WOUNDS, "J") | dict.fromkeys(HELD, "q")
    tags |= dict.fromkeys(OF_WHOM, "M")
    hedges, after = hedge_table(HEDGES_BEFORE), hedge_table(HEDGES_AFTER)
    tags |= dict.fromkeys(hedges, "~") | {phrase: ">" for phrase in after if phrase not in hedges}
    several = {phrase: tag for phrase, tag in tags.items() if " " in phrase}
    return Lexicon(
        words={phrase: tag for phrase, tag in tags.items() if " " not in phrase},
        longer=_longer(several),
        phrases=several,
        outcomes=_outcomes(harm | multiplied),
        noun_outcomes=phrases(NOUNS),
        hedges=hedges,
        after=after,
        nouns=nouns,
    )


def _outcomes(harm: Mapping[str, Outcome]) -> Mapping[str, Outcome]:
    """What befell whom each word is said of; nouns only where no verb of the same form says otherwise."""
    outcomes = {**VICTIMS_OF, **harm}
    outcomes |= dict.fromkeys(FATALLY, "killed")
    outcomes |= dict.fromkeys((*WOUNDS, "gunshot wound", "gunshot wounds", *IN_HOSPITAL), "injured")
    outcomes = {**phrases(NOUNS), **outcomes}
    outcomes |= dict.fromkeys((*HELD, *HOSTAGES), "captured")
    outcomes |= dict.fromkeys(LOSING, "killed")
    outcomes |= DOERS
    return outcomes | dict.fromkeys(("hit", "struck", "hitting", "striking", "hits", "strikes", "strike"), "casualties")


def _longer(several: Iterable[str]) -> Mapping[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """Word lists of phrases under their first two words, the longest first."""
    longer: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for phrase in sorted(several, key=lambda phrase: -phrase.count(" ")):
        first, second, *rest = phrase.split(" ")
        longer.setdefault((first, second), []).append((first, second, *rest))
    return {pair: tuple(rows) for pair, rows in longer.items()}


WOUNDS = ("wound", "wounds", "injury", "injuries", "fractures", "burns", "bruises", "lacerations")
"""Noun or verb: told apart by what stands before."""
IN_HOSPITAL = (
    "hospital", "hospitals", "emergency room", "emergency rooms", "trauma center", "trauma centers", "clinic",
    "clinics", "medical center", "medical centers", "burn center",
)  # fmt: skip
NOT_VICTIM_MODIFIERS = ("suspected", "alleged")
OF_WHOM = ("member", "members", "elements", "agents", "agent", "units")
"""Nouns that say nothing of a group without what follows "of"."""
HELD = ("hostage", "captive", "prisoner")
"""Nouns that are also what somebody is held or taken as."""


HOSTAGES = ("hostages", "captives", "prisoners")
"""What several people are taken or held as."""
LOSING = ("lost", "lose", "loses", "losing")
"""Said of those who mourn somebody, and of an army."""
DOERS: Mapping[str, Outcome] = {
    "killer": "killed",
    "killers": "killed",
    "murderer": "killed",
    "murderers": "killed",
    "assassin": "killed",
    "assassins": "killed",
    "kidnapper": "captured",
    "kidnappers": "captured",
    "abductors": "captured",
}
"""Who did it, by what befell those "of" whom they are named."""


def _harm(tags: dict[str, str]) -> dict[str, Outcome]:
    """Puts the words of harm into `tags`; verbs outrank adjectives and nouns of the same form."""
    outcomes: dict[str, Outcome] = {}
    tags |= dict.fromkeys(phrases(NOUNS), "W")
    for table, tag in ((ADJECTIVES, "d"), (AWAY, "+"), (INTRANSITIVE, "I"), (PHRASES, "k")):
        tags |= dict.fromkeys(phrases(table), tag)
        outcomes |= phrases(table)
    for form, kind, outcome in verb_forms():
        tags[form] = {"present": "K", "past": "k", "gerund": "G"}[kind]
        outcomes[form] = outcome
    return outcomes
