"""Phrases of several words for harm that is done to somebody: shot dead, treated for burns, driven from their homes."""

from collections.abc import Mapping

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.words.limbs import LIMBS

CUTTING = (
    "glass", "flying glass", "broken glass", "shrapnel", "debris", "flying debris", "a knife", "a machete", "a razor",
    "a blade", "barbed wire", "an intruder", "intruders", "an attacker", "attackers", "an assailant", "assailants",
    "a robber", "robbers", "armed robbers", "a burglar", "burglars", "a thief", "thieves", "a mugger", "muggers",
    "a knifeman", "an inmate", "a man", "a stranger",
)  # fmt: skip
"""Who or what cuts somebody; roads, power and jobs are cut by others."""

UNABLE = ("were unable", "was unable", "were not able", "was not able")
"""Said of doctors whose patient died."""

WATERS = ("river", "flood", "floods", "floodwaters", "current", "waves", "water", "stream", "torrent")
SLIDES = ("landslide", "mudslide", "rockslide", "avalanche", "landslip")
CAPTORS = ("kidnappers", "abductors", "captors", "gunmen", "armed men", "bandits", "militants", "rebels", "attackers")
"""Who takes and holds people, and arrests nobody."""

PHRASES: Mapping[Outcome, str] = {
    "killed": "martyred|martyring|butchered|butchering"
    "|pronounced dead|pronounced deceased|confirmed dead|confirmed killed|declared dead"
    "|declared deceased|declared brain dead|pronounced brain dead|shot to death"
    "|burned to death|burnt to death|crushed to death|trampled to death|starved to death"
    "|frozen to death|stoned to death|clubbed to death|bludgeoned to death|kicked to death|mauled to death"
    "|gored to death|buried to death|pinned to death|recovered dead|pulled out dead|brought out dead"
    "|recovered lifeless|run over and killed|knocked down and killed"
    "|scalded to death|choked to death|strangled to death|fatally shot|fatally wounded"
    "|fatally injured|fatally stabbed|mortally wounded|put to death|shot and killed|stabbed and killed"
    "|shot fatally|killed and wounded himself|tortured to death|blown to pieces|blown to bits|blown apart"
    "|blew to pieces|blew to bits|struck dead by lightning|torn to pieces"
    "|machine-gunned to death|machinegunned to death"
    "|shot through the head|found shot to death|found hanged|burnt beyond recognition|burned beyond recognition"
    "|roasted to death"
    "|fatally struck|fatally hit"
    + "".join(f"|{unable} to {save}" for unable in UNABLE for save in ("save", "revive", "resuscitate"))
    + "|could not save|could not revive"
    "|struck and killed|hit and killed|slit the throats of|slit the throat of|cut the throats of|cut the throat of"
    "|slashed the throats of|slashed the throat of",
    "rescued": "set free|picked up|plucked from"
    + "".join(
        f"|{pulled} out of the {water}"
        for pulled in ("pulled", "dug", "lifted", "brought", "fished")
        for water in ("water", "sea", "river", "lake", "rubble", "wreckage", "debris", "mud")
    )
    + "|saved|brought out alive|pulled out alive|found alive"
    "|found safe|found safe and well|found safe and sound|found unharmed|brought up alive|dug out alive"
    "|taken out alive|lifted out alive|lifted to the surface|hoisted to the surface|brought to the surface alive",
    "injured": "rendered injured|rendered unconscious"
    "|gored|winged|bitten|mauled|savaged|clawed|stung|knifed|clubbed|bludgeoned|flogged|beaten up|badly beaten"
    "|severely beaten|savagely beaten|brutally beaten|beaten unconscious|punched and kicked|kicked and punched"
    "|slashed|burned|burnt|badly burned|badly burnt|severely burned|severely burnt"
    "|pistol-whipped|pistol whipped|treated for a concussion|treated at the scene|treated at|treated in"
    "|treated by|treated for burns|treated and released|treated and discharged"
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
    "displaced": "made homeless|rendered homeless|forced to flee"
    + "".join(
        f"|{driven} from {home}"
        for driven in ("driven", "forced")
        for home in ("their homes", "their home", "his home", "her home")
    ),
    "casualties": "felled|crushed|trampled|machinegunned|machine-gunned|riddled with bullets|sprayed with bullets"
    "|dead or wounded|dead or injured|dead or hurt|dead or maimed"
    "|dead or missing|dead and missing|killed or missing"
    + "".join(
        f"|{dead} , {hurt}{comma} {joined} {gone}"
        for dead in ("dead", "killed")
        for hurt in ("wounded", "injured", "missing")
        for comma in ("", " ,")
        for joined in ("or", "and")
        for gone in ("missing", "captured", "wounded", "taken prisoner", "prisoner")
        if gone != hurt
    ),
}
"""Participles, most with the words that make them harm."""
