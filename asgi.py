"""The browser's front door under an ASGI server: security headers, /ready, and no page without the frame."""

from __future__ import annotations

import os
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

import store
from schemas.errors import BadValueError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "content-security-policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; worker-src 'self' blob:; "
        "frame-ancestors 'none'; base-uri 'self'; form-action 'self'"
    ),
}
CLOSED = ("/_stcore/metrics", "/_stcore/agent")


HOST, PORT = "127.0.0.1", 8501


def serve(port: int | None, ready: Callable[[str], object]) -> None:
    """Serve the app in local mode on this machine alone until it is stopped; `ready` is told the address.

    Without a port it is the usual one, or a free one where that is taken.
    """
    try:
        listening = _listen(PORT if port is None else port)
    except (OSError, OverflowError):
        if port is not None:
            raise BadValueError("--port", str(port), "a free port (0 lets the system choose one)") from None
        listening = _listen(0)
    os.environ["EVENKEEL_LOCAL"] = "1"
    ready(f"http://{HOST}:{listening.getsockname()[1]}")
    # A browser that stays connected must not hold up the end of the server.
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=3)
    uvicorn.Server(config).run(sockets=[listening])


def _listen(port: int) -> socket.socket:
    # A socket with its protocol named: only then is TCP_NODELAY set, which saves 40 ms a click (PLATFORM 10.5).
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
    except OSError:
        listening.close()
        raise
    return listening


class Bolts:
    """Adds the headers that Streamlit does not send, and answers 404 where it would say too much."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand in front of an app."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
        elif _strange(scope) or scope["path"].startswith(CLOSED):
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
        else:
            await self.app(scope, receive, _with_headers(send))


async def ready(_request: Request) -> JSONResponse:
    """Answer whether this server can show anything: up to which act there is a build."""
    newest = store.newest(store.data_home())
    return JSONResponse({"ready": True, "seq": int(newest.stem) if newest else 0})


async def home(request: Request) -> RedirectResponse:
    """Lead the name of the home page to where it answers, with what the address asks for."""
    return RedirectResponse(f"./?{request.url.query}" if request.url.query else "./")


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Close the second way to the pages: without this, the first request may run a page without the frame."""
    PagesManager.uses_pages_directory = False
    yield {}


def _strange(scope: Scope) -> bool:
    """Return whether local mode is asked for from another machine: the socket's own address decides."""
    server = scope.get("server")
    return os.environ.get("EVENKEEL_LOCAL") == "1" and server is not None and server[0] != "127.0.0.1"


def _with_headers(send: Send) -> Send:
    async def wrapped(message: Message) -> None:
        if message["type"] == "http.response.start":
            known = {name for name, _ in message["headers"]}
            extra = [(name.encode(), value.encode()) for name, value in HEADERS.items() if name.encode() not in known]
            message = {**message, "headers": [*message["headers"], *extra]}
        await send(message)

    return wrapped


ROUTES = [Route("/ready", ready), Route("/Brief", home)]
# `streamlit run asgi.py` recognises this file only by a literal `app = st.App(...)`.
app = st.App("app.py", lifespan=lifespan, routes=ROUTES, middleware=[Middleware(Bolts)])
