"""How much hangs on one supplier, parents counted together, and what stops if it is gone for some weeks (M6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.provenance import FEED, LOAD_ID, SOURCE_ROW
from marts.rows import counted, listed
from marts.sql import select, value
from marts.vendors import LISTED_VENDOR
from schemas.kinds import CURRENCY, choice, date, flag, identifier, money, percent, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

EXITS = choice({"all": (), "missing": ()})
MEASURES = choice({"spend": (), "initiatives": (), "function": ()})
THINGS = choice(dict.fromkeys(("system", "function", "initiative", "milestone", "decision", "renewal"), ()))
VENDOR_CONCENTRATION_MEASURES = Mart(
    name="vendor_concentration_measures",
    title="Concentration",
    row="One row for the spend, for the initiatives, and for each critical function.",
    columns=(
        column("measure", MEASURES, "Of", "What is shared out among suppliers."),
        column("subject", text, "Function", "The critical function; unknown for the spend and the initiatives."),
        column("top_name", text, "Most with", "The supplier or group that has the largest share."),
        column("top_share", percent, "Its share", "How much of it that one has."),
        column("hhi", whole, "Concentration, 0 to 10,000", "The sum of the squared shares in per cent (HHI): "
               "10,000 is one supplier alone; what we do ourselves counts in the whole and has no share."),
        column("groups", whole, "Suppliers", "How many suppliers and groups share it.", unit="suppliers"),
        column("not_known", whole, "Not known", "Suppliers or initiatives of which the amount is not known.",
               unit="records"),
        column("top_amount", money, "Amount", "How much that is, where it is money.", unit="currency"),
        column("amount_all", money, "Of all", "How much all of them have.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency; things on which a function stands have none."),
        column("because", text, "Counted", "What is counted."),
        column("top_key", identifier, "Group", "The supplier or group by its key."),
    ),
)  # fmt: skip
VENDOR_CONCENTRATION_GROUPS = Mart(
    name="vendor_concentration_groups",
    title="Suppliers with their groups",
    row="One row per supplier; those of one group are one.",
    columns=(
        column("subject", text, "Supplier or group", "Its name; that of the parent where there is one."),
        column("spend_share", percent, "Of the spend", "Its share of what was paid in the last twelve covered months."),
        column("spend", money, "Spend, 12 months", "What it was paid.", unit="currency"),
        column("functions", whole, "Critical functions", "Critical functions that stand on it.", unit="functions"),
        column("initiative_share", percent, "Of the initiatives", "Its share of the budget of the running initiatives "
               "on which suppliers work; one of several counts in equal parts."),
        column("initiative_value", money, "Budget it works on", "That budget.", unit="currency"),
        column("exit_plans", EXITS, "Exit plans", "Whether all running contracts have one; else unknown."),
        column("members", whole, "Counted together", "How many suppliers are one here.", unit="suppliers"),
        column("member_names", text, "Members", "The suppliers that are counted together."),
        column("currency", CURRENCY, "Currency", "The currency of the spend."),
        LISTED_VENDOR,
        column("group_key", identifier, "Group", "The supplier or group by its key."),
    ),
)  # fmt: skip
VENDOR_CONCENTRATION_STOPS = Mart(
    name="vendor_concentration_stops",
    title="What stops without this vendor",
    row="One row per supplier and thing that stops or waits without it.",
    columns=(
        column("vendor", text, "Supplier", "The supplier that is gone."),
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        column("thing", text, "What stops", "Its name; where it has none, its number."),
        column("due_date", date, "Due", "Until when it must not stop; unknown where it stops at once."),
        column("because", text, "How", "How it hangs on the supplier."),
        column("cover", text, "Beside it", "Who else runs it, works on it or stands behind the same function."),
        column("is_critical", flag, "Critical", "Whether the company stops without it."),
        column("is_soon", flag, "Within the weeks", "Whether it stops at once or is due within that time."),
        column("group_key", identifier, "Group", "The supplier or group by its key."),
        LISTED_VENDOR, FEED, SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
SOON, ALONE = Condition("is_soon", "=", value=True), Condition("cover", "is null")
GROUPS = Listed(VENDOR_CONCENTRATION_GROUPS, "suppliers", filters=(), searched=("subject", "member_names"))
MEASURED = ("measure", "subject", "top_name", "top_share", "hhi", "groups", "not_known")
GROUPED = ("subject", "functions", "spend_share", "initiative_share", "exit_plans", "members", "spend")
STOPPING = ("thing", "thing_kind", "due_date", "cover", "because")


def measures(db: Connection, *, limit: int = 200) -> Rows:
    """Return how concentrated spend, initiatives and each critical function are, the most concentrated first."""
    found = listed(db, VENDOR_CONCENTRATION_MEASURES, Detail("vendor_concentration_measures"), "measures", limit=limit)
    ranks = MEASURES.values
    found.rows.sort(key=lambda row: (ranks.index(row["measure"]), -row["hhi"], str(row["subject"])))
    return found


def groups(db: Connection, *, limit: int = 500) -> Rows:
    """Return the suppliers with their groups: many critical functions first, then much of the spend."""
    found = GROUPS.rows(db, limit=limit)
    found.rows.sort(key=lambda row: (-row["functions"], -(row["spend_share"] or 0), str(row["subject"])))
    return found


def headline(db: Connection) -> tuple[Figure, ...]:
    """Return with how many groups too much is, by spend and by critical functions, and who leaves without a plan."""
    share, functions = (value(db, f"select {each} from limits") for each in
                        ("concentration_spend_from", "concentration_functions_from"))  # fmt: skip
    many, much = Condition("functions", ">=", functions), Condition("spend_share", ">=", share)
    view = "vendor_concentration_groups"
    return (
        counted(db, f"With {share * 100:.0f}% of the spend or more", Detail(view, (much,)),
                "suppliers", "Suppliers, their groups counted together, that were paid as large a share or more."),
        counted(db, f"With {functions} critical functions or more", Detail(view, (many,)), "suppliers",
                "Suppliers, their groups counted together, on which so many critical functions stand."),
        counted(db, "Of these, without exit plans",
                Detail(view, (many, Condition("exit_plans", "=", "missing"))), "suppliers",
                "Those of them of which a running contract has no exit plan."),
    )  # fmt: skip


def vendors(db: Connection) -> dict[str, str]:
    """Return the suppliers without which something stops, by their keys: their names, in alphabetical order."""
    text = "select distinct listed_vendor, vendor from vendor_concentration_stops order by lower(vendor), listed_vendor"
    return {row["listed_vendor"]: row["vendor"] for row in select(db, text)}


def days(db: Connection) -> int:
    """Return for how many days a supplier is thought to be gone: a setting."""
    return int(value(db, "select vendor_gone_days from limits"))


def stops(db: Connection, *, listed_vendor: str, soon: bool = True, limit: int = 200) -> Rows:
    """Return what stops or waits without one supplier, critical things first; `soon`: within the days set."""
    own = (Condition("listed_vendor", "=", listed_vendor), *((SOON,) if soon else ()))
    found = listed(db, VENDOR_CONCENTRATION_STOPS, Detail("vendor_concentration_stops", own), "things", limit=limit)
    found.rows.sort(key=_pressing)
    return found


def counts(db: Connection, *, listed_vendor: str) -> tuple[Figure, ...]:
    """Return how much stops without one supplier within the days of the setting, and for how much nothing stands in."""
    own = (Condition("listed_vendor", "=", listed_vendor), SOON)
    return (
        counted(db, "Stops or waits", Detail("vendor_concentration_stops", own), "things",
                "What hangs on the supplier."),
        counted(db, "Critical", Detail("vendor_concentration_stops", (*own, Condition("is_critical", "=", value=True))),
                "things", "What the company cannot do without."),
        counted(db, "Nothing beside it", Detail("vendor_concentration_stops", (*own, ALONE)), "things",
                "What nobody else runs, works on or stands behind."),
    )  # fmt: skip


def _pressing(row: dict[str, Any]) -> tuple[Any, ...]:
    kind = THINGS.values.index(row["thing_kind"])
    return (not row["is_critical"], kind, row["due_date"] is None, str(row["due_date"]), str(row["thing"]))
