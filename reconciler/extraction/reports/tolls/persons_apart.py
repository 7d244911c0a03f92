"""What parts two mentions of single persons: another calling, other kin, two sides of one fight."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.another import (
    only_victim,
)
from reconciler.extraction.reports.tolls.callings import KIN
from reconciler.extraction.reports.tolls.describe import (
    Description,
    called,
)
from reconciler.extraction.reports.tolls.newcomers import (
    by_law,
    by_police,
    introduced,
)
from reconciler.extraction.reports.tolls.people_words import LAW, OF_THE_LAW, OUTLAWS
from reconciler.extraction.reports.tolls.person import (
    Person,
    by_himself,
    is_meant,
    is_more,
)

_ONE_OF = re.compile(r"one of ", re.IGNORECASE)


def of_the_same(known: Description, claim: Claim, found: Sequence[Person]) -> Description:
    """What is known of "another" alone, called as is who is told before it in its sentence: "a guard … and another"."""
    if claim.text.lower() not in ("another", "a second", "a third", "the other") or not found:
        return known
    before = found[-1].claims[-1]
    beside = before.sentence == claim.sentence and before.field == claim.field
    return msgspec.structs.replace(known, nouns=known.nouns | (found[-1].known.nouns & LAW)) if beside else known


def is_other_kin(claim: Claim, found: Sequence[Person]) -> bool:
    """Meant by what he is to those told before, none of whom is called so: "his wife … also injured the father"."""
    return called(claim) in KIN and not any(called(claim) in person.known.nouns for person in found)


def only_meant(claim: Claim, text: str) -> bool:
    """Somebody told before, whoever that is."""
    return is_meant(claim) and not (by_himself(claim) or _ONE_OF.match(claim.text) or introduced(claim, text))


def on_two_sides(claim: Claim, person: Person) -> bool:
    """One was killed or hit by officers, or is the gunman, the other is an officer or one more of those hit."""
    officer = called(claim) in LAW or OF_THE_LAW.match(claim.text) is not None
    outlaw = claim.role == "attacker" and called(claim) in OUTLAWS and only_victim(person)
    other = outlaw and is_more(person.claims[0])
    return other or by_his_side(claim, person) or (officer and by_law(person.claims))


def harmed_him(claim: Claim, person: Person, text: str) -> bool:
    """Told right before as who shot somebody who only came to harm: "the man who shot him was killed"."""
    return only_victim(person) and _WHO_SHOT.match(text, claim.end) is not None


_WHO_SHOT = re.compile(r" who (?:had )?(?:shot|stabbed|wounded|fired at|attacked) (?:him|her|them)\b", re.ASCII)


def by_his_side(claim: Claim, person: Person) -> bool:
    """Killed by officers, or "the man" hit by them, where the other is an officer."""
    hit = by_law([claim]) and claim.text.startswith("the ") and called(claim) not in LAW
    return (hit or by_police(claim)) and bool(LAW & person.known.nouns)
