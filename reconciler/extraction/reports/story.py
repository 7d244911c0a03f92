"""An article's story: its drafts with what was found out of them, which of them leads, and what it is told as."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.claim import ReportKind
from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.extraction.abreast import Staged
from reconciler.extraction.happenings import SPREADING
from reconciler.extraction.reports.aggregate import with_sums
from reconciler.extraction.reports.blame.spoken import beside, spoken
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.gather import gather
from reconciler.extraction.reports.drafts.summing.natural import without_natural_deaths
from reconciler.extraction.reports.drafts.turning.notes import behind_notes
from reconciler.extraction.reports.headed import titled
from reconciler.extraction.reports.heads import head_claims, with_titled
from reconciler.extraction.reports.named import Named
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.sort import kind_of, long_before, primary_of
from reconciler.extraction.reports.storied import Story
from reconciler.extraction.reports.vocabulary.figurative import MASK
from reconciler.extraction.reports.when.date import UNDATED
from reconciler.extraction.reports.when.days import days_of
from reconciler.extraction.scanner import FIELDS


def telling_story(
    document: Document, told: Sequence[Told], named: Named, *, behind: int | None = None
) -> Staged[Story]:
    """Drafts gathered from the body, or from title and standfirst where the body tells of no event.

    From the sentence `behind` on another story is told, which neither dates the first nor goes on with it.
    """
    own = [each for each in told if behind is None or each.scene.index < behind]
    body = [each for each in own if _of_body(each.scene)]
    above = [each for each in own if not _of_body(each.scene)]
    drafts = _telling(gather(behind_notes(body)))
    yield
    if not any(draft.sort == "event" for draft in drafts):
        opening = [each for each in above if _may_open(each, drafts)]
        drafts, above = [*gather(opening), *drafts], [each for each in above if each not in opening]
    drafts, above = with_sums(drafts, above)
    heads = [each.scene for each in above]
    primary = primary_of(drafts, heads)
    other = _telling(gather([each for each in told if behind is not None and each.scene.index >= behind]))
    drafts, heads = with_titled(drafts, above)
    drafts = [*drafts, *(_behind(draft, len(drafts)) for draft in other)]
    primary = primary_of(drafts, heads) if primary is None else primary
    placed = {claim.id: at for at, draft in enumerate(drafts) for each in draft.told for claim in each.scene.claims}
    placed.update(head_claims(drafts, heads, primary))
    return Story(
        drafts=tuple(drafts),
        heads=tuple(heads),
        primary=primary,
        placed=placed,
        dated=days_of(document, drafts, primary, own),
        beside=_by_draft(beside(document, drafts), primary),
        named=named,
        texts={field: document.article.field_text(field) for field in FIELDS},
    )


def _of_body(scene: Scene) -> bool:
    """It stands in the body, or is a standfirst that sums up a time, of which no event is told there."""
    return scene.sentence.kind in STORY_BLOCKS or (scene.sentence.kind == "standfirst" and scene.cue == "statistic")


def _behind(draft: Draft, others: int) -> Draft:
    """A draft of the story behind, told as an item of its own."""
    first = msgspec.structs.replace(draft.told[0].scene, cue=draft.told[0].scene.cue or "item")
    told = (msgspec.structs.replace(draft.told[0], scene=first), *draft.told[1:])
    whole = None if draft.whole is None else draft.whole + others
    return msgspec.structs.replace(draft, told=told, whole=whole)


def _telling(drafts: Sequence[Draft]) -> list[Draft]:
    """Without what only tells of business: no figure and no word for a happening, but of profits or shares."""
    drafts = without_natural_deaths(drafts)
    told = [bool(draft.kinds) or any(each.scene.claims for each in draft.told) for draft in drafts]
    if any(told):
        return _happenings(drafts, told)
    return [draft for draft in drafts if not any(_of_business(each.scene) for each in draft.told)]


def _happenings(drafts: Sequence[Draft], told: Sequence[bool]) -> list[Draft]:
    """Without the events that no word and no figure tells of, where figures are told beside."""
    held = {draft.whole for draft in drafts}
    counted = any(each.scene.claims for draft in drafts for each in draft.told)
    kept = [at for at, draft in enumerate(drafts) if told[at] or draft.sort != "event" or at in held or not counted]
    new = {at: index for index, at in enumerate(kept)}
    wholes = (drafts[at].whole for at in kept)
    moved = (None if whole is None else new[whole] for whole in wholes)
    return [msgspec.structs.replace(drafts[at], whole=whole) for at, whole in zip(kept, moved, strict=True)]


def _of_business(scene: Scene) -> bool:
    """Speaks of money, or in figures of speech."""
    return MASK in scene.low or not _BUSINESS.isdisjoint(scene.tokens)


_BUSINESS = frozenset(
    "share shares stock stocks earnings profit profits dividend investors investor fiscal revenue revenues bonds yields"
    " traders underwriter composite index nasdaq shareholders merger takeover bid acquisition market markets sales"
    " prices price dollar yen pence cents percent".split()
)


def _by_draft(left: Iterable[tuple[int | None, str]], primary: int | None) -> Mapping[int | None, Sequence[str]]:
    """Sentences beside the drafts; the lead has those that follow no draft in their paragraph."""
    found: dict[int | None, list[str]] = {}
    for index, words in left:
        found.setdefault(primary if index is None else index, []).append(words)
    return found


def _may_open(told: Told, drafts: Sequence[Draft]) -> bool:
    """A title or standfirst that is no second telling of a sum in the body."""
    restates = told.scene.cue == "aggregate" and any(draft.sort == "aggregate" for draft in drafts)
    return told.scene.sentence.kind in ("title", "standfirst") and not restates


def told_as(story: Story, at: int) -> ReportKind:
    """An event, one told as background, a statistic, an aggregate or context, as the lead and the head have it."""
    lead = story.dated[story.primary] if story.primary is not None else UNDATED
    draft = story.drafts[at]
    placed = any(each.places for each in (draft, *_parts_of(story, at)))
    placed = placed or (bool(draft.lands) and not SPREADING.isdisjoint(draft.kinds))
    old = long_before(story.dated[at], lead)
    headed = _of_lead(story, at) or titled(story, at, old=old)
    return kind_of(draft, story.dated[at], lead, headed=headed, placed=placed)


def _parts_of(story: Story, at: int) -> list[Draft]:
    return [draft for draft in story.drafts if draft.whole == at]


def _of_lead(story: Story, at: int) -> bool:
    """It is the lead, or a part of it."""
    return story.primary is not None and story.primary in (at, story.drafts[at].whole)


def titles_of(story: Story, at: int) -> list[Scene]:
    """Titles that tell of the draft: those of the article, for the lead."""
    return [head for head in story.heads if head.sentence.kind == "title"] if at == story.primary else []


def sentences(story: Story, at: int) -> list[str]:
    """The draft's own sentences, and, for the lead, those that stand on no draft."""
    return [*(told.scene.words for told in story.drafts[at].told), *story.beside.get(at, ())]


def may_claim(story: Story, at: int) -> list[str]:
    """Sentences that may say who did it."""
    return [*spoken(story.drafts, at, story.primary), *story.beside.get(at, ())]
