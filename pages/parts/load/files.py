"""The files dropped so far: copied to a temporary place at once, and kept while the person looks at other screens."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from acts.planned import LoadOptions
from pages.parts import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from acts.receipts import FileResult

KEPT = "files on Load"
MEGABYTES = 200


@dataclass
class Dropped:
    """One file on its way: where it lies, what was said about it, what would happen, and what did."""

    number: int
    name: str
    path: Path
    said: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    faulty: bool = False
    checked: FileResult | None = None
    loaded: FileResult | None = None

    def options(self) -> LoadOptions:
        """Return what the person said beside the file."""
        return LoadOptions(today=store.today(), answers=self.answers, **self.said)

    def check_again(self) -> None:
        """Forget what would happen: something was said that may change it."""
        self.faulty, self.checked = False, None


def dropped() -> list[Dropped]:
    """Return the files of this session, in the order in which they came."""
    found: list[Dropped] = st.session_state.setdefault(KEPT, [])
    return found


def drop_zone() -> None:
    """Show where files are dropped; what comes is copied and the browser's own copy let go."""
    turn = st.session_state.setdefault(f"{KEPT} turn", 0)
    came = st.file_uploader(
        "Excel or CSV files, as your tools export them, several at once. Nothing is written before you confirm.",
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


def _copy(came: Sequence[UploadedFile]) -> None:
    known = dropped()
    for each in came:
        number = 1 + max((one.number for one in known), default=0)
        path = _folder() / str(number) / "file"
        path.parent.mkdir(parents=True)
        with path.open("wb") as target:
            shutil.copyfileobj(each, target)
        known.append(Dropped(number, each.name, path))


@st.cache_resource(
    scope="session", show_spinner=False, on_release=lambda folder: shutil.rmtree(folder, ignore_errors=True)
)
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="evenkeel-"))
