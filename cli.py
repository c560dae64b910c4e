"""The terminal: every command of Evenkeel, for people and (with --json) for programs (DESIGN section 7)."""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import acts
import commands
import store
from acts.actor import local_actor
from acts.sample import TODAY, load_sample
from commands.saying import DONE, REFUSED, print_words
from packs import text
from schemas.errors import EvenkeelError
from schemas.given import day, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 refused or failed, 2 usage, 3 a question must be answered."""
    given = _parser().parse_args(arguments)
    try:
        return int(given.run(given) or DONE)
    except EvenkeelError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    except BrokenPipeError:  # the reader of our output left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        sys.stderr.write(f"{error.filename or 'The disk'}: {error.strerror or error}. Nothing is half done.\n")
        return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="evenkeel", description="Calm execution over the spreadsheets you already have."
    )
    known = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        added = known.add_parser(name, help=says, description=says)
        added.set_defaults(run=run)
        added.add_argument("--json", action="store_true", help="print the answer for programs")
        added.add_argument(
            "--today", type=day, default=datetime.now(UTC).date(), metavar="DATE", help="take this as today"
        )
        added.add_argument("--as-of-seq", type=sequence, default=None, metavar="SEQ", help="as it was after this act")
        added.add_argument(
            "--of-unit", dest="units", action="append", default=[], metavar="UNIT", help="only what this unit sent"
        )
        return added

    demo = command("demo", _demo, f"the sample company in a temporary folder, on {TODAY} unless --today says otherwise")
    demo.set_defaults(today=TODAY)
    for each in (demo, command("serve", _serve, "the app on the data folder (EVENKEEL_DATA)")):
        each.add_argument("--port", type=int, default=None)
    for module in pkgutil.iter_modules(commands.__path__):
        add = getattr(importlib.import_module(f"commands.{module.name}"), "add", None)
        if add is not None:
            add(command)
    return parser


def _serve(given: argparse.Namespace) -> int:
    """Serve the app on this machine until it is stopped."""
    from asgi import serve

    acts.start(store.data_home())
    if sys.platform != "linux":
        print_words("Evenkeel reads files without a memory limit here: only Linux is a server platform.")
    serve(given.port, ready=lambda address: print_words(f"Evenkeel is at {address} (Ctrl+C stops it)"))
    return DONE


def _demo(given: argparse.Namespace) -> int:
    """Load the sample company through the real pipeline into a temporary folder, and serve it."""
    with tempfile.TemporaryDirectory(prefix="evenkeel-demo-") as home:
        os.environ |= {"EVENKEEL_DATA": home, "EVENKEEL_TODAY": given.today.isoformat()}
        for each in load_sample(Path(home), local_actor(), given.today):
            print_words(text.receipt(each, checked=False).splitlines()[0])
        return _serve(given)
