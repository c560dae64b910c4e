"""A data folder of its own for every test, and a way to load a small sheet written in the test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import acts
from acts.actor import Actor
from acts.load import check_files, load_files
from acts.planned import LoadOptions
from acts.undo import undo

if TYPE_CHECKING:
    from pathlib import Path

    from acts.receipts import FileResult

TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=False)


@dataclass(frozen=True)
class Company:
    """One data folder, and the few things that tests do with it."""

    home: Path
    files: Path

    def write(self, name: str, sheet: str) -> Path:
        """Write a sheet, given as lines of cells separated by |, as a CSV file."""
        lines = [[cell.strip() for cell in line.split("|")] for line in sheet.strip().splitlines()]
        path = self.files / name
        path.write_text("\n".join(",".join(f'"{cell}"' for cell in line) for line in lines), encoding="utf-8")
        return path

    def load(self, name: str, sheet: str = "", **options: Any) -> FileResult:
        """Load a sheet (or a file that was written before) and return what happened."""
        path = self.write(name, sheet) if sheet else self.files / name
        return load_files(self.home, ANA, [(path.name, path)], LoadOptions(TODAY, **options))[0]

    def check(self, name: str, sheet: str = "", **options: Any) -> FileResult:
        """Return what loading would do."""
        path = self.write(name, sheet) if sheet else self.files / name
        return check_files(self.home, [(path.name, path)], LoadOptions(TODAY, **options))[0]

    def undo(self, seq: int | None) -> int:
        """Undo an act."""
        assert seq is not None
        return undo(self.home, ANA, seq)

    def ask(self, query: str, as_of_seq: int | None = None) -> list[tuple[Any, ...]]:
        """Return the rows of a query on the newest build."""
        return acts.reading(self.home, as_of_seq=as_of_seq, today=TODAY).execute(query).fetchall()

    def total(self, **where: str) -> Decimal:
        """Return the sum of the spend that counts."""
        wanted = " and ".join(f"{column} = '{value}'" for column, value in where.items()) or "true"
        return Decimal(self.ask(f"select coalesce(sum(amount), 0) from spend_current where {wanted}")[0][0])

    def count(self, view: str = "spend_current") -> int:
        """Return how many rows a view has."""
        return int(self.ask(f"select count(*) from {view}")[0][0])


@pytest.fixture
def company(tmp_path: Path) -> Company:
    """Return an empty company."""
    files = tmp_path / "files"
    files.mkdir()
    return Company(tmp_path / "data", files)
