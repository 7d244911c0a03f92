"""Past or future: what the words around an expression say, in small named steps."""

from reconciler.extraction.dates.context.appointed import (
    DEADLINE_REACH,
    GONE_BY,
    LEADING,
    is_appointed,
    is_date_set,
    is_declared,
    is_led_up_to,
    put_off_to,
)
from reconciler.extraction.dates.context.arranged import ARRANGED_BESIDE
from reconciler.extraction.dates.context.awaited import is_awaited
from reconciler.extraction.dates.context.beside import (
    DESCRIBES_NO_MORE,
    described,
    is_beside_deed,
    is_supposed,
    stands_beside,
)
from reconciler.extraction.dates.context.cues import CUES, REPORTING, cue
from reconciler.extraction.dates.context.dated_nouns import AGENDAS, APPOINTMENTS, DEEDS, HARM
from reconciler.extraction.dates.context.done_cues import IS
from reconciler.extraction.dates.context.settled import (
    PLANNING,
    SETTING,
    goes_ahead,
    has_come_at_last,
    is_done_first,
    is_of_what_had_been,
    is_planned_for,
    is_to_last,
    is_when_done,
    is_when_it_comes,
    still_is,
)
from reconciler.extraction.dates.context.verbs import CLAUSE_ENDS, REACH, verb_before, verb_behind
from reconciler.extraction.dates.context.votes import WILL, is_of_start_ahead, is_of_vote_ahead, is_of_vote_held
from reconciler.extraction.dates.context.wished import IFS, is_asked_for, is_condition, is_ordered_by
from reconciler.extraction.dates.grammar.rule import Leaning, Phrase

HEEDED, HEEDED_REACH = LEADING | PLANNING | SETTING | IFS | {"after"}, 10
"""Words before a date without which none of the steps applies that put it off, plan, await or condition it."""

REPORTED_NEAR = 4
"""Words before a date beyond which a verb of saying does not say when it was said."""

IN_THE_WAKE_OF = frozenset("results result after following wake winner winners outcome".split())
WAKE_REACH = 3
"""Words before a date within which they say that what it dates is over."""
OF_SUBJECT = frozenset("is are remains could may might".split())
AHEAD_OF = frozenset("for until by before after through due set scheduled planned slated expected".split())
BEFALLEN = frozenset("shot hurt wounded injured killed slain stabbed hit struck abducted kidnapped burned".split())
"""What befell somebody is past, whatever is told to come of him."""
SOON_TO_BE = frozenset(("could", "might"))
ASKED = frozenset("promised vowed pledged demanded sought requested".split())
ASKED_REACH = 4
"""Words before "by" within which these tell of what has still to be done: "promised an answer by"."""
NOT_ASKED = CLAUSE_ENDS | {"the", "had", "be", "been"}
"""Beside them these make a participle of it, "the promised aid", or part it from the date."""
BY_REACH = 3
"""Words behind a deadline within which the modal of its clause stands."""
TELLING_BESIDE = IS | ARRANGED_BESIDE
COME_TO, WHEN, BUT = frozenset((",", "but")), [",", "when"], ["but"]
BOUNDING = frozenset("since in on of".split())
BOUNDING_AHEAD = frozenset("by come through until".split())
LAST_TIME, BESIDE_LAST = frozenset(("last", "recently")), frozenset(("in", "on"))
"""Of what happened more than once: "put off twice, last in May"."""


def lean(phrase: Phrase) -> Leaning | None:
    """What the words around say: something put off to it; the verb before it; the verb behind it.

    Most dates have none of the words around them that the steps ask for, and these are looked for once.
    """
    heeded = not HEEDED.isdisjoint(phrase.before(HEEDED_REACH))
    led = heeded and is_led_up_to(phrase)
    describes = phrase.next_token not in DESCRIBES_NO_MORE
    if (led and (put_off_to(phrase) or is_appointed(phrase))) or (describes and _is_called_for(phrase)):
        return "future"
    if _has_gone_by(phrase, describes=describes) or (heeded and is_done_first(phrase)):
        return "past"
    if describes and (is_of_vote_held(phrase) or _ends_subject(phrase)):
        return "past"
    if (led and (is_declared(phrase) or is_awaited(phrase))) or _is_told_beside(phrase):
        return "future"
    if (
        (describes and (is_of_vote_ahead(phrase) or is_of_start_ahead(phrase)))
        or _is_to_be(phrase)
        or is_when_done(phrase)
        or (heeded and _is_thought_of(phrase))
    ):
        return "future"
    before = verb_before(phrase) or ("past" if is_beside_deed(phrase) and not is_supposed(phrase) else None)
    before = before or ("future" if still_is(phrase) else None)
    return before or verb_behind(phrase) or ("future" if _is_to_begin(phrase) else None)


def _is_called_for(phrase: Phrase) -> bool:
    """It is the date of something, or of what will go ahead."""
    return is_date_set(phrase) or goes_ahead(phrase)


def _has_gone_by(phrase: Phrase, *, describes: bool) -> bool:
    """Since then; last on it; as of it; the deed that it dates; "until Sunday, when he was buried"."""
    last = phrase.last_token
    if last in BOUNDING and (last == "since" or _is_as_of(phrase)):
        return True
    if last in BESIDE_LAST and phrase.start > 1 and phrase.tokens[phrase.start - 2] in LAST_TIME:
        return True
    return ((describes or last == "of") and told_of_deed(phrase)) or _is_said_too(phrase) or has_come(phrase)


def _is_said_too(phrase: Phrase) -> bool:
    """It said on Friday that it would, and on Saturday that it would not; then on Saturday said it would not."""
    behind = phrase.next_token
    if behind != "that" and behind not in REPORTING:
        return False
    led = phrase.before(2)[-1 - (phrase.last_token == "on") :][:1]
    return led == (["and"] if behind == "that" else ["then"])


def _is_to_be(phrase: Phrase) -> bool:
    """By then it will be so; Friday, when it takes effect; what somebody is told to do; come Monday; through Friday."""
    last = phrase.last_token
    if last in BOUNDING_AHEAD:
        by_then = last == "by" and _is_ahead_by(phrase)
        if by_then or (last == "come" and is_when_it_comes(phrase)) or is_to_last(phrase):
            return True
    comes = phrase.next_token == "," and phrase.tokens[phrase.end : phrase.end + 2] == WHEN
    return (comes and verb_behind(phrase) == "future") or is_asked_for(phrase) or is_ordered_by(phrase)


def _is_thought_of(phrase: Phrase) -> bool:
    """Somebody plans a thing for it, or it is a condition."""
    return is_planned_for(phrase) or (is_condition(phrase) and not stands_beside(phrase, DEEDS))


def is_only_reported(phrase: Phrase) -> bool:
    """The nearest verb before it is "said" a few words off, or "is"."""
    if phrase.last_token == "since" or told_of_deed(phrase):
        return False
    for place in range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1):
        word = phrase.tokens[place]
        if word in IS or (word in REPORTING and place < phrase.start - REPORTED_NEAR):
            return True
        if (word in CUES or word[-2:] == "ed") and cue(phrase.tokens, place) is not None:
            return False
    return False


def told_of_deed(phrase: Phrase) -> bool:
    """It dates a noun of what has happened: "Friday's attack", "the raid of Jan. 29", whatever verb governs that."""
    if phrase.last_token == "of" and phrase.before(2)[0] in HARM:
        return True
    return not DEEDS.isdisjoint(described(phrase))


def _is_as_of(phrase: Phrase) -> bool:
    """As of Friday nothing had been set; what will be as of then lies ahead."""
    if phrase.last_token != "of" or phrase.start < 2 or phrase.tokens[phrase.start - 2] != "as":
        return False
    return verb_before(phrase) != "future" and verb_behind(phrase) != "future"


def _is_ahead_by(phrase: Phrase) -> bool:
    """By Christmas there will be no bread, whatever was said before it; home by then; a reply was promised by then."""
    if not ASKED.isdisjoint(asked := phrase.before(ASKED_REACH)) and NOT_ASKED.isdisjoint(asked):
        return True
    if not SOON_TO_BE.isdisjoint(phrase.before(BY_REACH + 1)) and CLAUSE_ENDS.isdisjoint(phrase.before(BY_REACH + 1)):
        return True
    behind = phrase.tokens[phrase.end : phrase.end + BY_REACH]
    return not WILL.isdisjoint(behind) and CLAUSE_ENDS.isdisjoint(behind)


def _is_told_beside(phrase: Phrase) -> bool:
    """Right before it stands "is", or what begins then: "barred travel starting Friday"."""
    if phrase.last_token == "now":
        return phrase.tokens[max(phrase.start - 2, 0)] in IS
    if not stands_beside(phrase, TELLING_BESIDE):
        return False
    if stands_beside(phrase, IS):
        return True
    if phrase.start == 1 and verb_behind(phrase) == "past":
        return False
    return GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH))


def has_come(phrase: Phrase) -> bool:
    """What happened then is told behind it: "until Sunday, when he was buried", "was to act Monday but held still"."""
    if (phrase.last_token == "until" and has_come_at_last(phrase)) or is_of_what_had_been(phrase):
        return True
    if phrase.next_token not in COME_TO:
        return False
    behind = phrase.tokens[phrase.end : phrase.end + 2]
    told = behind == WHEN or (behind[:1] == BUT and not GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH)))
    return told and verb_behind(phrase) == "past"


def _ends_subject(phrase: Phrase) -> bool:
    """It stands between what befell somebody and the verb told of him: "a boy shot on his porch Tuesday is to live"."""
    if phrase.next_token not in OF_SUBJECT or phrase.last_token in AHEAD_OF:
        return False
    return not BEFALLEN.isdisjoint(phrase.before(REACH)) and verb_behind(phrase) == "future"


def _is_to_begin(phrase: Phrase) -> bool:
    """No verb is near, and it dates what is told beforehand or begins then: "ahead in Tuesday's election"."""
    if stands_beside(phrase, ARRANGED_BESIDE) or (phrase.last_token == "for" and stands_beside(phrase, AGENDAS)):
        return True
    return not APPOINTMENTS.isdisjoint(described(phrase)) and IN_THE_WAKE_OF.isdisjoint(phrase.before(WAKE_REACH))
