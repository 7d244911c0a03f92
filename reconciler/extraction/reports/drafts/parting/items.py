"""Where an item of a round-up opens: somebody new comes to harm, at an hour, on a day or in a street of its own."""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.claim import HURT, Claim
from reconciler.extraction.happenings import one
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.roles.dated import CLOCKS
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW

_BLOCK = re.compile(
    r"(?<!of the )(?<!lived in the )(?<!lives in the )\b(?:\d{1,5}[ -]?block|intersection|corner) of "
    r"(?:(?:[NSEW]{1,2}\.?|(?:North|South)?(?:[Ee]ast|[Ww]est)?) )?(?P<street>[A-Z0-9][\w.'’-]{0,20})"
)
"""Where something was, not where somebody lives: "a man of the 900 block of Elm Street"."""
_WORDS = frozenset(("block", "intersection", "corner"))
_ON_STREET = re.compile(
    r"\b(?:on|at|near|along|and) (?:[A-Z0-9][\w.'’-]{0,18} ){1,3}?"
    r"(?:Street|Avenue|Road|Boulevard|Drive|Lane|Court|Place|Parkway|Way|Highway|St|Ave|Rd|Blvd|Dr|Pike)\b",
    re.ASCII,
)
_NEXT = re.compile(
    r"\b(?:[Aa]|[Tt]he|[Aa]nother) (?:first|second|third|fourth|fifth|other|next|last|final)?(?: [a-z-]{3,12}){0,2} ?"
    r"(?:shooting|stabbing|homicide|killing|incident)\b",
    re.ASCII,
)
"""One more of those summed up before, whatever its street: "officers responded to a second shooting"."""
_ORDERED = frozenset("another first second third fourth fifth other next last final".split())
_SOMEBODY_NEW = re.compile(
    rf"(?:an?|one|{FEW}|\d{{1,2}}) (?!others?\b|more\b|victims?\b|suspects?\b|of\b)", re.ASCII | re.IGNORECASE
)
_IN_TOWN = re.compile(r"(?:And in|In|At|Near) [A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20}){0,2},? ", re.ASCII)
_BULLETS = ("* ", "• ", "- ", "– ", "— ", "· ")
_DAYS = ("day", "part_of_day")


def is_labelled(scene: Scene) -> bool:
    """A paragraph of a police log, headed by what it tells of: "Stabbing: …", "Shots fired: …"."""
    return _LABEL_ENDS in scene.words and _LABEL.match(scene.words) is not None


_LABEL_ENDS = ": "


_LABEL = re.compile(
    r"(?:[A-Z][a-z-]{2,12} ){0,2}(?:[a-z]{2,12} )?(?:"
    + one(besides="robbery burglary theft homicide murder pursuit disturbance")
    + r"|shots fired|gunfire|found dead|hit-and-run): [A-Z]",
    re.ASCII | re.IGNORECASE,
)


def harms(scene: Scene, following: Told | None) -> bool:
    """It counts somebody hurt, or the next sentence of its paragraph does, or that behind its hour and street."""
    return any(_hurt(scene, following))


def _hurt(scene: Scene, following: Told | None) -> Iterator[Claim]:
    scenes = [scene]
    if following is not None and (following.scene.sentence.block == scene.sentence.block or _goes_on(scene, following)):
        scenes.append(following.scene)
    return (claim for each in scenes for claim in each.claims if claim.outcome in HURT)


def _goes_on(scene: Scene, following: Told) -> bool:
    """Opens the next paragraph, with no hour or street, behind one that tells nothing else."""
    after = following.scene.sentence.block - scene.sentence.block == 1 and not following.roles
    return after and street_of(scene) is not None and street_of(following.scene) is None


def street_of(scene: Scene) -> str | None:
    """Where something was, by the street's first name."""
    street = None if _WORDS.isdisjoint(scene.tokens) else _BLOCK.search(scene.words)
    return None if street is None else street["street"]


def goes_on_with(told: Told, before: Told) -> bool:
    """Tells where and when those were hit who were told right before: "The man, 32, was in the 400 block of …"."""
    if before.scene.cue == "aggregate":
        return False
    near = told.scene.sentence.block - before.scene.sentence.block <= 1
    hurt = [claim.text.lower() for claim in told.scene.claims if claim.outcome in HURT]
    meant = bool(hurt) and all(_MEANT.match(words) is not None for words in hurt)
    return near and (meant or _THE_SAME.match(told.scene.words) is not None)


_MEANT = re.compile(r"(?:the|this|that|both)\b|(?:he|she|him|her|them|they)$")
_THE_SAME = re.compile(
    r"(?:(?:Police|Officers|Authorities|Investigators|Officials|Witnesses) (?:said|say|told police) (?:that )?"
    r"|According to [^,]{3,40}, )?(?:[Tt]he|[Hh]e|[Ss]he|[Tt]hey)\b"
    r"(?! (?:first|second|third|fourth|fifth|other|next|last|latest|most|deadliest|only|day|weekend|night|city)\b)",
    re.ASCII,
)


def is_timed(told: Told) -> bool:
    """Has an hour, or a day on which it happened."""
    return _has_time(told, ("event",))


def is_next(scene: Scene) -> bool:
    """Opens with one more happening."""
    return not _ORDERED.isdisjoint(scene.tokens) and _NEXT.search(scene.words) is not None


def is_set_apart(told: Told, following: Told | None) -> bool:
    """Somebody new, at a time or in a place of the paragraph's own."""
    words = told.scene.words
    if told.scene.cue is None and _IN_TOWN.match(words) is not None:
        return True
    new = any(_SOMEBODY_NEW.match(claim.text) for claim in _hurt(told.scene, following) if claim.role == "victim")
    placed = words.startswith(_BULLETS) or bool(street_of(told.scene)) or _ON_STREET.search(words) is not None
    return told.scene.cue is None and new and (placed or _has_time(told, ("event", "nearby", "later")))


def _has_time(told: Told, kinds: Sequence[str]) -> bool:
    """An hour, or a day that dates what happened."""
    return any(
        role.time.granularity in CLOCKS or (role.role in kinds and role.time.granularity in _DAYS)
        for role in told.roles
    )
