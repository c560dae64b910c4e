"""What an act would change: it is applied to a private copy of the newest build, and the figures are asked twice."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from acts.receipts import plain
from marts.evidence import recompute
from marts.headlines import BRIEF, by_name

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from marts.figure import Value
    from marts.headlines import Told


@dataclass(frozen=True)
class Moved:
    """A figure at the head of a screen that changes; None is unknown, or was not there."""

    screen: str
    name: str
    unit: str
    before: Value
    after: Value

    @property
    def share(self) -> Decimal:
        """Return how much it changes beside what it was: 1 where there was nothing, or nothing is left."""
        if not isinstance(self.before, Decimal | int) or not isinstance(self.after, Decimal | int):
            return Decimal(1)
        before, after = Decimal(self.before), Decimal(self.after)
        whole = max(abs(before), abs(after))
        return abs(after - before) / whole if whole else Decimal(0)


@dataclass(frozen=True)
class Restated:
    """The total of a feed in one month and currency, before and after; None where there was (or is left) no record."""

    period: str
    currency: str | None
    before: Decimal | None
    after: Decimal | None


@dataclass(frozen=True)
class Taken:
    """How many records of an earlier load no longer count."""

    load_id: int
    file: str
    records: int


@dataclass(frozen=True)
class Rows:
    """The rows of a file beside those that counted: `older` are those of a list that is not the newest."""

    new: int = 0
    repeated: int = 0
    replaced: int = 0
    vanished: int = 0
    older: int = 0


@dataclass(frozen=True)
class Impact:
    """What would change: rows, totals of months, records of earlier loads, figures.

    `assumes` are the answers that were taken for given: (question, best guess); `apart` the currencies in which sums
    stand from then on, where they could be said in one before.
    """

    rows: Rows = Rows()
    periods: tuple[Restated, ...] = ()
    taken: tuple[Taken, ...] = ()
    figures: tuple[Moved, ...] = ()
    assumes: tuple[tuple[str, str], ...] = ()
    apart: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the impact of the terminal's contract."""
        periods = [
            {"period": each.period, "from": _plain(each.before), "to": _plain(each.after), "currency": each.currency}
            for each in self.periods
        ]
        figures = [
            {"name": each.name, "from": _plain(each.before), "to": _plain(each.after), "unit": each.unit,
             "screen": each.screen}
            for each in self.figures
        ]  # fmt: skip
        rows, retired = asdict(self.rows), [asdict(each) for each in self.taken]
        known = {"rows": rows, "periods": periods, "retired": retired, "figures": figures}
        return known | {"assumes": dict(self.assumes), "apart": list(self.apart)}


def moved(before: Told, then: DuckDBPyConnection, after: Told, now: DuckDBPyConnection) -> tuple[Moved, ...]:
    """Return the figures that are others `now` than `then`, each once; one that only one side shows is computed."""
    was, is_now = by_name(before), by_name(after)
    lit = {screen for screen, _, _ in was} - {BRIEF}  # its panels are dark one by one
    found: dict[tuple[object, ...], Moved] = {}
    for key in is_now | was:
        old = was[key].value if key in was else recompute(then, is_now[key]) if key[0] in lit else None
        new = is_now[key].value if key in is_now else recompute(now, was[key])
        if old != new:
            # A sum that several screens show is said once, whatever they call it.
            same = (*key[1:], old, new) if isinstance(new, int) else (key[2], old, new)
            found.setdefault(same, Moved(*key, old, new))
    return tuple(found.values())


def fallen_apart(before: Told, after: Told) -> tuple[str, ...]:
    """Return the currencies in which sums stand after, where a sum stood in one before; () where none falls apart."""
    was, is_now = _units(before), _units(after)
    apart = [units for key, units in is_now.items() if len(was.get(key, ())) == 1 and len(units) > 1]
    return tuple(sorted(set().union(*apart)))


def _units(told: Told) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for (screen, name, unit), figure in by_name(told).items():
        if isinstance(figure.value, Decimal):
            found.setdefault((screen, name), set()).add(unit)
    return found


def _plain(value: Value) -> Value:
    """Return a value as JSON says it: an amount as a decimal string."""
    return plain(value) if isinstance(value, Decimal) else value
