"""The old container of Office files: which streams lie in its root, and what is in one of them.

It reads no more than that, forgives what Excel forgives, and follows no chain twice.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEADER: Final = 512
ENTRY: Final = 128
MOST_IN_DIRECTORY: Final = 4096  # sectors, of four streams each or more
_LAST: Final = 0xFFFFFFFA  # from here on a number is no sector but a sign
_STREAM: Final = 2
_NOBODY: Final = 0xFFFFFFFF


class NotOleError(Exception):
    """The container is damaged."""


@dataclass(frozen=True)
class Entry:
    """One line of its directory."""

    name: str
    kind: int
    start: int
    size: int
    left: int
    right: int
    child: int


class Ole:
    """A container held in memory."""

    def __init__(self, content: bytes) -> None:
        if len(content) < HEADER or not content.startswith(MAGIC):
            raise NotOleError
        self._content = content
        self._shift, self._mini_shift = struct.unpack_from("<2H", content, 30)
        if not 7 <= self._shift <= 16 or not 4 <= self._mini_shift <= self._shift:  # noqa: PLR2004 (128 bytes to 64 KB)
            raise NotOleError
        fats, directory, _, self._cutoff, mini, _, difat, _ = struct.unpack_from("<8I", content, 44)
        self._fat = self._table(self._fat_sectors(fats, difat))
        self._entries = self._directory(directory)
        self._mini_start = mini

    @property
    def streams(self) -> dict[str, Entry]:
        """Return the streams of the root by their names; those of embedded objects lie deeper."""
        found: dict[str, Entry] = {}
        ahead = [self._entries[0].child] if self._entries else []
        seen: set[int] = set()
        while ahead:
            at = ahead.pop()
            if at in seen or at >= len(self._entries):
                continue
            seen.add(at)
            entry = self._entries[at]
            ahead += [entry.left, entry.right]
            if entry.kind == _STREAM:
                found.setdefault(entry.name.lower(), entry)
        return found

    def read(self, entry: Entry) -> bytes:
        """Return what is in a stream."""
        if entry.size >= self._cutoff:
            content = self._joined(self._chain(entry.start, self._fat))
        else:
            size = 1 << self._mini_shift
            small = self._joined(self._chain(self._entries[0].start, self._fat))
            chain = self._chain(entry.start, self._table(self._chain(self._mini_start, self._fat)))
            content = b"".join(small[at * size : (at + 1) * size] for at in chain)
        return content[: entry.size]

    def _fat_sectors(self, fats: int, difat: int) -> list[int]:
        """List the sectors of the sector table; large files list them in further sectors, each naming the next.

        No more are taken than the file has room to need, whatever it says.
        """
        most = min(fats, (len(self._content) >> self._shift) // (1 << self._shift - 2) + 1)
        sectors = list(struct.unpack_from("<109I", self._content, 76))
        seen: set[int] = set()
        while difat < _LAST and difat not in seen and len(sectors) < most:
            seen.add(difat)
            listed = self._numbers(self._sector(difat))
            if not listed:
                break
            sectors += listed[:-1]
            difat = listed[-1]
        return [each for each in sectors if each < _LAST][:most]

    def _directory(self, start: int) -> list[Entry]:
        content = self._joined(self._chain(start, self._fat)[:MOST_IN_DIRECTORY])
        entries = []
        for at in range(0, len(content) - ENTRY + 1, ENTRY):
            length, kind = struct.unpack_from("<HB", content, at + 64)
            left, right, child = struct.unpack_from("<3I", content, at + 68)
            first, size = struct.unpack_from("<2I", content, at + 116)
            name = content[at : at + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
            entries.append(Entry(name, kind, first, size, left, right, child))
        return entries

    def _chain(self, start: int, table: list[int]) -> list[int]:
        chain: list[int] = []
        seen: set[int] = set()
        while start < _LAST and start not in seen:
            seen.add(start)
            chain.append(start)
            start = table[start] if start < len(table) else _NOBODY
        return chain

    def _table(self, sectors: list[int]) -> list[int]:
        return [number for sector in sectors for number in self._numbers(self._sector(sector))]

    def _sector(self, number: int) -> bytes:
        at = (number + 1) << self._shift  # the header takes the room of one
        return self._content[at : at + (1 << self._shift)]

    def _numbers(self, sector: bytes) -> list[int]:
        return list(struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4]))

    def _joined(self, sectors: list[int]) -> bytes:
        return b"".join(map(self._sector, sectors))
