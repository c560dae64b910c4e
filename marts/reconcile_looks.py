"""Systems and people in the four lists: which of them each list names, under which names, and what is missing where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition, Figure, Rows
from marts.lists import Listed
from marts.reconcile import LISTS, MATRIX, headline, matrix, placed
from schemas.exports.it_systems import SYSTEMS as OF_SYSTEMS
from schemas.kinds import CURRENCY, date, flag, identifier, money, person, text, whole
from schemas.kinds import listing as values
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

CELL = (
    column("named_column_name", identifier, "Column", "The column of the record that names it."),
    column("named_load_id", whole, "Load", "The load of that record."),
    column("named_source_row", whole, "Row", "The row of that record on its sheet."),
)
RECORDS = tuple(
    column(f"{each}_records", whole, f"Records, {said}", f"How many records of {said} name it.")
    for each, said in LISTS.items()
)
SYSTEM_MATRIX = Mart(
    name="system_matrix",
    title="Systems in the four lists",
    row="One row per system that any of the four lists names.",
    columns=(
        column("name", text, "System", "What IT calls it, else the name that is written most often."),
        column("in_it", flag, "IT", "Whether the list of systems has it; blank where none is loaded."),
        column("in_security", flag, "Security",
               "Whether an entry names it or its supplier; blank where the register names no systems."),
        column("in_finance", flag, "Finance", "Whether a ledger names it; blank where no ledger names systems."),
        column("in_procurement", flag, "Procurement",
               "Whether its supplier or contract is in the lists; blank where it names neither."),
        column("missing_in", values, "Missing in", "The lists that should know it and do not."),
        reference(OF_SYSTEMS, "criticality"),
        reference(OF_SYSTEMS, "data_class"),
        column("owner", person, "Owner", "The one person who answers for it, where its records agree."),
        column("suppliers", values, "Suppliers", "The suppliers that its list names."),
        column("spend", money, "Spend, 12 months", "Paid for it in the last twelve covered months, as ledgers say.",
               unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency of spend", "The currency of the spend."),
        column("spend_says", text, "Spend by currency", "The spend in each currency in which it was paid."),
        column("names", whole, "Names", "Under how many names it stands."),
        column("is_listed", flag, "On IT's list", "Whether the list of systems has it."),
        *(each for each in RECORDS if each.name != "procurement_records"),
        column("dependency_records", whole, "Dependencies", "How many dependencies name it."),
        *CELL,
        column("system_key", identifier, "System key", "The system of the list that stands for it, else its name."),
    ),
)  # fmt: skip
PERSON_MATRIX = Mart(
    name="person_matrix",
    title="People in the four lists",
    row="One row per person whom any of the four lists names.",
    columns=(
        column("name", person, "Person", "Who it is, else the name that is written most often."),
        column("is_known", flag, "Known", "Whether the people list or somebody here said who it is."),
        column("in_people", flag, "HR", "Whether the people list has them; blank where none is loaded."),
        *(column(f"in_{each}", flag, said, f"Whether a list of {said} names them; blank where it names nobody.")
          for each, said in LISTS.items()),
        column("missing_in", values, "Not named by", "The lists that name people, and not this one."),
        column("spellings", values, "Written as", "Every way in which the name is written there."),
        column("names", whole, "Names", "Under how many names they stand."),
        column("last_day", date, "Last day", "The last day here, where it is over."),
        *RECORDS,
        *CELL,
        column("person_key", identifier, "Person key", "The person as the lists know them, without capitals."),
    ),
)  # fmt: skip
SYSTEMS = Listed(SYSTEM_MATRIX, "systems", filters=("criticality", "data_class", "owner"),
                 searched=("name", "suppliers", "owner"))  # fmt: skip
PEOPLE = Listed(PERSON_MATRIX, "people", filters=(), searched=("name", "spellings"))
VENDOR, SYSTEM, PERSON = "Vendors", "Systems", "People"
KINDS = {VENDOR: MATRIX, SYSTEM: SYSTEMS, PERSON: PEOPLE}
FIGURES = {
    SYSTEM: (
        Kind("Systems", "Systems that any of the four lists names."),
        Kind("Not on IT's list", "Systems that another list names and IT's does not.",
             (Condition("is_listed", "=", value=False),)),
        Kind("Unknown to security", "Systems of which the register of security knows neither them nor their supplier.",
             (Condition("in_security", "=", value=False),)),
    ),
    PERSON: (
        Kind("People", "People whom any of the four lists names."),
        Kind("Known to nobody", "Names of people whom neither the people list nor anybody here explained.",
             (Condition("is_known", "=", value=False),)),
        Kind("Left", "People who left and whom a list names still.", (Condition("last_day", "is not null"),)),
    ),
}  # fmt: skip


def of_kind(db: Connection, kind: str, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the vendors, systems or people of the four lists; `_named` says where one record of each stands."""
    if kind == VENDOR:
        return matrix(db, limit=limit, **chosen)
    return placed(db, KINDS[kind].rows(db, limit=limit, **chosen), "named")


def figures(db: Connection, kind: str, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many there are, and how many of them some list does not know."""
    if kind == VENDOR:
        return headline(db, **chosen)
    return tuple(count_together(db, KINDS[kind], FIGURES[kind], **chosen))
