"""Whether a tie that a rule finds can be meant: who can have what befall them, where, and how told."""

import re

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.countable import countable
from reconciler.extraction.claims.figures import REFLEXIVE, Figure
from reconciler.extraction.claims.rule import Link
from reconciler.extraction.claims.unharmed import unharmed

ANIMATE: frozenset[Outcome] = frozenset({"killed", "injured", "casualties"})
"""Outcomes that only the living have: whoever has them needs no noun that the table knows."""
NEWS: frozenset[Outcome] = frozenset({"killed", "captured"})
"""Outcomes that are news of people whom no number counts; of the hurt, "the victims" are those counted before."""
REMAINDERS = frozenset(("other", "others", "else", "more"))
"""Words that make "no other injuries" a remainder, not a toll of none."""
GRADES = frozenset("life-threatening threatening serious critical major severe grave significant seriously".split())
"""Words by which none with such wounds leaves room for lighter ones."""
LISTED = ",&PSNFE"
"""Kinds of chunks that a list of people is made of: "women and children were among the dead"."""


def credible(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether such people can have such an outcome told of them there."""
    if not (_can_befall(chunks, link, outcome, figure) and countable(chunks, link, figure)) or unharmed(chunks, link):
        return False
    if (link.people < link.harm and _is_source(chunks, link.people)) or _speaks(chunks, link.people, link.harm):
        return False
    first, past = chunks.first[link.people], chunks.past[link.people]
    if figure.count.high == 0 and chunks.tokens.tags[chunks.first[link.harm]] == "t":
        return False  # "nobody deserves to die"
    if figure.count.high == 0:
        told = chunks.tokens.low[first : max(past + 1, chunks.past[link.harm])]
        return REMAINDERS.isdisjoint(told[: past + 1 - first]) and (outcome != "injured" or GRADES.isdisjoint(told))
    if chunks.kinds[link.people] == "P":
        if figure.count.stated:
            return _one_family(chunks, link.people)
        return _told_of_several(chunks, link, figure, outcome)
    return True


def _can_befall(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether they are such as can have that outcome."""
    if figure.role == "attacker" and _called_by(chunks, link):
        return False
    if _turned(chunks, link.harm) and chunks.tokens.low[chunks.first[link.people]] not in REFLEXIVE:
        return False
    if outcome == "injured" and _bodies(chunks, link.people):
        return False
    if chunks.kinds[link.people] == "N" and _is_place(chunks, link):
        return False
    if outcome == "rescued" and (_let_go(chunks, link.harm) or _bodies(chunks, link.people) or _spared(chunks, link)):
        return False
    if outcome == "captured" and (figure.role == "attacker" or _filmed(chunks, link.harm)):
        return False
    if figure.hedge == "range" and figure.count.low == figure.count.high and chunks.kinds[link.harm] in "GWk":
        return False  # "shooting between two gangs"
    return figure.known or outcome in ANIMATE or _of_persons(chunks, link.harm)


def _is_place(chunks: Chunks, link: Link) -> bool:
    """Says where another place lies, or stands in a list of places: "at a school in Nis, Serbia, died"."""
    kinds, at = chunks.kinds, link.people
    before, after = kinds[max(0, at - _FRAME) : at], kinds[at + 1 : at + 2]
    apposed = after == "," and link.harm == at + 2 and _IN_A_PLACE.search(before) is not None
    return apposed or (after == "p" and _AND_A_PLACE.search(before) is not None)


_IN_A_PLACE = re.compile(r".po?N(?:,o)?,$")
_AND_A_PLACE = re.compile(r"po?N&$")


def _called_by(chunks: Chunks, link: Link) -> bool:
    """Somebody called by what he is sought for, or told to do it: "a murder suspect", "the suspect shot at them"."""
    first = chunks.first[link.people]
    named = chunks.past[link.harm] == first and chunks.kinds[link.people] == "s"
    if named:
        return chunks.tokens.low[first - 1] in _CALLS
    after = chunks.past[link.harm]
    return chunks.past[link.people] == chunks.first[link.harm] and chunks.tokens.low[after : after + 1] == ["at"]


_CALLS = frozenset("murder shooting stabbing killing slaying homicide kidnapping abduction execution".split())


def _turned(chunks: Chunks, harm: int) -> bool:
    """A gun was turned on somebody: a death where it was on oneself."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith("turn") for word in words)


def _is_source(chunks: Chunks, people: int) -> bool:
    """Words after "according to": whoever says so, not whom it befell."""
    at = chunks.kinds.rfind("R", 0, people)
    return at >= 0 and "," not in chunks.kinds[at:people] and chunks.tokens.low[chunks.first[at]] == "according to"


def _speaks(chunks: Chunks, people: int, harm: int) -> bool:
    """Whoever tells it: "killed a boy and his aunt, the mayor said"; "a doctor at the hospital said"."""
    if people < harm:
        return chunks.kinds[harm : harm + 2] == "OR"
    return people > harm and chunks.kinds[people - 1 : people] == "," and chunks.kinds[people + 1 : people + 2] == "R"


def _told_of_several(chunks: Chunks, link: Link, figure: Figure, outcome: Outcome) -> bool:
    """A plural without a number, where something that happened is told of it."""
    first, harm = chunks.first[link.people], chunks.kinds[link.harm]
    tokens, before = chunks.tokens, chunks.kinds[link.people - 1 : link.people]
    if tokens.tags[chunks.first[link.harm]] == "*" or _generic(chunks, link.harm):
        return False
    if _attributive(chunks, link):
        return False
    if link.subset or (first > 0 and tokens.low[first - 1][0].isnumeric()):
        return False
    if tokens.tags[first] in "Dh'":
        told = _murder_of(chunks, link) or (outcome in NEWS and _told_before(chunks, link))
        return figure.group != "people" and told and figure.role == "victim"
    between = chunks.kinds[link.people + 1 : link.harm].lstrip(LISTED)
    near = (link.people < link.harm and len(between) < 2) or harm == "k" or _in_list(chunks, link)
    return harm in "VIkK" and near and before not in tuple("p/ytb")


def _told_before(chunks: Chunks, link: Link) -> bool:
    """Subjects of a passive, or of a participle behind a comma: "the nuns, kidnapped in May,"."""
    if chunks.kinds[link.harm] == "V":
        return link.people < link.harm
    return chunks.kinds[link.harm] == "k" and chunks.kinds[link.people + 1 : link.harm] == ","


def _attributive(chunks: Chunks, link: Link) -> bool:
    """The harm only says which people are meant: "the kidnapped persons", "some of the injured miners"."""
    harm = chunks.first[link.harm]
    return (
        chunks.kinds[link.harm] == "k"
        and chunks.past[link.harm] == chunks.first[link.people]
        and chunks.tokens.tags[harm - 1 : harm] in tuple("D/hx'")
    )


def _one_family(chunks: Chunks, people: int) -> bool:
    """A family told with an article, and not what is the family's: "killed the family dog"."""
    first, past, tags = chunks.first[people], chunks.past[people], chunks.tokens.tags
    return tags[past : past + 1] not in tuple("oCpPQ'") and not {"a", "D", "h"}.isdisjoint(
        tags[max(0, first - 1) : past]
    )


def _murder_of(chunks: Chunks, link: Link) -> bool:
    """As in "the murder of the nuns", "the deaths of a cook and the nuns"."""
    between = chunks.kinds[link.harm + 1 : link.people]
    return chunks.kinds[link.harm] in "WGK" and between[:1] == "/" and set(between[1:]) <= set(LISTED)


def _in_list(chunks: Chunks, link: Link) -> bool:
    """Further down a list that begins with somebody counted: "kidnapped six mayors, clerks and guards"."""
    between = chunks.kinds[link.harm + 1 : link.people]
    return between[:1] in ("F", "S") and set(between) <= set(LISTED)


def _generic(chunks: Chunks, harm: int) -> bool:
    """What befalls people in general, in the present."""
    return not _GENERIC.isdisjoint(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]])


_GENERIC = frozenset(("die", "are", "perish", "disappear", "drown", "get"))


def _bodies(chunks: Chunks, people: int) -> bool:
    """The people are told of as bodies: "the bodies of two men"."""
    return _OF_BODIES.search(chunks.kinds, max(0, people - _FRAME), people) is not None


_OF_BODIES = re.compile(r"B/[^VKIkGp.;]{0,6}$")


def _let_go(chunks: Chunks, harm: int) -> bool:
    """Released by a hospital or a court, which is no rescue."""
    first, past = chunks.first[harm], chunks.past[harm]
    released = any(word.startswith("releas") for word in chunks.tokens.low[first:past])
    return released and not _LETS_GO.isdisjoint(chunks.tokens.low[max(0, first - _FRAME) : past + _WIDE_FRAME])


_LETS_GO = frozenset(
    "photo photos image images video name names identity identities details hospital hospitals bond bail jail custody"
    " treated prison parole court clinic".split()
)


def _spared(chunks: Chunks, link: Link) -> bool:
    """Saved by what somebody did, which is no rescue unless it is told in the passive: "30 people were saved"."""
    saved = chunks.tokens.low[chunks.past[link.harm] - 1] == "saved"
    return saved and (chunks.kinds[link.harm] != "V" or chunks.kinds[link.people] not in "FES")


def _filmed(chunks: Chunks, harm: int) -> bool:
    """Captured by a camera."""
    first, past = chunks.first[harm], chunks.past[harm]
    return not _CAMERAS.isdisjoint(chunks.tokens.low[max(0, first - _FRAME) : past + _FRAME])


_CAMERAS = frozenset(
    "camera cameras video videos surveillance footage photo photos film tape cctv photographer".split()
)
_FRAME = 8
_WIDE_FRAME = 14


def _of_persons(chunks: Chunks, harm: int) -> bool:
    """A verb that only persons can be the objects of."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith(("kidnap", "abduct", "taken hostage", "held hostage")) for word in words)
