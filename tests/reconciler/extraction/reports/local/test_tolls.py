"""Shootings as local newspapers and stations tell them: who died and who was hurt."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Four people are dead and several others were hurt after a shooting in Salem on Sunday.\n\nFour others were"
            " injured, two of them critically.",
            (4, 4),
            "the printed number, not the vague one",
        ),
        (
            "Antwan Moor, 29, was shot dead in his van in Salem on Sunday. Moor's girlfriend was cut by glass.",
            (1, 1),
            "somebody's girlfriend is another than he",
        ),
        (
            "A man shot and killed two women in Salem on Saturday and then turned the gun on himself. He survived"
            " and is in critical condition.",
            (2, 1),
            "who turned a gun on himself may live",
        ),
        (
            "The toll from a bus crash in Salem rose above 20 on Sunday.\n\nBy Sunday night, 23 bodies had been"
            " counted.",
            (23, 0),
            "the exact number, not the round one",
        ),
        (
            "Ada Moor, 30, and Bo Lind, 41, died at the scene of a shooting in Salem on Saturday.\n\nOfficers found"
            " five people with gunshot wounds. The three survivors are in a hospital.",
            (2, 3),
            "the survivors are those of the five who live",
        ),
        (
            "A man shot and killed two women in Salem on Saturday.\n\nThe gunman drove to a park and shot himself. He"
            " was found dead on Sunday.",
            (3, 0),
            "he who was found dead is the one who shot himself",
        ),
        (
            "Isaac Lind, 16, and Joey Baca, 17, were killed in a car in Salem on Saturday.\n\nA third boy, 15, was hit"
            " in the arm.",
            (2, 1),
            "a third boy",
        ),
        (
            "Anthony Moor, 17, was killed in Salem on Saturday. His best friend was shot in the back and is paralyzed.",
            (1, 1),
            "his friend is another than he",
        ),
        (
            "A suspect is dead after a standoff in Salem on Saturday. Deputies said the man pointed a gun, and two of"
            " them fired. He died at the scene.",
            (1, 0),
            "he is the suspect",
        ),
        (
            "Four people were killed and more than 20 were hurt when a bus rolled over in Salem on Saturday.\n\nPolice"
            " said 24 people were taken to hospitals.",
            (4, 24),
            "a round number made exact",
        ),
        (
            "More than 20 people were hurt in a crash in Salem on Saturday.\n\nOf 24 people treated, four stayed.",
            (0, 20),
            "those treated are not told as hurt",
        ),
        (
            "Officers found three males, a teenager and two 11-year-old boys, with gunshot wounds in Salem"
            " on Saturday.",
            (0, 3),
            "those counted are told one by one behind",
        ),
        (
            "Officers found three men, a woman and two girls with gunshot wounds in Salem on Saturday.",
            (0, 6),
            "a list of six",
        ),
        (
            "Four people were found shot dead in Salem on Saturday. The shooting left a fifth person in a hospital."
            "\n\nA fifth victim, a woman, was in critical condition.",
            (4, 1),
            "the fifth is told again",
        ),
        (
            "A man stabbed eight people in Salem on Saturday before police shot him dead.",
            (1, 8),
            "he is none of the eight",
        ),
        (
            "A driver ran over six people in Salem on Saturday before turning the gun on himself.",
            (1, 6),
            "nor is who died by his own hand",
        ),
        (
            "An officer and a man wanted for robbery were wounded in Salem on Saturday. The suspect, 33, was hit in the"
            " leg.",
            (0, 2),
            "who is sought is the suspect",
        ),
        (
            "A teenager shot himself in Salem on Saturday while robbing a dealer. Officers found the teenager with a"
            " gunshot wound to the hip.",
            (0, 1),
            "he is the one who was found",
        ),
        (
            "Police: Girl, 6, wounded in Salem shooting Police: Girl, 6, wounded in Salem shooting on Saturday.",
            (0, 1),
            "a headline run in twice",
        ),
        (
            "An officer shot a 16-year-old suspect in Salem on Saturday. Salem police said that a 16-year-old was shot"
            " in the leg.",
            (0, 1),
            "the suspect by his age",
        ),
        (
            "Tyler Moor, 9, and Max Moor, 7, drowned in Salem on Sunday. A neighbor who went in after them was treated"
            " for hypothermia.",
            (2, 1),
            "the neighbor who came to help",
        ),
        (
            "Five people, including a suspect shot by officers, died in a burst of gunfire in Salem on Sunday.",
            (5, 0),
            "the suspect is one of the five",
        ),
        (
            "Neighbors who heard shots in Salem shortly after 9 on Medical Center Drive found a woman dead on Sunday.",
            (1, 0),
            "an hour counts nobody",
        ),
        (
            "A trainer was killed and one of his clients was hurt in a knife attack in Salem on Sunday.",
            (1, 1),
            "one of his clients is new",
        ),
        (
            "A boy was shot and killed in Salem on Sunday as he rode his bicycle.\n\nA man was wounded in the leg in an"
            " apparently unrelated shooting at Ninth Street.",
            (1, 0),
            "apparently unrelated",
        ),
        (
            "Five people were hurt in Salem on Saturday, including a cook who later died.",
            (1, 4),
            "one of the five died",
        ),
        (
            "Davi Lewin died in Salem on Saturday after he was shot.\n\nRay West, Bo Lind and Max Hill were also struck"
            " by bullets.\n\nBoth men were taken to a clinic.",
            (1, 3),
            "hit besides the one who died",
        ),
        (
            "Four men were shot in Salem on Saturday.\n\nA clerk was caught in the crossfire. Three other men were also"
            " shot. Two of them died.",
            (2, 2),
            "two of the three others died",
        ),
        ("Three men were shot in Salem on Saturday, a fourth was wounded by shrapnel.", (0, 4), "a fourth"),
        ("Salem police told 11 News two people were shot on Saturday.", (0, 2), "a station's number"),
        (
            "A 15-year-old was killed in Salem on Saturday.\n\nHe was the fourth teenager killed this year.",
            (1, 0),
            "the fourth of a year",
        ),
        (
            "Tom Sims, 34, was shot in Salem on Sunday. He died at a hospital.\n\nA bystander, a 52-year-old woman, was"
            " hit in the foot. She was treated and released.",
            (1, 1),
            "a bystander is nobody told before",
        ),
        (
            "A teenager was killed in Salem on Thursday. He was Kevin Moor, 17.\n\nAn adult man was also shot and is"
            " expected to recover.",
            (1, 1),
            "who is expected to recover is not the one who died",
        ),
        (
            "Police found two males with gunshot wounds in Salem on Monday.\n\nKevin Moor died at a hospital. The other"
            " victim remains in critical condition.",
            (1, 1),
            "the dead are among those who were found",
        ),
        (
            "4 shot, 2 fatally, in Salem on Friday.\n\nA clerk, Bo Lind, 65, was caught in the fire. Three other men"
            " were also shot. Two of them died.",
            (2, 2),
            "those shot, less those of them who died",
        ),
        (
            "The driver is in critical condition and a six-year-old passenger was pronounced dead in Salem on Monday.",
            (1, 1),
            "first told by what he does, beside one who died",
        ),
        (
            "Officers found Gary Wells, 63, and Linda Wells, 60, dead in Salem on Sunday.",
            (2, 0),
            "found by their names",
        ),
        (
            "Bo Sills shot his roommate dead in Salem on Friday. The roommate, Al Dorsey, 48, died at the scene. The"
            " landlord, a 70-year-old man, was shot once in the side.",
            (1, 1),
            "a landlord is no roommate",
        ),
        (
            "Carla Moss, 44, was hit in the arm in Salem on Friday. One of the men, Kevin Teal, 25, was shot in the"
            " stomach.",
            (0, 2),
            "one of the men is no woman",
        ),
        (
            "Four women and a man, all between 18 and 25, were treated for gunshot wounds in Salem on Sunday.",
            (0, 5),
            "how old they are is no count",
        ),
        (
            "With two bodies found on Sunday, the deaths from the storm in Salem rose to seven.",
            (7, 0),
            "those found made it seven",
        ),
        (
            "Two more bodies were found in Salem on Sunday, bringing the toll of the blast to nine.",
            (9, 0),
            "so they did, told first",
        ),
        ("A van hit a wall in Salem on Sunday. Bo Lind, 54, did not survive.", (1, 0), "did not survive"),
        ("Officials ID 3 dead in Salem murder-suicide on Sunday.", (3, 0), "who names the dead is none of them"),
    ],
)
def test_each_of_the_dead_and_of_the_hurt_is_counted_once(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
