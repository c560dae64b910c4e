"""Headings that two columns share: which of the two is meant is told by the cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipelines.recognition.contents import fits
from pipelines.recognition.headings import key

if TYPE_CHECKING:
    from pipelines.recognition.contents import Profile
    from pipelines.recognition.matching import Candidate
    from schemas.table import Column, Export

# The column that has the heading, and the other one that lists also give it to.
_TWINS = {
    "treatment": "treatment_text",
    "consequence": "effect",
    "kind": "list_category",
    "status": "treatment_status",
    "auto_renew": "renewal_text",
    "run_by": "support_team",
    "name": "is_milestone",
    "target_id": "target_kind",
}
_NAMES = {"gl_account": "gl_name"}  # a number, and what is called by it
_NUMBERS = {"vendor_name": "vendor_id"}  # a name, and the number beside it under a heading of the name
_PARTIES = frozenset(map(key, ("Particulars",)))  # the other account of a voucher, whose words stand in "Narration"
_SUITS, _MOST, _FREE_TEXT = 0.5, 0.8, 2


def meant(column: Column, export: Export, found: Profile) -> Column:
    """Return the column that the cells under a heading of `column` speak for: itself, or its twin."""
    twin = next((each for each in export.columns if each.name == _TWINS.get(column.name)), None)
    if twin is None or not found.count:
        return column
    own, other = fits(column.kind, found), fits(twin.kind, found)
    free = own < _SUITS and found.words > _FREE_TEXT  # a few words of the vocabulary among sentences
    return twin if other > own or (free and other > 0) else column


def numbers_and_names(candidates: list[Candidate], export: Export) -> list[Candidate]:
    """Of two columns headed as the account, one of codes and one of words, the words are its name."""
    named = {number: name for number, name in _NAMES.items() if name in {each.name for each in export.columns}}
    for number, name in named.items():
        same = [each for each in candidates if each.column.name == number]
        if any(each.column.name == name for each in candidates) or not any(map(_is_coded, same)):
            continue
        column = export.column(name)
        for each in same:
            if not _is_coded(each) and each.found.share("text", "word") > _MOST:
                meaning = replace(each.meaning, column=name, how="content", strength=0.9)
                candidates[candidates.index(each)] = replace(each, column=column, meaning=meaning)
    return _parties(_numbers_beside_names(candidates, export), export)


def _parties(candidates: list[Candidate], export: Export) -> list[Candidate]:
    """Of two columns headed as the description, "Particulars" and "Narration", the first is who was paid."""
    texts = [each for each in candidates if each.column.name == "description"]
    if (
        len(texts) == 1
        or not export.ledger
        or any(each.column.name in {"vendor_name", "vendor_id"} for each in candidates)
    ):
        return candidates
    for each in texts:
        if key(each.heading) in _PARTIES and "vendor_name" in {column.name for column in export.columns}:
            column, meaning = export.column("vendor_name"), replace(each.meaning, column="vendor_name", how="content")
            fit = fits(column.kind, each.found)
            candidates[candidates.index(each)] = replace(each, column=column, meaning=meaning, fit=fit)
    return candidates


def _numbers_beside_names(candidates: list[Candidate], export: Export) -> list[Candidate]:
    """Of two columns headed as the vendor, "Supplier" of codes and "Name 1" of words, the codes are its number."""
    for name, number in _NUMBERS.items():
        same = [each for each in candidates if each.column.name == name]
        taken = any(each.column.name == number and each.found.count for each in candidates)
        if taken or number not in {each.name for each in export.columns} or all(map(_is_coded, same)):
            continue
        column = export.column(number)
        for each in filter(_is_coded, same):
            meaning = replace(each.meaning, column=number, how="content", strength=0.9)
            fit = fits(column.kind, each.found)
            candidates[candidates.index(each)] = replace(each, column=column, meaning=meaning, fit=fit)
    return candidates


def _is_coded(each: Candidate) -> bool:
    return each.found.share("whole", "code", "serial", "year", "ymd", "ym", "small") > _MOST
