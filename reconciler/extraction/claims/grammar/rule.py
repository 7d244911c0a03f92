"""What a rule of claims is: a pattern over the chunks of a sentence, and the ties that it reads there.

A pattern is a regular expression over one letter a chunk; `LETTERS` says what each stands for, and `patterns` names the
classes of letters that the rules are written with.
"""

import re
from collections.abc import Callable, Iterator, Mapping

import msgspec

from reconciler.concepts.rule import Rule
from reconciler.extraction.claims.grammar.chunks import Chunks

LETTERS: Mapping[str, str] = {
    "F": "counted people: at least four soldiers",
    "E": "counted others: ten others",
    "f": "a bare count: ten",
    "x": "a count of what no noun is known of: three stylists",
    "h": "counted harmed people: three wounded soldiers",
    "S": "one person: a soldier",
    "s": "one person without an article: man",
    "P": "people not counted: soldiers",
    "N": "a name",
    "H": "a pronoun",
    "V": "harm in the passive: were killed; also were taken to hospital",
    "K": "harm in the active: have killed, could kill, kill",
    "G": "harm as a gerund: killing",
    "k": "harm as a bare past form: killed",
    "I": "harm that befalls: died, suffered a wound",
    "d": "harm as a predicate: dead, missing, captive",
    "+": "away: from their homes, to safety",
    "W": "harm as a noun: death, toll, murder",
    "J": "wound or injury, verb or noun",
    "B": "body",
    "L": "a verb that takes people and a predicate: left, held, found",
    "l": "a verb of carrying: transported",
    "O": "hospital",
    "^": "rose, fell, stands",
    "v": "survived",
    "M": "a deed with the number of its victims: a triple murder",
    "R": "a reporting verb",
    "b": "a form of be",
    "p": "a preposition",
    "/": "of",
    "y": "by",
    "t": "to",
    "i": "including",
    "&": "and",
    "r": "who, whose",
    "!": "which, that",
    "Z": "a conjunction: when, after",
    "o": "any run of other words",
}
"""Punctuation stands for itself, dashes for `-`; quotation marks part nothing and have no letter."""


class Link(msgspec.Struct, frozen=True, gc=False):
    """A chunk of people tied to the chunk that tells their outcome."""

    people: int
    """Index of the chunk."""
    harm: int
    """Index of the chunk that the outcome is read from."""
    subset: bool = False
    """Told as included in the people before."""
    first: int | None = None
    """First token of the people, where they are only the end of their chunk."""
    past: int | None = None
    named: int | None = None
    """Chunk that says whom a bare number counts, where that stands elsewhere."""


Reading = Callable[[Chunks, "re.Match[str]"], Iterator[Link]]


class ClaimRule(Rule, frozen=True, kw_only=True):
    """A rule over chunks; `pattern` is over the keys of `LETTERS`."""

    read: Reading
