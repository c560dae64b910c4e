"""How the suppliers of the sample company bill: streams, accounts, cost centres and the words on the lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random


@dataclass(frozen=True)
class Stream:
    """One supplier's regular billing in one ledger; `names` are the spellings of that ledger."""

    ledger: str
    names: tuple[str, ...]
    kind: str
    line_count: int
    every_months: int
    typical: Decimal
    currency: str


@dataclass(frozen=True)
class Kind:
    """One kind of billing; accounts, names, centres and texts are keyed by ledger ("UK" or "DE")."""

    account: dict[str, str]
    account_name: dict[str, str]
    centres: dict[str, tuple[str, ...]]
    texts: dict[str, tuple[str, ...]]
    season: tuple[int, ...]
    is_fixed: bool


def streams() -> list[Stream]:
    """Return every regular billing of both ledgers."""
    return [_stream([cell.strip() for cell in line.split("|")]) for line in _STREAMS.strip().splitlines()]


def kinds() -> dict[str, Kind]:
    """Return every kind of billing by its name."""
    blocks = [block.splitlines() for block in _KINDS.strip().split("\n\n")]
    return {lines[0].split("|")[0].strip(): _kind(lines) for lines in blocks}


def text_for(kind: Kind, ledger: str, posted: date, position: int, rng: random.Random) -> str:
    """Return one line text of this kind; fixed billing keeps its text from month to month."""
    texts = kind.texts[ledger]
    text = texts[position % len(texts)] if kind.is_fixed else rng.choice(texts)
    return text.format(
        lane=rng.choice(_LANES[ledger].split()),
        site=rng.choice(_SITES[ledger]),
        n=rng.randint(2, 38),
        month=f"{posted:%m/%Y}",
        week=(posted - timedelta(days=7 * rng.randint(1, 2))).isocalendar().week,
        ref=rng.randint(10400, 98999),
        unit=rng.randint(104, 389),
    )


def _stream(cells: list[str]) -> Stream:
    ledger, names, kind, rhythm, typical, currency = cells
    count, _, every = rhythm.partition("/")
    spellings = tuple(name.strip() for name in names.split("~"))
    return Stream(ledger, spellings, kind, int(count), int(every or 1), Decimal(typical), currency)


def _kind(lines: list[str]) -> Kind:
    _, uk, de, centres, *manner = [cell.strip() for cell in lines[0].split("|")]
    texts = {ledger: _texts(ledger, lines[1:]) for ledger in ("UK", "DE")}
    account = {"UK": uk.split(" ", 1)[0], "DE": de.split(" ", 1)[0]}
    name = {"UK": uk.split(" ", 1)[1], "DE": de.split(" ", 1)[1]}
    season = _FREIGHT_SEASON if "seasonal" in manner else (100,) * 12
    return Kind(account, name, _CENTRES[centres], texts, season, is_fixed="fixed" in manner)


def _texts(ledger: str, lines: list[str]) -> tuple[str, ...]:
    mine = [line.removeprefix(ledger) for line in lines if line.startswith(ledger)]
    return tuple(text.strip() for line in mine for text in line.split("|"))


_FREIGHT_SEASON = (92, 93, 100, 98, 99, 100, 96, 94, 102, 106, 110, 110)
_CENTRES: dict[str, dict[str, tuple[str, ...]]] = {
    "road": {"UK": ("3110", "3120", "3130"), "DE": ("DU110", "UN120", "HH130")},
    "fleet": {"UK": ("3310", "3320"), "DE": ("DU310", "UN320")},
    "warehouse": {"UK": ("4110", "4120", "4210"), "DE": ("DU210", "UN220")},
    "customs": {"UK": ("5400",), "DE": ("ZO400",)},
    "it": {"UK": ("9100", "9110"), "DE": ("IT900", "IT910")},
    "office": {"UK": ("9500",), "DE": ("VW500",)},
}
_LANES = {
    "UK": "Daventry-Tilbury Daventry-Felixstowe Wakefield-Daventry Tilbury-Bristol Daventry-Glasgow Immingham-Leeds "
    "Dover-Daventry Southampton-Daventry",
    "DE": "Duisburg-Posen Duisburg-Rotterdam Unna-Hamburg Unna-Leipzig Duisburg-Linz Hamburg-Kassel Duisburg-Antwerpen "
    "Unna-Breslau",
}
_SITES = {
    "UK": ("Daventry DC1", "Daventry DC2", "Tilbury", "Wakefield"),
    "DE": ("Duisburg", "Unna", "Hamburg-Billbrook"),
}

_KINDS = """
linehaul | 5010 Subcontracted haulage | 610010 Fremdfrachten | road | seasonal
UK Trunk {lane} wk {week}, {n} loads | Night trunk {lane}, trailer HG{unit} | Backhaul {lane}, load {ref}
UK Carrier billing {lane} wk {week} | Waiting time {site}, load {ref} | Fuel surcharge {lane} {month}
DE Frachtabrechnung {lane} KW {week} | Komplettladung {lane}, Sdg. {ref} | Teilladung {lane}, {n} Stellplätze
DE Rückladung {lane}, Sdg. {ref} | Standzeit {site}, Sdg. {ref} | Dieselzuschlag {lane} {month}

pallet_network | 5020 Pallet network charges | 610020 Stückgutnetz | road | seasonal
UK Pallet network wk {week}, {n} pallets {site} | Hub charge {site} wk {week} | Tail-lift delivery, job {ref}
UK Redelivery, job {ref}

last_mile | 5030 Local deliveries | 610030 Nahverkehr | road | seasonal
UK Same-day run {site}, job {ref} | Collections {site} wk {week}, {n} drops | Failed delivery, job {ref}
DE Nahverkehr {site} KW {week}, {n} Stopps | Abholung {site}, Auftrag {ref} | Zweitzustellung, Auftrag {ref}

ferry | 5040 Ferry and shortsea | 610040 Fährkosten | road | seasonal
UK Unaccompanied trailers Tilbury-Zeebrugge, {n} units | Crossing booking {ref} | Bunker surcharge {month}

drayage | 5050 Container drayage | 610050 Containertransporte | road | seasonal
DE Container Vor-/Nachlauf {ref} | Leercontainer Rückführung {site}, {n} Stück | Chassismiete KW {week}

terminal | 5060 Terminal handling | 610060 Umschlagkosten | road
UK Terminal handling, {n} boxes | Quay rent, container run {ref} | Vehicle booking slots wk {week}, {n} slots
DE Umschlag KW {week}, {n} Container | Lagergeld Terminal, Auftrag {ref} | Kranung, {n} Hübe

fuel | 5110 Diesel and AdBlue | 611010 Diesel und AdBlue | fleet
UK Diesel cards wk {week}, {n} vehicles | AdBlue {site} wk {week} | Bulk diesel {site}, delivery note {ref}
DE Diesel Tankkarten KW {week}, {n} Fahrzeuge | AdBlue {site} KW {week} | Hoftankstelle {site}, Lieferschein {ref}

toll | 5120 Tolls | 611020 Maut | fleet
DE Maut KW {week}, {n} Fahrzeuge | Maut Österreich {month}, Box {ref}

maintenance | 5210 Vehicle maintenance | 612010 Fahrzeuginstandhaltung | fleet
UK Service and MOT prep, unit HG{unit} | Brake reline, trailer HG{unit} | Roadside recovery, unit HG{unit}
UK Tail-lift inspection, trailer HG{unit}
DE Inspektion Zugmaschine {unit} | Bremsen Auflieger {unit} | Pannenhilfe Fahrzeug {unit}
DE UVV-Prüfung Ladebordwand {unit}

tyres | 5220 Tyres | 612020 Reifen | fleet
UK Tyres and fitting, trailer HG{unit} | Puncture call-out, unit HG{unit} | Retreads wk {week}, {n} pcs
DE Reifen mit Montage, Auflieger {unit} | Reifenservice unterwegs, Fahrzeug {unit} | Runderneuerte, {n} Stück

telematics | 5230 Telematics | 612030 Telematik | fleet | fixed
UK Telematics subscription {month}, tractor units | Telematics subscription {month}, trailers
UK Driver app seats {month}
DE Telematik Abo {month}, Zugmaschinen | Telematik Abo {month}, Auflieger

pallets | 5310 Pallets and load carriers | 613010 Ladehilfsmittel | warehouse
UK Pallet hire wk {week}, {n} stacks {site} | Lost pallet charge {month} | Pallet repair {site}
DE Palettenmiete KW {week} {site} | Palettenschwund {month} | Gitterboxen, {n} Stück

packaging | 5320 Packaging | 613020 Verpackung | warehouse
UK Stretch film {site}, {n} pallets | Cartons and void fill, order {ref} | Shipping labels, {n} boxes
DE Stretchfolie {site}, {n} Paletten | Kartonagen, Bestellung {ref}

agency_warehouse | 5410 Agency labour - warehouse | 614010 Zeitarbeit Lager | warehouse
UK Pickers and loaders {site} wk {week}, {n} shifts | Night shift cover {site} wk {week}
UK Reach-truck drivers {site} wk {week}
DE Kommissionierer {site} KW {week}, {n} Schichten | Staplerfahrer {site} KW {week} | Nachtschicht {site} KW {week}

agency_driver | 5420 Agency labour - drivers | 614020 Zeitarbeit Fahrer | fleet
UK Class 1 drivers {site} wk {week}, {n} shifts | Class 2 drivers {site} wk {week} | Weekend driver cover wk {week}

customs | 5510 Customs brokerage | 615010 Zollabwicklung | customs
UK Import entry {ref} Dover | Export declaration {ref} | Transit T1 {ref} Tilbury
UK Safety and security declarations wk {week}, {n} pcs
DE Einfuhrabfertigung {ref} Emmerich | Ausfuhranmeldung {ref} | Versandverfahren T1 {ref}
DE Tarifierung, {n} Positionen

rent | 6010 Warehouse rent | 620010 Lagermieten | warehouse | fixed
UK Rent {month}, main building | Rent {month}, cross-dock and yard
DE Miete {month}, Halle A | Miete {month}, Halle B und Hof

temporary_space | 6020 Temporary storage | 620020 Lagerraum Überlauf | warehouse
UK Overflow storage wk {week}, {n} pallet positions

forklift | 6110 Forklift hire | 621010 Staplermiete | warehouse
UK Forklift hire {site} {month} | Battery change {site} | Damage repair, truck {unit}
DE Staplermiete {site} {month} | Batteriewechsel {site} | Reparatur Schubmaststapler {unit}

energy | 6210 Electricity and gas | 622010 Strom und Gas | warehouse
UK Electricity and gas
DE Strom und Gas

site_security | 6310 Site security | 623010 Objektschutz | warehouse | fixed
UK Gatehouse guarding {month} | Yard patrol {month} | CCTV monitoring {month} | Key holding {month}
DE Pforte {month} | Hofstreife {month} | Videoüberwachung {month}

cleaning | 6320 Cleaning | 623020 Reinigung | warehouse | fixed
DE Hallenreinigung {month} | Büroreinigung {month} | Winterdienst und Hof {month}

warehouse_system | 7010 Warehouse management system | 630010 Lagerverwaltung | it | fixed
UK Warehouse system licences {month} | Warehouse system support {month} | Label print service {month}
UK Handheld client {month} | Interface to transport system {month}

software | 7020 Software subscriptions | 630020 Softwareabos | it | fixed
UK Subscription {month}, production | Subscription {month}, users | Subscription {month}, reporting add-on
DE Wartung {month} | Anwenderbetreuung {month}

hosting | 7030 Cloud hosting | 630030 Cloud-Hosting | it
DE Cloud-Hosting

security_monitoring | 7040 Security monitoring | 630040 Sicherheitsüberwachung | it | fixed
UK Managed detection and response {month}

scanners | 7110 Handheld devices | 631010 Handgeräte | it
UK Handheld scanners, {n} pcs | Scanner repairs {site}, {n} pcs | Charging cradles {site}

telecoms | 7210 Telecoms | 632010 Telekommunikation | it | fixed
UK Mobile contracts {month} | Driver tablets data {month} | Site lines Daventry {month}
UK Site lines Tilbury {month} | Roaming bundle {month}
DE Mobilfunk {month} | Datenkarten Fahrzeuge {month} | Standortanbindung Duisburg {month}
DE Standortanbindung Unna {month}

consulting | 8010 Consulting | 640010 Beratung | office
UK Network study, Midlands hub, {n} days | Carrier tender support, {n} days | Cut-over planning, {n} days
DE Projektleitung Einführung TMS, {n} Tage | Prozessaufnahme Disposition, {n} Tage

insurance | 8110 Cargo insurance | 641010 Transportversicherung | office | fixed
UK Cargo cover, quarter to {month} | Fleet third party, quarter to {month}
UK Warehouse keeper's liability, quarter to {month} | Goods in transit top-up, quarter to {month}

recharge | 8910 Group recharges | 649010 Konzernumlagen | office
UK Recharge transport system team, quarter to {month}
DE Umlage Konzern-IT und Einkauf, Quartal bis {month}

office | 8210 Office supplies | 642010 Bürobedarf | office
DE Bürobedarf Bestellung {ref} | Toner und Papier {month}
"""

_STREAMS = """
UK | PENNINE TRUNKING LTD | linehaul | 52 | 684 | GBP
UK | Severnside Haulage Ltd ~ Severnside Haulage | linehaul | 46 | 731 | GBP
UK | Fenland Carriers Ltd | linehaul | 38 | 602 | GBP
UK | Calder and Moss Transport | linehaul | 24 | 655 | GBP
UK | RIDGEWAY PALLET NETWORK PLC | pallet_network | 40 | 1214 | GBP
UK | Kestrel Courier Services Ltd | last_mile | 34 | 188 | GBP
UK | Blackwater Reefer Logistics | linehaul | 18 | 934 | GBP
UK | Medway Shortsea Ltd | ferry | 14 | 2260 | GBP
UK | Estuary Terminals Ltd | terminal | 16 | 1478 | GBP
UK | FUELBRIDGE CARDS LTD | fuel | 22 | 5140 | GBP
UK | Palletloop UK Ltd | pallets | 12 | 1086 | GBP
UK | Staffwell Industrial Ltd | agency_warehouse | 20 | 4312 | GBP
UK | Driveforce Agency Limited | agency_driver | 18 | 2874 | GBP
UK | Daventry Gate Estates LLP | rent | 2 | 68450 | GBP
UK | Tilbury Portside Properties | rent | 1 | 54210 | GBP
UK | Liftmark Materials Handling Ltd | forklift | 10 | 826 | GBP
UK | BORDERMARK CUSTOMS BROKERS LTD | customs | 26 | 412 | GBP
UK | NORDTEC SYSTEMS LTD ~ Nordtec Systems Ltd. | warehouse_system | 5 | 7640 | GBP
UK | Ledgerline Software | software | 2 | 3985 | GBP
UK | Routewise Planning Ltd | software | 3 | 2140 | GBP
UK | Vantage Telematics Inc | telematics | 3 | 11480 | USD
UK | Scanvale Devices Inc | scanners | 4/3 | 3268 | USD
UK | Ironpost Cyber Ltd | security_monitoring | 1 | 14225 | GBP
UK | Meridian Mobile plc | telecoms | 5 | 1873 | GBP
UK | Brackley Truck and Trailer Ltd | maintenance | 18 | 948 | GBP
UK | Gripline Tyres | tyres | 9 | 612 | GBP
UK | Sentry Gate Security Ltd | site_security | 4 | 6120 | GBP
UK | Wrapwell Packaging Ltd | packaging | 8 | 1374 | GBP
UK | Arden Bell Consulting | consulting | 3/2 | 9650 | GBP
UK | Castlegate Marine Ins. Brokers | insurance | 4/3 | 21870 | GBP
UK | Flexhall Temporary Space Ltd | temporary_space | 1/2 | 4460 | GBP
UK | Harrowgate Logistik GmbH | recharge | 1/3 | 38240 | GBP
DE | Brenntrans Spedition ~ Brenntrans Spedition GmbH | linehaul | 50 | 842 | EUR
DE | Müller & Söhne Nahverkehr | last_mile | 44 | 236 | EUR
DE | ODERLAND TRANSPORTE GMBH | linehaul | 34 | 768 | EUR
DE | Alpenlinie Frachten AG | linehaul | 24 | 1184 | EUR
DE | WISLA TRANS SP ZOO | linehaul | 28 | 904 | EUR
DE | Kordaat Transport BV | linehaul | 18 | 796 | EUR
DE | Elbkai Container Trucking | drayage | 26 | 578 | EUR
DE | Rheinhafen Umschlag GmbH | terminal | 18 | 1692 | EUR
DE | TANKRING FLOTTENKARTEN GMBH | fuel | 20 | 5870 | EUR
DE | Mautwerk Service GmbH | toll | 12 | 3340 | EUR
DE | Palettenkreis GmbH | pallets | 10 | 1245 | EUR
DE | Nordkraft Personal GmbH | agency_warehouse | 18 | 4680 | EUR
DE | Logistikpark Rheinhausen GmbH&Co.KG | rent | 2 | 71320 | EUR
DE | Unna Hallen KG | rent | 1 | 48875 | EUR
DE | Hubwerk Gabelstapler GmbH | forklift | 9 | 914 | EUR
DE | ZOLLPARTNER EMMERICH GMBH | customs | 22 | 468 | EUR
DE | Cargowerk Software GmbH | software | 2 | 6420 | EUR
DE | Dockslot BV | software | 1 | 2890 | EUR
DE | Portalo Zollsoftware GmbH | software | 2 | 3175 | EUR
DE | Vantage Telematics Inc. | telematics | 2 | 9640 | USD
DE | Rheintel Kommunikation GmbH | telecoms | 4 | 1542 | EUR
DE | Nutzfahrzeug-Service West | maintenance | 14 | 1036 | EUR
DE | Reifenhof Unna | tyres | 6 | 684 | EUR
DE | Wachdienst Niederrhein GmbH | site_security | 3 | 7215 | EUR
DE | Gebäudereinigung Lohmann | cleaning | 3 | 2360 | EUR
DE | FOLIENWERK KREFELD GMBH | packaging | 6 | 1518 | EUR
DE | Kessler Projektpartner | consulting | 2/2 | 11200 | EUR
DE | Büro Lindner e.K. | office | 2 | 284 | EUR
DE | Harrowgate Freight Ltd | recharge | 1/3 | 46500 | EUR
"""
