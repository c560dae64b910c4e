"""CREATE TABLE statements with comments: one per export, and the tables that keep what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Collection

    from schemas.table import Export

# Every table carries the sequence of its act (load_id = sequence of the load act). No keys, no constraints
# beyond these two NOT NULLs: the same SQL must run on DuckLake (DESIGN section 3).
CARRIED = (
    ("load_id", "BIGINT NOT NULL", "The load that brought the record: the sequence of its act."),
    ("source_row", "INTEGER NOT NULL", "The row on the sheet, counted from 1."),
    ("occurrence", "INTEGER", "1 for the first of several equal records of a load, 2 for the next."),
    ("row_hash", "VARCHAR", "md5 of the canonical text of the declared columns."),
)
KEPT = (
    ("raw", "VARCHAR", "JSON {column: text of the cell} where the value is not its text."),
    ("extra", "VARCHAR", "JSON {heading: text} of columns that are not declared."),
    ("origins", "VARCHAR", "JSON {column: cell} where a value does not stand in its own row and column."),
)
PERIOD = ("period", "VARCHAR", "The month the record counts in (YYYY-MM), inside what its load covers.")

RECORDS: dict[str, tuple[str, str]] = {
    "acts": (
        "The journal as a table: one row per act.",
        """
        seq BIGINT, done_at TIMESTAMP, who VARCHAR, verified BOOLEAN, act VARCHAR, subject VARCHAR, content
        VARCHAR
        """,
    ),
    "loads": (
        "One row per load: what a sheet was understood to be, and its control totals.",
        """
        load_id BIGINT NOT NULL, file VARCHAR, sha256 VARCHAR, sheet VARCHAR, table_name VARCHAR, feed
        VARCHAR, unit VARCHAR, source VARCHAR, layout VARCHAR, header_row INTEGER, as_of DATE, covers_from
        VARCHAR, covers_to VARCHAR, currency VARCHAR, partial BOOLEAN, repeats BIGINT, records_read BIGINT,
        records_loaded BIGINT, records_set_aside BIGINT, records_not_data BIGINT, amount_read DECIMAL(38,4),
        amount_loaded DECIMAL(38,4), amount_set_aside DECIMAL(38,4), loaded_at TIMESTAMP, loaded_by VARCHAR,
        verified BOOLEAN, reader VARCHAR, understood VARCHAR
        """,
    ),
    "load_columns": (
        "One row per column of a load: which heading became which column, how it was known and how sure.",
        """
        load_id BIGINT NOT NULL, column_name VARCHAR, heading VARCHAR, letter VARCHAR, how VARCHAR, sure
        DOUBLE
        """,
    ),
    "set_aside": (
        "One row per record that could not be identified or counted.",
        """
        load_id BIGINT NOT NULL, source_row INTEGER NOT NULL, why VARCHAR, cells VARCHAR, amount DECIMAL(18,4)
        """,
    ),
    "not_data": (
        "One row per non-empty row that is not a record: title, heading, total, note, group.",
        """
        load_id BIGINT NOT NULL, source_row INTEGER NOT NULL, kind VARCHAR, text VARCHAR, amount DECIMAL(18,4)
        """,
    ),
    "findings": (
        "One row per problem with data, as a sentence with its cell.",
        """
        load_id BIGINT NOT NULL, sheet VARCHAR, cell VARCHAR, column_name VARCHAR, severity VARCHAR, rule
        VARCHAR, value VARCHAR, says VARCHAR
        """,
    ),
    "retirements": (
        "One row per load, period or record that does not count because of act `seq`, while that act is live.",
        """
        seq BIGINT, load_id BIGINT NOT NULL, period VARCHAR, retired_row INTEGER, because_load BIGINT, why
        VARCHAR
        """,
    ),
    "undone": (
        "One row per undo: from sequence `seq` on, act `act_seq` counts or does not; the last one rules.",
        """
        seq BIGINT, act_seq BIGINT, counts BOOLEAN
        """,
    ),
    "settings_set": (
        "One row per change of a setting.",
        """
        seq BIGINT, name VARCHAR, value VARCHAR
        """,
    ),
    "answers": (
        "One row per answered question, remembered for the layout.",
        """
        seq BIGINT, layout VARCHAR, question VARCHAR, answer VARCHAR
        """,
    ),
    "decision_events": (
        "One row per decision raised, decided or deferred in Evenkeel.",
        """
        seq BIGINT, decision_id VARCHAR, event VARCHAR, question VARCHAR, owner VARCHAR, due_date DATE,
        outcome VARCHAR, reason VARCHAR, unit VARCHAR
        """,
    ),
    "reviews": (
        "One row per review: everything up to its sequence was looked at.",
        """
        seq BIGINT, reviewed_at TIMESTAMP, reviewed_by VARCHAR, note VARCHAR, held_on DATE
        """,
    ),
    "views_kept": (
        "One row per view that was saved or removed: filters and columns of a list, as JSON.",
        """
        seq BIGINT, name VARCHAR, saved_by VARCHAR, page VARCHAR, content VARCHAR, is_shared BOOLEAN,
        is_removed BOOLEAN
        """,
    ),
    "exported_figures": (
        "One row per figure that left the house in an export: what it says and the way to its cells, as JSON.",
        """
        seq BIGINT, id VARCHAR, content VARCHAR
        """,
    ),
    "person_events": (
        "One row per answer to who a name is: one person, a role and who holds it, a team, or who acts until a day.",
        """
        seq BIGINT, name VARCHAR, said VARCHAR, held_by VARCHAR, from_date DATE, until_date DATE
        """,
    ),
    "leavers": (
        "One row per time that somebody said here on which day a person leaves.",
        """
        seq BIGINT, person VARCHAR, name_key VARCHAR, last_day DATE, reason VARCHAR
        """,
    ),
    "act_parts": (
        "One row per act that another act consists of: with that one undone, its parts do not count either.",
        """
        seq BIGINT, part_seq BIGINT
        """,
    ),
    "notified": (
        "One row per fact that a person was told of in a message: what it is about, and how it stood then.",
        """
        seq BIGINT, person VARCHAR, about VARCHAR, state VARCHAR, told_on DATE
        """,
    ),
    "feed_duties": (
        "One row per time that somebody said of a feed who sends it, who stands in, and by which day it is due.",
        """
        seq BIGINT, table_name VARCHAR, feed VARCHAR, sender VARCHAR, deputy VARCHAR, due VARCHAR, said_on DATE
        """,
    ),
    "corrections": (
        "One row per correction of what a list says of an item: the value, what the list said then, and why.",
        """
        seq BIGINT, table_name VARCHAR, feed VARCHAR, item_key VARCHAR, subject VARCHAR, column_name VARCHAR, value
        VARCHAR, source_value VARCHAR, source_text VARCHAR, load_id BIGINT, source_row INTEGER, cell VARCHAR, reason
        VARCHAR, said_at TIMESTAMP, said_by VARCHAR
        """,
    ),
    "correction_events": (
        "One row per list and correction of its items: whether it says the same, the correction or a third thing.",
        """
        seq BIGINT, correction_seq BIGINT, heard VARCHAR, source_value VARCHAR, source_text VARCHAR, source_row INTEGER,
        cell VARCHAR
        """,
    ),
    "disagreements": (
        "One row per disagreement with a signal: it is silent while its evidence stays what it was.",
        """
        seq BIGINT, signal_id VARCHAR, evidence_hash VARCHAR, reason VARCHAR, said_by VARCHAR
        """,
    ),
    "alias_events": (
        "One row per answer to whether two names are one thing, two, or one the parent of the other: `right` stays.",
        """seq BIGINT, topic VARCHAR, answer VARCHAR, left_key VARCHAR, left_name VARCHAR, right_key VARCHAR, right_name
        VARCHAR, reason VARCHAR""",
    ),
    "names_judged": (
        "One row per text that was ever written where a name stands: its key, and what its words propose.",
        """
        written VARCHAR, name_key VARCHAR, mail VARCHAR, proposed VARCHAR, because VARCHAR
        """,
    ),
    "names_compared": (
        "One row per name, as names are compared, that was held against the others: of vendors, or of systems by list.",
        "topic VARCHAR, listed VARCHAR, written VARCHAR, seq BIGINT",
    ),
    "names_compared_to": (
        "The last load whose names were held against the others.",
        "load_id BIGINT NOT NULL",
    ),
    "names_alike": (
        "One row per two names that may be one: how alike they are (0 to 100), whether that is sure, and why.",
        """
        topic VARCHAR, left_written VARCHAR, right_written VARCHAR, score INTEGER, sure BOOLEAN, reason VARCHAR, seq
        BIGINT
        """,
    ),
    "updates_judged": (
        "One row per text of an update that was ever written: the places of the text by which it is read.",
        """
        written VARCHAR, spans STRUCT(part VARCHAR, starts INTEGER, ends INTEGER, points INTEGER, needs VARCHAR)[]
        """,
    ),
    "spend_rollup": (
        "Sums of one load by month, fiscal period where it differs, vendor as loaded, category, cost centre, currency.",
        """
        load_id BIGINT NOT NULL, period VARCHAR, vendor_id VARCHAR, vendor_name VARCHAR, category VARCHAR,
        cost_centre VARCHAR, system_id VARCHAR, currency VARCHAR, amount DECIMAL(38,4), records BIGINT, fiscal_period
        VARCHAR
        """,
    ),
    "fiscal_days": (
        "One row per day of a fiscal calendar that does not follow the months: its month and the period it is in.",
        """
        day DATE, month VARCHAR, period VARCHAR
        """,
    ),
    "period_events": (
        "One row per act of finance on its periods: closed up to a period, or opened from a period on.",
        """
        seq BIGINT, period VARCHAR, event VARCHAR, reason VARCHAR, said_at TIMESTAMP, said_by VARCHAR
        """,
    ),
    "history_changes": (
        "One row per total of a closed period that an act changed, with the reason that was given.",
        """
        seq BIGINT, period VARCHAR, currency VARCHAR, before_amount DECIMAL(38,4), after_amount DECIMAL(38,4),
        reason VARCHAR
        """,
    ),
}


def create_tables() -> list[str]:
    """Return the statements that create every table of a build, with a comment on each table and column."""
    statements = []
    for export in all_exports().values():
        columns = table_columns(export)
        body = ", ".join(f"{name} {kind}" for name, kind, _ in columns)
        statements += [f"create table {export.name} ({body})", _comment("table", export.name, export.row)]
        statements += [_comment("column", f"{export.name}.{name}", says) for name, _, says in columns]
    for name, (says, body) in RECORDS.items():
        statements += [f"create table {name} ({body})", _comment("table", name, says)]
    return statements


def table_columns(export: Export) -> list[tuple[str, str, str]]:
    """Return (name, DuckDB type, description) of every column of an export's table, in order."""
    declared = [(each.name, each.kind.duckdb, each.description) for each in export.columns if each.name != "period"]
    period = (
        [PERIOD]
        if export.ledger
        else [(each.name, each.kind.duckdb, each.description) for each in export.columns if each.name == "period"]
    )
    return [*CARRIED, *period, *declared, *KEPT]


def row_hash(export: Export, known: Collection[str] | None = None) -> str:
    """Return the SQL expression of a record's hash: md5 over "name=value" of its known declared columns.

    Unknown values are left out, so that a column declared later does not change the hash of earlier records;
    `known` limits the expression to the columns that the rows at hand have. The period of a ledger is left out
    too: it says what its file covers, and the same booking may arrive in two files. Where it is all the time that a
    record has (a budget), it is what the record is about and stays in.
    """
    own = [each.name for each in export.columns if each.name != PERIOD[0] or not export.ledger or export.by_month]
    names = [name for name in own if known is None or name in known]
    parts = ", ".join(f"'{name}=' || {name}::varchar" for name in names)
    return f"md5(concat_ws(chr(31), {parts}))"


def item_key(export: Export, known: Collection[str] | None = None) -> str:
    """Return the SQL expression of what identifies a record: its key, else what identifies it otherwise, else its name.

    `known` limits the expression to the columns that the rows at hand have. Ledgers have none: real ones repeat
    document numbers.
    """
    if export.ledger:
        return "''"
    of = {each.name for each in export.columns} if known is None else known
    named = [each for group in export.needed for each in group if each not in export.key]
    if len(export.key) > 1:
        return _joined(export.key, of)
    names = [f"lower({each}::varchar)" for each in named if each in of]
    otherwise = [_joined(export.otherwise, of)] if export.otherwise else names
    return f"coalesce({', '.join([*(f'{each}::varchar' for each in export.key if each in of), *otherwise, 'null'])})"


def _joined(columns: Collection[str], known: Collection[str]) -> str:
    own = [f"lower({each}::varchar)" for each in columns if each in known]
    return f"nullif(concat_ws(chr(31), {', '.join(own)}), '')" if own else "null"


def _comment(what: str, name: str, says: str) -> str:
    quoted = says.replace("'", "''")
    return f"comment on {what} {name} is '{quoted}'"
