"""The lexicon: words and phrases of the claim grammar, each with its one-letter tag.

The letters are what the chunk grammar is written in; a word without an entry is tagged by its shape.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.concepts.quantity import Hedge
from reconciler.extraction.claims.words.conditions import ADJECTIVES, AWAY
from reconciler.extraction.claims.words.critical import CRITICAL
from reconciler.extraction.claims.words.harm_alone import INTRANSITIVE
from reconciler.extraction.claims.words.harm_phrases import PHRASES
from reconciler.extraction.claims.words.hedges import HEDGES_AFTER, HEDGES_BEFORE, hedge_table
from reconciler.extraction.claims.words.limbs import BONES
from reconciler.extraction.claims.words.nouns import Nouns, package_nouns
from reconciler.extraction.claims.words.outcomes import (
    DROWNING,
    EITHER_WAY,
    FATALLY,
    MULTIPLE,
    MULTIPLIED,
    NOUNS,
    OWN_HAND,
    VICTIMS_OF,
    either_forms,
    phrases,
    verb_forms,
)
from reconciler.extraction.claims.words.searches import BRINGING_OUT, SEARCHING
from reconciler.extraction.claims.words.shapes import noun_tag
from reconciler.extraction.claims.words.word_tags import TAGS
from reconciler.extraction.words import SCALES, SMALL_NUMBERS, UNHYPHENATED


class Lexicon(msgspec.Struct, frozen=True, eq=False):
    """Tags of single words, and of longer phrases under their first two words."""

    words: Mapping[str, str]
    longer: Mapping[tuple[str, str], Sequence[int]]
    """First two words to how many words the phrases have that begin with them, the longest first."""
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
    tags |= dict.fromkeys((*SMALL_NUMBERS, *UNHYPHENATED), "1") | dict.fromkeys(SCALES, "s") | {"dozen": "s"}
    harm = _harm(tags)
    for tag, words in TAGS.items():
        for phrase in filter(None, words.split("|")):
            tags.setdefault(phrase, tag)
    multiplied = {f"{many} {deed}": outcome for many in MULTIPLE for deed, outcome in MULTIPLIED.items()}
    multiplied |= {phrase.replace(" ", "-", 1): outcome for phrase, outcome in multiplied.items()}
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


_BY_SHOTS = tuple(f"{shot} {wound}" for shot in ("gunshot", "gun shot", "bullet") for wound in ("wound", "wounds"))


def _outcomes(harm: Mapping[str, Outcome]) -> Mapping[str, Outcome]:
    """What befell whom each word is said of; nouns only where no verb of the same form says otherwise."""
    outcomes = {**VICTIMS_OF, **harm}
    outcomes |= dict.fromkeys(FATALLY, "killed")
    outcomes |= dict.fromkeys((*WOUNDS, *_BY_SHOTS, *IN_HOSPITAL), "injured")
    outcomes = {**phrases(NOUNS), **outcomes}
    outcomes |= dict.fromkeys((*HELD, *HOSTAGES), "captured")
    outcomes |= dict.fromkeys((*LOSING, *TAKING), "killed")
    outcomes |= dict.fromkeys(TREATING, "injured")
    outcomes |= dict.fromkeys(SEARCHING, "missing")
    outcomes |= dict.fromkeys(BRINGING_OUT, "rescued")
    outcomes |= DOERS
    return outcomes | dict.fromkeys(("hit", "struck", "hitting", "striking", "hits", "strikes", "strike"), "casualties")


def _longer(several: Iterable[str]) -> Mapping[tuple[str, str], Sequence[int]]:
    """Numbers of words of phrases under their first two words, the greatest first."""
    longer: dict[tuple[str, str], set[int]] = {}
    for phrase in several:
        first, second, *rest = phrase.split(" ")
        longer.setdefault((first, second), set()).add(len(rest) + 2)
    return {pair: sorted(counts, reverse=True) for pair, counts in longer.items()}


WOUNDS = (
    "wound", "wounds", "injury", "injuries", "fractures", "burns", "bruises", "lacerations", "minor cuts", "small cuts",
    "facial cuts", "superficial cuts", "cuts and bruises", "graze wound", "graze wounds", "concussion", "frostbite",
    "concussions", "fracture", "deep cut", "deep cuts", "broken bones", "contusions",
    "cuts to", "cuts from", "cuts on", "cuts when", "cut to his", "cut to her", "cut to the", "cut on his",
    "cut on her", "cut on the", "gash to", "gashes to",
    "multiple contusions", "multiple fractures", "smoke inhalation", "slash wounds", "slash injuries",
    *(f"{broken} {bone}" for broken in ("broken", "fractured") for bone in BONES),
    *(f"{broken} {bone}s" for broken in ("broken", "fractured") for bone in BONES if bone not in ("pelvis", "foot")),
)  # fmt: skip
"""Noun or verb: told apart by what stands before."""
IN_HOSPITAL = (
    "hospital", "hospitals", "emergency room", "emergency rooms", "trauma center", "trauma centers", "clinic",
    "clinics", "medical center", "medical centers", "burn center", "er",
)  # fmt: skip
NOT_VICTIM_MODIFIERS = ("suspected", "alleged")
OF_WHOM = ("member", "members", "elements", "agents", "agent", "units")
"""Nouns that say nothing of a group without what follows "of"."""
HELD = ("hostage", "captive", "prisoner")
"""Nouns that are also what somebody is held or taken as."""


HOSTAGES = ("hostages", "captives", "prisoners")
"""What several people are taken or held as."""
LOSING = ("lost", "lose", "loses", "losing", "loss", "buried")
"""Said of those who mourn somebody, and of an army."""
TREATING = ("treated", "treating")
"""Said of medics, of those who came to harm and of those who are ill."""
TAKING = frozenset(("claimed", "claims", "claiming"))
"""Said of what people die of."""
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


_TAGS = {"present": "K", "past": "k", "gerund": "G"}


def _harm(tags: dict[str, str]) -> dict[str, Outcome]:
    """Puts the words of harm into `tags`; verbs outrank adjectives and nouns of the same form."""
    outcomes: dict[str, Outcome] = {}
    tags |= dict.fromkeys(phrases(NOUNS), "W")
    for table, tag in ((ADJECTIVES, "d"), (AWAY, "+"), (INTRANSITIVE, "I"), (PHRASES, "k")):
        tags |= dict.fromkeys(phrases(table), tag)
        outcomes |= phrases(table)
    for form, kind, outcome in verb_forms():
        tags[form] = _TAGS[kind]
        outcomes[form] = outcome
    outcomes[CRITICAL] = "injured"
    for form, kind in either_forms():
        tags[form], outcomes[form] = _TAGS[kind], "casualties"
    tags |= dict.fromkeys(EITHER_WAY, "o")
    tags[DROWNING[-1]], outcomes[DROWNING[-1]] = "G", "killed"
    return outcomes
