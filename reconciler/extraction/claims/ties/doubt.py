"""What the words before a figure make of it: feared by somebody, still to come, or made up."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from reconciler.concepts.claim import Modality
from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.claims.words.untrue import REACH, REPORT, REPORTS_OF, UNCHECKED, UNTRUE
from reconciler.extraction.scanner import Hints

_HEDGED = rf"(?: (?:that|there (?:are|were)|another|my|our|his|her|their|{HEDGE}))*"
_FEARS: Mapping[str, str] = {
    "fear": "fear(?:s|ed)?",
    "believe": r"(?:(?<!to )believes?|(?:(?<=\bI )|(?<=\bwe )|(?<=\bhe )|(?<=\bshe )|(?<=\bthey ))believed)",
    "suspect": "suspects?",
    "thought": "(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )(?<!been )thought",
    "worr": "worr(?:y|ies|ied)",
}
"""What every form of a verb holds, and its forms."""
_FEARED = re.compile(rf"(?<!\w)(?:{'|'.join(_FEARS.values())})(?: at first| initially)?{_HEDGED} $", re.IGNORECASE)
_WORKS = ("film", "movie", "novel", "play", "drama", "series", "video game", "book")
_WORK = f"(?:{'|'.join(_WORKS)})"
_MADE_UP = re.compile(
    rf"(?<!\w)(?:in (?:the|his|her|this) (?:new |hit )?{_WORK}(?!\w)[^.]{{0,40}}$"
    rf"|{_WORK},?(?: is| was)? (?:about|in which)(?!\w)|(?<!\w)lets players |simulat(?:ed|es|ing)(?!\w))",
    re.IGNORECASE,
)
"""Said before what nobody suffered."""
_FUTURE = tuple("could may might would will".split())
_EXPECTED = tuple(
    f"{word} to"
    for word in "expected|likely|set|bound|certain|sure|forecast|projected|predicted|feared|on course".split("|")
)
_TO_COME = re.compile(
    rf"(?<!\w)(?:{'|'.join(_FUTURE + _EXPECTED)})(?: (?:well|still|yet|even|eventually|ultimately))?"
    rf" (?:rise|climb|reach|grow|exceed|increase|pass|top|surpass|hit|run|go)"
    rf"(?: (?:further|to|into|past|above|beyond|over|higher than|up))*{_HEDGED} $",
    re.IGNORECASE,
)
_WILL_HAVE = re.compile(
    rf"(?<!\w)(?:will|would|['’]ll|are going to|is going to)(?: (?:soon|then|still|yet|even|eventually))?"
    rf" (?:have|see|suffer|lose|count|mourn){_HEDGED} $",
    re.IGNORECASE,
)
"""What has not happened yet: "if it goes on, we will have more than 900 murders"."""
_MODALS = ("could", "may", "might")
_COULD_BE = re.compile(
    rf"(?<!\w)(?:there|toll|tally|count|figure|number(?: of (?:the )?(?:dead|deaths|victims|casualties))?)"
    rf" (?:{'|'.join(_MODALS)}) (?:well )?(?:still )?be(?: as high as| between| above| closer to)?{_HEDGED} $",
    re.IGNORECASE,
)
"""What nobody has counted: "there could be more than 300 dead", "the toll could be as high as 300"."""
_OPEN_QUESTION = re.compile(
    rf"(?<!\w)(?:whether|(?:clear|known|unclear|unknown|ask|asked|see|sure|certain) if)"
    rf"(?: the| these| those| any| all| either| of)*{_HEDGED} $",
    re.IGNORECASE,
)
"""What nobody knows yet: "it is not clear whether the two"."""
_POSSIBLY = re.compile(rf"(?<!\w)(?:possibly|potentially|probably)(?: (?:another|{HEDGE}))? $", re.IGNORECASE)
"""What nobody is sure of: "possibly two people"."""
_MAY_HAVE = re.compile(
    rf"(?<!\w)may(?: (?:well|also|already))? have (?:left|caused|claimed|cost|resulted in|led to|taken|inflicted)"
    r"(?: the (?:lives|deaths) of)?"
    rf"{_HEDGED} $",
    re.IGNORECASE,
)
"""What nobody has confirmed: "the blast may have left 12 dead"."""
_TO_LEAVE = re.compile(
    r"(?<!\w)(?:could|may|might|will|can|(?<!that )(?<!which )would(?! (?:later|eventually|ultimately|go)\b))"
    r"(?: (?:well|also|still|yet|even|\w{3,12}ly))? (?:leave|cause|claim|cost|result in|lead to|inflict|mean)"
    rf"{_HEDGED} $",
    re.IGNORECASE,
)
"""What has not come to it: "the storm could leave 12 dead", but for "a storm that would claim 40 lives"."""
_FORESEEING = ("project", "expect", "forecast", "predict", "anticipate", "foresee", "foresaw", "warn")
_FORESEEN = re.compile(
    r"(?<!\w)(?<!as )(?<!than )(?:(?:project|expect|forecast|predict|anticipate|foresee)(?:s|ed|d|ing)?|foresaw"
    rf"|warn(?:s|ed|ing)? of){_HEDGED} $",
    re.IGNORECASE,
)
"""What is still to come: "models project 60,000 deaths"."""
_HEARSAY = re.compile(
    r"(?:^|[.!?] )(?:supposedly|reportedly|allegedly),?(?:(?! (?:when|after|before|while|because) )[^.;:])*$",
    re.IGNORECASE,
)
"""At the head of a sentence, of all that it tells: "Supposedly, two guards killed the mayor"."""
_UNCONFIRMED = re.compile(
    rf"(?<!\w)(?:(?:unconfirmed|unverified|uncorroborated|conflicting) (?:\w{{3,12}} )?(?:{'|'.join(REPORT)})s?(?!\w)"
    r"|there (?:were|are|have been|had been|was) (?:\w{3,12} )?(?:reports?|rumou?rs?|claims?) (?:that|of)(?!\w)"
    r"|rumou?rs (?:\w{3,12} ){0,2}that(?!\w)"
    r"|(?:unable to|could not|cannot|can not|has not|have not)(?: \w{4,15}ly)? (?:verify|verified|confirm|confirmed)"
    r" (?:the |any )?(?:reports?|claims?|accounts?|allegations?) (?:that|of)(?!\w)"
    r"|it (?:was|is|has been) (?:\w{3,12}ly )?(?:rumou?red|alleged|claimed) that(?!\w))"
    r"(?:(?!,? (?:but|while|although|though|however|and police|which|who) )[^.;:])*$",
    re.IGNORECASE,
)
"""What nobody stands behind: "unconfirmed reports said that 12 had died"."""
_NOT_TRUE = re.compile(
    rf"(?<!\w)(?:(?:is|was) (?:not true|untrue|false|incorrect|wrong|a lie) (?:that|to say)(?!\w)"
    rf"|no truth (?:to|in) (?:the |any )?(?:{'|'.join(REPORT)})s? (?:that|of)(?!\w)"
    r"|(?:no|any) (?:evidence|proof|indication|sign) (?:that|to (?:suggest|show|prove) that)(?!\w))"
    r"(?:(?!,? (?:but|while|although|though|however|which|who|that) )[^.;:])*(?<! the)(?<! of)(?<! those) $",
    re.IGNORECASE,
)
"""What somebody calls untrue: "there was no truth to claims that 12 had died"."""
_IT_WAS_FEARED = re.compile(
    r"(?<!\w)(?:it (?:was|is) (?:\w{3,12} )?feared (?:that )?|fears (?:\w{3,12} )?that(?!\w)|fear(?:ed)? that(?!\w))"
    r"(?:(?! (?:which|who|that|after|when|since|because) )[^.;:,])*(?<! the)(?<! of)(?<! those) $",
    re.IGNORECASE,
)
"""Likewise: "it was feared that the blast had killed 12", "fears that rebels took 12"."""
_IF_TRUE = re.compile(
    r"(?<!\w)if it (?:is|was|were|proves|turns out to be) (?:true|correct|confirmed) that(?!\w)"
    r"(?:(?! (?:which|who|that|after|when) )[^.;:,])*$",
    re.IGNORECASE,
)
"""What may not have been: "if it is true that the blast killed 12"."""
_CONDITIONAL = tuple("could might would should".split())
_SUPPOSED = re.compile(
    rf"(?<!\w)(?:{'|'.join(_CONDITIONAL)})(?: (?:well|easily|just))?(?: have|['’]ve)"
    r" (?:been|had|seen|lost|left|killed|caused|claimed|cost|resulted in|led to|taken)"
    rf"{_HEDGED} $",
    re.IGNORECASE,
)
"""What did not happen: "there could have been ten people dead"."""


_REFUSING = tuple("contradict refut reject dismiss disput debunk deny deni retract withdr".split())
_DISMISSED = re.compile(
    rf"(?<!\w)(?:{'|'.join(_REFUSING)})\w{{0,4}}(?: \w{{1,12}}){{0,2}}"
    rf" (?:accusation|statement|announcement|{'|'.join(REPORT)})s?"
    r" (?:that|of)(?!\w)[^.;:,]{0,40}$",
    re.IGNORECASE,
)
"""Said before what others had told: "contradicting earlier reports of three deaths"."""
_DEEDS = re.compile(
    r"[\w,.]{1,12} (?:\w{1,14} ){0,2}(?:killing|death|murder|shooting|slaying|homicide|stabbing|incident|attack"
    r"|kidnapping)s(?!\w)",
    re.IGNORECASE,
)
"""What is known to have been, though something about it is not: "whether the two killings are connected"."""

_FOUND_DEAD = re.compile(
    r"[\w-]{1,12}(?: [\w-]{2,14}){0,3} found (?:dead|shot|slain|stabbed|murdered)(?!\w)", re.IGNORECASE
)
"""Who is known to be dead, though how is only thought: "police believe two men found dead died of cold"."""


class Doubt(msgspec.Struct, frozen=True):
    """Words before a figure that make it less than asserted."""

    told: re.Pattern[str]
    hints: tuple[str, ...]
    """They hold one of these."""
    made: Modality | None
    """What becomes of the figure; of one in reports the words behind it tell."""
    unless: re.Pattern[str] | None = None
    """It does not become so where the figure begins this."""


_DOUBTS = (
    Doubt(_TO_COME, _FUTURE + _EXPECTED, "hypothetical"),
    Doubt(_SUPPOSED, _CONDITIONAL, "hypothetical"),
    Doubt(_TO_LEAVE, tuple(f"{modal} " for modal in (*_FUTURE, "can")), "hypothetical"),
    Doubt(_FORESEEN, _FORESEEING, "hypothetical"),
    Doubt(_MAY_HAVE, ("may ",), "feared"),
    Doubt(_WILL_HAVE, ("will", "would", "'ll", "’ll", "going to"), "hypothetical"),
    Doubt(_COULD_BE, tuple(f"{modal} " for modal in _MODALS), "feared"),
    Doubt(_MADE_UP, (*_WORKS, "lets players", "simulat"), "hypothetical"),
    Doubt(_OPEN_QUESTION, ("whether", " if "), "hypothetical", unless=_DEEDS),
    Doubt(_DISMISSED, _REFUSING, "denied"),
    Doubt(_POSSIBLY, ("possibly", "potentially", "probably"), "feared"),
    Doubt(_HEARSAY, ("supposedly", "reportedly", "allegedly"), "reported"),
    Doubt(
        _NOT_TRUE,
        (
            "not true",
            "untrue",
            "false",
            "incorrect",
            "wrong",
            "a lie",
            "no truth",
            "evidence",
            "proof",
            "indic",
            "sign",
        ),
        "denied",
    ),
    Doubt(_IF_TRUE, ("if it ",), "hypothetical"),
    Doubt(REPORTS_OF, REPORT, None),
    Doubt(
        _UNCONFIRMED,
        (
            "onfirmed",
            "unverified",
            "uncorroborated",
            "onflicting",
            "here ",
            "rumo",
            "alleged",
            "claimed",
            "verif",
            "confirm",
        ),
        "reported",
    ),
    Doubt(_IT_WAS_FEARED, ("fear",), "feared"),
    Doubt(_FEARED, tuple(_FEARS), "feared", unless=_FOUND_DEAD),
)
"""In order of precedence."""


@cache
def _hints() -> Hints:
    return Hints([doubt.hints for doubt in _DOUBTS])


def doubted(text: str, start: int, modality: Modality) -> Modality:
    """The modality of a figure at `start` that its own verb tells as `modality`, by what stands around it."""
    if modality != "asserted":
        return modality
    before = text[max(0, start - REACH) : start].replace("\u00a0", " ").replace("\n", " ")
    for index in _hints().rules(before.lower()):
        doubt = _DOUBTS[index]
        if doubt.told.search(before) and not (doubt.unless and doubt.unless.match(text, start, start + REACH)):
            made = doubt.made or _as_reported(_after(text, start))
            if made != "asserted":
                return made
    return modality


def _after(text: str, start: int) -> str:
    return text[start : start + REACH + REACH].replace("\u00a0", " ").replace("\n", " ")


def _as_reported(after: str) -> Modality:
    """What becomes of reports, by the words behind the figure in them."""
    if UNTRUE.match(after):
        return "denied"
    return "reported" if UNCHECKED.match(after) else "asserted"
