"""Start: six lines typed on the page light the Brief, every word with its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import acts
from schemas.exports import all_exports
from tests.pages.companies import TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/70_Start.py"


def answer(at: AppTest, **said: str) -> AppTest:
    """Type into the fields of the lines, by line and column (START_1_title), and save."""
    for name, value in said.items():
        line, column = f"START-{name[6]}", name[8:]
        (field,) = [each for each in at.text_input if str(each.key).startswith(f"{line}-{column}-")]
        field.set_value(value)
    (save,) = [each for each in at.button if each.label == "Save the lines"]
    return save.click().run()


def ask(home: Path, query: str) -> list[tuple[object, ...]]:
    return acts.reading(home, today=TODAY).execute(query).fetchall()


def test_six_lines_light_the_brief(screen: Screen, tmp_path: Path) -> None:
    at = answer(
        screen(PAGE, tmp_path),
        START_1_title="Warehouse cut-over", START_1_holding_up="Nordtec sends nobody", START_1_owner="Mara Okafor",
        START_4_title="=Skyform lock-in", START_4_vendor_name="Skyform",
    )  # fmt: skip
    assert at.success[0].value == "Saved as load 1: 2 lines of 6, 1 without an owner."
    assert ask(tmp_path, "select title from risk_list") == [("=Skyform lock-in",)]
    said = text(screen("pages/10_Brief.py", tmp_path))
    assert "Warehouse cut-over" in said
    assert "Nordtec sends nobody" in said
    assert "Who owns =Skyform lock-in?" in said


def test_lines_come_back_to_be_changed_and_taken_back(screen: Screen, tmp_path: Path) -> None:
    at = answer(screen(PAGE, tmp_path), START_1_title="Warehouse cut-over")
    at = answer(screen(PAGE, tmp_path), START_1_owner="Mara Okafor")
    assert ask(tmp_path, "select title, owner from start_lines where is_answered") == [
        ("Warehouse cut-over", "Mara Okafor")
    ]
    at.button(key="remove-start").click().run()
    assert "Removed: 2 loads undone" in at.info[0].value
    assert ask(tmp_path, "select * from start_lines") == []


def test_nothing_changed_saves_nothing(screen: Screen, tmp_path: Path) -> None:
    at = answer(screen(PAGE, tmp_path))
    assert "Nothing was changed" in at.info[0].value
    assert ask(tmp_path, "select * from loads") == []


def test_owner_that_is_no_person_is_asked_for(screen: Screen, tmp_path: Path) -> None:
    at = answer(screen(PAGE, tmp_path), START_2_title="One customer number", START_2_owner="Steering Committee")
    assert "Steering Committee: that is no one person yet" in at.success[0].value


def test_every_dark_panel_and_every_list_is_named_with_a_template(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["empty"])
    said = markup(at)
    assert said.count(">Dark<") + said.count("Dark</") >= 5
    assert 'data-page="Load"' in said
    labels = [str(getattr(each.proto, "label", "")) for each in at.get("download_button")]
    assert labels.count("Template") == len(all_exports()) - 1


def test_list_that_is_loaded_says_how_much(screen: Screen, companies: dict[str, Path]) -> None:
    said = text(screen(PAGE, companies["one feed"]))
    assert "5 records" in said
    assert "nothing yet" in said
