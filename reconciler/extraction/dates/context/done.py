"""Forms of verbs that tell of what is done."""

DONE = frozenset(
    "was were had did said told began came took held found left struck hit fell rose went made got gave saw shot"
    " became broke brought bought built caught chose drew drove fought flew grew knew led lost met paid ran sent"
    " sold spent spoke stood swore taught thought threw won wrote sank sunk been since ago killed died announced"
    " reported added has have".split()
)
"""Forms that tell of what is done; other regular ones are known by their ending."""
RARELY_DONE = frozenset(
    "heard kept felt sat slept swung tore woke withdrew taken given done seen known shown dealt drank fled sought swam"
    " wept beat forgot froze wore stole stolen sang rang gone laid written spoken chosen driven beaten broken dug"
    " clung crept blew flown swept shook flung hung bled lit rode sprang swore slid".split()
)
"""The same, not found behind "is" when they tell of what is over: "the case is heard in May"."""

NO_VERBS = frozenset(
    "need feed indeed speed exceed proceed united hundred red bed seed embed naked sacred preferred armed alleged"
    " unprecedented limited related increased continued proposed planned unified combined so-called"
    " deed weed shed sled creed greed breed steed hatred kindred wicked rugged retired aged"
    " reed fred alfred jared mildred mohammed mohamed muhammed ahmed hamed hameed saeed sayed khaled waleed rasheed"
    " javed naveed majed".split()
)
"""Words in "ed" that are none, names among them."""
UNCHANGED = frozenset("broadcast cut hit put shut split spread hurt upset burst quit beat".split())
"""Forms of what is done that are those of what is to come as well: a modal, "to" or many before them tell."""

PARTICIPLES = frozenset("begun come become run fallen risen thrown eaten drawn grown worn hidden".split())
"""Those that are no past forms as well."""
ALL_DONE = DONE | RARELY_DONE | UNCHANGED


def tells_of_done(word: str) -> bool:
    """A past form, or one that may be."""
    return word in ALL_DONE or (len(word) > 3 and word.endswith("ed") and word not in NO_VERBS)
