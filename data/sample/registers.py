"""The registers of the sample company, as they stand on one day: suppliers, initiatives and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.blocks import AS_OF, cells, day, in_week
from data.sample.register_texts import DECISIONS, INITIATIVES, NEXT_DECISIONS, NEXT_INITIATIVES

if TYPE_CHECKING:
    from data.sample.blocks import Block


@dataclass(frozen=True)
class Supplier:
    """One supplier as the group's purchasing tool knows it; fields stand in the order of its export."""

    number: str
    name: str
    status: str
    commodity: str
    segment: str
    owner: str
    criticality: str
    country: str
    website: str
    payment_term: str
    replaceability: str
    parent: str


@dataclass(frozen=True)
class Initiative:
    """One line of the delivery tool; `due` is text where somebody typed no date."""

    key: str
    summary: str
    objective: str
    assignee: str
    sponsor: str
    team: str
    status: str
    priority: str
    baseline: date
    due: date | str
    finished: date | None
    complete: Decimal
    budget: Decimal
    spent: Decimal
    currency: str = "EUR"
    blocker: str = ""
    blocked_since: date | None = None
    waiting_on: str = ""
    next_decision: str = ""


@dataclass(frozen=True)
class Decision:
    """One line of the steering committee's list; dates are the texts people typed."""

    number: str
    question: str
    category: str
    decider: str
    status: str
    raised: str
    needed_by: str
    decided: str
    options: str
    recommended_by: str
    unblocks: str
    value: str
    currency: str
    reversibility: str
    outcome: str
    rationale: str
    deferred: str


def suppliers(week: date) -> list[Supplier]:
    """Return the supplier register of a week, in the order of the purchasing tool."""
    return [_supplier(index, block.cells) for index, block in enumerate(in_week(_SUPPLIERS, _NEXT_SUPPLIERS, week))]


def supplier_numbers() -> dict[str, str]:
    """Return the number of each supplier by its name."""
    return {one.name: one.number for one in suppliers(AS_OF)}


def initiatives(week: date) -> list[Initiative]:
    """Return the initiatives of both units as they stand in a week."""
    return [_initiative(block) for block in in_week(INITIATIVES, NEXT_INITIATIVES, week)]


def decisions(week: date) -> list[Decision]:
    """Return the decisions put to the steering committee until a week."""
    return [_decision(block) for block in in_week(DECISIONS, NEXT_DECISIONS, week)]


def _supplier(index: int, found: tuple[str, ...]) -> Supplier:
    name, commodity, owner, criticality, country, domain, status, segment = found
    website = f"https://www.{domain}.example"
    number, term = f"S-{10004 + 7 * index}", ("Net 30", "Net 45", "Net 30", "Net 14")[index % 4]
    replaceable = "Sole source" if name in _SOLE_SOURCES else "Hard" if criticality == "Critical" else "Easy"
    known = (number, name, status, commodity, segment, owner, criticality, country, website, term, replaceable)
    return Supplier(*known, _PARENTS.get(name, ""))


def _initiative(block: Block) -> Initiative:
    key, summary, assignee, sponsor, team, status, priority, *numbers = block.cells
    baseline, due, finished, complete, budget, spent = numbers
    blocker, since, waiting_on, decision = cells(block.marked("!")) or ("", "", "", "")
    return Initiative(
        key,
        summary,
        block.marked(">"),
        assignee,
        sponsor,
        team,
        status,
        priority,
        date.fromisoformat(baseline),
        due if due.startswith("Q") else date.fromisoformat(due),
        day(finished),
        Decimal(complete) / 100,
        Decimal(budget),
        Decimal(spent),
        "EUR",
        blocker,
        day(since),
        waiting_on,
        decision,
    )


def _decision(block: Block) -> Decision:
    number, category, decider, status, raised, needed_by, decided, value, reversibility, *deferred = block.cells
    recommended_by, unblocks, options = cells(block.marked("?"))
    outcome, rationale = cells(block.marked("=")) or ("", "")
    amount, _, currency = value.partition(" ")
    return Decision(
        number,
        block.marked(">"),
        category,
        decider,
        status,
        raised,
        needed_by,
        decided,
        options,
        recommended_by,
        unblocks,
        amount,
        currency,
        reversibility,
        outcome,
        rationale,
        deferred[0] if deferred else "",
    )


_SOLE_SOURCES = {
    "Ridgeway Pallet Network plc",
    "Cargowerk Software GmbH",
    "Nordtec Systems Limited",
    "Rheinhafen Umschlag GmbH",
    "Medway Shortsea Ltd",
    "Skyform Hosting GmbH",
}
_PARENTS = {
    "Nordtec Systems Limited": "Halvard Software Group plc",
    "Ledgerline Software Ltd": "Halvard Software Group plc",
    "Palletloop UK Limited": "Loop Pooling Holding B.V.",
    "Palettenkreis GmbH": "Loop Pooling Holding B.V.",
}
_SUPPLIERS = """
Pennine Trunking Limited | Haulage - trunking | Tom Ashworth | Important | GB | penninetrunking | Active | Preferred
Severnside Haulage Limited | Haulage - trunking | Tom Ashworth | Important | GB | severnside | Active | Preferred
Fenland Carriers Limited | Haulage - trunking | Tom Ashworth | Standard | GB | fenlandcarriers | Active | Preferred
Calder & Moss Transport | Haulage - trunking | Tom Ashworth | Standard | GB | caldermoss | Active | Transactional
Ridgeway Pallet Network plc | Pallet network | Tom Ashworth | Critical | GB | ridgewaypallets | Active | Strategic
Kestrel Courier Services Ltd | Last mile | Tom Ashworth | Standard | GB | kestrelcourier | Active | Transactional
Blackwater Reefer Logistics Ltd | Haulage - reefer | Tom Ashworth | Important | GB | blackwater | Active | Preferred
Medway Shortsea Ltd | Shortsea and ferry | Tom Ashworth | Critical | GB | medwayshortsea | Active | Strategic
Brenntrans Spedition GmbH | Haulage - trunking | Stefan Riedel | Important | DE | brenntrans | Active | Preferred
Müller & Söhne Nahverkehr GmbH | Last mile | Stefan Riedel | Standard | DE | mueller-nahverkehr | Active | Preferred
Oderland Transporte GmbH | Haulage - trunking | Stefan Riedel | Standard | DE | oderland | On hold | Transactional
Alpenlinie Frachten AG | Haulage - trunking | Stefan Riedel | Important | AT | alpenlinie | Active | Preferred
Wisla Trans Sp. z o.o. | Haulage - trunking | Stefan Riedel | Standard | PL | wislatrans | Active | Transactional
Kordaat Transport B.V. | Haulage - trunking |  | Standard | NL | kordaat | Active | Transactional
Elbkai Container Trucking GmbH | Container drayage | Stefan Riedel | Important | DE | elbkai | Active | Preferred
Rheinhafen Umschlag GmbH | Terminal handling | Stefan Riedel | Critical | DE | rheinhafen | Active | Strategic
Estuary Terminals Limited | Terminal handling | Tom Ashworth | Critical | GB | estuaryterminals | Active | Strategic
Fuelbridge Cards Limited | Fuel cards | Gareth Pugh | Important | GB | fuelbridge | Active | Preferred
Tankring Flottenkarten GmbH | Fuel cards | Gareth Pugh | Important | DE | tankring | Active | Preferred
Mautwerk Service GmbH | Road tolls | Gareth Pugh | Important | DE | mautwerk | Active | Preferred
Palletloop UK Limited | Pallets and load carriers | Priya Nair | Standard | GB | palletloop | Active | Preferred
Palettenkreis GmbH | Pallets and load carriers | Stefan Riedel | Standard | DE | palettenkreis | Active | Preferred
Staffwell Industrial Ltd | Agency warehouse | Emma Whitlock | Important | GB | staffwell | Active | Preferred
Driveforce Agency Ltd | Agency drivers | Emma Whitlock | Important | GB | driveforce | Active | Preferred
Nordkraft Personal GmbH | Agency warehouse | Emma Whitlock | Important | DE | nordkraft | Active | Preferred
Daventry Gate Estates LLP | Warehouse rent | David Hale | Critical | GB | daventrygate | Active | Strategic
Tilbury Portside Properties Ltd | Warehouse rent | David Hale | Critical | GB | tilburyportside | Active | Strategic
LP Rheinhausen GmbH & Co. KG | Warehouse rent | Sabine Kurz | Critical | DE | lp-rheinhausen | Active | Strategic
Unna Hallen KG | Warehouse rent | Sabine Kurz | Important | DE | unnahallen | Active | Strategic
Liftmark Materials Handling Ltd | Forklifts | Priya Nair | Standard | GB | liftmark | Active | Preferred
Hubwerk Gabelstapler GmbH | Forklifts | Stefan Riedel | Standard | DE | hubwerk | Active | Preferred
Bordermark Customs Brokers Ltd | Customs brokerage | Ruth Calder | Critical | GB | bordermark | Active | Strategic
Zollpartner Emmerich GmbH | Customs brokerage | Ruth Calder | Critical | DE | zollpartner | Active | Strategic
Cargowerk Software GmbH | TMS | Vendor Management Committee | Critical | DE | cargowerk | Active | Strategic
Nordtec Systems Limited | Warehouse management system | Michael Okafor | Critical | GB | nordtec | Active | Strategic
Ledgerline Software Ltd | Finance software | David Hale | Important | GB | ledgerline | Active | Preferred
Routewise Planning Ltd | Route planning software | Luca Ferrante | Important | GB | routewise | Active | Preferred
Dockslot B.V. | Dock booking software | Luca Ferrante | Standard | NL | dockslot | Active | Transactional
Portalo Zollsoftware GmbH | Customs broker portal | TBD | Important | DE | portalo | Active | Preferred
Skyform Hosting GmbH | Cloud hosting |  | Critical | DE | skyform | Active | Strategic
Vantage Telematics Inc. | Telematics | Gareth Pugh | Important | US | vantagetelematics | Active | Preferred
Scanvale Devices Inc. | Handheld scanners | Priya Nair | Standard | US | scanvale | Active | Transactional
Ironpost Cyber Ltd | Security monitoring | Michael Okafor | Critical | GB | ironpost | Active | Strategic
Meridian Mobile plc | Telecoms | Michael Okafor | Standard | GB | meridianmobile | Active | Preferred
Rheintel Kommunikation GmbH | Telecoms | Katrin Vogel | Standard | DE | rheintel | Active | Preferred
Northmere Energy Limited | Electricity and gas | David Hale | Important | GB | northmere | Active | Preferred
Stadtkraft Duisburg AG | Electricity and gas | Sabine Kurz | Important | DE | stadtkraft | Active | Preferred
Brackley Truck & Trailer Ltd | Vehicle maintenance | Gareth Pugh | Important | GB | brackleytruck | Active | Preferred
Nutzfahrzeug-Service West GmbH | Vehicle maintenance | Gareth Pugh | Important | DE | nfz-west | Active | Preferred
Gripline Tyres Ltd | Tyres | Gareth Pugh | Standard | GB | gripline | Active | Transactional
Reifenhof Unna GmbH | Tyres |  | Low | DE | reifenhof | Active | Transactional
Sentry Gate Security Ltd | Site security | Priya Nair | Standard | GB | sentrygate | Active | Transactional
Wachdienst Niederrhein GmbH | Site security | Stefan Riedel | Standard | DE | wachdienst | Active | Transactional
Gebäudereinigung Lohmann GmbH | Cleaning | Stefan Riedel | Low | DE | lohmann | Active | Transactional
Wrapwell Packaging Ltd | Packaging | Priya Nair | Standard | GB | wrapwell | Active | Transactional
Folienwerk Krefeld GmbH | Packaging | Stefan Riedel | ? | DE | folienwerk | Active | Transactional
Arden Bell Consulting LLP | Consulting | Helen Prior | Low | GB | ardenbell | Active | Transactional
Kessler Projektpartner GmbH | Consulting |  | Low | DE | kessler-pp | Onboarding | Transactional
Castlegate Marine Insurance Brokers | Cargo insurance | David Hale | Critical | GB | castlegate | Active | Strategic
Brightfloor Cleaning Ltd | Cleaning | Priya Nair | Low | GB | brightfloor | Inactive | Legacy
Kestrel Catering Services Ltd | Canteens | Emma Whitlock | Low | GB | kestrel-catering | Active | Transactional
Hourglass Tacho Bureau Ltd | Driver hours checks | Gareth Pugh | Low | GB | hourglass-tacho | Active | Transactional
"""
_NEXT_SUPPLIERS = """
Wisla Trans Sp. z o.o. | Haulage - trunking | Stefan Riedel | Standard | PL | wislatrans | On hold | Transactional
Kordaat Transport B.V. | Haulage - trunking | Beata Nowak | Standard | NL | kordaat | Active | Transactional
Kessler Projektpartner GmbH | Consulting |  | Low | DE | kessler-pp | Active | Transactional
"""
