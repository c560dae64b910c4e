from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.recognition.filenames import covers_in, day_in, read_name

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip


@pytest.mark.parametrize(
    ("name", "covers"),
    [
        ("Croft 01 - April.csv", "04"), ("Croft 11 - Febuary.csv", "02"), ("Croft 08 - November.xlsx", "11"),
        ("Spend__Sept2026__Oakham September 2026.csv", "2026-09"),
        ("spend 2024-11 to 2026-10.xlsx", "2024-11..2026-10"),
        ("2025-03.csv", "2025-03"), ("Logistik_FBL1N_2024-11_2026-10.csv", "2024-11..2026-10"),
        ("Jan-Mar 2025 spend.csv", "2025-01..2025-03"), ("SpendApr-20.csv", "2020-04"),
        ("202404-202409.csv", "2024-04..2024-09"), ("Mar21.csv", "2021-03"), ("2025 04 April.csv", "2025-04"),
        ("Ausgaben März 2025.xlsx", "2025-03"), ("Dépenses février 2024.csv", "2024-02"),
        ("gasto enero 2024", "2024-01"),
        ("12 - March 2021.csv", "2021-03"), ("April 01.csv", "04"), ("list.pdf.csv", ""), ("Augusta Ltd.csv", ""),
        ("2010-11 spend.csv", ""), ("Ledger FY2024-25.xlsx", ""), ("q3-2025.csv", ""), ("Q1 2025.csv", ""),
        ("05-06-2025.csv", ""), ("vendors 2026-11-16.xlsx", ""), ("May or June.csv", ""), ("data set 2025.csv", ""),
    ],
)  # fmt: skip
def test_the_months_of_a_name_are_read(name: str, covers: str) -> None:
    assert read_name(name).covers == covers


@pytest.mark.parametrize(
    ("name", "as_of"),
    [
        ("vendors 2026-11-16.xlsx", "2026-11-16"), ("vendors_20261116_copy.xlsx", "2026-11-16"),
        ("Vendors 16 Nov 2026 (1).xlsx", "2026-11-16"), ("register as at 1st May 2026.xlsx", "2026-05-01"),
        ("31.12.2025 Lieferanten.xlsx", "2025-12-31"), ("05-06-2025.csv", ""), ("2026-02-30.csv", ""),
        ("from 2026-01-01 to 2026-01-31.csv", ""), ("Nov 16, 2026.xlsx", "2026-11-16"),
    ],
)  # fmt: skip
def test_the_day_of_a_name_is_read_when_it_can_only_be_one(name: str, as_of: str) -> None:
    assert read_name(name).as_of == as_of


@pytest.mark.parametrize(
    "name",
    [
        "Oakham 01 - April.csv", "Oakham 11 - Febuary.csv", "oakham_2025-03_v2.csv", "Oakham March 2025 FINAL.xlsx",
        "Oakham 12 - March (1).csv", "Copy of Oakham Sept2014.csv", "OAKHAM 2024-11 to 2026-10 corrected.xlsx",
        "oakham restated 20261116.csv", "Oakham FY2024-25.xlsx", "oakham_2025-03_correction - Kopie.pdf.csv",
    ],
)  # fmt: skip
def test_who_sends_it_is_the_same_whatever_the_month_or_version(name: str) -> None:
    assert read_name(name).source == "oakham"


def test_two_senders_stay_two() -> None:
    assert read_name("Ledger A 2025-01.csv").source != read_name("Ledger B 2025-01.csv").source


def test_a_fiscal_year_is_given_as_it_stands() -> None:
    assert read_name("Ledger FY2024-25.xlsx").fiscal_year == "FY2024-25"
    assert read_name("2010-11 spend.csv").fiscal_year == "2010-11"


@given(st.dates(date(1995, 1, 1), date(2095, 12, 31)), st.sampled_from(["{:%Y-%m-%d}", "{:%Y%m%d}", "{:%Y_%m_%d}"]))
def test_every_day_in_plain_figures_is_read(day: date, shape: str) -> None:
    assert day_in(f"register {shape.format(day)}") == day.isoformat()
    assert read_name(f"register {shape.format(day)}.xlsx").source == "register"


@given(
    st.integers(1, 12), st.integers(1995, 2095), st.sampled_from(["{m} {y}", "{m}-{y}", "{m}_{y}", "{y} {m}", "{m}{y}"])
)
def test_every_month_with_its_year_is_read(month: int, year: int, shape: str) -> None:
    text = shape.format(m=MONTHS[month - 1], y=year)
    assert covers_in(f"spend {text}") == f"{year}-{month:02d}"
    assert read_name(f"spend {text}.csv").source == "spend"


@given(st.text(max_size=80))
def test_any_name_is_read(name: str) -> None:
    said = read_name(name)
    assert said.source == said.source.strip()
