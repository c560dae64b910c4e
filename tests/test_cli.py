"""The terminal's contract: names in its JSON, and what a command ends with (DESIGN section 7)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import cli
from acts.actor import local_actor
from acts.view import save_view
from marts.figure import Condition, Detail
from marts.saved import Wanted
from tests.acts.conftest import Company
from tests.acts.test_ledgers import APRIL, CORRECTION

if TYPE_CHECKING:
    from pathlib import Path

FILE = {"file", "sha256", "status", "reason", "sheets"}
SHEET = {
    "sheet", "status", "load_id", "table", "feed", "unit", "header_row", "as_of", "covers", "columns", "extra",
    "records", "totals", "findings", "questions",
}  # fmt: skip


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))
    return Company(tmp_path / "data", tmp_path)


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = cli.main([*map(str, words), "--today", "2026-11-20"])
    return code, *capsys.readouterr()


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any]]:
    code, out, _ = run(capsys, *words, "--json")
    return code, json.loads(out)


def test_check_writes_nothing_and_uses_the_words_of_load(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    path = company.write("ledger 2026-04.csv", APRIL)
    code, checked = told(capsys, "check", path)
    assert (code, checked["schema"], checked["seq"], checked["today"]) == (0, 1, 0, "2026-11-20")
    assert not company.home.exists()
    code, loaded = told(capsys, "load", path)
    assert (code, loaded["seq"]) == (0, 1)
    (before,), (after,) = checked["files"], loaded["files"]
    assert before.keys() >= FILE
    assert before["sheets"][0].keys() >= SHEET
    own = {"load_id": 1, "impact": None}  # what only one of them can say
    assert before["sheets"][0] | own == after["sheets"][0] | own
    sheet = after["sheets"][0]
    assert sheet["columns"]["amount"].keys() == {"heading", "letter", "how", "sure"}
    assert sheet["records"] == {"read": 4, "loaded": 4, "set_aside": 0, "not_data": 0}
    assert sheet["totals"]["amount"] == {"read": "360.75", "loaded": "360.75", "set_aside": "0.00"}


def test_a_question_ends_with_3_and_its_answer_with_0(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "load", company.write("ledger 2026-04.csv", APRIL))[0] == 0
    path = company.write("ledger 2026-04 correction.csv", CORRECTION)
    code, asked = told(capsys, "load", path)
    assert (code, asked["files"][0]["status"]) == (3, "question")
    assert asked["files"][0]["sheets"][0]["questions"][0].keys() >= {"id", "asks", "guess", "choices"}
    answers = company.files / "answers.json"
    answers.write_text(json.dumps({path.name: {"overlap": "correct"}}), encoding="utf-8")
    assert run(capsys, "load", path, "--answers", answers)[0] == 0
    assert company.total() == Decimal("380.75")


def test_refused_wins_over_a_question_and_a_missing_file_holds_up_no_other(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "load", company.write("ledger 2026-04.csv", APRIL))[0] == 0
    question = company.write("ledger 2026-04 correction.csv", CORRECTION)
    good = company.write("ledger 2026-05.csv", APRIL.replace("2026-04", "2026-05").replace("00 |", "07 |"))
    code, out, err = run(capsys, "load", company.files / "missing.csv", question, good)
    assert code == 1
    assert "there is no file here that can be read" in err
    assert [line.split(": ")[1] for line in out.splitlines() if not line.startswith(" ")] == [
        "refused",
        "needs an answer",
        "loaded",
    ]


def test_every_reading_command_answers_on_an_empty_folder(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("loads", "acts", "questions", "brief", "figures", "setting", "verify"):
        code, known = told(capsys, command)
        assert (code, known["schema"], known["seq"]) == (0, 1, 0), command
    assert not company.home.exists()


def test_an_act_is_undone_and_seen_as_it_was(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "load", company.write("ledger 2026-04.csv", APRIL))
    assert run(capsys, "undo", 1)[0] == 0
    assert "is undone already" in run(capsys, "undo", 1)[2]
    assert [each["seq"] for each in told(capsys, "acts", "--as-of-seq", 1)[1]["acts"]] == [1]
    target = company.files / "lines.csv"
    assert told(capsys, "export", "spend_lines", "--to", target)[1]["rows"] == 0
    assert told(capsys, "export", "spend_lines", "--to", target, "--as-of-seq", 1)[1]["rows"] == 4


def test_a_saved_view_leaves_by_its_name_and_says_which_there_are(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "load", company.write("ledger 2026-04.csv", APRIL), "--table", "spend")
    rows = Detail("spend_lines", (Condition("vendor", "in", ("Nordtec",)),), columns=("vendor", "raw:amount"))
    save_view(company.home, local_actor(), "Nordtec only", Wanted("Spend watchpoints", {"vendor": ["Nordtec"]}, rows))
    assert told(capsys, "views")[1]["views"][0]["name"] == "Nordtec only"
    target = company.files / "lines.csv"
    code, known = told(capsys, "export", "--view", "nordtec only", "--to", target)
    written = target.read_text().splitlines()
    assert (code, known["rows"], written[0]) == (0, len(written) - 1, "vendor,raw:amount")
    code, _, err = run(capsys, "export", "--view", "Mine", "--to", target)
    assert (code, "one of Nordtec only" in err) == (1, True)


def test_a_question_in_sql_answers_and_one_that_writes_is_refused(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "load", company.write("ledger 2026-04.csv", APRIL), "--table", "spend")
    code, known = told(capsys, "sql", "select count(*) as n from spend_lines")
    assert (code, known["columns"], known["rows"], known["is_cut"]) == (0, ["n"], [[4]], False)
    code, _, err = run(capsys, "sql", "drop table spend")
    assert (code, "a single SELECT" in err) == (1, True)


def test_settings_leave_as_a_sheet_and_come_back(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "setting", "review_day", "Friday")[1]["act"] == 1
    sheet = company.write("settings.csv", "Name | Value\nreview_day | Friday\nreporting_currency | EUR")
    assert told(capsys, "setting", "--from", sheet)[1]["changes"] == ["Reporting currency: nothing, now EUR"]
    assert told(capsys, "setting", "reporting_currency")[1]["settings"] == {"reporting_currency": "EUR"}
    wrong = company.write("settings.csv", "Name | Value\nreview_day | Monday\ntime_zone | Mars/Base")
    code, _, err = run(capsys, "setting", "--from", wrong)
    assert (code, "settings.csv, row 3: Time zone" in err) == (1, True)
    assert run(capsys, "setting", "review_day", "--default")[1] == "review_day is Monday (act 3).\n"
    assert run(capsys, "setting", "--to", company.files / "all.xlsx")[0] == 0
    assert "No value differs" in run(capsys, "setting", "--from", company.files / "all.xlsx")[1]
