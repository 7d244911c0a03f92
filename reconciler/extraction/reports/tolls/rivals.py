"""Counts of the same people by two voices of one sentence: "officials said 40 died, residents put the toll at 65"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import ancestry, nested
from reconciler.extraction.reports.tolls.of_all import of_all_dead
from reconciler.extraction.reports.tolls.risen import FAR, RISEN, TAKEN_TO, says_it_rose
from reconciler.extraction.reports.voices import of_two_voices

_ADDED = re.compile(r"\b(?:more|others?|another|further|additional|elsewhere|second|third|fourth|fifth)\b", re.ASCII)
"""Says that its people come to those counted before."""


def by_voice(claims: list[Claim], text: str) -> list[list[Claim]]:
    """The claims of one sentence apart by whoever counts, where two count the same; else all as one."""
    voices: dict[str, list[Claim]] = {}
    for claim in claims:
        voices.setdefault(claim.attribution.text if claim.attribution is not None else "", []).append(claim)
    first, *others = voices.values()
    if "" in voices or not any(_rivals(first, each, text) for each in others):
        return [claims]
    return [first, *others]


def rivals_of(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[Claim]:
    """What other voices of the same sentence count in place of those chosen, and the other side in another one."""
    if len(chosen) != 1 or chosen[0] not in claims:
        return []
    beside = [claim for claim in claims if (claim.field, claim.sentence) == (chosen[0].field, chosen[0].sentence)]
    near = [each[0] for each in by_voice(beside, text) if chosen[0] not in each and _rivals(chosen, each, text)]
    far = (claim for claim in claims if claim.restates is None and _of_another(chosen[0], claim, text))
    called = (claim for claim in claims if _called_otherwise(chosen[0], claim, claims))
    far = (each for each in (*far, *called) if each.role == "victim" and not _narrowed(each, chosen[0], text))
    far = (each for each in far if not _overtaken(each, chosen[0], text))
    return [*near, *(claim for claim in far if _rivals(chosen, [claim], text))]


def _of_another(chosen: Claim, claim: Claim, text: str) -> bool:
    """Of another voice; against what the story itself tells, the other count is of all the dead."""
    said = chosen if claim.attribution is None else claim
    return of_two_voices(chosen, claim, of_all=of_all_dead(said, text))


def _overtaken(claim: Claim, chosen: Claim, text: str) -> bool:
    """Fewer, told before the sentence in which one more death "raised the toll to" those chosen, "up from" them.

    Or told behind it, where it says "on Monday" of what was counted before the toll rose.
    """
    if (claim.quantity.stated or 0) >= (chosen.quantity.stated or 0):
        return False
    behind = claim.start > chosen.sentence.start and claim.field == chosen.field
    if behind and _ON_A_DAY.match(text, claim.sentence.start) is None:
        return False
    raised = (RISEN, TAKEN_TO) if behind else (TAKEN_TO,)
    taken = any(each.search(text, max(0, chosen.start - FAR), chosen.start) for each in raised)
    return taken or (not behind and chosen.block == "body" and says_it_rose(chosen, text))


_ON_A_DAY = re.compile(
    r"(?:On|Late(?: on)?|Early(?: on)?|By(?: late| early)?) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:A day earlier|Earlier|The day before)\b",
    re.ASCII,
)
"""Opens what was said before a toll rose."""


def _narrowed(claim: Claim, chosen: Claim, text: str) -> bool:
    """Told behind the count of all, of a place, or of fewer bodies."""
    if claim.start < chosen.start:
        return False
    start, end = claim.figure.start, claim.figure.end
    found = _BODIES.match(text, end) or _BODIES_OF.search(text, max(0, start - LOOK), start)
    bodies = found is not None and (claim.quantity.stated or 0) < (chosen.quantity.stated or 0)
    return bodies or _PLACED.match(text, claim.end) is not None


LOOK = 24
_BODIES_OF = re.compile(r"\b(?:bodies|corpses|remains) of (?:the |some |at least )?$", re.ASCII | re.IGNORECASE)
"""Before those of the dead who have been found or named: "the bodies of 12 have been identified"."""
_BODIES = re.compile(r" (?:[a-z]+ )?(?:bodies|corpses|remains)\b", re.ASCII)


def _rivals(first: Sequence[Claim], other: Sequence[Claim], text: str) -> bool:
    """Each counts several, of one group or of one that holds the other's, and not each at a place of its own."""
    one, two = first[0], other[0]
    several = all((claim.quantity.stated or 0) > 1 and not claim.subset for claim in (one, two))
    tied = _some_of(first, other) or _some_of(other, first)
    alike = nested(one.group, two.group) or _disputed(one, two, text)
    alike = alike or (one.sentence != two.sentence and _civil_and_armed(one, two))
    return alike and several and not tied and not says_more(two) and not is_elsewhere(one, two, text)


def says_more(claim: Claim) -> bool:
    """Its people come to those counted before."""
    return _ADDED.search(claim.text.lower()) is not None


def _disputed(one: Claim, two: Claim, text: str) -> bool:
    """Civilians by one and fighters by another, set against each other: the dead of one strike, called by two sides."""
    first, second = sorted((one, two), key=lambda claim: claim.start)
    return _civil_and_armed(one, two) and _AGAINST.search(text, first.end, second.start) is not None


def _called_otherwise(one: Claim, two: Claim, every: Sequence[Claim]) -> bool:
    """Likewise in two sentences, where nobody counts anybody else."""
    if one.sentence == two.sentence or two.restates is not None or not _civil_and_armed(one, two):
        return False
    others = any(claim not in (one, two) and claim.restates is None for claim in every)
    return not others and {one.block, two.block} == {"body"}


def _civil_and_armed(one: Claim, two: Claim) -> bool:
    """Dead civilians by witnesses or their side, and dead fighters by officials."""
    if one.attribution is None or two.attribution is None or not one.outcome == two.outcome == "killed":
        return False
    told = {}
    for claim in (one, two):
        above = ancestry(claim.group)
        told["armed" if "insurgent" in above else "civil" if "civilian" in above else ""] = claim.attribution
    armed, civil = told.get("armed"), told.get("civil")
    return armed is not None and civil is not None and armed.kind == "official" and civil.kind in _OF_PEOPLE


_OF_PEOPLE = frozenset(("witness", "ngo", "party", "unnamed", "health"))
_AGAINST = re.compile(r"[,;] (?:but|although|though|while|whereas|however) ", re.ASCII)


def _some_of(some: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    """Any of the first count people of the others."""
    return not {claim.part_of for claim in some}.isdisjoint({claim.id for claim in whole})


def is_elsewhere(one: Claim, two: Claim, text: str) -> bool:
    """Each is told with a place right behind it, and the places are two."""
    first, second = _PLACED.match(text, one.end), _PLACED.match(text, two.end)
    return first is not None and second is not None and first["place"] != second["place"]


_PLACED = re.compile(
    r"[^,;.]{0,40}? (?:in|at|near|outside|from) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?P<place>[A-Z][\w'’-]{1,24})",
    re.ASCII,
)
"""Behind a count the place that it is of: "two died in Hull"."""
