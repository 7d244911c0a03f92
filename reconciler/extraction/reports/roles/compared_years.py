"""Years of what an event is only measured by or reminds of: "surpasses the 25 lives lost in the 1991 fire"."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.scene import Scene

_LOOK = 90
_MEASURED_BY = re.compile(
    r"\b(?:surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|topp(?:ed|ing)|overtak(?:es|ing)|overtook"
    r"|rival(?:s|ed|ing|led|ling)|match(?:es|ed|ing)|equal(?:s|ed|ing|led|ling)|(?:deadlier|worse|bigger) than"
    r"|(?:ties|tied|tying) (?:the|with)|(?:memories|reminders?|reminiscent|echoes) of) [^.;:]{0,80}$",
    re.ASCII,
)


def measures(time: TimeExpression, scene: Scene) -> bool:
    """The expression tells when what the event is compared with happened."""
    begin = time.start - scene.sentence.start
    return _MEASURED_BY.search(scene.low, max(0, begin - _LOOK), begin) is not None
