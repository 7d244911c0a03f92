"""Pages in a real browser: what no reading of the markup can tell."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from reconciler.concepts.article import Article
from tests.service.web.browser import Tab, a_browser, browser_found
from tests.service.web.picture import fixtures, picture_of
from tests.service.web.served import served_in
from tests.strategies_pages import HOSTILE

pytestmark = pytest.mark.skipif(
    browser_found() is None, reason="no Chromium on this machine: install chromium to run the pages in a real browser"
)
WIDTHS = (360, 768, 1440)
PNG = b"\x89PNG"
LARGEST_PICTURE = 300_000
"""Bytes: what a page of the repository may cost its reader."""
HARM = Article(
    id="harm",
    outlet="".join(HOSTILE),
    title=" ".join(HOSTILE),
    text="\n\n".join((*HOSTILE, "At least 11 people were killed in an attack in Kabul on Monday, police said.")),
    published="2015-06-18",
    url="javascript:alert(1)",
)
CONTRAST = """
(() => {
  const parse = c => (c.match(/[0-9.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
  const found = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
    if (e.closest('.unseen, .skip, [hidden], details:not([open]) > :not(summary), option')) continue;
    const style = getComputedStyle(e), size = parseFloat(style.fontSize);
    const [a, b] = [light(parse(style.color)), light(ground(e))].sort((x, y) => y - x);
    const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    if ((a + .05) / (b + .05) < needed) found.push([e.className, e.textContent.slice(0, 30), (a + .05) / (b + .05)]);
  }
  return found;
})()
"""
"""Words whose contrast with what lies under them is below WCAG 2.2, level AA."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served_in(tmp_path_factory.mktemp("site"), (*fixtures(), HARM)) as address:
        yield address


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    with a_browser() as tab:
        yield tab


def addresses(site: str) -> list[str]:
    events = httpx.get(f"{site}/v1/timeline").json()["events"]
    disputed = next(event["id"] for event in events if event["disputed"])
    harmed = [event["id"] for event in events if any(report["article"] == "harm" for report in event["reports"])]
    told = [f"/events/{event}" for event in (disputed, *harmed[:1])]
    watched = httpx.post(f"{site}/v1/checks", json={"text": HARM.text, "published": "2015-06-18"}).json()["id"]
    articles = ["/articles/musa-qala-ledger", "/articles/harm"]
    return ["/", *told, *articles, "/paste", "/events/none", "/check", "/checks", f"/checks/{watched}"]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_window_whatever_the_words(site: str, tab: Tab, width: int) -> None:
    tab.show_as(width=width)
    for address in addresses(site):
        tab.open(site + address)
        assert tab.tell("document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(site: str, tab: Tab, scheme: str) -> None:
    tab.show_as(width=1280, scheme=scheme)
    for address in addresses(site):
        tab.open(site + address)
        assert tab.tell(CONTRAST) == [], address


def test_no_word_of_an_article_becomes_an_element_in_a_browser(site: str, tab: Tab) -> None:
    tab.open(f"{site}/articles/harm")

    assert tab.tell("document.querySelectorAll('script, img, iframe, [onerror], [onmouseover]').length") == 0
    assert "<script>alert(1)</script>" in tab.tell("document.querySelector('main').innerText")


def test_the_first_key_press_offers_to_skip_to_the_content(site: str, tab: Tab) -> None:
    tab.open(f"{site}/")
    tab.press("Tab")

    assert tab.tell("document.activeElement.textContent") == "Skip to the content"
    assert tab.tell("document.activeElement.getBoundingClientRect().top") >= 0


def test_a_claim_s_link_brings_its_words_into_sight(site: str, tab: Tab) -> None:
    tab.show_as(width=1280, height=400)
    tab.open(site + addresses(site)[1])
    link = tab.tell("document.querySelector('a.in-place').href")
    tab.open("about:blank")
    tab.open(link)
    top = tab.tell(f"document.getElementById('{urlsplit(link).fragment}').getBoundingClientRect().top")

    assert 0 <= top < 400


def test_an_article_is_pasted_seen_and_kept_without_any_script(site: str, tab: Tab) -> None:
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open(f"{site}/paste")
    tab.tell("document.querySelector('[name=text]').value = 'Two people died in a fire in Herat on Monday.\\n'")
    tab.tell("document.querySelector('[name=published]').value = '2016-02-03'")
    tab.click("button[value=preview]")
    assert "2 killed: people" in tab.tell("document.querySelector('main').innerText")

    tab.click("button[value=keep]")
    assert tab.tell("location.pathname").startswith("/articles/a-")
    assert httpx.get(f"{site}/v1{tab.tell('location.pathname')}").json()["submitted"]["text"].endswith("Monday.\n")
    tab.call("Emulation.setScriptExecutionDisabled", value=False)


def test_a_copy_is_checked_and_the_check_saved_without_any_script(site: str, tab: Tab) -> None:
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open(f"{site}/check?article=musa-qala-ledger")
    tab.click("button[value=check]")
    assert tab.tell("document.querySelectorAll('mark').length") > 0
    assert tab.tell("document.querySelector('.finding').innerText")

    tab.click("button[value=save]")
    assert tab.tell("location.pathname").startswith("/checks/c-")
    tab.call("Emulation.setScriptExecutionDisabled", value=False)


def test_print_leaves_out_what_only_a_screen_can_use(site: str, tab: Tab) -> None:
    tab.show_as(width=800, media="print")
    tab.open(f"{site}/")
    shown = "getComputedStyle(document.querySelector('{}')).display"

    assert tab.tell(shown.format(".filters")) == "none"
    assert tab.tell(shown.format(".events")) != "none"
    tab.show_as(width=1280)


def test_the_readme_s_picture_shows_the_conflict_and_is_small_enough_to_keep(site: str, tab: Tab) -> None:
    taken = picture_of(site, tab)

    assert "In conflict" in tab.tell("document.querySelector('.figure-conflict').innerText")
    assert taken.startswith(PNG)
    assert len(taken) < LARGEST_PICTURE
