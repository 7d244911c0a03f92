"""Whose voice each claim is: one person or institution under however many wordings."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from reconciler.concepts.claim import Attribution
from reconciler.reconciliation.institutions import (
    INSTITUTIONS,
    agency_name,
    bare_words,
    initials_of,
    institution_in,
    ministry_of,
    source_words,
    speaks_for_a_body,
    spoken_for,
)
from reconciler.reconciliation.told import Told, Voice

Key: TypeAlias = tuple[str, str]
Name: TypeAlias = tuple[str, ...]
"""The words of one name, in order; compared as a set, but for the surname."""


def hear(told: Sequence[Told]) -> Mapping[Key, Voice]:
    """The voice of every claim, by article and claim id; the same whatever order the claims come in."""
    names = {one.key: () if _owns_up(one) else _names(one.attribution) for one in told}
    classes = _same_voices(names.values())
    named = {classes[names[one.key][0]] for one in told if names[one.key] and _is_named(one.attribution)}
    voices = {one.key: _voice(one, names[one.key], classes, named) for one in told}
    return {**voices, **_sourced_below(told, voices)}


def _sourced_below(told: Sequence[Told], voices: Mapping[Key, Voice]) -> Mapping[Key, Voice]:
    """The source that a text gives for a number is that of its other tellings of it: the lead's, the title's."""
    sources: dict[tuple[object, ...], Voice] = {}
    for one in told:
        if voices[one.key].kind != "own" and one.claim.quantity.stated is not None:
            sources.setdefault(_figure(one), voices[one.key])
    return {
        one.key: sources[_figure(one)]
        for one in told
        if one.attribution is None and _figure(one) in sources and not one.counts_some
    }


def _figure(one: Told) -> tuple[object, ...]:
    claim = one.claim
    return one.article, claim.outcome, claim.group, claim.role, claim.quantity.stated, claim.quantity.unit


def _voice(one: Told, names: Sequence[Name], classes: Mapping[Name, Name], named: set[Name]) -> Voice:
    attribution = one.attribution
    if attribution is None or attribution.kind == "none" or _owns_up(one):
        return _own(publisher(one))
    label = attribution.speaker or attribution.organisation or source_words(attribution.text)
    if agency_name(label) is not None or (attribution.kind == "media" and attribution.speaker is not None):
        return _own(agency_name(label) or label)
    if names:
        voice = classes[names[0]]
        return Voice(" ".join(voice), "named" if voice in named else "unnamed", label, attribution.side)
    source = " ".join(sorted(bare_words(source_words(attribution.text))))
    return Voice(f"unnamed:{publisher(one)}:{attribution.kind}:{source}", "unnamed", label, attribution.side)


def _owns_up(one: Told) -> bool:
    """Its source only says who did it: "the front claimed responsibility for a blast that killed nine"."""
    claimed = one.attribution is not None and one.attribution.stance == "claims_responsibility"
    return claimed and _CLAIMED_FOR.search(one.before) is not None and _SAYS.search(one.before) is None


_CLAIMED_FOR = re.compile(r"\b(?:responsibility|credit)\s(?:for|of)\b", re.ASCII)
_SAYS = re.compile(
    r"\b(?:say|says|saying|said|claiming|adding|added|stating|stated|boasting|boasted|announcing|tweeted)\b"
    r"|\bthat\s(?:it|its|they|their)\b",
    re.ASCII,
)


def _own(name: str) -> Voice:
    """An outlet's or agency's own word, whether it says so itself or another quotes it."""
    return Voice(f"own:{' '.join(bare_words(name)) or name}", "own", name)


def publisher(one: Told) -> str:
    """Whose own word an article without a source is: the agency's, else the outlet's, else the article's."""
    return agency_name(one.agency) or one.agency or agency_name(one.outlet) or one.outlet or one.article


def _is_named(attribution: Attribution | None) -> bool:
    return attribution is not None and bool(attribution.speaker or attribution.organisation)


def _names(attribution: Attribution | None) -> tuple[Name, ...]:
    """Every name that an attribution gives its voice: the speaker, and the body that the speaker speaks for."""
    if attribution is None or agency_name(attribution.speaker or attribution.organisation) is not None:
        return ()
    speaks_for = speaks_for_a_body(attribution.text)
    given = (attribution.speaker, attribution.organisation if speaks_for or not attribution.speaker else None)
    names = [bare_words(name) for name in given if name]
    initials = [initials_of(name) for name in given if name]
    institution = institution_in(attribution.text) if speaks_for and not names else None
    if institution is not None:
        names.append(tuple(institution.split()))
    if speaks_for and len(names) == 1:
        names.append(spoken_for(attribution.text))
    if speaks_for and not names:
        names.append(ministry_of(attribution.text))
    return tuple(name for name in (*names, *initials) if name)


def _same_voices(groups: Iterable[Sequence[Name]]) -> Mapping[Name, Name]:
    """The canonical name of every name: names of one attribution are one voice, and so is a short form of only one."""
    groups = sorted(tuple(group) for group in groups)
    voice_of = {name: name for group in groups for name in group}
    for group in groups:
        for other in group[1:]:
            _join(voice_of, group[0], other)
    holding = _holding(voice_of)
    for short in sorted(voice_of, key=lambda name: (-len(name), name)):
        rarest = min((holding[word] for word in short), key=len, default=[])
        longer = {voice_of[name] for name in rarest if _shortens(short, name)} - {voice_of[short]}
        if len(longer) == 1:
            _join(voice_of, short, longer.pop())
    return voice_of


def _holding(names: Iterable[Name]) -> Mapping[str, Sequence[Name]]:
    """By word, the names that hold it."""
    found: dict[str, list[Name]] = {}
    for name in names:
        for word in set(name):
            found.setdefault(word, []).append(name)
    return found


def _join(voice_of: dict[Name, Name], left: Name, right: Name) -> None:
    kept, gone = sorted((voice_of[left], voice_of[right]))
    for name, voice in voice_of.items():
        if voice == gone:
            voice_of[name] = kept


def _shortens(short: Name, full: Name) -> bool:
    """`short` is `full` in other order, its surname, or an institution's name without its particulars."""
    if set(short) == set(full):
        return True
    if len(short) == 1 and short[0] == full[-1] and short[0] not in INSTITUTIONS:
        return True
    return set(short) < set(full) and any(word in INSTITUTIONS for word in short)
