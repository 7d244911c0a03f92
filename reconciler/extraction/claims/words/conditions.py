"""States that people are in or brought to, each with the outcome that it tells: dead, in intensive care, ashore."""

from collections.abc import Mapping

from reconciler.concepts.claim import Outcome

CONDITIONS = (
    "critical", "serious", "grave", "stable", "fair", "good", "guarded", "noncritical", "non-critical",
    "serious-to-critical", "critical-to-serious", "fair-to-serious",
)  # fmt: skip
"""States of patients, which papers print between quotation marks too."""

FALLEN = ("rubble", "debris", "wreckage", "mud", "ruins")
"""What somebody lies under."""

ADJECTIVES: Mapping[Outcome, str] = {
    "killed": "hanging from a tree|hanging from a fan|hanging from a ceiling fan|hanging from the ceiling"
    "|hanging from a rope|dead|lifeless|beyond recognition|deceased|to death"
    "|among the dead|among those killed|among those who died"
    "|among those who lost their lives|among those who perished|among those who drowned|among those who were killed"
    "|among the fatalities|among those murdered|among the murdered",
    "injured": "among the injured|among the wounded|among those injured|among those wounded|unconscious"
    "|recuperating|recuperating from"
    "|hospitalized|in critical condition|in serious condition|in grave condition|in stable condition"
    "|in fair condition|in good condition|in guarded condition|in extremely critical condition"
    "|in a critical condition|in a serious condition|in a stable condition|in a grave condition"
    "|in critical but stable condition|in non-critical condition|in satisfactory condition"
    "|in stable but critical condition|recovering|recovering from|expected to survive|expected to recover"
    "|likely to survive|likely to recover|likely to live|expected to pull through|expected to fully recover"
    "|expected to be okay|expected to live|on life support|fighting for their lives|fighting for his life"
    "|in a critical but stable condition|in a serious but stable condition|in a stable but critical condition"
    "|battling for life|battling for their lives|battling for his life|battling for her life|struggling for life"
    "|fighting for life|fighting for her life|in intensive care|under intensive care|in an intensive care unit"
    "|in the intensive care unit"
    "|in a critical state|in a serious state|undergoing treatment|undergoing medical treatment|receiving treatment"
    "|receiving medical treatment"
    "|under treatment|paralyzed|paralysed|undergoing surgery|between life and death|war-wounded|in a coma"
    + "".join(
        f"|{said} {how}" for said in ("stated to be", "said to be", "described as") for how in ("critical", "serious")
    )
    + "".join(f"|listed as {how}" for how in CONDITIONS)
    + "".join(f"|in {how} condition" for how in CONDITIONS if "-to-" in how)
    + "".join(f"|listed as {q[0]} {how} {q[1]}" for q in ('""', "“”") for how in CONDITIONS)
    + "".join(f"|in {q[0]} {how} {q[1]} condition" for q in ('""', "“”") for how in CONDITIONS),
    "casualties": "among the victims|among those hit|among those struck",
    "missing": "missing|missing in action|considered missing|declared missing|listed as missing"
    "|unaccounted for|unaccounted-for|among the missing|among those missing|yet to be found|yet to be located"
    "|yet to be traced|yet to be recovered|yet to be accounted for|still to be found",
    "rescued": "among those rescued|among those freed|among those released|among those saved|among the rescued",
    "captured": "in the hands of his captors|in the hands of her captors|in the hands of his kidnappers"
    "|in the hands of the kidnappers|in the hands of kidnappers|in the hands of their captors"
    "|in the hands of their kidnappers|in the hands of the guerrillas|in the hands of the rebels"
    "|among those kidnapped|among those abducted|among those captured|among the hostages"
    "|among those taken hostage|among the kidnapped|as captive|as captives|as hostages|as hostage|as prisoners"
    "|as prisoner|in captivity",
    "trapped": "under siege|surrounded|cut off|stranded|trapped|buried under|buried beneath|buried in the rubble"
    "|buried in rubble|buried alive"
    + "".join(f"|buried in {the}{what}" for the in ("", "the ") for what in ("wreckage", "debris", "mud", "ruins"))
    + "".join(f"|buried in the {how} wreckage" for how in ("mangled", "twisted", "smoking", "burning"))
    + "".join(f"|{under} {what}" for under in ("under", "beneath", "underneath") for what in FALLEN)
    + "".join(f"|{under} the {what}" for under in ("under", "beneath", "underneath") for what in FALLEN),
    "displaced": "homeless|without shelter",
}
"""Predicates after a form of "be", "leave", "hold", "take" or "find"."""

AWAY: Mapping[Outcome, str] = {
    "killed": "|".join(f"from the {what} dead" for what in (*FALLEN, "water", "sea", "river")),
    "rescued": "from the water|from the rubble|from the wreckage|from the debris|from the sea|from the river"
    "|from rooftops|from roofs|from the rubble of|from under the rubble|from beneath the rubble|out of the rubble"
    "|out of the water|out of the sea|out of the river|out of the wreckage|out of the debris"
    "|from the mud|from a life raft|from the life raft|from life rafts|out of the smoke|out of the building"
    "|from the building|out of the burning building|from the burning building"
    "|from floodwaters|from flood waters|from the floodwaters|to safety|ashore|alive",
    "displaced": "from their homes|out of their homes|from their houses|to flee|to flee their homes"
    "|to leave their homes",
}
"""Where people are taken or driven: predicates only after a verb that does so ("pulled 20 from the water")."""
