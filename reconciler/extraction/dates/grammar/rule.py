"""Date rules: a pattern over words, its reading, and what a reading is made of."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Literal

import msgspec

from reconciler.concepts.calendar import Granule
from reconciler.concepts.interval import EVER, Granularity, Interval
from reconciler.concepts.rule import Rule, RuleStage
from reconciler.concepts.timex import Alternative, Anchor, Mod, TimexType

Leaning = Literal["past", "future"]
TOGETHER: Mapping[str, tuple[str, str]] = {"to": ("prior", "before"), "until": ("the", "till")}
"""A word before a date that behind another is a third with it: "prior to"; "the till" is a box of money."""
LONG_WORD = 5
"""Letters with the blank before them; headlines print shorter words in small letters."""


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """The words that a rule matched, in the sentence that they stand in."""

    tokens: Sequence[str]
    """All tokens of the sentence, small letters."""
    spaced: Sequence[str]
    """The same as printed, with the blanks before each."""
    start: int
    """First token of the match."""
    end: int
    """First token after it."""
    base: int
    """The token that `groups` count from."""
    groups: Mapping[str, tuple[int, int]]
    last_token: str
    """The token before it, or the word that it is together with the one before it; empty at the start."""
    next_token: str
    """The token behind it; empty at the end."""

    def get(self, name: str) -> str | None:
        """The words captured under a name, joined by blanks; None where that part is absent."""
        return self[name] if name in self.groups else None

    def part(self, name: str) -> "Phrase":
        """The words captured under a name, as a phrase of their own."""
        start, end = self.groups[name]
        return phrase_at(self.tokens, self.spaced, (self.base + start, self.base + end), self.base, self.groups)

    def within_title(self, place: int) -> bool:
        """The token has a capital that starts no sentence: part of a name; in a sentence all in capitals none has."""
        inside = place > 0 and self.tokens[place - 1].isalpha() and self.printed(place)[:1].isupper()
        return inside and not (self.printed(place).isupper() and not any(map(str.islower, self.spaced)))

    def in_capitals(self) -> bool:
        """No word of its sentence is in small letters, and the match is printed in capitals."""
        return self.printed(self.end - 1).isupper() and not any(map(str.islower, self.spaced))

    def stands_out(self, place: int) -> bool:
        """The token has a capital where long words go without: in a headline or a text in capitals it tells nothing."""
        return self.printed(place)[:1].isupper() and any(
            len(word) > LONG_WORD and word.islower() for word in self.spaced
        )

    def printed(self, place: int) -> str:
        """A token as printed; empty outside the sentence."""
        return self.spaced[place].strip() if 0 <= place < len(self.spaced) else ""

    def before(self, reach: int) -> Sequence[str]:
        """The tokens before it, the nearest last."""
        start = self.start
        return self.tokens[start - reach : start] if start > reach else self.tokens[:start]

    def __getitem__(self, name: str) -> str:
        start, end = self.groups[name]
        if end == start + 1:
            return self.tokens[self.base + start]
        return " ".join(self.tokens[self.base + start : self.base + end])


def phrase_at(
    tokens: Sequence[str],
    spaced: Sequence[str],
    place: tuple[int, int],
    base: int,
    groups: Mapping[str, tuple[int, int]],
) -> Phrase:
    """The tokens from the first of `place` to before the second, as a phrase of their sentence."""
    start, end = place
    before = tokens[start - 1] if start else ""
    if before in TOGETHER and start > 1 and tokens[start - 2] == TOGETHER[before][0]:
        before = TOGETHER[before][1]
    return Phrase(tokens, spaced, start, end, base, groups, before, tokens[end] if end < len(tokens) else "")


class ToldDay(msgspec.Struct, frozen=True, gc=False):
    """A day that news has told, with the words that told it."""

    day: Granule
    part: str
    """The part of it that was told, `NI` for a night."""
    phrase: Phrase


class Setting(msgspec.Struct, frozen=True, gc=False):
    """What a reading may count from."""

    published: date
    day: date
    """The day that "today" is: of publication, or of speech inside a quotation."""
    anchor: Anchor
    narrative: bool = False
    """Dates count from the telling, not from publication."""
    flashback: bool = False
    """So in this paragraph of news alone."""
    reference: Granule | None = None
    """The latest date that the text has named."""
    lately: Granule | None = None
    """The latest day that the text has named and that is not to come."""
    carried: bool = False
    """That was in an earlier paragraph."""
    told_year: int | None = None
    """The year that a narrative has come to."""
    passed: int | None = None
    """A year far ahead of it that was named in passing, if no nearer one was told since."""
    entry: Granule | None = None
    """The date that heads the entry of a chronology, where it or one before it was printed with its year."""
    main: "Setting | None" = None
    """Where a narrative stood before it looked back: "he had been hurt in May"."""
    planned: Granule | None = None
    """The day or month ahead of a narrative for which something was planned, if it was told last."""
    opening: bool = False
    """In the first dated sentence of a paragraph."""
    days: tuple[ToldDay, ...] = ()
    """The days that the text told last, the latest first."""
    part: str = ""
    """The part of day that the latest expression was, `NI` for a night: hours told next are in it."""
    hour: int | None = None
    """Of the latest expression, where it was a time told as p.m.: "5:26 p.m. … at 6:25" goes on from it."""
    moment: datetime | None = None
    """That time, where a clock told it."""
    quoted: bool = False
    """Inside a quotation."""
    said: Granule | None = None
    """The day that the text told last, where that is only when something was said."""
    period: Granule | None = None
    """The latest month, quarter or longer that the text has named or is about."""
    stretch: Interval = EVER
    """The latest range that the text has named."""
    outlined: bool = False
    """That was told last, opens a history and is the whole of what it tells."""
    month_first: bool | None = None
    """Whether the month stands first in 3/4/2015; None where nothing tells."""


class Reading(msgspec.Struct, frozen=True, gc=False):
    """What a phrase means."""

    type: TimexType
    value: str
    granularity: Granularity
    because: str
    anchor: Anchor
    interval: Interval = EVER
    mod: Mod | None = None
    edtf: str | None = None
    granule: Granule | None = None
    """What later phrases may count from; null for durations, sets and vague words."""
    alternatives: tuple[Alternative, ...] = ()


class Refused(msgspec.Struct, frozen=True, gc=False):
    """Words that look like a date and name none."""

    why: str


class Parts(msgspec.Struct, frozen=True, gc=False):
    """Several time expressions that one rule reads together, each at a part that the pattern names."""

    readings: tuple[tuple[str, Reading | Refused], ...]


Found = Reading | Refused | Parts | None
"""None: no time expression after all."""
Read = Callable[[Phrase, Setting], Found]


class DateRule(Rule, frozen=True, kw_only=True):
    """A rule whose pattern is over words (see `grammar`), with the function that reads what it matched."""

    stage: RuleStage = "dates"
    read: Read
    final: bool = False
    """Where it reads nothing, its words are no time expression, and no other rule is tried on them."""
