"""trust and feed: how far each list can be relied on, and who sends it by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import store
from acts import feed_duty
from acts.actor import local_actor
from commands.saying import db, say
from packs import text

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

MOST = 100_000
SHOWN = ("table_name", "feed", "reliance", "reliance_because", "sender", "due", "sent_on", "last_by", "records",
         "set_aside", "repeats", "restatements", "silent_edits")  # fmt: skip
EDITS = ("kind", "table_name", "subject", "column_name", "period", "old", "new", "old_cell", "new_cell", "since_day")


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    command("trust", _trust, "every list that is sent: in time or late, what was set aside, and silent edits")
    feed = command("feed", _feed, "say who sends a list, who stands in, and by when")
    feed.add_argument("table", metavar="TABLE")
    feed.add_argument("feed", metavar="FEED")
    feed.add_argument("--sender", default=None, metavar="NAME", help='the one person who sends it ("" takes it back)')
    feed.add_argument("--deputy", default=None, metavar="NAME", help="who stands in for the sender")
    feed.add_argument("--due", default=None, metavar="DAY", help="a weekday, or a day of the month from 1 to 31")


def _trust(given: argparse.Namespace) -> int:
    from marts import feed_trust, silent_edits
    from schemas.exports import all_exports

    cursor = db(given)
    feeds, edits = feed_trust.listing(cursor, limit=MOST).rows, silent_edits.listing(cursor, limit=MOST)
    as_stored = silent_edits.LISTED.rows(cursor, limit=MOST).rows  # a program reads numbers and names of columns
    gone = feed_trust.missing(cursor)
    missing = [{"table": each, "owner": all_exports()[each].owner, "lights": all_exports()[each].lights}
               for each in gone]  # fmt: skip
    known = {"feeds": [_plain(each) for each in feeds],
             "silent_edits": [_plain(each) for each in as_stored], "missing": missing}  # fmt: skip
    words = [text.table(feeds, list(SHOWN)) if feeds else "No list is sent yet: `evenkeel load FILE` loads the first."]
    words += ["\nSilent edits", text.table(edits.rows, list(EDITS))] if edits.rows else []
    words += [f"\nNot sent by anybody: {', '.join(all_exports()[each].title for each in gone)}"] if gone else []
    return say(given, known, "\n".join(words))


def _feed(given: argparse.Namespace) -> int:
    home, said = store.data_home(), {each: getattr(given, each) for each in ("sender", "deputy", "due")}
    if all(each is None for each in said.values()):
        now = feed_duty.duty(db(given), given.table, given.feed)
        return say(given, {"table": given.table, "feed": given.feed, **vars(now)}, _told(given.feed, now))
    seq = feed_duty.say_duty(home, local_actor(), given.table, given.feed, **said)
    now = feed_duty.duty(db(given), given.table, given.feed)
    return say(given, {"act": seq, "table": given.table, "feed": given.feed, **vars(now)}, _told(given.feed, now))


def _told(feed: str, now: feed_duty.Duty) -> str:
    return f"{feed}: {feed_duty.in_words(now) or 'nobody has said who sends it, nor by when'}."


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row without what only screens need; an edit names both its cells itself."""
    return {name: value for name, value in row.items() if not name.startswith("_") and name not in {"cell", "raw"}}
