"""A process that reads many data folders holds the builds of a few open, and answers for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import acts
import store
from acts.actor import Actor
from acts.setting import set_setting, values
from store import readers
from store.readers import FOLDERS

if TYPE_CHECKING:
    from pathlib import Path

ANA = Actor("ana", frozenset({"admin"}), verified=False)


def test_only_so_many_folders_are_held_open_and_each_still_answers(tmp_path: Path) -> None:
    homes = [tmp_path / str(number) for number in range(FOLDERS + 2)]
    for home in homes:
        set_setting(home, ANA, "company_name", f"Company {home.name}")
    first = acts.reading(homes[0])
    for home in [*homes, *homes]:
        assert values(acts.reading(home))["company_name"] == f"Company {home.name}"
    assert values(first)["company_name"] == "Company 0"  # a cursor lives as long as somebody holds it
    assert {store.newest(home) for home in homes[-FOLDERS:]} == readers._open.keys()
