"""Those of one report who are told as hit or hurt, read beside its dead."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.callings import KIN, ORDINARY
from reconciler.extraction.reports.tolls.dead import Dead, dead_of
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.found import includes
from reconciler.extraction.reports.tolls.hit_and_dead import all_died, are_the_rest, died_after
from reconciler.extraction.reports.tolls.newcomers import fell_after, fought, introduced
from reconciler.extraction.reports.tolls.ordinals import HIT
from reconciler.extraction.reports.tolls.others import died_of, officers_beside
from reconciler.extraction.reports.tolls.people_words import OF_THE_LAW
from reconciler.extraction.reports.tolls.person import Person, by_himself, is_the_other
from reconciler.extraction.reports.tolls.together import is_again
from reconciler.extraction.reports.tolls.wounded_then_dead import holds_dead
from reconciler.extraction.reports.vocabulary.too import befell_too

InField = tuple[FieldName, int]
"""Where a sentence starts."""

_EVERYBODY = re.compile(r"\b(?:shooting|stabbing)s?$", re.IGNORECASE)
"""Ends what counts everybody who was hit, the dead among them: "a quadruple shooting"."""
_VICTIM = frozenset("victim person patient one adult male female suspect juvenile teen teenager".split())


def sentence_of(claim: Claim) -> InField:
    """Where its sentence starts."""
    return claim.field, claim.sentence.start


@dataclass(frozen=True)
class Hit:
    """The claims of a report, the people they tell of, and who of those hit is not told dead."""

    claims: list[Claim]
    people: Sequence[Person]
    texts: Mapping[FieldName, str]

    def text(self, claim: Claim) -> str:
        """The text that holds it."""
        return self.texts.get(claim.field, "")

    @cached_property
    def dead(self) -> Dead:
        """Those told as killed."""
        return dead_of(self.claims)

    @cached_property
    def hurt(self) -> list[Claim]:
        """Every claim of wounded people."""
        return [claim for claim in self.claims if claim.outcome == "injured"]

    @cached_property
    def _harmed(self) -> Mapping[InField, Sequence[Claim]]:
        """Those hit or hurt, by their sentences."""
        found: dict[InField, list[Claim]] = {}
        for claim in self.claims:
            if claim.outcome in HIT:
                found.setdefault(sentence_of(claim), []).append(claim)
        return found

    @cached_property
    def deaths(self) -> set[InField]:
        """Sentences that tell of somebody dead who is not perhaps the very one told hurt there."""
        killed = self.dead.claims
        told = {sentence_of(claim) for claim in killed if not _only_named(claim) or self._did_it(claim)}
        ones = [claim for claim in killed if claim.text.lower() in ("one", "1")]
        return told | {sentence_of(claim) for claim in self.claims if ones and is_the_other(claim, ones)}

    @cached_property
    def gone_with_him(self) -> set[InField]:
        """Sentences of those who died beside one who then killed himself."""
        return all_died(self.dead.claims, self.claims, self.texts, self.people)

    @cached_property
    def officers(self) -> set[str]:
        """Ids of claims of officers, where all who died are those whom the police stopped."""
        return officers_beside(self.people, self.dead.claims)

    @cached_property
    def told(self) -> list[Claim]:
        """Those hit who are told first there, or told anew as others."""
        return [
            claim
            for claim in self.claims
            if claim.outcome in HIT
            and not are_the_rest(claim, self.dead.claims, self.hurt)
            and not _EVERYBODY.search(claim.text)
            and (not is_again(claim) or self._is_other(claim))
        ]

    @cached_property
    def died(self) -> set[str]:
        """Ids of claims of wounds that somebody died of."""
        return {claim.id for person in self.people for claim in died_of(person)}

    @cached_property
    def gone(self) -> set[str]:
        """Ids of claims of those who died of it, or who are among the dead of their sentence."""
        return self.died | {claim.id for claim in self.told if self._is_among_dead(claim)}

    @cached_property
    def living(self) -> list[Claim]:
        """Those hit of whom nobody tells that they died."""
        killed = self.dead.claims
        return [one for one in self.told if one.id not in self.gone and not died_after(one, killed, self.texts)]

    @cached_property
    def beside(self) -> list[Claim]:
        """Those hit in a sentence that tells of the dead, and who hold none of them."""
        beside = [claim for claim in self.living if sentence_of(claim) in self.deaths]
        return [claim for claim in beside if not (self.died_with_him(claim) or self.holds_dead(claim))]

    def died_with_him(self, claim: Claim) -> bool:
        """Only told as hit beside one who then killed himself, where as many died; whoever is wounded lives."""
        return claim.outcome != "injured" and sentence_of(claim) in self.gone_with_him

    def holds_dead(self, claim: Claim) -> bool:
        """Counts several hit, of whom some are told dead in its sentence."""
        return holds_dead(claim, self.dead.beside(claim), self.texts)

    def _did_it(self, claim: Claim) -> bool:
        """Who harmed the others of his sentence, and died by his own hand or after it."""
        return by_himself(claim) or fell_after(
            claim, [one for one in self.claims if one.outcome in HIT], self.text(claim)
        )

    def _is_among_dead(self, claim: Claim) -> bool:
        return any(includes(dead, claim, self.text(claim)) for dead in self.dead.beside(claim))

    def _is_other(self, claim: Claim) -> bool:
        """Called as if he were told before, yet another than those."""
        text = self.text(claim)
        return (
            self._first_told(claim)
            or introduced(claim, text)
            or befell_too(text, claim.end)
            or is_the_other(claim, self.dead.claims)
            or self._fell_beside_his_own(claim)
            or any(claim is person.claims[0] and self._is_new(person) for person in self.people)
        )

    def _first_told(self, claim: Claim) -> bool:
        """Hurt beside the dead, called by what he does: "the driver is in critical condition and a passenger died"."""
        kin = called(claim) in KIN and all(called(one) != called(claim) for one in self.dead.claims)
        named = claim.text.lower().startswith("the ") and (kin or called(claim) not in ORDINARY)
        return claim.outcome == "injured" and named and sentence_of(claim) in self.deaths

    def _fell_beside_his_own(self, claim: Claim) -> bool:
        """Killed who had harmed him, and was told for that alone: "an officer killed a man who had stabbed him"."""
        before = any(one.outcome in HIT and one.start < claim.start for one in self.claims if one.field == claim.field)
        return not before and any(fought(dead, claim) for dead in self.dead.beside(claim))

    def _is_new(self, person: Person) -> bool:
        """One more who lives; an officer who lives, or one beside no dead but those whom the police stopped."""
        first = person.claims[0]
        officer = first.id in self.officers or (person.lives and OF_THE_LAW.match(first.text) is not None)
        return officer or (person.further and person.lives)


def _only_named(claim: Claim) -> bool:
    """Called as any victim is, or by a name alone: perhaps the very one told hurt beside; "the driver" is another."""
    return is_again(claim) and not (claim.text.lower().startswith("the ") and called(claim) not in _VICTIM)
