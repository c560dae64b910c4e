"""The button that gives a file back to its owner: the same workbook, with what must be mended marked in it."""

from __future__ import annotations

import io
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import export, store

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from acts.receipts import FileResult
    from pages.parts.load.files import Dropped
    from pages.parts.store import Moment

LABEL = "Workbook with the cells marked"
HELP = "The file for its owner: every cell to mend is marked, with a sentence beside it. Mend it, and load it again."


def button(each: Dropped) -> None:
    """Offer one dropped file with its cells marked, where there is something to mend."""
    from packs import marked, marked_file

    result = each.loaded or each.checked
    if result is None or not marked_file.has_problems(result):
        return
    made = [sheet.load_id for sheet in result.sheets if sheet.load_id]
    if made:
        build, name = partial(_of_load, store.moment(), made[0]), marked.name_of(each.path, each.name)
    else:
        build, name = partial(_of_check, each.path, result, store.today()), marked.name_of(each.path, each.name)
    _offer(build, name, key=f"marked-{each.number}")


def of_load(load_id: int, *, key: str, label: str = LABEL) -> None:
    """Offer the file of a past load with its cells marked."""
    from packs import marked_file

    now = store.moment()
    name = marked_file.name_of_load(store.at(now), now.home, load_id)
    leaving = export.Leaving("loads", f"{name}: load {load_id} with its cells marked", name)
    build = partial(_of_load, now, load_id)
    export.button(
        label,
        lambda: export.Built(io.BytesIO(build())),
        leaving,
        export.XLSX,
        key=f"{key}-{load_id}",
        kind="tertiary",
        told=HELP,
    )


def _offer(build: partial[bytes], name: str, *, key: str, label: str = LABEL) -> None:
    st.download_button(label, build, name, export.XLSX, on_click="ignore", key=key, type="tertiary", help=HELP)


def _of_check(path: Path, result: FileResult, today: date) -> bytes:
    from packs import marked_file

    return marked_file.of_check(path, result, today=today).content


def _of_load(now: Moment, load_id: int) -> bytes:
    from packs import marked_file

    return marked_file.of_load(store.at(now), now.home, load_id).content
