"""The contract register of the sample company, as its purchasing tool exports it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample import links
from data.sample.blocks import in_week
from data.sample.contract_texts import CONTRACTS, NEXT
from data.sample.registers import supplier_numbers
from data.sample.sheets import GERMANY, GROUP, UK, Sheet, Written, totals, write_list

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Contract #|Contract Name|Supplier Number|Supplier|Contracting Entity|Contract Manager|Status|Starts|Expires|"
    "Length of Notice|Internal Notice|Renewal Type|Length of Renewal|Contract annual spend|Currency Code|Escalator|"
    "Exit Strategy|Data Portability|CoC Clause|Applications|Legal Agreement"
)
_EXIT = {"n": "None", "d": "Draft", "t": "Tested", "m": "Manual export", "s": "Standard format"}
_CONTROL = {"s": "Silent", "c": "Consent required", "t": "Right to terminate"}


@dataclass(frozen=True)
class Contract:
    """One contract; `entity` signs it, `systems` are numbers without their prefix, days are ISO texts."""

    number: str
    entity: str
    title: str
    supplier: str
    owner: str
    status: str
    starts: str
    expires: str
    notice: str
    lead: str
    renewal: str
    annual: Decimal
    currency: str
    uplift: str
    exit: str
    systems: str


def contracts(week: date) -> list[Contract]:
    """Return the contract register as it stands in a week."""
    return [_contract(block.cells) for block in in_week(CONTRACTS, NEXT, week)]


def write_contracts(path: Path, week: date) -> Written:
    """Write the register as a list with commas, title lines above it and ISO days as texts."""
    found = contracts(week)
    above = ("Contracts - all statuses", f"Entity: {GROUP}", f"Exported on: {week:%d %B %Y}", "")
    numbers = supplier_numbers()
    rows = [_row(one, numbers) for one in found]
    write_list(path, Sheet("", above, HEADINGS, {}, rows))
    return Written("contracts", len(found), totals((one.currency, one.annual) for one in found))


def _contract(cells: tuple[str, ...]) -> Contract:
    number, title, supplier, owner, status, starts, expires, notice, lead, renewal, annual, *rest = cells
    uplift, leaving, *systems = rest
    amount, _, currency = annual.partition(" ")
    number, side = number.split()
    entity = UK if side == "U" else GERMANY
    currency = currency or ("GBP" if side == "U" else "EUR")
    signed = (f"CT-{number}", entity, title, supplier, owner, status, starts, expires, notice, lead, renewal)
    return Contract(*signed, Decimal(amount), currency, uplift, leaving, "".join(systems))


def _row(one: Contract, numbers: dict[str, str]) -> list[Cell]:
    renews, _, months = one.renewal.partition(" ")
    uplift = f"{one.uplift}%" if one.uplift else ""
    signed: list[Cell] = [one.number, one.title, numbers.get(one.supplier, "")]
    signed += [one.supplier, one.entity, one.owner, one.status]
    term: list[Cell] = [one.starts, one.expires, one.notice, one.lead, "Yes" if renews == "A" else "No", months]
    ends: list[Cell] = [_EXIT[one.exit[0]], _EXIT[one.exit[1]], _CONTROL[one.exit[2]]]
    document = f"{one.number} {one.title}.pdf" if one.status != "Draft" else ""
    return [*signed, *term, f"{one.annual:,.2f}", one.currency, uplift, *ends, links.systems(one.systems), document]
