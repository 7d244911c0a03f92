"""A title that counts other dead than its text does: neither count is known to be the newer one."""

from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS
from reconciler.concepts.group import nested
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
    if len(chosen) != 1 or chosen != whole or titled.subset:
        return []
    own = chosen[0]
    few, many = sorted(claim.quantity.stated or 0 for claim in (own, titled))
    several = few > 1 and many < few * MANY_TIMES
    rough = titled.quantity.hedge in ("nearly", "about")
    apart = rough or not share(own.quantity, titled.quantity)
    apart = apart and several and nested(titled.group, own.group)
    return chosen if apart and not told_before(own, texts.get(own.field, "")) else []
