"""Reports of a document: its claims, times and places put on the events that they belong to."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Outcome, ReportKind
from reconciler.concepts.document import Document
from reconciler.concepts.mention import Span
from reconciler.concepts.place import COARSE, Place
from reconciler.concepts.report import EventType, Report, Total
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.abreast import Staged
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.people import named_people
from reconciler.extraction.reports.blame.responsibility import responsibility
from reconciler.extraction.reports.drafts.dated import tell
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.drafts.recalling.recalled import apart
from reconciler.extraction.reports.drafts.summing.overruled import of_the_year, overruled
from reconciler.extraction.reports.label import keys, label, name_of, type_of
from reconciler.extraction.reports.named import named_most
from reconciler.extraction.reports.scenes.abroad import at_home
from reconciler.extraction.reports.scenes.aside import event_places
from reconciler.extraction.reports.scenes.behind import story_behind
from reconciler.extraction.reports.scenes.in_entries import in_entries
from reconciler.extraction.reports.scenes.read import scenes
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.storied import Story
from reconciler.extraction.reports.story import may_claim, sentences, telling_story, titles_of, told_as
from reconciler.extraction.reports.tie import tie
from reconciler.extraction.reports.tolls.deadly import with_deadly
from reconciler.extraction.reports.tolls.totals import totals, with_parts
from reconciler.extraction.reports.where import lands_of, lead_places, of_a_part, own_first, places_of

MOST_PEOPLE = 12
BROUGHT: frozenset[EventType] = frozenset({"other", "collapse"})
"""What a part of something larger is by its own words alone: houses that fell in a quake."""


def telling_reports(
    document: Document, times: Sequence[TimeExpression], places: Sequence[Place], claims: Sequence[Claim]
) -> Staged[tuple[tuple[Report, ...], tuple[Claim, ...]]]:
    """The reports, and the claims with report, kind, `restates` and `part_of` filled in."""
    behind = story_behind(document, places)
    places = event_places(document.article, at_home(document, places))
    of_page = tuple(in_entries(document, places, scenes(document, times, places, claims)))
    yield
    scenes_told = tuple(tell(part) for scene in of_page for part in apart(scene))
    yield
    first = places if behind is None else _before(places, document.sentences[behind].start)
    story = yield from telling_story(document, scenes_told, named_most(document, first), behind=behind)
    yield
    kinds = [told_as(story, at) for at in range(len(story.drafts))]
    ids = {at: f"r{at + 1}" for at in range(len(story.drafts))}
    told = [
        msgspec.structs.replace(claim, report=ids[story.placed[claim.id]], kind=kinds[story.placed[claim.id]])
        if claim.id in story.placed
        else claim
        for claim in claims
    ]
    tied = tie(story.drafts, story.placed, told)
    made = keys([(draft.first.sentence.field, draft.first.words) for draft in story.drafts])
    own = _by_draft(story, tied)
    yield
    tolls = [_toll(story, at, own) for at in range(len(story.drafts))]
    yield
    reports = [
        _report(story, at, own.get(at, ()), kind=kinds[at], key=made[at], toll=toll) for at, toll in enumerate(tolls)
    ]
    return tuple(reports), tuple(tied)


def _before(places: Sequence[Place], start: int) -> list[Place]:
    """Those that stand in the text before an offset, or in no text."""
    return [place for place in places if place.field != "text" or place.start < start]


def _by_draft(story: Story, claims: Sequence[Claim]) -> Mapping[int, Sequence[Claim]]:
    """By index of the draft, the claims that stand on it."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.id in story.placed:
            found.setdefault(story.placed[claim.id], []).append(claim)
    return found


def _toll(story: Story, at: int, claims: Mapping[int, Sequence[Claim]]) -> Mapping[Outcome, Total]:
    """What its claims and those of its parts come to."""
    inner = [totals(claims.get(index, ()), story.texts) for index in _held(story, at)]
    own = claims.get(at, ())
    wrong = overruled(story.drafts[at]) | of_the_year(own, story.texts)
    return with_parts(_totals(story, at, [claim for claim in own if claim.id not in wrong]), inner)


def _held(story: Story, at: int) -> list[int]:
    """The drafts that are parts of it."""
    return [index for index, other in enumerate(story.drafts) if other.whole == at]


def _report(
    story: Story, at: int, own: Sequence[Claim], *, kind: ReportKind, key: str, toll: Mapping[Outcome, Total]
) -> Report:
    draft, when = story.drafts[at], story.dated[at]
    where = _places(story, at)
    type_ = _type(story, at)
    return Report(
        id=f"r{at + 1}",
        key=key,
        kind=kind,
        primary=at == story.primary,
        type=type_,
        label=label(name_of(type_, draft), where, several=bool(_held(story, at))),
        interval=when.interval,
        precision=when.precision,
        extent=when.extent,
        places=tuple(place.name for place in where),
        claims=tuple(claim.id for claim in own),
        part_of=_held_by(draft),
        evidence=tuple(_span(told.scene) for told in draft.told),
        totals=toll,
        derived=when.derived,
        responsibility=responsibility(may_claim(story, at), () if type_ in DISASTERS else own),
        people=_people(story, at, own),
    )


def _totals(story: Story, at: int, claims: Sequence[Claim]) -> Mapping[Outcome, Total]:
    """What its claims sum up to, or what it is called in the title and where it is told first."""
    first = story.drafts[at].first
    titles, sentence = [head.words for head in titles_of(story, at)], first.words
    if first.sentence.field == "title":
        titles.append(sentence)
    summed = story.drafts[at].summed is not None
    return with_deadly(
        totals(claims, story.texts, summed=summed), claims, story.texts, titles=titles, sentence=sentence
    )


def _held_by(draft: Draft) -> str | None:
    """Id of the umbrella, or of the sum that counts it in."""
    whole = draft.summed if draft.whole is None else draft.whole
    return None if whole is None else f"r{whole + 1}"


def _places(story: Story, at: int) -> tuple[Place, ...]:
    """Where it was, or the country alone; the country too where a town is told of some of those counted in it."""
    places = _below_countries(story, at)
    if not places:
        return lands_of(story.drafts[at], titles_of(story, at))
    return (*places, *lands_of(story.drafts[at])) if of_a_part(story.drafts[at], places) else places


def _below_countries(story: Story, at: int) -> tuple[Place, ...]:
    """Its own places; those of its parts as well; and, for the lead, those that the article is about.

    What the outlet's sum counts in was where that was, or where the title says.
    """
    held = [place for other in story.drafts if other.whole == at for place in other.places]
    draft = story.drafts[at]
    if draft.summed is not None and not any(place.within for place in draft.places):
        summed = story.drafts[draft.summed].places or story.named.titled or story.named.policed
        wide = [place for place in summed if place.level in COARSE]
        held = [*draft.places, *(wide or summed)]
        return own_first(draft, places_of(msgspec.structs.replace(draft, told=(), places=()), held))
    if at != story.primary:
        return places_of(draft, held)
    if held and all(place.start < draft.first.sentence.story for place in draft.places):
        return places_of(msgspec.structs.replace(draft, told=(), places=()), held)
    others = (other for other in story.drafts if other is not draft)
    where = lead_places(draft, held, others=others, named=story.named)
    return own_first(draft, where) if held else where


def _type(story: Story, at: int) -> EventType:
    """By its own words, and those of the title for the lead; a part without any has its whole's."""
    draft = story.drafts[at]
    elsewhere = {kind for other in story.drafts if other.first.recalled for kind in other.kinds} - draft.kinds
    titled = [kind for head in titles_of(story, at) for kind in head.types if kind not in elsewhere]
    own = type_of(draft, titled)
    if draft.summed is not None and type_of(draft, ()) == "other":
        return _type(story, draft.summed)
    if draft.whole is None or own not in BROUGHT | {"explosion"}:
        return own
    whole = _type(story, draft.whole)
    return whole if own in BROUGHT or whole == "bombing" else own


def _people(story: Story, at: int, claims: Sequence[Claim]) -> tuple[str, ...]:
    speakers = {claim.attribution.speaker for claim in claims if claim.attribution and claim.attribution.speaker}
    return named_people(sentences(story, at), speakers)[:MOST_PEOPLE]


def _span(scene: Scene) -> Span:
    return scene.sentence.span
