"""Who is said to be responsible for an event, and by whom: rows of their own, never part of a label."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from reconciler.concepts.claim import Agent, Claim, Stance
from reconciler.concepts.report import Responsibility
from reconciler.extraction.reports.responsible import TABLE
from reconciler.extraction.scanner import Hints

OF_STATUS: Mapping[str, Stance] = {"claimed": "claims_responsibility", "denied": "denies"}
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_SO_CALLED = re.compile(r"^so-called ", re.IGNORECASE)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(told.rule.pattern) for told in TABLE)


@cache
def _hinted() -> Hints:
    return Hints([told.hints for told in TABLE])


def responsibility(sentences: Iterable[str], claims: Iterable[Claim]) -> tuple[Responsibility, ...]:
    """Rows of the sentences and claims of one report, each once, in the order of the text."""
    told = [row for sentence in sentences for row in read_rows(sentence)]
    told += [_of_agent(each.agent, each) for each in claims if each.agent is not None and each.role != "attacker"]
    return tuple(dict.fromkeys(told))


def read_rows(sentence: str) -> Iterator[Responsibility]:
    """What one sentence says of who is responsible."""
    for rule in _hinted().rules(sentence):
        stance, pattern = TABLE[rule].stance, _patterns()[rule]
        for match in pattern.finditer(sentence):
            agent = _bare(match["agent"])
            by = match["by"] if "by" in pattern.groupindex else None
            yield Responsibility(agent, stance, by=agent if stance != "asserts" else by and _bare(by))


def _bare(words: str) -> str:
    return _SO_CALLED.sub("", _ARTICLE.sub("", words))


def _of_agent(agent: Agent, claim: Claim) -> Responsibility:
    stance = OF_STATUS.get(agent.status, "asserts")
    by = claim.attribution.speaker if claim.attribution is not None and agent.status == "accused" else None
    return Responsibility(_bare(agent.text), stance, by)
