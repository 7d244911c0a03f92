"""Names of places in text that is set in capitals throughout, where no capital marks a name."""

import re
from collections.abc import Iterator

from reconciler.concepts.document import Block
from reconciler.data.fold import fold
from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import KINDS

_REST = r"(?:[\w-]|['’](?=\w)(?!S\b(?! CO))){0,24}"
CAPITALS = re.compile(rf"(?:(?:ST|FT|MT)\. )?[A-Z]{_REST}(?:[ \n][A-Z]{_REST}){{0,3}}")
"""One name: up to four words; the genitive's ending is left out."""
_BY_WHOM = re.compile(r"[ \n]BY[ \n]")
"""Behind a place, who did it there: "IN CALI BY MEMBERS OF"."""
INSIDE_CAPITALS = re.compile(
    r"\b(?:IN|AT|NEAR|FROM|OF|TO|OUTSIDE|AROUND|INSIDE|THROUGHOUT|BETWEEN|TOWARD)[ \n]{1,4}"
    r"(?:THE[ \n]{1,4})?(?:[A-Z]{4,12}ERN[ \n]{1,4}|CENTRAL[ \n]{1,4})?"
    r"(?:(?:CITY|TOWN|VILLAGE|DEPARTMENT|PROVINCE|STATE|CAPITAL|MUNICIPALITY|DISTRICT|NEIGHBORHOOD)"
    r"[ \n]{1,4}OF[ \n]{1,4})?"
)


LONGEST = 60
"""Characters of the longest name."""


def set_in_capitals(text: str, block: Block) -> bool:
    """Hardly a small letter: wire copy in capitals."""
    head = text[block.start : min(block.end, block.start + 400)]
    if len(head) <= 40 or 10 * _plain_small(head) >= len(head):
        return False
    return 10 * sum(map(str.islower, head)) < len(head)


def _plain_small(text: str) -> int:
    """How many letters from a to z: counted without a look at each."""
    letters = text.encode(errors="replace")
    return len(letters) - len(letters.translate(None, _A_TO_Z))


_A_TO_Z = bytes(range(ord("a"), ord("z") + 1))


def spots_in_capitals(text: str, block: Block) -> Iterator[Spot]:
    """What opens the block, and what stands behind "in" or "near"; each with what holds it."""
    head = CAPITALS.match(text, block.start, block.end)
    if head is not None and text[head.end() : head.end() + 1] in (",", " "):
        yield _capital_spot(block, head, "")
    for opening in INSIDE_CAPITALS.finditer(text, block.start, block.end):
        called = next((word for word in fold(opening.group()).split() if word in KINDS), "")
        by = _BY_WHOM.search(text, opening.end(), min(block.end, opening.end() + LONGEST))
        name = CAPITALS.match(text, opening.end(), block.end if by is None else by.start())
        if name is not None and name.group().lower() not in NEVER_PLACES:
            yield _capital_spot(block, name, called)
            holder = CAPITALS.match(text, name.end() + 2, block.end) if text.startswith(", ", name.end()) else None
            if holder is not None:
                yield _capital_spot(block, holder, "")


def _capital_spot(block: Block, name: re.Match[str], called: str) -> Spot:
    told = fold(name.group())
    return Spot(block.field, name.start(), name.end(), told, KINDS.get(called), called, 2, False, False)
