"""The OpenAPI document: made by the framework from the handlers, completed with bodies and the words of the fields."""

import msgspec
from litestar import Litestar
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

API_VERSION = "1.0.0"
"""Of the HTTP interface: fields may be added; none is renamed or dropped without a new version."""


def describe() -> OpenAPIConfig:
    """What the document is made with."""
    return OpenAPIConfig(
        title="Claimline",
        version=API_VERSION,
        path="/api",
        use_handler_docstrings=True,
        render_plugins=[JsonRenderPlugin(path="/openapi.json")],
    )


def document_of(app: Litestar) -> bytes:
    """The document as it is committed: indented, keys in order."""
    plain = msgspec.json.encode(app.openapi_schema.to_schema(), order="deterministic")
    return msgspec.json.format(plain, indent=2) + b"\n"
