"""What the server of workers' forks loads once for all: the code of reading, its tables, and its patterns.

Tables and patterns are made where they are first asked, which takes a second, so one made-up article is read here.
"""

from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from service.use_cases import read_feed

_ARTICLE = Article(
    title="Nine killed in Herat blast",
    published="2020-04-01",
    text="KABUL (Newsroom) - At least nine people, three of them children, were killed on Monday when a bomb exploded"
    " at a market in Herat, police said.\n\nTwelve others were wounded. A group claimed responsibility for the attack,"
    " a week after gunmen shot dead four soldiers in Kunduz.",
)

LOADED = read_feed, annotate(_ARTICLE)
