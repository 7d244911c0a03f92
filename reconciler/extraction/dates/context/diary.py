"""Days of a history told by their number alone: what begins a sentence, and what lies in the next month."""

from reconciler.concepts.calendar import first_day
from reconciler.extraction.dates.context.context import is_finer
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.dates.grammar.tables import CARDINALS, TENS_WORDS

BEHIND = frozenset("the a an he she it they we i his her their our there all".split()) | {*CARDINALS, *TENS_WORDS}
"""Behind a day that begins a sentence of a diary; "the 12th, led by Hume, charged" is of a regiment."""
COUNTED = frozenset(
    "Army Corps Division Brigade Regiment Battalion Infantry Cavalry Armored Armoured Airborne Panzer Marines Fleet"
    " Squadron Wing Street Avenue Congress Amendment Century Parliament Circuit District Guards Rifles Light Floor Earl"
    " Duke Baron Count Marquess Viscount Lord Lancers Hussars Foot Ward Precinct Hole".split()
)
"""Behind a number these name a unit, a street and the like."""
BACKWARD = frozenset(("since", "of"))
"""Before a day of the month these lead back to it: "since the 3rd"."""
LOOKING_BACK = frozenset("had who which previously earlier".split())
"""Around a day these tell of what came before."""
REACH = 12


def opens_in_diary(phrase: Phrase, setting: Setting) -> bool:
    """Behind a day or month of a history a sentence begins with it: "The 12th they fled", "On the 12th Ensigns Roe"."""
    if not setting.narrative or not is_month_told(setting):
        return False
    if phrase.start == 0:
        behind = phrase.end + (phrase.next_token == ",")
        return any(word in BEHIND or word.isdigit() for word in phrase.tokens[behind : behind + 1])
    name = phrase.printed(phrase.end)
    return phrase.start == 1 and phrase.last_token == "on" and name.istitle() and name not in COUNTED


def is_month_told(setting: Setting) -> bool:
    """What was told last is a month, or lies in one."""
    return setting.reference is not None and is_finer(setting, "month")


def is_of_next_month(day: int, phrase: Phrase, setting: Setting) -> bool:
    """On the 20th they met, on the 3rd they left: the telling goes on, unless something looks back."""
    told = setting.reference
    if not setting.narrative or told is None or told.unit not in ("day", "week") or phrase.last_token in BACKWARD:
        return False
    if day >= first_day(told).day or not LOOKING_BACK.isdisjoint(phrase.before(REACH)):
        return False
    return LOOKING_BACK.isdisjoint(phrase.tokens[phrase.end : phrase.end + REACH])
