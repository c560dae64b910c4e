"""The bolts in front of the app: headers on every answer, and no local mode for another machine."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from asgi import HEADERS, Bolts


@pytest.fixture(autouse=True)
def _local(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENKEEL_LOCAL", "1")


def test_every_answer_carries_the_headers_and_keeps_its_own() -> None:
    status, headers = answer("/", own=[(b"x-frame-options", b"SAMEORIGIN")])
    assert status == 200
    assert headers.keys() == HEADERS.keys()
    assert headers["x-frame-options"] == "SAMEORIGIN"


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent", "/_stcore/agent/x"])
def test_talkative_address_does_not_exist(path: str) -> None:
    assert answer(path)[0] == 404


@pytest.mark.parametrize("address", ["192.168.1.20", "0.0.0.0", "::"])  # noqa: S104 - what a stray binding says
def test_local_mode_does_not_answer_another_machine(address: str) -> None:
    assert answer("/", server=address)[0] == 404


def test_without_local_mode_the_address_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EVENKEEL_LOCAL")
    assert answer("/", server="192.168.1.20")[0] == 200


def answer(path: str, *, server: str = "127.0.0.1", own: Any = ()) -> tuple[int, dict[str, str]]:
    """Return status and headers of an answer that passes the bolts."""
    sent: list[Any] = []

    async def app(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": list(own)})
        await send({"type": "http.response.body", "body": b""})

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "path": path, "server": (server, 8000), "method": "GET", "headers": []}
    # In a thread of its own: the browser tests of the same worker keep an event loop in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(Bolts(app)(scope, receive, send))).result()
    return sent[0]["status"], {name.decode(): value.decode() for name, value in sent[0]["headers"]}
