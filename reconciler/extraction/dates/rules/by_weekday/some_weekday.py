"""A weekday of no week that is told: "one Sunday in October 1986", "on a Friday"; "on the Monday" of what was told."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.interval import EVER
from reconciler.extraction.dates.context.context import day_told
from reconciler.extraction.dates.grammar.names import DAY_NAMES
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Setting
from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY
from reconciler.extraction.words import MONTHS

NO_NOUN = frozenset(
    ("", ",", ".", ";", ":", ")", "?", "—", "”", "in", "of", "and", "or", "when", "at", "by", "he", "she", "they", "we")
)
"""Behind "a Friday" these tell that it describes nothing: "a Friday hearing" is that of a day."""
SOME, ARTICLES = frozenset(("one", "some", "any")), frozenset(("a", "an"))
WEEKLY = frozenset(("circulation", "newspaper", "newspapers"))
"""What is of every such day: "a Sunday circulation of 40,000"."""
BEFORE_MONTH = frozenset("early mid late -".split())
MONTH_REACH = 3
WEEK = 7


def is_of_some_week(phrase: Phrase) -> bool:
    """One Sunday; on a Friday, with no noun behind it; one hot Friday in July."""
    before = phrase.last_token
    if before in SOME or (before in ARTICLES and phrase.next_token in NO_NOUN) or phrase.next_token in WEEKLY:
        return True
    return phrase.next_token == "in" and phrase.start > 1 and _is_of_some_month(phrase)


def is_told_once_more(phrase: Phrase, setting: Setting) -> bool:
    """On 3 May, a Sunday: the weekday of the day told right before it."""
    told = setting.reference
    behind = phrase.start > 1 and phrase.last_token in ARTICLES and phrase.tokens[phrase.start - 2] == ","
    return behind and told is not None and told.unit == "day"


def _is_of_some_month(phrase: Phrase) -> bool:
    """A hot Friday afternoon in mid-July: a word that describes it stands between."""
    led = phrase.tokens[phrase.start - 2] in SOME | ARTICLES and phrase.last_token.isalpha()
    behind = phrase.tokens[phrase.end + 1 : phrase.end + 1 + MONTH_REACH]
    month = next((word for word in behind if word not in BEFORE_MONTH), "")
    return led and month in MONTHS


def some_weekday(weekday: int, phrase: Phrase) -> Reading:
    """That weekday, of a week that nobody tells."""
    part = phrase.get("part")
    value, because = f"XXXX-WXX-{weekday + 1}", f"a {DAY_NAMES[weekday]}: of which week is not told"
    if part is None:
        return Reading("DATE", value, "vague", because, UNANCHORED, EVER)
    return Reading("TIME", f"{value}T{PARTS_OF_DAY[part]}", "part_of_day", because, UNANCHORED, EVER)


def the_weekday_told(weekday: int, phrase: Phrase, setting: Setting) -> Granule | None:
    """On the Monday: the first such day from the one told last on, if that lies weeks back."""
    if phrase.last_token != "the" or phrase.next_token not in NO_NOUN:
        return None
    told, _, _ = day_told(setting)
    if setting.day.toordinal() - told.index < WEEK:
        return None
    return told.shift((weekday - (told.index - 1)) % WEEK)
