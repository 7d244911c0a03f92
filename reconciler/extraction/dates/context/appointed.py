"""Dates that something is put off to, set for, or awaits, whatever verb stands near."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.done import ALL_DONE, tells_of_done
from reconciler.extraction.dates.grammar.rule import Phrase

NEAR = 2
"""Tokens before a date within which a participle tells of it: "approved on Monday"."""

GONE_BY = frozenset("was were had did passing passed missed since".split())
DEADLINE_REACH = 12
"""Tokens before a deadline within which a past auxiliary governs it."""


MOVING = frozenset(
    "pushed moved postponed delayed extended rescheduled deferred put shifted push move postpone delay extend"
    " pushing postponing delaying rescheduling deferring shifting changed advanced switched"
    " reschedule defer shift set sets setting called calls call scheduled slated planned forecast"
    " canceled cancelled booked adjourned adjourn recessed reset".split()
)
MOVING_REACH = 8
TO_THE_SECOND = frozenset(("to", "up", "forward"))
"""Before "from Monday" these tell that something is earlier, or where it was moved to."""
TO_OR_UNTIL = frozenset(("to", "until"))
FROM_REACH = 4
"""Words before "from Monday" within which stands what something was moved to."""
AHEAD_OF = frozenset("to until for".split())
BANNED, BANNED_REACH = frozenset("banned barred forbidden prohibited outlawed".split()), 3
"""What is not to be held, behind "was" or "has been"."""
SUSPENDING = frozenset("canceled cancelled cancels suspended suspends postponed".split())
"""With "through" a day: "cancelled all flights through Monday"."""
AHEAD = (
    ["ahead", "of"],
    ["eve", "of"],
    ["advance", "of"],
    *(
        [noun, "for"]
        for noun in (
            "tickets",
            "ticket",
            "preparations",
            "preparation",
            "questionable",
            "doubtful",
            "closures",
            "closings",
            "invitations",
            "odds",
            "warning",
            "warnings",
            "advisory",
            "advisories",
        )
    ),
    ["ahead", "to"],
    ["next", "on"],
    ["look", "to"],
    ["looks", "to"],
    ["looking", "to"],
    *([verb, "for"] for verb in ("bracing", "brace", "braced", "preparing", "prepare", "waiting", "wait", "waited")),
)
DECLARED_REACH = 4
"""Tokens on either side within which stand the verb that declares a day and what it declares it."""
DECLARING = frozenset("declared proclaimed designated named decreed declare proclaim declares made making".split())
BRACING = frozenset("bracing braced brace braces".split())
PROSPECTS = frozenset(("possibility", "prospect", "likelihood"))
"""Of these "the possibility of a strike Monday"."""
ARTICLES = frozenset("a an the".split())
SPECIAL_DAYS = frozenset("day holiday deadline".split())
AS_SOON_AS = ["as", "soon", "as"]
AS_EARLY_AS = ["as", "early", "as"]
MAY_BE = frozenset("could may might can will would should to".split())
MAY_BE_REACH = 8
"""Words before "as early as" within which one of these makes it of what is to come; "as early as 1990" tells of old."""
AWAITING = frozenset("await awaits awaiting awaited".split())
NO_LATER_THAN = ["no", "later", "than"]
NO_EARLIER_THAN = (["no", "earlier", "than"], ["no", "sooner", "than"])
RUN_UP_TO = ["-", "up", "to"]
RULED_OUT = (["ruled", "out", "of"], ["ruled", "out", "for"])
LOOKING_FORWARD = tuple([look, "forward", "to"] for look in ("look", "looks", "looked", "looking"))
LEADING = (
    {
        "up",
        "pending",
        "until",
        "effective",
        RULED_OUT[0][0],
        AS_SOON_AS[1],
        AS_EARLY_AS[1],
        NO_LATER_THAN[1],
        LOOKING_FORWARD[0][1],
        "earlier",
        "sooner",
    }
    | {word for word, _ in AHEAD}
    | MOVING
    | DECLARING
    | AWAITING
    | BRACING
    | PROSPECTS
    | {"chance"}
    | SUSPENDING
)
"""One of these stands within `MOVING_REACH` of what the words before put off, appoint, declare or await."""
DATE_REACH = 3
"""Words behind an expression within which "date" says that it is set: "a Dec. 8 hearing date"."""
NEW_CLAUSE = frozenset(("and", "but", ",", ";"))
"""Right behind it these begin what else is told: "broke off Sunday and no date is set"."""


def is_led_up_to(phrase: Phrase) -> bool:
    """The words before it may put it off, appoint, declare or await it: most dates are told at once to be none such."""
    return not LEADING.isdisjoint(phrase.before(MOVING_REACH))


def put_off_to(phrase: Phrase) -> bool:
    """A date that something was put off to, or set for, lies ahead of that deed: "moved from Monday to Friday"."""
    last = phrase.last_token
    to_the_second = last == "from" and not TO_OR_UNTIL.isdisjoint(phrase.tokens[phrase.start : phrase.end])
    to_the_second = to_the_second or (last == "from" and not TO_THE_SECOND.isdisjoint(phrase.before(FROM_REACH)))
    if last == "through":
        return _is_suspended(phrase.before(MOVING_REACH))
    if not (last in AHEAD_OF or to_the_second) or _has_come_to_be(phrase) or _was_done_then(phrase):
        return False
    before = phrase.before(MOVING_REACH)
    return not MOVING.isdisjoint(before) and "had" not in before


def _is_suspended(before: Sequence[str]) -> bool:
    """They cancelled all flights through Monday; no other verb stands behind that."""
    at = next((place for place in range(len(before) - 1, -1, -1) if before[place] in SUSPENDING), len(before))
    behind = before[at + 1 :]
    return at < len(before) and "," not in behind and not any(map(tells_of_done, behind))


def _has_come_to_be(phrase: Phrase) -> bool:
    """A strike called for Monday fizzled; a march that was banned is told of beforehand."""
    behind = phrase.next_token
    if not BANNED.isdisjoint(phrase.tokens[phrase.end : phrase.end + BANNED_REACH]):
        return False
    return behind in ("was", "were") or (tells_of_done(behind) and behind not in MOVING)


def _was_done_then(phrase: Phrase) -> bool:
    """The game was moved to Monday night and drew a crowd."""
    behind = phrase.tokens[phrase.end : phrase.end + 2]
    return len(behind) > 1 and behind[0] == "and" and behind[1] in ALL_DONE


def is_appointed(phrase: Phrase) -> bool:
    """What takes effect then, or is done ahead of it: "effective Jan. 1", "on the eve of Friday's vote"."""
    before = _but_article(phrase)
    return (
        "effective" in before[-NEAR:]
        or before[-NEAR:] in AHEAD
        or before in (AS_SOON_AS, NO_LATER_THAN, RUN_UP_TO, *LOOKING_FORWARD, *NO_EARLIER_THAN, *RULED_OUT)
        or (before == AS_EARLY_AS and _may_be(phrase))
        or not AWAITING.isdisjoint(before)
    )


def _but_article(phrase: Phrase) -> Sequence[str]:
    """The words before it, or before its article: "ahead of the November vote"."""
    before = phrase.before(len(AS_SOON_AS) + 1)
    return before[:-1][-len(AS_SOON_AS) :] if before[-1:] == ["the"] else before[-len(AS_SOON_AS) :]


def _may_be(phrase: Phrase) -> bool:
    """A modal or an infinitive makes it of what is to come; "had" of what had been thought so."""
    before = phrase.before(MAY_BE_REACH)
    gone_by = "have" in before or "had" in phrase.before(DEADLINE_REACH)
    return not MAY_BE.isdisjoint(before) and not gone_by


def is_date_set(phrase: Phrase) -> bool:
    """Something is dated for it: "a Dec. 8 hearing date", "with noon Monday set for it"."""
    behind = phrase.tokens[phrase.end : phrase.end + DATE_REACH]
    if phrase.last_token == "with" and behind[:1] == ["set"]:
        return True
    if not NEW_CLAUSE.isdisjoint(behind[:1]):
        return False
    return "date" in behind and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH))


def is_declared(phrase: Phrase) -> bool:
    """It is made a day of something, on whichever side it lies: "declared 20 July a day of mourning"."""
    if DECLARING.isdisjoint(phrase.before(DECLARED_REACH)):
        return False
    behind = phrase.tokens[phrase.end : phrase.end + DECLARED_REACH]
    return bool(behind) and behind[0] in ARTICLES and not SPECIAL_DAYS.isdisjoint(behind)
