"""Where the cells of a table stand that is read in another shape than it has on its sheet."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

_ADDRESS = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True)
class Piece:
    """Rows that are read `shift` rows further down, and in other columns: `letters` {as read: on the sheet}.

    `first` and `last` are the rows as read, counted from 1.
    """

    first: int
    last: int
    shift: int
    letters: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Placing:
    """How a table was reshaped for reading: some rows moved, or the sheet turned (`turned`) from columns to rows.

    `filled` are columns filled down from rows that head a group: {letter: {row from 0: cell}}. `label` tells the
    table from another of its kind on the same sheet ("" where there is none).
    """

    pieces: tuple[Piece, ...] = ()
    turned: bool = False
    label: str = ""
    filled: dict[str, dict[int, str]] = field(default_factory=dict)

    @property
    def is_plain(self) -> bool:
        """Say whether every cell stands where it is read."""
        return not self.pieces and not self.turned and not self.filled

    def moves(self, row: int) -> bool:
        """Say whether a row, counted from 1, is read elsewhere than where it stands."""
        return self.turned or self._piece(row) is not None

    def cell(self, address: str) -> str:
        """Return where a cell stands on the sheet; what is no address stays as it is."""
        parts = _ADDRESS.fullmatch(address)
        if not parts:
            return address
        letter, row = parts[1], int(parts[2])
        if self.turned:
            return f"{letter_of(row)}{number_of(letter)}"
        if letter in self.filled:
            return self.filled[letter][above] if (above := self._above(letter, row)) >= 0 else address
        piece = self._piece(row)
        return f"{piece.letters.get(letter, letter)}{row - piece.shift}" if piece else address

    def holds(self, letter: str, row: int) -> bool:
        """Say whether a column as read has a cell on the sheet in a row that is read elsewhere."""
        piece = self._piece(row)
        return self.turned or (piece is not None and letter in piece.letters)

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        return {letter: sorted(cells) for letter, cells in self.filled.items()}

    def _above(self, letter: str, row: int) -> int:
        """Return the last row before this one from which a column is filled down, -1 without one."""
        place = bisect_left(self._starts[letter], row)
        return self._starts[letter][place - 1] if place else -1

    def _piece(self, row: int) -> Piece | None:
        return next((each for each in self.pieces if each.first <= row <= each.last), None)


def letter_of(number: int) -> str:
    """Return the letter of a column counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def number_of(letter: str) -> int:
    """Return the number of a column from 1."""
    number = 0
    for each in letter:
        number = number * 26 + ord(each) - ord("A") + 1
    return number


def turned_over(address: str) -> str:
    """Return the address that a cell has once rows and columns have changed places."""
    return Placing(turned=True).cell(address)


def place_of(address: str) -> tuple[str, int]:
    """Return the letter and the row of a cell."""
    parts = _ADDRESS.fullmatch(address)
    return (parts[1], int(parts[2])) if parts else ("", 0)
