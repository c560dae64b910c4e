"""Old Office containers and the records of old workbooks, written byte by byte, so that tests can break them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SECTOR = 512
LAST, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
BIFF8, BIFF5 = 0x0600, 0x0500


def ole(path: Path, **streams: bytes) -> Path:
    """Write a container with these streams in its root."""
    padded = {name: data + bytes(-len(data) % SECTOR) for name, data in streams.items()}
    lengths = [len(data) // SECTOR for data in padded.values()]
    directory = -(-(len(streams) + 1) // 4)
    fats = -(-(sum(lengths) + directory + 1) // 127)
    table = [FAT] * fats + _chains([directory, *lengths], fats)
    table += [FREE] * (fats * 128 - len(table))
    starts = [fats + directory + sum(lengths[:number]) for number in range(len(lengths))]
    entries = [_entry("Root Entry", 5, LAST, 0, child=1 if streams else FREE)]
    for number, (name, data) in enumerate(streams.items(), 1):
        right = number + 1 if number < len(streams) else FREE
        entries.append(_entry(name, 2, starts[number - 1], len(data), right=right))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<9I", 0, fats, fats, 0, 0, LAST, 0, LAST, 0)
    head += struct.pack("<109I", *range(fats), *[FREE] * (109 - fats))
    listed = b"".join(entries).ljust(directory * SECTOR, b"\0")
    path.write_bytes(head + struct.pack(f"<{len(table)}I", *table) + listed + b"".join(padded.values()))
    return path


def _chains(lengths: list[int], start: int) -> list[int]:
    table: list[int] = []
    for length in lengths:
        table += [start + len(table) + step + 1 for step in range(length - 1)] + ([LAST] if length else [])
    return table


def _entry(name: str, kind: int, start: int, size: int, *, right: int = FREE, child: int = FREE) -> bytes:
    wide = name.encode("utf-16-le")
    named = wide.ljust(64, b"\0") + struct.pack("<HBB", len(wide) + 2, kind, 1)
    return named + struct.pack("<3I", FREE, right, child) + bytes(36) + struct.pack("<2IQ", start, size, 0)[:12]


def record(kind: int, data: bytes = b"") -> bytes:
    """Write one record."""
    return struct.pack("<2H", kind, len(data)) + data


def sheet(*records: bytes, version: int = BIFF8) -> bytes:
    """Write the records of one sheet between their marks."""
    return record(0x0809, struct.pack("<2H", version, 0x10).ljust(16, b"\0")) + b"".join(records) + record(0x0A)


def xls(path: Path, *sheets: bytes, before: bytes = b"", states: tuple[int, ...] = (), version: int = BIFF8) -> Path:
    """Write an old workbook of these sheets; `before` are records for all of them."""
    names = [f"S{number}" for number in range(1, len(sheets) + 1)]

    def top(starts: list[int]) -> bytes:
        tabs = b"".join(
            record(0x85, struct.pack("<IBB", start, dict(enumerate(states)).get(at, 0), 0) + _short(name, version))
            for at, (start, name) in enumerate(zip(starts, names, strict=True))
        )
        return sheet(before, tabs, version=version)

    length = len(top([0] * len(sheets)))
    starts = [length + sum(map(len, sheets[:number])) for number in range(len(sheets))]
    return ole(path, Workbook=(top(starts) + b"".join(sheets)).ljust(5000, b"\0"))


def _short(text: str, version: int) -> bytes:
    return bytes([len(text)]) + (b"\0" if version == BIFF8 else b"") + text.encode("latin-1")


def label(row: int, column: int, text: str, *, version: int = BIFF8, style: int = 0) -> bytes:
    """Write a text cell; rows and columns count from 0 here."""
    head = struct.pack("<4H", row, column, style, len(text))
    return record(0x0204, head + (b"\1" + text.encode("utf-16-le") if version == BIFF8 else text.encode("cp1252")))


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    """Write a number."""
    return record(0x0203, struct.pack("<3Hd", row, column, style, value))


def formula(row: int, column: int, result: bytes, style: int = 0) -> bytes:
    """Write a formula with its eight bytes of result."""
    return record(0x0006, struct.pack("<3H8s", row, column, style, result) + bytes(6))
