"""Chunks of a tagged sentence: noun phrases of people, verb groups, and what stands between them."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.extraction.claims.grammar.behind_articles import is_thing, of_one_people
from reconciler.extraction.claims.words.tagged import Tokens

_MOD = r"(?:[oC'AQ]|[GKWJ](?=[pP])|[pqY](?=[oC'pPQM-]|[GKWJ][pP])|-|,(?=[oC]{1,3}[pPQM]))"
_HEAD = r"[pPQMY]{1,4}(?:(?<=[PM])|(?<=Y)(?![oCp]{1,3}P)|(?<![PMY])(?![oC]{0,2}P)(?!(?:(?<=pp)|p)GP))"
_OF = r"(?:/[Da#!]?[oC']{0,4}[pPQ]{1,3})?"
_PEOPLE = rf"(?:[pPQY]{{0,3}}M{_OF}|{_HEAD})"
_ONE = r"(?:[pqY]{0,2}[pq]|Y(?![oC'-]{0,3}[pPqM]))"
_OWNER = r"[aD]?[oC]{0,2}'(?=B)"
_COUNT = r'(?:[Dah]?e?~{0,2}[De]?#>?"?(?:e|E(?=[PQ]))?)'
_ALSO = rf"(?:(?:,{_MOD}{{0,2}}?[PQ]{{1,3}}){{0,3}},?&{_MOD}{{0,2}}?[PQ]{{1,3}})?"
_AUX = r"(?:A{0,2}m(?:F(?=b))?)?n?A{0,2}(?:vn?A{0,2}(?:F(?=b))?(?:t(?=b))?)?"
_BE = rf"{_AUX}(?:[bg]n?[AD~w]{{0,2}}){{1,2}}(?:F(?:tA?|A)?[vb]{{0,2}}A{{0,2}}|fb{{1,2}}A{{0,2}})?"
_HARMED = r"[kdq*](?:,?&?[Aw]{0,2}(?:b)?k(?![aD#~e])){0,2}"
_WOUNDS = r"(?:U[^,.;:kKbr!PX]{0,8}?|X[^,.;:kKbr!W]{0,5}?|v[AaD#op]{0,3}?)J"
_TO_HOSPITAL = (
    r"(?:(?:[lL][^,.;kr!b]{0,4}?t|lA?x|x)(?:[aDoC'eAp/#]|&(?=C)){0,6}?O|l[^,.;kr!b]{0,8}?d|L[^,.;kr!b]{1,8}?d)"
)
_WHEN = r"(?:xD?w{1,2}o?(?=[kdA]))?"
QUOTES = '"'
"""Quotation marks part no phrase."""
_QUOTED = rf"(?:[{QUOTES}](?!A?[a-zA-Z*+][{QUOTES}])A?)"
"""What opens somebody's words; not one verb by itself, which may be meant otherwise: "was 'hurt' by the remarks"."""
PATTERNS = {
    "V": rf"(?:nb|{_BE}){_WHEN}[Aw]{{0,2}}{_QUOTED}?(?:(?:L(?=A?[kdq])A?)?{_HARMED}|[Ll]A?\+|{_TO_HOSPITAL})"
    r"|FA?[dq]",
    "I": rf"(?:{_AUX}|[mt]A?|FA?|{_BE}(?:fA?|[Ll](?=X))?)(?:I|{_WOUNDS})",
    "K": rf"(?:(?:A{{0,2}}[mt]n?A{{0,2}}(?:v|g)?A{{0,2}}|n?A{{0,2}}vn?A{{0,2}}|nA?)[KJk](?:&k(?=[#~]))?"
    rf"|{_AUX}bn?A{{0,2}}(?:G|fA?k)|A?K)",
    "F": rf"[aD][oC]{{0,3}}[PQ]/#(?![oCpPQ])"
    rf"|(?:[Dh]'(?=#))?{_COUNT}(?:/[aDhT]?e?|[Dh])?(?!,){_MOD}{{0,5}}?[{QUOTES}]?{_PEOPLE}{_ALSO}(?:0,?)?(?:,?>)?",
    "E": rf"{_COUNT}E|[aD]?E|D?e(?=[AF]{{0,2}}[kbdBIUvmng.,;&xXtZw]|$)",
    "h": rf"(?:{_COUNT}A?|a|[Dh](?=[kd](?:&[kd])?{_MOD}{{0,2}}?p{{1,2}}(?![pPQ])))[kd](?:&[kd])?(?!,)"
    rf"(?={_MOD}{{0,2}}?{_HEAD}){_MOD}{{0,2}}?{_PEOPLE}(?:/#(?![oCpPQ]))?",
    "x": rf"{_COUNT}(?:A?[oC'](?:-?[oC'A]){{0,3}}|u)",
    "f": rf"{_COUNT}(?:/[Tr])?",
    "S": rf"(?:(?:(?:[aDeh]{{1,2}}|'){_MOD}{{0,4}}?|a{_MOD}{{0,2}}?P){_ONE}(?![PQM])"
    rf"|[aD]{_MOD}{{0,4}}?M{_OF}|{_OWNER})(?:0,?)?",
    "P": rf"(?!,)[Dhe']{{0,2}}{_MOD}{{0,2}}?(?:[PQ]{{0,3}}M{_OF}|[PQ]{{1,4}})",
    "N": r"(?:Y?C{0,4}p{1,2}|Y)?C{1,5}(?:[\"(][^\"(),.]{1,3}[\")]C{1,3})?(?![oCOpP])(?:,?R\.?)?(?:0,?)?",
    "s": r"(?:Y?[oC']{0,3}?p{1,2}(?:/#(?![oCpPQ])|(?![PQC]))|Y)(?:0,?)?",
    "H": "[HT]|h(?![oCpPQ'Y#])",
    "B": r"d?B",
    "G": r"A{0,2}G",
    "k": r"[AF]{0,2}k(?:,?&A?k(?![aD#~e])|,k(?=x|w|y|[;.]|$))?|d&A?k(?![aD#~eh'])|A?\*(?=[aDehHC#~y]"
    r"|[oC]{1,2}(?:,[aD]?[oC]{1,2}){0,3},?&[~e]?#)"
    r"|(?:(?<=E)|(?<=#P))\*(?=[x;]|$)",
}
"""Kind of chunk to its pattern over the tags, in order of precedence.

V passive of harm; K active of harm; I intransitive of harm; F counted people; E counted others; h counted harmed;
x counted things; f a bare count; S one person; s one without an article; P people not counted; N a name;
H a pronoun; B a body; G a gerund of harm; k a bare past of harm.
"""
FIRST = {
    "V": "AFbgmnv",
    "I": "AFIUXbgmntv",
    "K": "AKbmntv",
    "F": "#Daeh~",
    "E": "#DEaeh~",
    "h": "#Daeh~",
    "x": "#Daeh~",
    "f": "#Daeh~",
    "S": "'CDaeho",
    "P": "'ACDGJKMPQWYehopq-",
    "N": "CYp",
    "s": "'CYop",
    "H": "HTh",
    "B": "Bd",
    "G": "AG",
    "k": "AFdk*",
}
"""Kind of chunk to the tags that it can begin with: at any other, its pattern is not tried."""


def _any_of(kinds: str) -> str:
    """The kinds in order, behind one look at whether any of them can begin here."""
    each = (f"(?=[{_begins(kind)}])(?P<{kind}>{PATTERNS[kind]})" for kind in kinds)
    return f"(?={FAMILIES[kinds]})(?:{'|'.join(each)})"


def _begins(kinds: Iterable[str]) -> str:
    """The tags that any of the kinds can begin with, as the inside of a class."""
    return re.escape("".join(sorted({tag for kind in kinds for tag in FIRST[kind]})))


FAMILIES: Mapping[str, str] = {
    "VIK": f"[{_begins('VIK')}]",
    "FEhxf": "[#e~E]|[aDh](?:[#e~DEkdPQ]|'#|[oC]{1,3}[PQ])",
    "S": "[aDeh'].{0,6}[pqYMB]|[oC]{1,2}'B",
    "P": ".{0,4}[PQM]",
    "Ns": f"[{_begins('Ns')}]",
    "HBGk": f"[{_begins('HBGk')}]",
}
"""All kinds in order of precedence, verbs, counts, people by their nouns and names, and single words.

Each family with what its chunks begin with: where the tags are others, none of its patterns is tried.
"""
_ALONE = "(?:o(?!.{0,2}[PQMp']))+"
"""Other words with nobody behind them, which begin no chunk."""
_CHUNK = re.compile(
    f"{_ALONE}|[^{_begins(FIRST)}]|{'|'.join(map(_any_of, FAMILIES))}|.",
    re.DOTALL,
)


class Chunks(msgspec.Struct, frozen=True, gc=False):
    """Chunks of one sentence."""

    tokens: Tokens
    kinds: str
    """One letter a chunk: the kinds of `PATTERNS`, `o` for any run of other words, else the tag of a word alone."""
    first: Sequence[int]
    """First token of each."""
    past: Sequence[int]
    """First token after each."""
    words: frozenset[str]
    """The distinct tokens."""


def chunk(tokens: Tokens) -> Chunks:
    """The chunks of a sentence, every token in exactly one."""
    kinds: list[str] = []
    first: list[int] = []
    past: list[int] = []
    start, last = 0, ""
    for match in _CHUNK.finditer(tokens.tags):
        kind, end = _kind(tokens, match, start, after=last), match.end()
        if kind == "o" == last:
            past[-1] = start = end
            continue
        if kind != SILENT:
            begin = _begin(tokens, kind, first[-1], start) if last == "o" and match.lastgroup == "N" else start
            if begin < start:
                past[-1] = begin
                if first[-1] == begin:
                    del kinds[-1], first[-1], past[-1]
            kinds.append(kind)
            first.append(begin)
            past.append(end)
            last = kind
        start = end
    return Chunks(tokens, "".join(kinds), first, past, frozenset(tokens.low))


def _kind(tokens: Tokens, match: "re.Match[str]", start: int, *, after: str) -> str:
    """The letter of a chunk: of a name that is a thing's, other words; of one called by his people, one person's."""
    kind = match.lastgroup
    if kind is None:
        return ALIASES.get(match.group(), "o")
    if kind == "N" and is_thing(tokens, start, match.end()):
        return "o"
    return "S" if kind == "N" and after == "o" and of_one_people(tokens, start, match.end()) else kind


def _begin(tokens: Tokens, kind: str, before: int, start: int) -> int:
    """Where a name begins whose first words were taken for others, from `before` on: with its article or epithets."""
    if kind == "S":
        return start - 1
    return _without_epithets(tokens, before, start) if tokens.tags[start] in "pY" else start


def _without_epithets(tokens: Tokens, first: int, past: int) -> int:
    """The first word that belongs to a title behind it: "killed | former judge Ivo Kos"."""
    while past > first and tokens.low[past - 1] in EPITHETS:
        past -= 1
    return past


EPITHETS = frozenset(
    "district village tribal county town"
    " senior former prominent top leading veteran opposition local renowned noted well-known popular influential"
    " outspoken rival fellow retired acting outgoing controversial respected high-ranking high-profile key star famous"
    " anti-corruption pro-government pro-democracy human-rights leftist rightist communist separatist nationalist"
    " independent regional provincial national federal state deputy junior young elderly longtime long-time hardline"
    " moderate reformist conservative liberal socialist democratic republican rebel guerrilla militant freelance"
    " investigative left-wing right-wing wealthy".split()
)
"""Words that say something of somebody before the title."""
SILENT = ""
"""Of what parts no phrase."""
ALIASES = dict(zip(",&r/yiWBLdq;()-:xXtSbOlZJ^+!VN", ",&r/yiWBLdd;()-:pptRbOlZJ^+!vM", strict=True))
ALIASES |= dict.fromkeys(QUOTES, SILENT)
"""Tags of words that rules look at one by one, and the letter that rules know them by; quotation marks have none."""
