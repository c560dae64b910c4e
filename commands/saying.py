"""What every command shares: its build, its answer for people or for programs, and its exit codes."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import acts
import store

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection

    from marts.sql import Connection

    Run: TypeAlias = Callable[[argparse.Namespace], int]
    Command: TypeAlias = Callable[[str, Run, str], argparse.ArgumentParser]

DONE, REFUSED, USAGE, QUESTION = 0, 1, 2, 3


def db(given: argparse.Namespace) -> DuckDBPyConnection:
    """Return a cursor as the options of the command say; acts that no build holds yet are counted on stderr."""
    home = store.data_home()
    acts.newest(home)  # where every build is gone, one is computed before anything is counted
    behind = store.waiting(home)
    if behind:
        sys.stderr.write(f"{behind} acts of the journal are in no build yet: `evenkeel rebuild` shows them.\n")
    if given.as_of_seq:
        from marts.moments import after_act

        after_act(acts.reading(home), given.as_of_seq)  # an act that does not exist is said, not taken for now
    return acts.reading(home, as_of_seq=given.as_of_seq, today=given.today, units=given.units)


def keeping(given: argparse.Namespace) -> Connection:
    """Return a cursor for many questions: a view that several of them stand on is computed once."""
    from acts.looking import look

    db(given)  # says what is waiting, and refuses an act that does not exist
    return look(store.data_home(), as_of_seq=given.as_of_seq, today=given.today, units=given.units)


def seq(given: argparse.Namespace) -> int:
    """Return the sequence that the command looks at."""
    return int(store.sequence(store.newest(store.data_home())) if given.as_of_seq is None else given.as_of_seq)


def say(given: argparse.Namespace, known: dict[str, Any], words: str) -> int:
    """Answer in words, or with --json as the object that DESIGN section 7 describes."""
    return print_json(given, known) if given.json else print_words(words)


def print_json(given: argparse.Namespace, known: dict[str, Any]) -> int:
    """Print an answer for programs."""
    head = {"schema": 1, "seq": seq(given), "today": given.today.isoformat()}
    return print_words(json.dumps(head | known, ensure_ascii=False, indent=1, default=str))


def print_words(words: str) -> int:
    """Print an answer for people."""
    sys.stdout.write(words.rstrip("\n") + "\n")
    sys.stdout.flush()
    return DONE
