"""The export bar: every filtered row, not those on the screen, built when somebody asks."""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING, Any

import streamlit as st

from packs import table
from pages.parts import store, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from marts.figure import Detail, Rows
    from pages.parts.store import Moment

FORMATS = {
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("CSV", "text/csv"),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
}


def offer(rows: Rows, *, view: str, filters: Mapping[str, Any], key: str) -> None:
    """Offer all rows in three formats; the name of the file says what it holds and as of when.

    It holds the columns that the source of the rows names: those that a person chose, else all.
    """
    if not rows.rows:
        return
    source, now = rows.source, store.moment()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"export-{key}"):
        st.html(f'<span class="ek-soft ek-small">Download all {words.plain(rows.count.value)}:</span>', width="content")
        for ending, (label, mime) in FORMATS.items():
            st.download_button(
                label,
                data=_builder(source, ending, filters, now),
                file_name=file_name(view, ending, {**filters, "columns": source.columns}, now),
                mime=mime,
                on_click="ignore",
                key=f"{key}-{ending}",
            )


def file_name(view: str, ending: str, filters: Mapping[str, Any], now: Moment) -> str:
    """Return a name that differs whenever the content may: view, day, sequence, and a hash of the filters.

    Streamlit derives the address of a download from a sample of its content, and from this name.
    """
    known = json.dumps([dict(filters), now.units], sort_keys=True, default=str)
    short = hashlib.sha256(known.encode()).hexdigest()[:6]
    return f"{view}_{now.today.isoformat()}_act{now.seq}_{short}.{ending}"


def _builder(rows: Detail, ending: str, filters: Mapping[str, Any], now: Moment) -> Callable[[], io.BytesIO]:
    def build() -> io.BytesIO:
        target = io.BytesIO()
        said = {**({"unit": now.units} if now.units else {}), **filters}
        table.write(rows, store.at(now), target, ending, filters=said, seq=now.seq, today=now.today)
        target.seek(0)
        return target

    return build
