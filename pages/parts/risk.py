"""One risk in the side panel: its lane, how it moved and why, and what proves that somebody minds it; the two lanes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import panel_risks, risks
from marts.figure import Condition, Detail, Figure
from marts.panels import counted_one
from marts.say import capital, say_count, say_day, say_word
from pages.parts import figures, markup, store, words

if TYPE_CHECKING:
    from marts.figure import Rows

LANES = {"reduce_now": "Reduce now", "contain_watch": "Contain and watch"}
EMPTY = {"reduce_now": "Nothing must be reduced now.", "contain_watch": "Nothing is only watched."}
MOST = 7  # lines of a lane: two lanes of these end on the first screen of a laptop
HEADINGS = ("Score", "Risk", "Who answers", "Overdue or missing")
PROPOSED = "Lane proposed"
SCORE = "Score: likelihood times consequence, of 25, and what it was at the last review"
WAYS = {"up": ("off", "↑"), "down": ("ok", "↓"), "new": ("risk", "new")}
PROOF = (
    ("Owner", ("owner",)),
    ("Treatment", ("treatment", "treatment_text", "existing_controls")),
    ("How far", ("treatment_status", "treatment_due")),
    ("Evidence", ("evidence_ref",)),
    ("Last reviewed", ("last_review",)),
    ("Next review", ("next_review",)),
)
MISSING = '<span class="ek-soft">nothing is listed</span>'


def lane(name: str, rows: Rows, lacking: tuple[Figure, ...], moved: Rows) -> None:
    """Show the risks of a lane: how high each is now and was, who answers, and what is overdue or missing, in words."""
    every, *rest = lacking
    count = figures.link(every, words.figure(every)) if rows.rows else escape(EMPTY[name])
    late = _overdue(rows)
    count += f" · treatment overdue: {figures.link(late, str(late.value))}" if late and late.value else ""
    count += f" · the highest {MOST} shown, all in the list below" if len(rows.rows) > MOST else ""
    st.html(f'<div class="ek-head"><b>{escape(LANES[name])}</b>{markup.soft(count)}</div>')
    if not rows.rows:
        return
    moves = {(each["load_id"], each["source_row"]): each for each in moved.rows}
    body = [_line(each, moves.get((each["load_id"], each["source_row"]))) for each in rows.rows[:MOST]]
    said = " · ".join([*(_lack(each, every) for each in rest if each.value), SCORE])
    st.html(markup.table(HEADINGS, body) + markup.soft(said))


def show(row: dict[str, Any]) -> None:
    """Show lane, movement and proof of one risk."""
    if not row.get("_item"):
        return
    listed, feed, key = row["_item"]
    moved = store.ask(panel_risks.move_of, table=listed, feed=feed, key=key)
    row = row if "lane_because" in row else store.ask(risks.one, table=listed, feed=feed, key=key) or row
    body = [["Lane", _lane(row), ""], ["Since the review", _movement(moved), ""]]
    if row.get("security_says"):
        body.append(["The security list says", escape(row["security_says"]), ""])
    body += [[said, *_proof(row, names)] for said, names in PROOF]
    st.html("<b>Lane, movement and proof</b>" + markup.table(("", "Says", "Cell"), body))


def presses(row: dict[str, Any]) -> str:
    """Return what of a risk is overdue or missing, the most pressing first; "" where nothing is."""
    said = []
    if row["is_overdue"] and row["days_overdue"]:
        said.append(f"treatment {say_count(row['days_overdue'], 'day')} overdue")
    if row["acceptance"] == "expired":
        until = f" on {say_day(row['acceptance_until'])}" if row["acceptance_until"] else ""
        said.append(f"acceptance expired{until}")
    if row["days_review_late"]:
        said.append(f"review {say_count(row['days_review_late'], 'day')} late")
    return capital(", ".join([*said, *([row["lacks"]] if row["lacks"] else [])]))


def _overdue(rows: Rows) -> Figure | None:
    """Return how many risks of a lane should have been treated by now; None where not all of them are known here."""
    asked = rows.count.evidence
    if rows.more > 0 or not isinstance(asked, Detail):
        return None
    own = Detail(asked.view, (*asked.where, Condition("is_overdue", "=", value=True)))
    late = sum(bool(each["is_overdue"]) for each in rows.rows)
    return Figure(
        "Treatment overdue", late, "risks", "Risks of this lane whose treatment is not done and was due.", own
    )


def _line(row: dict[str, Any], moved: dict[str, Any] | None) -> list[str]:
    own = tuple(Condition(each, "=", row[each]) for each in ("item_table", "load_id", "source_row"))
    figure = counted_one("Risk", "risks", row["level_because"] or "it is open", Detail("risk_list", own))
    pressing = presses(row)
    nothing = f"Next review {say_day(row['next_review'])}" if row["next_review"] else "Nothing"
    return [
        _score(row, moved),
        figures.link(figure, str(row["subject"])),
        escape(row["answers"]),
        f"<b>{escape(pressing)}</b>" if pressing else f'<span class="ek-soft">{escape(nothing)}</span>',
    ]


def _score(row: dict[str, Any], moved: dict[str, Any] | None) -> str:
    """Return how high a risk is, and what it was at the last review where it moved since."""
    now = str(row["rating"]) if row["rating"] is not None else say_word(row["level"])
    way = WAYS.get(moved["movement"]) if moved else None
    if moved is None or way is None:
        return f"<b>{escape(now)}</b>"
    tone, sign = way
    then = moved["rating_then"] if row["rating"] is not None else moved["level_then"]
    was = f" was {escape(str(then))}" if then is not None and moved["movement"] != "new" else ""
    return f'<span style="white-space:nowrap"><b>{escape(now)}</b> <span class="ek-{tone}">{sign}{was}</span></span>'


def _lack(each: Figure, every: Figure) -> str:
    """Return what risks of a lane lack; a proposal of ours says what it rests on."""
    if each.name == PROPOSED:
        of = "all" if each.value == every.value else str(each.value)
        return (
            f"{figures.link(each, capital(of))} placed here by score, nearness and acceptance, as no list names a lane"
        )
    return f"{escape(each.name.lower())}: {figures.link(each, str(each.value))}"


def _lane(row: dict[str, Any]) -> str:
    if not row.get("lane_because"):
        return MISSING
    lacking = f". Missing: {row['lacks']}" if row.get("lacks") else ""
    return escape(f"{LANES.get(row['lane'], say_word(row['lane']))}, {row['lane_because']}{lacking}")


def _movement(moved: dict[str, Any] | None) -> str:
    if moved is None:
        return '<span class="ek-soft">rated as before</span>'
    both = (moved["rating_then"], moved["rating"])
    said = panel_risks.label(moved) if None in both else f"{say_word(moved['movement'])}, {both[0]} → {both[1]} of 25"
    why = f": {moved['reason']}" if moved["reason"] else ""
    by = f" (list of {words.day(moved['list_day'])})" if moved["list_day"] else ""
    return escape(f"{said}{why}{by}")


def _proof(row: dict[str, Any], names: tuple[str, ...]) -> tuple[str, str]:
    """Return what a risk says of one thing, and the cells in which it stands."""
    known = [each for each in names if row.get(each) not in {None, ""}]
    cells = row.get("_cells") or {}
    said = "; ".join(words.day(row[each]) if hasattr(row[each], "day") else say_word(str(row[each])) for each in known)
    return escape(said) or MISSING, escape(", ".join(cells[each] for each in known if each in cells))
