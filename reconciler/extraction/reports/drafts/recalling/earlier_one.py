"""What an event is measured from by its very words: "a quake on Monday, days after the last one killed 900"."""

import re

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.roles.counted import day_before, days_told
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_EARLIER = re.compile(
    r"(?<!minutes)(?<!hours)(?<!hour)(?<!moments)(?<!seconds)(?<!shortly)(?<!soon),? "
    r"(?:(?:just|only|barely|less than|more than|about) ){0,2}"
    r"(?:(?:an?|two|three|four|five|six|\d{1,2}|several|a few)? ?(?:days|weeks?|months?|years?|day) )?"
    r"(?:after|following) (?=(?:an? (?:earlier|previous)|the (?:last|previous)) (?:[a-z0-9.-]{1,14} ){0,3}?"
    rf"(?:one|{any_number()}) (?:that |which |had |there |in [A-Za-z]{{3,14}} ){{0,2}}"
    r"(?:has |have )?(?:killed|claimed|left|took|wounded|injured|destroyed|devastated|flattened)\b)",
    re.ASCII,
)
"""Before it. What was "minutes after an earlier blast" is of one attack."""
_OWN_AGAIN = re.compile(r", (?=(?:leaving|killing|injuring|wounding) )", re.ASCII)
"""Where the sentence goes back to its own dead."""
_WORDS = ({"after", "following"}, {"earlier", "previous", "last"})


def earlier_one(scene: Scene) -> tuple[Scene, ...] | None:
    """The sentence's own event and the older one that it is told after, if it counts who that one hurt."""
    if not scene.claims or any(scene.tokens.isdisjoint(words) for words in _WORDS):
        return None
    turn = _EARLIER.search(scene.words)
    if turn is None:
        return None
    back = _OWN_AGAIN.search(scene.words, turn.end())
    past = len(scene.words) if back is None else back.start()
    head, older = cut(scene, 0, turn.start()), cut(scene, turn.end(), past)
    if not head.all_types or not any(claim.outcome in HURT for claim in older.claims):
        return None
    own = (head,) if back is None else (head, cut(scene, back.end(), len(scene.words)))
    types = older.types if set(older.types) - {"other"} else head.types
    return *own, as_older(msgspec.structs.replace(older, types=types, all_types=types), scene, turn.end())


def as_older(older: Scene, scene: Scene, at: int) -> Scene:
    """The part told behind `at` as an older event, on the day that is counted back to."""
    day = day_before(scene, at)
    back = days_told(scene, at) if day is None else None
    return msgspec.structs.replace(
        older, cue="earlier", recalled=True, recalled_day=None if day is None else day.time, recalled_back=back
    )
