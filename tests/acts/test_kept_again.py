"""After an act only what it touched is computed again, and what was carried over says what the views say."""

from __future__ import annotations

import pytest

import acts
import store
from acts.setting import set_setting
from marts import kept, kept_moment
from tests.acts.conftest import ANA, TODAY, Company

VIEWS = ("signal_list", "signal_cells", "initiative_portfolio", "risk_list", "spend_vendors", "load_register")
INITIATIVES = """Initiative ID | Title | Owner | Status | Forecast finish | Budget | Currency
I-1 | Portal | Ana Okoye | on track | {finish} | 100 | EUR
I-2 | Archive | Jo Moreau | at risk | 2026-12-31 | 200 | EUR"""
RISKS = """Risk ID | Title | Risk Owner | Status | Likelihood | Impact | Treatment | Acceptance until
R-1 | Fire | Jo Moreau | Open | 3 | 4 | Accept | 2026-10-01"""
SPEND = """Invoice Number | Posting Date | Supplier | Amount | Currency | Account
A-{n} | 2026-{n:02d}-05 | Skyform | 10.00 | EUR | 4711"""


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Note which views are computed, while they are."""
    found: set[str] = set()
    before = kept_moment.Keeper._compute

    def compute(self: kept_moment.Keeper, view: str, text: str) -> None:
        found.add(view)
        before(self, view, text)

    monkeypatch.setattr(kept_moment.Keeper, "_compute", compute)
    return found


def asked(company: Company, computed: set[str]) -> set[str]:
    """Ask every view of what is kept; return what was computed. It must say what is said where nothing was kept."""
    build = store.newest(company.home)
    assert build
    computed.clear()
    plain = acts.reading(company.home, as_of_seq=None, today=TODAY)
    reading = kept.reading(lambda: plain, build, as_of_seq=None, today=TODAY, units=())
    said = [sorted(map(repr, reading.execute(f"select * from {view}").fetchall())) for view in VIEWS]
    found = set(computed)
    afresh = kept_moment.Keeper(kept_moment.Moment(build, 0, None, TODAY, ()))
    assert said == [sorted(map(repr, afresh.ask(f"select * from {view}").fetchall())) for view in VIEWS]
    return found


def test_only_what_an_act_touched_is_computed_again(company: Company, computed: set[str]) -> None:
    company.load("initiatives.csv", INITIATIVES.format(finish="2026-10-30"), unit="Group")
    company.load("risks.csv", RISKS)
    company.load("october.csv", SPEND.format(n=10), unit="North")
    found = asked(company, computed)
    assert {"late_without_blocker", "acceptance_expired", "initiative_portfolio", "risk_list"} <= found

    more = company.load("more.csv", SPEND.format(n=9), unit="North")
    assert more.status == "loaded", more
    found = asked(company, computed)
    assert "load_register" in found
    assert not {"late_without_blocker", "acceptance_expired", "signal_list"} & found

    changed = company.load(
        "initiatives 2.csv", INITIATIVES.format(finish="2026-12-30"), unit="Group", as_of="2026-11-20"
    )
    found = asked(company, computed)
    assert {"late_without_blocker", "signal_list"} <= found
    assert not {"acceptance_expired", "risk_list"} & found

    company.undo(changed.sheets[0].load_id)
    found = asked(company, computed)
    assert {"late_without_blocker", "signal_list"} <= found
    assert "acceptance_expired" not in found

    set_setting(company.home, ANA, "late_from_days", "60")
    found = asked(company, computed)
    assert {"late_without_blocker", "signal_list"} <= found
    assert "initiative_portfolio" not in found


def test_a_calendar_that_changes_sums_up_anew(company: Company, computed: set[str]) -> None:
    company.load("october.csv", SPEND.format(n=10), unit="North")
    asked(company, computed)
    for calendar in ("4-4-5", "4-5-4"):
        set_setting(company.home, ANA, "fiscal_calendar", calendar)
        assert "spend_rollup_read" in asked(company, computed)


def test_moments_nobody_looks_at_leave_the_memory(company: Company, computed: set[str]) -> None:
    for day in range(1, 6):
        company.load(f"{day}.csv", SPEND.format(n=day), unit="North")
        asked(company, computed)
    attached = "select count(*) from duckdb_databases() where database_name like 'kept%'"
    found = list(kept._keepers.values())[-1].cursor().execute(attached).fetchall()
    assert found == [(2,)]  # its own, and that of the moment before, from which it carries over
