import pytest

from reconciler import Article, annotate

LEAD = "A fire in a hostel in Hull on Monday killed 24 people, police said."
UNTOLD = "A fire in a hostel in Hull on Monday killed 24 people."
ROSE = "The toll of Monday's hostel fire in Hull has risen to 24, police said."


@pytest.mark.parametrize(
    ("lead", "after", "bounds", "why"),
    [
        (LEAD, "The health ministry put the toll at 16.", (16, 24), "called a toll"),
        (LEAD, "Hospital officials said 16 people had died.", (16, 24), "plainly how many died"),
        (LEAD, "State radio gave the number of dead as 16.", (16, 24), "a broadcaster"),
        (LEAD, "Sixteen people were killed, the Red Cross said.", (16, 24), "an aid group"),
        (LEAD, "A security source said the death toll was 16.", (16, 24), "somebody unnamed"),
        (UNTOLD, "The mayor said 16 people were killed.", (16, 24), "against the story's own word, fewer"),
        (UNTOLD, "Neighbours put the toll at 36.", (24, 36), "against the story's own word, more"),
        (LEAD, "A doctor said 16 bodies had been brought in.", (24, 24), "those who came to one hospital"),
        (LEAD, "A doctor said 16 people had died in hospital.", (24, 24), "those who died there"),
        (LEAD, "A doctor said 16 people were killed at the scene.", (24, 24), "those who died there"),
        (LEAD, "A doctor said 16 people died in the first blast.", (24, 24), "one of several blows"),
        (LEAD, "A doctor said 16 people were killed and eight died later.", (24, 24), "the rest follow"),
        (LEAD, "State radio had earlier put the toll at 16.", (24, 24), "said before"),
        (ROSE, "On Monday state radio said 16 people died.", (24, 24), "said before it rose"),
    ],
)
def test_a_lower_count_of_all_the_dead_stands_beside_the_first_and_one_of_some_does_not(
    lead: str, after: str, bounds: tuple[int, int], why: str
) -> None:
    reports = annotate(Article(text=f"{lead}\n\n{after}", published="2015-06-18")).reports
    (total,) = [report.totals["killed"] for report in reports if report.primary]

    assert (total.low, total.high) == bounds, why
