"""A dry run says what would change: rows, months, and figures as the same questions answer before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import xlsxwriter

from acts.impact_words import sentences
from acts.looking import look
from marts.brief import brief
from marts.headlines import by_name, headlines
from tests.acts.conftest import TODAY
from tests.acts.test_ledgers import APRIL
from tests.acts.test_registers import listing

if TYPE_CHECKING:
    from acts.impact import Impact
    from acts.receipts import FileResult
    from marts.figure import Value
    from tests.acts.conftest import Company


def seen(result: FileResult, place: int = 0) -> Impact:
    found = result.sheets[place].impact
    assert found is not None, result.reason
    return found


def rows(impact: Impact) -> tuple[int, int, int, int]:
    return impact.rows.new, impact.rows.repeated, impact.rows.replaced, impact.rows.vanished


def figures(company: Company) -> dict[tuple[str, str, str], Value]:
    told = by_name(headlines(look(company.home, today=TODAY)))
    return {key: each.value for key, each in told.items()}


def shuffled(sheet: str) -> str:
    head, *lines = [line for line in sheet.strip().splitlines() if line.strip()]
    return "\n".join([head, *reversed(lines)])


def test_the_same_ledger_again_changes_nothing_and_one_cell_changes_one_row(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    kept = sorted(each for each in company.home.rglob("*") if each.is_file())
    same = seen(company.check("ledger 2026-04.csv"))
    styled = APRIL.replace("200.50", "200.5").replace("2026-04-09", "09/04/2026").replace("Nordtec  |", "  Nordtec|")
    again = company.check("ledger 2026-04 sorted.csv", shuffled(styled))
    assert again.status == "repeat"
    for each in (same, seen(again)):
        assert (rows(each), each.periods, each.figures) == ((0, 4, 0, 0), (), ())
    asked = company.check("ledger 2026-04 b.csv", APRIL.replace("50.25", "51.25"))
    one = seen(asked)
    assert (asked.status, rows(one), dict(one.assumes)) == ("question", (0, 3, 1, 0), {"overlap": "replace"})
    assert sentences(one)[0] == "Apr 2026 restated: 361 to 362 (currency not stated)."
    assert (str(one.periods[0].after)[:6], str(one.periods[0].before)[:6]) == ("361.75", "360.75")
    assert sorted(each for each in company.home.rglob("*") if each.is_file()) == kept


def test_the_same_list_again_changes_nothing_and_one_cell_changes_one_item(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(12))
    again = seen(company.check("projects 2026-11-16.csv", shuffled(listing(12).replace("On Track", " on track "))))
    assert (rows(again), again.figures) == ((0, 12, 0, 0), ())
    changed = listing(12).replace("number 4 | Mara Okafor | On Track", "number 4 | Mara Okafor | At Risk")
    one = seen(company.check("projects 2026-11-16.csv", changed))
    assert rows(one) == (0, 11, 1, 0)
    assert [(each.name, each.before, each.after) for each in one.figures] == [
        ("At risk", 0, 1),
        ("Fine", 12, 11),
    ]
    other = seen(company.check("projects 2026-11-16.csv", listing(12, start=2)))
    assert rows(other) == (1, 11, 0, 1)


def test_what_a_check_says_is_what_a_load_does(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(12))
    files = {
        "ledger 2026-04.csv": APRIL,
        "projects 2026-11-16.csv": listing(13, status="Blocked"),
    }
    after = figures(company)
    for name, sheet in files.items():
        before, said = after, seen(company.check(name, sheet))
        assert company.load(name).status == "loaded"
        after = figures(company)
        really = {(*key, before[key], after[key]) for key in before.keys() & after.keys() if before[key] != after[key]}
        told = {(each.screen, each.name, each.unit, each.before, each.after) for each in said.figures}
        assert {each for each in told if each[:3] in before.keys() & after.keys()} <= really
        assert {each[2:] for each in really} <= {each[2:] for each in told}


def test_sheets_of_one_file_are_seen_one_after_the_other(company: Company) -> None:
    cells = [[each.strip() for each in line.split("|")] for line in APRIL.strip().splitlines() if line.strip()]
    with xlsxwriter.Workbook(company.files / "ledger 2026-04.xlsx") as book:
        for name in ("April", "Copy"):
            sheet = book.add_worksheet(name)
            for place, line in enumerate(cells):
                sheet.write_row(place, 0, line)
    found = company.check("ledger 2026-04.xlsx")
    assert [each.status for each in found.sheets] == ["loaded", "repeat"]
    assert [rows(seen(found, place)) for place in (0, 1)] == [(4, 0, 0, 0), (0, 4, 0, 0)]
    assert (seen(found).periods[0].before, seen(found, 1).figures) == (None, ())


def test_every_count_of_the_brief_is_among_the_headlines(company: Company) -> None:
    company.load("projects 2026-11-09.csv", listing(12, status="Blocked"))
    db = look(company.home, today=TODAY)
    names = {name for _, name, _ in by_name(headlines(db))}
    # What changed since the review is what the rows of an impact say themselves.
    assert {each.count.name for each in brief(db).panels[1:] if not each.dark and each.count.evidence} <= names
