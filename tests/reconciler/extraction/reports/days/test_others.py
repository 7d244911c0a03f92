import pytest

from tests.reconciler.extraction.reports.first_day import day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Candles burned on Monday on the square in Lima where a missile killed nine people on June 12 last year.",
            "2014-06-12",
            "burning candles are no fire",
        ),
        (
            "Crews went from door to door on Wednesday after a weekend of storms that killed nine in Albany. Four died"
            " there on Sunday.",
            "2015-06-14",
            "the day of a search after a stretch that has days of its own",
        ),
        (
            "Nine people drowned when a ferry sank off Gabes. Large waves hit it shortly after dawn on Tuesday, a"
            " spokesman told reporters.",
            "2015-06-16",
            "soon after a moment of a day is on that day, and large waves are no manhunt",
        ),
        (
            "An avalanche buried a minibus late on Tuesday in Van, killing five people, officials said.",
            "2015-06-16",
            "what earth and snow bury is no funeral",
        ),
        (
            "Gunmen killed 19 people in two attacks in Mali over the weekend.\n\nEarly on Sunday, men attacked a"
            " church in"
            " Gao, killing 14.\n\nOn Saturday evening, five people were killed in a raid in Kidal.",
            "2015-06-13",
            "a series told of a weekend was on the days of its parts",
        ),
        (
            "Militants attacked the town of Kaya, which troops had retaken on May 12, killing nine people on Tuesday.",
            "2015-06-16",
            "what others had done to the place is over",
        ),
        (
            "Nine people died in an attack on Kaya, a town that the army had won back on May 12, officials said.",
            "2015-06-18",
            "nor does it date an attack without a day",
        ),
        (
            "A bomb killed nine people on Tuesday at a market in Lima that had reopened on June 3.",
            "2015-06-16",
            "what it had done itself",
        ),
        (
            "The village of Kaya, which gunmen had attacked on Monday, killing nine people, lies empty.",
            "2015-06-15",
            "an attack that is told in a relative clause with its dead",
        ),
        (
            "Five officers were shot dead in Lima on Tuesday night. The gunman was killed early Wednesday by a bomb.",
            "2015-06-16",
            "a death in the small hours after the night of the deed",
        ),
        (
            "Rescuers dug through mudslides on Wednesday to reach towns cut off by a quake that killed nine people in"
            " Lima. The quake struck at 4 p.m. on Monday.",
            "2015-06-15",
            "the day of a search, with the mud that was dug through",
        ),
        (
            "Five days after gunmen stormed the jail in Lima, killing nine guards, most prisoners are back.",
            "2015-06-13",
            "counted back from the news",
        ),
        (
            "Six miners were lifted out on Sunday, two weeks after a blast closed their pit near Lima.",
            "2015-05-31",
            "counted back in weeks from the day of the rescue",
        ),
        (
            "The road has been shut since gunmen attacked a bus near Lima on Monday, killing nine people.",
            "2015-06-15",
            "a deed since which something lasts",
        ),
        (
            "A quake on Monday killed nine people in Lima, where the ground had shaken two days before.",
            "2015-06-15",
            "the day that the figure stands with, not that of what came before",
        ),
        (
            "A man was shot dead on Elm Street. A shooter fled. The gunfire hit a car. The shooting shook the street."
            " No shooting had been heard of there. The gun was used in a killing in March.",
            "2015-06-18",
            "a month far on dates something else",
        ),
        (
            "Two men were shot and killed, police said. pic.example.com/x — Ada Brown (@ada) June 18, 2015 "
            "The shooting happened Tuesday on Elm Street.",
            "2015-06-16",
            "a post's stamp dates the post",
        ),
        (
            "By Ada Brown Updated: Jun 17, 2015 - 7:00 PM Two men were shot and killed in Austin on Tuesday.",
            "2015-06-16",
            "a page's stamp dates the page",
        ),
        (
            "A gunman opened fire near a Christmas market in Metz on Tuesday night, killing two people.",
            "2015-06-16",
            "a market called by a feast is no day of it",
        ),
        (
            "It was the third attack in Kabul since March. A bomb killed two people there on Tuesday.",
            "2015-06-16",
            "what an attack is compared over dates nothing",
        ),
        (
            "Fighting over the town of Sangin entered a third day on Wednesday, killing nine.",
            "2015-06-15",
            "what is in its third day began two days before",
        ),
        (
            "A father admitted that he shot his son last May.\n\nThe boy was found on May 4, 2014.",
            "2014-05-04",
            "a month is narrowed by the day that the text names in it",
        ),
        (
            "A driver was shot last week.\n\nThe man went to the police about the Tuesday morning attack.",
            "2015-06-16",
            "last week lasts until the day of the text",
        ),
        (
            "Gunmen stormed an inn in Kabul on Monday evening. The attack was the first of its kind since a mayor took"
            " office in May.",
            "2015-06-15",
            "what a comparison counts from",
        ),
        (
            "Gunmen stormed an inn in Kabul on Monday. Four villages in the hills had been cut off for four days.",
            "2015-06-15",
            "who is cut off for days is no battle of days",
        ),
        (
            "A drone strike in Kabul on Tuesday hit a car, killing nine people, two days after a bomb killed 80.",
            "2015-06-16",
            "its own day, and not that of the other event counted from",
        ),
        (
            "Officers were called at 9 p.m. Tuesday and found a man shot.\n\nHe was shot in the head.\n\n"
            "He was shot by a friend.\n\nThe shot was heard.\n\nA second man was killed on May 4.",
            "2015-06-16",
            "the day of the call before that of another event far on",
        ),
        (
            "A couple died under their trees in Raman on Monday. Another tapper was slain there three days before.",
            "2015-06-15",
            "another's day, though nobody is counted there",
        ),
        (
            "A jeep went off a road near Naga on Sunday and eight people died. Nine days ago four people were killed.",
            "2015-06-14",
            "so many days ago others died",
        ),
    ],
)
def test_days_counted_compared_or_stamped_do_not_hide_the_events_own(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason
