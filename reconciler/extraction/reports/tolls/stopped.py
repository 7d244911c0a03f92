"""Deaths of those who did it: by the police or by their own hand, as their sentence tells."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.people_words import AFTER_HE
from reconciler.extraction.reports.tolls.person import by_himself
from reconciler.extraction.scanner import holds_any

POLICE = re.compile(r"\b(?:police(?! officer\b)|officers|deputies|troopers|SWAT|marshals)\b", re.IGNORECASE)
"""Several, who shoot nobody but whom they stop."""

_BY_OWN_HAND = re.compile(
    r"(?:, [A-Z][\w'’.-]{0,20}(?: [A-Z][\w'’.-]{0,20}){0,2}(?:, \d{1,3})?,)?,?"
    r"[^,;.]{0,40}?\b(?:self[- ]inflicted|(?:of|by|committed) suicide|t(?:ook|akes) (?:his|her) own life)\b",
    re.IGNORECASE,
)
"""Right after a death: in what manner."""
_OWN_HAND_HINTS = ("inflicted", "suicide", "own life")
"""Of these it holds one."""
_WITH_HINTS = ("gunfight", "shootout", "shoot-out", "battle", "firefight", "exchange")
_WITH_POLICE = re.compile(
    r"[^.;]{0,60}?\b(?:killed|shot dead|died|shot to death) (?:[a-z]+ ){0,3}?(?:in|during) an? (?:[a-z-]+ ){0,3}?"
    r"(?:gunfight|shoot-?out|gun ?battle|firefight|exchange of (?:gunfire|shots)) with (?:the )?"
    r"(?:police|officers|deputies|troopers|agents|SWAT|authorities|law enforcement)\b",
    re.ASCII,
)
"""Right after one whom they fought: "was killed in a gunfight with police"."""
_BEFORE_STOPPED = re.compile(
    r"\b(?:kill|shot|shoot|stabb|wound|open(?:ed|ing) fire)[^.;:]{0,120} (?:before|until) [^.;:]{3,80} (?:fatally )?"
    r"(?:killed|shot|shot and killed) $",
    re.ASCII,
)
"""Before "him" who was stopped: "shot two worshippers dead before a guard killed"."""


def was_stopped(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """Killed by the police, or by his own hand."""
    if claim.outcome != "killed" or claim.quantity.stated != 1 or "victim" in claim.text.lower():
        return False
    text = texts.get(claim.field, "")
    behind = text[claim.end : claim.sentence.end].lower()
    if holds_any(behind, _OWN_HAND_HINTS) and _BY_OWN_HAND.match(text, claim.end, claim.sentence.end) is not None:
        return True
    if holds_any(behind, _WITH_HINTS) and _WITH_POLICE.match(text, claim.end, claim.sentence.end) is not None:
        return True
    if claim.text == "him" and _BEFORE_STOPPED.search(text, claim.sentence.start, claim.start) is not None:
        return True
    if _POLICE_WHO.search(text, claim.sentence.start, claim.start) is not None:
        return True
    return claim.agent is not None and POLICE.search(claim.agent.text) is not None


_POLICE_WHO = re.compile(
    r"\b(?:[Pp]olice|[Oo]fficers|[Dd]eputies|[Tt]roopers|[Aa]gents) who [^.;:,]{3,80}"
    r" (?:(?:fatally )?shot(?: and killed)?|killed) $",
    re.ASCII,
)
"""Right before whom they stopped: "officers who came to the mill killed"."""


def without_selves(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """Without "himself", where the sentence opens with his death: "a man died after he shot his wife and himself"."""
    selves = [claim for claim in claims if claim.outcome == "killed" and by_himself(claim)]
    if not selves:
        return list(claims)
    deaths: dict[tuple[FieldName, int], list[Claim]] = {}
    for claim in claims:
        if claim.outcome == "killed" and claim.quantity.stated == 1:
            deaths.setdefault((claim.field, claim.sentence.start), []).append(claim)
    again = {
        himself.id
        for himself in selves
        if any(_is_his(himself, death, texts) for death in deaths.get((himself.field, himself.sentence.start), ()))
    }
    return [claim for claim in claims if claim.id not in again]


def _is_his(himself: Claim, death: Claim, texts: Mapping[FieldName, str]) -> bool:
    return death.start < himself.start and _DEAD_AFTER_HE.match(texts.get(death.field, ""), death.end) is not None


_DEAD_AFTER_HE = re.compile(rf"[^.;,]{{0,40}}? (?:died|dead|dies) (?:[a-z]+ ){{0,3}}?{AFTER_HE} ", re.ASCII)
