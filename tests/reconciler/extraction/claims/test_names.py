"""Whoever it is: a name of another shape is read wherever a plain one is, of the dead and of those who tell of them."""

import pytest

from reconciler import Article, annotate

PLAIN = "Ann Moor"
NAMES = (
    "Yusuf al-Rashid",
    "Khaled al Masry",
    "Osama bin Laith",
    "Ahmed el-Sayed",
    "Abu Omar al-Shamy",
    "Mohammed Ben Salah",
    "Carlos de la Cruz",
    "María del Carmen Ruiz",
    "Piet van der Berg",
    "Klaus von Stein",
    "João dos Santos",
    "Seán O'Shea",
    "Siobhán Ní Bhriain",
    "Kim Jong-hee",
    "Li Wei",
    "Ngozi Okonkwo-Bello",
    "Babacar N'Diaye",
    "Jean-Pierre d'Arcy",
    "Đặng Văn Lâm",
    "Rosa Ángela Díaz",
    "Øyvind Hagen",
    "Karl Lindqvist",
    "Bob Holt",
    "Ann Jensen",
    "Ann Fleming",
    "Abdullahi Ahmed",
)
FRAMES = (
    "{} was killed on Monday in the raid.",
    "{}, 27, was killed on Monday in the raid.",
    "A gunman shot {} dead on Monday.",
    "The blast killed {} and wounded two others.",
    "Police identified the victim as {}.",
    "{}, who lived nearby, was shot dead on Monday.",
    "Among the dead was {}, a teacher.",
    "The body of {} was found on Monday.",
    "Two men, {} and Bob Hale, were killed on Monday.",
    "Five people were killed, according to {}.",
    "Five people were killed, {} said.",
    "Five people were killed, said {}, a spokesman for the army.",
    "Police spokesman {} said five people were killed.",
    "{} told reporters that five people were killed.",
    "{}, a doctor, was at the scene. Five people were killed, {} said.",
)
UNLIKE_IN_CAPITALS = ("María del Carmen Ruiz", "Piet van der Berg")
"""What ends as a plural, and what a car is."""


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Whom each claim is of, its outcome and its speaker."""
    claims = annotate(Article(text=text, published="2024-03-05")).claims
    return [(claim.text, claim.outcome, claim.attribution.speaker if claim.attribution else None) for claim in claims]


def named(text: str, plain: str, name: str) -> list[tuple[str, str, str | None]]:
    """What is told of the plain name, with another for it."""
    return [(words.replace(plain, name), outcome, by and by.replace(plain, name)) for words, outcome, by in told(text)]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_name_is_read_whatever_its_shape(frame: str, name: str) -> None:
    assert told(frame.format(name, name)) == named(frame.format(PLAIN, PLAIN), PLAIN, name)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in UNLIKE_IN_CAPITALS])
@pytest.mark.parametrize("frame", FRAMES)
def test_the_same_in_capitals(frame: str, name: str) -> None:
    plain, upper = PLAIN.upper(), name.upper()
    assert told(frame.format(name, name).upper()) == named(frame.format(PLAIN, PLAIN).upper(), plain, upper)


def test_small_words_between_capitals_that_are_no_name_stay_what_they_are() -> None:
    assert told("Ann Moor drove the white van Monday. Two men died in the Ford van Tuesday.") == [
        ("Two men", "killed", None)
    ]
