"""Links keep what the address says, and lead only to screens that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from streamlit.testing.v1 import AppTest

from pages.parts import links

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen


def test_link_to_a_screen_carries_its_filters() -> None:
    said = links.page("Spend watchpoints", "→", "vendor=Quill+%26+Co")
    assert 'href="Spend_watchpoints?vendor=Quill+%26+Co"' in said
    assert 'aria-label="Spend watchpoints"' in said


def test_link_to_a_screen_that_does_not_exist_is_plain_text() -> None:
    assert links.page("Time machine", "Go <there>") == "Go &lt;there&gt;"


def test_link_to_evidence_keeps_filters_and_sequence() -> None:
    at = AppTest.from_function(_screen)
    at.query_params["seq"] = "7"
    at.query_params["vendor"] = ["A & B", "C"]
    at.query_params["where"] = "E-old"
    at.run()
    assert at.markdown[0].value == "?seq=7&amp;vendor=A+%26+B&amp;vendor=C&amp;where=E-1"


def _screen() -> None:
    import streamlit as st  # AppTest runs this text alone

    from pages.parts import links

    st.markdown(links.where("E-1", "here", title="Spend").split('"')[3])


def test_filter_of_a_link_that_no_record_has_is_named_until_it_is_read(
    screen: Screen, companies: dict[str, Path]
) -> None:
    at = screen("pages/60_Spend_watchpoints.py", companies["one feed"], vendor="Nobody & Sons")
    says = "The link asks for Vendor: Nobody &amp; Sons. No record has that at this moment, so this filter is left out."
    assert says in shown(at)
    at.run()
    assert says in shown(at)
    at.button(key="close-lost").click().run()
    assert "The link asks for" not in shown(at)


def shown(at: AppTest) -> str:
    return " ".join(each.proto.body for each in at.get("html"))
