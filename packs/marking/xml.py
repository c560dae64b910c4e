"""Small edits of XML as text: everything that is not touched stays byte for byte as its writer wrote it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ATTRIBUTES = rb"[^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*"
NOT_A_TAG = rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
ANY_TAG = re.compile(NOT_A_TAG + rb"|<(?P<end>/?)(?P<name>[\w.:-]+)(?P<rest>" + ATTRIBUTES + rb")>", re.DOTALL)
# What XML cannot hold, and what Excel reads as an escaped character.
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
BASES = (b"\xff\xfe", b"\xfe\xff")


@cache
def start(name: str) -> re.Pattern[bytes]:
    """Return the pattern of a start tag, whatever its prefix."""
    return re.compile(rb"<(?P<prefix>[\w.-]+:)?" + name.encode() + rb"(?=[\s/>])" + ATTRIBUTES + rb">")


@cache
def _attribute(name: str) -> re.Pattern[bytes]:
    return re.compile(rb"(\s)" + re.escape(name.encode()) + rb"\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def plain(xml: bytes) -> bytes:
    """Return XML as UTF-8 without a mark in front."""
    if xml.startswith(BASES):
        xml = re.sub(r"encoding=([\"'])[^\"']*\1", 'encoding="UTF-8"', xml.decode("utf-16"), count=1).encode()
    return xml.removeprefix(b"\xef\xbb\xbf")


def attribute(tag: bytes, name: str) -> str:
    """Return an attribute of a start tag as it is written, "" where it has none."""
    found = _attribute(name).search(tag)
    return (found[2] if found[2] is not None else found[3]).decode() if found else ""


def with_attribute(tag: bytes, name: str, value: object) -> bytes:
    """Return a start tag with an attribute added or changed."""
    said = f'{name}="{value}"'.encode()
    found = _attribute(name).search(tag)
    if found:
        return tag[: found.start()] + found[1] + said + tag[found.end() :]
    end = len(tag) - (2 if tag.endswith(b"/>") else 1)
    return tag[:end].rstrip() + b" " + said + tag[end:]


def without_attribute(tag: bytes, name: str) -> bytes:
    """Return a start tag without an attribute."""
    return _attribute(name).sub(b"", tag)


def text(value: str) -> bytes:
    """Return a text as XML can hold it, and as Excel reads it back."""
    value = ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", ESCAPED.sub("_x005F_", value))
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return value.replace("\r", "&#13;").encode()


def end_of(xml: bytes, tag: re.Match[bytes]) -> tuple[int, int]:
    """Return where the content of an element ends and where the element does, for one that holds none of its kind."""
    if tag[0].endswith(b"/>"):
        return tag.end(), tag.end()
    name = re.split(rb"[\s>]", tag[0][1:], maxsplit=1)[0]
    closing = re.compile(rb"</" + re.escape(name) + rb"\s*>").search(xml, tag.end())
    if closing is None:
        raise ValueError(name.decode())
    return closing.start(), closing.end()


def children(xml: bytes, first: int) -> Iterator[tuple[str, int]]:
    """Yield name and place of each element that follows `first` on the same level, up to the end of the parent."""
    depth = 0
    for tag in ANY_TAG.finditer(xml, first):
        if tag["name"] is None:
            continue
        if tag["end"]:
            depth -= 1
            if depth < 0:
                yield "", tag.start()
                return
            continue
        if depth == 0:
            yield tag["name"].decode().rsplit(":", 1)[-1], tag.start()
        depth += not tag["rest"].endswith(b"/")


def append(xml: bytes, parent: str, added: bytes, *, count: int = 0) -> bytes:
    """Return XML with something put at the end of its first element of a name; `count` raises its attribute count."""
    tag = start(parent).search(xml)
    if tag is None:
        raise ValueError(parent)
    opening, name = tag[0], re.split(rb"[\s/>]", tag[0][1:], maxsplit=1)[0]
    if count and (known := attribute(opening, "count")):
        opening = with_attribute(opening, "count", int(known) + count)
    if opening.endswith(b"/>"):
        opening = opening[:-2].rstrip() + b">"
        return xml[: tag.start()] + opening + added + b"</" + name + b">" + xml[tag.end() :]
    end, _ = end_of(xml, tag)
    return xml[: tag.start()] + opening + xml[tag.end() : end] + added + xml[end:]
