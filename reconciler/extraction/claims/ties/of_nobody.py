"""Words beside harm that are nobody it befell: firms that costs hurt, places, sayings, what an aside ends with."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.by_outcome import FRAME, Refused
from reconciler.extraction.claims.ties.conditions import Condition


def _by_money(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A trade or a firm that prices hurt: "the segment was hurt by high costs", "stocks were hit by fears"."""
    past = chunks.past[link.harm]
    if chunks.tokens.low[past - 1] not in HURTING or chunks.kinds[link.people] in "Fh":
        return False
    return not _MONEY.isdisjoint(chunks.tokens.low[past : past + FRAME])


HURTING = frozenset(("hurt", "hit", "struck", "crippled"))
_MONEY = frozenset(
    "cost costs price prices dollar yen euro pound demand sales competition rates rate earnings revenue revenues losses"
    " expenses tax taxes tariff tariffs sanctions inflation recession downturn slump slowdown weakness currency market"
    " markets trading profit-taking selling speculation interest debt debts charges write-offs fees postage imports"
    " exports heist robbery theft burglary scandal strike strikes spending".split()
)


def _told_as_dead(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The number of a toll, beside those told as wounded: "put the death toll at 16 people and another 60 wounded"."""
    at = link.people
    toll = chunks.kinds[max(0, at - 2) : at] == "Wp" and link.harm > at
    return toll and chunks.tokens.low[chunks.first[at] - 1] == "at" and chunks.kinds[link.harm] in "kdV"


def _by_nature(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A name that a quake or fighting hit is a place's: "North Oru and East Oru were hit by a strong earthquake"."""
    past, tokens = chunks.past[link.harm], chunks.tokens
    if tokens.low[past - 1] not in HURTING:
        return False
    past += tokens.low[past : past + 1] == ["hard"]
    if tokens.tags[past : past + 1] != "y":
        return False
    by = _BY.match(tokens.tags, past + 1, past + FRAME)
    if by is None:
        return False
    short = chunks.past[link.people] - chunks.first[link.people] == 1
    return not (_NATURE | _STRIKES if short else _NATURE).isdisjoint(tokens.low[past : by.end()])


_BY = re.compile(r"[^xX,.;&!r]*")
_NATURE = frozenset(
    "quake earthquake quakes earthquakes temblor tremor tremors aftershock aftershocks tsunami cyclone hurricane"
    " typhoon tornado tornadoes storm storms flood floods flooding drought famine blackout blackouts shortages"
    " fighting violence unrest protests clashes crisis epidemic insurgency".split()
)
_STRIKES = frozenset("attacks bombings blasts explosions airstrikes shelling raids rockets missiles bombs".split())
"""What hits a town rather than somebody who is told by one name alone."""


def _remembered(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Whom others met for: "a party in memory of a deceased teenager"."""
    first = chunks.first[link.people]
    return chunks.tokens.low[max(0, first - 2) : first] in (["memory", "of"], ["honor", "of"], ["honour", "of"])


def _called_wounded(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Found beside the bodies of others, and no body: "the bodies of a man and a woman and a wounded child"."""
    called = chunks.tokens.low[chunks.first[link.people] : chunks.past[link.people]]
    return chunks.kinds[link.harm] == "B" and link.harm < link.people and not _WOUNDED.isdisjoint(called)


_WOUNDED = frozenset(("wounded", "injured"))


def _a_place(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Where or after what it was, before whom it befell: "a year after Troy, Philon died", "besieging Troy, Philon"."""
    at = link.people
    if link.harm < at or chunks.kinds[link.harm] not in "VI" or "&" in chunks.kinds[at : link.harm]:
        return False
    if _NAME_FOLLOWS.match(chunks.kinds, at + 1) is None:
        return False
    before = chunks.kinds[max(0, at - 2) : at]
    led = chunks.tokens.low[chunks.first[at] - 1] if at else ""
    return led in ("after", "before", "since") or before in ("ZG", "pG")


_NAME_FOLLOWS = re.compile(r",[NSH]")


def _adjective(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """An adjective before another: "a major, lasting problem was the release"."""
    past = chunks.past[link.people]
    alone = chunks.tokens.low[past - 1].rstrip(",") in RANKS
    return alone and _NOUN_AFTER.match(chunks.tokens.tags, past - chunks.tokens.low[past - 1].endswith(",")) is not None


RANKS = frozenset(("major", "minor", "principal", "private", "general"))
_NOUN_AFTER = re.compile(r",[oA]{2,5}[bmvx]")


def _aggressors(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Who did it, by a verb joined to another that has an object: "rebels surrounded and attacked a convoy"."""
    at = link.harm
    if link.people != at - 1 or chunks.kinds[at : at + 2] not in ("k&", "d&"):
        return False
    past, tokens = chunks.past[at + 1], chunks.tokens
    joined = tokens.low[past : past + 1]
    return (
        tokens.tags[past : past + 1] == "o" and joined[0].endswith("ed") and tokens.tags[past + 1 : past + 2] in _OBJECT
    )


_OBJECT = tuple("aDoChP#~")


def _its_things(chunks: Chunks, link: Link, figure: Figure) -> bool:
    """Some of what somebody has, which is taken as well as people: "the capture of many of its colonies"."""
    past = chunks.past[link.people]
    of = chunks.kinds[link.people + 1 : link.people + 3] == "/o" and chunks.tokens.tags[past + 1 : past + 2] in (
        "D",
        "h",
    )
    return of and chunks.kinds[link.people] == "f" and chunks.kinds[link.harm] in "kKGVW" and figure.group == "people"


def _last_of_a_list(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """A name that with one before it says whose the counted are: "400 KLA and KFOR dead"."""
    return chunks.kinds[max(0, link.people - 2) : link.people + 2] == "x&Nd"


def _ends_an_aside(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """What an aside ends with on the one whom it befell: "Ann Lee, whose book brought down a mayor, has died"."""
    at = link.people
    if chunks.kinds[at + 1 : at + 2] != "," or link.harm != at + 2 or chunks.kinds[link.harm] not in "VI":
        return False
    aside = ASIDE.fullmatch(chunks.kinds, 0, at)
    return aside is not None and chunks.tokens.tags[chunks.first[aside.end("head") + 1]] in "raD"


ASIDE = re.compile(r"(?P<head>o?[NSs](?:p[oN])?),[rSo][^,;:.]{1,24}[o!r/bp]")
"""From the head of a sentence to the end of its first aside."""


def _farther(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Somebody before those whom a fear is said right behind: "a colleague paid tribute to a doctor feared dead"."""
    at, tags = link.harm, chunks.tokens.tags
    nearest = chunks.kinds[at - 1 : at] in tuple("SFxEs") and link.people < at - 1
    return nearest and tags[chunks.first[at]] == "F" and not {"&", ","} & set(chunks.kinds[link.people : at])


def _what_they_are(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """Says of those just told what they are or are not: "eleven people, none of them Poles, died"."""
    at = link.people
    return _OF_THEM.search(chunks.kinds, max(0, at - 4), at + 4) is not None and _is_within(chunks, at)


_OF_THEM = re.compile(r",fH[PNx],")


def _is_within(chunks: Chunks, at: int) -> bool:
    opened = chunks.kinds.rfind(",f", 0, at + 2)
    words = chunks.tokens.low[chunks.first[opened + 1]] if opened >= 0 else ""
    return opened < at <= opened + 3 and words.startswith(("none", "all", "most", "both", "neither"))


def _a_blow(chunks: Chunks, link: Link, _figure: Figure) -> bool:
    """The next of several blows, which harmed others: "one bomb killed nine and the other, in Oru, killed a cook"."""
    at = link.people
    said = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
    before = chunks.kinds[max(0, at - 1) : at]
    if said[-1] not in BLOWS or said[:-1] not in ([], ["the"], ["a"]) or before not in tuple("&,;"):
        return False
    return _HARMED_OTHERS.match(chunks.kinds, at + 1) is not None


BLOWS = frozenset(("one", "another", "other", "second", "third"))
_HARMED_OTHERS = re.compile(r",?(?:p[oN]{1,2}){0,2},?[kK][FfSEh]")


OF_NOBODY: tuple[Condition[Refused], ...] = (
    Condition(_by_money, words=HURTING),
    Condition(_told_as_dead, kinds="FfE"),
    Condition(_by_nature, kinds="N", words=HURTING),
    Condition(_a_place, kinds="N"),
    Condition(_remembered, kinds="h", words=frozenset(("memory", "honor", "honour"))),
    Condition(_called_wounded, words=_WOUNDED),
    Condition(_adjective, kinds="Ss", words=RANKS),
    Condition(_aggressors, kinds="FPNfx"),
    Condition(_last_of_a_list, kinds="N"),
    Condition(_farther, kinds="SNsFPH"),
    Condition(_ends_an_aside, kinds="SNs"),
    Condition(_a_blow, words=BLOWS),
    Condition(_what_they_are, kinds="fHPNx", words=frozenset(("them",))),
)
"""What is told beside harm, and is no one whom it befell."""
NO_CAPTIVES: tuple[Refused, ...] = (_its_things,)
"""What is taken, and is no people."""
