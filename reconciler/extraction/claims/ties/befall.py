"""Whether such people can have such an outcome at all: who did it, whose they are, what befell something of theirs."""

import re

from reconciler.concepts.claim import HURT, Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import REFLEXIVE, Figure
from reconciler.extraction.claims.grammar.readings_doers import of_his_deed
from reconciler.extraction.claims.grammar.readings_lists import of_a_people
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.by_outcome import REFUSALS, Refused
from reconciler.extraction.claims.ties.conditions import Condition, Conditions
from reconciler.extraction.claims.ties.no_persons import NO_PERSONS
from reconciler.extraction.claims.ties.of_nobody import NO_CAPTIVES, OF_NOBODY
from reconciler.extraction.claims.words.outcomes import DROWNING, verb_forms


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
        Condition(_between_two),
        Condition(_whose_they_are, kinds="NSso"),
        Condition(_is_object, kinds="H", words=_OBJECTS),
        Condition(_is_subject, kinds="H", words=_SUBJECTS),
        *NO_PERSONS,
        *OF_NOBODY,
    )
)
"""What keeps people from any outcome."""
