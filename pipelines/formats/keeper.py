"""Keeping one reading child warm: start it, ask it, give up on it, replace it, end it.

All sessions of a server share the child and take turns. It is always started afresh as a program, never forked,
because a fork after DuckDB was used is not safe.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any, Final

from pipelines import watch

GLANCE: Final = 0.2  # seconds between two looks whether the work is still wanted, and how much memory it takes
SILENCE: Final = 20.0  # seconds without a sign of life
MOST_RESIDENT: Final = 1300 * 1024**2  # bytes; its address space is bounded too, but holds much that is never touched
ROWS_PER_CHILD: Final = 1_000_000  # then it is replaced, and its memory given back
_ROOT: Final = Path(__file__).resolve().parents[2]
_log = logging.getLogger(__name__)


class Keeper:
    """One child and the lock around it."""

    def __init__(self, *, silence: float = SILENCE) -> None:
        self._silence = silence
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._complaints: IO[bytes] | None = None
        self._rows = 0
        self._stay_warm = False

    @property
    def pid(self) -> int | None:
        """The process that reads, if there is one."""
        return self._child.pid if self._child else None

    def warm(self) -> None:
        """Start the child ahead of time, now and after every replacement; returns at once."""
        with self._lock:
            self._stay_warm = True
            self._start()

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Pass on a request; where it fails, the answer holds the `rule` why, and the next one asks a new child."""
        while not self._lock.acquire(timeout=GLANCE):
            watch.tell("read")
        try:
            # Twice, because an idle child may have died, and not because of this.
            answer = self._try(request) or self._try(request) or {"rule": "no_reader"}
        except watch.StoppedError:  # the child still works for nobody
            self._replace()
            raise
        else:
            self._rows += answer.get("rows", 0)
            if "rule" in answer or self._rows >= ROWS_PER_CHILD:
                self._replace()
            return answer
        finally:
            self._lock.release()

    def shutdown(self) -> None:
        """End the child at once, even while it reads."""
        self._stay_warm = False
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._end()

    def _try(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """Ask once; None if the child was gone before it could begin."""
        self._start()
        if not self._send(request):
            self._end()
            return None
        began, rows, heard = False, 0, time.monotonic()
        while True:
            watch.tell("read", rows)
            try:
                line = self._lines.get(timeout=min(GLANCE, self._silence))
            except queue.Empty:
                if self._resident() > MOST_RESIDENT:
                    return {"rule": "memory"}
                if time.monotonic() - heard < self._silence:
                    continue
                return {"rule": "slow"}
            heard = time.monotonic()
            if not line:
                rule = self._why_it_died()
                self._end()
                return {"rule": rule} if began else None
            answer: dict[str, Any] = json.loads(line)
            rows = answer.get("rows", rows)
            if "busy" not in answer and "ready" not in answer:
                watch.tell("read", rows)
                return answer
            began = began or "busy" in answer

    def _resident(self) -> int:
        """Return how many bytes the child holds in memory; 0 where the system does not tell."""
        try:
            pages = Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1]
            return int(pages) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError, ValueError, AttributeError):
            return 0

    def _start(self) -> None:
        if self._child is not None and self._child.poll() is None:
            return
        self._end()
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the child)
        self._child = subprocess.Popen(
            [sys.executable, "-m", "pipelines.formats.child"],
            cwd=_ROOT,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "RUST_BACKTRACE": "0", "PYTHONSAFEPATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            close_fds=True,
            start_new_session=True,
        )
        self._lines, self._rows = queue.SimpleQueue(), 0
        threading.Thread(target=_listen, args=(self._child.stdout, self._lines), daemon=True).start()

    def _send(self, request: dict[str, Any]) -> bool:
        stdin = self._child.stdin if self._child else None
        if stdin is None:
            return False
        try:
            stdin.write(json.dumps(request).encode("ascii") + b"\n")
            stdin.flush()
        except OSError:
            return False
        return True

    def _why_it_died(self) -> str:
        """Tell want of memory and want of time from a crash."""
        code = self._child.wait() if self._child else 0
        if code == -getattr(signal, "SIGXCPU", 0) != 0:
            return "slow"
        is_memory = b"memory allocation" in self._said() or code == -getattr(signal, "SIGKILL", 0) != 0
        return "memory" if is_memory else "unreadable"

    def _said(self) -> bytes:
        """Return what the child wrote for programmers; it is logged and never shown."""
        if self._complaints is None:
            return b""
        self._complaints.seek(0)
        return self._complaints.read(4096)

    def _replace(self) -> None:
        self._end()
        if self._stay_warm:
            self._start()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            if child.stdin is not None:
                _close(child.stdin)
        if self._complaints is not None:
            _log.info("the reading process ended, having said: %r", self._said())
            self._complaints.close()
            self._complaints = None


def _listen(stdout: IO[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    """Pass on line by line what the child says, and an empty one when it has ended."""
    with stdout:
        for line in stdout:
            lines.put(line)
    lines.put(b"")


def _close(stdin: IO[bytes]) -> None:
    try:
        stdin.close()
    except OSError:
        _log.debug("a request was left unsent")


KEEPER: Final = Keeper()
atexit.register(KEEPER.shutdown)
