"""Who is said to be responsible for an event, and by whom: rows of their own, never part of a label."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from reconciler.concepts.claim import Agent, Claim, Outcome, Stance
from reconciler.concepts.report import Responsibility
from reconciler.extraction.claims.words.causes import THINGS
from reconciler.extraction.reports.blame.table import TABLE
from reconciler.extraction.scanner import Hints

OF_STATUS: Mapping[str, Stance] = {"claimed": "claims_responsibility", "denied": "denies"}
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_SO_CALLED = re.compile(r"^so-called ", re.IGNORECASE)
_LINKED = re.compile(r"^[\w'’-]{2,20}-(?:based|linked|affiliated|inspired|aligned) ")
_OWNING = re.compile(r"['’]s?$")
_DOUBTED = re.compile(r"\b(?:[Nn]either|nor|whether) (?:[\w'’-]{1,20} ){0,6}$", re.ASCII)
"""Before the second of two that did not, and before whoever may have done it."""
LOOK = 60
SOMEBODY = frozenset("group movement militants rebels faction militia network gang cartel regime".split())
"""Agents that speak of a party named before."""
_ARMED = frozenset(("militants", "rebels"))
"""Whom somebody can put an event on though no party of theirs is named."""
HARM: frozenset[Outcome] = frozenset({"killed", "injured", "captured", "displaced", "trapped", "casualties"})


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.rule.pattern) for row in TABLE)


@cache
def _hinted() -> Hints:
    return Hints([row.hints for row in TABLE])


def responsibility(sentences: Sequence[str], claims: Iterable[Claim]) -> tuple[Responsibility, ...]:
    """Rows of the sentences and claims of one report, each once, in the order of the text."""
    told = list(_named(read_rows(sentences)))
    told += [_of_agent(each.agent, each) for each in claims if each.agent is not None and _harms(each.agent, each)]
    return tuple(dict.fromkeys(told))


def _named(rows: Iterable[Responsibility]) -> Iterator[Responsibility]:
    """The rows; "the group" is the party of the row before, and nobody where there is none."""
    last = None
    for row in rows:
        if row.agent not in SOMEBODY:
            last = row.agent
            yield row
        elif row.agent in _ARMED and row.stance == "asserts" and row.by is not None and last is None:
            yield row
        elif last is not None:
            yield Responsibility(last, row.stance, row.by if row.stance == "asserts" else last)


def read_rows(sentences: Sequence[str]) -> Iterator[Responsibility]:
    """What sentences say of who is responsible, in their order."""
    for sentence, rules in zip(sentences, _hinted().each(sentences), strict=True):
        if rules:
            yield from _rows_of(sentence, rules)


def _rows_of(sentence: str, rules: Sequence[int]) -> Iterator[Responsibility]:
    """What one sentence says, in its order; what a rule has read, no later one reads again."""
    read: list[tuple[re.Match[str], Stance]] = []
    for rule in rules:
        for match in _patterns()[rule].finditer(sentence):
            again = any(_overlap(match, other) for other, _ in read)
            if not again and _DOUBTED.search(sentence, max(0, match.start() - LOOK), match.start()) is None:
                read.append((match, TABLE[rule].stance))
    for match, stance in sorted(read, key=lambda each: each[0].start()):
        yield from _rows(match, stance)


def _overlap(match: re.Match[str], other: re.Match[str]) -> bool:
    """Both read the same words, more than the party that one ends with and the other goes on from."""
    on = match.groupdict().get("agent") and other.groupdict().get("agent") and match.end() == other.end("agent")
    return not on and match.start() < other.end() and other.start() < match.end()


def _rows(match: re.Match[str], stance: Stance) -> Iterator[Responsibility]:
    parts = match.groupdict()
    by = parts.get("by") or parts.get("speaker")
    for words in (parts["agent"], parts.get("members"), parts.get("also")):
        if words:
            agent = _bare(words)
            teller = by and _bare(by)
            told = None if teller and teller.lower() in _PRONOUNS else teller
            yield Responsibility(agent, stance, by=agent if stance != "asserts" else told)


_PRONOUNS = frozenset("he she it they who we".split())
"""Tellers whose name stands elsewhere."""


def _bare(words: str) -> str:
    return _OWNING.sub("", _LINKED.sub("", _SO_CALLED.sub("", _ARTICLE.sub("", words))))


def _harms(agent: Agent, claim: Claim) -> bool:
    """Somebody who did harm, not who may have done: no victim's own side, no rescuer, no bomb."""
    head = agent.text.lower().split()[-1]
    told = claim.role != "attacker" and claim.modality != "hypothetical"
    return told and claim.outcome in HARM and head not in THINGS


def _of_agent(agent: Agent, claim: Claim) -> Responsibility:
    stance = OF_STATUS.get(agent.status, "asserts")
    by = claim.attribution.speaker if claim.attribution is not None and agent.status == "accused" else None
    speaker = claim.attribution.speaker if claim.attribution is not None else None
    own = speaker if _ITS.match(agent.text) is not None else None
    return Responsibility(own or _bare(agent.text), stance, by)


_ITS = re.compile(r"(?:[Ii]ts|[Tt]heir) (?:own )?(?:forces|troops|soldiers|fighters|men|jets|planes|aircraft)$")
"""Those of whoever says so: "the army said its troops had killed nine"."""
