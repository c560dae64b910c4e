"""Owner texts as people write them, labelled without a look at the rules: what the ownership view says of each."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions

BLIND = Path(__file__).parent / "blind"
TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=True)
# The rules were tuned with a look at what they missed in each of the four; at the first look, before any tuning on it,
# the fourth was read right in 112 of 120. So these are no measure of how well unseen texts are read.
SETS = {
    "first": (BLIND, 0.97), "second": (BLIND / "second", 0.97), "third": (BLIND / "third", 0.97),
    "fourth": (BLIND / "fourth", 0.97),
}  # fmt: skip


@pytest.mark.parametrize(("blind", "at_least"), SETS.values(), ids=SETS)
def test_owner_texts_written_before_the_rules_are_read_as_people_read_them(
    tmp_path: Path, blind: Path, at_least: float
) -> None:
    wrong, labelled = misses(tmp_path, blind)
    says = "\n".join(f"{text!r} is {label}, read as {found}: {because}" for text, label, found, because in wrong)
    print(f"{labelled - len(wrong)} of {labelled} right\n{says}")  # noqa: T201  # the misses that are let pass, too
    assert len(wrong) <= (1 - at_least) * labelled, f"{labelled - len(wrong)} of {labelled} right\n{says}"


def misses(folder: Path, blind: Path) -> tuple[list[tuple[str, str, str, str]], int]:
    """Load the people, the vendors and a list with these owners; return text, label, reading and why of each miss."""
    with (blind / "owners.csv").open(encoding="utf-8", newline="") as file:
        labels = {f"Thing {row['id']}": row for row in csv.DictReader(file)}
    listed = folder / "systems.csv"
    with listed.open("w", encoding="utf-8", newline="") as file:
        rows = [["System name", "Application Owner"], *([thing, row["text"]] for thing, row in labels.items())]
        csv.writer(file).writerows(rows)
    for table, path in (("people", blind / "people.csv"), ("vendors", blind / "vendors.csv"), ("systems", listed)):
        (result,) = load_files(folder / "data", ANA, [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    query = "select thing, owner_kind, owner_because from ownership where thing_kind = 'system'"
    found = {thing: read for thing, *read in acts.reading(folder / "data", today=TODAY).execute(query).fetchall()}
    assert found.keys() == labels.keys()
    read = {thing: ("placeholder" if kind == "nobody" else kind, because) for thing, (kind, because) in found.items()}
    wrong = [(row["text"], row["kind"], *read[thing]) for thing, row in labels.items() if row["kind"] != read[thing][0]]
    return wrong, len(labels)
