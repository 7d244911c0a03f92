"""People whom a text tells of: those told with their age or identified, and names that only people have.

A name in a row of capitalised words is a person's where none of its words is a common one, or one that institutions
and streets are named with, and where its bearer is no official and does not only speak: officials speak of all events
of their place.
"""

import re
from collections.abc import Iterator, Mapping

from reconciler.matching.names import folded
from reconciler.matching.peoples import peoples
from reconciler.matching.rarity import NAME_BITS, word_bits
from reconciler.matching.told.particulars import STREET_WORDS

_NAME = r"[A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{0,20}){0,2} [A-Z][\w'’-]{1,20}"
_AGED = re.compile(rf"({_NAME}),? ?(?:\(|, )(\d{{1,2}})(?=[,);.]| of\b| years?\b)", re.ASCII)
_YEAR_OLD = re.compile(rf"\b(\d{{1,2}})-year-old ({_NAME})", re.ASCII)
_IDENTIFIED = re.compile(rf"\bidentified (?:\w{{1,12}} ){{0,6}}as (?:\d{{1,2}}-year-old )?({_NAME})", re.ASCII)
MOST = 12
"""People kept of those told with their age or identified."""
SHORT = 3
"""Capitals no longer than this are an abbreviation."""
MOST_NAMED = 16
"""People kept of those who are only named, those named first."""

INSTITUTIONS = frozenset(
    "academy action advocate agency airline airlines airport airways alliance apartments app archive associates "
    "bank baptist bar battalion beach bridge broadcasting bureau cafe campus caption catholic cemetery chamber "
    "channel christ church clinic coalition com command commission committee congress constitution corps creek "
    "crime crimes daily department dept district division drug express eyewitness facebook falls federal firearms "
    "force forces foundation free gazette general getty gofundme grand gun hall health heights herald hill homicide "
    "hospital hotel hotline image images inc independent inn instagram institute islamic journal kingdom lake lawn "
    "library live loading local logo lounge mall market medical medicine memorial mercy ministry motel motor mount "
    "mountain museum national network newspaper newspapers palace park pass patch peak peaks petersburg photo plaza "
    "point port post press prison privacy province publishing radio ranch read regiment regional register resort "
    "restaurant review ridge river saint saints sentinel service services sheriff shopping side special sports "
    "square stadium staff star station stoppers stores studios sun supreme tavern taxi team television temple terms "
    "territory theater theatre times tip tobacco tower township transcript travels tribune troop truck trust twin "
    "twitter unit united university valley victims video village violence watch weather welcome wells wire woods "
    "youtube zone".split()
)
"""Words that institutions and page furniture are named with, beside those that news texts share."""
NO_PEOPLE = frozenset(
    "boko chevrolet chevy cholera coronavirus covid cyclone dengue dodge ebola ford fort ft haram hezbollah honda "
    "hurricane jaish jeep jundallah lashkar lassa las los malaria measles mt new nissan northeast northwest polio "
    "qaeda saint salvation san santa sayyaf shabaab southeast southwest st storm taiba taliban toyota trending typhoid "
    "typhoon zika".split()
) | frozenset(STREET_WORDS)
"""Words that towns, streets, storms, diseases, armed groups and cars are named with; no person's begins or ends so."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
TITLES = frozenset(
    "agent ald alderman ambassador analyst assistant attorney brigadier capt captain chairman chief cmdr col "
    "colonel commander commissioner congressman coroner corporal councilman councilwoman cpl da deputy det "
    "detective director dr editor examiner executive gen general gov governor inspector judge justice lawyer "
    "leader lieutenant lt maj major mayor minister officer pastor photographer premier president principal professor "
    "prosecutor rep reporter representative rev reverend sen senator sergeant sgt sheriff spokesman spokesperson "
    "spokeswoman superintendent supt trooper undersheriff writer".split()
)
_OFFICE = "chief|colonel|commander|director|governor|inspector|judge|mayor|minister|prosecutor|sheriff|spokes"
_SPEAKS = re.compile(
    rf"\s*,?\s*(?:said|says|told|added|wrote|reports?\b|contributed|(?:[\w'’-]{{1,20}} ){{0,4}}(?:{_OFFICE}))", re.ASCII
)
"""What stands after the name of one who speaks, or holds an office."""
_RULED = re.compile(
    r"\b(?:fall|ouster|overthrow|toppling|downfall|regime|rule|reign|government|dictatorship|era|loyal|loyalists) "
    r"(?:of|to) (?:[a-z][\w'’-]{1,20} ){0,3}\Z",
    re.ASCII,
)
"""What stands before the name of one who rules or ruled: all news of the country names him."""
_SPEECH = frozenset(("by", "from", "said", "says", "spokesman", "spokesperson", "spokeswoman", "to"))
_RUN = re.compile(r"(?:[A-Z](?:[\w'’-]{0,2}\.|[\w'’-]{0,24}) ){1,5}[A-Z][\w'’-]{1,24}", re.ASCII)
"""Only short words of a name end in a full stop: "J. Moor", "Wm. Moor"."""
_OWNED = re.compile(r"['’]s ")
"""Behind what a name is no part of: "Lima's Ana Moor" is Ana Moor."""
_LAST_WORD = re.compile(r"(\w{1,20})[,:]? ?\Z", re.ASCII)


def persons_in(text: str, rarity: Mapping[str, int]) -> tuple[str, ...]:
    """Folded names, first and last word only, of people told of, sorted."""
    told = dict.fromkeys(name for name in _told(text) if " " in name)
    named = dict.fromkeys(_named(text, rarity))
    return tuple(sorted({*list(told)[:MOST], *list(named)[:MOST_NAMED]}))


def _told(text: str) -> Iterator[str]:
    for pattern, group, hint in ((_AGED, 1, ""), (_YEAR_OLD, 2, "-year-old "), (_IDENTIFIED, 1, "identified ")):
        for match in pattern.finditer(text) if hint in text else ():
            words = [word for word in folded(match[group]).split() if word not in _SUFFIXES]
            if len(words) > 1 and words[-1] not in NO_PEOPLE:
                yield f"{words[0]} {words[-1]}"


def _named(text: str, rarity: Mapping[str, int]) -> Iterator[str]:
    """Names of people who hold no office and do not only speak, in order of the text."""
    silent: dict[str, bool] = {}
    for match in _RUN.finditer(text):
        name, before = _person(match.group(), rarity)
        if name is None:
            continue
        led = before or _before(text, match.start())
        speaks = led in TITLES or led in _SPEECH or _SPEAKS.match(text, match.end()) is not None
        speaks = speaks or _RULED.search(text[max(0, match.start() - 64) : match.start()]) is not None
        silent[name] = silent.get(name, True) and not speaks
    yield from (name for name, silently in silent.items() if silently)


def _before(text: str, start: int) -> str:
    found = _LAST_WORD.search(text[max(0, start - 24) : start])
    return found[1].lower() if found else ""


def _person(run: str, rarity: Mapping[str, int]) -> tuple[str | None, str]:
    """First and last word of the only name in a row of capitalised words, and the word before it in the row."""
    words = [word.strip(".'’").removesuffix("'s").removesuffix("’s") for word in _OWNED.split(run)[-1].split()]
    rare = [bool(word) and _names_a_person(word, rarity) for word in words]
    start = rare.index(True) if True in rare else len(words)
    rest = [word for word in words[start:] if word.lower() not in _SUFFIXES]
    if not 2 <= len(rest) <= 4 or not all(rare[start:]):
        return None, ""
    first, last = folded(rest[0]), folded(rest[-1])
    if not NO_PEOPLE.isdisjoint((first, last)):
        return None, ""
    return f"{first} {last}", words[start - 1].lower() if start else ""


def _names_a_person(word: str, rarity: Mapping[str, int]) -> bool:
    if (len(word) <= SHORT and word.isupper()) or not word.replace("-", "").replace("'", "").replace("’", "").isalpha():
        return False
    parts = [part for part in word.lower().split("-") if part]
    if not (INSTITUTIONS.isdisjoint(parts) and TITLES.isdisjoint(parts) and peoples().isdisjoint(parts)):
        return False
    return all(word_bits(part.title(), part, rarity) >= NAME_BITS for part in parts)
