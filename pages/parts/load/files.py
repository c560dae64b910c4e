"""The files dropped so far: copied to a temporary place at once, and kept while the person looks at other screens."""

from __future__ import annotations

import shutil
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

import streamlit as st

from acts.planned import LoadOptions
from pages.parts import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from acts.receipts import FileResult
    from pages.parts.load.work import Work

KEPT, GOING = "files on Load", "work on Load"
MEGABYTES = 200


@dataclass
class Dropped:
    """One file on its way: where it lies, what was said about it, what would happen, and what did.

    `trouble` is the sentence why it could not be taken, `stopped` that somebody cancelled; the thread that checks or
    loads it sets these while it is `under_way`.
    """

    number: int
    name: str
    path: Path
    said: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    checked: FileResult | None = None
    loaded: FileResult | None = None
    trouble: str = ""
    stopped: bool = False
    under_way: bool = False

    @property
    def is_new(self) -> bool:
        """Return whether nobody knows yet what this file would do."""
        return not (self.checked or self.loaded or self.trouble or self.stopped or self.under_way)

    @property
    def is_told(self) -> bool:
        """Return whether there is something to show of it: what would happen or what did."""
        return bool(self.checked or self.loaded) and not self.under_way

    def options(self) -> LoadOptions:
        """Return what the person said beside the file."""
        return LoadOptions(today=store.today(), answers=self.answers, **self.said)

    def check_again(self) -> None:
        """Forget what would happen: something was said that may change it."""
        self.checked, self.trouble, self.stopped = None, "", False


@dataclass
class Desk:
    """What is given up when a session ends: the folder of its copies, and the work that goes on."""

    folder: Path
    work: Work | None = None

    def leave(self) -> None:
        """Give up what nobody waits for any more; what was confirmed is loaded to the end."""
        if self.work and self.work.doing == "check":
            self.work.stopping.set()
        threading.Thread(target=self._clear, daemon=True).start()

    def _clear(self) -> None:
        if self.work:
            self.work.ended.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def dropped() -> list[Dropped]:
    """Return the files of this session, in the order in which they came."""
    found: list[Dropped] = st.session_state.setdefault(KEPT, [])
    return found


def told() -> list[Dropped]:
    """Return the files of which there is something to show: all but those that are on their way."""
    return [each for each in dropped() if each.is_told]


def going() -> Work | None:
    """Return what is being checked or loaded for this session, None once its end was seen."""
    found: Work | None = st.session_state.get(GOING)
    return found


def go(work: Work | None) -> None:
    """Keep what is being done for this session, or forget it."""
    st.session_state[GOING] = _desk().work = work


def drop_zone() -> None:
    """Show where files are dropped; what comes is copied and the browser's own copy let go."""
    turn = st.session_state.setdefault(f"{KEPT} turn", 0)
    came = st.file_uploader(
        "Spreadsheets, CSV files or saved web pages, as your tools export them, several at once. "
        "Nothing is written before you confirm.",
        accept_multiple_files=True,
        max_upload_size=MEGABYTES,
        key=f"drop-{turn}",
    )
    if came:
        _copy(came)
        st.session_state[f"{KEPT} turn"] = turn + 1
        st.rerun()


def take_away(gone: Dropped) -> None:
    """Forget a file: only the copy in the temporary place is deleted."""
    shutil.rmtree(gone.path.parent, ignore_errors=True)
    dropped().remove(gone)


def pick_up(name: str, path: Path) -> None:
    """Take a file that lies on the server as if it had been dropped here; one that is gone meanwhile is left."""
    with suppress(FileNotFoundError), path.open("rb") as found:
        _add(name, found)


def _copy(came: Sequence[UploadedFile]) -> None:
    for each in came:
        _add(each.name, each)


def _add(name: str, content: IO[bytes]) -> None:
    known = dropped()
    number = 1 + max((one.number for one in known), default=0)
    path = Path(tempfile.mkdtemp(dir=_desk().folder)) / "file"
    with path.open("wb") as target:
        shutil.copyfileobj(content, target)
    known.append(Dropped(number, name, path))


@st.cache_resource(scope="session", show_spinner=False, on_release=Desk.leave)
def _desk() -> Desk:
    return Desk(Path(tempfile.mkdtemp(prefix="evenkeel-")))
