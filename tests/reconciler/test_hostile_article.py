"""An article that nobody would write, twice as long, is read, matched, reconciled and checked in twice the steps."""

from collections.abc import Callable

import pytest

from reconciler import Article, annotate, reconcile
from reconciler.checking.check import check_read
from reconciler.concepts.annotation import AnnotatedArticle
from tests.steps import steps

TOWNS = ("Kabul", "Herat", "Kunduz", "Kandahar", "Jalalabad", "Ghazni", "Mosul")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
FORENAMES, SURNAMES = ("Ada", "Bo", "Carl", "Dina", "Emil", "Fay", "Gus"), ("Moor", "Lind", "Gray", "Brown", "Hill")
FEW = 160
MOST_GROWTH = 2.5


def same(words: str) -> Callable[[int], str]:
    return lambda _: words


SHAPES: dict[str, Callable[[int], str]] = {
    "one sentence": same("Three people were killed in Kabul on Monday. "),
    "one paragraph": same("Three people were killed in Kabul on Monday.\n\n"),
    "every paragraph twice": lambda n: (
        f"Two men were shot dead near grocery store {n // 2 + 20} in Kabul late on Saturday night, police said.\n\n"
    ),
    "one headline": same("Blast kills 14 in Kabul\n\n"),
    "one quotation": same("“Four soldiers were killed,” he said. "),
    "a sentence without an end": same("four soldiers were killed, "),
    "brackets": same("(two dead) "),
    "weekdays": same("Monday Tuesday Wednesday Thursday Friday "),
    "mixed scripts": same("четверо soldiers ١٢ 死亡 12 人 were killed, "),
    "other figures": lambda n: f"{n + 2} people were killed in Kabul on Monday. ",
    "other days": lambda n: f"Three people were killed in Kabul on {MONTHS[n % 10]} {n // 10 % 28 + 1}, 2014. ",
    "other places": lambda n: f"Three people were killed in {TOWNS[n % 7]} on Monday. ",
    "other speakers": lambda n: f"Three people were killed in Kabul, {FORENAMES[n % 7]} {SURNAMES[n % 5]}{n} said. ",
    "other towns, commas": lambda n: f"{TOWNS[n % 7]}, ",
    "towns, sentences": lambda n: f"They went to {TOWNS[n % 7]} from Springfield. ",
    "names": lambda n: f"{FORENAMES[n % 7]} {SURNAMES[n % 5]}, {n % 60 + 18}, ",
    "events": lambda n: (
        f"In {TOWNS[n % 7]}, {n % 9 + 3} people were killed by a bomb on {MONTHS[n % 10]} {n % 28 + 1}.\n\n"
    ),
    "clauses": lambda n: f"on {MONTHS[n % 10]} {n % 28 + 1}, {n % 9 + 3} people were killed in {TOWNS[n % 7]}, and ",
    "tallies": lambda n: f"Killed: {n % 9 + 1}\nInjured: {n % 8 + 1}\n",
    "tolls that rose": lambda n: f"The death toll rose to {n + 20} from {n + 10}. ",
    "a live blog": lambda n: f"{n // 60 % 12 + 1}:{n % 60:02} p.m.\n\nPolice say {n % 50 + 2} people are dead.\n\n",
    "a page of numbers": lambda n: f"{n * 7 % 1000} ",
}


def made(shape: Callable[[int], str], times: int) -> Article:
    return Article(text="".join(map(shape, range(times))), published="2015-06-18", id="a")


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_an_article_twice_as_long_costs_no_more_than_some_twice_the_steps(shape: Callable[[int], str]) -> None:
    few, many = made(shape, FEW), made(shape, 2 * FEW)
    reconcile([few])

    assert steps(lambda: reconcile([many])) < MOST_GROWTH * steps(lambda: reconcile([few]))


def checked(events: int) -> int:
    """Steps to hold a draft of so many events against the timeline that another article told them on."""
    told = made(SHAPES["events"], events)
    timeline, articles = reconcile([told]), {"a": AnnotatedArticle(told, annotate(told))}
    draft = Article(text=f"It was a bad year.\n\n{told.text}", published="2015-06-19", id="draft")
    read = AnnotatedArticle(draft, annotate(draft))
    return steps(lambda: check_read(read, timeline, articles))


def test_a_draft_of_twice_as_many_events_is_checked_in_some_twice_the_steps() -> None:
    checked(2)

    assert checked(80) < MOST_GROWTH * checked(40)
