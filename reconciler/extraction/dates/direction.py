"""Past or future: what the words around an expression say, in small named steps."""

from collections.abc import Sequence

from reconciler.extraction.dates.rule import Leaning, Phrase

REACH = 16
"""Tokens to either side that are looked at; clauses of news are hardly longer."""

MODALS = frozenset("will 'll wo shall would could should may must can might to".split())
"""What makes the verb behind it one of what is to come; `wo` is left of "won't"."""

TO_COME = frozenset(
    "will 'll wo shall plans plan planning due upcoming scheduled slated expected going likely intends intend hopes"
    " hope aims prepares preparing ahead forthcoming would should may must can expects expect anticipates begins"
    " starts ends concludes finishes opens takes meets returns expires faces arrives leaves payable deadline"
    " tomorrow".split()
)
"""Modals, verbs of planning, and cues of what is still to come."""

ARRANGED = frozenset("scheduled expected due slated".split())
BARE_VERBS = frozenset("meet begin start open leave arrive return face hold resume expire go goes".split())
"""Present forms that news uses for what is arranged."""

DONE = frozenset(
    "was were had did said told began came took held found left struck hit fell rose went made got gave saw shot"
    " became broke brought bought built caught chose drew drove fought flew grew knew led lost met paid ran sent"
    " sold spent spoke stood swore taught thought threw won wrote sank sunk been since ago killed died announced"
    " reported added has have".split()
)
"""Forms that tell of what is done; other regular ones are known by their ending."""

NO_VERBS = frozenset(
    "need feed indeed speed exceed proceed united hundred red bed seed embed naked sacred preferred armed alleged"
    " unprecedented limited related increased continued proposed planned unified combined so-called".split()
)
FORMS_OF_BE = frozenset("be been being is are".split())
PLANNED = frozenset("planned set proposed anticipated".split())
"""Of what is to come after a form of "to be", else of what somebody did."""

CUES = PLANNED | ARRANGED | TO_COME | BARE_VERBS | DONE | {"to"}
"""Words that may be a cue; so may regular forms in "ed". No other word is looked at more closely."""

SUBJECTS = frozenset("he she it they we i you who which that".split())
AUXILIARIES = frozenset("had has have was were been".split())
SUBORDINATE = frozenset("where which who while because although though".split())
CLAUSE_ENDS = frozenset(", — that who which when where while because although though after before but".split())
SPEECH_ENDS = frozenset(("“", "”", '"', ";", "`"))

MOVING = frozenset(
    "pushed moved postponed delayed extended rescheduled deferred put shifted push move postpone delay extend"
    " reschedule defer shift set sets setting".split()
)
MOVING_REACH = 8
IS = frozenset(("is", "are"))
WENT_BY = frozenset(("been", "was", "were"))
POSSIBLE = frozenset(("could", "might"))
BESIDE = frozenset(("on", "for", "in"))
"""Prepositions that may stand between a date and the word that settles it."""

NEAR = 2
"""Tokens before a date within which a participle tells of it: "approved on Monday"."""

DEEDS = frozenset(
    "ruling attack attacks bombing bombings blast blasts explosion explosions crash shooting shootings killing killings"
    " murder murders raid raids assault massacre ambush violence unrest riot riots clash clashes fire quake earthquake"
    " flood floods storm collapse coup arrest arrests resignation announcement disclosure decision defeat loss losses"
    " death deaths kidnapping hijacking stabbing invasion plunge selloff".split()
)
"""Nouns of what nobody plans to tell of beforehand."""
DEED_REACH = 2
"""Words behind a date within which the noun stands: one may describe it."""

GONE_BY = frozenset("was were had did passing passed missed since".split())
DEADLINE_REACH = 12
"""Tokens before a deadline within which a past auxiliary governs it."""

AHEAD_OF = frozenset("to until till for".split())


def lean(phrase: Phrase) -> Leaning | None:
    """What the words around say: something put off to it; the verb before it; the verb behind it."""
    if put_off_to(phrase):
        return "future"
    if phrase.last_token() == "since" or told_of_deed(phrase):
        return "past"
    if stands_beside(phrase, IS):
        return "future"
    return verb_before(phrase) or verb_behind(phrase)


def lean_of_deadline(phrase: Phrase) -> Leaning | None:
    """A deadline lies ahead unless a past auxiliary says that it has gone by."""
    ahead = phrase.last_token() in ("by", "until", "set") or phrase.next_token() == "deadline"
    if ahead and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH)):
        return "future"
    return lean(phrase)


def put_off_to(phrase: Phrase) -> bool:
    """A date that something was put off to, or set for, lies ahead of that deed."""
    if phrase.last_token() not in AHEAD_OF:
        return False
    return not MOVING.isdisjoint(phrase.before(MOVING_REACH))


def told_of_deed(phrase: Phrase) -> bool:
    """It dates a noun of what has happened: "Friday's attack", "the Monday raid", whatever verb governs that noun."""
    tokens, at = phrase.tokens, phrase.end
    if tokens[at : at + 2] == ["'", "s"] or tokens[at : at + 2] == ["’", "s"]:
        at += 2
    return not DEEDS.isdisjoint(tokens[at : at + DEED_REACH])


def stands_beside(phrase: Phrase, words: frozenset[str]) -> bool:
    """One of the words stands right before it, a preposition between them or none."""
    at = phrase.start - 2 if phrase.last_token() in BESIDE else phrase.start - 1
    return at >= 0 and phrase.tokens[at] in words


def verb_before(phrase: Phrase) -> Leaning | None:
    """The nearest verb before it; a modal of the same clause governs verbs that may be participles."""
    weak = False
    for place in range(phrase.start - 1, max(phrase.start - 1 - REACH, -1), -1):
        word = phrase.tokens[place]
        if word in SPEECH_ENDS:
            break
        if word in SUBORDINATE or (word in CLAUSE_ENDS and weak):
            break
        if word not in CUES and word[-2:] != "ed":
            continue
        found = cue(phrase.tokens, place)
        near = place >= phrase.start - NEAR
        if found is not None and (near or found == "future" or not _may_be_participle(phrase.tokens, place)):
            return found
        weak = weak or found is not None
    return "past" if weak else None


def verb_behind(phrase: Phrase) -> Leaning | None:
    """The nearest verb behind it."""
    for place in range(phrase.end, min(phrase.end + REACH, len(phrase.tokens))):
        word = phrase.tokens[place]
        if word in SPEECH_ENDS:
            return None
        if word not in CUES and word[-2:] != "ed":
            continue
        found = cue(phrase.tokens, place)
        if found is not None:
            return found
    return None


def cue(tokens: Sequence[str], place: int) -> Leaning | None:
    """What one word says of its clause."""
    word, before = tokens[place], _word_before(tokens, place)
    if word in PLANNED or (word in ARRANGED and before in WENT_BY):
        return _of_plans(word, before)
    if word in TO_COME or word in BARE_VERBS or (word == "to" and before in IS):
        return None if _no_verb(tokens, place, before) else "future"
    if word in DONE or (len(word) > 3 and word.endswith("ed") and word not in NO_VERBS):
        possible = before == "be" and place > 1 and tokens[place - 2] in POSSIBLE
        return "future" if (before in MODALS or before == "be") and not possible else "past"
    return None


def _word_before(tokens: Sequence[str], place: int) -> str:
    """The word before a place; an adverb is passed over."""
    before = tokens[place - 1] if place else ""
    return tokens[place - 2] if before.endswith("ly") and place > 1 else before


def _of_plans(word: str, before: str) -> Leaning | None:
    """Planned, set: of what is to come after a form of "to be"; "was scheduled" has gone by."""
    if word in ARRANGED:
        return "past"
    return "future" if before in FORMS_OF_BE else None if word in NO_VERBS else "past"


def _no_verb(tokens: Sequence[str], place: int, before: str) -> bool:
    """May the month; "due to" a cause; a noun behind an article."""
    word, behind = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else ""
    if word == "may":
        return _names_month(tokens, place)
    if word == "ahead":
        return behind == "of"
    if word == "due":
        return behind == "to" and before not in FORMS_OF_BE
    return word in BARE_VERBS and before in ("the", "a", "an")


def _may_be_participle(tokens: Sequence[str], place: int) -> bool:
    """A regular form without a subject or an auxiliary before it: "the series preferred", "a bomb planted"."""
    if tokens[place] in DONE or place == 0:
        return False
    return tokens[place - 1] not in SUBJECTS and tokens[place - 1] not in AUXILIARIES


def _names_month(tokens: Sequence[str], place: int) -> bool:
    """`may` beside a number is the month."""
    return any(tokens[i][:1].isdigit() for i in (place - 1, place + 1) if 0 <= i < len(tokens))
