"""Phrases of several words that tell harm: shot dead, treated for burns, lost their lives, fled their homes."""

from collections.abc import Mapping

from reconciler.concepts.claim import Outcome

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

CUTTING = (
    "glass", "flying glass", "broken glass", "shrapnel", "debris", "flying debris", "a knife", "a machete", "a razor",
    "a blade", "barbed wire", "an intruder", "intruders", "an attacker", "attackers", "an assailant", "assailants",
    "a robber", "robbers", "armed robbers", "a burglar", "burglars", "a thief", "thieves", "a mugger", "muggers",
    "a knifeman", "an inmate", "a man", "a stranger",
)  # fmt: skip
"""Who or what cuts somebody; roads, power and jobs are cut by others."""

UNABLE = ("were unable", "was unable", "were not able", "was not able", "weren't able", "weren’t able")
"""Said of doctors whose patient died."""

WATERS = ("river", "flood", "floods", "floodwaters", "current", "waves", "water", "stream", "torrent")
SLIDES = ("landslide", "mudslide", "rockslide", "avalanche", "landslip")
CAPTORS = ("kidnappers", "abductors", "captors", "gunmen", "armed men", "bandits", "militants", "rebels", "attackers")
"""Who takes and holds people, and arrests nobody."""

PHRASES: Mapping[Outcome, str] = {
    "killed": "martyred|martyring|pronounced dead|pronounced deceased|confirmed dead|confirmed killed|declared dead"
    "|declared deceased|shot to death"
    "|burned to death|burnt to death|crushed to death|trampled to death|starved to death"
    "|frozen to death|stoned to death|clubbed to death|bludgeoned to death|kicked to death|mauled to death"
    "|gored to death|buried to death|recovered dead|pulled out dead|brought out dead"
    "|recovered lifeless|run over and killed|knocked down and killed"
    "|scalded to death|choked to death|strangled to death|fatally shot|fatally wounded"
    "|fatally injured|fatally stabbed|mortally wounded|put to death|shot and killed|stabbed and killed"
    "|shot fatally|killed and wounded himself|tortured to death|blown to pieces|blown to bits|blown apart"
    "|torn to pieces|machine-gunned to death|machinegunned to death"
    "|shot through the head|found shot to death|found hanged|burnt beyond recognition|burned beyond recognition"
    "|roasted to death"
    "|fatally struck|fatally hit"
    + "".join(f"|{unable} to {save}" for unable in UNABLE for save in ("save", "revive", "resuscitate"))
    + "|could not save|couldn't save|couldn’t save|could not revive|couldn't revive|couldn’t revive"
    "|struck and killed|hit and killed|slit the throats of|slit the throat of|cut the throats of|cut the throat of"
    "|slashed the throats of|slashed the throat of",
    "rescued": "set free|picked up|plucked from"
    + "".join(
        f"|{pulled} out of the {water}"
        for pulled in ("pulled", "dug", "lifted", "brought", "fished")
        for water in ("water", "sea", "river", "lake", "rubble", "wreckage", "debris", "mud")
    )
    + "|saved|brought out alive|pulled out alive|found alive|brought up alive|dug out alive"
    "|taken out alive|lifted out alive|lifted to the surface|hoisted to the surface|brought to the surface alive",
    "injured": "rendered injured|rendered unconscious"
    "|gored|winged|bitten|mauled|savaged|clawed|stung|knifed|clubbed|bludgeoned|flogged|beaten up|badly beaten"
    "|severely beaten|savagely beaten|brutally beaten|beaten unconscious|punched and kicked|kicked and punched"
    "|slashed|burned|burnt|badly burned|badly burnt|severely burned|severely burnt"
    "|pistol-whipped|pistol whipped|treated for a concussion|treated at the scene|treated at|treated in"
    "|treated by|treated for burns|treated and released"
    "|treated for minor injuries|treated for smoke inhalation|treated for shock|shot and wounded"
    "|treated for heat exhaustion|treated for exhaustion|treated for exposure|treated for hypothermia"
    "|treated for injuries|treated for cuts|treated for bruises|treated for a broken arm|treated for a broken leg"
    "|shot and injured|nonfatally shot|non-fatally shot|shot and survived"
    + "".join(f"|cut by {cutting}" for cutting in CUTTING)
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
    "missing": "made to disappear|lost at sea|swept out to sea"
    + "".join(f"|{swept} {where}" for swept in ("swept", "washed") for where in ("away", "overboard", "into the sea"))
    + "".join(f"|carried {off} by the {water}" for off in ("off", "away") for water in WATERS),
    "trapped": "buried when"
    + "".join(f"|buried {by} {art} {slide}" for by in ("by", "in") for art in ("a", "an", "the") for slide in SLIDES),
    "captured": "took away|made away with|whisked away|dragged away|marched away|took with them|taken with them"
    "|carried off|marched off"
    "|led off|herded off|herded away"
    "|taken at gunpoint|seized at gunpoint"
    "|taken hostage|taken hostages|taken captive|taken prisoner|held hostage|held captive"
    "|taken as captives|taken as hostages|held prisoner"
    + "".join(
        f"|{taken} by {whose}{captors}"
        for taken in ("taken", "taken away", "held")
        for whose in ("", "the ", "their ")
        for captors in CAPTORS
    )
    + "".join(
        f"|taken from {whose} {home}" for whose in ("the", "their") for home in ("school", "hostel", "dormitory")
    ),
    "displaced": "driven from their homes|forced from their homes|made homeless|rendered homeless|forced to flee",
    "casualties": "felled|crushed|trampled|machinegunned|machine-gunned|riddled with bullets|sprayed with bullets"
    "|dead or wounded|dead or injured|dead or hurt|dead or maimed"
    "|dead or missing|dead and missing|killed or missing",
}
"""Participles, most with the words that make them harm."""

BLOWN = ("blew", "blow", "blows", "blown", "blowing")
"""Said of bombers who died by their own bombs."""

CLASHES = (
    "clash", "clashes", "fighting", "battle", "ambush", "combat", "skirmish", "encounter", "firefight", "fight",
    "attack", "assault", "raid", "siege", "offensive",
)  # fmt: skip
"""Where fighters fall."""
THROATS = ("throat slit", "throats slit", "throat cut", "throats cut", "throat slashed", "throats slashed")

INTRANSITIVE: Mapping[Outcome, str] = {
    "killed": "laid down their lives|laid down his life|laid down her life|made the supreme sacrifice"
    "|die|dies|died|dying|perish|perished|perishes|drown|drowned|drowns|lost their lives"
    "|succumb|succumbs|succumbed"
    "|lost his life|lost her life|lost their life|loses his life|lose their lives|passed away|gave up the ghost"
    "|could not be saved|couldn't be saved|couldn’t be saved|could not be revived|couldn't be revived"
    "|couldn’t be revived|could not be resuscitated"
    "|did not survive|didn't survive|didn’t survive|had not survived|have not survived|failed to survive"
    "|did not make it out alive|never came out alive"
    "|embraced martyrdom|attained martyrdom"
    + "".join(
        f"|{fell} to {whose} {death}"
        for fell in ("fell", "fall", "falls", "fallen", "plunged", "plunge", "plunges")
        for whose, death in (("their", "deaths"), ("their", "death"), ("his", "death"), ("her", "death"))
    )
    + "|fall to deaths|falls to death|fell to death|met their death|met their deaths"
    "|met his death|met her death|met their end|met his end|paid with their lives"
    "|paid with his life|paid with her life"
    "|bled to death|froze to death|freeze to death|freezes to death"
    "|lay dead"
    "|turned up dead|turn up dead|fell in combat|fell in battle|fell in action"
    "|fell on the field of honour|fell on the field of honor|fell in the line of duty"
    "|fell as a result of|fell heroically"
    "|committed suicide|took his own life"
    "|took her own life"
    "|takes his own life|takes her own life|takes own life|took own life|fell victim|fallen victim|fall victim"
    + "".join(f"|{fell} in {the} {clash}" for fell in ("fell", "fallen") for the in ("the", "a") for clash in CLASHES)
    + "".join(f"|{fell} in {clash}" for fell in ("fell", "fallen") for clash in ("clashes", "battles", "ambushes"))
    + "".join(
        f"|{had} {whose} {cut}"
        for had in ("had", "have", "with")
        for whose in ("their", "his", "her")
        for cut in THROATS
    )
    + "".join(f"|{did} {who} up" for did in BLOWN for who in ("himself", "herself", "themselves")),
    "injured": "continue to receive treatment|continues to receive treatment|continued to receive treatment"
    "|were critical|was critical|are critical|is critical|remain critical|remains critical"
    "|escaped with injuries|survived with injuries|survived with minor injuries|survived with serious injuries"
    "|survived with burns|survived with wounds|survived with a broken leg|survived with a broken arm"
    "|fainted|lost limbs|lost a leg|lost an arm|lost an eye|lost legs"
    "|lost a finger|lost two fingers|lost three fingers|lost his fingers|lost a hand|lost his hand|lost both hands"
    "|lost a foot|lost both eyes|lost his sight|lost an ear"
    "|lost both legs|lost both arms|lost his leg|lost her leg|lost his legs|lost her legs|lost consciousness"
    + "".join(
        f"|{broke} {whose} {bone}"
        for broke, whose in (
            ("broke", "his"),
            ("broke", "her"),
            ("broke", "a"),
            ("broke", "an"),
            ("fractured", "a"),
            ("fractured", "an"),
            ("fractured", "his"),
            ("fractured", "her"),
        )
        for bone in BONES
    )
    + "".join(
        f"|{broke} {bones}"
        for broke in ("broke", "fractured", "broke their", "broke both")
        for bones in ("legs", "arms", "ankles", "hips", "bones", "ribs", "limbs", "wrists")
    )
    + "".join(
        f"|{suffering} from {state}"
        for suffering in ("suffering", "suffered", "suffer")
        for state in (
            "hypothermia",
            "smoke inhalation",
            "shock",
            "burns",
            "exposure",
            "frostbite",
            "exhaustion",
            "dehydration",
            "heat exhaustion",
            "heatstroke",
            "injuries",
            "wounds",
            "gunshot wounds",
            "head injuries",
        )
    )
    + "".join(
        f"|had {whose} {side}{limb} {lost}"
        for lost in ("amputated", "bitten off", "blown off", "torn off", "cut off", "hacked off", "severed", "crushed")
        for whose in ("a", "his", "her")
        for side in ("", "left ", "right ")
        for limb in ("leg", "arm", "foot", "hand")
    )
    + "".join(
        f"|{nursing} {wounds}"
        for nursing in ("nursing", "nursed")
        for wounds in (
            "injuries",
            "wounds",
            "fractures",
            "a broken leg",
            "a broken arm",
            "gunshot wounds",
            "bullet wounds",
            "stab wounds",
            "burns",
            "cuts",
            "deep cuts",
            "bruises",
            "machete wounds",
            "knife wounds",
            "machete cuts",
            "head injuries",
            "minor injuries",
            "serious injuries",
        )
    ),
    "missing": "still being searched for|being searched for|still untraced|remain untraced"
    "|have yet to be found|has yet to be found|have yet to be located|has yet to be located"
    "|have yet to be traced|went overboard|gone overboard|fell overboard|washed overboard"
    "|went missing|gone missing|disappeared|disappear|vanished|not been accounted for|not been seen since"
    "|not been heard from|not been heard of since",
    "rescued": "regained their freedom|regained his freedom|regained her freedom|regained freedom",
    "displaced": "fled their homes|fled their villages|left their homes|lost their homes|lost their home"
    "|lost their houses|lost their dwellings|lost their shelters"
    "|fled the fighting|fled the violence|fled their home|abandon their homes"
    "|fled the shelling|fled the bombing|fled the conflict|fled the unrest|fled fighting|fled violence"
    "|fled the town|fled the city|fled the village|fled the capital|fled the country"
    "|abandoned their homes"
    "|abandon their villages|abandoned their villages|leave their homes|flee their homes|flee their villages",
}
