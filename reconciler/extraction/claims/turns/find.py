"""All turns of a document, and whose each claim in them is."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.sources.armed import as_told
from reconciler.extraction.claims.sources.full_names import canonical, mentions
from reconciler.extraction.claims.sources.papers import in_hiding
from reconciler.extraction.claims.sources.speakers import Speaker, read_speaker
from reconciler.extraction.claims.turns.headers import read_head
from reconciler.extraction.claims.turns.introduced import read_introduced
from reconciler.extraction.claims.turns.labels import read_labels
from reconciler.extraction.claims.turns.prefixed import read_prefixed
from reconciler.extraction.claims.turns.turn import Turn

_FIRST_PERSON = re.compile(r"(?<!\w)(?:i|we)(?!\w)", re.IGNORECASE)


def find_turns(document: Document) -> tuple[Turn, ...]:
    """The turns in the order of the text; none in most articles."""
    text = document.article.text
    if not any(mark in text for mark in "[:—–") and not _may_be_headed(text):
        return ()
    head = read_head(document)
    labels = read_labels(document, head)
    begun = {turn.start for turn in head.turns}
    introduced = (turn for turn in read_introduced(document) if turn.start not in begun)
    labelled = {turn.words for turn in labels}
    prefixed = (turn for turn in read_prefixed(document) if turn.words not in labelled)
    return tuple(sorted((*head.turns, *labels, *introduced, *prefixed), key=lambda turn: turn.start))


def _may_be_headed(text: str) -> bool:
    if text[: text.find("\n")].isupper():
        return True
    lines = text[:_HEADED_WITHIN].split("\n")
    return any("." not in line and _HEADED.fullmatch(line) is not None for line in lines)


_HEADED_WITHIN = 600
_HEADED = re.compile(r".{0,80}(?:by|from|of) .{3,90}", re.IGNORECASE)
"""A line of a text's head that says whose words they are; no full stop stands in it."""


def labelled_until(turns: Sequence[Turn], sentence: Sentence) -> int:
    """Where a label at the head of the sentence ends; its beginning where none stands there."""
    begin = sentence.start
    for turn in turns[bisect_right(turns, begin, key=lambda turn: turn.start) :]:
        if turn.field != sentence.field or turn.words[0] > begin + 3:
            break
        begin = turn.start
    return begin


def with_turns(document: Document, claims: Sequence[Claim], turns: Sequence[Turn]) -> list[Claim]:
    """The claims with whose turn they stand in, where they have no other source."""
    if not turns:
        return list(claims)
    around = _around(turns)
    told: dict[int, Attribution] = {}
    return [_said(document, claim, _at(claim, turns, around), turns, told) for claim in claims]


def _around(turns: Sequence[Turn]) -> Sequence[int]:
    """For each turn the index of the one before it that goes on where it ends; -1 for none."""
    around: list[int] = []
    for at, turn in enumerate(turns):
        outer = at - 1
        while outer >= 0 and turns[outer].until <= turn.until:
            outer = around[outer]
        around.append(outer)
    return around


def _at(claim: Claim, turns: Sequence[Turn], around: Sequence[int]) -> int:
    """The index of the turn that a claim stands in; -1 for none."""
    at = bisect_right(turns, claim.start, key=lambda turn: turn.start) - 1
    while at >= 0 and turns[at].until <= claim.start:
        at = around[at]
    return at


def _said(document: Document, claim: Claim, at: int, turns: Sequence[Turn], told: dict[int, Attribution]) -> Claim:
    if at < 0 or claim.field != "text" or turns[at].who is None or not _open_to(claim):
        return claim
    if at not in told:
        told[at] = _attribution(document.article.text, turns[at])
    return msgspec.structs.replace(claim, attribution=told[at])


def _open_to(claim: Claim) -> bool:
    """Nobody else says it; "I believe" is the speaker himself."""
    given = claim.attribution
    return given is None or (given.speaker is None and _FIRST_PERSON.search(given.text) is not None)


def _attribution(text: str, turn: Turn) -> Attribution:
    speaker = _speaker(text, turn)
    start, end = turn.words
    words = text[start:end].rstrip(" \u00a0\n,.:")
    return Attribution(
        text=words,
        start=start,
        end=start + len(words),
        kind=speaker.kind,
        speaker=speaker.name,
        organisation=speaker.organisation,
        side=speaker.side,
    )


def _speaker(text: str, turn: Turn) -> Speaker:
    phrase = " ".join(text[slice(*(turn.full or turn.who or turn.words))].split()).rstrip(".")
    speaker = as_told(_named(read_speaker(phrase), phrase, turn, text), phrase, text)
    if speaker.kind == "official" and in_hiding(text) and (_COMMANDS.search(phrase) or _commands(speaker.name, text)):
        return msgspec.structs.replace(speaker, kind="party", side="insurgent")
    return speaker


def _commands(name: str | None, text: str) -> bool:
    """The text calls somebody of that name a commander."""
    surname = name.split()[-1] if name else ""
    return (
        any(_COMMANDS.search(text, max(0, at - NEAR_NAME), at) for at in mentions(surname, text)) if surname else False
    )


NEAR_NAME = 30
"""Characters before a surname in which its bearer's rank stands."""
_COMMANDS = re.compile(r"(?<!\w)(?:comandante|command(?:er|ante)?|comrade|combatants?|fighters?)(?!\w)", re.IGNORECASE)
"""Who commands where a station in hiding lets him speak."""


def _named(speaker: Speaker, phrase: str, turn: Turn, text: str) -> Speaker:
    if _NOBODY.match(phrase):
        return msgspec.structs.replace(speaker, name=None)
    if speaker.name is None and phrase == phrase.upper() and turn.as_it_stands:
        name = _ASIDE.sub("", phrase.split(", ")[0]).removeprefix("THE ").strip('"')
        return Speaker(name, None, "official" if speaker.kind == "unnamed" else speaker.kind, speaker.side)
    return msgspec.structs.replace(speaker, name=canonical(speaker.name, text)) if speaker.name else speaker


_NOBODY = re.compile(
    r"(?:unidentified|unknown)\b|(?:speaker|spokes\w+|officer|official|soldier|man|woman)$", re.IGNORECASE
)
"""Labels that name nobody."""
_ASIDE = re.compile(r" ?(?:\([^()]{1,20}\)|\[[^\[\]]{1,60}\])")
