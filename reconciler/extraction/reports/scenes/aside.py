"""Places that an article names for something else than where it happened: an arrest, a birth, a government."""

import re
from collections.abc import Collection, Iterable

from reconciler.concepts.article import Article
from reconciler.concepts.place import WIDE, Place
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.scenes.offices import of_office
from reconciler.extraction.reports.scenes.on_the_way import on_the_way
from reconciler.extraction.reports.scenes.residents import is_from
from reconciler.extraction.reports.scenes.tellers import of_teller
from reconciler.extraction.reports.vocabulary.held_beside import HELD, held_beside
from reconciler.extraction.reports.vocabulary.words import MET

_BEFORE = re.compile(
    r"\b(?:arrested|apprehended|detained|caught at|tracked down|(?:wanted|fugitive|suspect)\b[^.;:\n]{1,90}\bcaptured"
    r"|(?:into|in) custody|extradited|(?<!had )surrendered|born)\b[^.;:\n]{0,70}"
    r"\b(?:in|to|at|near|from) (?:the )?$"
    r"|\b(?:ties?|links?|(?<!in )connections?|tied|linked|unrelated|similar|related) (?:to|with) [^.;:,\n]{0,60}"
    r"\b(?:in|at|near) (?:the )?$"
    r"|\b(?:gunman|suspect|shooter|attacker|killer|assailant)\b[^.;:\n]{0,40}\bfound dead\b[^.;:\n]{0,60}"
    r"\b(?:in|at|near) (?:the )?$"
    r"|\b(?:bought|purchased|obtained|pawn shop|gun (?:shop|store|dealer|show))\b[^.;:\n]{0,70} (?:in|at|near|from) $"
    r"|\b(?:moved|come|came|hail(?:s|ed)|transferred|relocated)(?: (?:here|there|back))? from $"
    r"|\b(?:since|over|about|amid|end|because of|started|began) (?:the |its |their |[A-Z][a-z]+['’]s )"
    r"(?:[a-z]{3,10} )?war in (?:the )?$"
    r"|\btold (?:reporters|journalists|[A-Z]{2,4}|Reuters|the BBC)\b[^.;:\n]{0,50} (?:in|from) $"
    r"|\b(?:told|wrote|reported|(?:letter|statement|report) (?:to|from))\b[^.;:\n]{0,60}"
    r" (?:office|mission|bureau|headquarters|embassy) in $"
    r"|\b(?:said|says|announced|warned) (?:on [A-Z][a-z]{2,6}day )?from $"
    r"|\b(?:[Oo]fficials?|[Ss]pokes(?:man|woman|person)|sources?|[Jj]ournalists?|[Rr]eporters?|[Dd]iplomats?|[Aa]nalysts?"
    r"|[Aa]ctivists?|[Gg]roup|[Mm]onitor|[Oo]bservatory|[Nn]etwork|[Aa]gency),? (?:who (?:is|was) )?"
    r"(?:based|stationed|posted) in (?:the )?$|, who (?:is|was) (?:based|stationed|posted) in (?:the )?$"
    r"|\b(?:[Ss]amples?|[Ss]pecimens?|[Ss]wabs?|[Tt]est(?:s|ed)?|[Aa]naly[sz]ed|[Cc]onfirmed)\b[^.;:\n]{0,70}"
    r"\b(?:laborator(?:y|ies)|labs?|institutes?)\b[^.;:\n]{0,20} (?:in|at) (?:the )?$"
    r"|\b(?:[Aa]utops(?:y|ies)|[Pp]ost-?mortems?)(?: examinations?)?(?: (?:will|would|is|are|was|were|to|be|being|been"
    r"|has|have|had|scheduled|due|expected|planned|held|performed|conducted|carried|out|done|take|taking|place|took"
    r"|on|for|[A-Z][a-z]{2,5}day)){0,8} (?:in|at) (?:the )?$",
    re.ASCII,
)
_BEFORE_ENDS = ("in ", "to ", "at ", "near ", "from ", "the ")
"""How it ends."""
_AFTER = re.compile(
    r"(?:['’]s)? (?:provincial |regional |city )?(?:government|fire station|police station)\b|,? [Rr]iver\b", re.ASCII
)
_CLINIC = re.compile(r"(?:[ -]area)? (?:clinic|hospital|morgue|court|courtroom)\b", re.ASCII)
_BROUGHT = re.compile(
    r"\b(?:taken|rushed|flown|airlifted|transported|driven|brought|treated|died|dies|pronounced|dropped off)\b"
    r"[^.;:\n]{0,60} (?:to|at|in|by) (?:the )?$",
    re.ASCII,
)
"""Before the town of a hospital that the harmed came to."""
_SUBURB = re.compile(r" (?:[a-z]{3,8} )?suburbs? of [A-Z]", re.ASCII)
"""Behind the city beside which it was: "the Chicago suburb of Aurora"."""
_SAID_IN = re.compile(
    r"\b(?:spokes(?:man|woman|person)|minister|president|governor|officials?|commander|general|director)"
    r"(?: [A-Z][\w.'’-]{1,20}){0,3},? (?:said|told [a-z]{4,11})(?: on [A-Z][a-z]{2,6}day)? in $",
    re.ASCII,
)
"""Before the town that somebody speaks in at the end of a sentence."""
_ROAD = re.compile(r" (?:road|highway|motorway|railway|line)\b", re.ASCII)
"""Behind a town that a road is called by: "The Khost road is cut"."""
REACH = 110
"""Characters before a place in which an arrest or a birth is looked for."""


def event_places(article: Article, places: Iterable[Place]) -> list[Place]:
    """The places but for those of an arrest or a birth, and for those that govern.

    Where somebody is taken to, comes from or speaks is left out if anything below a country is named besides, and the
    town of a paper that tells if a town or a county is that lies somewhere.
    """
    told = _without_tellers(article, _not_aside(article, places))
    beside = [place for place in told if _besides(article.field_text(place.field), place)]
    ends = {(place.field, place.end) for place in beside if place.level == "city"}
    there = [place for place in told if place not in beside and not _behind_comma(article, place, ends)]
    return there if any(place.level not in WIDE for place in there) else told


def _behind_comma(article: Article, place: Place, ends: Collection[tuple[str, int]]) -> bool:
    """The state or the county of what stands before it: "of Salem, Oregon"."""
    comma = article.field_text(place.field).startswith(", ", place.start - len(", "))
    return comma and (place.field, place.start - len(", ")) in ends


def _without_tellers(article: Article, places: list[Place]) -> list[Place]:
    there = [place for place in places if not of_teller(article.field_text(place.field), place.start, place.end)]
    return there if any(place.level in ("city", "district") and place.within for place in there) else places


def _healed_in(before: str, text: str, end: int) -> bool:
    """A hospital is called by the place."""
    clinic = _CLINIC.match(text, end) is not None
    return clinic and (before.endswith((" a ", " an ", "ccording to the ")) or _BROUGHT.search(before) is not None)


def _not_aside(article: Article, places: Iterable[Place]) -> list[Place]:
    """Those that are none of an arrest, nor the state behind one: "was caught at an inn near Oru, Ohio"."""
    told: list[Place] = []
    left: tuple[str, int] | None = None
    for place in places:
        text = article.field_text(place.field)
        held = left is not None and left[0] == place.field and text[left[1] : place.start] == ", "
        if held or _aside(text, place.start, place.end):
            left = place.field, place.end
        else:
            told.append(place)
    return told


def _spoken_in(before: str, text: str, end: int) -> bool:
    return before.endswith(" in ") and text.startswith((".", ","), end) and _SAID_IN.search(before) is not None


def _besides(text: str, place: Place) -> bool:
    start, end = place.start, place.end
    before = text[max(0, start - REACH) : start]
    if (_ROAD.match(text, end) is not None and before.endswith("The ")) or _ends_a_road(text, start, end):
        return True
    if place.level != "city" and _FORCE.match(text, end) is not None:
        return True
    if _SUBURB.match(text, end) is not None or _spoken_in(before, text, end):
        return True
    if _healed_in(before, text, end) or is_from(text, place) or _is_met_or_linked(before):
        return True
    if on_the_way(before):
        return True
    return of_office(before, text, end) or _met_beside(text, start)


def _ends_a_road(text: str, start: int, end: int) -> bool:
    """One of the two towns that a road is called by: "at Oru on the Kaba-Leyte highway"."""
    if text.startswith(_HYPHENS, end):
        return _TO_ROAD.match(text, end + 1) is not None
    return text.endswith(_HYPHENS, 0, start) and _TO_ROAD.match(text, start) is not None


_HYPHENS = ("-", "–")
_FORCE = re.compile(
    r"(?:(?: and|,|-) ?[A-Z][a-z]{2,14}){0,2} (?:Police|Constabulary|Fire (?:and|&) Rescue)\b", re.ASCII
)
"""Behind the county or counties of a force that only tells: "Devon and Cornwall Police"."""
_TO_ROAD = re.compile(
    r"[A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20})?(?: [A-Z][a-z]{3,10})?"
    r" (?i:expressway|highway|motorway|road|dual carriageway|railway|line|route)\b",
    re.ASCII,
)
"""Behind the hyphen: "Leyte highway", "Leyte National Highway"."""


def _met_beside(text: str, start: int) -> bool:
    """Where talks were that an attack came beside: "the raid came as envoys met for talks in Oru"."""
    if not text.endswith((" in ", " at "), 0, start):
        return False
    return _MET_BESIDE.search(text[max(0, start - REACH - REACH) : start]) is not None


_MET_BESIDE = re.compile(
    rf"\b(?:came|comes|come) (?:just |only )?(?:as|while|amid|ahead of) (?:[^.;\n]|\.(?= \d)){{0,160}}\b{MET}"
    r" (?:(?:this|next|last|on|week|month|weekend|[A-Z][a-z]{2,5}day) ){0,2}(?:in|at) $",
    re.ASCII,
)


def _is_met_or_linked(before: str) -> bool:
    """Where the press was told, or what a road of the place leads to: "a city on the road linking Oru with"."""
    if before.endswith(("conference in ", "briefing in ")) or (
        before.endswith(" in ") and _PRESS_TOLD.search(before) is not None
    ):
        return True
    return ("linking " in before or "connecting " in before) and _LINKED.search(before) is not None


_PRESS_TOLD = re.compile(
    r"\b(?:newsmen|journalists|reporters|correspondents?|[Nn]ews [Aa]gency of [A-Z][a-z]{3,9}|press|media"
    r"|(?:disclosed|stated|said|confirmed|revealed|announced|made) (?:this|the (?:incident|development|disclosure))"
    r"(?: (?:known|statement|disclosure))?)(?: \([A-Z]{2,4}\))?(?: (?:on [A-Z][a-z]{2,6}day|yesterday|today))?,? in $",
    re.ASCII,
)
"""Before the town in which somebody told it: "disclosed this to newsmen on Friday in Oru"."""
_LINKED = re.compile(
    r"\b(?:linking|connecting) (?:(?:the )?(?:[A-Z][\w'’-]{1,20} ){1,3}(?:with|to|and) )?(?:the )?$", re.ASCII
)
_CALLED = re.compile(r" (?:called|calls|describes|described|said|says) ", re.ASCII)
"""Behind a capital that speaks: "bases of what Tehran called terrorists"."""


def _aside(text: str, start: int, end: int) -> bool:
    if text.endswith("what ", 0, start) and _CALLED.match(text, end) is not None:
        return True
    if _AFTER.match(text, end) is not None:
        return True
    if not text.endswith(_BEFORE_ENDS, 0, start):
        return False
    told = _BEFORE.search(text, max(0, start - REACH), start)
    if told is not None and told.group().startswith(tuple(HELD)) and held_beside(text, told.start()):
        return False
    called = told is not None and told.group().startswith("arrested in ") and _DEED.match(text, end) is not None
    if told is None or called or _OF_THE_DEED.search(told.group()) is not None:
        return False
    return _BEFELL_THERE.match(text, end) is None or not told.group().endswith(_BASED)


_BASED = ("based in ", "stationed in ", "posted in ")
_BEFELL_THERE = re.compile(r",? (?:was|were|has|have|had|is|are|died|went)\b", re.ASCII)
"""Behind the town of somebody's office whom something befell: "a reporter based in Gao was shot"."""

_DEED = re.compile(rf" (?:[a-z-]{{3,12}} ){{0,2}}{one(besides='slaying homicide death invasion')}\b", re.ASCII)
"""Behind the town of what somebody was arrested in: "arrested in North Charleston shooting"."""
_OF_THE_DEED = re.compile(
    r"^(?:arrested|apprehended|detained|extradited|surrendered|(?:into|in) custody)\b.*\b(?:(?:that|which|who)"
    r" (?:[a-z]+ )?(?:killed|left|wounded|injured|claimed|shot|stabbed)"
    r"|for (?:killing|shooting|stabbing|murdering|attacking)"
    r"|(?:after|following|over|connection with)(?! the (?:shooting|attack|crash|incident)\b| (?:his|her|their) ).*\b"
    r"(?:killed|died|dead|deaths?|murder(?:ed)?|shot|shooting|stabbed|stabbing|slaying|killing|attack(?:ed)?|crash"
    r"|collision|blaze|explosion|bod(?:y|ies)|injured|wounded|hurt))\b",
    re.ASCII,
)
"""Behind an arrest, and before the place of what it was for: "arrested after one man died in"."""
