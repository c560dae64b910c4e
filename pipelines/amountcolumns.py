"""Reading a column of amounts: a fast path for plain numbers, the decimal separator from evidence, exact decimals."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.amounts import Amount, parse_amount
from pipelines.coded import looked_up
from pipelines.currencies import SHARED_SIGNS
from pipelines.reading import Reading, Trouble, error_trouble, is_placeholder, stored_type, strange_texts
from pipelines.separators import AMBIGUOUS_POINT, Evidence, decide

if TYPE_CHECKING:
    from pipelines.coded import Coded
    from pipelines.findings import Question
    from pipelines.reading import Place

_PLAIN = r"^-?\d{1,13}(\.\d{1,4})?$"
_ENGLISH = r"^-?[1-9]\d{0,2}(,\d{3}){1,3}(\.\d{1,4})?$"
_GERMAN = r"^-?([1-9]\d{0,2}(\.\d{3}){1,3}(,\d{1,4})?|\d{1,13},\d{1,4})$"
_NOISE = Decimal("1e-7")
_FLOAT_DIGITS = 15


def read_money(coded: Coded, place: Place, *, stated: str = "") -> Reading:
    """Read a column of amounts; `stated` is the currency said for the sheet, which tells whose dollar "$" is."""
    clean, kind = coded.clean, stored_type(place.column.kind)
    quick = _Quick.of(clean)
    rest = strange_texts(coded, quick.any())
    shapes = {text: parse_amount(text, float_text=place.typed) for text in rest}
    evidence = quick.evidence() + _evidence(shapes)
    decimal, question, doubtful = decide(evidence, place, samples=_samples(quick, shapes))
    values, clear = quick.values(decimal, kind, doubtful=doubtful)
    known, troubles, currencies = _slow(shapes, place, decimal, doubtful=doubtful, stated=stated, scale=kind.scale)
    if doubtful:
        troubles |= _unclear(clean.filter(pc.and_(quick.any(), pc.invert(clear))), place)
    values = pc.if_else(clear, values, looked_up(clean, list(known), pa.array(known.values(), kind)))
    asked: tuple[Question, ...] = (question,) if question else ()
    signs = looked_up(clean, list(currencies), pa.array(currencies.values(), pa.string())) if currencies else None
    plain = quick.plain if decimal == "." else pc.and_(quick.plain, pc.invert(quick.ambiguous))
    kept = pc.and_(pc.is_valid(clean), pc.invert(pc.fill_null(plain, fill_value=False)))
    return Reading(coded, values, kept, troubles, (), asked, currencies=signs)


@dataclass(frozen=True)
class _Quick:
    """Which texts the vectorised paths can read: plain, with English groups, with German groups; or either way."""

    clean: pa.StringArray
    plain: pa.BooleanArray
    english: pa.BooleanArray = field(repr=False)
    german: pa.BooleanArray = field(repr=False)
    ambiguous: pa.BooleanArray = field(repr=False)

    @classmethod
    def of(cls, clean: pa.StringArray) -> _Quick:
        plain = pc.fill_null(pc.match_substring_regex(clean, _PLAIN), fill_value=False)
        nothing = pc.and_(plain, pa.scalar(value=False))
        readable = pc.or_(pc.is_null(clean), plain)
        if pc.all(readable).as_py() or pc.all(pc.or_(readable, is_placeholder(clean))).as_py():
            english, german = nothing, nothing
        else:
            english = pc.fill_null(pc.match_substring_regex(clean, _ENGLISH), fill_value=False)
            german = pc.fill_null(pc.match_substring_regex(clean, _GERMAN), fill_value=False)
        ambiguous = pc.fill_null(pc.match_substring_regex(clean, AMBIGUOUS_POINT), fill_value=False)
        return cls(clean, plain, english, german, ambiguous)

    def any(self) -> pa.BooleanArray:
        return pc.or_(pc.or_(self.plain, self.english), self.german)

    def evidence(self) -> Evidence:
        """Count what proves the decimal separator among the texts of the vectorised paths."""
        points = pc.and_(pc.and_(self.plain, pc.match_substring(self.clean, ".")), pc.invert(self.ambiguous))
        english = pc.and_(self.english, pc.invert(self.ambiguous))
        german = pc.and_(self.german, pc.invert(self.ambiguous))
        either = self.clean.filter(self.ambiguous)
        return Evidence(
            point=_count(points) + _count(english),
            comma=_count(german),
            either_point=_count(pc.match_substring(either, ".")),
            either_comma=_count(pc.match_substring(either, ",")),
            either_round=_count(pc.ends_with(either, "0")),
            small=_count(pc.match_substring_regex(self.clean, r"^-?\d{1,3}$")),
            large=_count(pc.match_substring_regex(self.clean, r"^-?\d{4,}$")),
        )

    def values(self, decimal: str, kind: pa.DataType, *, doubtful: bool) -> tuple[pa.Array, pa.BooleanArray]:
        """Return the values under this decimal separator, and which texts they are the values of."""
        sure = pc.invert(self.ambiguous) if doubtful else pa.scalar(value=True)
        plain = pc.and_(self.plain, sure)
        if decimal == ",":
            plain = pc.and_(plain, pc.invert(self.ambiguous))
        text = pc.if_else(plain, self.clean, pa.scalar(None, pa.string()))
        clear = plain
        for mask, group, point in ((self.english, ",", "."), (self.german, ".", ",")):
            mine = pc.and_(mask, sure)
            if decimal == group:  # the other way round: an ambiguous one has a decimal separator, no groups
                mine = pc.and_(mine, pc.invert(self.ambiguous))
            if pc.any(mine).as_py():
                written = pc.replace_substring(pc.replace_substring(self.clean, group, ""), point, ".")
                text, clear = pc.if_else(mine, written, text), pc.or_(clear, mine)
        return pc.cast(text, kind), clear


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


def _samples(quick: _Quick, shapes: dict[str, Amount | None]) -> tuple[str, ...]:
    either: list[str] = quick.clean.filter(quick.ambiguous).slice(0, 5).to_pylist()
    return tuple([*either, *(text for text, each in shapes.items() if each and each.decimal == "?")][:5])


def _slow(  # noqa: PLR0913 - all of it is needed to read one text
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
                shared = any(sign in text for sign in SHARED_SIGNS) and shape.currency not in text.upper()
                currencies[text] = stated if shared and stated.endswith("D") else shape.currency
    return values, troubles, currencies


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


def _count(mask: pa.BooleanArray) -> int:
    return int(pc.sum(mask).as_py() or 0)
