"""Sums since a disaster or a fight began that are the toll of the one that is told."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.drafts.most import size
from reconciler.extraction.reports.drafts.summing.masses import TWICE
from reconciler.extraction.reports.scenes.scene import Scene


def is_year(time: TimeExpression) -> bool:
    """It names a year alone."""
    return time.granularity == "year"


def same_disaster(scene: Scene, current: Draft) -> bool:
    """Counts as many dead or more since the rains or the outbreak began, of which the text tells."""
    dead = max((size(claim) for claim in scene.claims if claim.outcome == "killed"), default=0)
    known = current.most_told("killed") or 0
    natural = not DISASTERS.isdisjoint(current.first.types)
    return natural and _OF_NATURE.search(scene.words) is not None and known <= dead <= TWICE * known


def same_fight(scene: Scene, current: Draft) -> bool:
    """Counts as many dead or more since the fighting began, of which the text tells, if it says nothing of a year."""
    dead = max((size(claim) for claim in scene.claims if claim.outcome == "killed"), default=0)
    fought = not current.kinds.isdisjoint(_FOUGHT) and _FIGHT_BEGAN.search(scene.words) is not None
    return fought and dead >= (current.most_told("killed") or 0) and not any(map(is_year, scene.times))


_FOUGHT = frozenset({"clash", "capture", "raid"})
_FIGHT_BEGAN = re.compile(
    r"\bsince the (?:[a-z]{3,12} ){0,2}(?:offensive|fighting|siege|battle|assault|clashes) (?:began|started|erupted)\b"
)
_OF_NATURE = re.compile(
    r"\bsince (?:the )?(?:[a-z]{3,12} )?(?:monsoon|rains|rainy season|floods|flooding|outbreak|epidemic)"
)
