"""What deciding about rows needs to know of a sheet: where its party, its date and its amount stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.moved import heading_rows
from pipelines.accounting.outline import summed_parents
from pipelines.accounting.totals import Body
from pipelines.accounting.totalwords import likely_totals
from pipelines.values.coded import pick

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.cells import Cells
    from pipelines.accounting.columns import ReadSheet
    from pipelines.values.reading import Place
    from schemas.table import Export

_AMOUNTS = frozenset({"money", "number", "rate"})
_NUMBERED = 0.5  # the share of rows with a number from which a row without one is unlike the others
_TIMES = frozenset({"date", "month"})


def measure_of(export: Export) -> str:
    """Return the column without which a ledger's record counts nothing: its amount, or its rate."""
    if export.amount:
        return export.amount
    wanted = (name for group in export.needed for name in group)
    return next((name for name in wanted if export.column(name).kind.name in _AMOUNTS), "")


def party_of(export: Export) -> tuple[str, ...]:
    """Return the columns that say who or what a record is about."""
    groups = [group for group in export.needed if not _kinds(export, group) & (_AMOUNTS | _TIMES)]
    return groups[0] if groups else ()


def body_of(sheet: ReadSheet) -> Body:
    """Gather what `sort_rows` needs."""
    export, cells, places = sheet.export, sheet.cells, sheet.places
    party = tuple(name for name in party_of(export) if name in places)
    times = tuple(
        name for group in export.needed if _kinds(export, group) <= _TIMES for name in group if name in places
    )
    measure = export.amount if export.amount in places else ""
    needed = {*party, *times, *export.key, *(name for group in export.needed for name in group)} & set(places)
    identified = _filled(cells, places, tuple(sorted(needed)))
    nothing = np.zeros(cells.count, np.bool_)
    likely = nothing
    for name in party:
        coded = cells.columns[places[name].letter]
        likely = likely | np.asarray(pc.fill_null(coded.spread(likely_totals(coded.clean)), fill_value=False))
    return Body(
        sheet=sheet.name,
        first_row=cells.first_row,
        filled=cells.filled,
        amount=sheet.per_row(measure) if measure else None,
        amount_letter=places[measure].letter if measure else "",
        party=_filled(cells, places, party),
        dated=_filled(cells, places, times),
        needed=nothing if identified is None else identified,
        repeats=heading_rows(sheet.recognised, cells)[0],
        texts=cells.texts,
        likely=lambda rows: _likely(cells, rows),
        party_likely=likely,
        numbered=_numbered(cells, places, export),
        party_letters=tuple(places[name].letter for name in party),
        time_letters=tuple(places[name].letter for name in times),
        keys=frozenset(places[name].letter for name in export.key if name in places),
        least=1 if sheet.spread else 2,  # the same sum of many months is no chance, the same amount of one line is
        parents=summed_parents(sheet) if export.ledger else {},
        needed_letters=tuple(places[name].letter for name in (*party, *times, *([measure] if measure else []))),
    )


def _kinds(export: Export, group: tuple[str, ...]) -> set[str]:
    return {export.column(name).kind.name for name in group}


def _filled(cells: Cells, places: dict[str, Place], names: tuple[str, ...]) -> NDArray[np.bool_] | None:
    """Return which rows hold more than a placeholder in one of these columns; None without such a column."""
    if not names:
        return None
    found = np.zeros(cells.count, np.bool_)
    for name in names:
        coded = cells.columns[places[name].letter]
        said = pc.and_(pc.is_valid(coded.clean), pc.invert(coded.silent))
        found |= np.asarray(pc.fill_null(coded.spread(said), fill_value=False))
    return found


def _numbered(cells: Cells, places: dict[str, Place], export: Export) -> NDArray[np.bool_] | None:
    """Return which rows have a number of their own; None where too few have one for its absence to say something."""
    names = tuple(name for name in export.key[:1] if name in places)
    found = _filled(cells, places, names)
    rows = cells.filled > 0
    return found if found is not None and found.sum() >= _NUMBERED * rows.sum() else None


def _likely(cells: Cells, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which of these rows hold a text that may name a total."""
    found = np.zeros(len(rows), np.bool_)
    which = pa.array(rows, pa.int32())
    for coded in cells.columns.values():
        if coded.index is None:
            likely = likely_totals(coded.clean.take(which))
        else:
            likely = pick(likely_totals(coded.clean), coded.at(which))
        found |= np.asarray(pc.fill_null(likely, fill_value=False))
    return found
