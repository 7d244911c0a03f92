"""Which of many patterns over letters can match in a string, told by the letters that each cannot do without."""

from collections.abc import Iterator, Mapping, Sequence

Need = frozenset[str]
"""Letters of which whatever a pattern matches holds one at least."""


class Needs:
    """The needs of many patterns, looked up by the letters of a string and not pattern by pattern."""

    def __init__(self, needs: Sequence[Sequence[Need]], most: int) -> None:
        """`needs` of each pattern; the `most` narrowest of them are asked for."""
        self._turns = _by_letter([sorted(own, key=len)[:most] for own in needs])

    def possible(self, letters: str) -> Iterator[int]:
        """Indexes of the patterns that may match, in order: those that find in `letters` all they need."""
        left, present = -1, set(letters)
        for needing, content in self._turns:
            found = content
            for letter in present:
                found |= needing.get(letter, 0)
            left &= found
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest


def needed_either_way(ways: Sequence[Sequence[Need]]) -> Sequence[Need]:
    """What one way alone needs stands; else one of what each way needs most narrowly, if each needs something."""
    if len(ways) == 1:
        return ways[0]
    if not all(ways):
        return ()
    return (frozenset[str]().union(*(min(way, key=len) for way in ways)),)


def _by_letter(needs: Sequence[Sequence[Need]]) -> Sequence[tuple[Mapping[str, int], int]]:
    """For the first need of each pattern, the second and so on: bits of the patterns that each letter satisfies.

    Beside them the bits of the patterns that need no more.
    """
    turns = []
    for turn in range(max(map(len, needs))):
        needing: dict[str, int] = {}
        content = 0
        for index, needed in enumerate(needs):
            if turn >= len(needed):
                content |= 1 << index
                continue
            for letter in needed[turn]:
                needing[letter] = needing.get(letter, 0) | 1 << index
        turns.append((needing, content))
    return turns
