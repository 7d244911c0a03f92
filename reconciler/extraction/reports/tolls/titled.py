"""A title that counts other dead than its text does: neither count is known to be the newer one."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS
from reconciler.concepts.group import ancestry, nested
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.restate import MANY_TIMES, share
from reconciler.extraction.reports.tolls.toll import most, told_before


def against_title(victims: Sequence[Claim], claims: Sequence[Claim], texts: Mapping[FieldName, str]) -> list[Claim]:
    """The text's own count of as wide a group, where the title's was chosen and nothing in the text bears it out.

    Both count several. Of those whom the text counts bit by bit, or at one of many places, the title has all.
    """
    titled = victims[0] if len(victims) == 1 else None
    if titled is None or titled.outcome != "killed" or titled.block != "title" or titled.restates is not None:
        return []
    told = [claim for claim in claims if claim.block in STORY_BLOCKS]
    whole = [claim for claim in told if claim.restates is None and not claim.subset and claim.part_of is None]
    chosen = most(told, texts)
    if _parts_exceed(titled, chosen, told):
        return chosen
    if len(chosen) != 1 or chosen != whole or titled.subset:
        return []
    own = chosen[0]
    few, many = sorted(claim.quantity.stated or 0 for claim in (own, titled))
    several = few > 1 and many < few * MANY_TIMES
    rough = titled.quantity.hedge in ("nearly", "about")
    apart = rough or not share(own.quantity, titled.quantity)
    apart = apart and several and nested(titled.group, own.group)
    return chosen if apart and not told_before(own, texts.get(own.field, "")) else []


def _parts_exceed(titled: Claim, chosen: Sequence[Claim], told: Sequence[Claim]) -> bool:
    """The text counts its dead in parts alone, in one sentence, and they come to more than the title says."""
    dead = [claim for claim in told if claim.outcome == titled.outcome]
    if len(chosen) < len(("some", "the others")) or len(dead) != len(chosen) or titled.subset:
        return False
    sure = all(claim.quantity.stated and not claim.subset and claim.restates is None for claim in chosen)
    sure = sure and all(titled.group in ancestry(claim.group) for claim in chosen)
    few, many = titled.quantity.stated or 0, sum(claim.quantity.stated or 0 for claim in chosen)
    exact = titled.quantity.high is not None and titled.quantity.hedge not in ("nearly", "about")
    return sure and exact and 1 < few < many < few * MANY_TIMES
