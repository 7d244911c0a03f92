"""Parties, witnesses and officials: none takes the place of another's figure, whatever its text says."""

from tests.building import Said
from tests.reconciler.reconciliation.pairs.pair import Pair

PARTIES = (
    Pair(
        "one party's later figure never replaces the other's",
        Said("11", "Omar Zwak", side="state"),
        Said("40", "Zabihullah Mujahid", attribution="party", side="insurgent"),
        stands="conflict",
        because="11 (Omar Zwak) and 40 (Zabihullah Mujahid) share nothing",
        days=1,
    ),
    Pair(
        "nor an earlier party's the state's",
        Said("40", "Zabihullah Mujahid", attribution="party", side="insurgent"),
        Said("11", "Omar Zwak", side="state"),
        stands="conflict",
        because="40 (Zabihullah Mujahid) and 11 (Omar Zwak) share nothing",
        days=1,
    ),
    Pair(
        "nor where the state's text says that the toll fell",
        Said("40", "Zabihullah Mujahid", attribution="party", side="insurgent"),
        Said("11", "Omar Zwak", side="state", sentence="The toll fell to {}."),
        stands="conflict",
        because="40 (Zabihullah Mujahid) and 11 (Omar Zwak) share nothing",
        days=1,
    ),
    Pair(
        "nor a witness's count where an official's text says that the toll rose",
        Said("4", "Gul Ahmad", attribution="witness"),
        Said("11", "Omar Zwak", sentence="The toll has risen to {}."),
        stands="conflict",
        because="4 (Gul Ahmad) and 11 (Omar Zwak) share nothing",
        days=1,
    ),
    Pair(
        "a toll said to have risen leaves another official's lower one standing",
        Said("11", "the mayor"),
        Said("15", "the police chief", sentence="The death toll rose to {}."),
        stands="conflict",
        because="11 (the mayor) and 15 (the police chief) share nothing",
        days=1,
    ),
    Pair(
        "a toll said to have risen leaves another official's higher one standing",
        Said("20", "the mayor"),
        Said("15", "the police chief", sentence="The death toll rose to {}."),
        stands="conflict",
        because="20 (the mayor) and 15 (the police chief) share nothing",
        days=1,
    ),
    Pair(
        "a toll said to be lowered leaves a higher one of another text standing",
        Said("20"),
        Said("15", "the police chief", sentence="Officials lowered the toll to {}."),
        stands="conflict",
        because="20 (Star) and 15 (the police chief) share nothing",
        days=1,
    ),
    Pair(
        "an earlier text never overtakes a later one",
        Said("15", "the police chief", sentence="The death toll rose to {}."),
        Said("11", "the mayor"),
        stands="conflict",
        because="15 (the police chief) and 11 (the mayor) share nothing",
        days=1,
    ),
)
