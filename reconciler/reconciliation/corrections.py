"""Which article is told to correct which; unknown targets, self-corrections and circles refused with a reason."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Correction


class CorrectionLinks(msgspec.Struct, frozen=True):
    """Told corrections over a set of articles, by the key of the article corrected."""

    correctors: Mapping[str, tuple[str, ...]]
    """In canonical order (published, key)."""
    refused: Mapping[str, Correction]
    """Links that cannot count, each with the reason, by the key of the article that would correct."""


NO_CORRECTIONS = CorrectionLinks({}, {})


def link_corrections(articles: Mapping[str, AnnotatedArticle]) -> CorrectionLinks:
    """Every told correction with its target; unknown targets, self-corrections and cycles are refused with a reason.

    In a cycle the links from an earlier article to a later one are refused: only what was published can be corrected.
    """
    by_url = {bare_address(read.article.url): key for key, read in sorted(articles.items()) if read.article.url}
    targets: dict[str, str] = {}
    refused: dict[str, Correction] = {}
    for key, read in sorted(articles.items()):
        told = read.article.correction_of
        if told is None:
            continue
        target = told if told in articles else by_url.get(bare_address(told))
        problem = _problem(key, told, target)
        if problem is not None or target is None:
            refused[key] = Correction(key, told, problem or "")
        else:
            targets[key] = target
    for key in [key for key in targets if _closes_cycle(key, targets, articles)]:
        refused[key] = Correction(key, targets[key], _in_circle(key, targets[key]))
        del targets[key]
    return CorrectionLinks(_by_target(targets, articles), refused)


def _problem(key: str, told: str, target: str | None) -> str | None:
    if target is None:
        return f"{key} corrects {told!r}, which is not known here: its figures stand as its own until that is kept"
    return f"{key} corrects itself: its own revision already replaces what it said" if target == key else None


def _in_circle(key: str, target: str) -> str:
    return f"{key} and {target} correct each other: the one published earlier corrects nothing"


def _closes_cycle(key: str, targets: Mapping[str, str], articles: Mapping[str, AnnotatedArticle]) -> bool:
    """The article lies in a circle of corrections and was published no later than what it corrects."""
    seen, link = [key], targets[key]
    while link in targets and link not in seen:
        seen.append(link)
        link = targets[link]
    return link == key and _order(articles[key]) <= _order(articles[targets[key]])


def _by_target(targets: Mapping[str, str], articles: Mapping[str, AnnotatedArticle]) -> Mapping[str, tuple[str, ...]]:
    correctors: dict[str, list[str]] = {}
    for key in sorted(targets, key=lambda key: _order(articles[key])):
        correctors.setdefault(targets[key], []).append(key)
    return {target: tuple(keys) for target, keys in correctors.items()}


def _order(read: AnnotatedArticle) -> tuple[str, str, str]:
    return read.annotation.published, read.article.published or "", read.annotation.article


def bare_address(address: str | None) -> str:
    """An address without what does not tell pages apart."""
    return (address or "").strip().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def correctors_of(keys: Sequence[str], links: CorrectionLinks) -> tuple[str, ...]:
    """Every article that corrects one of `keys`, or corrects a correction of it, in order of reaching them."""
    found = list(dict.fromkeys(_reached(keys, links)))
    return tuple(found)


def _reached(keys: Sequence[str], links: CorrectionLinks) -> Iterator[str]:
    waiting, seen = list(keys), set(keys)
    while waiting:
        for key in links.correctors.get(waiting.pop(0), ()):
            yield key
            if key not in seen:
                seen.add(key)
                waiting.append(key)
