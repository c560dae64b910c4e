"""The signals on ownership of the sample company: what was planted is found, and nothing innocent is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import acts
import store
from marts import kept
from marts.sql import select
from tests.pages.companies import ROOT, TODAY, load_sample

if TYPE_CHECKING:
    from pathlib import Path

PLANTED: list[dict[str, Any]] = json.loads((ROOT / "data/sample/planted.json").read_text(encoding="utf-8"))
OWNED = {  # a planted problem, and the kinds that find it; an owner of a decision is a signal on the decision
    "no_owner": ("no_one_person",),
    "placeholder_owner": ("no_one_person",),
    "committee_owner": ("no_one_person",),
    "several_owners": ("no_one_person",),
    "mailbox_owner": ("no_one_person",),
    "vendor_owner": ("no_one_person",),
    "leaver_owner": ("owner_left",),
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of the sample company."""
    home = tmp_path_factory.mktemp("sample")
    load_sample(home, tmp_path_factory)
    return home


def test_planted_owners_are_found_and_at_most_a_few_are_for_the_meeting(sample: Path) -> None:
    plain, build = acts.reading(sample, today=TODAY), store.newest(sample)
    assert build is not None
    db = kept.reading(lambda: plain, build, as_of_seq=None, today=TODAY, units=())
    things = {row["thing_id"] for row in select(db, "select thing_id from ownership where thing_kind <> 'decision'")}
    found = {
        kind: {row["subject_id"]: row["severity"] for row in select(db, f"select * from {kind}")}
        for kind in ("no_one_person", "owner_left")
    }
    for each in PLANTED:
        for kind in OWNED.get(each["kind"], ()):
            here = {key for key in each["subjects"] if key in things} - {"CT-1065"}  # that one has a new owner
            assert here <= found[kind].keys(), each["why"]
    high = [key for kind in found.values() for key, severity in kind.items() if severity == "high"]
    assert len(high) <= len(PLANTED) // 10
