"""Builds annotated articles by hand, out of short phrases that a test can be read by."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article, Status
from reconciler.concepts.claim import (
    Attribution,
    AttributionKind,
    BlockKind,
    Claim,
    Coverage,
    Modality,
    Outcome,
    ReportKind,
    Role,
    Side,
    Stance,
)
from reconciler.concepts.group import Group
from reconciler.concepts.interval import Extent, Granularity, Interval
from reconciler.concepts.mention import Extract, Span, Stretch
from reconciler.concepts.quantity import Quantity, Unit
from reconciler.concepts.report import EventType, Report
from reconciler.concepts.version import RULES

ITS_DAY = Interval(datetime(2015, 6, 17), datetime(2015, 6, 18))
HEDGES = ("at least", "more than", "at most", "up to", "fewer than", "nearly", "about")
VAGUE: Mapping[str, int] = {"several": 3, "a handful": 3, "dozens": 24, "scores": 40, "hundreds": 200}

WORDS: Mapping[str, int] = {"one": 1, "both": 2}


class Said(msgspec.Struct, frozen=True):
    """A claim to be told by an article: `Said("at least 14", by="Saeedi")`."""

    number: str
    by: str | None = None
    group: Group = "people"
    outcome: Outcome = "killed"
    attribution: AttributionKind = "official"
    named: bool = True
    organisation: str | None = None
    side: Side | None = None
    stance: Stance = "asserts"
    modality: Modality = "asserted"
    role: Role = "victim"
    block: BlockKind = "body"
    covers: Interval | None = None
    unit: Unit = "person"
    includes_attackers: bool | None = None
    scope_ambiguous: bool = False
    restates: str | None = None
    part_of: str | None = None
    subset: bool = False
    sentence: str = "{} were harmed."
    """The words around the figure; `{}` stands for it."""


def quantity_of(number: str, *, unit: Unit = "person", scope_ambiguous: bool = False) -> Quantity:
    """`at least 14`, `35 to 40`, `dozens`, `none`, `a`: as the claims stage reads them."""
    if number in VAGUE:
        return Quantity("vague", None, VAGUE[number], None, unit, scope_ambiguous=scope_ambiguous)
    if number == "none":
        return Quantity("none", 0, 0, 0, unit)
    if number in WORDS:
        return Quantity("exact", WORDS[number], WORDS[number], WORDS[number], unit)
    if number == "a":
        return Quantity("exact", 1, 1, 1, unit)
    if " to " in number and not number.startswith("up to"):
        first, last = (int(end) for end in number.split(" to "))
        return Quantity("range", last, first, last, unit)
    hedge = next((words for words in HEDGES if number.startswith(words + " ")), "")
    stated = int(number.removeprefix(hedge))
    low, high = {
        "": (stated, stated),
        "at least": (stated, None),
        "more than": (stated + 1, None),
        "at most": (0, stated),
        "up to": (1, stated),
        "fewer than": (0, stated - 1),
        "nearly": (None, stated - 1),
        "about": (None, None),
    }[hedge]
    name = hedge.replace(" ", "_") or "exact"
    return msgspec.convert(
        {"hedge": name, "stated": stated, "low": low, "high": high, "unit": unit, "scope_ambiguous": scope_ambiguous},
        Quantity,
    )


def article(
    key: str,
    *said: Said,
    published: str = "2015-06-18",
    outlet: str | None = None,
    agency: str | None = None,
    url: str | None = None,
    status: Status = "usable",
    correction_of: str | None = None,
    notice: str = "",
    kind: ReportKind = "event",
    interval: Interval = ITS_DAY,
    precision: Granularity = "day",
    extent: Extent = "within",
    derived: bool = False,
    event_type: EventType = "attack",
    places: tuple[str, ...] = ("Musa Qala", "Helmand"),
) -> AnnotatedArticle:
    """An article of one report that tells the claims in order, as `c1`, `c2`, …; `notice` is its last paragraph."""
    sentences = [said_one.sentence.format(_words(said_one)) for said_one in said]
    text = " ".join(sentences) + (f"\n{notice}" if notice else "") or "Nothing is known."
    claims = tuple(_claim(index, one, sentences) for index, one in enumerate(said))
    report = Report(
        id="r1",
        key="key-1",
        kind=kind,
        primary=True,
        type=event_type,
        label="Attack, Musa Qala, Helmand",
        interval=interval,
        precision=precision,
        extent=extent,
        places=places,
        claims=tuple(claim.id for claim in claims),
        evidence=(Span("text", 0, len(text)),),
        derived=derived,
    )
    submitted = Article(
        text=text,
        published=published,
        id=key,
        outlet=f"Outlet of {key}" if outlet is None else outlet,
        agency=agency,
        url=url,
        status=status,
        correction_of=correction_of,
    )
    annotation = Annotation(key, published[:10], "submitted", (), (), claims, (report,), (), RULES)
    return AnnotatedArticle(submitted, annotation)


def _words(said: Said) -> str:
    return f"{said.number} {said.group}"


def _claim(index: int, said: Said, sentences: Sequence[str]) -> Claim:
    start_of_sentence = sum(len(sentence) + 1 for sentence in sentences[:index])
    words = _words(said)
    hedge = next((len(hedge) + 1 for hedge in HEDGES if said.number.startswith(hedge + " ")), 0)
    start = start_of_sentence + sentences[index].index(words) + hedge
    end = start + len(words) - hedge
    figure = said.number[hedge:]
    return Claim(
        id=f"c{index + 1}",
        field="text",
        start=start,
        end=end,
        text=words[hedge:],
        figure=Extract(start, start + len(figure), figure),
        sentence=Stretch(start_of_sentence, start_of_sentence + len(sentences[index])),
        outcome=said.outcome,
        group=said.group,
        quantity=quantity_of(said.number, unit=said.unit, scope_ambiguous=said.scope_ambiguous),
        block=said.block,
        group_text=said.group,
        role=said.role,
        modality=said.modality,
        includes_attackers=said.includes_attackers,
        covers=None if said.covers is None else Coverage("then", said.covers),
        attribution=_attribution(said),
        report="r1",
        restates=said.restates,
        part_of=said.part_of,
        subset=said.subset,
        kind="event",
    )


def _attribution(said: Said) -> Attribution | None:
    if said.by is None:
        return None
    return Attribution(
        text=said.by,
        start=0,
        end=0,
        kind=said.attribution,
        stance=said.stance,
        speaker=said.by if said.named else None,
        organisation=said.organisation,
        side=said.side,
    )
