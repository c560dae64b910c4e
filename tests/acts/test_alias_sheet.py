"""Answers leave as a sheet and come back: nothing is lost on the way, and only what is new is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import acts
import cli
from acts import alias, alias_sheet
from acts.alias import Wish
from acts.alias_names import Names, Side
from acts.alias_sheet import Row
from schemas.errors import RuleError
from tests.acts.conftest import ANA, Company
from tests.acts.test_alias import VENDORS, WHY

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
TEXT = st.lists(st.text(PLAIN, min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)
ROWS = st.lists(
    st.builds(
        Row,
        st.sampled_from(["vendor", "system", "person"]),
        st.sampled_from(["same", "apart", "parent"]),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        st.just("2026-11-20 10:00:00.000"),
    ),
    max_size=5,
)


@settings(max_examples=25, deadline=None)
@given(ROWS)
def test_round_trip_of_a_sheet_is_lossless(tmp_path_factory: pytest.TempPathFactory, rows: list[Row]) -> None:
    path = tmp_path_factory.mktemp("sheet") / "names.xlsx"
    path.write_bytes(alias_sheet.write(rows))
    found = alias_sheet.read(path, path.name)
    assert [Row(*list(vars(each).values())[:7]) for each in found] == rows
    assert [each.place for each in found] == [
        f"names.xlsx, sheet Answers about names, row {n + 2}" for n in range(len(rows))
    ]


@settings(max_examples=60, deadline=None)
@given(TEXT, st.sampled_from(["name acme", "number 7", "number 7 of North", "vendors of North: V1", "mine: V1"]))
def test_text_of_a_side_means_that_side_and_no_other(name: str, key: str) -> None:
    written = {name: "acme"}
    for listed in ({}, {"name acme": frozenset({"mine: V1"}), "mine: V1": frozenset({"mine: V1"})}):
        names = Names(listed, {}, {}, written)
        side = Side(key, name)
        if key == "mine: V1" and not listed:
            continue  # the key of a list that this company does not have
        assert names.side("vendor", "Left", names.text("vendor", side)) == side


@pytest.fixture
def known(company: Company, monkeypatch: pytest.MonkeyPatch) -> Company:
    """Return a company with two vendors of one name in two lists, to which the terminal speaks."""
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    assert company.load("vendors.csv", VENDORS, table="vendors").status == "loaded"
    north = "Vendor ID | Vendor name\nN1 | ACME Ltd\n"
    assert company.load("north.csv", north, table="vendors", unit="North").status == "loaded"
    return company


def test_answers_come_back_as_they_left_and_only_news_is_said(
    known: Company, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = [key for (key,) in known.ask("select listed_vendor from vendor_names where written = 'acme ltd' order by 1")]
    for wish in (
        Wish("vendor", "apart", keys[0], keys[1], WHY), Wish("vendor", "same", "=cmd()|A", "Zeta GmbH", WHY),
        Wish("vendor", "parent", "Zeta GmbH", "Alphabet", WHY), Wish("system", "same", "Trunk plan", "Trunkplan", WHY),
        Wish("person", "same", "Okafor, Mara", "M. Okafor", WHY),
    ):  # fmt: skip
        alias.say(known.home, ANA, wish)
    sheet, rows = tmp_path / "names.xlsx", alias_sheet.rows(acts.reading(known.home))
    assert cli.main(["aliases", "--to", str(sheet)]) == 0
    capsys.readouterr()
    assert cli.main(["aliases", "--from", str(sheet), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["act"], {each["state"] for each in told["lines"]}) == (None, {"known"})
    known.undo(4)
    known.undo(6)
    assert cli.main(["aliases", "--from", str(sheet), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told["answers"]) == 2
    said = {(each.topic, each.answer, each.left, each.right) for each in alias_sheet.rows(acts.reading(known.home))}
    assert said == {(each.topic, each.answer, each.left, each.right) for each in rows}


def test_sheet_means_the_same_in_a_company_without_these_lists(known: Company, tmp_path: Path) -> None:
    alias.say(known.home, ANA, Wish("vendor", "same", "ACME UK", "Zeta GmbH", WHY))
    rows = alias_sheet.rows(acts.reading(known.home))
    other = Company(tmp_path / "other", known.files)
    assert other.load("ledger.csv", "Date | Supplier Name | Net Amount | Currency\n2026-09-01 | zeta gmbh | 5 | EUR\n",
                      table="spend").status == "loaded"  # fmt: skip
    alias.say(other.home, ANA, rows[0].wish())
    assert other.load("vendors.csv", VENDORS, table="vendors").status == "loaded"
    assert other.ask("select supplier_key from supplier_ones where node = 'name acme uk'")[0][0].endswith(": V2")


def test_check_tells_what_a_sheet_would_change_and_refuses_what_cannot_be(
    known: Company, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Answer,Left,Right\nsame,ACME UK,Zeta GmbH\nmaybe,A,B\nsame,X,Acme Ltd\n", encoding="utf-8")
    assert cli.main(["aliases", "--from", str(path), "--check"]) == 1
    told = capsys.readouterr().out
    assert 'names.csv, row 3: Answer: "maybe" was given, one of same, apart, parent was expected.' in told
    assert 'names.csv, row 4: Right: "Acme Ltd" was given, the name of 2 vendors of the lists.' in told
    assert "Nothing was written." in told
    assert cli.main(["aliases", "--from", str(path)]) == 1
    assert "Nothing was said: mend these, or leave them out." in capsys.readouterr().err
    assert known.ask("select count(*) from alias_events") == [(0,)]
    assert cli.main(["aliases", "--from", str(path), "--rest"]) == 0
    assert known.ask("select count(*) from alias_events") == [(1,)]


def test_another_sheet_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Name,Value\na,b\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"other.csv: no sheet has the columns Answer, Left and Right"):
        alias_sheet.read(path, path.name)


def test_terminal_says_and_checks_one_answer(known: Company, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["alias", "same", "ZETA", "Zeta GmbH", "--reason", WHY]
    assert cli.main([*given, "--check"]) == 0
    assert "Nothing was written." in capsys.readouterr().out
    assert cli.main(given) == 0
    assert capsys.readouterr().out == '"ZETA" is "Zeta GmbH" (act 3). `evenkeel undo 3` takes it back.\n'
    assert cli.main(given) == 1
    assert "act 3 says so already" in capsys.readouterr().err
    assert known.ask("select count(*) from alias_events") == [(1,)]
