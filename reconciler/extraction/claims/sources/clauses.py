"""Reporting clauses: "officials said", "according to NATO", "said the governor", ", warning that"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Stance
from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.sources.around_verbs import (
    CLAIMING,
    HEARER,
    INVERTED_NEXT,
    NO_SPEAKER,
    OF_SOMEBODY,
    PARTICIPLE,
    PROCLAIMED,
    SAYING,
    TAIL,
    TAKES_HEARER,
    THING,
)
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.clause_ends import ends_quotation, ends_sentence, only_sets
from reconciler.extraction.claims.sources.no_subjects import is_noun, speaks_for_nobody
from reconciler.extraction.claims.sources.passed_on import TRAILING, cites, passed_on_in
from reconciler.extraction.claims.sources.reporting_verbs import reporting, stances
from reconciler.extraction.claims.sources.source_ends import inverted_end, source_end
from reconciler.extraction.claims.sources.speakers import ends_in_source, read_speaker
from reconciler.extraction.claims.sources.subjects import (
    first_named,
    first_source,
    is_apposed,
    placed_source,
    subject,
    trim,
)
from reconciler.extraction.claims.sources.telling import (
    NEVER_INVERTED,
    PAPER_FIRST,
    RELATIVE,
    UNNAMED,
    claims_something,
    tells,
)
from reconciler.extraction.words import FEW


def find_clauses(document: Document, sentence: Sentence) -> list[Clause]:
    """The reporting clauses of one sentence, in order."""
    text, start, end = document.article.field_text(sentence.field), sentence.start, sentence.end
    told: list[Clause] = []
    for verb in reporting(document.low[sentence.field], max(start, sentence.story), end):
        on = told[-1] if told and _is_participle(verb) else None
        clause = _instead(on, verb) if on is not None else _clause(text, start, end, verb)
        if clause is not None and clause.speaker[0] < clause.speaker[1]:
            told.append(clause)
    passed_on = [
        Clause(m.start(), m.end(), m.span("by"), "asserts", leads=m.re not in TRAILING and not _closes(text, m, end))
        for m in passed_on_in(text, start, end)
        if not _said_to_be(told, m, text)
    ]
    if not passed_on:
        return told
    spans = [(clause.start, clause.end) for clause in passed_on]
    cited = any(cites(text, start) for start, _ in spans)
    own = [clause for clause in told if not any(clause.start < e and s < clause.end for s, e in spans)]
    own = [clause for clause in own if not (cited and read_speaker(text[slice(*clause.speaker)]).kind == "media")]
    return sorted([*own, *passed_on], key=lambda clause: clause.start)


def _said_to_be(told: Sequence[Clause], passed_on: "re.Match[str]", text: str) -> bool:
    """Somebody says that it was so confirmed: "the front only said it was confirmed that"."""
    at = passed_on.start()
    return any(clause.end <= at and text[clause.end : at].strip(" \u00a0\n") in ("", "that", "THAT") for clause in told)


def _closes(text: str, told: "re.Match[str]", end: int) -> bool:
    """Nothing stands behind it in the sentence: ", AFP quoted the governor as saying."."""
    return not text[told.end() : end].strip(" .\u00a0\n")


_FINITE = re.compile(r"(?<!\w)(?:(?i:could|would|might|has|have|had|was|were|is|are)|may|will|rose|stood)(?!\w)")
"""In what follows a verb, of a clause that it reports, not of a speaker."""


_HEADS = RELATIVE, UNNAMED, PAPER_FIRST
"""Heads of sentences of which more than the verb tells who speaks."""
_QUOTES = ('"', "“")
BEHIND_WORDS = 40
"""Characters that some words in quotation marks take, with the verb that comes behind them."""


def _clause(text: str, start: int, end: int, verb: "re.Match[str]") -> Clause | None:
    words = " ".join(verb.group().lower().split())
    stance = stances()[words]
    if words == "according to":
        stop = source_end(text, verb.end(), end)
        return Clause(verb.start(), stop, trim(text, verb.end(), stop), stance, leads=_opens(text, start, verb.start()))
    if words in CLAIMING and not claims_something(text, verb, start, end):
        return None
    head = next((found for each in _HEADS if (found := each.fullmatch(text, start, verb.start()))), None)
    if head is not None:
        return Clause(start, verb.end(), head.span("by"), stance, leads=True)
    if PARTICIPLE.match(words):
        return _participle(text, start, verb, stance)
    before = text[max(start, verb.start() - 8) : verb.start()].rstrip()
    if (
        words not in TAKES_HEARER
        and words.split()[0] not in NEVER_INVERTED
        and before.endswith((",", '"', "”", "’", ",'"))
        and INVERTED_NEXT.match(text, verb.end(), end)
        and not NO_SPEAKER.match(text, verb.end(), end)
        and placed_source(text, start, verb.start()) is None
        and not is_apposed(text, start, verb.start())
    ):
        stop = inverted_end(text, verb.end(), end)
        quotes = text[stop : stop + 1] in _QUOTES and not text[stop - 2 : stop].rstrip().endswith(",")
        last = min(end, stop + BEHIND_WORDS) if quotes else _first_comma(text, verb.end(), stop)
        if not _counts(text[verb.end() : stop]) and not _FINITE.search(text, verb.end(), last):
            return Clause(verb.start(), stop, trim(text, verb.end(), stop), stance, leads=False)
    return _plain(text, start, end, verb)


def _counts(words: str) -> bool:
    """In a text in capitals what begins with a number is told, unless those speak: `SAID TWO REBELS DIED`."""
    return words.isupper() and _NUMBER.match(words) is not None and not ends_in_source(words.strip(" ,.\n"))


_NUMBER = re.compile(rf"\s(?:AT LEAST|ABOUT|SOME|SEVERAL|MORE THAN|\d|(?i:{FEW})\s)", re.ASCII)


def _first_comma(text: str, start: int, end: int) -> int:
    at = text.find(",", start, end)
    return end if at < 0 else at


def _opens(text: str, start: int, at: int) -> bool:
    """Nothing stands before it in its sentence, or only a dateline or an editor's words."""
    return at - start < 3 or text[start:at].rstrip().endswith(("]", "--", "—", "–", ":", ";"))


def _plain(text: str, start: int, end: int, verb: "re.Match[str]") -> Clause | None:
    """Subject before verb: "officials said on Monday that"."""
    words = " ".join(verb.group().lower().split())
    speaker = placed_source(text, start, verb.start())
    speaker = speaker or subject(text, start, verb.start()) or _first_subject(text, start, verb.start())
    if speaker is None or speaks_for_nobody(text[slice(*speaker)]) or is_noun(words, text[slice(*speaker)]):
        return None
    if not tells(text, verb, speaker, end):
        return None
    past, told = verb.end(), None
    hearer = HEARER.match(text, past, end) if words in TAKES_HEARER else None
    if hearer:
        past, told = hearer.end(), hearer["told"]
    tail = TAIL.match(text, past, end)
    past = tail.end() if tail else past
    rest = text[past:end].strip(' \u00a0\n."”’!')
    trails = text[max(start, speaker[0] - 2) : speaker[0]].strip()[-1:] in (",", "”", '"')
    closes = trails and (
        ends_sentence(text, past, end)
        or only_sets(text, past, end, told_in=tail is not None)
        or any(ends_quotation(text, speaker[0], at, end) for at in (past, verb.end()))
    )
    thing = words not in SAYING and _reports_thing(text, past, end)
    inside = _WHO.search(text, max(start, speaker[0] - len(", who ")), speaker[0]) and _WERE.match(text, past, end)
    leads = bool(rest) and not closes and not inside
    begins = speaker[0] if verb.start() - speaker[1] <= LONGEST_BETWEEN else verb.start()
    return Clause(begins, past, speaker, stances()[words], leads=leads, reports_thing=thing, told=told)


def _reports_thing(text: str, past: int, end: int) -> bool:
    """A thing and no clause stands behind the verb: "confirmed the case", not "confirmed a man was shot"."""
    if PROCLAIMED.match(text, past, end):
        return True
    return THING.match(text, past, end) is not None and OF_SOMEBODY.match(text, past, end) is None


_WHO = re.compile(r"(?<!\w)who[ \u00a0\n]$", re.IGNORECASE)
_WERE = re.compile(r"[ \u00a0\n](?:was|were|had been)(?!\w)", re.IGNORECASE)
"""Behind a clause inside another one: "the officers, who the ministry says were killed"."""
LONGEST_BETWEEN = 40
"""Characters between a speaker and the verb; behind more the verb alone is what tells the source."""


def _first_subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of the sentence, where its second verb reports: "the army denied it and said that"."""
    if not _AND.search(text, max(start, end - 16), end):
        return None
    begin = max(start, text.rfind("; ", start, end) + 1)
    return first_source(text, begin, end) or first_named(text, begin, end)


_AND = re.compile(r"(?<!\w)(?:and|but|then)[ \u00a0\n](?:(?:did|also|has|have)[ \u00a0\n])?$", re.IGNORECASE)


def _instead(denial: Clause, verb: "re.Match[str]") -> Clause | None:
    """What somebody says instead of what he denies: "police denied it, saying one man died"."""
    says = stances()[" ".join(verb.group().lower().split())] == "asserts" and denial.stance == "denies"
    return Clause(verb.start(), verb.end(), denial.speaker, "asserts", leads=True) if says else None


def _is_participle(verb: "re.Match[str]") -> bool:
    """Behind another clause of the sentence it has the speaker of that one: "the mayor said, adding that"."""
    return PARTICIPLE.match(" ".join(verb.group().lower().split())) is not None


def _participle(text: str, start: int, verb: "re.Match[str]", stance: Stance) -> Clause | None:
    """A participle like "warning that" after a comma: the speaker is the subject of the sentence."""
    subject = _PRONOUN_FIRST.match(text, start, verb.start()) or _SUBJECT_FIRST.match(text, start, verb.start())
    if subject is None:
        return None
    return Clause(start, verb.end(), subject.span(), stance, leads=True)


_PRONOUN_FIRST = re.compile(r"(?:he|she|it|they)(?!\w)", re.IGNORECASE)
_SUBJECT_FIRST = re.compile(
    r"(?!(?:Since|After|Before|During|While|When|As|In|On|At|By|For|With|From|Until|Amid|Despite|Following|Under)\b)"
    r"(?:The |the )?(?:[A-Z][\w.'’-]{0,20}|[a-z]{3,14}(?=[ \u00a0]))(?:[ \u00a0](?:of |for |the )?[A-Z][\w.'’-]{0,20}"
    r"|[ \u00a0](?:spokesman|spokeswoman|officials?|police|authorities|governor|ministry|chief|sources?)){0,6}"
)
