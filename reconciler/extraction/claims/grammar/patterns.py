"""The classes of chunk letters that the rules of claims are written with; `rule.LETTERS` says what each letter is.

Groups that repeat are atomic, so that a list is taken apart in one way only and a match costs what its length does.
"""

COUNTED = "FEfxh"
"""Chunks that hold a number."""
PEOPLE = COUNTED + "SPNHs"
"""Chunks that can be somebody."""
SOMEBODY = f"[{PEOPLE}]"
_PARTS = (
    r"(?:\([^()]{1,8}\)|-{1,2}[^-VIk]{1,8}-{1,2}|(?:/(?:oN?|[NSP])){1,2}|,?r[^.;:VIkKG&r!]{1,7}(?=,?&)"
    r"|po?N?(?=,?&[FESfx](?:[.;)&ZVI]|$)))?"
)
"""What may follow one of a list: brackets, an aside, whose they are, a relative clause or a place before "and"."""
_MORE = (
    rf"(?>{_PARTS}(?:,|;(?=&?N|&[SFE]|&oN|[SFE](?:,N)?;&))?[&i]?(?:(?<=&)o(?=N))?{SOMEBODY}){{0,12}}(?:,?&o(?=[VI]))?"
)
_AFTER_PREPOSITION = "ptyL/"
"""A name after one of these is a place or a thing rather than whoever was harmed."""
_IN_BRACKETS = rf"(?:\({SOMEBODY}(?:,?&?{SOMEBODY}){{1,6}}\))?"
_IN_PLACE = (
    rf"(?!(?:(?<=[{_AFTER_PREPOSITION}]o)|(?<=[{_AFTER_PREPOSITION}][oN],))N,?[FEfx]"
    rf"|(?<=[{_AFTER_PREPOSITION}]o)N,&[FEfx]|(?<=po,)N,&[FEfx]|(?<=po)N(?:po)?&[FEfx])"
)
"""A name behind a preposition and other words, those counted right behind it: "in the capital, Lima, six people"."""
SUBJECTS = rf"(?P<who>(?:(?<![{_AFTER_PREPOSITION}]){_IN_PLACE}N|[{PEOPLE.replace('N', '')}]){_MORE}{_IN_BRACKETS})"
"""People in a list, before or after a verb of harm: "two men, a woman and three others"."""
OBJECTS_OF = rf"(?P<who>{SOMEBODY}{_MORE})"
"""The same after "of", where names are people."""
NUMBERED = r"(?P<who>[FEfSx](?:,?&?[FEfSx]){0,8})"
"""People in a list that holds no names."""
ASIDE = r"(?:,(?:[r!]|[kd](?=[py]))?[^VKIkr!.;:)R]{1,10},|\([^)]{1,12}\)|-{1,2}[^-]{1,10}-{1,2})?"
"""Words between commas, brackets or dashes."""
GAP = (
    r"(?>(?:b?[Ll][pt]|[p/]|t(?=[oNS])|L(?=oV))o?(?:O(?=(?:po?/?N(?:,N,?)?)?[VI]|[dk])|[NPSxfHFsh]{0,2})|o){0,6}(?:r[opbtHSN/]{1,7})?"
    rf"{ASIDE},?o?"
)
"""What may stand between people and what befell them: "of the same family", "driving a white car", an aside."""
UNKNOWN = r"(?P<who>o(?:,?&?[oSNsFE]){0,6})"
"""Other words, in a list perhaps: in upper-case text names are among them."""
CHANGED = r"(?:o?(?:po)?[tp]o?)?(?P<now>[fF])(?:[op]{1,3}[fF])?(?:t[fF])?"
"""What a toll rose to and from."""
THEN = r"(?:(?:po)?,?[&Z]?(?P<then>o)?\^o?(?:po)?t(?P<again>f))?"
"""What it was changed to after that."""
