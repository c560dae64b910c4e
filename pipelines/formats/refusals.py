"""Why a file or a sheet cannot be read: every sentence the way in may say, in one place."""

from __future__ import annotations

from typing import Any

from pipelines.findings import Finding, Refusal

RESAVE = "Open it in Excel and save it as Excel Workbook (.xlsx), then load that."
EXPECTED = "Expected is a spreadsheet (.xlsx, .xlsm, .xlsb, .xls, .ods) or a CSV text file."

FAR_CELL = (
    "{name}, sheet {sheet}: the filled cells reach as far as {cell} though there are only {found} of them. "
    "Delete what stands far off, or copy the table into a new workbook."
)

FILE = {
    "missing": "{name} cannot be opened: it is not there, or may not be read. Choose it again.",
    "empty": "{name} is empty: there is no row in it. Export it again with the rows, then load that.",
    "too_large": "{name} has {found} MB, and at most {limit} MB can be read. Split it, for example by month.",
    "password": "{name} is protected with a password. Open it in Excel, remove the password and save it again.",
    "old_xls": "{name} is a workbook of Excel 4 or before, which is not read. " + RESAVE,
    "cut_short": "{name} ends in zero bytes, as after an interrupted copy, so rows may be missing. Get or export it "
    "again.",
    "old_office": "{name} is an old Office file without a workbook in it. " + EXPECTED + " Export the list as one.",
    "damaged": "{name} is damaged: its parts cannot be unpacked, as after an interrupted copy. Get or export it again.",
    "no_workbook": "{name} is a zip file without a spreadsheet in it ({found}). Unpack it and load the list in it.",
    "no_tables": "{name} is a web page (HTML) without a list in it: no table has two rows of two filled cells. "
    + RESAVE,
    "xml": "{name} is an XML text, and not one that Excel writes for spreadsheets. " + RESAVE,
    "json": "{name} is a JSON text. " + EXPECTED + " Export the list as one.",
    "pdf": "{name} is a PDF document. " + EXPECTED + " Ask its sender for the list itself.",
    "picture": "{name} is a picture. " + EXPECTED + " Ask its sender for the list itself.",
    "binary": "{name} is neither a spreadsheet nor a text: its bytes ({found} among them) are those of another kind of "
    "file, or of a damaged one. " + EXPECTED + " Export the list as one.",
    "other_file": "{name} is {found}. " + EXPECTED + " Export the list as one.",
    "encoding": "{name} is a text, but its bytes are not valid {found}. Save it again as CSV UTF-8, then load that.",
    "unpacks_too_large": "{name} unpacks to more than a workbook can hold ({found}), which looks like a harmful file. "
    "Ask its sender; if it is genuine, copy the cells into a new workbook.",
    "entities": "{name} defines its own XML entities ({found}), as harmful files do and Excel never does. " + RESAVE,
    "open_quote": "{name}, record {found}: a quotation mark is opened and never closed, so the rest of the file is one "
    "cell. Close or remove it, or export the file again.",
    "too_wide": "{name}, record {found}: there are more than 16,384 cells in it. Export it again with one record per "
    "line.",
    "no_values": "{name} has no sheet with values in it. Export it again with the rows, then load that.",
    "far_cell": FAR_CELL,
    "memory": "{name} needs more memory than reading may take. Split it, or copy the table alone into a new workbook.",
    "slow": "{name} takes too long to read, and was given up. Copy the table alone into a new workbook.",
    "unreadable": "{name} cannot be read: its content breaks the rules of its format. " + RESAVE,
    "no_reader": "{name} was not read, because the reader could not be started. Try again, or tell whoever runs this.",
}
SHEET = {
    "empty": "{name}, sheet {sheet}: there is no value on it, so there is nothing to load.",
    "not_a_table": "{name}, sheet {sheet}: it is {found}, not a sheet of cells. Load the sheet with its rows.",
    "damaged": "{name}, sheet {sheet}: its cells cannot be read, because the workbook is damaged there. " + RESAVE,
    "far_cell": FAR_CELL,
    "incomplete": "{name}, sheet {sheet}: only {found} of {expected} filled cells can be read for certain. " + RESAVE,
}
NOTES = {
    "macros": "{name} contains macros. They are never run; the values stored in its cells are read.",
    "external_links": "{name} takes values from other workbooks. They are read as they were when it was last saved.",
}


def refuse_file(rule: str, name: str, **facts: Any) -> Refusal:
    """Refuse a whole file."""
    return Refusal(rule, FILE[rule].format(name=name, **facts), facts)


def refuse_sheet(rule: str, name: str, sheet: str, **facts: Any) -> Refusal:
    """Leave out one sheet of a file."""
    return Refusal(rule, SHEET[rule].format(name=name, sheet=sheet, **facts), facts)


def note(rule: str, name: str) -> Finding:
    """Warn about a file that is read all the same."""
    return Finding("", "", "", "warning", rule, "", NOTES[rule].format(name=name))
