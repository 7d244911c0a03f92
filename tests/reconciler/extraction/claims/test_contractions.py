"""What is contracted is read as it is in full, under any apostrophe: "wasn’t hurt" harms nobody."""

import re

import pytest

from tests.reconciler.extraction.claims.telling import told

FRAMES = (
    "The baby {was not} hurt in the crash.",
    "Two clerks, who {were not} injured, fled.",
    "Ann Moor {did not} die at the scene.",
    "The man {has not} been found, and two clerks {have not} been killed.",
    "Three nuns {are not} expected to survive.",
    "Two men {could not} be saved.",
    "The driver {did not} survive, and two others {did not} make it.",
    "Doctors {were not} able to save the clerk.",
    "He said five soldiers {had not} died.",
    "Rebels {do not} kill clerks.",
    "The guard {would not} have died.",
    "Two clerks {can not} be saved, and two {will not} die.",
)
CONTRACTED = {"can": "can't", "will": "won't"}
_VERB = re.compile(r"\{(\w+) not\}")


def contracted(frame: str, apostrophe: str) -> str:
    """The frame with its verbs contracted."""
    return _VERB.sub(lambda verb: CONTRACTED.get(verb[1], f"{verb[1]}n't").replace("'", apostrophe), frame)


def full(frame: str) -> str:
    """The frame with its verbs in full."""
    return frame.replace("{", "").replace("}", "")


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize("frame", FRAMES)
def test_a_contraction_is_read_as_the_words_in_full(frame: str, apostrophe: str) -> None:
    assert told(contracted(frame, apostrophe)) == told(full(frame))
    assert told(contracted(frame, apostrophe).upper()) == told(full(frame).upper())


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("The baby wasn’t hurt.", "injured 1 child denied"),
        ("THE MAYOR WASN’T INJURED.", "injured 1 official denied"),
        ("When he was shot, he didn’t die at the scene.", "casualties 1 people; killed 1 people denied"),
        ("Two clerks wouldn’t have died if the gate had been open.", "killed 2 people"),
        ("The nun wouldn't have been shot had she stayed.", "casualties 1 civilian"),
        ("Rebels wouldn't have killed two clerks.", "killed 2 people denied"),
        ("BUT NO-ONE WAS INJURED.", "injured 0 people"),
        ("THEY’RE IN STABLE CONDITION.", ""),
        ("The clerk’s brother and Sean O’Shea were killed.", "killed 1 civilian; killed 1 people"),
    ],
)
def test_what_did_not_happen_is_told_so(text: str, means: str) -> None:
    assert told(text) == means
