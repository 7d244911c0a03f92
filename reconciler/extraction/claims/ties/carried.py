"""Whom a bare number counts, by those told beside it: "two guards died and 10 others were hurt"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.concepts.group import Group, lowest_common
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import group_named
from reconciler.extraction.claims.ties.by_outcome import FORCES
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.numbers import read_count


def carried(chunks: Chunks, sightings: Sequence[Sighting], lexicon: Lexicon) -> list[Sighting]:
    """The sightings of one sentence, each bare count with the group of those told beside it."""
    told = list(_onward(chunks, _officers(chunks, _back(chunks, sightings))))
    return [_of_subject(chunks, sighting, lexicon) for sighting in told]


def _of_subject(chunks: Chunks, sighting: Sighting, lexicon: Lexicon) -> Sighting:
    """A count of people, as of those whom the sentence is about, or whom the clause before counted doing something.

    "As for civilians, 47 have died"; "212 soldiers had deserted and 18 had been killed".
    """
    kind = chunks.kinds[sighting.link.people]
    if sighting.figure.group != "people" or sighting.link.named is not None or kind not in "fF":
        return sighting
    topic = _TOPIC.match(chunks.kinds) if chunks.tokens.low[:2] == ["as", "for"] else None
    before = _DOING.search(chunks.kinds, 0, sighting.link.people) if kind == "f" else None
    told = topic or (before if before and _some_of(chunks, sighting, before.start("who")) else None)
    group = group_named(chunks, told.start("who"), lexicon) if told else "people"
    return _of(sighting, group, sighting) if group != "people" else sighting


def _some_of(chunks: Chunks, sighting: Sighting, at: int) -> bool:
    """They are no more than those counted at `at`."""
    number = chunks.tokens.tags.find("#", chunks.first[at], chunks.past[at])
    count = read_count(chunks.tokens.low[number]) if number >= 0 else None
    return count is not None and (sighting.figure.count.stated or 0) <= (count.stated or 0)


_TOPIC = re.compile(r"Z?p(?P<who>[PF]),")
_DOING = re.compile(r"(?P<who>F)(?:o|po){1,2},?&$")
"""Chunks of a clause that counts those who did something, up to "and"."""


def _onward(chunks: Chunks, sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """The sightings, "10 others" taken for people of the group told before them.

    A toll counts people of its own. Not where both came to one harm: of "two officers and three others were killed"
    the three are no officers. Of a list before, they are of what all in it are: of "two soldiers and two cooks died
    and four were hurt" people.
    """
    before: Sighting | None = None
    group: Group = "people"
    harm: Outcome | None = None
    for sighting in sightings:
        kind = chunks.kinds[sighting.link.people]
        if kind == "f" and (chunks.kinds[sighting.link.harm] == "W" or _of_the_enemy(chunks, sighting)):
            yield sighting
            continue
        besides = kind == "E" and (sighting.outcome == harm or _one(chunks, before))
        if kind in "Ef" and not besides and before is not None:
            yield _of(sighting, group if sighting.link.named is None else sighting.figure.group, before)
            continue
        if _tells_group(chunks, sighting):
            listed = before is not None and before.link.harm == sighting.link.harm
            group = lowest_common((group, sighting.figure.group)) if listed else sighting.figure.group
            before, harm = sighting, sighting.outcome
        yield sighting


def _of_the_enemy(chunks: Chunks, sighting: Sighting) -> bool:
    """Some of the other side: "ten soldiers and four of the enemy"."""
    past = chunks.past[sighting.link.people]
    return tuple(chunks.tokens.low[past : past + 3]) == ("of", "the", "enemy")


def _one(chunks: Chunks, before: Sighting | None) -> bool:
    """A single one was told before: whoever the others are, "two" after "a rebel" are rebels."""
    return before is not None and chunks.kinds[before.link.people] == "S"


def _of(sighting: Sighting, group: Group, before: Sighting) -> Sighting:
    figure = msgspec.structs.replace(sighting.figure, group=group, role=before.figure.role)
    return msgspec.structs.replace(sighting, figure=figure)


def _tells_group(chunks: Chunks, sighting: Sighting) -> bool:
    """Counts people whose group those after it may share: any but children, women and men; of single ones, fighters."""
    told, at = sighting.figure.group, sighting.link.people
    if sighting.link.subset or told in ("child", "woman", "man"):
        return False
    one = chunks.kinds[at] == "S" and told in FORCES | {"police"} and chunks.tokens.tags[chunks.first[at]] == "a"
    return one or chunks.kinds[at] == "F" or chunks.kinds[at : at + 3] == "f/F"


def _back(chunks: Chunks, sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings, "killed three and wounded 12 civilians" read as three civilians."""
    found = list(sightings)
    for at, (first, second) in enumerate(pairwise(sightings)):
        between = chunks.kinds[first.link.people : second.link.people + 1]
        if _SHARED.fullmatch(between) and first.link.harm < first.link.people < second.link.harm:
            found[at] = _of(first, second.figure.group, second)
    return found


_SHARED = re.compile(r"f&[kKG]F")
"""Chunks from a bare count over a second verb to the people of both."""


def _officers(chunks: Chunks, sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings, officers told beside soldiers or of a battalion read as those of an army."""
    soldiers = {each.link.harm for each in sightings if each.figure.group == "army"}
    return [
        _of(each, "army", each)
        if each.figure.group == "police" and _commissioned(chunks, each, beside=each.link.harm in soldiers)
        else each
        for each in sightings
    ]


def _commissioned(chunks: Chunks, sighting: Sighting, *, beside: bool) -> bool:
    """The noun is "officers" alone, and soldiers or an army stand with them."""
    first, past = chunks.first[sighting.link.people], chunks.past[sighting.link.people]
    words = chunks.tokens.low[first:past]
    if words[-1] not in ("officer", "officers") or "police" in words:
        return False
    behind = chunks.tokens.low[past : past + _OF_WITHIN]
    of = behind[:1] == ["of"] and not _ARMIES.isdisjoint(behind) and "police" not in behind
    return beside or of


_OF_WITHIN = 6
"""Tokens behind officers in which it is told what they are of."""
_ARMIES = frozenset("army armies battalion brigade regiment infantry navy paratroopers artillery marines".split())
