"""Counts as words and digits: the pattern of a count, and its number."""

from reconciler.extraction.dates.grammar.tables import CARDINALS, SCALE_WORDS, TENS_WORDS
from reconciler.extraction.words import ORDINALS

SMALL = "(<:tens> -? <:ones> | <:tens> | <:cardinal> | <:digits>)"
COUNT = (
    f"(count= {SMALL} -? and -? (a | one)? -? half | a? half -? dozen | three -? quarters of (a | an)"
    f" | half (a | an) | a? half | (a | {SMALL})? (hundred (and? {SMALL})? | thousand (and {SMALL})? | <:scale>)"
    f" | a? quarter of (a | an) | a? quarter - | a quarter | {SMALL} | <:digits> -? <:fraction> | <:decimal> | <:large>"
    f" | {SMALL} (-? (odd | plus | some) | or more) | (a | the)? couple (of)? | (a | the)? few"
    f" | (a | {SMALL})? dozen | half a dozen | an | a)"
)
"""A count of anything; `a` and `an` count one."""

COUNT_OR_TWO = (
    f"({COUNT} | (count= <:count_word> | <:decimal> | <:tens> -? <:ones> | <:count_word> and (a | one)? half)"
    " -? (to | or | -) -? (<:count_word> | <:tens>))"
)
"""The same, or a range of counts; none begins with a year: "jailed in 2012 to eight years"."""

VAGUE_COUNT = (
    "(vague= quite? a few | (a? few | several) (<:scale> | dozen)? | many | numerous | countless | <:vague_scale> of)"
)


NAMED_COUNTS = {"couple": 2.0, "quarter": 0.25, "quarters": 0.75}


def number_of(words: str) -> float | None:
    """`twenty five` is 25, `a` is 1, `2 1/2` is 2.5; None for `few` and other words without a number."""
    parts = words.replace("-", " ").replace(",", "").split()
    if "few" in parts:
        return None
    if named := NAMED_COUNTS.keys() & set(parts):
        return NAMED_COUNTS[named.pop()]
    if "dozen" in parts:
        return 6 if "half" in parts else 12 * (_value(parts[0]) or 1)
    if parts[0] == "half" or parts == ["a", "half"]:
        return 0.5
    total, current = (0.5, 0.0) if parts[-1] == "half" else (0.0, 0.0)
    parts = parts[: parts.index("and")] if parts[-1] == "half" else parts
    for part in parts:
        if part in SCALE_WORDS:
            current = max(current, 1) * SCALE_WORDS[part]
            if SCALE_WORDS[part] > 100:
                total, current = total + current, 0.0
        else:
            current += _value(part)
    return total + current


def ordinal_value(word: str) -> int:
    """`fourth`, `4th` and `4` are 4, `twenty - first` is 21."""
    if " " in word:
        tens, *_, ones = word.split()
        return TENS_WORDS[tens] + ORDINALS[ones]
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))


def printed(number: float) -> str:
    """A number as TIMEX3 values print it: no fraction where it is whole."""
    return str(int(number)) if number == int(number) else f"{number:.15g}"


def _value(part: str) -> float:
    if part in ("a", "an"):
        return 1
    if part in CARDINALS:
        return CARDINALS[part]
    if part in TENS_WORDS:
        return TENS_WORDS[part]
    if "/" in part:
        above, below = part.split("/")
        return int(above) / int(below) if int(below) else 0
    return float(part) if part.replace(".", "", 1).isdigit() else 0
