"""Bad input: one plain sentence each, everything else still loads, nothing is lost, doubled or half-loaded."""

from __future__ import annotations

import csv
import json
import random
import re
import subprocess
import sys
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

import cli
from acts.load import load_files
from acts.planned import LoadOptions
from tests.acts.conftest import ANA, TODAY, Company

HEADINGS = ["Document Number", "Date", "Supplier", "Amount", "Currency", "Description"]
Rows = list[list[Any]]
GOOD: Rows = [
    [
        f"INV-{n:03d}",
        date(2026, 3, n % 28 + 1),
        f"Vendor {n % 5}",
        Decimal(n * 7919 % 90_000) / 100 - 20,
        "EUR",
        f"L{n}",
    ]
    for n in range(1, 31)
]
TOTAL = sum((row[3] for row in GOOD), Decimal(0))
OUR_BUSINESS = re.compile(r"Traceback|Error\b|Exception|NoneType|DataFrame|pandas|pyarrow|duckdb|zipfile|0x[0-9a-f]{6}")


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    files = tmp_path / "files"
    files.mkdir()
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    return Company(tmp_path / "data", files)


def book(path: Path, **sheets: Rows) -> str:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for at, row in enumerate(rows):
                for letter, cell in enumerate(row):
                    sheet.write(at, letter, float(cell) if isinstance(cell, Decimal) else cell)
    return path.name


def table(path: Path, rows: Rows, delimiter: str = ",") -> str:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path.name


def ledger(company: Company, name: str = "ledger 2026-03.csv", rows: Rows | None = None) -> str:
    return table(company.files / name, [HEADINGS, *(GOOD if rows is None else rows)])


def plain(sentence: str) -> None:
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not OUR_BUSINESS.search(sentence)


def shifted(place: int, cell: Any) -> Rows:
    return [[*row[:place], cell, *row[place + 1 :]] for row in GOOD]


UNREADABLE = {
    "empty": b"",
    "blank lines": b"\n\n \n",
    "random": random.Random(7).randbytes(4000),
    "cut off": b"PK\x03\x04" + bytes(60),
    "pdf": b"%PDF-1.7 x",
    "web page": b"<html><table><tr><td>1</td></tr></table></html>",
    "json": b'{"amount": 1}',
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "password": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(600),
    "zero bytes": b"Date,Amount\n2026-03-01,1\x00\x00\n",
    "open quote": b'Date,Supplier,Amount\n2026-03-01,"Open,5\n2026-03-02,V,6\n',
    "headings only": b"Document Number,Date,Supplier,Amount\n",
    "no headings": b"INV-1,2026-03-01,Nordtec,5.00\nINV-2,2026-03-02,Nordtec,6.00\n",
    "other list": b"Colour,Shape\nred,round\n",
    "prose": b"Dear all,\nplease find the figures below.\n",
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence_that_names_it(company: Company, what: str) -> None:
    (company.files / "bad.xlsx").write_bytes(UNREADABLE[what])
    result = company.load("bad.xlsx")
    assert (result.status, result.reason[:8]) == ("refused", "bad.xlsx")
    plain(result.reason)
    assert company.count("loads") == 0


def test_a_workbook_that_unpacks_to_hundreds_of_megabytes_is_refused(company: Company) -> None:
    good = company.files / "good.xlsx"
    book(good, S=[HEADINGS, *GOOD])
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(company.files / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) + (b" " * 200_000_000 if name.endswith("sheet1.xml") else b""))
    result = company.load("bomb.xlsx")
    assert result.status == "refused"
    plain(result.reason)


def test_a_refused_file_does_not_hold_up_the_next(company: Company) -> None:
    (company.files / "empty.csv").touch()
    given = [(name, company.files / name) for name in ("empty.csv", ledger(company))]
    assert [each.status for each in load_files(company.home, ANA, given, LoadOptions(TODAY))] == ["refused", "loaded"]
    assert company.total() == TOTAL


def test_a_sheet_that_fits_no_table_does_not_hold_up_the_others(company: Company) -> None:
    pivot: Rows = [["Supplier", "Sum of Amount"], ["Vendor 1", 5], ["Grand Total", 5]]
    name = book(company.files / "b.xlsx", Cover=[["Report"], ["by Finance"]], Good=[HEADINGS, *GOOD], Pivot=pivot, E=[])
    sheets = {each.sheet: each for each in company.load(name).sheets}
    assert {each: sheets[each].status for each in sheets} == {
        "Good": "loaded", "Cover": "refused", "Pivot": "refused", "E": "refused",
    }  # fmt: skip
    for each in ("Cover", "Pivot", "E"):
        plain(sheets[each].says)
        assert f"b.xlsx, sheet {each}" in sheets[each].says
    assert company.total() == TOTAL


@pytest.mark.parametrize(
    ("place", "cell", "at", "severity"),
    [
        (1, "31/02/2026", "B4", "unknown"), (1, "13/13/2026", "B4", "unknown"), (1, "soon", "B4", "unknown"),
        (3, "n/a", "D4", "set_aside"), (3, "", "D4", "set_aside"), (3, "#N/A", "D4", "set_aside"),
        (3, "ten", "D4", "set_aside"), (4, "XYZ", "E4", "unknown"), (4, "#REF!", "E4", "unknown"),
    ],
)  # fmt: skip
def test_one_bad_cell_is_named_and_costs_no_more_than_itself(
    company: Company, place: int, cell: str, at: str, severity: str
) -> None:
    result = company.load(ledger(company, rows=[*GOOD[:2], shifted(place, cell)[2], *GOOD[3:]]))
    sheet = result.sheets[0]
    (named,) = (each for each in sheet.findings if each.cell == at)
    assert named.severity == severity
    plain(named.says)
    lost = GOOD[2][3] if severity == "set_aside" else 0
    assert (sheet.read, sheet.loaded, sheet.set_aside) == (30, 29 if lost else 30, 1 if lost else 0)
    assert company.total() == TOTAL - lost
    column = {1: "posting_date", 4: "currency"}.get(place)
    if column:
        assert company.ask(f"select {column} from spend_current where document_id = 'INV-003'") == [(None,)]


READ = {
    "5-": "-5", "- 5": "-5", "\u22125": "-5", "(5)": "-5", "+5": "5", "5 CR": "-5", "5 DR": "5", "\u00a35": "5",
    "-\u00a35": "-5", "\u00a3(5)": "-5", "5\u20ac": "5", "EUR 5": "5", "CHF 5.-": "5", "00012": "12", ".5": "0.5",
    "1,234.5": "1234.5", "1.234,56": "1234.56", "1'234.50": "1234.5", "1 234.50": "1234.5", "1,23,456.78": "123456.78",
    "5,000.00-": "-5000", "(5,000.00)": "-5000", "-0": "0", "0.00": "0", "\uff11\uff12\uff13": "123",
}  # fmt: skip
NOT_READ = (
    "n/a", "N/A", "-", "TBD", "?", "#REF!", "null", "TRUE", "12:30", "1/2", "1.2k", "1.5M", "12%", "0x10", "1_000", "--5",
    "5 apples", "5 or 6", "5-6", "~5", "5*", "12 34", "2026-03-01", "01/02/2026", "=1+1", "50p", "kr 5", "XYZ 5", "5;6",
    "1e3", "9" * 15, "(5", "5)", "[5]", "5 incl. VAT", "USD 5 EUR", "12,34.5", "1.234",
)  # fmt: skip


def test_amounts_are_read_as_they_are_written_or_set_aside_but_never_guessed(company: Company) -> None:
    odd: Rows = [[f"ODD-{n}", "2026-03-15", "Odd Ltd", text, "", ""] for n, text in enumerate([*READ, *NOT_READ])]
    plainly: Rows = [[*row[:3], f"{row[3]:,.2f}", *row[4:]] for row in GOOD]
    company.load(ledger(company, rows=plainly + odd))
    found = company.ask("select document_id, amount from spend_current where vendor_name = 'Odd Ltd'")
    assert dict(found) == {f"ODD-{n}": Decimal(wanted) for n, wanted in enumerate(READ.values())}
    assert company.count("set_aside") == len(NOT_READ)
    assert company.total() == TOTAL + sum(map(Decimal, READ.values()))


LABELS = [
    ("Subtotal", 0), ("Total for X", 2), ("", 0), ("Zwischensumme", 2), ("Sous-total", 2), ("Total CC1", 2), ("Summe", 0),
    ("Carried forward", 0), ("Vendor 1 Total", 2), ("Running total", 5), ("March 2026 Total", 1), ("Overall Result", 0),
]  # fmt: skip


@pytest.mark.parametrize(("label", "place"), LABELS, ids=str)
def test_totals_between_the_rows_are_counted_by_nobody(company: Company, label: str, place: int) -> None:
    rows: Rows = []
    for first in range(0, 30, 6):
        block = GOOD[first : first + 6]
        total = ["", "", "", sum(row[3] for row in block), "", ""]
        total[place] = label
        rows += [*block, total]
    sheet = company.load(book(company.files / "b.xlsx", S=[HEADINGS, *rows, ["Total", "", "", TOTAL]])).sheets[0]
    assert (sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == (36, 30, 0, 6)
    assert company.total() == TOTAL


def test_vendors_that_are_called_like_totals_stay_records(company: Company) -> None:
    names = ["A", "B", "Total", "Sum", "Total Energies", "Subtotal Systems", "Grand Total Ltd", "Summe GmbH"]
    amounts = [30, 20, 50, 100, 200, 400, 800, 5]  # each from the third on is the sum of all above
    rows: Rows = [[n, date(2026, 3, n + 1), names[n], amounts[n], "EUR", "Total"] for n in range(8)]
    company.load(book(company.files / "b.xlsx", S=[HEADINGS, *rows]))
    assert (company.count(), company.total()) == (8, sum(amounts))


def test_a_ledger_of_20000_rows_names_its_planted_cells_and_ties_to_the_cent(company: Company) -> None:
    bad = [
        "31/02/2026",
        "n/a",
        "XYZ",
        "#N/A",
        "=",
        "12,34,5",
        "ten",
        "#REF!",
        "13/13/2026",
        "many",
        "Euros please",
        "?",
    ]
    letters, planted, total, aside = "BDEDDDDCBGED", set(), Decimal(0), 0
    with xlsxwriter.Workbook(company.files / "T1.xlsx", {"default_date_format": "dd.mm.yyyy"}) as made:
        sheet, row, block = made.add_worksheet("Ledger"), 5, Decimal(0)
        sheet.merge_range("A1:G1", "Purchase ledger, March 2026")
        sheet.write_row(4, 0, [*HEADINGS, "Quantity"])
        for n in range(1, 20_001):
            which = n // 1500 - 1 if n % 1500 == 3 and n < 20_000 and n >= 1500 else -1
            letter, text = (letters[which], bad[which]) if 0 <= which < len(bad) else ("", "")
            amount = Decimal(n * 7919 % 900_000) / 100 - 400
            cells: list[Any] = [f"I{n}", date(2026, 3, n % 31 + 1), f"V{n % 97}", float(amount), "EUR", f"L{n}", n % 7]
            for place, cell in enumerate(cells):
                if "ABCDEFG"[place] != letter:
                    sheet.write(row, place, cell)
                elif text == "=" or text.startswith("#"):
                    sheet.write_formula(row, place, "=NA()", None, text.strip("="))
                else:
                    sheet.write_string(row, place, text)
            planted |= {f"{letter}{row + 1}"} if letter else set()
            aside += letter == "D"
            total, block = (total, block) if letter == "D" else (total + amount, block + amount)
            row += 1
            if n % 2000 == 0:
                sheet.write_row(row, 0, ["Subtotal", "", "", float(block)])
                row, block = row + 1, Decimal(0)
        sheet.write_row(row, 0, ["Grand total", "", "", float(total)])
    found = company.load("T1.xlsx").sheets[0]
    assert {each.cell for each in found.findings if each.severity != "warning"} == planted
    assert len(planted) == len(bad)
    assert (found.loaded, found.set_aside, found.not_data) == (20_000 - aside, aside, 11)
    assert company.total() == total
    assert found.totals[0][1].read == total


AGAIN = {
    "in another order": lambda row: row,
    "amounts and dates as text": lambda row: [row[0], f"{row[1]:%d/%m/%Y}", row[2], f"{row[3]:,.2f}", *row[4:]],
    "brackets and spaces": lambda row: [row[0], f"{row[1]:%d %b %Y}", f" {row[2]}  ", f"{row[3]:.2f} EUR", *row[4:]],
    "the German way": lambda row: [row[0], f"{row[1]:%d.%m.%Y}", row[2], f"{row[3]:.2f}".replace(".", ","), *row[4:]],
}


@pytest.mark.parametrize("how", AGAIN)
def test_the_same_records_written_differently_change_nothing(company: Company, how: str) -> None:
    company.load(book(company.files / "Ledger 2026-03.xlsx", S=[HEADINGS, *GOOD]))
    rows = random.Random(3).sample([AGAIN[how](row) for row in GOOD], len(GOOD))
    again = table(company.files / "Ledger 2026-03.csv", [HEADINGS, *rows], delimiter=";")
    result = company.load(again)
    assert (result.status, company.total(), company.count()) == ("repeat", TOTAL, 30)


def test_two_months_and_a_copy_in_one_workbook_count_once(company: Company) -> None:
    april: Rows = [[f"{row[0]}-4", row[1].replace(month=4), *row[2:]] for row in GOOD]
    name = book(company.files / "b.xlsx", Mar=[HEADINGS, *GOOD], Apr=[HEADINGS, *april], Copy=[HEADINGS, *GOOD[4:9]])
    assert [each.status for each in company.load(name).sheets] == ["loaded", "loaded", "repeat"]
    assert company.ask("select period, sum(amount) from spend_current group by 1 order by 1") == [
        ("2026-03", TOTAL),
        ("2026-04", TOTAL),
    ]


def test_two_units_in_one_workbook_never_replace_each_other(company: Company) -> None:
    other: Rows = [[f"N{row[0]}", *row[1:3], row[3] * 2, *row[4:]] for row in GOOD]
    sheets = {unit: [[f"Entity: {unit}"], HEADINGS, *rows] for unit, rows in {"Harrow": GOOD, "Nord": other}.items()}
    company.load(book(company.files / "b.xlsx", **sheets))
    assert [company.total(unit="Harrow"), company.total(unit="Nord")] == [TOTAL, TOTAL * 2]


def test_hidden_rows_and_filters_are_said_and_everything_is_read(company: Company) -> None:
    made = openpyxl.Workbook()
    sheet = made.create_sheet("S", 0)
    for row in ([""], *[[""]] * 9, HEADINGS, *GOOD):
        sheet.append(row)
    sheet.row_dimensions[15].hidden = True
    sheet.auto_filter.ref = "A11:F41"
    sheet.auto_filter.add_filter_column(2, ["Vendor 1"])
    made.save(company.files / "b.xlsx")
    found = company.load("b.xlsx").sheets[0]
    assert {"hidden_rows", "active_filter"} <= {each.rule for each in found.findings}
    assert (found.header_row, company.total()) == (11, TOTAL)


def test_a_huge_cell_and_three_hundred_columns_do_no_harm(company: Company) -> None:
    wide: Rows = [[*row, *["x"] * 294] for row in GOOD]
    wide[5][5] = "x" * 5_000_000
    company.load(table(company.files / "wide 2026-03.csv", [[*HEADINGS, *(f"Extra {n}" for n in range(294))], *wide]))
    assert (company.count(), company.total()) == (30, TOTAL)


@pytest.mark.parametrize("name", ["new\nline.csv", 'it\'s "quoted".csv', "\U0001f4c8 M\u00e4rz.csv", "a;b'); drop.csv"])
def test_a_file_may_have_any_name(company: Company, name: str) -> None:
    assert company.load(ledger(company, name)).status == "loaded"
    assert company.ask("select file from loads") == [(name,)]


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    try:
        code = cli.main([str(each) for each in arguments])
    except SystemExit as stop:
        code = int(stop.code or 0)
    return code, *capsys.readouterr()


def test_the_exit_code_says_done_refused_usage_or_question(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    good = company.files / ledger(company)
    unclear = company.files / ledger(company, "unclear.csv", shifted(3, "1.000"))
    empty, missing = company.files / "empty.csv", company.files / "missing.csv"
    empty.touch()
    tried = [(good,), (empty,), (missing,), (company.files,), (unclear,), (unclear, empty), (empty, unclear, good)]
    assert [run(capsys, "check", *each)[0] for each in tried] == [0, 1, 1, 1, 3, 1, 1]
    for wrong in (["--covers", "2026-13"], ["--as-of", "31/12/2026"], ["--table", "nope"], ["--today", "soon"]):
        assert run(capsys, "check", good, *wrong)[0] == 2
    assert company.count("loads") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("undo", 999), ("reread", 99), ("setting", "nope", 5), ("setting", "overlap_share", "nan"),
        ("setting", "review_day", "Blursday"), ("template", "nope"), ("export", "spend; drop table x", "--to", "x.csv"),
        ("export", "spend_lines", "--to", "x.txt"), ("export", "spend_lines", "--to", "nowhere/x.csv"),
        ("export", "spend_lines", "--where", "1=1;--=x", "--to", "x.csv"),
        ("export", "spend_lines", "--where", "amount=abc", "--to", "x.csv"),
        ("decide", "D-999", "--owner", "Anna Berg", "--due", "2026-12-01"),
        ("decide", "--question", "Q?", "--owner", "A and B", "--due", "2026-12-01"),
        ("decide", "--question", "Q?", "--owner", "Anna Berg", "--due", "31/02/2026"),
        ("check", "missing.csv"),
    ],
    ids=str,
)  # fmt: skip
def test_an_odd_command_is_refused_in_one_sentence_and_writes_nothing(
    company: Company, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[object, ...]
) -> None:
    company.load(ledger(company))
    monkeypatch.chdir(company.files)
    before = (company.home / "journal.jsonl").read_bytes()
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (1, "")
    plain(err.removesuffix("\n"))
    assert (company.home / "journal.jsonl").read_bytes() == before
    assert not (company.files / "x.csv").exists()


@pytest.mark.parametrize("answers", ["", "[1]", "{", '{"decimal:amount": "x"}', '{"decimal:amount": null}', '{"a": 5}'])
def test_wrong_answers_answer_nothing(company: Company, capsys: pytest.CaptureFixture[str], answers: str) -> None:
    given = company.files / "answers.json"
    given.write_text(answers, encoding="utf-8")
    unclear = company.files / ledger(company, "unclear.csv", shifted(3, "1.000"))
    assert run(capsys, "load", unclear, "--answers", given)[0] in {1, 3}
    assert company.count("loads") == 0


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_text_leaves_as_a_formula_and_no_filter_as_a_query(
    company: Company, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    company.load(ledger(company, rows=[["=1+1", "2026-03-01", "=cmd|' /C calc'!A0", 5, "EUR", "+1"], *GOOD]))
    to = company.files / f"out.{form}"
    assert run(capsys, "export", "spend_lines", "--to", to)[0] == 0
    if form == "csv":
        cells = [cell for row in csv.reader(to.read_text(encoding="utf-8").splitlines()) for cell in row]
        assert [each for each in cells if re.match(r"[=+@\t\r]|-[^\d]", each)] == []
    else:
        sheet = openpyxl.load_workbook(to).worksheets[0]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "b"}
    where = "vendor_name=x' or 1=1; drop table spend;--"
    assert json.loads(run(capsys, "export", "spend_lines", "--where", where, "--to", to, "--json")[1])["rows"] == 0
    assert company.count() == 31


def test_a_torn_line_is_dropped_and_a_changed_line_is_said(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    company.load(ledger(company))
    journal = company.home / "journal.jsonl"
    with journal.open("a", encoding="utf-8") as stream:
        stream.write('{"seq": 2, "at"')
    assert run(capsys, "setting", "company_name", "Harrow")[0] == 0
    assert run(capsys, "verify")[0] == 0
    journal.write_text(journal.read_text(encoding="utf-8").replace("Harrow", "Sparrow"), encoding="utf-8")
    for command in (["verify"], ["rebuild"], ["undo", 1], ["setting", "company_name", "x"]):
        code, _, err = run(capsys, *command)
        assert (code, "journal.jsonl, line 2" in err) == (1, True)
        plain(err.splitlines()[0])
    assert company.total() == TOTAL


def test_a_file_that_several_people_load_at_once_counts_once(company: Company) -> None:
    program = [
        sys.executable,
        "-c",
        "import cli; raise SystemExit(cli.main())",
        "load",
        company.files / ledger(company),
    ]
    root = Path(cli.__file__).parent
    started = [subprocess.Popen(program, cwd=root, stdout=subprocess.DEVNULL) for _ in range(3)]
    assert [each.wait() for each in started] == [0, 0, 0]
    assert (company.count("loads"), company.total()) == (1, TOTAL)
