"""What an article tells of a lead and of other events beside it, read for tests."""

from reconciler import Article, annotate

LEAD = "Gunmen killed 40 people in Herat on Tuesday.\n\n"


def told(text: str) -> list[tuple[str, str | None, int | None]]:
    """Of each report its kind, first place and dead."""
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    return [
        (each.kind, next(iter(each.places), None), each.totals["killed"].stated if "killed" in each.totals else None)
        for each in reports
    ]
