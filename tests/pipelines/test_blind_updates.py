"""Updates as people write them, labelled before the rules were tuned: vague ones rank below clear ones."""

from __future__ import annotations

import csv
from pathlib import Path

from pipelines.judge.legibility import score

FILE = Path(__file__).parent / "blind" / "updates.csv"
CUT = 55  # the middle of what is partly legible: a clear update has at least as many points, a vague one fewer
RIGHT = 38


def test_vague_updates_rank_below_clear_ones() -> None:
    with FILE.open(encoding="utf-8", newline="") as lines:
        labelled = list(csv.DictReader(lines))
    points = [(score(each["text"], fresh=True), each) for each in labelled]
    misses = [(found, each) for found, each in points if (found < CUT) != (each["label"] == "vague")]
    said = [
        f"{each['id']} is labelled {each['label']} and has {found} points: {each['text']}" for found, each in misses
    ]
    assert (len(labelled), len(labelled) - len(misses) >= RIGHT) == (40, True), "\n".join(said)
