"""The tables of a build: made from the schemas, with their meaning as comments."""

from __future__ import annotations

import duckdb
import pytest

from schemas.derive.ddl import RECORDS, create_tables, row_hash, table_columns
from schemas.exports import all_exports


@pytest.fixture(scope="module")
def db() -> duckdb.DuckDBPyConnection:
    made = duckdb.connect()
    for statement in create_tables():
        made.execute(statement)
    return made


def test_every_table_is_made(db: duckdb.DuckDBPyConnection) -> None:
    made = {name for (name,) in db.execute("select table_name from duckdb_tables()").fetchall()}
    assert made == {*all_exports(), *RECORDS}


def test_every_column_of_an_export_carries_its_description(db: duckdb.DuckDBPyConnection) -> None:
    said = db.execute("select table_name, column_name, comment from duckdb_columns() where not internal").fetchall()
    comments = {(table, column): comment for table, column, comment in said}
    for export in all_exports().values():
        for name, _, description in table_columns(export):
            assert comments[export.name, name] == description


def test_only_the_address_of_a_record_is_never_null(db: duckdb.DuckDBPyConnection) -> None:
    bound = db.execute("select distinct column_name from duckdb_columns() where not internal and not is_nullable")
    assert {name for (name,) in bound.fetchall()} == {"load_id", "source_row"}


@pytest.mark.parametrize("name", list(all_exports()))
def test_hash_of_a_record_leaves_unknown_values_out(db: duckdb.DuckDBPyConnection, name: str) -> None:
    export = all_exports()[name]
    first = export.columns[0].name
    nulls = ", ".join(f"null as {each.name}" for each in export.columns[1:])
    found = db.execute(f"select {row_hash(export)} = md5('{first}=x') from (select 'x' as {first}, {nulls})").fetchall()
    assert found == [(True,)]
