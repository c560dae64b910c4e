"""Two systems that somebody said are one are one in critical functions and in trends of spend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acts.names import judge_names
from marts import spend_growth
from marts.evidence import rows as behind
from marts.sql import select
from tests.marts.company import wrong
from tests.marts.test_reconcile import say
from tests.marts.test_trends import MONTHS, rise

if TYPE_CHECKING:
    from tests.marts.company import Company

TILL = ("name point of sale", "Point of Sale"), ("name till", "Till")  # the second name stays
STANDING = "select thing, functions, functions_all, names from concentration_systems order by thing"


def answered(company: Company) -> Company:
    say(company, "same", *TILL, topic="system")
    return company


def standing(company: Company) -> dict[str, tuple[Any, ...]]:
    judge_names(company.db)
    found = select(company.kept(), STANDING)
    return {row["thing"]: (row["functions"], row["functions_all"], row["names"]) for row in found}


def test_functions_that_stand_on_one_system_are_counted_together(company: Company) -> None:
    head = "system_id|system_name|criticality|business_function"
    north = "S1|Till|mission_critical|Selling\nS2|Stock|mission_critical|Storing"
    company.load("systems", f"{head}\n{north}", unit="North")
    company.load("systems", f"{head}\nP1|Point of Sale|mission_critical|Refunds", unit="South")
    company.load("dependencies", "from_kind|from_id|relation|to_kind|to_id\nsystem|Stock|needs|system|P1", unit="North")
    assert standing(company) == {
        "Till": (1, 3, ["Selling"]), "Stock": (1, 3, ["Storing"]), "Point of Sale": (2, 3, ["Refunds", "Storing"])
    }  # fmt: skip
    assert standing(answered(company)) == {
        "Till": (3, 3, ["Refunds", "Selling", "Storing"]), "Stock": (1, 3, ["Storing"])
    }  # fmt: skip


def test_a_critical_system_counts_as_one_function_whatever_it_is_called(company: Company) -> None:
    head = "system_id|system_name|criticality"
    company.load("systems", f"{head}\nS1|Till|mission_critical", unit="North")
    company.load("systems", f"{head}\nP1|Point of Sale|mission_critical", unit="South")
    assert {row[:2] for row in standing(company).values()} == {(1, 2)}
    assert standing(answered(company)) == {"Till": (1, 1, ["Till"])}


def test_a_dependency_is_about_the_systems_of_its_own_unit(company: Company) -> None:
    for unit in ("North", "South"):
        company.load(
            "systems",
            "system_id|system_name|criticality|business_function\n"
            f"S1|{unit} till|mission_critical|Selling {unit}\nS2|{unit} disk||",
            unit=unit,
        )
    company.load("dependencies", "from_id|relation|to_id\nS1|runs_on|S2", unit="South")
    assert standing(company) == {
        "North till": (1, 2, ["Selling North"]), "South till": (1, 2, ["Selling South"]),
        "South disk": (1, 2, ["Selling South"]),
    }  # fmt: skip


def critical(company: Company) -> dict[str, bool | None]:
    found = select(company.kept(), "select register_id, is_critical from security_entries order by 1")
    return {row["register_id"]: row["is_critical"] for row in found}


def test_how_critical_an_entry_of_security_is_says_its_own_unit(company: Company) -> None:
    for unit, how in (("North", "mission_critical"), ("South", "administrative")):
        company.load("systems", f"system_id|system_name|criticality\nS1|{unit} till|{how}", unit=unit)
        rank = "critical" if unit == "North" else "low"
        company.load("vendors", f"vendor_id|vendor_name|criticality\nV1|{unit} Ltd|{rank}", unit=unit)
        lines = f"R{unit}|s1 |\nV{unit}||V1\nB{unit}|S1|V1\nN{unit}|S9|"
        company.load("security_register", f"register_id|system_id|vendor_id\n{lines}", unit=unit)
    assert critical(company) == {
        "RNorth": True, "RSouth": False, "VNorth": True, "VSouth": False, "BNorth": True, "BSouth": False,
        "NNorth": None, "NSouth": None,
    }  # fmt: skip


LEDGER = "period|vendor_name|amount|currency|system_id\n{}"


def paid(company: Company, number: str, unit: str, amounts: Any, months: list[str] = MONTHS) -> None:
    lines = "\n".join(
        f"{month}|Shop {place % 4}|{amount:.2f}|EUR|{number}"
        for place, (month, amount) in enumerate(zip(months, amounts, strict=True))
    )
    company.load("spend", LEDGER.format(lines), unit=unit)


def series(company: Company) -> dict[str, tuple[Any, ...]]:
    both = "spend_trends join trend_names using (subject_type, subject_id, unit, currency)"
    text = f"select subject_id, subject, verdict from {both} where subject_type = 'system'"
    rows = company.kept().execute(text).fetchall()
    return {row[0]: row[1:] for row in rows}


def test_what_is_paid_for_one_system_is_one_series(company: Company) -> None:
    company.set("reporting_currency", "EUR")
    company.load("systems", "system_id|system_name|owner\nS1|Till|Ann Lee")
    judge_names(company.db)
    amounts = rise(9000, 1500)
    paid(company, "S1", "North", amounts)
    paid(company, "Point of Sale", "South", amounts)
    assert set(series(company)) == {"S1", "Point of Sale"}
    assert series(answered(company)) == {"S1": ("Till", "rising")}
    db = company.kept()
    (row,) = [row for row in spend_growth.rising(db).rows if row["subject_type"] == "system"]
    assert (row["subject"], row["ask"]) == ("Till", "Ann Lee")
    bills = spend_growth.bills(db, rise=spend_growth.key(row), since=row["since"], last=row["last_month"])
    (months,) = spend_growth.months_of(db, rises=(spend_growth.key(row),))
    assert wrong(db, (bills, *months.points)) == []
    assert {each["system_id"] for each in behind(db, bills.evidence).rows} == {"S1", "Point of Sale"}  # type: ignore[arg-type]
    signal = select(db, "select subject_id, table_name from spend_rising_no_value where subject_type = 'system'")
    assert signal == [{"subject_id": "S1", "table_name": "systems"}]


def test_one_number_of_two_units_is_two_series(company: Company) -> None:
    for unit in ("North", "South"):
        company.load("systems", f"system_id|system_name\nS1|{unit} till", unit=unit)
        paid(company, "S1", unit, rise(9000, 0))
    assert {key: row[0] for key, row in series(company).items()} == {
        "S1 of North": "North till", "S1 of South": "South till"
    }  # fmt: skip
