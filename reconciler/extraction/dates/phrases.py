"""Parts of patterns that many date rules share."""

MONTH = "(month= <:month_name> | <:month_short> .?)"
WEEKDAY = "(weekday= <:weekday_name> | <:weekday_short> .?)"
MONTHDAY = "(day= <:monthday> | <:ordinal_digits> | <:day_word>)"
YEAR = "(year= <:year> | <:short_year>)"
WHICH = "(which= <:last> | <:next> | this)"
EARLY = "((mod= early | late | mid) (on | in | -)?)?"
"""Early, mid or late."""
EDGE = "((the? (very)? <edge> | <mod> (in | on | - )? ) of? )?"
PART = "(-? <part>)?"


def plain(words: str | None) -> str:
    """An abbreviation without its full stop."""
    return "" if words is None else words.rstrip(" .")
