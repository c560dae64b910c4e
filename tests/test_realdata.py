"""Real files of many publishers, as a company would load them: every row counted once (T10 of DESIGN section 12)."""

from __future__ import annotations

import csv
import random
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acts.load import check_files, load_files
from acts.planned import LoadOptions
from tests.acts.conftest import ANA, TODAY, Company

if TYPE_CHECKING:
    from acts.receipts import FileResult

ROOT = Path(__file__).parents[1]
SPEND = ROOT.parent / "shared" / "realdata" / "spend"
COUNTED = (ROOT / "tests/realdata_expected.csv").read_text(encoding="utf-8").splitlines()
EXPECTED = {row["file"]: row for row in csv.DictReader(COUNTED)}
# The file whose only question is right: it has no supplier column at all.
ASKED = {"NHSSpend__NEWF 12 - March.pdf.csv"}

pytestmark = pytest.mark.skipif(not SPEND.is_dir(), reason="the folder ../shared/realdata is not here")


@pytest.fixture
def company(tmp_path: Path) -> Company:
    return Company(tmp_path / "data", tmp_path)


def load(company: Company, name: str, **options: dict[str, str]) -> FileResult:
    path = (SPEND / name) if (SPEND / name).exists() else company.files / name
    return load_files(company.home, ANA, [(name, path)], LoadOptions(TODAY, **options))[0]  # type: ignore[arg-type]


def named(word: str) -> list[str]:
    return [name for name in EXPECTED if word in name]


def expected(names: list[str]) -> tuple[int, Decimal]:
    """Return records and sum of files as they were counted by hand."""
    rows = [EXPECTED[name] for name in names]
    return sum(int(row["records"]) for row in rows), sum((Decimal(row["amount_sum"]) for row in rows), Decimal(0))


@pytest.mark.parametrize("name", EXPECTED)
def test_every_file_ties_to_what_was_counted_by_hand(company: Company, name: str) -> None:
    result = check_files(company.home, [(name, SPEND / name)], LoadOptions(TODAY))[0]
    row = EXPECTED[name]
    tables = [each for each in result.sheets if each.table]
    letters = {each.column: each.letter for each in tables[0].columns}
    wanted = (("amount", "amount_column"), ("vendor_name", "supplier_column"), ("posting_date", "date_column"))
    assert result.status == ("question" if name in ASKED else "loaded"), result.reason
    assert {each.table for each in tables} == {"spend"}
    assert [letters.get(column, "") for column, _ in wanted] == [row[given] for _, given in wanted]
    assert tables[0].header_row == int(row["header_row"])
    assert sum(each.loaded for each in tables) == int(row["records"])
    assert sum(dict(each.totals)["amount"].loaded for each in tables) == Decimal(row["amount_sum"])
    for each in tables:
        assert each.read == each.loaded + each.set_aside + each.not_data


def test_months_of_one_publisher_count_once_in_any_order(tmp_path: Path) -> None:
    names, chance = named("KICO"), random.Random(20)
    for order in range(6):
        company = Company(tmp_path / f"order {order}", tmp_path)
        for name in chance.sample(names, len(names)):
            assert load(company, name).status == "loaded"
        assert (company.count(), company.total()) == expected(names) == (1227, company.total())


def test_a_month_that_repeats_another_adds_nothing_and_says_why(company: Company) -> None:
    first, second = named("NEWF 06")[0], named("NEWF 07")[0]
    load(company, first)
    again = load(company, second)
    assert again.status == "repeat"
    assert first in again.reason
    assert (company.count(), company.total()) == expected([first])


def test_three_publishers_stay_three_units(company: Company) -> None:
    names = [*named("KICO"), *named("NMID"), *named("NEBD")]
    random.Random(3).shuffle(names)
    for name in names:
        assert load(company, name).status == "loaded"
    found = company.ask("select unit, count(*), sum(amount) from spend_current group by unit order by count(*)")
    parts = [expected(named(word)) for word in ("NEBD", "NMID", "KICO")]
    assert sorted((count, Decimal(total)) for _, count, total in found) == sorted(parts)
    assert company.count("(select distinct feed from live_loads)") == 3


@pytest.mark.parametrize("answer", ["replace", "correct", "add"])
def test_a_three_line_correction_asks_and_each_answer_gives_the_right_total(company: Company, answer: str) -> None:
    april = named("KICO 01")[0]
    with (SPEND / april).open(encoding="utf-8", newline="") as handle:
        head, *rows = list(csv.reader(handle))
    amount = head.index("Amount")
    old = [Decimal(row[amount].replace(",", "")) for row in rows[:3]]
    new = [value + 1 for value in old]
    lines = [[*row[:amount], f"{value:,.2f}", *row[amount + 1 :]] for row, value in zip(rows[:3], new, strict=True)]
    with (company.files / "KICO 01 - April correction.csv").open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows([head, *lines])
    load(company, april)
    count, total = expected([april])
    assert load(company, "KICO 01 - April correction.csv").status == "question"
    assert (company.count(), company.total()) == (count, total)
    assert load(company, "KICO 01 - April correction.csv", answers={"overlap": answer}).status == "loaded"
    documents = [row[head.index("Transaction Number")] for row in rows]
    corrected = [row for row, document in zip(rows, documents, strict=True) if document in documents[:3]]
    gone = sum(Decimal(row[amount].replace(",", "")) for row in corrected)
    wanted = {
        "replace": (3, sum(new, Decimal(0))),
        "correct": (count - len(corrected) + 3, total - gone + sum(new)),
        "add": (count + 3, total + sum(new)),
    }
    assert (company.count(), company.total()) == wanted[answer]
