"""Words for people: by sex, by age, of the law and against it."""

import re
from collections.abc import Mapping

ANY_AGE = range(130)
HE = frozenset(
    "he him himself man men boy male son father husband brother nephew uncle grandfather grandson boyfriend stepfather"
    " stepson ex-husband ex-boyfriend son-in-law father-in-law gentleman gunman mr dad policeman stepbrother"
    " fiance".split()
)
SHE = frozenset(
    "she her herself woman women girl female daughter mother wife sister niece aunt grandmother granddaughter"
    " girlfriend stepmother stepdaughter lady mrs ms mom mother-in-law ex-wife ex-girlfriend policewoman"
    " daughter-in-law stepsister fiancee".split()
)
AGED: Mapping[str, range] = {
    **dict.fromkeys("baby infant newborn".split(), range(4)),
    "toddler": range(5),
    **dict.fromkeys("child boy girl kid".split(), range(18)),
    **dict.fromkeys("teen teenager teenage youth".split(), range(12, 21)),
    **dict.fromkeys("husband wife grandfather grandmother adult".split(), range(18, 130)),
    **dict.fromkeys(
        "man woman father mother mom dad lady gentleman officer deputy trooper policeman policewoman gunman".split(),
        range(16, 130),
    ),
}
"""How old somebody is whom one calls so."""

LAW = frozenset("officer deputy trooper policeman policewoman constable marshal sheriff marine soldier".split())
"""Of the police or the forces."""
OF_THE_LAW = re.compile(r"one of the (?:officers|deputies|troopers|agents|guards)\b", re.IGNORECASE)
"""One of several who are never those that they killed."""
OUTLAWS = frozenset("gunman shooter suspect attacker assailant robber burglar intruder".split())
AFTER_HE = (
    r"after (?:(?:police|deputies|officers|authorities) (?:say|said) )?"
    r"(?:(?:he|she)(?! was| had been| is)|(?:allegedly |fatally )?(?:shooting|killing|stabbing))"
)
"""Begins what somebody did before: "after he shot …", "after police said she …", "after fatally stabbing …"."""
