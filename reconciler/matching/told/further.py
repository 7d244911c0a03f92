"""Stories of one more event: "the second blast in a week", "struck again", "retaken". It is not the one before."""

import re

from reconciler.extraction.happenings import any_number
from reconciler.extraction.scanner import holds_any

_HEAD = 1_000
"""Code points: what a story says of an event before its own stands near its own."""
_EVENT = any_number(besides="bomb bombs night slide slides breach breaches")
_UNREST = any_number(besides="rioting unrest violence fighting protests bombardment")
_NTH = (
    r"(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|(?<![Ii]n )[Aa]nother|[Nn]ew(?= [a-z])|[Ff]resh|[Rr]enewed"
    r"|(?<!out )(?<!claimed )(?<!mounted )(?<!staged )(?<!launched )[Ss]imilar)"
)
"""What is told "in another attack" stands beside the story's own event."""
_WHAT = r"(?:(?!(?:in|of|for|from|after|to|person|man|woman|suspect|victim|death)\b)[a-z'’-]{2,14} ){0,3}"
_STRUCK = r"(?:strikes?|struck|hits?|attacks?|attacked|bombed|raided|shelled|shaken|taken|seized|captured|targeted)"
_CALLED = (
    r"(?:chiefs?|leaders?|suspects?|helicopters?|trucks?|engines?|stations?|victims?|brigades?|officers?|crews?)\b"
)
"""What is called by an event and is none: "the new fire chief"."""
_FURTHER = re.compile(
    rf"\b{_NTH} (?:(?:wave|round|series|string|spate) of )?{_WHAT}(?i:{_EVENT})\b(?! {_CALLED})"
    rf"|\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth) (?:straight |consecutive |successive )?(?:night|day) of {_UNREST}\b"
    r"|\bfor (?:a|the) (?:second|third|fourth|fifth) (?:straight |consecutive )?(?:night|day|time|week)\b"
    r"|\b(?:second|third|fourth|fifth|sixth) time\b|\b[Rr]e(?:captured?|captures|took|taken|takes)\b"
    r"|\b[Rr]e(?:gained|gains) (?!consciousness|(?:his|her|their|its)\b|some )"
    r"|\b(?:falls|fell|fallen|lost) again\b"
    rf"|\b{_STRUCK} (?:[\w'’-]{{2,14}} ){{0,3}}(?:again|once more)\b|\b[Aa]gain {_STRUCK}\b"
    r"|\balready been (?:struck|hit|attacked|bombed|raided|shelled|targeted)\b"
    rf"|\b(?:[Tt]he|[Tt]hat) first {_WHAT}{_EVENT}\b"
    r"|\b[Ee]arlier (?:in|on) (?:the|that) (?:same )?day\b|\b[Ee]arlier that (?:day|morning|night)\b"
)
_HINTS = (
    "econd|hird|ourth|ifth|ixth|nother|ew |resh|enewed|imilar|gain|nce more|ecaptur|etake|etook|lready been|irst|arlier"
).split("|")
"""Of these every such story holds one, behind its first letter at most; most others hold none."""


def tells_of_one_more(story: str) -> bool:
    """The head of the story says that its event is not the first of its kind there."""
    head = story[:_HEAD]
    told = _FURTHER.finditer(head) if holds_any(head, _HINTS) else ()
    return any(not _whom_it_befell(head, one) for one in told)


def one_more_in_days(story: str) -> bool:
    """It says so over days: "the third attack in three months", "another quake, days after the last".

    "Another" may stand alone beside that, as in a title; "a second" may not.
    """
    head = story[:_HEAD]
    told = [] if not holds_any(head, _HINTS) else [m for m in _FURTHER.finditer(head) if not _whom_it_befell(head, m)]
    bare = [each for each in told if not _in_days(head, each)]
    return len(bare) < len(told) and all(each.group().startswith(("Another", "another")) for each in bare)


def _in_days(head: str, told: re.Match[str]) -> bool:
    """Of attacks and quakes alone: a town may be taken for the third time in a week, and lost on the same day."""
    taken = told.group().endswith((" time", "again", "once more")) or told.group()[:2].lower() == "re"
    return not taken and _IN_DAYS.match(head, told.end()) is not None


_IN_DAYS = re.compile(
    r"[^.;]{0,100}?\b(?:in (?:(?:as many|an?|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|just|only|less than"
    r"|under|recent|the past|the last|several|about|barely) ){1,4}(?:days|weeks?|months?|years?)"
    r"|this (?:week|month|year)|following an? (?:earlier|previous) [a-z]{3,12}"
    r"|(?:[Dd]ays|[Ww]eeks?|[Mm]onths?|[Yy]ears?) [Aa]fter)\b",
    re.ASCII,
)


def _whom_it_befell(head: str, told: re.Match[str]) -> bool:
    """Says of one of the story when he had been killed: "mourners of a judge who was shot earlier in the day"."""
    return (
        told.group()[1:].startswith("arlier")
        and _WHO.search(head, max(0, told.start() - _NEAR), told.start()) is not None
    )


_NEAR = 60
_WHO = re.compile(
    r"\b(?:who (?:was|were|had been|has been) (?:[a-z]{2,12} )?(?:killed|shot|slain|murdered|stabbed|assassinated)"
    r"|(?<!people )(?<!men )(?:killed|shot dead|slain|murdered|assassinated) in an? [a-z]{4,14})\b[^.]{0,40}$"
)
