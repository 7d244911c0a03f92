"""Words for now, before and to come that name no date: "now", "recently", "soon"."""

from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting

_WORDS = {"PRESENT_REF": ("now", "currently"), "PAST_REF": ("recently", "previously"), "FUTURE_REF": ("soon",)}


def read_vague(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A reference to present, past or future as a whole."""
    for value in ("present", "past", "future"):
        if phrase.get(value) is not None:
            because = f"{phrase[value]}: no date is told"
            return Reading("DATE", f"{value.upper()}_REF", "vague", because, setting.anchor, EVER)
    return None


VAGUE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="now, recently, soon",
        pattern="(<present:present_word> | <past:past_word> | <future:future_word>)",
        read=read_vague,
        examples=(Example("now", "PRESENT_REF"), Example("recently", "PAST_REF")),
        not_examples=("we know",),
    ),
)
