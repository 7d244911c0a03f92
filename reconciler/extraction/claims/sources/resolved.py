"""Speakers behind pronouns and surnames: "he said", "it added", "they said", "Moor said"."""

import re
from collections.abc import Callable, Mapping

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.claims.sources.armed import as_told
from reconciler.extraction.claims.sources.called import called
from reconciler.extraction.claims.sources.clauses import find_clauses
from reconciler.extraction.claims.sources.full_names import canonical
from reconciler.extraction.claims.sources.kinds import strictly_official, told_by
from reconciler.extraction.claims.sources.papers import kind_of_paper
from reconciler.extraction.claims.sources.sources import INSTITUTIONS, RANKS
from reconciler.extraction.claims.sources.speakers import NOBODY, Speaker, described, read_speaker
from reconciler.extraction.claims.sources.subjects import first_source
from reconciler.extraction.claims.sources.told_before import (
    holder,
    is_body_alone,
    is_paper,
    owned,
    owner_behind,
    same_body,
)
from reconciler.extraction.claims.words.capitals import may_be_name

LOOK_BACK = 6
"""Sentences back in which the person behind "he said" is looked for."""
_MANY = frozenset("police people troops media".split())
"""Words for several that do not end as plurals do."""


def resolved(document: Document, index: int, phrase: str) -> Speaker:
    """The speaker of a phrase; "he" is the person who spoke last, a surname the full name given elsewhere."""
    text = document.article.field_text(document.sentences[index].field)
    fits = PRONOUNS.get(phrase.lower())
    if fits is not None:
        return _last_named(document, index, fits) or _in_sentence(document, index, phrase) or read_speaker(phrase)
    what = owned(phrase)
    if what is not None:
        return _of_owner(document, index, phrase, what)
    speaker = as_told(_in_full(read_speaker(phrase), phrase, text), phrase, text)
    if speaker.name is not None or speaker.organisation is not None:
        return speaker
    paper = kind_of_paper(phrase, text, document.sentences[index].start)
    if paper is not None:
        return msgspec.structs.replace(speaker, kind=paper)
    again = holder(phrase, text, document.sentences[index].start)
    if again is not None:
        known = as_told(_in_full(read_speaker(again), again, text), again, text)
        return known if speaker.kind == "unnamed" else msgspec.structs.replace(speaker, name=known.name)
    return _same_body(document, index, phrase) or speaker


def _in_sentence(document: Document, index: int, phrase: str) -> Speaker | None:
    """The one institution before "it" in its own sentence: "it cost the army nine dead, although it admits six"."""
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    pronoun = _IT.search(text, sentence.story, sentence.end) if phrase.lower() == "it" else None
    if pronoun is None:
        return None
    told = {" ".join(m.group().split()) for m in _THE.finditer(text, sentence.story, pronoun.start())}
    before = document.sentences[index - 1] if index and pronoun.start() - sentence.story < AT_HEAD else None
    if before is not None and before.field == sentence.field:
        head = _EDITORS.match(text, before.story, before.end)
        body = _THE.match(text, head.end() if head else before.story, before.end)
        told = {body.group()} if body else told
    return resolved(document, index, told.pop()) if len(told) == 1 else None


AT_HEAD = 3
"""Characters before a pronoun at the head of its sentence."""
_IT = re.compile(r"(?<!\w)it(?!\w)", re.IGNORECASE)
_BODIES = "|".join(sorted(INSTITUTIONS - {"police", "forces"}))
_THE = re.compile(
    rf"(?<!\w)the[ \u00a0\n](?:[\w-]{{2,14}}[ \u00a0\n]){{0,2}}?(?:{_BODIES}|group|movement|front|gang)(?!\w)"
    r"(?:[ \u00a0](?-i:[A-Z]{3,10})(?!\w))?",
    re.IGNORECASE,
)


def _of_owner(document: Document, index: int, phrase: str, what: str) -> Speaker:
    """What belongs to somebody, or who speaks for him: "its report", "their spokesman Ada Moor"."""
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    own = as_told(read_speaker(what), what, text)
    at = text.find(phrase, sentence.start, sentence.end)
    behind = owner_behind(text, at, at + len(phrase), sentence.end)
    owner = (
        resolved(document, index, text[slice(*behind)]) if behind else _last_named(document, index, _institution_named)
    )
    if owner is None:
        return own
    kind = own.kind if own.kind not in ("official", "unnamed") or strictly_official(what) else owner.kind
    if is_paper(what) and own.name is None:
        return Speaker(owner.name, owner.organisation, kind, owner.side)
    return Speaker(own.name, own.organisation or owner.name or owner.organisation, kind, owner.side or own.side)


def _institution_named(phrase: str) -> bool:
    return _institution(phrase) or (read_speaker(phrase).kind in ("party", "ngo") and not _several(phrase))


def _same_body(document: Document, index: int, phrase: str) -> Speaker | None:
    """The one institution of that noun that spoke shortly before."""
    found: dict[str, tuple[int, str]] = {}
    if is_body_alone(phrase):
        text = document.article.field_text(document.sentences[index].field)
        for at in range(max(0, index - LOOK_BACK), index):
            for clause in find_clauses(document, document.sentences[at]):
                earlier = text[slice(*clause.speaker)]
                if same_body(phrase, earlier) and not is_body_alone(earlier):
                    found[earlier.lower()] = at, earlier
    told = [*found.values()]
    return resolved(document, *told[0]) if len(told) == 1 else None


def _in_full(speaker: Speaker, phrase: str, text: str) -> Speaker:
    """The speaker under the name and of the kind that the article gives elsewhere."""
    if speaker.name is None:
        return speaker
    name = canonical(speaker.name, text)
    bare = (
        name[:1].isupper() and speaker.organisation is None and phrase.split()[-1] in name and len(phrase.split()) <= 3
    )
    told = described(name, text) if bare else None
    if told is None:
        return Speaker(name, speaker.organisation, speaker.kind, speaker.side)
    if told.kind == "none" or told_by(name)[0] != "none":
        return Speaker(name, speaker.organisation, speaker.kind, speaker.side or told.side)
    return Speaker(name, speaker.organisation, told.kind, told.side or speaker.side)


def _one_person(phrase: str) -> bool:
    return not _several(phrase) and not _institution(phrase)


def _several(phrase: str) -> bool:
    printed = phrase.split()[-1] if phrase.strip() else ""
    last = printed.lower()
    return last in _MANY or (last.endswith("s") and not last.endswith(("ss", "us")) and last == printed)


def _institution(phrase: str) -> bool:
    words = [word.strip(".,").lower() for word in phrase.split()] or [""]
    noun = next((words[at - 1] for at, word in enumerate(words) if at and word in ("of", "for", "in")), words[-1])
    return not _several(phrase) and noun in INSTITUTIONS and RANKS.isdisjoint(words[:-1])


PRONOUNS: Mapping[str, Callable[[str], bool]] = {
    "he": _one_person,
    "she": _one_person,
    "him": _one_person,
    "her": _one_person,
    "it": _institution,
    "they": _several,
    "them": _several,
}
"""Pronouns, each with the subjects that it may stand for."""


def _last_named(document: Document, index: int, fits: Callable[[str], bool]) -> Speaker | None:
    """Who spoke last before the sentence at `index` of those whom the pronoun may stand for."""
    text = document.article.field_text(document.sentences[index].field)
    before = document.sentences[index - 1] if index and fits is _one_person else None
    opens = (
        called(text, before.story, before.end) if before is not None and not find_clauses(document, before) else None
    )
    if opens is not None:
        return read_speaker(opens)
    goes_on = True
    for at in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
        if document.sentences[at].kind == "heading":
            continue
        phrases = [text[slice(*clause.speaker)] for clause in find_clauses(document, document.sentences[at])]
        for phrase in reversed(phrases):
            if phrase.lower() not in NOBODY and fits(phrase):
                return resolved(document, at, phrase)
        head = _at_head(document, at) if goes_on and fits is _one_person else None
        if head is not None:
            return head
        goes_on = goes_on and any(phrase.lower() in PRONOUNS for phrase in phrases)
        if fits is not _one_person and not goes_on:
            return None
    return None


def _at_head(document: Document, index: int) -> Speaker | None:
    """Who is named at the head of a sentence by what sources are called: "Police chief Ada Brown spoke of it."."""
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    head = _EDITORS.match(text, sentence.story, sentence.end)
    span = first_source(text, head.end() if head else sentence.story, sentence.end)
    if span is None or text[span[1] : span[1] + 1] not in (" ", "\n"):
        return None
    span = span[0], _named_next(text, span[1], sentence.end) if text[slice(*span)].isupper() else span[1]
    if not _one_person(text[slice(*span)]):
        return None
    speaker = resolved(document, index, text[slice(*span)])
    return speaker if speaker.name is not None and " " in speaker.name else None


_EDITORS = re.compile(r"(?:\[[^\[\]]{1,60}\]\s{1,4}){1,6}")
"""An editor's marks before a text."""
_WORD = re.compile(r"[ \u00a0\n]([A-Z][A-Z'’-]{1,20})(?=[ \u00a0\n])")


def _named_next(text: str, past: int, end: int) -> int:
    """Where a name in capitals ends behind a rank."""
    for _ in range(LONGEST_NAME):
        word = _WORD.match(text, past, end)
        if word is None or not may_be_name(word[1].lower()):
            break
        past = word.end()
    return past


LONGEST_NAME = 4
"""Words of a name."""
