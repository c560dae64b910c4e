"""Top movers: the last closed months beside those before them, and unknown where there are too few."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from marts import spend
from marts.movers import rising

if TYPE_CHECKING:
    from tests.marts.company import Company


def months(vendor: str, *amounts: int, last: int = 10, currency: str = "EUR") -> str:
    first = last - len(amounts) + 1
    return "\n".join(f"2026-{first + place:02d} | {vendor} | {each} | {currency}" for place, each in enumerate(amounts))


def moved(company: Company, **chosen: object) -> list[tuple[str, Decimal]]:
    rows = spend.top_movers(company.db, **chosen).rows  # type: ignore[arg-type]
    return [(row["vendor"], row["change"]) for row in rows]


def test_change_is_that_of_the_monthly_average(company: Company) -> None:
    company.spend(months("Skyform", 1000, 1000, 1000, 4000, 4000, 7000) + "\n" + months("Quiet", 5, 5, 5, 5, 5, 5))
    (row,) = spend.top_movers(company.db).rows
    assert (row["vendor"], row["before"], row["after"], row["change"]) == ("Skyform", 1000, 5000, 4000)
    assert row["months"] == "Aug to Oct 2026 beside May to Jul 2026"


def test_change_just_below_the_limit_is_no_move(company: Company) -> None:
    sheet = "\n".join(
        months(name, 0, 0, 0, step, step, step) for name, step in (("below", 999), ("on", 1000), ("above", 1001))
    )
    company.spend(sheet)
    assert moved(company) == [("above", Decimal(1001)), ("on", Decimal(1000))]
    company.set("mover_min_amount", "1001")
    assert moved(company) == [("above", Decimal(1001))]


def test_too_few_months_cannot_tell(company: Company) -> None:
    company.spend(months("Skyform", 1, 1, 1, 4000, 4000))
    rows = spend.top_movers(company.db)
    assert rows.count.value is None
    assert rows.count.rule == "Cannot tell yet: 6 closed months of one feed are needed."


def test_month_that_is_not_over_does_not_count(company: Company) -> None:
    company.spend(months("Skyform", 1000, 1000, 1000, 1000, 1000, 1000, 99000, last=11))
    assert moved(company) == []


def test_feed_that_came_late_is_no_fall_and_new_feed_no_rise(company: Company) -> None:
    company.spend(months("Skyform", *[1000] * 6), unit="North")
    company.spend(months("Late", *[50000] * 5, last=9), unit="Late")
    company.spend(months("New", *[50000] * 2), unit="New")
    assert moved(company) == []
    company.spend(months("More", *[1000] * 5, 9000, last=9), unit="Full")
    assert [vendor for vendor, _ in moved(company)] == ["More"]


def test_falls_are_movers_but_do_not_rise(company: Company) -> None:
    company.spend(months("Down", 9000, 9000, 9000, 0, 0, 0) + "\n" + months("Up", 0, 0, 0, 3000, 3000, 3000))
    assert [vendor for vendor, _ in moved(company)] == ["Down", "Up"]
    assert [row["vendor"] for row in rising(company.db).rows] == ["Up"]


def test_currencies_move_apart_without_rates(company: Company) -> None:
    company.spend(
        months("Up", 0, 0, 0, 3000, 3000, 3000) + "\n" + months("Up", 0, 0, 0, 6000, 6000, 6000, currency="USD")
    )
    assert sorted((row["unit"], row["change"]) for row in spend.top_movers(company.db).rows) == [
        ("EUR", 3000),
        ("USD", 6000),
    ]


def test_names_written_differently_are_one_vendor(company: Company) -> None:
    company.spend(
        months("NORDTEC SYSTEMS LTD", 9000, 9000, 9000, last=7)
        + "\n"
        + months("Nordtec Systems Ltd.", 9000, 9000, 12000)
    )
    (row,) = spend.top_movers(company.db).rows
    assert (row["change"], row["_names"]) == (1000, ("NORDTEC SYSTEMS LTD", "Nordtec Systems Ltd."))


def test_limit_shows_the_first_and_counts_all(company: Company) -> None:
    company.spend("\n".join(months(f"V{number}", 0, 0, 0, *[2000 + number] * 3) for number in range(5)))
    rows = spend.top_movers(company.db, limit=2)
    assert [row["vendor"] for row in rows.rows] == ["V4", "V3"]
    assert (rows.count.value, rows.more) == (5, 3)
