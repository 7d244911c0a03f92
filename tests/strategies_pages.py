"""Hypothesis strategies for pages: hostile words, and marks that lie over a text in any way."""

from hypothesis import strategies as st

from service.web.marks import Mark, MarkKind

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</textarea></title></blockquote><iframe src=javascript:alert(1)>",
    "' onmouseover='alert(1)",
    "<a href='javascript:alert(1)'>40 killed</a>",
    "{{ 7*7 }}{% raw %}",
    "&lt;b&gt; &#60;b&#62; &amp;",
    "<!-- ]]> <![CDATA[",
    "\u202eedirrevo\u202c \u2066isolate",
    "\x07\x1b[31m\x85",
    "W" * 400,
    "Z\u0310\u0311\u0312" * 40,
    "עשרים הרוגים",
)
"""Words that would be markup, or break the layout, if a page did not take care."""

hostile = st.lists(
    st.one_of(
        st.sampled_from(HOSTILE),
        st.sampled_from(("Eleven people were killed on Monday, police said.", "on 14 June", "\n\n", "\n", " ")),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20),
    ),
    min_size=1,
    max_size=12,
).map(" ".join)
"""Texts of an article that mean harm, with a figure and a date among them now and then."""


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    """A text of a few lines and marks over it that overlap, nest and cross lines as they like."""
    text = draw(st.text("ab c\n", max_size=40))
    places = st.integers(0, len(text))
    ends = draw(st.lists(st.tuples(places, places), max_size=6))
    kinds: st.SearchStrategy[MarkKind] = st.sampled_from(("date", "figure", "unread"))
    return text, tuple(
        Mark(min(pair), max(pair), draw(kinds), f"k{number}") for number, pair in enumerate(ends) if pair[0] != pair[1]
    )
