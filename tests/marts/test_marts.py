"""Every view has the columns that its mart declares, and its figures can be recomputed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from marts import brief, decisions, evidence, initiatives, loads, spend, vendors
from marts.figure import Detail, Figure
from marts.provenance import all_marts, order
from marts.screens import all_figures, of_rows
from marts.sql import Sql, select
from marts.sql import name as quoted
from marts.views import only_kept, view_texts
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.sql import Connection
    from schemas.table import Mart
    from tests.marts.company import Company

MARTS = list(all_marts().values())
VIEWS = view_texts()
INNER = {"search_text", "occurrence", "row_hash", "raw", "origins", "item_key"}  # of a view, but for no reader


@pytest.fixture(scope="module")
def nothing(build: Company) -> Connection:
    """Return a cursor on a company that has loaded nothing, as pages have one."""
    build.clear()
    return build.kept()


@pytest.mark.parametrize("mart", MARTS, ids=lambda each: each.name)
def test_view_has_the_columns_that_its_mart_declares(nothing: Connection, mart: Mart) -> None:
    view = nothing.sql(f"select * from {mart.name}")
    found = dict(zip(view.columns, map(str, view.dtypes), strict=True))
    for each in mart.columns:
        assert each.name in found
        kind = found[each.name].replace("HUGEINT", "BIGINT").replace("INTEGER", "BIGINT").replace("DOUBLE", "DECIMAL")
        assert kind.partition("(")[0] == each.kind.duckdb.partition("(")[0], each.name


@pytest.mark.parametrize("mart", MARTS, ids=lambda each: each.name)
def test_mart_says_what_every_column_is(mart: Mart) -> None:
    names = [each.name for each in mart.columns]
    assert mart.name in VIEWS
    assert [each for each, count in Counter(names).items() if count > 1] == []
    assert [each for each, count in Counter(each.heading for each in mart.columns).items() if count > 1] == []
    assert all(each.heading and each.description for each in mart.columns)
    assert all(each.unit for each in mart.columns if each.kind.name == "money")


@pytest.mark.parametrize("mart", MARTS, ids=lambda each: each.name)
def test_order_of_a_view_is_complete(full: Company, mart: Mart) -> None:
    risk = "risk_id | title | likelihood | consequence\nR-0 | One | {} | 5"
    seq = full.load("risks", risk.format(3))
    full.db.execute(f"insert into reviews values ({seq}, '2026-11-13 09:00:00', 'ana', null, null)")
    full.load("milestones", "initiative_id | name | forecast_date\nI-1 | Go-live | 2026-12-01")
    full.load("initiative_updates", "initiative_id | update_date | text\nI-1 | 2026-11-10 | Tested with one depot.")
    full.load("risks", risk.format(5))
    full.load("start", "start_line | title\nSTART-1 | Warehouse cut-over")
    full.db.execute("insert into acts values (1, '2026-11-13 09:00:00', 'ana', false, 'load', 'Loaded x.csv', '{}')")
    full.db.execute("insert into corrections (seq, table_name, load_id, column_name) values (2, 'risks', 1, 'owner')")
    full.load("decision_rights", "domain | decide\nIT | COO")
    full.load("decisions", "decision_id | question | status\nD-9 | Again? | reopened", unit="Else")
    text = "select * from $view order by $order limit 1"
    owned = "system_id | system_name | owner | criticality | capability\nS-9|Core|Ana Okoye|mission_critical|Core"
    full.load("people", "person_id | full_name\nP-9 | Ana Okoye")
    full.load("systems", owned, unit="Else")
    full.db.execute("insert into names_judged values ('Ana Okoye', 'ana okoye', '', 'person', 'it reads as a name')")
    full.load(
        "risks", "risk_id | title | status | treatment | acceptance_until\nR-9 | Fire | open | accept | 2026-10-01"
    )
    full.db.execute("insert into alias_events values (1, 'vendor', 'apart', 'name a', 'A', 'name b', 'B', 'test')")
    full.load("vendors", "vendor_id | vendor_name\nV-8 | Twin\nV-9 | TWIN", unit="Twins")
    db = full.kept() if mart.name in only_kept() else full.db
    assert select(db, text, view=quoted(mart.name), order=Sql(order(mart.name)))


@pytest.mark.parametrize("view", VIEWS)
def test_view_says_what_one_row_is(view: str) -> None:
    assert VIEWS[view].startswith(("-- One row per ", "-- One row: "))


def test_every_figure_on_every_screen_is_recomputed_from_its_evidence(full: Company) -> None:
    found = all_figures(full.kept())
    assert len(found) > 60
    assert full.wrong(*found) == []


def test_every_figure_of_a_company_without_anything_holds(company: Company) -> None:
    db = company.kept()
    assert wrong(db, all_figures(db)) == []


@pytest.mark.parametrize("seq", [0, 5])
def test_every_figure_of_an_earlier_act_holds(full: Company, seq: int) -> None:
    full.at(seq=seq, today=None)
    db = full.kept()
    assert wrong(db, all_figures(db)) == []


def test_every_list_states_figures_that_hold(full: Company) -> None:
    db = full.kept()
    lists = (initiatives.listing(db), initiatives.blocked(db), vendors.listing(db), loads.feeds(db))
    found = [figure for rows in lists for figure in of_rows(rows)]
    queue = decisions.queue(db)
    found += [queue.every, queue.open, queue.overdue, queue.due_soon, queue.without_owner, queue.without_date]
    found += [*decisions.waiting(decisions.waits(db), "D-041", "D-047"), *initiatives.counts(db)]
    assert wrong(db, found) == []


def test_every_evidence_opens_as_rows_with_addresses(full: Company) -> None:
    db = full.kept()
    for figure in _leaves(all_figures(db)):
        detail = figure.evidence
        assert isinstance(detail, Detail)
        rows = evidence.rows(db, detail, limit=3)
        assert wrong(db, (rows.count, *rows.totals)) == []
        assert all(row["file"] for row in rows.rows if row.get("load_id"))


def test_brief_of_the_sample_reads_well(full: Company) -> None:
    assert brief.words(brief.brief(full.kept()).headline).endswith(".")
    assert spend.total(full.db)


def _leaves(found: tuple[Figure, ...]) -> list[Figure]:
    leaves = []
    for each in found:
        leaves += [each] if isinstance(each.evidence, Detail) else _leaves(each.evidence)
    return list({_kind(each): each for each in leaves}.values())


def _kind(figure: Figure) -> tuple[str, ...]:
    """Return what tells evidences apart: one of each kind is opened."""
    detail = figure.evidence
    assert isinstance(detail, Detail)
    return (detail.view, detail.amount, *(each.column + each.operator for each in detail.where))
