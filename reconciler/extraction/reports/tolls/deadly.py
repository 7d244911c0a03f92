"""An event that its text calls deadly and counts no dead of: at least one person died."""

import re
from collections.abc import Iterable, Mapping, Sequence

from reconciler.concepts.claim import HURT, Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Total
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.tolls.persons import persons
from reconciler.extraction.scanner import fold, holds_any

_EVENT = one(besides="gunfire drowning beating confrontation encounter shootout fall")
_NEAR = r"(?!(?:force|weapons?|blows?|in|at|of|on|to|and|after|before|during|for|with|from)\b)"
_DEADLY = re.compile(
    rf"(?<!non-)(?<!nearly )(?<!almost )(?<!potentially )(?<!possibly )"
    rf"\b(?:deadly|fatal) (?:{_NEAR}[a-z-]{{2,14}} ){{0,3}}{_EVENT}\b"
    r"(?! of the| drill| exercise| simulation| scenario| plot)"
    r"|\b(?:shooting|stabbing|drowning|drug|crash|fire|hunting) death\b|\bhomicide victim\b"
    r"|(?<!attempted )(?<!vehicular )(?<!as )(?<!as a )(?<!out )(?<!-)\bhomicide\b"
    r"(?! (?:detectives?|units?|squads?|investigators?|division|bureau|section|rates?|charges?|counts?|suspects?|cases?"
    r"|trials?|numbers?|total|laws?|prosecut[a-z]{2,4}|task|victims?|report)\b)(?!-)"
)
"""One happening; several of them are no one event."""
_UNREAL = re.compile(
    r"\b(?:foil|avert|thwart|prevent|fear|plan|plann|plot|plott|rehears|simulat)(?:e|s|es|ed|ing)?\b"
    r"|\b(?:train(?:s|ed|ing)?|prepar(?:e|es|ed|ing)) for\b|\bmay (?:have|be)\b|\bhoax\b"
    r"|\b(?:drills?|exercises?|might|could|would|nearly|almost|potentially|possibly|possible|potential)\b"
    r"|\bwarn(?:s|ed|ing|ings)? (?:of|about)\b|\bbrac(?:es|ed|ing) for\b|\b(?:denied|denies|avoided|film|movie|novel)\b"
    r"|\b(?:no|(?:stopp|escap)ed (?:a|an|the)) $"
)
"""Before it, these say that it did not come to it, or that nobody knows."""
_UNDONE = re.compile(
    r"[^,]{0,60}?\b(?:is|are|was|were|been|being) (?:narrowly |only |just )?"
    r"(?:foiled|averted|thwarted|prevented|avoided|stopped|planned|plotted|feared|denied)\b"
)
"""After it, these say the same."""
_FORMER = re.compile(
    r"\b(?:accused|charged|convicted|indicted|sentenced|wanted|jailed|acquitted|over|after|since|anniversary)\b"
    r"|(?<!-)\byears?\b(?!-| old)"
)
"""Before it in a sentence, these say that the sentence tells of something that followed."""
_CLAUSE = re.compile(r"[.;!?]\s")
_HINTS = ("deadly ", "fatal ", " death", "homicide")
"""Of these every such words hold one."""
_ONE = frozenset(("one", "1"))
NOBODY = Total(0, 0, 0, "")


def with_deadly(
    told: Mapping[Outcome, Total],
    claims: Sequence[Claim],
    texts: Mapping[FieldName, str],
    *,
    titles: Iterable[str],
    sentence: str,
) -> Mapping[Outcome, Total]:
    """The totals, with at least one dead where its titles or first sentence say so and no count does.

    Where only one person came to harm, it was that one.
    """
    in_titles = next((said for said in map(_deadly, titles) if said is not None), None)
    deadly = in_titles or _deadly(sentence, former=_FORMER)
    if deadly is None or "killed" in told:
        return told
    dead: Mapping[Outcome, Total] = {"killed": Total(1, None, None, deadly)}
    return {**told, **dead, "injured": NOBODY} if _one_hurt(claims, texts) else {**told, **dead}


def _deadly(words: str, former: "re.Pattern[str] | None" = None) -> str | None:
    """What says so among `words`, with none before it that says it never happened or, if told, was `former`."""
    low = fold(words)
    if not holds_any(low, _HINTS):
        return None
    for said in _DEADLY.finditer(low):
        before = _CLAUSE.split(low[: said.start()])[-1]
        if _UNDONE.match(low, said.end()):
            continue
        if not _UNREAL.search(before) and not (former and former.search(before)):
            return words[said.start() : said.end()]
    return None


def _one_hurt(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """All who were hit are one person, of whom nobody says that only "one" was."""
    hurt = [claim for claim in claims if claim.outcome in HURT]
    if any(claim.quantity.stated != 1 or claim.figure.text.lower() in _ONE for claim in hurt):
        return False
    return len(persons(hurt, texts)) == 1
