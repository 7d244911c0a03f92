"""The likeliest day of an event that no sentence dates by its own words."""

import pytest

from reconciler import Article, annotate

TOLD = [
    (
        "The toll of a flood in Salem has risen to 13. Since Aug. 20, 98 people have died in floods in the state.",
        "2014-11-03",
        "no day since which a statistic counts",
    ),
    (
        "A third suspect was arrested Wednesday in the shooting of a clerk in Salem. Police believe that the men opened"
        " up on a crowd near the park in the 1900 block of Elm Street on Oct. 19.",
        "2014-10-19",
        "the one day printed by month and day, not the arrest",
    ),
    (
        "Two men were indicted Thursday. They are charged with murder in the Sept. 3 cookout ambush in Salem that left"
        " a clerk dead.",
        "2014-09-03",
        "a story from court may print the day",
    ),
    (
        "A Salem woman was charged Sunday in the wounding of a boy, 7, for an incident at her home on Thursday. The boy"
        " was shot in the arm.",
        "2014-10-30",
        "no sooner than what follows it",
    ),
    (
        "A man who shot four people in Salem in late October is sought. A person is accused of entering a home at about"
        " 11:40 p.m. the night of October 24.",
        "2014-10-24",
        "a day inside the coarse date",
    ),
    (
        "A boy was shot in Salem on Saturday. He was hit in the leg. The boy is in a hospital. Neighbors heard shots."
        " A bullet hit a van. There have been no shootings in that street since August.",
        "2014-11-01",
        "how long it had been quiet",
    ),
    (
        "Salem police are investigating the death of a girl. Officers were called around 4:12 p.m. to an"
        " apartment. Police said Monday morning that nobody was held.",
        "2014-11-02",
        "nobody writes in the morning of that afternoon",
    ),
    (
        "A shooting after a Thanksgiving parade in Salem killed two men on Saturday, police said.",
        "2014-11-01",
        "the feast that a parade is for",
    ),
    (
        "Three people were killed early Sunday behind a bakery on the corner of May Street in Salem.",
        "2014-11-02",
        "a month that a street is called by",
    ),
    (
        "Friends left flowers Sunday outside the Salem store where a clerk was shot to death.\n\nShe was behind the"
        " counter at about 9:50 p.m. Saturday when a man came in and shot her.",
        "2014-11-01",
        "flowers are left after",
    ),
    (
        "A block party in Salem turned deadly late Saturday when someone fired on the crowd. Bo Lind, 24, was"
        " pronounced dead at 12:31 a.m. Sunday.",
        "2014-11-01",
        "when the party turned deadly, not when he died",
    ),
    (
        "Nine people were killed and four others were hospitalized Sunday after a shootout at a bar in Salem.",
        "2014-11-02",
        "those shot are brought to hospital on the day",
    ),
    (
        "Nine people were killed after a shootout at a bar in Salem, police said.\n\nThe town of Oru was the site of"
        " an explosion on April 17, 2012.",
        "2014-11-03",
        "a day of history is another event's",
    ),
]


@pytest.mark.parametrize(("text", "day", "reason"), TOLD)
def test_an_event_is_on_the_likeliest_day(text: str, day: str, reason: str) -> None:
    reports = annotate(Article(text=text, published="2014-11-03")).reports
    start = next(report.interval.start for report in reports if report.primary)
    assert (start.date().isoformat() if start else None) == day, reason
