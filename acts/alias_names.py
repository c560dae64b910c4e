"""Which vendor, system or person a text means: the key of one of a list, or the name itself as it is compared."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.judge.owners import kind_of, name_key
from schemas.errors import BadValueError, RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from duckdb import DuckDBPyConnection

NAME, NUMBER = "name ", "number "
LONGEST = 200
NAMED_KEYS = 4  # of several vendors of one name; more fill no sentence
# A text that says its key itself, as a sheet of answers writes it where the name alone would not do.
WITH_KEY = re.compile(r"(.*) \[(.+)\]")
KEY = re.compile(r"(?:name|number) .+|vendors .+: .+")
WRITTEN = r"""
select trim(regexp_replace(replace(lower(text), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'))
from (select unnest(?::varchar[]) as text)
"""


@dataclass(frozen=True)
class Side:
    """One side of an answer: its key, and what it is called."""

    key: str
    name: str


@dataclass(frozen=True)
class Names:
    """What is known of vendors: under which names and numbers those of the lists stand, and which are one."""

    listed: Mapping[str, frozenset[str]]
    called: Mapping[str, str]
    ones: Mapping[str, str]
    written: Mapping[str, str]

    def side(self, topic: str, where: str, given: str) -> Side:
        """Return what a text means; a sentence where it is no name, or the name of several vendors."""
        plain = " ".join(given.split())
        name, told = self._told(plain) if topic == "vendor" else (plain, "")
        if not 0 < len(name) <= LONGEST or not name.isprintable():
            raise BadValueError(where, given, f"a name of 1 to {LONGEST} characters, as it stands in a list")
        if told:
            return Side(told, name)
        if topic == "person":
            if kind_of(name)[0] == "placeholder" or not name_key(name):
                raise BadValueError(where, given, "the name of a person, not a mark for nobody yet,")
            return Side(NAME + name_key(name), name)
        key = NAME + self.written[name]
        if key == NAME:
            raise BadValueError(where, given, "a name with letters or digits")
        return Side(key, name) if topic != "vendor" else self._vendor(where, name, key)

    def is_name(self, given: str) -> bool:
        """Return whether a text is a name, not the key of a vendor."""
        plain = " ".join(given.split())
        return plain not in self.listed and not self._told(plain)[1]

    def bare(self, side: Side) -> Side:
        """Return a name as itself, whoever has it."""
        return Side(NAME + self.written[side.name], side.name)

    def one(self, key: str) -> str:
        """Return the one vendor of the lists that a name or number means, else the name or number itself."""
        found = frozenset(self.ones.get(each, each) for each in self.listed.get(key, ()))
        return next(iter(found)) if len(found) == 1 else key

    def text(self, topic: str, side: Side) -> str:
        """Return a text that means this side and nothing else."""
        try:
            is_enough = self.side(topic, "", side.name) == side
        except (BadValueError, RuleError):
            is_enough = False
        return side.name if is_enough else with_key(side.name, side.key)

    def _told(self, plain: str) -> tuple[str, str]:
        """Return the name and the key that a text gives, "" where it gives none."""
        found = WITH_KEY.fullmatch(plain)
        if found and (KEY.fullmatch(found[2]) or found[2] in self.listed):
            return found[1], found[2]
        return plain, ""

    def _vendor(self, where: str, name: str, key: str) -> Side:
        if name in self.listed:  # a key, as the screens give it
            found = self.listed[name]
            one = next(iter(found)) if len(found) == 1 else name
            return Side(one, self.called.get(one, name))
        named = self.listed.get(key, frozenset())
        found = named if len(named) == 1 else frozenset(self.ones.get(each, each) for each in named)
        if len(found) > 1:
            keys = sorted(named)
            more = f" and {len(keys) - NAMED_KEYS} more" if len(keys) > NAMED_KEYS else ""
            raise RuleError(
                f'{where}: "{name}" was given, the name of {len(keys)} vendors of the lists. Give the key of the one '
                f"that is meant: {'; '.join(keys[:NAMED_KEYS])}{more}."
            )
        return Side(next(iter(found)), name) if found else Side(key, name)


def with_key(name: str, key: str) -> str:
    """Return a text that names a vendor and says which one is meant, as answers take it."""
    return f"{name} [{key}]"


def names_known(db: DuckDBPyConnection, texts: Iterable[str]) -> Names:
    """Return what the lists say of vendors, and how each of these texts is compared."""
    listed, called = defaultdict(set), {}
    rows = db.execute("select listed_vendor, listed_name, unit, vendor_id, written from vendor_names").fetchall()
    for vendor, name, unit, number, written in rows:
        keys = [vendor, *([NAME + written] if written else []), *([NUMBER + number] if number else [])]
        for key in [*keys, *([f"{NUMBER}{number} of {unit}"] if number and unit else [])]:
            listed[key].add(vendor)
        called[vendor] = name
    ones = dict(db.execute("select node, supplier_key from supplier_ones").fetchall())
    plain = sorted({" ".join(each.split()) for each in texts})
    found = [row[0] for row in db.execute(WRITTEN, [plain]).fetchall()] if plain else []
    return Names(
        {key: frozenset(each) for key, each in listed.items()}, called, ones, dict(zip(plain, found, strict=True))
    )
