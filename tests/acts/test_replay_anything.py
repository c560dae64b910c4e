"""Whatever people do, in whatever order: the journal and the archive alone give the same tables."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import acts
import store
from acts.actor import Actor
from acts.correct import Cell, correct
from acts.decide import decide, defer, raise_decision
from acts.exported import export_said
from acts.feed_duty import say_duty
from acts.load import load_files
from acts.period import close_period
from acts.person import is_acting, is_one_person, is_role, is_team
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from acts.setting import set_setting
from acts.undo import undo
from acts.verify import rebuild, table_hashes
from acts.view import remove_view, save_view
from marts.figure import Detail
from marts.saved import Wanted
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=False)
NAMES = ("Mara Okafor", "Jo Lind", "IT", "CFO")
EXPORT = {
    "page": "Spend watchpoints", "view": "spend_lines", "title": "Spend lines", "filters": {"vendor": "Acme"},
    "units": [], "format": "csv", "file": "spend.csv", "rows": 3, "sha256": "0" * 64, "seen_seq": 1,
    "today": "2026-11-20", "evidence": [{"id": "E-0123456789", "name": "Rows"}],
}  # fmt: skip


def load(home: Path, files: Path, number: int) -> None:
    """Load one month of a ledger, or one of two versions of a list."""
    name, text = (
        (f"ledger 2026-0{number}.csv", f"Date,Supplier,Amount EUR\n2026-0{number}-03,Skyform,{number}00.50\n")
        if number % 2
        else (
            f"risks 2026-11-0{number}.csv",
            f"Risk ID,Title,Owner,Likelihood,Impact\nR-1,Hosting,Jo Lind,{number},3\n",
        )
    )
    path = files / name
    path.write_text(text, encoding="utf-8")
    load_files(home, ANA, [(name, path)], LoadOptions(TODAY, unit="North", answers={"closed_period": "late invoice"}))


def do(home: Path, files: Path, what: str, number: int) -> None:
    """Do one thing; what cannot be done is refused, and then nothing happened."""
    name = NAMES[number % len(NAMES)]
    wanted = Wanted("Risks", {"owner": [name]}, Detail("risk_list"))
    last = store.sequence(store.newest(home))
    feed = (acts.reading(home).execute("select table_name, feed from loads").fetchall() or [("risks", "none")])[0]
    ways: dict[str, Callable[[], Any]] = {
        "load": lambda: load(home, files, 1 + number % 6),
        "undo": lambda: undo(home, ANA, 1 + number % max(last, 1), reason="it was wrong"),
        "setting": lambda: set_setting(home, ANA, "company_name", name),
        "raise": lambda: raise_decision(home, ANA, question=f"{name}?", owner="Jo Lind", due_date="2026-12-04"),
        "decide": lambda: decide(home, ANA, f"EK-{number}", outcome="Yes", owner="Jo Lind", due_date="2026-12-04"),
        "defer": lambda: defer(home, ANA, f"EK-{number}", owner="Jo Lind", due_date="2026-12-11", reason="a quote"),
        "save": lambda: save_view(home, ANA, name, wanted, shared=bool(number % 2)),
        "remove": lambda: remove_view(home, ANA, name),
        "one": lambda: is_one_person(home, ANA, name, held_by="Jo Lind"),
        "role": lambda: is_role(home, ANA, name, held_by="Jo Lind", from_date="2026-11-01"),
        "team": lambda: is_team(home, ANA, name),
        "acting": lambda: is_acting(home, ANA, name, until_date="2026-12-31"),
        "review": lambda: mark_reviewed(home, ANA, note=name),
        "period": lambda: close_period(home, ANA, f"2026-0{1 + number % 9}", today=TODAY),
        "export": lambda: export_said(home, ANA, EXPORT),
        "correct": lambda: correct(home, ANA, Cell("risks", "R-1", "owner"), name, reason="She told us."),
        "duty": lambda: say_duty(home, ANA, *feed, sender=NAMES[number % 2], due=str(1 + number)),
    }
    try:
        ways[what]()
    except EvenkeelError:
        return


WAYS = ("load", "load", "undo", "undo", "setting", "raise", "decide", "defer", "save", "remove", "one", "role", "team",
        "acting", "review", "period", "export", "duty", "correct", "correct")  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of these tests: what one example leaves is where the next begins."""
    return tmp_path_factory.mktemp("data")


@settings(max_examples=2, phases=[Phase.generate], deadline=None)
@given(done=st.lists(st.tuples(st.sampled_from(WAYS), st.integers(0, 30)), min_size=12, max_size=20))
def test_replay_gives_equal_tables(
    home: Path, tmp_path_factory: pytest.TempPathFactory, done: list[tuple[str, int]]
) -> None:
    files = tmp_path_factory.mktemp("files")
    for what, number in done:
        do(home, files, what, number)
    build = store.newest(home)
    assert build is not None
    before = table_hashes(build)
    assert rebuild(home) == store.journal.last(home)[0]
    again = store.newest(home)
    assert again is not None
    assert {name: each for name, each in table_hashes(again).items() if before[name] != each} == {}
