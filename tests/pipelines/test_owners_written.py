"""Owner texts of whole families as exports and people write them, each with what it names: to tune by."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pipelines.judge.owners import KINDS, kind_of, mail_in, name_key

WRITTEN = Path(__file__).parent / "owner_texts.csv"


@pytest.mark.parametrize("kind", KINDS)
def test_every_family_of_owner_texts_is_read_as_what_it_names(kind: str) -> None:
    with WRITTEN.open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file) if row["kind"] == kind]
    wrong = {text: found for text in texts if (found := kind_of(text))[0] != kind}
    assert texts
    assert not wrong


@pytest.mark.parametrize(
    "exported",
    [
        "12;#Jürg Lefèvre",
        "Jürg Lefèvre;#12",
        "JÃ¼rg LefÃ¨vre",
        "J√ºrg Lef√®vre",
        "J&uuml;rg Lef&egrave;vre",
        "CN=Lefèvre\\, Jürg,OU=Users,DC=corp,DC=example",
        '"Lefèvre, Jürg" <j.lefevre@example.com>',
        "P20341 - Jürg Lefèvre",
        "Jürg Lefèvre (u20341)",
    ],
)
def test_name_is_the_same_however_a_tool_exports_it(exported: str) -> None:
    assert name_key(exported) == "jürg lefèvre"
    assert kind_of(exported)[0] == "person"


@pytest.mark.parametrize(
    "exported",
    ["i:0#.f|membership|mara@example.com", "mailto:Mara@example.com", "7;#mara@example.com", "Mara (mara@example.com)"],
)
def test_address_is_found_in_what_a_tool_writes_around_it(exported: str) -> None:
    assert mail_in(exported) == "mara@example.com"


@pytest.mark.parametrize("written", ["Ñandú Örs", "Zoë Åkesson", "Łukasz Żółć", "Şule Öğüt", "Bruno Conceição"])
def test_accents_that_belong_to_a_name_stay(written: str) -> None:
    assert name_key(written) == written.casefold()
