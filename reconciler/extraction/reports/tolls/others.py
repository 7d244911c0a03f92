"""Which of the persons of one report are others than its dead."""

from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.describe import Description, are_kin, grown_and_small
from reconciler.extraction.reports.tolls.newcomers import by_police
from reconciler.extraction.reports.tolls.people_words import LAW
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_more

SOON = 1000
"""Characters within which the persons of one event are told first; later ones may be of another."""


def died_of(person: Person) -> list[Claim]:
    """Claims of wounds that the person died of."""
    return [claim for claim in person.claims if person.dead and claim.outcome != "killed"]


def is_apart(person: Person, others: Sequence[Person]) -> bool:
    """Not one of the dead, by sex or by a printed age beside theirs; told as wounded, where no single one died."""
    dead = [other for other in others if other.dead]
    told = bool(dead) or person.lives or any(claim.outcome == "injured" for claim in person.claims)
    return (
        not person.dead
        and told
        and (
            person.lives
            or person.related
            or _came_by(person, dead)
            or all(
                _differ(person.known, other.known) or _is_one_more(other, person) or _stopped_by(other, person)
                for other in dead
            )
        )
    )


def _is_one_more(dead: Person, person: Person) -> bool:
    """Who died is told after the other, as one more: "a man was wounded and a second man was killed"."""
    first, more = person.claims[0], dead.claims[0]
    return is_more(more) and more.field == first.field and first.start < more.start and first.outcome != "killed"


def officers_beside(people: Sequence[Person], killed: Sequence[Claim]) -> set[str]:
    """Claims of officers, where all who died are those whom the police stopped."""
    stopped = all(claim.role == "attacker" or by_police(claim) for claim in killed)
    return {claim.id for person in people if stopped and LAW & person.known.nouns for claim in person.claims}


def _stopped_by(dead: Person, person: Person) -> bool:
    """Who died did it, the other is an officer: "one officer was shot. The suspect was killed"."""
    return bool(LAW & person.known.nouns) and all(claim.role == "attacker" for claim in dead.claims)


def told_alive(claims: Sequence[Claim]) -> Claim:
    """The first of a person's claims; of one who turned on himself, what became of him: "He is in a coma"."""
    after = (claim for claim in claims if claim.text in ("He", "She") and claim.outcome == "injured")
    return next(after, claims[0]) if by_himself(claims[0]) else claims[0]


def _came_by(person: Person, dead: Sequence[Person]) -> bool:
    """Told by what brought him there, as none of the dead is: "a neighbor was treated for smoke inhalation"."""
    here = person.known.nouns & HELPERS
    return bool(here) and not any(here & other.known.nouns for other in dead)


HELPERS = frozenset(
    "neighbor neighbour bystander firefighter passerby passer-by paramedic rescuer officer deputy customer cousin"
    " relative roommate housemate guest landlord landlady tenant".split()
)


def _differ(left: Description, right: Description) -> bool:
    if left.sex and right.sex and left.sex != right.sex:
        return True
    if len(left.names) > 1 and len(right.names) > 1 and set(left.names).isdisjoint(right.names):
        return True
    return not set(left.ages) & set(right.ages) or grown_and_small(left, right) or are_kin(left, right)


def told_apart(people: Sequence[Person]) -> list[Person]:
    """Those of whom each differs from every other by sex or age or is told as one more, soon after the first, in order.

    One first told in the title may be any of them, unless all are told by their full names.
    """
    apart: list[Person] = []
    begun: Claim | None = None
    named = all(len(person.known.names) > 1 for person in people)
    for person in people:
        first = _in_body(person) if named else person.claims[0]
        first = first if first is not None and first.block == "body" else None
        soon = first is not None and (begun is None or first.start - begun.start < SOON)
        more = is_more(person.claims[0]) and person.claims[0].text not in [one.claims[0].text for one in apart]
        more = more or person.further
        if soon and (more or all(_differ(person.known, one.known) or _told_beside(person, one) for one in apart)):
            apart.append(person)
            begun = begun or first
    return apart


def _told_beside(person: Person, other: Person) -> bool:
    """Both are told first in one sentence, each with an article: "a woman and a teenage girl"."""
    one, two = person.claims[0], other.claims[0]
    new = all(claim.text.lower().startswith(("a ", "an ")) for claim in (one, two))
    return new and one.field == two.field and one.sentence == two.sentence


def _in_body(person: Person) -> Claim | None:
    """The first claim of the body that tells of the person."""
    return next((claim for claim in person.claims if claim.block == "body"), None)
