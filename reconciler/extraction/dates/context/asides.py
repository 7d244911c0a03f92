"""Years that stand beside a history: the life in brackets, the year of a memoir, what had been before."""

from collections.abc import Sequence

from reconciler.concepts.calendar import Granule, year_of
from reconciler.extraction.dates.grammar.rule import Phrase, Setting

DASHES = frozenset("- – —".split())
BRACKET_REACH = 5
"""Tokens between a bracket and a year of the range that fills it: "(r. 1902–1907)"."""
YEAR_DIGITS = (3, 4)
REMEMBERED = frozenset(
    "recalled remembered recollected wrote written published printed reprinted translated edited filmed painted".split()
)
"""Behind these stands the year in which the story was told, not one of the story."""
REMEMBERED_REACH = 3
HAD_REACH = 9
"""Words behind a year within which "had" tells of what was before."""
CLAUSE_ENDS = frozenset(", ; : . that which who when where whose because".split())
WHO, WHO_REACH = frozenset("who which whose whom where".split()), 10
"""Behind the comma before a year, these tell of somebody or something by the way."""
LIFE = 15
"""Years at least of a life told in brackets: "(12 June 1851 – 3 August 1924)"; a siege is shorter."""
DATE_TOKENS = 8
"""Tokens of a bracket on one side of a date of a life."""
MEMORIAL_REACH = 3
TELLS_NOW = frozenset(("is", "are", "still"))
LINKING = frozenset("on in of".split())


def is_beside_story(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """A day or month that the telling does not come to: of a life in brackets, or of what still tells of the story."""
    told = setting.told_year
    if told is None or granule.unit not in ("day", "month") or "year" not in phrase.groups:
        return False
    if year_of(granule) - told > LIFE and _is_of_memorial(phrase):
        return True
    return year_of(granule) != told and _is_of_life(phrase)


def _is_of_life(phrase: Phrase) -> bool:
    """One of two days that fill a bracket, as far apart as birth and death."""
    before, behind = phrase.before(DATE_TOKENS), phrase.tokens[phrase.end : phrase.end + DATE_TOKENS]
    if "(" not in before or ")" not in behind or not phrase["year"].isdecimal():
        return False
    inside = [*before[_last(before, "(") :], *behind[: list(behind).index(")")]]
    if DASHES.isdisjoint(inside):
        return False
    other = next((int(word) for word in inside if word.isdecimal() and _is_year([word])), None)
    return other is not None and abs(other - int(phrase["year"])) >= LIFE


def _last(words: Sequence[str], word: str) -> int:
    return len(words) - 1 - list(reversed(words)).index(word)


def _is_of_memorial(phrase: Phrase) -> bool:
    """A plaque unveiled on that day marks the spot."""
    before = phrase.before(MEMORIAL_REACH)
    if len(before) < MEMORIAL_REACH or before[-1] not in LINKING or before[-2][-2:] != "ed":
        return False
    behind = phrase.next_token
    return behind in TELLS_NOW or (behind.isalpha() and behind[-1:] == "s" and behind[-2:] != "ss" and behind != "was")


def is_told_beside(phrase: Phrase, granule: Granule, *, far: bool) -> bool:
    """A year of a range in brackets, or one far ahead in which the story was told."""
    return granule.unit == "year" and (_is_bracketed_range(phrase) or (far and _is_remembered(phrase)))


def _is_bracketed_range(phrase: Phrase) -> bool:
    """One of two years that fill a bracket: Otto Renn (1840–1911)."""
    behind = phrase.tokens[phrase.end : phrase.end + 3]
    if behind[:1] and behind[0] in DASHES:
        return "(" in phrase.before(BRACKET_REACH) and _is_year_closed(behind[1:])
    before = phrase.before(BRACKET_REACH)
    return phrase.next_token == ")" and phrase.last_token in DASHES and "(" in before and _is_year(before[-2:-1])


def _is_year_closed(tokens: Sequence[str]) -> bool:
    return _is_year(tokens[:1]) and tokens[1:] in ([")"], (")",))


def _is_year(tokens: Sequence[str]) -> bool:
    return len(tokens) == 1 and tokens[0].isdigit() and len(tokens[0]) in YEAR_DIGITS


def _is_remembered(phrase: Phrase) -> bool:
    """A clerk recalled in 1910 that it had rained; a history published in 1931."""
    return phrase.last_token == "in" and not REMEMBERED.isdisjoint(phrase.before(REMEMBERED_REACH))


def is_of_somebody(phrase: Phrase, ahead: int) -> bool:
    """What is told by the way between two commas: "the king, who had fled in 1908, came back"."""
    if ahead >= 0 or phrase.next_token != ",":
        return False
    before = phrase.before(WHO_REACH)
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] == ","), None)
    return at is not None and at + 1 < len(before) and before[at + 1] in WHO


def looks_back_from(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """In 1871 they had refused: what was before the story that its paragraph has begun to tell."""
    if granule.unit != "year" or setting.carried or setting.opening:
        return False
    for word in phrase.tokens[phrase.end : phrase.end + HAD_REACH]:
        if word in CLAUSE_ENDS:
            return False
        if word == "had":
            return True
    return False


def told_behind_asides(setting: Setting) -> Granule | None:
    """A new paragraph goes on from where the history was before a year that was only named in passing."""
    told, year = setting.reference, setting.told_year
    if not setting.narrative or year is None or told is None or told.unit != "year" or told.index == year:
        return told
    day = setting.days[0].day if setting.days else None
    return day if day is not None and year_of(day) == year else Granule("year", year)
