"""What a chunk of harm tells: its outcome, and how firmly."""

import re
from collections.abc import Mapping, Sequence, Set

from reconciler.concepts.claim import Modality, Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.outcomes import ATTEMPTED, ENDEAVOURS, FATAL, FATALLY, INTENDED, KEEPING
from reconciler.extraction.claims.words.tagged import Tokens

SEVERITY: tuple[Outcome, ...] = (
    "killed",
    "injured",
    "captured",
    "missing",
    "trapped",
    "displaced",
    "rescued",
    "casualties",
)
"""Where one verb group names several outcomes, the first of these is told; `casualties` says least."""

HEARSAY = ("reported", "alleged", "said to", "supposed")
"""Beginnings of words that report what nobody is named for."""
CERTAIN = frozenset(("known to have", "confirmed to have", "found to have"))
"""Words that say the harm is beyond doubt."""
DONE = frozenset(("used", "managed", "proceeded", "continued"))
"""Words before an infinitive that was carried out: "used a shotgun to kill two"."""
DONE_WITHIN = 6
"""Words before the infinitive in which they stand, with what was used."""


DENYING = frozenset(("denied", "denies", "deny", "denying"))
"""Verbs before "killing" that tell it as denied."""


def outcome_of(chunks: Chunks, index: int, lexicon: Lexicon) -> Outcome | None:
    """The outcome that a chunk's words tell."""
    if chunks.kinds[index] == "v":
        return "injured" if _lived(chunks, index) else "killed"
    if chunks.kinds[index] == "B":
        return "killed"
    words = chunks.tokens.low[chunks.first[index] : chunks.past[index]]
    table: Mapping[str, Outcome] = lexicon.noun_outcomes if chunks.kinds[index] in "WJ" else lexicon.outcomes
    told = {table[word] for word in words if word in table}
    if not told and (chunks.kinds[index], words[-1]) in (("F", "victims"), ("S", "victim")):
        return "casualties"
    to_death = "killed" in told and words[-1].endswith("to death")
    if to_death or ("casualties" in told and FATALLY.intersection(words)) or _fatally(words):
        return "killed"
    if told >= {"killed", "injured"} or _killed_and_hurt(chunks, index, told, lexicon):
        return "casualties"
    if "injured" in told and FATAL.intersection(words):
        return "killed"
    return next((outcome for outcome in SEVERITY if outcome in told), None)


def _lived(chunks: Chunks, index: int) -> bool:
    """Victims who "survived", and are not none."""
    first = chunks.first[index]
    before = chunks.tokens.low[max(0, first - 6) : first]
    victims = not {"victim", "victims"}.isdisjoint(before[-2:])
    return victims and _NOBODY.isdisjoint(before)


_NOBODY = frozenset(("none", "none of", "no", "neither", "neither of", "not one of"))


def _fatally(words: Sequence[str]) -> bool:
    """A gerund right behind the adverb that makes a wound a death: "fatally wounding"."""
    return words[-1] in _WOUNDING and words[-2:-1] != [] and words[-2] in FATALLY


_WOUNDING = frozenset(("wounding", "injuring", "hurting"))


def _killed_and_hurt(chunks: Chunks, index: int, told: Set[str], lexicon: Lexicon) -> bool:
    """One verb of two with the same people: "kill, wound nine", "dozens were killed and wounded"."""
    if told == {"injured"}:
        other, joined = index - 2, chunks.kinds[max(0, index - 2) : index + 1]
    elif told == {"killed"}:
        other, joined = index + 2, chunks.kinds[index : index + 4]
        if joined[3:] in tuple("FfhxSN"):
            return False  # "two were killed and wounded five more"
    else:
        return False
    if _TWO_VERBS.match(joined) is None:
        return False
    words = chunks.tokens.low[chunks.first[other] : chunks.past[other]]
    wanted = "killed" if told == {"injured"} else "injured"
    return any(lexicon.outcomes.get(word) == wanted for word in words)


_TWO_VERBS = re.compile(r"[kKG][&,][kKGJ]|V&k")


def outcomes_of(chunks: Chunks, index: int, lexicon: Lexicon) -> tuple[Outcome, ...]:
    """All that befell them one after the other, by a chunk's words: "was abducted and later murdered"."""
    first = outcome_of(chunks, index, lexicon)
    if first is None:
        return ()
    words = chunks.tokens.low[chunks.first[index] : chunks.past[index]]
    taken = first == "killed" and "and" in words and any(lexicon.outcomes.get(word) == "captured" for word in words)
    return ("captured", first) if taken else (first,)


def modality_of(chunks: Chunks, index: int) -> Modality:
    """How firmly a verb group tells its outcome."""
    first, past = chunks.first[index], chunks.past[index]
    tags, words = chunks.tokens.tags[first:past], chunks.tokens.low[first:past]
    if "n" in tags:
        befell = chunks.kinds[index] in "VI" and "would" in words and "v" in tags
        return "asserted" if befell else "denied"  # "would not have died if": they did
    if chunks.kinds[index] == "G" and not DENYING.isdisjoint(chunks.tokens.low[max(0, first - 1) : first]):
        return "denied"
    if chunks.kinds[index] in "WKGM" and (_attempted(chunks.tokens, first) or _demanded(chunks.tokens, first, words)):
        return "hypothetical"
    if _not_come_to(chunks, index):
        return "hypothetical"
    if "m" in tags or _to_come(tags, words) or (_intended(chunks, index, tags) and not _done(chunks, first)):
        return "hypothetical"
    if chunks.kinds[index] == "I" and chunks.tokens.tags[first - 1 : first] == "f":
        tags, words = f"f{tags}", [chunks.tokens.low[first - 1], *words]  # "six thought to have died"
    if ("F" in tags or "f" in tags) and CERTAIN.isdisjoint(words):
        return "reported" if any(word.startswith(HEARSAY) for word in words) else "feared"
    return "asserted"


def _not_come_to(chunks: Chunks, index: int) -> bool:
    """What somebody was kept from, what should come to them, or a second verb of what has not come to it."""
    first, kind = chunks.first[index], chunks.kinds[index]
    if kind in "GI" and _kept_from(chunks.tokens, first):
        return True
    return _wished(chunks.tokens, first) or (kind == "K" and _would_too(chunks, index))


def _kept_from(tokens: Tokens, first: int) -> bool:
    """What somebody was kept from doing: "stopped a man from blowing himself up"."""
    return tokens.low[first - 1 : first] == ["from"] and not KEEPING.isdisjoint(tokens.low[max(0, first - 12) : first])


def _wished(tokens: Tokens, first: int) -> bool:
    """What should come to them: "asked that two be freed"; "saw a child be killed" is told as seen."""
    before = tokens.low[max(0, first - WISHED_WITHIN) : first]
    return tokens.low[first] == "be" and before[-1:] != ["to"] and _SEEN.isdisjoint(before)


WISHED_WITHIN = 8
"""Tokens before "be" in which it is told that somebody saw it."""
_SEEN = frozenset("see saw seen seeing sees watch watched watching hear heard hearing".split())


def _would_too(chunks: Chunks, index: int) -> bool:
    """A second verb of one that has not come to it: "that they would arrest and execute him"."""
    if chunks.kinds[max(0, index - 2) : index] != "o&" or chunks.past[index] - chunks.first[index] > 1:
        return False
    return _NOT_YET.search(chunks.tokens.tags, chunks.first[index - 2], chunks.past[index - 2]) is not None


_NOT_YET = re.compile(r"mA?o(?:A|[aD]?o)?$")


def _intended(chunks: Chunks, index: int, tags: str) -> bool:
    """An infinitive, but for the perfect: "to kill", not "to have killed"; "tried to blow himself up"."""
    if tags[0] != "t" or "v" in tags:
        return False
    before = chunks.tokens.low[max(0, chunks.first[index] - 1) : chunks.first[index]]
    return chunks.kinds[index] == "K" or (chunks.kinds[index] == "I" and not ENDEAVOURS.isdisjoint(before))


def _to_come(tags: str, words: Sequence[str]) -> bool:
    """What has to be done, unless it had to be for their good: "had to be rescued", not "had to be killed"."""
    return "vt" in tags and not ("had" in words and words[-1] in _FOR_THEIR_GOOD)


_FOR_THEIR_GOOD = frozenset("rescued evacuated hospitalized hospitalised saved freed treated resuscitated".split())


def _attempted(tokens: Tokens, first: int) -> bool:
    """A word before a noun of harm, over an article, says that it did not come to it."""
    past = first - 1 if tokens.tags[first - 1 : first] in tuple("aD") else first
    if not ATTEMPTED.isdisjoint(tokens.low[max(0, past - 1) : past]):
        return True
    before = tokens.low[max(0, past - 2) : past]
    if before in _NEARLY:
        return True
    return before[1:] in (["of"], ["at"], ["for"]) and before[0] in INTENDED


_NEARLY = (["came", "close to"], ["come", "close to"], ["coming", "close to"], ["short", "of"])
"""Before what did not come about: "came close to killing six"."""


def _demanded(tokens: Tokens, first: int, words: Sequence[str]) -> bool:
    """A release that somebody asks for or works on: "a ransom for the release of", "to secure the release of"."""
    if words[-1] not in _RELEASE:
        return False
    past = first - (tokens.tags[first - 1 : first] in tuple("aDh'"))
    before = tokens.low[max(0, past - DEMANDED_WITHIN) : past]
    return (before[-1:] == ["for"] and not _DEMANDING.isdisjoint(before)) or before[-1:] in _SECURING


_RELEASE = frozenset(("release", "rescue"))
DEMANDED_WITHIN = 14
"""Tokens before a release in which it is asked for."""
_DEMANDING = frozenset(
    "demanded demand demands demanding ransom negotiate negotiating negotiations talks efforts effort appeal appealed"
    " appeals appealing call calls called calling plea pleaded pleading pleas exchange condition conditions pray prayed"
    " praying prayers campaign campaigning hope hopes".split()
)
_SECURING = (
    ["secure"],
    ["demand"],
    ["demanded"],
    ["demanding"],
    ["demands"],
    ["negotiate"],
    ["seek"],
    ["seeking"],
    ["urged"],
)


def _done(chunks: Chunks, first: int) -> bool:
    before = chunks.tokens.low[max(0, first - DONE_WITHIN) : first]
    return not DONE.isdisjoint(before) or before[-2:] in _WENT_ON


_WENT_ON = (["went", "on"], ["goes", "on"], ["gone", "on"], ["was", "able"], ["were", "able"])
"""Right before the infinitive of what was then done: "went on to kill six more"."""
