"""What is told about a file that was checked or loaded: the same words for both (DESIGN section 7)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal

    from acts.impact import Impact
    from acts.planned import Plan
    from acts.samples import ColumnSample
    from marts.answers import Answered
    from pipelines.findings import Finding, Question, Refusal
    from pipelines.understood import FileUnderstood, Match, Totals, Understood

# From best to worst: the status of a file is that of its worst sheet.
STATUSES = ("loaded", "already_loaded", "repeat", "question", "refused")
# Sheets without any list on them (empty, a cover page) are named, but say nothing about the file beside real tables.
NO_LIST = ("empty", "no_list")


@dataclass(frozen=True)
class SheetResult:
    """What happened (or would happen) to one table of one sheet.

    `remembered` are the answers of earlier files that it was read with, `samples` values of each of its columns,
    `impact` what loading it would change (None after loading, and where that cannot be known yet).
    """

    sheet: str
    status: str
    says: str
    load_id: int | None = None
    table: str = ""
    feed: str = ""
    unit: str = ""
    layout: str = ""
    header_row: int | None = None
    as_of: str | None = None
    covers: tuple[str, str] | None = None
    columns: tuple[Match, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    read: int = 0
    loaded: int = 0
    set_aside: int = 0
    not_data: int = 0
    totals: tuple[tuple[str, Totals], ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    rule: str = ""
    remembered: tuple[Answered, ...] = ()
    samples: tuple[ColumnSample, ...] = ()
    impact: Impact | None = None

    @classmethod
    def of(cls, found: Understood, decided: Plan) -> SheetResult:
        """Return the result of one understood table and the plan for it."""
        below = sum(1 for each in found.not_data if each.source_row > found.header_row)
        return cls(
            sheet=found.sheet,
            status=decided.status,
            says=decided.says,
            table=found.table,
            feed=decided.feed.name,
            unit=decided.feed.unit,
            layout=found.layout,
            header_row=found.header_row,
            as_of=decided.as_of,
            covers=decided.covers,
            columns=tuple(found.columns.values()),
            extra=found.extra,
            read=found.records + len(found.set_aside) + below,
            loaded=found.records,
            set_aside=len(found.set_aside),
            not_data=below,
            totals=tuple(found.totals.items()),
            findings=found.findings,
            questions=decided.questions,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the sheet object of the terminal's contract."""
        columns = {
            each.column: {"heading": each.heading, "letter": each.letter, "how": each.how, "sure": round(each.sure, 3)}
            for each in self.columns
        }
        records = {"read": self.read, "loaded": self.loaded, "set_aside": self.set_aside, "not_data": self.not_data}
        totals = {
            name: {"read": plain(each.read), "loaded": plain(each.loaded), "set_aside": plain(each.set_aside)}
            for name, each in self.totals
        }
        return {
            "sheet": self.sheet,
            "status": self.status,
            "says": self.says,
            "load_id": self.load_id,
            "table": self.table or None,
            "feed": self.feed or None,
            "unit": self.unit or None,
            "header_row": self.header_row,
            "as_of": self.as_of,
            "covers": list(self.covers) if self.covers else None,
            "columns": columns,
            "extra": [heading for heading, _ in self.extra],
            "records": records,
            "totals": totals,
            "findings": [_finding(each) for each in self.findings],
            "questions": [asdict(each) for each in self.questions],
            "remembered": [each.as_json() for each in self.remembered],
            "impact": self.impact.as_json() if self.impact else None,
        }


@dataclass(frozen=True)
class FileResult:
    """What happened (or would happen) to one file."""

    file: str
    sha256: str
    status: str
    reason: str
    sheets: tuple[SheetResult, ...] = ()

    @classmethod
    def of(cls, understood: FileUnderstood, sheets: list[SheetResult]) -> FileResult:
        """Return the result of a file: the status of its worst sheet, and why."""
        refused = [
            SheetResult(each.sheet, "refused", each.refusal.says, rule=each.refusal.rule) for each in understood.refused
        ]
        refused.sort(key=lambda each: each.rule == "empty")  # any other reason says more than an empty sheet
        counting = [*sheets, *(each for each in refused if not sheets or each.rule not in NO_LIST)]
        worst = max(counting, key=lambda each: STATUSES.index(each.status), default=None)
        status, reason = (worst.status, worst.says) if worst else ("refused", f"{understood.file}: holds no sheet.")
        return cls(understood.file, understood.sha256, status, reason, (*sheets, *refused))

    def as_json(self) -> dict[str, Any]:
        """Return the file object of the terminal's contract."""
        known = {"file": self.file, "sha256": self.sha256, "status": self.status, "reason": self.reason}
        return known | {"sheets": [each.as_json() for each in self.sheets]}


def refused_file(name: str, sha256: str, refusal: Refusal) -> FileResult:
    """Return the result of a file that cannot be read at all."""
    return FileResult(name, sha256, "refused", refusal.says)


def plain(amount: Decimal) -> str:
    """Return an amount as a decimal string with all its digits, at least two."""
    whole, _, digits = format(amount, "f").partition(".")
    return f"{whole}.{digits.rstrip('0').ljust(2, '0')}"


def _finding(found: Finding) -> dict[str, Any]:
    known = {"cell": found.cell, "column": found.column, "severity": found.severity, "rule": found.rule}
    return known | {"value": found.value, "says": found.says}
