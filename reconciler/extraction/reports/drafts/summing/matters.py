"""Which sentences tell of something that happened, and not of a habit, a trend or what may come."""

import re

from reconciler.concepts.place import COARSE
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.roles.role import dates_history
from reconciler.extraction.reports.vocabulary.words import MODALS

NEAR = 100
"""Characters within which "it happened" or "officers responded" stands by its day."""
HABIT = re.compile(
    r"\b(?:traditionally|typically|usually|every (?:spring|summer|autumn|fall|winter)|prone to"
    r"|(?:is|are) (?:very |relatively |fairly |all too |not un)?(?:common|frequent|commonplace)\b(?! ground))"
)
"""Said of what happens time and again."""
HABITUAL = frozenset("traditionally typically usually every prone common frequent uncommon commonplace".split())
_GROWS = frozenset(
    "soared surged risen rose increased worsened escalated intensified spiked mounted grown multiplied spread".split()
)
_GROWTH = frozenset("surge upsurge rise increase spike uptick escalation resurgence".split())
TREND = re.compile(
    r"\b(?:[Vv]iolence|[Aa]ttacks|[Ff]ighting|[Tt]ensions|[Uu]nrest|[Kk]illings|[Ii]nsecurity|[Cc]lashes|[Kk]idnappings"
    rf"|[Bb]ombings)\b[^.;]{{0,40}}? (?:{'|'.join(sorted(_GROWS))})\b"
    r"|\b(?:surge|upsurge|rise|increase|spike|uptick|escalation|resurgence) (?:in|of) (?:[a-z-]{3,14} ){0,3}"
    r"(?:violence|attacks|fighting|tensions|unrest|killings|insecurity|clashes|kidnappings|abductions|bombings)\b",
    re.ASCII,
)
"""Said of a whole time, not of one event."""
CLOCKED = frozenset("happened occurred called responded dispatched".split())
"""Words that an hour without its day stands by."""
_ONE_ATTACK = frozenset("attack attacked ambush ambushed assault assaulted massacre massacred struck murder".split())
"""Words of which one is told where an attack is; "violence" and "attacks" without a day or a town are a condition."""


def _long(role: DatedRole) -> bool:
    """A month, or a week that only stands near: "Last week, five vans were dispatched from the mine"."""
    return role.time.granularity == "month" or (role.time.granularity == "week" and role.role == "nearby")


def matters(told: Told) -> bool:
    """Tells of something that happened."""
    scene = told.scene
    if scene.claims or (scene.cue == "context" and scene.times):
        return True
    if scene.tokens & HABITUAL and HABIT.search(scene.words) is not None:
        return False
    if scene.tokens & (_GROWS | _GROWTH) and "toll" not in scene.tokens and TREND.search(scene.words) is not None:
        return False
    if not scene.types:
        return any(
            (role.role in ("event", "nearby", "later") and role.distance <= NEAR and not _long(role))
            or (role.role == "clock" and (role.of_event or not CLOCKED.isdisjoint(scene.tokens)))
            for role in told.roles
        )
    if dates_history(scene):
        return True
    if MODALS & scene.tokens and not told.dates:
        return False
    if not told.dates and scene.types == ("attack",) and scene.tokens.isdisjoint(_ONE_ATTACK):
        return any(place.level not in COARSE for place in scene.places)
    return bool(told.dates or scene.places or scene.types != ("other",))
