"""Who says so: the reporting clause that governs each claim, in its sentence or where the text carries it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.clauses import find_clauses
from reconciler.extraction.claims.sources.continued import continued
from reconciler.extraction.claims.sources.denied_blame import sources_of_harm
from reconciler.extraction.claims.sources.edges import headline_source
from reconciler.extraction.claims.sources.quoted import quotation_of, spoken_by
from reconciler.extraction.claims.sources.quoted_acts import quoted_act
from reconciler.extraction.claims.sources.resolved import resolved
from reconciler.extraction.claims.sources.sources import AGENCIES, table_pattern
from reconciler.extraction.claims.sources.speakers import Speaker
from reconciler.extraction.claims.sources.speakers_counted import without_speakers
from reconciler.extraction.claims.words.hedges import HEDGE
from reconciler.extraction.claims.words.untrue import called_untrue

NEAR = 3
"""Reporting clauses on either side of a claim that can govern it."""
_HEARSAY = re.compile(r"(?<!\w)(?:reportedly|allegedly)(?!\w)", re.IGNORECASE)
_AGENCY = table_pattern(AGENCIES)


def attribute(document: Document, index: int, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of the sentence at `index`, each with the clause that governs it."""
    if not claims:
        return []
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    source = headline_source(text, sentence)
    found = [source] if source else find_clauses(document, sentence)
    given: list[Claim] = []
    told: dict[tuple[int, int, int], Attribution] = {}
    goes_on: tuple[Clause | None, int] | None = None
    for claim in claims:
        clause, at = _governing(sources_of_harm(found, claim, text), claim, text), index
        if clause is None:
            clause, at = _quoted_from(document, index, claim)
        if clause is None:
            goes_on = continued(document, index) if goes_on is None else goes_on
            clause, at = goes_on
        if clause is None:
            heard = _hearsay(text, sentence, claim)
            given.append(msgspec.structs.replace(claim, attribution=heard) if heard else claim)
            continue
        if (at, clause.start, clause.end) not in told:
            speaker = resolved(document, at, _speaker(text, clause))
            told[at, clause.start, clause.end] = _attribution(document, at, clause, speaker)
        given.append(_attributed(claim, told[at, clause.start, clause.end], text))
    spoken = sorted((told[key].start, told[key].end) for key in told if key[0] == index)
    return without_speakers(given, spoken, text)


def _quoted_from(document: Document, index: int, claim: Claim) -> tuple[Clause | None, int]:
    """For a claim inside a quotation: the clause that says whose it is, and the sentence of that."""
    quotation = quotation_of(document, claim)
    if quotation is None:
        return None, index
    clause, at = spoken_by(document, index)
    return (clause, at) if clause else (quoted_act(document, document.sentences[index], quotation), index)


def told_by(document: Document, index: int, claim: Claim, clause: Clause) -> Claim:
    """The claim by the word of a clause of the sentence at `index`, whatever else stands nearer."""
    text = document.article.field_text(claim.field)
    speaker = resolved(document, index, _speaker(text, clause))
    return _attributed(claim, _attribution(document, index, clause, speaker), text)


def _speaker(text: str, clause: Clause) -> str:
    """The words for whoever speaks, with the dot of an abbreviation that ends the sentence: "said the U.N."."""
    words = text[slice(*clause.speaker)]
    ends = text.startswith(".", clause.speaker[1]) and _ABBREVIATED.search(words) is not None
    return f"{words}." if ends else words


_ABBREVIATED = re.compile(r"\b[A-Z]\.[A-Z]$", re.ASCII)


def _governing(found: Sequence[Clause], claim: Claim, text: str) -> Clause | None:
    """The nearest clause before that leads on to the claim, else the first after it, else one just before it."""
    before = bisect_right(found, claim.start, key=lambda clause: clause.end)
    near = found[max(0, before - NEAR) : before]
    leading = next((clause for clause in reversed(near) if clause.leads and not _over(clause, claim, text)), None)
    after = bisect_left(found, claim.end, key=lambda clause: clause.start)
    trailing = next((clause for clause in found[after : after + NEAR] if not clause.leads), None)
    if leading is not None and trailing is not None:
        quoted = _OWN_WORDS.match(text, *leading.speaker) is not None
        return trailing if quoted or _says_aside(leading, claim, trailing, text) else leading
    between = next((clause for clause in reversed(near) if not clause.leads and _goes_on(clause, text)), None)
    if leading is not None:
        own = between is not None and _OWN_WORDS.match(text, *leading.speaker) is not None
        return between if own else leading
    return trailing or between


_OWN_WORDS = re.compile(r"(?:I|[Ww]e)(?!\w)")
"""Somebody speaks who is told behind: "“I can confirm that nine died,” the mayor said"."""


def _says_aside(leading: Clause, claim: Claim, trailing: Clause, text: str) -> bool:
    """Of what is said a clause tells more by another's word: "a raid, which killed nine, according to NATO"."""
    aside = _ASIDE.search(text, leading.end, claim.start) is not None
    return aside and _TO.match(text, claim.end) is not None and text.startswith("according to", trailing.start)


_ASIDE = re.compile(r", (?:which|in which|where) [^.;:,\"”]{0,120}$", re.ASCII)
_TO = re.compile(r"[^.;:,\"”]{0,40}, according to ", re.ASCII)


def _goes_on(clause: Clause, text: str) -> bool:
    """What is reported goes on behind the clause: "two died, police said, and six were hurt"."""
    return text[clause.end : clause.end + 1] in _MARKS or text[clause.start : clause.end].rstrip()[-1:] in _MARKS


_MARKS = ',;—-”".'


def _attributed(claim: Claim, attribution: Attribution, text: str) -> Claim:
    """The claim by that word; what somebody denies that it happened is told as denied."""
    denied = attribution.stance == "denies" and _denies_harm(attribution, claim, text)
    modality = "denied" if denied and claim.modality == "asserted" else claim.modality
    if claim.modality == "denied" and attribution.stance == "asserts" and called_untrue(text, claim.start):
        attribution = msgspec.structs.replace(attribution, stance="denies")
    if attribution.stance == "cannot_confirm" and modality == "asserted":
        modality = "reported"
    return msgspec.structs.replace(claim, attribution=attribution, modality=modality)


def _denies_harm(attribution: Attribution, claim: Claim, text: str) -> bool:
    """It is the harm that is denied, not only who did it."""
    if claim.outcome == "killed" and _THE_DEATH.fullmatch(text, attribution.end, claim.start) is not None:
        return _WAS_SO.match(text, claim.end, claim.sentence.end) is None
    if _PRESUPPOSED.search(text, max(attribution.end, claim.start - REACH), claim.start) is not None:
        return False
    that = _THAT.match(text, attribution.end) is not None
    return that or _STRAIGHT.fullmatch(text, attribution.end, claim.start) is not None


REACH = 90
"""Characters before a figure in which the noun stands that presupposes the harm."""
_PRESUPPOSED = re.compile(
    r"(?:murder|killing|death|massacre|slaying|execution|assassination|kidnapping|abduction)s?[ \u00a0\n]of"
    r"(?:[ \u00a0\n][^.,;:]{3,40}(?:,|,?[ \u00a0\n]and(?=[ \u00a0\n])))?"
    rf"(?:[ \u00a0\n](?:the|their|his|her|all|{HEDGE}))?[ \u00a0\n]$",
    re.IGNORECASE,
)
"""Before those of whom it is not denied that they were harmed: "denied that it had to do with the murder of two"."""
_STRAIGHT = re.compile(rf"[ \u00a0\n](?:(?:any|the|{HEDGE})[ \u00a0\n])*", re.IGNORECASE)
"""Between a denial and those whom it is about: "denies a guard was killed"."""
_THE_DEATH = re.compile(
    rf"[ \u00a0\n](?:(?:any|the|all)[ \u00a0\n])?(?:deaths?|loss)[ \u00a0\n]of"
    rf"(?:[ \u00a0\n](?:the|{HEDGE}))*[ \u00a0\n]",
    re.IGNORECASE,
)
"""Between a denial and those of whom it says that they did not die: "denies the death of a general"."""
_WAS_SO = re.compile(
    r"(?:(?![ \u00a0\n](?:who|that|which)[ \u00a0\n])[^.,;:])*?[ \u00a0\n](?:was|were|is|are|had|has)(?!\w)"
)
"""Behind those whose death is not denied but what it was: "denied the death of a nun was its fault"."""
_THAT = re.compile(r"[ \u00a0\n]that(?!\w)", re.IGNORECASE)


def _over(clause: Clause, claim: Claim, text: str) -> bool:
    """The thing that the clause reports ends before the claim, or another reports it."""
    if _REPORTED.search(text, clause.start, clause.end) and _ANOTHER.search(text, clause.end, claim.start):
        return True
    return clause.reports_thing and _OTHER_CLAUSE.search(text, clause.end, claim.start) is not None


_OTHER_CLAUSE = re.compile(
    r"(?<!\w)(?:when|while|after|following|in which|as|before|where)(?!\w)|:[ \u00a0\n][\"“]", re.IGNORECASE
)
_REPORTED = re.compile(r"\b(?:report|record|confirm|register)ed\Z")
_ANOTHER = re.compile(r"(?:,|,? and) (?:[A-Z][\w'’-]{1,20} ){1,4}\Z")
"""Right before a figure whose verb is left out: "Kent reported six deaths, Surrey two and Essex one"."""


def _hearsay(text: str, sentence: Sentence, claim: Claim) -> Attribution | None:
    if claim.modality != "reported":
        return None
    word = _HEARSAY.search(text, sentence.start, sentence.end)
    return Attribution(word.group(), word.start(), word.end(), "unnamed") if word else None


def _attribution(document: Document, index: int, clause: Clause, speaker: Speaker) -> Attribution:
    text = document.article.field_text(document.sentences[index].field)
    far = clause.stance == "asserts" and clause.speaker[1] < clause.start
    start, end = clause.speaker if far else (clause.start, clause.end)
    end = start + len(text[start:end].rstrip(" \u00a0\n,."))
    agency = _AGENCY.search(clause.told) if clause.told else None
    told = agency.group() if agency else document.article.agency
    return Attribution(
        text=text[start:end],
        start=start,
        end=end,
        kind=speaker.kind,
        stance=clause.stance,
        speaker=speaker.name,
        organisation=speaker.organisation,
        side=speaker.side,
        chain=tuple(link for link in (document.article.outlet, told, speaker.name) if link) if told else (),
    )
