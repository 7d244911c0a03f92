"""`claimline openapi`: the document of the HTTP interface."""

import sys

import click


@click.command()
def openapi() -> None:
    r"""Prints the OpenAPI 3.1 document of the HTTP interface.

    \b
    claimline openapi > openapi.json
    """
    from service.api.document import interface_document  # slow to load
    from service.app import API

    sys.stdout.buffer.write(interface_document(API))
