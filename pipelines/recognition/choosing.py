"""Choosing among the tables that a sheet may be: sure enough to load, to be asked, or none of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question, Refusal
from pipelines.recognition.contents import fits
from pipelines.recognition.headings import key
from pipelines.recognition.listlike import doubts
from pipelines.recognition.lookalikes import title_of
from pipelines.recognition.named import lists_named
from pipelines.recognition.tables import claims_on, said_by
from pipelines.recognition.wide import quarters
from pipelines.values.reading import in_row, on
from schemas import kinds
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.recognition.matching import Matching
    from pipelines.recognition.tables import HeaderRow
    from pipelines.recognition.unfolding import Unfolded
    from pipelines.recognition.view import View
    from pipelines.understood import Memory, Stated
    from schemas.table import Export

_CLEARLY, _NEARLY = 1.15, 0.87  # one claim beside another: more than this is clear, less than that is no rival
_WEAK, _STRONG, _MOST_COLUMNS = 1.2, 1.6, 0.6
_UNSATISFIED = 0.8
_SILENT = 0.65
_MONTHS, _SPOKEN = 1.0, 0.6  # what a column per month says, and a word such as "budget" in a title or a name
_SIDES = 1.35  # what debit and credit that stand apart say: two headings that one other list has
_SHOWN = 6
_COMPANY = re.compile(
    r"\b(?:ltd|limited|plc|llc|inc|corp|gmbh|ag|kg|bv|nv|sarl|sas|srl|spa|oy|ab|aps|pty)\.?$", re.IGNORECASE
)
_SOME = 0.4
_PAIR = 2  # names and their values: a summary, a legend, a form
# So many telling headings are enough; a heading is telling if no more lists than so many have it.
_ENOUGH_TOLD, _FEW, _SEVERAL = 2, 2, 4
_OF_ANY_COMPANY = frozenset({"legal_name", "registration_no", "tax_id"})  # customers have them too
_PARTNERS = frozenset(
    map(key, ("Business Partner", "Business Partner Number", "BP Number", "Geschäftspartner", "Geschäftspartnernummer"))
)
_GENERAL = frozenset(
    key(each)
    for line in (
        "id|number|no|key|name|title|item|item name|task|task name|task id|summary|subject|topic|short description",
        "question|reference|ref|company|company name|display name|provider|group|parent|type|category|class|state",
        "status|owner|location|country|region|description|details|comment|date|value|amount|total|source|domain|url",
        "website|line|unit|unit price|price|quantity|rate|project|system|service|text|start|end|start date|end date",
        "priority|rank|recipient|contractor|contact|contact name|third party|invoice|transaction|result|reason|issue",
        "issues|person|people|lead|manager|assignee|assigned to|notes|note|comments|due|due date|deadline|target date",
        "created|created at|created on|created by|date created|created date|updated|updated at|last updated|closed",
        "closed at|closed on|date closed|closed date|opened|submitted by|reported by|progress|attachment|attachments",
        "naam|namn|navn",
        "order|order id|order number|order no|order #|order date|order status|order total|asset|asset id|asset name",
    )
    for each in line.split("|")
)


@dataclass(frozen=True)
class Reading:
    """A sheet read as one table: the columns found, what is stated for all of it, and what must be asked.

    `unfolded` are its months where it has one column for each; `speaks` says of a table of plans whether anything on
    the sheet speaks of plans (None for any other table), `spent` whether anything says that it is about spending.
    """

    export: Export
    layout: str
    found: Matching
    stated: dict[str, Stated]
    has_period: bool
    questions: tuple[Question, ...] = ()
    unfolded: Unfolded | None = None
    speaks: bool | None = None
    spent: bool = False

    @property
    def missing(self) -> int:
        """How many groups of needed columns have none."""
        return sum(not self._has(group) for group in self.export.needed)

    @property
    def records(self) -> bool:
        """Whether a heading tells one record from another, even one whose cells are something else."""
        refuted = {each.column.name for each in self.found.refuted}
        return not self.missing or any(name in refuted for group in self.export.needed for name in group)

    @property
    def claim(self) -> float:
        """How strongly the columns found speak for the table."""
        headings = [each.heading for each in self.found.columns.values() if each.heading]
        headings += [each.heading for each in self.found.scaled]
        sides = _SIDES if self.found.credit else 0.0
        told = (_MONTHS if self.unfolded else 0.0) + (_SPOKEN if self.speaks else 0.0)
        found = claims_on(headings).get(self.export.name, 0.0) + sides + told
        # The columns of a plan are those of the ledger: without a word for it, a sheet is the ledger.
        return found * (_UNSATISFIED if self.missing else 1.0) * (_SILENT if self.speaks is False else 1.0)

    def _has(self, group: tuple[str, ...]) -> bool:
        timed = self.has_period and any(self.export.column(each).kind.name == "month" for each in group)
        if self.unfolded and any(each in {self.export.amount, "period", "posting_date"} for each in group):
            return True
        asked = (self.found.amounts or self.found.sides) and self.export.amount in group
        return bool(timed or asked or any(each in self.found.columns for each in group))


def choose(  # noqa: PLR0917 - a sheet, its headings, what they may be and what was said
    view: View, row: HeaderRow, readings: list[Reading], told: str, memory: Memory, name: str = ""
) -> Reading | Refusal:
    """Return the reading to go on with, with a question when the table is not clear, or why there is none.

    `name` is that of the file: where the headings do not tell a list, what it is called may.
    """
    chosen = _chosen(view, row, readings, told, memory)
    if isinstance(chosen, Refusal) and chosen.rule in {"no_table", "other_list"}:
        return _by_name(view, row, readings, name) or chosen
    return chosen


def _chosen(view: View, row: HeaderRow, readings: list[Reading], told: str, memory: Memory) -> Reading | Refusal:
    for each in readings:
        remembered = memory.by_layout.get(each.layout, {}).get("table", "")
        if each.export.name in {told, remembered}:
            return each
    ranked = sorted(readings, key=lambda each: -each.claim)
    others = {name: claim for name, claim in row.claims.items() if name not in all_exports()}
    rival = max(others, key=lambda each: others[each], default="")
    if not ranked or not _likely(ranked[0], row):
        return _no_table(view, row, ranked, rival if others.get(rival, 0.0) >= _STRONG else "")
    best, second = ranked[0], ranked[1] if len(ranked) > 1 else None
    told_by = _told_by(view, row, best)
    if not told_by and (best.missing or len(best.found.columns) < _SEVERAL):
        return _no_table(view, row, ranked, rival if others.get(rival, 0.0) > best.claim else "")
    clearly = bool(rival) and others[rival] > _CLEARLY * best.claim
    if clearly and not (best.export.name == "vendors" and told_by >= _ENOUGH_TOLD):  # vendors have addresses too
        return _no_table(view, row, ranked, rival)
    if rival and others[rival] > _NEARLY * best.claim:
        return _ask(view, row, ranked, f"it may be a list of {title_of(rival)} too, which cannot be loaded yet")
    if second and second.claim > _NEARLY * best.claim:
        return _ask(view, row, ranked, f"it may be the {title_of(second.export.name)} as well")
    if doubt := _doubt(view, row, best, told_by):
        return _ask(view, row, ranked, doubt)
    if (company := _company_named(view, row, best)) and (vendors := _of(ranked, "vendors")):
        rest = [each for each in ranked if each is not vendors]
        because = f'its headings are those of the {best.export.title.lower()} (its names are companies: "{company}")'
        return _ask(view, row, [vendors, *rest], because)
    return best


def _company_named(view: View, row: HeaderRow, best: Reading) -> str:
    """Return a company among the names of a list that is not one of vendors, where nothing but "Name" heads them."""
    needed = {name for group in best.export.needed for name in group}
    for name, match in best.found.columns.items():
        general = name in needed and best.export.column(name).kind.name == "text" and key(match.heading) in _GENERAL
        values = view.profile(match.letter, row.number).values if general else ()
        companies = [each for each in values if _COMPANY.search(each)]
        if len(companies) >= _PAIR and len(companies) >= _SOME * len(values):
            return companies[0]
    return ""


def _of(ranked: list[Reading], table: str) -> Reading | None:
    return next((each for each in ranked if each.export.name == table), None)


def _by_name(view: View, row: HeaderRow, readings: list[Reading], name: str) -> Reading | None:
    """Return the list that a sheet or a file is named after, as a question, if its records can be told apart."""
    named = lists_named(name, view.sheet.name)
    if len(row.headings) < _SEVERAL or len(view.body(row.number)) <= _PAIR:
        return None
    ranked = sorted(readings, key=lambda each: (each.export.name not in named or not each.records, -each.claim))
    if not ranked or ranked[0].export.name not in named or not ranked[0].records:
        return None
    return _ask(view, row, ranked, f'only the word "{named[ranked[0].export.name]}" in its name says so')


def _doubt(view: View, row: HeaderRow, best: Reading, told_by: int) -> str:
    """Return why even the only likely table must be asked about, "" where nothing speaks against it."""
    if best.speaks is False or (best.unfolded and not best.spent and not best.speaks):
        return "nothing on it says whether its amounts are planned or spent"
    if best.export.name == "vendors" and any(key(each.heading) in _PARTNERS for each in best.found.columns.values()):
        return "business partners may be customers as well"
    if told_by < _ENOUGH_TOLD and not best.speaks:
        return "its headings are general ones, which many lists have"
    return doubts(view, row.number, best.found, best.export)


def _likely(best: Reading, row: HeaderRow) -> bool:
    """Say whether enough is found to go on, even if a needed column must be asked for."""
    matched = len(best.found.columns) / max(1, len(row.headings))
    if best.missing:
        return best.claim >= _STRONG and best.missing <= max(1, len(best.export.needed) // 2)
    return len(best.found.columns) > 1 and (best.claim >= _WEAK or matched >= _MOST_COLUMNS)


def _told_by(view: View, row: HeaderRow, best: Reading) -> int:
    """Return how much tells the table besides "Name", "Date" and "Status": its subject, or headings of its own."""
    needed = {name for group in best.export.needed for name in group}
    telling = 0
    for name, match in best.found.columns.items():
        kind = best.export.column(name).kind.name
        if name in needed and kind == "currency" and fits(kinds.CURRENCY, view.profile(match.letter, row.number)) > 0:
            return _ENOUGH_TOLD
        general = key(match.heading) in _GENERAL or match.how in {"content", "similar"}
        if name in needed and kind in {"vendor", "text", "id"} and not general:
            return _ENOUGH_TOLD
        telling += not general and name not in _OF_ANY_COMPANY and said_by(match.heading) <= _FEW
    return telling


def _ask(view: View, row: HeaderRow, ranked: list[Reading], because: str) -> Reading:
    best = ranked[0]
    choices = [Choice(each.export.name, each.export.title) for each in ranked if each is best or each.claim > 0]
    question = Question(
        "table",
        f"{on(view.sheet.name)}: which list is this? It looks like the {best.export.title.lower()}, but {because}.",
        best.export.name,
        (*choices, Choice("none", "None of these: leave it out")),
        tuple(row.headings.values())[:_SHOWN],
    )
    return replace(best, questions=(question,))


def _no_table(view: View, row: HeaderRow, ranked: list[Reading], rival: str) -> Refusal:
    shown = ", ".join(f'"{each}"' for each in list(row.headings.values())[:_SHOWN])
    place = in_row(view.sheet.name, row.number + 1)
    if rival:
        says = (
            f"{place}: the headings {shown} look like a list of {title_of(rival)}, which cannot be loaded yet; if it "
            f"is one of {', '.join(each.title.lower() for each in all_exports().values())}, say which it is."
        )
        return Refusal("other_list", says, {"looks_like": rival})
    if len(parts := quarters(list(row.headings.values()))) > 1 and not row.wide:
        says = f'{place}: the columns "{parts[0]}", "{parts[1]}" hold amounts of several months each, and how they are '
        says += "spread over them is not known; give one column per month, and load that."
        return Refusal("quarters", says)
    if len(row.headings) <= _PAIR:
        says = f"{place}: the two columns {shown} are no list of ours; if they are, say which table it is."
        return Refusal("no_list", says)
    if not ranked:
        return Refusal("no_table", f"{place}: the headings {shown} belong to no known list; say which table it is.")
    best = ranked[0].export
    missing = [group for group in best.needed if not any(name in ranked[0].found.columns for name in group)]
    wanted = ", ".join(" or ".join(best.column(name).heading for name in group) for group in missing)
    wanted = f"; for the {best.title.lower()} there is no {wanted}" if missing else ""
    says = (
        f"{place}: the headings {shown} do not tell which list this is{wanted}; use the headings of the template, "
        "or say which table it is."
    )
    return Refusal("no_table", says, {"nearest": best.name})
