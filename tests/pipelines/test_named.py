"""What a file or a sheet is called: where the headings do not tell the list, it is asked about, and never loaded."""

from __future__ import annotations

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.recognition.named import lists_named
from pipelines.understood import Memory
from tests.pipelines.sheetrows import asked, found, rows_of, sheet_of

STAGES = """
ID | Final forecast | Program | Owner group | Gate 1 | Gate 2
Q1 | 2359288.62 | Major works | Corporate | 2026-02-16 | 2026-12-22
Q2 | 2066075.58 | Major works | Corporate | 2026-08-11 | 2026-12-07
Q3 | 1066164.85 | Small works | Harbour | 2026-08-15 | 2026-12-21
"""


@pytest.mark.parametrize(
    ("file", "sheet", "tables"),
    [
        ("Capital_Delivery_Project_2026.csv", "", {"initiatives"}),
        ("export.xlsx", "Awarded Contracts", {"contracts"}),
        ("Project risks.xlsx", "Sheet1", {"initiatives", "risks"}),
        ("Projekte.xlsx", "Tabelle1", {"initiatives"}),
        ("Vertragsliste.xlsx", "Verträge", {"contracts"}),
        ("invoices.csv", "", {"spend"}),
        ("Projects.xlsx", "Colours", set()),
        ("objects.csv", "", set()),
        ("list.xlsx", "Sheet1", set()),
    ],
)
def test_a_name_speaks_of_lists(file: str, sheet: str, tables: set[str]) -> None:
    assert set(lists_named(file, sheet)) == tables


def test_a_list_that_only_its_name_tells_is_asked_about() -> None:
    answer = recognise(sheet_of(rows_of(STAGES)), name="Capital projects.xlsx", memory=Memory())
    assert not isinstance(answer, Refusal)
    assert (answer.table, asked(answer)) == ("initiatives", {"table": "initiatives"})
    assert 'only the word "projects" in its name says so' in answer.questions[0].asks
    assert answer.columns["initiative_id"].heading == "ID"
    assert answer.questions[0].guess in {each.value for each in answer.questions[0].choices}


@pytest.mark.parametrize("name", ["export.xlsx", "Capital objects.xlsx", "Contract manual.xlsx"])
def test_without_such_a_name_the_list_is_not_ours(name: str) -> None:
    answer = recognise(sheet_of(rows_of(STAGES)), name=name, memory=Memory())
    assert isinstance(answer, Refusal) or asked(answer) == {"table": "contracts"}


@pytest.mark.parametrize("rows", ["ID | Colour | Order\n1 | Red | 2\n2 | Blue | 1\n3 | Grey | 3", STAGES[:120]])
def test_a_short_key_of_a_workbook_is_not_asked_about(rows: str) -> None:
    answer = recognise(sheet_of(rows_of(rows), name="Project codes"), name="Projects.xlsx", memory=Memory())
    assert isinstance(answer, Refusal)


def test_companies_under_name_make_a_list_of_risk_levels_a_question() -> None:
    rows = """
    Name | Status | Inherent Risk Level | Residual Risk Level | Next Assessment Date
    Acme Ltd | Active | High | Medium | 2027-03-02
    Nordtec AB | Active | Low | Low | 2027-03-05
    Blue Water | Inactive | Low | Low | 2026-03-09
    """
    answer = found(rows)
    assert (answer.table, asked(answer)) == ("vendors", {"table": "vendors"})
    assert '"Acme Ltd"' in answer.questions[0].asks
    assert {each.value for each in answer.questions[0].choices} >= {"vendors", "risks", "none"}
    risks = found(rows.replace(" Ltd", " leaks").replace(" AB", " burns"))
    assert (risks.table, risks.questions) == ("risks", ())


def test_vendors_with_addresses_may_be_contacts_and_are_asked_about() -> None:
    answer = found("Kreditor | Name | Straße | PLZ | Ort | Land\n10 | Acme GmbH | Ring 2 | 10115 | Berlin | DE")
    assert (answer.table, asked(answer)) == ("vendors", {"table": "vendors"})


def test_what_was_awarded_is_a_contract_and_what_is_open_is_none() -> None:
    answer = found("Award ID | Title | Awarded To | Award Amount | End Date\nA1 | Roof | Acme Ltd | 5.1 | 2027-01-02")
    assert (answer.table, answer.questions) == ("contracts", ())
    assert answer.columns["vendor_name"].heading == "Awarded To"
    tender = (
        "Tender | Closing date | Bidder | Bid amount | Submission deadline\nRoof | 2026-01-02 | Acme | 5.1 | 2026-02-02"
    )
    assert isinstance(recognise(sheet_of(rows_of(tender)), name="list.xlsx", memory=Memory()), Refusal)
