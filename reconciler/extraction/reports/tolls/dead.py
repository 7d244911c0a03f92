"""Those of a report who are told as killed, to be looked up by their sentence and by where they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName, Stretch


class Dead(msgspec.Struct, frozen=True):
    """The claims of the dead: a report may tell of thousands."""

    claims: Sequence[Claim]
    """In the order of the report."""
    by_sentence: Mapping[Stretch, Sequence[Claim]]
    by_field: Mapping[FieldName, Sequence[Claim]]
    """In the order of the text."""

    def beside(self, claim: Claim) -> Sequence[Claim]:
        """Those told in its sentence."""
        return self.by_sentence.get(claim.sentence, ())

    def soon_after(self, claim: Claim, within: int) -> Sequence[Claim]:
        """Those told behind it, less than so many characters on."""
        told = self.by_field.get(claim.field, ())
        first = bisect_right(told, claim.end, key=lambda dead: dead.start)
        return told[first : bisect_left(told, claim.end + within, lo=first, key=lambda dead: dead.start)]

    def begin_before(self, claim: Claim) -> bool:
        """Some are told before it in its field, or as it is."""
        told = self.by_field.get(claim.field, ())
        return bool(told) and told[0].start <= claim.start


def dead_of(claims: Sequence[Claim]) -> Dead:
    """Those of the claims that tell of the dead; "nobody was killed" tells of none."""
    killed = [claim for claim in claims if claim.outcome == "killed" and claim.quantity.high != 0]
    by_sentence: dict[Stretch, list[Claim]] = {}
    for claim in killed:
        by_sentence.setdefault(claim.sentence, []).append(claim)
    by_field: dict[FieldName, list[Claim]] = {}
    for claim in sorted(killed, key=lambda claim: claim.start):
        by_field.setdefault(claim.field, []).append(claim)
    return Dead(killed, by_sentence, by_field)
