"""Words of harm: verbs in all their forms, adjectives and nouns, each with the outcome that it tells."""

from collections.abc import Iterator, Mapping

from reconciler.concepts.claim import Outcome

VERBS: Mapping[Outcome, str] = {
    "killed": "kill martyr"
    " eliminate neutralize neutralise murder assassinate execute massacre slaughter behead decapitate"
    " lynch strangle electrocute"
    " suffocate slay/slays/slew/slain/slaying annihilate exterminate"
    " mow_down/mows_down/mowed_down/mowing_down burn_alive/burns_alive/burned_alive/burning_alive"
    " hang/hangs/hanged/hanging asphyxiate liquidate/liquidates/liquidated/liquidating"
    " turn_the_gun_on/turns_the_gun_on/turned_the_gun_on/turning_the_gun_on"
    " turn_the_weapon_on/turns_the_weapon_on/turned_the_weapon_on/turning_the_weapon_on"
    " gun_down/guns_down/gunned_down/gunning_down mow_down/mows_down/mown_down/mowing_down"
    " cut_down/cuts_down/cut_down/cutting_down",
    "injured": "injure wound hurt/hurts/hurt/hurting maim hospitalize hospitalise graze mutilate scald concuss",
    "casualties": "shoot/shoots/shot/shooting stab/stabs/stabbed/stabbing",
    "captured": "capture kidnap/kidnaps/kidnapped/kidnapping abduct seize",
    "rescued": "rescue free liberate release",
    "trapped": "trap/traps/trapped/trapping strand besiege",
    "displaced": "displace uproot evacuate",
}
"""Transitive verbs: base, or base/third person/past participle/gerund (past forms that differ come between)."""

LIMBS = (
    "arm", "arms", "leg", "legs", "foot", "feet", "hand", "hands", "shoulder", "thigh", "knee", "ankle", "wrist",
    "elbow", "hip", "buttocks", "calf", "finger",
)  # fmt: skip
"""Where a shot hurts and seldom kills."""

BONES = (
    "arm", "leg", "ankle", "wrist", "hip", "pelvis", "collarbone", "elbow", "nose", "jaw", "back", "neck", "rib",
    "foot", "hand", "thumb", "shin", "skull",
)  # fmt: skip
"""What somebody breaks who falls or jumps."""

PHRASES: Mapping[Outcome, str] = {
    "killed": "shot dead|pronounced dead|pronounced deceased|confirmed dead|confirmed killed|declared dead"
    "|declared deceased|declared dead|shot to death|stabbed to death|beaten to death"
    "|burned to death|burnt to death|hacked to death|crushed to death|trampled to death|starved to death"
    "|frozen to death|stoned to death|clubbed to death|bludgeoned to death|kicked to death|mauled to death"
    "|scalded to death|choked to death|strangled to death|fatally shot|fatally wounded"
    "|fatally injured|fatally stabbed|mortally wounded|put to death|shot and killed|stabbed and killed"
    "|shot fatally|killed and wounded himself|tortured to death|blown to pieces|blown to bits|blown apart"
    "|torn apart|torn to pieces|machine-gunned to death|machinegunned to death"
    "|shot through the head|found shot to death|found hanged|fatally struck|fatally hit"
    "|struck and killed|hit and killed|slit the throats of|slit the throat of|cut the throats of|cut the throat of"
    "|slashed the throats of|slashed the throat of",
    "rescued": "set free|picked up|saved|brought out alive|pulled out alive|found alive|brought up alive|dug out alive"
    "|taken out alive|lifted out alive|lifted to the surface|hoisted to the surface|brought to the surface alive",
    "injured": "burned|burnt|badly burned|badly burnt|severely burned|severely burnt"
    "|pistol-whipped|pistol whipped|treated for a concussion|treated at the scene|treated at|treated in"
    "|treated by|treated for burns|treated and released"
    "|treated for minor injuries|treated for smoke inhalation|treated for shock|shot and wounded"
    "|treated for heat exhaustion|treated for exhaustion|treated for exposure|treated for hypothermia"
    "|treated for injuries|treated for cuts|treated for bruises|treated for a broken arm|treated for a broken leg"
    "|shot and injured|nonfatally shot|non-fatally shot|shot and survived"
    + "|cut by glass|cut by flying glass|cut by broken glass"
    + "".join(
        f"|{hit} in {whose} {limb}"
        for hit in ("shot", "hit", "struck", "grazed", "stabbed")
        for whose in ("the", "his", "her")
        for limb in LIMBS
    )
    + "".join(
        f"|{cut} {where} {whose} {limb}"
        for cut in ("slashed", "cut", "gashed")
        for where in ("in", "on", "across")
        for whose in ("the", "his", "her")
        for limb in (*LIMBS, "face", "cheek", "chin", "head", "back", "chest")
    ),
    "missing": "made to disappear",
    "captured": "took with them|taken with them|carried off|marched off"
    "|taken hostage|taken hostages|taken captive|taken prisoner|held hostage|held captive|taken as captives"
    "|taken as hostages|held prisoner",
    "displaced": "driven from their homes|forced from their homes|made homeless|rendered homeless|forced to flee",
    "casualties": "crushed|machinegunned|machine-gunned|riddled with bullets|sprayed with bullets"
    "|killed or wounded|killed or injured|dead or wounded|dead or injured|wounded or killed"
    "|dead or missing|dead and missing|killed or missing",
}
"""Participles of several words."""

BLOWN = ("blew", "blow", "blows", "blown", "blowing")
"""Said of bombers who died by their own bombs."""

CLASHES = ("clash", "clashes", "fighting", "battle", "ambush", "combat", "skirmish", "encounter", "firefight", "fight")
"""Where fighters fall."""
THROATS = ("throat slit", "throats slit", "throat cut", "throats cut", "throat slashed", "throats slashed")

INTRANSITIVE: Mapping[Outcome, str] = {
    "killed": "die|dies|died|dying|perish|perished|perishes|drown|drowned|drowns|succumbed|lost their lives"
    "|lost his life|lost her life|lost their life|loses his life|lose their lives|passed away|gave up the ghost"
    "|met their death|met their deaths|met his death|met her death|met their end|met his end|paid with their lives"
    "|paid with his life|paid with her life"
    "|bled to death"
    "|lay dead"
    "|turned up dead|turn up dead|fell in combat|fell in battle|fell in action"
    "|fell on the field of honour|fell on the field of honor|fell in the line of duty"
    "|committed suicide|took his own life"
    "|took her own life"
    "|takes his own life|takes her own life|takes own life|took own life|fell victim|fallen victim|fall victim"
    + "".join(f"|{fell} in {the} {clash}" for fell in ("fell", "fallen") for the in ("the", "a") for clash in CLASHES)
    + "".join(
        f"|{had} {whose} {cut}"
        for had in ("had", "have", "with")
        for whose in ("their", "his", "her")
        for cut in THROATS
    )
    + "".join(f"|{did} {who} up" for did in BLOWN for who in ("himself", "herself", "themselves")),
    "injured": "escaped with injuries|lost limbs|lost a leg|lost an arm|lost an eye|lost legs|lost consciousness"
    + "".join(
        f"|{broke} {whose} {bone}"
        for broke, whose in (
            ("broke", "his"),
            ("broke", "her"),
            ("broke", "a"),
            ("fractured", "his"),
            ("fractured", "her"),
            ("suffered", "a broken"),
            ("suffered", "a fractured"),
        )
        for bone in BONES
    )
    + "".join(
        f"|{nursing} {wounds}"
        for nursing in ("nursing", "nursed")
        for wounds in ("injuries", "wounds", "gunshot wounds", "bullet wounds", "stab wounds", "burns")
    ),
    "missing": "went missing|gone missing|disappeared|disappear|vanished|not been accounted for|not been seen since"
    "|not been heard from|not been heard of since",
    "displaced": "fled their homes|fled their villages|left their homes|lost their homes|lost their home"
    "|lost their houses|fled the fighting|fled the violence|fled their home|abandon their homes|abandoned their homes"
    "|abandon their villages|abandoned their villages|leave their homes|flee their homes|flee their villages",
}

NOUNS: Mapping[Outcome, str] = {
    "killed": "fatal shooting|fatal shootings|deadly shooting|deadly shootings|fatal stabbing|fatal stabbings"
    "|shooting death|shooting deaths|stabbing death|death|deaths|fatality|fatalities|toll|death toll|killing"
    "|killings|murder|murders|assassination|assassinations|slaying|slayings|homicide|homicides|massacre|execution"
    "|executions|slaughter|lives|loss of life|beheading",
    "injured": "injury|injuries|wound|wounds",
    "casualties": "own losses|casualty figure|casualty count|casualty toll|casualty figures"
    "|shootings|stabbings|casualties|casualty|victims of the attack|shooting|stabbing",
    "captured": "kidnapping|abduction|kidnappings|abductions|capture",
    "missing": "disappearance|disappearances",
    "rescued": "rescue|release",
}
"""Nouns of outcome: "the death of a soldier", "15 fatalities", "a toll of 15"."""

ATTEMPTED = frozenset(
    "attempted attempting threatened planned foiled failed prevent prevented preventing avert averted thwart thwarted"
    " plotting plotted planning".split()
)
"""Words before a noun of harm that say it did not come to it."""

INTENDED = frozenset(
    "mission aim intention plan plot idea purpose hope goal objective attempt attempts task call calls calling"
    " called".split()
)
"""Words before "of", "at" or "for" and harm that say as much: "the aim of killing", "calling for the death"."""

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

OWN_HAND = ("taking his own life", "taking her own life", "taking own life")
"""What somebody does to himself after others."""
MULTIPLE: Mapping[str, int] = {"taking": 1, "double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
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

FORMS = ("present", "past", "gerund")


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
