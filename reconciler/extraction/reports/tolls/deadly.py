"""An event that its text calls deadly and counts no dead of: at least one person died."""

import re
from collections.abc import Iterable, Mapping, Sequence

from reconciler.concepts.claim import HURT, Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Total
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.tolls.persons import persons
from reconciler.extraction.scanner import fold

_EVENT = one(besides="gunfire drowning beating confrontation encounter shootout explosion fall")
_NEAR = r"(?!(?:force|weapons?|blows?|in|at|of|on|to|and|after|before|during|for|with|from)\b)"
_DEADLY = re.compile(
    rf"(?<!non-)(?<!nearly )(?<!almost )(?<!potentially )(?<!possibly )"
    rf"\b(?:deadly|fatal) (?:{_NEAR}[a-z-]{{2,14}} ){{0,3}}{_EVENT}\b(?! of the)"
    r"|\b(?:shooting|stabbing|drowning|drug|crash|fire|hunting) death\b|\bhomicide victim\b"
)
"""One happening; several of them are no one event."""
_HINTS = ("deadly ", "fatal ", " death", "homicide victim")
"""Of these every such words hold one."""
_ONE = frozenset(("one", "1"))
NOBODY = Total(0, 0, 0, "")


def with_deadly(
    told: Mapping[Outcome, Total], claims: Sequence[Claim], texts: Mapping[FieldName, str], *, called: Iterable[str]
) -> Mapping[Outcome, Total]:
    """The totals, with at least one dead where the words that it is `called` say so and no count does.

    Where only one person came to harm, it was that one.
    """
    deadly = next((said for said in map(_deadly, called) if said is not None), None)
    if deadly is None or "killed" in told:
        return told
    dead: Mapping[Outcome, Total] = {"killed": Total(1, None, None, deadly)}
    return {**told, **dead, "injured": NOBODY} if _one_hurt(claims, texts) else {**told, **dead}


def _deadly(words: str) -> str | None:
    """What says so among `words`."""
    low = fold(words)
    said = _DEADLY.search(low) if any(hint in low for hint in _HINTS) else None
    return None if said is None else words[said.start() : said.end()]


def _one_hurt(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """All who were hit are one person, of whom nobody says that only "one" was."""
    hurt = [claim for claim in claims if claim.outcome in HURT]
    if any(claim.quantity.stated != 1 or claim.figure.text.lower() in _ONE for claim in hurt):
        return False
    return len(persons(hurt, texts)) == 1
