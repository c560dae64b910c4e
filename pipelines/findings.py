"""What can be wrong with data in an export, and what has to be asked: sentences with addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Severity = Literal["refused", "set_aside", "unknown", "warning"]


@dataclass(frozen=True)
class Finding:
    """A problem with data: where (sheet, cell), what was found, what was expected, what to do.

    `severity` says what happened: the sheet was refused, the record was set aside, the cell loads as
    unknown, or the value loads and is marked.
    """

    sheet: str
    cell: str
    column: str
    severity: Severity
    rule: str
    value: str
    says: str


@dataclass(frozen=True)
class Choice:
    """One possible answer to a question: `value` is what is remembered, `label` what a person reads."""

    value: str
    label: str


@dataclass(frozen=True)
class Question:
    """Something needed that is unclear; `guess` is the best answer so far ("" when there is none).

    `id` is stable for one layout (for example "column:amount", "date_order:posting_date", "unit",
    "covers", "table", "overlap", "partial_list"), so that an answer can be remembered and reused;
    `samples` are values a person needs to see to answer.
    """

    id: str
    asks: str
    guess: str
    choices: tuple[Choice, ...] = ()
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """Why a file or a sheet cannot be read at all: one sentence."""

    rule: str
    says: str
    detail: dict[str, Any] = field(default_factory=dict)
