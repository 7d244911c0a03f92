"""The year that a history has come to, and the asides that do not move it."""

from collections.abc import Sequence

from reconciler.concepts.calendar import Granule, year_of
from reconciler.extraction.dates.context.asides import is_of_somebody, is_told_beside, looks_back_from
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, NEXT_WORDS
from reconciler.extraction.dates.grammar.year_digits import YEAR_PREPOSITIONS

FRAME = 3
"""A bare year within so many words of a sentence's start sets the scene for what follows."""

GOES_ON = 3
"""A year named further on in a sentence is where the telling goes on to if it is so few years ahead."""

UNTIL_REACH = 8
"""Tokens behind "until" within which a date is only the end of what is told: "until the fall of the city in 1945"."""

PLANS = frozenset(
    "until will would planned plan plans projected scheduled expected due date deadline timetable expires expire"
    " proposed promised postponed deferred adjourned".split()
)
"""Words under which a date ahead of the telling is not come to: "a campaign planned for 1976"."""

NEAR_YEARS = 10
"""The first year of a paragraph moves the telling if it lies so near; else it is an aside there too."""

LIKENED = (["as", "in"], ["than", "in"], ["unlike", "in"], ["like", "in"])
"""Before a year these set the story beside another's: "as in 1897"."""
ASIDE_REACH = 6
"""Words before a year within which the comma stands that opens the aside which it closes."""
PARTICIPLES = frozenset("drawn built made held begun fought won lost found known led taken given set written".split())
BACK_TO_TELL = 3
"""Years back at most to which an outline of the whole goes for the beginning of its story."""
SHORT = 10
"""Tokens before the date of a sentence that tells of one thing."""
SENTENCE_ENDS = frozenset((".", ";", ""))
ASIDE = frozenset(", ( who which that when where had having since after before from until — born founded".split())
"""Before a date these say that it is of something else than the story."""

LIFE_REACH = 40
"""Tokens before the day of a death within which that of the birth stands."""
DIED = frozenset("died dies d death".split())
DEATH_REACH = 10

OPENING_CLAUSE = frozenset(("and", ";", "but"))
"""Between these and a verb a year is where the telling goes: "and in 1628 was seized"."""

BOUNDS = frozenset("since by before after".split())
"""What such a word ties to a year stands on this side of it: "since 513 BC", "by the end of 1776"."""


def reference_after(setting: Setting, granule: Granule, phrase: Phrase) -> Granule:
    """What later words count from: a glance at another year, or the year once more, leaves it where it was."""
    told = setting.reference
    if told is not None and (_is_forestalled(phrase, granule) or _is_of_death(phrase)):
        return told
    if told is None or granule.unit != "year":
        return told if told is not None and _is_season_gone(granule, phrase) else granule
    return told if is_glance(phrase, granule, setting) or year_of(told) == granule.index else granule


def year_after(setting: Setting, granule: Granule, phrase: Phrase) -> int | None:
    """The year that the telling has come to: a glance does not move it, nor does a year far ahead named in passing."""
    told, year = setting.told_year, year_of(granule)
    if told is None or (year > told and _is_come_to(phrase)):
        return year
    if is_glance(phrase, granule, setting) or (year < told and looks_back_from(phrase, granule, setting)):
        return told
    return told if is_passed_over(phrase, granule, setting) and not _is_behind_passed(year, setting) else year


def is_passed_over(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """A year far ahead of the telling, named further on in its sentence."""
    told = setting.told_year
    if told is None or granule.unit != "year" or phrase.start < FRAME:
        return False
    ahead = granule.index - told
    return ahead > GOES_ON and not _opens_near(ahead, setting) and not _opens_clause(phrase)


def is_told_later(granule: Granule, setting: Setting) -> bool:
    """Said years behind the telling: what a man remembered long after is no part of the story."""
    told = setting.told_year
    return told is not None and not 0 <= year_of(granule) - told <= GOES_ON


def _is_behind_passed(year: int, setting: Setting) -> bool:
    """A second year in a row that far ahead, the later of the two: the telling has gone there."""
    return setting.passed is not None and setting.passed < year


def _opens_clause(phrase: Phrase) -> bool:
    """He joined, and in 1628 was seized; he joined and died in 1628."""
    before = phrase.before(3)
    if before[-1:] not in (["in"], ("in",)):
        return False
    joined = before[:1] == ["and"] and (before[1] in PARTICIPLES or before[1][-2:] == "ed")
    return joined or any(word in OPENING_CLAUSE for word in before[-2:-1])


def _is_of_death(phrase: Phrase) -> bool:
    """Born in 1788, died in 1849: a life is told from its beginning."""
    return not DIED.isdisjoint(phrase.before(DEATH_REACH)) and "born" in phrase.before(LIFE_REACH)


def is_glance(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """What is told only as planned, as one end of something, as another thing's year, or further back in passing.

    A year that opens a sentence or a clause, or is the first of a paragraph and near, is where the telling goes; so is
    a month since which something has been so, if it lies ahead.
    """
    if setting.told_year is None or setting.outlined:
        return False
    ahead = year_of(granule) - setting.told_year
    if phrase.last_token == "since":
        return ahead <= 0 or granule.unit == "year"
    if ahead > 0 and _is_planned(phrase):
        return True
    if granule.unit == "year" and not 0 <= ahead <= GOES_ON and _describes(phrase):
        return True
    if ahead > 0 and phrase.start >= FRAME and phrase.last_token in BOUNDS and not _is_clause_bound(phrase):
        return True
    beside = (
        _is_likened(phrase, ahead)
        or is_of_somebody(phrase, ahead)
        or is_told_beside(phrase, granule, far=ahead > GOES_ON)
    )
    if beside or _is_forestalled(phrase, granule) or _is_of_death(phrase):
        return True
    in_clause = phrase.next_token == "," and abs(ahead) <= NEAR_YEARS and not is_in_aside(phrase)
    if not _is_winter_begun(granule, ahead, setting) and (
        phrase.start < FRAME or _opens_near(ahead, setting) or in_clause
    ):
        return False
    return ahead < 0 and not (ahead >= -BACK_TO_TELL and _is_told_plainly(phrase))


def _is_likened(phrase: Phrase, ahead: int) -> bool:
    """As in 1866."""
    return ahead < 0 and list(phrase.before(2)) in LIKENED


def _is_clause_bound(phrase: Phrase) -> bool:
    """It was rich, but by 1947 it was poor."""
    before = phrase.before(2)
    return len(before) > 1 and before[1] == "by" and before[0] in OPENING_CLAUSE


def _is_planned(phrase: Phrase) -> bool:
    """What is to be until or on a day; what is set for the next spring, or goes on for the next year."""
    if phrase.last_token == "for" and phrase.get("which") in FOLLOWING_WORDS | NEXT_WORDS:
        return True
    return not PLANS.isdisjoint(_clause_before(phrase)) and not _is_come_to(phrase)


def _clause_before(phrase: Phrase) -> Sequence[str]:
    """The words before it in its clause: under the plan of 1947, war broke out in 1948."""
    before = phrase.before(UNTIL_REACH)
    comma = next((place for place in range(len(before) - 1, 0, -1) if before[place] == ","), 0)
    return before[comma:]


def _is_forestalled(phrase: Phrase, granule: Granule) -> bool:
    """They were to land before winter, which the telling has not come to."""
    return granule.unit == "season" and phrase.last_token == "before" and phrase.start >= FRAME


def _is_come_to(phrase: Phrase) -> bool:
    """Orders were few until 1924, when the army bought six."""
    return phrase.last_token == "until" and list(phrase.tokens[phrase.end : phrase.end + 2]) == [
        ",",
        "when",
    ]


def _is_told_plainly(phrase: Phrase) -> bool:
    """The war began on 17 October 1912: a short sentence that tells of nothing else, after which the story begins."""
    before = phrase.tokens[: phrase.start]
    closes = phrase.next_token in SENTENCE_ENDS and phrase.last_token in ("on", "in", "of")
    return closes and phrase.start <= SHORT and ASIDE.isdisjoint(before)


def is_in_aside(phrase: Phrase) -> bool:
    """The plan, drawn up in 1908, failed: a participle behind the comma before it."""
    before = phrase.before(ASIDE_REACH)
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] == ","), None)
    if at is None or at + 1 >= len(before):
        return False
    word = before[at + 1]
    return word in PARTICIPLES or word[-2:] == "ed"


def planned_for(setting: Setting, granule: Granule, phrase: Phrase) -> Granule | None:
    """The day or month ahead of the telling that it only looks to: "an ultimatum that ran out on 15 January 1991"."""
    told = setting.told_year
    if told is None or granule.unit not in ("day", "month") or year_of(granule) != told + 1:
        return None
    return granule if is_glance(phrase, granule, setting) else None


def _is_season_gone(granule: Granule, phrase: Phrase) -> bool:
    """The winter had been hard: before what is told."""
    return granule.unit == "season" and phrase.next_token == "had"


def _is_winter_begun(granule: Granule, ahead: int, setting: Setting) -> bool:
    """The winter of a year that the paragraph has told began in the one before."""
    return granule.unit == "season" and ahead == -1 and not setting.carried


def _opens_near(ahead: int, setting: Setting) -> bool:
    """The first year of a paragraph, and near."""
    return setting.opening and abs(ahead) <= NEAR_YEARS


def _describes(phrase: Phrase) -> bool:
    """It stands before the noun of a thing of that year: "the 1978 treaty"."""
    single = phrase.end - phrase.start == 1
    return single and phrase.last_token not in YEAR_PREPOSITIONS and phrase.next_token.isalpha()
