"""The outbox: messages as files, each written once, and those that a mail server should take put in a queue."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from acts import notified
from packs.notice_html import as_html
from packs.notice_mail import NOBODYS, address, as_mail

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acts.actor import Actor
    from packs.notice import Message
    from packs.notice_smtp import Server

OUTBOX, COMING, QUEUE = "outbox", ".coming", "to-send"
LONGEST = 60  # letters of a name in the name of a file


def folder(home: Path) -> Path:
    """Return where messages are put."""
    return home / OUTBOX


def stem(message: Message) -> str:
    """Return the name of a message's files without their ending: day, person, and what makes it this message."""
    text = unicodedata.normalize("NFKD", message.post.person).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:LONGEST] or "person"
    return f"{message.moment.today.isoformat()}-{name}-{message.id}"


def write(home: Path, actor: Actor, messages: Sequence[Message], server: Server | None) -> list[int]:
    """Write messages into the outbox, each once; return the sequence of the act of each.

    First the files aside, then the acts, then the files in their place: a death in between leaves no message that
    was noted and not written, nor the other way round. With a mail server, what has an address waits in the queue.
    """
    settle(home)
    aside = folder(home) / COMING
    (aside / QUEUE).mkdir(parents=True, exist_ok=True)
    for each in messages:
        queued = server is not None and can_be_sent(each)
        place = aside / QUEUE if queued else aside
        sender = server.sender if server else NOBODYS
        (place / f"{stem(each)}.eml").write_bytes(as_mail(each, sender=sender, draft=not queued))
        (aside / f"{stem(each)}.html").write_text(as_html(each), encoding="utf-8")
    told = [
        notified.Told(
            each.id,
            each.post.person,
            each.post.key,
            each.post.address,
            tuple((fact.about, fact.state) for fact in each.post.facts),
        )
        for each in messages
    ]
    day = messages[0].moment.today.isoformat() if messages else ""
    acts = notified.tell(home, actor, told, on=day)
    settle(home)
    return acts


def settle(home: Path) -> None:
    """Put what was noted in its place; what was not noted is thrown away, as it will be written again."""
    aside = folder(home) / COMING
    found = sorted(each for each in aside.rglob("*") if each.is_file())
    known = notified.written(home) if found else set()
    for path in found:
        if path.stem.rpartition("-")[2] in known:
            target = folder(home) / path.relative_to(aside)
            target.parent.mkdir(exist_ok=True)
            path.replace(target)
        else:
            path.unlink()


def can_be_sent(message: Message) -> bool:
    """Return whether a mail server can be given a message: its person has an address."""
    return address(message.post.person, message.post.address) is not None
