"""People as lists mention them, labelled before a look at the rules: who is meant, and who is not taken for another."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acts.names import judge_names

if TYPE_CHECKING:
    from tests.marts.company import Company

BLIND = Path(__file__).parents[1] / "pipelines" / "blind"
PEOPLE = "person_id | full_name | email | aliases | kind\n"


def rows(name: str) -> list[dict[str, str]]:
    with (BLIND / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def meant(company: Company, people: str, mentions: list[str]) -> dict[str, str | None]:
    company.load("people", PEOPLE + people)
    systems = "\n".join(f"S{at} | {each}" for at, each in enumerate(mentions))
    company.load("systems", f"system_id | owner\n{systems}")
    judge_names(company.db)
    return dict(company.kept().execute("select written, person from ownership_texts").fetchall())


@pytest.mark.parametrize("labelled_in", ["mentions", "mentions_second"])
def test_mentions_find_the_person_that_is_meant_and_no_other(company: Company, labelled_in: str) -> None:
    people = {row["person_id"]: row for row in rows(f"{labelled_in}_people.csv")}
    listed = [
        " | ".join((key, row["full_name"], row["email"], row["aliases"], "person")) for key, row in people.items()
    ]
    names = {key: row["full_name"] for key, row in people.items()}
    labelled = {row["mention"]: names.get(row["person_id"]) for row in rows(f"{labelled_in}.csv")}
    found = meant(company, "\n".join(listed), list(labelled))
    wrong = {mention: found[mention] for mention, who in labelled.items() if found[mention] not in {None, who}}
    assert wrong == {}
    missed = [mention for mention, who in labelled.items() if who and found[mention] is None]
    assert len(missed) <= 0.06 * sum(map(bool, labelled.values())), missed


@pytest.mark.parametrize(
    ("mention", "who"),
    [("Lisa Thorn", "Lisa Thorn"), ("Liz Thorn", None), ("L. Thorn", "Lisa Thorn"),
     ("E. Thorn", "Elisabeth Thorn"), ("Beth Thorn", None)],
)  # fmt: skip
def test_who_is_listed_under_a_name_is_meant_before_who_is_called_so(
    company: Company, mention: str, who: str | None
) -> None:
    people = "P1 | Elisabeth Thorn | | | person\nP2 | Lisa Thorn | | | person"
    assert meant(company, people, [mention])[mention] == who
