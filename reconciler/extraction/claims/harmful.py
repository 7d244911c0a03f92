"""Which sentences of a document tell of harm: only those are read closely."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from reconciler.concepts.document import ARTICLE_BLOCKS, Document
from reconciler.extraction.claims.words.conditions import CONDITIONS
from reconciler.extraction.claims.words.critical import CRITICAL
from reconciler.extraction.claims.words.lexicon import DOERS, HOSTAGES, LOSING, TAKING, TREATING, Lexicon
from reconciler.extraction.claims.words.outcomes import VICTIMS_OF
from reconciler.extraction.scanner import WordScanner
from reconciler.extraction.words import RANKS

READ_BLOCKS = ARTICLE_BLOCKS | {"caption"}


def harmful_sentences(document: Document, words: Lexicon) -> Iterator[int]:
    """Indexes of the sentences that hold a word of harm, in order."""
    hits = {field: _gate(words).starts(low) for field, low in document.low.items()}
    for index, sentence in enumerate(document.sentences):
        starts = hits[sentence.field]
        at = bisect_left(starts, sentence.start)
        if sentence.kind in READ_BLOCKS and at < len(starts) and starts[at] < sentence.end:
            yield index


@lru_cache(maxsize=4)
def _gate(words: Lexicon) -> WordScanner:
    """Words without which no sentence tells of harm, for one scan of a whole field."""
    harm = {word for word, tag in words.words.items() if tag in "kKGIdWBqOJ*V"}
    harm |= {phrase for phrase, tag in words.phrases.items() if tag in "kIdOJ+NWB"}
    harm |= {phrase.replace(" not ", f"n{mark}t ") for phrase in harm for mark in "'’" if " not " in phrase}
    quoted = {f"{how}{mark} condition" for how in CONDITIONS for mark in ('"', "”")}
    quoted |= {f"listed as {mark}{how}" for how in CONDITIONS for mark in ('"', "“")}
    harm |= {word for word in ("alive", "ashore") if word in words.words}
    harm |= {"searching", "searched", "search for", "survivors"}
    harm |= {f"{rank} victim" for rank in RANKS[1:]}
    return WordScanner(
        harm | set(VICTIMS_OF) | set(HOSTAGES) | set(DOERS) | {*LOSING, *TREATING} | TAKING | quoted | {CRITICAL}
    )
