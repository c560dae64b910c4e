"""The export bar: every filtered row, not those on the screen, built and noted in the journal when somebody asks."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass, field, replace
from html import escape
from typing import TYPE_CHECKING, Any, Literal

import streamlit as st

from acts.exported import ROLES, export_said, hindrance
from marts.figure_text import as_content
from marts.provenance import mart
from packs import table
from pages.parts import frame, guard, markup, store, words
from schemas.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from acts.actor import Actor
    from marts.figure import Figure, Rows
    from pages.parts.store import Moment

Kind = Literal["primary", "secondary", "tertiary"]
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS = {
    "xlsx": ("Excel", XLSX),
    "csv": ("CSV", "text/csv"),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
}


@dataclass(frozen=True)
class Leaving:
    """What leaves the house, as the journal notes it: the view, its name for people, the file and its filters."""

    view: str
    title: str
    file: str
    filters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Built:
    """A file that was built to leave: its content, its number of rows (None where it is no list), its figures."""

    content: io.BytesIO
    rows: int | None = None
    figures: tuple[Figure, ...] = ()


def offer(rows: Rows, *, view: str, filters: Mapping[str, Any], key: str) -> None:
    """Offer all rows in three formats; the name of the file says what it holds and as of when.

    It holds the columns that the source of the rows names: those that a person chose, else all.
    """
    if not rows.rows:
        return
    source, now = rows.source, store.moment()
    if why := hindrance(now.home):
        st.html(markup.soft(escape(why)))
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"export-{key}"):
        st.html(f'<span class="ek-soft ek-small">Download all {words.plain(rows.count.value)}:</span>', width="content")
        for ending, (label, mime) in FORMATS.items():
            file = file_name(view, ending, {**filters, "columns": source.columns}, now)
            leaving = Leaving(source.view, mart(source.view).title, file, filters)
            button(label, _builder(rows, ending, filters, now), leaving, mime, key=f"{key}-{ending}")


def button(
    label: str,
    build: Callable[[], Built],
    leaving: Leaving,
    mime: str,
    *,
    key: str,
    kind: Kind = "secondary",
    told: str = "",
) -> None:
    """Offer one file; it is built and noted in the journal when somebody asks for it."""
    st.download_button(
        label,
        data=noted(build, leaving, store.moment(), guard.current(), frame.screen()),
        file_name=leaving.file,
        mime=mime,
        on_click="ignore",
        type=kind,
        help=told or None,
        key=key,
    )


def noted(
    build: Callable[[], Built], leaving: Leaving, now: Moment, actor: Actor | None, page: str
) -> Callable[[], io.BytesIO]:
    """Return what builds a download and notes it in the journal before it leaves; it is called outside of a run.

    `now`, `actor` and `page` are those of the screen. What cannot be noted does not leave.
    """

    def leave() -> io.BytesIO:
        made = build()
        if actor is None:
            raise NotAllowedError("", "export", ROLES)
        content = {
            "page": page,
            "view": leaving.view,
            "title": leaving.title,
            "filters": {name: _said(value) for name, value in leaving.filters.items() if value},
            "units": list(now.units),
            "format": leaving.file.rpartition(".")[2],
            "file": leaving.file,
            "rows": made.rows,
            "sha256": hashlib.sha256(made.content.getbuffer()).hexdigest(),
            "seen_seq": now.seq,
            "today": now.today.isoformat(),
            "evidence": [as_content(each) for each in {each.id: each for each in made.figures}.values()],
        }
        export_said(now.home, actor, content)
        made.content.seek(0)
        return made.content

    return leave


def file_name(view: str, ending: str, filters: Mapping[str, Any], now: Moment) -> str:
    """Return a name that differs whenever the content may: view, day, sequence, and a hash of the filters.

    Streamlit derives the address of a download from a sample of its content, and from this name.
    """
    known = json.dumps([dict(filters), now.units], sort_keys=True, default=str)
    short = hashlib.sha256(known.encode()).hexdigest()[:6]
    return f"{view}_{now.today.isoformat()}_act{now.seq}_{short}.{ending}"


def _builder(rows: Rows, ending: str, filters: Mapping[str, Any], now: Moment) -> Callable[[], Built]:
    def build() -> Built:
        target = io.BytesIO()
        said = {**({"unit": now.units} if now.units else {}), **filters}
        # The act on the screen, not one that came since: the name of the file and the journal say so too.
        at = replace(now, as_of_seq=now.seq)
        db = store.looking(at)
        count = table.write(rows.source, db, target, ending, filters=said, seq=now.seq, today=now.today)
        return Built(target, count, (*table.figures(db, rows.source), rows.count, *rows.totals))

    return build


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
