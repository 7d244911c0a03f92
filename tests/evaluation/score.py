"""Tallies of what was found and what was right, with the errors one by one."""

from collections import defaultdict


class Tally:
    """Counts of right answers by measure, and a line for each wrong one."""

    def __init__(self) -> None:
        self.asked: dict[str, int] = defaultdict(int)
        self.right: dict[str, int] = defaultdict(int)
        self.errors: list[str] = []

    def count(self, measure: str, *, right: bool, error: str) -> None:
        """One answer to one measure; `error` says what was wanted and what was given."""
        self.asked[measure] += 1
        self.right[measure] += right
        if not right:
            self.errors.append(f"{measure}: {error}")

    def lines(self, heading: str, errors: int) -> list[str]:
        """The share of right answers by measure, then as many errors as asked for."""
        shares = [
            f"  {measure:<16} {self.right[measure]:>4} of {asked:>4}  {self.right[measure] / asked:6.1%}"
            for measure, asked in self.asked.items()
        ]
        return [heading, *shares, *(f"    {error}" for error in self.errors[:errors])]
