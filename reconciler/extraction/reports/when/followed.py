"""News of what came after an event, which tells of no day on which the event itself was."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from reconciler.concepts.document import STORY_BLOCKS
from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.when.date import UNDATED, Dating

_COURT = (
    r"(?:re)?arrested|indicted|arraigned|convicted|acquitted|sentenced|jailed|extradited|booked|paroled"
    r"|charged(?= (?:in|with|over|for|after|as)\b|[.;,]|$)|charges? (?:[a-z]{2,12} ){1,3}(?:in|with|over)"
    r"|pleads?|pleaded|sue[sd]|suing|lawsuit|verdict|guilty|testif(?:y|ies|ied)|testimony|jurors|indictment|plea"
    r"|claims? self-defen[cs]e|(?:on|stands?|faces?|facing|awaits?|awaiting|goes to|murder) trial"
    r"|trial (?:begins|opens|starts|of|for|over|set)"
    r"|(?:faces?|facing|to face|denies|drop|drops|dropped|upgraded) (?:[a-z]{4,12} ){0,2}?charges?"
    r"|in(?:to)? (?:police )?custody|behind bars|turn(?:s|ed|ing)? (?:him|her|them)sel(?:f|ves) in"
    r"|(?:prison|jail) (?:term|sentence|time)|(?:years|life) in (?:prison|jail)|to (?:prison|life)"
    r"|(?:appear(?:s|ed|ing)?|accused of [^.,;:]{3,40}) in (?:[a-z]{4,10} )?court|face[sd]? (?:a|the) judge"
    r"|prosecutors (?:introduced?|say|said|seek|ask|asked|drop|dropped|file|filed|rest|want|play|played|show|showed)"
)
_MOURNING = (
    r"remembered|remembers?|mourn(?:ed|s)?|laid to rest|eulogi[sz]ed"
    r"|(?<!at )(?<!at a )(?<!on )(?:funerals?|funeral services?|vigils?|memorial services?)"
    r" (?:is |are |was |were |will be |to be )?(?:held|planned|set|tonight|today|for)"
)
_NAMING = (
    r"identified|identify|identifies|id'd|(?:police|officials?|authorities|coroners?|deputies|sheriff) ids?"
    r"|(?:victims?|suspects?|shooter|gunman|driver|officers?) named"
    r"|(?:names?|named|releases?) (?:the )?(?:names? of )?(?:victims?|suspects?|shooter|gunman)"
)
_PAPERS = (
    r"(?:documents|records|affidavits?|autopsy|autopsies|transcripts?|warrants?|filings?)"
    r" (?:outlines?|shows?|reveals?|details?|says?|describes?|finds?)"
    r"|remain(?:ed|s)? (?:unsolved|a mystery)"
)
_AFTER = re.compile(rf"(?<![-'’\w])(?:{_COURT}|{_MOURNING}|{_NAMING}|{_PAPERS})(?![-\w])", re.ASCII)
"""What a story tells that comes after its event: courts, burials, the naming of those concerned, papers."""
_STRIKES = re.compile(
    r"\b(?:kills|dies|shoots|wounds|injures|hurts|stabs|hits|attacks|bombs|raids|storms|ambushes|rips through"
    r"|open(?:s|ed) fire|blew up|went off|explode[sd]|fire[sd] (?:on|at|into))\b",
    re.ASCII,
)
"""What tells of the event itself, as its news."""
_STRUCK = re.compile(
    r"\b(?:kill(?:ed|ing)|dead|died|shot|wound(?:ed|ing)|injur(?:ed|ing)|hurt|hurting|stabbed|struck|crash(?:es|ed)"
    r"|attacked|bombed|raided|drown(?:s|ed)|collapse[sd]|stormed|ambushed|target(?:s|ed)|rip(?:s|ped) through)\b",
    re.ASCII,
)
"""What may also only say who somebody is: "the man shot on Elm Street was identified"."""
_STRUCK_BEHIND = re.compile(
    r"(?:(?!\b(?:after|when|where|who|that|which|as|while|because)\b)[^.;]){0,120}?"
    r"\b(?:was|were|has been|have been) (?:[a-z]{2,10} )?(?:shot|killed|stabbed|found dead|murdered|wounded|injured)\b",
    re.ASCII,
)
"""What befell him whom the aftermath only tells apart: "a man convicted of a shooting was shot dead"."""
_CLAUSE = re.compile(r"[,;:]|\b(?:and|as|while|but|before)\b|[ \u00a0][-–—][ \u00a0]", re.ASCII)


def follows_up(told: Sequence[Told]) -> bool:
    """Title and first sentence, as far as there are, each tell what came after the event before they tell of harm."""
    titles = [each.scene for each in told if each.scene.sentence.kind == "title"]
    opening = [each.scene for each in told if each.scene.sentence.kind in STORY_BLOCKS][:1]
    return bool(told) and all(map(_tells_what_came_after, (*titles, *opening)))


def _tells_what_came_after(scene: Scene) -> bool:
    after = _AFTER.search(scene.low)
    if after is None or _STRIKES.search(scene.low, 0, after.start()) is not None:
        return False
    if _STRUCK_BEHIND.match(scene.low, after.end()) is not None:
        return False
    clauses = [found.start() for found in _CLAUSE.finditer(scene.low, 0, after.start())]
    return _STRUCK.search(scene.low, 0, clauses[-1] if clauses else 0) is None


def up_to(latest: date) -> Dating:
    """At some time until the day on which it is told of: nothing is told of when it was, but that it was."""
    if latest == date.max:
        return UNDATED
    return Dating(Interval(None, datetime.combine(latest, time.min) + timedelta(days=1)), derived=True)
