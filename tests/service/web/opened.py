"""Pages as a browser gets them: what stands in them once the markup is read."""

from html.parser import HTMLParser

NO_END = frozenset({"meta", "link", "input", "br", "img", "hr"})
BLOCKS = frozenset({"p", "h1", "h2", "h3", "div", "li", "td", "th", "dt", "dd", "blockquote", "caption"})


class Opened(HTMLParser):
    """A page's elements in order and its words; reading one that is not well nested fails."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._data: list[tuple[str, tuple[str, ...]]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.elements.append((tag, told))
        if tag not in NO_END:
            self._open.append((tag, told.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open[-1][0] == tag, f"</{tag}> closes <{self._open[-1][0]}>"
        if tag in BLOCKS:
            self.handle_data("\n")
        self._open.pop()

    def handle_data(self, data: str) -> None:
        names = tuple(name for _, told in self._open for name in told.split())
        self._data.append((data, (*names, *(tag for tag, _ in self._open))))

    @property
    def text(self) -> str:
        """All words of the page, white space as one space."""
        return self.words_in("body")

    def words_in(self, name: str, *, but: str = "style") -> str:
        """The words inside elements of a tag or class, those inside another left out, white space as one space."""
        return " ".join("".join(words for words, inside in self._data if name in inside and but not in inside).split())

    def all_of(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of a tag, in order."""
        return [told for name, told in self.elements if name == tag]

    @property
    def links(self) -> list[str]:
        """Where it leads."""
        return [told["href"] for told in self.all_of("a") if "href" in told]

    @property
    def places(self) -> list[str]:
        """Every id, in order."""
        return [told["id"] for _, told in self.elements if "id" in told]
