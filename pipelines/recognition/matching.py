"""Which column of a sheet is which declared column: its heading proposes, its cells support or refute."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipelines.recognition.contents import DATES, NUMBERS, Profile, fits, look
from pipelines.recognition.foreign import drop_foreign_currency, drop_foreign_periods
from pipelines.recognition.headings import Meaning, key, meanings, words
from pipelines.recognition.money import MoneyColumn, best_of, is_whole
from pipelines.recognition.remarks import (
    may_end_below,
    off_the_scale,
    passed_over,
    refutation,
    unit_unsaid,
)
from pipelines.recognition.scales import another_scale, ends_below, is_scale
from pipelines.recognition.sides import is_credit, is_debit, stand_apart
from pipelines.recognition.twins import meant, numbers_and_names
from pipelines.understood import Match
from pipelines.values.months import parse_month
from pipelines.values.vocabulary import yes_or_no

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipelines.findings import Finding
    from pipelines.recognition.view import View
    from schemas.table import Column, Export

_REFUTED = -0.9
_NEEDS_SUPPORT = 0.85  # a heading less like than this counts only with cells that suit
_TWINS = {"vendor_name": "vendor_id"}
_ENOUGH, _MOST = 0.5, 0.8
_SEVERAL, _SEVERAL_WORDS = 5, 2
_NEGATIVE = frozenset({"inactive"})
_DAYS, _MONTHS = frozenset("day tag tage jour dia dagen giorni gg dagar dager dage".split()), 12
_NUMBERED = frozenset({"line", "po_line"})  # words are what was bought, not which line it is


@dataclass(frozen=True)
class Candidate:
    """One column of the sheet that may be one declared column."""

    column: Column
    letter: str
    heading: str
    meaning: Meaning
    fit: float
    found: Profile

    @property
    def score(self) -> float:
        """How good it is beside others: the heading first, then the cells, then how many of them are filled."""
        filled = min(1.0, self.found.filled / _ENOUGH) if self.found.count else -2.0
        # The same text in every row sorts nothing; only our own company and a currency are like that.
        constant = self.found.count >= _SEVERAL and len(self.found.values) == 1
        sorts = self.column.kind.name in {"text", "id"} and self.column.name != "company"
        score = self.meaning.strength + 0.2 * self.fit + 0.1 * filled + _newer(self.meaning.month)
        score += 0.05 if self.meaning.how == "exact" else 0.0  # even where few of its cells are filled yet
        # The day of payment is blank while nothing is paid; a date that every row has dates every row.
        score += 0.06 * self.found.filled if self.column.kind.name == "date" else 0.0
        return score - 0.25 if constant and sorts else score

    def match(self) -> Match:
        """Return it as a match, less sure where the cells do not support it."""
        trust = 1.0 if self.fit >= _ENOUGH else 0.9 if self.fit >= 0 and self.found.count else 0.75
        sure = round(min(1.0, self.meaning.strength) * trust, 2)
        return Match(self.column.name, self.heading, self.letter, self.meaning.how, sure)


@dataclass
class Matching:
    """The columns found for one export below one heading row, and what there is to say about them.

    `amounts` are columns that are equally good as the amount, `sides` those of debit and credit when they stand apart
    but fill the same rows; `credit` is the letter of the credit side where debit less credit is the amount.
    `scaled` are columns of scores that count on another scale than the declared one. `amounts_are` is "net" or "gross"
    where the company has said which it counts.
    """

    columns: dict[str, Match] = field(default_factory=dict)
    currency: dict[str, str] = field(default_factory=dict)
    amounts: tuple[MoneyColumn, ...] = ()
    sides: tuple[str, ...] = ()
    credit: str = ""
    amounts_are: str = ""
    refuted: list[Candidate] = field(default_factory=list)
    scaled: list[Candidate] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def letters(self) -> set[str]:
        """The letters that have a meaning."""
        return {each.letter for each in self.columns.values()} | ({self.credit} if self.credit else set())


def match_columns(  # noqa: PLR0917 - a sheet, its headings, an export and what was said
    view: View, header: int, headings: dict[str, str], export: Export, told: dict[str, Match] | None = None,
    amounts_are: str = "",
) -> Matching:  # fmt: skip
    """Match the headings of one row with the columns of one export.

    `told` holds the columns that somebody answered; a match without a letter says that the sheet has no such column.
    """
    told = told or {}
    result = Matching({name: match for name, match in told.items() if match.letter}, amounts_are=amounts_are)
    candidates: list[Candidate] = []
    for each in _candidates(view, header, headings, export):
        if each.column.name in told or each.letter in result.letters:
            continue
        if _may_be_months(each):
            result.findings.append(unit_unsaid(view, header, each))
            continue
        (result.refuted if _is_refuted(each) else candidates).append(each)
    candidates = _on_their_scale(view, header, candidates, result)
    candidates = [each for each in candidates if each.meaning.strength >= _NEEDS_SUPPORT or each.fit > 0]
    candidates = [each for each in candidates if not _is_above(each, candidates, export)]
    candidates = numbers_and_names(candidates, export)
    candidates += _twins(result.refuted, export, {each.column.name for each in candidates})
    candidates.sort(key=lambda each: (-each.score, view.letters.index(each.letter)))
    if export.amount and export.amount not in told:
        has_currency = any(each.column.name == "currency" for each in candidates)
        _take_amount(result, view, header, [each for each in candidates if each.column.name == export.amount],
                     has_currency=has_currency)  # fmt: skip
        candidates = [each for each in candidates if each.column.name != export.amount]
        _take_sides(result, view, header, headings, export.amount)
    for each in candidates:
        if each.column.name not in result.columns and each.letter not in result.letters:
            result.columns[each.column.name] = each.match()
            result.currency[each.column.name] = each.meaning.currency
        elif each.column.name in result.columns and each.letter not in result.letters and each.found.count:
            result.findings.append(passed_over(view, header, result.columns[each.column.name], each))
    drop_foreign_currency(result, view, header, export.amount)
    result.findings += [refutation(view, header, each) for each in result.refuted if each.letter not in result.letters]
    drop_foreign_periods(result, view, header, export)
    return result


def is_value(heading: str, found: Profile) -> bool:
    """Say whether a cell of the heading row is no heading but a value: a number, a date, or a text of its column."""
    return look(heading) in NUMBERS | DATES or heading in found.values


def _candidates(view: View, header: int, headings: dict[str, str], export: Export) -> Iterable[Candidate]:
    for letter, heading in headings.items():
        for meaning in meanings(heading, export):
            found = view.profile(letter, header)
            column = meant(export.column(meaning.column), export, found)
            if column.name != meaning.column:
                meaning = Meaning(column.name, "content", meaning.strength - 0.02)  # noqa: PLW2901
            fit = fits(column.kind, found)
            if export.by_month and column.kind.name == "month" and found.values and all(map(parse_month, found.values)):
                fit = 1.0  # "P01 2026" is a month here: a plan has no dates that say it better
            yield Candidate(column, letter, heading, meaning, fit, found)


def _is_refuted(each: Candidate) -> bool:
    """Say whether the cells are something else: of another kind, or several words of which a choice knows none.

    Where the heading is just that of a wanted column, words that nobody knows are worth a finding for each.
    """
    strange = each.column.kind.name == "choice" and each.fit < 0 and len(each.found.values) >= _SEVERAL_WORDS
    meant = each.meaning.how == "exact" and each.column.wanted == "wanted"
    numbered = each.column.name in _NUMBERED and each.found.share("text") > _MOST
    return each.fit <= _REFUTED or numbered or _says_the_opposite(each) or (strange and not meant)


def _says_the_opposite(each: Candidate) -> bool:
    """Say whether a choice is headed by one of its words and answered yes or no: "no" under "Inactive" is active."""
    negative = each.column.kind.name == "choice" and key(each.heading) in _NEGATIVE
    return negative and any(yes_or_no(value) is not None for value in each.found.values)


def _is_above(each: Candidate, candidates: list[Candidate], export: Export) -> bool:
    """Say whether a name is that of something above the records of a register: every row has it, and another tells."""
    named = not export.ledger and each.column.kind.name in {"text", "vendor", "id"}
    if not named or each.column.name not in {name for group in export.needed for name in group}:
        return False
    same = [other for other in candidates if other.column.name == each.column.name and len(other.found.values) > 1]
    return bool(same) and each.found.count >= _SEVERAL and len(each.found.values) == 1


def _may_be_months(each: Candidate) -> bool:
    """Say whether a column of days holds numbers so small that they may be months, and its heading says neither."""
    if each.column.kind.name != "whole" or each.column.unit != "days" or _DAYS & set(words(each.heading)):
        return False
    numbers = [value.removesuffix(".0") for value in each.found.values]
    return bool(numbers) and all(value.isdecimal() and int(value) <= _MONTHS for value in numbers)


def _on_their_scale(view: View, header: int, candidates: list[Candidate], result: Matching) -> list[Candidate]:
    """Leave out the columns of scores that count on another scale, and say why."""
    kept = [each for each in candidates if not is_scale(each.column.kind)]
    for top in {max(each.column.kind.values) for each in candidates if is_scale(each.column.kind)}:
        same = [each for each in candidates if is_scale(each.column.kind) and max(each.column.kind.values) == top]
        cells = [(each.heading, view.cells(each.letter, header)) for each in same]
        if why := another_scale(same[0].column.kind, cells, _beside(view, header)):
            result.scaled += same
            result.findings += [off_the_scale(view, header, each, why) for each in same]
            continue
        kept += same
        reached, rows = ends_below(same[0].column.kind, cells)
        result.findings += [may_end_below(view, header, each, reached, rows) for each in same if reached]
    return kept


def _beside(view: View, header: int) -> list[str]:
    """Return the texts of the sheet that may hold the key of a scale: those above the headings, and "4 = Certain"."""
    rows = [(number, text) for number in range(len(view.head)) for text in view.row(number).values()]
    return [text for number, text in rows if number < header or "=" in text]


def _twins(refuted: list[Candidate], export: Export, found: set[str]) -> list[Candidate]:
    """A column headed "Supplier" that holds numbers is the vendor's number."""
    twins = []
    for each in refuted:
        twin = _TWINS.get(each.column.name, "")
        if twin and twin not in found and each.found.share("whole", "code", "serial", "year", "ymd", "ym") > _ENOUGH:
            column = export.column(twin)
            meaning = Meaning(twin, "content", 0.8)
            twins.append(
                Candidate(column, each.letter, each.heading, meaning, fits(column.kind, each.found), each.found)
            )
    return twins


def _take_amount(result: Matching, view: View, header: int, candidates: list[Candidate], *, has_currency: bool) -> None:
    filled = [each for each in candidates if each.found.count] or candidates
    money = [
        MoneyColumn(
            each.letter, each.heading, each.score, each.meaning.currency, tuple(view.cells(each.letter, header))
        )
        for each in filled
    ]
    best = best_of(money, has_currency=has_currency, amounts_are=result.amounts_are)
    result.amounts = best if len(best) > 1 else ()
    if not best:
        return
    chosen = next(each for each in filled if each.letter == best[0].letter)
    name = chosen.column.name
    result.columns[name], result.currency[name] = chosen.match(), chosen.meaning.currency
    others = [each for each in filled if each.letter != chosen.letter]
    if len(best) == 1:
        result.findings += [passed_over(view, header, result.columns[name], each) for each in others]


def _sides(view: View, header: int, headings: dict[str, str]) -> tuple[str, ...]:
    """Return the letters of debit and credit when both are there and hold numbers."""
    debit = [each for each, heading in headings.items() if is_debit(heading)]
    credit = [each for each, heading in headings.items() if is_credit(heading)]
    both = (*debit[:1], *credit[:1])
    cells = [view.profile(each, header) for each in both]
    numbers = all(not each.count or each.share(*NUMBERS) > _ENOUGH for each in cells)
    return both if len(both) > 1 and numbers and any(each.count for each in cells) else ()


def _take_sides(result: Matching, view: View, header: int, headings: dict[str, str], amount: str) -> None:
    """Take debit less credit as the amount where there is none, or only one of whole documents or with tax."""
    taken = [each.heading for each in result.amounts]
    taken += [result.columns[amount].heading] if amount in result.columns else []
    if not all(map(is_whole, taken)) or not (sides := _sides(view, header, headings)):
        return
    debit, credit = sides
    if stand_apart(view.body(header), view.letters.index(debit), view.letters.index(credit)):
        result.columns[amount] = Match(amount, headings[debit], debit, "derived", 0.95)
        result.currency.pop(amount, None)
        result.credit, result.amounts = credit, ()
    elif amount not in result.columns:
        result.sides = sides


def _newer(month: str) -> float:
    """A little more for a heading that names a later month: of several statuses the newest counts."""
    year, _, number = month.partition("-")
    return (int(year or 0) * 12 + int(number or 0)) * 1e-7
