"""Whether four digits are a year: no count, no hour, no number of a house, no part of a name."""

from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.words import SMALL_NUMBERS

YEAR_PREPOSITIONS = frozenset(
    "in since by until during from of to for through between before after early late mid end and or than around"
    " about circa as year years fiscal".split()
)
PROSE_YEARS = range(1_700, 2_100)
"""Four digits that are read as a year without a preposition before them."""
OLD_YEARS = range(1_000, 1_700)
"""Four digits that a history prints as a year by itself too: "(1526)", "1526, a truce"."""
BY_THEMSELVES = frozenset(
    (before, behind)
    for before, all_behind in (("(", "),;:"), ("", ",:"), (",", ".)"), (";", ")"))
    for behind in all_behind
)
"""What stands before and behind such a year; nothing at the start of a sentence."""

COUNTED = frozenset(
    "people men women children soldiers troops police officers fighters civilians members families homes houses dollars"
    " pounds euros miles kilometers kilometres metres meters feet tons tonnes shares jobs workers employees students"
    " prisoners refugees votes points acres hectares barrels km kg mph watts rpm block blocks others residents"
    " villagers passengers protesters demonstrators spectators supporters worshippers rebels militants insurgents"
    " guerrillas inmates migrants hostages survivors victims casualties bodies cases deaths injuries ships tanks"
    " vehicles rounds cartridges".split()
)
"""What four digits count where these stand behind them."""
HARMED = frozenset("dead killed wounded injured hurt missing homeless displaced arrested detained evacuated".split())
"""These behind four digits without a preposition of years count them."""
AT_LEAST = frozenset(
    tuple(words.split())
    for words in ("more than", "less than", "fewer than", "at least", "at most", "up to", "many as")
)
ALMOST = frozenset("almost nearly some over another".split())
NEARLY = frozenset(("almost", "nearly"))
"""Before "1900 of his men"; "the end of 1900" is told otherwise."""
NO_NOUNS = frozenset("in and or but to of for from at by on as was were is are had has when while after before".split())
"""Behind "more than 1998" these leave it a year."""


TELLING_YEARS = frozenset("in since until during between before after early late mid year by from".split())
SURELY, A_CENTURY, TURNS = frozenset(("in", "since", "during")), 100, frozenset((1900, 2000))
"""Before "1991 soldiers" these tell of that year; "in 1800 homes" counts."""
HOUR_HEDGES = frozenset("about around approximately roughly".split())
"""Between "at" and an hour."""
HOUR_PREPOSITIONS = frozenset("at about around approximately".split())
HOURS = frozenset("hours hrs gmt local".split())
NUMBERED = frozenset("no number flight room page psalm interstate highway route -".split())
"""Before four digits that number something."""
HOUSE_PREPOSITIONS = frozenset(("of", "to", "from", "near", ",", ""))
STREETS = frozenset("Street Avenue Road Drive Boulevard Lane Court St Ave Rd Blvd Dr Ln".split())
SERIES = frozenset("windows office word excel exchange server studio vision agenda horizon version".split())
"""With a capital, these and a year behind them are the name of a product or a programme: "Windows 2000"."""
STREET_REACH = 4
"""Words behind a house number within which its street ends: "1200 N. Elm Street"."""


def is_year(phrase: Phrase, year: int, *, narrative: bool) -> bool:
    """Digits that nothing beside them tells to be a number of something else; of rare ones a preposition tells."""
    following, alone = phrase.next_token, phrase.end - phrase.start == 1
    if alone and (_is_hour(phrase) or _is_of_house(phrase) or _is_of_name(phrase) or _is_hedged(phrase, year)):
        return False
    if alone and following in HARMED and phrase.last_token not in TELLING_YEARS and not _harmed_some(phrase, year):
        return False
    if phrase.last_token in SURELY and following in COUNTED and year in PROSE_YEARS and year % A_CENTURY:
        return True
    if phrase.last_token == "-" and phrase.start > 1 and len(phrase.tokens[phrase.start - 2]) == 4:
        return year in PROSE_YEARS and phrase.tokens[phrase.start - 2].isdigit()
    if following in COUNTED or following in ("-", "°") or phrase.last_token in NUMBERED:
        joined = following == "-" and year in PROSE_YEARS and phrase.last_token != "-"
        return joined and "block" not in phrase.tokens[phrase.end + 1 : phrase.end + 2]
    if not alone or year in PROSE_YEARS:
        return True
    if narrative and _stands_by_itself(year, phrase.last_token, following):
        return following != "," or phrase.last_token != "(" or _goes_on_with_years(phrase)
    return phrase.last_token in (YEAR_PREPOSITIONS if narrative else TELLING_YEARS)


def _harmed_some(phrase: Phrase, year: int) -> bool:
    """What happened in the year did it to others: "the floods of 2003 killed 80"; "a total of 1995 killed" counts."""
    behind = phrase.tokens[phrase.end + 1] if phrase.end + 1 < len(phrase.tokens) else ""
    return phrase.last_token == "of" and year in PROSE_YEARS and (behind.isdigit() or behind in _SOME)


_SOME = frozenset(
    (*SMALL_NUMBERS, *"at more over nearly about around almost some an dozens hundreds thousands".split())
)


def _is_hedged(phrase: Phrase, year: int) -> bool:
    """More than 1700 ships, almost 1000: a count; "more than 1998" and "over 1998 levels" compare with a year."""
    if tuple(phrase.before(2)) not in AT_LEAST and phrase.last_token not in ALMOST:
        return False
    counts = phrase.next_token.isalpha() and phrase.next_token not in NO_NOUNS and phrase.last_token != "over"
    counts = counts or (phrase.last_token in NEARLY and phrase.next_token == "of")
    return counts or (year % A_CENTURY == 0 and year not in TURNS)


def _is_hour(phrase: Phrase) -> bool:
    """At 1530, at about 1530."""
    before = phrase.last_token
    return before == "at" or (before in HOUR_HEDGES and phrase.tokens[phrase.start - 2] == "at")


def looks_like_year(word: str, before: str, behind: str) -> bool:
    """Digits by themselves that are no hour, no count and no number of a house, as far as their neighbours tell."""
    numbered = before in NUMBERED and before != "-"
    if before in HOUR_PREPOSITIONS or behind in COUNTED or behind in HOURS or numbered:
        return False
    year = int(word)
    return before in TELLING_YEARS or year in PROSE_YEARS or _stands_by_itself(year, before, behind)


def _goes_on_with_years(phrase: Phrase) -> bool:
    """(1541, 1543): "(1541, most of them women)" counts."""
    behind = phrase.tokens[phrase.end + 1] if phrase.end + 1 < len(phrase.tokens) else ""
    return behind.isdigit()


def _stands_by_itself(year: int, before: str, behind: str) -> bool:
    """Hundreds may count."""
    return year in OLD_YEARS and year % A_CENTURY != 0 and (before, behind) in BY_THEMSELVES


def _is_of_name(phrase: Phrase) -> bool:
    """A product or a programme is called after it."""
    return phrase.last_token in SERIES and phrase.printed(phrase.start - 1)[:1].isupper()


def _is_of_house(phrase: Phrase) -> bool:
    """A house number: the name of its street stands behind it."""
    if phrase.last_token not in HOUSE_PREPOSITIONS:
        return False
    for place in range(phrase.end, min(phrase.end + STREET_REACH, len(phrase.tokens))):
        word = phrase.printed(place)
        if word in STREETS:
            return place > phrase.end
        if word != "." and not word[:1].isupper():
            return False
    return False
