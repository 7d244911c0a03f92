"""`claimline serve`: the service and its pages."""

import os
import socket
from contextlib import suppress

import click
import msgspec

from service.cli.store_options import database_option, settings_from, tell_errors
from service.errors import Conflict
from service.settings import PREFIX, Settings, environment_of

BACKLOG = 2048
"""Connections that may wait."""


@click.command()
@database_option
@click.option("--host", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: 8000]")
@click.option("--workers", type=click.IntRange(min=1), help="Server processes; all share the database.  [default: 1]")
@click.option("--show-settings", is_flag=True, help="Prints every setting, its variable and its value, and ends.")
def serve(database: str | None, host: str | None, port: int | None, workers: int | None, show_settings: bool) -> None:
    r"""Serves timeline, events, articles and the paste form, and the HTTP interface under /v1.

    The database is made, and brought up to date, on the first start.

    \b
    claimline serve
    claimline serve --database sqlite:///archive.db --port 8080
    """
    settings = settings_from(database=database, host=host, port=port, workers=workers)
    if show_settings:
        _show(settings)
        return
    with tell_errors():
        _serve(settings)


def _show(settings: Settings) -> None:
    for name, value in msgspec.structs.asdict(settings).items():
        click.echo(f"{PREFIX}{name.upper()}={value}")


def _serve(settings: Settings) -> None:
    import uvicorn  # slow to load, and only this command serves
    from uvicorn.supervisors import Multiprocess

    from service.app import build_app, open_desk

    desk = open_desk(settings)
    listening = listen(settings)
    click.echo(f"Claimline serves {settings.database} at {_address(listening)}", err=True)
    with suppress(KeyboardInterrupt):  # stopped by hand
        if settings.workers == 1:
            uvicorn.Server(uvicorn.Config(build_app(desk, settings), log_level="warning")).run(sockets=[listening])
            return
        os.environ.update(environment_of(settings))
        factory = "service.app:from_environment"
        config = uvicorn.Config(factory, factory=True, workers=settings.workers, log_level="warning")
        Multiprocess(config, sockets=[listening]).run()


def listen(settings: Settings) -> socket.socket:
    """Connections are taken from here on, though the first answers may wait for the start.

    An answer's last part is sent at once: held back until the client confirms the first, it would come 40 ms later.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listening = socket.create_server((settings.host, settings.port), family=family, backlog=BACKLOG)
    except OSError as problem:
        where = f"{settings.host} port {settings.port}"
        raise Conflict(
            f"cannot listen on {where} ({problem.strerror}): choose another with --host and --port"
        ) from None
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # connections taken from it have it too
    return listening


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
