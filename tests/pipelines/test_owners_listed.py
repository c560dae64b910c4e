"""Owner texts with people and vendors of the lists in them: who is listed counts for more than what a word may mean."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=True)
PEOPLE = [
    ("person_id", "full_name", "manager", "aliases", "kind", "active_to"),
    ("1", "Edith Council", "P9", "x20771", "", ""),
    ("2", "Robin Sales", "P9", "x20884", "", ""),
    ("3", "Tamsin Desk", "P9", "", "person", ""),
    ("4", "Jorun Hale", "P9", "", "", ""),
    ("5", "Jaspar Hale", "P9", "", "", ""),
    ("6", "Milo Farrow", "P9", "", "", "2026-05-31"),
    ("7", "Plant Systems crew", "", "", "team", ""),
    ("8", "Safety Panel", "", "", "", ""),
    ("H4711", "Runa Bexley", "P9", "", "", ""),
    ("H4712", "Milo Bexley", "P9", "", "", "2026-05-31"),
    ("H4713", "Freight Panel", "", "", "", ""),
]
VENDORS = [
    ("vendor_id", "vendor_name"),
    ("1", "Otterby Support Ltd"),
    ("2", "Grey Heron Networks"),
    ("3", "Ostra Pak AB"),
]
READ = {
    "x20771": "person",
    "x20884": "person",
    "x20999": "unknown",
    "Edith Council": "person",
    "Edith Council - Operations": "person",
    "Council, Edith (Internal Audit)": "person",
    "Owner: Robin Sales": "person",
    "Tamsin Desk, Planning": "person",
    "J. Hale": "unknown",
    "Hale J.": "unknown",
    "Frau Hale": "unknown",
    "Jo. Hale": "person",
    "Jaspar Hale": "person",
    "Milo Farrow \N{RIGHTWARDS ARROW} Robin Sales": "person",
    "Robin Sales, now Milo Farrow": "leaver",
    "Owner: Plant Systems crew": "team",
    "Resp.: Safety Panel": "committee",
    "Tamsin + Warehouse team": "several",
    "Tamsin & the night shift": "several",
    "Sales and Marketing team": "team",
    "with Otterby Support": "vendor",
    "run by Grey Heron Networks": "vendor",
    "Owner: Grey Heron Networks": "vendor",
    "outsourced to Otterby": "vendor",
    "Otterby (hosting)": "vendor",
    "Nils Aker of Grey Heron Networks": "acting_for_us",
    "Robin Sales / Otterby Support Ltd": "several",
    "Finance / Otterby Support Ltd": "several",
    "H4711": "person",
    "h4712": "leaver",
    "H4713": "committee",
    "H4714": "unknown",
    "8": "unknown",  # so short a number is no more than a number
    "ostrapak": "vendor",
    "Otterby Mainframe Team": "team",
    "Otterby team": "vendor",
    "Runa Bexley (freight) en Jorun Hale (customs)": "several",
}


def test_listed_people_and_vendors_count_for_more_than_words(tmp_path: Path) -> None:
    systems = [("System name", "Application Owner"), *((f"Thing {at}", text) for at, text in enumerate(READ))]
    for table, rows in (("people", PEOPLE), ("vendors", VENDORS), ("systems", systems)):
        path = tmp_path / f"{table}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, table=table))
        assert result.status == "loaded", result.reason
    query = "select thing, owner_kind, owner_because from ownership where thing_kind = 'system'"
    found = {
        thing: (kind, why)
        for thing, kind, why in acts.reading(tmp_path / "data", today=TODAY).execute(query).fetchall()
    }
    read = {text: found[f"Thing {at}"] for at, text in enumerate(READ)}
    assert {text: kind for text, (kind, _) in read.items()} == READ, read
    assert read["J. Hale"][1] == "J. Hale: it fits more than one person of the people list"
