"""How the claims of one sentence hang together: subsets, totals and their parts, attackers counted in or out."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.group import Group, ancestry
from reconciler.extraction.claims.ties.with_attackers import count_attackers
from reconciler.extraction.one_calling import of_one_calling, of_one_people
from reconciler.extraction.words import BRINGING

MOST_PARTS = 8
"""More parts of one total in one sentence are not looked for."""


def relate(claims: Sequence[Claim], inclusions: frozenset[int], text: str) -> list[Claim]:
    """The claims of one sentence with `part_of` (here an index into them, as text), `subset`, `includes_attackers`.

    `inclusions`: starts of figures that the text says are included in the one before.
    """
    if not claims:
        return []
    inclusions -= _of_those_hit(claims, inclusions) | _of_another_side(claims, inclusions)
    parents = _subsets(claims, inclusions) | _parts(claims, inclusions, text) | _set_apart(claims, text)
    parents |= _in_condition(claims, text) | _brought_to(claims, text)
    parents |= _completing(claims, _subsets(claims, inclusions), text)
    return [
        msgspec.structs.replace(
            claim,
            part_of=str(parents[index]) if index in parents else None,
            subset=claim.figure.start in inclusions,
            group=_group_within(claim, claims[parents[index]])
            if index in parents and claim.figure.start in inclusions
            else claim.group,
            includes_attackers=count_attackers(claim, text),
        )
        for index, claim in enumerate(claims)
    ]


def _completing(claims: Sequence[Claim], subsets: Mapping[int, int], text: str) -> dict[int, int]:
    """Those told behind some of a whole who are all the rest of it: "six people, four of them nuns and two clerks"."""
    found: dict[int, int] = {}
    for part, whole in subsets.items():
        rest = claims[part + 1] if part + 1 < len(claims) and part + 1 not in subsets else None
        if rest is None or rest.outcome != claims[whole].outcome:
            continue
        some = sum(claims[at].quantity.stated or 0 for at, of in subsets.items() if of == whole)
        adds_up = rest.quantity.stated is not None and some + rest.quantity.stated == claims[whole].quantity.stated
        if adds_up and _AND.fullmatch(text, claims[part].end, rest.start) is not None:
            found[part + 1] = whole
    return found


_AND = re.compile(r",?[ \u00a0\n]and[ \u00a0\n]")


def _group_within(part: Claim, whole: Claim) -> Group:
    """Whoever leads some is one of those among whom he is told: "nine rebels, including a commander"."""
    leads = part.group == "people" and part.text.rsplit(maxsplit=1)[-1].lower() in _LEADERS
    return whole.group if leads and part.outcome == whole.outcome else part.group


_LEADERS = frozenset("commander commanders leader leaders chief chiefs members member ringleader ringleaders".split())


def _of_those_hit(claims: Sequence[Claim], inclusions: frozenset[int]) -> frozenset[int]:
    """Dead who are some of those hit before, and none told dead after: "shot two, one fatally, and killed three"."""
    return frozenset(
        claim.figure.start
        for at, claim in enumerate(claims)
        if claim.figure.start in inclusions
        and claim.outcome == "killed"
        and any(one.outcome == "casualties" and _more(one, claim) for one in claims[:at])
        and any(one.outcome == "killed" and one.figure.start not in inclusions for one in claims[at:])
    )


def _of_another_side(claims: Sequence[Claim], inclusions: frozenset[int]) -> frozenset[int]:
    """Soldiers behind a list of rebels, who are none of those: "nine rebels, including a chief, and two soldiers"."""
    rebels = any(claim.group == "insurgent" and claim.figure.start not in inclusions for claim in claims)
    soldiers = (claim for claim in claims if rebels and "state_force" in ancestry(claim.group))
    return inclusions & frozenset(claim.figure.start for claim in soldiers)


def _subsets(claims: Sequence[Claim], inclusions: frozenset[int]) -> dict[int, int]:
    """Each included claim under the nearest of its outcome before it that is not, else under a larger one behind."""
    found: dict[int, int] = {}
    wholes: dict[Outcome, int] = {}
    for index, claim in enumerate(claims):
        if claim.figure.start not in inclusions:
            wholes |= {claim.outcome: index} if claim.quantity.stated != 1 else {}
        elif claim.outcome in wholes:
            found[index] = wholes[claim.outcome]
        else:
            whole = _whole_behind(claims, index, inclusions)
            found |= {} if whole is None else {index: whole}
    return found


def _whole_behind(claims: Sequence[Claim], index: int, inclusions: frozenset[int]) -> int | None:
    """The larger claim of its outcome told next: "three nuns are among 12 people killed"."""
    part = claims[index]
    for at in range(index + 1, min(len(claims), index + 1 + MOST_PARTS)):
        apart = claims[at].figure.start not in inclusions
        if apart and claims[at].outcome == part.outcome and _more(claims[at], part):
            return at
    return None


def _parts(claims: Sequence[Claim], inclusions: frozenset[int], text: str) -> dict[int, int]:
    """Claims that follow a total of the same outcome and add up to it; "two sons and his wife" are one list."""
    for total, claim in enumerate(claims):
        following = range(total + 1, min(len(claims), total + 1 + MOST_PARTS))
        rest = [n for n in following if claims[n].outcome == claim.outcome and claims[n].figure.start not in inclusions]
        numbers = [claims[n].quantity.stated or 0 for n in rest]
        adds_up = claim.quantity.stated and len(rest) > 1 and min(numbers) > 0 and sum(numbers) == claim.quantity.stated
        if adds_up and _holds(claim, [claims[n] for n in rest], text):
            return dict.fromkeys(rest, total)
    return {}


def _holds(whole: Claim, parts: Sequence[Claim], text: str) -> bool:
    """The whole can hold its parts: "two sons and his wife" are one list, and so are three soldiers and a nurse."""
    joined = _JOINED.fullmatch(text, whole.end, parts[0].start)
    if joined is not None and (joined["and"] or all((part.quantity.stated or 0) > 1 for part in parts)):
        return not joined["and"]
    of_a_people = of_one_people(whole)
    if of_a_people and any(map(of_one_people, parts)):
        return False
    if of_one_calling(whole) or (of_a_people and any(part.group not in _OF_ANY_PEOPLE for part in parts)):
        return _CLOSED.match(text, parts[-1].end) is not None
    return all(part.group == "people" or whole.group in ancestry(part.group) for part in parts)


_OF_ANY_PEOPLE = ("man", "woman", "child")
_CLOSED = re.compile(r"[,)]|[ \u00a0]?[-–—]")
"""Behind those who say who the whole were: two farmers are no nurse and clerk."""
_JOINED = re.compile(r",?[ \u00a0](?P<and>and[ \u00a0])?")


def _set_apart(claims: Sequence[Claim], text: str) -> dict[int, int]:
    """Claims right after a total, between dashes, in brackets or after a colon, that add up to it."""
    found: dict[int, int] = {}
    for total, claim in enumerate(claims):
        left = claim.quantity.stated or 0
        for index in range(total + 1, min(len(claims), total + 1 + MOST_PARTS) if left > 1 else 0):
            part = claims[index]
            opens = index > total + 1 or _APART.fullmatch(text, claim.end, part.start) is not None
            opens = opens or _in_apposition(claim, part, text)
            left -= part.quantity.stated or claim.quantity.stated or 0
            if part.outcome != claim.outcome or not opens or left < 0:
                break
            if left == 0 and index > total + 1:
                found |= dict.fromkeys(range(total + 1, index + 1), total)
                break
    return found


def _in_apposition(whole: Claim, part: Claim, text: str) -> bool:
    """Says one by one who they are, between commas: "his two children, a boy and a girl, and their mother"."""
    beside = text[whole.end : part.start] in (", ", ",\u00a0")
    each = whole.group in ("child", "people") and whole.text.rsplit(maxsplit=1)[-1].lower() in _OF_ANY_SEX
    return beside and each and _ONE_AND_ONE.match(text, part.start) is not None


_OF_ANY_SEX = frozenset("children kids siblings grandchildren toddlers teens teenagers people persons adults".split())
_ONE_AND_ONE = re.compile(r"an? [^,.;:]{2,40}(?:, an? [^,.;:]{2,40}){0,4},? and an? [^,.;:]{2,40}?, and ", re.ASCII)
_APART = re.compile(r"[\w ,]{0,30}?[ \u00a0]{0,2}(?:--|[-–—:(])[ \u00a0]{0,2}")


def _in_condition(claims: Sequence[Claim], text: str) -> dict[int, int]:
    """Those whose condition is told are among the hurt: "20 were hurt and three are in critical condition"."""
    found: dict[int, int] = {}
    for index, claim in enumerate(claims):
        if claim.outcome == "injured" and _CONDITION.match(text, claim.end) is not None:
            listed = _list_begins(claims, index, text)
            hurt = (n for n in range(listed) if claims[n].outcome == "injured")
            whole = next((n for n in hurt if _more(claims[n], claim)), None)
            found |= {} if whole is None else {index: whole}
    return found


def _list_begins(claims: Sequence[Claim], index: int, text: str) -> int:
    """The first of those listed up to that claim, who are all in one condition: "two guards and a nun are in"."""
    while index and _AND.fullmatch(text, claims[index - 1].end, claims[index].start) is not None:
        index -= 1
    return index


_AND = re.compile(r",?[ \u00a0](?:(?:and|plus|as well as|along with|together with)[ \u00a0])?")
_CONDITION = re.compile(
    r"[ \u00a0](?:(?:was|were|is|are|remain(?:s|ed)?)[ \u00a0]"
    r"(?:listed |(?:said|reported|believed|understood) to be )?)?"
    r"(?:in (?:[a-z]+ ){1,3}condition|(?:in|under) (?:an |the )?intensive care|fighting for (?:life|their lives))"
)


def _brought_to(claims: Sequence[Claim], text: str) -> dict[int, int]:
    """Those by whom a toll has grown, under the toll: "two more bodies were found, bringing the toll to 31"."""
    found: dict[int, int] = {}
    for index in range(1, len(claims)):
        new, whole = claims[index - 1], claims[index]
        grown = new.outcome == whole.outcome and _more(whole, new)
        if grown and any(said.search(text, new.end, whole.figure.start) is not None for said in _GROWN):
            found[index - 1] = index
            last = claims[index + 1] if index + 1 < len(claims) else None
            if last is not None and _adds_up(new, last, whole) and text.startswith(" after ", whole.end):
                found[index + 1] = index
    return found


_BROUGHT = re.compile(
    rf"(?<!\w)(?:{'|'.join(BRINGING)})[ \u00a0\n](?:[\w,'’.-]{{1,20}}[ \u00a0\n]){{0,16}}?$",
    re.IGNORECASE,
)


_TOLL = re.compile(
    r"[,;:] (?:(?:death |the )?toll|total)(?: (?:is|now|at|rises to|climbs to|reaches|hits|stands at|up to|to)){0,2} $",
    re.ASCII | re.IGNORECASE,
)
"""Before the toll that a headline tells beside those who made it what it is: "Two more die, toll 40"."""


_PUT_AT = re.compile(r", putting the (?:death )?(?:toll|figure|number|count|total)(?: of dead)? at $", re.ASCII)
_GROWN = (_BROUGHT, _TOLL, _PUT_AT)


def _adds_up(one: Claim, other: Claim, whole: Claim) -> bool:
    """The two are all that the whole counts."""
    told = other.outcome == whole.outcome
    return told and (one.quantity.stated or 0) + (other.quantity.stated or 0) == whole.quantity.stated


def _more(whole: Claim, part: Claim) -> bool:
    return (whole.quantity.stated or 0) > (part.quantity.stated or 0)
