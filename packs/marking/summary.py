"""The sheet in the workbook that says what happened to the file: totals, every problem with its cell, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from marts.say import say_count, say_exact
from packs.marking import cells
from packs.marking.sheet import text_cell
from packs.marking.told import HAPPENED, PRESSING, TITLE, without_address
from packs.marking.xml import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from packs.marking.told import Behind, Mark, Told

    Row = Sequence[tuple[str, str]]  # what a cell says, and its format

MOST_LISTED: Final = 5_000
WIDTHS: Final = (18, 20, 20, 110)
HIGH: Final = 24  # points of the row of the title
MARKS: Final = (
    "Hatched cells must be mended: their record is set aside, or the value loads as unknown.",
    "Dotted cells load as they are and are worth a look.",
    f'Each has a comment, and its row says the same in the column headed "{TITLE}".',
)
TO_DO: Final = (
    "Mend the cells, save the workbook and load it again. No value of yours was changed.",
    "The notes column and this sheet may stay: they are known as Evenkeel's own and left out.",
)


def summary(
    told: Told, limits: Sequence[str], style: Callable[[str], int], namespace: str, where: Mapping[str, str]
) -> bytes:
    """Return the XML of the sheet; `where` gives the sheet of the workbook on which each sheet of the file stands."""
    rows: list[Row] = [[(told.title, "title")], []]
    facts = [("File", told.file), ("What happened", told.happened)]
    facts += _figure(told.behind) if told.behind else []
    do = () if told.behind else TO_DO
    for name, sentences in (("What to do", do), ("How it is marked", _marks(told)), ("Limits", limits)):
        facts += [(name if not place else "", each) for place, each in enumerate(sentences)]
    rows += [[(name, "bold"), (said, "plain")] for name, said in facts]
    rows += [[], *_tables(told), []]
    links: list[tuple[str, str]] = []
    listed = sorted(told.marks, key=lambda each: (PRESSING.index(each.severity), each.sheet, each.row))[:MOST_LISTED]
    rows.append([(_counted(told), "bold")])
    last = "What it says" if told.behind else "What to mend"
    rows.append([(each, "bold") for each in ("Cell", "Sheet", "What happened", last)])
    for each in listed:
        rows.append(_problem(each))
        if each.row and each.sheet in where:
            cell = each.cell if cells.place(each.cell)[0] else f"A{each.row}"
            links.append((f"A{len(rows)}", f"'{where[each.sheet].replace(chr(39), chr(39) * 2)}'!{cell}"))
    if len(told.marks) > len(listed):
        rows.append([(f"and {len(told.marks) - len(listed):,} more; each row has its note", "plain")])
    return _xml(rows, links, style, namespace)


def _figure(behind: Behind) -> list[tuple[str, str]]:
    return [
        ("Figure", f"{behind.name}: {behind.value}"),
        ("Rule", behind.rule),
        ("Evidence", f"{behind.evidence}, {behind.moment}. The search box of Evenkeel finds the figure by this id."),
    ]


def _marks(told: Told) -> tuple[str, ...]:
    if not told.behind:
        return MARKS
    return (
        "Lined cells stand behind the figure. Nothing in them was changed, and nothing is to mend.",
        f'Each has a comment, and its row says the same in the column headed "{told.title}".',
    )


def _counted(told: Told) -> str:
    if told.behind:
        return say_count(len(told.marks), "cell") + " behind the figure"
    counts = {each: sum(1 for mark in told.marks if mark.severity == each) for each in PRESSING}
    said = ", ".join(f"{HAPPENED[each].lower()}: {count:,}" for each, count in counts.items() if count)
    return say_count(len(told.marks), "problem") + (f" ({said})" if said else "")


def _tables(told: Told) -> list[Row]:
    """Return one line per table found: what it was read as, and counts and sums that add up."""
    rows: list[Row] = []
    for each in told.tables:
        parts = f"{each.loaded:,} {told.done} + {each.set_aside:,} set aside + {each.not_data:,} not data"
        where = f"Sheet {each.sheet}" if each.sheet else "The file"
        says = f"{where} is read as {each.title.lower()}, headings in row {each.header_row}: "
        says += f"{each.read:,} records read = {parts} (totals, notes)."
        for name, *amounts in each.totals:
            read, loaded, aside = (say_exact(amount, "").replace(" ", "") for amount in amounts)
            unit = f" in {each.currency}" if each.currency else ""
            says += f" {name}{unit}: {read} read = {loaded} {told.done} + {aside} set aside."
        rows.append([("Read and loaded" if not rows else "", "bold"), (says, "plain")])
    return rows


def _problem(mark: Mark) -> Row:
    is_linked = "link" if mark.row else "plain"
    cell = mark.cell or (f"row {mark.row}" if mark.row else "")
    severity = HAPPENED[mark.severity]
    return [(cell, is_linked), (mark.sheet, "plain"), (severity, "plain"), (without_address(mark), "plain")]


def _xml(rows: Sequence[Row], links: Sequence[tuple[str, str]], style: Callable[[str], int], namespace: str) -> bytes:
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>' for place, width in enumerate(WIDTHS, 1)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    head += f'<worksheet xmlns="{namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
    head += '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>'
    found = [f"{head}<cols>{widths}</cols><sheetData>".encode()]
    for number, row in enumerate(rows, 1):
        said = [(place, *each) for place, each in enumerate(row, 1) if each[0]]
        written = b"".join(text_cell(number, place, says, style(look)) for place, says, look in said)
        height = f' ht="{HIGH}" customHeight="1"' if number == 1 else ""
        found.append(f'<row r="{number}"{height}>'.encode() + written + b"</row>")
    found.append(b"</sheetData>")
    if links:
        found.append(b"<hyperlinks>")
        found += [f'<hyperlink ref="{ref}" location="'.encode() + text(to) + b'"/>' for ref, to in links]
        found.append(b"</hyperlinks>")
    page = '<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>'
    return b"".join(found) + f"{page}</worksheet>".encode()
