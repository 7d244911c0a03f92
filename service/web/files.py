"""`/events/{id}`, `/articles/{id}`: the file on an event, and an article as it was read."""

from litestar import Response, get

from service.api.parameters import ArticleId, EventId, RevisionNumber, TheDesk
from service.api.paths import whole_id
from service.api.threads import in_thread
from service.use_cases.open_event import open_event
from service.use_cases.show_article import show_article, show_revisions
from service.web.article_view import article_view
from service.web.event_view import event_view
from service.web.render import page


@get("/events/{event_id:str}", include_in_schema=False)
@in_thread
def get_event_page(desk: TheDesk, event_id: EventId) -> Response[str]:
    """One event with its figures side by side."""
    return page("event.html", here="event", view=event_view(open_event(desk, whole_id(event_id))))


@get("/articles/{article_id:str}", include_in_schema=False)
@in_thread
def get_article_page(desk: TheDesk, article_id: ArticleId, revision: RevisionNumber = None) -> Response[str]:
    """One revision of an article, with the reading of each date and figure."""
    key = whole_id(article_id)
    view = article_view(show_article(desk, key, revision), show_revisions(desk, key))
    return page("article.html", here="article", view=view)
