"""The empty workbooks to fill in: one per list, built on click, and all of them in one archive."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts.export import XLSX
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Export


def button(export: Export, label: str = "Template") -> None:
    """Offer the template of one list."""
    st.download_button(
        label,
        partial(_template, export.name),
        f"{export.name}.xlsx",
        XLSX,
        on_click="ignore",
        key=f"template-{export.name}",
        type="tertiary",
        help=f"An empty workbook for: {export.title}",
    )


def zipped() -> None:
    """Offer the templates of all lists as one archive."""
    st.download_button(
        "All templates as one .zip", _zipped, "templates.zip", "application/zip", on_click="ignore", key="templates-zip"
    )


def every() -> None:
    """Offer all templates behind one line."""
    with st.expander("Templates: an empty workbook for every list", key="templates"):
        with st.container(horizontal=True, gap="small"):
            for each in all_exports().values():
                button(each, each.title)
        zipped()


def _template(table: str) -> bytes:
    from schemas.derive.workbook import write_workbook

    return write_workbook(all_exports()[table])


def _zipped() -> bytes:
    from packs import templates

    return templates.zipped()
