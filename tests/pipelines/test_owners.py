"""What owner texts propose by their words, and what stays the same however a name is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.judge.owners import KINDS, kind_of, mail_in, name_key


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Mara Okafor", "person"),
        ("M. Okafor", "person"),
        ("van der Berg, Anna Maria", "person"),
        ("Okafor, Mara", "person"),
        ("Mara Okafor <mara.okafor@example.com>", "person"),
        ("mara.okafor@example.com", "person"),
        ("Priya", "unknown"),
        ("47", "unknown"),
        ("", "placeholder"),
        ("TBD", "placeholder"),
        ("to be confirmed", "placeholder"),
        ("Steering Committee", "committee"),
        ("IT Security Board", "committee"),
        ("Mara Okafor / Piet Lind", "several"),
        ("Mara Okafor; Piet Lind", "several"),
        ("Mara Okafor, Piet Lind", "several"),
        ("IT and ops", "team"),
        ("IT", "team"),
        ("Finance department", "team"),
        ("Service Desk", "team"),
        ("it-support@example.com", "team"),
        ("COO", "role"),
        ("Head of IT and Operations", "role"),
        ("Finance Director", "role"),
        ("Nordtec Ltd", "vendor"),
        ("Kessler Projektpartner GmbH", "vendor"),
    ],
)
def test_words_of_an_owner_text_propose_what_it_names(written: str, kind: str) -> None:
    found, because = kind_of(written)
    assert (found, bool(because)) == (kind, True)


@pytest.mark.parametrize(
    "written",
    [
        "Mara Okafor",
        "mara  OKAFOR ",
        "Okafor, Mara",
        "Mara Okafor <mara.okafor@example.com>",
        "Okafor, Mara <m@example.com>",
        '"Mara Okafor"',
        "Mara\N{NO-BREAK SPACE}Okafor",
    ],
)
def test_one_name_has_one_key_however_it_is_written(written: str) -> None:
    assert name_key(written) == "mara okafor"


@pytest.mark.parametrize("other", ["Mara Okafor, Piet Lind", "Mara Okafor Lind", "Okafor Ltd, Mara", "Mora Okafor"])
def test_another_name_has_another_key(other: str) -> None:
    assert name_key(other) != "mara okafor"


def test_initials_have_one_key_with_and_without_a_dot() -> None:
    assert name_key("J. Moreau") == name_key("J Moreau") == name_key("Moreau, J.") == "j moreau"


def test_mail_alone_is_its_own_key() -> None:
    assert name_key("<Mara.Okafor@Example.com>") == name_key("mara.okafor@example.com") == "mara.okafor@example.com"
    assert mail_in("Mara <Mara.Okafor@Example.com>") == "mara.okafor@example.com"
    assert mail_in("a@example.com; b@example.com") == ""


NAMES = st.text(st.sampled_from("aAbßİéø .,;<>@'\"-\n\t/&") | st.characters(), max_size=40)


@given(NAMES)
def test_key_of_a_key_is_the_key(written: str) -> None:
    assert name_key(name_key(written)) == name_key(written)


@given(NAMES)
def test_case_and_spaces_do_not_change_the_key(written: str) -> None:
    plain = " ".join(written.split())
    assert name_key(f"  {plain}  ") == name_key(plain)


@given(NAMES)
def test_every_text_is_one_of_the_kinds_and_says_why(written: str) -> None:
    kind, because = kind_of(written)
    assert kind in KINDS
    assert because
