"""The files behind a figure come back with its cells marked, and the evidence ids of exports lead back to it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

import acts
import cli
from marts import evidence, evidence_cells
from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from packs import cited
from packs.marking.told import BEHIND
from schemas.errors import RuleError
from tests.acts.conftest import TODAY, Company
from tests.packs.test_marked import opened

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from marts.evidence_cells import Source
    from marts.sql import Connection

pytestmark = pytest.mark.filterwarnings("ignore:.*(extension|Extension).*:UserWarning")  # openpyxl's, on reading
LEDGER = """
Date       | Document | Supplier    | Amount EUR
2026-09-03 | INV-1    | Skyform Ltd | "1.200,00"
2026-09-17 | INV-2    | Nordtec     | 1.070,25
2026-09-21 | INV-3    | Skyform Ltd | -1.000,50
""".replace('"', "")
PLAN: list[list[Any]] = [
    ["Budget 2026", None, None, None, None],
    ["Cost Centre", "Account", "Scenario", "2026-01", "2026-02"],
    ["3110", "5010", "Original budget", 10, 20],
    ["3120", "5010", "Original budget", 30, 40],
]


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company with a ledger as text and a budget with a column per month."""
    found = Company(tmp_path_factory.mktemp("evidence") / "data", tmp_path_factory.mktemp("files"))
    lines = [[cell.strip() for cell in line.split("|")] for line in LEDGER.strip().splitlines()]
    (found.files / "ledger 2026-09.csv").write_text("\n".join(";".join(line) for line in lines), encoding="utf-8")
    result = found.load("ledger 2026-09.csv", unit="North", table="spend")
    assert result.status == "loaded", result.sheets
    book = openpyxl.Workbook()
    book.active.title = "Plan"  # type: ignore[union-attr]
    for row in PLAN:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(found.files / "plan 2026.xlsx")
    result = found.load("plan 2026.xlsx", unit="North", table="budget")
    assert result.status == "loaded", result.reason
    return found


def figure_of(company: Company, detail: Detail) -> Figure:
    return evidence.checked(reading(company), figure=Figure("Test", None, "EUR", "Sum of these rows.", detail))


def reading(company: Company) -> Connection:
    return acts.reading(company.home, today=TODAY)


def sources(company: Company, figure: Figure) -> tuple[Source, ...]:
    return evidence_cells.sources(reading(company), figure=figure)


def marked(company: Company, figure: Figure, source: Source) -> openpyxl.Workbook:
    found = cited.marked(reading(company), company.home, figure, source, seq=2, today=TODAY)
    assert figure.id in found.name
    return opened(found.content)


def lined(sheet: Worksheet) -> set[str]:
    return {each.coordinate for row in sheet.iter_rows() for each in row if each.fill.patternType == "lightHorizontal"}


def test_cells_of_months_are_marked_each_and_the_summary_says_the_figure(company: Company) -> None:
    second = Detail("budget_lines", (Condition("period", "=", "2026-02"),), "amount")
    figure = figure_of(company, second)
    (source,) = sources(company, figure)
    book = marked(company, figure, source)
    assert lined(book["Plan"]) == {"E3", "E4"}
    assert [[each.value for each in row[:5]] for row in book["Plan"].iter_rows()] == PLAN
    assert book["Plan"]["E3"].comment.text == 'It says "20".'
    said = [str(each.value) for row in book["Evenkeel"].iter_rows() for each in row if each.value]
    assert said[0] == BEHIND
    assert "Test: €60.00" in said
    assert any(each.startswith(f"{figure.id}, as of act 2, read on 2026-11-20") for each in said)
    assert "2 cells behind the figure" in said
    assert not any("mend" in each for each in said if "nothing is to mend" not in each)


def test_text_file_comes_as_a_workbook_with_its_cells_marked(company: Company) -> None:
    skyform = Detail("spend_lines", (Condition("vendor", "=", "Skyform Ltd"),), "amount")
    figure = figure_of(company, skyform)
    (source,) = sources(company, figure)
    sheet = marked(company, figure, source)["Rows"]
    assert (source.cells, lined(sheet)) == (2, {"D2", "D4"})
    assert {sheet[each].value for each in lined(sheet)} == {"1.200,00", "-1.000,50"}


def test_figure_made_of_figures_has_the_cells_of_all_of_them(company: Company) -> None:
    spent, plan = (
        figure_of(company, Detail("spend_lines", (), "amount")),
        figure_of(company, Detail("budget_lines", (), "amount")),
    )
    whole = derived(
        "Left", "b - a", spent, replace(plan, name="Plan"), unit="EUR", rule="The plan less what was spent."
    )
    by_file = {each.file: each for each in sources(company, whole)}
    sheet = marked(company, whole, by_file["plan 2026.xlsx"])["Plan"]
    assert lined(sheet) == {"D3", "E3", "D4", "E4"}
    assert sheet["D3"].comment.text == 'It says "10", for: Plan.'


def test_too_many_cells_are_refused_in_a_sentence(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    figure = figure_of(company, Detail("budget_lines", (), "amount"))
    (source,) = sources(company, figure)
    monkeypatch.setattr(cited, "MOST", 3)
    with pytest.raises(RuleError, match=r"plan 2026\.xlsx: 4 of its cells stand behind this figure, and at most 3"):
        marked(company, figure, source)


def test_marked_file_that_comes_again_adds_nothing_by_itself(company: Company) -> None:
    figure = figure_of(company, Detail("budget_lines", (), "amount"))
    (source,) = sources(company, figure)
    marked(company, figure, source).save(company.files / "again.xlsx")
    sheets = company.check("again.xlsx", unit="North", table="budget").sheets
    assert {each.status for each in sheets if each.table} == {"repeat"}


def test_every_figure_of_an_export_leads_back_to_what_it_was(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    path = tmp_path / "lines.xlsx"
    assert run("export", "spend_lines", "--to", path) == 0
    about = openpyxl.load_workbook(path)["About"]
    how = [str(row[2].value) for row in about.iter_rows() if "Evidence E-" in str(row[2].value)]
    ids = [each.rpartition("Evidence ")[2].rstrip(".") for each in how]
    assert len(ids) == 3  # how many rows, their sum, and the sum in the reporting currency
    before = {each: where(capsys, each) for each in ids}
    company.load(
        "more 2026-10.csv", "Date | Document | Supplier | Amount\n2026-10-01 | A | B | 5", unit="South", table="spend"
    )
    for each in ids:  # a later load changes nothing of what was exported
        assert where(capsys, each) == before[each]
        assert (before[each]["difference"], before[each]["seq"]) == (None, 2)
    assert {each["count"] for each in before.values()} == {3}
    amounts = next(each for each in before.values() if each["figure"]["name"] == "Amount")
    assert [(row["cell"], row["raw"]) for row in amounts["rows"]] == [
        ("D2", "1.200,00"),
        ("D3", "1.070,25"),
        ("D4", "-1.000,50"),
    ]


def test_terminal_writes_all_rows_and_refuses_what_is_no_id(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    assert run("export", "budget_lines", "--to", tmp_path / "plan.csv") == 0
    capsys.readouterr()
    ((content,),) = company.ask("select content from exported_figures where content like '%budget_lines%' limit 1")
    evidence_id = json.loads(content)["id"]
    path = tmp_path / "evidence.xlsx"
    assert run("where", evidence_id, "--to", path) == 0
    assert "Computed again: the same." in capsys.readouterr().out
    rows = [[each.value for each in row] for row in openpyxl.load_workbook(path)["Rows"].iter_rows()]
    assert rows[0][:3] == ["File", "Sheet", "Cell"]
    assert {row[2] for row in rows[1:]} == {"D3", "D4", "E3", "E4"}
    assert run("where", "E-0000000000") == 1
    assert "the id of a figure on a screen or in an export" in capsys.readouterr().err


def run(*words: object) -> int:
    return cli.main([*map(str, words), "--today", "2026-11-20"])


def where(capsys: pytest.CaptureFixture[str], evidence_id: str) -> dict[str, Any]:
    capsys.readouterr()
    assert run("where", evidence_id, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found
