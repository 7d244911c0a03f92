import pytest

from reconciler.matching.told.further import one_more_in_days, tells_of_one_more

STORIES: tuple[tuple[str, bool], ...] = (
    ("It was the second fatal fire in the street in a week.", True),
    ("Rockets struck the depot again on Friday.", True),
    ("A new wave of air strikes began.", True),
    ("For a second night, shops burned in Norvale.", True),
    ("The city had already been hit at dawn.", True),
    ("Earlier in the day a boy was stabbed nearby.", True),
    ("Mourners had come for a judge who was shot earlier in the day.", False),
    ("The blast hit mourners of a judge killed in a shooting earlier in the day.", False),
    ("Nine people killed in a raid earlier in the day were buried.", True),
    ("Government troops have retaken Norvale.", True),
    ("Norvale falls again to the rebels.", True),
    ("The depot was shelled once more at dawn.", True),
    ("Troops recaptured the bridge.", True),
    ("The rebels retook the bridge.", True),
    ("The army regains the bridge.", True),
    ("She never regained consciousness.", False),
    ("A fourth quake shook the valley.", True),
    ("A fifth day of riots left shops in ashes.", True),
    ("Norvale was shaken for the sixth time this year.", True),
    ("Another blast went off in Norvale.", True),
    ("Fresh clashes broke out at noon.", True),
    ("Renewed shelling killed two.", True),
    ("Similar attacks were reported in Norvale.", True),
    ("Nobody claimed it, but the group has carried out similar attacks.", False),
    ("Unlike the first flood, this one came at night.", True),
    ("A third victim of the shooting has died.", False),
    ("Two people died in the blast on the second floor.", False),
    ("A fire killed three in a New Jersey warehouse.", False),
    ("The second suspect in the shooting was held.", False),
    ("The new fire chief thanked the crews.", False),
    ("Another strike leader was shot.", False),
    ("A second attack helicopter came.", False),
)


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_a_story_may_say_that_there_was_one_before(story: str, expected: bool) -> None:
    assert tells_of_one_more(story) is expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("It was the third raid in three months on the depot.", True),
        ("It was the second fatal fire in the street in a week.", True),
        ("Another quake shook Norvale, days after the last one.", True),
        ("Another quake shook Norvale, following a previous tremor.", True),
        ("A fourth quake shook the valley this month.", True),
        ("Another blast went off in Norvale.", False),
        ("Norvale fell for the third time in a week.", False),
        ("It was the second blast of the day.", False),
        ("A second blast went off. It was the third in a week.", False),
        ("Nine people died in the raid.", False),
    ],
)
def test_a_story_may_say_that_the_others_were_on_other_days(story: str, expected: bool) -> None:
    assert one_more_in_days(story) is expected
