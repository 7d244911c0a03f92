"""Single persons told across the sentences of one report: two mentions are one person unless something parts them."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import HURT, Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.another import (
    befell_him,
    by_that_one,
    did_it,
    did_it_himself,
    in_title,
    is_called_so,
    is_of,
    only_victim,
    spared,
    told_beside,
)
from reconciler.extraction.reports.tolls.callings import ORDINARY, does_else
from reconciler.extraction.reports.tolls.describe import (
    Description,
    both_told,
    called,
    describe,
    doer_before,
    likeness,
    may_be_one,
)
from reconciler.extraction.reports.tolls.newcomers import (
    hit_too,
    is_newcomer,
    is_one,
    stopped_after,
    with_them,
)
from reconciler.extraction.reports.tolls.other_cars import of_another_car
from reconciler.extraction.reports.tolls.people_words import OUTLAWS
from reconciler.extraction.reports.tolls.person import (
    APPOSED,
    RELATION,
    Person,
    by_himself,
    goes_on,
    is_meant,
    is_more,
    is_one_told,
    is_the_other,
)
from reconciler.extraction.reports.tolls.persons_apart import (
    by_his_side,
    harmed_him,
    is_other_kin,
    of_the_same,
    on_two_sides,
    only_meant,
)
from reconciler.extraction.reports.tolls.versions import is_outdated, older_from
from reconciler.extraction.reports.vocabulary.too import befell_too

MOST = 120
"""Mentions of single persons that are weighed; no article has as many of one event."""
SAME_FATE = 2
"""What dying alike, or being wounded alike, weighs in likeness."""
_LIVES = re.compile(
    r"\b(?:(?:stable|good|fair|satisfactory) condition|recover(?:ing|ed|s)?|surviv(?:e|es|ed|ing)"
    r"|(?<!statement )(?<!report )(?<!video )(?<!news )released(?! (?:a|the|his|her|their|video|photos)\b)"
    r"|remain(?:s|ed)? (?:hospitalized|in)|(?:is|was) hospitalized"
    r"|is in (?:critical|an? hospital|the hospital|intensive care)"
    r"|undergoing|underwent surgery|treated (?:at|for)"
    r"|non?[- ]life[- ]threatening|not (?:be |to be )?(?:considered )?life[- ]threatening)\b",
    re.IGNORECASE,
)
"""Said of somebody who did not die."""
_SURVIVED = re.compile(r"\b(?:survived|(?:is|was) expected to (?:live|survive|recover))\b", re.ASCII)
"""Said so of somebody only told to have been hit."""
_THE = re.compile(r"the ", re.IGNORECASE)


def persons(claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Person]:
    """The persons that claims of one person each tell of; parts of a count told together are left out."""
    found: list[Person] = []
    fatal = frozenset((claim.field, claim.sentence.start) for claim in claims if claim.outcome == "killed")
    harming = frozenset((claim.field, claim.sentence.start) for claim in claims if claim.role == "attacker")
    single = [claim for claim in claims if claim.quantity.stated == 1 and claim.outcome in HURT]
    older = older_from(texts) if any(claim.outcome != "killed" for claim in single) else None
    for claim in single[:MOST]:
        text = texts.get(claim.field, "")
        known = of_the_same(describe(claim, text), claim, found)
        at = _apposed(claim, found, text)
        alive = _LIVES if claim.outcome == "injured" else _SURVIVED
        lives = claim.outcome != "killed" and alive.search(text, claim.end, claim.sentence.end) is not None
        elsewhere = of_another_car(claim, found, text)
        lives = elsewhere or (lives and not is_outdated(claim, older))
        others = claim.role == "victim" and (claim.field, claim.sentence.start) in harming
        others = others and not befell_him(claim, text)
        as_well = hit_too(claim, text) and (not is_meant(claim) or is_other_kin(claim, found))
        further = not is_meant(claim) and befell_too(text, claim.end)
        beside = with_them(claim, text) or further or as_well
        other = bool(found) and is_the_other(claim, found[-1].claims)
        if at is None:
            at = _after_himself(claim, found)
        if at is None and other:
            at = next((at for at, one in enumerate(found[:-1]) if is_one_told(one, claim)), None)
        if at is None and not (beside or other or elsewhere):
            at = _who(claim, known, found, fatal=fatal, lives=lives, others=others, text=text)
        stopped = at is None and bool(found) and all(by_his_side(claim, one) for one in found)
        new = other or stopped or as_well or elsewhere or (lives and did_it_himself(claim, found))
        if at is None and found and only_meant(claim, text) and not new:
            continue
        if at is None:
            _tell_sex(found, claim, known)
            related = beside or RELATION.match(claim.text) is not None
            found.append(
                Person(
                    known, (claim,), lives, related and bool(found), (further and bool(found)) or stopped or elsewhere
                )
            )
        else:
            one = found[at]
            found[at] = Person(
                both_told(one.known, known), (*one.claims, claim), lives or one.lives, one.related, one.further
            )
    return found


def _tell_sex(found: list[Person], claim: Claim, known: Description) -> None:
    """One told by name alone is a man where "another man" is told right after him."""
    if found and is_more(claim) and found[-1].known.sex is None and found[-1].known.names:
        told = msgspec.structs.replace(found[-1].known, sex=known.sex)
        found[-1] = msgspec.structs.replace(found[-1], known=told)


def _apposed(claim: Claim, found: Sequence[Person], text: str) -> int | None:
    told_again = (at for at, person in enumerate(found) if goes_on(person.claims[-1], claim, text))
    again = next(told_again, None)
    return len(found) - 1 if again is None and found and text.endswith(_THAT_OF, 0, claim.start) else again


_THAT_OF = (" was that of ", " is that of ", " be that of ")
"""Between a body and whose it is."""


def _after_himself(claim: Claim, found: Sequence[Person]) -> int | None:
    """Who turned on himself in the sentence right before: "the gunman shot himself. He died on Monday"."""
    if claim.text not in ("He", "She") or not found:
        return None
    at = max(range(len(found)), key=lambda at: found[at].claims[-1].start)
    last = found[at].claims[-1]
    right_after = last.field == claim.field and 0 <= claim.sentence.start - last.sentence.end <= APPOSED
    return at if right_after and by_himself(last) else None


def _who(
    claim: Claim,
    known: Description,
    found: Sequence[Person],
    *,
    fatal: frozenset[tuple[str, int]],
    lives: bool,
    others: bool,
    text: str,
) -> int | None:
    """Index of the person meant; None for somebody new, as one is who lives where all told before have died.

    One told among `others` than an attacker of the same sentence is none himself.
    """
    fits = [at for at, person in enumerate(found) if may_be_one(person.known, known)]
    fits = [at for at in fits if not stopped_after(claim, found[at].claims, text)]
    fits = [at for at in fits if not (on_two_sides(claim, found[at]) or harmed_him(claim, found[at], text))]
    fits = [at for at in fits if not did_it(claim, found[at], others=others)]
    fits = [at for at in fits if not (is_of(claim, found[at], found) or by_that_one(claim, found[at]))]
    last = _where_he(claim, text)
    if claim.outcome == "killed":
        fits = [at for at in fits if not spared(found[at], claim, fatal) or (last and told_beside(claim, found[at]))]
    if (lives and not is_meant(claim)) or (claim.outcome == "injured" and (is_more(claim) or is_one(claim))):
        fits = [at for at in fits if not found[at].dead]
    if not is_meant(claim) or (by_himself(claim) and doer_before(claim, text) is None):
        fits = [at for at in fits if not told_beside(claim, found[at]) or is_called_so(claim, found[at])]
    if is_newcomer(claim):
        fits = [at for at in fits if called(claim) in found[at].known.nouns or in_title(found[at])]
    if _THE.match(claim.text) is not None and called(claim) not in ORDINARY:
        fits = [at for at in fits if not does_else(found[at].claims, called(claim))]
    if claim.role == "attacker" and claim.outcome == "killed" and called(claim) in OUTLAWS:
        fits = [at for at in fits if not (only_victim(found[at]) and does_else(found[at].claims, called(claim)))]
    if is_more(claim) and claim.agent is None:
        last_told = max((person.claims[-1].start for person in found), default=0)
        fits = [at for at in fits if at and found[at].claims[-1].start != last_told]
    return max(
        fits,
        key=lambda at: (
            last * found[at].claims[-1].start,
            _just_told(claim, found[at]),
            _like(claim, known, found[at]),
            found[at].claims[-1].start,
        ),
        default=None,
    )


def _where_he(claim: Claim, text: str) -> bool:
    """The last one told: "the other was taken to a hospital, where he died"."""
    return claim.text == "he" and text.endswith("where ", 0, claim.start)


def _just_told(claim: Claim, person: Person) -> bool:
    """A pronoun means whoever is told in its sentence, or in the one right before."""
    last = person.claims[-1]
    near = last.sentence == claim.sentence or 0 <= claim.sentence.start - last.sentence.end <= APPOSED
    return claim.text in _PRONOUNS and last.field == claim.field and near


_PRONOUNS = ("he", "she", "He", "She")


def _like(claim: Claim, known: Description, person: Person) -> int:
    same_fate = (claim.outcome == "killed") == person.dead
    did_it = any(one.role == "attacker" for one in person.claims)
    return likeness(known, person.known) + SAME_FATE * same_fate + ((claim.role == "attacker") == did_it)
