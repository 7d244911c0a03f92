"""How the matches of the rules are read: which chunks of people are tied to which chunk of harm."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.outcomes import FATALLY

_DIRECT_OBJECT = frozenset("aDeh'~#HTNCpPQ")
_TIME = frozenset("wu")
_GOES_ON = frozenset(("", *'xXyt,.;:)&-ZwA(bvn"'))
"""Tags that follow a participle which has no object; a plural without a number may be the subject of an active verb."""
DEEDS = frozenset(("shooting", "shootings", "stabbing", "stabbings"))
"""Nouns whose number is one of deeds, not of those harmed."""
CASES = frozenset(
    "case cases scene scenes investigation investigations charge charges trial trials squad attempt attempts plot plots"
    " bid bids threat threats conspiracy conspiracies".split()
)


def read_told_after(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless it is one word alone, by which headlines name their source, or a picture's."""
    who, end = match.span("who")
    if chunks.tokens.low[chunks.past[who - 1] - 2] in _OF_PICTURES:
        return
    if end - who > 1 or chunks.kinds[who] not in "NPs" or chunks.past[who] - chunks.first[who] > 1:
        yield from read_list(chunks, match)


_OF_PICTURES = frozenset("source sources photo photos credit image images courtesy video picture".split())
"""Before the colon behind which it is said whose a picture is: "(Source: Ada Moor)"."""


REPORTED = (["reported"], ["confirmed"], ["recorded"], ["registered"], ["verified"])
"""What is said of deaths between their number and them."""


def read_victims(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it counts those harmed and not how often somebody was."""
    words = chunks.tokens.low[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]]
    if chunks.kinds[match.start("who")] == "E" and words[-1].endswith("s"):
        return  # "more bodies": nobody knows how many
    said = match.start("said") if match.groupdict().get("said") else None
    if said is not None and chunks.tokens.low[chunks.first[said] : chunks.past[said]] not in REPORTED:
        return
    if chunks.kinds[max(0, match.start("who") - 1) : match.start("who")] == "i":
        yield Link(match.start("who"), match.start("harm"), subset=True)
        return
    verb = chunks.kinds[match.start("harm")] == "K" and words[-1] not in ("murders", "executions", "kidnappings")
    past = chunks.past[match.start("harm")]
    if chunks.kinds[match.start("who")] == "x" and words[-1] == "wounds":
        return  # "three small-calibre wounds" are one person's
    of_cases = not CASES.isdisjoint(chunks.tokens.low[past : past + 1])
    if verb or of_cases or not DEEDS.isdisjoint(words):
        return
    if chunks.kinds[match.start("harm") :][:3] == "B/P":
        yield Link(match.start("who"), match.start("harm"), named=match.start("harm") + 2)
    else:
        yield from read_list(chunks, match)


def read_neither(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it is none of the one and of the other."""
    if chunks.tokens.low[chunks.first[match.start("who")]] in ("no", "zero"):
        yield Link(match.start("who"), match.start("harm"))


def read_fatally(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "fatally" stands alone after it."""
    harm = match.start("harm")
    if chunks.tokens.low[chunks.first[harm]] in FATALLY and _closes(chunks, chunks.first[harm] + 1):
        yield Link(match.start("who"), harm, subset=True)


def read_whom(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The people before a clause whose verb has no other object: "the three guards he killed"."""
    if chunks.tokens.tags[chunks.past[match.start("harm")] :][:1] in _GOES_ON:
        yield from read_list(chunks, match)


def _closes(chunks: Chunks, token: int) -> bool:
    """The clause ends before this token."""
    return chunks.tokens.tags[token : token + 1] in ("", *",.;:&)-")


def read_reduced(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless the participle is an active verb with an object that no noun is known of."""
    after = chunks.past[match.start("harm")]
    following = _PLACED.sub("x", chunks.tokens.tags[after : after + 2])
    plural = chunks.kinds[match.start("who") : match.end("who")] == "P"
    if (plural or chunks.tokens.upper) and following[:1] not in _GOES_ON:
        return
    if plural and _THEN_WHOM.match(chunks.tokens.tags, after) is not None:
        return  # "rebels freed today a priest"
    if chunks.tokens.low[after - 1] == "shot" and chunks.tokens.low[after : after + 1] in _SHOT_THINGS:
        return
    if _next_label(chunks, match):
        return
    company = _in_company(chunks, match.start("who"))
    if company is not None:
        yield Link(company, match.start("harm"))
        return
    closes = chunks.tokens.low[after - 1].endswith(_CLOSING)
    if closes or not (_DIRECT_OBJECT.issuperset(following[:1]) and following and not _TIME.intersection(following[1:])):
        yield from (link for link in read_list(chunks, match) if not _one_of_a_number(chunks, link.people))


_THEN_WHOM = re.compile(r"w{1,2}[aD#~eh]")
"""A day, and whoever is the object of the verb before it."""


def read_though(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom it befell though they went on."""
    if chunks.tokens.low[chunks.first[match.start("though")]] in ("though", "although"):
        yield from read_list(chunks, match)


def read_when_they(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where it befell "them" all: no single one, whom a pronoun of his own tells."""
    low, first = chunks.tokens.low, chunks.first
    when, they = low[first[match.start("when")]], low[first[match.start("they")]]
    links = list(read_list(chunks, match))
    one = len(links) < MOST_SINGLE and chunks.kinds[match.start("who")] in "SsN"
    if when in ("when", "as", "while") and they == "they" and not one:
        yield from links


MOST_SINGLE = 2
"""Of so many people or more "they" is said."""


def _one_of_a_number(chunks: Chunks, who: int) -> bool:
    """A number behind "a" alone is a thing: "a 40 shot"."""
    return chunks.kinds[who] == "f" and chunks.tokens.low[chunks.first[who]] in ("a", "an")


def _in_company(chunks: Chunks, who: int) -> int | None:
    """Whom a headline tells to have been out with those counted: "Nurse riding with 2 daughters shot"."""
    first = chunks.first[who]
    before = chunks.tokens.low[max(0, first - 2) : first]
    alone = chunks.kinds[max(0, who - 3) : who] in _SOMEBODY_OUT and chunks.kinds[who] in "FP"
    return who - 3 if alone and before[-1] == "with" and before[0] in _OUT else None


_SOMEBODY_OUT = tuple(one + with_them for one in "sSFN" for with_them in ("op", "Lp"))
_OUT = frozenset(
    "driving riding walking traveling travelling sitting shopping running jogging sleeping living out".split()
)
"""What somebody does with others, who share his way and not his fate."""


def _next_label(chunks: Chunks, match: "re.Match[str]") -> bool:
    """The label of the next count: "Killed: 11, wounded: 4"."""
    who, harm = match.start("who"), match.start("harm")
    return chunks.kinds[who - 1 : who] == ":" and chunks.kinds[harm - 1] == "," and chunks.kinds[harm + 1 :][:1] == ":"


_SHOT_THINGS = tuple([word] for word in "into video videos footage film photos photographs pictures".split())
"""After "shot" where it is no participle: "two men shot into a crowd", "a neighbor shot video"."""
_CLOSING = (" at", " in", " by", " for")
"""Ends of participles that take no object: "treated at"."""
_PLACED = re.compile("^~(?=[Doaw'Zx])")
"""A hedge that is a preposition: "under the rubble"."""
_WITHIN = frozenset("in into inside from on to of onto through throughout across over with under against".split())
"""Before somebody's body: what is there or came there, no death."""
_OF_A_BODY = frozenset("camera cameras cam cams armor armour language parts part weight temperature heat fat".split())


def _living(chunks: Chunks, match: "re.Match[str]") -> bool:
    """A bullet in his body, his body camera."""
    first, past = chunks.first[match.start("who")], chunks.past[match.start("harm")]
    low = chunks.tokens.low
    if chunks.kinds[match.start("harm")] != "B":
        return False
    return (first > 0 and low[first - 1] in _WITHIN) or low[past : past + 1] in [[word] for word in _OF_A_BODY]


def read_named_owner(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whose murder it is, by a name in the genitive; no "New York's murder rate", nor a killing of others."""
    whose, harm = match.start("whose"), match.start("harm")
    tokens, past = chunks.tokens, chunks.past[harm]
    genitive = tokens.tags[chunks.first[whose] : chunks.past[whose]] == "'"
    if genitive and tokens.low[past - 1] in _HIS_FATE and tokens.tags[past : past + 1] not in _OF_OTHERS:
        yield Link(match.start("who"), harm, past=chunks.past[whose])


_OF_OTHERS = tuple("oCpPaDeh#~/")
"""Tags after a fate that is another's, or a word before another noun."""
_HIS_FATE = frozenset("death murder assassination killing slaying execution kidnapping abduction disappearance".split())


def read_one_and_other(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The two of whom each is then told what he is."""
    between = chunks.tokens.low[chunks.past[match.start("who")] : chunks.first[match.start("harm")]]
    if "one" in between and not _OTHERS.isdisjoint(between):
        yield Link(match.start("who"), match.start("harm"))


_OTHERS = frozenset(("other", "another", "the other"))


def read_remains(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever a noun or a title tells in the list behind "remains of"; walls have remains too."""
    if not chunks.tokens.low[chunks.past[match.start("harm")] - 1].endswith(" of"):
        return
    for link in read_list(chunks, match):
        first, past = chunks.first[link.people], chunks.past[link.people]
        if chunks.kinds[link.people] in "FES" or "p" in chunks.tokens.tags[first:past]:
            yield link


def read_owner(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whose body it is: somebody in the genitive, or "her"."""
    who = match.start("who")
    if _living(chunks, match):
        return
    if match.start("harm") - who > 1:
        if "".join(chunks.tokens.low[chunks.first[who + 1] : chunks.past[who + 1]]) in ("'", "’"):
            yield Link(who, match.start("harm"))
        return
    if chunks.kinds[who] == "H" or chunks.tokens.tags[chunks.past[who] - 1] == "'":
        yield Link(who, match.start("harm"))
