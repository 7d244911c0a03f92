"""Tagged words of one sentence, and how several are made one."""

from collections.abc import Sequence

import msgspec


class Tokens(msgspec.Struct, frozen=True, gc=False):
    """Tagged tokens; offsets into the field."""

    begin: Sequence[int]
    end: Sequence[int]
    low: Sequence[str]
    """Lower-case words; never used for offsets."""
    tags: str
    """One letter a token."""
    upper: bool
    """All letters are capitals: the case of words says nothing."""


def joined(tokens: Tokens, spans: Sequence[tuple[int, int, str]]) -> Tokens:
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


def tagged(tokens: Tokens, tags: str) -> Tokens:
    """The tokens under other tags."""
    return Tokens(tokens.begin, tokens.end, tokens.low, tags, tokens.upper)


def keeping(tokens: Tokens, kept: Sequence[int]) -> Tokens:
    """The tokens at these places alone."""
    begin, end, low, tags = tokens.begin, tokens.end, tokens.low, tokens.tags
    return Tokens(
        [begin[at] for at in kept],
        [end[at] for at in kept],
        [low[at] for at in kept],
        "".join(tags[at] for at in kept),
        tokens.upper,
    )
