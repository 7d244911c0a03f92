"""Words of harm: verbs in all their forms, adjectives and nouns, each with the outcome that it tells."""

from collections.abc import Iterator, Mapping

from reconciler.concepts.claim import Outcome

VERBS: Mapping[Outcome, str] = {
    "killed": "kill"
    " eliminate neutralize neutralise murder assassinate execute massacre slaughter behead decapitate"
    " guillotine lynch strangle electrocute"
    " suffocate slay/slays/slew/slain/slaying slay/slays/slayed/slaying annihilate exterminate"
    " mow_down/mows_down/mowed_down/mowing_down burn_alive/burns_alive/burned_alive/burnt_alive/burning_alive"
    " shoot_dead/shoots_dead/shot_dead/shooting_dead stab_to_death/stabs_to_death/stabbed_to_death/stabbing_to_death"
    " hack_to_death/hacks_to_death/hacked_to_death/hacking_to_death"
    " beat_to_death/beats_to_death/beaten_to_death/beating_to_death"
    " hang/hangs/hanged/hanging asphyxiate liquidate/liquidates/liquidated/liquidating"
    " turn_the_gun_on/turns_the_gun_on/turned_the_gun_on/turning_the_gun_on"
    " turn_the_weapon_on/turns_the_weapon_on/turned_the_weapon_on/turning_the_weapon_on"
    " gun_down/guns_down/gunned_down/gunning_down mow_down/mows_down/mown_down/mowing_down"
    " cut_down/cuts_down/cut_down/cutting_down"
    " claim_the_life_of/claims_the_life_of/claimed_the_life_of/claiming_the_life_of"
    " take_the_life_of/takes_the_life_of/took_the_life_of/taken_the_life_of/taking_the_life_of"
    " wipe_out/wipes_out/wiped_out/wiping_out",
    "injured": "injure wound hurt/hurts/hurt/hurting maim hospitalize hospitalise graze mutilate scald concuss"
    " stabilize stabilise",
    "casualties": "shoot/shoots/shot/shooting stab/stabs/stabbed/stabbing poison"
    " run_over/runs_over/ran_over/run_over/running_over",
    "captured": "capture kidnap/kidnaps/kidnapped/kidnapping abduct seize snatch",
    "rescued": "rescue free liberate release",
    "trapped": "trap/traps/trapped/trapping strand besiege encircle",
    "displaced": "displace uproot evacuate relocate",
}
"""Transitive verbs: base, or base/third person/past participle/gerund (past forms that differ come between)."""

NOUNS: Mapping[Outcome, str] = {
    "killed": "fatal shooting|fatal shootings|deadly shooting|deadly shootings|fatal stabbing|fatal stabbings"
    "|shooting death|shooting deaths|stabbing death|death|deaths|suicides|drownings|fatality|fatalities|toll|death toll"
    "|killing|killings|murder|murders|assassination|assassinations|slaying|slayings|homicide|homicides|massacre|execution"
    "|executions|slaughter|lives|loss of life|beheading",
    "injured": "injury|injuries|wound|wounds",
    "casualties": "own losses|enemy losses|personnel losses|combat losses|battlefield losses"
    "|casualty figure|casualty count|casualty toll|casualty figures"
    "|shootings|stabbings|casualties|casualty|victims of the attack|shooting|stabbing",
    "captured": "kidnapping|abduction|kidnappings|abductions|capture",
    "missing": "disappearance|disappearances|whereabouts|fate",
    "rescued": "rescue|release",
}
"""Nouns of outcome: "the death of a soldier", "15 fatalities", "a toll of 15"."""

ATTEMPTED = frozenset(
    "attempted attempting threatened planned foiled failed prevent prevents prevented preventing avert averts averted"
    " thwart thwarted plotting plotted planning missed avoided avoid avoiding risk risks risked risking".split()
)
"""Words before a noun of harm that say it did not come to it."""

ENDEAVOURS = frozenset(
    "try tries tried trying attempt attempts attempted attempting threaten threatens threatened threatening want wants"
    " wanted wanting plan plans planned planning prepare prepares prepared preparing intend intends intended intending"
    " vow vowed hope hoped hoping wish wished wishing ready about going fail fails failed failing refuse refused"
    " unable persuaded urged ordered forced sent recruited trained plotted plotting meant".split()
)
"""Words before an infinitive of what befalls that leave open whether it came to it: "tried to blow himself up"."""

KEEPING = frozenset(
    "stop stops stopped stopping prevent prevents prevented preventing keep keeps kept keeping deter deters deterred"
    " dissuade dissuaded discourage discouraged bar barred block blocked save saves saved saving rescued rescue".split()
)
"""Verbs before "from" and a deed or a death that it did not come to."""

INTENDED = frozenset(
    "mission aim intention plan plot idea purpose hope goal objective attempt attempts task call calls calling"
    " called".split()
)
"""Words before "of", "at" or "for" and harm that say as much: "the aim of killing", "calling for the death"."""

FATAL = frozenset(("fatal", "mortal"))
"""Adjectives that make a wound a death."""
FATALLY = frozenset(("fatally", "mortally"))
"""Adverbs that make a shooting a death."""

VICTIMS_OF: Mapping[str, Outcome] = {
    "shooting": "casualties",
    "gunshot": "casualties",
    "stabbing": "casualties",
    "homicide": "killed",
    "murder": "killed",
}
"""Deeds by what their victims suffered."""

DROWNING = ("drown", "drowned", "drowns", "drowning")
"""What befalls people, or what somebody does to others."""
OWN_HAND = ("taking his own life", "taking her own life", "taking own life")
"""What somebody does to himself after others."""
MULTIPLE: Mapping[str, int] = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
"""Words that number the victims of one deed: "a triple shooting"."""
MULTIPLIED: Mapping[str, Outcome] = {
    "shooting": "casualties",
    "stabbing": "casualties",
    "homicide": "killed",
    "homicides": "killed",
    "murder": "killed",
    "murders": "killed",
    "killing": "killed",
    "killings": "killed",
    "slaying": "killed",
    "slayings": "killed",
    "fatality": "killed",
    "fatal shooting": "killed",
    "fatal stabbing": "killed",
    "fatal crash": "killed",
    "kidnapping": "captured",
}
"""Deeds that such words stand before."""


EITHER = ("wound", "injure", "maim", "hurt/hurts/hurt/hurting")
"""What is told as one with killing: "killed or maimed 30 people"."""
EITHER_WAY = frozenset(
    "killed or captured|captured or killed|kill or capture|capture or kill|killing or capturing|killed or arrested"
    "|killed or detained|killed or kidnapped|killed or abducted|killed or displaced|killed or taken prisoner"
    "|killed or driven out|captured or wounded|wounded or captured|killed or expelled".split("|")
)
"""Of these nobody knows which: "killed or captured 80 rebels"."""


def either_forms() -> Iterator[tuple[str, str]]:
    """The words of each form in which somebody is killed or hurt, and `present`, `past` or `gerund`."""
    kills = _regular("kill")
    for row in EITHER:
        hurts = tuple(row.split("/")) if "/" in row else _regular(row)
        for form, kill, hurt in zip(("present", "present", "past", "gerund"), kills, hurts, strict=True):
            yield f"{kill} or {hurt}", form
            yield f"{hurt} or {kill}", form


def _regular(base: str) -> tuple[str, str, str, str]:
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    return base, base + ("es" if base.endswith(("s", "x", "sh", "ch")) else "s"), base + "ed", base + "ing"


def verb_forms() -> Iterator[tuple[str, str, Outcome]]:
    """Each form of each transitive verb: the words, `present`, `past` or `gerund`, and the outcome."""
    for outcome, rows in VERBS.items():
        for row in rows.replace("_", " ").split(" ") if "_" not in rows else _rows(rows):
            forms = row.split("/") if "/" in row else _regular(row)
            base, third, *past, gerund = forms
            yield base, "present" if base not in past else "past", outcome
            yield third, "present", outcome
            for form in past:
                yield form, "past", outcome
            yield gerund, "gerund", outcome


def _rows(rows: str) -> list[str]:
    return [row.replace("_", " ") for row in rows.split()]


def phrases(table: Mapping[Outcome, str]) -> Mapping[str, Outcome]:
    """Phrase to outcome."""
    return {phrase: outcome for outcome, rows in table.items() for phrase in rows.split("|")}
