"""Templates into answers: everything escaped, nothing undefined, no script, nothing of other sites."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Response
from litestar.enums import MediaType

from service.web import addresses, standings, words
from service.web.assets import STYLESHEETS, asset_address
from service.web.shown import as_typed, shown

TEMPLATES = Path(__file__).parent / "templates"

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Content-Security-Policy, level 3: no script at all, styles and pictures of this site alone."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-cache",
}


def page(template: str, *, status: int = 200, **told: Any) -> Response[str]:
    """The page that a template makes of what it is told."""
    html = _templates().get_template(template).render(**told)
    return Response(html, status_code=status, media_type=MediaType.HTML, headers=HEADERS)


@cache
def _templates() -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["as_typed"] = as_typed
    found.globals["figure_standings"] = standings.FIGURE_STANDINGS
    found.globals["claim_standings"] = standings.CLAIM_STANDINGS
    found.globals["verdicts"] = words.VERDICTS
    found.globals["mark_words"] = words.MARKS
    found.globals["stylesheets"] = STYLESHEETS
    found.globals["asset"] = asset_address
    found.globals["event_address"] = addresses.event_address
    found.globals["article_address"] = addresses.article_address
    found.globals["check_form_address"] = addresses.check_form_address
    found.globals["outside_link"] = addresses.outside_link
    return found
