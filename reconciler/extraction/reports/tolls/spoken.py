"""Deaths of kin that are told in the first person alone: "my cousin got killed out here" may be of any year."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim

_MINE = re.compile(r"(?:my|our) ", re.IGNORECASE)


def without_spoken_kin(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without such deaths, where nobody else is told dead."""
    dead = [claim for claim in claims if claim.outcome == "killed"]
    if all(_MINE.match(claim.text) is not None for claim in dead):
        return [claim for claim in claims if claim.outcome != "killed"]
    return list(claims)
