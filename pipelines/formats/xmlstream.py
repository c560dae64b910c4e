"""Following XML element by element, with names stripped of their namespaces; own entities are never expanded."""

from __future__ import annotations

from functools import lru_cache
from html import unescape
from typing import IO, TYPE_CHECKING, Final, Protocol
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Callable

CHUNK: Final = 256 * 1024


class EntitiesError(Exception):
    """The text defines entities of its own."""


class Follower(Protocol):
    """What is told of elements and texts; an attribute is named with the last part of its namespace."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, tag: str) -> None:
        """Take its end."""

    def data(self, text: str) -> None:
        """Take a piece of the text inside."""


def follow(follower: Follower, stream: IO[bytes], beat: Callable[[], None]) -> None:
    """Read the whole stream."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    # Entities that only HTML knows are left undefined by careless programs; nothing outside is ever opened.
    parser.UseForeignDTD(True)  # noqa: FBT003 (expat takes no keyword)
    parser.ExternalEntityRefHandler = lambda *_: 1
    parser.SkippedEntityHandler = lambda name, _: follower.data(unescape(f"&{name};"))
    parser.StartElementHandler = lambda tag, found: follower.start(
        local(tag), {qualified(key): value for key, value in found.items()}
    )
    parser.EndElementHandler = lambda tag: follower.end(local(tag))
    parser.CharacterDataHandler = follower.data
    block = stream.read(CHUNK).lstrip(b"\t\r\n ")
    while block:
        parser.Parse(block)
        beat()
        block = stream.read(CHUNK)
    parser.Parse(b"", True)  # noqa: FBT003 (expat takes no keyword)


@lru_cache(maxsize=1024)
def local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rsplit(" ", 1)[-1]


@lru_cache(maxsize=1024)
def qualified(name: str) -> str:
    """Return a name with the last word of its namespace: "office:value-type"."""
    space, _, own = name.rpartition(" ")
    words = [word for word in space.replace("/", ":").split(":") if word and not word[0].isdigit()]
    return f"{words[-1]}:{own}" if words else own


def _refuse(*_: object) -> None:
    raise EntitiesError
