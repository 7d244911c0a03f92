"""Whether two single persons are told apart: by their place in a sentence, their names, their ages or their kin."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.sources.sources import RANKS
from reconciler.extraction.reports.kin import KIN_OF_WITNESS, of_his_kin


def distinct_persons(left: Claim, right: Claim) -> bool:
    """Two single persons who are told apart: side by side in one sentence, or by their names."""
    if left.quantity.stated != 1 or right.quantity.stated != 1:
        return False
    if (left.field, left.sentence) == (right.field, right.sentence) and left.start != right.start:
        return left.text.lower() not in _PRONOUNS and right.text.lower() not in _PRONOUNS
    first, later = sorted((left, right), key=lambda claim: (claim.field != "title", claim.start))
    if of_his_kin(first.text, later.text) or _of_other_ages(left.text, right.text):
        return True
    if (KIN_OF_WITNESS.match(left.text) is None) != (KIN_OF_WITNESS.match(right.text) is None):
        return left.text.lower() not in _PRONOUNS and right.text.lower() not in _PRONOUNS
    names = _name(left.text), _name(right.text)
    return all(names) and (set(names[0]).isdisjoint(names[1]) or _of_one_family(*names))


def _of_other_ages(left: str, right: str) -> bool:
    """Both ages are told, and lie more than a birthday apart: "Ann Fry, 41", "a 17-year-old girl"."""
    ages = [int(told["years"] or told["behind"]) for told in map(_AGE.search, (left, right)) if told is not None]
    return len(ages) > 1 and abs(ages[0] - ages[1]) > 1


_AGE = re.compile(r"\b(?P<years>\d{1,3})-year-old\b|, (?P<behind>\d{1,3})$", re.ASCII)


def _of_one_family(left: Sequence[str], right: Sequence[str]) -> bool:
    """Two forenames before one surname: "Ada Moor", "Bo Moor"."""
    return min(len(left), len(right)) > 1 and left[0] not in right and right[0] not in left


def _name(words: str) -> tuple[str, ...]:
    """The capitalised words of a name but for ranks; empty for what is none ("a Texas man", "THE MAYOR")."""
    found = [word for word in _NAME_WORD.findall(words.split(",")[0]) if word.lower() not in RANKS]
    named = found and words.lower().split()[0] not in _DETERMINERS and words.split(",")[0].endswith(found[-1])
    return tuple(found) if named else ()


_PRONOUNS = frozenset(("he", "she", "him", "her", "his", "himself", "herself", "self"))
_DETERMINERS = frozenset(("a", "an", "the", "one", "another", "this", "that", "his", "her", "their", "its"))
_NAME_WORD = re.compile(r"(?<![\w-])[A-Z][\w'’]{1,30}")
