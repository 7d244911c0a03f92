"""The picture in README: the page of an event whose figures conflict. `python -m tests.service.web.picture OUT.png`."""

import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

import httpx
import msgspec

from reconciler.concepts.article import Article
from tests.service.web.browser import Tab, a_browser
from tests.service.web.served import served_in

FIXTURES = Path(__file__).parents[3] / "fixtures" / "articles.ndjson"
PLACE, DAY = "Musa Qala", "2015-06-17"
"""Where and when the event is that the picture shows."""
WIDTH = 1200
END = "document.querySelector('.figure-conflict .others tr:nth-child(2)').getBoundingClientRect().bottom"
"""Below the first claim that counts no longer: what stands, and that nothing is hidden."""


def fixtures() -> tuple[Article, ...]:
    """The articles that the repository carries."""
    return tuple(msgspec.json.decode(line, type=Article) for line in FIXTURES.read_bytes().splitlines())


def picture_of(site: str, tab: Tab) -> bytes:
    """The top of the event's page on a service that keeps the fixtures."""
    found = httpx.get(f"{site}/v1/timeline", params={"place": PLACE, "from": DAY, "to": DAY}).json()["events"]
    event = next(event for event in found if event["disputed"])
    tab.show_as(width=WIDTH)
    tab.open(f"{site}/events/{quote(event['id'])}")
    return tab.picture(round(tab.tell(END)))


def main(out: Path) -> None:
    """Serves the fixtures on a free port and writes the picture."""
    with tempfile.TemporaryDirectory() as folder, served_in(Path(folder), fixtures()) as site, a_browser() as tab:
        out.write_bytes(picture_of(site, tab))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
