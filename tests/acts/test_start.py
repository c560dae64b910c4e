"""Six lines, typed or in a file, become initiatives, risks and open decisions, each with its cell."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.start_lines import FILE, remove, save, template
from marts import decision_register, start
from marts.evidence import recompute
from marts.history import history
from schemas.errors import NotAllowedError
from schemas.exports.office_start import SIX, START
from tests.acts.conftest import ANA, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acts.conftest import Company

ANSWERS: tuple[dict[str, object], ...] = (
    {"title": "Warehouse cut-over", "holding_up": "Nordtec sends nobody", "owner": "Mara Okafor"},
    {"title": "One customer number", "to_decide": "Which number survives?", "due_date": date(2026, 12, 4)},
    {},
    {"title": "Skyform lock-in.", "holding_up": "No way out", "owner": "Piet Lind", "vendor_name": "Skyform Ltd"},
    {},
    {"title": "Shared admin passwords"},
)
VIEWS = {
    "initiative_list": "initiative_id, title, owner, status, blocker, next_decision",
    "risk_list": "risk_id, title, description, kind, owner, likelihood, consequence, level, vendor_ids",
    "decision_list": "question, domain, owner, status, due_date, unblocks",
}


ORDER = {"initiative_list": "title", "risk_list": "title", "decision_list": "question"}
TRAPS = (
    "=1+1", "+44 20", "@SUM(A1)", "-", "Total", "Total: 5", "#N/A", "TBD", "_x0041_", "Title", "2026-11-20", "1e5",
    "START-2", "Entity: North", "Which vendor",
)  # fmt: skip
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(TRAPS)


def lines(answers: tuple[dict[str, object], ...] = ANSWERS) -> list[dict[str, object]]:
    """Return the six lines with their answers."""
    return [dict(line) | answer for line, answer in zip(SIX, answers, strict=True)]


def shown(company: Company) -> dict[str, list[tuple[Any, ...]]]:
    """Return what the lines have become."""
    return {
        view: company.ask(f"select {columns} from {view} order by {ORDER[view]}") for view, columns in VIEWS.items()
    }


def filled(answers: tuple[dict[str, object], ...]) -> bytes:
    """Return start.xlsx as somebody fills it in."""
    book = openpyxl.load_workbook(io.BytesIO(template()))
    names = [each.name for each in START.columns]
    for row, answer in enumerate(answers, start=2):
        for name, value in answer.items():
            book.worksheets[0].cell(row, names.index(name) + 1).value = value  # type: ignore[assignment]
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_six_lines_become_initiatives_risks_and_decisions(company: Company) -> None:
    assert save(company.home, ANA, lines(), today=TODAY).status == "loaded"
    found = shown(company)
    assert found["initiative_list"] == [
        ("START-2", "One customer number", None, "unrated", None, "Which number survives?"),
        ("START-1", "Warehouse cut-over", "Mara Okafor", "blocked", "Nordtec sends nobody", None),
    ]
    assert found["risk_list"] == [
        ("START-6", "Shared admin passwords", None, "security", None, None, None, "unknown", None),
        ("START-4", "Skyform lock-in.", "No way out", "vendor", "Piet Lind", None, None, "unknown", "Skyform Ltd"),
    ]
    assert found["decision_list"] == [
        ("What do we do about Skyform lock-in, and by when?", "Vendor risk", "Piet Lind", "open", None, None),
        ("What do we do about Warehouse cut-over, and by when?", "Technology bottleneck", "Mara Okafor", "open", None,
         "START-1"),
        ("Which number survives?", "Technology bottleneck", None, "open", date(2026, 12, 4), "START-2"),
        ("Who owns Shared admin passwords?", "Security risk", None, "open", None, None),
    ]  # fmt: skip


def test_file_that_somebody_filled_in_says_the_same(company: Company) -> None:
    save(company.home, ANA, lines(), today=TODAY)
    typed = shown(company)
    remove(company.home, ANA)
    assert shown(company) == {view: [] for view in VIEWS}
    path = company.files / FILE
    path.write_bytes(filled(ANSWERS))
    (result,) = load_files(company.home, ANA, [(FILE, path)], LoadOptions(TODAY))
    assert (result.status, result.sheets[0].table) == ("loaded", "start")
    assert shown(company) == typed


def test_lines_are_changed_and_changed_back(company: Company) -> None:
    first, second = lines(), lines(({"title": "Another thing"}, *ANSWERS[1:]))
    for each in (first, second, first):
        assert save(company.home, ANA, each, today=TODAY).status == "loaded"
        titles = [row[0] for row in company.ask("select title from start_lines where is_answered order by start_line")]
        assert titles == [line["title"] for line in each if "title" in line]
    assert company.count("start_lines") == 6


def test_file_takes_the_place_of_what_was_typed(company: Company) -> None:
    save(company.home, ANA, lines(), today=TODAY)
    path = company.files / FILE
    path.write_bytes(filled(({"title": "Only this"}, {}, {}, {}, {}, {})))
    (result,) = load_files(company.home, ANA, [(FILE, path)], LoadOptions(TODAY))
    assert result.status == "loaded"
    assert company.ask("select title from start_lines where is_answered") == [("Only this",)]


def test_every_line_is_walked_back_to_its_cells(company: Company) -> None:
    save(company.home, ANA, lines(), today=TODAY)
    db = look(company.home, today=TODAY)
    rows = {row["decision_id"][:2]: row for row in decision_register.listing(db).rows}
    assert {name: rows["S1"]["_cells"][name] for name in ("question", "owner", "unblocks")} == {
        "question": "C2", "owner": "E2", "unblocks": "A2"}  # fmt: skip
    assert rows["S2"]["_cells"]["question"] == "G3"
    assert {row["file"] for row in rows.values()} == {FILE}
    assert rows["S1"]["waiting"] == "Warehouse cut-over"


def test_history_of_a_line_tells_what_was_said_before(company: Company) -> None:
    save(company.home, ANA, lines(), today=TODAY)
    save(company.home, ANA, lines(({**ANSWERS[0], "owner": "Jonas Brandt"}, *ANSWERS[1:])), today=TODAY)
    db = look(company.home, today=TODAY)
    (row,) = [each for each in decision_register.listing(db).rows if each["owner"] == "Jonas Brandt"]
    told = [(each.column and each.column.name, each.old, each.new) for each in history(db, *row["_item"])]
    assert told == [("owner", "Mara Okafor", "Jonas Brandt"), (None, None, None)]


def test_answered_question_goes_and_the_next_one_comes(company: Company) -> None:
    nobody: tuple[dict[str, object], ...] = ({"title": "Warehouse cut-over"}, {}, {}, {}, {}, {})
    save(company.home, ANA, lines(nobody), today=TODAY)
    assert company.ask("select question from decision_list") == [("Who owns Warehouse cut-over?",)]
    save(company.home, ANA, lines(({**nobody[0], "owner": "Mara Okafor"}, *nobody[1:])), today=TODAY)
    assert company.ask("select question, owner from decision_list") == [
        ("What do we do about Warehouse cut-over, and by when?", "Mara Okafor")
    ]


def test_figures_of_the_page_hold(company: Company) -> None:
    save(company.home, ANA, lines(), today=TODAY)
    db = acts.reading(company.home, today=TODAY)
    assert [each.value for each in start.headline(db)] == [4, 2, 3]
    counted = [each.records for each in start.loaded(db) if each.records]
    assert all(recompute(db, each) == each.value for each in (*start.headline(db), *counted))


def test_unknown_kind_is_a_decision_and_nothing_else(company: Company) -> None:
    path = company.files / FILE
    path.write_bytes(filled(({"title": "Odd thing", "line_kind": "something"}, {}, {}, {}, {}, {})))
    load_files(company.home, ANA, [(FILE, path)], LoadOptions(TODAY))
    assert [company.count(view) for view in VIEWS] == [0, 0, 1]


def test_only_the_chair_fills_them_in(company: Company) -> None:
    finance = Actor("ben", frozenset({"finance"}), verified=True)
    with pytest.raises(NotAllowedError):
        save(company.home, finance, lines(), today=TODAY)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder for many examples: every save takes the place of the one before."""
    return tmp_path_factory.mktemp("start")


@settings(max_examples=8, deadline=None)
@given(texts=st.lists(TEXTS, min_size=12, max_size=12))
def test_whatever_is_typed_comes_back_the_same_or_unknown_with_its_text(one: Path, texts: list[str]) -> None:
    typed = [dict(line) | {"title": texts[at], "to_decide": texts[at + 6]} for at, line in enumerate(SIX)]
    save(one, ANA, typed, today=TODAY)
    read = "select start_line, title, to_decide, coalesce(raw, '{}') ->> 'title', coalesce(raw, '{}') ->> 'to_decide' "
    found = acts.reading(one, today=TODAY).execute(f"{read} from start_lines").fetchall()
    came = {line: (title or first or "", asked or second or "") for line, title, asked, first, second in found}
    assert came == {line["start_line"]: (plain(line["title"]), plain(line["to_decide"])) for line in typed}


def plain(text: object) -> str:
    """Return a text as one line without what cannot be printed."""
    return " ".join("".join(each if each.isprintable() else " " for each in str(text)).split())
