"""Seasons: "the summer of 1955", "last fall", "winter"."""

from datetime import date
from itertools import pairwise

from reconciler.concepts.calendar import SEASON_CODES, Granule, granule_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.deadlines import lean_of_deadline
from reconciler.extraction.dates.context.habit import is_habitual, of_every_year
from reconciler.extraction.dates.context.year_of_month import year_beside
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.numbers import COUNT, number_of, printed
from reconciler.extraction.dates.grammar.phrases import EDGE, THAT_VERY, WHOSE_YEAR, YEAR, YEAR_BC
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS, SEASONS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_period.told_seasons import (
    SEASONS_A_YEAR,
    parted_season,
    read_season_beside,
    told_season,
)
from reconciler.extraction.words import MONTHS

YEAR_DIGITS = 4
"""Of a year printed in full."""
STILL_ON = 21
"""Days into a season in which the one before it is hardly over: early in September "last summer" is a year old."""
OF_YEAR, YEAR_REACH = 2, 10
"""Words behind "summer offensive" within which its year stands: in news right behind "of", in a history further off."""
YEAR_ENDS = frozenset(", ; : — . since after before until that which who when and but".split())
TELLING_YEAR = frozenset("of in early late mid".split())
OFFENSIVES = frozenset(
    "offensive offensives counteroffensive campaign fighting elections semester season break".split()
)
OF_ANY_YEAR = frozenset(
    "quarters clothing clothes uniforms supplies food stores weather crops camp camps holidays vacation sports"
    " morning afternoon evening night nights day days".split()
)
"""What is made for a season, of whatever year: "they went into winter quarters"."""
OF_NO_TIME = frozenset(
    "house houses home homes residence palace retreat cottage villa dacha olympics games school jobs".split()
)
"""What is only called after a season: "at his summer house"."""
VERBS = frozenset(("fall", "spring"))
ARRIVING = frozenset("brought came saw passed arrived turned found".split())
"""Behind a season that opens its sentence: "Spring brought rain"."""
BEFORE_VERBS = frozenset("would will could may might can should must to not did does do".split())
"""Before these it falls or springs: "the city would fall in 1913"."""
FALL_NEEDS = frozenset("the last this next in early late mid of - since until during by".split())


def read_season(phrase: Phrase, setting: Setting) -> Reading | Refused | Parts | None:
    """A season; "the" is no part of "the summer offensive"."""
    if phrase.tokens[phrase.start] in VERBS and phrase.last_token in BEFORE_VERBS:
        return None
    found = _season(phrase, setting)
    bare = phrase.end - phrase.start == 2 and phrase.tokens[phrase.start] == "the"
    return Parts((("core", found),)) if found is not None and bare and phrase.next_token in OFFENSIVES else found


def read_seasons_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Three summers ago: so many years before the one of this year."""
    count, season = number_of(phrase["count"]), SEASONS[phrase["seasons"].removesuffix("s")]
    if count is None:
        return None
    here = granule_of("season", setting.day).index
    year = here // SEASONS_A_YEAR - int(count)
    because = f"{printed(count)} years back, counted from {long_day(setting.day)}"
    return dated(Granule("season", year * SEASONS_A_YEAR + season), because, setting.anchor)


def _season(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """With its year, or the one that tense and telling leave."""
    season, which = SEASONS[phrase["season"]], phrase.get("which")
    if "year" not in phrase.groups and which is None and not _is_season(phrase):
        return None
    if (told := _told_year_of(phrase, setting)) is not None:
        year, because, anchor = told
        return parted_season(Granule("season", year * SEASONS_A_YEAR + season), phrase, because, anchor)
    if which is None and (is_habitual(phrase) or phrase.next_token in OF_ANY_YEAR):
        return of_every_year(f"XXXX-{SEASON_CODES[season]}", phrase)
    that = which in PREVIOUS_WORDS or "that" in phrase.tokens[phrase.start : phrase.end]
    if setting.reference is not None and (setting.narrative or that):
        return told_season(season, phrase, setting)
    here = granule_of("season", setting.day).index
    latest = here - (here - season) % SEASONS_A_YEAR
    if which in LAST_WORDS | PREVIOUS_WORDS:
        latest -= SEASONS_A_YEAR if latest in (here, _season_of(setting, -STILL_ON)) else 0
    elif which in NEXT_WORDS or (which != "this" and lean_of_deadline(phrase) == "future" and latest != here):
        latest += SEASONS_A_YEAR
    elif which == "this":
        latest = setting.day.year * SEASONS_A_YEAR + season
    return parted_season(Granule("season", latest), phrase, f"counted from {long_day(setting.day)}", setting.anchor)


def _season_of(setting: Setting, days: int) -> int:
    """The season so many days from the one counted from."""
    return granule_of("season", date.fromordinal(max(setting.day.toordinal() + days, 1))).index


def _told_year_of(phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """The year that it is told with, in digits or as last year."""
    printed, whose = phrase.get("year"), phrase.get("whose")
    if printed is None and whose is None and phrase.next_token in OFFENSIVES:
        printed = _year_behind(phrase, YEAR_REACH if setting.narrative else OF_YEAR)
    if printed is not None:
        year = 1 - int(printed) if "era" in phrase.groups else year_of(printed, setting)
        return year, "the year is told", EXPLICIT
    return None if whose is None else year_beside(whose.removeprefix("the ").split()[0], setting)


def _year_behind(phrase: Phrase, reach: int) -> str | None:
    """The year of "the Spring Offensive of 1918", "their winter offensive on the Don in January 1943"."""
    for link, year in pairwise(phrase.tokens[phrase.end + 1 : phrase.end + 1 + reach]):
        if link in YEAR_ENDS:
            return None
        if (
            len(year) == YEAR_DIGITS
            and year.isdigit()
            and (link == "of" or (reach == YEAR_REACH and (link in TELLING_YEAR or link in MONTHS)))
        ):
            return year
    return None


def _is_season(phrase: Phrase) -> bool:
    """Fall and spring are verbs and springs too; the others stand alone."""
    if phrase.next_token in OF_NO_TIME:
        return False
    if phrase.next_token in OFFENSIVES:
        return True
    if phrase["season"] not in VERBS:
        return not phrase.within_title(phrase.end - 1) or phrase.last_token in FALL_NEEDS
    bare = phrase.end - phrase.start == 1
    if bare and phrase.start == 0 and phrase.next_token in ARRIVING:
        return True
    if phrase["season"] == "fall" and phrase.next_token in ("of", "in", "from", "to"):
        return False
    return (
        not bare
        or phrase.last_token in FALL_NEEDS - {"the"}
        or (phrase["season"] == "spring" and phrase.last_token == "each")
    )


SEASON_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<season> of <year>",
        pattern=f"{EDGE} (the | {THAT_VERY})?"
        " (this? (which= <:last> | <:next>) | (which= this | <:following> | <:previous>))?"
        " (<:mod> -?)? (core= <season>) months?"
        f" ((of | in | ,)? ({YEAR_BC} | {YEAR}) ((- | /) (<:two_digits> | <:year>))? | {WHOSE_YEAR})?",
        read=read_season,
        examples=(
            Example("in the summer of 1955", "1955-SU"),
            Example("during the summer months of 1955", "1955-SU"),
            Example("in the winter of 1912/13", "1912-WI"),
            Example("the city would fall in 1913", "1913"),
            Example("in the winter of 1912-1913", "1912-WI"),
            Example("last fall", "1998-FA", "1999-05-07"),
            Example("this past summer", "1998-SU", "1999-05-07"),
            Example("It rained in midsummer.", "1998-SU MID", "1999-05-07"),
            Example("It cost less last summer.", "2004-SU", "2005-09-02"),
            Example("in the spring of last year", "1998-SP", "1999-05-07"),
            Example("He was elected in 1988. Early that spring he left.", "1988-SP START", "1996-12-19"),
            Example("He was elected in 1988. In that terrible autumn he left.", "1988-FA", "1996-12-19"),
            Example("The army went into winter quarters.", "XXXX-WI", "1999-05-07"),
            Example("the Summer Offensive of 1955", "1955-SU", "1999-05-07"),
            Example("He fell in 1938. They began a summer offensive on the Don in June 1942.", "1942-SU"),
            Example("over the summer it sold more", "1989-SU", "1989-10-26"),
            Example("A clerk hired in 1806 and sacked on 3 March 1807, he had wed the previous summer.", "1806-SU"),
            Example("Rivers usually rise in early spring here.", "XXXX-SP START", "1989-10-26"),
        ),
        not_examples=("prices fall", "the fall of Saigon", "a spring in his step", "at his summer house"),
    ),
    DateRule(
        name="the <season> before",
        pattern="the <season> (side= before | after | following)",
        read=read_season_beside,
        examples=(
            Example("He was elected in May 1988. He had wed the winter before.", "1988-WI", "1996-12-19"),
            Example("He was elected in May 1988. He wed the autumn after.", "1988-FA", "1996-12-19"),
            Example("He was elected in 1988. He wed the spring following.", "1989-SP", "1996-12-19"),
        ),
        not_examples=("the seasoning before", "He was elected in May 1988, the mayor before the spring after the war."),
    ),
    DateRule(
        name="<count> <seasons> ago",
        pattern=f"{COUNT} (seasons= <:seasons>) ago",
        read=read_seasons_ago,
        examples=(
            Example("He was last seen three summers ago.", "2012-SU", "2015-06-18"),
            Example("It was rebuilt two winters ago.", "2015-WI", "2017-09-14"),
            Example("It was rebuilt two winters ago.", "2014-WI", "2017-01-14"),
        ),
        not_examples=("three summers agog", "three springs"),
    ),
)
