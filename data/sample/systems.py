"""The application list of the sample company, as its service tool exports it."""

from __future__ import annotations

import random
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.blocks import AS_OF, read
from data.sample.contracts import contracts
from data.sample.ledgers import SEED
from data.sample.sheets import GROUP, Sheet, Written, totals, write_workbook
from data.sample.system_texts import APPLICATIONS, FOUNDATIONS, INTEGRATIONS

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.sheets import Cell

HEADINGS = (
    "Number|Name|Class|Short description|Business owner|Deputy|Technical contact|Business criticality|"
    "Life Cycle Stage|Vendor|Contract|Managed by|Admin Access|Business capability|Annual cost|Currency|"
    "Number of users|Data classification|Platform host|RTO|Source system|Target system|Last certified|Company|"
    "Actual decider"
)
_CRITICALITY = {
    "1": "1 - most critical",
    "2": "2 - somewhat critical",
    "3": "3 - less critical",
    "4": "4 - not critical",
}
_STAGES = {"": "Operational", "p": "Planned", "i": "Rollout", "o": "Retiring", "e": "End of life"}
_RUN_BY = {"": "Internal IT", "s": "Co-managed", "v": "Vendor managed"}
_ADMIN = {"": "Internal", "s": "Both", "v": "Vendor only"}
_REALLY_DECIDE = {"1004": "Priya Nair", "1010": "Frank Hoyer", "1014": "Luca Ferrante"}  # where anybody was asked
_PLATFORMS = {"1101", "1104", "1105", "1106"}
_NEVER_CERTIFIED_IN = 5  # one owner in so many never confirmed the record


def systems() -> list[dict[str, str]]:
    """Return the list by the headings of the tool, every value a text; "Annual cost" is a plain number."""
    under = {each: one.number for one in contracts(AS_OF) if one.status == "Published" for each in _ids(one.systems)}
    found = [_system(block.cells) for text in (APPLICATIONS, FOUNDATIONS) for block in read(text)]
    found += [_integration(block.cells) for block in read(INTEGRATIONS)]
    return [one | {"Contract": under.get(one["Number"], ""), "Company": GROUP} for one in found]


def write_systems(path: Path) -> Written:
    """Write the list as a workbook without any title: headings in the first row."""
    headings, found = HEADINGS.split("|"), systems()
    rows = [[_cell(heading, one.get(heading, "")) for heading in headings] for one in found]
    formats = {"Annual cost": "#,##0", "Last certified": "yyyy-mm-dd hh:mm:ss"}
    write_workbook(path, Sheet("Page 1", (), HEADINGS, formats, rows))
    return Written("systems", len(found), totals(("EUR", Decimal(one["Annual cost"] or 0)) for one in found))


def _system(cells: tuple[str, ...]) -> dict[str, str]:
    number, name, purpose, owner, deputy, contact, capability, criticality, stage, vendor, run_by, *rest = cells
    cost, users, data, hosting, restore = rest
    found = {"Name": name, "Class": _class(number), "Short description": purpose, "Business owner": owner}
    found |= {"Deputy": deputy, "Technical contact": contact, "Business capability": capability}
    found |= {"Annual cost": cost, "Currency": "EUR", "Number of users": users, "Data classification": data}
    return found | {"Platform host": hosting, "RTO": restore} | _state(number, criticality, stage, vendor, run_by)


def _integration(cells: tuple[str, ...]) -> dict[str, str]:
    number, ends, purpose, owner, contact, criticality, stage, vendor, *run_by = cells
    source, target = (f"APM000{each.strip()}" for each in ends.split(">"))
    names = {f"APM000{block.key}": block.cells[1] for text in (APPLICATIONS, FOUNDATIONS) for block in read(text)}
    found = {"Name": f"{names[source]} to {names[target]}", "Class": "Integration", "Short description": purpose}
    found |= {"Business owner": owner, "Technical contact": contact, "Source system": source, "Target system": target}
    return found | {"Annual cost": ""} | _state(number, criticality, stage, vendor, "".join(run_by))


def _state(number: str, criticality: str, stage: str, vendor: str, run_by: str) -> dict[str, str]:
    rng = random.Random(f"{SEED}|certified|{number}")
    seen = AS_OF - timedelta(days=rng.randint(20, 700))
    certified = "" if rng.randrange(_NEVER_CERTIFIED_IN) == 0 else seen.isoformat()
    found = {"Number": f"APM000{number}", "Business criticality": _CRITICALITY[criticality], "Vendor": vendor}
    found |= {"Life Cycle Stage": _STAGES[stage], "Managed by": _RUN_BY[run_by], "Admin Access": _ADMIN[run_by]}
    return found | {"Last certified": certified, "Actual decider": _REALLY_DECIDE.get(number, "")}


def _class(number: str) -> str:
    if number in _PLATFORMS:
        return "Platform"
    return {"10": "Business Application", "11": "Infrastructure", "12": "Data set", "13": "Business process"}[
        number[:2]
    ]


def _cell(heading: str, text: str) -> Cell:
    if heading in {"Annual cost", "Number of users", "RTO"} and text:
        return Decimal(text)
    if heading == "Last certified" and text:
        return AS_OF.fromisoformat(text)
    return text


def _ids(text: str) -> list[str]:
    return [f"APM000{each.strip()}" for each in text.split(";") if each.strip()]
