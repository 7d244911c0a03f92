"""Words that tell of a happening, of its telling, and of what came after it."""

from collections.abc import Mapping

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import NAMES

TOLD_BY: Mapping[EventType, str] = {
    "bombing": (
        "bomb bombs bomber bombers bombed suicide-bomb ied ieds detonated detonates truck-bomb landmine landmines"
        " dynamite dynamited"
    ),
    "air_strike": "drone drones bombardment missile missiles",
    "shelling": "shelled shells mortar mortars mortared rockets rocket rocketed artillery",
    "kidnapping": "kidnapped kidnap kidnaps abducted abducts hostage hostages kidnappers",
    "execution": "executed beheaded beheads",
    "raid": "raided stormed storming",
    "shooting": "shot shoots gunman gunmen gunfire shootout gunned shooter shooters gunshots gunshot sniper snipers"
    " drive-by drive-bys machinegunned machine-gunned",
    "stabbing": "stabbed stabs knifed knife knifeman knifemen knifewoman machete machetes",
    "capture": (
        "captured captures seized seize seizes overran overrun recaptured retaken retook fell"
        " overruns recaptures retakes overrunning capturing"
        " seizing conquered"
    ),
    "clash": (
        "clashed fought gunfight gunfights fighting battle battles gunbattle firefight skirmish skirmishes rioting"
    ),
    "earthquake": "",
    "crash": (
        "crashed derailed derails collide collided collides colliding"
        " plunged plunges pile-up pileup pile-ups pileups hit-and-run"
    ),
    "capsizing": "capsized capsize capsizes sank sunk sinks",
    "stampede": "stampeded trampled",
    "flood": "flooding floodwaters flooded cloudburst cloudbursts snowslide snowslides",
    "storm": "blizzard thunderstorm hailstorm",
    "collapse": "collapsed collapses collapsing cave-in cave-ins",
    "explosion": "exploded explode explodes exploding",
    "fire": "burned arson arsonists arsonist flames torched ablaze alight",
    "outbreak": "cholera ebola measles meningitis diphtheria dengue mpox mers sars"
    " encephalitis nipah lassa typhoid chikungunya",
    "attack": (
        "attacked attacking assaulted ambushed offensive struck stoned massacred murder murdered murders"
        " homicide homicides slaying slayings murder-suicide rampage violence assassinated assassination assassinations"
    ),
    "other": "accidentally killed tragedy",
}
"""Type of event to the other words that tell of it: verbs, weapons, doers."""

UNSURE: frozenset[str] = frozenset("strike strikes disaster disasters crushes fires hurricanes".split())
"""Names of happenings that do not tell the type by themselves: workers strike, who shoots fires, teams have names."""

SPECIFIC: tuple[EventType, ...] = tuple(NAMES)
"""Where several types are told alike, the one named first here says most."""

GUN: frozenset[EventType] = frozenset({"shooting", "raid", "clash", "capture", "execution", "kidnapping", "stabbing"})
BLAST: frozenset[EventType] = frozenset({"bombing", "explosion"})
HEAVY: frozenset[EventType] = frozenset({"air_strike", "shelling"})
VIOLENT: frozenset[EventType] = GUN | BLAST | HEAVY
STRIKING: frozenset[EventType] = VIOLENT | {"attack", "crash", "capsizing", "fire", "collapse", "stampede"}
"""What strikes one place at one time, and hurts people there."""

ATTACKERS = "gunmen|militants|insurgents|attackers|assailants|rebels|fighters"
"""Several who strike, as patterns look for them."""
TELLING = frozenset(
    "said says say told tells announced confirmed disclosed reported reports statement stated according added"
    " explained warned claimed conference briefing interview tweeted posted published updated wrote spokesman"
    " spokeswoman spokesperson officials noted described acknowledged declared denied blamed condemned urged"
    " called released issued recalled believes believe testified communique unclear whether considered photo spoke"
    " speaking raised lowered revised lowering raising revising rejected dismissed vowed linked criticised"
    " criticized deplored praised talked interviewed stood learned rose risen rises climbed climbs toll tolls".split()
)
"""Words that an expression dates without dating the event."""

AFTERWARDS = frozenset(
    "arrested charged arraigned sentenced sentence sentencing pleaded plead appeared appear court indicted convicted"
    " hearing trial funeral vigil identified released booked jailed judge jury prosecutors attorney arraignment"
    " bail bond autopsy autopsies investigation memorial mourned services visitation surgery recovering condition"
    " hospitalized turned surrendered custody searching search seeking update entered plea regarding stable"
    " wrapped expected comment visited held worked extradited filed lawsuit verdict testimony arrest arrests"
    " detained remembered gathered candlelight buried appearance affidavit anniversary press ruled"
    " charges large searched dug digging combed combing sifted scoured hunting hunted manhunt"
    " survivors rescuers rubble wreckage debris"
    " mourns mourning mourn marked marks suspicion inquest inquiry coroner commemorated candles wreath wreaths"
    " tribute homage condolences"
    " plaque tributes unveiled laid named gave magistrate magistrates remanded extradition dock"
    " jurors deliberated deliberations guilty acquitted postponed rescheduled adjourned half-mast mast flags wept"
    " grieved prayed suspended resumed questioned widened expanded intensified manhunts admitted admits"
    " confessed".split()
)
"""Words for what follows an event: courts, hospitals, funerals."""

HAPPENED = frozenset(
    "happened occurred blew freed began started erupted broke hit left killed killing wounded injured kill kills"
    " hurt lost launched place wounding injuring fired firing leaving trapped claimed shot struck destroyed attacked"
    " sprayed hurting maiming"
    " pulled ambushed robbed carjacked slain shots drowned perished crushed swept engulfed plunged overturned"
    " drowning hacked lynched burnt poisoned burst rammed detonated blasted looted"
    " torched slid alight ablaze rocked jolted shook rattled razed battered intercepted repelled targeted"
    " bombarded pounded ravaged lashed overcome slashed vanished crumbled tumbled rolled skidded veered swerved flipped"
    " toppled careered ploughed mowed gored mauled electrocuted trampled".split()
)
"""Words that an event is told with, whatever its type."""

NEARBY = frozenset(
    "rescued taken responded respond call calls came dispatched arrived rushed transported saw fled argument argued"
    " altercation dispute fight robbery victim victims gun guns handgun playing cleaning suffered heard rampage"
    " returned armed party visiting".split()
)
"""Words for what stands close to an event: the call, the ride to hospital, the quarrel before."""

LATER = frozenset(
    "died dies dying death deaths dead pronounced passed succumbed found discovered finding missing body bodies"
    " reported".split()
)
"""Words for deaths and finds, which may be days after what they are deaths and finds of."""

ACTORS = frozenset("gunman gunmen shooter shooters bomber bombers kidnappers".split())
"""Words for those who did it: they tell of the event, but are met with on any day."""

CHARGES = frozenset("homicide homicides murder murders assault violence slaying slayings incidents other".split())
"""Words for events that charges and detectives are named after: they date nothing."""

AFTERSHOCKS = frozenset(("aftershock", "aftershocks"))
"""What follows an earthquake, on nights and days of its own."""

COURTS = frozenset(
    "sentenced sentencing pleaded plead pleads convicted trial indicted verdict guilty anniversary paroled"
    " appeal".split()
)
"""Words of a story told long after its event."""

TRIED = frozenset("trial tried hearing testified verdict sentenced convicted acquitted anniversary".split())
"""Words of a court or a memorial day, whose town need not be the event's."""

MODALS = frozenset(
    "would will could may might unless should must shall pledged vowed threatened warned plans planned promise fear"
    " feared prevent preventing if whether".split()
)
"""Words that make a happening one that did not happen."""

HELD = "town|city|village|base|district|camp|airport|capital|bridge|barracks|garrison|fort|outpost|stronghold|suburb"
"""What one side holds and another takes, for a pattern; each adds its own."""
MET = r"(?:meetings?|talks|summit|conference|negotiations|elections?|vote|referendum|visit)"
"""What an attack comes beside, on days and at places that are none of its own."""
