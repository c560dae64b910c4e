"""A table of counts over two scales, for a chart in which every cell can be walked back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marts.figure import Figure


@dataclass(frozen=True)
class Matrix:
    """Figures in rows and columns: `cells[row][column]`, and in the same places `bands`, the word of each cell.

    `legend` says in words what each band means, `down` and `across` what the rows and the columns are; `rest` is the
    figure of what has no place in it.
    """

    down: str
    across: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Figure, ...], ...]
    bands: tuple[tuple[str, ...], ...]
    legend: tuple[tuple[str, str], ...]
    rest: Figure
