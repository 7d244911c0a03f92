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

KEPT_ALIASES = 6
"""Spellings kept for one city: the ones most like its main name come first."""
LIKE_ENOUGH = 70
"""Similarity (0 to 100) from which a shorter-known city's other name counts as a spelling, not as another name."""
WELL_KNOWN = 100_000
"""Inhabitants from which every other Latin name of a city is kept."""
ONE_PROVINCE = 75
"""Similarity (0 to 100) from which two spellings name one province of a country."""
PROVINCE_WORDS = re.compile(
    r"^(?:wilayat-e|muhafazat|mayorality of|misto) | autonomous region$"
    r"|(?:'s|s)?'? (?:governorate|province|region|oblast)$"
    r"|(?<=[a-z]{3})(?: Zhuangzu| Huizu| Uygur)? (?:sheng|shi|zizhiqu)$",
    re.ASCII | re.IGNORECASE,
)
"""What a first-level division is, said in its name."""
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
    plain_ones = list(_english(name)) if country in ENGLISH_SPEAKING else []
    if country in ENGLISH_SPEAKING and population < WELL_KNOWN:
        return plain_ones
    main = fold(name)
    scored: dict[str, tuple[float, bool, str]] = {}
    for other in others:
        folded = fold(other)
        if other[:1].isupper() and folded.isascii() and len(folded) > 3 and folded != main:
            score = fuzz.ratio(main, folded)
            if score >= LIKE_ENOUGH or population >= WELL_KNOWN:
                scored[folded] = min(scored.get(folded, (-score, True, other)), (-score, not _letters(other), other))
    return [*plain_ones, *(other for _, _, other in sorted(scored.values())[:KEPT_ALIASES])]


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


def _unaccented(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
