"""The names of those counted before, told without a word of harm: "The victims were identified as …", "They are …"."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.document import STORY_BLOCKS, Document
from reconciler.extraction.claims.grammar.chunks import Chunks, chunk
from reconciler.extraction.claims.grammar.figures import read_figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.sources.attribution import attribute
from reconciler.extraction.claims.sources.edges import own_words
from reconciler.extraction.claims.ties.build import make_claim
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.tokens import tokenize

WITHIN = 4
"""Sentences behind a figure in which those whom it counts are named."""
_WHO = (
    r"(?:the (?:(?:two|three|four|five|six|seven|eight|nine|ten|other|dead|slain|murdered|kidnapped|wounded) ){0,3}"
    r"(?:victims|dead|deceased|men|women|people|persons|boys|girls|children|brothers|sisters|youths|students|teachers"
    r"|workers|officers|soldiers|policemen|journalists|reporters|newsmen|priests|nuns|peasants|farmers|citizens|hostages"
    r"|engineers|passengers|miners|climbers|hikers|two|three|four|five|six|seven|eight))"
)
_OPENS = re.compile(
    rf"(?:{_WHO}|they)(?:,[^,.;]{{3,60}},)?(?: (?:were|are|have been|had been|was|is))?(?: (?:later|also|today))?"
    r" (?:identified|named)(?: \w{2,12})?(?: by [\w ]{2,30})? as "
    rf"|(?:{_WHO}|they) (?:are|were):? "
    rf"|{_WHO}, (?:identified|named) as "
    r"|(?:[\w'’.-]{2,14} ){1,5}(?:has |have |had )?(?:later )?(?:identified|named) "
    rf"(?:them|{_WHO}) as "
    r"|the (?:dead|victims|injured|wounded): ",
    re.IGNORECASE,
)
_LIST = re.compile(r"N[NSs,;&/oph()fY-]{1,80}")
_SUSPECTS = re.compile(
    r"suspect|attacker|assailant|gunm[ae]n|arrest|detain|in custody|were held|perpetrator|killers|kidnappers|charged",
    re.IGNORECASE,
)
"""Who else may be named next than those who were harmed."""


def read_named_after(document: Document, index: int, at: int, claims: Sequence[Claim], words: Lexicon) -> list[Claim]:
    """The names that the sentence `at` gives of those whom one of `claims`, of the sentence `index`, counts.

    As many as it counts, or none; nobody where somebody was suspected between the two.
    """
    sentence = document.sentences[at]
    text = document.article.field_text(sentence.field)
    here = text[sentence.start : sentence.end].replace("\n", " ")
    head = _OPENS.match(here) if " as " in here or here[:4].lower() in ("the ", "they") else None
    if head is None or not _near(document, index, at):
        return []
    chunks = chunk(tokenize(text, *own_words(text, sentence), words))
    names = list(_names_behind(chunks, sentence.start + head.end()))
    whole = _counted(claims, len(names))
    if whole is None:
        return []
    told = list(_made(document, at, chunks, names=names, outcome=whole.outcome, words=words))
    return [msgspec.structs.replace(claim, subset=True, part_of=whole.id) for claim in attribute(document, at, told)]


def _near(document: Document, index: int, at: int) -> bool:
    here, there = document.sentences[index], document.sentences[at]
    if here.field != there.field or here.kind not in STORY_BLOCKS or there.kind not in STORY_BLOCKS:
        return False
    text = document.article.field_text(here.field)
    return _SUSPECTS.search(text, here.start, there.end) is None


def _counted(claims: Sequence[Claim], number: int) -> Claim | None:
    """The one figure that counts so many; of the dead, if of the dead and of others."""
    alike = [claim for claim in claims if _is_whole(claim) and claim.quantity.stated == number > 1]
    dead = [claim for claim in alike if claim.outcome == "killed"]
    return next(iter(dead or alike), None) if len(dead or alike) == 1 else None


def _is_whole(claim: Claim) -> bool:
    happened = claim.modality in ("asserted", "reported")
    return happened and claim.part_of is None and not claim.subset and claim.role == "victim"


def _names_behind(chunks: Chunks, start: int) -> Iterator[int]:
    """Names of the list that begins at an offset; no places that they are from, no callings."""
    first = next((n for n, token in enumerate(chunks.first) if chunks.tokens.begin[token] >= start), None)
    found = _LIST.match(chunks.kinds, first) if first is not None else None
    if found is None:
        return
    kinds = chunks.kinds
    for at in range(*found.span()):
        opens = at == found.start() or kinds[at - 1] in "&;" or kinds[at - 1] == ","
        if kinds[at] == "N" and opens and _OF_A_PLACE.search(kinds, found.start(), at) is None:
            yield at


_OF_A_PLACE = re.compile(r"[/p]o?(?:N,)?$")
"""Before a name that says where the one before is from: "Ada Moor, of Nis, Serbia, and"."""


def _made(
    document: Document, at: int, chunks: Chunks, *, names: Sequence[int], outcome: Outcome, words: Lexicon
) -> Iterator[Claim]:
    sentence = document.sentences[at]
    text = document.article.field_text(sentence.field)
    for name in names:
        link = Link(name, name, subset=True)
        figure = read_figure(chunks, link, words, text)
        if figure is not None:
            yield make_claim(text, sentence, Sighting("named after", link, outcome, "asserted", figure))
