"""decide, review, setting, period: what people say beside the sheets."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts import decide, period, review, setting, setting_effect
from acts.actor import local_actor
from commands.leaving import Leaving, leave
from commands.saying import db, say, seq
from schemas.errors import BadValueError
from schemas.given import day

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    one = command("setting", _setting, "show or change settings")
    one.add_argument("name", nargs="?", default="")
    one.add_argument("value", nargs="?", default=None)
    one.add_argument("--default", action="store_true", help="back to the default")
    one.add_argument("--from", dest="sheet", default="", metavar="FILE", help="set the values that differ in a sheet")
    one.add_argument("--to", default="", metavar="FILE.xlsx", help="write all settings as a sheet")
    one = command("decide", _decide, "raise (--question), decide (--outcome) or defer (--defer) a decision")
    one.add_argument("decision_id", nargs="?", default="", metavar="DECISION")
    one.add_argument("--defer", action="store_true", help="move it to another date, with --reason")
    one.add_argument("--owner", required=True, help="the name of one person")
    one.add_argument("--due", required=True, metavar="DATE", help="one date")
    for name in ("question", "outcome", "reason", "unit"):
        one.add_argument(f"--{name}", default="")
    one = command("period", _period, "close the books up to a month, or open them from a month on (--reason)")
    one.add_argument("event", choices=(period.CLOSE, period.OPEN))
    one.add_argument("period", metavar="YYYY-MM")
    one.add_argument("--reason", default="")
    held = command("review", _review, "mark everything so far as reviewed")
    held.add_argument("--note", default="")
    held.add_argument("--held-on", type=day, default=None, metavar="DATE", help="the day of the meeting, if not today")


def _setting(given: argparse.Namespace) -> int:
    if given.sheet or given.to:
        return _setting_sheet(given)
    if given.value is None and not given.default:
        known = setting.values(db(given))
        if given.name and given.name not in known:
            raise BadValueError("Setting", given.name, "one of " + ", ".join(known))
        shown = {given.name: known[given.name]} if given.name else known
        return say(given, {"settings": shown}, "\n".join(f"{name}: {value}" for name, value in shown.items()))
    home, wanted = store.data_home(), None if given.default else given.value

    def act() -> tuple[int, ...]:
        return (setting.set_setting(home, local_actor(), given.name, wanted),)

    if setting_effect.concerns([given.name]):
        (seq,), effect = setting_effect.changing(home, act, today=given.today)
        says = effect.says if effect else ""
    else:
        (seq,), says = act(), ""
    now = setting.values(db(given)).get(given.name, "")
    words = " ".join(filter(None, (f"{given.name} is {now or 'nothing'} (act {seq}).", says)))
    return say(given, {"act": seq, "signals": says}, words)


def _setting_sheet(given: argparse.Namespace) -> int:
    """Write all settings as a workbook, or set the values that differ in one, all or none."""
    from acts import setting_sheet

    if given.to:
        path = Path(given.to)
        if path.suffix.lower() != ".xlsx" or not path.parent.is_dir():
            raise BadValueError("--to", given.to, "a file that ends in .xlsx, in a folder that exists")
        given.as_of_seq = seq(given)  # the file, the journal and the answer say the same act
        known = leave(given, path, Leaving("setting_list", "Settings"), setting_sheet.write(db(given)))
        return say(given, {"file": given.to, **known}, f"{given.to}: all settings. Noted as act {known['act']}.")
    path = Path(given.sheet)
    if not (path.is_file() and os.access(path, os.R_OK)):
        raise BadValueError("--from", given.sheet, "the path of a file that can be read")
    wanted = setting_sheet.read(path, today=given.today)
    told = [setting_sheet.told(each) for each in setting.changes(db(given), wanted)]
    acts = setting.set_settings(store.data_home(), local_actor(), wanted)
    return say(given, {"acts": list(acts), "changes": told}, "\n".join(told) or "No value differs: nothing changes.")


def _decide(given: argparse.Namespace) -> int:
    home, actor, when = store.data_home(), local_actor(), {"owner": given.owner, "due_date": given.due}
    if given.question:
        known = decide.raise_decision(home, actor, question=given.question, unit=given.unit, **when)
    elif given.defer:
        known = given.decision_id
        decide.defer(home, actor, known, reason=given.reason, **when)
    else:
        known = given.decision_id
        decide.decide(home, actor, known, outcome=given.outcome, reason=given.reason, **when)
    return say(given, {"decision_id": known}, f"{known}: {given.owner}, {given.due}.")


def _period(given: argparse.Namespace) -> int:
    home, actor = store.data_home(), local_actor()
    if given.event == period.CLOSE:
        seq = period.close_period(home, actor, given.period, today=given.today, reason=given.reason)
    else:
        seq = period.open_period(home, actor, given.period, reason=given.reason)
    until = period.closed_to(db(given))
    return say(given, {"act": seq, "closed_to": until or None}, f"The books are closed up to {until} (act {seq}).")


def _review(given: argparse.Namespace) -> int:
    if given.held_on and given.held_on > given.today:
        raise BadValueError("--held-on", given.held_on.isoformat(), f"a day up to {given.today}")
    seq = review.mark_reviewed(store.data_home(), local_actor(), note=given.note, held_on=given.held_on)
    return say(given, {"act": seq}, f"Everything up to act {seq} is reviewed: what changes from now on is a change.")
