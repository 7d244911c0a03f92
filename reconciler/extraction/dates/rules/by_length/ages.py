"""Ages: "the two-year-old conflict" has a length, "a two-year-old boy" dates nothing."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.amounts import COUNTED_OR_TWO, QUALIFIER, length_of
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting

LASTING = frozenset(
    "agency agitation agreement aircraft airline airliner ban bank battle bid blockade boom boycott brand bridge"
    " building business campaign case castle ceasefire church company complex conflict constitution crackdown crisis"
    " curfew custom dam deadlock debacle debate decline dispute downturn drive drought dynasty effort embargo"
    " expansion experiment factory ferry festival feud fight firm freeze friendship government grudge halt"
    " helicopter hospital hotel hunt impasse inquiry institution insurgency investigation jet law league legislation"
    " lockout magazine manhunt marriage merger mill monarchy monument moratorium mosque movement negotiations"
    " network newspaper occupation offensive operation organization pact palace partnership plane plant policy"
    " practice prison probe process program programme project protest protests push quarrel rally reactor rebellion"
    " recession record regime relationship republic revolt rift ritual rivalry row rule sanctions scandal school"
    " search ship siege slide slowdown slump stadium stalemate standoff statute store strike struggle studio"
    " submarine suspension system takeover talks tanker tax temple tensions theater theatre tower tradition train"
    " transition treaty tree truce truck uprising venture vessel walkout war wave".split()
)
"""Nouns of what goes on or stands for a time: an age before these is a length."""
EMPLOYERS = frozenset(
    "agency airline bank company factory firm government hospital hotel mill newspaper plant prison project school ship"
    " store studio theater theatre truck train".split()
)
TRADES = ("er", "or", "ist", "ent", "ian", "ive", "ee", "man", "men", "hand")
"""How words end that behind the noun of a place where people work make it a person's trade."""
NO_TRADES = frozenset("after over under never ever later however whenever whether former earlier".split())
TRADESMEN = frozenset(
    "nurse clerk chief guard captain official cook pilot boss principal boy girl staff personnel union".split()
)
NOUN_REACH = 3


def read_age(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """How long something has gone on: "the two-year-old conflict"; the age of a person dates nothing."""
    del setting
    if not _describes_thing(phrase):
        return None
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "how long it has gone on", UNANCHORED)


def _describes_thing(phrase: Phrase) -> bool:
    """A noun of a thing is near, no name is, and no trade of a person's: "a 35-year-old store manager"."""
    behind = phrase.tokens[phrase.end : phrase.end + NOUN_REACH]
    if LASTING.isdisjoint(behind) or phrase.printed(phrase.end)[:1].isupper():
        return False
    at = phrase.end + next(place for place, word in enumerate(behind) if word in LASTING)
    following = phrase.tokens[at + 1] if at + 1 < len(phrase.tokens) else ""
    trade = following in TRADESMEN or (following.endswith(TRADES) and following not in NO_TRADES)
    return phrase.tokens[at] not in EMPLOYERS or not trade


def read_years_old(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """37 years old: in news it describes a person; a history tells of time with it."""
    if not setting.narrative or setting.flashback:
        return None
    value, unit, _ = length_of(phrase)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "an age", UNANCHORED)


AGE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> years old",
        pattern=f"{QUALIFIER} {COUNTED_OR_TWO} <unit> (old | of age) | aged {COUNTED_OR_TWO} <unit>",
        read=read_years_old,
        final=True,
        examples=(
            Example("the man, 37 years old, was held", ""),
            Example("a boy aged nine months", ""),
            Example("suspects 20-30 years old", ""),
            Example("It began in 1914. In 1915, 1916 and 1917 all men 18 years old left.", "P18Y"),
        ),
        not_examples=("37 years older",),
    ),
    DateRule(
        name="<age>-year-old",
        pattern=f"{COUNTED_OR_TWO} - <unit> -? (old | olds) | (<unit:one_unit> | <unit:units>) - old",
        read=read_age,
        final=True,
        examples=(
            Example("a 6-year-old boy", ""),
            Example("a 35-year-old bank teller", ""),
            Example("a 13- or 14-year-old boy", ""),
            Example("a 16-year old boy", ""),
            Example("the two-year-old conflict", "P2Y"),
            Example("the three-year-old company fell behind", "P3Y"),
            Example("the month-old transit strike", "P1M"),
            Example("a decades-old quarrel", "PXDE"),
            Example("the two-month-old halt in trading", "P2M"),
            Example("a 30-year-old ferry sank", "P30Y"),
        ),
        not_examples=("6-year-long",),
    ),
)
