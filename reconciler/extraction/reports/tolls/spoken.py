"""Deaths of kin that are told in the first person alone: "my cousin got killed out here" may be of any year."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim

_MINE = re.compile(r"(?:my|our) ", re.IGNORECASE)


def without_spoken_kin(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without such deaths, where nobody else is told dead."""
    spoken = [claim for claim in claims if claim.outcome == "killed" and _MINE.match(claim.text) is not None]
    dead = [claim for claim in claims if claim.outcome == "killed"]
    return [claim for claim in claims if claim not in spoken] if spoken and len(spoken) == len(dead) else list(claims)
