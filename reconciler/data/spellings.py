"""Spellings of cities and provinces, as English-language news prints them, for compiling the gazetteer."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import distribution
from pathlib import Path

from rapidfuzz import fuzz

from reconciler.data.fold import fold

KEPT_ALIASES, KEPT_OF_WELL_KNOWN = 6, 14
"""Spellings kept for one city, and for a well-known one: the ones most like its main name come first."""
LIKE_ENOUGH = 70
"""Similarity (0 to 100) from which a shorter-known city's other name counts as a spelling, not as another name."""
WELL_KNOWN = 100_000
"""Inhabitants from which every other Latin name of a city is kept."""
TOWN = 20_000
"""Inhabitants from which a city's second name is kept: Kobani of Ayn al-Arab, Londonderry of Derry."""
ONE_NAME = 80
"""Similarity (0 to 100) from which two other names are spellings of one."""
KEPT_NAMES, KEPT_OF_NAME = 3, 5
"""Second names kept for one city, and spellings of each."""
SHORTEST = 5
"""Letters of a second name; shorter ones are too easily words."""
ONE_PROVINCE = 75
"""Similarity (0 to 100) from which two spellings name one province of a country."""
PROVINCE_WORDS = re.compile(
    r"^(?:wilayat-e|muhafazat|mayorality of|misto) | autonomous region$"
    r"|(?:'s|s)?'? (?:governorate|province|region|oblast)$"
    r"|(?<=[a-z]{3})(?: Zhuangzu| Huizu| Uygur)? (?:sheng|shi|zizhiqu)$",
    re.ASCII | re.IGNORECASE,
)
"""What a first-level division is, said in its name."""
DISTRICT_WORDS = re.compile(
    r"^(?:provinc(?:e|ia|ie)|departement|departamento|comuna|commune|cercle|obshtina|gemeente|(?:politischer )?bezirk"
    r"|okres|rrethi|municipio|partido|citta metropolitana|prefecture)"
    r" (?:de l'|dell'|d'|(?:(?:de las?|de los|del|de|du|des|di|della|do|da|i|e) )?)"
    r"| (?:kommune?|municipality)$",
    re.ASCII | re.IGNORECASE,
)
"""What a second-level division is, said in its name in other tongues: "Departement de la Gironde"."""
ENGLISH_SPEAKING = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
"""Small towns there have one spelling."""
SAINTS = (("Saint ", "St. "), ("Fort ", "Ft. "), ("Mount ", "Mt. "))
"""First words of names, in full and short."""
ARTICLES = ("La ", "Le ", "De ", "Du ", "Mc ")
"""First words of names that are written as one with the next as well."""


def package_file(package: str, path: str) -> Path:
    """Where an installed package keeps one of its files; the package itself is not imported."""
    return Path(str(distribution(package).locate_file(path)))


def spellings(name: str, country: str, population: int, others: Iterable[str]) -> list[str]:
    """Latin spellings of one city, most like its main name first."""
    others = list(others)
    plain_ones = list(_english(name)) if country in ENGLISH_SPEAKING else []
    second = _second_names(fold(name), others) if population >= TOWN else []
    if country in ENGLISH_SPEAKING and population < WELL_KNOWN:
        return [*plain_ones, *second]
    main = fold(name)
    scored: dict[str, tuple[float, bool, str]] = {}
    for other in others:
        folded = fold(other)
        if other[:1].isupper() and folded.isascii() and len(folded) > 3 and folded != main:
            score = fuzz.ratio(main, folded)
            if score >= LIKE_ENOUGH or population >= WELL_KNOWN:
                scored[folded] = min(scored.get(folded, (-score, True, other)), (-score, not _letters(other), other))
    kept = KEPT_OF_WELL_KNOWN if population >= WELL_KNOWN else KEPT_ALIASES
    like = [other for _, _, other in sorted(scored.values())[:kept]]
    return [*plain_ones, *like, *(other for other in second if other not in like)]


def _second_names(main: str, others: Iterable[str]) -> list[str]:
    """Names of its own that several languages spell: what one alone has is a nickname, a code or an old form."""
    groups: list[list[str]] = []
    for other in sorted({other for other in others if _may_be_second(main, other)}):
        like = (group for group in groups if fuzz.ratio(fold(group[0]), fold(other)) >= ONE_NAME)
        group = next(like, None)
        if group is None:
            groups.append([other])
        else:
            group.append(other)
    told = sorted((group for group in groups if len({fold(name) for name in group}) > 1), key=len, reverse=True)
    return [name for group in told[:KEPT_NAMES] for name in _likest(_plainest(group))[:KEPT_OF_NAME]]


def _may_be_second(main: str, other: str) -> bool:
    folded = fold(other)
    latin = other[:1].isupper() and folded.isascii() and len(folded) >= SHORTEST and not other.isupper()
    return latin and fuzz.ratio(main, folded) < LIKE_ENOUGH


def _plainest(group: Iterable[str]) -> list[str]:
    """One spelling of each folded name, plain letters first."""
    by_fold: dict[str, str] = {}
    for name in sorted(group, key=lambda name: (not _letters(name), name)):
        by_fold.setdefault(fold(name), name)
    return list(by_fold.values())


def _likest(names: list[str]) -> list[str]:
    """Those first that are most like all others."""
    return sorted(names, key=lambda name: (-sum(fuzz.ratio(fold(name), fold(other)) for other in names), name))


def _english(name: str) -> Iterator[str]:
    """`St. Louis` for `Saint Louis` and the other way, `LaSalle` for `La Salle`."""
    for full, short in SAINTS:
        if name.startswith((full, short)):
            yield (short if name.startswith(full) else full) + name[len(full if name.startswith(full) else short) :]
    if name.startswith(ARTICLES):
        first, _, rest = name.partition(" ")
        yield first + rest


def plain(name: str, aliases: Iterable[str]) -> str:
    """The main name, or the spelling most like it that needs no transliteration marks."""
    if "`" not in name and "'" not in name:
        return name
    return next((alias for alias in aliases if _letters(alias)), name)


def _letters(name: str) -> bool:
    """Nothing but letters without accents, hyphens and blanks."""
    return name.isascii() and name.replace(" ", "").replace("-", "").isalpha()


def official_provinces() -> Mapping[str, list[str]]:
    """Names of first-level divisions by country, as ISO 3166-2 spells them."""
    told = json.loads(package_file("pycountry", "pycountry/databases/iso3166-2.json").read_text())["3166-2"]
    found: dict[str, list[str]] = defaultdict(list)
    for division in told:
        found[division["code"][:2]].append(division["name"].split(" [")[0])
    return found


def province_name(name: str, official: Iterable[str]) -> str:
    """The name without words for what it is, in the spelling of ISO 3166-2 where that has a like one."""
    bare = PROVINCE_WORDS.sub("", name).strip("' ")
    like = [(fuzz.ratio(fold(other), fold(bare)), _unaccented(other)) for other in official]
    score, best = max(like, default=(0.0, bare))
    named = best if score >= ONE_PROVINCE and best.count(" ") == bare.count(" ") else bare
    return PROVINCE_WORDS.sub("", named)


def district_name(name: str) -> str:
    """The name without words for what it is, as English-language news has it: Gironde, Salamanca."""
    return DISTRICT_WORDS.sub("", name) or name


def _unaccented(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
