"""A column of cells with each distinct text kept once, so that a rule reads a text and not every cell."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from numpy.typing import NDArray

NOTHING = pa.nulls(1, pa.string())[0]  # pa.scalar(None) would import pandas
_SAMPLE = 4_000
_PLACEHOLDERS = (
    *("n/a", "n.a.", "n.a", "#n/a n/a", "tbd", "t.b.d.", "tbc", "t.b.c.", "to be defined", "to be determined"),
    *("to be confirmed", "none", "null", "nil", "nan", "nat", "(blank)", "(leer)", "(none)", "(null)", "k.a.", "k. a."),
    *("-", "--", "---", "\u2013", "\u2014", "\u2212", "?", "??", "???", ".", "...", "\u2026", "/"),
)
# Who was paid is not told: many people, who must not look like one supplier. A firm has a word of its own beside these.
_HIDDEN = "|".join((
    *("redacted", "withheld", "anonymi[sz]ed", "personal data", "personal information"),
    *("confidential (?:name|supplier)", "(?:name|supplier|vendor|payee) confidential"),
    *("geschw(?:ä|ae)rzt", "anonymisiert", "unkenntlich gemacht"),
    *("personenbezogene daten", "donn[ée]es (?:personnelles|[àa] caract[èe]re personnel)"),
    *("occult[ée]e?s?", "caviard[ée]e?s?", "anonymis[ée]e?s?"),
))  # fmt: skip
_BESIDE = "|".join((
    *("names?", "suppliers?", "vendors?", "payees?", "beneficiary", "creditors?", "persons?"),
    *("individuals?", "private", "details?", "data", "personal", "information", "sensitive", "protection", "act"),
    *("gdpr", "foia?", "section", "s40", "the", "is", "as", "under", "for", "due", "to", "of", "by", "on"),
    *("grounds", "reasons?", "privacy", "legal"),
    *("lieferant", "kreditor", "zahlungsempf(?:ä|ae)nger", "wurde", "aus", "gr(?:ü|ue)nden", "datenschutz", "dsgvo"),
    *("noms?", "du", "de", "des", "fournisseurs?", "b[ée]n[ée]ficiaires?", "rgpd", "nicht", "genannt", r"\d+"),
))  # fmt: skip
_APART = r"[^\pL\pN]"
_WITHHELD = f"^{_APART}*(?:(?:{_BESIDE}){_APART}+)*(?:{_HIDDEN})(?:{_APART}+(?:{_HIDDEN}|{_BESIDE}))*{_APART}*$"


@dataclass(frozen=True)
class Coded:
    """The texts of a column: `raw` as in the cells, `clean` trimmed (blank = null), `index` which text each row has.

    `index` is None where nearly every row has its own text: then the texts are the rows, and encoding
    them would cost more than it saves.
    """

    raw: pa.StringArray
    clean: pa.StringArray
    index: pa.Int32Array | None

    def spread(self, per_text: pa.Array) -> pa.Array:
        """Return one value per row from one value per text."""
        return per_text if self.index is None else per_text.take(self.index)

    def at(self, rows: pa.Int32Array | None) -> pa.Int32Array | None:
        """Return which text stands in each of these rows; None means the texts themselves, in order."""
        if rows is None:
            return self.index
        return rows if self.index is None else self.index.take(rows)

    @cached_property
    def silent(self) -> pa.BooleanArray:
        """Which texts only say that nothing is known ("TBD", "n/a", "-", ...)."""
        return placeholders_in(self.clean)

    def filled(self) -> NDArray[np.bool_]:
        """Return which rows hold a text."""
        if self.clean.null_count == self.raw.null_count:
            return np.asarray(pc.is_valid(self.raw if self.index is None else self.index))
        return np.asarray(pc.fill_null(self.spread(pc.is_valid(self.clean)), fill_value=False))


def encode(column: pa.Array | pa.ChunkedArray) -> Coded:
    """Encode one column of text cells."""
    text = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    if isinstance(text, pa.ChunkedArray):
        text = pa.concat_arrays(text.chunks) if text.num_chunks else pa.array([], pa.string())
    text = text if text.type == pa.string() else text.cast(pa.string())
    sample = text.slice(0, _SAMPLE)
    index = None
    if len(text) <= _SAMPLE or len(pc.unique(sample)) <= _SAMPLE // 2:
        coded = pc.dictionary_encode(text)
        text, index = coded.dictionary, coded.indices
    clean = pc.utf8_trim_whitespace(text)
    return Coded(text, blank_as_null(clean), index)


def placeholders_in(texts: pa.StringArray) -> pa.BooleanArray:
    """Return which texts only say that nothing is known, in the usual ways to write them large and small."""
    return pc.is_in(texts, value_set=_placeholders())


def withheld_in(texts: pa.StringArray) -> pa.BooleanArray:
    """Return which texts say nothing but that a name is withheld ("REDACTED PERSONAL DATA", "Name geschwärzt")."""
    return pc.fill_null(pc.match_substring_regex(texts, _WITHHELD, ignore_case=True), fill_value=False)


@lru_cache(maxsize=1)
def _placeholders() -> pa.StringArray:
    # Not when the module is imported: the first pa.array of Python objects imports pandas.
    forms = (form for each in _PLACEHOLDERS for form in (each, each.upper(), each.capitalize(), each.title()))
    return pa.array(dict.fromkeys(forms))


def blank_as_null(text: pa.Array) -> pa.Array:
    """Return the texts with empty ones as null."""
    blank = pc.equal(text, "")
    return pc.if_else(blank, NOTHING, text) if pc.any(blank).as_py() else text


def may_contain(texts: pa.StringArray, *signs: str) -> bool:
    """Return whether any of the texts can hold one of the signs: one look at their bytes, far cheaper than a match."""
    data = texts.buffers()[2]
    found = data.to_pybytes() if data is not None else b""
    return any(sign.encode() in found for sign in signs)


def may_contain_control(texts: pa.StringArray) -> bool:
    """Return whether any of the texts can hold a control character."""
    data = texts.buffers()[2]
    if data is None:
        return False
    signs = np.frombuffer(data, np.uint8)
    return bool(((signs < 32) | (signs == 127)).any())  # noqa: PLR2004 - where the printable signs begin and end


def pick(per_text: pa.Array, which: pa.Int32Array | None) -> pa.Array:
    """Return the values that `Coded.at` points at."""
    return per_text if which is None else per_text.take(which)


def looked_up(texts: pa.Array, known: list[str], values: pa.Array) -> pa.Array:
    """Return for each text the value that belongs to it, null for texts that are not known."""
    if not known:
        return pa.nulls(len(texts), values.type)
    return values.take(pc.index_in(texts, value_set=pa.array(known, pa.string())))
