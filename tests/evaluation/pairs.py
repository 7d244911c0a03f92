"""`python -m tests.evaluation.pairs --corpora FOLDER`: labelled pairs of a stream, as `claimline learn` reads them.

The candidate pairs of main reports of the half `develop`, once with their outlets and once without: what matching will
be asked about, and nothing else.
"""

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from reconciler import Article
from reconciler.matching.learning.labelled import COLUMNS, FIELDS
from tests.evaluation.stream import read_stream

LONGEST = 100_000
"""Code points: a longer field is none for CSV readers."""


def rows(folder: Path) -> Iterator[list[str]]:
    """A row a pair, in order of the stream."""
    for outlets in (False, True):
        stream = read_stream(folder, "develop", outlets=outlets)
        for left, right in stream.candidates():
            one, two = (stream.articles[stream.members[rank].article] for rank in (left, right))
            if max(len(one.text), len(two.text)) <= LONGEST:
                yield ["stream", "same" if stream.same(left, right) else "other", "", *_fields(one), *_fields(two)]


def _fields(article: Article) -> Iterator[str]:
    return (getattr(article, name) or "" for name in FIELDS)


def main() -> None:
    """Prints the pairs as CSV."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True, type=Path, help="folder of corpora")
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(COLUMNS)
    out.writerows(rows(parser.parse_args().corpora))


if __name__ == "__main__":
    main()
