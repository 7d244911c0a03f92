"""Claims that their outlet took back: retracted with their article, or corrected as to their number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Correction
from reconciler.concepts.mention import Span
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.corrections import CorrectionLinks, correctors_of
from reconciler.reconciliation.institutions import agency_name
from reconciler.reconciliation.marks import Key, Mark
from reconciler.reconciliation.moments import later, published_at
from reconciler.reconciliation.notices import Notice, read_notices
from reconciler.reconciliation.phrases import number
from reconciler.reconciliation.told import Told

WITHDRAWN = {"withheld": "withheld by its outlet", "canceled": "canceled by its outlet"}


class TakenBack(msgspec.Struct, frozen=True):
    """Marks on the claims taken back, and the corrections that did it or could not."""

    marks: Mapping[Key, Mark]
    corrections: tuple[Correction, ...]


class _Texts(msgspec.Struct, frozen=True):
    """The articles of one event with those that correct them."""

    articles: Mapping[str, AnnotatedArticle]
    notices: Mapping[str, tuple[Notice, ...]]
    targets: Mapping[str, str]
    """The article that each corrector is told to correct."""


def taken_back(told: Sequence[Told], articles: Mapping[str, AnnotatedArticle], links: CorrectionLinks) -> TakenBack:
    """What the outlets of one event's articles took back; `articles` holds these and the articles that correct them."""
    texts = _texts(told, articles, links)
    withdrawn = _withdrawn(texts)
    retractions = _retracted(told, texts, withdrawn)
    corrected = _corrected(told, texts, withdrawn)
    found = {**corrected, **retractions}
    marks = {key: mark for key, (mark, _) in found.items()}
    made = [correction for _, correction in found.values()]
    made += _without_effect(texts, {one.article for one in made})
    refused = [links.refused[key] for key in texts.articles if key in links.refused]
    return TakenBack(marks, tuple(sorted({*made, *refused}, key=lambda one: (one.article, one.corrects, one.says))))


def _texts(told: Sequence[Told], articles: Mapping[str, AnnotatedArticle], links: CorrectionLinks) -> _Texts:
    own = list(dict.fromkeys(one.article for one in told))
    keys = dict.fromkeys((*own, *correctors_of(own, links)))
    here = {key: articles[key] for key in keys}
    targets = {corrector: target for target in here for corrector in links.correctors.get(target, ())}
    return _Texts(here, {key: read_notices(read.article) for key, read in here.items()}, targets)


def _withdrawn(texts: _Texts) -> Mapping[str, tuple[str, str]]:
    """The withdrawn articles, each with who withdrew it and how."""
    found = {
        key: (key, WITHDRAWN[read.article.status])
        for key, read in texts.articles.items()
        if read.article.status in WITHDRAWN
    }
    for key, notices in texts.notices.items():
        if key not in found and any(notice.withdraws for notice in notices):
            for target in _withdrawn_by(key, notices, texts):
                how = "withdrawn by its own words" if target == key else f"withdrawn in {key}"
                found.setdefault(target, (key, how))
    return found


def _withdrawn_by(key: str, notices: Iterable[Notice], texts: _Texts) -> list[str]:
    """What an article withdraws: what it is told to correct, else its outlet's earlier articles or itself."""
    if key in texts.targets:
        return [texts.targets[key]]
    mine = texts.articles[key]
    earlier = [
        other
        for other, theirs in texts.articles.items()
        if other != key
        and theirs.article.outlet == mine.article.outlet is not None
        and later(published_at(mine), published_at(theirs))
    ]
    return earlier if earlier and any(notice.of_earlier for notice in notices) else [key]


def _retracted(
    told: Sequence[Told], texts: _Texts, withdrawn: Mapping[str, tuple[str, str]]
) -> dict[Key, tuple[Mark, Correction]]:
    marks: dict[Key, tuple[Mark, Correction]] = {}
    for article, (by, how) in withdrawn.items():
        correction = Correction(by, article, f"{article} was {how}: its figures count for nothing")
        for one in _and_copies(told, article, texts):
            copy = "" if one.article == article else f"copy of {article}, which was "
            marks.setdefault(one.key, (Mark("retracted", f"{copy}{how}"), correction))
        for one in _inside_withdrawals(told, by, texts) if by != article else ():
            marks.setdefault(one.key, (Mark("retracted", f"told by the notice that withdraws {article}"), correction))
    return marks


def _inside_withdrawals(told: Iterable[Told], by: str, texts: _Texts) -> list[Told]:
    """The figures that a withdrawal repeats."""
    notices = [notice for notice in texts.notices[by] if notice.withdraws]
    return [one for one in told if one.article == by and any(_inside(one, by, notice) for notice in notices)]


def _and_copies(told: Iterable[Told], article: str, texts: _Texts) -> list[Told]:
    """The article's claims and those of its copies, earlier texts and the agency's own left out."""
    origins = {one.origin for one in told if one.article == article}
    moment = published_at(texts.articles[article])
    return [
        one
        for one in told
        if one.article == article
        or (one.origin in origins and not later(moment, one.moment) and agency_name(one.outlet) is None)
    ]


def _corrected(
    told: Sequence[Told], texts: _Texts, withdrawn: Mapping[str, tuple[str, str]]
) -> dict[Key, tuple[Mark, Correction]]:
    found: dict[Key, tuple[Mark, Correction]] = {}
    for corrector in texts.articles:
        if corrector in withdrawn:
            continue
        for target in _targets(corrector, told, texts):
            for one in _and_copies(told, target, texts):
                says = _says(one, corrector, target, told, texts=texts)
                if says is not None:
                    correction = Correction(corrector, target, f"{corrector} corrects {target}: {says}")
                    copy = "" if one.article == target else f"uncorrected copy of {target}: "
                    found.setdefault(one.key, (Mark("corrected", f"{copy}{says} ({corrector})"), correction))
    return found


def _without_effect(texts: _Texts, effective: set[str]) -> Iterator[Correction]:
    """Told corrections that change no figure here are said, not dropped."""
    for corrector, target in texts.targets.items():
        if corrector not in effective:
            yield Correction(corrector, target, f"{corrector} corrects {target}, but no figure of it that is told here")


def _targets(corrector: str, told: Sequence[Told], texts: _Texts) -> Iterator[str]:
    """What it is told to correct; where it prints a notice also itself and, untold, its outlet's earlier articles."""
    if corrector in texts.targets:
        yield texts.targets[corrector]
    if not any(notice.wrong or notice.right for notice in texts.notices[corrector]):
        return
    yield corrector
    mine = texts.articles[corrector]
    untold = corrector not in texts.targets and mine.article.outlet is not None
    for article in dict.fromkeys(one.article for one in told if untold and one.article != corrector):
        theirs = texts.articles[article]
        if theirs.article.outlet == mine.article.outlet and not later(published_at(theirs), published_at(mine)):
            yield article


def _says(one: Told, corrector: str, target: str, told: Sequence[Told], *, texts: _Texts) -> str | None:
    """What the corrector puts in the place of a claim's number; None where it leaves it standing."""
    for notice in texts.notices[corrector]:
        if one.claim.outcome in notice.outcomes or not notice.outcomes:
            says = _by_notice(one, notice, inside=_inside(one, corrector, notice))
            if says is not None:
                return says
    if one.article == corrector or texts.targets.get(corrector) != target:
        return None
    return _by_figures(one, [other for other in told if other.article == corrector])


def _inside(one: Told, corrector: str, notice: Notice) -> bool:
    return one.article == corrector and notice.span.holds(Span(one.claim.field, one.claim.start, one.claim.end))


def _by_notice(one: Told, notice: Notice, *, inside: bool) -> str | None:
    stated = one.claim.quantity.stated
    instead = " and ".join(f"{right:,}" for right in notice.right)
    if stated is not None and stated in notice.wrong and stated not in notice.right:
        return f"{instead} instead of {number(one.claim)}" if instead else f"{number(one.claim)} named as wrong"
    whole = one.claim.part_of is None and not one.claim.subset and not inside
    if whole and not notice.wrong and len(notice.right) == 1 and len(notice.outcomes) == 1 and stated is not None:
        return f"{instead} instead of {number(one.claim)}" if stated != notice.right[0] else None
    return None


def _by_figures(one: Told, correcting: Sequence[Told]) -> str | None:
    """A corrected text that gives other numbers for the same people replaces them."""
    question = one.claim.outcome, one.claim.group, one.claim.role, one.claim.part_of is None
    answers = [
        other
        for other in correcting
        if (other.claim.outcome, other.claim.group, other.claim.role, other.claim.part_of is None) == question
    ]
    if not answers or any(shared(allowed(one), allowed(answer)) is not None for answer in answers):
        return None
    return f"{number(answers[0].claim)} instead of {number(one.claim)}"
