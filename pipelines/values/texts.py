"""Reading columns of words: texts, identifiers, lists, choices, flags and currency codes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.recognition.monthwords import plain
from pipelines.values.coded import NOTHING, blank_as_null, looked_up, may_contain, placeholders_in, withheld_in
from pipelines.values.currencies import currency_of
from pipelines.values.reading import UNSTORED, Reading, Trouble, error_trouble, strange_texts
from pipelines.values.vocabulary import letters, vocabulary_of, yes_or_no

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place
    from schemas.kinds import Kind

_NOBODY_KNOWS = frozenset({"unknown", "not known", "unbekannt", "inconnu", "undefined", "unassigned", "to be assigned"})
# "0000100018  Palletrix Ltd": the number and the name in one cell
_NUMBERED = r"^\d{4,}(?:\s*[-\x{2013}:]\s*|\s+)\p{L}"
_SOME = 3
_LIST_ENDS = "|;\n"
_NONE = "none"


def read_text(coded: Coded, _: Place) -> Reading:
    """Read a column of free text: trimmed, runs of spaces as one, placeholders unknown."""
    texts = _squeezed(coded.clean)
    values = _known(coded, texts)
    return _reading(coded, values, _broken(coded, texts))


def read_vendor(coded: Coded, place: Place) -> Reading:
    """Read a column of vendors as text; where every cell has the vendor's number before the name, the name is read.

    A name that is withheld is unknown.
    """
    read = read_text(coded, place)
    hidden = withheld_in(read.values)
    if pc.any(hidden).as_py():
        read = _reading(coded, pc.if_else(hidden, NOTHING, read.values), dict(read.troubles))
    known = read.values.drop_null()
    if len(known) < _SOME or not _numbered(known.slice(0, _SOME)) or not _numbered(known):
        return read
    return _reading(coded, pc.replace_substring_regex(read.values, r"^\d{4,}[\s:\x{2013}-]+", ""), dict(read.troubles))


def _numbered(texts: pa.Array) -> bool:
    return bool(pc.all(pc.match_substring_regex(texts, _NUMBERED)).as_py())


def read_identifier(coded: Coded, _: Place) -> Reading:
    """Read a column of identifiers: leading zeros stay, "12.0" of a float becomes "12", lost digits are said."""
    texts = _squeezed(coded.clean)
    values = _known(coded, texts)
    if may_contain(values, "."):
        pointed = values.filter(pc.fill_null(pc.match_substring_regex(values, r"^\d+\.\d+$"), fill_value=False))
        if len(pointed) and pc.all(pc.ends_with(pointed, ".0")).as_py():
            values = pc.replace_substring_regex(values, r"^(\d+)\.0$", r"\1")
    troubles = _broken(coded, texts)
    powers = (
        pc.match_substring_regex(values, r"^\d\.\d+E\+\d+$") if may_contain(values, "E+") else pa.scalar(value=False)
    )
    for text in pc.unique(coded.clean.filter(pc.and_(pc.is_valid(values), powers))).to_pylist():
        says = f'"{text}" has lost its last digits to a spreadsheet. Format the column as text and export it again.'
        troubles[text] = Trouble("digits_lost", says, "warning")
    return _reading(coded, values, troubles)


def read_list(coded: Coded, _: Place) -> Reading:
    """Read a column of several values per cell: split at | ; or new lines (at commas only without these)."""
    found = {text: _listed(text) for text in strange_texts(coded, pa.scalar(value=False))}
    return _looked_up(coded, found, _broken(coded, coded.clean))


def read_choice(coded: Coded, place: Place) -> Reading:
    """Read a column with a fixed vocabulary: other words are unknown, and said."""
    kind = place.column.kind
    words = vocabulary_of(kind)
    wrong = f"is not {kind.expected}. Use one of these words"
    # "None" usually says that nothing is known; where it is one of the values, it is that value.
    silent = [] if _NONE not in kind.values else pc.unique(coded.clean.filter(coded.silent)).to_pylist()
    meant = {text: _NONE for text in silent if letters(text) == _NONE}
    shares = words.progress(strange_texts(coded, pa.scalar(value=False))) if may_contain(coded.clean, "%") else {}
    return _worded(coded, lambda text: words.meaning(text) or shares.get(text), wrong, meant)


def read_flag(coded: Coded, _: Place) -> Reading:
    """Read a column of yes and no."""
    found: dict[str, bool | None] = {}
    troubles = {}
    for text in strange_texts(coded, pa.scalar(value=False)):
        if (said := yes_or_no(text)) is not None:
            found[text] = said
        elif plain(text) not in _NOBODY_KNOWS:
            troubles[text] = error_trouble(text) or Trouble(
                "not_yes_or_no", f'"{text[:60]}" is neither yes nor no. Write yes or no in the source.'
            )
    values = looked_up(coded.clean, list(found), pa.array(found.values(), pa.bool_()))
    same = pc.is_in(coded.clean, value_set=pa.array(["true", "false"]))
    return Reading(coded, values, pc.and_(pc.is_valid(coded.clean), pc.invert(same)), troubles)


def read_currency(coded: Coded, _: Place) -> Reading:
    """Read a column of currencies: codes, signs and names become ISO 4217 codes."""
    return _worded(coded, lambda text: currency_of(text) or None, "is not a currency. Write a code such as EUR")


def reader_of(kind: Kind) -> Callable[[Coded, Place], Reading] | None:
    """Return the reader for a kind of words, None for kinds with numbers or dates in them."""
    found = {"id": read_identifier, "list": read_list, "choice": read_choice, "flag": read_flag}.get(kind.name)
    if found is None and kind.name == "currency":
        return read_currency
    if kind.name == "vendor":
        return read_vendor
    return found or (read_text if kind.name in {"text", "person"} else None)


def _worded(
    coded: Coded, meaning: Callable[[str], str | None], wrong: str, meant: Mapping[str, str] | None = None
) -> Reading:
    found: dict[str, str | None] = dict(meant or {})
    troubles = {}
    for text in strange_texts(coded, pa.scalar(value=False)):
        value = meaning(text)
        if value is not None:
            found[text] = value
        elif plain(text) not in _NOBODY_KNOWS:
            troubles[text] = error_trouble(text) or Trouble("unknown_word", f'"{text[:60]}" {wrong}.')
    return _looked_up(coded, found, troubles)


def _looked_up(coded: Coded, found: dict[str, str | None], troubles: dict[str, Trouble]) -> Reading:
    values = looked_up(coded.clean, list(found), pa.array(found.values(), pa.string()))
    return _reading(coded, values, troubles)


def _reading(coded: Coded, values: pa.Array, troubles: dict[str, Trouble]) -> Reading:
    if troubles:
        wrong = [text for text, trouble in troubles.items() if trouble.severity == "unknown"]
        values = pc.if_else(pc.is_in(coded.clean, value_set=pa.array(wrong, pa.string())), NOTHING, values)
    same = pc.fill_null(pc.equal(values, coded.raw), fill_value=False)
    return Reading(coded, values, pc.and_(pc.is_valid(coded.clean), pc.invert(same)), troubles)


def _squeezed(clean: pa.Array) -> pa.Array:
    """Return the texts with runs of white space as one space."""
    if not may_contain(clean, "  ", "\n", "\t", "\r", "\u00a0"):
        return clean
    return blank_as_null(pc.utf8_trim_whitespace(pc.replace_substring_regex(clean, r"[\s\x{00a0}]+", " ")))


def _known(coded: Coded, texts: pa.Array) -> pa.Array:
    """Return the texts without placeholders."""
    silent = coded.silent if texts is coded.clean else placeholders_in(texts)
    return pc.if_else(silent, NOTHING, texts) if pc.any(silent).as_py() else texts


def _broken(coded: Coded, texts: pa.Array) -> dict[str, Trouble]:
    """Return the texts that are a spreadsheet's errors."""
    suspect = pc.or_(pc.starts_with(texts, "#"), pc.equal(texts, UNSTORED))
    marked = coded.clean.filter(pc.fill_null(suspect, fill_value=False))
    found = {text: error_trouble(text) for text in pc.unique(marked).to_pylist()}
    return {text: trouble for text, trouble in found.items() if trouble}


def _listed(text: str) -> str | None:
    """Return the values of a cell joined by semicolons."""
    ends = _LIST_ENDS if any(end in text for end in _LIST_ENDS) else ","
    parts = (" ".join(part.split()) for part in re.split(f"[{re.escape(ends)}]", text))
    return "; ".join(part for part in parts if part) or None
