"""Ties the claims of an article's reports: what says again, what is a part of what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import ancestry
from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.parts import parts, sums
from reconciler.extraction.reports.recalled_people import is_definite, recalls_elsewhere
from reconciler.extraction.reports.restate import restatements
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.moved import is_earlier
from reconciler.extraction.reports.vocabulary.too import befell_too

MOST_TOTALS = 12
"""Totals of one umbrella that its parts are held against."""


def tie(drafts: Sequence[Draft], placed: Mapping[str, int], claims: Sequence[Claim]) -> list[Claim]:
    """Claims with `restates` and `part_of`, report by report, parts of an umbrella tied to its totals."""
    again: dict[str, str] = {}
    among: dict[str, str] = {}
    lands = _lands(drafts)
    of: dict[int | None, list[Claim]] = {}
    for claim in claims:
        of.setdefault(placed.get(claim.id), []).append(claim)
    for at, draft in enumerate(drafts):
        own = of.get(at, [])
        more = _one_more(draft)
        again.update(restatements(own, _moved(draft, own), _older(draft), more))
        whole = draft.whole if draft.whole is not None else at
        wider = [claim for claim in of.get(whole, []) if claim.id not in again]
        apart = more | _before_others(draft) | _at_places_of_their_own(draft)
        free = [claim for claim in own if claim.id not in again and claim.part_of is None and claim.id not in apart]
        inner = _umbrella_parts(free, wider, lands) if whole != at else {**sums(free, wider), **parts(free, wider)}
        too = _several_more(draft)
        among.update((part, total) for part, total in inner.items() if total not in too)
    again.update(_told_elsewhere(drafts, claims, again))
    return [
        msgspec.structs.replace(
            claim, restates=again.get(claim.id, claim.restates), part_of=claim.part_of or among.get(claim.id)
        )
        if claim.id in again or claim.id in among
        else claim
        for claim in claims
    ]


def _told_elsewhere(
    drafts: Sequence[Draft], claims: Sequence[Claim], again: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Claim id to the id of the claim of another report that counted the same people: "the killing of the monks"."""
    definite = [claim for claim in claims if claim.id not in again and is_definite(claim)]
    if not definite:
        return
    scenes = {claim.id: each.scene for draft in drafts for each in draft.told for claim in each.scene.claims}
    counted = [claim for claim in claims if claim.quantity.stated is not None][:MOST_TOTALS]
    for claim in definite[:MOST_TOTALS]:
        scene = scenes.get(claim.id)
        full = next((other for other in counted if recalls_elsewhere(claim, other)), None)
        if scene and full and _DATED.search(scene.words, claim.end - scene.sentence.start) is None:
            yield claim.id, again.get(full.id, full.id)


_DATED = re.compile(r"\b(?:(?:19|20)\d\d|ago|last|years?)\b", re.IGNORECASE | re.ASCII)
"""Behind people who are told by when it was: others than those of whom the text told."""


def _moved(draft: Draft, own: Sequence[Claim]) -> frozenset[str]:
    """Claims that stand on the draft and are told outside it."""
    told = {claim.id for each in draft.told for claim in each.scene.claims}
    return frozenset(claim.id for claim in own) - told


def _older(draft: Draft) -> frozenset[str]:
    """Claims that the text itself tells as earlier ones: "down from 40"."""
    told = ((each.scene, claim) for each in draft.told for claim in each.scene.claims)
    return frozenset(claim.id for scene, claim in told if _tells_earlier(scene, claim))


def _tells_earlier(scene: Scene, claim: Claim) -> bool:
    begun = scene.sentence.start
    before, after = scene.words[: claim.start - begun], scene.words[claim.end - begun :]
    return is_earlier(before, after, dead=claim.outcome == "killed")


def _several_more(draft: Draft) -> frozenset[str]:
    """Claims of several whom it befell too, and who hold nobody told before: "two nuns were also shot"."""
    told = ((each.scene, claim) for each in draft.told for claim in each.scene.claims if claim.quantity.stated != 1)
    return frozenset(claim.id for scene, claim in told if befell_too(scene.words, claim.end - scene.sentence.start))


def _one_more(draft: Draft) -> frozenset[str]:
    """Claims of one whom it befell beside whoever was told right before: "a nun was also killed"."""
    told = ((each.scene, claim) for each in draft.told for claim in each.scene.claims if claim.quantity.stated == 1)
    return frozenset(claim.id for scene, claim in told if befell_too(scene.words, claim.end - scene.sentence.start))


def _at_places_of_their_own(draft: Draft) -> frozenset[str]:
    """The second of two counts of one sentence, each with a place: "nine died in Oru and four guards died in Ila"."""
    scenes = (told.scene for told in draft.told if len(told.scene.places) > 1 and len(told.scene.claims) > 1)
    pairs = ((scene, *pair) for scene in scenes for pair in pairwise(scene.claims))
    return frozenset(second.id for scene, first, second in pairs if _elsewhere(scene, first, second))


def _elsewhere(scene: Scene, first: Claim, second: Claim) -> bool:
    here, there = (_behind(scene, claim) for claim in (first, second))
    alike = first.outcome == second.outcome and not second.subset
    return alike and here is not None and there is not None and here.start < second.start and here.name != there.name


def _behind(scene: Scene, claim: Claim) -> Place | None:
    """The place right behind those counted, in their clause."""
    place = next((place for place in scene.places if place.start >= claim.end), None)
    between = scene.words[claim.end - scene.sentence.start :][: place.start - claim.end] if place is not None else ""
    return place if place is not None and _IN.fullmatch(between) is not None else None


_IN = re.compile(r"[^,;.]{0,40} (?:in|at|near|outside) (?:the )?", re.ASCII)


def _before_others(draft: Draft) -> frozenset[str]:
    """Claims of those whom it befell first: "killed a clerk and two guards, then killed nine farmers"."""
    told = [(each.scene, claim) for each in draft.told if "then" in each.scene.tokens for claim in each.scene.claims]
    return frozenset(claim.id for scene, claim in told if _THEN.search(scene.words, claim.end - scene.sentence.start))


_THEN = re.compile(r",? (?:and )?then (?:killed|shot|stabbed|wounded|murdered|beheaded) (?=[a-z\d])", re.ASCII)


def _lands(drafts: Sequence[Draft]) -> Mapping[str, frozenset[str]]:
    """Claim id to the countries that its sentence names."""
    told = [each.scene for draft in drafts for each in draft.told if each.scene.lands]
    return {claim.id: frozenset(land.name for land in scene.lands) for scene in told for claim in scene.claims}


def _umbrella_parts(
    claims: Sequence[Claim], totals_: Sequence[Claim], lands: Mapping[str, frozenset[str]]
) -> Mapping[str, str]:
    """A part's figures are among the umbrella's, of the same group or a lower one, unless each tells of its country."""
    found = {}
    for claim in claims:
        for total in totals_[:MOST_TOTALS]:
            here, there = lands.get(claim.id), lands.get(total.id)
            same = (claim.outcome, claim.role) == (total.outcome, total.role)
            same = same and not (here and there and here.isdisjoint(there))
            if same and (claim.quantity.stated or 0) < (total.quantity.stated or 0) and _held(claim, total):
                found[claim.id] = total.id
                break
    return found


def _held(claim: Claim, total: Claim) -> bool:
    return total.group in ancestry(claim.group)
