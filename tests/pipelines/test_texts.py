"""Columns of words: texts, identifiers, lists, choices, flags, currencies."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from pipelines.values.coded import encode
from pipelines.values.reading import Place, Reading
from pipelines.values.texts import reader_of
from schemas import kinds
from schemas.table import column

STATUS = kinds.choice({"on_track": ("On track", "Green", "G"), "at_risk": ("At risk", "Amber"), "off_track": ("Red",)})


def read(kind: kinds.Kind, *cells: str | None) -> Reading:
    reader = reader_of(kind)
    assert reader is not None
    return reader(encode(pa.array(cells, pa.string())), Place("List", "C", column("x", kind, "X", "X."), typed=False))


def values(kind: kinds.Kind, *cells: str | None) -> list[Any]:
    found = read(kind, *cells)
    return list(found.coded.spread(found.values).to_pylist())


def test_text_is_trimmed_and_runs_of_spaces_are_one() -> None:
    assert values(kinds.text, "  Ann   B\u00a0C\nD ", "E") == ["Ann B C D", "E"]
    assert read(kinds.text, " E", "E").kept.to_pylist() == [True, False]


@pytest.mark.parametrize("text", ["TBD", "n/a", "-", "?", "none", "null", " "])
def test_placeholders_are_unknown_in_every_kind(text: str) -> None:
    for kind in (kinds.text, kinds.identifier, kinds.listing, STATUS, kinds.flag, kinds.CURRENCY):
        found = read(kind, text)
        assert found.values.to_pylist() == [None]
        assert not found.troubles


def test_identifiers_keep_their_zeros_and_lose_the_point_of_a_float() -> None:
    assert values(kinds.identifier, "000123", "12.0", "A-7") == ["000123", "12", "A-7"]


def test_numbers_of_a_work_breakdown_stay_as_they_are() -> None:
    assert values(kinds.identifier, "1.0", "1.10", "1.2") == ["1.0", "1.10", "1.2"]


def test_an_identifier_that_lost_its_digits_loads_and_is_marked() -> None:
    found = read(kinds.identifier, "1.23E+11")
    assert found.values.to_pylist() == ["1.23E+11"]
    assert found.troubles["1.23E+11"].severity == "warning"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a|b", "a; b"),
        ("a; b ;", "a; b"),
        ("a\nb", "a; b"),
        ("a, b", "a; b"),
        ("Smith, J; Doe, A", "Smith, J; Doe, A"),
        ("one", "one"),
    ],
)
def test_lists_are_split_at_commas_only_without_another_sign(text: str, expected: str) -> None:
    assert values(kinds.listing, text) == [expected]


@pytest.mark.parametrize("text", ["On track", "ON-TRACK", " green ", "g", "on_track", "On  Track."])
def test_choices_ignore_case_and_punctuation(text: str) -> None:
    assert values(STATUS, text) == ["on_track"]


def test_an_unknown_word_is_unknown_and_names_the_words() -> None:
    found = read(STATUS, "Purple", "Red")
    assert found.values.to_pylist() == [None, "off_track"]
    assert found.troubles["Purple"].says.startswith('"Purple" is not one of on track, at risk, off track.')
    assert found.kept.to_pylist() == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yes", True),
        ("j", True),
        ("1", True),
        ("x", True),
        ("\u2713", True),
        ("nein", False),
        ("0", False),
        ("FALSE", False),
    ],
)
def test_flags_are_read_in_several_languages(text: str, expected: bool) -> None:  # noqa: FBT001 - the case is a flag
    assert values(kinds.flag, text) == [expected]


def test_a_flag_that_is_neither_is_unknown_and_said() -> None:
    found = read(kinds.flag, "maybe")
    assert found.values.to_pylist() == [None]
    assert found.troubles["maybe"].rule == "not_yes_or_no"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("eur", "EUR"), ("\u00a3", "GBP"), ("Euro", "EUR"), ("US$", "USD"), ("XXX1", None), ("kr", None)],
)
def test_currencies_become_codes(text: str, expected: str | None) -> None:
    assert values(kinds.CURRENCY, text) == [expected]


def test_an_error_of_a_spreadsheet_is_no_text() -> None:
    found = read(kinds.vendor, "#N/A", "Acme")
    assert found.values.to_pylist() == [None, "Acme"]
    assert found.troubles["#N/A"].rule == "error_cell"


def test_a_name_in_capitals_stays() -> None:
    assert values(kinds.person, "OKAFOR, M.") == ["OKAFOR, M."]


@pytest.mark.parametrize(
    "text",
    ["REDACTED PERSONAL DATA", "Redacted", "[redacted]", "Name withheld", "Supplier name withheld (GDPR)",
     "anonymised", "Confidential supplier", "Withheld under Data Protection Act", "Anonymisiert", "Name geschwärzt",
     "GESCHWÄRZT", "geschwaerzt", "Données personnelles", "DONNÉES À CARACTÈRE PERSONNEL", "Nom occulté",
     "Personal Data", "Redacted - personal data 123"],
)  # fmt: skip
def test_a_vendor_whose_name_is_withheld_is_unknown(text: str) -> None:
    found = read(kinds.vendor, text, "Acme Ltd", text)
    assert found.coded.spread(found.values).to_pylist() == [None, "Acme Ltd", None]
    assert found.coded.spread(found.coded.raw).to_pylist() == [text, "Acme Ltd", text]
    assert not found.troubles
    assert values(kinds.text, text) == [text]


@pytest.mark.parametrize(
    "text",
    ["Redacted Films Ltd", "The Data Protection People Ltd", "Personal Data Systems GmbH", "Confidential Shredding",
     "Withheld Holdings", "Occult Books", "Anonymous Content LLC", "Private Individual", "Name"],
)  # fmt: skip
def test_a_vendor_with_a_word_of_its_own_has_a_name(text: str) -> None:
    assert values(kinds.vendor, text) == [text]
