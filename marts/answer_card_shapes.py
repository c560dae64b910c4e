"""Where the answers about each kind of item stand: its view, who answers for it, how it stands, what money it names."""

from __future__ import annotations

from dataclasses import dataclass

from marts.contracts import CONTRACT_LIST
from marts.decision_register import DECISION_REGISTER
from marts.initiatives_columns import INITIATIVE_PORTFOLIO
from marts.loads_columns import LOAD_REGISTER
from marts.milestones import MILESTONE_LIST
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.risks import RISK_LIST
from marts.search import OWNER, STATE, THING, THING_ID, THINGS
from marts.vendor_dependencies import VENDOR_DEPENDENCIES
from schemas.exports.hr_people import PEOPLE
from schemas.exports.it_systems import SYSTEMS
from schemas.kinds import date, flag, identifier, person, text, whole
from schemas.table import Mart, column, reference

SYSTEMS_CURRENT = Mart(
    name="systems_current",
    title="Systems",
    table="systems",
    row="One row per system of the current lists.",
    columns=(*(reference(SYSTEMS, each.name) for each in SYSTEMS.columns), EXTRA, UNIT, FEED, *ADDRESS),
)
SEARCH_PEOPLE = Mart(
    name="search_people",
    title="People",
    row="One row per person, team or role that a list names or the people list has.",
    columns=(
        column("person", person, "Name", "The person whom the names mean today, else the name as written."),
        reference(PEOPLE, "title"),
        reference(PEOPLE, "function"),
        reference(PEOPLE, "manager"),
        reference(PEOPLE, "email"),
        reference(PEOPLE, "employer_vendor"),
        column("standing", text, "Confirmed", "Whether the people list or somebody here said who it is."),
        column("known_because", text, "Confirmed because", "Who said so, and what."),
        column("proposed_because", text, "Reads so because", "Which words suggest it."),
        column("last_day", date, "Last day", "The last day here, where that is known."),
        column("uses", whole, "Used", "In how many cells of the lists the name stands.", unit="times"),
        column("spellings", text, "Written as", "Every way in which it is written."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
ANSWER_CARD_LINKS = Mart(
    name="answer_card_links",
    title="What belongs together",
    row="One row per item and other item that it names or that names it.",
    columns=(
        THING, column("thing_kind", THINGS, "Kind", "What sort of thing the other one is."), THING_ID, OWNER, STATE,
        column("day", date, "Day", "The day that counts next for it: due, expected, notice."),
        column("is_over", flag, "Over", "It is done, closed, ended or settled."),
        column("relation", text, "Belongs as", "Which column of the list names it."),
        column("is_named", flag, "Named by this one", "Whether this one names the other, or the other one this."),
        column("named", text, "Named as", "The text that names it, in small letters."),
        column("of_key", identifier, "Of", "What identifies this one in its list."),
        column("of_table", identifier, "Of table", "The table that lists this one."),
        column("of_feed", text, "Of feed", "The feed that lists this one."),
        column("item_table", identifier, "Listed in", "The table that lists the other one."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """Where the answers about a kind of item stand.

    `owner`, `status` and `because` are columns of the mart: who answers for it, how it stands, and why; `beside` is
    said with how it stands. `when` are the columns of the day that counts next, `money` those of amounts, and `asked`
    those that a question in a meeting is about: where they have no value, the card says that it is not known.
    """

    mart: Mart
    owner: str
    owner_says: str
    status: str
    because: str
    when: tuple[str, ...]
    money: tuple[str, ...]
    asked: tuple[str, ...]
    beside: str = ""


SHAPES = {
    "initiatives": Shape(
        INITIATIVE_PORTFOLIO, "owner", "Owner", "status", "attention_because", ("forecast_finish", "baseline_finish"),
        ("budget", "actual_cost", "forecast_cost", "benefit_per_month", "cost_of_delay_per_month"),
        ("owner", "status", "forecast_finish", "budget", "actual_cost", "forecast_cost", "decision", "next_milestone",
         "last_update"),
    ),
    "systems": Shape(
        SYSTEMS_CURRENT, "owner", "Owner", "lifecycle", "purpose", (), ("annual_cost",),
        ("owner", "backup_owner", "criticality", "lifecycle", "vendor_name", "contract_id", "annual_cost", "rto_hours",
         "last_owner_review"),
        beside="criticality",
    ),
    "vendors": Shape(
        VENDOR_DEPENDENCIES, "relationship_owner", "Relationship owner", "criticality", "notice_because",
        ("notice_date", "next_end"), (),
        ("relationship_owner", "backup_owner", "criticality", "substitutability", "status", "notice_date", "spend"),
    ),
    "contracts": Shape(
        CONTRACT_LIST, "contract_owner", "Contract owner", "notice_state", "notice_because",
        ("notice_date", "end_date"), ("annual_value", "total_value"),
        ("contract_owner", "end_date", "notice_days", "auto_renew", "annual_value", "total_value", "listed_vendor"),
    ),
    "risks": Shape(
        RISK_LIST, "owner", "Owner", "level", "level_because", ("treatment_due", "next_review"),
        ("exposure_low", "exposure_high"),
        ("owner", "likelihood", "consequence", "treatment", "treatment_text", "treatment_due", "next_review",
         "exposure_low"),
        beside="lane",
    ),
    "decisions": Shape(
        DECISION_REGISTER, "owner", "Who decides", "urgency", "urgency_because", ("due_date",),
        ("amount", "cost_of_waiting_per_month"),
        ("owner", "due_date", "options", "recommended_by", "amount", "cost_of_waiting_per_month"),
    ),
    "milestones": Shape(
        MILESTONE_LIST, "owner", "Owner", "state", "state_because", ("forecast_date", "baseline_date"), (),
        ("owner", "baseline_date", "forecast_date", "initiative"),
    ),
    "people": Shape(SEARCH_PEOPLE, "manager", "Manager", "standing", "known_because", ("last_day",), (), ()),
    "loads": Shape(LOAD_REGISTER, "loaded_by", "Loaded by", "status", "feed", (), (), ()),
}  # fmt: skip
_KEYS = {"people": "person_key", "loads": "load_id"}


def key_column(table: str) -> str:
    """Return the column that identifies an item in the view of its shape."""
    return _KEYS.get(table, "item_key")
