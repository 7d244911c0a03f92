"""Words that only say of whom or of what the harmed one was: "killed a man identified as …", "shot a court clerk"."""

import re

LOOK = 90
"""Characters before a word that are looked at."""
PARTICIPLES = frozenset(
    "identified described called considered believed named jailed released gathered held recovering expected"
    " remembered condemned denied blamed searching seeking searched arrested detained convicted sentenced charged"
    " indicted accused issued raised declared missing reported hospitalized hunted mourned mourning marking visiting"
    " noted posted returned found rescued learned pleaded testified worked".split()
)
"""Words that date what they tell, unless they stand behind a noun and only describe it."""
BODIES = frozenset(
    "court jury investigation spokesman spokeswoman spokesperson survivors rescuers victims judge prosecutors"
    " attorney coroner".split()
)
"""Words that date what they tell, unless it was them, or a man of theirs, who were harmed."""
FREED = frozenset("released arrested detained convicted jailed".split())
"""The same, where they stand before the noun of those harmed: "killed five released prisoners"."""
_NO_NOUN = (
    r"(?!(?:and|or|but|was|were|is|are|be|been|being|has|have|had|who|which|that|he|she|it|they|we|then|also|later"
    r"|police|officers|officials|authorities|doctors|to|after|before|when|while|as|because|since|for|until) )"
)
_HARMED = (
    r"(?:killed|kills?|wounded|wounds?|injured|injures?|shot(?: and killed| dead)?|shoots?(?: dead)?|murdered|murders?"
    r"|attacked|attacks?|abducted|abducts?|kidnapped|kidnaps?|ambushed|ambush|stabbed|stabs?|beheaded|executed"
    r"|lynched|assassinated|targeted|targets?|hit|hits|struck|strikes|gunned down|mowed down|burned|stormed|raided"
    r"|(?:exploded|detonated|went off|blew up|opened fire|blew (?:him|her|them)sel(?:f|ves) up)"
    r" (?:in|at|on|near|outside|inside|among|beside))"
)
_STRUCK = rf"(?:(?:^|[^a-z])(?P<before>[a-z]{{1,14}}),? |[.;:] |^){_HARMED}"
_OBJECT = re.compile(
    rf"{_STRUCK} (?!in |at |by |on |near |outside |inside |during )"
    rf"(?:{_NO_NOUN}[a-z0-9’'-]{{1,16}} ){{1,9}}(?:(?:who|that|which) (?:had|have|has|was|were) (?:been |once )?)?$"
)
_DIRECT = re.compile(rf"{_STRUCK} (?:{_NO_NOUN}[a-z0-9’'-]{{1,16}} ){{0,3}}$")
_DONE_BY_ANOTHER = frozenset(
    "who that which where he she they it was were been being is are and allegedly then fatally had have".split()
)
"""Before a deed that is not what the sentence tells, or is told without its object: "the man who killed"."""
_SPOKE = re.compile(
    r" (?:[a-z]{2,12} ){0,4}(?:said|say|told|confirmed|reported|added|ruled|heard|convicted)\b", re.ASCII
)
_A_NOUN = re.compile(r" (?!(?:in|on|at|by|from|for|after|to|of|near|with|over|during|and) )[a-z]", re.ASCII)


def only_describes(word: str, words: str, at: int) -> bool:
    """A participle behind the noun of whom or what was struck: "killed six at a bar called …"."""
    return word in PARTICIPLES and _struck(_OBJECT, words, at)


def was_harmed(word: str, words: str, at: int) -> bool:
    """One of a court, or of those released, whom something was done to."""
    if word in FREED:
        return _A_NOUN.match(words, at + len(word)) is not None and _struck(_DIRECT, words, at)
    return word in BODIES and _SPOKE.match(words, at + len(word)) is None and _struck(_DIRECT, words, at)


def _struck(pattern: "re.Pattern[str]", words: str, at: int) -> bool:
    found = pattern.search(words, max(0, at - LOOK), at)
    return found is not None and found["before"] not in _DONE_BY_ANOTHER
