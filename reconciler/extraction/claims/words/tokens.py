"""Tokens of one sentence, tagged by the lexicon; phrases of several words and numbers are one token each."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, compress, count, pairwise
from operator import sub

from reconciler.extraction.claims.words.aside_numbers import without_asides
from reconciler.extraction.claims.words.capitals import may_be_name
from reconciler.extraction.claims.words.contrasted import without_contrasted
from reconciler.extraction.claims.words.critical import with_critical
from reconciler.extraction.claims.words.guesses import with_guesses
from reconciler.extraction.claims.words.insertions import without_emphasis, without_insertions
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.names_of_harm import named_after_harm
from reconciler.extraction.claims.words.paired import with_pairs
from reconciler.extraction.claims.words.released import with_released
from reconciler.extraction.claims.words.shapes import shape_tag
from reconciler.extraction.claims.words.suspecting import with_suspecting
from reconciler.extraction.claims.words.tagged import Tokens, joined
from reconciler.extraction.claims.words.token_numbers import join_numbers
from reconciler.extraction.claims.words.two_peoples import with_peoples_as_one
from reconciler.extraction.words import PARTICLES

_PIECE = re.compile(
    r"\s*(?:[a-z]++(?=[ ,])"
    r"|\d{1,3}(?:[ \u00a0\u202f]000){1,3}(?![\d,.]\d)"
    r"|\d+(?:[,.:/]\d+){0,6}(?:[^\W_]|-[^\W\d_]){0,40}"
    r"|(?:[^\W\d_]\.){2,6}|U\.[SN](?=[ \u00a0])"
    r"|(?:Mr|Mrs|Ms|Dr|Lt|Sgt|Gen|Col|Capt|Maj|Cpl|Pvt|Pfc|Rev|Sen|Rep|Gov|Det|Cmdr|MR|MRS|DR|LT|SGT|GEN|COL|CAPT|MAJ"
    r"|REV|MSGR)\.(?=[ \u00a0][A-Z])"
    r"|[A-Za-z]{2,6}(?=[nN]['’][tT](?!\w))|[nN]['’][tT](?!\w)"
    r"|[^\W_]+(?:[-'’][^\W_]+){0,6}"
    r"|\S)"
)
"""One token with the blanks before it: in a stretch that ends in a token the matches leave no gap.

Most are plain words, which are found at once.
"""
MOST_TAGS = 1 << 15
"""Distinct tokens whose tags are kept; prose has far fewer."""
_GENITIVE = ("'s", "’s", "s'", "s’")


def tokenize(text: str, start: int, stop: int, lexicon: Lexicon, *, times: Sequence[tuple[int, int]] = ()) -> Tokens:
    """Tokens of `text[start:stop]`; numbers within `times`, stretches that tell dates, are none of people."""
    pieces = _PIECE.findall(text, start, stop)
    words = list(map(str.lstrip, pieces))
    end = list(accumulate(map(len, pieces), initial=start))[1:]
    begin = list(map(sub, end, map(len, words)))
    sentence = text[start:stop]
    if "'" in sentence or "’" in sentence:
        words = _in_full(words)
    tags = "".join(map(_tags(lexicon).__getitem__, words))
    upper = sentence.isupper()
    low = list(map(str.lower, words))
    if not upper and not INITIALS.isdisjoint(words):
        tags = "".join("C" if word in INITIALS else tag for tag, word in zip(tags, words, strict=True))
    if not upper and not IN_NAMES.isdisjoint(words) and not _in_title_case(sentence):
        tags = "".join("C" if word in IN_NAMES else tag for tag, word in zip(tags, words, strict=True))
    if not upper:
        tags = named_after_harm(words, tags)
    if "C" in tags and (upper or _in_title_case(sentence)):
        tags = "".join(
            "o" if tag == "C" and not may_be_name(word) else tag for tag, word in zip(tags, low, strict=True)
        )
    if not PARTICLES.isdisjoint(low):
        tags = _with_particles(low, tags)
    if "!" in tags or "/" in low:
        tags = _with_slashes(low, _with_relatives(low, tags))
    tokens = without_emphasis(without_insertions(Tokens(begin, end, low, tags, upper)))
    tokens = with_guesses(without_asides(join_numbers(_join_phrases(tokens, lexicon), times)))
    return with_pairs(with_peoples_as_one(without_contrasted(with_released(with_critical(with_suspecting(tokens))))))


def _in_full(words: Sequence[str]) -> list[str]:
    """The words under straight apostrophes, "n't" as "not": "wasn’t" is read as "was not"."""
    full = [word.replace("’", "'") for word in words]
    for at, word in enumerate(full):
        if word in _NOT:
            full[at] = _NOT[word]
            full[at - 1] = _CUT.get(full[at - 1], full[at - 1])
    return full


_NOT = {"n't": "not", "N'T": "NOT", "n'T": "not", "N't": "not"}
_CUT = {"ca": "can", "CA": "CAN", "Ca": "Can", "wo": "will", "WO": "WILL", "Wo": "Will"}
"""What is left of "can't" and "won't"."""


def _with_slashes(low: Sequence[str], tags: str) -> str:
    """The tags, a stroke between two words of harm as a comma: "nine killed/wounded"."""
    told = list(tags)
    for at in range(1, len(low) - 1):
        if low[at] == "/" and told[at - 1] == told[at + 1] == "k":
            told[at] = ","
    return "".join(told)


def _with_relatives(low: Sequence[str], tags: str) -> str:
    """The tags, "that" right behind people and before their verb as "who": "the man that was shot"."""
    told = list(tags)
    for at in range(1, len(low) - 1):
        if low[at] == "that" and told[at] == "!" and told[at - 1] in "pPQY" and told[at + 1] in "bv":
            told[at] = "r"
    return "".join(told)


def _with_particles(low: Sequence[str], tags: str) -> str:
    """The tags, particles between two words of a name as parts of it: "Carlos de la Cruz"."""
    told = list(tags)
    for at in range(1, len(low) - 1):
        if low[at] in PARTICLES and told[at - 1] == "C" and "C" in told[at + 1 : at + 2 + (low[at + 1] in PARTICLES)]:
            told[at] = "C"
    return "".join(told)


INITIALS = frozenset(("US", "IS", "WHO"))
"""Names that are other words in small letters."""

IN_NAMES = frozenset(("Force", "Free", "National", "Said"))
"""Words that are parts of names where other words of the sentence begin with small letters: "the Free Sudan Army"."""


def _in_title_case(sentence: str) -> bool:
    """Most words begin with a capital, as in headlines: the case says nothing of names."""
    heads = [word[0] for word in sentence[:400].split() if len(word) > 3 and word[0].isalpha()]
    return len(heads) >= 4 and 4 * sum(map(str.isupper, heads)) >= 3 * len(heads)


class _Tags(dict[str, str]):
    """Tags of words as written; each is found once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_TAGS:
            self.clear()
        low = word.lower()
        self[word] = tag = self._lexicon.words.get(low) or _shape(word, low, self._lexicon)
        return tag


@lru_cache(maxsize=4)
def _tags(lexicon: Lexicon) -> _Tags:
    return _Tags(lexicon)


def _shape(word: str, low: str, lexicon: Lexicon) -> str:
    if low.endswith(_GENITIVE) and len(low) > 3:
        return "'"
    return shape_tag(word, low, lexicon.nouns)


def _hedged(low: Sequence[str], past: int, lexicon: Lexicon) -> bool:
    """The last word before `past` opens a hedge with the next: "pulled | up to nine", "executed | well over 90"."""
    return low[past - 1] in _OPEN_HEDGES and lexicon.phrases.get(" ".join(low[past - 1 : past + 1])) == "~"


_OPEN_HEDGES = frozenset(("up", "well"))


def _join_phrases(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """Phrases of the lexicon as one token each, the longest first."""
    longer, low = lexicon.longer, tokens.low
    spans: list[tuple[int, int, str]] = []
    past = 0
    for index in compress(count(), map(longer.__contains__, pairwise(low))):
        if index < past:
            continue
        for length in longer[low[index], low[index + 1]]:
            words = low[index : index + length]
            tag = lexicon.phrases.get(" ".join(words))
            if tag is not None and not _hedged(low, index + len(words), lexicon):
                past = index + len(words)
                spans.append((index, past, tag))
                break
    return joined(tokens, spans)
