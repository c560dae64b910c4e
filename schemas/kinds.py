"""The kinds of value a column can hold: how each is stored, shown and asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Kind:
    """One kind of value.

    `duckdb` is the stored type, `excel` the number format of workbooks, `expected` completes the
    sentence "was found, ... was expected", `values` and `words` belong to choices: the canonical
    values and, for each, the other words that mean it.
    """

    name: str
    duckdb: str
    excel: str
    expected: str
    numeric: bool = False
    values: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


text = Kind("text", "VARCHAR", "@", "some text")
identifier = Kind("id", "VARCHAR", "@", "an identifier such as INV-00123")
person = Kind("person", "VARCHAR", "@", "the name of one person")
vendor = Kind("vendor", "VARCHAR", "@", "the name of a vendor")
date = Kind("date", "DATE", "yyyy-mm-dd", "a date such as 2026-09-30")
moment = Kind("moment", "TIMESTAMP", "yyyy-mm-dd hh:mm", "a day and time such as 2026-09-30 14:05")
month = Kind("month", "VARCHAR", "@", "a month such as 2026-09")
money = Kind("money", "DECIMAL(18,4)", "#,##0.00", "an amount such as 1234.50", numeric=True)
rate = Kind("rate", "DECIMAL(18,8)", "0.00000000", "a rate such as 1.0845", numeric=True)
number = Kind("number", "DECIMAL(18,4)", "#,##0.####", "a number such as 12.5", numeric=True)
whole = Kind("whole", "BIGINT", "0", "a whole number such as 12", numeric=True)
percent = Kind("percent", "DECIMAL(9,6)", "0.0%", "a percentage such as 75%", numeric=True)
flag = Kind("flag", "BOOLEAN", "@", "yes or no")
listing = Kind("list", "VARCHAR", "@", "several values separated by semicolons")


def choice(words: Mapping[str, tuple[str, ...]]) -> Kind:
    """Return the kind of a column with a fixed vocabulary: {canonical value: other words for it}."""
    expected = "one of " + ", ".join(each.replace("_", " ") for each in words)
    return Kind("choice", "VARCHAR", "@", expected, values=tuple(words), words=dict(words))


CURRENCY = Kind("currency", "VARCHAR", "@", "an ISO 4217 currency code such as EUR")
