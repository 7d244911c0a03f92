"""Whose figure a draft tells: one that it ascribes to a speaker answers to what that speaker said."""

import re
from collections.abc import Iterable, Mapping

from reconciler.concepts.claim import Attribution
from reconciler.reconciliation.institutions import INSTITUTIONS, bare_words, source_words
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.told import Told, Voice
from reconciler.reconciliation.voices import publisher

_WORD = re.compile(r"[^\W_]+")
_NO_PART = frozenset("the a an of for in at on to from s said says saying according told".split())
"""Words of an attribution that tell no source from another."""
_BESIDE = frozenset("deputy vice former acting assistant aide adviser".split())
"""Who is so called is another person than who is not: the governor and his deputy; a spokesman speaks for his body."""
_BODIES = frozenset(INSTITUTIONS) | frozenset(
    "government administration parliament council office authority agency department presidency party".split()
)
_ANYBODY = frozenset("officials official authorities sources".split())
"""Who is so called may be anybody of that kind: "officials" said what the commissioner did."""


def of_its_speaker(drafted: Told, claims: Iterable[Told], voices: Mapping[Key, Voice]) -> frozenset[Key]:
    """Keys of the claims that the speaker whom the draft names may have made; none where it names nobody."""
    told = drafted.attribution
    if told is None or told.kind == "none":
        return frozenset()
    return frozenset(one.key for one in claims if _may_be_one(drafted, one, voices))


def _may_be_one(drafted: Told, one: Told, voices: Mapping[Key, Voice]) -> bool:
    mine, theirs = voices[drafted.key], voices[one.key]
    if mine.key == theirs.key:
        return True
    if mine.kind == "own":
        return bare_words(mine.label) == bare_words(publisher(one))
    return (mine.kind == "unnamed" or _is_body(mine)) and _answers(drafted.attribution, one.attribution)


def _is_body(voice: Voice) -> bool:
    """An institution, which others speak for; a surname alone may be anybody's."""
    return not _BODIES.isdisjoint(_words(voice.label))


def _answers(asked: Attribution | None, told: Attribution | None) -> bool:
    """A source told by what it is may be one told by name and by that: "the governor's spokesman"."""
    if asked is None or told is None or asked.kind != told.kind:
        return False
    mine, theirs = _words(source_words(asked.text)), _words(told.text)
    return bool(mine & _ANYBODY) or (mine <= theirs and mine & _BESIDE == theirs & _BESIDE)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, _WORD.findall(text))) - _NO_PART
