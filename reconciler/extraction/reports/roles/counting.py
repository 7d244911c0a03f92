"""Expressions right before a figure of the harmed, with no word of the deed between: they date it."""

import re

from reconciler.concepts.claim import HURT
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW

WITHIN = 24
"""Characters between such an expression and the figure: "In January, more than 80 people"."""
_COUNTS = re.compile(r",? (?:(?:at least|more than|over|about|some|as many as|nearly|up to|another|the) )*", re.ASCII)
_BEHIND_A_PLACE = re.compile(r"(?:At|In|During|Near|Outside) [^,.;:]{3,50}, (?:on |in |late |early )*", re.ASCII)
"""Before a day that stands second in a sentence: "At his funeral, on ", "In Oru, on "."""
_COUNT_AT = re.compile(
    rf"(?:at least |about |some |nearly |another |more than )?(?:{FEW}|\d{{1,4}}) (?:[a-z-]{{3,14}} )?"
    r"(?:in|at|near|outside) [^,.;:]{3,50} (?:on|in) ",
    re.ASCII,
)
"""Before the day of a figure that stands for a whole clause: "89 at Oru on "."""
_IN_WHICH = re.compile(r",? (?:in which|when|where) ", re.ASCII)
"""Between a day and what befell people then: "the siege of a school in May, in which 30 were killed"."""


def counts_then(time: TimeExpression, scene: Scene, *, opens: bool) -> bool:
    """The expression opens its clause right before the figure, or a clause that tells of the harmed."""
    begin = time.end - scene.sentence.start
    if _COUNT_AT.fullmatch(scene.words, 0, time.start - scene.sentence.start) is not None:
        return any(claim.outcome in HURT for claim in scene.claims)
    behind = [claim for claim in scene.claims if claim.outcome in HURT and claim.start >= time.end]
    if not behind:
        return False
    if _IN_WHICH.match(scene.words, begin) is not None:
        return True
    first = min(claim.start for claim in behind) - scene.sentence.start
    opens = opens or _BEHIND_A_PLACE.fullmatch(scene.words, 0, time.start - scene.sentence.start) is not None
    return opens and first - begin <= WITHIN and _COUNTS.fullmatch(scene.words, begin, first) is not None
