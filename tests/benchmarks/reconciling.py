"""Time and memory of `reconcile`, from texts to timeline, as articles grow a hundredfold."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from subprocess import run
from tempfile import TemporaryDirectory

import msgspec

from reconciler import Article, reconcile
from service.use_cases.workers import cores
from tests.benchmarks.timing import processor_seconds, seconds

SIZES = (1_000, 10_000, 100_000)
A_DAY = 100
"""Articles published a day."""
FIRST = date(2015, 1, 1)
TOWNS = tuple(
    "Toledo, Ohio|Memphis, Tennessee|Fresno, California|Baltimore, Maryland|Tulsa, Oklahoma|Newark, New Jersey|"
    "Omaha, Nebraska|Mobile, Alabama|Jackson, Mississippi|Flint, Michigan|Kunduz, Afghanistan|Herat, Afghanistan|"
    "Kandahar, Afghanistan|Jalalabad, Afghanistan|Lashkar Gah, Helmand|Quetta, Pakistan|Peshawar, Pakistan|"
    "Karachi, Pakistan|Maiduguri, Nigeria|Kano, Nigeria|Jos, Nigeria|Baghdad, Iraq|Mosul, Iraq|Kirkuk, Iraq|"
    "Basra, Iraq|Aleppo, Syria|Homs, Syria|Idlib, Syria|Donetsk, Ukraine|Mogadishu, Somalia|Kismayo, Somalia|"
    "Benghazi, Libya|Cali, Colombia|Medellin, Colombia|Acapulco, Mexico|Tijuana, Mexico|Davao, Philippines|"
    "Jolo, Philippines|Srinagar, India|Imphal, India".split("|")
)
DEEDS = (
    ("shot dead", "were shot dead by gunmen"),
    ("killed in bombing", "were killed when a car bomb exploded"),
    ("die in fire", "died in a fire"),
    ("killed in ambush", "were killed in an ambush"),
    ("drown in floods", "drowned in floods"),
)
SITES = "market|bus station|mosque|school|checkpoint|hospital|bridge|hotel|factory|courthouse|bakery|stadium".split("|")
FIRSTS = "James Maria Ahmad Joseph Fatima Luis Amina Omar Grace Daniel Zainab Carlos Ruth Hassan Elena Samuel".split()
PARTS = ("Bar", "Kel", "Mor", "San", "Tar", "Vel", "Dor", "Hak", "Lin", "Nor"), ("a", "e", "i", "o", "u")
ENDS = ("dani", "kov", "man", "ni", "rez", "son", "wal", "zai", "ley", "ters")
ASIDES = (
    "Traffic was stopped until noon.",
    "The mayor appealed for blood donors.",
    "Shops stayed closed the next morning.",
    "Relatives waited outside the gates for news.",
    "Power was cut in most of the town.",
    "No one had claimed the attack by the evening.",
)


def stream(size: int) -> Iterator[Article]:
    """Events of one to thirty articles; few towns have most of them."""
    chance, made = Random(size), 0
    while made < size:
        told = min(1 + min(29, int(chance.paretovariate(1.2)) - 1), size - made)
        yield from _event(chance, made, told, max(1, size // A_DAY))
        made += told


def _event(chance: Random, number: int, told: int, days: int) -> Iterator[Article]:
    town = TOWNS[int(len(TOWNS) ** chance.random()) - 1]
    title, deed = chance.choice(DEEDS)
    site, dead, hurt = chance.choice(SITES), 2 + int(chance.paretovariate(1.0)), chance.randrange(2, 40)
    victim, official = _person(chance), _person(chance)
    day = FIRST + timedelta(days=chance.randrange(days))
    for index in range(told):
        lag = chance.randrange(3)
        published = day + timedelta(days=lag)
        when = f"on {day:%A}" if lag else "today"
        aside = " ".join(chance.sample(ASIDES, 3))
        yield Article(
            id=f"e{number}-{index}",
            outlet=f"outlet {chance.randrange(60)}",
            published=published.isoformat(),
            title=f"{dead} {title} in {town.split(',')[0]}",
            text=f"At least {dead} people {deed} at a {site} in {town}, {when}, police said.\n\n{aside}\n\n"
            f"{victim}, {20 + chance.randrange(50)}, was among the dead. {hurt} others were wounded, said {official}, "
            f"a spokesman for the governor. {chance.choice(ASIDES)}",
        )


def _person(chance: Random) -> str:
    (one, two), (three, four) = (tuple(chance.choice(kind) for kind in PARTS) for _ in range(2))
    return f"{chance.choice(FIRSTS)} {one}{two}{three.lower()}{four}{chance.choice(ENDS)}"


def report() -> Iterator[str]:
    """Milliseconds of processor an article, against the smallest size, and memory an article; then by the clock."""
    first = 0.0
    for size in SIZES:
        articles, before = list(stream(size)), _kilobytes()
        took = processor_seconds(lambda articles=articles: reconcile(articles)) * 1000 / size  # type: ignore[misc]
        first = first or took
        grown = (_kilobytes() - before) / size
        yield f"{size:,} articles: {took:.2f} ms each ({took / first:.2f} times the first), {grown:.0f} kB each at most"
    for size in SIZES:
        took = _by_command(stream(size)) * 1000 / size
        yield f"{size:,} articles: {took:.2f} ms each by the clock, from file to file on {cores()} cores"


def _by_command(articles: Iterable[Article]) -> float:
    """Seconds of the whole command, its start and the writing of the timeline among them."""
    with TemporaryDirectory() as folder:
        feed = Path(folder, "articles.ndjson")
        feed.write_bytes(b"\n".join(map(msgspec.json.encode, articles)))
        asked = [sys.executable, "-c", "from service.cli import main; main()", "reconcile", str(feed)]
        with Path(folder, "timeline.json").open("wb") as out:
            return seconds(lambda: run(asked, stdout=out, check=True))


def _kilobytes() -> int:
    """The most memory that the process ever held."""
    held = getrusage(RUSAGE_SELF).ru_maxrss
    return held // 1024 if sys.platform == "darwin" else held
