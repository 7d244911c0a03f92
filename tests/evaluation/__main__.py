"""`make evaluate CORPORA=folder`: scores against annotated articles and corpora kept outside the project."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.evaluation.corpora import CORPORA, score_corpus
from tests.evaluation.forms import Given, given_forms
from tests.evaluation.gold_claims import score_claims
from tests.evaluation.gold_reports import score_reports
from tests.evaluation.gold_times import score_times
from tests.evaluation.matching import score_matching
from tests.evaluation.pairs_by_hand import score_pairs
from tests.evaluation.score import Tally

PARTS: dict[str, Callable[[Given, Tally], None]] = {
    "times": score_times,
    "claims": score_claims,
    "reports": score_reports,
}


def main() -> None:
    """Prints every score for which its gold is there, and names what is absent."""
    asked = _arguments()
    if not asked.corpora:
        sys.exit("Nothing to score against: say make evaluate CORPORA=/path/to/corpora")
    for found in (_gold(asked), _corpora(asked), _matching(asked), _pairs(asked)):
        for line in found:
            print(line, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make evaluate", description=__doc__)
    parser.add_argument("--corpora", help="folder of corpora; gold and seeds are looked for beside it")
    parser.add_argument(
        "--only", action="append", choices=["gold", "matching", "pairs", *CORPORA], help="score only these"
    )
    parser.add_argument("--errors", type=int, default=0, help="how many errors to list, one by one")
    return parser.parse_args()


def _gold(asked: argparse.Namespace) -> Iterator[str]:
    gold, seeds = Path(asked.corpora, "..", "gold"), Path(asked.corpora, "..", "seeds")
    if asked.only and "gold" not in asked.only:
        return
    if not gold.is_dir() or not seeds.is_dir():
        yield f"absent: {gold} or {seeds}"
        return
    forms = tuple(given_forms(gold, seeds))
    for part, score in PARTS.items():
        tally = Tally()
        for given in forms:
            score(given, tally)
        yield from tally.lines(f"gold {part}, {len(forms)} articles and forms", asked.errors)


def _corpora(asked: argparse.Namespace) -> Iterator[str]:
    folder = Path(asked.corpora)
    for name, corpus in CORPORA.items():
        if asked.only and name not in asked.only:
            continue
        if (folder / corpus.gold).is_file():
            yield from score_corpus(folder, corpus, asked.errors)
        else:
            yield f"absent: {folder / corpus.gold}"


def _matching(asked: argparse.Namespace) -> Iterator[str]:
    if not asked.only or "matching" in asked.only:
        yield from score_matching(Path(asked.corpora))


def _pairs(asked: argparse.Namespace) -> Iterator[str]:
    if not asked.only or "pairs" in asked.only:
        yield from score_pairs()


if __name__ == "__main__":
    main()
