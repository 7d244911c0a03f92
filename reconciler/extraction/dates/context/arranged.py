"""What is arranged: present forms that news uses of it, promises to do it, and what somebody is about to do."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from reconciler.extraction.dates.context.agreed import AGREED, CALLING, DECIDING, is_settled_then
from reconciler.extraction.dates.context.arranged_forms import NO_NOUNS, STATES, THEIR_FORMS, THIRD_PERSON
from reconciler.extraction.dates.context.headline_deeds import is_headline_deed
from reconciler.extraction.words import WEEKDAYS

MANY = frozenset("they we you i who which".split())
WHO = frozenset(("who", "which", "whose"))
WHO_REACH = 12
"""Words before a verb behind a comma within which a relative clause begins."""
NO_SUBJECTS = frozenset(
    "this was is has his its as us does thus always perhaps plus across s news sports gas goods".split()
)
"""They end as nouns of many do."""

LASTING = (["through"], ["until"])
"""Behind these a form that may be a noun is a verb: "opened Monday and runs through Friday"."""
BEFORE_NOUNS = frozenset(
    "the a an its his her their our my your this that any no such new of on in for by with from all some most more"
    " passenger commuter freight express cargo goods speed"
    " two three four five six seven eight nine ten percent million billion"
    " trillion mln bln thousand hundred and or 's s".split()
)
"""Behind these a form that may be a noun is one."""

BEHIND_NOUNS = frozenset((":", ";", ")", "of"))
"""So do these before such a form: "passed by wide votes: 90 to 8 on Tuesday"."""

DOING = frozenset(
    "coming going leaving arriving meeting flying traveling travelling returning opening closing heading visiting"
    " bracing rushing racing scrambling awaiting playing hosting"
    " starting beginning resuming sending launching releasing reopening holding voting joining moving".split()
)
"""What is told as being done, of a day, is still to be."""
DOING_REACH = 8
"""Words before "and leaving" within which stands what else is being done."""
GOING_WITH: Mapping[str, Sequence[Sequence[str]]] = {
    "steps": [["down"], ["aside"], ["off"]],
    "lifts": [["off"]],
    "tees": [["off"]],
    "celebrates": [["mass"], ["his"], ["her"]],
    "gives": [["his"], ["her"], ["its"], ["the"], ["way"]],
    "makes": [["his"], ["her"], ["its"], ["their"]],
    "signs": [["the"], ["a"], ["it"]],
    "blasts": [["off"]],
    "sets": [["off"], ["out"], ["sail"]],
    "gets": [["under"], ["underway"]],
    "moves": [["in"], ["into"], ["out"], ["through"], ["to"], ["on"]],
    "holds": [[noun] for noun in ("elections", "hearings", "talks", "primaries", "meetings", "runoffs")],
}
"""Arranged with these behind them alone: a siege enters its fourth day, captions tell of other things held."""
PEOPLE = frozenset("people men women children police".split())
GOING_TOGETHER: Mapping[str, Sequence[Sequence[str]]] = {
    "square": [["off"]],
    "get": [["under"], ["underway"], ["the"]],
    "wrap": [["up"]],
    "sit": [["down"]],
    "report": [["for"], ["to"]],
    "step": [["down"], ["aside"]],
    "lift": [["off"]],
    "tee": [["off"]],
    "set": [["off"], ["out"], ["sail"]],
}
"""The same of many."""
THERE_IS = (["'", "s"], ["’", "s"])
NEWS = (["new"], ["news"], ["word"], ["more"])
WHATEVER = frozenset(("what", "whatever"))
ASIDE = frozenset("as while where when because if that".split())
"""Before "he" these begin a clause of what is so, or of what a picture shows: "as he leaves court Friday"."""
SHORTEST_FORM = 4
EARNINGS = frozenset(("earnings", "results"))
"""What a firm reports on a day to come; "reports earnings of 3 million" is what it has done."""
OF_HOW_MUCH = frozenset(("of", "that", "up", "down", "above", "below"))
FORMS_OF_IS = frozenset("is are am re m".split())
ARRANGED_BESIDE = frozenset("opening starting beginning expiring maturing".split())
"""Beside a date these tell when something is to begin."""

PROMISING = frozenset(
    "promised promises promise threatened threatens threaten vowed vows vow pledged pledges pledge ordered orders"
    " hoped told asked urge urges urged invited wanted wants want intended planned ready prepared willing"
    " eager urging asking ordering inviting".split()
)
"""With an infinitive behind: what is promised, ordered or hoped for is done later."""
FROM_THEN = frozenset(("from", "starting", "beginning"))
"""Before a date: what was agreed on begins then, "agreed to halt work from Monday"."""
FORMS_OF_BEING = frozenset("is are was were be been am s re m".split())
"""Before "ready"; who is getting ready does so at once."""
FORECASTS = frozenset("forecast forecasts outlook forecasters".split())
"""What calls for rain on some day tells of one to come."""
PROMISES = PROMISING | AGREED | DECIDING | CALLING
PERFECT = frozenset(("has", "have", "ve"))
PROMISED_REACH = 6
"""Words behind the promise within which the infinitive stands: "asked the judges to"."""
HAD_REACH = 3
OF_GOODS = frozenset(("", *"new factory goods export machinery and".split()))
"""Before "orders to" these, or nothing, make it a noun: "new orders to mills rose"."""
HAD = frozenset(("had", "failed", "refused"))
"""Before a promise: it was made before something else that is told."""


def is_arranged(tokens: Sequence[str], place: int) -> bool:
    """A present form of what is arranged, or of "to be" before what is being done."""
    word, before = tokens[place], tokens[place - 1] if place else ""
    if word in DOING:
        return before in FORMS_OF_IS or (before == "and" and _is_doing(tokens[max(place - DOING_REACH, 0) : place]))
    if word in SPECIAL:
        return SPECIAL[word](tokens, place)
    if is_headline_deed(tokens, place):
        return False
    if word in GOING_WITH:
        return tokens[place + 1 : place + 2] in GOING_WITH[word]
    if word in THIRD_PERSON:
        verb = tokens[place + 1 : place + 2] in LASTING or (word in NO_NOUNS and before in ("and", "or"))
        if not verb and word not in NO_NOUNS and "".join(tokens[place + 1 : place + 2]) in BEHIND_NOUNS:
            return False
        return verb or (before not in BEFORE_NOUNS and not before[:1].isdigit())
    return _is_theirs(tokens, place)


def _is_theirs(tokens: Sequence[str], place: int) -> bool:
    """A form of many: voters choose, the two men square off."""
    word, before = tokens[place], tokens[place - 1] if place else ""
    if word in GOING_TOGETHER and tokens[place + 1 : place + 2] in GOING_TOGETHER[word]:
        return before in MANY | PEOPLE or _is_of_many(before) or _is_behind_clause(tokens, place)
    if word not in THEIR_FORMS:
        return False
    if before == "that":
        return place > 1 and _is_of_many(tokens[place - 2])
    return before in MANY or _is_of_many(before) or _is_behind_clause(tokens, place) or _is_behind_aside(tokens, place)


def _is_coming_of_age(tokens: Sequence[str], place: int) -> bool:
    """Who turns 40 on Friday."""
    return "".join(tokens[place + 1 : place + 2]).isdigit()


def _is_unforeseen(tokens: Sequence[str], place: int) -> bool:
    """What happens Friday is anybody's guess."""
    return place > 0 and tokens[place - 1] in WHATEVER


def _goes_on_then(tokens: Sequence[str], place: int) -> bool:
    """Talks continue Thursday: on that very day, or through it."""
    return tokens[place + 1 : place + 2] in LASTING or "".join(tokens[place + 1 : place + 2]) in WEEKDAYS


def _is_there(tokens: Sequence[str], place: int) -> bool:
    """There's no school Friday; "there's new hope Friday" tells what has come."""
    short = tokens[place + 1 : place + 3] in THERE_IS
    if not short and tokens[place + 1 : place + 2] not in (["is"], ["are"]):
        return False
    return tokens[place + 2 + short : place + 3 + short] not in NEWS


def _is_to_report(tokens: Sequence[str], place: int) -> bool:
    """Reports earnings or results, not how much they are."""
    behind = tokens[place + 1 : place + 3]
    return not EARNINGS.isdisjoint(behind[:1]) and OF_HOW_MUCH.isdisjoint(behind)


def _acts_ahead(tokens: Sequence[str], place: int) -> bool:
    """He pleads guilty Tuesday: behind "he" a present form that tells of no state."""
    verb = tokens[place + 1] if place + 1 < len(tokens) else ""
    if not verb.endswith("s") or len(verb) < SHORTEST_FORM or verb in STATES:
        return False
    return place == 0 or tokens[place - 1] not in ASIDE


def _is_behind_clause(tokens: Sequence[str], place: int) -> bool:
    """The voters, who turned it down in May, vote again Friday."""
    return tokens[place - 1] == "," and not WHO.isdisjoint(tokens[max(place - WHO_REACH, 0) : place])


def _is_behind_aside(tokens: Sequence[str], place: int) -> bool:
    """The Hawks, two games behind, visit Elmton on Friday."""
    if tokens[place - 1] != ",":
        return False
    opens = next((at for at in range(place - 2, max(place - WHO_REACH, 0), -1) if tokens[at] == ","), 0)
    return opens > 0 and _is_of_many(tokens[opens - 1])


def _is_doing(tokens: Sequence[str]) -> bool:
    """Something else is being done as well: "is packing up and leaving"."""
    return any(one in FORMS_OF_IS and other.endswith("ing") for one, other in pairwise(tokens))


def _is_of_many(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss") and word not in NO_SUBJECTS


def is_promise(tokens: Sequence[str], place: int, end: int) -> bool:
    """What the word at `place` promises, orders or hopes for is told between it and `end`: "agreed to go Friday"."""
    word = tokens[place]
    if is_settled_then(tokens, place, end):
        return True
    if word in DECIDING:
        return False
    if word in AGREED:
        if tokens[place + 1 : place + 2] != ["to"]:
            return False
        return (place > 0 and tokens[place - 1] in PERFECT) or tokens[end - 1] in FROM_THEN
    if _is_other_word(tokens, place):
        return False
    if word in CALLING and tokens[place + 1 : place + 2] != ["on"]:
        return tokens[place - 1] in FORECASTS and tokens[place + 1 : place + 2] == ["for"]
    if word not in PROMISES or not HAD.isdisjoint(tokens[max(place - HAD_REACH, 0) : place]):
        return False
    return "to" in tokens[place + 1 : min(place + PROMISED_REACH, end)]


def _is_other_word(tokens: Sequence[str], place: int) -> bool:
    """Getting ready; new orders to mills."""
    word, before = tokens[place], tokens[place - 1] if place else ""
    return (word == "ready" and before not in FORMS_OF_BEING) or (word == "orders" and before in OF_GOODS)


SPECIAL: Mapping[str, Callable[[Sequence[str], int], bool]] = {
    "he": _acts_ahead,
    "she": _acts_ahead,
    "who": _acts_ahead,
    "which": _acts_ahead,
    "happens": _is_unforeseen,
    "there": _is_there,
    "turns": _is_coming_of_age,
    "continue": _goes_on_then,
    "reports": _is_to_report,
}
"""Words that are looked at in a way of their own."""
ARRANGEABLE = THIRD_PERSON | THEIR_FORMS | DOING | GOING_WITH.keys() | GOING_TOGETHER.keys() | SPECIAL.keys()
