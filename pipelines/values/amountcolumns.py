"""Reading a column of amounts: a fast path for plain numbers, the decimal separator from evidence, exact decimals."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.values.amounts import Amount, parse_amount
from pipelines.values.changed import for_texts_of, with_texts
from pipelines.values.coded import looked_up, may_contain
from pipelines.values.currencies import DOLLARS, SHARED_SIGNS
from pipelines.values.quickamounts import Quick
from pipelines.values.reading import Reading, Trouble, error_trouble, stored_type, strange_texts
from pipelines.values.separators import Evidence, decide

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipelines.findings import Question
    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place

_NOISE = Decimal("1e-7")
_FLOAT_DIGITS = 15
_LEADING = {"\u00a3": "GBP", "\u20ac": "EUR", "$": "USD"}
_USUAL = frozenset("EUR USD GBP CHF JPY CNY AUD CAD NZD SGD HKD SEK NOK DKK PLN CZK HUF RON INR BRL MXN ZAR".split())
_READ_AS = frozenset({"USD", "JPY"})  # what the shared signs are read as


def read_money(
    coded: Coded, place: Place, *, stated: str = "", as_text: Callable[[Place, list[str]], set[str]] | None = None
) -> Reading:
    """Read a column of amounts.

    `stated` is the currency said for the sheet, which tells whose dollar "$" is; `as_text` says which texts of a
    workbook's column stand in text cells, where "1.234" may mean a thousand.
    """
    if place.typed or not may_contain(coded.clean, *_LEADING):
        return _read(coded, place, stated, as_text)
    clean, codes = _without_signs(coded.clean)
    reading = for_texts_of(coded, _read(with_texts(coded, clean), place, stated, as_text))
    found = codes if reading.currencies is None else pc.coalesce(codes, reading.currencies)
    dollars = coded.clean.filter(pc.equal(codes, "USD"))
    notes = reading.notes
    if len(dollars) and stated in DOLLARS:
        found = pc.if_else(pc.fill_null(pc.equal(codes, "USD"), fill_value=False), stated, found)
    elif len(dollars) and not notes:
        notes = _shared_sign({dollars[0].as_py(): "USD"}, place, stated)
    return replace(reading, currencies=found, notes=notes)


def _without_signs(clean: pa.StringArray) -> tuple[pa.StringArray, pa.StringArray]:
    """Take the sign of a currency from before the digits, in all texts at once: (texts, codes)."""
    codes = pa.nulls(len(clean), pa.string())
    for sign, code in _LEADING.items():
        signed = pc.fill_null(
            pc.match_substring_regex(clean, rf"^-?\s?{re.escape(sign)}\s?\d[\d.,]*$"), fill_value=False
        )
        if pc.any(signed).as_py():
            bare = pc.replace_substring_regex(clean, rf"\s?{re.escape(sign)}\s?", "")
            clean, codes = pc.if_else(signed, bare, clean), pc.if_else(signed, code, codes)
    return clean, codes


def _read(coded: Coded, place: Place, stated: str, as_text: Callable[[Place, list[str]], set[str]] | None) -> Reading:
    clean, kind = coded.clean, stored_type(place.column.kind)
    quick = Quick.of(coded, kind, typed=place.typed)
    rest = strange_texts(coded, quick.any())
    shapes = {text: parse_amount(text, float_text=place.typed) for text in rest}
    evidence = quick.evidence(beside=bool(shapes)) + _evidence(shapes)
    decimal, question, doubtful = decide(evidence, place, samples=_samples(quick, shapes))
    values, clear = quick.values(decimal, doubtful=doubtful)
    shapes |= dict.fromkeys(_words_for_codes(coded, shapes, stated))
    known, troubles, currencies = _slow(shapes, place, decimal, doubtful=doubtful, stated=stated, scale=kind.scale)
    if doubtful:
        troubles |= _unclear(clean.filter(pc.and_(quick.any(), pc.invert(clear))), place)
    values = pc.if_else(clear, values, looked_up(clean, list(known), pa.array(known.values(), kind)))
    if as_text and not question and pc.any(quick.dotted).as_py():
        texts = sorted(as_text(place, pc.unique(clean.filter(quick.dotted)).to_pylist()))
        values, question = _texts_of_workbook(clean, values, evidence, place, texts)
    asked: tuple[Question, ...] = (question,) if question else ()
    signs = looked_up(clean, list(currencies), pa.array(currencies.values(), pa.string())) if currencies else None
    plain = quick.plain if decimal == "." else pc.and_(quick.plain, pc.invert(quick.ambiguous))
    kept = pc.and_(pc.is_valid(clean), pc.invert(pc.fill_null(plain, fill_value=False)))
    shared = _shared_sign(currencies, place, stated)
    return Reading(coded, values, kept, troubles, shared, asked, currencies=signs)


def _shared_sign(currencies: dict[str, str], place: Place, stated: str) -> tuple[Finding, ...]:
    """Say which currency a sign was read as that several currencies share, unless that was said for the sheet."""
    found = next((text for text, code in currencies.items() if _is_shared(text, code)), "")
    if not found or stated:
        return ()
    says = f'{place.named}: the sign in "{found}" is used by several currencies and read as {currencies[found]}. '
    says += "Add a currency column, or say the currency of the sheet, if another one is meant."
    return (Finding(place.sheet, "", place.column.name, "warning", "shared_sign", found, says),)


def _is_shared(text: str, code: str) -> bool:
    """Return whether only a sign of several currencies says which one is meant."""
    return code in _READ_AS and any(sign in text for sign in SHARED_SIGNS) and not re.search(r"[A-Za-z]", text)


def _texts_of_workbook(
    clean: pa.StringArray, values: pa.Array, evidence: Evidence, place: Place, texts: list[str]
) -> tuple[pa.Array, Question | None]:
    """Read "1.234" again where it is not a number cell but a text in a workbook."""
    if not texts:
        return values, None
    written = replace(evidence, either_point=evidence.either_point + len(texts))
    decimal, question, doubtful = decide(written, replace(place, typed=False), samples=tuple(texts[:5]))
    if decimal == "," and not doubtful:
        thousands = pa.array([Decimal(text.replace(".", "")) for text in texts], values.type)
        values = pc.coalesce(looked_up(clean, texts, thousands), values)
    return values, question


def _evidence(shapes: dict[str, Amount | None]) -> Evidence:
    found = [each for each in shapes.values() if each is not None]
    either = [each.body for each in found if each.decimal == "?"]
    return Evidence(
        point=sum(each.decimal == "." for each in found),
        comma=sum(each.decimal == "," for each in found),
        either_point=sum("." in body for body in either),
        either_comma=sum("," in body for body in either),
        either_round=sum(body.endswith("0") for body in either),
        small=sum(not each.decimal and len(each.body) <= 3 for each in found),  # noqa: PLR2004 - below one group
        large=sum(not each.decimal and each.body.isdecimal() and len(each.body) > 3 for each in found),  # noqa: PLR2004
    )


def _samples(quick: Quick, shapes: dict[str, Amount | None]) -> tuple[str, ...]:
    either: list[str] = quick.clean.filter(quick.ambiguous).slice(0, 5).to_pylist()
    return tuple([*either, *(text for text, each in shapes.items() if each and each.decimal == "?")][:5])


def _slow(
    shapes: dict[str, Amount | None], place: Place, decimal: str, *, doubtful: bool, stated: str, scale: int
) -> tuple[dict[str, Decimal | None], dict[str, Trouble], dict[str, str]]:
    """Read the texts that need a parser: (values, troubles, currencies), each by text."""
    values: dict[str, Decimal | None] = {}
    troubles: dict[str, Trouble] = {}
    currencies: dict[str, str] = {}
    for text, shape in shapes.items():
        if shape is None:
            troubles[text] = error_trouble(text) or _not_an_amount(text, place)
        elif shape.decimal == "?" and doubtful:
            troubles |= _unclear(pa.array([text]), place)
        else:
            values[text], trouble = _fitted(shape.value(decimal), place, scale)
            if trouble:
                troubles[text] = trouble
            if shape.currency:
                own = stated in DOLLARS and shape.currency == "USD" and _is_shared(text, shape.currency)
                currencies[text] = stated if own else shape.currency
    return values, troubles, currencies


def _words_for_codes(coded: Coded, shapes: dict[str, Amount | None], stated: str) -> list[str]:
    """Return the texts whose code is also a word ("TOP 10", "ALL 5"), unless half of the cells are such."""
    doubtful = {text: each.currency for text, each in shapes.items() if each and _is_word(text, each.currency, stated)}
    if not doubtful:
        return []
    filled = coded.spread(coded.clean).drop_null()
    found = []
    for code in set(doubtful.values()):
        mine = [text for text, each in doubtful.items() if each == code]
        if pc.sum(pc.is_in(filled, value_set=pa.array(mine))).as_py() * 2 < len(filled):
            found += mine
    return found


def _is_word(text: str, code: str, stated: str) -> bool:
    """Say whether the letters beside a number are a code of a currency that is seldom meant."""
    words = re.findall(r"[^\W\d_]+", text.upper())
    return code not in {"", stated} and ("FT" in words or (code not in _USUAL and code in words))


def _not_an_amount(text: str, place: Place) -> Trouble:
    return Trouble(
        "not_a_number", f'"{text[:60]}" is not {place.column.kind.expected}. Write the number alone in the source.'
    )


def _unclear(texts: pa.Array, place: Place) -> dict[str, Trouble]:
    says = "may be a thousand or a decimal: column {} holds both ways of writing. Write it with two decimals."
    return {
        text: Trouble("unclear_separator", f'"{text}" ' + says.format(place.letter))
        for text in pc.unique(texts).to_pylist()
    }


def _fitted(value: Decimal, place: Place, scale: int) -> tuple[Decimal | None, Trouble | None]:
    """Fit a value into what is stored: beyond the scale it is rounded (and said, unless binary noise)."""
    step = Decimal(1).scaleb(-scale)
    if value.adjusted() >= 18 - scale:
        says = f"{value:f} is too large to be {place.column.kind.expected}. Correct it in the source."
        return None, Trouble("too_large", says)
    rounded = value.quantize(step, ROUND_HALF_EVEN)
    difference = value - rounded
    digits = len(value.as_tuple().digits)
    if not difference or (digits >= _FLOAT_DIGITS and abs(difference) < _NOISE):
        return rounded, None
    says = f"{value:f} has more than {scale} decimals; {rounded:f} is loaded, which leaves out {difference:f}."
    return rounded, Trouble("more_decimals", says, "warning")
