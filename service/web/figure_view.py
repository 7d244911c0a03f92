"""A figure as a page shows it: every claim with its words, speaker, outlet, bounds and standing."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.event import Event
from reconciler.concepts.figure import Figure, FigureClaim, Note
from reconciler.reconciliation.institutions import source_words
from reconciler.reconciliation.phrases import GROUP_WORDS
from service.web import standings, words
from service.web.addresses import article_address
from service.web.days import say_interval, say_iso
from service.web.scale import Strip, strip, top_of

Articles = Mapping[str, AnnotatedArticle]


class Quote(msgspec.Struct, frozen=True):
    """A claim's words in their sentence."""

    before: str
    words: str
    after: str


class Voice(msgspec.Struct, frozen=True):
    """Who stands behind a claim, as the article tells it."""

    name: str
    """The speaker; else the words that name the source; else the outlet itself."""
    told: str | None
    """The attribution's own words, where they say more than the name."""
    facts: tuple[str, ...]


class ClaimView(msgspec.Struct, frozen=True):
    """One claim of a figure."""

    article: str
    claim: str
    address: str
    """The very place in the article."""
    title: str
    outlet: str
    published: str
    day: str
    number: str
    bounds: str
    quote: Quote
    voice: Voice
    standing: str
    standing_word: str
    standing_means: str
    because: str | None
    facts: tuple[str, ...]
    """What else bears on it: that it is feared, told in a headline, or of another group."""
    strip: Strip | None


class FigureView(msgspec.Struct, frozen=True):
    """All claims on one outcome and group of one event."""

    key: str
    heading: str
    standing: str
    standing_word: str
    sign: str
    standing_means: str
    because: str
    hull: str
    shared: str | None
    voices: str
    current: tuple[ClaimView, ...]
    others: tuple[ClaimView, ...]
    """Those that count for nothing any more; they stay visible."""
    notes: tuple[Note, ...]
    top: int
    """Where the scale ends."""


def figure_key(figure: Figure) -> str:
    """Its place in the page of its event."""
    return f"{figure.outcome}-{figure.group}-{figure.role}".replace("_", "-")


def figure_views(event: Event, articles: Articles) -> tuple[FigureView, ...]:
    """The figures of an event in their order."""
    return tuple(figure_view(figure, articles) for figure in event.figures)


def figure_view(figure: Figure, articles: Articles) -> FigureView:
    """One figure, current claims first; `articles` hold all that its claims were read in."""
    name, sign, means = standings.FIGURE_STANDINGS[figure.standing]
    top = top_of(claim.quantity for claim in figure.claims)
    claims = [_claim_view(claim, figure, articles[claim.article], top) for claim in figure.claims]
    voices = figure.independent
    return FigureView(
        key=figure_key(figure),
        heading=words.figure_words(figure),
        standing=figure.standing,
        standing_word=name,
        sign=sign,
        standing_means=means,
        because=figure.because,
        hull=words.hull_words(figure.low, figure.high),
        shared=None if figure.shared is None else words.hull_words(figure.shared.low, figure.shared.high),
        voices=words.voice_words(voices.at_least, voices.at_most),
        current=tuple(claim for claim in claims if claim.standing == "current"),
        others=tuple(claim for claim in claims if claim.standing != "current"),
        notes=figure.notes,
        top=top,
    )


def _claim_view(told: FigureClaim, figure: Figure, read: AnnotatedArticle, top: int) -> ClaimView:
    claim = next(one for one in read.annotation.claims if one.id == told.claim)
    standing_word, standing_means = standings.claim_standing(told)
    outlet = told.outlet or "outlet not told"
    return ClaimView(
        article=told.article,
        claim=told.claim,
        address=article_address(told.article, told.claim),
        title=(read.article.title or "").strip() or "untitled",
        outlet=outlet,
        published=read.annotation.published,
        day=say_iso(read.annotation.published),
        number=words.claim_words(claim),
        bounds=words.bound_words(told.quantity),
        quote=quote_of(claim, read),
        voice=voice_of(told.attribution, outlet),
        standing=told.standing,
        standing_word=standing_word,
        standing_means=standing_means,
        because=told.because,
        facts=(*_facts(claim, figure), *_whole(claim, read)),
        strip=strip(told.quantity, top),
    )


def quote_of(claim: Claim, read: AnnotatedArticle) -> Quote:
    """The claim's sentence, cut where its words begin and end."""
    text, sentence = read.article.field_text(claim.field), claim.sentence
    start, end = min(sentence.start, claim.start), max(sentence.end, claim.end)
    return Quote(text[start : claim.start].lstrip(), text[claim.start : claim.end], text[claim.end : end].rstrip())


def voice_of(told: Attribution | None, outlet: str) -> Voice:
    """The speaker behind a claim; the outlet itself where it names none."""
    if told is None:
        return Voice(outlet, None, ("in the outlet’s own words",))
    facts = [words.KINDS[told.kind]]
    if told.organisation:
        facts.append(f"of {told.organisation}")
    if told.stance != "asserts":
        facts.append(words.STANCES[told.stance])
    if via := [name for name in told.chain[1:] if name != told.speaker]:
        facts.append(f"by way of {', '.join(via)}")
    name = told.speaker or source_words(told.text)
    return Voice(name, told.text if name != told.text else None, tuple(facts))


def _whole(claim: Claim, read: AnnotatedArticle) -> list[str]:
    whole = [one.text for one in read.annotation.claims if one.id == claim.part_of]
    return [f"part of “{text}”" for text in whole]


def _facts(claim: Claim, figure: Figure) -> list[str]:
    facts = []
    if claim.group != figure.group or claim.outcome != figure.outcome:
        facts.append(f"of {GROUP_WORDS[claim.group]}")
    if claim.modality != "asserted":
        facts.append(words.MODALITIES[claim.modality])
    if claim.block != "body":
        facts.append(f"in the {words.BLOCKS[claim.block]}")
    if claim.covers is not None:
        facts.append(f"covers “{claim.covers.text}” ({say_interval(claim.covers.interval)})")
    if claim.includes_attackers is not None:
        facts.append("attackers counted in" if claim.includes_attackers else "attackers left out")
    if claim.quantity.scope_ambiguous:
        facts.append("the hedge may or may not reach over this number")
    return [*facts, *map(words.judged_words, claim.judged)]
