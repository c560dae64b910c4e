"""The money of an answer card: each amount says which money it is and who says so; two kinds are never added up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts import evidence
from marts.arithmetic import derived
from marts.decisions import record, waiting, waits
from marts.figure import Condition, Detail, Figure
from marts.say import NO_CURRENCY, say_change, say_money, say_months
from marts.sql import name as plain
from marts.sql import select, value, where
from marts.telling import Said
from marts.vendor_spend import months, paid

if TYPE_CHECKING:
    from marts.answer_card_known import Known
    from marts.sql import Connection

LEFT = "Budget less actual cost"
LEDGER = {"initiatives": "initiative_id", "systems": "system_id", "contracts": "contract_id"}  # what lines may name


def money(db: Connection, known: Known) -> tuple[tuple[Figure, str], ...]:
    """Return the amounts that are known, each with the words that say which money it is."""
    table = known.hit.item[0]
    found = [*_listed(known), *_paid(db, known)]
    if table == "vendors":
        found += _vendor(db, known)
    if table in {"vendors", "systems"}:
        found += _contracts(db, known)
    if table == "decisions":
        held = waiting(waits(db), str(known.row["decision_id"]))
        found += [(each, "budgets of the initiatives that wait") for each in held if each.unit != "initiatives"]
    if table == "people":
        found += _owned(db, known)
    if table == "loads":
        found += _control(known)
    return tuple(found)


def said(figure: Figure) -> Said:
    """Return an amount as a piece of a sentence."""
    amount, unit = figure.value, figure.unit
    if not isinstance(amount, Decimal | int):
        return Said("unknown", figure)
    return Said(say_change(amount, unit) if figure.name == LEFT else say_money(amount, unit), figure)


def is_below(figure: Figure) -> bool:
    """Return whether an amount is below zero."""
    return isinstance(figure.value, Decimal) and figure.value < 0


def _listed(known: Known) -> list[tuple[Figure, str]]:
    """Return the amounts of the record, and what is left of a budget."""
    row, title = known.row, known.shape.mart.title.lower()
    unit = row.get("currency") or NO_CURRENCY
    rule = f"As the list of {title} says."
    have = {each: known.figure(each, unit, rule) for each in known.shape.money if row.get(each) is not None}
    found = [(each, f"says the list, {known.place(name)}") for name, each in have.items()]
    if {"budget", "actual_cost"} <= have.keys():
        left = derived(LEFT, "a - b", have["budget"], have["actual_cost"], unit=unit,
                       rule="What the list names as budget less what it names as actual cost.")  # fmt: skip
        found.insert(2, (left, "what is left; negative when it is overspent"))
    return found


def _paid(db: Connection, known: Known) -> list[tuple[Figure, str]]:
    """Return what the lines of the ledgers that name the thing add up to, per currency."""
    column, number = LEDGER.get(known.hit.item[0]), known.hit.number
    if not column or not number:
        return []
    detail = Detail("spend_lines", (Condition(column, "=", number),), columns=("amount",))
    if not value(db, "select count(*) from spend_rollup_current"):
        return []
    rule = "Sum of the ledger lines that name it by its number."
    return [
        (Figure("Invoiced", each.value, each.unit, rule, each.evidence), "ledger lines that name it")
        for each in evidence.totals(db, detail)
    ]


def _vendor(db: Connection, known: Known) -> list[tuple[Figure, str]]:
    """Return what a vendor was paid in the last twelve months that are over."""
    window = months(db)
    if not window:
        return []
    of = (Condition("listed_vendor", "in", (known.row["listed_vendor"],)),)
    told = say_months(window[0].value, window[1].value)
    return [
        (Figure("Invoiced, 12 months", each.value, each.unit, each.rule, each.evidence), f"ledgers, {told}")
        for each in paid(db, of)[::2]
        if each.value
    ]


def _contracts(db: Connection, known: Known) -> list[tuple[Figure, str]]:
    """Return what its running contracts are worth a year, per currency."""
    running = [each for each in known.of("contracts") if not each["is_over"]]
    rule = "Sum of what its contracts are worth a year, as their list says."
    found = _sums(db, "contract_list", "annual_value", running, name="Contracts, a year", rule=rule)
    return [(each, "contracts that have not ended") for each in found]


def _owned(db: Connection, known: Known) -> list[tuple[Figure, str]]:
    """Return the budgets of the running initiatives that a person owns, per currency."""
    own = [each for each in known.of("initiatives") if not each["is_over"] and each["relation"] == "owner"]
    rule = "Sum of the budgets of the running initiatives that name the person as owner."
    found = _sums(db, "initiative_portfolio", "budget", own, name="Budget answered for", rule=rule)
    return [(each, "running initiatives, says their list") for each in found]


def _sums(db: Connection, view: str, column: str, things: list[dict[str, Any]], **said: str) -> list[Figure]:
    """Return the sums of a column over these things, one figure per currency, made of what each of them says."""
    own = {(each["feed"], each["item_key"]): str(each["thing"]) for each in things}  # units may share a number
    text = (
        "select feed, item_key, load_id, source_row, currency, $column as amount from $view where $where "
        "order by item_key, load_id, source_row"
    )
    found = (Condition("item_key", "in", tuple(key for _, key in own)), Condition(column, "is not null"))
    rows = select(db, text, column=plain(column), view=plain(view), where=where(found)) if own else []
    parts: dict[str, list[Figure]] = {}
    for row in rows:
        thing, unit = own.get((row["feed"], row["item_key"])), row["currency"] or NO_CURRENCY
        if thing:
            detail = Detail(view, record(row), column)
            parts.setdefault(unit, []).append(Figure(thing, row["amount"], unit, "As its list says.", detail))
    most_first = sorted(parts.items(), key=lambda each: (-len(each[1]), each[0]))
    return [derived(said["name"], "", *each, unit=unit, rule=said["rule"]) for unit, each in most_first]


def _control(known: Known) -> list[tuple[Figure, str]]:
    """Return the control totals of a load."""
    unit = known.row.get("currency") or NO_CURRENCY
    names = ("amount_read", "amount_loaded", "amount_set_aside")
    return [
        (known.figure(each, unit, "Control total of the load."), "control total of the sheet")
        for each in names if known.row.get(each) is not None
    ]  # fmt: skip
