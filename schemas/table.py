"""The vocabulary in which every export is declared: column(), reference(), rule(), Export, Mart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from schemas.kinds import Kind

Wanted = Literal["wanted", "optional", "conditional"]


@dataclass(frozen=True)
class Column:
    """One column, declared once.

    `heading` is what people read, `synonyms` the other headings that mean it, `unit` the name of the
    column that says the currency of an amount (or a fixed unit such as "days"), `wanted` the R, C and O
    of the data contract, `at_least`/`at_most` the plausible range (beyond it: a warning, never a loss).
    """

    name: str
    kind: Kind
    heading: str
    description: str
    synonyms: tuple[str, ...] = ()
    wanted: Wanted = "optional"
    unit: str = ""
    at_least: float | None = None
    at_most: float | None = None
    refers_to: str = ""


@dataclass(frozen=True)
class Rule:
    """A named check across columns: the SQL-free test lives in pipelines/accounting/rules.py under the same name."""

    says: str
    columns: tuple[str, ...]
    test: str


@dataclass(frozen=True)
class Export:
    """One table that a company's tools export.

    `row` says what one row is; `key` the business key; `needed` lists groups of columns: of each group at
    least one column must be found for the sheet to load; `ledger` is true where rows are bookings in
    periods (false: a register, where the newest list is current); `owner` is the function that sends it.
    `otherwise` are the columns that together identify a record whose key is not known (none: its name does);
    `grows` is true for a log, whose records are added and never leave by being absent from a later file.
    """

    name: str
    title: str
    owner: str
    row: str
    key: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    ledger: bool = False
    amount: str = ""
    lights: str = ""
    rules: tuple[Rule, ...] = ()
    otherwise: tuple[str, ...] = ()
    grows: bool = False

    @property
    def spreads(self) -> bool:
        """Whether its amounts may stand in one column per month instead of one row per month."""
        return bool(self.ledger and self.amount) and any(each.name == "period" for each in self.columns)

    @property
    def by_month(self) -> bool:
        """Whether this is a ledger whose records are about months and have no dates: a budget."""
        dated = any(each.kind.name == "date" for each in self.columns)
        return self.ledger and not dated and any(each.name == "period" for each in self.columns)

    def column(self, name: str) -> Column:
        """Return the column of that name; KeyError when the export has none."""
        for each in self.columns:
            if each.name == name:
                return each
        raise KeyError(name)


@dataclass(frozen=True)
class Mart:
    """The columns of one view: `row` says what one row is; each column is carried by reference() or computed.

    `table` is the export whose records the view lists, one row each, under their `item_key` ("" for other views).
    """

    name: str
    title: str
    row: str
    columns: tuple[Column, ...]
    table: str = ""

    def column(self, name: str) -> Column:
        """Return the column of that name; KeyError when the mart has none."""
        for each in self.columns:
            if each.name == name:
                return each
        raise KeyError(name)


def column(
    name: str,
    kind: Kind,
    heading: str,
    description: str,
    *,
    synonyms: tuple[str, ...] = (),
    wanted: Wanted = "optional",
    unit: str = "",
    at_least: float | None = None,
    at_most: float | None = None,
) -> Column:
    """Declare one column (see `Column`)."""
    return Column(name, kind, heading, description, synonyms, wanted, unit, at_least, at_most)


def reference(owner: Export, name: str, **changes: object) -> Column:
    """Carry a column owned by another export: heading, description and synonyms come along."""
    found = owner.column(name)
    return replace(found, refers_to=f"{owner.name}.{name}", **changes)  # type: ignore[arg-type]


def rule(says: str, *columns: str, test: str) -> Rule:
    """Declare a named check across columns; `says` is the sentence that the reader sees."""
    return Rule(says, columns, test)
