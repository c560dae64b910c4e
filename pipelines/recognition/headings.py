"""What one heading may mean: from its words to the declared columns, however it is spelt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from pipelines.recognition.monthwords import month_number, plain
from pipelines.recognition.scales import SCALE
from pipelines.values.currencies import CODES, currency_of
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.understood import How
    from schemas.table import Column, Export

_SAME = {
    "no": "number", "nr": "number", "num": "number", "nbr": "number", "numero": "number", "nummer": "number",
    "#": "number", "%": "percent", "pct": "percent", "percentage": "percent", "&": "and", "centre": "center",
    "organisation": "organization", "programme": "program", "amt": "amount", "amnt": "amount", "desc": "description",
    "descr": "description", "dept": "department", "acct": "account", "acc": "account", "inv": "invoice",
    "ref": "reference", "qty": "quantity", "curr": "currency", "ccy": "currency", "txn": "transaction",
    "trans": "transaction", "trx": "transaction", "tran": "transaction", "doc": "document", "mgr": "manager",
    "proj": "project", "org": "organization", "yr": "year", "categorisation": "categorization", "dt": "date",
    "licence": "license", "identifier": "id", "ident": "id", "supp": "supplier", "vend": "vendor",
    "cur": "currency",
}  # fmt: skip
_STOP = frozenset({"of", "the", "in", "by", "for", "and", "a", "an", "de", "des", "del", "der", "du", "la", "le"})
_NEUTRAL = frozenset("required mandatory optional dd mm yyyy yy mmm iso eur's text full our new please select".split())
# Words that may stand beside "amount" without making it another figure; which of several is taken: money.py.
AMOUNT_WORDS = frozenset(
    "sum net gross line invoice transaction paid payment posted document local foreign currency lc excl excluding exc "
    "ex incl including inc vat tax gst total extended item original home functional company spend in of "
    "the to be".split()
)
_AMOUNT_NOUNS = frozenset("amount value total sum spend cost expenditure betrag summe montant importe monto".split())
_TAX = frozenset({"vat", "tax", "gst", "mwst", "ust", "tva", "iva"})
_BESIDE_TAX = frozenset("excl excluding exc ex exclusive incl including inc inclusive net gross before after".split())
# What an amount without tax says of itself; the first half says so alone, the second with the name of the tax.
_NETTO, _WITHOUT = frozenset({"netto", "ht"}), frozenset("excl excluding exclusive ex exkl ekskl hors sin ohne".split())
_TAXES = _TAX | frozenset("taxe btw moms mva".split())
_KEEP_S = ("ss", "us", "is")
_LONGEST = 100  # a longer text is no heading
_LONG_ENOUGH, _TWO_SLIPS, _SHORTEST_SWAP = 5, 8, 4


@dataclass(frozen=True)
class Meaning:
    """One column that a heading may mean: how it is known, how strongly, the currency and month that it states."""

    column: str
    how: How
    strength: float
    currency: str = ""
    month: str = ""


def words(text: str) -> tuple[str, ...]:
    """Return the words of a heading: lower case, no accents or punctuation, one spelling, no plural."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", " ", text.replace("_", " "))
    found = re.findall(r"[^\W_]+|[#%&]", re.sub(r"['\u2019`]", "", plain(text)))
    return tuple(_SAME.get(each, _SAME.get(_singular(each), _singular(each))) for each in found)


def is_tax(found: tuple[str, ...]) -> bool:
    """Say whether the words name the tax itself ("VAT amount"), not an amount with or without it."""
    return bool(_TAX & set(found)) and not _BESIDE_TAX & set(found)


def normalise(text: str) -> str:
    """Return the one spelling of a heading by which headings are compared."""
    return " ".join(words(text))


def key(text: str) -> str:
    """Return the heading in one spelling without spaces: "Supplier_Names" and "SupplierName" have one key."""
    return "".join(words(text))


def meanings(heading: str, export: Export) -> tuple[Meaning, ...]:
    """Return every column of the export that the heading may mean, the surest first."""
    return _meanings(heading.strip(), export.name) if len(heading) <= _LONGEST else ()


@lru_cache(maxsize=8192)
def is_known(heading: str) -> bool:
    """Say cheaply whether some export has a heading spelt like this."""
    keys = {key(heading), _squeezed(heading)} if len(heading) <= _LONGEST else set()
    return any(each in _known(name).keys for each in keys for name in all_exports())


@dataclass(frozen=True)
class _Words:
    """The headings of one export, ready to compare: by key, by set of words, and as words."""

    keys: dict[str, Meaning]
    sets: dict[frozenset[str], Meaning]
    spelt: dict[str, list[tuple[tuple[str, ...], Meaning]]]  # by the initials of the words
    amount: str
    money: frozenset[str]  # the columns of a register that hold money


@lru_cache(maxsize=8192)
def _meanings(heading: str, table: str) -> tuple[Meaning, ...]:
    known = _known(table)
    bare, currency, month = _bare(heading)
    for look in (_by_key, _by_parts, _by_bare, _by_set, _by_amount, _by_untaxed, _by_spelling):
        if meant := look(heading, bare, known):
            unique = {each.column: each for each in reversed(meant)}.values()
            stated = (Meaning(each.column, each.how, each.strength, currency, month) for each in unique)
            return tuple(sorted(stated, key=lambda each: -each.strength))
    return ()


def _by_key(heading: str, _bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    found = known.keys.get(key(heading)) or known.keys.get(_squeezed(heading))
    return [found] if found else []


def _by_parts(heading: str, _bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    """Read what says one thing twice: "Vendor / Supplier" and "Lieferant (Supplier)"."""
    parts = [each for each in re.split(r"[/|()]| or ", heading) if each.strip()]
    found = [known.keys.get(key(each)) for each in parts]
    columns = {each.column for each in found if each}
    if len(parts) < 2 or len(columns) != 1 or None in found:  # noqa: PLR2004 - "twice" needs two
        return []
    return [Meaning(columns.pop(), "synonym", 0.94)]


def _by_bare(_heading: str, bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    found = known.keys.get("".join(bare))
    return [Meaning(found.column, "synonym", found.strength - 0.01)] if found else []


def _by_set(_heading: str, bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    found = known.sets.get(frozenset(bare) - _STOP)
    return [Meaning(found.column, "similar", 0.9)] if found else []


def _by_amount(_heading: str, bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    if known.amount and _AMOUNT_NOUNS & set(bare) and set(bare) <= _AMOUNT_NOUNS | AMOUNT_WORDS and not is_tax(bare):
        return [Meaning(known.amount, "similar", 0.86)]
    return []


def _by_untaxed(_heading: str, bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    """Read "Contract amount (excl. tax)" and "Jahreskosten netto": in a register the tax makes no other column."""
    found = set(bare)
    if not (found & _NETTO or (found & _WITHOUT and found & _TAXES)):
        return []
    meant = known.keys.get("".join(each for each in bare if each not in _NETTO | _WITHOUT | _TAXES))
    return [Meaning(meant.column, "similar", 0.88)] if meant and meant.column in known.money else []


def _by_spelling(_heading: str, bare: tuple[str, ...], known: _Words) -> list[Meaning]:
    if not bare or all(each in _vocabulary() for each in bare):
        return []  # every word is spelt right: it means something else
    alike = known.spelt.get(_initials(bare), ())
    close = [(slips, meant) for spelt, meant in alike if (slips := _slips(bare, spelt))]
    fewest = min((slips for slips, _ in close), default=0)
    return [Meaning(meant.column, "similar", 0.86 - 0.04 * slips) for slips, meant in close if slips == fewest]


def _initials(found: tuple[str, ...]) -> str:
    return "".join(each[0] for each in found)


def _slips(found: tuple[str, ...], spelt: tuple[str, ...]) -> int:
    """Return by how many slips of the pen two headings differ, 0 when they are different headings."""
    total = 0
    for one, other in zip(found, spelt, strict=True):
        if one == other:
            continue
        if one in _vocabulary():
            return 0
        slips = OSA.distance(one, other)
        shortest = min(len(one), len(other))
        swap = len(one) == len(other) and sorted(one) == sorted(other)
        allowed = 2 if max(len(one), len(other)) >= _TWO_SLIPS and shortest > _LONG_ENOUGH else 1
        if slips > allowed or shortest < (_SHORTEST_SWAP if swap else _LONG_ENOUGH):
            return 0
        total += slips
    return total


def _bare(heading: str) -> tuple[tuple[str, ...], str, str]:
    """Return the words that carry meaning, the currency and the month stated beside them."""
    currency = next((currency_of(each) for each in re.findall(r"[\u00a3\u20ac]", heading)), "")
    kept, month, year = [], 0, ""
    heading = SCALE.sub(" ", heading.replace("_", " "))
    for each in re.findall(r"[^\W_]+|[#%&]", re.sub(r"\((?:[A-Z]|H/M/L|L/M/H)\)", " ", heading)):
        if each in CODES:
            currency = each
        elif re.fullmatch(r"(?:19|20)\d\d", each):
            year = each
        elif each.casefold() not in _NEUTRAL:
            kept.append(each)
    named = [each for each in kept if month_number(each) and key(each) not in _vocabulary()]
    if len(named) == 1 and len(kept) > 1:
        month = month_number(named[0])
        kept.remove(named[0])
    stated = f"{year}-{month:02d}" if month or year else ""
    return words(" ".join(kept)), currency, stated


@lru_cache(maxsize=32)
def _known(table: str) -> _Words:
    export = all_exports()[table]
    keys: dict[str, Meaning] = {}
    spelt: list[tuple[tuple[str, ...], Meaning]] = []
    for column in export.columns:
        for place, heading in enumerate(headings_of(column)):
            exact = key(heading) in {key(column.heading), key(column.name)}
            meant = Meaning(column.name, "exact", 1.0) if exact else Meaning(column.name, "synonym", _by_place(place))
            keys.setdefault(key(heading), meant)
            keys.setdefault(_squeezed(heading), meant)
            spelt.append((words(heading), meant))
    sets: dict[frozenset[str], Meaning] = {}
    by_initials: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    for spelling, meant in spelt:
        sets.setdefault(frozenset(spelling) - _STOP, meant)
        by_initials.setdefault(_initials(spelling), []).append((spelling, meant))
    told = {each: meant for each, meant in sets.items() if len(each) > 1}
    # In a ledger net and gross are two amounts, and which is taken is weighed: money.py.
    money = frozenset(each.name for each in export.columns if each.kind.name == "money" and not export.amount)
    return _Words(keys, told, by_initials, export.amount, money)


def headings_of(column: Column) -> tuple[str, ...]:
    """Return every heading that means a column: its own first, then its synonyms, the best first."""
    return (column.heading, column.name, *column.synonyms)


def _squeezed(heading: str) -> str:
    return "".join(re.findall(r"[^\W_]+|[#%&]", plain(heading)))


def _by_place(place: int) -> float:
    return round(0.98 - 0.0005 * min(place, 60), 4)


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Every word that some export uses in a heading: such a word is not a misspelling of another."""
    columns = (column for export in all_exports().values() for column in export.columns)
    return frozenset(word for column in columns for heading in headings_of(column) for word in words(heading))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(_KEEP_S) else word  # noqa: PLR2004
