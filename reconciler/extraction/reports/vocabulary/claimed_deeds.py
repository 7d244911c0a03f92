"""Deeds that a band claimed, told for the first time: "claimed responsibility for a blast at a market"."""

import re

CLAIMED_ANOTHER = (
    r"(?:[Tt]he |[Aa]n? )?(?:[\w-]{2,16} ){1,5}?(?:claim(?:ed|s)|took) "
    r"(?:(?:responsibility|credit) for (?:an?|another|the (?:murder|killing|assassination|slaying|kidnapping) of)"
    r"|an?|another) "
)
"""Behind a time of some weeks or months back; "the attack" would be the one told before."""
_THEN = re.compile(rf",? {CLAIMED_ANOTHER}", re.ASCII)


def claimed_then(words: str, begin: int, end: int) -> bool:
    """A sentence opens with a time and such a claim, which hardly comes in another week than the deed."""
    return begin == 0 and _THEN.match(words, end) is not None
