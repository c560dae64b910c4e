"""notify: one short message to each person who should hear of something new, as mail and page in the outbox."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import store
from acts import setting, start
from acts.actor import local_actor, require
from acts.notified import ROLES
from commands.saying import DONE, REFUSED, keeping, say
from marts import notices
from marts.brief import brief
from marts.say import say_count
from packs import notice, notice_outbox, notice_smtp
from packs.notice import Moment
from schemas.errors import RuleError
from store.alone import alone

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command
    from marts.notices import Posts
    from packs.notice import Message
    from packs.notice_smtp import Sent

SHOWN = 5  # names of nobody that are printed; --json has them all


def add(command: Command) -> None:
    """Add the command to the terminal."""
    one = command("notify", _notify, "write one short message to each person who should hear of something new")
    one.add_argument("--check", action="store_true", help="say who would be told what; write and send nothing")
    one.add_argument("--chair", default="", metavar="NAME", help="who gets the Brief, if not the chair of Settings")


def _notify(given: argparse.Namespace) -> int:
    if given.as_of_seq is not None:
        raise RuleError("--as-of-seq: a message is about the newest state. Leave it out; `evenkeel brief` looks back.")
    home, actor, server = store.data_home(), local_actor(), notice_smtp.server()
    require(actor, "write messages", ROLES)
    if given.check:
        found, messages = _messages(given)
        return _told(given, found, messages, [], None)
    busy = f"{notice_outbox.folder(home)} is being written by another process. Try again when it has ended."
    with alone(home / ".notifying", busy):
        start(home)
        found, messages = _messages(given)
        acts = notice_outbox.write(home, actor, messages, server)
        sent = notice_smtp.send(home, server)
    return _told(given, found, messages, acts, sent)


def _messages(given: argparse.Namespace) -> tuple[Posts, list[Message]]:
    """Return what there is to tell, always of the newest state: a message is about today."""
    home = store.data_home()
    db = keeping(given)
    known = setting.values(db)
    found = notices.posts(db, chair=given.chair or known["chair"])
    moment = Moment(known["company_name"], given.today, store.sequence(store.newest(home)))
    has_brief = any(fact.role == "chair" for post in found.posts for fact in post.facts)
    return found, notice.messages(found.posts, moment, brief(keeping(given)) if has_brief else None)


def _told(given: argparse.Namespace, found: Posts, messages: list[Message], acts: list[int], sent: Sent | None) -> int:
    """Print what was written, or would be, and what belongs to nobody who can be written to."""
    seqs = [*acts, *[None] * (len(messages) - len(acts))]
    known = [_as_json(each, seq) for each, seq in zip(messages, seqs, strict=True)]
    nobodys = [{"names": name, "kind": fact.kind, "subject": fact.subject} for name, fact in found.nobodys]
    answer: dict[str, Any] = {"messages": known, "nobodys": nobodys}
    answer |= {"sent": list(sent.files) if sent else [], "not_sent": list(sent.not_sent) if sent else []}
    lines = [f"{each.post.person}: {each.subject}{_where(each, check=given.check)}" for each in messages]
    lines = lines or ["Nobody needs to hear anything new."]
    say(given, answer, "\n".join([*lines, *_nobodys(found)]))
    sys.stderr.write("".join(f"{each}\n" for each in answer["not_sent"]))
    return REFUSED if answer["not_sent"] else DONE


def _as_json(each: Message, seq: int | None) -> dict[str, Any]:
    facts = [
        {"role": one.role, "kind": one.kind, "subject": one.subject, "because": one.because, "asks": one.asks}
        for one in each.post.facts
    ]
    known = {"person": each.post.person, "address": each.post.address or None, "subject": each.subject}
    return known | {"file": f"{notice_outbox.stem(each)}.eml", "act": seq, "facts": facts}


def _where(each: Message, *, check: bool) -> str:
    to = "" if notice_outbox.can_be_sent(each) else " (no address is known)"
    return to if check else f"{to}\n  outbox/{notice_outbox.stem(each)}.html"


def _nobodys(found: Posts) -> list[str]:
    """Return the sentence about what belongs to nobody who can be written to: teams, committees, no name at all."""
    if not found.nobodys:
        return []
    counted = Counter(name for name, _ in found.nobodys).most_common()
    named = "; ".join(f"{name} ({count})" for name, count in counted[:SHOWN])
    rest = f"; and {len(counted) - SHOWN} more names" if len(counted) > SHOWN else ""
    things = say_count(len(found.nobodys), "thing belongs", "things belong")
    return [f"{things} to nobody who can be written to: {named}{rest}. Name one person each, and they are told."]
