"""Where the words for a speaker stand before a reporting verb."""

import re
from itertools import islice

from reconciler.extraction.claims.sources.adjuncts import behind_adjunct, tells_of
from reconciler.extraction.claims.sources.source_ends import LONGEST
from reconciler.extraction.claims.sources.speakers import ends_in_source
from reconciler.extraction.words import CAPITAL, WEEKDAY

_BREAK = re.compile(
    r"[,;:\"“”\[\]](?!(?<=\d,)\d)|\)[ ]?[-–—]{1,2}|[-–—]{2}|[ \u00a0][-–—]|[a-z)][–—]|(?<![\w'’])(?:that|as|after"
    r"|before|when|while|and(?![ \u00a0\n-]rescue)|but|which|who|where|because|if|whom|since|though"
    r"|although)(?![\w'’])",
    re.IGNORECASE,
)
_BEFORE_VERBS = (
    r"has|have|had|did|does|do|just|tonight|last (?:night|week|month)|this (?:morning|afternoon|evening|week|month)"
    r"|also|hereby|later|then|earlier|however|today|yesterday|previously|initially|now|still"
    rf"|only|would|first|again|reportedly|officially|repeatedly|{WEEKDAY}|(?-i:[a-z]\w{{2,11}}ly|[A-Z]{{3,12}}LY)"
)
_AUXILIARY = re.compile(rf"(?:[ \u00a0\n](?:{_BEFORE_VERBS}|on {WEEKDAY}))+$", re.IGNORECASE)
_ONE_AUXILIARY = re.compile(rf"{_BEFORE_VERBS}|morning|afternoon|evening|week|month|night", re.IGNORECASE)
"""The last of them: where no such word stands, most searches end."""
_BRACKETED = re.compile(r"[ \u00a0]\[[^\[\]]{1,40}\][ \u00a0]{0,2}$")
"""An editor's words between speaker and verb."""
_BRACKETED_LAST = re.compile(r"[ \u00a0\n]\[[^\[\]]{1,60}\]$")
_PASSIVE = re.compile(
    r"(?:^|[ \u00a0\n])(?:is|are|was|were|be|been|being|not|to|of|by|for|in|no|a|an|some|on|with|about|amid|from"
    r"|despite)$",
    re.IGNORECASE,
)
_QUOTED_NAME = re.compile(r"(?:the )?[\"“][^\"“”,.!?]{2,30}[\"”](?:[ \u00a0\n][\w \n-]{2,20})?$", re.IGNORECASE)
"""A name between quotation marks: "the “Red Hand” group"."""
_LONG_SUBJECT = 90
"""A subject with more characters has swallowed a clause; only its last words are the speaker."""
_LAST_WORDS = re.compile(rf"(?:{CAPITAL}[\w.'’-]{{0,20}}[ \u00a0]){{0,4}}[\w'’-]{{1,20}}$")


def subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of the reporting verb: back to the last break, over one apposition."""
    start = max(start, end - LONGEST)
    head = _BRACKETED.sub("", text[start:end]).rstrip()
    aux = _AUXILIARY.search(head) if _ONE_AUXILIARY.fullmatch(head.split()[-1] if head else "") else None
    past = start + (_BRACKETED_LAST.search(head, 0, aux.start()) or aux).start() if aux else start + len(head)
    if past <= start or _PASSIVE.search(text, max(start, past - 12), past):
        return None
    breaks = list(_BREAK.finditer(text, start, past))
    if not breaks:
        return _shorten(text, start, past)
    if breaks[-1].group().lower() in ("who", "which", "that") and tells_of(text[breaks[-1].end() : past]):
        past = breaks.pop().start()
        past, breaks = (breaks[-1].start(), breaks[:-1]) if _at_end(text, breaks, past) else (past, breaks)
        begin = breaks[-1].end() if breaks else start
        known = _named_before(text, start, begin)
        first, past = _shorten(text, begin if known is None else known, past)
        active = _ANSWERING.match(text, first, past) or _MADE_BY.match(text, first, past)
        return active.end() if active else first, past
    last = breaks[-1]
    before = breaks[-2].end() if len(breaks) > 1 else start
    joined = last.group().lower() == "and" and _OFFICE_OF.search(text, before, last.start())
    if joined or (last.group().lower() == "and" and _is_source(text, before, last.start())):
        breaks.pop()
        if not breaks:
            return _shorten(text, start, past)
        last = breaks[-1]
    named = _QUOTED_NAME.search(text, max(start, past - 60), past) if last.group() in '"”' else None
    if named is not None:
        return trim(text, named.start(), past)
    if last.end() >= past:
        return _before_apposition(text, start, past, breaks) if last.group() == "," else None
    return _shorten(text, last.end(), past)


def _named_before(text: str, start: int, begin: int) -> int | None:
    """Where the name begins of whom the words at `begin` only tell what he is: "Ada Moor, leader of the farmers"."""
    named = _NAMED_BEFORE.search(text, max(start, begin - 70), begin) if _APPOSED.match(text, begin) else None
    return None if named is None else named.start()


_NAMED_BEFORE = re.compile(rf"(?:{CAPITAL}[\w.'’-]{{0,20}}[ \u00a0\n]){{1,4}}{CAPITAL}[\w'’-]{{1,20}},$")
_APPOSED = re.compile(r"[ \u00a0\n](?:\d{2},[ \u00a0\n])?(?:the |an? )?[a-z]")
"""Who somebody is: "Ada Moor, leader of the farmers, who said"."""
_ANSWERING = re.compile(r"[a-z]{3,14}ing[ \u00a0](?=the[ \u00a0]|an?[ \u00a0]|[A-Z])")
"""What is done to the one who then speaks: "contradicting the hospital, which said"."""
_MADE_BY = re.compile(
    r"[^,;]{8,120}?[ \u00a0\n](?:made|given|issued|published|signed)[ \u00a0\n](?:today |yesterday )?by[ \u00a0\n]",
    re.IGNORECASE,
)
"""Whose remarks somebody else answers: "he answered the remarks made by the hospital, which said"."""


_OFFICE_OF = re.compile(
    r"(?<!\w)(?:the|a|an)[ \u00a0](?:[\w'’-]{1,20}[ \u00a0]){0,3}"
    r"(?:head|director|chief|minister|ministry|department|office)[ \u00a0](?:of|for)[ \u00a0][\w '’-]{2,50}$",
    re.IGNORECASE,
)
"""What two words name together: "the head of the search and rescue agency"."""


def _is_source(text: str, start: int, end: int) -> bool:
    """A few words that end in what sources are called by, or a name behind a comma, before "and" and others.

    "Police and a mayor said"; "…, Red Cross and police officials said".
    """
    words = text[start:end].split()
    if not 0 < len(words) <= FEW_WORDS or any(word in _IN_A_CLAUSE or _is_verb(word) for word in words):
        return False
    named = text[max(0, start - 1) : start + 1].lstrip()[:1] == "," or text[max(0, start - 2) : start].strip() == ","
    return len(words) == 1 or (named and all(word[0].isupper() for word in words)) or ends_in_source(" ".join(words))


def _is_verb(word: str) -> bool:
    return word.endswith("ed") and word != "Red"


def placed_source(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The speaker in "officials in Leon, Mexico, said", without the country or state of the place."""
    placed = _PLACED.fullmatch(text, start, end)
    return placed.span("by") if placed is not None and _is_source(text, *placed.span("who")) else None


_NAMED = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,3}"
_PLACED = re.compile(
    rf"(?P<by>(?P<who>[\w'’-]{{1,20}}(?: [\w'’-]{{1,20}}){{0,3}}) (?:in|from|at|near) {_NAMED}), {_NAMED}, "
)


def is_apposed(text: str, start: int, end: int) -> bool:
    """Only somebody and what he is: "Omar Bo, a member of the council, said", "A doctor, speaking in haste, said"."""
    return _WITH_APPOSITION.fullmatch(text, start, end) is not None


_WHAT = r"(?:(?!(?:was|were|is|are|has|had|have|died|killed|wounded|said|says)\b)[^,.;:\"“”]){3,110}"
_WHAT_HE_IS = (
    r"(?:an?|the|who|its|his|her|one|another|[a-z][a-z-]{2,14}(?: [a-z-]{3,14}){0,3} (?:of|for|at|in|with|from)) "
)
_WITH_APPOSITION = re.compile(
    rf"(?:{_NAMED},(?: \d{{2}},)? (?={_WHAT_HE_IS}){_WHAT}"
    rf"|(?:(?:Reached|Contacted|Asked|Speaking|Interviewed) {_WHAT}, )?"
    rf"(?:An?|an?|The|the|One|Another) {_WHAT}, {_NAMED}"
    rf"|(?:(?:An?|The|One|Another|Two) {_WHAT}|{_NAMED}), (?:speaking|talking|writing|asking) {_WHAT}), "
)
_IN_A_CLAUSE = frozenset("in at by on to from with of for near was were is are has have had shot hit hurt".split())
FEW_WORDS = 4
"""Words of one of two speakers that a verb has; more would be a clause of their own."""


def _at_end(text: str, breaks: "list[re.Match[str]]", past: int) -> bool:
    """The comma in "residents, who"."""
    return bool(breaks) and breaks[-1].group() == "," and not text[breaks[-1].end() : past].strip()


def _before_apposition(text: str, start: int, past: int, breaks: "list[re.Match[str]]") -> tuple[int, int] | None:
    """Before "said" in "Omar, the governor, said": the name with its apposition."""
    opening = next((n for n in range(len(breaks) - 2, -1, -1) if breaks[n].group().lower() not in _INSIDE), None)
    if opening is None or breaks[opening].group() != ",":
        return None
    begin = breaks[opening - 1].end() if opening else start
    if _CALLED_NEXT.fullmatch(text, begin, past) is not None:
        return _shorten(text, begin, past - 1)
    named = _named_before(text, start, begin)
    return (named, past - 1) if named is not None else _shorten(text, begin, past - 1)


_CALLED_NEXT = re.compile(
    rf" (?:an?|the|another) [a-z][^,.;:\"“”]{{3,60}}, {CAPITAL}[\w'’-]{{0,20}}(?: {CAPITAL}[\w.'’-]{{0,20}}){{0,3}},",
    re.ASCII,
)
"""Who somebody is, with his name behind it: "…, a resident of the town, Omar Bo, said"."""
_INSIDE = frozenset(("and", "but", "as", "who"))
"""Words that part clauses elsewhere and may stand inside an apposition."""


def _shorten(text: str, start: int, past: int) -> tuple[int, int]:
    first, last = trim(text, start, past)
    first = behind_adjunct(text, first, last)
    if last - first > _LONG_SUBJECT and "," not in text[first:last]:
        tail = _LAST_WORDS.search(text, last - _LONG_SUBJECT, last)
        first = tail.start() if tail else first
    return first, last


def first_source(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The words at the head of a sentence up to the last of the first few that sources are called by."""
    past = None
    for word in islice(_WORD.finditer(text, start, min(end, start + LONGEST)), SUBJECT_WORDS):
        if word.group().lower() in _IN_A_CLAUSE:
            break
        if ends_in_source(word.group()):
            past = word.end()
    named = _NAMED_NEXT.match(text, past, end) if past is not None else None
    past = named.end() if named else past
    return (start, past) if past is not None else None


def first_named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Who is named at the head of a sentence, behind where it was: "In a speech, Moor accepted it and said"."""
    named = _NAMED_FIRST.match(text, start, end)
    return named.span("by") if named else None


_NAMED_FIRST = re.compile(
    r"\s*(?:(?:In|At|On|During|After|Before|IN|AT|ON|DURING|AFTER|BEFORE)[ \u00a0\n][^,.;:\"“”]{3,80},[ \u00a0\n])?"
    r"(?P<by>[A-Z][\w'’.-]{1,20}(?:[ \u00a0\n][A-Z][\w'’.-]{1,20}){0,3}?)"
    r"[ \u00a0\n](?:(?:also|ALSO|has|HAS|had|HAD)[ \u00a0\n])?(?:[a-z]{3,12}ed|[A-Z]{3,12}ED)(?!\w)"
)
SUBJECT_WORDS = 8
"""Words at the head of a sentence in which its subject ends."""
_WORD = re.compile(r"[^\W_][\w.'’-]*")
_NAMED_NEXT = re.compile(rf"(?:[ \u00a0]{CAPITAL}[^\W\d_A-Z][\w'’-]{{0,20}}){{0,4}}")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without blanks and marks at its edges."""
    words = text[start:end]
    first = len(words) - len(words.lstrip(" \u00a0,\n)-–—"))
    first += 2 * words.startswith(_CLOSING, first)
    return start + first, end - len(words) + len(words.rstrip(" \u00a0,\n"))


_CLOSING = ("' ", "’ ")
"""The end of a quotation in single marks."""
