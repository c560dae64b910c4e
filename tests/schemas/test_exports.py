"""Every column of every export says what it is, and no heading can mean two of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from pipelines.recognition.headings import normalise
from schemas import kinds
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Column, Export

EXPORTS = all_exports()
COLUMNS = [
    pytest.param(export, each, id=f"{export.name}.{each.name}")
    for export in EXPORTS.values()
    for each in export.columns
]
TABLES = [pytest.param(each, id=each.name) for each in EXPORTS.values()]


def test_the_exports_of_the_first_deliverable_are_there() -> None:
    assert {"spend", "vendors", "initiatives", "decisions", "fx_rates"} <= set(EXPORTS)


@pytest.mark.parametrize(("export", "column"), COLUMNS)
def test_column_says_what_it_is(export: Export, column: Column) -> None:
    assert column.name.isidentifier()
    assert column.name == column.name.lower()
    assert column.name not in {"row_id", "load_id", "source_row", "occurrence", "row_hash", "raw", "extra", "origins"}
    assert column.heading
    assert column.description.endswith("."), f"{export.name}.{column.name}: a description is a sentence"


@pytest.mark.parametrize(("export", "column"), COLUMNS)
def test_amount_says_in_which_money(export: Export, column: Column) -> None:
    if column.kind is kinds.money:
        assert column.unit
    if column.unit == "currency":
        assert export.column("currency").kind == kinds.CURRENCY


@pytest.mark.parametrize(("export", "column"), COLUMNS)
def test_reference_resolves(export: Export, column: Column) -> None:
    if column.refers_to:
        table, _, name = column.refers_to.partition(".")
        assert EXPORTS[table].column(name).kind == column.kind, f"{export.name}.{column.name}"


@pytest.mark.parametrize("export", TABLES)
def test_no_heading_fits_two_columns(export: Export) -> None:
    fits = defaultdict(set)
    for column in export.columns:
        for heading in (column.name, column.heading, *column.synonyms):
            fits[normalise(heading)].add(column.name)
    assert {heading: sorted(names) for heading, names in fits.items() if len(names) > 1} == {}


@pytest.mark.parametrize("export", TABLES)
def test_no_word_means_two_values(export: Export) -> None:
    for column in export.columns:
        means = defaultdict(set)
        for value, words in column.kind.words.items():
            for word in (value.replace("_", " "), *words):
                means[word.casefold()].add(value)
        assert {word: values for word, values in means.items() if len(values) > 1} == {}, column.name


@pytest.mark.parametrize("export", TABLES)
def test_export_says_what_it_is(export: Export) -> None:
    names = [each.name for each in export.columns]
    assert len(names) == len(set(names))
    assert all((export.title, export.owner, export.lights))
    assert export.row.startswith("One row per ")
    assert {*export.key, *(each for group in export.needed for each in group)} <= set(names)
    assert {each for rule in export.rules for each in rule.columns} <= set(names)
    assert export.amount in {"", *names}


@pytest.mark.parametrize("export", TABLES)
def test_what_is_needed_is_wanted(export: Export) -> None:
    for group in export.needed:
        assert any(export.column(name).wanted == "wanted" for name in group), group
