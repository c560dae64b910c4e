"""evenkeel return: a file, or the file of a load, goes back to its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

import cli
from tests.acts.conftest import Company
from tests.packs.test_marked import LEDGER

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    found = Company(tmp_path / "data", tmp_path)
    found.write("ledger 2026-09.csv", LEDGER)
    return found


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = cli.main([*map(str, words), "--today", "2026-11-20"])
    return code, *capsys.readouterr()


def test_file_is_checked_and_comes_back_under_its_name(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "return", company.files / "ledger 2026-09.csv", "--to", company.files)
    target = company.files / "ledger 2026-09.xlsx"
    assert (code, out.split(": ")[0]) == (0, str(target))
    assert openpyxl.load_workbook(target).sheetnames == ["Rows", "Evenkeel"]
    assert not company.home.exists()


def test_load_comes_back_from_the_archive(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    company.load("ledger 2026-09.csv", unit="North")
    (company.files / "ledger 2026-09.csv").unlink()
    code, _, _ = run(capsys, "return", "1", "--to", company.files / "back.xlsx")
    said = openpyxl.load_workbook(company.files / "back.xlsx")["Evenkeel"]["B4"].value
    assert code == 0
    assert "by ana (load 1). 1 record set aside" in said
    assert company.ask("select act from acts where seq = 2") == [("export",)]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("no such.csv", "x.xlsx"), "the path of an existing file, or the number of a load"),
        (("7", "x.xlsx"), "There is no act 7"),
        (("ledger 2026-09.csv", "none/x.xlsx"), "a folder that exists"),
        (("ledger 2026-09.csv", "ledger 2026-09.csv"), "another name than that of the file itself"),
    ],
)
def test_what_cannot_come_back_is_refused_with_a_sentence(
    company: Company,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, str],
    says: str,
) -> None:
    monkeypatch.chdir(company.files)
    code, _, err = run(capsys, "return", words[0], "--to", words[1])
    assert code == 1
    assert says in err
