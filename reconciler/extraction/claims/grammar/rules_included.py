"""Rules of tolls with some of those in them: who they include, where they are from, what became of them."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import SUBJECTS
from reconciler.extraction.claims.grammar.readings_company import read_included
from reconciler.extraction.claims.grammar.readings_parts import read_from_each, read_most, read_told_of_some
from reconciler.extraction.claims.grammar.rule import ClaimRule

INCLUDED_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<count> casualties, including <people>",
        stage="claims",
        pattern=rf"[fFx](?P<harm>W),?i{SUBJECTS}(?!,?r?o?[VI]|d)",
        read=read_included,
        examples=(
            Example("It caused 412 casualties, including 21 officers.", "casualties 21 police"),
            Example("The storm caused 30 deaths, among them two nurses.", "killed 2 health_worker"),
        ),
        not_examples=("It caused 412 delays, including 21 strikes.",),
    ),
    ClaimRule(
        name="<harmed> <people>, including <count> from <place>, <count> from <place>",
        stage="claims",
        pattern=r"(?P<harm>[VIkKGWd])[fF]?,?i[fF]p[oN](?P<who>(?>,?&?fp[oN]){1,8})",
        read=read_from_each,
        examples=(
            Example(
                "It killed 9,000, including 4,000 from Nis, 3,000 from Aden and nine from other towns.",
                "killed 3000 people; killed 9 people",
            ),
        ),
        not_examples=(
            "It hired 9,000 cooks, including 4,000 from Nis, 3,000 from Aden and nine from other towns.",
            "It killed 90 cooks, including 40 from Nis, and 30 at home wept.",
        ),
    ),
    ClaimRule(
        name="most of the deaths, <count>, were",
        stage="claims",
        pattern=r"/o?(?P<harm>W),(?P<who>f),b",
        read=read_most,
        examples=(Example("Most of the deaths, 31, were in Leyte.", "killed 31 people"),),
        not_examples=("Most of the towns, 31, were in Leyte.", "News of the deaths, 31, was late."),
    ),
    ClaimRule(
        name="toll includes <people> <harmed>",
        stage="claims",
        pattern=r"(?:Wi(?P<who>[FP])(?P<harm>[kd])|[WkV],?i(?P<some>[fF])(?P<dead>d))",
        read=read_told_of_some,
        examples=(
            Example("The army casualties include 208 cooks killed and 427 hurt.", "killed 208 civilian"),
            Example("It caused 412 casualties, including 21 dead.", "killed 21 people"),
            Example("Some 412 were wounded, including 21 dead.", "killed 21 people"),
        ),
        not_examples=("The plans include 208 cooks.", "The casualties include 208 cooks."),
    ),
    ClaimRule(
        name="toll includes <people>",
        stage="claims",
        pattern=rf"(?P<harm>W)i(?![FP][kd]){SUBJECTS}",
        read=read_included,
        examples=(
            Example("The deaths include two clerks.", "killed 2 people"),
            Example("Casualties included three nurses.", "casualties 3 health_worker"),
        ),
        not_examples=("The plans include two clerks.",),
    ),
)
