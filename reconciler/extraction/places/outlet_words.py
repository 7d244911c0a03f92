"""How papers and stations are called: the words beside their town, in a name that is spaced or run together."""

import re
from collections.abc import Iterator

MEDIA = frozenset(
    "abc advance advertiser advocate age american argus banner beacon bee blade breaking bugle bulletin business call"
    " cbs cbslocal channel chronicle citizen click coast commercial community constitution continuous courant courier"
    " coverage cw daily democrat dispatch eagle echo enquirer enterprise evening examiner exponent express fm forecast"
    " fox free gazette global globe guardian hd headlines her herald hometown hour independent info inquirer insider"
    " item journal leader ledger lifestyle live local mail mercury messenger mirror monitor morning my nbc network"
    " news newspaper newspapers newswatch now observer on online outlook patch pilot plain planet post press print"
    " radio record recorder register report reporter republic republican review sentinel social spokesman sport sports"
    " standard star station sun sunday telegram telegraph television the times today top traffic transcript tribune"
    " tv union video views voice watch weather website weekly your".split()
)
"""Words in the names of papers, stations and their sites that say nothing of where these are."""
_FRONT = "themy theclick clickon online inside channel breaking daily local live news this nbc cbs abc fox the my tv on"
_BEHIND = tuple(sorted((word for word in MEDIA if len(word) > len("on")), key=len, reverse=True))
_BEFORE = tuple(sorted(_FRONT.split(), key=len, reverse=True))
_STATION = re.compile(r"[KWkw][A-Za-z]{2,3}(?:-?(?:TV|tv|DT|FM|AM))?\d{0,2}|\d{1,4}|TV\d{1,2}|[A-Za-z]{2,4}\d{1,2}")
"""Call letters, and numbers of channels."""
_ADDRESS = re.compile(r"(?:https?://)?(?P<labels>(?:[A-Za-z0-9-]{1,40}\.){1,4})[A-Za-z]{2,6}/?", re.ASCII)
_WORD = re.compile(r"[^\W_](?:[\w.'’]{0,24})", re.ASCII)
_APART = re.compile(r"[^\w.'’ ]", re.ASCII)
"""What names are parted by: "Tyler, Longview", "Times-Union"."""
MOST_WORDS = 24

Run = tuple[int, int]
"""Where some words of the name begin, and end."""


def spaced_names(name: str) -> Iterator[Run]:
    """Runs of words of `name` that are no words of media, no call letters, and no address."""
    start, end = 0, 0
    for word in [each for each in _WORD.finditer(name) if "." not in each.group().rstrip(".")][:MOST_WORDS]:
        said = word.group().rstrip(".").lower() in MEDIA or _STATION.fullmatch(word.group()) is not None
        if end and (said or name[end : word.start()] != " "):
            yield start, end
            end = 0
        if not said:
            start, end = start if end else word.start(), word.end()
    if end:
        yield start, end


def joined_names(name: str) -> Iterator[tuple[Run, bool]]:
    """The labels of an address without words of media, and whether they had any: "boston" of bostonglobe.com."""
    told = _ADDRESS.fullmatch(name.strip()) if "." in name else None
    if told is None:
        return
    at = told.start("labels") + len(name) - len(name.lstrip())
    for label in told["labels"].split(".")[:-1]:
        first, past = _stripped(label.lower())
        yield (at + first, at + past), (first, past) != (0, len(label))
        at += len(label) + 1


def _stripped(label: str) -> tuple[int, int]:
    """Where what is left of a label begins and ends."""
    first, past = 0, len(label)
    while first < past:
        rest = label[first:past]
        word = next((word for word in _BEHIND if rest.endswith(word)), "")
        front = next((word for word in _BEFORE if rest.startswith(word)), "")
        if rest[-1] in "0123456789-":
            past -= 1
        elif rest[0] in "0123456789-":
            first += 1
        elif word:
            past -= len(word)
        elif front:
            first += len(front)
        else:
            break
    return first, past
