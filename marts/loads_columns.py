"""The columns of the views about loads."""

from __future__ import annotations

from marts.provenance import (
    ADDRESS,
    FEED,
    FILE,
    LOAD_ID,
    LOADED,
    LOADED_AT,
    LOADED_BY,
    SHEET,
    TABLE_NAME,
    UNIT,
)  # fmt: skip
from schemas.kinds import CURRENCY, choice, date, flag, identifier, money, month, number, text, whole
from schemas.table import Mart, column

STATUS = choice({"current": (), "partly replaced": (), "replaced": (), "repeat": (), "older list": (), "undone": ()})
AS_OF = column("as_of", date, "As of", "The day on which the list was true.")
COVERS_FROM = column("covers_from", month, "Covers from", "The first month that the load claims.")
COVERS_TO = column("covers_to", month, "Covers to", "The last month that the load claims.")
FINDINGS = column("findings", whole, "Findings", "How many problems with data were found.")
CURRENCY_STATED = column("currency", CURRENCY, "Currency stated", "The currency stated for the whole sheet.")
AMOUNT_READ = column("amount", money, "Amount", "The amount, where it could be read.", unit="currency")
ALL_CELLS = column("cells", text, "Cells", "All its cells, as letter and text.")
COUNTS = column("counts", flag, "Load counts", "The load was not undone.")

LOAD_REGISTER = Mart(
    name="load_register",
    title="Loads",
    row="One row per load.",
    columns=(
        LOAD_ID, FILE, SHEET, TABLE_NAME, FEED, UNIT,
        column("status", STATUS, "Status", "What of it counts today."),
        AS_OF, COVERS_FROM, COVERS_TO,
        column("records_read", whole, "Read", "Records read: loaded, set aside and not data."),
        column("records_loaded", whole, "Loaded", "Records loaded."),
        column("records_current", whole, "Counting", "Spend lines of it that count today."),
        column("records_set_aside", whole, "Set aside", "Records that could not be identified or counted."),
        column("records_not_data", whole, "Not data", "Titles, totals, notes and other rows that are no records."),
        CURRENCY_STATED,
        column("amount_read", money, "Amount read", "Control total of everything read.", unit="currency"),
        column("amount_loaded", money, "Amount loaded", "Control total of what was loaded.", unit="currency"),
        column("amount_set_aside", money, "Amount set aside", "Control total of what was set aside.", unit="currency"),
        column("amount_current", money, "Amount counting", "Sum of the lines that count today.", unit="currency"),
        column("amount_gap", money, "Amount missing", "What the file said less what is kept; zero when all is well.",
               unit="currency"),
        FINDINGS, LOADED_AT, LOADED_BY,
        column("verified", flag, "Verified", "The name of who loaded it was verified."),
        column("sha256", identifier, "Content", "The sha256 of the file as it was received."),
    ),
)  # fmt: skip
FEED_REGISTER = Mart(
    name="feed_register",
    title="Feeds",
    row="One row per feed: one stream of one table from one sending unit.",
    columns=(
        TABLE_NAME, FEED, UNIT,
        column("loads", whole, "Loads", "Loads that were not undone."),
        AS_OF, COVERS_FROM, COVERS_TO, FINDINGS,
        column("days_since_loaded", whole, "Days since", "Days since the newest load.", unit="days"),
        column("is_stale", flag, "Quiet", "It sent nothing for longer than the setting allows."),
        FILE, SHEET, LOADED_AT, LOADED_BY, LOAD_ID,
    ),
)  # fmt: skip
NOT_LOADED = Mart(
    name="not_loaded",
    title="Set aside",
    row="One row per record that was set aside.",
    columns=(
        column("why", text, "Why", "Why it could not be identified or counted."),
        AMOUNT_READ, ALL_CELLS, CURRENCY_STATED, TABLE_NAME, FEED, UNIT, COUNTS, *ADDRESS,
    ),
)  # fmt: skip
ROWS_NOT_DATA = Mart(
    name="rows_not_data",
    title="Not data",
    row="One row per row of a sheet that is not a record.",
    columns=(
        column("kind", text, "Kind", "Title, heading, total, note or group."),
        column("text", text, "Text", "What it says."),
        column("amount", money, "Amount", "The amount that it states, if any.", unit="currency"),
        CURRENCY_STATED, TABLE_NAME, FEED, UNIT, COUNTS, *ADDRESS,
    ),
)  # fmt: skip
FINDING_LIST = Mart(
    name="finding_list",
    title="Findings",
    row="One row per problem with data.",
    columns=(
        column("severity", text, "What happened", "Refused, set aside, unknown or a warning."),
        column("cell", text, "Cell", "The cell it is about."),
        column("says", text, "Finding", "What was found, what was expected, what to do."),
        column("column_name", identifier, "Column", "The column it is about."),
        column("value", text, "Found", "What the cell says."),
        column("rule", identifier, "Rule", "The rule that found it."),
        TABLE_NAME, FEED, UNIT, COUNTS, *LOADED,
    ),
)  # fmt: skip
COLUMNS_MATCHED = Mart(
    name="columns_matched",
    title="Columns",
    row="One row per column of a loaded sheet.",
    columns=(
        column("letter", text, "Letter", "The letter of the column on the sheet."),
        column("heading", text, "Heading", "The heading on the sheet."),
        column("column_name", identifier, "Column", "The column it became; empty where it has no place of its own."),
        column("how", text, "How known", "How it was known."),
        column("sure", number, "How sure", "How sure that is, from 0 to 1."),
        TABLE_NAME, FEED, *LOADED,
    ),
)  # fmt: skip
