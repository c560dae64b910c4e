"""The registers of the sample company, as they stand on one day: suppliers, initiatives and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from data.sample.register_texts import DECISIONS, INITIATIVES

AS_OF = date(2026, 11, 13)


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


def suppliers() -> list[Supplier]:
    """Return the supplier register, in the order of the purchasing tool."""
    return [_supplier(index, _cells(line)) for index, line in enumerate(_SUPPLIERS.strip().splitlines())]


def initiatives() -> list[Initiative]:
    """Return the initiatives of both units."""
    return [_initiative(block) for block in _blocks(INITIATIVES)]


def decisions() -> list[Decision]:
    """Return the decisions put to the steering committee."""
    return [_decision(block) for block in _blocks(DECISIONS)]


def _supplier(index: int, cells: list[str]) -> Supplier:
    name, commodity, owner, criticality, country, domain, status, segment = cells
    website = f"https://www.{domain}.example"
    number, term = f"S-{10004 + 7 * index}", ("Net 30", "Net 45", "Net 30", "Net 14")[index % 4]
    return Supplier(number, name, status, commodity, segment, owner, criticality, country, website, term)


def _initiative(block: list[str]) -> Initiative:
    key, summary, assignee, sponsor, team, status, priority, *numbers = _cells(block[0])
    baseline, due, finished, complete, budget, spent = numbers
    blocker, since, waiting_on, decision = _cells(_marked(block, "!")) or ["", "", "", ""]
    return Initiative(
        key,
        summary,
        _marked(block, ">"),
        assignee,
        sponsor,
        team,
        status,
        priority,
        date.fromisoformat(baseline),
        due if due.startswith("Q") else date.fromisoformat(due),
        _day(finished),
        Decimal(complete) / 100,
        Decimal(budget),
        Decimal(spent),
        "EUR",
        blocker,
        _day(since),
        waiting_on,
        decision,
    )


def _decision(block: list[str]) -> Decision:
    number, category, decider, status, raised, needed_by, decided, value, reversibility = _cells(block[0])
    recommended_by, unblocks, options = _cells(_marked(block, "?"))
    outcome, rationale = _cells(_marked(block, "=")) or ["", ""]
    amount, _, currency = value.partition(" ")
    return Decision(
        number,
        _marked(block, ">"),
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
    )


def _blocks(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    for line in text.strip().splitlines():
        if line.startswith("  "):
            found[-1].append(line.strip())
        else:
            found.append([line])
    return found


def _marked(block: list[str], mark: str) -> str:
    return next((line[1:].strip() for line in block[1:] if line.startswith(mark)), "")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")] if line else []


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


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
Oderland Transporte GmbH | Haulage - trunking | Stefan Riedel | Standard | DE | oderland | Active | Transactional
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
"""
