"""The answer card in the terminal: read aloud, and as JSON with the way to the cells of every figure."""

from __future__ import annotations

import json

from marts.answer_card_told import Card, Entry, Fact, Named, Part
from marts.figure import Detail, Figure
from marts.search import Hit
from marts.telling import Said
from packs.plain_card import card_as_json, card_as_text, hit_as_json

ITEM = ("risks", "risks of us", "R-1")
TWO = Figure("Decisions pending", 2, "things", "Open ones.", Detail("decision_queue"))
CARD = Card(
    item=ITEM,
    kind="risk",
    name="Go-live may slip",
    number="R-1",
    unit="North",
    says=("High. ", Named("Bo Ito", ("people", "", "bo ito")), " answers for it."),
    facts=(Fact("Owner", ("Bo Ito",), ("on the people list",), "risks.xlsx, Sheet1, C5"),),
    parts=(
        Part("Decisions pending", (Entry(("D-1 ", Said("2 wait", TWO)), ("due 8 Nov 2026",)),), TWO),
        Part("Risks", (), None, "No open risk names it."),
    ),
    unknown=("No list says: treatment plan.",),
    sources=("risks.xlsx, Sheet1; loaded 13 Nov 2026 by ana",),
)


def test_card_can_be_read_aloud() -> None:
    assert card_as_text(CARD).splitlines() == [
        "Go-live may slip",
        "Risk · R-1 · North",
        "High. Bo Ito answers for it.",
        "",
        "Owner: Bo Ito (on the people list; risks.xlsx, Sheet1, C5)",
        "",
        "Decisions pending (2)",
        "  D-1 2 wait",
        "    due 8 Nov 2026",
        "",
        "Not known, or none",
        "  No list says: treatment plan.",
        "  No open risk names it.",
        "",
        "Where this comes from",
        "  risks.xlsx, Sheet1; loaded 13 Nov 2026 by ana",
    ]


def test_card_as_json_names_its_item_and_its_figures() -> None:
    found = json.loads(json.dumps(card_as_json(CARD)))["card"]
    assert (found["table"], found["feed"], found["key"]) == ITEM
    assert found["facts"][0]["place"] == "risks.xlsx, Sheet1, C5"
    assert found["parts"][1] == {"title": "Risks", "count": None, "lines": [], "none": "No open risk names it."}
    assert {each["id"] for each in found["figures"]} == {TWO.id}


def test_hit_says_what_a_card_is_asked_by() -> None:
    found = hit_as_json(
        Hit("risk", "Go-live may slip", "R-1", "Bo Ito", "high", is_over=False, unit="North", item=ITEM)
    )
    assert (found["table"], found["key"], found["status"]) == ("risks", "R-1", "high")
