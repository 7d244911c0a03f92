"""The grammar's machinery: patterns over words, not characters, turned into regular expressions over word codes.

A pattern is a regular expression whose atoms are words (`ago`), marks (`,`), and classes of words from the tables
(`<unit>` captures under its own name, `<last:unit>` under another, `<:unit>` not at all); `(name= …)` captures
several; blanks part the atoms.
Words that no pattern tells apart share one code, so a phrase is a short string, and phrases of one make are read once.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reconciler.extraction.dates.grammar.outline import NOTHING, outline
from reconciler.extraction.needs import Needs

ATOM = re.compile(
    r"<(?P<name>\w*):(?P<class>\w+)>|<(?P<both>\w+)>|(?P<operator>\((?:\w+=)?|[|)?])|(?P<word>[a-z0-9]+|[^\s\w])"
)
AGAIN = "__"
MOST_NEEDS = 3
"""How many of the words that a pattern cannot do without, the rarest first, are asked for before it is tried."""

_FIRST_CODE = 0x0100
"""Codes are letters without meaning to the expression compiler."""


class Grammar:
    """The codes of all words that some pattern names, and the patterns compiled over them."""

    def __init__(self, patterns: Sequence[str], classes: Mapping[str, frozenset[str]]) -> None:
        self.codes: Mapping[str, str] = _assign_codes(patterns, classes)
        self._classes = classes
        expressions = [self._expression(pattern) for pattern in patterns]
        self.patterns = tuple(map(re.compile, expressions))
        self._names = [
            [(name.partition(AGAIN)[0], group) for name, group in pattern.groupindex.items()]
            for pattern in self.patterns
        ]
        outlines = [outline(ATOM.finditer(pattern), self._matched) for pattern in patterns]
        self.starts = NOTHING.union(*(one.first for one in outlines))
        """Codes that a match may begin with."""
        self.ends = NOTHING.union(*(one.last for one in outlines))
        """Codes that a match may end with."""
        self.possible = Needs([one.needs for one in outlines], MOST_NEEDS).possible
        """Indexes of the patterns that may match in a run of codes, in order."""

    def captured(self, index: int, match: re.Match[str]) -> dict[str, tuple[int, int]]:
        """Where each part that a pattern names was found; a name may stand in several alternatives."""
        return {name: match.span(group) for name, group in self._names[index] if match.start(group) >= 0}

    def class_codes(self, name: str) -> frozenset[str]:
        """The codes that stand for words of a class."""
        return frozenset(self.codes[word] for word in self._classes[name])

    def _matched(self, atom: re.Match[str]) -> frozenset[str]:
        """The codes that an atom stands for."""
        word = atom["word"]
        return frozenset(self.codes[word]) if word else self.class_codes(atom["both"] or atom["class"])

    def _expression(self, pattern: str) -> str:
        names: Counter[str] = Counter()
        return "".join(self._atom(atom, names) for atom in ATOM.finditer(pattern))

    def _atom(self, atom: re.Match[str], names: Counter[str]) -> str:
        if operator := atom["operator"]:
            name = operator[1:-1]
            return operator if operator[0] != "(" else f"(?P<{_numbered(name, names)}>" if name else "(?:"
        if word := atom["word"]:
            return self.codes[word]
        codes = "".join(sorted(self.class_codes(atom["both"] or atom["class"])))
        group = atom["both"] or atom["name"]
        return f"(?P<{_numbered(group, names)}>[{codes}])" if group else f"[{codes}]"


def _numbered(name: str, names: Counter[str]) -> str:
    """Expressions allow each name once: further uses are numbered."""
    names[name] += 1
    return name if names[name] == 1 else f"{name}{AGAIN}{names[name]}"


def _assign_codes(patterns: Sequence[str], classes: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """One code for all words that belong to the same classes and that no pattern names by themselves."""
    literals = {atom["word"] for pattern in patterns for atom in ATOM.finditer(pattern)} - {None}
    used = {atom["both"] or atom["class"] for pattern in patterns for atom in ATOM.finditer(pattern)} - {None}
    memberships: dict[str, set[str]] = {word: {f"={word}"} for word in literals}
    for name in sorted(used):
        for word in classes[name]:
            memberships.setdefault(word, set()).add(name)
    kinds = sorted({tuple(sorted(found)) for found in memberships.values()})
    numbered = {kind: chr(_FIRST_CODE + index) for index, kind in enumerate(kinds)}
    return {word: numbered[tuple(sorted(found))] for word, found in memberships.items()}
