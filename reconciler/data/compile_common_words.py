"""Compiles the table of common words out of articles: `python -m reconciler.data.compile_common_words FILE…`.

Each FILE is NDJSON with a `text` a line. A word counts where it stands in small letters in enough of the texts, and is
not mostly written with a capital inside sentences, as names are. Prints the table, one word a line, in order.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec

TEXTS = 3
"""Texts that hold a word before it is common."""
CAPITALISED = 2
"""As many texts with the word capitalised as small, times this, make it a name."""
_SMALL = re.compile(r"(?<![\w'-])[a-z]{2,20}(?![\w'-])")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{1,20}(?![\w'-])")


class _Text(msgspec.Struct):
    text: str = ""


def common_words(texts: Iterable[str]) -> list[str]:
    """The common words of `texts`, in order."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        small.update(set(_SMALL.findall(text)))
        capital.update({word.lower() for word in _CAPITAL.findall(text)})
    return sorted(word for word, many in small.items() if many >= TEXTS and CAPITALISED * many >= capital[word])


def main() -> None:
    """Prints the table for the files named on the command line."""
    lines = (line for name in sys.argv[1:] for line in Path(name).read_bytes().splitlines())
    sys.stdout.write("\n".join(common_words(msgspec.json.decode(line, type=_Text).text for line in lines)) + "\n")


if __name__ == "__main__":
    main()
