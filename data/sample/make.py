"""Writes the exports of the sample company, byte for byte the same every time: python make.py [FOLDER]."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a program, only this folder is on the path

from data.sample.assessments import write_assessments
from data.sample.benefits import write_benefits
from data.sample.blocks import WEEKS
from data.sample.budget import write_budget
from data.sample.contracts import write_contracts
from data.sample.delivery import write_milestones
from data.sample.dependencies import write_dependencies
from data.sample.goals import write_goals
from data.sample.ledger_files import write_fx_rates, write_spend_germany, write_spend_uk
from data.sample.orders import write_orders_germany, write_orders_uk
from data.sample.people import write_people
from data.sample.planted import planted
from data.sample.register_files import write_decisions, write_initiatives, write_vendors
from data.sample.rights import write_approvals, write_rights
from data.sample.risks import write_risks
from data.sample.sheets import GROUP, UK, Written
from data.sample.systems import write_systems
from data.sample.updates import write_updates

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

SPEND_UK = f"{UK} - AP ledger 2024-11 to 2026-10.xlsx"
SPEND_GERMANY = "Harrowgate_Logistik_FBL1N_2024-11_2026-10.csv"
FX_RATES = "Harrowgate Treasury - average rates 2024-11 to 2026-10.xlsx"
BUDGET = "Harrowgate Controlling - budget 2026.xlsx"
SYSTEMS = f"ServiceNow cmdb_ci_business_app {WEEKS[0]}.xlsx"
BENEFITS = f"benefits register {WEEKS[1]}.xlsx"
PLANTED = "planted.json"
ONCE: dict[str, Callable[[Path], Written]] = {
    SPEND_UK: write_spend_uk,
    SPEND_GERMANY: write_spend_germany,
    FX_RATES: write_fx_rates,
    BUDGET: write_budget,
    SYSTEMS: write_systems,  # not sent in the second week
    BENEFITS: write_benefits,  # sent for the first time in the second week
}
WEEKLY: dict[str, Callable[[Path, date], Written]] = {
    f"{GROUP} - suppliers {{}}.xlsx": write_vendors,
    f"{GROUP} - initiatives {{}}.xlsx": write_initiatives,
    f"{GROUP} - steering decisions {{}}.csv": write_decisions,
    f"{UK} - purchase orders {{}}.xlsx": write_orders_uk,
    "Harrowgate_Logistik_ME2N_{}.csv": write_orders_germany,
    "Coupa - contracts {}.csv": write_contracts,
    "GRC risk register {}.csv": write_risks,
    "MS Project - group plan {}.csv": write_milestones,
    "PMO status log {}.xlsx": write_updates,
    "Workday worker roster {}.xlsx": write_people,
    "Jira - cross-project links {}.csv": write_dependencies,
    "OneTrust - third-party assessments {}.xlsx": write_assessments,
    "Perdoo - objectives and key results {}.xlsx": write_goals,
    "COO office - decision rights {}.xlsx": write_rights,
    "ServiceNow sysapproval_approver {}.csv": write_approvals,
}


def weekly(start: str, week: date = WEEKS[0]) -> str:
    """Return the name of the weekly file that starts so."""
    (name,) = [each for each in WEEKLY if each.startswith(start)]
    return name.format(week)


def make(folder: Path) -> dict[str, Written]:
    """Write every sample export into the folder and say what is in each; and list what is planted in them."""
    folder.mkdir(parents=True, exist_ok=True)
    found = {name: write(folder / name) for name, write in ONCE.items()}
    for week in WEEKS:
        found |= {name.format(week): write(folder / name.format(week), week) for name, write in WEEKLY.items()}
    (folder / PLANTED).write_text(json.dumps(planted(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return found


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    print(json.dumps({name: asdict(written) for name, written in make(target).items()}, default=str, indent=1))
