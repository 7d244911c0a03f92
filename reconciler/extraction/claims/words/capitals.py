"""Names in texts that are all capitals, where the case of a word says nothing: what no table knows as a common word."""

from collections.abc import Sequence

from reconciler.data.load import common_words

COMMON_ENDS = (
    "ing", "ed", "tion", "sion", "tions", "ment", "ments", "ness", "ity", "ism", "ous", "ive", "ance", "ence", "ship",
    "ally",
)  # fmt: skip
"""Ends of common English words that few names have."""
SHORTEST = 2
LINKING = frozenset(
    "furthermore nevertheless nonetheless moreover likewise indistinct omitted outright onboard offshore ashore uphill"
    " downhill northward southward eastward westward en-route".split()
)
"""Words of reports that are no names and too rare in the texts that common words are learnt from."""
GIVEN = frozenset(
    "ahmed mohammed mohamed muhammed mahmed hamed hammed sayed saeed rashed rasheed waleed majed hameed javed naveed"
    " khaled abed zayed ned ted reed fred alfred wilfred manfred siegfried mildred winifred jared tancred"
    " fleming manning browning harding keating sterling irving golding ming jing ying ping xiaoping xiaoming wing"
    " constance terrance lance torrance vance clemence laurence lawrence terence florence prudence spence"
    " clement clive olive yves charity felicity verity trinity".split()
)
"""Names of people that end as common words do."""


ENDS_NO_NAME = frozenset(
    "id ids ided id'ed id’ed id'd id’d"
    " image images photo photos video caption gallery news tribune gazette herald journal times post posted"
    " updated published coverage investigation information share raw buy court streets street avenue"
    " ave boulevard road highway drive county station hospital center church school university"
    " college department police fire side park apartments carolina dakota jersey mexico hampshire virginia province"
    " state district governorate prefecture region republic city island islands peninsula valley village township"
    " beach lake river mountain mountains airport bridge square market mosque camp port harbour harbor".split()
)
"""Capitalised words that end what is called by several, and is nobody: "Metro Video Image", "the West Side"."""


def ends_as_name(low: str) -> bool:
    """Whether the last word of a run of capitals may be a family's name."""
    return low not in ENDS_NO_NAME and not low.endswith(CREEDS)


CREEDS = ("ism", "isms")
"""Ends of what is believed or done, and is nobody: "Nazism"."""


def may_be_name(low: str) -> bool:
    """Whether a lower-case word that the lexicon does not hold can be part of a name."""
    known = low in common_words() or low in LINKING
    if low.endswith(_CONTRACTED):
        return False
    return len(low) >= SHORTEST and not known and (not low.endswith(COMMON_ENDS) or _is_given(low))


_CONTRACTED = ("'re", "'ve", "'ll", "'d", "'m")
"""Ends of pronouns with their verb: "they're"."""


def _is_given(low: str) -> bool:
    """A name that ends as common words do, or has one behind a particle: "el-sayed"."""
    return low in GIVEN or low.rpartition("-")[2] in GIVEN


def all_may_be_names(words: Sequence[str]) -> bool:
    """Every word of a run can be part of a name."""
    return all(map(may_be_name, words))
