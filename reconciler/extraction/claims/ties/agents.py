"""Who is said to have done it: the subject of an active verb of harm, or whoever stands after "by"."""

import re
from collections.abc import Collection

from reconciler.concepts.claim import Agent
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.no_doers import is_no_doer
from reconciler.extraction.claims.ties.parties import is_party

_SUBJECT = re.compile(r"(?<![p/tyZ])(?<![p/tyZ]o)[SPNFshx](?:[p/]o?[NPSs]?){0,2}(?:,?[r!]o?|L)?$")
_BY = re.compile(r"(?:(?!&[FEfxSN]o)[^VKI,.;b]){0,6}?(?P<by>y)(?P<so>o(?=[SPN]))?(?P<agent>[SPNFshx])")
_ACCUSING = frozenset(
    ("allegedly", "accused", "suspected", "alleged", "suspect", "blamed", "believe", "believed", "think", "thought")
)
NEAR = 15
"""Words around an agent among which an accusation is looked for."""
_NOBODY = frozenset("that which who it there this when while attack attacks they've we've i've you've".split())


def find_agent(chunks: Chunks, link: Link, text: str, *, harmed: Collection[int] = ()) -> Agent | None:
    """The agent of the harm that a tie tells; None where the sentence names none but the `harmed` chunks."""
    index = _agent_chunk(chunks, link, text)
    if index is None or index in harmed or _tried_to_save(chunks, link.harm) or _counted(chunks, index):
        return None
    tokens = chunks.tokens
    first, past = chunks.first[index], chunks.past[index]
    while first < past and (tokens.tags[first] in "wAvb,&xX~mn-" or tokens.low[first] == "accused"):
        first += 1
    words = tokens.low[first:past]
    hit = chunks.kinds[link.harm] == "G" and not _CARRYING.isdisjoint(words[1:-1])
    hit = hit or words[:1] in (["attack"], ["raid"], ["strike"], ["blast"], ["bombing"], ["assault"], ["ambush"])
    if not words or hit or words[0] in _STORMS or _NOBODY.issuperset(words) or _disagrees(chunks, index, link.harm):
        return None
    accused = _ACCUSING.intersection(tokens.low[max(0, first - NEAR) : past + NEAR])
    return Agent(text[tokens.begin[first] : tokens.end[past - 1]], "accused" if accused else "asserted")


_STORMS = frozenset("hurricane typhoon cyclone storm tropical".split())
"""What a storm's name stands behind."""
_CARRYING = frozenset("carrying transporting ferrying taking escorting driving bringing moving".split())
"""Inside words for what was hit, and whom it held, before a gerund: "ambushed a van transporting troops, killing"."""


def _disagrees(chunks: Chunks, agents: int, harm: int) -> bool:
    """Several before a verb that tells of one: "an attack on a meeting of officials in Gao kills nine"."""
    return chunks.kinds[agents] == "P" and chunks.tokens.low[chunks.past[harm] - 1] in _OF_ONE


_OF_ONE = frozenset("kills wounds injures hurts leaves claims shoots stabs slays murders kidnaps abducts".split())


def _counted(chunks: Chunks, index: int) -> bool:
    """Whoever is counted with others: "the number of children and staff kidnapped from a school"."""
    of = _OF_AND.search(chunks.kinds, max(0, index - 3), index)
    return of is not None and chunks.tokens.low[chunks.first[of.start()] - 1] in _NUMBERS


_OF_AND = re.compile(r"/[SPNFshx]&$")
_NUMBERS = frozenset("number numbers total toll count tally figure estimate".split())


def _tried_to_save(chunks: Chunks, harm: int) -> bool:
    """Those who could do no more for somebody: "doctors were unable to save her"."""
    return chunks.tokens.low[chunks.past[harm] - 1].endswith((" save", " revive", " resuscitate"))


def _agent_chunk(chunks: Chunks, link: Link, text: str) -> int | None:
    harm = link.harm
    if chunks.kinds[harm] in "VkI":
        by = _BY.match(chunks.kinds, harm + 1)
        if by is not None and (by["so"] is None or is_party(chunks, by.start("so"), text)):
            return None if _only_found(chunks, harm) or _held_by(chunks, harm, by) else by.start("agent")
    if chunks.kinds[harm - 1 : harm + 1] == "pk":
        return None  # "lost contact with trapped miners"
    if chunks.kinds[harm] in "KGk" and link.people > harm and not _as_noun(chunks, harm) and not _are(chunks, harm):
        before = _SUBJECT.search(chunks.kinds[max(0, harm - 8) : harm])
        subject = max(0, harm - 8) + before.start() if before is not None else None
        if subject is None:
            fired = _fired_back(chunks, harm)
            return _then(chunks, harm) if fired is None else fired
        return None if is_no_doer(chunks, subject, harm) else subject
    if chunks.kinds[harm] in "GKW" and _blamed(chunks, harm) is not None:
        return _blamed(chunks, harm)
    verb = link.people - 1
    if chunks.kinds[harm] == "d" and _shot(chunks, verb) and chunks.kinds[verb - 1] in "SPNFhx":
        return verb - 1
    return None


def _only_found(chunks: Chunks, harm: int) -> bool:
    """Told as found, whoever stands after "by" has come upon them: "was found dead by a nun"."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    to_hospital = "O" in chunks.tokens.tags[chunks.first[harm] : chunks.past[harm]]
    return to_hospital or any(word.split(" ", 1)[0] in _CAME_UPON for word in words)


_CAME_UPON = frozenset("found discovered declared pronounced treated airlifted conveyed".split())
"""Of those to whom nobody did it who is told behind "by": medics, and whoever was there first."""


def _are(chunks: Chunks, harm: int) -> bool:
    """Before it stand those harmed, of whom it is told who they are: "the adults killed included two teachers"."""
    return chunks.kinds[harm] == "k" and chunks.kinds[harm + 1 : harm + 2] in tuple("ib")


def _held_by(chunks: Chunks, harm: int, told: "re.Match[str]") -> bool:
    """Told of a place or another's lot between: "died in a camp run by the army", "died and was succeeded by"."""
    by = told.start("by")
    verb = chunks.tokens.low[chunks.past[by - 1] - 1]
    between = chunks.kinds[harm + 1 : by].rpartition("Z")[2]
    bomber = chunks.tokens.low[chunks.past[told.start("agent")] - 1].endswith(_BOMBERS)
    return between[-1:] in tuple("okdlL") and "&" not in between and verb in _HOLDING and not bomber


_HOLDING = frozenset(
    "held run controlled occupied ruled governed led headed succeeded replaced followed surrounded guarded"
    " patrolled operated dominated claimed backed supported contested mourned watched visited used favored favoured"
    " defended liberated recaptured retaken captured seized inhabited besieged administered frequented protected"
    " commanded manned flown piloted driven chartered carried worn ridden owned kept stored".split()
)
"""Participles before "by" that tell of no harm done to anybody."""
_BOMBERS = ("bomber", "bombers", "attacker", "attackers", "assailant", "assailants", "terrorist", "terrorists")
"""What they drove or wore is what they killed with."""


def _then(chunks: Chunks, harm: int) -> int | None:
    """The subject of a clause of time: "before police shot him", "by the time a guard killed two clerks"."""
    last = _IN_TIME.search(chunks.kinds[max(0, harm - 8) : harm])
    if last is None:
        return None
    when = max(0, harm - 8) + last.start()
    words = chunks.tokens.low[chunks.first[when] : chunks.past[when]]
    return when + 1 if words[0] in _WHEN or words == ["the", "time"] else None


_IN_TIME = re.compile(r"(?:Z|(?<=y)o)[SPNF](?:o&)?$")
_WHEN = frozenset(("before", "after", "when", "until"))


def _fired_back(chunks: Chunks, harm: int) -> int | None:
    """The subject of a clause before: "deputies returned fire and killed the man", "the guard fired back, hitting"."""
    before = _SOMEBODY_DID.search(chunks.kinds, max(0, harm - 4), harm)
    if before is None:
        return None
    did = before.start() + 1
    words = " ".join(chunks.tokens.low[chunks.first[did] : chunks.past[did]])
    return before.start() if words.startswith(("returned fire", "returned gunfire", "fired back")) else None


_SOMEBODY_DID = re.compile(r"(?<![p/ty,&])[SPNF]o(?:,|,?&o?)$")


def _as_noun(chunks: Chunks, harm: int) -> bool:
    """What somebody else did or says of it: "the Pope condemned the killing of nine"."""
    past, words = chunks.past[harm], chunks.tokens.low[chunks.first[max(0, harm - 1)] : chunks.first[harm]]
    noun = chunks.kinds[harm] in "GK" and chunks.tokens.low[past : past + 1] == ["of"]
    return noun and _COMMITTING.isdisjoint(words)


_COMMITTING = frozenset(("committed", "ordered", "masterminded"))
"""What whoever is to blame did to the deed: "a general who ordered the murder of six"."""


def _blamed(chunks: Chunks, harm: int) -> int | None:
    """Whoever is blamed for the deed: "blamed the army for the murder of six", "accused rebels of the killing of"."""
    low, first = chunks.tokens.low, chunks.first
    tie = harm - 1 - (chunks.kinds[harm - 1 : harm] == "o")
    words = low[first[tie] : chunks.past[tie]]
    if tie < 1 or words not in (["for"], ["of"], ["with"]) or chunks.kinds[tie - 1] not in "SPNF":
        return None
    before = low[max(0, first[tie - 1] - LISTED) : first[tie - 1]]
    if before[-1:] != ["and"]:
        return tie - 1 if not _BLAMING.isdisjoint(before[-1:]) else None
    return tie - 1 if not _BLAMING.isdisjoint(before) and _OTHERS.isdisjoint(before) else None


LISTED = 6
"""Words before the last of those blamed in which the first stands: "blamed the government and the army"."""
_OTHERS = frozenset("between of with over on from in for by who that which ,".split())
"""Words between that part them from the blame."""
_BLAMING = frozenset(
    "blame blames blamed blaming accuse accuses accused accusing indict indicts indicted indicting convict convicts"
    " convicted convicting charge charges charged charging denounce denounces denounced denouncing".split()
)


def _shot(chunks: Chunks, at: int) -> bool:
    """The verb of "shot him dead"."""
    return at > 0 and chunks.kinds[at] in "Lk" and chunks.tokens.low[chunks.first[at]] in ("shot", "beat")
