"""What stands before a verb of report and is nobody who speaks."""

import re

from reconciler.extraction.claims.sources.around_verbs import ARTICLES

_NO_ONE = re.compile(r"(?:(?:so far|yet|until now|as yet),?[ \n])?(?:no|nobody|none|neither)(?!\w)", re.IGNORECASE)
_COUNTED = re.compile(r"(?:the )?(?:number|total|toll) of (?!.{0,80}\bwho\b)", re.IGNORECASE)
"""What is counted: "the number of people confirmed killed"."""
_SMALL = ARTICLES | frozenset("in of at on with by for from not only and but having including".split())
_ONESELF = frozenset(("i", "we", "you"))
"""The outlet itself, or whoever is quoted; not somebody whom the text gives as a source."""
_ADVERB = re.compile(r"\w{2,12}ly|still|even|now|then", re.IGNORECASE)
_NOT_PLURAL = re.compile(r"(?:.*[^s]|.*(?:ss|us))", re.IGNORECASE)
_MANY = frozenset("police people media press men women forces troops staff militia".split())
_BEFORE_REPORTS = frozenset(
    "other new direct official unofficial initial latest recent several some many unconfirmed various press news police"
    " military media further more earlier these those first preliminary conflicting local similar such rebel continuous"
    " subsequent later intelligence medical hospital witness field previous false confirm deny"
    " denied dismiss dismissed reject rejected confirmed received receive verify investigating investigate".split()
)


def speaks_for_nobody(subject: str) -> bool:
    """No speaker: an article left alone, "no group", "we", nothing but an adverb, or "up from 12 reported"."""
    low = subject.lower().split()
    if not low or low[-1] in _ONESELF or all(word in _SMALL or _ADVERB.fullmatch(word) for word in low):
        return True
    if low[0] in ("up", "down") and low[1:2] == ["from"]:
        return True
    if _COUNTED.match(subject) is not None:
        return True
    return low[0] == "with" or _NO_ONE.match(subject) is not None


def is_noun(verb: str, subject: str) -> bool:
    """No verb: "a police report", "official reports"."""
    last = subject.lower().split()[-1]
    if verb in ("reports", "claims"):
        return last in _BEFORE_REPORTS
    return verb in ("report", "claim") and last not in _MANY and _NOT_PLURAL.fullmatch(last) is not None
