"""Whether a cell is stored as a number: asked where a text like "1.234" could mean two amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.formats.keeper import KEEPER
from pipelines.read import request

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipelines.sheets import Source


def numeric(source: Source, sheet: str, cells: Iterable[str]) -> set[str]:
    """Name those of the cells ("F7") that a workbook stores as numbers; in a text file all cells are texts."""
    wanted = sorted(set(cells))
    if source.form == "csv" or not wanted:
        return set()
    return set(KEEPER.ask(request(source, "numbers") | {"sheet": sheet, "cells": wanted}).get("numbers", ()))
