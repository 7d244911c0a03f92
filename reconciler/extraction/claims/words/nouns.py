"""Nouns for people: the table of head nouns, and the group that a noun phrase names."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, cast

import msgspec

from reconciler.concepts.claim import Role
from reconciler.concepts.group import GROUPS, Group, lowest_common
from reconciler.concepts.quantity import Unit

NounNumber = Literal["singular", "plural", "collective", "unit"]


class Noun(msgspec.Struct, frozen=True):
    """What a head noun says of the people that it counts."""

    group: Group
    number: NounNumber
    role: Role = "victim"
    unit: Unit = "person"


class Nouns(msgspec.Struct, frozen=True, eq=False):
    """Head nouns and the modifiers that narrow a general one."""

    heads: Mapping[str, Noun]
    modifiers: Mapping[str, Group]
    things: frozenset[str]
    """Plurals of what is counted near harm and is nobody."""


GENERAL: frozenset[Group] = frozenset({"people", "man", "woman", "official", "army", "state_force", "insurgent"})
"""Groups of head nouns that a modifier may narrow or move ("Taliban soldiers", "army officers", "NATO forces")."""

OF_ANY_AGE: frozenset[Group] = frozenset({"people", "man", "woman"})
"""Groups of head nouns that an age may make children: "a 15-year-old male"."""


def load_nouns(lines: Iterable[str]) -> Nouns:
    """The table out of its lines: group, number, role, words.

    Raises `ValueError` for a row that breaks the form, or holds a word that a row before gave its meaning.
    """
    heads: dict[str, Noun] = {}
    modifiers: dict[str, Group] = {}
    things: set[str] = set()
    rows: dict[tuple[str, str], int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        name, kind, role, *words = line.split()
        group = name.lstrip("@")
        _told_once(words, kind if kind in ("modifier", "thing") else "noun", number, rows)
        if kind == "modifier" and group in GROUPS:
            modifiers |= dict.fromkeys((word.replace("_", " ") for word in words), group)
        elif kind == "thing":
            things.update(words)
        elif kind == "unit" and group in ("family", "household"):
            heads |= dict.fromkeys(words, Noun("people", "unit", unit=cast("Unit", group)))
        elif group in GROUPS and kind in ("singular", "plural", "collective") and role in ("victim", "attacker"):
            noun = Noun(group, cast("NounNumber", kind), cast("Role", role))
            heads |= dict.fromkeys((word.replace("_", " ") for word in words), noun)
        else:
            raise ValueError(f"row {number} of the people nouns is {line.strip()!r}: write group, number, role, words")
    return Nouns(heads, modifiers, frozenset(things))


def _told_once(words: Iterable[str], table: str, number: int, rows: dict[tuple[str, str], int]) -> None:
    """Notes the row of each word of a table; raises `ValueError` where it has one."""
    for word in words:
        before = rows.setdefault((table, word), number)
        if before != number:
            raise ValueError(f"rows {before} and {number} of the people nouns both hold {word!r}: leave it in one")


@cache
def package_nouns() -> Nouns:
    """The table that the package brings."""
    return load_nouns((files("reconciler.data") / "people_nouns.txt").read_text("utf-8").splitlines())


def noun_of(word: str, nouns: Nouns) -> Noun | None:
    """The noun of a lower-case word: from the table, else by its ending ("firemen", "spokeswoman")."""
    found = nouns.heads.get(word)
    if found is not None or len(word) < 6 or not word.endswith(_ANY_ENDING):
        return found
    if word.endswith(("old", "olds")) and _YOUNG.fullmatch(word) is not None:
        return Noun("child", "plural" if word[-1] == "s" else "singular")
    for ending, noun in ENDINGS.items():
        if word.endswith(ending) and word not in NOT_PEOPLE:
            return noun
    return None


_YOUNG = re.compile(
    r"(?:[1-9]|1[0-7]|[a-z]{3,9}teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?<!eighteen)(?<!nineteen)[- ]years?[- ]olds?|[\w-]{1,12}[- ](?:day|week|month)s?[- ]olds?",
    re.ASCII,
)
"""The age of a child, as what somebody is called by: "a nine-year-old"."""

ENDINGS: Mapping[str, Noun] = {
    "men": Noun("people", "plural"),
    "women": Noun("woman", "plural"),
    "man": Noun("people", "singular"),
    "woman": Noun("woman", "singular"),
    "keeper": Noun("people", "singular"),
    "keepers": Noun("people", "plural"),
    "-old": Noun("people", "singular"),
    "-olds": Noun("people", "plural"),
}
"""Ends of words that name people even where the table does not hold the word."""
_ANY_ENDING = (*ENDINGS, " old", " olds")

NOT_PEOPLE: frozenset[str] = frozenset(
    "specimen regimen abdomen acumen ramen omen semen lumen stamen german roman ottoman talisman caiman human inhuman"
    " carmen bremen turkmen superhuman women's men's".split()
)


def group_of(words: Iterable[str], nouns: Nouns) -> Group:
    """The lowest node that holds all people named by the words of one noun phrase, modifiers read with their heads.

    Words in the order of the text; "of" and commas left out. `people` where no noun is known.
    """
    named: list[Group] = []
    narrowed: Group | None = None
    young = False
    for word in _with_pairs(words, nouns):
        noun = noun_of(word, nouns)
        young = young or (noun is not None and noun.group == "child" and word.endswith("old"))
        modifier = nouns.modifiers.get(word)
        if noun is not None and not (modifier is not None and noun.number == "collective"):
            named.append(noun.group)
        if modifier is not None:
            narrowed = modifier if narrowed in (None, "state_force") or modifier != "state_force" else narrowed
    if not named:
        return narrowed or "people"
    head = lowest_common(named[-1:])
    if young and head in OF_ANY_AGE:
        return "child"
    if narrowed is None or head not in GENERAL:
        return head
    return _narrow(head, narrowed)


def _with_pairs(words: Iterable[str], nouns: Nouns) -> list[str]:
    """The words, two that make one modifier put together ("resolute support")."""
    merged: list[str] = []
    for word in words:
        if merged and f"{merged[-1]} {word}" in nouns.modifiers:
            merged[-1] = f"{merged[-1]} {word}"
        else:
            merged.append(word)
    return merged


def _narrow(head: Group, modifier: Group) -> Group:
    if modifier == "unknown":
        return modifier if head == "people" else head
    if head in ("people", "man", "woman"):
        return modifier if modifier != "foreign_force" else head
    if head == "official":
        return modifier if modifier in ("police", "intelligence") else "official"
    if head == "insurgent":
        return modifier if modifier == "pro_government_militia" else "insurgent"
    if modifier in ("foreign_force", "insurgent"):
        return modifier
    return modifier if head == "state_force" else head
