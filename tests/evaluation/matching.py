"""What matching is worth on a stream: recall of blocking, clusters with an interval, and reliability of the bits."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations
from math import exp2
from pathlib import Path
from random import Random

import msgspec

from reconciler.matching.candidates import candidate_pairs, weighed_pairs
from reconciler.matching.cluster import SMALL
from reconciler.matching.components import components
from reconciler.matching.linkage import MERGE_BITS
from reconciler.matching.weigh import weigh
from reconciler.matching.weights import default_weights
from tests.evaluation.stream import STREAM, Stream, clusters, read_stream

DRAWS = 1_000
"""Resamples of the incidents, with replacement."""
BINS = (-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10)
"""Bits at which the reliability table is cut."""


def score_matching(folder: Path) -> Iterator[str]:
    """All three on each half; the committed weights were learnt on the half `develop`."""
    if not (folder / STREAM).is_file():
        yield f"absent: {folder / STREAM}"
        return
    for part in ("develop", "report"):
        stream = read_stream(folder, part)
        yield f"{STREAM}, half {part}, {len(stream.articles)} articles"
        yield from _blocking(stream)
        yield from _clusters(stream)
        yield from _reliability(stream)


def _blocking(stream: Stream) -> Iterator[str]:
    """Every two articles on one incident, and those of them that tell of an event at all.

    They meet where two of their reports share a block, and are weighed there or in one component, as all pairs of a
    small one are. What shares no word is met by nobody: an article under another town's incident, a page of headlines.
    """
    told = {profile.article for profile in stream.members if profile.primary}
    met = _articles(stream, candidate_pairs(stream.members))
    weighed = met | _articles(stream, _in_components(stream))
    pairs = stream.true_pairs
    for counted, own in (
        ("all pairs of articles on one incident", pairs),
        ("those where both articles tell of some event", [pair for pair in pairs if told.issuperset(pair)]),
    ):
        yield f"  blocking, {counted}: {_share(met, own)} meet, {_share(weighed, own)} are weighed"


def _articles(stream: Stream, ranks: Iterable[tuple[int, int]]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((stream.members[one].article, stream.members[two].article)) for one, two in ranks)


def _in_components(stream: Stream) -> Iterator[tuple[int, int]]:
    """Every two reports of a component that is small enough for all its pairs to be weighed."""
    weighed = weighed_pairs(stream.members, default_weights())
    edges = [(pair.left, pair.right) for pair in weighed if pair.bits is not None and pair.bits >= MERGE_BITS]
    for component in components(len(stream.members), edges):
        if len(component) <= SMALL:
            yield from combinations(component, 2)


def _share(met: Set[frozenset[str]], pairs: Sequence[tuple[str, str]]) -> str:
    found = sum(frozenset(pair) in met for pair in pairs)
    return f"{found} of {len(pairs)} ({found / max(len(pairs), 1):.1%})"


class Counts(msgspec.Struct, frozen=True):
    """Pairs by incident: what is right, what should be, and half of each wrong one."""

    right: Counter[str]
    wanted: Counter[str]
    wrong: Counter[str]

    def score(self, incidents: Sequence[str]) -> tuple[float, float, float]:
        """Pairwise precision, recall and F1 over a draw of incidents."""
        right, wanted, wrong = (sum(count[i] for i in incidents) for count in (self.right, self.wanted, self.wrong))
        precision, recall = right / max(right + wrong, 1e-9), right / max(wanted, 1e-9)
        return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def counts(incident: Mapping[str, str], cluster: Mapping[str, str]) -> Counts:
    """Of every two articles: one incident or two, one cluster or two; a wrong pair counts half for each incident."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for one, two in combinations(sorted(incident), 2):
        together = cluster[one] == cluster[two]
        if incident[one] == incident[two]:
            wanted[incident[one]] += 1
            right[incident[one]] += together
        elif together:
            wrong.update({incident[one]: 0.5, incident[two]: 0.5})
    return Counts(right, wanted, wrong)


def interval(told: Counts, incidents: Sequence[str], draws: int = DRAWS) -> tuple[float, float]:
    """95 % bootstrap interval of pairwise F1, incidents drawn with replacement."""
    chance = Random(0)
    drawn = sorted(told.score(chance.choices(incidents, k=len(incidents)))[2] for _ in range(draws))
    return drawn[int(0.025 * draws)], drawn[int(0.975 * draws)]


def _clusters(stream: Stream) -> Iterator[str]:
    told = counts(stream.incident, clusters(stream))
    incidents = sorted(set(stream.incident.values()))
    precision, recall, f1 = told.score(incidents)
    low, high = interval(told, incidents)
    yield f"  clusters, pairwise: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} ({low:.3f} to {high:.3f})"


def _reliability(stream: Stream) -> Iterator[str]:
    """Predicted probability against the share that is true, by bits."""
    table = default_weights()
    seen: dict[int, list[tuple[float, bool]]] = {}
    for left, right in stream.candidates():
        bits = weigh(stream.members[left], stream.members[right], table).total
        seen.setdefault(sum(bits >= cut for cut in BINS), []).append((bits, stream.same(left, right)))
    yield "  bits               pairs  predicted  observed"
    for at, pairs in sorted(seen.items()):
        low = f"{BINS[at - 1]:+d}" if at else ""
        high = f"{BINS[at]:+d}" if at < len(BINS) else ""
        predicted = sum(1 / (1 + exp2(-bits)) for bits, _ in pairs) / len(pairs)
        observed = sum(same for _, same in pairs) / len(pairs)
        yield f"  {low:>4} to {high:<4} {len(pairs):>12} {predicted:>10.3f} {observed:>9.3f}"
