"""Where a word of harm harms nobody counted there: a death sentence, lives saved, a share of the people counted."""

import re
from collections.abc import Callable, Sequence

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.conditions import Condition, Conditions
from reconciler.extraction.claims.ties.spared import SPARED, Spared
from reconciler.extraction.claims.words.causes import BITES
from reconciler.extraction.claims.words.lexicon import TAKING

_FRACTIONS = frozenset("third thirds quarter quarters fifth fifths tenth tenths half percent".split())
SHARES = _FRACTIONS | {"most", "many", "some", "none", "a third", "a fourth", "a fifth"}
"""What part of a number of people is told before "of" and that number."""
_SOUGHT = frozenset(
    "doctors nurses teachers midwives engineers technicians specialists candidates volunteers donors players actors"
    " jurors suspects attackers assailants gunmen killers perpetrators culprits robbers kidnappers".split()
)


_OF_ANY = Conditions[Spared]([Condition(row, words=row.near) for row in SPARED if not row.told and not row.people])
_BY_HARM = {word: tuple(row for row in SPARED if word in row.told) for each in SPARED for word in each.told}
_BY_PEOPLE = {
    word: tuple(row for row in SPARED if word in row.people and not row.told) for each in SPARED for word in each.people
}
"""The rows by a word that they ask for: most ties have none."""


def unharmed(chunks: Chunks, link: Link) -> bool:
    """The people are not told to have met with what the tie says."""
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    rows = (*_OF_ANY.of("", chunks.words), *_BY_HARM.get(told, ()), *_BY_PEOPLE.get(people, ()))
    if any(_holds(row, chunks, link) for row in rows):
        return True
    return any(unmet(chunks, link) for unmet in NOBODY.of(chunks.kinds[link.people], chunks.words))


def _lives_untaken(chunks: Chunks, link: Link) -> bool:
    """Lives that nothing takes: "it depends on the lives of the miners", "the lives of 300 guests were saved"."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    if chunks.tokens.low[past - 1] != "lives":
        return False
    if link.people < link.harm:
        told = chunks.tokens.low[past : past + _NEAR_LIVES + 2]
        return chunks.tokens.tags[past : past + 1] in tuple("bmv") and _TAKEN.isdisjoint(told)
    around = chunks.tokens.low[max(0, first - _NEAR_LIVES) : first]
    behind = chunks.past[link.people]
    return _TAKEN.isdisjoint(around) and _TAKEN.isdisjoint(chunks.tokens.low[behind : behind + _NEAR_LIVES])


def _describes(chunks: Chunks, link: Link) -> bool:
    """An adjective of what is behind it: "described as serious talks"."""
    past = chunks.past[link.harm]
    told = chunks.tokens.low[past - 1].endswith((" serious", " critical"))
    return told and chunks.tokens.tags[past : past + 1] in tuple("oCpP")


def _almost(chunks: Chunks, link: Link) -> bool:
    """It nearly came to it: "two clerks were almost trampled"; "almost all were killed" tells of most."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    words = [word for word in chunks.tokens.low[max(0, first - 1) : past - 1] if word not in _GETTING]
    told_before = link.people < link.harm and chunks.kinds[link.harm] in "VIKk"
    return told_before and words[-1:] != [] and words[-1] in _ALMOST


_ALMOST = frozenset(("almost", "nearly"))
_GETTING = frozenset(("getting", "got", "being", "been"))
_NEAR_LIVES = 7
"""Tokens before lives and behind whose they are in which something takes them."""
_TAKEN = TAKING | frozenset(
    "loss lost losing lose loses take takes took taken taking cost costs costing ended ending end ends sacrificed"
    " robbed snuffed cut swallowed stole destroyed toll".split()
)


def _found_unhurt(chunks: Chunks, link: Link) -> bool:
    """Those taken to a clinic who, as the sentence goes on, had no wounds."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    clinic = "O" in chunks.tokens.tags[first:past] or chunks.tokens.low[past - 1].endswith("hospitalized")
    if link.people > link.harm or not clinic:
        return False
    behind = " ".join(chunks.tokens.low[past : past + _UNHURT_WITHIN])
    return _UNHURT.search(behind) is not None or _TAKEN_ILL.match(behind) is not None


_UNHURT_WITHIN = 16
"""Tokens behind the clinic in which it is told."""
_UNHURT = re.compile(
    r"(?:suffered|sustained|had|showed|found) (?:\w{2,6} )?no (?:\w{3,12} )?(?:injuries|injury|wounds|wound)(?!\w)"
    r"|(?:was|were|found) (?:to be )?(?:unhurt|unharmed|uninjured|not (?:hurt|injured|harmed|wounded))(?!\w)"
)
_TAKEN_ILL = re.compile(
    r"(?:(?!and|who)[\w'’-]{1,14} ){0,5}?(?:after (?:(?:he|she|they) (?:had )?)?"
    r"(?:faint(?:ed|ing)|pass(?:ed|ing) out|(?:went|going) into (?:shock|labor))"
    r"|with (?:chest pains?|shortness of breath|high blood pressure|an? (?:anxiety|panic) attack)"
    r"|(?:for|after|with) an? (?:apparent |possible |suspected )?(?:anxiety|panic) attack"
    r"|for (?:an? )?(?:psychiatric|mental(?: health)?|psychological) (?:evaluation|observation|assessment))(?!\w)"
)
"""Right behind the clinic, no wound took them there."""


def _bitten_by_no_beast(chunks: Chunks, link: Link) -> bool:
    """Of whom teams and critics make short work: "two ministers mauled by the press"."""
    first, past = chunks.first[link.harm], chunks.past[link.harm]
    around = chunks.tokens.low[max(0, first - BEAST_WITHIN) : past + BEAST_WITHIN]
    return chunks.tokens.low[past - 1] in _BITTEN and BITES.isdisjoint(around)


BEAST_WITHIN = 6
"""Tokens on either side of a bite in which it is told what bit."""
_BITTEN = frozenset("bitten mauled savaged clawed stung".split())


def _hurts_what_is_theirs(chunks: Chunks, link: Link) -> bool:
    """The object is not they: "hurt 12 actors' careers"."""
    past = chunks.past[link.people]
    active = link.people > link.harm and chunks.kinds[link.harm] in "kKG"
    return active and not _GENITIVES.isdisjoint(chunks.tokens.low[past : past + 1])


_GENITIVES = frozenset(("'", "’"))


def _dead_things(chunks: Chunks, link: Link) -> bool:
    """An adjective of things: "the two dead languages"."""
    past = chunks.past[link.harm]
    dead = link.people + 1 == link.harm and chunks.tokens.low[past - 1] == "dead"
    return (
        dead and chunks.tokens.tags[past : past + 1] == "o" and _PLURAL_THING.match(chunks.tokens.low[past]) is not None
    )


_PLURAL_THING = re.compile(r"[a-z-]{3,20}[^su'’]s$")


def _is_sought(chunks: Chunks, link: Link) -> bool:
    """Staff yet to be hired, or suspects yet to be arrested: nobody misses them."""
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    return told.endswith((" to be found", " to be located", " to be traced")) and people in _SOUGHT


def _holds(row: Spared, chunks: Chunks, link: Link) -> bool:
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    if (row.told and told not in row.told) or (row.people and people not in row.people):
        return False
    beside = _beside(row, chunks, link)
    return (not row.near or not row.near.isdisjoint(beside)) and row.unless.isdisjoint(beside)


def _beside(row: Spared, chunks: Chunks, link: Link) -> Sequence[str]:
    """The words where the row's are looked for."""
    words, at = chunks.tokens.low, link.people if row.side.endswith("people") else link.harm
    first, past = chunks.first[at], chunks.past[at]
    if row.side == "between":
        return words[chunks.past[link.people] : first][-row.within :]
    if row.side.startswith("before"):
        return words[max(0, first - row.within) : first]
    return words[past : past + row.within]


def _hits_a_place(chunks: Chunks, link: Link) -> bool:
    """One name after "hit" or "struck" is a place as soon as somebody: "the storm hit Leyte"."""
    if chunks.kinds[link.people] != "N" or link.people < link.harm:
        return False
    one = chunks.past[link.people] - chunks.first[link.people] == 1
    return one and chunks.tokens.tags[chunks.first[link.harm] : chunks.past[link.harm]] == "*"


def _is_share(chunks: Chunks, link: Link) -> bool:
    """Of the people counted only a part was harmed: "a third of the 90 passengers"; or a share is all that is told."""
    people, words = link.people, chunks.tokens.low
    first = chunks.first[people]
    before = words[max(0, first - 2) : first]
    if chunks.kinds[people] in "xfE" and words[chunks.past[people] - 1] in _FRACTIONS:
        return True
    if not before or _all_of_them(chunks, link):
        return False
    return before[-1] == "half" or (before[-1] == "of" and before[0] in SHARES)


def _all_of_them(chunks: Chunks, link: Link) -> bool:
    """All whom the share is of: "treated many of the 90 people who were burned"."""
    return link.harm == link.people + 2 and chunks.kinds[link.people + 1] == "r"


NOBODY = Conditions[Callable[[Chunks, Link], bool]](
    (
        Condition(_hits_a_place, kinds="N"),
        Condition(_is_sought, words=_SOUGHT),
        Condition(_is_share, kinds="FxfE", words=SHARES),
        Condition(_hurts_what_is_theirs, words=_GENITIVES),
        Condition(_dead_things, words=frozenset(("dead",))),
        Condition(_bitten_by_no_beast, words=_BITTEN),
        Condition(_lives_untaken, words=frozenset(("lives",))),
        Condition(_found_unhurt),
        Condition(_almost, words=_ALMOST),
        Condition(_describes),
    )
)
"""Ties that harm nobody."""
