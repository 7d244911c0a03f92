"""Which of an event's claims bear on one figure of a draft, and how."""

from collections.abc import Iterator, Sequence

import msgspec

from reconciler.checking.ascribed import of_its_speaker
from reconciler.concepts.group import ancestry
from reconciler.reconciliation.allowed import allowed
from reconciler.reconciliation.compare import Comparison, Context, compare
from reconciler.reconciliation.marks import Marks
from reconciler.reconciliation.movement import recalled
from reconciler.reconciliation.scope import OTHER_GROUPS, OTHER_PEOPLE
from reconciler.reconciliation.told import Told, stood_behind


class Known(msgspec.Struct, frozen=True):
    """What the timeline holds of one event, the draft itself left out."""

    event: str
    claims: tuple[Told, ...]
    marks: Marks
    context: Context
    """Of these claims and the draft's together."""


class Weighed(msgspec.Struct, frozen=True):
    """The event's claims that say something to one of the draft's."""

    supporting: tuple[Told, ...]
    printing: tuple[Told, ...]
    """Of the supporting, those that print the draft's very number."""
    contradicting: tuple[Told, ...]
    overtaken: tuple[Told, ...]
    unasserted: tuple[Told, ...] = ()
    """Those that say the same and that nobody asserts: feared, supposed or denied."""
    differing: tuple[Told, ...] = ()
    """Those of other voices that exclude a figure told as one speaker's own: he said it all the same."""
    recalled: bool = False
    """The draft tells it as an earlier figure, and the overtaken are what it recalls."""
    unheld: str | None = None
    """Why some claim on these people is not held against it."""


def weigh_figure(drafted: Told, known: Known) -> Weighed:
    """One of the draft's claims against all that the timeline holds of its event."""
    current = [one for one in known.claims if one.key not in known.marks]
    compared = [(one, compare(drafted, one, known.context)) for one in current]
    allowing = _allowing(drafted, compared)
    supporting = tuple(one for one in allowing if _asserted(one) or not _asserted(drafted))
    printing = tuple(one for one in supporting if _close(drafted, one))
    overtaken = tuple(_overtaken(drafted, known))
    weighed = Weighed(
        supporting=supporting,
        printing=printing,
        contradicting=tuple(one for one, found in compared if found.relation == "conflict"),
        overtaken=overtaken,
        unasserted=tuple(one for one in allowing if one not in supporting),
        recalled=bool(overtaken) and not printing and recalled(drafted),
        unheld=_unheld(compared),
    )
    return _by_its_speaker(drafted, weighed, known)


def _allowing(drafted: Told, compared: Sequence[tuple[Told, Comparison]]) -> list[Told]:
    """Claims on the same group that can be true with it; else those that print its very number of some of them."""
    same = [(one, found.relation) for one, found in compared if one.claim.group == drafted.claim.group]
    held = [(one, relation) for one, relation in same if relation != "not_compared"]
    if held:
        return [one for one, relation in held if relation in ("agree", "compatible", "apart", "attackers")]
    among = [one for one, found in compared if found.relation == "compatible" and _close(drafted, one)]
    return [one for one in among if drafted.claim.group in ancestry(one.claim.group)]


def _asserted(one: Told) -> bool:
    return stood_behind(one) and one.claim.modality in ("asserted", "reported")


def _overtaken(drafted: Told, known: Known) -> Iterator[Told]:
    """Claims that no longer count and say what the draft says."""
    for one in known.claims:
        mark = known.marks.get(one.key)
        if mark is None or mark.standing == "restated" or one.claim.group != drafted.claim.group:
            continue
        if compare(drafted, one, known.context).relation in ("agree", "compatible") and _close(drafted, one):
            yield one


def _close(left: Told, right: Told) -> bool:
    """The same printed number: an open bound alone makes no match with what was overtaken."""
    return left.claim.quantity.stated == right.claim.quantity.stated


def _unheld(compared: Sequence[tuple[Told, Comparison]]) -> str | None:
    """The reason, in words; claims on other people have nothing to do with it."""
    reasons = (
        found.because
        for relation in ("not_counted", "not_compared")
        for _, found in compared
        if found.relation == relation and not found.because.endswith((OTHER_PEOPLE, OTHER_GROUPS))
    )
    return next(reasons, None)


def _by_its_speaker(drafted: Told, weighed: Weighed, known: Known) -> Weighed:
    """A figure that its speaker gave stands, whoever differs; one that is not his answers to what he gave.

    A bound that he left open is no giving of it: after "at least nine" nobody may be quoted with eleven.
    """
    his = of_its_speaker(drafted, known.claims, known.context.voices)

    def of_him(claims: Sequence[Told]) -> tuple[Told, ...]:
        return tuple(one for one in claims if one.key in his)

    overtaken, against = of_him(weighed.overtaken), of_him(weighed.contradicting)
    if any(_close(drafted, one) or allowed(drafted) == allowed(one) for one in of_him(weighed.supporting)):
        others = weighed.contradicting
        return msgspec.structs.replace(weighed, contradicting=(), overtaken=(), differing=others)
    if overtaken or against:
        return msgspec.structs.replace(weighed, overtaken=overtaken)
    return weighed
