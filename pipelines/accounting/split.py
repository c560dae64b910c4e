"""Splitting a sheet by the unit that sent each row: one table understood per unit, nothing lost between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.recognition.monthwords import plain
from pipelines.tidy import totals_of
from pipelines.understood import Stated, Understood
from pipelines.values.reading import on

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.tidy import Tidied
    from pipelines.understood import SetAside

MOST_UNITS = 50  # a column with more different values names something else than units


@dataclass(frozen=True)
class _Part:
    unit: Stated | None
    rows: NDArray[np.int64]


def split(tidied: Tidied, findings: tuple[Finding, ...], *, file: str, sha256: str) -> tuple[Understood, ...]:
    """Return one `Understood` per unit; what belongs to no row stays with the first."""
    parts, notes = _parts(tidied)
    whole = _whole(tidied, (*findings, *notes), file=file, sha256=sha256)
    if len(parts) == 1:
        own = [each.source_row for each in tidied.set_aside]
        return (replace(whole, unit=parts[0].unit, totals=totals_of(tidied.rows, tidied.aside_amounts, own)),)
    units = _unit_keys(tidied)
    places = {part.unit.value if part.unit else "": number for number, part in enumerate(parts)}
    labels = {_key(value): number for value, number in places.items()}
    asides: list[list[SetAside]] = [[] for _ in parts]
    for each in tidied.set_aside:
        asides[labels.get(_key(each.cells.get(tidied.letters[tidied.unit_column], "")), 0)].append(each)
    row_part = {int(row): number for number, part in enumerate(parts) for row in units.source_rows[part.rows].tolist()}
    row_part |= {each.source_row: number for number, aside in enumerate(asides) for each in aside}
    found = []
    for number, part in enumerate(parts):
        rows = tidied.rows.take(pa.array(part.rows, pa.int64()))
        own = [each.source_row for each in asides[number]]
        found.append(
            replace(
                whole,
                rows=rows.combine_chunks(),
                unit=part.unit,
                set_aside=tuple(asides[number]),
                not_data=whole.not_data if number == 0 else (),
                findings=tuple(each for each in whole.findings if row_part.get(_row(each), 0) == number),
                totals=totals_of(rows, tidied.aside_amounts, own),
            )
        )
    return tuple(found)


@dataclass(frozen=True)
class _Units:
    values: list[str]
    keys: list[str]
    index: NDArray[np.int64]
    source_rows: NDArray[np.int64]


def _unit_keys(tidied: Tidied) -> _Units:
    coded = pc.dictionary_encode(pc.fill_null(tidied.rows.column(tidied.unit_column), "").combine_chunks())
    coded = coded.combine_chunks() if isinstance(coded, pa.ChunkedArray) else coded
    values: list[str] = coded.dictionary.to_pylist()
    index = np.asarray(coded.indices, np.int64)
    return _Units(values, [_key(each) for each in values], index, tidied.rows.column("source_row").to_numpy())


def _parts(tidied: Tidied) -> tuple[list[_Part], list[Finding]]:
    everything = np.arange(tidied.rows.num_rows)
    if not tidied.unit_column or not tidied.rows.num_rows:
        return [_Part(tidied.unit, everything)], []
    units = _unit_keys(tidied)
    names = list(dict.fromkeys(key for key in units.keys if key))
    if not names:
        return [_Part(tidied.unit, everything)], []
    if len(names) > MOST_UNITS:
        return [_Part(tidied.unit, everything)], [_too_many(tidied, len(names))]
    letter = tidied.letters[tidied.unit_column]
    match = tidied.recognised.columns[tidied.unit_column]
    counts = np.bincount(units.index, minlength=len(units.values))
    group = np.array([names.index(key) if key else len(names) for key in units.keys])[units.index]
    blank = int((group == len(names)).sum())
    notes = [_blank(tidied, letter, blank, several=len(names) > 1)] if blank else []
    if len(names) == 1:
        return [_Part(Stated(_label(units, counts, names[0]), match.how, letter), everything)], notes
    parts = [
        _Part(Stated(_label(units, counts, name), match.how, letter), np.flatnonzero(group == number))
        for number, name in enumerate(names)
    ]
    if blank:
        parts.append(_Part(Stated("", match.how, letter), np.flatnonzero(group == len(names))))
    return parts, notes


def _label(units: _Units, counts: NDArray[np.int64], key: str) -> str:
    """Return the commonest spelling of a unit."""
    spelt = [number for number, each in enumerate(units.keys) if each == key]
    return units.values[max(spelt, key=lambda number: int(counts[number]))]


def _whole(tidied: Tidied, findings: tuple[Finding, ...], *, file: str, sha256: str) -> Understood:
    recognised = tidied.recognised
    return Understood(
        file=file,
        sha256=sha256,
        sheet=recognised.sheet.name,
        table=recognised.table,
        header_row=recognised.header_row,
        columns=recognised.columns,
        extra=recognised.extra,
        layout=recognised.layout,
        source=recognised.source,
        rows=tidied.rows,
        set_aside=tidied.set_aside,
        not_data=tidied.not_data,
        findings=findings,
        questions=tidied.questions,
        unit=tidied.unit,
        currency=tidied.currency,
        as_of=tidied.as_of,
        covers=tidied.covers,
    )


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", plain(text)))


def _row(finding: Finding) -> int:
    digits = re.search(r"\d+$", finding.cell)
    return int(digits[0]) if digits else -1


def _blank(tidied: Tidied, letter: str, count: int, *, several: bool) -> Finding:
    sheet = tidied.recognised.sheet.name
    where = "they are loaded without a unit" if several else "they are loaded with the only unit of the sheet"
    says = f"{on(sheet, letter)}: {count:,} records do not say which unit they belong to; {where}. "
    says += "Fill in the column in the source."
    return Finding(sheet, "", tidied.unit_column, "warning", "unit_blank", str(count), says)


def _too_many(tidied: Tidied, count: int) -> Finding:
    sheet, letter = tidied.recognised.sheet.name, tidied.letters[tidied.unit_column]
    says = f"{on(sheet, letter)}: it holds {count:,} different values, too many to be the units that sent the rows; "
    return Finding(
        sheet, "", tidied.unit_column, "warning", "too_many_units", str(count), says + "the sheet is not split."
    )
