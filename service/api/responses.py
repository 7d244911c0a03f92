"""The answers that every call declares."""

from litestar.openapi.datastructures import ResponseSpec

from service.api.problems import MEDIA_TYPE, TITLES, Problem


def problems(*statuses: int) -> dict[int, ResponseSpec]:
    """The problems that a call may answer with."""
    return {
        status: ResponseSpec(Problem, description=TITLES[status], media_type=MEDIA_TYPE, generate_examples=False)
        for status in statuses
    }
