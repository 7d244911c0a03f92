"""Heads of whole texts that say whose they are: "[Communique] [High Command]", "Statement by the ministry"."""

import re

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.claims.sources.sources import INSTITUTIONS
from reconciler.extraction.claims.sources.speakers import ends_in_source, read_speaker
from reconciler.extraction.claims.turns.turn import Turn

WITHIN = 600
"""Characters at the head of a text in which it says what it is."""
_DOCUMENTS = (
    r"(?:statement|communiqu[eé]|declaration|proclamation|press release|message|letter|speech|address|remarks|bulletin)"
)
_BRACKETED = re.compile(
    rf"(?:^|[\])]|--)\s*\[(?:{_DOCUMENTS}|(?P<report>report))\]\s*\[(?P<who>[^\[\]]{{3,160}})\]", re.IGNORECASE
)
_NO_AUTHOR = re.compile(r"(?:text|continued|excerpts?|summary|passage|words?|begin|in progress)(?!\w)", re.IGNORECASE)
_OF_THE_OUTLET = re.compile(r"(?<!\w)(?:reporter|correspondent|news|radio|journalist|announcer)(?!\w)", re.IGNORECASE)
_LINE = re.compile(
    rf"(?:(?:the |a )?(?:(?:full|complete|english) )?text of (?:the |a )?|here is (?:the |a |an )?|(?:the |a )?)"
    rf"(?:(?:joint|press|official|full|special|public|short) )*{_DOCUMENTS}"
    r" (?:(?:issued|made|released|given|delivered|published|signed|read) )?(?:by|from|of)[ \n](?:the[ \n])?"
    r"(?P<who>[^.,;:\"“”]{3,90}?)"
    r"(?:,[^.:\"“”]{1,80}| (?:on|about|regarding|concerning|after|to|following) [^.:]{1,90})?:?$",
    re.IGNORECASE,
)
"""A line of its own that says whose the words behind it are."""
_ITS_OWN = re.compile(
    rf"(?:(?:here is|following is|this is) )?(?:(?:the|a|an) )?(?:official )?"
    rf"(?P<who>(?:(?!(?:\w{{4,12}}ed|following|this|in|to|said|says|from|of) )[^\s.,;:\"“”]{{1,30}}[ \n]){{1,8}})"
    rf"{_DOCUMENTS}:$",
    re.IGNORECASE,
)
"""The same the other way round: "Here is an army communique:"."""
_INTERVIEW = re.compile(
    r"\[(?:interview|(?:news|press) conference)\s+(?:with|by|of)\s+(?P<between>[^\[\]]{3,300})\]", re.IGNORECASE
)


_OPENING = re.compile(
    rf"(?:^|\[TEXT\]|-- )\s*(?:the )?(?:(?:joint|press|official) )?{_DOCUMENTS}\s"
    r"(?:issued|signed|released|read|sent)\sby\s(?:the\s)?(?P<who>[^.,;:\"“”\[\]]{3,90}):\s",
    re.IGNORECASE,
)
"""The first words of a text that is somebody's as a whole: "Communique issued by the general command: We announce"."""


_BEFORE_THE_PEOPLE = re.compile(
    r"(?:^|\[TEXT\]|-- )\s*(?P<who>(?:the )?[^.,;:\"“”\[\]]{3,90}?)\s(?:hereby\s)?"
    r"(?:denounces|informs|declares|announces|reports|condemns)"
    r"\s(?:to|before)\s(?:(?:the|our)\s)?(?:\w{4,14}\s){0,2}?(?:people|nation|citizens|public|community|world|opinion|workers)(?!\w)",
    re.IGNORECASE,
)
"""The first words of a declaration: "The government denounces before the international community"."""


class Head(msgspec.Struct, frozen=True):
    """What the head of a text says of who speaks in it."""

    turns: tuple[Turn, ...]
    interview: tuple[int, int] | None = None
    """Where it says between whom the interview is."""
    reporter: str = ""
    """Who reports for the outlet, in small letters; empty where nobody is named."""


def read_head(document: Document) -> Head:
    """The turns that heads of the text begin, and where an interview says who is asked."""
    text = document.article.text
    interview = _INTERVIEW.search(text, 0, WITHIN) if "[" in text[:WITHIN] else None
    head = _BRACKETED.search(text, 0, WITHIN) if "[" in text[:WITHIN] else None
    between = interview.span("between") if interview else None
    opening = _opening(text) if head is None else None
    if opening is not None:
        return Head((_whole(opening, text), *_lines(document)), between)
    if head is None or _NO_AUTHOR.match(head["who"]):
        return Head(_lines(document), between)
    if head["report"] and (_OF_THE_OUTLET.search(head["who"]) or not _is_source(head["who"])):
        return Head(_lines(document), between, head["who"].split(",")[0].lower())
    return Head((_whole(head, text), *_lines(document)), between)


def _opening(text: str) -> "re.Match[str] | None":
    """The first words of a text that say whose it is."""
    issued = _OPENING.search(text, 0, WITHIN)
    declared = _BEFORE_THE_PEOPLE.search(text, 0, WITHIN) if issued is None else None
    return declared if declared is not None and _is_source(declared["who"]) else issued


def _whole(head: "re.Match[str]", text: str) -> Turn:
    return Turn("text", head.end(), head.span("who"), head.span("who"), len(text))


def _is_source(words: str) -> bool:
    """More than a reporter's name: somebody by office, or an institution."""
    head = words.split(",")[0]
    known = ends_in_source(head) or head.split()[-1].lower() in INSTITUTIONS
    return known or "," in words or read_speaker(words).kind in ("party", "ngo")


def _lines(document: Document) -> tuple[Turn, ...]:
    """Lines of their own; what they head goes on to the end of the text, or to the next of them."""
    heads = [
        (block, head)
        for block in document.blocks
        if block.field == "text"
        and block.end - block.start <= LONGEST_LINE
        and (head := _heading(document.words(block)))
    ]
    end = len(document.article.text)
    return tuple(
        Turn(
            "text",
            block.end,
            (block.start + head.start("who"), block.start + head.end("who")),
            (block.start + head.start(), block.end),
            end,
        )
        for block, head in heads
    )


LONGEST_LINE = 200
"""Characters of a line that only heads what stands behind it."""


def _heading(words: str) -> "re.Match[str] | None":
    begin = words.rfind("[TEXT] ") + 7 if "[TEXT] " in words else 0
    return _LINE.match(words, begin) or (_ITS_OWN.match(words, begin) if words.endswith(":") else _title(words))


def _title(words: str) -> "re.Match[str] | None":
    """A line in capitals: "MINISTRY OF DEFENCE STATEMENT"."""
    title = _ITS_OWN.match(f"{words}:") if words.isupper() else None
    return title if title is not None and _is_source(title["who"]) else None
