"""Loading: what was assumed outside the lock is checked again inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acts.answer import answer
from acts.load import load_files
from acts.planned import LoadOptions
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, MAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company


def test_an_answer_given_while_a_file_was_read_refuses_that_file_and_no_other(company: Company) -> None:
    layout = company.load("ledger 2026-04.csv", APRIL).sheets[0].layout
    first, second = (
        company.write("ledger 2026-05.csv", MAY),
        company.write("ledger 2026-06.csv", MAY.replace("-05-", "-06-")),
    )

    def meanwhile(what: str, _done: int, _of: int) -> None:
        if what == f"Loading {first.name}":
            answer(company.home, ANA, layout, "date_order:posting_date", "dmy")

    files = [(each.name, each) for each in (first, second)]
    results = load_files(company.home, ANA, files, LoadOptions(TODAY), meanwhile)
    assert [each.status for each in results] == ["refused", "loaded"]
    assert "an answer for its layout was changed while it was read" in results[0].reason
    assert company.load(first.name).status == "loaded"


def test_a_file_that_changes_while_it_is_read_is_not_loaded(company: Company) -> None:
    path = company.write("ledger 2026-04.csv", APRIL)

    def meanwhile(what: str, _done: int, _of: int) -> None:
        if what.startswith("Loading"):
            path.write_text(path.read_text(encoding="utf-8").replace("100.00", "999.00"), encoding="utf-8")

    (result,) = load_files(company.home, ANA, [(path.name, path)], LoadOptions(TODAY), meanwhile)
    assert result.status == "refused"
    assert "the file was changed while it was read" in result.reason
    assert company.count("loads") == 0
