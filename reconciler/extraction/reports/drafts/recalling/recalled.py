"""Where a sentence turns from its own event to one that it only recalls, and goes on to count the dead of that."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.drafts.recalling.brought_by import where_brought_about
from reconciler.extraction.reports.drafts.recalling.came_after import UNIT, turn_to_place
from reconciler.extraction.reports.drafts.recalling.clauses import clause_before, where_summed
from reconciler.extraction.reports.drafts.recalling.compared import where_compared
from reconciler.extraction.reports.drafts.recalling.earlier_one import earlier_one
from reconciler.extraction.reports.drafts.recalling.harmed_before import harmed_before
from reconciler.extraction.reports.drafts.recalling.hours_after import are_two, turn_after
from reconciler.extraction.reports.drafts.recalling.in_titles import in_title
from reconciler.extraction.reports.drafts.recalling.mourned import mourned
from reconciler.extraction.reports.drafts.recalling.older_clause import older_clause
from reconciler.extraction.reports.drafts.recalling.opened_after import opened_after
from reconciler.extraction.reports.drafts.recalling.recalled_ends import left_elsewhere, of_anniversary, recalled_end
from reconciler.extraction.reports.drafts.recalling.records import on_record
from reconciler.extraction.reports.drafts.recalling.seams import of_same_day, seam_of
from reconciler.extraction.reports.drafts.recalling.set_beside import names_day, set_beside
from reconciler.extraction.reports.roles.counted import day_before, days_told
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.types import types_of
from reconciler.extraction.reports.vocabulary.wording import wording
from reconciler.extraction.scanner import holds_any
from reconciler.extraction.words import FEW, MONTH

_EVENT = any_number(besides="violence unrest")
_TURNS = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest|most [a-z]{3,14})\b[^.;]{0,80}?\bsince "
    r"|\b(?:came|comes|come|coming|happened|occurred|struck|surfaced|erupted|took place|(?:was|were) made)\b"
    r"[^.;]{0,40}?"
    rf" {UNIT} (?:after|before) (?=(?:an?|one|another|{FEW}|several|suicide|twin|similar|gunmen|militants|rebels"
    r"|insurgents|bandits|attackers"
    r"|at least|more than|nearly|dozens|hundreds|\d{1,4}"
    r"|jihadists|typhoon|hurricane|cyclone|tropical|heavy|torrential"
    r"|(?:[a-z]{4,12} )?(?:missiles|drones|rockets|shells|shelling|airstrikes|strikes|warplanes|jets|forces|troops))\b)"
    r"|, the (?:day|night|morning|week|month) (?:after|before) "
    r"(?=(?:an?|another|two|three|several|suicide|gunmen|militants|rebels|at least|more than|nearly|dozens|hundreds"
    r"|\d{1,4})\b)"
    r"|\b(?:came|comes|coming) after (?:(?:a|two|three|several) )?(?:day|night|week|month)s? of "
    r"(?=[^.;,]{3,40} in which )"
    r"|\b(?:laid waste|devastated|hit|struck|ravaged|destroyed|flattened|shattered|razed) "
    r"(?=(?:[a-z]{1,8}|\d{1,2}) (?:days?|weeks?|months?|years?) (?:ago|earlier) by )"
    rf"|\b(?:{_EVENT}|deaths?|slayings?|it|this(?: all)?) "
    r"(?:follows?|followed|comes? after|came after|echoes|echoed|recalls|recalled) "
    r"(?=(?:an?|another|two|three|several|similar|the (?:19|20)\d\d)\b)"
    r"|\b(?:second|third|fourth|fifth|latest) [^.;]{0,60}?, after "
    r"(?:the (?:deaths?|killings?|murders?|shooting|stabbing|drowning) of )?"
    r"(?=(?:an?|another|two|three|gunmen|militants|attackers|bombers|suicide)\b)"
    r"|\b(?:first|second|third|fourth|fifth|only|last|latest)\b[^.;]{0,60}?\bsince "
    r"(?=(?:one|an?|another|officers?|police|deputies|they|two|three)\b[^.;,]{3,60}? (?:in|last) (?:[a-z]{3,9} )?"
    rf"(?:(?:19|20)\d\d|year|month|summer|winter|spring|fall|{MONTH.lower()})\b)"
    r"|\blast (?:time|such|fatal|deadly|shooting|killing|homicide)\b[^.;]{0,60}? (?:was|came|happened|occurred)"
    r" (?:in|on) [^.;,]{3,20}, when (?=(?:an?|two|three|[a-z]+ (?:officer|deputy|man|woman))\b)"
    r"|\bon the same (?:day|night) (?:that|as) (?=[^.;]{3,60}?\b(?:convicted|sentenced|acquitted|found guilty)\b)"
    rf"|\b(?:series|string|spate|wave|number|several|similar|recent) (?:of )?(?:[a-z-]{{3,14}} ){{0,3}}{_EVENT}\b"
    r"[^.;]{0,80}?\bincluding (?=(?:one|an?|the) )",
    re.ASCII,
)
"""What another event is told behind: "the worst fire since", "it came a week after", "attacks, including one"."""
_TOLD = re.compile(
    r"\b(?:(?:when|while|which|that|where)\b[^,;:]{0,90}|(?:that|which) (?:includes?|included)\b[^.;:]{0,120}"
    r"|(?:killed|killing|left|leaving|wounded|wounding|claimed|injured|abducted|kidnapped|seized|captured|massacred"
    r"|displaced|trapped)(?: [a-z-]{2,12}){0,4}) $",
    re.ASCII,
)
"""Right before a figure of that event: "a fire that killed", "2014, when at least"."""
AT_ONCE = 9
"""Characters before a figure that opens what is recalled: "two teens", "at least two"."""
_GOES_ON_SINCE = re.compile(
    r"(?:(?:early|late|mid|[A-Z][a-z]{2,8})[ -])?(?:\d{1,2}, )?(?:(?:19|20)\d\d|independence|records began|the war)"
    r" (?:(?:has|have|had|was|were) (?:[a-z]{2,9} ){0,2})?(?!when|that|which|and|in|at|on)[a-z]{3,12}\b",
    re.ASCII,
)
"""Behind "since": the year alone, and then what the new event did: "the worst floods since 1929 have killed 400"."""
_TURN_WORDS = (", when ", " ago by ", " earlier by ", *"same since after before follow echo recall including".split())


def apart(scene: Scene) -> Iterator[Scene]:
    """The scene, or where it goes on to the dead of another event, what comes before that and the rest."""
    titled = in_title(scene)
    if titled:
        yield from titled
        return
    summed = where_summed(scene)
    summed = where_brought_about(scene) if summed is None else summed
    if summed is None:
        yield from _recalling(scene)
        return
    yield msgspec.structs.replace(cut(scene, 0, summed), cue="tally")
    yield from apart(cut(scene, summed, len(scene.words)))


def _recalling(scene: Scene) -> Iterator[Scene]:
    before = clause_before(scene) or where_compared(scene) or older_clause(scene)
    if before is not None:
        yield cut(scene, 0, before)
        told = _of_the_kind_compared(scene.words[:before], cut(scene, before, len(scene.words)))
        yield msgspec.structs.replace(told, cue="earlier", recalled=True)
        return
    seam = seam_of(scene) if scene.claims and len(scene.times) > 1 else None
    if seam is not None:
        head = cut(scene, 0, seam)
        yield from apart(head)
        yield from (_beside(each, head) for each in apart(cut(scene, seam, len(scene.words))))
        return
    beside = (
        _on_the_day_of_it(scene)
        or left_elsewhere(scene)
        or earlier_one(scene)
        or harmed_before(scene)
        or tuple(recalled_end(scene))
        or of_anniversary(scene)
        or mourned(scene)
        or on_record(scene)
        or opened_after(scene)
        or set_beside(scene)
    )
    if beside is not None:
        yield from beside
        return
    figures = [claim.start - scene.sentence.start for claim in scene.claims]
    turn = _turn(scene, figures) if figures else None
    turn = turn_to_place(scene) if turn is None else turn
    second = _turn_after(scene) if turn is None else None
    turn = second.end() if second is not None else turn
    if turn is None:
        yield scene
        return
    recalled = day_before(scene, turn)
    day = recalled.time if recalled is not None else None
    back = None if day is not None else days_told(scene, turn)
    only_recalls = second is None and not scene.words[:turn].endswith("since ")
    if figures and only_recalls and min(figures) >= turn and not _dates_itself(cut(scene, 0, turn)):
        behind = tuple(time for time in scene.times if time.start - scene.sentence.start >= turn)
        told = msgspec.structs.replace(scene, cue="earlier", recalled=True, times=behind)
        yield msgspec.structs.replace(told, recalled_day=day, recalled_back=back)
        return
    yield cut(scene, 0, turn if second is None else second.start())
    tail = cut(scene, turn, len(scene.words))
    if not tail.claims and set(tail.types) <= {"other"}:
        tail = msgspec.structs.replace(tail, types=("clash",), all_types=("clash",))
    tail = _of_the_kind_compared(scene.words[:turn], tail)
    if names_day(tail):
        day = back = None
    told_as = "earlier" if second is None or _DAYS_AFTER.search(second.group()) else "another"
    yield msgspec.structs.replace(tail, cue=told_as, recalled=True, recalled_day=day, recalled_back=back)


def _on_the_day_of_it(scene: Scene) -> tuple[Scene, ...]:
    """Only another event of its day beside what was told: "it happened the same day that two nuns were killed"."""
    first = min((claim.start - scene.sentence.start for claim in scene.claims), default=0)
    other = _THE_SAME_DAY.search(scene.low, 0, first) if " same " in scene.low else None
    if other is None or any(time.start - scene.sentence.start < other.start() for time in scene.times):
        return ()
    return (msgspec.structs.replace(scene, cue="another"),)


_THE_SAME_DAY = re.compile(
    r"\b(?:came|comes|happened|occurred|took place|coincided)\b[^.;,]{0,20}? (?:on |with )?the same"
    r" (?:day|night|weekend) (?:that|as|when) ",
    re.ASCII,
)


def _of_the_kind_compared(head: str, tail: Scene) -> Scene:
    """What is told behind "the deadliest flood since" without a word for its kind is of that kind."""
    compared = _KIND_COMPARED.search(head) if not set(tail.types) - {"other"} else None
    types = types_of(wording(compared.group(), compared.group().lower())) if compared is not None else ()
    return msgspec.structs.replace(tail, types=types, all_types=types) if set(types) - {"other"} else tail


_DAYS_AFTER = re.compile(r"\b(?:days|weeks?|months?) after", re.ASCII)
_KIND_COMPARED = re.compile(
    r"\b(?:worst|deadliest|bloodiest|fiercest|biggest|largest|heaviest) (?:[a-z-]{3,14} ){1,4}(?=[^.;]{0,60}\bsince $)",
    re.ASCII,
)


def _beside(scene: Scene, head: Scene) -> Scene:
    """Under the cue that sets it apart from the clause before, where both name places, and others."""
    if of_same_day(scene):
        return msgspec.structs.replace(scene, cue="another")
    names = {place.name for place in head.places}
    elsewhere = bool(names) and bool(scene.places) and names.isdisjoint(place.name for place in scene.places)
    return msgspec.structs.replace(scene, cue="beside") if elsewhere and scene.cue is None else scene


def _dates_itself(head: Scene) -> bool:
    """What is told before names a happening by its day: "Thursday's shootings came after a week of …"."""
    if not head.words.endswith(" of "):
        return False
    days = any(time.granularity in ("day", "part_of_day") and time.type != "DURATION" for time in head.times)
    return days and bool(set(head.types) - {"other"})


def _turn(scene: Scene, figures: Iterable[int]) -> int | None:
    """Where the recalled event begins, if one of the figures is its."""
    turn = _TURNS.search(scene.low) if holds_any(scene.words, _TURN_WORDS) else None
    first = min((at for at in figures if turn is not None and at >= turn.end()), default=None)
    if turn is None or first is None or _GOES_ON_SINCE.match(scene.words, turn.end()) is not None:
        return None
    at_once = turn.end() + len("more than ") * scene.low.startswith("more than ", turn.end())
    if first - at_once > AT_ONCE and _TOLD.search(scene.words, turn.end(), first) is None:
        return None
    return turn.end()


def _turn_after(scene: Scene) -> re.Match[str] | None:
    """What turns to what was hours or days before, of another kind or elsewhere."""
    turn = turn_after(scene)
    if turn is None:
        return None
    head, tail = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    return turn if are_two(head, tail) else None
