"""Scenes with what their time expressions date."""

import msgspec

from reconciler.extraction.reports.drafts.draft import DATED_BY, HOURS, Told
from reconciler.extraction.reports.roles.aftermath import before_aftermath
from reconciler.extraction.reports.roles.anniversary import on_anniversary
from reconciler.extraction.reports.roles.between import between_days
from reconciler.extraction.reports.roles.both_days import named_again, on_both
from reconciler.extraction.reports.roles.counted import counted
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.roles.landmark import no_landmarks
from reconciler.extraction.reports.roles.long_before import long_before
from reconciler.extraction.reports.roles.role import dated_roles
from reconciler.extraction.reports.scenes.scene import Scene


def tell(scene: Scene) -> Told:
    """The scene with the roles of its time expressions."""
    if scene.recalled_day is not None:
        role = DatedRole(scene.recalled_day, "event", 0)
        return Told(scene, (role,), (role,))
    if not scene.times:
        return Told(scene, ())
    roles = tuple(
        role
        for role in long_before(
            scene, counted(scene, before_aftermath(scene, on_anniversary(scene, dated_roles(scene))))
        )
        if HOURS.fullmatch(role.time.text) is None
    )
    roles = on_both(scene, named_again(scene, no_landmarks(scene, roles)))
    roles = (*roles, *between_days(scene))
    if scene.recalled:
        roles = tuple(_of_the_recalled(role) for role in roles)
    for kinds in DATED_BY:
        dates = tuple(role for role in roles if role.role in kinds)
        if dates:
            return Told(scene, roles, dates)
    return Told(scene, roles)


def _of_the_recalled(role: DatedRole) -> DatedRole:
    """What a "since" compares with was over then; a day that nothing else claims is its."""
    return msgspec.structs.replace(role, role="event") if role.role in ("start", "none") else role
