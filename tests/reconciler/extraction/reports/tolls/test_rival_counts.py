import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "bounds", "because"),
    [
        (
            "Police said 21 people died in Monday's riot, while the mayor said 26 were killed.",
            (21, 26),
            "21 people or 26",
        ),
        (
            "Police said 21 people, including four boys, died in Monday's riot; the mayor put the number at 26.",
            (21, 26),
            "21 people or 26",
        ),
        ("The army said 40 were killed in Monday's raid; residents said 65 died.", (40, 65), "40 or 65"),
        (
            "Police said 21 civilians died in Monday's riot, and the army said it lost 26 soldiers.",
            (47, 47),
            "21 civilians + 26 soldiers",
        ),
        (
            "Police said two men died in Monday's riot, and doctors said three more died later.",
            (5, 5),
            "two men + three more",
        ),
        ("Police said two died in Hull on Monday and doctors said three died in Leeds.", (5, 5), "two + three"),
        (
            "Villagers said 12 farmers died in Monday's raid, but the army said it killed nine rebels.",
            (9, 12),
            "12 farmers or nine rebels",
        ),
    ],
)
def test_counts_of_the_same_people_by_two_voices_of_one_sentence_are_not_added(
    text: str, bounds: tuple[int, int], because: str
) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports
    total = report.totals["killed"]

    assert (total.low, total.high, total.because) == (*bounds, because)
    assert total.stated == (bounds[0] if bounds[0] == bounds[1] else None)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Police said 21 guards died in Monday's raid in Hull.\n\nThe Taliban said 26 guards were killed.", (21, 26)),
        ("The army said 40 people died in Monday's raid.\n\nResidents said 65 had been killed.", (40, 65)),
        (
            "The Dawn Front said it killed 21 guards in a raid in Hull.\n\n"
            "An army statement put the number at nine dead.",
            (9, 21),
        ),
        ("At least 12 guards died in Hull, the mayor said.\n\nSome officials put the toll at about 26.", (12, None)),
        (
            "At least 12 guards died in Monday's fire in Hull, he said.\n\nA union, meanwhile, said 26 were dead.",
            (26, 26),
        ),
        ("Police said 21 guards died in Monday's raid in Hull.\n\nPolice later said 26 people were killed.", (26, 26)),
        ("The army said jets killed nine rebels on Monday.\n\nVillagers said 12 civilians were killed.", (9, 12)),
        ("Police said three civilians died in a raid on Monday.\n\nThe army said one of its soldiers died.", (4, 4)),
        ("Police said two soldiers died in a raid on Monday.\n\nRebels said six civilians were killed.", (2, 2)),
    ],
)
def test_neither_side_wins_whose_counts_stand_in_two_sentences(text: str, bounds: tuple[int, int | None]) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert (report.totals["killed"].low, report.totals["killed"].high) == bounds


def test_who_saw_some_of_the_dead_has_no_count_of_his_own() -> None:
    text = "Twelve people died in Hull on Monday, police said.\n\nA resident said he saw three bodies."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.totals["killed"].stated == 12


def test_what_a_side_says_of_its_own_dead_is_nobody_elses_count() -> None:
    text = "Nine people were killed in Hull on Monday, the mayor said.\n\nThe Taliban said two of its fighters died."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.totals["killed"].stated == 9


def test_the_dead_of_both_sides_are_added_where_one_voice_tells_of_one_and_also_of_the_other() -> None:
    text = (
        "Nine guards died and six were wounded in a raid in Hull, police said.\n\n"
        "They also said that 12 rebels were killed and four wounded."
    )
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (21, 10)


@pytest.mark.parametrize(
    ("text", "bounds", "stated"),
    [
        ("Nine died in Monday's fire in Hull, police said.\n\nThe mayor said 14 people were killed.", (9, 14), None),
        ("Nine died in Monday's fire in Hull, police said.\n\nLocal media put the number at 14.", (9, 14), None),
        ("Nine people died in Monday's fire in Hull, police said.\n\nThe mayor said 7 people died.", (7, 9), None),
        ("At least nine died in Hull on Monday, police said.\n\nA doctor said 14 people had died.", (9, None), None),
        ("Nine died in Monday's fire in Hull, police said.\n\nPolice spokesman Omar Bo said 14 died.", (14, 14), 14),
        ("Nine died in Monday's fire in Hull, police said.\n\nThe hospital said it received seven bodies.", (9, 9), 9),
        ("Nine died in Monday's fire in Hull, police said.\n\nThe mayor said seven died in Leeds.", (9, 9), 9),
        ("Nine people died in Monday's fire in Hull, police said.\n\nThe mayor said nine had died.", (9, 9), 9),
        (
            "A bomb killed nine people in Hull on Monday, police said.\n\nThe Taliban said 20 guards died.",
            (9, 20),
            None,
        ),
        ("A bomb killed nine people in Hull on Monday.\n\nThe Taliban said it had killed 20 guards.", (9, 20), None),
    ],
)
def test_neither_office_wins_whose_counts_stand_in_two_sentences(
    text: str, bounds: tuple[int, int | None], stated: int | None
) -> None:
    total = annotate(Article(text=text, published="2015-06-18")).reports[0].totals["killed"]

    assert (total.low, total.high, total.stated) == (*bounds, stated)


def test_the_wounded_of_two_offices_are_rivals_where_the_second_counts_more() -> None:
    said = "Nine people were killed and 20 wounded in a bombing in Hull on Monday, police said.\n\n{}"
    totals = {
        count: annotate(
            Article(text=said.format(f"A hospital said it was treating {count} wounded."), published="2015-06-18")
        )
        .reports[0]
        .totals["injured"]
        for count in (15, 30)
    }

    assert [(total.low, total.high) for total in totals.values()] == [(20, 20), (20, 30)]


def test_of_all_who_were_hit_an_office_counts_those_whom_it_came_upon() -> None:
    text = (
        "Five people were shot at a park in Salem on Monday, one of them fatally, police said.\n\n"
        "Fire officials said three people were shot near the pool."
    )
    totals = annotate(Article(text=text, published="2015-06-18")).reports[0].totals

    assert (totals["killed"].stated, totals["injured"].stated) == (1, 4)


@pytest.mark.parametrize(
    ("behind", "bounds", "reason"),
    [
        (
            "Another man died on Wednesday, a doctor said, raising the toll to 12.",
            (12, 12),
            "one more than police said",
        ),
        ("Police raised the toll to 12.", (12, 12), "their own newer count"),
        ("The mayor said 12 people had died.", (11, 12), "two offices, and neither says that it rose"),
        ("The mayor said 13 people had died, not 11.", (11, 13), "denied by another"),
    ],
)
def test_a_toll_that_one_more_death_raised_has_no_rival_before_it(
    behind: str, bounds: tuple[int, int], reason: str
) -> None:
    text = f"Eleven people died in a fire in Hull on Monday, police said.\n\n{behind}"
    total = annotate(Article(text=text, published="2015-06-18")).reports[0].totals["killed"]

    assert (total.low, total.high) == bounds, reason


@pytest.mark.parametrize(
    ("behind", "bounds", "reason"),
    [
        ("Police said five people were killed.", (3, 5), "an office counts more than the story"),
        ("Police said two people were killed.", (2, 3), "an office counts all, and fewer"),
        ("Police said two people were killed on the spot.", (3, 3), "an office tells of some"),
        ("A witness said she saw five bodies.", (3, 5), "more than the story, as against any office"),
        ("A witness said she saw two bodies.", (3, 3), "some of them"),
        ("Police said 40 people were killed.", (40, 40), "so many more are a later toll, or another's"),
        ("Five people were killed.", (5, 5), "the story's own later count"),
    ],
)
def test_an_office_that_counts_otherwise_than_the_story_itself_wins_not(
    behind: str, bounds: tuple[int, int], reason: str
) -> None:
    text = f"A fire in Hull killed three people on Monday.\n\n{behind}"
    total = annotate(Article(text=text, published="2015-06-18")).reports[0].totals["killed"]

    assert (total.low, total.high) == bounds, reason


@pytest.mark.parametrize(
    ("said", "bounds", "reason"),
    [
        ("State radio gave the death toll as 16.", (14, 16), "gave it as a number"),
        ("The council gave the toll as 16 killed.", (14, 16), "gave it as so many killed"),
        ("Some clerics put the toll much higher, at 16.", (14, 16), "put it higher"),
        ("Estimates of the death toll ranged from ten to 16.", (10, 16), "from the least to the most"),
        ("The Red Cross recorded 16 deaths.", (14, 16), "recorded them"),
        ("Other villagers said 16 had died.", (14, 16), "others of the same sort"),
        ("Amnesty found that 16 civilians had died.", (14, 16), "found out"),
    ],
)
def test_what_somebody_else_counts_stands_beside_the_first_count_however_he_says_so(
    said: str, bounds: tuple[int, int], reason: str
) -> None:
    text = "An air strike killed 14 people in Marib on Tuesday, villagers said.\n\n" + said
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports
    assert (report.totals["killed"].low, report.totals["killed"].high) == bounds, reason


@pytest.mark.parametrize(
    ("text", "bounds", "reason"),
    [
        ("A wall fell on six pupils and a cook, killing all seven, police said.", (7, 7), "no other voice"),
        ("Six pupils and a cook died, police said.\n\nLocal media reported nine people had died.", (7, 9), "a sum"),
        (
            "Six monks died in Hull.\n\nThe Red Cross said nine people were killed.",
            (6, 9),
            "a narrower group told first",
        ),
        ("Six monks died in Hull.\n\nA witness said she saw nine bodies.", (6, 6), "who saw some counts nobody"),
        ("Six monks died in Hull.\n\nPolice said three more people were killed.", (6, 6), "more of them are no rival"),
        ("Six people died in Hull, police said.\n\nResidents said as many as 20 had died.", (6, 20), "six are sure"),
        ("Six men died in Hull.\n\nThe toll rose to nine people, the mayor said.", (9, 9), "a toll that rose"),
    ],
)
def test_a_higher_count_of_all_by_another_voice_stands_beside_those_whom_the_story_opens_with(
    text: str, bounds: tuple[int, int], reason: str
) -> None:
    report = next(each for each in annotate(Article(text=text, published="2015-06-18")).reports if each.primary)
    total = report.totals["killed"]

    assert (total.low, total.high) == bounds, reason


def test_a_fourth_man_hurt_beside_three_to_five_dead_is_one() -> None:
    text = "Three men died and a fourth was hurt in Hull on Monday.\n\nThe mayor said five people had died."
    totals = annotate(Article(text=text, published="2015-06-18")).reports[0].totals

    assert (totals["killed"].low, totals["killed"].high, totals["injured"].stated) == (3, 5, 1)
