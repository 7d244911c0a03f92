"""Verbs of report that ask for certain subjects or objects: records show, a toll is put at a number."""

import re
from collections.abc import Mapping

from reconciler.extraction.claims.sources.speakers import NOBODY, ends_in_source
from reconciler.extraction.words import WEEKDAY

_SHOWING = frozenset(("show", "shows", "showed"))
_WRITTEN = re.compile(
    r"(?<!\w)(?:records|data|figures|documents|statistics|report|reports|tally|count|logs)(?!\w)", re.IGNORECASE
)
"""What shows a number where nobody says it: "hospital records show"."""
_QUOTING = frozenset(("replied", "remarked", "commented", "recounted", "posted", "lamented", "testified"))
"""What tells words only beside a quotation, or before "that": somebody comments on much."""
_QUOTED_BEHIND = re.compile(r"\s{0,2}(?:[,.:;\"“]|$)|\s(?:that|on (?:X|Twitter|Facebook|Telegram|social media))(?!\w)")
_BECAUSE = re.compile(r"(?<!\w)(?:because|since|that|why)[ \u00a0\n]\w+[ \u00a0\n]\w+$", re.IGNORECASE)
"""Before whose belief is only somebody's reason, as another tells it."""
_ACCUSING = re.compile(
    r"[ \u00a0\n](?!of(?!\w))[^.,;:]{2,80}?[ \u00a0\n]of[ \u00a0\n](?:(?:having[ \u00a0\n])?\w{3,14}(?:ing|ed)(?!\w)"
    r"|(?:(?:an?|the)[ \u00a0\n])?[\"“‘']?(?:massacre|murder|slaughter|execution|abduction|death)s?[\"”’']?"
    r"[ \u00a0\n]of(?!\w))",
    re.IGNORECASE,
)
_PUBLISHING = re.compile(
    r"(?:[ \u00a0\n](?:today|yesterday|here|on[ \u00a0\n]\w{3,9}))?[ \u00a0\n]that(?!\w)", re.IGNORECASE
)
_ASKING: Mapping[str, "re.Pattern[str]"] = {
    "accuse": _ACCUSING, "accused": _ACCUSING, "accuses": _ACCUSING, "published": _PUBLISHING, "publishes": _PUBLISHING,
}  # fmt: skip
"""What follows verbs that tell whose word it is only so: "accused the rebels of killing", "published today that"."""
_FINDS = re.compile(
    r"(?<!\w)(?:investigations?|inquiry|probe|report|autops(?:y|ies)|commission|panel|review|study|audit"
    r"|watch|amnesty|mission|observatory|un|u\.n\.)$"
)
_FEARING = frozenset(("estimate", "fear", "fears", "feared", "suspect", "suspects", "tell", "notified"))
"""What only sources do: many a family fears, and many are feared dead."""
_FEARED = re.compile(
    r"[ \u00a0\n](?:dead|missing|drowned|lost|trapped|killed|to|for|among|in|by|is|was|said|about|him|her|them)(?!\w)",
    re.IGNORECASE,
)
_INDICATING = frozenset(("indicate", "indicates", "concludes", "concluded"))
"""What evidence does as well, which is nobody."""
_GIVING = re.compile(
    r"(?<!\w)(?:reports?|communiques?|bulletins?|statements?|data|dispatch(?:es)?|messages?|letters?|documents?|information"
    r"|figures|records|investigations?)(?!\w)",
    re.IGNORECASE,
)
_FINDING = frozenset(("confirmed", "confirms", "counted", "estimated", "determined", "announced"))
"""What somebody says that he did: "the ministry said that it had confirmed"."""
_COUNTING = frozenset(("documented", "verified", "tallied", "counted"))
"""What somebody did who is told of as speaking in the same sentence: "saying it had documented"."""
_PUT_AT = re.compile(
    r"[ \u00a0\n](?:it|(?:the|its|their|his)(?:[ \u00a0\n][\w'’-]{1,20}){0,5}[ \u00a0\n](?:dead|toll|losses"
    r"|casualties|wounded|injured|missing|killed|fatalities|deaths|victims)"
    r"(?:[ \u00a0\n][\w'’-]{1,20}){0,6})[ \u00a0\n]at[ \u00a0\n]",
    re.IGNORECASE,
)
"""What somebody puts at a number."""
RELATIVE = re.compile(
    r"(?P<by>[^,.;:\"“”]{3,60}(?:,[ \u00a0\n](?!(?:which|who|of)(?!\w))[^,.;:\"“”]{3,70})?),"
    r"[ \u00a0\n](?:of[ \u00a0\n])?(?:which|who|whom)(?!\w)[^,.;:\"“”]{1,160}"
    r"(?:,[ \u00a0\n](?:where|when|which|whose)(?!\w)(?:[^,.;:\"“”]|\b[ap]\.m\.){1,120})?,[ \u00a0\n]"
    r"(?:(?:has|have|had|also|later|now|since)[ \u00a0\n]){0,2}",
    re.IGNORECASE,
)
"""A subject with a relative clause at the head of the sentence: "the government, which denies it, says"."""
UNNAMED = re.compile(
    r"(?P<by>(?:an?|the|one|another|two|some)[ \u00a0\n](?:[\w'’-]{2,16}[ \u00a0\n]){1,4}?)who[ \u00a0\n]"
    r"(?:does|do|did|would|could|asked|requested|spoke|speaks|declined|refused|wished|wants|wanted|insisted|preferred)"
    r"[ \u00a0\n][^,.;:\"“”]{3,80}?[ \u00a0\n]",
    re.IGNORECASE,
)
"""A subject that would not be named, at the head of the sentence: "a guard who did not wish to be named said"."""
PAPER_FIRST = re.compile(
    r"(?:[^.;:\"“”]{2,60}\]\s)?(?P<by>(?:the|a|an|its|their|his)[ \u00a0\n](?:[\w-]{2,14}[ \u00a0\n]){0,3}"
    r"(?:communiqu[eé]|statement|report|letter|note|document|bulletin|message|leaflet)),"
    r"[ \u00a0\n][^.;:]{3,90},[\"”]?[ \u00a0\n]",
    re.IGNORECASE,
)
"""A paper of which it is told who signed it, before the verb."""
_CLAIMS_THAT = re.compile(
    rf"(?:[ \u00a0\n](?:on )?(?:{WEEKDAY}|today|yesterday))?"
    r"(?:[,\"“]|[ \u00a0\n](?:that|to have|it|they|he|she|its|their|there|[\"“])(?!\w))",
    re.IGNORECASE,
)
"""What follows "claimed" where it says something: it claims lives and responsibility as well."""
_CLAIMED_IN = re.compile(
    r"[ \u00a0\n](?:in|on|via|through)[ \u00a0\n][^,.;]{3,60}?[ \u00a0\n]that(?!\w)", re.IGNORECASE
)
_CLAIMED = re.compile(
    r"[ \u00a0\n](?:[\w,.-]{1,20}[ \u00a0\n]){0,5}(?:lives|life|victims?|responsibility|credit)(?!\w)", re.IGNORECASE
)
"""What a storm or a gang claims."""
NEVER_INVERTED = frozenset(
    (
        "suspect",
        "suspects",
        "notified",
        "show",
        "shows",
        "showed",
        "accuse",
        "accused",
        "accuses",
        "published",
        "publishes",
        "put",
        "puts",
        "placed",
        "places",
        "gave",
        "gives",
        "spoke",
        "raised",
        "lowered",
        "revised",
        "cut",
        "kept",
        "stood",
        "stuck",
    )
)
"""First words of those behind which no speaker stands."""
_THAT = "that "
"""Before "it", which then tells no source: "the report that it found"."""

_NAMED_SO = re.compile(r"Said|SAID(?=,)")
_CAPITALISED = re.compile(r"(?<![\w'’-])[A-Z][\w'’-]*[ \u00a0\n]$")
"""Before what is part of a name: "in Port Said", "Omar Said"."""
_TO_IT = re.compile(r"[ \u00a0\n](?:to|up)(?!\w)", re.IGNORECASE)
"""Behind what comes on top: "terror that adds to the many deaths"."""
_TO = re.compile(r"[ \u00a0\n]to(?!\w)", re.IGNORECASE)
"""Behind what nobody found: "forces determined to win"."""


_NEVER_BEFORE: Mapping[str, "re.Pattern[str]"] = {
    **dict.fromkeys(("adds", "added", "add"), _TO_IT),
    **dict.fromkeys(_FEARING, _FEARED),
    "determined": _TO,
}
"""What follows a verb that then tells nothing."""


def tells(text: str, verb: "re.Match[str]", speaker: tuple[int, int], end: int) -> bool:
    """Whether the verb reports what such a subject says; `end` is that of the sentence."""
    words = " ".join(verb.group().lower().split())
    who = text[slice(*speaker)].lower()
    if _NAMED_SO.fullmatch(text, verb.start(), verb.end()) and _CAPITALISED.search(text, speaker[0], verb.start()):
        return False
    if words in _NEVER_BEFORE and _NEVER_BEFORE[words].match(text, verb.end(), end):
        return False
    asked = _asked(words, text, verb.end(), end, who)
    if asked is not None:
        return asked
    if who == "it" and words in _FINDING:
        return text[max(0, speaker[0] - len(_THAT)) : speaker[0]].lower() != _THAT
    return words not in _COUNTING or who.split()[-1] not in NOBODY


def _asked(words: str, text: str, past: int, end: int, who: str) -> bool | None:
    """Whether the verb has what it asks for on either side; null where it asks for nothing."""
    if words in ("put", "puts"):
        return _PUT_AT.match(text, past, end) is not None
    if words in ("believe", "believes") and who in NOBODY:
        return _BECAUSE.search(text, max(0, past - LONGEST_SOURCE), past) is None
    if words in _ASKING:
        return _ASKING[words].match(text, past, end) is not None
    if words in _QUOTING:
        return _QUOTED_BEHIND.match(text, past, end) is not None
    return _asked_of(words, who)


def _asked_of(words: str, who: str) -> bool | None:
    """Whether a verb has the subject that it asks for; null where it asks for none."""
    if words in ("found that", "finds that"):
        return _FINDS.search(who) is not None
    if words in _SHOWING:
        return _WRITTEN.search(who) is not None
    if words in _FEARING:
        return ends_in_source(who)
    if words in _INDICATING:
        return _GIVING.search(who) is not None or ends_in_source(who)
    return None


def claims_something(text: str, verb: "re.Match[str]", start: int, end: int) -> bool:
    """Whether "claimed" says something: behind "that", or behind a source, but for lives and responsibility."""
    if _CLAIMS_THAT.match(text, verb.end(), end) or _CLAIMED_IN.match(text, verb.end(), end):
        return True
    before = text[max(start, verb.start() - LONGEST_SOURCE) : verb.start()].split()
    while len(before) > 1 and not ends_in_source(before[-1]) and before[-1][:1].isupper():
        before.pop()  # the name of a spokesman
    return bool(before) and ends_in_source(before[-1]) and _CLAIMED.match(text, verb.end(), end) is None


LONGEST_SOURCE = 40
"""Characters before the verb that hold the last word of its subject."""
