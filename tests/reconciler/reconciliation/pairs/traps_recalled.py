"""Traps: old tolls recalled later, and figures that nobody stands behind."""

from tests.building import Said
from tests.reconciler.reconciliation.pairs.pair import Pair

RECALLED = (
    Pair(
        "initial reports are nobody's name",
        Said("7", "Initial", sentence="Initial reports said {} died."),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 (Zwak)",
        claims=("superseded", "current"),
        where="one text",
    ),
    Pair(
        "a later recall of an old toll does not bring it back",
        Said("11", "Zwak"),
        Said("15", "Zwak", sentence="The toll rose to {} from 11."),
        stands="single",
        because="one voice: 15 (Zwak)",
        claims=("superseded", "current"),
        days=1,
    ),
    Pair(
        "an initial count that its own text recalls is overtaken",
        Said("7", sentence="Officials initially reported {}."),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 (Zwak)",
        claims=("superseded", "current"),
        where="one text",
    ),
    Pair(
        "what the toll rose from is overtaken in its own text",
        Said("11", sentence="The toll rose from {} overnight."),
        Said("15", sentence="It now stands at {}."),
        stands="single",
        because="one voice: 15 (Outlet of a-1)",
        claims=("superseded", "current"),
        where="one text",
    ),
    Pair(
        "earlier reports recalled later are overtaken",
        Said("11", "Zwak", sentence="Earlier reports said {} had died."),
        Said("15", "Zwak"),
        stands="single",
        because="one voice: 15 (Zwak)",
        claims=("superseded", "current"),
        where="one text",
    ),
    Pair(
        "an outlet's own later figure is not held against its earlier quoted one",
        Said("3", "police", named=False),
        Said("4"),
        stands="compatible",
        because="3 (police) and 4 (Star) come from one outlet: read as counts of different people or days",
        days=1,
        where="one outlet",
    ),
    Pair(
        "what officials said earlier is overtaken in the same text",
        Said("7", sentence="Officials said earlier that {} died."),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 (Zwak)",
        claims=("superseded", "current"),
        where="one text",
    ),
)

UNASSERTED = (
    Pair(
        "a feared toll is no asserted one",
        Said("40", "Zwak", modality="feared"),
        Said("12", "the governor"),
        stands="compatible",
        because="40 (Zwak) and 12 (the governor) share nothing, but a feared figure makes no conflict",
        note="uncounted",
    ),
    Pair(
        "a hypothetical toll is no asserted one",
        Said("40", "Zwak", modality="hypothetical"),
        Said("12", "the governor"),
        stands="single",
        because="one voice: 12 (the governor)",
        note="uncounted",
    ),
    Pair(
        "a denied toll is no asserted one",
        Said("40", "Zwak", modality="denied"),
        Said("12", "the governor"),
        stands="single",
        because="one voice: 12 (the governor)",
        note="uncounted",
    ),
    Pair(
        "background without a source is no voice",
        Said("11"),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 (Star) and 11 (Zwak)",
        kind="background",
    ),
)
