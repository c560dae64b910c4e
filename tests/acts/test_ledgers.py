"""Ledgers: every line counted once, whatever arrives in which order (DESIGN section 4)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.acts.conftest import Company

HEADINGS = "Document Number | Date | Supplier | Amount | Entity\n"
APRIL = (
    HEADINGS
    + """
    1 | 2026-04-02 | Nordtec  | 100.00 | Harrow Ltd
    2 | 2026-04-09 | Skyform  | 200.50 | Harrow Ltd
    3 | 2026-04-20 | Brightly |  50.25 | Harrow Ltd
    4 | 2026-04-28 | Nordtec  |  10.00 | Harrow Ltd
"""
)
MAY = (
    HEADINGS
    + """
    5 | 2026-05-03 | Nordtec  | 300.00 | Harrow Ltd
    6 | 2026-05-13 | Skyform  | 400.00 | Harrow Ltd
    7 | 2026-05-23 | Brightly |  60.00 | Harrow Ltd
"""
)
MORE = "    8 | 2026-04-29 | Skyform | 5.00 | Harrow Ltd\n"
CORRECTION = (
    HEADINGS
    + """
    2 | 2026-04-09 | Skyform  | 220.50 | Harrow Ltd
"""
)


def test_a_file_is_loaded_and_its_total_ties(company: Company) -> None:
    result = company.load("ledger 2026-04.csv", APRIL)
    sheet = result.sheets[0]
    assert (result.status, sheet.table, sheet.unit, sheet.covers) == (
        "loaded",
        "spend",
        "Harrow Ltd",
        ("2026-04", "2026-04"),
    )
    assert (sheet.read, sheet.loaded, sheet.set_aside, sheet.not_data) == (4, 4, 0, 0)
    assert dict(sheet.totals)["amount"].loaded == Decimal("360.75") == company.total()


def test_the_same_file_twice_changes_nothing(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    again = company.load("ledger 2026-04.csv")
    assert again.status == "already_loaded"
    assert f"load {first.sheets[0].load_id}" in again.reason
    assert company.count("loads") == 1


def test_shuffled_rows_are_a_repeat_that_adds_nothing_and_says_of_which_file(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    head, *rows = [line for line in APRIL.strip().splitlines() if line.strip()]
    again = company.load("ledger 2026-04 sorted.csv", "\n".join([head, *reversed(rows)]))
    assert again.status == "repeat"
    assert "ledger 2026-04.csv" in again.reason
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


def test_a_repeat_stands_in_when_the_file_it_repeats_is_undone(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    head, *rows = [line for line in APRIL.strip().splitlines() if line.strip()]
    assert company.load("ledger 2026-04 sorted.csv", "\n".join([head, *reversed(rows)])).status == "repeat"
    undone = company.undo(first.sheets[0].load_id)
    assert (company.count(), company.total()) == (4, Decimal("360.75"))
    company.undo(undone)
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


def test_months_add_up_in_any_order(company: Company) -> None:
    company.load("ledger 2026-05.csv", MAY)
    company.load("ledger 2026-04.csv", APRIL)
    assert company.ask("select period, sum(amount) from spend_current group by 1 order by 1") == [
        ("2026-04", Decimal("360.7500")),
        ("2026-05", Decimal("760.0000")),
    ]


def test_a_file_with_all_that_is_there_and_more_replaces_it_without_a_question(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    more = company.load("ledger 2026-04 final.csv", APRIL + "    8 | 2026-04-29 | Skyform | 5.00 | Harrow Ltd\n")
    assert more.status == "loaded"
    assert (company.count(), company.total()) == (5, Decimal("365.75"))
    company.undo(more.sheets[0].load_id)
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


@pytest.mark.parametrize(
    ("answer", "count", "total"),
    [("replace", 1, "220.50"), ("correct", 4, "380.75"), ("add", 5, "581.25")],
)
def test_a_small_correction_of_a_month_asks_and_each_answer_gives_its_total(
    company: Company, answer: str, count: int, total: str
) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    asked = company.load("ledger 2026-04 correction.csv", CORRECTION)
    assert asked.status == "question"
    question = asked.sheets[0].questions[0]
    assert (question.id, question.guess) == ("overlap", "correct")
    assert "360.75" in question.asks
    assert "220.50" in question.asks
    assert company.total() == Decimal("360.75")
    done = company.load("ledger 2026-04 correction.csv", answers={"overlap": answer})
    assert done.status == "loaded"
    assert (company.count(), company.total()) == (count, Decimal(total))
    company.undo(done.sheets[0].load_id)
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


def test_a_file_that_overlaps_an_earlier_month_asks_and_can_add_only_what_is_new(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    late = HEADINGS + "\n".join(APRIL.strip().splitlines()[-1:]) + "\n" + "\n".join(MAY.strip().splitlines()[1:])
    asked = company.load("ledger 2026-05.csv", late)
    assert asked.status == "question"
    assert asked.sheets[0].questions[0].guess == "new_rows"
    company.load("ledger 2026-05.csv", answers={"overlap": "new_rows"})
    assert (company.count(), company.total()) == (7, Decimal("1120.75"))


def test_another_book_of_the_same_month_asks_instead_of_taking_its_place(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    other = APRIL.replace(" 1 |", " 91 |").replace(" 2 |", " 92 |").replace(" 3 |", " 93 |").replace(" 4 |", " 94 |")
    assert company.load("ledger 2026-04 second half.csv", other).status == "question"
    assert company.total() == Decimal("360.75")


def test_two_units_with_one_layout_never_replace_each_other(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    other = company.load("ledger 2026-04 b.csv", APRIL.replace("Harrow Ltd", "Harrow GmbH").replace("100.00", "101.00"))
    assert (other.status, other.sheets[0].unit) == ("loaded", "Harrow GmbH")
    assert company.total() == Decimal("722.50")
    assert company.count("(select distinct feed from live_loads)") == 2


def test_a_sheet_with_two_units_is_split(company: Company) -> None:
    both = company.load("ledger 2026-04.csv", APRIL + APRIL.replace("Harrow Ltd", "Harrow GmbH").split("\n", 1)[1])
    assert [(each.unit, each.loaded) for each in both.sheets] == [("Harrow Ltd", 4), ("Harrow GmbH", 4)]
    assert company.total(unit="Harrow GmbH") == Decimal("360.75")


def test_a_file_that_names_no_unit_asks_when_another_sender_has_that_layout(company: Company) -> None:
    def without(sheet: str) -> str:
        return "\n".join(line.rsplit("|", 1)[0] for line in sheet.strip().splitlines() if line.strip())

    company.load("northtown 2026-04.csv", without(APRIL))
    assert company.load("northtown 2026-05.csv", without(MAY)).status == "loaded"
    asked = company.load("southtown 2026-05.csv", without(MAY).replace("400.00", "410.00"))
    assert asked.status == "question"
    question = asked.sheets[0].questions[0]
    assert (question.id, question.guess) == ("unit", "spend from northtown")
    other = company.check("southtown 2026-05.csv", answers={"unit": "new"})
    assert (other.status, other.sheets[0].unit, other.sheets[0].feed) == ("loaded", "", "spend from southtown")
    same = company.check("southtown 2026-05.csv", answers={"unit": question.guess})
    assert same.sheets[0].feed == "spend from northtown"
    done = company.load("southtown 2026-05.csv", answers={"unit": "Southtown"})
    assert (done.status, done.sheets[0].unit) == ("loaded", "Southtown")
    again = company.load("southtown 2026-04.csv", without(APRIL).replace("200.50", "210.50"))
    assert (again.status, again.sheets[0].unit) == ("loaded", "Southtown")


def test_an_export_under_another_name_with_another_column_asks_whether_it_is_the_same_sender(company: Company) -> None:
    def with_orders(sheet: str) -> str:
        head, *rows = [line for line in sheet.strip().splitlines() if line.strip()]
        return "\n".join([head + " | PO Number", *(f"{row} | PO-{n}" for n, row in enumerate(rows))])

    company.load("ledger 2026-04.csv", APRIL)
    asked = company.load("export 2026-04.csv", with_orders(APRIL))
    assert asked.status == "question"
    question = asked.sheets[0].questions[0]
    assert (question.id, question.guess) == ("unit", "spend of Harrow Ltd")
    done = company.load("export 2026-04.csv", answers={"unit": question.guess})
    assert (done.status, done.sheets[0].feed) == ("loaded", "spend of Harrow Ltd")
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


def test_undo_restores_exactly_and_the_same_bytes_load_again(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    company.undo(first.sheets[0].load_id)
    assert (company.count(), company.total()) == (0, Decimal(0))
    again = company.load("ledger 2026-04.csv")
    assert again.status == "loaded"
    assert (company.count(), company.total()) == (4, Decimal("360.75"))


def test_an_earlier_sequence_still_shows_the_earlier_figures(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    company.load("ledger 2026-04 correction.csv", CORRECTION, answers={"overlap": "correct"})
    seq = first.sheets[0].load_id
    assert company.ask("select sum(amount) from spend_current", as_of_seq=seq) == [(Decimal("360.7500"),)]


def test_the_roll_up_equals_the_lines_after_replacements_corrections_and_undo(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    company.load("ledger 2026-05.csv", MAY)
    company.load("ledger 2026-04 correction.csv", CORRECTION, answers={"overlap": "correct"})
    lines = company.ask("select period, vendor_name, sum(amount) from spend_current group by all order by all")
    rolled = company.ask(
        "select period, vendor_name, sum(amount) from spend_rollup_current "
        "group by all having sum(records) > 0 order by all"
    )
    assert [(*key, Decimal(total)) for *key, total in rolled] == [(*key, Decimal(total)) for *key, total in lines]


def sorted_by(sheet: str, part: int) -> str:
    """Return a sheet with its rows in another order: other bytes, the same records."""
    head, *rows = [line for line in sheet.strip().splitlines() if line.strip()]
    return "\n".join([head, *sorted(rows, key=lambda line: line.split("|")[part])])


def test_undoing_the_file_in_the_middle_does_not_bring_the_first_back_beside_the_last(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    middle = company.load("ledger 2026-04 v2.csv", APRIL + MORE)
    company.load("ledger 2026-04 v3.csv", APRIL + MORE + MORE.replace("8 |", "9 |").replace("5.00", "6.00"))
    assert company.total() == Decimal("371.75")
    company.undo(middle.sheets[0].load_id)
    assert company.total() == Decimal("371.75")


def test_undoing_the_first_of_two_corrections_leaves_the_second(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    first = company.load("ledger 2026-04 correction.csv", CORRECTION, answers={"overlap": "correct"})
    again = CORRECTION.replace("220.50", "230.50")
    second = company.load("ledger 2026-04 correction 2.csv", again, answers={"overlap": "correct"})
    assert second.reason == "It corrects 1 records of the same documents."
    company.undo(first.sheets[0].load_id)
    assert company.total() == Decimal("390.75")


def test_of_two_repeats_only_one_stands_in_when_the_file_they_repeat_is_undone(company: Company) -> None:
    loads = [company.load("ledger 2026-04.csv", APRIL)]
    loads += [company.load(f"ledger 2026-04 {part}.csv", sorted_by(APRIL, part)) for part in (2, 3)]
    assert [each.status for each in loads] == ["loaded", "repeat", "repeat"]
    for each, total in zip(loads, ("360.75", "360.75", "0"), strict=True):
        company.undo(each.sheets[0].load_id)
        assert company.total() == Decimal(total)


def test_a_repeat_does_not_come_back_beside_the_file_that_replaced_its_original(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL)
    assert company.load("ledger 2026-04 sorted.csv", sorted_by(APRIL, 2)).status == "repeat"
    company.load("ledger 2026-04 final.csv", APRIL + MORE)
    company.undo(first.sheets[0].load_id)
    assert company.total() == Decimal("365.75")


def test_a_file_that_lacks_one_of_two_equal_records_asks_before_it_replaces(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL + "    4 | 2026-04-28 | Nordtec  |  10.00 | Harrow Ltd\n")
    asked = company.load("ledger 2026-04 final.csv", APRIL + MORE)
    assert (asked.status, company.total()) == ("question", Decimal("370.75"))


def test_a_later_month_that_brings_a_known_record_again_asks_and_never_counts_it_twice(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    company.load("ledger 2026-05.csv", MAY)
    late = MAY + APRIL.strip().splitlines()[-1] + "\n" + MORE.replace("04-29", "05-29")
    assert company.load("ledger 2026-05 final.csv", late, covers="2026-05").status == "question"
    company.load("ledger 2026-05 final.csv", covers="2026-05", answers={"overlap": "replace"})
    assert (company.count(), company.total()) == (8, Decimal("1125.75"))


def test_a_unit_in_other_letters_is_the_same_unit(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    other = APRIL.replace("Harrow Ltd", "HARROW LTD").replace("Supplier", "Vendor")
    again = company.load("book of harrow.csv", other)
    assert (again.status, again.sheets[0].unit) == ("question", "Harrow Ltd")


def test_a_file_that_repeats_two_others_is_a_repeat_in_the_list_of_loads_too(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    company.load("ledger 2026-05.csv", MAY)
    assert company.load("ledger 2026.csv", APRIL + MAY.split("\n", 1)[1]).status == "repeat"
    assert company.ask("select status from load_register order by load_id") == [("current",), ("current",), ("repeat",)]
