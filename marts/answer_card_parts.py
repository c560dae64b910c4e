"""The parts of an answer card: what changed since the review, what belongs to it, its money, and its newest history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.answer_card_facts import DAYS, TONES, day, item, short
from marts.answer_card_known import count, one
from marts.answer_card_money import said as amount
from marts.answer_card_signals import signals
from marts.answer_card_told import Entry, Named, Part
from marts.change_words import told
from marts.figure import Condition, Detail, Figure
from marts.say import UNKNOWN, capital, say_count, say_date, say_word
from marts.sql import value
from marts.telling import Said, more

if TYPE_CHECKING:
    from marts.answer_card_known import Known
    from marts.answer_card_told import Word
    from marts.history import Told
    from marts.sql import Connection
    from schemas.table import Column

SHOWN, NEWEST = 5, 5
BELONGS = {"data_from": "data comes from", "data_to": "data goes to", "waits_for": "waits for", "after": "comes after",
           "backup": "stands in", "sponsor": "sponsors", "owner": "owns", "decider": "decides"}  # fmt: skip
ALONE = ("Decisions pending", "Decides", "Milestones", "Milestones to reach", "Risks", "Contracts")
NEEDS = ("systems", "vendors", "contracts", "initiatives")
APART = {"vendors": ("contracts",), "systems": ("contracts",)}  # what has a part of its own


def parts(db: Connection, known: Known, money: tuple[tuple[Figure, str], ...]) -> tuple[Part, ...]:
    """Return the parts that say something of this kind of thing, in the order in which they are asked."""
    table = known.hit.item[0]
    if table == "loads":
        found = [_records(known), *([_money(money)] if money else []), _findings(db, known)]
    else:
        found = [
            signals(db, known),
            _changed(known),
            *(_people(known) if table == "people" else _others(known)),
            _money(money),
        ]
    found += [_corrected(known), _history(known)]
    return tuple(each for each in found if each.entries or each.empty)


def _others(known: Known) -> list[Part]:
    """Return what belongs to an item: decisions, milestones, risks, what it needs, and what needs it."""
    table = known.hit.item[0]
    found = []
    if table != "decisions":
        found.append(_things("Decisions pending", known.decisions(), known, "No open decision names it."))
    if table == "initiatives":
        found.append(
            _things("Milestones", _ahead(known.of("milestones")), known, "No milestone of the lists belongs to it.")
        )
    if table != "risks":
        risks = [each for each in known.of("risks") if not each["is_over"]]
        found.append(_things("Risks", risks, known, "No open risk names it."))
    if table == "risks":
        found.append(
            _things("What it would hit", known.of(*NEEDS), known, "The register names no system, vendor or initiative.")
        )
    elif table == "decisions":
        found.append(_things("What waits for it", known.of("initiatives"), known, "No initiative is named as waiting."))
    else:
        if table in {"vendors", "systems"}:
            found.insert(
                1, _things("Contracts", known.of("contracts"), known, "No contract of the lists is linked to it.")
            )
        needs = [*known.of(*NEEDS, "milestones", named=True)]
        needs += [each for each in known.of("people", named=True) if each["relation"] == "waits_for"]
        needs = [each for each in needs if each["item_table"] not in APART.get(table, ())]
        have = {item(each) for each in (*needs, *known.of(*APART.get(table, ())))}
        needed = [each for each in known.of(*NEEDS, named=False) if item(each) not in have]
        found.append(_things("It depends on", needs, known, "Its list names nothing that it depends on."))
        found.append(_things("What depends on it", needed, known, "Nothing in the lists names it."))
    return found


def _people(known: Known) -> list[Part]:
    """Return what a person owns, decides, owes by a day, and stands in for."""
    going = [each for each in known.links if not each["is_over"]]
    owns = [each for each in going if each["relation"] == "owner" and each["item_table"] != "milestones"]
    owes = [each for each in going if each["relation"] == "owner" and each["item_table"] == "milestones"]
    others = [each for each in going if each["relation"] in {"backup", "sponsor"}]
    decides = [each for each in going if each["relation"] == "decider"]
    return [
        _things("Decides", decides, known, "No open decision is theirs."),
        _things("Owns", owns, known, "No list names them as owner of anything that is not over."),
        _things("Milestones to reach", owes, known, "No milestone that is open is theirs."),
        _things("Sponsors or stands in", others, known, ""),
    ]


def _things(title: str, rows: Any, known: Known, empty: str) -> Part:
    """Return a part with one line per thing: its name, how it stands, who answers for it, and its day."""
    rule = f"{title}: things of the lists that belong to {known.hit.name}."
    total = count(title, rule, tuple(one(each) for each in rows))
    alone = title in ALONE  # then every line is of the kind that the title says
    entries = tuple(_thing(each, known, alone=alone) for each in rows[:SHOWN])
    return Part(title, entries, total if rows else None, empty, more(total, SHOWN) if len(rows) > SHOWN else None)


def _thing(row: dict[str, Any], known: Known, *, alone: bool) -> Entry:
    number = f"{row['thing_id']} " if row["item_table"] in {"decisions", "initiatives"} and row["thing_id"] else ""
    kind = "" if alone else say_word(row["thing_kind"]).lower()
    state = say_word(str(row["state"])).lower() if row["state"] else UNKNOWN
    who = row["owner"] or ("" if row["item_table"] in {"people", "vendors"} else "no owner yet")
    if known.hit.item[0] == "people":
        who = ""
    belongs = BELONGS.get(str(row.get("relation")), "") if row.get("relation") not in {"owner", "decider"} else ""
    soft = " · ".join(filter(None, (belongs, kind, state, who, _when(row, known))))
    tone = "off" if TONES.get(str(row["state"])) == "off" else ""  # one line of many: only what presses stands out
    return Entry((Named(f"{number}{short(row['thing'])}", item(row)),), (soft,), tone)


def _when(row: dict[str, Any], known: Known) -> str:
    """Return the day of a thing; that it is past matters only while the thing is not over."""
    if not row["day"] or (row["is_over"] and row["thing_kind"] == "contract"):
        return ""
    what = "" if row["thing_kind"] == "milestone" else f"{DAYS[row['thing_kind']]} "
    return what + day(row["day"], None if row["is_over"] else known.today)


def _ahead(rows: tuple[dict[str, Any], ...]) -> list[dict[str, Any]]:
    return [each for each in rows if not each["is_over"]] + [each for each in rows if each["is_over"]][::-1]


def _changed(known: Known) -> Part:
    """Return what is not what it was at the last review: the thing itself, then what belongs to it."""
    title = "Changed since the review"
    if known.review is None:
        return Part(title, (), None, "No review was held yet: there is nothing to compare with.")
    held = f"since the review of {say_date(known.review.held_on)}"
    title = f"Changed {held}"
    rows = known.changed
    if not rows:
        return Part(title, (), None, f"Nothing about it changed {held}.")
    each_one = tuple(_change(row) for row in rows)
    total = count(title, "What is not what it was at the last review.", each_one, "changes")
    left = more(total, SHOWN) if len(rows) > SHOWN else None
    return Part(title, tuple(_changed_line(row, known) for row in rows[:SHOWN]), total, "", left)


def _change(row: dict[str, Any]) -> Figure:
    detail = Detail("change_list", (Condition("id", "=", row["id"]),))
    return Figure(str(row["subject"] or row["key"]), 1, "changes", "It is one change.", detail)


def _changed_line(row: dict[str, Any], known: Known) -> Entry:
    mine = (row["table_name"], row["feed"] or "", row["key"]) == known.hit.item
    about: tuple[Word, ...] = () if mine else (
        Named(short(row["subject"] or row["key"]), (row["table_name"], row["feed"] or "", row["key"])), ": ",
    )  # fmt: skip
    cells = " → ".join(str(each) for each in (row["old_cell"], row["new_cell"]) if each)
    who = f"{row['said_by']}, {say_date(row['said_at'])}" if row["said_by"] else "after an undo"
    place = ", ".join(str(each) for each in (row["file"], row["sheet"]) if each)
    soft = "; ".join(filter(None, (who, " ".join(filter(None, (place, cells))))))
    first, *rest = told(row)
    begins = capital(first) if mine and isinstance(first, str) else first
    return Entry((*about, begins, *rest), (soft,), "off" if row["weight"] == 1 else "")


def _money(money: tuple[tuple[Figure, str], ...]) -> Part:
    entries = tuple(Entry((f"{figure.name} ", amount(figure)), (which,)) for figure, which in money)
    return Part("Money", entries, None, "No list and no ledger line names an amount for it.")


def _corrected(known: Known) -> Part:
    """Return what was corrected here, beside what the list says."""
    entries = tuple(Entry((f"{each.heading}: {each.value}",), (each.says,)) for each in known.corrected)
    return Part("Corrected here", entries[:SHOWN])


def _history(known: Known) -> Part:
    """Return the newest of what was said about it; the whole history stands in the side panel of its list."""
    newest = known.told[:NEWEST]
    return Part("History", tuple(_told(each) for each in newest))


def _told(entry: Told) -> Entry:
    when = say_date(entry.as_of or entry.at.date())
    if entry.column is None:
        text = "First listed"
    else:
        text = f"{entry.column.heading}: {_value(entry.old, entry.column)} → {_value(entry.new, entry.column)}"
    return Entry((f"{when} · {text}",), (f"{entry.who}; {entry.place}",))


def _value(given: Any, column: Column) -> str:
    if given in {None, ""}:
        return UNKNOWN
    if column.kind.name == "date":
        return say_date(given)
    if column.kind.name == "flag":
        return "yes" if given else "no"
    if column.kind.numeric:
        return f"{given.normalize():,f}" if hasattr(given, "normalize") else f"{given:,}"
    return say_word(str(given)) if column.kind.values else short(given)


def _records(known: Known) -> Part:
    names = ("records_read", "records_loaded", "records_set_aside", "records_not_data")
    rule = "Records of the load."
    shown = [(known.shape.mart.column(each).heading, known.figure(each, "records", rule)) for each in names]
    entries = tuple(Entry((f"{heading}: ", Said(f"{figure.value or 0:,}", figure))) for heading, figure in shown)
    return Part("Records", entries)


def _findings(db: Connection, known: Known) -> Part:
    own = (Condition("load_id", "=", known.row["load_id"]),)
    number = value(db, "select count(*) from finding_list where load_id = $load", load=known.row["load_id"])
    rule, detail = "Problems with data, each with its cell.", Detail("finding_list", own)
    figure = Figure("Findings", number, "findings", rule, detail)
    said = Said(say_count(number, "problem with data", "problems with data"), figure)
    return Part("Findings", (Entry((said,)),) if number else (), None, "No problem was found in it.")
