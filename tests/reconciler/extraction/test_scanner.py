"""The scan that tells which rules can match."""

from reconciler.extraction.scanner import Hints


def test_only_rules_of_which_a_hint_is_held_are_named_however_hints_overlap() -> None:
    hinted = Hints([("blame", "accus"), ("lame ",), ("credit",)])

    assert list(hinted.rules("They blame the storm.")) == [0, 1]
    assert list(hinted.rules("They gave no reason.")) == []


def test_a_rule_without_hints_is_always_named() -> None:
    assert list(Hints([("credit",), ()]).rules("They gave no reason.")) == [1]
