"""Names made comparable: spelling variants of one place or person read alike."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

_WORD = re.compile(r"[^\W_]+")
_SOFT = frozenset("aeiouwyh -'’")
"""Letters that spellings of one name seldom agree on."""
BONES = 4
MOST_KEPT = 65_536
"""Names whose forms are kept: news comes back to the same few."""
_ARTICLE = re.compile(r"(?:[ae]l|ar(?= r)|as(?= s)|ash(?= sh)|ad(?= d)|at(?= t)|an(?= n)|az(?= z)) (?=[a-z]{3})")
"""The Arabic article before a folded name, which one outlet prints and the next leaves out."""
_GENERIC = frozenset("district province county state town village area region governorate of the".split())
"""Words that say what kind of place it is: "Baghlan province" is Baghlan."""


@lru_cache(maxsize=MOST_KEPT)
def folded(name: str) -> str:
    """Lower case without marks, accents and generic words; the name itself where nothing else would be left."""
    plain = unicodedata.normalize("NFKD", name)
    words = _WORD.findall("".join(mark for mark in plain if not unicodedata.combining(mark)).casefold())
    return " ".join(word for word in words if word not in _GENERIC) or " ".join(words)


@lru_cache(maxsize=MOST_KEPT)
def bare(name: str) -> str:
    """A folded name without its article: "al qaim" and "qaim" are one."""
    article = _ARTICLE.match(name)
    return name[article.end() :] if article else name


@lru_cache(maxsize=MOST_KEPT)
def bones(name: str) -> str:
    """The consonants of a folded name, doubled ones once: "firuzabad" and "firouzabad" are one."""
    return "".join(letter for letter, _ in groupby(letter for letter in name if letter not in _SOFT))


def skeleton(name: str) -> str:
    """The bones of a name; empty where fewer than `BONES` are left, which many names share."""
    found = bones(bare(name))
    return found if len(found) >= BONES else ""


def joined(name: str) -> str:
    """A folded name without its article, written as one word, so that "naw zad" and "nawzad" are one."""
    return bare(name).replace(" ", "")


@lru_cache(maxsize=MOST_KEPT)
def gist(name: str) -> str:
    """What spellings of one folded name mostly share: its first letter and its bones, where these are `BONES` or more.

    Of a shorter name, its letters without "h", "y" and doubled ones: "amiriyah" is "amiria", and "anss" is "ans".
    """
    own = bare(name)
    short = own[:1] + bones(own[1:])
    if len(short) >= BONES:
        return short
    return "".join(letter for letter, _ in groupby(letter for letter in own if letter not in "hy -'’"))
