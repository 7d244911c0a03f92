"""Labels of transcripts: "[SMITH] …", "MAYOR SMITH: …", "Q: …", "[End recording]"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.claims.sources.speakers import ends_in_source
from reconciler.extraction.claims.turns.headers import Head
from reconciler.extraction.claims.turns.turn import Turn
from reconciler.extraction.claims.words.capitals import may_be_name

_BRACKET = re.compile(r"\[(?P<label>[A-Z][^\[\]]{0,100})[\]\[](?=\s|$)")
_RECORDING = re.compile(
    r"(?P<ends>end)?(?:begin)? ?(?:recording|video(?:tape| ?clip)?|audio(?: ?clip)?|clip)$", re.IGNORECASE
)
_RECORDING_OF = re.compile(r"BEGIN (?P<who>[A-Z][\w.'’ -]{2,60}?) (?:RECORDING|VIDEO ?TAPE|VIDEO CLIP)")
"""A recording of somebody named: "[Begin Moor recording]"."""
_MARK = re.compile(
    r"(?:text|continued|excerpts?|summary|report|statement|speech|communique|interview|news conference|press conference"
    r"|passage|words?|question|sentence|applause|laughter|crosstalk|inaudible|indistinct|pause|music|video|begin"
    r"|in progress)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""Editors' marks, which name nobody; a label may stand behind one."""
_NO_LABEL = re.compile(
    r"(?:signed|dated|issued|as |corrects|changes|name |figure|number|photo|image|read |more|advert|source|sic|note)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:(?:unidentified|male|female|unknown|studio|station|tv|radio) )?"
    r"(?:q|question|reporters?|moderator|interviewer|host|anchor|announcer"
    r"|journalist|correspondent|interpreter|narrator)(?!\w)"
    r"|[^,]{2,40}, (?:[\w’' -]{0,30} )?(?:host|anchor|reporter|correspondent|moderator|interviewer)(?!\w)",
    re.IGNORECASE,
)
"""Who only asks, or reports for the outlet."""
_ANSWERS = re.compile(r"a|answer", re.IGNORECASE)
_COLON = re.compile(
    r"(?P<label>[A-Z][A-Z.'’-]{0,20}(?: [A-Z][A-Z.'’-]{1,20}){0,4}"
    r"(?:, [A-Z][\w .,'’&-]{2,80}| \([\w .,'’&-]{2,60}\))?"
    r"|(?:[A-Z][a-z]{0,12}\.? )?[A-Z][a-z][\w'’-]{1,20}):(?=\s)"
)
_NAME = re.compile(r"[A-Z][\w.'’-]{1,20}(?:[ \n][A-Z\d][\w.'’-]{0,20}){0,4}(?=$|,| \()")
_STOP = re.compile(r"[.?!…\"”-]\s{0,4}$")
_REPORTS = re.compile(
    r"(?<!\w)(?:our|this|more on|a|the|here is|station|special)\b[^.:]{0,60}?(?:reporter|correspondent|reports?|more)\b"
    r"[^.:]{0,80}:\s*$|(?:[A-Z][\w'’-]{1,20}\s){1,4}(?:reports|has this report|has more):\s*$",
    re.IGNORECASE,
)
"""What leads over to the outlet's own reporter."""


class Label(msgspec.Struct, frozen=True, gc=False):
    """Words that may say who speaks from there on."""

    start: int
    end: int
    """Behind bracket or colon."""
    words: tuple[int, int]
    text: str


def read_labels(document: Document, head: Head) -> tuple[Turn, ...]:
    """The turns that labels begin, where the text is a transcript."""
    text = document.article.text
    found = [*_brackets(document, text), *_colons(document, text)]
    if not found:
        return ()
    found.sort(key=lambda label: label.start)
    if not _is_transcript(found, certain=bool(head.turns) or head.interview is not None):
        return ()
    asking = _asking(found, text)
    return tuple(_turn(label, text, head, asks=_key(label) in asking) for label in found)


def _asking(found: Sequence[Label], text: str) -> frozenset[str]:
    """Those of whom every turn is a question."""
    ends = [*(label.start for label in found[1:]), len(text)]
    tells = {_key(label) for label, end in zip(found, ends, strict=True) if text[label.end : end].rstrip()[-1:] != "?"}
    return frozenset(map(_key, found)) - tells


def _is_transcript(found: Sequence[Label], *, certain: bool) -> bool:
    """Its head says so, somebody asks, or one is named again and again."""
    times = Counter(map(_key, found))
    asked = any(_ASKS.match(label.text) or _RECORDING.match(label.text) for label in found)
    return certain or (asked and len(found) > 1) or max(times.values()) >= TWICE


TWICE = 2
"""Times that a speaker is named by a label at least, where nobody is said to ask."""


def _brackets(document: Document, text: str) -> Iterator[Label]:
    """Labels in brackets at the head of a paragraph or behind a mark; known ones behind any sentence."""
    if "[" not in text:
        return
    heads = {block.start for block in document.blocks if block.field == "text"}
    known: set[str] = set()
    opens = -1
    for match in _BRACKET.finditer(text):
        words = " ".join(match["label"].split())
        leads = match.start() in heads or (opens >= 0 and not text[opens : match.start()].strip())
        label = Label(match.start(), match.end(), match.span("label"), words)
        of = _RECORDING_OF.fullmatch(match["label"])
        if of is not None and _names(of["who"]):
            begin = match.start("label") + of.start("who")
            yield Label(match.start(), match.end(), (begin, begin + len(of["who"])), of["who"])
        elif _RECORDING.match(words):
            opens = match.end()
            yield label
        elif _MARK.match(words):
            opens = match.end() if leads or match.start() < WITHIN_HEAD else opens
        elif (leads or (words in known and _STOP.search(text, max(0, match.start() - 6), match.start()))) and _names(
            words
        ):
            known.add(words)
            yield label


WITHIN_HEAD = 600
"""Characters at the head of a text in which marks stand behind its dateline."""


def _names(words: str) -> bool:
    if _ASKS.match(words):
        return True
    known = _NO_LABEL.match(words) is None and _NAME.match(words) is not None
    return known and (words.startswith("UNIDENTIFIED") or _speaks(words))


LONGEST = 200
"""Characters that a label before a colon takes at most."""


def _colons(document: Document, text: str) -> Iterator[Label]:
    """Labels before a colon at the head of a paragraph."""
    for block in document.blocks:
        labelled = block.field == "text" and ":" in text[block.start : min(block.end, block.start + LONGEST)]
        match = _COLON.match(text, block.start, block.end) if labelled else None
        if match is not None and _speaks(match["label"]):
            yield Label(match.start(), match.end(), match.span("label"), match["label"])


def _speaks(label: str) -> bool:
    """Somebody's name or office, not a word like "WATCH"."""
    head = label.split(",")[0].split("(")[0].split()
    if _ASKS.match(label) or _ANSWERS.fullmatch(label):
        return True
    if len(head) > 1 and not label.isupper() and any(may_be_name(word.lower()) for word in head):
        return True
    return may_be_name(head[-1].lower()) or (len(head) > 1 and ends_in_source(" ".join(head)))


def _key(label: Label) -> str:
    return label.text.split(",")[0].lower()


def _turn(label: Label, text: str, head: Head, *, asks: bool) -> Turn:
    recording = _RECORDING.match(label.text)
    silent = asks or recording or _ASKS.match(label.text) or _ANSWERS.fullmatch(label.text) or _asks(label, text, head)
    reports = head.interview is None and _of_the_outlet(label, text)
    if silent or reports or _REPORTS.search(text, max(0, label.start - 160), label.start):
        return Turn("text", label.end, None, label.words, len(text))
    return Turn("text", label.end, label.words, label.words, len(text), _in_full(label, text, head.interview))


def _asks(label: Label, text: str, head: Head) -> bool:
    """The head says that this one asks or reports: "interview with Mayor Cole by Ada Moor"."""
    name = label.text.split(",")[0].split()[-1].lower()
    if head.interview is None:
        return name in head.reporter.split()
    asked, *asking = _BY.split(text[slice(*head.interview)], maxsplit=1)
    return any(name in by.lower() for by in asking) and name not in asked.lower()


_BY = re.compile(r"\sby\s", re.IGNORECASE)


def _in_full(label: Label, text: str, interview: tuple[int, int] | None) -> tuple[int, int] | None:
    """Where the head of an interview names the one of the label in full."""
    if interview is None:
        return None
    name = label.text.split(",")[0].split()[-1]
    at = text.lower().find(name.lower(), *interview)
    before = _BEFORE.search(text, interview[0], at) if at >= 0 else None
    return (before.start(), at + len(name)) if before else None


def _of_the_outlet(label: Label, text: str) -> bool:
    """A little before it the text says that this is its own reporter: "Our correspondent Ada Moor was there."."""
    name = label.text.split(",")[0].split()[-1]
    at = text.rfind(name, max(0, label.start - NEAR_BEFORE), label.start)
    return at >= 0 and _REPORTER.search(text, max(0, at - LONGEST_FORENAMES), at) is not None


NEAR_BEFORE = 300
"""Characters before a label in which it stands who that is."""
LONGEST_FORENAMES = 60
_REPORTER = re.compile(
    r"(?<!\w)(?:(?:reporter|correspondent|colleague|newsman)s?|reports?\s(?:filed\s|sent\s)?(?:by|from))"
    r"[ \n](?:[A-Z][\w'’.-]{0,20}\s){0,4}$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:[A-Z][\w.'’-]{0,20}\s{1,4}){1,6}$")
