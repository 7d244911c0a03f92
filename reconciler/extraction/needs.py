"""Which of many patterns over letters can match in a string, told by the letters that each cannot do without."""

from collections.abc import Mapping, Sequence

Need = frozenset[str]
"""Letters of which whatever a pattern matches holds one at least."""


class Needs:
    """The needs of many patterns, looked up by the letters of a string and not pattern by pattern."""

    def __init__(self, needs: Sequence[Sequence[Need]], most: int) -> None:
        """`needs` of each pattern; the `most` narrowest of them are asked for."""
        self._shifts = range(0, most * len(needs), len(needs))
        self._every = (1 << len(needs)) - 1
        self._content, self._needing = _by_letter([sorted(own, key=len)[:most] for own in needs], self._shifts)

    def possible(self, letters: str) -> list[int]:
        """Indexes of the patterns that may match, in order: those that find in `letters` all they need."""
        met, left = self._content, self._every
        for letter in set(letters):
            met |= self._needing.get(letter, 0)
        for shift in self._shifts:
            left &= met >> shift
        possible = []
        while left:
            lowest = left & -left
            possible.append(lowest.bit_length() - 1)
            left ^= lowest
        return possible


def needed_either_way(ways: Sequence[Sequence[Need]]) -> Sequence[Need]:
    """What one way alone needs stands; else one of what each way needs most narrowly, if each needs something."""
    if len(ways) == 1:
        return ways[0]
    if not all(ways):
        return ()
    return (frozenset[str]().union(*(min(way, key=len) for way in ways)),)


def _by_letter(needs: Sequence[Sequence[Need]], shifts: Sequence[int]) -> tuple[int, Mapping[str, int]]:
    """One bit a pattern for its first need, behind them one for its second and so on: those that each letter meets.

    Before them the bits of patterns that need no more.
    """
    needing: dict[str, int] = {}
    content = 0
    for index, own in enumerate(needs):
        for turn, shift in enumerate(shifts):
            bit = 1 << (shift + index)
            if turn >= len(own):
                content |= bit
            else:
                needing.update((letter, needing.get(letter, 0) | bit) for letter in own[turn])
    return content, needing
