"""The SQL keeps to what also runs on a lake, to one clock, and to one shape (DESIGN section 3)."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from schemas.derive.ddl import create_tables
from tests.house import ROOT, files, parsed, room

if TYPE_CHECKING:
    from pathlib import Path

VIEWS = [each for each in files(".sql") if room(each) == "marts"]
WITH_SQL = [each for each in files(".py") if room(each) in {"store", "marts", "acts", "packs"}]
LONGEST = 80

FORBIDDEN = {
    "a key or constraint": r"\b(primary\s+key|foreign\s+key|unique|references|constraint)\b|\bcheck\s*\(",
    "a sequence": r"\b(sequence|nextval|currval|serial|autoincrement)\b",
    "an enum": r"\benum\b",
    "an index": r"\bcreate\s+(unique\s+)?index\b",
    "a generated column": r"\bgenerated\b",
    "a column row_id": r"\brow_id\b",
    "a three-part name": r"\b[a-z_]\w*\s*\.\s*[a-z_]\w*\s*\.\s*[a-z_]\w*",
}
CLOCK_OR_CHANCE = (
    r"\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b"
    r"|\b(now|today|random|setseed|uuid\w*|gen_random_uuid|get_current_\w+|transaction_timestamp)\s*\("
)
NOT_NULL = {"load_id", "source_row"}


@pytest.mark.parametrize("statement", create_tables(), ids=lambda each: " ".join(each.split()[:4]))
def test_table_keeps_the_list(statement: str) -> None:
    assert broken(statement) == []


@pytest.mark.parametrize("path", VIEWS, ids=str)
def test_view_keeps_the_list(path: Path) -> None:
    assert broken((ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", VIEWS, ids=str)
def test_view_has_the_shape_of_the_house(path: Path) -> None:
    sql = (ROOT / path).read_text(encoding="utf-8")
    lines = sql.rstrip().splitlines()
    assert len(lines) < LONGEST
    assert lines[-1] == "select * from final"
    assert re.findall(r"\b[A-Z]{2,}\b", bare(sql)) == [], "keywords are written in lower case"


@pytest.mark.parametrize("path", WITH_SQL, ids=str)
def test_statement_in_code_asks_no_clock_and_no_chance(path: Path) -> None:
    said = [each for each in texts(parsed(path)) if re.search(r"\b(select|insert|create|update|where)\b", each)]
    assert [each for each in said if re.search(CLOCK_OR_CHANCE, bare(each).lower())] == []


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("create table t (a int primary key)", "a key or constraint"),
        ("create table t (a int check (a > 0))", "a key or constraint"),
        ("create table t (a int default nextval('s'))", "a sequence"),
        ("create table t (a enum ('x'))", "an enum"),
        ("create unique index i on t (a)", "a key or constraint, an index"),
        ("create table t (a int, b int generated always as (a))", "a generated column"),
        ("create table t (row_id int)", "a column row_id"),
        ("select * from lake.main.spend", "a three-part name"),
        ("create table t (load_id bigint not null, amount int not null)", "not null on amount"),
        ("select now()", "a clock or chance"),
        ("select * from t where day < current_date", "a clock or chance"),
        ("select uuid()", "a clock or chance"),
    ],
)
def test_breach_is_found(sql: str, says: str) -> None:
    assert ", ".join(broken(sql)) == says


@pytest.mark.parametrize(
    "sql",
    [
        "comment on table t is 'the sequence of its act; unique; check (this)'",
        "select load_id from spend where amount is not null and amount <> 1.5 -- now() is forbidden",
        "select getvariable('today') as today, main.spend.amount from main.spend".replace("main.spend.", "spend."),
    ],
)
def test_innocent_is_left_alone(sql: str) -> None:
    assert broken(sql) == []


def broken(sql: str) -> list[str]:
    """Return the names of the rules that a statement breaks."""
    plain = bare(sql).lower()
    found = [name for name, pattern in FORBIDDEN.items() if re.search(pattern, plain)]
    if re.match(r"\s*create\s+table\b", plain):
        bound = re.findall(r"[(,]\s*(\w+)\s[^,]*?\bnot\s+null\b", plain)
        found += [f"not null on {each}" for each in bound if each not in NOT_NULL]
    return found + ["a clock or chance"] * bool(re.search(CLOCK_OR_CHANCE, plain))


def bare(sql: str) -> str:
    """Return SQL without comments and without what stands between quotes."""
    return re.sub(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", "''", sql, flags=re.DOTALL)


def texts(tree: ast.Module) -> list[str]:
    """Return every string of a Python file that is not a docstring."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    first = [each.body[0] for each in ast.walk(tree) if isinstance(each, owners) and each.body]
    docs = {id(each.value) for each in first if isinstance(each, ast.Expr)}
    strings = (each for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str))
    return [str(each.value) for each in strings if id(each) not in docs]
