"""Settings leave as a workbook and come back: exactly the values that differ, each an act, all or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

import acts
from acts import setting_sheet
from acts.actor import Actor
from acts.load import check_files, load_files
from acts.planned import LoadOptions
from acts.setting import set_setting, set_settings, values
from marts.setting_list import settings
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL

if TYPE_CHECKING:
    from pathlib import Path

    from acts.receipts import FileResult
    from tests.acts.conftest import Company


def sheet_of(company: Company, **changed: str | float) -> Path:
    """Write the settings as they are, with some values changed as a person does in Excel."""
    path = company.files / "settings.xlsx"
    path.write_bytes(setting_sheet.write(acts.reading(company.home, today=TODAY)))
    book = openpyxl.load_workbook(path)
    heading, *rows = book.worksheets[0].iter_rows()
    place = {str(cell.value): at for at, cell in enumerate(heading)}
    for row in rows:
        name = str(row[place["Name"]].value)
        if name.replace(" ", "_") in changed:
            row[place["Value"]].value = changed.pop(name.replace(" ", "_"))
    assert changed == {}
    book.save(path)
    return path


def load(company: Company, path: Path, actor: Actor = ANA) -> FileResult:
    return load_files(company.home, actor, [(path.name, path)], LoadOptions(TODAY))[0]


def journal(company: Company) -> list[str]:
    rows = company.ask("select subject from acts where act = 'setting' order by seq")
    return [subject.removeprefix("Set ") for (subject,) in rows]


def test_a_sheet_as_it_was_written_changes_nothing(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL, table="spend")
    set_setting(company.home, ANA, "review_day", "Friday")
    result = load(company, sheet_of(company))
    assert (result.status, journal(company)) == ("already_loaded", ["review_day = Friday"])


def test_exactly_the_values_that_differ_are_changed_each_by_its_act(company: Company) -> None:
    feed = company.load("ledger 2026-04.csv", APRIL, table="spend").sheets[0].feed
    changed: dict[str, str | float] = {"reporting_currency": "EUR", "stale_days": 40, "register_drop_share": 0.1}
    path = sheet_of(company, **changed, **{f"currency of {feed}".replace(" ", "_"): "GBP"})
    checked = check_files(company.home, [(path.name, path)], LoadOptions(TODAY))[0]
    assert (checked.status, checked.sheets[0].loaded, journal(company)) == ("loaded", 3, [])
    assert "A feed is quiet after (days): 35, now 40" in checked.sheets[0].says
    result = load(company, path)
    assert (result.status, result.sheets[0].says) == ("loaded", checked.sheets[0].says)
    assert sorted(journal(company)) == [f"currency of {feed} = GBP", "reporting_currency = EUR", "stale_days = 40"]
    assert company.ask("select distinct currency_known from spend_current") == [("GBP",)]
    assert load(company, path).status == "already_loaded"


def test_one_wrong_row_changes_nothing_and_is_named(company: Company) -> None:
    path = sheet_of(company, time_zone="Mars/Base", reporting_currency="EUR")
    result = load(company, path)
    assert (result.status, journal(company)) == ("refused", [])
    assert result.reason.startswith("settings.xlsx, sheet Settings, row 3: Time zone")
    assert '"Mars/Base" was given' in result.reason


def test_an_empty_value_is_the_default(company: Company) -> None:
    set_setting(company.home, ANA, "review_day", "Friday")
    assert "Friday, now Monday, its default" in load(company, sheet_of(company, review_day="")).sheets[0].says
    assert values(acts.reading(company.home))["review_day"] == "Monday"
    assert not settings(acts.reading(company.home)).rows[0]["is_changed"]


def test_a_sheet_of_ones_own_needs_two_columns_and_may_use_the_titles(company: Company) -> None:
    path = company.write(
        "mine.csv", "Our settings |\nSetting | Value\nReporting currency | USD\ntime_zone | Europe/Berlin"
    )
    assert load(company, path).status == "loaded"
    now = values(acts.reading(company.home))
    assert (now["reporting_currency"], now["time_zone"]) == ("USD", "Europe/Berlin")
    unknown = company.write("mine.csv", "Setting | Value\nReporting currency | EUR\nColour | blue")
    assert "mine.csv, row 3: Setting" in load(company, unknown).reason
    twice = company.write("mine.csv", "Setting | Value\nTime zone | UTC\nTime zone | Europe/Paris")
    assert "the value of row 2" in load(company, twice).reason


def test_a_list_with_names_and_values_is_no_sheet_of_settings(company: Company) -> None:
    path = company.write("systems.csv", "Name | Value\nWarehouse | 12\nBooking | 13")
    with pytest.raises(RuleError, match="A sheet with the headings Name and Value was expected"):
        setting_sheet.read(path, today=TODAY)


def test_a_list_beside_settings_loads_as_ever(company: Company) -> None:
    path = sheet_of(company, reporting_currency="EUR")
    book = openpyxl.load_workbook(path)
    vendors = book.create_sheet("Vendors")
    for row in (("Vendor ID", "Vendor name", "Category"), ("V1", "Skyform", "Cloud"), ("V2", "Nordtec", "Services")):
        vendors.append(row)
    book.save(path)
    assert load(company, path).status == "loaded"
    assert company.count("vendors_current") == 2
    assert journal(company) == ["reporting_currency = EUR"]


def test_settings_say_what_they_were_and_who_changed_them(company: Company) -> None:
    set_setting(company.home, ANA, "review_day", "Friday")
    seq = set_setting(company.home, ANA, "review_day", "Tuesday")
    (row,) = [each for each in settings(acts.reading(company.home)).rows if each["name"] == "review_day"]
    assert (row["value"], row["default_value"], row["was"], row["changed_by"]) == ("Tuesday", "Monday", "Friday", "ana")
    assert (row["is_changed"], row["changed_act"]) == (True, seq)
    company.undo(seq)
    assert values(acts.reading(company.home))["review_day"] == "Friday"
    back = set_setting(company.home, ANA, "review_day", None)
    assert values(acts.reading(company.home))["review_day"] == "Monday"
    company.undo(back)
    assert values(acts.reading(company.home))["review_day"] == "Friday"


def test_only_finance_and_chair_may_change_settings(company: Company) -> None:
    viewer = Actor("vera", frozenset({"analyst"}), verified=True)
    with pytest.raises(NotAllowedError):
        set_settings(company.home, viewer, [])
    with pytest.raises(NotAllowedError):
        load(company, sheet_of(company, reporting_currency="EUR"), viewer)


def test_a_feed_is_offered_a_currency_only_where_its_files_do_not_say(company: Company) -> None:
    feed = company.load("ledger 2026-04.csv", APRIL, table="spend").sheets[0].feed
    said = "Date | Supplier | Amount | Currency\n2026-04-02 | Skyform | 12.50 | EUR\n2026-04-09 | Nordtec | 7.25 | EUR"
    company.load("stated 2026-04.csv", said, unit="South", table="spend")
    listed = [
        each["name"] for each in settings(acts.reading(company.home)).rows if each["group_name"].startswith("Curr")
    ]
    assert listed == [f"currency of {feed}"]


def test_a_setting_that_is_set_to_its_default_is_an_answer(company: Company) -> None:
    set_setting(company.home, ANA, "fiscal_year_start", "1")
    assert company.ask("select value from settings_said") == [("1",)]
    with pytest.raises(BadValueError, match="a month from 1 to 12 was expected"):
        set_setting(company.home, ANA, "fiscal_year_start", "13")
