"""Past or future of what is told with "by", "until" or as a deadline."""

from collections.abc import Sequence
from itertools import pairwise

from reconciler.extraction.dates.context.appointed import DEADLINE_REACH, GONE_BY
from reconciler.extraction.dates.context.direction import has_come, is_only_reported, lean
from reconciler.extraction.dates.context.done import ALL_DONE
from reconciler.extraction.dates.context.no_cues import PASSED, RAN_OUT, RAN_OUT_REACH
from reconciler.extraction.dates.context.verbs import verb_before
from reconciler.extraction.dates.context.votes import WILL
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase

LASTED = frozenset("said fought waited stayed slept worked lasted lived remained raged burned continued".split())
"""Before "until" these tell of what had gone on to its end."""
ENDED = frozenset("fell rose grew ran sat lay spoke sang danced prayed talked noticed knew hid".split())
"""Right before "until", or with where it was between, so do these."""
NOT_HELD = frozenset("him her them is are was were be been being ordered and or ,".split())
"""Before "held" these make it a participle: a man held until Friday."""
NOBODY = frozenset("nobody none never".split())
TO_COME = frozenset("to will would can could may might must is are , that".split())
"""Behind "did not" or "nobody" these tell that nothing had ended yet."""
SURELY_DONE = ALL_DONE - {"have", "has"}
AUXILIARIES_GONE = GONE_BY - {"since"}
"""Since another day it may have been so until this one."""
CLAUSE_HEADS = frozenset(", ; — with as and but that".split())
LET_PASS = frozenset("pass lapse slip expire go".split())
KEPT, KEPT_REACH = frozenset("met missed ignored defied made beat let through past".split()), 4
"""Before a deadline these tell what became of it."""
HAD_REACH = 10
"""Words behind "by April" within which "had" tells what had come by then."""
RANGE_REACH = 6
HELD_REACH = 6
"""Words before "until" within which stands the verb of what ended then."""
"""Words within which the other end of a range stands: "from Sunday night until"."""


def lean_of_deadline(phrase: Phrase) -> Leaning | None:
    """A deadline lies ahead unless a past auxiliary says that it has gone by."""
    ahead = phrase.last_token in ("by", "until", "set") or phrase.next_token == "deadline"
    before = phrase.before(DEADLINE_REACH)
    lasted = phrase.last_token == "until" and not LASTED.isdisjoint(before) and verb_before(phrase) != "future"
    if lasted or has_come(phrase) or _lasted_until(phrase) or _went_on_from(phrase) or _ended_then(phrase):
        return "past"
    if ahead and AUXILIARIES_GONE.isdisjoint(before) and not _had_come_by(phrase):
        done = phrase.last_token == "by" and "to" not in before and _tells_of_done(phrase, before)
        return "past" if done and not is_only_reported(phrase) else "future"
    return lean(phrase)


def _lasted_until(phrase: Phrase) -> bool:
    """Until Tuesday, the road had been open."""
    opens = phrase.start == 1 and phrase.last_token == "until"
    return opens and "had" in phrase.tokens[phrase.end : phrase.end + HAD_REACH]


def _ended_then(phrase: Phrase) -> bool:
    """Rebels held the town until Monday; snow fell until then; nobody saw it, and the shop did not open, until then."""
    if phrase.last_token != "until":
        return False
    before = phrase.before(DEADLINE_REACH)[:-1]
    if not ENDED.isdisjoint(before[-2:]) or _is_not_done_before(before):
        return TO_COME.isdisjoint(before[-HELD_REACH:])
    held = any(word == "held" and last not in NOT_HELD for last, word in pairwise(before[-HELD_REACH:]))
    return held and TO_COME.isdisjoint(before[-HELD_REACH:])


def _is_not_done_before(before: Sequence[str]) -> bool:
    """Nobody noticed; the shop did not open."""
    at = max((place for place, word in enumerate(before) if word in NOBODY or word.startswith("did")), default=-1)
    if at < 0:
        return False
    denied = before[at] in NOBODY or before[at + 1 : at + 2] in (["not"], ["n"]) or "'" in before[at : at + 2]
    return denied and TO_COME.isdisjoint(before[at:])


def lean_of_named_deadline(phrase: Phrase) -> Leaning | None:
    """A Monday deadline; "the Monday deadline" at the head of its clause: "with the Monday deadline looming"."""
    heads_clause = phrase.start == 1 or phrase.tokens[phrase.start - 2] in CLAUSE_HEADS
    if phrase.last_token == "a" or (phrase.last_token == "the" and heads_clause):
        return "past" if is_deadline_gone(phrase) else "future"
    return None


def is_deadline_gone(phrase: Phrase) -> bool:
    """The Monday deadline passed; they missed a Monday deadline, or let it pass."""
    behind = phrase.tokens[phrase.end + 1 : phrase.end + 2]
    gone = not PASSED.isdisjoint(behind) or not LET_PASS.isdisjoint(behind)
    gone = gone or not RAN_OUT.isdisjoint(phrase.tokens[phrase.end + 1 : phrase.end + 1 + RAN_OUT_REACH])
    before = phrase.before(KEPT_REACH)
    return gone or any(word in KEPT and last != "to" for last, word in pairwise(before))


def _went_on_from(phrase: Phrase) -> bool:
    """They shelled the base from Sunday night until Monday morning: what is past ended too."""
    ends = phrase.last_token == "until" and "from" in phrase.before(RANGE_REACH)
    return ends and verb_before(phrase) != "future" and WILL.isdisjoint(phrase.before(DEADLINE_REACH))


def _tells_of_done(phrase: Phrase, before: Sequence[str]) -> bool:
    """A verb that is surely a past one: regular forms may be participles, of what is to be done by then."""
    return verb_before(phrase) == "past" and not SURELY_DONE.isdisjoint(before)


def _had_come_by(phrase: Phrase) -> bool:
    """What had been done by then is told behind it: "By the end of April, it had carried"."""
    return phrase.last_token == "by" and "had" in phrase.tokens[phrase.end : phrase.end + HAD_REACH]
