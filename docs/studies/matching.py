# ruff: noqa: INP001  # a script that stands alone
"""How well similar names are found: labelled pairs of names, judged by three ways, on names that no way was set by.

Run with `python docs/studies/matching.py FOLDER [MORE.csv ...]`; FOLDER holds the four files of labelled names (- for
none), and each of the other files has the columns left, right, same. The second way needs `pip install cleanco`;
without it, it is left out. What it printed, and what that means, stands in `matching.md`.

The names are parted into groups that no labelled pair connects, over all files. Each fifth of the groups is judged with
the limits that were best on the other four.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from pipelines.judge.matching_names import written
from pipelines.judge.matching_pairs import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

FIFTHS = 5
LIMITS = range(40, 101, 2)
REGISTERED = "registered lines"
WAYS = ("same once normalised", "cleanco + token sort", "Evenkeel")


@dataclass(frozen=True)
class Labelled:
    """Two names as they are compared, whether they are one organisation, and the list that says so."""

    left: str
    right: str
    same: bool
    file: str
    typed: tuple[str, str] | None = None

    @property
    def names(self) -> tuple[str, str]:
        """Return both names as they were typed, which is what cleanco reads."""
        return self.typed or (self.left, self.right)


def main(folder: Path | None, more: Sequence[Path]) -> None:
    """Print a row per file and way, then what was wrongly called sure."""
    pairs = [*(from_files(folder) if folder else ()), *(each for path in more for each in from_sheet(path))]
    groups = grouped(pairs)
    scores = {way: [score(each) for each in pairs] for way, score in ways().items()}
    sure = [judge(each.left, each.right).sure for each in pairs]
    proposed = {way: with_limits_of_the_others(pairs, groups, points) for way, points in scores.items()}
    if WAYS[1] in scores:  # it has the limit that is best on all pairs, so the comparison favours it
        limit = max(LIMITS, key=lambda each: f1(pairs, [points >= each for points in scores[WAYS[1]]]))
        proposed[WAYS[1]] = [points >= limit for points in scores[WAYS[1]]]
        _say(f"{WAYS[1]}: its best limit is {limit}")
    _say(f"{len(pairs)} pairs in {len(set(groups))} groups")
    _say(
        "| labelled pairs | same | apart | way | precision | recall | F1 | sure | of them right |\n" + "|---" * 9 + "|"
    )
    for file in [*dict.fromkeys(each.file for each in pairs), "all"]:
        at = [n for n, each in enumerate(pairs) if file in (each.file, "all")]
        same = sum(pairs[n].same for n in at)
        for way, found in proposed.items():
            chosen, said = [pairs[n] for n in at], [found[n] for n in at]
            precision, recall = share(chosen, said), recalled(chosen, said)
            row = [file, str(same), str(len(at) - same), way, percent(precision), percent(recall)]
            row += [
                percent(f1(chosen, said)),
                *(sure_of(chosen, [sure[n] for n in at]) if way == WAYS[2] else ("", "")),
            ]
            _say(f"| {' | '.join(row)} |")
    for each, is_sure in zip(pairs, sure, strict=True):
        if is_sure and not each.same:
            _say(f"wrongly sure: {each.left} / {each.right}: {judge(each.left, each.right).reason}")


def from_files(folder: Path) -> Iterator[Labelled]:
    """Return the pairs that people labelled, and pairs that two lists of cooperatives make certain."""
    for row in _rows(folder / "company_name_matcher__test_data.csv"):
        yield _pair(row["Name_x"], row["Name_y"], row["Targets"], "companies of the world")
    for row in _rows(folder / "name-homogenize__hand_annotated_pairs.csv"):
        left, right = (f"{row[f'Producer Name_{x}']} ({row[f'Abbreviation Name_{x}']})" for x in "xy")
        yield _pair(left, right, row["classification"], "cooperatives, with short form")
    listed = _rows(folder / "name-homogenize__cocoa-suppliers-compiled-from-importers.csv")
    named = {written(row["Abbreviation Name"]): written(row["Producer Name"]) for row in listed}
    named = {short: name for short, name in named.items() if short.isascii() and name and short != name}
    yield from _short_and_long(named, "importers: short form and name")
    registered = _rows(folder / "name-homogenize__ivorian-cocoa-coop-registry-2017.csv")
    yield from _registered([row["DENOMINATIONS / SIGLES"] for row in registered])


def from_sheet(path: Path) -> Iterator[Labelled]:
    """Return the pairs of a sheet with left, right and same."""
    for row in _rows(path):
        yield _pair(row["left"], row["right"], row["same"], path.stem)


def grouped(pairs: Sequence[Labelled]) -> list[str]:
    """Return for each pair a name that stands for all that labelled pairs connect it with."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        while above.setdefault(name, name) != name:
            name = above[name]
        return name

    for each in pairs:
        above[top(each.left)] = top(each.right)
    return [top(each.left) for each in pairs]


def ways() -> dict[str, Callable[[Labelled], float]]:
    """Return the ways to judge a pair: each gives 0 to 100."""
    found: dict[str, Callable[[Labelled], float]] = {}
    try:
        from cleanco import basename  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        _say("cleanco is not installed: without it")
    else:

        def bare(pair: Labelled) -> tuple[str, str]:
            left, right = (written(basename(each)) for each in pair.names)
            return left, right

        found[WAYS[0]] = lambda each: 100 * (len(set(bare(each))) == 1)
        found[WAYS[1]] = lambda each: fuzz.token_sort_ratio(*bare(each))
    found[WAYS[2]] = lambda each: judge(each.left, each.right).score
    return found


def with_limits_of_the_others(pairs: Sequence[Labelled], groups: Sequence[str], points: Sequence[float]) -> list[bool]:
    """Return what is proposed when each fifth of the groups has the limit that is best on the other four."""
    fifth = [int(hashlib.sha256(each.encode()).hexdigest(), 16) % FIFTHS for each in groups]
    limits = []
    for part in range(FIFTHS):
        others = [n for n, each in enumerate(fifth) if each != part]
        chosen = [pairs[n] for n in others]
        limits.append(max(LIMITS, key=lambda each: f1(chosen, [points[n] >= each for n in others])))
    return [points[n] >= limits[fifth[n]] for n in range(len(pairs))]


def share(pairs: Sequence[Labelled], said: Sequence[bool]) -> float | None:
    """Return how many of those said to be one are one."""
    found = [each.same for each, yes in zip(pairs, said, strict=True) if yes]
    return sum(found) / len(found) if found else None


def recalled(pairs: Sequence[Labelled], said: Sequence[bool]) -> float | None:
    """Return how many of those that are one were said to be one."""
    found = [yes for each, yes in zip(pairs, said, strict=True) if each.same]
    return sum(found) / len(found) if found else None


def f1(pairs: Sequence[Labelled], said: Sequence[bool]) -> float:
    """Return the harmonic mean of both."""
    precision, recall = share(pairs, said), recalled(pairs, said)
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def sure_of(pairs: Sequence[Labelled], sure: Sequence[bool]) -> tuple[str, str]:
    """Return how many pairs are sure, and how many of these are right."""
    return str(sum(sure)), percent(share(pairs, sure))


def percent(part: float | None) -> str:
    """Return a share as it is printed."""
    return "-" if part is None else f"{100 * part:.1f} %"


def _short_and_long(named: dict[str, str], file: str) -> Iterator[Labelled]:
    """A short form and its name are one; with the name most like that name, of another line, they are two."""
    names = sorted(set(named.values()))
    for short, name in named.items():
        yield Labelled(short, name, same=True, file=file)
        near = process.extract(name, names, scorer=fuzz.token_sort_ratio, limit=3)
        other = next((each for each, _, _ in near if each != name), None)
        if other:
            yield Labelled(short, other, same=False, file=file)


def _registered(texts: Sequence[str]) -> Iterator[Labelled]:
    """Two registered lines are two cooperatives, however alike; a line is one with itself without its short form."""
    full = {written(text): text for text in texts if "(" in text}
    names = sorted(full)[::6]
    for at, name in enumerate(names):
        near = process.extract(name, names, scorer=fuzz.token_sort_ratio, limit=2, score_cutoff=70)
        yield from (Labelled(name, each, same=False, file=REGISTERED) for each, _, _ in near if each != name)
        if at % 4 == 0 and (bare := written(full[name].split("(")[0])):
            yield Labelled(name, bare, same=True, file=REGISTERED)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _pair(left: str, right: str, same: str, file: str) -> Labelled:
    return Labelled(written(left), written(right), same.strip() == "1", file, (left, right))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    main(None if sys.argv[1] == "-" else Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
