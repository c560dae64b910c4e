"""Records set aside wait in sight until a corrected file has taken the place of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts import evidence, set_aside
from schemas.errors import UnknownActError

if TYPE_CHECKING:
    from tests.marts.company import Company

LINES = "2026-10 | Acme | 1 | EUR\n2026-10 | Birch | 2 | EUR"


def waiting(company: Company) -> list[int]:
    return [row["load_id"] for row in set_aside.waiting(company.db).rows]


def test_record_waits_with_its_file_sentence_and_days(company: Company) -> None:
    load = company.spend(LINES, aside=[3, None])
    found = set_aside.waiting(company.db)
    assert waiting(company) == [load, load]
    assert {row["why"] for row in found.rows} == {"no month"}
    assert all(row["days_waiting"] >= 0 and row["file"] for row in found.rows)
    (file,) = set_aside.files(company.db).rows
    assert (file["load_id"], file["records_waiting"]) == (load, 2)


def test_headline_counts_what_its_evidence_counts(company: Company) -> None:
    company.spend(LINES, aside=[3, None])
    records, files = set_aside.headline(company.db)
    assert (records.value, files.value) == (2, 1)
    for each in (records, files, set_aside.waiting(company.db).count, set_aside.files(company.db).count):
        assert evidence.recompute(company.db, each) == each.value


def test_later_file_of_the_same_months_that_restates_them_ends_the_wait(company: Company) -> None:
    first = company.spend(LINES, aside=[3])
    second = company.spend(LINES, aside=[])
    assert waiting(company) == [first]  # it came on top
    company.retire(first, by=second, period="2026-10")
    assert waiting(company) == []
    company.undo(second)
    assert waiting(company) == [first]


def test_file_that_repeats_all_of_it_takes_over_what_waits(company: Company) -> None:
    first = company.spend(LINES, aside=[3])
    second = company.spend(LINES, aside=[3])
    company.retire(second, by=second, because=first)
    assert waiting(company) == [second]


def test_file_of_which_nothing_could_be_loaded_is_replaced_by_the_next_of_its_months(company: Company) -> None:
    first = company.spend(LINES, aside=[3])
    company.db.execute(f"delete from spend where load_id = {first}")
    company.db.execute(f"update loads set records_loaded = 0 where load_id = {first}")
    assert waiting(company) == [first]
    company.spend(LINES)
    assert waiting(company) == []


def test_file_of_other_months_or_another_feed_leaves_it_waiting(company: Company) -> None:
    first = company.spend(LINES, aside=[3])
    other = company.spend(LINES.replace("2026-10", "2026-09"))
    company.retire(first, by=other, period="2026-10", row=5)
    assert waiting(company) == [first]


def test_undone_load_and_older_list_wait_for_nothing(company: Company) -> None:
    load = company.spend(LINES, aside=[3])
    company.undo(load)
    company.load("vendors", "vendor_id | vendor_name\nV1 | Skyform", as_of="2026-11-01", aside=[None])
    assert len(waiting(company)) == 1
    company.load("vendors", "vendor_id | vendor_name\nV1 | Skyform", as_of="2026-11-02")
    assert waiting(company) == []


def test_earlier_act_shows_what_waited_then(company: Company) -> None:
    first = company.spend(LINES, aside=[3])
    second = company.spend(LINES)
    company.retire(first, by=second, period="2026-10")
    company.at(seq=first)
    assert waiting(company) == [first]


def test_everything_about_a_file_is_that_of_all_its_loads(company: Company) -> None:
    load = company.spend(LINES, aside=[3])
    company.found(load, "C5: look at it.")
    found = set_aside.of_file(company.db, load)
    assert [each["load_id"] for each in found.loads] == [load]
    assert [each["says"] for each in found.findings] == ["C5: look at it."]
    assert [each["why"] for each in found.set_aside] == ["no month"]
    with pytest.raises(UnknownActError):
        set_aside.of_file(company.db, 99)
