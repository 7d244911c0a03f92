"""What a reading becomes at its place in the text."""

from datetime import date, datetime

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import Alternative, Anchor
from reconciler.extraction.dates.express import express
from reconciler.extraction.dates.grammar.rule import Reading, phrase_at
from reconciler.extraction.dates.rules.rules import RULES

HOUR = Interval(datetime(2015, 6, 18, 7), datetime(2015, 6, 18, 8))
OTHER = Alternative(
    "TIME", "2015-06-18T19:00", Interval(datetime(2015, 6, 18, 19), datetime(2015, 6, 18, 20)), "evening"
)
READING = Reading(
    type="TIME",
    value="2015-06-18T07:00",
    granularity="hour",
    because="on the day told before",
    anchor=Anchor("timex", "2015-06-18"),
    interval=HOUR,
    mod="APPROX",
    edtf="2015-06-18T07:00~",
    alternatives=(OTHER,),
)


def test_every_part_of_a_reading_stands_in_the_field_of_its_name() -> None:
    tokens = ("since", "7", "am")
    phrase = phrase_at(tokens, ("since", " 7", " am"), (1, 3), 1, {})

    time = express(("title", 6, 10, "7 am"), phrase, READING, RULES[0], published=date(2015, 6, 20))

    assert msgspec.structs.asdict(time) == {
        "field": "title",
        "start": 6,
        "end": 10,
        "text": "7 am",
        "type": "TIME",
        "value": "2015-06-18T07:00",
        "granularity": "hour",
        "rule": RULES[0].name,
        "because": "on the day told before",
        "anchor": Anchor("timex", "2015-06-18"),
        "signal": "since",
        "mod": "APPROX",
        "interval": HOUR,
        "edtf": "2015-06-18T07:00~",
        "direction": "past",
        "alternatives": (OTHER,),
    }
