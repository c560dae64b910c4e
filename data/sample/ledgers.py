"""The two ledgers of the sample company: 24 months of regular billing and what is planted in it."""

from __future__ import annotations

import random
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from data.sample.billing import Kind, Stream, kinds, streams, text_for
from data.sample.spend_story_texts import ONCE, REPEATED

SEED = "harrowgate-2026"
FIRST_YEAR, FIRST_MONTH, MONTH_COUNT = 2024, 11, 24
_FRIDAY = 4
_CREDIT_IN = 120  # one document in so many is a part credit
_BUSY = 6  # from this many lines a month the count follows the season
_FLAT_MONTHS = 12  # before hosting starts to rise
_CENT = Decimal("0.01")
_KINDS = kinds()


@dataclass(frozen=True)
class Entry:
    """One line of a document: what was bought and for how much."""

    text: str
    cost_centre: str
    account: str
    account_name: str
    amount: Decimal


@dataclass(frozen=True)
class Document:
    """One posted document; `tag` names it, `numbered_as` makes it share the number of a tagged one."""

    posted: date
    entry_type: str
    vendor: str
    currency: str
    entries: tuple[Entry, ...]
    tag: str = ""
    numbered_as: str = ""
    number: str = ""


def months() -> list[date]:
    """Return the first day of every month covered."""
    first = FIRST_YEAR * 12 + FIRST_MONTH - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(first, first + MONTH_COUNT)]


def ledger(unit: str) -> list[Document]:
    """Return the numbered documents of one ledger ("UK" or "DE") in posting order."""
    documents = [document for stream in streams() if stream.ledger == unit for document in _billed(stream)]
    documents += _planted(unit, _SINGLES[unit])
    documents += _energy(unit)
    documents += _rising_hosting() if unit == "DE" else []
    documents.sort(key=lambda document: document.posted)
    others = sorted([*_planted(unit, ONCE[unit]), *_repeated(unit)], key=lambda document: document.posted)
    # Entered after the rest, so their numbers run on, and those of the rest do not hang on them.
    found = _numbered(unit, documents) + _numbered(unit, others, first=len(documents))
    return sorted(found, key=lambda document: document.posted)


def _billed(stream: Stream) -> list[Document]:
    rng = random.Random(f"{SEED}|{stream.ledger}|{stream.names[0]}|{stream.kind}")
    offset = rng.randrange(stream.every_months)
    found: list[Document] = []
    for index, month in enumerate(months()):
        if (index + offset) % stream.every_months == 0:
            found += _month_of(stream, month, rng)
    return found


def _month_of(stream: Stream, month: date, rng: random.Random) -> list[Document]:
    kind = _KINDS[stream.kind]
    count = stream.line_count
    if not kind.is_fixed and count >= _BUSY:
        count = round(count * kind.season[month.month - 1] / 100) + rng.randint(-1, 1)
    found: list[Document] = []
    start = 0
    while start < count:
        stop = count if kind.is_fixed else min(count, start + rng.choice((1, 1, 2, 2, 3, 4)))
        name = stream.names[-1] if rng.random() < 0.18 else stream.names[0]
        posted = _working_day(month, rng.randint(1, 4) if kind.is_fixed else rng.randint(1, 31))
        entries = tuple(_entry(stream, kind, posted, position, rng) for position in range(start, stop))
        if not kind.is_fixed and rng.randrange(_CREDIT_IN) == 0:
            found.append(Document(posted, "Credit", name, stream.currency, (_credited(stream.ledger, entries[0]),)))
        else:
            found.append(Document(posted, "Invoice", name, stream.currency, entries))
        start = stop
    return found


def _entry(stream: Stream, kind: Kind, posted: date, position: int, rng: random.Random) -> Entry:
    if kind.is_fixed:
        share = random.Random(f"{SEED}|{stream.names[0]}|{position}").randint(7400, 12600)
    else:
        share = rng.randint(5200, 15400)
    amount = (stream.typical * share / 10000).quantize(_CENT)
    centres = kind.centres[stream.ledger]
    centre = centres[position % len(centres)] if kind.is_fixed else rng.choice(centres)
    return _described(stream.ledger, stream.kind, text_for(kind, stream.ledger, posted, position, rng), centre, amount)


def _credited(unit: str, entry: Entry) -> Entry:
    word = "Credit" if unit == "UK" else "Gutschrift"
    return replace(entry, text=f"{word}: {entry.text}", amount=(-entry.amount / 3).quantize(_CENT))


def _described(unit: str, kind_name: str, text: str, centre: str, amount: Decimal) -> Entry:
    kind = _KINDS[kind_name]
    return Entry(text, centre, kind.account[unit], kind.account_name[unit], amount)


def _working_day(month: date, day: int) -> date:
    posted = month.replace(day=min(day, monthrange(month.year, month.month)[1]))
    weekend_days = posted.weekday() - _FRIDAY
    if weekend_days <= 0:
        return posted
    return posted + timedelta(days=3 - weekend_days if day <= 2 else -weekend_days)


def _numbered(unit: str, documents: list[Document], *, first: int = 0) -> list[Document]:
    found: list[Document] = []
    tagged: dict[str, str] = {}
    for index, document in enumerate(documents, first):
        number = tagged.get(document.numbered_as) or _number(unit, document.entry_type, index)
        if document.tag:
            tagged[document.tag] = number
        found.append(replace(document, number=number))
    return found


def _number(unit: str, entry_type: str, index: int) -> str:
    if unit == "UK":
        prefix = {"Invoice": "BILL", "Credit": "CRN"}.get(entry_type, "JRN")
        return f"{prefix}{20418 + index}"
    start = {"Invoice": 1900004117, "Credit": 1700000210}.get(entry_type, 100000365)
    return f"{start + index:010d}"


def _planted(unit: str, lines: str) -> list[Document]:
    return [_single(unit, [cell.strip() for cell in line.split("|")]) for line in lines.strip().splitlines()]


def _single(unit: str, cells: list[str]) -> Document:
    posted, entry_type, vendor, kind, centre, amount, text, *marks = cells
    tag, numbered_as = (marks[0], "") if marks == ["first"] else ("", "first" if marks else "")
    entry = _described(unit, kind, text, centre, Decimal(amount))
    return Document(date.fromisoformat(posted), entry_type, vendor, _CURRENCY[unit], (entry,), tag, numbered_as)


def _repeated(unit: str) -> list[Document]:
    found: list[Document] = []
    for line in REPEATED[unit].strip().splitlines():
        since, day, every, vendor, centre, account, amount, more, text = [cell.strip() for cell in line.split("|")]
        number, _, name = account.partition(" ")
        rng = random.Random(f"{SEED}|{vendor}|{text}")
        billed = [month for month in months() if f"{month:%Y-%m}" >= since][:: int(every)]
        for index, month in enumerate(billed):
            swing = Decimal(rng.randint(9400, 10600)) / 10000 if Decimal(more) else Decimal(1)
            value = ((Decimal(amount) + index * Decimal(more)) * swing).quantize(_CENT)
            said = text.format(month=f"{month:%m/%Y}", last=f"{month - timedelta(days=1):%m/%Y}")
            entry = Entry(said, centre, number, name, value)
            found.append(Document(_working_day(month, int(day)), "Invoice", vendor, _CURRENCY[unit], (entry,)))
    return found


def _energy(unit: str) -> list[Document]:
    vendor, text, sites, base = _ENERGY[unit]
    winter = (146, 139, 118, 94, 76, 64, 60, 62, 74, 96, 124, 141)
    rng = random.Random(f"{SEED}|{vendor}")
    found: list[Document] = []
    for month in months():
        entries = []
        for site in sites:
            share = Decimal(winter[month.month - 1] * rng.randint(960, 1040)) / 100000
            amount = (Decimal(base) / len(sites) * share).quantize(_CENT)
            entries.append(_described(unit, "energy", f"{text} {month:%m/%Y}, {_SITES[site]}", site, amount))
        found.append(Document(_working_day(month, 24), "Invoice", vendor, _CURRENCY[unit], tuple(entries)))
    return found


def _rising_hosting() -> list[Document]:
    """Flat near EUR 42,000 a month until November 2025, then about EUR 8,000 more every month for eleven months."""
    parts = (("Compute Produktion und Test", 52), ("Speicher und Backup", 27), ("Datentransfer", 13), ("Support", 8))
    rng = random.Random(f"{SEED}|skyform")
    found: list[Document] = []
    for index, month in enumerate(months()):
        steps = max(0, index - _FLAT_MONTHS)
        total = Decimal(42180 + 8000 * steps) + Decimal(rng.randint(-90000, 90000)) / 100
        entries = tuple(
            _described(
                "DE", "hosting", f"Skyform Cloud {month:%m/%Y}: {part}", "IT910", (total * share / 100).quantize(_CENT)
            )
            for part, share in parts
        )
        found.append(Document(_working_day(month, 6), "Invoice", "Skyform Hosting GmbH", "EUR", entries))
    return found


_CURRENCY = {"UK": "GBP", "DE": "EUR"}
_SITES = {"4110": "Daventry DC1", "4120": "Daventry DC2", "4210": "Tilbury", "DU210": "Duisburg", "UN220": "Unna"}
_ENERGY = {
    "UK": ("Northmere Energy Ltd", "Electricity and gas", ("4110", "4120", "4210"), 30850),
    "DE": ("Stadtkraft Duisburg AG", "Strom und Gas", ("DU210", "UN220"), 22400),
}

# posted | type | vendor | kind | cost centre | amount | text | "first", or "again" to share the number of the first
_SINGLES = {
    "UK": """
2026-05-14|Invoice|PENNINE TRUNKING LTD|linehaul|3110|18462.75|Carrier billing wk 19 Daventry-Felixstowe, billed twice
2026-06-03|Credit|PENNINE TRUNKING LTD|linehaul|3110|-18462.75|Credit: carrier billing wk 19 Daventry-Felixstowe
2026-03-31|Accrual|NORDTEC SYSTEMS LTD|warehouse_system|4210|64000.00|Accrual: Tilbury cut-over support March
2026-04-01|Reversal|NORDTEC SYSTEMS LTD|warehouse_system|4210|-64000.00|Reversal: Tilbury cut-over support March
2026-04-22|Invoice|NORDTEC SYSTEMS LTD|warehouse_system|4210|66180.40|Tilbury warehouse cut-over support March, 58 days
2026-02-10|Invoice|Gripline Tyres|tyres|3310|7384.16|Tyres and fitting, 14 trailers Wakefield depot|first
2026-02-19|Invoice|Gripline Tyres|tyres|3310|7384.16|Tyres and fitting, 14 trailers Wakefield depot|again
""",
    "DE": """
2025-01-15|Invoice|Cargowerk Software GmbH|software|IT900|184320.00|Jahreslizenz Transportmanagement (TMS) 2025
2026-01-15|Invoice|Cargowerk Software GmbH|software|IT900|189849.60|Jahreslizenz Transportmanagement (TMS) 2026
2025-09-11|Invoice|Rheinhafen Umschlag GmbH|terminal|DU210|11927.30|Umschlag KW 36, Standgeld doppelt berechnet
2025-09-30|Credit|Rheinhafen Umschlag GmbH|terminal|DU210|-3118.45|Gutschrift Standgeld KW 36
""",
}
