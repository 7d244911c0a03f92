"""`/api/openapi.json`: the interface document."""

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import SkipValidation

TheDocument = NamedDependency[SkipValidation[bytes]]


@get("/api/openapi.json", sync_to_thread=False, include_in_schema=False)
def get_document(document: TheDocument) -> Response[bytes]:
    """The OpenAPI 3.1 document."""
    return Response(document, media_type="application/vnd.oai.openapi+json;version=3.1")
