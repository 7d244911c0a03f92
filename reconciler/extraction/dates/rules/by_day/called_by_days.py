"""What a day of a month is the name of, or only dates: "26 September Street", "the 9 March shooting"."""

from reconciler.extraction.dates.context.beside import DESCRIBES_NO_MORE
from reconciler.extraction.dates.context.cues import CUES
from reconciler.extraction.dates.grammar.rule import Phrase

CALLED_BY_DAYS = frozenset(
    "Street Avenue Road Square Boulevard Bridge Stadium Hospital University College School Airport Park Mosque Market"
    " Movement Brigade Brigades Battalion Organisation Organization Front Camp Barracks Dam Neighbourhood Neighborhood"
    " District Quarter Plaza".split()
)
"""Behind a day that something is called by, whatever happened on it: "the 30 June Stadium"."""


def calls_something(phrase: Phrase, at: int) -> bool:
    """A street, a stadium or a movement is called by the day before token `at`: "26 September Street"."""
    behind = phrase.printed(at)
    if behind.isupper() and phrase.last_token != "on":
        behind = behind.capitalize()
    return behind in CALLED_BY_DAYS or (behind[:1].isupper() and phrase.printed(at + 1) in CALLED_BY_DAYS)


def dates_noun(phrase: Phrase) -> bool:
    """The article before a day in digits is that of a noun behind it; "on the 9 March" and "the 9th" have their own."""
    if phrase.tokens[phrase.start] != "the" or phrase.last_token == "on" or not phrase["day"].isdigit():
        return False
    behind = phrase.next_token
    return behind.isalpha() and behind not in DESCRIBES_NO_MORE | CUES and not behind.endswith("ed")
