"""Checking typed rows against what their export declares: plausible ranges, vocabularies, rules, keys."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow.compute as pc

from pipelines.accounting.split import split
from pipelines.accounting.troubles import LISTED, unique
from pipelines.accounting.versions import by_version
from pipelines.findings import Finding
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    import pandas as pd
    import pandera.pandas as pandera

    from pipelines.tidy import Tidied
    from pipelines.understood import Understood
    from schemas.table import Column, Export, Rule


def validate(tidied: Tidied, *, file: str, sha256: str) -> tuple[Understood, ...]:
    """Check the rows and return what was understood: one `Understood` per unit that sent them."""
    findings = unique([*tidied.findings, *_against_export(tidied), *_repeated_keys(tidied)])
    parts = split(tidied, findings, file=file, sha256=sha256)
    return tuple(part for each in parts for part in by_version(each))


def schema_of(export: Export, names: set[str]) -> pandera.DataFrameSchema | None:
    """Derive the pandera schema for those columns of an export that have something to check."""
    import pandera.pandas as pandera

    checked = [column for column in export.columns if column.name in names and _has_checks(column)]
    rules = _rules(export, names)
    if not checked and not rules:
        return None
    return pandera.DataFrameSchema(
        {column.name: pandera.Column(None, _checks(column), nullable=True) for column in checked},
        checks=[_rule_check(each) for each in rules],
        name=export.name,
        coerce=False,
        strict=False,
    )


def _against_export(tidied: Tidied) -> list[Finding]:
    names = set(tidied.letters)
    needed = _checked_columns(tidied.export, names)
    if not needed or not tidied.rows.num_rows:
        return []
    import pandas as pd
    from pandera.errors import SchemaErrors

    schema = schema_of(tidied.export, names)
    rows = tidied.rows
    if tidied.recognised.wide:  # what is checked stands once in the row, beside its months
        rows = rows.take(np.unique(rows.column("source_row").to_numpy(), return_index=True)[1])
    frame = rows.select(needed).to_pandas(types_mapper=pd.ArrowDtype)
    frame.index = pd.Index(rows.column("source_row").to_numpy())
    try:
        if schema is not None:
            schema.validate(frame, lazy=True)
    except SchemaErrors as errors:
        return _findings(tidied, frame, errors.failure_cases)
    return []


def _checked_columns(export: Export, names: set[str]) -> list[str]:
    found = [column.name for column in export.columns if column.name in names and _has_checks(column)]
    return list(dict.fromkeys([*found, *(name for each in _rules(export, names) for name in each.columns)]))


def _has_checks(column: Column) -> bool:
    return bool(column.kind.values) or column.at_least is not None or column.at_most is not None


def _rules(export: Export, names: set[str]) -> list[Rule]:
    return [each for each in export.rules if set(each.columns) <= names]


def _checks(column: Column) -> list[pandera.Check]:
    from pandera.pandas import Check

    found: list[Any] = []
    if column.kind.values:  # noqa: PD011 - the vocabulary of a choice, not a frame
        found.append(Check.isin(list(column.kind.values), error="vocabulary"))
    if column.at_least is not None:
        found.append(Check.ge(column.at_least, error="at_least"))
    if column.at_most is not None:
        found.append(Check.le(column.at_most, error="at_most"))
    return found


def _rule_check(rule: Rule) -> pandera.Check:
    from pandera.pandas import Check

    from pipelines.accounting.rules import TESTS

    test = TESTS[rule.test]
    return Check(lambda frame: test(frame, rule.columns), error=rule.says)


@dataclass(frozen=True)
class _Failure:
    """One check that a row fails: the named rule, or the check of one column."""

    check: str
    column: str
    row: int
    rule: Rule | None = field(compare=False)


def _findings(tidied: Tidied, frame: pd.DataFrame, cases: pd.DataFrame) -> list[Finding]:
    """Turn pandera's failure cases into findings: one per row and check (whole-row checks come once per column)."""
    rules = {each.says: each for each in tidied.export.rules}
    failures: list[_Failure] = []
    seen: set[_Failure] = set()
    for check, name, row in zip(cases["check"], cases["column"], cases["index"], strict=True):
        if row == row and row is not None:  # noqa: PLR0124 - problems of a whole column have no row: None or NaN
            rule = rules.get(check)
            each = _Failure(str(check), rule.columns[0] if rule else str(name), int(row), rule)
            failures += [] if each in seen else [each]
            seen.add(each)
    found: list[Finding] = []
    counted: Counter[tuple[str, str]] = Counter()
    for each in failures:
        counted[each.check, each.column] += 1
        if counted[each.check, each.column] <= LISTED:
            found.append(_finding(tidied, frame, each))
    sheet = tidied.recognised.sheet.name
    for (check, name), count in counted.items():
        if count > LISTED:
            says = f"{on(sheet, tidied.letters[name])}: and {count - LISTED:,} more cells like these."
            found.append(Finding(sheet, "", name, "warning", check, str(count - LISTED), says))
    return found


def _finding(tidied: Tidied, frame: pd.DataFrame, failure: _Failure) -> Finding:
    sheet, column, rule = tidied.recognised.sheet.name, tidied.export.column(failure.column), failure.rule
    cell = f"{tidied.letters[failure.column]}{failure.row}"
    value = _shown(frame.loc[failure.row, failure.column])
    if rule:
        read = ((tidied.export.column(each).heading, frame.loc[failure.row, each]) for each in rule.columns)
        others = ", ".join(f"{heading} is {_shown(each)}" for heading, each in read)
        says = f"{rule.says}, but {others}. Correct one of them in the source."
        return Finding(sheet, cell, column.name, "warning", rule.test, value, f"{at(sheet, cell)}: {says}")
    wanted = {
        "vocabulary": column.kind.expected,
        "at_least": f"at least {column.at_least or 0:g}",
        "at_most": f"at most {column.at_most or 0:g}",
    }[failure.check]
    says = f"{column.heading} is {value}; expected is {wanted}. It is loaded and marked; correct it if it is wrong."
    return Finding(sheet, cell, column.name, "warning", failure.check, value, f"{at(sheet, cell)}: {says}")


def _shown(value: Any) -> str:
    text = "unknown" if value is None or str(value) in {"<NA>", "nan", "NaT"} else str(value)
    return text.rstrip("0").rstrip(".") if "." in text and text.replace(".", "").lstrip("-").isdecimal() else text


def _repeated_keys(tidied: Tidied) -> list[Finding]:
    """Say which keys of a register stand in several rows; all of them load, lists show the last."""
    export, names = tidied.export, [name for name in tidied.export.key if name in tidied.letters]
    if export.ledger or not names or len(names) < len(export.key):
        return []
    rows = tidied.rows.select([*names, "source_row"]).drop_null()
    groups = rows.group_by(names).aggregate([("source_row", "count"), ("source_row", "list")])
    repeated = groups.filter(pc.greater(groups.column("source_row_count"), 1)).to_pylist()
    repeated.sort(key=lambda each: min(each["source_row_list"]))
    found = [_repeated(tidied, names, each) for each in repeated[:LISTED]]
    if len(repeated) > LISTED:
        sheet, rest = tidied.recognised.sheet.name, len(repeated) - LISTED
        says = f"{on(sheet)}: and {rest:,} more keys that stand in several rows."
        found.append(Finding(sheet, "", names[0], "warning", "repeated_key", str(rest), says))
    return found


def _repeated(tidied: Tidied, names: list[str], group: dict[str, Any]) -> Finding:
    sheet, rows = tidied.recognised.sheet.name, sorted(group["source_row_list"])
    cell = f"{tidied.letters[names[0]]}{rows[0]}"
    value = " / ".join(str(group[name]) for name in names)
    heading = tidied.export.column(names[0]).heading
    listed = ", ".join(map(str, rows[:6])) + (" and more" if len(rows) > 6 else "")  # noqa: PLR2004
    says = f'{at(sheet, cell)}: {heading} "{value}" stands in rows {listed}. All are loaded and the last one counts; '
    return Finding(sheet, cell, names[0], "warning", "repeated_key", value, says + "keep one of them in the source.")
