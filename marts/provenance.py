"""The columns that every view carries: where a row stands, who loaded it and when; and how marts are found."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from pathlib import Path

from schemas.kinds import CURRENCY, identifier, moment, person, text, whole
from schemas.table import Mart, column

FEED = column("feed", text, "Feed", "The stream of files that brought it: one table from one sending unit.")
UNIT = column("unit", text, "Unit", "The company or department that sent it.")
FILE = column("file", text, "File", "The file as it was received.")
SHEET = column("sheet", text, "Sheet", "The sheet in that file.")
SOURCE_ROW = column("source_row", whole, "Row", "The row on the sheet, counted from 1.")
CELL = column("cell", text, "Cell", "The cell that holds the value.")
LOADED_AT = column("loaded_at", moment, "Loaded at", "When the file was loaded (UTC).")
LOADED_BY = column("loaded_by", person, "Loaded by", "Who loaded the file.")
LOAD_ID = column("load_id", whole, "Load", "The number of the load: the sequence of its act.")
RAW = column("raw", text, "Text in the cell", "What the cell says, where the value is not its text.")
EXTRA = column(
    "extra", text, "Other columns", "Columns of the file that have no place of their own, as heading and text."
)
CURRENCY_KNOWN = column(
    "currency_known", CURRENCY, "Currency used",
    "The currency of the amount: from its own cell, else stated on the sheet, else set for the feed.",
)  # fmt: skip
TABLE_NAME = column("table_name", identifier, "Table", "The table that the sheet was understood as.")
LOADED = (FILE, SHEET, LOADED_AT, LOADED_BY, LOAD_ID)
ADDRESS = (FILE, SHEET, SOURCE_ROW, LOADED_AT, LOADED_BY, LOAD_ID)


# A view with fewer joins that has the same rows, for questions that need only its columns.
NARROW = {"spend_lines": "spend_marked", "spend_read": "spend_read"}
BEYOND = ("converted_amount", "reporting_currency", "file", "sheet", "cell", "loaded_at", "loaded_by")
PRESSING = (
    "case urgency when 'overdue' then 1 when 'due_soon' then 2 when 'no_date' then 3 when 'settled' then 5 else 4 end, "
    "due_date, decision_id"
)
ORDERS = {  # in which order a view is read where nothing else is asked: the same on screens and in exports
    "change_list": "weight, case when criticality in ('mission_critical', 'critical') then 1 else 2 end, "
    "days desc nulls last, abs(amount) desc nulls last, table_name, subject, id",
    "risk_moves": "case movement when 'up' then 1 when 'new' then 2 when 'down' then 3 else 4 end, "
    "rating desc nulls last, subject, id",
    "spend_lines": "amount desc nulls last, load_id, source_row, occurrence",
    "spend_by_month": "period, unit, feed, currency_known",
    "decision_queue": PRESSING,
    "decision_agenda": PRESSING,
    "decision_register": PRESSING,
    "initiative_list": "subject, load_id, source_row",
    "initiative_portfolio": "list_position(['blocked', 'off_track', 'late', 'no_owner', 'at_risk', 'milestone_late', "
    "'unrated', 'fine', 'over'], attention), days_blocked desc nulls last, days_late desc nulls last, subject, "
    "load_id, source_row",
    "milestone_list": "initiative nulls last, list_position(['overdue', 'ahead', 'no_date', 'reached', 'cancelled'], "
    "state), printed_date, subject, load_id, source_row",
    "update_list": "update_date desc nulls last, load_id desc, source_row",
    "initiatives_blocked": "days_blocked desc nulls last, subject, load_id, source_row",
    "risk_list": "is_open desc, list_position(['high', 'medium', 'unknown', 'low'], level), rating desc nulls last, "
    "days_overdue desc nulls last, subject, load_id, source_row",
    "vendor_dependencies": "case criticality when 'critical' then 1 when 'important' then 2 when 'standard' then 3 "
    "when 'low' then 4 else 5 end, spend desc nulls last, subject, load_id, source_row",
    "corrections_known": "list_position(['stands', 'third_value', 'gone', 'source_agrees', 'replaced', 'withdrawn'], "
    "state), seq",
    "contract_list": "case notice_state when 'past_notice' then 1 when 'notice_soon' then 2 when 'later' then 3 "
    "when 'unknown' then 4 else 5 end, notice_date, end_date, subject, load_id, source_row",
    "period_list": "period desc",
    "setting_list": "group_place, place, name",
    "ask_list": "ask, thing_kind, thing, load_id, source_row",
    "key_people": "lower(person), person_key",
    "key_people_things": "how, lower(thing), load_id, source_row",
    "coverage": "thing_kind, one_person, thing, load_id, source_row",
    "rights_matrix": "list_position(['unclear', 'clear'], state), domain, limit_amount nulls last, load_id, source_row",
    "decision_returned": "decided_on desc nulls last, decision_id, feed",
    "vendor_score": "score desc nulls last, subject, load_id, source_row",
    "vendor_control": "lower(subject), listed_vendor, place",
    "vendor_concentration_stops": "is_critical desc, thing_kind, due_date nulls last, thing, load_id, source_row",
    "renewal_list": "list_position(['past_notice', 'to_decide', 'to_prepare', 'announced', 'later', 'unknown'], "
    "stage), notice_by, subject, load_id, source_row",
    "signal_shown": "state, list_position(['high', 'medium', 'low'], severity), amount desc nulls last, kind, "
    "subject_id, id",
    "signal_list": "list_position(['high', 'medium', 'low'], severity), amount desc nulls last, kind, subject_id, id",
    "vendor_list": "vendor_name, load_id, source_row",
    "reconcile_proposals": "sure desc, spend_moved desc nulls last, least(coalesce(left_spend, 0), "
    "coalesce(right_spend, 0)) desc, score desc, left_key, right_key",
    "reconcile_matrix": "spend desc nulls last, name, supplier_key",
    "system_matrix": "missing_in is null, list_position(['mission_critical', 'business_critical', "
    "'business_operational', 'administrative'], criticality) nulls last, name, system_key",
    "person_matrix": "is_known, procurement_records + it_records + security_records + finance_records desc, name, "
    "person_key",
    "alias_standing": "topic, seq",
    "ownership": "case owner_state when 'nobody' then 1 when 'placeholder' then 2 when 'no_longer_here' then 3 "
    "when 'vendor' then 4 when 'staff_of_a_vendor' then 4 when 'committee' then 5 when 'several_people' then 5 "
    "when 'team' then 5 when 'role' then 6 when 'name_not_known' then 7 when 'one_person_not_confirmed' then 7 "
    "else 8 end, case criticality when 'critical' then 1 when 'important' then 2 when 'standard' then 3 "
    "when 'low' then 4 else 5 end, thing_kind, thing, load_id, source_row, thing_id",
    "people_known": "case standing when 'not_confirmed' then 1 when 'confirmed_here' then 2 else 3 end, "
    "uses desc, lower(name), name_key",
    "people_written": "place, written, file, source_row, unit",
    "rests_on": "list_position(['decides', 'approves', 'is_waited_for', 'owns', 'milestone', 'stands_in'], part), "
    "list_position(['system', 'vendor', 'contract', 'initiative', 'risk', 'milestone'], thing_kind), "
    "case criticality when 'critical' then 1 when 'important' then 2 when 'standard' then 3 when 'low' then 4 "
    "else 5 end, due_date, thing, load_id, source_row, person_key",
    "audit_trail": "seq desc",
    "load_register": "load_id desc",
    "feed_register": "table_name, feed",
    "feed_trust": "list_position(['late', 'not_reported', 'altered_in_silence', 'not_due_yet', 'as_sent'], reliance), "
    "days_late desc nulls last, table_name, feed",
    "trust_loads": "load_id desc",
    "silent_edits": "load_id desc, list_position(['past_amount', 'risk_lowered', 'date_moved', 'owner_blanked', "
    "'row_gone'], kind), abs(amount) desc nulls last, table_name, subject, id",
    "silent_edit_lines": "period, side desc, abs(amount) desc nulls last, load_id, source_row",
    "columns_matched": "load_id, length(letter), letter",
    "finding_list": "load_id, severity, cell, rule",
    "spend_growth_rising": "more_a_year desc nulls last, subject, subject_type, subject_id, unit, currency",
    "spend_growth_innocent": "list_position(['exchange_rate', 'bill_of_once_a_year', 'billed_every_few_months', "
    "'season', 'accrual_taken_back', 'one_off', 'stretch_of_months', 'chance', 'step_over_a_year_ago', "
    "'too_small_to_matter', 'cannot_tell_yet'], reason), spent desc nulls last, subject, subject_type, subject_id, "
    "unit, currency",
    "spend_growth_control": "list_position(['grows_with_less_control', 'grows_in_control', 'steady_with_less_control', "
    "'steady_in_control', 'cannot_tell_yet'], standing), paid_now desc, subject, point_kind, point_key, currency",
    "spend_growth_facts": "case is_held when false then 0 when true then 2 else 1 end, check_name, thing, load_id, "
    "source_row, point_kind, point_key",
}


@functools.cache
def all_marts() -> dict[str, Mart]:
    """Return every declared mart by the name of its view: the modules of this folder are looked into."""
    found = {}
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        names = vars(importlib.import_module(f"marts.{module.name}")).values()
        found.update({each.name: each for each in names if isinstance(each, Mart)})
    return dict(sorted(found.items()))


def order(view: str) -> str:
    """Return the SQL of the order in which a view is read."""
    if view in ORDERS:
        return ORDERS[view]
    return "load_id, source_row" if any(each.name == "source_row" for each in mart(view).columns) else "all"


def narrow(view: str, *columns: str) -> str:
    """Return the view with the fewest joins that has the same rows and these columns."""
    return view if set(columns) & set(BEYOND) else NARROW.get(view, view)


def mart(view: str) -> Mart:
    """Return the mart of a view; KeyError when the view has no declared columns."""
    return all_marts()[view]
