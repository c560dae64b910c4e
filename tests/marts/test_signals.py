"""The frame of the signals: what stands in one line, its numbers and hashes, its cells, and the tabs of the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from marts import signal_apart, signal_list, signal_tab
from marts.signals_found import kinds
from marts.sql import select

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

KIND = "late_without_blocker"
HEAD = "initiative_id | title | owner | status | forecast_finish | baseline_finish"
LATE = "I-{0} | Project {0} | {1} | on_track | 2026-11-{2:02d} | 2026-11-{2:02d}"
RISKS = """\
risk_id | title | owner | likelihood | consequence | treatment | accepted_by | acceptance_until | status
R-1 | Flood | D. Hale | 5 | 5 | accept | D. Hale | 2026-09-30 | open"""


def load(company: Company, *owners: str, **facts: Any) -> None:
    """Load projects that are late by 10 days and more, one for each owner."""
    lines = [LATE.format(place, owner, 11 - place) for place, owner in enumerate(owners, start=1)]
    company.load("initiatives", "\n".join((HEAD, *lines)), unit="North", **facts)


def late(db: Connection) -> list[dict[str, Any]]:
    """Return the lines of the late projects."""
    return [each for each in signal_list.listing(db).rows if each["kind"] == KIND]


def test_few_signals_stand_alone_and_more_stand_in_one_line(company: Company) -> None:
    load(company, "Ann Lee")
    alone = late(company.kept())
    assert [(each["subject"], each["items"]) for each in alone] == [("Project 1", 1)]
    load(company, "Ann Lee", "Bo Chan", "Ann Lee", "Cy Dale", "Di Eck")
    db = company.kept()
    (line,) = late(db)
    assert (line["subject"], line["items"], line["severity"]) == ("5 initiatives", 5, "medium")
    assert line["ask"] == "Ann Lee (2), Bo Chan, Cy Dale and 1 more"
    assert "and 2 more" in line["because"]
    assert len(signal_list.members(db)[line["id"]]) == 5
    assert {each["id"] for each in alone} <= {each["id"] for each in signal_list.members(db)[line["id"]]}
    company.set("fold_medium_from", "6")
    assert len(late(company.kept())) == 5


def test_line_keeps_its_number_and_its_hash_while_the_cells_say_the_same(company: Company) -> None:
    load(company, "Ann Lee", "Bo Chan", "Ann Lee")
    (before,) = late(company.kept())
    load(company, "Ann Lee", "Bo Chan", "Ann Lee", as_of="2026-11-14")
    (again,) = late(company.kept())
    assert (again["id"], again["evidence_hash"]) == (before["id"], before["evidence_hash"])
    assert again["load_id"] != before["load_id"]
    company.load("initiatives", "\n".join((HEAD, *[LATE.format(each, "Ann Lee", 10) for each in (1, 2, 3)])),
                 unit="North", as_of="2026-11-15")  # fmt: skip
    (other,) = late(company.kept())
    assert other["id"] == before["id"]
    assert other["evidence_hash"] != before["evidence_hash"]


def test_cells_of_a_signal_are_those_of_its_record(company: Company) -> None:
    load(company, "Ann Lee")
    db = company.kept()
    (line,) = late(db)
    found = {each["column_name"]: each for each in signal_tab.cells(db, signal=line["id"])}
    assert (found["status"]["value"], found["status"]["cell"]) == ("on_track", "D5")
    assert found["forecast_finish"]["value"] == "2026-11-10"
    (one,) = [each for each in signal_apart.apart(db, KIND) if each["subject_id"] == "I-1"]
    assert {each["cell"] for each in one["evidence"] if each["cell"]} == {
        each["cell"] for each in found.values() if each["cell"]
    }


def test_tab_of_a_list_shows_its_signals_only_and_counts_them(company: Company) -> None:
    load(company, "Ann Lee", "Bo Chan", "Ann Lee")
    company.load("risks", RISKS, unit="North")
    db = company.kept()
    of = {"tables": ("initiatives",)}
    lines = [each for each in signal_tab.lines(db, **of) if each.kind == KIND]
    assert [(each.subject, len(each.items)) for each in lines] == [("3 initiatives", 3)]
    assert {row["seen_with"] for each in signal_tab.lines(db, **of) for row in each.items} == {"initiatives"}
    assert {row["seen_with"] for row in signal_tab.listing(db, tables=("risks",)).rows} <= {"risks"}
    counts = signal_tab.counts(db, **of, kind=("Late without blocker",))
    assert [(each.name, each.value) for each in counts] == [("High", 0), ("Medium", 3), ("Low", 0), ("Silenced", 0)]
    assert company.wrong(*counts) == []
    (part,) = signal_tab.lines(db, **of, kind=(KIND,), ask=("Ann Lee",))
    assert (part.subject, part.ask) == ("2 of 3 initiatives", "Ann Lee")
    assert part.because.startswith("Project 1 and Project 3; of the first: it was to finish")
    assert signal_tab.options(db, column="ask", **of)[:1] == ("Ann Lee",)


def test_line_is_found_by_its_number_and_by_that_of_each_thing_in_it(company: Company) -> None:
    load(company, "Ann Lee", "Bo Chan", "Ann Lee")
    db = company.kept()
    (row,) = late(db)
    line = signal_tab.line(db, signal=row["id"])
    assert line is not None
    assert len(line.items) == 3
    one = signal_tab.line(db, signal=line.items[1]["id"])
    assert one is not None
    assert one.subject == line.items[1]["subject"]
    assert signal_tab.line(db, signal="S-0000000000") is None
    item = ("initiatives", "initiatives of North", line.items[1]["subject_id"])
    record = {"load_id": line.items[1]["load_id"], "source_row": line.items[1]["source_row"]}
    for known in (record, {"load_id": None, "source_row": None}):
        assert one.id in {each.id for each in signal_tab.of_record(db, **known, item=item)}
    assert signal_tab.of_record(db, load_id=None, source_row=None, item=("", "", "")) == ()


def test_kinds_that_looked_are_those_of_the_lists_that_are_loaded(company: Company) -> None:
    assert signal_tab.looked(company.kept(), tables=("initiatives",)) == 0
    load(company, "Ann Lee")
    db = company.kept()
    assert 0 < signal_tab.looked(db, tables=("initiatives",)) <= len(kinds())
    assert signal_tab.looked(db, tables=("risks",)) == 0
    assert signal_tab.looked(db) == len(kinds())
    assert signal_tab.looked(db, asked=("ownership",)) <= len(signal_tab.ASKED["ownership"])


def test_every_signal_says_what_it_must(company: Company) -> None:
    load(company, "Ann Lee", "")
    company.load("risks", RISKS, unit="North")
    rows = select(company.kept(), "select * from signal_items")
    assert rows
    for row in rows:
        assert row["severity"] in {"high", "medium", "low"}
        assert row["because"].strip()
        assert not row["because"].endswith(".")
        assert row["ask"].strip()
        assert row["threshold"].strip()
        assert row["amount"] is None or row["amount"] > 0


@pytest.mark.parametrize("kind", kinds())
def test_settings_that_a_kind_compares_with_exist(kind: str) -> None:
    assert all(each.is_number for each in signal_tab.limits(kind))
