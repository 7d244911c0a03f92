"""Phrases of harm that befalls somebody by itself: died, lost their lives, fled their homes."""

from collections.abc import Mapping

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.words.limbs import BONES

BLOWN = ("blew", "blow", "blows", "blown", "blowing")
"""Said of bombers who died by their own bombs."""

CLASHES = (
    "clash", "clashes", "fighting", "battle", "ambush", "combat", "skirmish", "encounter", "firefight", "fight",
    "attack", "assault", "raid", "siege", "offensive",
)  # fmt: skip
"""Where fighters fall."""
THROATS = ("throat slit", "throats slit", "throat cut", "throats cut", "throat slashed", "throats slashed")

WHOSE = ("a", "an", "his", "her", "their", "both", "both his", "both her", "both their")
LOST = (
    "leg",
    "legs",
    "arm",
    "arms",
    "hand",
    "hands",
    "foot",
    "feet",
    "eye",
    "eyes",
    "ear",
    "finger",
    "fingers",
    "sight",
)
"""What somebody who lives has lost to a blast."""

INTRANSITIVE: Mapping[Outcome, str] = {
    "killed": "laid down their lives|laid down his life|laid down her life|made the supreme sacrifice"
    "|die|dies|died|dying|perish|perished|perishes|perishing|drown|drowned|drowns|lost their lives"
    "|succumb|succumbs|succumbed"
    "|lost his life|lost her life|lost their life|loses his life|lose their lives|passed away|gave up the ghost"
    "|could not be saved|could not be revived|could not be resuscitated"
    "|did not survive|had not survived|have not survived|failed to survive"
    "|did not make it|did not make it out alive|never came out alive"
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
    "|lay dead|went down with the ship|went down with their ship|go down with the ship"
    "|turned up dead|turn up dead|fell in combat|fell in battle|fell in action"
    "|fell on the field of honour|fell on the field of honor|fell in the line of duty"
    "|fell as a result of|fell heroically"
    "|committed suicide|took his own life"
    "|took her own life|took their own lives|ended his life|ended her life|ended their lives"
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
    "|took a bullet to the|took a bullet in the|took a bullet in his|took a bullet in her|caught a bullet in the"
    "|caught a stray bullet|fainted|lost limbs|lost legs|lost two fingers|lost three fingers|lost consciousness"
    + "".join(f"|lost {whose} {limb}" for whose in WHOSE for limb in LOST)
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
            "bullet wounds",
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
    "displaced": "evacuated their homes|have evacuated their homes|had evacuated their homes"
    "|fled their homes|fled their villages|left their homes|lost their homes|lost their home"
    "|lost their houses|lost their dwellings|lost their shelters"
    "|fled the fighting|fled the violence|fled their home|abandon their homes"
    "|fled the shelling|fled the bombing|fled the conflict|fled the unrest|fled fighting|fled violence"
    "|fled the town|fled the city|fled the village|fled the capital|fled the country"
    "|abandoned their homes"
    "|abandon their villages|abandoned their villages|leave their homes|flee their homes|flee their villages",
}
