"""Brings a store that older rules were used on up to the rules of this program."""

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.version import RULES
from service.use_cases.derive import change, derive
from service.use_cases.desk import Desk
from service.use_cases.ports import Entry, Writing


def renew_rules(desk: Desk) -> bool:
    """Reads and matches every current revision anew where other rules were in force; says whether it had to."""
    with desk.store.reading() as snapshot:
        if snapshot.rules() == RULES:
            return False
    with desk.store.writing() as writing:
        if writing.rules() == RULES:
            return False
        recorded = desk.clock().isoformat(timespec="milliseconds")
        writing.append(Entry("rules", RULES, b"{}", recorded))
        for read in writing.standing():
            _reread(writing, read.annotation.article, desk.annotate(read.article))
        writing.clear_derived()
        derive(writing, [change(read) for read in writing.standing()])
    return True


def _reread(writing: Writing, article: str, annotation: Annotation) -> None:
    current = next(revision for revision in writing.revisions(article) if revision.current)
    writing.keep_reading(current.position, annotation)
    writing.replace_claims(article, annotation.claims)
