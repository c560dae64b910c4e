"""What the short words of the texts stand for: systems, initiatives and suppliers by their keys in the lists."""

from __future__ import annotations

from functools import cache

from data.sample.registers import supplier_numbers


def systems(text: str) -> str:
    """Return the numbers of the systems that a text names, as a list cell."""
    return "; ".join(f"APM000{each}" for each in _tokens(text) if each.isdigit())


def initiatives(text: str) -> str:
    """Return the keys of the initiatives that a text names, as a list cell."""
    return "; ".join(each for each in _tokens(text) if each.startswith("HGF-"))


def suppliers(text: str) -> str:
    """Return the numbers of the suppliers that a text names by their first word, as a list cell."""
    by_word = _by_word()
    return "; ".join(by_word[each] for each in _tokens(text) if each[0].isalpha() and each in by_word)


def _tokens(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


@cache
def _by_word() -> dict[str, str]:
    return {name.split()[0]: number for name, number in reversed(supplier_numbers().items())}
