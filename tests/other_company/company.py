"""The dairy group Almhof, as its tools export it: a German company and an American one, two fortnights apart."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import xlsxwriter

from tests.other_company import asset_texts, initiative_texts, register_texts

if TYPE_CHECKING:
    from pathlib import Path

FIRST, SECOND = FORTNIGHTS = (date(2026, 10, 30), date(2026, 11, 13))
REVIEWED = date(2026, 11, 2)
NOT_SENT_AGAIN = "Lieferantenstamm"  # the list that is missing in the second fortnight
PORTFOLIO = (
    "Project ID|Project Name|Objective|Project Manager|Executive Sponsor|Overall Health|Priority|MoSCoW|Importance|"
    "Strategic Objective|Original End Date|Target Completion Date|Date Completed|% Complete|Approved Budget|"
    "Spend to Date|Cost of Delay|Impediment|Blocked Date|Waiting For|Decision ID|Displaced By"
)
MILESTONES = "Nr.|Projektnummer|Projekt|Meilenstein|Plan-Termin|Prognose|Ist-Termin|Date Set By"
UPDATES = "Berichtsdatum|Projektnummer|Projekt|Verfasser|Internal/External|Ampel|Statusbericht"
RISKS = (
    "Risk #|Risk Title|Risk Category|Assigned To|Likelihood|Impact|Risk Strategy|Action Status|Action Due|"
    "Last Reviewed|Review Date|Exception Expiry|Risk Accepted By|Affected Systems|Date Raised|State"
)
DECISIONS = (
    "Entscheidungsnummer|Frage|Bereich|Entscheider|Status|Fällig am|Erstellt am|Entschieden am|Empfohlen von|"
    "Alternativen|Beschluss|Begründung|Betrag|Blockiert|Reversible|Times Deferred|Requested"
)
RIGHTS = "Key Decision|Recommend|Agree|Input|Decide|Perform|Spending Limit|Two Way Delegate|Board"
APPROVALS = (
    "Change ID|Change Type|Item Changed|Change Summary|Submitted By|Submitted On|Authorized By|Authorised On|"
    "Approval Status"
)
GOALS = "Rock ID|Rock|Rock Owner|Quarter|On Track/Off Track"
PEOPLE = "Personalnummer|Name|Stellenbezeichnung|Abteilung|Vorgesetzter|Mitarbeitertyp|Austritt|Firma"
SYSTEMS = (
    "App Code|Application|Application Type|Business Purpose|Business Owner|Deputy|Decision Maker|Business Area|"
    "Criticality|Life Cycle Stage|Supplier"
)
VENDORS = "Lieferantennummer|Lieferantenname|Warengruppe|Verantwortlich|Stellvertreter|Kritikalität|Land"
ASSESSED = (
    "Third Party|Supplier ID|Vendor Tier|Last Assessed|Assessment Outcome|Reassessment Due|Data Sensitivity|"
    "Certificates|Cert Expiry|Open Issues|Critical Issues|Assessor"
)
WAITS = (
    "Dependency No.|Dependent Type|Dependent|Dependency Type|Depends On Type|Depends On|Deliverable|Status|"
    "Responsible|Need Date|Date Raised"
)
GERMAN, AMERICAN, ISO = "%d.%m.%Y", "%m/%d/%Y", "%Y-%m-%d"  # as texts; the German lists are CSV with semicolons
Rows = list[list[str]]


@dataclass(frozen=True)
class List:
    """One list of the company: the start of its file's name, its headings, its rows, and how its dates look."""

    name: str
    headings: str
    rows: Rows
    style: str
    above: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Return how the file is called, without its day."""
        return f"{self.name} {{}}.{'csv' if self.style == GERMAN else 'xlsx'}"


def write(folder: Path, day: date) -> list[Path]:
    """Write the lists of a fortnight into a folder and return the files."""
    found = []
    for each in lists(day):
        if day == SECOND and each.name == NOT_SENT_AGAIN:
            continue
        path = folder / each.file.format(day)
        rows = [[_shown(cell, each.style) for cell in row] for row in each.rows]
        _write_csv(path, each, rows) if path.suffix == ".csv" else _write_workbook(path, each, rows)
        found.append(path)
    return found


def lists(day: date) -> list[List]:
    """Return every list as it stands in a fortnight."""
    portfolio = read(initiative_texts.INITIATIVES, day)
    german, american = ([row for row in portfolio if row[0].startswith(each)] for each in "PU")
    titles = {row[0]: row[1] for row in portfolio}
    return [
        List("Almhof portfolio", PORTFOLIO, german, AMERICAN, ("Portfolio report", "Entity: Almhof Molkerei AG", "")),
        List("Prairie Creek portfolio", PORTFOLIO, american, AMERICAN, ("Report", "Entity: Prairie Creek Foods", "")),
        List("Meilensteine", MILESTONES, milestones(titles), ISO),
        List("Statusberichte", UPDATES, updates(titles, day), ISO),
        List("Risk log", RISKS, risks(day), AMERICAN, ("Risk log", "")),
        List("Entscheidungen", DECISIONS, read(register_texts.DECISIONS, day), GERMAN),
        List("RAPID", RIGHTS, read(register_texts.RIGHTS, day), ISO),
        List("Change approvals", APPROVALS, read(register_texts.APPROVALS, day), AMERICAN),
        List("Rocks", GOALS, read(register_texts.GOALS, day), ISO),
        List("Personal", PEOPLE, people(day), GERMAN),
        List("Application inventory", SYSTEMS, read(asset_texts.SYSTEMS, day), ISO, ("Applications", "")),
        List(NOT_SENT_AGAIN, VENDORS, read(asset_texts.VENDORS, day), ISO),
        List("Third parties", ASSESSED, assessed(day), AMERICAN),
        List("Dependencies", WAITS, read(asset_texts.WAITS, day), AMERICAN),
    ]


def read(text: str, day: date) -> Rows:
    """Return the rows of a text as they stand in a fortnight: of "a => b" the first or the second."""
    return [[_standing(cell, day) for cell in line.split("|")] for line in text.strip().splitlines()]


def milestones(titles: dict[str, str]) -> Rows:
    """Return the milestones: number, initiative and its name, name, first agreed, expected, reached, who says when."""
    found = []
    for line in initiative_texts.MILESTONES.strip().splitlines():
        key, _, named = line.partition(" | ")
        for place, each in enumerate(named.split("; "), 1):
            name, *days = [cell.strip() for cell in each.split(",")]
            said = "Lieferant" if name.endswith("*") else "Intern"
            days = [*days, "", ""][:3]
            found.append([f"{key}-{place}", key, titles[key], name.rstrip("*"), *days, said])
    return found


def updates(titles: dict[str, str], day: date) -> Rows:
    """Return what was reported until a day: the log grows."""
    rows = [line.split(" | ", 5) for line in initiative_texts.UPDATES.strip().splitlines()]
    return [
        [said, key, titles[key], author, kind, health, text]
        for said, key, author, kind, health, text in rows
        if date.fromisoformat(said) <= day
    ]


def risks(day: date) -> Rows:
    """Return the risks; the cell "accepted until, by" is two columns."""
    found = []
    for row in read(register_texts.RISKS, day):
        until, _, accepted_by = row[11].partition(", ")
        found.append([*row[:11], until, accepted_by, *row[12:]])
    return found


def people(day: date) -> Rows:
    """Return the sixty people with a number each."""
    known = read(asset_texts.PEOPLE, day)
    others = [[each.strip(), "Fachkraft", "Produktion", "Rolf Anger", "Mitarbeiter", "", ""]
              for each in asset_texts.MORE_PEOPLE.split(";")]  # fmt: skip
    return [[f"{4000 + 7 * place}", *row] for place, row in enumerate([*known, *others], 1)]


def assessed(day: date) -> Rows:
    """Return the assessments with the vendor's name in front, open and critical issues in two columns."""
    names = {row[0]: row[1] for row in read(asset_texts.VENDORS, day)}
    found = []
    for number, tier, *rest, issues, assessor in read(asset_texts.ASSESSED, day):
        counts = issues.split() or ["", ""]
        found.append([names[number], number, tier, *rest, *counts, assessor])
    return found


def _standing(cell: str, day: date) -> str:
    before, changes, after = cell.strip().partition("=>")
    return (after if changes and day == SECOND else before).strip()


def _shown(cell: str, style: str) -> str:
    try:
        return date.fromisoformat(cell).strftime(style)
    except ValueError:
        return cell


def _write_csv(path: Path, one: List, rows: Rows) -> None:
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows([one.headings.split("|"), *rows])


def _write_workbook(path: Path, one: List, rows: Rows) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": True})
    page = book.add_worksheet("Sheet1")
    for place, cells in enumerate([*([each] for each in one.above), one.headings.split("|"), *rows]):
        for column, cell in enumerate(cells):
            page.write(place, column, cell)
    book.close()
