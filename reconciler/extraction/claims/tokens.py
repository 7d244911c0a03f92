"""Tokens of one sentence, tagged by the lexicon; phrases of several words and numbers are one token each."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import sub

import msgspec

from reconciler.extraction.claims.capitals import may_be_name
from reconciler.extraction.claims.lexicon import Lexicon
from reconciler.extraction.claims.shapes import shape_tag

_PIECE = re.compile(
    r"\s*(?:\d+(?:[,.:/]\d+){0,6}(?:[^\W_]|-[^\W\d_]){0,40}"
    r"|(?:[^\W\d_]\.){2,6}"
    r"|(?:Mr|Mrs|Ms|Dr|Lt|Sgt|Gen|Col|Capt|Maj|Cpl|Pvt|Pfc|Rev|Sen|Rep|Gov|Det|Cmdr)\.(?=[ \u00a0][A-Z])"
    r"|[^\W_]+(?:[-'’][^\W_]+){0,6}"
    r"|\S)"
)
"""One token with the blanks before it: in a stretch that ends in a token the matches leave no gap."""
MOST_TAGS = 1 << 15
"""Distinct tokens whose tags are kept; prose has far fewer."""
_NUMBER = re.compile(r"[a1]?s(?:s|&?1s?){0,3}|1")
_DATE = re.compile(r"w\.?#(?:,#(?=$|[^kdpPQoC]))?|#w(?:,?#)?")
_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sept sep oct nov dec".split()
)
_AGE = re.compile(
    r"(?:#&)?#-{0,2}9|#-?(?=(?:,|&){1,2}(?:#-,?&){0,2}Y)|,?j[/,]?[#Y](?:,?&?[#Y]){0,6}"
    r"|(?<=[pCY0oR])(?:\.?,#(?=[,.;:)&xXD]|$)|\(#\))"
    r"|(?<=R)\.?#(?=,)"
)
_RANGE = re.compile(r"[1#](?:t|-|&)[1#](?=[^#1])")
_BY_NUMBER = re.compile(r"m(?=#)|(?<=#)m")
_NUMERIC = frozenset("1sc")
_COUNTS = str.maketrans("1sc", "###")
_GENITIVE = ("'s", "’s", "s'", "s’")


class Tokens(msgspec.Struct, frozen=True):
    """Tagged tokens; offsets into the field."""

    begin: Sequence[int]
    end: Sequence[int]
    low: Sequence[str]
    """Lower-case words; never used for offsets."""
    tags: str
    """One letter a token."""
    upper: bool
    """All letters are capitals: the case of words says nothing."""


def tokenize(text: str, start: int, stop: int, lexicon: Lexicon, *, times: Sequence[tuple[int, int]] = ()) -> Tokens:
    """Tokens of `text[start:stop]`; numbers within `times`, stretches that tell dates, are none of people."""
    pieces = _PIECE.findall(text, start, stop)
    words = list(map(str.lstrip, pieces))
    end = list(accumulate(map(len, pieces), initial=start))[1:]
    begin = list(map(sub, end, map(len, words)))
    tags = "".join(map(_tags(lexicon).__getitem__, words))
    sentence = text[start:stop]
    upper = sentence.isupper()
    low = list(map(str.lower, words))
    if not upper and not INITIALS.isdisjoint(words):
        tags = "".join("C" if word in INITIALS else tag for tag, word in zip(tags, words, strict=True))
    if "C" in tags and (upper or _in_title_case(sentence)):
        tags = "".join(
            "o" if tag == "C" and not may_be_name(word) else tag for tag, word in zip(tags, low, strict=True)
        )
    tokens = Tokens(begin, end, low, tags, upper)
    return _join_numbers(_join_phrases(tokens, lexicon), times)


INITIALS = frozenset(("US", "IS", "WHO"))
"""Names that are other words in small letters."""


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


def _join_phrases(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """Phrases of the lexicon as one token each, the longest first."""
    longer, low = lexicon.longer, tokens.low
    spans: list[tuple[int, int, str]] = []
    past = 0
    for index in [i for i, pair in enumerate(pairwise(low)) if pair in longer]:
        if index < past:
            continue
        for words in longer[low[index], low[index + 1]]:
            past_phrase = index + len(words)
            if tuple(low[index:past_phrase]) == words:
                spans.append((index, past_phrase, lexicon.phrases[" ".join(words)]))
                past = past_phrase
                break
    return _joined(tokens, spans)


def _join_numbers(tokens: Tokens, times: Sequence[tuple[int, int]]) -> Tokens:
    """Number words that make one number, as one token tagged `#`; vague ones are tagged so as well."""
    if _NUMERIC.isdisjoint(tokens.tags):
        return _without_times(tokens, times)
    tokens = _joined(tokens, [(*m.span(), "#") for m in _NUMBER.finditer(tokens.tags) if len(m.group()) > 1])
    tokens = _tagged(tokens, tokens.tags.translate(_COUNTS))
    ages = [m for m in _AGE.finditer(tokens.tags) if _is_age(tokens, m)]
    tokens = _joined(tokens, [(*m.span(), "Y" if m.group()[-1] == "9" else "0") for m in ages])
    tokens = _without_times(tokens, times)
    dates = [(*m.span(), "w") for m in _DATE.finditer(_with_may(tokens)) if _is_date(tokens, m)]
    tokens = _joined(tokens, dates)
    return _joined(tokens, [(*m.span(), "#") for m in _RANGE.finditer(tokens.tags) if _is_range(tokens, m)])


def _tagged(tokens: Tokens, tags: str) -> Tokens:
    return Tokens(tokens.begin, tokens.end, tokens.low, tags, tokens.upper)


def _is_range(tokens: Tokens, match: "re.Match[str]") -> bool:
    """Two numbers tied by "to" or a dash, but for "rose from 3 to 5" and "by 3 to 5"; by "and" only after "between"."""
    low, tag = tokens.low[match.start() + 1], match.group()[1]
    before = tokens.low[match.start() - 1] if match.start() else ""
    if tag == "t":
        return before != "from" and tokens.tags[max(0, match.start() - 2) : match.start()] != "^y"
    return tag != "&" or low == "or" or before == "between"


def _is_date(tokens: Tokens, match: "re.Match[str]") -> bool:
    """A number after a day and a month is a year of four digits, or it is none of the date."""
    words = tokens.low[match.start() : match.end()]
    if not any(word.removesuffix(".") in _MONTHS for word in words) or not any(word[0].isdigit() for word in words):
        return False
    last = tokens.low[match.end() - 1]
    before = match.start() - 1
    day = before >= 0 and tokens.tags[before] == "w" and tokens.low[before].isdigit()
    return (match.group().count("#") < 2 and not day) or (len(last) == 4 and last.isdigit())


def _without_times(tokens: Tokens, times: Sequence[tuple[int, int]]) -> Tokens:
    """The tokens, numbers inside a time expression tagged `w`."""
    if not times:
        return tokens
    tags = list(tokens.tags)
    for start, end in times:
        for at in range(bisect_left(tokens.begin, start), bisect_left(tokens.begin, end)):
            tags[at] = "w" if tags[at] in "#m" else tags[at]
    return _tagged(tokens, "".join(tags))


def _is_age(tokens: Tokens, match: "re.Match[str]") -> bool:
    """Whether the numbers of a match can be years of age: not so "Kabul, 1,200", nor "Kabul, 12 in Herat"."""
    if tokens.low[match.end() : match.end() + 1] == ["in"] and tokens.tags[match.end() + 1 : match.end() + 2] == "C":
        return False
    return all(len(tokens.low[at]) <= 3 for at in range(*match.span()) if tokens.tags[at] == "#")


def _with_may(tokens: Tokens) -> str:
    """The tags, with the month told from the modal: "May 7"."""
    if "may" not in tokens.low:
        return tokens.tags
    tags = list(tokens.tags)
    for match in _BY_NUMBER.finditer(tokens.tags):
        if tokens.low[match.start()] == "may":
            tags[match.start()] = "w"
    return "".join(tags)


def _joined(tokens: Tokens, spans: Sequence[tuple[int, int, str]]) -> Tokens:
    """The tokens with each span of them made one."""
    if not spans:
        return tokens
    begin: list[int] = []
    end: list[int] = []
    low: list[str] = []
    tags: list[str] = []
    at = 0
    for first, past, tag in spans:
        begin += tokens.begin[at : first + 1]
        end += tokens.end[at:first]
        end.append(tokens.end[past - 1])
        low += tokens.low[at:first]
        low.append(" ".join(tokens.low[first:past]))
        tags.append(tokens.tags[at:first])
        tags.append(tag)
        at = past
    begin += tokens.begin[at:]
    end += tokens.end[at:]
    low += tokens.low[at:]
    tags.append(tokens.tags[at:])
    return Tokens(begin, end, low, "".join(tags), tokens.upper)
