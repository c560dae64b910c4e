"""What a kind of act is: who may do it, and what it does to a build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act


@dataclass(frozen=True)
class Kind:
    """One kind of act: `apply` changes a build and must not look at clocks, chance or anything outside the act.

    `subject` says in a sentence what was done. `stays` says why an act of this kind cannot be undone ("" where it can).
    """

    name: str
    roles: tuple[str, ...]
    apply: Callable[[DuckDBPyConnection, Act, Path], None]
    subject: Callable[[dict[str, Any]], str]
    stays: str = ""
