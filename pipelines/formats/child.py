"""The reading program: a process of its own with little memory and time, one request and one answer per line.

Run by keeper.py as `python -m pipelines.formats.child`. It imports the reader and arrow, nothing else of the house, and
answers with rules and facts; sentences are made by the parent.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

import pyarrow as pa

from pipelines.formats import ooxml, otherbooks, sheetxml, workbooks
from pipelines.formats.biffbook import LockedError, NotBiffError
from pipelines.formats.ole import NotOleError
from pipelines.formats.records import NoTableError, read_records
from pipelines.formats.xmlstream import EntitiesError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipelines.formats.workbooks import Read

GIB: Final = 1024**3
MOST_MEMORY: Final = 3 * GIB
LEAST_SECONDS: Final = 15  # of processor time for one file
BYTES_PER_SECOND: Final = 4_000_000  # and one second more for each of these


def main() -> None:
    """Answer requests until the parent closes the line."""
    _limit_memory()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)  # whatever a library prints must not look like an answer
    _say(out, {"ready": True})
    for line in sys.stdin:
        request = json.loads(line)
        _limit_time(request["path"], request["form"])
        _say(out, _answer(request, lambda *rows: _say(out, {"busy": True, **({"rows": rows[0]} if rows else {})})))


def _answer(request: dict[str, Any], beat: Callable[[], None]) -> dict[str, Any]:
    beat()
    try:
        return _DO[request["do"]](request, beat)
    except NoTableError as trouble:
        return {"rule": trouble.rule, "found": trouble.found}
    except LockedError:
        return {"rule": "password"}
    except EntitiesError:
        return {"rule": "entities", "found": "in its text"}
    except (NotBiffError, NotOleError):
        return {"rule": "damaged"}
    except MemoryError:
        return {"rule": "memory"}
    except BaseException:  # noqa: BLE001 (panics of the reader are no mere Exceptions)
        traceback.print_exc()
        return {"rule": "unreadable"}


def _read(request: dict[str, Any], beat: Callable[[], None]) -> dict[str, Any]:
    """Write each sheet into the folder as an Arrow file, and say what stands beside the cells."""
    if request["form"] == "csv":
        table = read_records(request["path"], request["encoding"], request["delimiter"], beat)
        if all(column.null_count == len(column) for column in table.columns):
            return {"rule": "empty"}
        _write(table, Path(request["folder"], "0"))
        return {"sheets": [{"name": "", "file": "0"}], "refused": [], "rows": table.num_rows}
    sheets, refused, rows = [], [], 0
    for number, read in enumerate(_sheets(request, beat)):
        if read.cells is None:
            refused.append({"name": read.part.name, "rule": read.rule, "found": read.found})
        else:
            _write(read.cells.table, Path(request["folder"], str(number)))
            sheets.append(_beside(read, str(number)))
            rows += read.cells.table.num_rows
    return {"sheets": sheets, "refused": refused, "rows": rows}


def _sheets(request: dict[str, Any], beat: Callable[[], None]) -> Iterator[Read]:
    if request["form"] == "xlsx":
        return workbooks.read_sheets(request["path"], beat)
    return otherbooks.read_sheets(request, beat)


def _beside(read: Read, file: str) -> dict[str, Any]:
    return {
        "name": read.part.name,
        "file": file,
        "errors": read.cells.errors if read.cells else {},
        "unstored": read.facts.unstored,
        "hidden": read.part.hidden,
        "hidden_rows": read.facts.hidden_rows,
        "filtered": read.facts.filtered,
        "merged": read.facts.merged,
        "indents": sorted((read.facts.indents or read.facts.outline).items()),
    }


def _numbers(request: dict[str, Any], beat: Callable[[], None]) -> dict[str, Any]:
    """Name those of the cells that are stored as numbers."""
    if request["form"] != "xlsx":
        return {"numbers": sorted(otherbooks.numbers(request, beat))}
    with zipfile.ZipFile(request["path"]) as archive:
        entry = next(part.entry for part in ooxml.sheets(archive) if part.name == request["sheet"])
        return {"numbers": sorted(sheetxml.numbers(archive, entry, frozenset(request["cells"]), beat))}


def _farthest(request: dict[str, Any], beat: Callable[[], None]) -> dict[str, Any]:
    """Say how far the filled cells of each sheet reach, without holding any."""
    found = []
    with zipfile.ZipFile(request["path"]) as archive:
        for part in ooxml.sheets(archive):
            if part.kind == "worksheet":
                facts = sheetxml.parse(archive, part.entry, "", (), beat)
                found.append({"name": part.name, "filled": facts.filled, "farthest": facts.farthest})
    return {"farthest": found}


_DO: Final = {"read": _read, "numbers": _numbers, "farthest": _farthest}


def _write(table: pa.Table, path: Path) -> None:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)


def _say(out: TextIO, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()


def _limit_memory() -> None:
    """Bound the address space and leave no core file; where the system cannot, only for development."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    except (ImportError, ValueError, OSError):
        return


def _limit_time(path: str, form: str) -> None:
    """Allow the processor time this file may need, from now on; the system ends the process beyond it."""
    try:
        import resource

        size = Path(path).stat().st_size * (1 if form == "csv" else 10)
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used) + LEAST_SECONDS + size // BYTES_PER_SECOND, most))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    main()
