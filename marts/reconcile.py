"""Four lists side by side: which suppliers they name, which names may be one, and how much spend is matched."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.rows import addressed, counted
from marts.vendor_spend import paid, unlisted
from schemas.exports.procurement_vendors import CRITICALITY
from schemas.kinds import CURRENCY, choice, flag, identifier, money, person, text, whole
from schemas.kinds import listing as values
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

HOWS = choice({"number": (), "domain": (), "name": (), "alike": (), "linked": ()})
TOPICS = choice({"vendor": (), "system": (), "person": ()})
LISTS = {"procurement": "Procurement", "it": "IT", "security": "Security", "finance": "Finance"}
SUPPLIER = column(
    "supplier_key", identifier, "Supplier key", "The vendor of the lists that stands for it, else its name."
)
SURE = Condition("sure", "=", value=True)
RECONCILE_PROPOSALS = Mart(
    name="reconcile_proposals",
    title="Names that may be one",
    row="One row per two names that may be one and of which nobody has said yet whether they are.",
    columns=(
        column("left_name", text, "Name", "What the first is called; it would become one with the second."),
        column("left_lists", values, "Stands in", "The lists in which the first stands."),
        column("left_spend", money, "Spend, 12 months", "What the first was paid in the last twelve covered months.",
               unit="left_currency"),
        column("left_currency", CURRENCY, "Currency", "The currency of that spend."),
        column("right_name", text, "May be", "What the second is called: this name would stay."),
        column("right_lists", values, "That stands in", "The lists in which the second stands."),
        column("right_spend", money, "Its spend, 12 months", "What the second was paid in these months.",
               unit="right_currency"),
        column("right_currency", CURRENCY, "Its currency", "The currency of that spend."),
        column("topic", TOPICS, "Topic", "Whether they are vendors, systems or people."),
        column(
            "how", HOWS, "Found by",
            "A number, an internet domain or a name of both; because they are alike; or linked by a number today.",
        ),
        column("stands", flag, "One today", "Their number makes them one today: is that right?"),
        column("reason", text, "Because", "Why they may be one."),
        column("score", whole, "Alike", "How alike they are, from 0 to 100."),
        column("sure", flag, "Sure", "Nothing speaks against it; it is asked all the same."),
        column("spend_moved", money, "Spend it would match", "Spend of no vendor of the lists that would be one's.",
               unit="moved_currency"),
        column("moved_currency", CURRENCY, "Currency of that", "The currency of the spend that it would match."),
        column("left_key", identifier, "Key", "The first as answers name it."),
        column("right_key", identifier, "Key of the second", "The second as answers name it."),
        column("left_column_name", identifier, "Column", "The column that says it of the first."),
        column("left_load_id", whole, "Load", "The load of that record."),
        column("left_source_row", whole, "Row", "The row of that record on its sheet."),
        column("right_column_name", identifier, "Column of the second", "The column that says it of the second."),
        column("right_load_id", whole, "Load of the second", "The load of that record."),
        column("right_source_row", whole, "Row of the second", "The row of that record on its sheet."),
    ),
)  # fmt: skip
RECONCILE_MATRIX = Mart(
    name="reconcile_matrix",
    title="Suppliers in the four lists",
    row="One row per supplier that any of the four lists names.",
    columns=(
        column("name", text, "Supplier", "What the vendor list calls it, else the name that is written most often."),
        *(column(f"in_{each}", flag, said, f"Whether a list of {said} names it; blank where none is loaded.")
          for each, said in LISTS.items()),
        column("missing_in", values, "Missing in", "The loaded lists that do not name it."),
        column("spend", money, "Spend, 12 months", "Paid in the last twelve months that are over and covered.",
               unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency of spend", "The currency of the spend."),
        column("spend_says", text, "Spend by currency", "The spend in each currency in which it was paid."),
        column("is_critical", flag, "Critical", "The vendor list says so, or a function stops without it."),
        column("criticality", choice(CRITICALITY), "Criticality", "How badly we stop if it stops."),
        column("relationship_owner", person, "Relationship owner", "The one person of ours who answers for it."),
        column("systems", values, "Serves", "The systems that name it."),
        column("critical_functions", values, "Functions", "The business functions that stop without it."),
        column("group_name", text, "Group", "The head of the group that it belongs to."),
        column("parent_name", text, "Parent", "What it belongs to, as the list or somebody here says."),
        column("names", whole, "Names", "Under how many names or numbers it stands."),
        column("is_listed", flag, "On a vendor list", "Whether a vendor list has it."),
        *(column(f"{each}_records", whole, f"Records, {said}", f"How many records of {said} name it.")
          for each, said in LISTS.items()),
        column("vendor_records", whole, "Vendor records", "How many records of the vendor lists are this supplier."),
        column("contract_records", whole, "Contracts", "How many contracts of the lists are with it."),
        column("order_records", whole, "Purchase orders", "How many lines of purchase orders are with it."),
        column("named_column_name", identifier, "Column", "The column of the record that names it."),
        column("named_load_id", whole, "Load", "The load of that record."),
        column("named_source_row", whole, "Row", "The row of that record on its sheet."),
        SUPPLIER,
    ),
)  # fmt: skip
PROPOSED = Listed(RECONCILE_PROPOSALS, "pairs", filters=("topic", "how"), searched=("left_name", "right_name"))
MATRIX = Listed(
    RECONCILE_MATRIX,
    "suppliers",
    filters=("criticality", "relationship_owner", "group_name"),
    searched=("name", "group_name", "relationship_owner"),
)
ONLY_PAID = (Condition("in_finance", "=", value=True), Condition("is_listed", "=", value=False))


def proposals(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the pairs of names that may be one supplier: the sure ones first, then by the money it is about.

    That is what would be matched with a vendor of the lists, else the lesser of what the two were paid.

    `_left` and `_right` say where each of the two stands: file, sheet and cell.
    """
    return placed(db, placed(db, PROPOSED.rows(db, limit=limit, **chosen), "left"), "right")


def matrix(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the suppliers with the lists that know them, those that were paid most first.

    `_named` says where one of its records stands: file, sheet and cell.
    """
    return placed(db, MATRIX.rows(db, limit=limit, **chosen), "named")


def every(db: Connection) -> Figure:
    """Return how many suppliers any of the four lists names."""
    return counted(db, "Suppliers", Detail("suppliers"), "suppliers", "Suppliers that any of the four lists names.")


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many suppliers there are, how many are paid and on no vendor list, and how many pairs wait."""
    kinds = (
        Kind("Suppliers", "Suppliers that any of the four lists names."),
        Kind("Paid, on no vendor list", "Suppliers that a ledger names and no vendor list has.", ONLY_PAID),
    )
    asked = counted(
        db, "May be one", Detail("reconcile_proposals"), "pairs", "Pairs of names that nobody answered yet."
    )
    sure = Detail("reconcile_proposals", (SURE,))
    return (
        *count_together(db, MATRIX, kinds, **chosen),
        asked,
        counted(
            db, "Sure pairs", sure, "pairs", "Pairs of names against which nothing speaks; they are asked as well."
        ),
    )


def coverage(db: Connection) -> tuple[Figure, ...]:
    """Return the share of spend that is matched with a vendor of the lists, with both sums, and what is not matched.

    Per currency where a month has no rate; unknown where no ledger covers a month that is over.
    """
    found = paid(db)
    pairs = list(zip(found[::2], found[1::2], strict=False))
    shares = tuple(
        derived("Share of spend matched", "a * 100 / b", matched, every, unit="%",
                rule="Spend with vendors of the lists as a share of all spend of these months.")
        for matched, every in pairs
    )  # fmt: skip
    return (*shares, *found, *unlisted(db))


def placed(db: Connection, found: Rows, side: str) -> Rows:
    """Return the rows, with `_SIDE` in each: where the record of that side stands, as file, sheet and cell."""
    by_column: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = defaultdict(list)
    for row in found.rows:
        place = {"load_id": row[f"{side}_load_id"], "source_row": row[f"{side}_source_row"]}
        by_column[row[f"{side}_column_name"]].append((row, place))
    for column_name, pairs in by_column.items():
        addressed(db, [place for _, place in pairs], column_name)
        for row, place in pairs:
            row[f"_{side}"] = ", ".join(filter(None, (place.get("file"), place.get("sheet"), place.get("cell"))))
    return found
