"""The journal: one line per act, each carrying the hash of the line before it."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from schemas.errors import JournalBrokenError
from store.home import fsync
from store.steps import dies_at, step

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

START = "0" * 64  # the hash "before" the first line
CHUNK = 1 << 16
SHOWN = 12  # characters of a hash in a sentence


@dataclass(frozen=True)
class Act:
    """What a person or a schedule did: `at` is UTC ISO text, `content` plain JSON; nothing in it is ever changed."""

    seq: int
    at: str
    who: str
    verified: bool
    act: str
    content: dict[str, Any]


def file(home: Path) -> Path:
    """Return the journal's path."""
    return home / "journal.jsonl"


def read(home: Path, after: int = 0) -> Iterator[Act]:
    """Yield every act after a sequence, in order; raise JournalBrokenError at the first line that does not count."""
    before = START
    journal = file(home)
    if not journal.exists():
        return
    with journal.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.endswith(b"\n"):
                return  # torn: the act did not happen
            act, before = _parse(line, number, before)
            if act.seq > after:
                yield act


def last(home: Path) -> tuple[int, str]:
    """Return the sequence and hash of the last act that counts, reading only the end of the journal."""
    journal = file(home)
    if not journal.exists():
        return 0, START
    line = _last_line(journal)
    if not line:
        return 0, START
    try:
        body = json.loads(line)
        if body["hash"] == _hash(body):
            return int(body["seq"]), str(body["hash"])
    except (ValueError, KeyError, TypeError):
        pass
    with journal.open("rb") as lines:
        number = sum(1 for _ in lines)
    raise JournalBrokenError(number, "does not carry the hash of its own content")


def cut_torn(home: Path) -> int:
    """Cut a line that a crash left unfinished, keep it in journal.cut; return how many bytes were cut."""
    journal = file(home)
    if not journal.exists():
        return 0
    size = journal.stat().st_size
    end = _end_of_last_line(journal)
    if end == size:
        return 0
    with journal.open("r+b") as handle:
        handle.seek(end)
        torn = handle.read()
        with (home / "journal.cut").open("ab") as kept:
            kept.write(torn + b"\n")
        handle.truncate(end)
        handle.flush()
        os.fsync(handle.fileno())
    return size - end


def is_torn(home: Path) -> bool:
    """Return whether a crash left bytes behind the last line that counts."""
    journal = file(home)
    return journal.exists() and _end_of_last_line(journal) != journal.stat().st_size


def append(home: Path, acts: Sequence[Act]) -> None:
    """Append acts in one write and force them to the disk: from here on they happened."""
    _, before = last(home)
    lines = []
    for act in acts:
        body = {"seq": act.seq, "at": act.at, "who": act.who, "verified": act.verified, "act": act.act}
        body |= {"content": act.content, "prev": before}
        before = _hash(body)
        lines.append(_line(body | {"hash": before}))
    journal = file(home)
    is_new = not journal.exists()
    with journal.open("ab") as handle:
        text = b"".join(lines)
        handle.write(text[: len(text) // 2])
        if dies_at("line"):
            handle.flush()
            step("line")
        handle.write(text[len(text) // 2 :])
        handle.flush()
        os.fsync(handle.fileno())
    if is_new:
        fsync(home)


def _parse(line: bytes, number: int, before: str) -> tuple[Act, str]:
    """Return the act of a line and its hash; JournalBrokenError says what the line is and what was expected."""
    try:
        body = json.loads(line)
        found, prev = body["hash"], body["prev"]
        act = Act(body["seq"], body["at"], body["who"], body["verified"], body["act"], body["content"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise JournalBrokenError(number, f"cannot be read; act {number} as one object of JSON was expected") from None
    which = f"it says to be act {act.seq}, {act.act} by {act.who}"
    if found != _hash(body):
        why = (
            f"was changed ({which}): its content has the hash {_hash(body)[:SHOWN]}, {str(found)[:SHOWN]} was expected"
        )
        raise JournalBrokenError(number, why)
    if line != _line(body):
        raise JournalBrokenError(number, f"was changed ({which}): it is not written as the program writes it")
    if prev != before:
        why = f"does not follow the line before it ({which}): a line was changed, lost or added. It names the hash "
        raise JournalBrokenError(number, f"{why}{str(prev)[:SHOWN]} as the one before, {before[:SHOWN]} was expected")
    if act.seq != number:
        raise JournalBrokenError(number, f"carries another sequence ({which}); act {number} was expected")
    return act, found


def _line(body: dict[str, Any]) -> bytes:
    """Return an act as it is written: the same content has one spelling only."""
    return (json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _hash(body: dict[str, Any]) -> str:
    plain = {key: value for key, value in body.items() if key != "hash"}
    return hashlib.sha256(
        json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()


def _end_of_last_line(journal: Path) -> int:
    with journal.open("rb") as handle:
        position = handle.seek(0, os.SEEK_END)
        while position > 0:
            start = max(0, position - CHUNK)
            handle.seek(start)
            found = handle.read(position - start).rfind(b"\n")
            if found >= 0:
                return start + found + 1
            position = start
    return 0


def _last_line(journal: Path) -> bytes:
    end = _end_of_last_line(journal)
    with journal.open("rb") as handle:
        start = end
        line = b""
        while start > 0:
            step = max(0, start - CHUNK)
            handle.seek(step)
            line = handle.read(start - step) + line
            found = line.rfind(b"\n", 0, len(line) - 1)
            if found >= 0:
                return line[found + 1 :]
            start = step
    return line
