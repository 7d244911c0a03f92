"""A toll that has grown holds those by whom it grew; the count of a war stands beside the event."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-05-06"
GROWN = [
    ("Two more bodies were found on Tuesday, bringing the toll from the ferry sinking off Cebu to 31.", 31),
    ("Three more people died in hospital overnight, raising the number of miners killed in the blast to 12.", 12),
    ("Nine bodies were pulled from the mud in Lima on Tuesday, taking the death toll to 40, with 12 missing.", 40),
    ("A guard died of his wounds on Tuesday, raising the number of officers killed in the ambush to six.", 6),
    ("Rebels killed nine guards on Tuesday, the mayor said, putting the toll at 12 after three died in a clinic.", 12),
]
OF_A_WAR = [
    "A bomb killed a soldier near Basra on Tuesday, bringing to 98 the number of British soldiers killed in Iraq.",
    "A bomb killed a soldier near Basra on Tuesday, taking the number of foreign troops killed since 2003 to 98.",
    "A bomb killed a soldier near Basra on Tuesday, taking the army's death toll in the war to 98.",
    "A bomb killed a soldier near Basra on Tuesday. His death takes the number of troops killed in Iraq to 98.",
    "A bomb killed a soldier near Herat on Tuesday. It brings to 98 the number of troops killed in Afghanistan.",
    "A bomb killed a soldier on Tuesday. The blast near Herat brought to 98 the number of people killed this year.",
]


@pytest.mark.parametrize(("text", "killed"), GROWN)
def test_those_by_whom_a_toll_has_grown_are_no_others(text: str, killed: int) -> None:
    report = next(each for each in annotate(Article(text=text, published=PUBLISHED)).reports if each.primary)

    assert (report.totals["killed"].low, report.totals["killed"].high) == (killed, killed)


@pytest.mark.parametrize("text", OF_A_WAR)
def test_the_count_of_a_war_is_no_toll_of_the_last_attack(text: str) -> None:
    reports = annotate(Article(text=text, published=PUBLISHED)).reports

    assert [(each.kind, each.totals["killed"].stated) for each in reports] == [("event", 1), ("statistic", 98)]
