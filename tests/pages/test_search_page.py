"""The search box and the answer card as screens: what is found leads to a card, and the card stands at its moment."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

import acts
import cli
import store
from acts.load import load_files
from acts.planned import LoadOptions
from marts import kept
from pages.parts.figures import KEPT
from tests.marts.company import wrong
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from marts.sql import Connection
    from tests.pages.conftest import Screen

PAGE = "pages/97_Answer_card.py"


@pytest.mark.parametrize(
    "item",
    [
        "initiatives||HGF-101",
        "systems||APM0001001",
        "vendors||S-10242",
        "decisions||SC-2026-041",
        "people||katrin vogel",
    ],
)
def test_every_figure_of_a_card_is_what_its_evidence_gives(
    screen: Screen, companies: dict[str, Path], item: str
) -> None:
    at = screen(PAGE, companies["sample"], item=item)
    assert not at.exception
    shown = at.session_state[KEPT][1]
    assert shown
    assert wrong(reading(companies["sample"]), shown.values()) == []


def test_figure_of_a_card_opens_where_it_comes_from(screen: Screen, companies: dict[str, Path]) -> None:
    address = {"item": "initiatives||HGF-101"}
    first = re.findall(r'data-where="(E-[0-9a-f]+)"', markup(screen(PAGE, companies["sample"], **address)))[0]
    assert f"Evidence {first}" in text(screen(PAGE, companies["sample"], **address, where=first))


def test_card_of_an_earlier_act_says_what_was_known_then(screen: Screen, companies: dict[str, Path]) -> None:
    then = text(screen(PAGE, companies["sample"], item="initiatives||HGF-101", seq="16"))
    assert "26 Feb 2027" not in then
    assert "26 Feb 2027" in text(screen(PAGE, companies["sample"], item="initiatives||HGF-101"))


def test_card_of_what_no_list_has_says_so_and_offers_what_is_like_it(
    screen: Screen, companies: dict[str, Path]
) -> None:
    said = text(screen(PAGE, companies["sample"], item="vendors||nordtek"))
    assert "No list of this moment has “nordtek”" in said
    assert "Nordtec Systems Limited" in said


def test_panel_leads_to_the_card_of_a_list_whose_name_has_a_bar(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "risks 2026-11-13.csv"
    path.write_text("Risk ID,Risk,Likelihood,Impact\nR-1,Outage,4,5\n", encoding="utf-8")
    (loaded,) = load_files(tmp_path / "data", ANA, [(path.name, path)], LoadOptions(TODAY, unit="North|South"))
    assert loaded.status == "loaded", loaded.reason
    at = screen("pages/45_Risks.py", tmp_path / "data")
    at.session_state["rows opened"] = 0
    (address,) = re.findall(r'href="Answer_card\?([^"]+)"', markup(at.run()))
    card = screen(PAGE, tmp_path / "data", item=parse_qs(unescape(address))["item"][0])
    assert '<h1 title="Outage">' in markup(card)


@pytest.mark.parametrize("item", ["x", "spend||1", "loads||x", "||", "risks|%7C|<b>"])
def test_card_of_nonsense_stands(screen: Screen, companies: dict[str, Path], item: str) -> None:
    at = screen(PAGE, companies["sample"], item=item)
    assert not at.exception
    assert "What can be found" in text(at)
    assert "<b>" not in markup(at)


def test_card_says_where_to_load_while_nothing_is_there(screen: Screen, companies: dict[str, Path]) -> None:
    assert "Nothing is loaded yet" in text(screen(PAGE, companies["empty"]))


def test_link_of_a_card_carries_act_and_day(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["sample"], item="systems||APM0001001", seq="31")
    known = component(at, "evenkeel_card_link")
    assert "seq=31" in known["address"]
    assert f"today={TODAY}" in known["address"]
    assert known["address"].startswith("Answer_card?item=systems%7Csystems")


def test_box_finds_nothing_before_letters(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen("app.py", companies["sample"])
    assert component(at, "evenkeel_search") == {"text": "", "hits": []}


def test_terminal_finds_and_answers(
    companies: dict[str, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(companies["sample"]))
    at = ["--today", TODAY.isoformat()]
    assert cli.main(["find", "nordtec sys", "--json", *at]) == 0
    first = json.loads(capsys.readouterr().out)["found"][0]
    assert (first["kind"], first["owner"]) == ("vendor", "Michael Okafor")
    assert cli.main(["card", first["table"], first["key"], "--feed", first["feed"], *at]) == 0
    assert capsys.readouterr().out.startswith("Nordtec Systems Limited\nVendor · S-10242")
    assert cli.main(["card", "vendors", "nobody", *at]) == 1
    assert 'No list of vendors has "nobody" at this moment' in capsys.readouterr().err


def reading(home: Path) -> Connection:
    """Return a cursor on what the screens have kept of this moment."""
    build = store.newest(home)
    assert build
    return kept.reading(lambda: acts.reading(home, today=TODAY), build, as_of_seq=None, today=TODAY, units=())


def component(at: AppTest, name: str) -> dict[str, str]:
    """Return what a screen hands to one of our components."""
    (found,) = [each.proto for each in at.get("bidi_component") if each.proto.component_name == name]
    return dict(json.loads(found.json))
