"""Recognising a sheet: which table it is, where its headings stand, which column is which, and how sure that is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pipelines.findings import Refusal
from pipelines.recognition.asking import fill_without_heading, questions_on_columns
from pipelines.recognition.choosing import Reading, choose
from pipelines.recognition.company import company_by_content
from pipelines.recognition.filenames import read_name
from pipelines.recognition.headings import key, normalise
from pipelines.recognition.listlike import explains, not_a_list
from pipelines.recognition.matching import match_columns
from pipelines.recognition.parameters import parameters, titles
from pipelines.recognition.tables import HeaderRow, fullest_row, header_rows
from pipelines.recognition.unfolding import unfold
from pipelines.recognition.versions import says_plan, speaks_of_plans, speaks_of_spending, version_said
from pipelines.recognition.view import View, look_at
from pipelines.sheets import Recognised
from pipelines.understood import Match, Memory, NotData, Stated
from pipelines.values.reading import in_file
from pipelines.values.scaled import SCALES, scale_in, scale_question
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.findings import Question
    from pipelines.sheets import Sheet
    from schemas.table import Export

NO_TABLE = "none"  # the answer "this sheet is no list that we keep"
_SHOWN = 4


def recognise(sheet: Sheet, *, name: str, memory: Memory, table: str = "") -> Recognised | Refusal:
    """Say what one sheet of the file `name` is; `table` settles the table, answers in `memory` settle questions."""
    exports = all_exports()
    told = table or memory.answers.get("table", "")
    if told == NO_TABLE:
        return Refusal(
            "no_table", f"{in_file(name, sheet.name)}: somebody said that it is none of the lists kept here."
        )
    if told and told not in exports:
        return Refusal("no_such_table", f"There is no table {told}; there are {', '.join(exports)}.")
    view = look_at(sheet)
    if explains(view):
        says = "the sheet explains the others, and nothing on it is loaded."
        return Refusal("no_list", f"{in_file(name, sheet.name)}: {says}")
    rows = header_rows(view, [told] if told else ()) or ([_unclaimed(view, told)] if told else [])
    if not rows or not rows[0].headings:
        return _unknown(view, name, told)
    claiming = [export for export in exports.values() if export.name in rows[0].claims]
    readings = [_read(view, rows[0], export, name, memory) for export in claiming]
    chosen = choose(view, rows[0], readings, told, memory, name)
    if isinstance(chosen, Refusal):
        return Refusal(chosen.rule, f"{_before(name, sheet)}{chosen.says}", chosen.detail)
    headings = rows[0].wide.labels if chosen.unfolded and rows[0].wide else rows[0].headings
    if (refusal := not_a_list(view, rows[0].number, headings, chosen.found, chosen.export)) is not None:
        return Refusal(refusal.rule, f"{_before(name, sheet)}{refusal.says}", refusal.detail)
    return _recognised(view, rows[0], chosen, name, memory)


def _before(name: str, sheet: Sheet) -> str:
    """Return how a sentence on a sheet goes on behind the name of the file."""
    return f"{name}, sheet " if sheet.name else f"{name}, "


def layout_of(table: str, headings: list[str]) -> str:
    """Return what identifies the tool that wrote a sheet: its table and headings in order, however they are spelt."""
    return hashlib.md5("\n".join([table, *filter(None, map(normalise, headings))]).encode()).hexdigest()  # noqa: S324


def _unclaimed(view: View, told: str) -> HeaderRow:
    """Take the fullest row for the headings when somebody told the table: then every needed column is asked for."""
    number, cells = fullest_row(view)
    return HeaderRow(number, cells if len(cells) > 1 else {}, {told: 0.0})


def _read(view: View, row: HeaderRow, export: Export, name: str, memory: Memory) -> Reading:
    months = row.wide.letters if row.wide and export.spreads else set()
    # The layout of a sheet with a column per month is that of its other columns: next year it has other months.
    headings = {letter: text for letter, text in row.headings.items() if letter not in months}
    layout = layout_of(export.name, [headings[each] for each in view.letters if each in headings])
    told = _told(view, row, layout, memory, export)
    amounts_are = memory.answers.get("amounts_are", "")
    unfolded, found = None, match_columns(view, row.number, headings, export, told, amounts_are)
    timed = any(export.column(each).kind.name in {"date", "month"} for each in found.columns)
    if months and not timed and export.amount not in told:
        remembered = memory.by_layout.get(layout, {})
        unfolded = unfold(view, row, export, name=name, memory=memory, remembered=remembered)
    if unfolded:
        without = {letter: text for letter, text in headings.items() if letter not in unfolded.wide.totals}
        found = match_columns(view, row.number, without, export, told | {export.amount: unfolded.amount})
        found.findings += unfolded.findings
    else:
        fill_without_heading(view, row.number, row.headings, export, found)
    facts = parameters(view, row.number - row.joined, read_name(name), export)
    said = facts["covers"].value if "covers" in facts else ""
    covers = memory.answers.get("covers") or (said if "-" in said else read_name(view.sheet.name).covers)
    texts = _texts(view, row, name)
    speaks = ("version" in found.columns or speaks_of_plans(texts)) if says_plan(export) else None
    if says_plan(export) and "version" not in found.columns:
        measure = unfolded.measure if unfolded else ""
        if version := version_said(view, row.number, found.columns.get(export.amount), measure, name=name):
            facts["version"] = version
    return Reading(
        export,
        layout,
        found,
        facts,
        has_period="-" in covers or bool(unfolded),
        unfolded=unfolded,
        speaks=speaks,
        spent=speaks_of_spending(texts),
    )


def _texts(view: View, row: HeaderRow, name: str) -> list[str]:
    """Return what may say that amounts are planned or spent: headings, titles, the names of the sheet and the file."""
    titles = [text for number in range(row.number) for text in view.row(number).values()]
    return [*row.headings.values(), *titles, view.sheet.name, name.rsplit(".", 1)[0]]


def _told(view: View, row: HeaderRow, layout: str, memory: Memory, export: Export) -> dict[str, Match]:
    """Return the columns that somebody named, by letter or by heading; an answer now goes before a remembered one."""
    letters = {key(heading): letter for letter, heading in row.headings.items()}
    told = {}
    for column in export.columns:
        asked = f"column:{column.name}"
        now = asked in memory.answers
        answer = memory.answers[asked] if now else memory.by_layout.get(layout, {}).get(asked)
        if answer is None:
            continue
        letter = answer.strip() if answer.strip() in view.letters else letters.get(key(answer), "")
        if letter or answer.strip() in {"", "-", NO_TABLE}:
            how = "answered" if now else "remembered"
            told[column.name] = Match(column.name, row.headings.get(letter, ""), letter, how, 1.0)  # type: ignore[arg-type]
    return told


def _recognised(view: View, row: HeaderRow, chosen: Reading, name: str, memory: Memory) -> Recognised:
    found, header, stated = chosen.found, row.number, dict(chosen.stated)
    wide = chosen.unfolded.wide if chosen.unfolded else None
    questions = (*chosen.questions, *(chosen.unfolded.questions if chosen.unfolded else ()))
    if not any(each.id == "table" for each in questions):
        asked = questions_on_columns(view, header, row.headings, chosen.export, found, has_period=chosen.has_period)
        questions = (*questions, *asked)
    names = {each.name for each in chosen.export.columns}
    if "company" in names and "company" not in found.columns and "column:company" not in memory.answers:
        company = company_by_content(view, header, row.headings, found.letters)
        found.columns |= {"company": company} if company else {}
    amount = found.columns.get(chosen.export.amount)
    if amount and (code := found.currency.get(chosen.export.amount, "")):
        stated.setdefault("currency", Stated(code, "parameter", f"{amount.letter}{header + 1}"))
    scale, asked = _scale(view, row, chosen, memory)
    questions = (*questions, *asked)
    if scale:
        stated["scale"] = scale
    return Recognised(
        sheet=view.sheet,
        table=chosen.export.name,
        header_row=header + 1,
        columns={each.name: found.columns[each.name] for each in chosen.export.columns if each.name in found.columns},
        extra=_extra(view, header, row.headings, found.letters - {found.credit} | set(wide.months if wide else ())),
        layout=chosen.layout,
        source=read_name(name).source,
        titles=_titles(view, row),
        parameters=stated,
        questions=questions,
        credit=found.credit,
        wide=wide,
        findings=tuple(found.findings),
    )


def _extra(view: View, header: int, headings: dict[str, str], taken: set[str]) -> tuple[tuple[str, str], ...]:
    """Return heading and letter of every column without a meaning; each heading once, so that no value is lost."""
    extra: list[tuple[str, str]] = []
    used: set[str] = set()
    cells = view.sheet.cells
    for letter in cells.column_names:
        if letter in taken or cells.column(letter).null_count == cells.num_rows:
            continue
        heading = headings.get(letter) or (cells.column(letter)[header].as_py() or "").strip()
        heading = heading or f"Column {letter}"
        heading = f"{heading} ({letter})" if heading in used else heading
        used.add(heading)
        extra.append((heading, letter))
    return tuple(extra)


def _titles(view: View, row: HeaderRow) -> tuple[NotData, ...]:
    """The rows above the headings; the upper one of two heading rows is a heading itself."""
    found = titles(view, row.number)
    if not row.joined:
        return found
    return tuple(
        NotData(each.source_row, "heading", each.text) if each.source_row == row.number else each for each in found
    )


def _scale(view: View, row: HeaderRow, chosen: Reading, memory: Memory) -> tuple[Stated | None, tuple[Question, ...]]:
    """Return what the amounts are in where the sheet says that they are not single units, asked until it is known."""
    money = [match for name, match in chosen.found.columns.items() if _is_money(chosen.export, name)]
    cells = [f"{letter}{number + 1}" for number in range(row.number) for letter in view.row(number)]
    texts = [text for number in range(row.number) for text in view.row(number).values()]
    cells += [f"{match.letter}{row.number + 1}" for match in money]
    texts += [match.heading for match in money]
    found = [(cell, *scale_in([text])) for cell, text in zip(cells, texts, strict=True)]
    cell, words, guess = next((each for each in found if each[1]), ("", "", ""))
    if not words or not money:
        return None, ()
    for answers, how in ((memory.answers, "answered"), (memory.by_layout.get(chosen.layout, {}), "remembered")):
        if answers.get("scale:amount") in SCALES:
            return Stated(answers["scale:amount"], how, cell), ()  # type: ignore[arg-type]
    return Stated(guess, "parameter", cell), (scale_question(view.sheet.name, cell, words, guess),)


def _is_money(export: Export, name: str) -> bool:
    return export.column(name).kind.name == "money"


def _unknown(view: View, name: str, told: str) -> Refusal:
    """Refuse a sheet without any known heading: what was found, what was expected, what to do."""
    number, cells = fullest_row(view)
    place = in_file(name, view.sheet.name)
    if not cells:
        return Refusal("empty", f"{place}: there is no value on it, so there is nothing to load.")
    shown = ", ".join(f'"{" ".join(each.split())}"' for each in list(cells.values())[:_SHOWN])
    if told:
        export = all_exports()[told]
        needed = ", ".join(export.column(group[0]).heading for group in export.needed)
        wanted = f"those of {export.title.lower()}: {needed}"
    else:
        wanted = f"those of one of these: {', '.join(each.title.lower() for each in all_exports().values())}"
    return Refusal(
        "no_headings",
        f"{place}: no row of the first thirty has headings of a known list (row {number + 1} reads {shown}); expected "
        f"were {wanted}; put the headings above the rows, or choose another sheet.",
    )
