"""Whether such people can have such an outcome at all: who did it, who is told as something else, what is theirs."""

import re

from reconciler.concepts.claim import HURT, Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import REFLEXIVE, Figure
from reconciler.extraction.claims.grammar.readings_doers import of_his_deed
from reconciler.extraction.claims.grammar.readings_lists import of_a_people
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.by_outcome import FRAME, REFUSALS, Refused
from reconciler.extraction.claims.ties.conditions import Condition, Conditions
from reconciler.extraction.claims.ties.of_nobody import NO_CAPTIVES, OF_NOBODY
from reconciler.extraction.claims.words.outcomes import DROWNING, verb_forms
from reconciler.extraction.words import STATES


def can_befall(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether they are such as can have that outcome."""
    always = ALWAYS.of(chunks.kinds[link.people], chunks.words)
    taken = NO_CAPTIVES if outcome == "captured" else ()
    if any(refused(chunks, link, figure) for refused in (*always, *taken, *REFUSALS.get(outcome, ()))):
        return False
    # Only the living are killed or hurt: whoever is needs no noun that the table knows.
    known = figure.known or outcome in HURT or _of_persons(chunks, link.harm)
    return known or ((outcome != "captured" or _takes(chunks, link)) and of_a_people(chunks, link.people, _SURELY))


def _takes(chunks: Chunks, link: Link) -> bool:
    """An army's word for taking people, of many of them: guns are seized."""
    word = chunks.tokens.low[chunks.past[link.harm] - 1]
    return chunks.kinds[link.people] == "x" and word.startswith(("captur", "taken prisoner", "taken captive"))


_SURELY = ("ians", "eans", "ghans", "rans", "nese", "alis", "aqis", "inis", "stanis", "shis", "inos", "kurds", "iards")
"""Ends of names that are of peoples, and of no make of car or gun: these are seized, too."""


def _called_by(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """An attacker called by what he is sought for, or told to do it: "a murder suspect", "the suspect shot at them"."""
    if figure.role != "attacker":
        return False
    first, after = chunks.first[link.people], chunks.past[link.harm]
    if after == first and chunks.kinds[link.people] == "s":
        return chunks.tokens.low[first - 1] in _CALLS
    return chunks.past[link.people] == after - 1 and chunks.tokens.low[after - 1 : after + 1] == ["shot", "at"]


_CALLS = frozenset("murder shooting stabbing killing slaying homicide kidnapping abduction execution".split())


def _turned(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A gun was turned on somebody: a death only where it was on oneself."""
    words = chunks.tokens.low[chunks.first[link.harm] : chunks.past[link.harm]]
    return not _TURNED.isdisjoint(words) and chunks.tokens.low[chunks.first[link.people]] not in REFLEXIVE


_TURNED = frozenset(form for form, _, _ in verb_forms() if form.startswith("turn") and form.endswith(" on"))


def _is_place(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Says where another place lies, or stands in a list of places: "at a school in Nis, Serbia, died"."""
    kinds, at = chunks.kinds, link.people
    before, after = kinds[max(0, at - FRAME) : at], kinds[at + 1 : at + 2]
    first, low = chunks.first[at], chunks.tokens.low
    if low[max(0, first - 1) : first] == ["of"] and not _PARTS_OF_A_PLACE.isdisjoint(
        low[max(0, first - 2) : first - 1]
    ):
        return True
    apposed = after == "," and link.harm == at + 2 and _IN_A_PLACE.search(before) is not None
    return apposed or (after == "p" and _AND_A_PLACE.search(before) is not None)


_PARTS_OF_A_PLACE = frozenset("north south east west centre center middle coast".split())

_IN_A_PLACE = re.compile(r".po?N(?:,o)?,$")

_AND_A_PLACE = re.compile(r"po?N&$")


def _in_state(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A town with its state behind it, or the state: "at a Superior, Wis., motel"."""
    low, first, past = chunks.tokens.low, chunks.first[link.people], chunks.past[link.people]
    state = low[past - 1] in _STATES and low[past : past + 1] == ["."] and low[max(0, first - 1) : first] == [","]
    return state or (low[past : past + 1] == [","] and low[past + 2 : past + 3] == ["."] and low[past + 1] in _STATES)


_STATES = frozenset(STATES.split())


def _between_two(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Not a count but sides: "a shooting between two gangs"."""
    one = figure.hedge == "range" and figure.count.low == figure.count.high
    return one and chunks.kinds[link.harm] in "GWk"


def _of_persons(chunks: Chunks, harm: int) -> bool:
    """A verb that only persons can be the objects of."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(
        word.startswith(("kidnap", "abduct", "taken hostage", "held hostage", "set free", "freed")) for word in words
    )


def _is_body(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A name with an article is a party or a paper: "members of the Patriotic Union"; and no one is massacred alone."""
    if link.past is not None or link.named is not None:
        return False
    first, past = chunks.first[link.people], chunks.past[link.people]
    titled = "p" in chunks.tokens.tags[first:past]
    with_article = chunks.tokens.low[max(0, first - 1) : first] == ["the"] and not titled
    return with_article or chunks.tokens.low[chunks.past[link.harm] - 1] in ("massacre", "massacres", "slaughter")


def _is_adjective(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A noun that is an adjective before another: "the local press", "national tragedy"."""
    past = chunks.past[link.people]
    alone = chunks.tokens.low[past - 1] in _ADJECTIVES
    following = "".join(chunks.tokens.low[past : past + 1])
    return alone and chunks.tokens.tags[past : past + 1] in tuple("oC") and not following.endswith(("ing", "ed"))


_ADJECTIVES = frozenset(
    "local national human native private general official minor principal captive foreign civilian"
    " peasant student rebel guerrilla terrorist subversive insurgent".split()
)


def _is_peoples(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """In capitals the name of a people for that of somebody: "HONDURANS"."""
    first, past = chunks.first[link.people], chunks.past[link.people]
    if past - first > 1 or not chunks.tokens.upper:
        return False
    return chunks.tokens.low[first].endswith(("ians", "rans", "cans", "eans", "lans", "guans", "iards"))


def _is_object(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A pronoun that is nobody's subject: "from rescuing him, were killed"."""
    pronoun = chunks.tokens.low[chunks.first[link.people]] in _OBJECTS
    return pronoun and link.people < link.harm and chunks.kinds[link.harm] in "VI"


_OBJECTS = frozenset(("him", "them", "us"))


def _is_subject(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A pronoun that is nobody's object: "wounding five, he fled"."""
    pronoun = chunks.tokens.low[chunks.first[link.people]] in _SUBJECTS
    return pronoun and link.people > link.harm and chunks.kinds[link.harm] in "kKG"


_SUBJECTS = frozenset(("he", "she", "they", "we"))


def _befell_theirs(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """What befell is told of something of theirs: "a nun whose dog died"."""
    between = _CLAUSE.search(chunks.kinds, link.people + 1, link.harm)
    if between is None or chunks.tokens.low[chunks.first[between.start()]] != "whose":
        return False
    if chunks.kinds[link.harm] == "B":
        return False
    apposed = between.group().endswith(",")
    return apposed or chunks.first[link.harm] - chunks.past[between.start()] <= MOST_WORDS


_CLAUSE = re.compile("r(?:o?|[os],[SN],)$")

MOST_WORDS = 2
"""Words of a thing without a verb of its own."""


def _drowns_others(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Whoever drowned somebody: "she drowned her two children"."""
    past = chunks.past[link.harm]
    drowns = link.people < link.harm and chunks.tokens.low[past - 1] in DROWNING
    return drowns and chunks.kinds[link.harm + 1 : link.harm + 2] in tuple("FSEPH")


def _each_other(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Nobody of their own: "two men killed each other and two nuns were hurt"."""
    past = chunks.past[link.people]
    return chunks.tokens.low[max(0, past - 2) : past] == ["each", "other"]


def _done_to(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The object of a relative clause, not the subject of what follows: "a man who shot a guard was killed"."""
    return of_his_deed(chunks, link)


def _whose_they_are(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Only says whose those told before are: "two aides to the mayor, Ivo Kos, died", "a member of the council"."""
    kinds, at = chunks.kinds, link.people
    if link.harm < at:
        return False
    if kinds[at] == "o":
        return kinds[max(0, at - 1) : at] == "/" and kinds[max(0, at - 2) : at - 1] in _HELD
    found = _HOLDER.search(kinds, max(0, at - len("F/S,")), at)
    definite = chunks.tokens.low[chunks.first[at]] == "the" and kinds[at] == "S"
    if found is None or found.end() != at or not (definite or kinds[at + 1 : at + 2] in tuple(",VIk")):
        return False
    by = chunks.tokens.low[chunks.first[found.start("by")]]
    of_many = found["head"] in "FEP"
    return by in _BY and (of_many or found["holder"] in "Ss" or definite)


_HELD = tuple("FSsEPh")
_HOLDER = re.compile(r"(?P<head>[FSsEPh])(?P<by>[/tp])(?P<holder>[SsNPo]),")
_BY = frozenset(("of", "to", "for"))


ALWAYS = Conditions[Refused](
    (
        Condition(_done_to, words=frozenset(("who", "then"))),
        Condition(_befell_theirs, words=frozenset(("whose",))),
        Condition(_drowns_others, words=frozenset(DROWNING)),
        Condition(_each_other, words=frozenset(("each",))),
        Condition(_called_by),
        Condition(_turned, words=_TURNED),
        Condition(_is_place, kinds="N"),
        Condition(_in_state, kinds="N", words=_STATES),
        Condition(_between_two),
        Condition(_whose_they_are, kinds="NSso"),
        Condition(_is_body, kinds="N"),
        Condition(_is_adjective, kinds="Ss", words=_ADJECTIVES),
        Condition(_is_peoples, kinds="N"),
        Condition(_is_object, kinds="H", words=_OBJECTS),
        Condition(_is_subject, kinds="H", words=_SUBJECTS),
        *OF_NOBODY,
    )
)
"""What keeps people from any outcome."""
