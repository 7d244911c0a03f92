"""`/api`: the interface document, and a page that tells it without a script."""

from typing import Any

import msgspec
from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.params import SkipValidation

TheDocument = NamedDependency[SkipValidation[bytes]]


@get("/api/openapi.json", sync_to_thread=False, include_in_schema=False)
def get_document(document: TheDocument) -> Response[bytes]:
    """The OpenAPI 3.1 document."""
    return Response(document, media_type="application/vnd.oai.openapi+json;version=3.1")


@get("/api", sync_to_thread=False, include_in_schema=False)
def get_reference(document: TheDocument) -> Response[Any]:
    """The same for people."""
    return Response(msgspec.json.decode(document), media_type=MediaType.JSON)
