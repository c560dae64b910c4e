"""The clinic group Seefeld: a German hospital on DATEV-like lists, a Swiss one on NetSuite-like and French lists."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter

from tests.spend_company import asset_texts, register_texts
from tests.spend_company.ledger import Line, lines, months

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = date(2026, 9, 18)
CENT = Decimal("0.01")
LAST = date(2026, 8, 1)
GERMAN, SWISS = "Klinikum Seefeld GmbH", "Clinique des Dents-Blanches SA"
FIRST = {"D": date(2024, 9, 1), "S": date(2024, 7, 1)}
PAID_ELSEWHERE = {"79003": "Deutsche Rentenversicherung Bund", "79004": SWISS, "78001": "Lea Brandt",
                  "78002": "Vogt, Karin", "K116": "Office cantonal des impôts", "K119": "Noémie Blanc",
                  "K120": GERMAN, "K121": "Atelier Morand", "78003": "Personalvermittlung Kurz",
                  "78004": "Wagner Medizintechnik"}  # fmt: skip
JOURNAL = (
    "Mandant|Buchungsperiode|Belegdatum|Belegnummer|Kreditor|Kreditorenname|Sachkonto|Kontobezeichnung|Kostenstelle|"
    "Buchungstext|Betrag|Währung|Belegart|Leistung von|Leistung bis|Menge|Einzelpreis"
)
BILLS = (
    "Subsidiary|Accounting Period|Date|Type|Document Number|Vendor ID|Name|Account|Department|Memo|Quantity|Item Rate|"
    "Amount (Foreign Currency)|Currency|Start Date|End Date"
)
VENDORS = (
    "Kreditor|Firma|Registernummer|Konzern|Status|Warengruppe|Lieferantenverantwortlicher|Stellvertreter|Kritikalität|"
    "Ersetzbarkeit|Land|Website"
)
CONTRACTS_D = (
    "Gesellschaft|Vertragsnummer|Vertragspartner|Kreditor|Vertragsgegenstand|Vertragsverantwortlicher|Vertragsstatus|"
    "Vertragsbeginn|Vertragsende|Kündigungsfrist|Automatische Verlängerung|Jahreswert|Gesamtwert|Währung|"
    "Preisanpassung|Exit-Plan|Datenrückgabe|Kontrollwechsel|Kritische Funktion|Interne Vorlaufzeit"
)
CONTRACTS_S = (
    "Société|N° de contrat|Fournisseur|Objet|Responsable du contrat|Statut|Date de début|Date de fin|Préavis|"
    "Tacite reconduction|Montant annuel|Montant total|Devise|Plan de sortie|Fonction critique"
)
SYSTEMS = (
    "number|name|sys_class_name|short_description|it_application_owner|supported_by|Function|Capability|"
    "busines_criticality|Life Cycle Stage|vendor|managed_by|Admin Access|Data Classification|Active Users|Annual Cost|"
    "Currency"
)
ASSESSED = (
    "Third Party|Supplier Number|Tier|Last Assessment|Assessment Result|Next Assessment|Data Classification|"
    "Certification|Open Findings|Critical Findings|Assessor"
)
PEOPLE = "Personalnummer|Name|Stellenbezeichnung|Abteilung|Vorgesetzter|Mitarbeitertyp|Austritt"
GOALS = "Ziel-Nr.|Ziel|Ebene|Verantwortlich|Zeitraum"
RESULTS = "KR|Ziel-Nr.|Kennzahl|Einheit|Ausgangswert|Zielwert|Istwert"
VALUE = "Bezugsart|Bezug|Ziel-Nr.|Kennzahl|Erwartete Wirkung|Fällig am|Gemessene Wirkung|Bestätigt von|Bestätigt am"
INITIATIVES = (
    "Projektnummer|Projekt|Ergebnis|Projektleiter|Auftraggeber|Status|Priorität|Ende (Basis)|Ende (Prognose)|Budget|"
    "Istkosten|Nutzen pro Monat|Erster Nutzen|Ziel-Nr.|Begründung|Lieferanten|Systeme"
)
MILESTONES = "Nr.|Projektnummer|Projekt|Meilenstein|Plan-Termin|Prognose|Ist-Termin|Date Set By"
DECISIONS = (
    "Entscheidungsnummer|Frage|Bereich|Entscheider|Status|Fällig am|Erstellt am|Entschieden am|Empfohlen von|"
    "Alternativen|Beschluss|Betrag|Requested"
)
OFFICE = "Projektbüro 2026-09.xlsx"
BUDGET = "Gesellschaft|Kostenstelle|Bezeichnung|Budgetverantwortlicher|Version|Währung"
RATES = "Von|Nach|Monat|Kursart|Kurs"
KINDS = {"invoice": ("Rechnung", "Bill"), "credit": ("Gutschrift", "Bill Credit"),
         "accrual": ("Rückstellung", "Accrual"), "reversal": ("Storno", "Reversal"),
         "expense": ("Reisekosten", "Expense Report")}  # fmt: skip
Cell = str | Decimal | date | None
Rows = list[list[Cell]]


@dataclass(frozen=True)
class List:
    """One list of the group: its file, its headings, its rows, and the title rows above them."""

    file: str
    headings: str
    rows: Rows
    above: tuple[str, ...] = ()
    sheet: str = "Export"


def write(folder: Path) -> list[Path]:
    """Write every list into a folder and return the files: first the registers, then the money."""
    files: dict[str, list[List]] = {}
    for each in lists():
        files.setdefault(each.file, []).append(each)
    for name, held in files.items():
        path = folder / name
        _write_csv(path, held[0]) if path.suffix == ".csv" else _write_workbook(path, held)
    return [folder / name for name in files]


def lists() -> list[List]:
    """Return every list of the group as it stands on the day."""
    halves = lines("D", FIRST["D"], date(2025, 8, 1)), lines("D", FIRST["D"], LAST)
    german, swiss = halves[1], lines("S", FIRST["S"], LAST)
    cut = date(2025, 9, 1)
    months_of = [date(2026, each, 1) for each in range(1, 13)]
    planned = "|".join([BUDGET, *(f"{each:%m/%Y}" for each in months_of)])
    return [
        List("Personalliste.csv", PEOPLE, people()),
        List("Kreditorenstamm 2026-09-18.csv", VENDORS, read(register_texts.VENDORS)),
        List("Vertragsregister Seefeld.csv", CONTRACTS_D, contracts(register_texts.CONTRACTS_D, GERMAN, (11, 12))),
        List("Registre des contrats.xlsx", CONTRACTS_S, contracts(register_texts.CONTRACTS_S, SWISS, (10, 11)),
             ("Registre des contrats", "")),
        List("cmdb_ci_business_app.xlsx", SYSTEMS, systems()),
        List("Third party assessments.xlsx", ASSESSED, dated(read(asset_texts.ASSESSED), 3, 5)),
        List(OFFICE, GOALS, read(asset_texts.GOALS), sheet="Ziele"),
        List(OFFICE, RESULTS, read(asset_texts.RESULTS), sheet="Kennzahlen"),
        List(OFFICE, VALUE, read(asset_texts.VALUE), sheet="Nutzennachweis"),
        List(OFFICE, INITIATIVES, read(asset_texts.INITIATIVES), sheet="Projektliste"),
        List(OFFICE, MILESTONES, milestones(), sheet="Meilensteine"),
        List(OFFICE, DECISIONS, dated(read(asset_texts.DECISIONS), 5, 6, 7, 12), sheet="Entscheidungen"),
        List("Kurse.csv", RATES, rates()),
        List("Budget 2026 Seefeld.csv", planned, budget(asset_texts.BUDGET_D, german, GERMAN, "EUR")),
        List("Budget 2026 Clinique.csv", planned, budget(asset_texts.BUDGET_S, swiss, SWISS, "CHF")),
        List("Kreditorenjournal 09.2024-08.2025.csv", JOURNAL, journal([each for each in german if each.day < cut])),
        List("Kreditorenjournal 09.2025-08.2026.csv", JOURNAL, journal([each for each in german if each.day >= cut])),
        List("TransactionDetail.xlsx", BILLS, bills(swiss), (SWISS, "Transaction Detail", "Jul 2024 - Aug 2026", "")),
    ]  # fmt: skip


def read(text: str) -> Rows:
    """Return the rows of a text."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


def people() -> Rows:
    """Return the people with a number each."""
    return [[f"{7000 + 3 * place}", *row] for place, row in enumerate(read(asset_texts.PEOPLE), 1)]


def contracts(text: str, unit: str, money: tuple[int, ...]) -> Rows:
    """Return the contracts of a unit, with their amounts as amounts."""
    found = [[unit, *row] for row in read(text)]
    for row in found:
        for place in money:
            row[place] = Decimal(str(row[place])) if row[place] else ""
    return found


def systems() -> Rows:
    """Return the applications: "function/capability" is two columns, twice the same when one is told."""
    found: Rows = []
    for row in read(asset_texts.SYSTEMS):
        function, _, capability = str(row[6]).partition("/")
        found.append([*row[:6], function, capability or function, *row[7:-1], Decimal(str(row[-1])), "EUR"])
    return found


def dated(rows: Rows, *places: int) -> Rows:
    """Return rows with their days as days."""
    return [[date.fromisoformat(str(cell)) if place in places and cell else cell for place, cell in enumerate(row)]
            for row in rows]  # fmt: skip


def milestones() -> Rows:
    """Return the milestones: number, initiative and its name, name, first agreed, expected, reached, who says when."""
    titles = {row[0]: row[1] for row in read(asset_texts.INITIATIVES)}
    found: Rows = []
    for line in asset_texts.MILESTONES.strip().splitlines():
        key, _, named = line.partition(" | ")
        for place, each in enumerate(named.split("; "), 1):
            name, *days = [cell.strip() for cell in each.split(",")]
            shown = [date.fromisoformat(day) for day in days]
            said = "Vendor" if name.endswith("*") else "Internal"
            found.append(
                [f"{key}-{place}", key, titles[key], name.rstrip("*"), *shown, *[None] * (3 - len(shown)), said]
            )
    return found


def rate(currency: str, month: date) -> Decimal:
    """Return the euros for one unit of a currency: the franc and the dollar rise all the while."""
    place = len(months(FIRST["S"], month)) - 1
    first, step = {"CHF": ("0.95", "0.0048"), "USD": ("0.86", "0.0062"), "EUR": ("1", "0")}[currency]
    return Decimal(first) + place * Decimal(step)


def rates() -> Rows:
    """Return the month's mean rates."""
    known = [(currency, month) for currency in ("CHF", "USD") for month in months(FIRST["S"], LAST)]
    return [[currency, "EUR", f"{month:%m/%Y}", "Durchschnitt", str(rate(currency, month)).replace(".", ",")]
            for currency, month in known]  # fmt: skip


def budget(text: str, posted: list[Line], unit: str, currency: str) -> Rows:
    """Return the plan of the year: a share of what was spent this year, or last year's months, or two versions."""
    spent: dict[tuple[str, int, int], Decimal] = defaultdict(Decimal)
    for each in posted:
        worth = each.amount * (rate(each.currency, each.day.replace(day=1)) if currency == "EUR" else 1)
        spent[each.centre, each.day.year, each.day.month] += worth
    found: Rows = []
    for row in read(text):
        centre, name, owner, share, before = (str(cell) for cell in row)
        versions = [("Original", before or share), *([("Revidiert", share)] if before else [])]
        for version, of in versions:
            if of:
                found.append([unit, centre, name, owner, version, currency, *_planned(spent, centre, of)])
    return found


def _planned(spent: dict[tuple[str, int, int], Decimal], centre: str, share: str) -> Iterator[Decimal]:
    mean = sum((spent[centre, 2026, month] for month in range(1, 9)), Decimal(0)) / 8
    for month in range(1, 13):
        last_year = spent[centre, 2025, month]
        yield (last_year * Decimal("1.01") if share == "season" else mean * Decimal(share)).quantize(CENT)


def journal(posted: list[Line]) -> Rows:
    """Return the postings of the German unit as its books print them."""
    names = _names()
    return [
        [GERMAN, f"{each.day:%m/%Y}", each.day, each.document, each.vendor, names[each.vendor],
         *each.account.split(" ", 1), each.centre, each.text, each.amount, each.currency, KINDS[each.kind][0],
         *each.served, each.quantity, each.price]
        for each in posted
    ]  # fmt: skip


def bills(posted: list[Line]) -> Rows:
    """Return the postings of the Swiss unit as its books print them."""
    names = _names()
    return [
        [SWISS, f"{each.day:%b %Y}", each.day, KINDS[each.kind][1], each.document, each.vendor, names[each.vendor],
         each.account, each.centre, each.text, each.quantity, each.price, each.amount, each.currency, *each.served]
        for each in posted
    ]  # fmt: skip


def _names() -> dict[str, str]:
    return {str(row[0]): str(row[1]) for row in read(register_texts.VENDORS)} | PAID_ELSEWHERE


def _written(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:,}".translate(str.maketrans(",.", ".,"))
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell or ""


def _write_csv(path: Path, one: List) -> None:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([one.headings.split("|"), *([_written(cell) for cell in row] for row in one.rows)])


def _write_workbook(path: Path, held: list[List]) -> None:
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for one in held:
        page = book.add_worksheet(one.sheet)
        above: Rows = [[each] for each in one.above]
        headings: list[Cell] = [*one.headings.split("|")]
        for place, cells in enumerate([*above, headings, *one.rows]):
            for column, cell in enumerate(cells):
                if isinstance(cell, date):
                    page.write_datetime(place, column, cell, day)
                else:
                    page.write(place, column, cell)
    book.close()
