"""Months that are none: given names, streets, marches of people."""

from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.dates.rules.by_day.called_by_days import calls_something
from reconciler.extraction.words import MONTHS, TITLES

DETERMINERS = frozenset("a an the its this that his her their".split())
"""Words with a capital at a sentence's start that are no one's first name."""
STREETS = frozenset("Lane Street Avenue Road Drive Court Boulevard Terrace Way Circle St Ave Rd Blvd Pen".split())
"""What a street or an estate is called: "May Street", "May Pen"."""
MARCHING = frozenset("of on for against".split())
SHORT_NAMES = frozenset("jan mar jun dec".split())
"""Months cut short that are given names or other words."""
GIVEN_NAMES = frozenset("april may june august".split())
BEHIND_PEOPLE = frozenset(", . ( said says told was were is had has who whose died wrote and in at on".split())
BEFORE_NAMES = frozenset(f"{TITLES} prof".title().split())
MONTH_PREPOSITIONS = frozenset(
    "in since by until during from of to for through between and or this last next late early mid - after before"
    " each every throughout within around over both".split()
)
VERBS = frozenset(("may", "march"))
"""Months that are verbs where capitals tell nothing."""
GOD = ("god",)
OPENERS = frozenset(("", ";", '"', "“"))
BLESSED = frozenset("god he she it they we you the his her your our their this all".split())
"""Behind these "may" wishes: "May God bless you"."""
THIS_MAY = ["this", "may"]
TOLD_OF_IT = frozenset("be have not well also seem mean".split())
LISTING = frozenset(", and or to".split())
"""What lists a month with the one before it."""
BEFORE_VERBS = frozenset(("that", "this"))
BEFORE_PEOPLE = frozenset("and of to for from by or".split())
"""Of these, what people stand behind as well: "Bud and June Reed, both 60"."""


def names_person(phrase: Phrase) -> bool:
    """A lone month behind another name ("Theresa May"), or a short one that no preposition brings in ("Jan said")."""
    if is_verb(phrase):
        return True
    if phrase.end - phrase.start == 1 and (names_march(phrase) or is_given_name(phrase) or names_street(phrase)):
        return True
    if phrase.end - phrase.start == 1 and phrase.last_token in BEFORE_PEOPLE and names_woman(phrase):
        return True
    if phrase.end - phrase.start > 1 or phrase.last_token in MONTH_PREPOSITIONS:
        return False
    if names_woman(phrase) or (phrase.last_token == "." and phrase.printed(phrase.start - 2) in BEFORE_NAMES):
        return True
    before = phrase.printed(phrase.start - 1)
    if before in ("the", "annual", "The") and phrase.next_token in ("for", "of", "on"):
        return True
    named = (
        before[:1].isupper()
        and before.lower() not in MONTHS
        and (before.lower() not in DETERMINERS or phrase["month"] == "march")
    )
    return named or phrase["month"] in SHORT_NAMES


def is_verb(phrase: Phrase) -> bool:
    """A wish ("May they rest"), and in a text in capitals what may be or marches: "GROUPS THAT MAY ATTACK"."""
    month, before = phrase["month"], phrase.last_token
    if month not in VERBS:
        return False
    if phrase.end - phrase.start > 1:
        return phrase.tokens[phrase.start : phrase.end] == THIS_MAY and phrase.next_token in TOLD_OF_IT
    if month == "may" and phrase.next_token in (BLESSED if before in OPENERS else GOD):
        return True
    if before in LISTING:
        return phrase.tokens[phrase.start - 2] not in MONTHS and phrase.in_capitals()
    if month == "march" or (before not in BEFORE_VERBS and (before in MONTH_PREPOSITIONS or before in DETERMINERS)):
        return False
    return before != "" and phrase.in_capitals()


def names_woman(phrase: Phrase) -> bool:
    """A month that is a given name, before a family name of which something is told: "June Smith, 34,"."""
    if (
        phrase["month"] not in GIVEN_NAMES
        or phrase.last_token in DETERMINERS
        or not phrase.printed(phrase.end)[:1].isupper()
    ):
        return False
    hyphened = phrase.printed(phrase.end + 1) == "-" and phrase.printed(phrase.end + 2)[:1].isupper()
    return hyphened or phrase.printed(phrase.end + 1) in BEHIND_PEOPLE


def is_given_name(phrase: Phrase) -> bool:
    """A month cut short without its full stop, and a name behind it: "Jan Smith"."""
    return phrase["month"] in SHORT_NAMES and phrase.printed(phrase.end)[:1].isupper()


def names_street(phrase: Phrase) -> bool:
    """A month that a street is called by, or a day of it: "the May Street bakery", "the May 19 Movement"."""
    behind = phrase.printed(phrase.end)
    if phrase.last_token.isdecimal():
        return calls_something(phrase, phrase.end)
    return behind in STREETS or (behind.isdecimal() and calls_something(phrase, phrase.end + 1))


def names_march(phrase: Phrase) -> bool:
    """A march of people: "the Mothers' March", "March on the Capital"."""
    before, behind = phrase.last_token, phrase.next_token
    led = before in ("s", "'", "’", "`", "“", '"') and behind not in ("s", "'", "’")
    return phrase["month"] == "march" and (led or (before not in MONTH_PREPOSITIONS and behind in MARCHING))
