"""Cells that say two things at once, and rows below a list that say something of it."""

from __future__ import annotations

import pyarrow as pa
import pytest

from pipelines.recognise import recognise
from pipelines.sheets import Recognised
from pipelines.understood import Memory
from pipelines.values.coded import encode
from pipelines.values.reading import Place
from pipelines.values.texts import read_vendor
from pipelines.values.vocabulary import vocabulary_of, yes_or_no
from schemas.exports import all_exports
from tests.pipelines.written import accounted, column, sheet, shown, understood

LOG = """
    decision_id | question | owner | status | due_date
    D-1 | Buy or rent? | Ana Ruiz | Open | 2026-04-01
    D-2 | Shall we close Corby? | Sam Ito | Open | 2026-04-02
    """


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (
            ["0000100018  Palletrix Ltd", "0000100019  Ölwerk AG", "100020 - Corvane"],
            ["Palletrix Ltd", "Ölwerk AG", "Corvane"],
        ),
        (["3663 First", "Acme Ltd", "Bolt plc"], ["3663 First", "Acme Ltd", "Bolt plc"]),  # a name that is a number
        (["1066 Books", "2001 Video"], ["1066 Books", "2001 Video"]),  # too few to tell
        (["0000100018  Palletrix", "0000100019", "0000100020  Corvane"],) * 2,  # one is no name
    ],
)
def test_number_before_every_name_of_a_column_is_left_out_and_kept_as_it_was(
    cells: list[str], names: list[str]
) -> None:
    place = Place("Sheet1", "A", all_exports()["purchase_orders"].column("vendor_name"), typed=False)
    read = read_vendor(encode(pa.array(cells)), place)
    assert read.values.to_pylist() == [" ".join(each.split()) for each in names]
    assert read.kept.to_pylist() == [" ".join(own.split()) != name or own != name
                                     for own, name in zip(cells, names, strict=True)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "vendor", "system"),
    [
        ("Tier 1 - Critical", "critical", "mission_critical"),
        ("Tier 2 - Important", "important", "business_critical"),
        ("Tier 3 - Standard", "standard", "business_operational"),
        ("Tier 4 (Low)", "low", "administrative"),
        ("Tier 2 - Critical", None, None),  # the second of a ladder of its own
        ("Critical - Low", None, None),
        ("Tier 9 - Critical", None, None),
    ],
)
def test_word_with_its_step_is_read_where_both_say_the_same(text: str, vendor: str | None, system: str | None) -> None:
    exports = all_exports()
    assert vocabulary_of(exports["vendors"].column("criticality").kind).meaning(text) == vendor
    assert vocabulary_of(exports["systems"].column("criticality").kind).meaning(text) == system


def test_version_that_is_called_approved_is_the_first_budget() -> None:
    text = "# Operating budget 2026\n# Version: Approved\nCost centre | Currency | Jan-26 | Feb-26 | Mar-26\n"
    answer = recognise(
        sheet(text + "4400 | GBP | 100 | 110 | 120\n5500 | GBP | 90 | 90 | 95"), name="x.csv", memory=Memory()
    )
    assert isinstance(answer, Recognised)
    assert answer.parameters["version"].value == "original"


def test_contract_that_is_evergreen_renews_by_itself() -> None:
    assert yes_or_no("Evergreen") is True


@pytest.mark.parametrize("said", ["16 items", "2 records", "12 rows found", "One-way doors cannot be taken back."])
def test_words_below_the_keys_of_a_list_are_a_note(said: str) -> None:
    (found,) = understood(LOG + said, table="decisions")
    assert [(each.kind, each.text) for each in found.not_data] == [("note", said)]
    assert found.rows.num_rows == 2
    accounted(found, 3)


@pytest.mark.parametrize("said", ["D-3", "3 doors"])
def test_key_that_stands_alone_below_is_a_record(said: str) -> None:
    (found,) = understood(LOG + said, table="decisions")
    assert shown(found, "decision_id") == ["D-1", "D-2", said]


def test_sentence_as_the_question_of_a_decision_is_a_record() -> None:
    (found,) = understood(LOG + " | Shall we move the north shed to Leeds? | | |", table="decisions")
    assert column(found, "question")[-1] == "Shall we move the north shed to Leeds?"
