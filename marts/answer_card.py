"""The answer card: one thing with owner, status, what changed, next step, pending decision, money, risks, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.answer_card_facts import facts, short
from marts.answer_card_known import gather
from marts.answer_card_money import money
from marts.answer_card_parts import parts
from marts.answer_card_shapes import SHAPES
from marts.answer_card_told import NOBODY_SAYS, Card
from marts.say import capital, say_count, say_date, say_list, say_word
from marts.search import find_item
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from marts.answer_card_known import Known
    from marts.answer_card_told import Fact, Word
    from marts.sql import Connection


class UnknownItemError(EvenkeelError):
    """No list of this moment has the thing that was asked for."""

    def __init__(self, table: str, key: str, tables: tuple[str, ...]) -> None:
        """Say it from: the table and key that were asked for, and the tables that have cards."""
        super().__init__(
            f'No list of {table} has "{key}" at this moment. TABLE is one of {", ".join(tables)}; '
            f"`evenkeel find TEXT` tells the table and key of a name."
        )


def card(db: Connection, *, item: tuple[str, str, str]) -> Card | None:
    """Return the card of what (table, feed, key) identifies, at the moment of the cursor; None where nothing does."""
    hit = find_item(db, item=item)
    known = gather(db, hit) if hit else None
    if hit is None or known is None:
        return None
    amounts = money(db, known)
    told = facts(known, amounts)
    return Card(
        item=hit.item,
        kind=hit.kind,
        name=hit.name,
        number=hit.number,
        unit=hit.unit,
        says=_says(known, told),
        facts=told,
        parts=parts(db, known, amounts),
        unknown=_unknown(known),
        sources=_sources(known),
    )


def asked_card(db: Connection, *, table: str, key: str, feed: str = "") -> Card:
    """Return the card of a thing that somebody asks for by name; UnknownItemError where no list has it."""
    found = card(db, item=(table, feed, key)) if table in SHAPES else None
    if found is None:
        raise UnknownItemError(table, key, tuple(SHAPES))
    return found


def _says(known: Known, told: tuple[Fact, ...]) -> tuple[Word, ...]:
    """Return one sentence or two: how it stands, who answers for it, and what must happen next."""
    by = {each.label: each for each in told}
    if known.hit.item[0] == "people":
        return _of_person(known)
    if known.hit.item[0] == "loads":
        return ("Loaded ", *by["Loaded"].text, f"; what of it counts: {known.row['status']}.")
    status = told[1]
    said: list[Word] = [*status.text]
    why = known.row.get("blocker") or ""
    if known.hit.item[0] == "initiatives" and why:
        said += [f": {short(why)}"]
    if known.hit.item[0] == "contracts":
        said = [capital(str(known.row["notice_because"]))]
    elif known.hit.item[0] == "vendors" and known.row.get("notice_because"):
        said += [f": {known.row['notice_because']}"]
    said += [". "]
    owner = told[0]
    if owner.text == ("No owner yet",):
        said += ["Nobody owns it yet. "]
    else:
        verb = "decides" if known.hit.item[0] == "decisions" else "answers for it"
        sure = {"off": ", but is no longer here", "risk": ", not confirmed as one person"}.get(owner.tone, "")
        said += [*owner.text, f" {verb}{sure}. "]
    return (*said, *_pending(by))


def _pending(by: dict[str, Fact]) -> tuple[Word, ...]:
    pending = by.get("Decision pending")
    if pending and pending.text != ("None",):
        return ("Decision pending: ", *pending.text, ".")
    coming = by.get("Next")
    return ("Next: ", *coming.text, ".") if coming and coming.text != (NOBODY_SAYS,) else ("No next step is known.",)


def _of_person(known: Known) -> tuple[Word, ...]:
    going = [each for each in known.links if not each["is_over"]]
    owns = [each for each in going if each["relation"] == "owner" and each["item_table"] != "milestones"]
    kinds = [each["thing_kind"] for each in owns]
    several = [say_count(kinds.count(each), say_word(each).lower()) for each in dict.fromkeys(kinds)]
    decides = [each for each in going if each["relation"] == "decider"]
    late_ones = [each for each in decides if each["state"] == "overdue"]
    said = f"Owns {say_list(several)}." if several else "Owns nothing that is not over."
    if decides:
        said += f" Decides {say_count(len(decides), 'open question')}"
        said += f", {len(late_ones)} of them overdue." if late_ones else "."
    return (said,)


def _unknown(known: Known) -> tuple[str, ...]:
    """Return what nobody says, as sentences."""
    mart = known.shape.mart
    blank = [
        mart.column(each).heading.lower() for each in known.shape.asked if known.row.get(each) in {None, "unrated"}
    ]
    said = [f"No list says: {'; '.join(blank)}."] if blank else []
    loose = [str(each["named"]) for each in known.links if each["item_table"] is None and each["is_named"]]
    if loose:
        said.append(f"Its list names what no other list has: {', '.join(dict.fromkeys(loose))}.")
    return tuple(said)


def _sources(known: Known) -> tuple[str, ...]:
    """Return the records that the card rests on: file, sheet, row, and who loaded it when; its own record first."""
    rows = [known.row, *known.links]
    said = []
    for row in rows:
        if row.get("file"):
            where = ", ".join(filter(None, (str(row["file"]), str(row["sheet"] or ""))))
            when = f"loaded {say_date(row['loaded_at'])} by {row['loaded_by']}" if row.get("loaded_at") else ""
            said.append("; ".join(filter(None, (where, when))))
    return tuple(dict.fromkeys(said))
