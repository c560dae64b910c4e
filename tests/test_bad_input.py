"""Bad input: one plain sentence each, everything else still loads, nothing is lost, doubled or half-loaded."""

from __future__ import annotations

import csv
import random
import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import xlsxwriter

import cli
from acts.load import load_files
from acts.planned import LoadOptions
from tests.acts.conftest import ANA, TODAY, Company

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Rows = list[list[Any]]
Capsys = pytest.CaptureFixture[str]
HEADINGS = ["Document Number", "Date", "Supplier", "Amount", "Currency", "Description"]
NUMBERS = range(1, 31)
GOOD: Rows = [[f"I{n}", date(2026, 3, n % 28 + 1), f"V{n % 5}", Decimal(n * 79 - 99) / 10, "EUR", ""] for n in NUMBERS]
TOTAL = sum((row[3] for row in GOOD), Decimal(0))
INNARDS = re.compile(r"Traceback|Error\b|Exception|NoneType|DataFrame|pandas|pyarrow|duckdb|zipfile|0x[0-9a-f]{6}")


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    files = tmp_path / "files"
    files.mkdir()
    monkeypatch.chdir(files)
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    return Company(tmp_path / "data", files)


def book(path: Path, **sheets: Rows) -> str:
    """Write a workbook; a cell that is a tuple is a formula with its stored value."""
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for place, cell in ((at, each) for at, row in enumerate(rows) for each in enumerate(row)):
                if isinstance(cell[1], tuple):
                    sheet.write_formula(place, cell[0], cell[1][0], None, cell[1][1])
                else:
                    sheet.write(place, cell[0], float(cell[1]) if isinstance(cell[1], Decimal) else cell[1])
    return path.name


def ledger(company: Company, rows: Rows = GOOD, name: str = "ledger 2026-03.csv", delimiter: str = ",") -> str:
    with (company.files / name).open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([HEADINGS, *rows])
    return name


def plain(sentence: str) -> None:
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not INNARDS.search(sentence)


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
UNREADABLE = {
    "empty": b"", "blank lines": b"\n\n \n", "random": random.Random(7).randbytes(4000), "pdf": b"%PDF-1.7 x",
    "cut off": b"PK\x03\x04" + bytes(60), "web page": b"<html><table><tr><td>1</td></tr></table></html>",
    "json": b'{"amount": 1}', "picture": b"\x89PNG\r\n\x1a\n" + bytes(40), "prose": b"Dear all,\nsee below.\n",
    "old office": OLD + bytes(600), "password": OLD + "EncryptedPackage".encode("utf-16-le") + bytes(600),
    "zero bytes": b"Date,Amount\n2026-03-01,1\x00\x00\n", "other list": b"Hue,Shape\nred,round\n",
    "open quote": b'Date,Supplier,Amount\n2026-03-01,"Open,5\n2026-03-02,V,6\n',
    "no headings": b"I1,2026-03-01,V,5.0\nI2,2026-03-02,V,6\n", "headings only": b"Invoice No.,Date,Supplier,Amount\n",
}  # fmt: skip


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence_that_names_it(company: Company, what: str) -> None:
    (company.files / "bad.xlsx").write_bytes(UNREADABLE[what])
    result = company.load("bad.xlsx")
    assert (result.status, result.reason[:8]) == ("refused", "bad.xlsx")
    plain(result.reason)
    assert company.count("loads") == 0


def test_a_refused_file_does_not_hold_up_the_next(company: Company) -> None:
    (company.files / "empty.csv").touch()
    given = [(name, company.files / name) for name in ("empty.csv", ledger(company))]
    assert [each.status for each in load_files(company.home, ANA, given, LoadOptions(TODAY))] == ["refused", "loaded"]
    assert company.total() == TOTAL


def test_a_sheet_that_fits_no_table_does_not_hold_up_the_others(company: Company) -> None:
    pivot: Rows = [["Supplier", "Sum of Amount"], ["V 1", 5], ["Grand Total", 5]]
    name = book(company.files / "b.xlsx", Cover=[["Report"], ["by Finance"]], Good=[HEADINGS, *GOOD], Pivot=pivot)
    sheets = {each.sheet: each for each in company.load(name).sheets}
    assert [sheets[each].status for each in ("Cover", "Good", "Pivot")] == ["refused", "loaded", "refused"]
    for each in ("Cover", "Pivot"):
        plain(sheets[each].says)
        assert f"b.xlsx, sheet {each}" in sheets[each].says
    assert company.total() == TOTAL


BAD: dict[int, list[Any]] = {
    1: ["31/02/2026", "13/13/2026", "soon"], 2: ["#N/A"], 3: ["n/a", "", "#N/A", "12,34,5", ("=1", "")], 4: ["XYZ"],
}  # fmt: skip


@pytest.mark.parametrize(("place", "cell"), [(place, each) for place, cells in BAD.items() for each in cells], ids=str)
def test_one_bad_cell_is_named_and_costs_no_more_than_itself(company: Company, place: int, cell: Any) -> None:
    bad = [*GOOD[2][:place], cell, *GOOD[2][place + 1 :]]
    sheet = company.load(book(company.files / "b.xlsx", S=[HEADINGS, *GOOD[:2], bad, *GOOD[3:]])).sheets[0]
    (named,) = (each for each in sheet.findings if each.cell == f"{'ABCDEF'[place]}4")
    plain(named.says)
    lost = GOOD[2][3] if place == 3 else 0
    assert named.severity == ("set_aside" if lost else "unknown")
    assert (sheet.read, sheet.loaded, sheet.set_aside) == ((30, 29, 1) if lost else (30, 30, 0))
    assert company.total() == TOTAL - lost
    kept = company.ask("select posting_date, vendor_name, null, currency from spend_current where document_id = 'I3'")
    assert lost or kept[0][place - 1] is None


READ = {
    "5-": "-5", "- 5": "-5", "\u22125": "-5", "(5)": "-5", "+5": "5", "5 CR": "-5", "5 DR": "5", "\u00a35": "5",
    "-\u00a35": "-5", "\u00a3(5)": "-5", "5\u20ac": "5", "EUR 5": "5", "CHF 5.-": "5", "00012": "12", ".5": "0.5",
    "1,234.5": "1234.5", "1.234,56": "1234.56", "1'234.50": "1234.5", "1 234.50": "1234.5", "1,23,456.78": "123456.78",
    "5,000.00-": "-5000", "(5,000.00)": "-5000", "-0": "0", "0.00": "0", "\uff11\uff12\uff13": "123",
}  # fmt: skip
NOT_READ = [
    *"n/a|N/A|-|TBD|?|#REF!|null|TRUE|12:30|1/2|1.2k|1.5M|12%|0x10|1_000|--5|5 apples|5 or 6|5-6|~5|5*|12 34".split(
        "|"
    ),
    *"2026-03-01|01/02/2026|=1+1|50p|kr 5|XYZ 5|5;6|1e3|(5|5)|[5]|5 incl. VAT|USD 5 EUR|12,34.5|1.234".split("|"),
    "9" * 15,
]


def test_amounts_are_read_as_they_are_written_or_set_aside_but_never_guessed(company: Company) -> None:
    odd: Rows = [[f"ODD-{n}", "2026-03-15", "Odd Ltd", text, "", ""] for n, text in enumerate([*READ, *NOT_READ])]
    company.load(ledger(company, [[*row[:3], f"{row[3]:,.2f}", *row[4:]] for row in GOOD] + odd))
    found = company.ask("select document_id, amount from spend_current where vendor_name = 'Odd Ltd'")
    assert dict(found) == {f"ODD-{n}": Decimal(wanted) for n, wanted in enumerate(READ.values())}
    assert company.count("set_aside") == len(NOT_READ)
    assert company.total() == TOTAL + sum(map(Decimal, READ.values()))


LABELS = [
    ("Subtotal", 0), ("Total for X", 2), ("", 0), ("Zwischensumme", 2), ("Sous-total", 2), ("Total CC1", 2), ("Sum", 0),
    ("Carried forward", 0), ("V 1 Total", 2), ("Running total", 5), ("March 2026 Total", 1), ("Overall Result", 0),
]  # fmt: skip


@pytest.mark.parametrize(("label", "place"), LABELS, ids=str)
def test_totals_between_the_rows_are_counted_by_nobody(company: Company, label: str, place: int) -> None:
    rows: Rows = []
    for first in range(0, 30, 6):
        total: list[Any] = ["", "", "", sum(row[3] for row in GOOD[first : first + 6]), "", ""]
        total[place] = label
        rows += [*GOOD[first : first + 6], total]
    sheet = company.load(book(company.files / "b.xlsx", S=[HEADINGS, *rows, ["Total", "", "", TOTAL]])).sheets[0]
    assert (sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == (36, 30, 0, 6)
    assert company.total() == TOTAL


def test_vendors_that_are_called_like_totals_stay_records(company: Company) -> None:
    names = ["A", "B", "Total", "Sum", "Total Energies", "Subtotal Systems", "Grand Total Ltd", "Summe GmbH"]
    amounts = [30, 20, 50, 100, 200, 400, 800, 5]  # each from the third on is the sum of all above
    rows: Rows = [[n, date(2026, 3, n + 1), names[n], amounts[n], "EUR", "Total"] for n in range(8)]
    company.load(book(company.files / "b.xlsx", S=[HEADINGS, *rows]))
    assert (company.count(), company.total()) == (8, Decimal(sum(amounts)))


PLANTED: dict[int, tuple[int, Any]] = {
    1503: (1, "31/02/2026"), 3003: (3, "n/a"), 4503: (4, "XYZ"), 6003: (3, ("=NA()", "#N/A")), 7503: (3, ("=1+1", "")),
    9003: (3, "12,34,5"), 10503: (3, "ten"), 12003: (2, ("=A0", "#REF!")), 13503: (1, "13/13/2026"), 15003: (6, "many"),
    16503: (4, "Euros please"), 18003: (3, "?"),
}  # fmt: skip


def test_a_ledger_of_20000_rows_names_its_planted_cells_and_ties_to_the_cent(company: Company) -> None:
    rows: Rows = [["Purchase ledger"], ["March 2026"], [], [*HEADINGS, "Quantity"]]
    sums, cells = [Decimal(0)], set()
    for n in range(1, 20_001):
        amount = Decimal(n * 7919 % 900_000) / 100 - 400
        row = [f"I{n}", date(2026, 3, n % 31 + 1), f"V{n % 97}", amount, "EUR", f"L{n}", n % 7]
        place, cell = PLANTED.get(n, (-1, None))
        if n in PLANTED:
            row[place] = cell
            cells.add(f"{'ABCDEFG'[place]}{len(rows) + 1}")
        rows.append(row)
        sums[-1] += 0 if place == 3 else amount
        if n % 2000 == 0:
            rows.append(["Subtotal", "", "", sums[-1]])
            sums.append(Decimal(0))
    rows += [["Grand total", "", "", sum(sums)], [], ["End of report"]]
    sheet = company.load(book(company.files / "T1.xlsx", Ledger=rows)).sheets[0]
    assert {each.cell for each in sheet.findings if each.severity != "warning"} == cells
    assert (len(cells), sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == (12, 20_012, 19_994, 6, 12)
    assert company.total() == sheet.totals[0][1].read == sum(sums)


AGAIN: dict[str, Callable[[list[Any]], list[Any]]] = {
    "in another order": lambda row: row,
    "as text": lambda row: [row[0], f"{row[1]:%d/%m/%Y}", row[2], f"{row[3]:,.2f}", *row[4:]],
    "with a code and spaces": lambda row: [row[0], f"{row[1]:%d %b %Y}", f" {row[2]}  ", f"{row[3]:.2f} EUR", *row[4:]],
    "the German way": lambda row: [row[0], f"{row[1]:%d.%m.%Y}", row[2], f"{row[3]:.2f}".replace(".", ","), *row[4:]],
}


@pytest.mark.parametrize("how", AGAIN)
def test_the_same_records_written_differently_change_nothing(company: Company, how: str) -> None:
    company.load(book(company.files / "ledger 2026-03.xlsx", S=[HEADINGS, *GOOD]))
    rows = random.Random(3).sample([AGAIN[how](row) for row in GOOD], len(GOOD))
    assert company.load(ledger(company, rows, delimiter=";")).status == "repeat"
    assert (company.total(), company.count()) == (TOTAL, 30)


def test_two_months_and_a_copy_in_one_workbook_count_once(company: Company) -> None:
    april: Rows = [[f"{row[0]}-4", row[1].replace(month=4), *row[2:]] for row in GOOD]
    name = book(company.files / "b.xlsx", Mar=[HEADINGS, *GOOD], Apr=[HEADINGS, *april], Copy=[HEADINGS, *GOOD[4:9]])
    assert [each.status for each in company.load(name).sheets] == ["loaded", "loaded", "repeat"]
    assert [company.total(period="2026-03"), company.total(period="2026-04")] == [TOTAL, TOTAL]


def test_two_units_in_one_workbook_never_replace_each_other(company: Company) -> None:
    other: Rows = [[f"N{row[0]}", *row[1:3], row[3] * 2, *row[4:]] for row in GOOD]
    sheets: dict[str, Rows] = {"Harrow": GOOD, "Nord": other}
    parts = {unit: [[f"Entity: {unit}"], HEADINGS, *rows] for unit, rows in sheets.items()}
    company.load(book(company.files / "b.xlsx", **parts))
    assert [company.total(unit="Harrow"), company.total(unit="Nord")] == [TOTAL, TOTAL * 2]


@pytest.mark.parametrize("name", ["new\nline.csv", 'it\'s "it".csv', "\U0001f4c8 M\u00e4rz.csv", "a;b'); drop.csv"])
def test_a_file_may_have_any_name_and_huge_cells(company: Company, name: str) -> None:
    assert company.load(ledger(company, [[*row[:5], "x" * 200_000] for row in GOOD], name)).status == "loaded"
    assert (company.ask("select file from loads"), company.total()) == ([(name,)], TOTAL)


def run(capsys: Capsys, *arguments: object) -> tuple[int, str, str]:
    try:
        code = cli.main([str(each) for each in arguments])
    except SystemExit as stop:
        code = int(stop.code or 0)
    return code, *capsys.readouterr()


def test_the_exit_code_says_done_refused_usage_or_question(company: Company, capsys: Capsys) -> None:
    good, unclear = ledger(company), ledger(company, [[*row[:3], "1.000", "EUR"] for row in GOOD], "unclear.csv")
    (company.files / "empty").touch()
    tried = [
        (good,),
        ("empty",),
        ("missing",),
        (company.files,),
        (unclear,),
        (unclear, "empty"),
        ("empty", unclear, good),
    ]
    assert [run(capsys, "check", *each)[0] for each in tried] == [0, 1, 1, 1, 3, 1, 1]
    for wrong in (["--covers", "2026-13"], ["--as-of", "31/12/2026"], ["--table", "nope"], ["--today", "soon"]):
        assert run(capsys, "check", good, *wrong)[0] == 2
    assert company.count("loads") == 0


ODD = """undo 999|reread 99|setting nope 5|setting overlap_share nan|setting review_day Blursday|template nope
export spend;x --to x.csv|export spend_lines --to x.txt|export spend_lines --to no/x.csv|check l.csv --answers no.json
export spend_lines --where 1=1;--=x --to x.csv|export spend_lines --where amount=abc --to x.csv"""


@pytest.mark.parametrize("line", re.split(r"[|\n]", ODD))
def test_an_odd_command_is_refused_in_one_sentence_and_writes_nothing(
    company: Company, capsys: Capsys, line: str
) -> None:
    company.load(ledger(company, name="l.csv"))
    before = (company.home / "journal.jsonl").read_bytes()
    code, out, err = run(capsys, *line.split(" "))
    assert (code, out) == (1, "")
    plain(err.removesuffix("\n"))
    assert (company.home / "journal.jsonl").read_bytes() == before
    assert not (company.files / "x.csv").exists()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_text_leaves_as_a_formula_and_no_filter_as_a_query(company: Company, capsys: Capsys, form: str) -> None:
    company.load(ledger(company, [["=1+1", "2026-03-01", "=cmd|' /C calc'!A0", 5, "EUR", "+1"], *GOOD]))
    assert run(capsys, "export", "spend_lines", "--to", f"out.{form}")[0] == 0
    if form == "csv":
        text = (company.files / "out.csv").read_text(encoding="utf-8")
        cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
        assert [each for each in cells if re.match(r"[=+@\t\r]|-[^\d]", each)] == []
    else:
        sheet = openpyxl.load_workbook(company.files / "out.xlsx").worksheets[0]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "b"}
    where = "vendor_name=x' or 1=1; drop table spend;--"
    assert ": 0 rows" in run(capsys, "export", "spend_lines", "--where", where, "--to", f"out.{form}")[1]
    assert company.count() == 31
