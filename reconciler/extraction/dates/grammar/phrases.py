"""Parts of patterns that many date rules share."""


def month_in(name: str) -> str:
    """A month's name, or a short form with or without its full stop, captured under `name`."""
    return f"({name}= <:month_name> | <:month_short> .?)"


MONTH = month_in("month")
WEEKDAY = "(weekday= <:weekday_name> | <:weekday_short> .?)"
DAYS = "<:monthday> | <:ordinal_digits>"
"""Days of a month in digits."""
TENTH_AND_MORE = "(twenty | thirty) -? <:rank>"
"""Days of months as they are spoken: "January twenty-first"."""
MONTHDAY = f"(day= {DAYS} | <:day_word> | {TENTH_AND_MORE})"
MONTH_DAY = f"{MONTH} ({MONTHDAY} | the (day= <:ordinal_digits> | <:day_word> | {TENTH_AND_MORE}))"
"""With the name first: June 3, June the 3rd."""
CIRCA = "(approx= (ca | c) .? | circa)?"
YEAR = "(year= <:year> | <:short_year>)"
THAT_VERY = (
    "that (same | very | particular | fateful | terrible | dreadful | tragic | fatal | bloody | memorable | momentous"
    " | historic)?"
)
"""Before a unit: of what was told."""
ERA = "(era= bc | bce | b . c .?)"
YEAR_BC = f"(year= <:digits>) {ERA}"
WHOSE_YEAR = (
    "(, | of | in)? (whose= (this | (the | this) current | last | next | that | the same"
    " | the (next | <:previous> | <:following>)) year)"
)
"""Of that year, last year: whose year a month is of."""
OF_YEAR = f"(,? of? {YEAR})?"
"""The year of a month, or of a day in it, in digits."""
TOLD_YEAR = f"(,? of? {YEAR} | {WHOSE_YEAR})?"
"""The year of a day, in digits or as last year."""
EARLY = "((mod= early | late | mid) (on | in the day (on | of)? | in | -)?)?"
"""Early, mid or late."""
EDGE = "(the? (very | tail)? <edge> (of | -) | (the <mod> part | <mod> (in | on | through | -)?) of?)?"
"""The beginning of, late in; a bare "end" or "start" before a date is a verb."""
PART = "(-? <part>)?"


def plain(words: str | None) -> str:
    """An abbreviation without its full stop."""
    return "" if words is None else words.rstrip(" .")
