"""What one article sums up, and another tells alone."""

from datetime import timedelta
from typing import Any

import pytest

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.match import match
from reconciler.matching.profile import Profile
from reconciler.matching.wholes import is_part
from tests.strategies_matching import FIRST, PLACES, counted, day, profile


def told(article: str, *, offset: int = 0, **more: Any) -> Profile:
    return profile(article, "r1", published=FIRST + timedelta(days=offset), **({"interval": day(offset)} | more))


def wave(**more: Any) -> Profile:
    """Attacks on several places of the first day."""
    named = tuple(sorted(place.folded for place in PLACES[:2]))
    base: dict[str, Any] = {"type": "attack", "sums_up": True, "mentioned": named, "counts": {"killed": counted(20)}}
    return told("wave", **(base | more))


def alone(**more: Any) -> Profile:
    """One attack, at the first of those places."""
    return told("alone", **({"type": "bombing", "places": PLACES[:1], "counts": {"killed": counted(8)}} | more))


def test_one_attack_of_a_wave_is_a_part_of_it() -> None:
    assert is_part(alone(), wave())
    assert not is_part(wave(), alone())


@pytest.mark.parametrize(
    ("one", "whole", "reason"),
    [
        ({}, {"sums_up": False}, "nothing is summed up"),
        ({"sums_up": True}, {}, "it sums up several itself"),
        ({"primary": False}, {}, "told in passing"),
        ({"offset": 4}, {}, "four days later"),
        ({"places": PLACES[3:4]}, {}, "a place that the other does not name"),
        ({"places": ()}, {}, "no place at all"),
        ({"type": "flood"}, {}, "no flood belongs to attacks"),
        ({"counts": {"killed": counted(20)}}, {}, "as many dead: the whole, told otherwise"),
        ({"interval": None}, {}, "no day"),
        ({}, {"places": PLACES[:1], "mentioned": ()}, "the one place that all is told of, and no figure of it"),
    ],
)
def test_what_only_looks_like_a_part(one: dict[str, Any], whole: dict[str, Any], reason: str) -> None:
    plain = {key: value for key, value in one.items() if key != "interval"}
    own = alone(**plain) if "interval" not in one else profile("alone", "r1", published=FIRST, places=PLACES[:1])

    assert not is_part(own, wave(**whole)), reason


WAVE = Article(
    id="wave",
    title="Five bombs across Helmand kill 31",
    published="2016-05-11",
    text="Bombs went off in five towns of Helmand province on Tuesday, killing 31 people, police said. "
    "The blasts hit markets in Gereshk, Sangin, Marjah, Nawzad and Kajaki within an hour.",
)
PART = Article(
    id="part",
    title="Nine dead at Sangin market",
    published="2016-05-11",
    text="A bomb hidden in a cart killed nine people at the vegetable market in Sangin on Tuesday, shopkeepers said.",
)


@pytest.mark.parametrize("order", [(WAVE, PART), (PART, WAVE)])
def test_an_attack_told_alone_stands_under_the_wave_that_another_paper_sums_up(order: tuple[Article, ...]) -> None:
    matched = match([AnnotatedArticle(article, annotate(article)) for article in order])

    whole, part = sorted(matched.clusters, key=lambda cluster: cluster.part_of is not None)
    assert whole.part_of is None
    assert part.part_of in whole.reports
