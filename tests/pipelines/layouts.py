"""Clean tables written in random layouts, as people and tools send them, for tests that read them back."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
from hypothesis import strategies as st

from tests.pipelines.cleanrecords import DATES, HEADINGS, REGISTER, SPEND, VENDORS, Style, risk_records, spend_records

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import DrawFn

    from tests.pipelines.cleanrecords import Record

Row = list[Any]
SHAPES = (
    "spend", "register", "turned", "below", "beside", "banded", "headed twice", "again", "again in another order",
    "beside its kind", "by vendor", "summary below", "three below",
)  # fmt: skip
NOTES: tuple[list[Row], ...] = (
    [],
    [[], ["Note: figures are unaudited."]],
    [["* Figures are unaudited"]],
    [[], ["Source: finance system"], ["Page 1 of 1"]],
    [[], [None, "Prepared by the risk team"]],
    [[], ["All figures were taken from the system on the last day of the month"]],
)
GAPS: tuple[list[Row], ...] = ([[]], [[], ["Second list"]], [[], [], ["Second list"], []])


@dataclass(frozen=True)
class Written:
    """What was written: the file, and the records of each table that must come back."""

    name: str
    data: bytes
    tables: dict[str, list[Record]]
    story: dict[str, Any] = field(default_factory=dict)


@st.composite
def block(
    draw: DrawFn, names: tuple[str, ...], records: list[Record], style: Style, *, total: bool = True
) -> list[Row]:
    """Return a heading row and the rows below it: columns in any order, some left out, headings in any spelling."""
    needed = [name for name in names if name != "cost_centre"] if names == SPEND else list(names)
    columns = draw(st.permutations(list(names) if draw(st.booleans()) else needed))
    headings = [draw(st.sampled_from(HEADINGS[name])) for name in columns]
    rows: list[Row] = [headings]
    for record in records:
        rows += [[]] if draw(st.integers(0, 9)) == 0 and len(rows) > 1 else []
        rows.append([style.cell(record[name]) for name in columns])
    if total and "amount" in columns and draw(st.booleans()):
        last: Row = [None] * len(columns)
        last[0 if columns[0] != "amount" else 1] = draw(st.sampled_from(["Total", "Grand total", "Summe"]))
        last[columns.index("amount")] = style.cell(sum((each["amount"] for each in records), Decimal(0)))
        rows.append(last)
    return rows


@st.composite
def preamble(draw: DrawFn, *, most: int) -> list[Row]:
    """Return rows above the headings, so many that these stand in any of the first rows."""
    lines: list[Row] = [["Monthly report"], ["Entity:", "North Ltd"], ["Prepared by finance"], ["Run date: 2026-04-02"]]
    chosen = [line for line in lines if draw(st.booleans())]
    blank = draw(st.integers(0, max(0, most - len(chosen))))
    return [*chosen, *([[]] * blank)]


def plain(records: list[Record], style: Style) -> list[Row]:
    """Return bookings in one order of columns."""
    return [[HEADINGS[name][0] for name in SPEND], *([style.cell(each[name]) for name in SPEND] for each in records)]


def halves(records: list[Record], style: Style) -> list[Row]:
    """Return the bookings as two tables of one kind beside each other."""
    half = 1 + len(records) // 2
    return beside(plain(records[:half], style), plain(records[half:], style), 1)


def by_vendor(records: list[Record], style: Style) -> list[Row]:
    """Return bookings in groups that a row with the vendor heads and a row with their sum ends."""
    rows: list[Row] = [["Vendor", "Date", "Num", "Account", "Amount"]]
    for name in dict.fromkeys(each["vendor_name"] for each in records):
        own = [each for each in records if each["vendor_name"] == name]
        rows.append([name])
        rows += [
            [None, style.cell(each["posting_date"]), each["document_id"], "5010", style.cell(each["amount"])]
            for each in own
        ]
        rows.append(
            [f"Total for {name}", None, None, None, style.cell(sum((each["amount"] for each in own), Decimal(0)))]
        )
    return [*rows, ["TOTAL", None, None, None, style.cell(sum((each["amount"] for each in records), Decimal(0)))]]


def beside(left: list[Row], right: list[Row], gap: int) -> list[Row]:
    """Put two tables next to each other."""
    width = max(map(len, left))
    rows = []
    for place in range(max(len(left), len(right))):
        one = left[place] if place < len(left) else []
        other = right[place] if place < len(right) else []
        rows.append([*one, *[None] * (width - len(one) + gap), *other])
    return rows


def turned(rows: list[Row]) -> list[Row]:
    """Write one record per column."""
    rows = [row for row in rows if row]
    return [list(row) for row in zip(*rows, strict=True)]


@st.composite
def written(draw: DrawFn) -> Written:
    """Return a file in a random layout and what must come back from it."""
    typed = draw(st.booleans())
    comma = draw(st.booleans())
    style = Style(typed, draw(st.sampled_from(DATES)), comma, draw(st.booleans()))
    shape = draw(st.sampled_from(SHAPES))
    spend, risks = draw(spend_records()), draw(risk_records())
    top = draw(preamble(most=29 if shape != "turned" else 3))
    notes = draw(st.sampled_from(NOTES))
    tables: dict[str, list[Record]] = {}
    if shape not in {"register", "turned", "banded"}:
        tables["spend"] = spend
    if shape in {"register", "turned", "below", "beside", "banded", "three below"}:
        tables["risks"] = risks
    if shape == "three below":
        tables["vendors"] = [{"vendor_name": name, "country": "DE"} for name in VENDORS[:3]]
    rows = draw(_body(shape, spend, risks, style))
    rows = [*top, *rows, *(notes if shape not in {"beside", "turned", "beside its kind"} else [])]
    if typed:
        data = _workbook(rows, cover=draw(st.sampled_from(["", "before", "after"])))
        return Written("list.xlsx", data, tables, {"shape": shape, "rows": rows})
    # A comma that separates cells cannot be told from one in numbers unless those cells are quoted, as tools do.
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]))
    delimiter = draw(st.sampled_from([",", ";", "\t", "|"]))
    data = _text(rows, delimiter).encode(encoding)
    return Written("list.csv", data, tables, {"shape": shape, "rows": rows, "as": (encoding, delimiter)})


@st.composite
def _body(draw: DrawFn, shape: str, spend: list[Record], risks: list[Record], style: Style) -> list[Row]:
    """Return the tables of a shape."""
    if shape == "again in another order":
        half = 1 + len(spend) // 2
        first = draw(block(SPEND, spend[:half], style, total=False))
        return [*first, [], *draw(block(SPEND, spend[half:], style, total=False))]
    if shape in {"beside its kind", "by vendor"}:
        return by_vendor(spend, style) if shape == "by vendor" else halves(spend, style)
    money, register = draw(block(SPEND, spend, style)), draw(block(REGISTER, risks, style))
    order, gap = draw(st.permutations([0, 1, 2])), draw(st.sampled_from(GAPS))
    return _arranged(shape, money, register, style, order=order, gap=gap)


def _arranged(
    shape: str, money: list[Row], register: list[Row], style: Style, *, order: list[int], gap: list[Row]
) -> list[Row]:
    vendors: list[Row] = [["Vendor name", "Country", "Criticality"], *([name, "DE", "High"] for name in VENDORS[:3])]
    half, width = len(register) // 2, len(money[0])
    parts = [(money, register, vendors)[place] for place in order]
    two = [each for each in parts if each is not vendors]
    summary = [["Category", "Total"], ["Hardware", style.cell(Decimal("12.50"))], ["Travel", style.cell(Decimal(7))]]
    again = len(money) // 2
    return {
        "spend": money,
        "register": register,
        "turned": turned(register),
        "below": [*two[0], *gap, *two[1]],
        "beside": beside(two[0], two[1], 1 + len(gap) % 3),
        "banded": [register[0], ["Technology"], *register[1:half], ["Finance"], *register[half:]],
        "headed twice": [["Purchases", *[None] * (width - 2), "Other"], *money],
        "again": [*money[:again], [], money[0], *money[again:]],
        "summary below": [*money, [], *summary],
        "three below": [*parts[0], [], *parts[1], [], ["Third list"], *parts[2]],
    }[shape]


def _workbook(rows: list[Row], *, cover: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    if cover:
        front = book.create_sheet("Cover", 0 if cover == "before" else 1)
        front["A1"] = "Report for the board"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _text(rows: list[Row], delimiter: str) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return stream.getvalue()


def save(folder: Path, what: Written) -> Path:
    """Write the file."""
    path = folder / what.name
    path.write_bytes(what.data)
    return path
