"""The Brief: five questions answered on one screen, each number with its evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts import corrections, decisions, initiatives, movers, panel_signals, panel_spend, reviews, trust_stale
from marts.figure import Condition, Detail, Figure
from marts.freshness import freshness
from marts.panel_changes import not_sent, what_changed
from marts.panel_risks import moves, which_risk_moved
from marts.panels import decide_now, spend_rising, what_is_blocked
from marts.say import NO_CURRENCY, capital, say_count, say_exact, say_few, say_list, say_money
from marts.spend import tie_out
from marts.telling import Brief, Fresh, Line, Panel, Piece, Said, figures, words
from marts.unblocking import unblocking

if TYPE_CHECKING:
    from marts.decisions import Queue
    from marts.figure import Rows
    from marts.reviews import Review
    from marts.sql import Connection
    from marts.tie_out import TieOut
    from marts.trust_stale import Stale
    from marts.unblocking import Together

__all__ = ["Brief", "Fresh", "Line", "Panel", "Piece", "Said", "brief", "figures", "words"]

COUNT_AND_BUDGET = 2  # figures of what waits, where all budgets are in one currency
SHORTLY = {  # why a record is not shown; Spend says it with amounts
    "set_aside": "set aside",
    "restated": "restated later",
    "repeat": "repeated",
    "corrected": "corrected later",
    "intercompany": "between our own units",
}
NOTHING = (
    "Nothing is loaded yet. Fill the six lines on Start, which takes ten minutes, "
    "or load one sheet: spend, initiatives, risks or decisions."
)
LISTS = {2: "initiatives", 3: "risks", 4: "spend", 5: "decisions"}  # what a panel rests on
FACTS = 3  # of the headline: two sentences hold no more


def brief(db: Connection) -> Brief:
    """Return the Brief as of the cursor's sequence and day."""
    fresh = freshness(db)
    review = reviews.last(db)
    quiet = reviews.quiet(db) if review else {}
    queue = decisions.queue(db)
    waits = decisions.waits(db)
    blocked = initiatives.blocked(db, limit=20)
    rising = movers.rising(db, limit=20)
    tied = tie_out(db)
    moved = moves(db) if review else None
    signals = panel_signals.pressing(db).rows
    risky = which_risk_moved(db, moved)
    risks = {str(row["risk_id"]) for row in moved.rows} if moved else set()
    others = set() if moved and risky.count is moved.count else panel_signals.open_risks(db)
    blocking = what_is_blocked(db, blocked, waits, queue)
    panels = (
        what_changed(db, review, quiet),
        panel_signals.woven(blocking, signals, "initiative", counted=panel_signals.held(db)),
        panel_signals.woven(
            risky, signals, "risk", told=risks, counted=risks | others, short=f"{len(risks)} moved" if risks else ""
        ),
        panel_spend.judged(db, spend_rising(db, rising, tied), rising),
        panel_signals.woven(decide_now(queue, waits), signals, "decision"),
    )
    old = trust_stale.stale(db)
    noted = tuple(
        _noted(each, LISTS[each.number], quiet, review, old) if each.number in LISTS else each for each in panels
    )
    said = {"decisions": _overdue(queue, waits), "risks": _worse(moved), "initiatives": _blocked(blocked)}
    facts = trust_stale.facts(old, **panel_signals.ranked(signals, **said, spend=panel_spend.fact(panels[3])))
    told = _headline(*facts, panel_signals.first(signals, untold=said)) or _calm(queue, tied)
    noted = (*noted[:-1], _together(noted[-1], unblocking(db).together))
    return Brief(told if fresh else (NOTHING,), fresh, noted, (*_foot(tied), *corrections.told(db)))


def _noted(panel: Panel, table: str, quiet: dict[str, list[str]], review: Review | None, old: Stale) -> Panel:
    """Return a panel that says as of when it stands, where its list was not sent in time."""
    return trust_stale.weighed(replace(panel, note=not_sent(quiet, table, review)), table, old)


def _together(panel: Panel, found: Together) -> Panel:
    """Return a panel that names the few decisions that free the most together, where nothing else must be noted."""
    keys = [str(each["key"]) for each in found.decisions]
    if panel.note or len(keys) == 1 or not keys:
        return panel
    return replace(panel, note=f"Free the most together: {say_list(keys)}")


def _headline(*facts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the strongest facts in one or two calm sentences: what is overdue, what is blocked, what rises."""
    first, *others = [each for each in facts if each][:FACTS] or [()]
    if not first:
        return ()
    joined: list[Piece] = [*first, "."]
    for number, fact in enumerate(others):
        joined[-1:] = [", and "] if number else [". "]
        joined += [*(fact if number else (_capital(fact[0]), *fact[1:])), "."]
    return (_capital(joined[0]), *joined[1:])


def _capital(piece: Piece) -> Piece:
    return capital(piece) if isinstance(piece, str) else Said(capital(piece.text), piece.figure)


def _overdue(queue: Queue, pairs: list[dict[str, Any]]) -> tuple[Piece, ...]:
    count = int(queue.overdue.value or 0)  # type: ignore[arg-type]
    if not count:
        return ()
    said = Said(say_few(count, "overdue decision"), queue.overdue)
    waits = decisions.waiting(pairs, *[row["decision_id"] for row in queue.rows.rows if row["urgency"] == "overdue"])
    keep = " keeps " if count == 1 else " keep "
    if len(waits) == COUNT_AND_BUDGET:
        return (said, keep, _money(waits[1]), " of planned work waiting")
    if waits:
        return (said, keep, Said(say_count(int(waits[0].value or 0), "initiative"), waits[0]), " waiting")  # type: ignore[arg-type]
    return (said, " waits for an answer" if count == 1 else " wait for an answer")


def _worse(moved: Rows | None) -> tuple[Piece, ...]:
    """Return which risk rose the most since the review."""
    rose = [row for row in moved.rows if row["movement"] == "up"] if moved else []
    if not rose:
        return ()
    own = Detail("risk_moves", (Condition("movement", "=", "up"),))
    figure = Figure("Risks that rose", len(rose), "risks", "Risks rated higher than at the last review.", own)
    if len(rose) > 1:
        return (Said(say_few(len(rose), "risk"), figure), " rose since the review")
    return (
        "the risk ",
        Said(f"\N{LEFT DOUBLE QUOTATION MARK}{rose[0]['subject']}\N{RIGHT DOUBLE QUOTATION MARK}", figure),
        " rose",
    )


def _blocked(blocked: Rows) -> tuple[Piece, ...]:
    count = blocked.count.value
    if not isinstance(count, int) or not count:
        return ()
    return (Said(say_few(count, "initiative"), blocked.count), " is blocked" if count == 1 else " are blocked")


def _calm(queue: Queue, tied: TieOut) -> tuple[Piece, ...]:
    if queue.open.value:
        count = int(queue.open.value)  # type: ignore[arg-type]
        said = Said(capital(say_few(count, "decision")), queue.open)
        return (
            said,
            " is open and not late. " if count == 1 else " are open, none of them late. ",
            "Nothing else presses.",
        )
    if tied.shown:
        return (_money(tied.shown[0]), " of spend is on record. Nothing presses as far as the loaded lists say.")
    return ("Nothing presses as far as the loaded lists say.",)


def _foot(tied: TieOut) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for files, shown, difference in zip(tied.files, tied.shown, tied.difference, strict=True):
        pieces += ["Files say ", _exact(files)]
        if not difference.value:
            pieces += [", ", Said("all shown", shown), ". "]
            continue
        why = say_list([SHORTLY[each.name] for each in tied.reasons if each.unit == files.unit and each.value])
        pieces += [", shown ", _exact(shown), ", difference ", _exact(difference), f" {why}. "]
    return tuple(pieces)


def _money(figure: Figure) -> Said:
    return Said(say_money(figure.value, figure.unit), figure)  # type: ignore[arg-type]


def _exact(figure: Figure) -> Said:
    unit = figure.unit or NO_CURRENCY
    return Said(say_exact(figure.value, unit), figure)  # type: ignore[arg-type]
