"""Turning what is wrong with texts into findings with the addresses of their cells; long lists are cut and counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.values.coded import pick
from pipelines.values.reading import at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from pipelines.findings import Severity
    from pipelines.values.reading import Place, Reading

LISTED = 1_000  # findings of one rule that are listed one by one


def cell_findings(
    reading: Reading,
    place: Place,
    *,
    rows: NDArray[np.int64],
    first_row: int,
    unknown_as: Severity = "unknown",
    origins: pa.Array | None = None,
) -> list[Finding]:
    """Return one finding per troubled cell in these rows (positions below the heading).

    `origins` gives the cells of values that stand in another column, one per row.
    """
    found: list[Finding] = []
    texts = list(reading.troubles)
    if not texts:
        return found
    which = reading.coded.at(pa.array(rows, pa.int32()))
    troubled = pick(pc.index_in(reading.coded.clean, value_set=pa.array(texts, pa.string())), which)
    hit = np.flatnonzero(np.asarray(pc.is_valid(troubled)))
    kinds = np.asarray(troubled.take(pa.array(hit)), np.int64) if len(hit) else np.empty(0, np.int64)
    seen: Counter[tuple[str, Severity]] = Counter()
    for position, kind in zip(rows[hit].tolist(), kinds.tolist(), strict=True):
        trouble = reading.troubles[texts[kind]]
        severity = unknown_as if trouble.severity == "unknown" else trouble.severity
        seen[trouble.rule, severity] += 1
        if seen[trouble.rule, severity] <= LISTED:
            elsewhere = origins[position].as_py() if origins is not None else None
            cell = elsewhere or f"{place.letter}{first_row + position}"
            says = f"{at(place.sheet, cell)}: {trouble.says}"
            found.append(Finding(place.sheet, cell, place.column.name, severity, trouble.rule, texts[kind], says))
    for (rule, severity), count in seen.items():
        if count > LISTED:
            found.append(more(place, rule, severity, count - LISTED))
    return found


def more(place: Place, rule: str, severity: Severity, count: int) -> Finding:
    """Return the finding that counts those of a rule which are not listed."""
    says = f"{place.named}: and {count:,} more cells like these, not listed one by one."
    return Finding(place.sheet, "", place.column.name, severity, rule, str(count), says)


def unique(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings without repetitions of one cell and rule, in order."""
    found: dict[tuple[str, str, str, str], Finding] = {}
    for each in findings:
        found.setdefault((each.cell, each.column, each.rule, each.says if not each.cell else ""), each)
    return tuple(found.values())
