"""Many articles of our own making, several on each event, for floods and kills."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from reconciler import Article

TOWNS = ("Musa Qala", "Sangin", "Qaisar", "Kunduz", "Jalalabad", "Herat", "Ghazni", "Farah", "Zaranj", "Khost")
OUTLETS = ("Kabul Ledger", "Delta Gazette", "The Meridian", "Harbour Times", "Valley Voice", "Northern Post")
WHO = ("soldiers", "police officers", "civilians", "people", "villagers")
HOW = ("a roadside bomb", "a suicide bombing", "an air strike", "an attack on a checkpoint", "a raid on a market")


def crowd(size: int, *, seed: int = 1) -> Iterator[Article]:
    """`size` articles; the same for the same seed. Most tell of an event that others tell of too."""
    random = Random(seed)
    for number in range(size):
        event = Random(f"{seed} {number // 3}")
        day = date(2019, 1, 1) + timedelta(days=event.randrange(900))
        town, who, how, dead = event.choice(TOWNS), event.choice(WHO), event.choice(HOW), event.randrange(2, 40)
        told = dead + random.choice((0, 0, 0, 1, 5))
        yield Article(
            id=f"crowd-{seed}-{number}",
            outlet=random.choice(OUTLETS),
            published=(day + timedelta(days=1)).isoformat(),
            title=f"{told} {who} killed in {town}",
            text=f"{random.choice(('At least ', 'About ', ''))}{told} {who} were killed in {how} in {town} on "
            f"{day:%A}, officials said.\n\n{random.randrange(2, 30)} others were injured, said the head of the "
            f"hospital, who gave case number {number}. Nobody claimed responsibility for the attack.",
        )
