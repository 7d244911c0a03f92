import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Total
from reconciler.extraction.reports.tolls.others import told_apart
from reconciler.extraction.reports.tolls.persons import persons
from reconciler.extraction.reports.tolls.totals import totals

TOLD = [
    (
        "Two guards were killed in Salem on Monday, bringing the death toll to 45 since the offensive began.",
        (2, 0),
        "of one day, beside a toll since long before",
    ),
    (
        "At least 30 people were killed in Salem on Monday, raising the death toll to 1,212 since July 8.",
        (30, 0),
        "the same since a day",
    ),
    (
        "Two more died of cholera in Salem on Monday, raising the death toll to 45 since July 8.",
        (45, 0),
        "of one outbreak, since it began",
    ),
    (
        "At least nine people, six guards among them, were killed in Salem on Monday. Seven people, four of them guards"
        " and three clerks, were killed in the second raid.",
        (9, 0),
        "the rest of those of whom some are told",
    ),
    (
        "Police said 40 people were killed in a raid in Salem on Monday. The bodies of 12 people who were killed have"
        " been identified, the mayor said.",
        (40, 0),
        "those of the dead who are known by now",
    ),
    (
        "Nine guards were killed in a raid in Salem on Monday. Three clerks were also killed.",
        (12, 0),
        "others of another calling, also killed",
    ),
    (
        "A raid killed 200 guards in Salem on Monday. Police said that 94 rebels and 20 clerks had also been killed.",
        (314, 0),
        "those of two callings, also killed",
    ),
    (
        "Nine people were killed in a raid in Salem on Monday. Three clerks were also killed.",
        (9, 0),
        "some that may be of the people counted",
    ),
    (
        "The deputy governor for Kaba district and four guards were killed in Salem on Monday.",
        (5, 0),
        "one told by the district that he governs, and others",
    ),
    (
        "The deputy provincial governor and four guards were killed in Salem on Monday.",
        (5, 0),
        "one by his long office, and others",
    ),
    (
        "The mayor was shot dead in Salem on Monday along with two guards.",
        (3, 0),
        "one and those who died with him",
    ),
    (
        "A blast killed one of the guards, Omar Sadi, and three clerks in Salem on Monday.",
        (4, 0),
        "one of some, with the name behind, and others",
    ),
    (
        "The singer Omar Sadi was killed in Salem on Monday. Police said Sadi's wife was killed too.",
        (2, 0),
        "somebody of a name is not who has it",
    ),
    (
        "A ferry sank off Salem on Monday and 20 people drowned, but only 12 bodies had been recovered.",
        (20, 0),
        "bodies found so far are of the dead",
    ),
    (
        "A quake struck Salem on Monday. Officials said 120,000 had died and 30,000 bodies had been buried.",
        (120_000, 0),
        "the toll of a quake, however high, and those buried of it",
    ),
    ("A crash in Salem on Monday killed Ada Moor, her son and a nurse.", (3, 0), "a list behind a name"),
    ("A clerk was killed in Salem on Monday. A nun was also killed.", (2, 0), "whom it befell too is another"),
    ("Omar Sadi died in a crash in Salem on Monday. His wife died as well.", (2, 0), "kin of the dead who died too"),
    (
        "Omar Sadi, 31, was shot dead in Salem on Monday. Sadi died as well as he had lived, a friend said.",
        (1, 0),
        "as well as something is no other",
    ),
    (
        "A 22-year-old man was shot in the leg in Salem on Monday. A woman, 19, was hit in the arm.",
        (0, 2),
        "each told in a sentence of its own",
    ),
    (
        "A man was shot in the head in Salem on Monday. The 30-year-old later died at a hospital.",
        (1, 0),
        "who is hit and dies later is dead",
    ),
    (
        "One person was killed and another wounded in Salem on Monday. Ada Moor, 40, died at the scene,"
        " and a man, 22, was taken to a hospital in critical condition.",
        (1, 1),
        "told again by name and age",
    ),
    (
        "A man blew up a bus of tourists in Salem on Monday, killing five of them, the Omani driver and himself.",
        (7, 0),
        "some of those named before, and others beside them",
    ),
    (
        "Bo Rivers, 22, was shot dead in Salem on Monday. A woman with him was hit in the hip.",
        (1, 1),
        "who was with somebody is another",
    ),
    (
        "Bo Lind and Carl Ek died in Salem on Monday after shots were fired. Lind died there, Ek at a hospital. A"
        " 20-year-old cousin was hit in the ankle.",
        (2, 1),
        "a cousin is none of the dead",
    ),
    ("The shooting in Salem on Monday injured three adults and an 11-year-old child.", (0, 4), "a list, no part"),
    (
        "An officer shot and killed his wife, two young sons and his mother-in-law in Salem on Monday.",
        (4, 0),
        "two others of a list are no parts of the two sons",
    ),
    ("Four men, two guards and two clerks, were killed in Salem on Monday.", (4, 0), "parts of the four"),
    ("Police said the quarrel left him and his two daughters dead in Salem on Monday.", (3, 0), "he is one of a list"),
    ("A woman fatally shot her son and her husband in Salem on Monday.", (2, 0), "her son is nobody told before"),
    ("A gunman killed two women in Salem on Monday before police shot him dead.", (3, 0), "whom the police stopped"),
    ("A man killed two women in Salem on Monday, then turned the gun on himself.", (3, 0), "by his own hand"),
    (
        "A man fatally shot his wife in Salem on Monday. He died of a self-inflicted gunshot wound.",
        (2, 0),
        "by his own hand in another sentence",
    ),
    ("A man was killed by police in Salem on Monday. He was a father.", (1, 0), "beside nobody"),
    (
        "Three people are dead in Salem after a murder-suicide on Monday."
        " Bo Lind shot his wife and his son before killing himself.",
        (3, None),
        "he is one of the three",
    ),
    (
        "A gunman hit three people in Salem on Monday. A fourth victim was also hurt.",
        (0, 4),
        "one told by number makes four",
    ),
    ("Two people died in Salem on Monday. A third victim died on Tuesday.", (3, 0), "the third of the dead"),
    ("A fifth officer hurt in Monday's ambush in Salem has died.", (5, None), "the fifth of the dead"),
    ("A second lieutenant was killed in Salem on Monday.", (1, 0), "a rank"),
    (
        "Ada Moor was killed in Salem on Monday, when a bullet struck her car and hit Bo Lind."
        " The shooting also injured three others.",
        (1, 3),
        "a count of the hurt before one who was hit beside the dead",
    ),
    ("In Salem on Monday, Mike and Matt Brown were shot and killed.", (2, 0), "one family name for both"),
    ("The woman, the man and the child were pronounced dead in Salem on Monday.", (3, 0), "a list of those meant"),
    ("Three people died in a quadruple shooting in Salem on Monday.", (3, 1), "four hit, the dead among them"),
    (
        "Medics found a clerk and two guards, all three with gunshot wounds, in Salem on Monday.",
        (0, 3),
        "all three are those before",
    ),
    (
        "A suspect is dead after a standoff in Salem on Monday. Bo Lind, 37, died of a self-inflicted gunshot wound.",
        (1, 0),
        "the suspect by his name",
    ),
    ("Five people were found dead in Salem on Monday. All five had gunshot wounds.", (5, 0), "wounds of the dead"),
    ("Two people were killed in Salem on Monday. Two others had gunshot wounds.", (2, 2), "wounds of others"),
    (
        "A mother, a father and a toddler were found dead in Salem on Monday after a murder-suicide."
        " The father killed the mother and then turned the gun on himself.",
        (3, 0),
        "the killer is told apart from the other two, and added to them",
    ),
    ("Four men were shot, one fatally, in Salem on Monday.", (1, 3), "the dead are among those shot"),
    ("Four of the five men shot in Salem on Monday died.", (4, 1), "so are those who are counted first"),
    ("One man was killed and four others were shot in Salem on Monday.", (1, 4), "the others are beside him"),
    ("Father of 5 killed in Salem on Monday. A murder suspect was arrested.", (1, 0), "neither five nor the suspect"),
    ("Five people and an unborn child were killed in Salem on Monday.", (5, 0), "persons born"),
]


def told(text: str, outcome: str) -> Total | None:
    article = Article(text=text, published="2016-05-18")
    (report,) = [report for report in annotate(article).reports if report.primary]
    return {str(key): total for key, total in report.totals.items()}.get(outcome)


@pytest.mark.parametrize(("text", "counts", "reason"), TOLD)
def test_everybody_harmed_is_counted_once(text: str, counts: tuple[int, int | None], reason: str) -> None:
    for outcome, count in zip(("killed", "injured"), counts, strict=True):
        total = told(text, outcome)
        if count is not None:
            assert (total.stated if total else 0) == count, f"{outcome}: {reason}"


@pytest.mark.parametrize(
    ("text", "low", "because"),
    [
        ("Gunmen killed a soldier and dozens of civilians in Salem.", 25, "a soldier + dozens of civilians"),
        ("A raid killed one clerk, Omar Sadi, and several of his sons in Salem.", 4, "one clerk + several of his sons"),
    ],
)
def test_those_in_one_list_whose_number_nobody_tells_leave_the_total_open(text: str, low: int, because: str) -> None:
    total = told(text, "killed")

    assert total is not None
    assert (total.low, total.high, total.stated, total.because) == (low, None, None, because)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("A blast killed 12 people and hundreds of residents gathered at the site in Salem.", 12),
        ("A gunman killed a guard and officers returned fire in Salem.", 1),
        ("A landslide killed a villager and relatives of the dead protested in Salem.", 1),
        ("Five people were killed in Salem. A gunman killed a guard and several clerks, police said.", 5),
    ],
)
def test_who_does_something_behind_those_counted_leaves_no_total_open(text: str, stated: int) -> None:
    total = told(text, "killed")

    assert total is not None
    assert (total.stated, total.high) == (stated, stated)


def test_who_did_it_stands_beside_as_an_attacker() -> None:
    total = told("A gunman killed two women in Salem on Monday before police shot him dead.", "killed")

    assert total is not None
    assert (total.attackers, total.because) == (1, "two women + him")


@pytest.mark.parametrize(
    ("text", "apart", "reason"),
    [
        ("A man was shot on Monday. A woman was shot as well.", 2, "of two sexes"),
        ("A man, 20, was shot on Monday. A man, 30, was shot as well.", 2, "of two ages"),
        ("A man was shot on Monday. Bo Lind was shot at home.", 1, "Bo Lind may be the man"),
        ("A 20-year-old was shot on Monday. The man was hit in the arm.", 1, "the man is he of 20"),
        ("A boy was shot on Monday. The 9-year-old, Bo Lind, was hit in the arm.", 1, "a boy of nine"),
    ],
)
def test_persons_are_two_where_sex_or_age_parts_them(text: str, apart: int, reason: str) -> None:
    claims = annotate(Article(text=text, published="2016-05-18")).claims

    assert len(told_apart(persons(claims, {"text": text}))) == apart, reason


def test_claims_alone_have_totals_as_well() -> None:
    claims = annotate(Article(text="Two women were killed in Salem on Monday.", published="2016-05-18")).claims

    assert totals(claims)["killed"].stated == 2


def test_hundreds_say_more_than_a_plural_in_the_title() -> None:
    text = "Hundreds of boys who were taken from a school in Katsina last Friday have been freed."
    (report,) = annotate(Article(title="Nigerian boys freed", text=text, published="2015-06-18")).reports

    assert report.totals["rescued"].low == 200


def test_two_who_are_named_behind_what_they_are_are_two() -> None:
    text = "The photographer Luis Campa and the columnist Rosa Lira were shot dead in Reynosa on Tuesday."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.totals["killed"].stated == 2


@pytest.mark.parametrize(
    ("part", "killed"), [("Six of them died.", 6), ("Two died at the scene, and the other seven are stable.", 2)]
)
def test_however_many_of_those_found_with_wounds_died_the_others_are_the_wounded(part: str, killed: int) -> None:
    text = f"Nine men were found with gunshot wounds in Salem on Sunday. {part}"
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    told = {outcome: total.stated for outcome, total in report.totals.items()}
    assert told == {"casualties": 9, "killed": killed, "injured": 9 - killed}


def test_a_list_of_persons_is_no_toll_of_one() -> None:
    ages = (14, 17, 19, 20, 21, 22, 23, 29, 31, 37)
    listed = "\n\n".join(f"A {age}-year-old was wounded in the leg." for age in ages)
    text = f"Ten people were wounded at a playground in Salem on Sunday.\n\n{listed}"
    (report,) = (each for each in annotate(Article(text=text, published="2015-06-18")).reports if each.primary)
    assert report.totals["injured"].stated == len(ages)
