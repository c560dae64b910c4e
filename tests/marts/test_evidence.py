"""A figure leads back to its cells, also from the text that is kept of it: rows, cells, files, and the evidence id."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from marts import evidence, evidence_cells, evidence_ids, loads
from marts.arithmetic import derived
from marts.figure import OPERATORS, Condition, Detail, Figure
from marts.figure_text import as_content, formula_in_words, from_content, in_words
from marts.sql import literal
from packs import table

if TYPE_CHECKING:
    from pathlib import Path

    from tests.marts.company import Company

PLAN = Detail("budget_lines", (), "amount")
LEDGER = "2026-10 | Acme | 100.50 | EUR\n2026-10 | Borealis | 7 | EUR\n2026-10 | Acme | -0.5 | EUR"
plain = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.dates(), st.datetimes(),
    st.decimals(allow_nan=False, allow_infinity=False),
)  # fmt: skip
conditions = st.builds(
    Condition, st.text(max_size=6), st.sampled_from(OPERATORS), plain | st.lists(plain, max_size=3).map(tuple)
)
details = st.builds(
    Detail, st.text(max_size=6), st.lists(conditions, max_size=3).map(tuple), st.text(max_size=6),
    st.lists(st.text(max_size=5), max_size=2).map(tuple),
)  # fmt: skip
words = st.text(max_size=8)
of_rows = st.builds(Figure, words, plain, words, words, details, words)
figures = st.recursive(
    of_rows, lambda inner: st.builds(Figure, words, plain, words, words, st.lists(inner, max_size=3).map(tuple), words),
    max_leaves=5,
)  # fmt: skip


@settings(max_examples=60)
@given(figures)
def test_figure_as_text_is_the_same_figure_again(figure: Figure) -> None:
    content = json.loads(json.dumps(as_content(figure)))
    again = from_content(content)
    assert (again, again.id) == (figure, figure.id)
    assert content["id"] == figure.id


def test_days_and_moments_keep_their_kind() -> None:
    where = (Condition("period", ">=", date(2026, 1, 2)), Condition("loaded_at", "<", datetime(2026, 1, 2, 3, 4)))  # noqa: DTZ001 - as the views have them
    figure = Figure("Lines", Decimal("1.50"), "records", "Count.", Detail("spend_lines", where))
    assert [type(each.value) for each in from_content(as_content(figure)).evidence.where] == [date, datetime]  # type: ignore[union-attr]


def test_rows_say_cell_text_and_value_first(company: Company) -> None:
    company.spend(LEDGER)
    found = evidence.rows(company.db, Detail("spend_lines", (), "amount"))
    assert [each.name for each in found.columns[:3]] == ["cell", "raw", "amount"]
    first = found.rows[0]
    assert (first["cell"], first["raw"], first["amount"]) == ("C5", "100.5", Decimal("100.5"))


def test_months_of_one_row_have_a_cell_each(company: Company, tmp_path: Path) -> None:
    wide(company)
    assert {row["cell"]: row["amount"] for row in evidence.rows(company.db, PLAN).rows} == {"F5": 10, "G5": 20, "F6": 7}
    source = evidence.rows(company.db, PLAN).source
    path = tmp_path / "rows.csv"
    assert table.write(source, company.db, path, "csv") == 3
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["cell"], row["amount"], row["raw:amount"]) for row in rows} == {
        ("F5", "10", "10"), ("G5", "20", "20,00"), ("F6", "7", "7")
    }  # fmt: skip


def test_files_and_cells_behind_a_figure_are_those_of_its_rows(company: Company) -> None:
    first = company.spend(LEDGER, sha256="a" * 64)
    company.spend("2026-09 | Acme | 1 | EUR", sha256="b" * 64, covers_from="2026-09", covers_to="2026-09")
    acme = Detail("spend_lines", (Condition("vendor", "=", "Acme"),), "amount")
    figure = stated(company, acme)
    (most, least) = evidence_cells.sources(company.db, figure=figure)
    assert (most.cells, most.loads, least.cells) == (2, (first,), 1)
    assert sorted(each.cell for each in evidence_cells.cells(company.db, figure, most)) == ["C5", "C7"]
    whole = derived("Both", "a + b", figure, stated(company, PLAN), unit="EUR", rule="Both.")
    assert evidence_cells.sources(company.db, figure=whole) == (most, least)


def test_counted_records_stand_at_the_cell_that_names_them(company: Company) -> None:
    company.load("risks", "risk_id | title\nR-1 | One\nR-2 | Two", sha256="c" * 64)
    figure = stated(company, Detail("risk_list"))
    (source,) = evidence_cells.sources(company.db, figure=figure)
    assert [each.cell for each in evidence_cells.cells(company.db, figure, source)] == ["A5", "A6"]


def test_what_is_about_a_file_as_a_whole_has_no_cells(company: Company) -> None:
    company.spend(LEDGER, sha256="a" * 64)
    assert evidence_cells.sources(company.db, figure=stated(company, Detail("load_register"))) == ()


def test_figure_that_is_no_longer_so_says_by_how_much(company: Company) -> None:
    company.spend(LEDGER)
    figure = stated(company, Detail("spend_lines", (), "amount"))
    assert evidence.checked(company.db, figure=figure) == figure
    company.spend("2026-10 | Acme | 3 | EUR")
    again = evidence.checked(company.db, figure=figure)
    apart = evidence.difference(figure, again)
    assert apart is not None
    assert (again.value, apart.value, evidence.recompute(company.db, apart)) == (110, 3, 0)
    assert evidence.difference(replace(figure, value=None), again) is None


def test_exported_figure_is_found_again_with_its_moment(company: Company) -> None:
    company.spend(LEDGER)
    lines = Figure("Lines", 3, "rows", "Number of rows.", Detail("spend_lines", (Condition("period", "=", "2026-10"),)))
    whole = derived("Twice", "2 * a", lines, unit="rows", rule="Twice the lines.")
    export(company, 2, whole)
    for each in (whole, lines):  # also what the exported figure is made of
        found = evidence_ids.find(company.db, evidence_id=f" {each.id.lower()} ")
        assert found is not None
        assert (found.figure, found.seen_seq, found.today, found.units) == (each, 1, date(2026, 11, 20), ("North",))
        assert (found.file, found.exported_by, found.exported_seq) == ("x.xlsx", "ana", 2)
    assert evidence_ids.resolve(company.db, whole.id) == whole
    company.at(seq=1)
    assert evidence_ids.resolve(company.kept(), whole.id) is None  # it had not left by then


def test_figure_of_a_screen_is_found_without_an_export(company: Company) -> None:
    company.spend(LEDGER)
    found = evidence_ids.find(company.kept(), evidence_id=id_of_loads(company))
    assert found is not None
    assert (found.figure.name, found.figure.value, found.seen_seq) == ("Loads", 1, None)


def test_what_is_no_id_is_nothing(company: Company) -> None:
    for each in ("", "E-1", "ERP", "E-0123456789abc", "E-'); drop table acts; --"):
        assert evidence_ids.find(company.db, evidence_id=each) is None


def test_values_and_formulas_are_said_in_words() -> None:
    figure = Figure("Spend", Decimal("1204.5"), "EUR", "Sum.", ())
    assert in_words(figure) == "€1,204.50"
    assert in_words(replace(figure, value=1204, unit="lines")) == "1,204 lines"
    assert in_words(replace(figure, value=None)) == "unknown"
    assert formula_in_words("(a - b) / 3") == "worked out as (a \N{MINUS SIGN} b) \N{DIVISION SIGN} 3"
    assert (formula_in_words(""), formula_in_words("count")) == ("added up", "counted")


def stated(company: Company, detail: Detail) -> Figure:
    figure = Figure("Stated", None, "EUR", "Sum or number of these rows.", detail)
    return evidence.checked(company.db, figure=figure)


def wide(company: Company) -> None:
    """Load a budget with a column per month: the facts of a row say for themselves in which cell they stand."""
    rows = [
        ("2026-01", 10, 5, {"amount": "F5"}, None),
        ("2026-02", 20, 5, {"amount": "G5"}, {"amount": "20,00"}),
        ("2026-01", 7, 6, {"amount": "F6"}, None),
    ]
    names = "period | version | cost_centre | amount | currency | source_row"
    lines = [f"{period} | original | 3110 | {amount} | EUR | {row}" for period, amount, row, _, _ in rows]
    company.load("budget", "\n".join([names, *lines]), covers_from="2026-01", covers_to="2026-02")
    for period, amount, row, origins, raw in rows:
        said: Any = literal(json.dumps(raw)) if raw else "null"
        company.db.execute(
            f"update budget set origins = {literal(json.dumps(origins))}, raw = {said} "
            f"where period = '{period}' and source_row = {row} and amount = {amount}"
        )


def export(company: Company, seq: int, figure: Figure) -> None:
    act = {"file": "x.xlsx", "seen_seq": 1, "today": "2026-11-20", "units": ["North"]}
    kept = literal(json.dumps(act))
    company.db.execute(f"insert into acts values ({seq}, '2026-11-20 10:00:00', 'ana', true, 'export', 'x', {kept})")
    said = literal(json.dumps(as_content(figure)))
    company.db.execute(f"insert into exported_figures values ({seq}, '{figure.id}', {said})")


def id_of_loads(company: Company) -> str:
    return loads.loads(company.db).count.id
