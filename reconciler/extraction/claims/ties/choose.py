"""Chooses among the ties that the rules find in one sentence: one reading for each figure and outcome."""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.claim import Modality, Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import read_figure
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.grammar.rules import find_links
from reconciler.extraction.claims.ties.agreement import without_appositions
from reconciler.extraction.claims.ties.anothers import is_anothers
from reconciler.extraction.claims.ties.by_name import no_name, surname
from reconciler.extraction.claims.ties.carried import carried
from reconciler.extraction.claims.ties.credible import credible
from reconciler.extraction.claims.ties.harm import modality_of, outcomes_of
from reconciler.extraction.claims.ties.hit_where import in_a_limb
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.ties.supposed import supposed
from reconciler.extraction.claims.ties.things_hit import counts_things
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.outcomes import ATTEMPTED


def choose(chunks: Chunks, lexicon: Lexicon, text: str, rules: Sequence[ClaimRule]) -> list[Sighting]:
    """The readings to keep, in the order of the text: what may be gives way to what is, the vaguer to the clearer."""
    found: dict[tuple[int, int | None, Outcome], Sighting] = {}
    for sighting in _sightings(chunks, lexicon, text, rules):
        key = sighting.link.people, sighting.link.first, sighting.outcome
        if key not in found or _surer(sighting, found[key]):
            found[key] = sighting
    by_people: dict[int, list[Sighting]] = {}
    for sighting in found.values():
        by_people.setdefault(sighting.link.people, []).append(sighting)
    then_died = {
        sighting.link.harm
        for sighting in found.values()
        if sighting.outcome == "injured"
        and any(_died_after(sighting, other) for other in by_people[sighting.link.people])
    }
    so_called = {told for sighting in found.values() for told in _said_so(chunks, sighting)}
    kept = [
        sighting
        for sighting in found.values()
        if (sighting.link.people, sighting.link.harm) not in so_called
        and not _outdone(chunks, sighting, by_people[sighting.link.people])
        and not _of_those_before(chunks, sighting, by_people[sighting.link.people])
        and not (sighting.outcome == "injured" and sighting.link.subset and sighting.link.harm in then_died)
    ]
    ordered = sorted(kept, key=lambda sighting: sighting.figure.start)
    return carried(chunks, without_appositions(chunks, ordered), lexicon)


def _sightings(chunks: Chunks, lexicon: Lexicon, text: str, rules: Sequence[ClaimRule]) -> Iterator[Sighting]:
    for rule, link in find_links(chunks, rules):
        figure = read_figure(chunks, link, lexicon, text)
        if (
            figure is None
            or counts_things(chunks, link, lexicon)
            or no_name(chunks, link, text)
            or surname(chunks, link, text)
            or _did(chunks, link)
            or is_anothers(chunks, link)
            or _an_end(chunks, link)
        ):
            continue
        for outcome in in_a_limb(chunks, link, outcomes_of(chunks, link.harm, lexicon)):
            if credible(chunks, link, outcome, figure):
                yield Sighting(rule.name, link, outcome, _modality(chunks, link), figure)


def _said_so(chunks: Chunks, sighting: Sighting) -> Iterator[tuple[int, int]]:
    """The name or noun behind people that only says who they are, with the harm: "a guard named Bo Lind was hurt"."""
    link = sighting.link
    if link.named is not None and link.people < link.named < link.harm and chunks.kinds[link.named] in "NP":
        yield link.named, link.harm


def _modality(chunks: Chunks, link: Link) -> Modality:
    """How firmly the harm is told of these people: "neither he nor his wife was hurt"."""
    first = chunks.first[link.people]
    if link.people < link.harm and chunks.tokens.low[max(0, first - 1) : first] in (["nor"], ["neither"]):
        return "denied"
    counted = link.people < link.harm and chunks.kinds[link.harm] == "W"
    if (counted or link.past is not None) and not ATTEMPTED.isdisjoint(chunks.tokens.low[max(0, first - 1) : first]):
        return "hypothetical"  # "planning Ivo Kos's murder", "prevented 40 deaths"
    if chunks.kinds[link.harm] == "d" and _denied_deed(chunks, link):
        return "denied"
    told = modality_of(chunks, link.harm)
    return "hypothetical" if told == "asserted" and supposed(chunks, link) else told


def _denied_deed(chunks: Chunks, link: Link) -> bool:
    """What somebody denies to have done to them: "denied shooting two guards dead"."""
    deed = link.people - 1
    done = link.people < link.harm and chunks.kinds[deed : deed + 1] == "G"
    return done and modality_of(chunks, deed) == "denied"


def _did(chunks: Chunks, link: Link) -> bool:
    """Told after "by" or "whom" as who did it: "who was shot by a neighbor on Friday has died"."""
    first = chunks.first[link.people]
    if link.harm > link.people and chunks.tokens.low[max(0, first - 2) : first][1:] == ["whom"]:
        return chunks.tokens.low[first - 2] not in ("of", "among", "for")
    before, between = chunks.kinds[link.people - 1 : link.people], chunks.kinds[link.people + 1 : link.harm]
    if before == "y" and between[:1] == "," and _IN_RELATIVE.search(chunks.kinds, 0, link.people) is not None:
        return True
    return before == "y" and link.people > 0 and link.harm > link.people and not {"r", "!", "&", ","} & set(between)


_IN_RELATIVE = re.compile(r",r[^,;]{1,6}y$")
"""Behind a comma that opens a clause which the next one closes: "a girl, who was left there by her aunt, died"."""


def _an_end(chunks: Chunks, link: Link) -> bool:
    """A name behind "between", or behind "and" and another that is: the ends of a road."""
    at = link.people
    if chunks.kinds[at] != "N" or "between" not in chunks.tokens.low:
        return False
    first = chunks.first[at - 2] if chunks.kinds[max(0, at - 2) : at] == "N&" else chunks.first[at]
    return chunks.tokens.low[max(0, first - 1) : first] == ["between"]


def _outdone(chunks: Chunks, sighting: Sighting, readings: Sequence[Sighting]) -> bool:
    """Another of the readings of the same people says more."""
    others = [reading for reading in readings if reading is not sighting]
    if sighting.modality == "hypothetical":
        return any(other.modality == "asserted" for other in others)
    if (
        sighting.outcome == "injured"
        and not sighting.link.subset
        and any(_died_after(sighting, other) for other in others)
    ):
        return True
    if sighting.outcome == "casualties":
        return any(other.outcome in ("killed", "injured") for other in others)
    if sighting.outcome != "killed" and any(_dead_by_name(other) for other in others):
        return True
    if sighting.outcome in _BEFORE_DEATH and any(_told_dead(chunks, sighting, other) for other in others):
        return True
    if sighting.link.harm == sighting.link.people:
        if sighting.outcome == "killed":
            return False
        return any(other.outcome in _WORSE for other in others)
    return sighting.outcome == "displaced" and any(_wounded(other) for other in others)


def _of_those_before(chunks: Chunks, sighting: Sighting, readings: Sequence[Sighting]) -> bool:
    """Some of those told right before: "nine were killed, two of them women, and 14 hurt" hurts no women."""
    at = sighting.link.people
    told = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
    behind = sighting.link.harm > at
    if behind and chunks.kinds[at + 1 : at + 2] == "&" and any(_lost(chunks, other) for other in readings):
        return True
    some = behind and "of" in told and not {"them", "whom"}.isdisjoint(told)
    return some and any(other.link.subset and other.link.harm < at for other in readings)


def _lost(chunks: Chunks, other: Sighting) -> bool:
    """Whom a side lost, right before them: "lost nine men and 26 were wounded" wounds none of the nine."""
    lost = other.link.harm == other.link.people - 1 and other.outcome == "killed"
    return lost and chunks.tokens.low[chunks.past[other.link.harm] - 1] == "lost"


def _surer(sighting: Sighting, other: Sighting) -> bool:
    """Told as some of those before; or by the verb right before them: "killing 40, and 20 more were feared dead".

    What is told as done outdoes what is not: "shot dead a man who tried to blow himself up".
    """
    if other.modality == "hypothetical" and sighting.modality == "asserted":
        return True
    before = sighting.link.harm == sighting.link.people - 1
    apart = sighting.link.subset and not other.link.subset and sighting.modality == other.modality
    return apart or (before and (sighting.modality, other.modality) == ("asserted", "feared"))


def _dead_by_name(other: Sighting) -> bool:
    """Called dead where they are counted: "two deceased victims and two injured"."""
    return other.outcome == "killed" and other.link.harm == other.link.people


_BEFORE_DEATH = frozenset(("missing", "trapped", "injured", "rescued"))
"""What befell those whose bodies are told of: "the bodies of two boys who went missing"."""


def _told_dead(chunks: Chunks, sighting: Sighting, other: Sighting) -> bool:
    """By their bodies or their death, told before them; the missing and the trapped by what is told of them after.

    The missing who are found alive are missing no more either.
    """
    found = sighting.outcome == "missing" and other.outcome == "rescued" and other.link.harm > sighting.link.harm
    if sighting.outcome == "rescued":
        called = other.link.harm == other.link.people + 1 and chunks.kinds[other.link.harm] == "d"
        return other.outcome == "killed" and called and sighting.link.harm > other.link.harm
    if other.outcome != "killed" or other.modality != "asserted":
        return found and other.modality == "asserted"
    before = other.link.harm < other.link.people and chunks.kinds[other.link.harm] in "BW"
    return before or (sighting.outcome != "injured" and other.link.harm > sighting.link.harm)


_WORSE = frozenset(("killed", "injured"))
"""Outcomes beside which "a displaced family" says only who they were; "rescued two wounded hikers" says both."""


def _wounded(other: Sighting) -> bool:
    """The hurt who were taken somewhere have not lost their homes: "evacuated 94 wounded soldiers"."""
    return other.link.harm == other.link.people and other.outcome == "injured"


def _died_after(hurt: Sighting, other: Sighting) -> bool:
    """They died of it, as told further on: "was taken to a clinic in critical condition and died"."""
    return other.outcome == "killed" and other.modality == "asserted" and other.link.harm > hurt.link.harm
