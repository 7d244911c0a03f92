"""A copy held against the timeline, as a page shows it: each figure and date marked with how it stands."""

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.checking.finding import CheckVerdict, Finding, Source
from reconciler.checking.moved import Moved
from reconciler.concepts.article import Article
from reconciler.concepts.mention import FieldName, Unread
from service.use_cases.open_check import CheckFile, Named
from service.use_cases.show_check import CheckState
from service.web import words
from service.web.addresses import article_address, check_address, event_address
from service.web.days import say_iso
from service.web.marks import Line, Mark, lines
from service.web.reading_view import EventLink

FIRST_WORDS = 12
"""Words by which a text without a title is known."""


class SourceView(msgspec.Struct, frozen=True):
    """A claim or report on the timeline that a finding rests on."""

    does: str
    """What it does to the finding: `bears it out`."""
    says: str
    words: str | None
    outlet: str
    address: str


class FindingView(msgspec.Struct, frozen=True):
    """One figure or date of the copy."""

    key: str
    kind: str
    verdict: CheckVerdict
    word: str
    sign: str
    words: str
    because: str
    sources: tuple[SourceView, ...]
    event: EventLink | None


class Passage(msgspec.Struct, frozen=True):
    """One line of the copy with what was found in it."""

    line: Line
    findings: tuple[FindingView, ...]


class MoveView(msgspec.Struct, frozen=True):
    """One thing that is not found as it was."""

    words: str
    then: str
    now: str
    says: str
    did_it: tuple[SourceView, ...]
    place: str | None
    """Where it is marked in the text; null where it is read there no more."""


class CheckView(msgspec.Struct, frozen=True):
    """A copy as it stands."""

    name: str
    outlet: str | None
    published: str
    counts: tuple[tuple[CheckVerdict, str], ...]
    """How many of each verdict, the gravest first."""
    title: tuple[Passage, ...]
    body: tuple[Passage, ...]
    unread: tuple[Unread, ...] = ()
    """What was not understood, and is held against nothing."""
    moves: tuple[MoveView, ...] = ()
    saved: str | None = None
    """When it was saved; null for one that is not."""
    address: str | None = None


def check_view(file: CheckFile) -> CheckView:
    """The page of one check."""
    findings = [_finding(number, one, file.named) for number, one in enumerate(file.check.findings, 1)]
    marks = [
        (one.field, Mark(one.start, one.end, one.verdict, view.key))
        for one, view in zip(file.check.findings, findings, strict=True)
    ]
    return CheckView(
        name=draft_name(file.draft),
        outlet=file.draft.outlet,
        published=say_iso(file.check.published),
        counts=counts(file.check.findings),
        title=_passages(file.draft, "title", marks, findings),
        body=_passages(file.draft, "text", marks, findings),
        unread=file.check.unread,
        moves=() if file.saved is None else _moves(file.saved, findings, file.named),
        saved=None if file.saved is None else say_saved(file.saved.recorded),
        address=None if file.saved is None else check_address(file.saved.id),
    )


def draft_name(draft: Article) -> str:
    """Its title, else its first words."""
    first = draft.text.split(maxsplit=FIRST_WORDS)
    more = " …" if len(first) > FIRST_WORDS else ""
    return " ".join((draft.title or "").split()) or " ".join(first[:FIRST_WORDS]) + more


def say_saved(recorded: str) -> str:
    """`18 June 2015, 22:13 UTC`."""
    return f"{say_iso(recorded)}, {recorded[11:16]} UTC"


def counts(findings: Sequence[Finding]) -> tuple[tuple[CheckVerdict, str], ...]:
    """`2 contradicted`, `1 supported`; the gravest first, those that are not there left out."""
    found = Counter(finding.verdict for finding in findings)
    return tuple((verdict, f"{found[verdict]} {verdict}") for verdict in words.VERDICTS if found[verdict])


def _finding(number: int, finding: Finding, named: Named) -> FindingView:
    word, sign, _ = words.VERDICTS[finding.verdict]
    event = named.events.get(finding.event or "")
    return FindingView(
        key=f"k{number}",
        kind=finding.kind,
        verdict=finding.verdict,
        word=word,
        sign=sign,
        words=finding.text,
        because=finding.because,
        sources=tuple(_sources(finding, named)),
        event=None if event is None else EventLink(event_address(event.id), words.label_words(event)),
    )


def _sources(finding: Finding, named: Named) -> Iterator[SourceView]:
    roles = {
        "excludes it": finding.contradicted_by,
        "said so, and counts no longer": finding.overtaken_by,
        "bears it out": finding.supported_by,
        "differs": finding.differing,
    }
    for does, sources in roles.items():
        yield from (_source(does, source, named) for source in sources)


def _source(does: str, source: Source, named: Named) -> SourceView:
    article = named.articles.get(source.article)
    outlet = article.outlet if article is not None and article.outlet else source.article
    return SourceView(does, source.says, source.text, outlet, article_address(source.article, source.claim))


def _passages(
    draft: Article, field: FieldName, marks: Sequence[tuple[FieldName, Mark]], findings: Sequence[FindingView]
) -> tuple[Passage, ...]:
    by_key = {one.key: one for one in findings}
    text = draft.field_text(field)
    one_line = text.replace("\n", " ") if field == "title" else text
    cut = lines(one_line, [mark for where, mark in marks if where == field])
    return tuple(Passage(line, tuple(by_key[mark.key] for mark in line.marks)) for line in cut)


def _moves(saved: CheckState, findings: Sequence[FindingView], named: Named) -> tuple[MoveView, ...]:
    key_of = {finding: view.key for finding, view in zip(saved.now.findings, findings, strict=True)}
    return tuple(_move(one, None if one.after is None else key_of[one.after], named) for one in saved.moved)


def _move(move: Moved, place: str | None, named: Named) -> MoveView:
    then, now = (None if one is None else words.VERDICTS[one.verdict][0] for one in (move.before, move.after))
    found = move.after or move.before
    return MoveView(
        words="" if found is None else found.text,
        then=then or "Not read",
        now=now or "Not read",
        says=move.says,
        did_it=tuple(
            _source(does, source, named)
            for does, sources in (("came", move.came), ("went", move.went))
            for source in sources
        ),
        place=place,
    )
