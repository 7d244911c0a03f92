from hypothesis import given

from reconciler.matching.explain import explain_event, explain_pair
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import weigh
from reconciler.matching.weights import expected_weights
from tests.strategies_matching import PLACES, counted, day, profile, profiles

WEIGHTS = expected_weights()
LEFT = profile("a", interval=day(0), places=PLACES[:1], type="flood", counts={"killed": counted(11)})
RIGHT = profile("b", interval=day(0), places=PLACES[:1], type="flood", counts={"killed": counted(11)})
OTHER = profile("c", interval=day(3), places=PLACES[:1], type="flood")


@given(profiles("a", "r1"), profiles("b", "r1"))
def test_prior_and_reasons_add_up_to_the_total(left: Profile, right: Profile) -> None:
    told = explain_pair(left, right, WEIGHTS)

    assert abs(told.prior + sum(reason.bits for reason in told.reasons) - told.total) < 1e-6


def test_each_reason_says_both_values_in_words() -> None:
    said = {reason.feature: reason.says for reason in explain_pair(LEFT, RIGHT, WEIGHTS).reasons}

    assert said == {
        "event time": "2015-06-01 and 2015-06-01 share their hours",
        "place": "both in Norvale",
        "type": "both tell of one rare kind of event: flood",
        "killed": "both say 11 killed, a number seldom shared by chance",
        "publication": "published within a day: 2015-06-01, 2015-06-01",
    }


def test_an_event_names_its_weakest_link_and_its_strongest_outsider() -> None:
    told = {one.ref: one for one in (LEFT, RIGHT, OTHER)}
    pairs = {
        (one.ref, other.ref): weigh(one, other, WEIGHTS).total
        for one, other in ((LEFT, RIGHT), (LEFT, OTHER), (RIGHT, OTHER))
    }

    explained = explain_event([LEFT.ref, RIGHT.ref], told, pairs, WEIGHTS)

    assert explained.weakest == explain_pair(LEFT, RIGHT, WEIGHTS)
    assert explained.outsiders == (explain_pair(LEFT, OTHER, WEIGHTS),)


def test_an_event_of_one_report_has_no_link() -> None:
    assert explain_event([LEFT.ref], {LEFT.ref: LEFT}, {}, WEIGHTS).weakest is None
