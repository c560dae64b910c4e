"""The facts of an answer card: who answers for it, how it stands, what comes next, what must be decided, what money."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.answer_card_money import LEFT, is_below
from marts.answer_card_money import said as amount
from marts.answer_card_told import NOBODY_SAYS, Fact, Named
from marts.say import say_count, say_date, say_list, say_word
from marts.telling import Said

if TYPE_CHECKING:
    from datetime import date

    from marts.answer_card_known import Known
    from marts.answer_card_told import Word
    from marts.figure import Figure

TONES = {
    "blocked": "off", "off_track": "off", "overdue": "off", "high": "off", "past_notice": "off", "unknown": "risk",
    "at_risk": "risk", "notice_soon": "risk", "due_soon": "risk", "no_date": "risk", "medium": "risk",
    "unrated": "risk", "not_confirmed": "risk", "phase_out": "risk", "end_of_life": "off", "older list": "risk",
    "undone": "off",
    "on_track": "ok", "later": "ok", "low": "ok", "reached": "ok",
}  # fmt: skip
LATE = {"days_blocked": "for {}", "days_overdue": "treatment {} overdue", "days_late": "{} late"}
STANDS = {("decisions", "later"): "Due later", ("contracts", "later"): "Notice later"}  # said without its heading
DAYS = {"decision": "due", "milestone": "milestone", "contract": "notice by", "risk": "treatment due",
        "initiative": "finish"}  # fmt: skip
SHORT = 90  # letters of a text in a fact


def facts(known: Known, money: tuple[tuple[Figure, str], ...]) -> tuple[Fact, ...]:
    """Return the facts of a thing, each with its cell; what nobody says is unknown."""
    if known.hit.item[0] == "people":
        return (*_person(known), *_decision(known), *_money(money))
    if known.hit.item[0] == "loads":
        return (_loaded(known), _status(known), *(_money(money) if money else ()))
    decision = () if known.hit.item[0] == "decisions" else _decision(known)
    return (owner(known), _status(known), _next(known), *decision, *_money(money))


def owner(known: Known) -> Fact:
    """Return who answers for it, and how surely that is one person."""
    column = known.shape.owner
    written, text = known.row.get(column), (known.row.get("_raw") or {}).get(column, "")
    if not written:
        because = f"the list says “{text}”" if text else "the list names nobody"
        return Fact(known.shape.owner_says, ("No owner yet",), (because,), known.place(column), "off")
    named, because, tone = _who(known, str(written))
    sure = "; ".join(filter(None, (known.amended(column), because)))
    return Fact(known.shape.owner_says, (named,), (sure,), known.place(column), tone)


def _who(known: Known, written: str) -> tuple[Word, str, str]:
    """Return the person whom a name means, why we think so, and the tone of that."""
    person = known.person
    if person is None:
        return written, "a vendor, or a name that nobody has read yet", "risk"
    named = Named(str(person["person"]), ("people", "", person["person_key"]))
    as_written = f"written as {written}; " if written != person["person"] else ""
    if person["is_gone"]:
        return named, f"{as_written}no longer here: {person['known_because']}", "off"
    if person["standing"] == "not_confirmed":
        return named, f"{as_written}confirmed by nobody; {person['proposed_because']}", "risk"
    title = f"{person['title']}; " if person["title"] else ""
    return named, f"{as_written}{title}{person['known_because']}", "risk" if person["is_group"] else ""


def late(known: Known, name: str) -> Said | None:
    """Return since how many days it is late or blocked; None where it is not, or nobody knows."""
    days = known.row.get(name)
    if not days:
        return None
    figure = known.figure(name, "days", known.shape.mart.column(name).description)
    return Said(LATE[name].format(say_count(days, "day")), figure)


def day(when: date | None, today: date | None) -> str:
    """Return a day, with the word that says that it is past."""
    return f"{say_date(when)}{', which is past' if when and today and when < today else ''}"


def short(said: object) -> str:
    """Return the beginning of a text."""
    text = " ".join(str(said).split())
    return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def item(row: dict[str, Any]) -> tuple[str, str, str]:
    """Return what identifies a thing that belongs to another one."""
    return (row["item_table"], "" if row["item_table"] == "people" else row["feed"] or "", str(row["item_key"]))


def address(row: dict[str, Any]) -> str:
    """Return the file, sheet and row of a thing."""
    parts = (row["file"], row["sheet"], f"row {row['source_row']}" if row["source_row"] else "")
    return ", ".join(str(each) for each in parts if each)


def _status(known: Known) -> Fact:
    column = known.shape.status
    value = known.row.get(column)
    heading = known.shape.mart.column(column).heading
    if value is None:
        return Fact(heading, (NOBODY_SAYS,), ("the list does not say it",), known.place(column), "risk")
    days = next(filter(None, (late(known, each) for each in LATE)), None)
    beside = known.row.get(known.shape.beside)
    stands = STANDS.get((known.hit.item[0], str(value)), say_word(str(value))) + (
        f", {say_word(str(beside)).lower()}" if beside else ""
    )
    text: tuple[Word, ...] = (stands, *((f"{'' if value == 'blocked' else ','} ", days) if days else ()))
    printed = (known.row.get("_raw") or {}).get(column)
    because = [
        known.amended(column),
        f"printed as “{printed}”" if printed and say_word(str(value)) != say_word(printed) else "",
        _since(known),
    ]
    because.append(short(known.row.get(known.shape.because) or ""))
    return Fact(heading, text, ("; ".join(filter(None, because)),), known.place(column), TONES.get(str(value), ""))


def _since(known: Known) -> str:
    """Return since which list the status is said, as far as the lists of this company reach back."""
    column = known.shape.status
    if known.hit.item[0] not in {"initiatives", "systems", "vendors"} or not known.told:
        return ""
    moved = next((each for each in known.told if each.column and each.column.name == column), None)
    entry = moved or known.told[-1]
    when = say_date(entry.as_of or entry.at.date())
    return f"so since the list of {when}" if moved else f"unchanged since the first list, {when}"


def _next(known: Known) -> Fact:
    """Return what comes next and when."""
    row, today = known.row, known.today
    if row.get("next_milestone"):
        rest = f"; finish {say_date(row['forecast_finish'])}" if row.get("forecast_finish") else ""
        ahead = next((each for each in known.of("milestones") if each["thing"] == row["next_milestone"]), None)
        name = Named(row["next_milestone"], item(ahead)) if ahead else str(row["next_milestone"])
        when = f"{say_date(row['next_milestone_date'])}: "
        return Fact("Next", (when, name), (f"the first milestone ahead{rest}",), address(ahead) if ahead else "")
    column = next((each for each in known.shape.when if row.get(each)), "")
    if column:
        what = known.shape.mart.column(column).heading
        why = row.get("treatment_text") or row.get("decision_because") or ""
        tone = "risk" if today and row[column] < today else ""
        return Fact("Next", (f"{what} {day(row[column], today)}",), (short(why),), known.place(column), tone)
    soon = [each for each in known.links if each["day"] and not each["is_over"] and today and each["day"] >= today]
    if soon:
        first = min(soon, key=lambda each: (each["day"], each["thing"]))
        text = (f"{say_date(first['day'])}: ", Named(short(first["thing"]), item(first)))
        return Fact("Next", text, (f"the first day ahead here ({DAYS[first['thing_kind']]})",), address(first))
    return Fact("Next", (NOBODY_SAYS,), ("no list names a day that is ahead",), tone="risk")


def _decision(known: Known) -> tuple[Fact, ...]:
    """Return the open decision that is due first: who takes it, and by when."""
    found, own = known.decisions(), known.hit.item[0] == "people"
    if own:
        found = tuple(each for each in found if each["relation"] == "decider")
    if not found:
        return (Fact("Decision pending", ("None",), ("no open decision names it",)),)
    first = found[0]
    who = "" if own else f" by {first['owner']}" if first["owner"] else " by nobody yet"
    when = f"due {day(first['day'], known.today)}" if first["day"] else "without a date"
    tone = "off" if first["state"] == "overdue" else "risk"
    more = f"; {len(found) - 1} more below" if len(found) > 1 else ""
    text = (Named(first["thing_id"] or short(first["thing"]), item(first)), f"{who}, {when}")
    return (Fact("Decision pending", text, (f"{short(first['thing'])}{more}",), address(first), tone),)


def _money(money: tuple[tuple[Figure, str], ...]) -> tuple[Fact, ...]:
    if not money:
        return (Fact("Money", (NOBODY_SAYS,), ("no list and no ledger line names an amount for it",)),)
    figure, which = money[0]
    because: list[Word] = []
    for other, _ in money[1:3]:
        because += [f"{'; ' if because else ''}{other.name[:1].lower()}{other.name[1:]} ", amount(other)]
    tone = "risk" if any(each.name == LEFT and is_below(each) for each, _ in money) else ""
    return (Fact("Money", (f"{figure.name} ", amount(figure)), tuple(because) or (which,), "", tone),)


def _person(known: Known) -> tuple[Fact, ...]:
    row = known.row
    who = [row.get("title"), row.get("function"), f"reports to {row['manager']}" if row.get("manager") else None]
    gone = known.hit.is_over
    sure = "No longer here" if gone else say_word(str(row["standing"]))
    because = str(row["known_because"])
    if row["standing"] == "not_confirmed":
        because = f"{because}; {row.get('proposed_because') or 'nobody has read it yet'}"
    because = "" if because.lower() == sure.lower() else because
    tone = "off" if gone else TONES.get(str(row["standing"]), "")
    said = "; ".join(str(each) for each in who if each) or NOBODY_SAYS
    return (
        Fact("Who it is", (said,), (_spelled(row),), known.place("title")),
        Fact("How sure", (sure,), (because,), "", tone),
        _next(known),
    )


def _spelled(row: dict[str, Any]) -> str:
    names = [each for each in str(row.get("spellings") or "").split("; ") if each and each != row["person"]]
    return f"also written as {say_list(names[:3])}" if names else ""


def _loaded(known: Known) -> Fact:
    row = known.row
    return Fact("Loaded", (f"{say_date(row['loaded_at'])} by {row['loaded_by']}",), (f"load {row['load_id']}",))
