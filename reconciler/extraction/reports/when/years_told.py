"""Years that an article tells of an event which no day of it dates."""

from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.roles.role import dates_history
from reconciler.extraction.reports.roles.since import HISTORY
from reconciler.extraction.reports.when.date import UNDATED, Dating


def year_told(draft: Draft) -> Dating:
    """The past year or season that its harm is told in, where nothing dates it better: "killed four in 2012"."""
    harmed = (each.scene for each in draft.told if each.scene.claims and dates_history(each.scene))
    years = (
        time for scene in harmed for time in scene.times if time.direction == "past" and time.granularity in HISTORY
    )
    return next((Dating(time.interval, time.granularity) for time in years if time.interval.known), UNDATED)


def years_ago(draft: Draft) -> Dating:
    """The year of the one thing that befell those of its first sentence: "forty were killed over a decade ago"."""
    scene = draft.first
    if len({claim.outcome for claim in scene.claims}) != 1 or not dates_history(scene):
        return UNDATED
    ago = (time for time in scene.times if time.direction == "past" and time.text.lower().endswith(" ago"))
    return next((Dating(time.interval, time.granularity) for time in ago if time.granularity in HISTORY), UNDATED)
