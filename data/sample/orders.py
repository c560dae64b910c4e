"""The purchase orders of the sample company: calls on its contracts, and what was ordered without one."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.blocks import AS_OF, WEEKS, day, read
from data.sample.contracts import contracts
from data.sample.ledgers import SEED
from data.sample.order_texts import WITHOUT_CONTRACT, WITHOUT_ORDERS
from data.sample.registers import supplier_numbers
from data.sample.sheets import GERMANY, UK, Sheet, Written, german, totals, write_list, write_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.contracts import Contract
    from data.sample.sheets import Cell

HEADINGS_UK = (
    "PO #|Line|Date|Vendor ID|Vendor|Contract|Memo|Amount|Currency|Received|Billed|Requested By|Approved By|"
    "Approval Date|Department|Status|Subsidiary"
)
HEADINGS_GERMANY = (
    "Company Code|Purchasing Document|Item|Document Date|Supplier|Name|Outline Agreement|Short Text|Net Order Value|"
    "Currency|Still to be invoiced|Invoiced Value|Cost Center|Requisitioner"
)
_QUARTERS = (date(2026, 1, 5), date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1))
_BY_QUARTER = 100_000  # a year's value from which every quarter is ordered by itself
_LARGE = 50_000  # from here the chief financial officer approves
_CENT = Decimal("0.01")
_CENTRES = {"Tom Ashworth": "3110", "Gareth Pugh": "3310", "Priya Nair": "4110", "Ruth Calder": "5400"}
_CENTRES_GERMANY = {"Stefan Riedel": "DU110", "Gareth Pugh": "DU310", "Katrin Vogel": "IT900", "Graham Tully": "IT910"}


@dataclass(frozen=True)
class Order:
    """One line of a purchase order; `contract` is "" where there is none."""

    number: str
    line: int
    ordered: date
    supplier: str
    contract: str
    text: str
    amount: Decimal
    currency: str
    invoiced: Decimal
    requester: str


def orders(entity: str, week: date) -> list[Order]:
    """Return the order lines of a company in 2026 until a week, in order of their days."""
    found = [order for one in contracts(AS_OF) if one.entity == entity for order in _called(one)]
    found += [order for block in read(WITHOUT_CONTRACT) for order in _without(entity, block.cells)]
    found = [each for each in found if each.ordered <= week]
    found.sort(key=lambda each: (each.ordered, each.supplier, each.text))
    first = 45_001_180 if entity == GERMANY else 7_310
    return [
        _numbered(each, f"{'' if entity == GERMANY else 'PO'}{first + 7 * index}") for index, each in enumerate(found)
    ]


def write_orders_uk(path: Path, week: date) -> Written:
    """Write the British orders: title rows, real days, words for the state."""
    found = orders(UK, week)
    above = (UK, "Purchase Order Register", "Period: January 2026 to November 2026", f"Entity: {UK}", "")
    formats = {"Date": "dd/mm/yyyy", "Approval Date": "dd/mm/yyyy", "Amount": "#,##0.00"}
    rows = [_row_uk(each) for each in found]
    total: list[Cell] = ["Total", *[None] * 6, sum((each.amount for each in found), Decimal(0))]
    write_workbook(path, Sheet("POs", above, HEADINGS_UK, formats, rows, (total,)), made=week)
    return Written("purchase_orders", len(found), totals((each.currency, each.amount) for each in found))


def write_orders_germany(path: Path, week: date) -> Written:
    """Write the German orders as an SAP list: semicolons, Windows-1252, dotted days, the period above."""
    found = orders(GERMANY, week)
    above = ("Purchasing documents per supplier (ME2N)", "Period: 01.01.2026 - 30.11.2026", "")
    sheet = Sheet("", above, HEADINGS_GERMANY, {}, [_row_germany(each) for each in found])
    write_list(path, sheet, delimiter=";", coding="cp1252")
    return Written("purchase_orders", len(found), totals((each.currency, each.amount) for each in found))


def _called(one: Contract) -> list[Order]:
    if one.status == "Draft" or one.expires < "2026-02" or one.number in WITHOUT_ORDERS:
        return []
    large = one.annual >= _BY_QUARTER
    rng = random.Random(f"{SEED}|orders|{one.number}")
    days = [
        each for each in (_QUARTERS if large else (_QUARTERS[rng.randrange(3)],)) if each.isoformat() <= one.expires
    ]
    found = []
    for each in days:
        ordered = _weekday(max(each, day(one.starts) or each) + timedelta(days=rng.randint(0, 9)))
        amount = (one.annual / (4 if large else 1) * rng.randint(96, 104) / 100).quantize(_CENT)
        label = f"{one.title} Q{(ordered.month + 2) // 3}/2026" if large else f"{one.title} 2026"
        found.append(_order((one.supplier, one.number, label), (ordered, amount, one.currency), one.owner, rng))
    return found


def _without(entity: str, cells: tuple[str, ...]) -> list[Order]:
    side, supplier, text, amount, requester, *days = cells
    if (entity == UK) != (side == "UK"):
        return []
    currency = "GBP" if side == "UK" else "EUR"
    rng = random.Random(f"{SEED}|orders|{supplier}|{text}")
    told = [date.fromisoformat(f"2026-{each}") for each in days[0].split()]
    priced = [(each, (Decimal(amount) * rng.randint(94, 107) / 100).quantize(_CENT), currency) for each in told]
    return [_order((supplier, "", f"{text} {each[0]:%m/%Y}"), each, requester, rng) for each in priced]


def _order(what: tuple[str, str, str], priced: tuple[date, Decimal, str], requester: str, rng: random.Random) -> Order:
    supplier, contract, text = what
    ordered, amount, currency = priced
    share = rng.randint(93, 100) if ordered < _QUARTERS[3] else rng.randint(20, 45) if ordered < WEEKS[0] else 0
    invoiced = (amount * share / 100).quantize(_CENT)
    return Order("", 1, ordered, supplier, contract, text, amount, currency, invoiced, requester)


def _numbered(one: Order, number: str) -> Order:
    return Order(number, one.line, one.ordered, one.supplier, one.contract, one.text, one.amount, *_rest(one))


def _rest(one: Order) -> tuple[str, Decimal, str]:
    return one.currency, one.invoiced, one.requester


def _row_uk(one: Order) -> list[Cell]:
    approver = "David Hale" if one.amount >= _LARGE else "Helen Prior"
    state = (
        "Fully Billed" if one.invoiced == one.amount else "Pending Receipt" if not one.invoiced else "Partially Billed"
    )
    known: list[Cell] = [one.number, Decimal(one.line), one.ordered, supplier_numbers().get(one.supplier), one.supplier]
    said: list[Cell] = [one.contract, one.text, one.amount, one.currency, one.invoiced, one.invoiced]
    approved: list[Cell] = [one.requester, approver, one.ordered, _CENTRES.get(one.requester, "9500"), state, UK]
    return [*known, *said, *approved]


def _row_germany(one: Order) -> list[Cell]:
    left = german(one.amount - one.invoiced)
    known: list[Cell] = [GERMANY, one.number, "00010", f"{one.ordered:%d.%m.%Y}", supplier_numbers().get(one.supplier)]
    said: list[Cell] = [one.supplier, one.contract, one.text, german(one.amount), one.currency, left]
    return [*known, *said, german(one.invoiced), _CENTRES_GERMANY.get(one.requester, "VW500"), one.requester]


def _weekday(found: date) -> date:
    return found + timedelta(days=max(0, found.weekday() - 4) and 7 - found.weekday())
