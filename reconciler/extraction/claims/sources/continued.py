"""What goes on by the same word: what stands before "the report adds", and between "police said" and "police added"."""

import re

from reconciler.concepts.document import Document
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.clauses import find_clauses
from reconciler.extraction.claims.sources.resolved import PRONOUNS, resolved

_ADDS = re.compile(
    r"the[ \n](?:[\w-]{1,20}[ \n]){0,3}?(?P<what>report|communique|statement|bulletin|document|dispatch)[ \n]"
    r"(?:also[ \n]|further[ \n])?(?:adds|added)(?!\w)"
)
_GOES_ON = re.compile(r"(?<!\w)(?:adds|added|also|further|went on to)(?!\w)")
_ELSEWHERE = re.compile(
    r"[^\w]{0,3}(?:meanwhile|elsewhere|separately|earlier|however|but|last|in (?:a|another|an)"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|since|the (?:attack|incident|raid|blast) (?:came|comes|follow\w+))(?!\w)"
)
"""Heads of sentences by which an outlet goes on by itself."""
_THESE = re.compile(
    r"(?:these|those|the)[ \n](?:casualties|losses|figures|victims|deaths|fatalities|numbers|dead)"
    r"[ \n](?:were|are|was|include|included"
    r"|came|happened|occurred)[ \n](?:distributed|broken|as follows|in the following|among|from|reported)(?!\w)"
)
"""What tells those of whom the sentence before tells one by one."""
LOOK_BACK = 10
"""Sentences back in which the report itself is named."""


def continued(document: Document, index: int) -> tuple[Clause | None, int]:
    """The clause by which the sentence at `index` goes on, as the next one shows, and where it stands."""
    here = document.sentences[index]
    if index and _THESE.match(document.low[here.field], here.start, here.end):
        return _of_the_one_before(document, index)
    after = document.sentences[index + 1] if index + 1 < len(document.sentences) else None
    if after is None or after.field != here.field:
        return None, index
    low = document.low[here.field]
    adds = _ADDS.match(low, after.start, after.end)
    if adds is None:
        return _between(document, index)
    for at in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
        for clause in reversed(find_clauses(document, document.sentences[at])):
            if adds["what"] in low[slice(*clause.speaker)]:
                return clause, at
    return None, index


def _of_the_one_before(document: Document, index: int) -> tuple[Clause | None, int]:
    """The clause of the sentence before, where one speaker alone asserts all of it."""
    before, here = document.sentences[index - 1], document.sentences[index]
    told = find_clauses(document, before) if before.field == here.field and not find_clauses(document, here) else []
    one = len({document.low[here.field][slice(*clause.speaker)] for clause in told}) == 1
    return (told[-1], index - 1) if one and told[-1].stance == "asserts" else (None, index)


def _between(document: Document, index: int) -> tuple[Clause | None, int]:
    """The clause of the sentence before, whose speaker the sentence behind adds something by."""
    here, after = document.sentences[index], document.sentences[index + 1]
    low = document.low[here.field]
    if (
        index == 0
        or _GOES_ON.search(low, after.start, after.end) is None
        or _ELSEWHERE.match(low, here.start, here.end)
    ):
        return None, index
    before = document.sentences[index - 1]
    if before.field != here.field or find_clauses(document, here):
        return None, index
    told, adding = find_clauses(document, before), find_clauses(document, after)
    if not told or not adding or len({low[slice(*clause.speaker)] for clause in told}) > 1:
        return None, index
    on = adding[0]
    goes_on = _GOES_ON.search(low, max(after.start, on.speaker[1] - 1), on.end)
    if goes_on is None or told[-1].stance != "asserts" or not _same(document, index, told[-1], on):
        return None, index
    return told[-1], index - 1


def _same(document: Document, index: int, told: Clause, on: Clause) -> bool:
    """Both have one speaker: in the same words, by a pronoun, or under one name."""
    text = document.article.field_text(document.sentences[index].field)
    first, second = (_bare(text[slice(*clause.speaker)]) for clause in (told, on))
    if first == second or second in PRONOUNS or first.endswith(f" {second}"):
        return True
    name = resolved(document, index - 1, text[slice(*told.speaker)]).name
    return name is not None and name == resolved(document, index + 1, text[slice(*on.speaker)]).name


def _bare(phrase: str) -> str:
    return " ".join(phrase.lower().split()).removeprefix("the ")
