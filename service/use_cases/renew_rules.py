"""Brings a store that older rules were used on up to the rules of this program."""

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.version import RULES
from service.errors import Conflict
from service.use_cases.derive import change, derive
from service.use_cases.desk import Desk
from service.use_cases.ports import Writing
from service.use_cases.stored import Entry


def renew_rules(desk: Desk) -> bool:
    """Reads and matches every current revision anew where older rules were in force; says whether it had to.

    Raises `Conflict` for a store that newer rules were used on.
    """
    with desk.store.reading() as snapshot:
        if not _older(snapshot.rules()):
            return False
    with desk.store.writing() as writing:
        if not _older(writing.rules()):
            return False
        writing.append(Entry("rules", RULES, b"{}", desk.clock().isoformat(timespec="milliseconds")))
        for read in writing.standing():
            _reread(writing, read.annotation.article, desk.annotate(read.article))
        writing.clear_derived()
        derive(writing, [change(read) for read in writing.standing()])
    return True


def _older(rules: str | None) -> bool:
    if rules is not None and _numbers(rules) > _numbers(RULES):
        raise Conflict(f"the store was made with rules {rules}, newer than this Claimline's {RULES}: update Claimline")
    return rules != RULES


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _reread(writing: Writing, article: str, annotation: Annotation) -> None:
    current = next(revision for revision in writing.revisions(article) if revision.current)
    writing.reread(article, current.position, annotation)
