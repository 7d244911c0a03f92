"""Hypothesis strategies for standing: claims in articles of several voices, days and texts."""

from hypothesis import strategies as st

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.group import Group
from tests.building import Said, article

NUMBERS = (
    "3",
    "8",
    "11",
    "15",
    "40",
    "at least 11",
    "at least 40",
    "more than 10",
    "nearly 15",
    "about 12",
    "up to 15",
    "12 to 20",
    "dozens",
    "a",
)
SENTENCES = (
    "{} were harmed.",
    "The toll rose to {}.",
    "The toll has fallen to {}.",
    "Officials initially reported {}.",
    "{} were harmed in two separate shootings.",
)
GROUPS: tuple[Group, ...] = ("people", "state_force", "army", "civilian", "child")
DAYS = tuple(f"2015-06-{day}" for day in (18, 19, 20))
VOICES = (
    Said("", None),
    Said("", "Omar Zwak", side="state"),
    Said("", "Saqi Jan"),
    Said("", "Zabihullah Mujahid", attribution="party", side="insurgent"),
    Said("", "Gul Ahmad", attribution="witness"),
    Said("", "officials", named=False),
)
NAMED = tuple(voice for voice in VOICES if voice.by is not None and voice.named)


@st.composite
def claims(draw: st.DrawFn, voices: tuple[Said, ...] = VOICES) -> Said:
    """One claim of any voice, number, group, modality and telling."""
    voice = draw(st.sampled_from(voices))
    return Said(
        draw(st.sampled_from(NUMBERS)),
        voice.by,
        group=draw(st.sampled_from(GROUPS)),
        attribution=voice.attribution,
        named=voice.named,
        side=voice.side,
        modality=draw(st.sampled_from(("asserted", "asserted", "denied", "feared"))),
        includes_attackers=draw(st.sampled_from((None, None, True, False))),
        block=draw(st.sampled_from(("body", "body", "title"))),
        sentence=draw(st.sampled_from(SENTENCES)),
    )


@st.composite
def articles_of_one_event(draw: st.DrawFn, voices: tuple[Said, ...] = VOICES) -> list[AnnotatedArticle]:
    """One to five articles, each of one to three claims, of three days and four outlets."""
    told = draw(st.lists(st.lists(claims(voices), min_size=1, max_size=3), min_size=1, max_size=5))
    return [
        article(
            f"a-{index}",
            *said,
            published=draw(st.sampled_from(DAYS)),
            outlet=draw(st.sampled_from(("Star", "Mail", "Echo", "Post"))),
        )
        for index, said in enumerate(told)
    ]


@st.composite
def articles_of_one_voice_each(draw: st.DrawFn) -> list[tuple[str, AnnotatedArticle]]:
    """Articles that quote one named voice each, with that voice; no toll is said to come from a named figure."""
    voices = draw(st.lists(st.sampled_from(NAMED), min_size=2, max_size=5))
    return [
        (
            voice.by or "",
            article(
                f"a-{index}",
                *draw(st.lists(claims((voice,)), min_size=1, max_size=2)),
                published=draw(st.sampled_from(DAYS)),
            ),
        )
        for index, voice in enumerate(voices)
    ]
