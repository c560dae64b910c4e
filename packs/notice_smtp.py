"""Sending what waits in the queue of the outbox through a mail server, where one is set up."""

from __future__ import annotations

import os
import smtplib
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import SMTP
from email.utils import parseaddr
from typing import TYPE_CHECKING

from packs.notice_mail import address
from packs.notice_outbox import QUEUE, folder
from schemas.errors import BadValueError

if TYPE_CHECKING:
    from pathlib import Path

PREFIX = "EVENKEEL_SMTP_"
PORT, ENCRYPTED, HIGHEST = 587, 465, 65535
LOCAL = ("127.0.0.1", "localhost", "::1")  # what never leaves the machine needs no encryption
PATIENCE = 30  # seconds
FOR_GOOD = 500  # from this answer on a server will not take it at a later time either
REFUSED = "not-sent"
WAITS = "{} in outbox/to-send; the next `evenkeel notify` tries again."


@dataclass(frozen=True)
class Server:
    """A mail server, and whom the mails are from; `user` is "" where it asks for none."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class Sent:
    """The files that were sent, and a sentence about each that was not."""

    files: tuple[str, ...]
    not_sent: tuple[str, ...]


def server() -> Server | None:
    """Return the mail server that the environment names, None for none; BadValueError where it cannot be used."""
    host = os.environ.get(f"{PREFIX}HOST", "").strip()
    if not host:
        return None
    port, sender = os.environ.get(f"{PREFIX}PORT", "") or str(PORT), os.environ.get(f"{PREFIX}FROM", "")
    if not (port.isascii() and port.isdigit() and 0 < int(port) <= HIGHEST):
        raise BadValueError(f"{PREFIX}PORT", port, "the number of a port such as 587")
    if address("", parseaddr(sender)[1]) is None:
        raise BadValueError(f"{PREFIX}FROM", sender, "the address that mails come from")
    user = os.environ.get(f"{PREFIX}USER", "")
    return Server(host, int(port), sender, user, os.environ.get(f"{PREFIX}PASSWORD", ""))


def send(home: Path, known: Server | None) -> Sent:
    """Send every mail of the queue and put it beside the others; what the server refuses for good is put aside."""
    queue = sorted((folder(home) / QUEUE).glob("*.eml"))
    if not queue:
        return Sent((), ())
    if known is None:
        return Sent((), (f"{_many(len(queue))} in outbox/{QUEUE}, and no mail server is named (EVENKEEL_SMTP_HOST).",))
    sent: list[str] = []
    says: list[str] = []
    try:
        with _opened(known) as open_server:
            for path in queue:
                why = _one(open_server, known, path)
                (says if why else sent).append(why or path.name)
    except (OSError, smtplib.SMTPException) as error:
        left = sum(1 for each in queue if each.exists())
        waits = WAITS.format(_many(left))
        says.append(f"{known.host}:{known.port}: {_why(error)}. {waits}")
    return Sent(tuple(sent), tuple(says))


def _one(open_server: smtplib.SMTP, known: Server, path: Path) -> str:
    """Send one mail; return why it was not sent ("" if it was). What ends the connection is raised."""
    mail = message_from_bytes(path.read_bytes(), policy=SMTP)
    said: bytes | str
    to = [each.addr_spec for each in mail["To"].addresses]
    try:
        open_server.sendmail(parseaddr(known.sender)[1], to, path.read_bytes())
    except smtplib.SMTPRecipientsRefused as error:
        code, said = next(iter(error.recipients.values()))
    except smtplib.SMTPResponseException as error:
        code, said = error.smtp_code, error.smtp_error
    else:
        path.replace(folder(path.parent.parent.parent) / path.name)
        return ""
    why = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    if code < FOR_GOOD:
        return f"{path.name}: {known.host} said {code} {why}. {WAITS.format('It waits')}"
    aside = path.parent.parent / REFUSED
    aside.mkdir(exist_ok=True)
    path.replace(aside / path.name)
    return f"{path.name}: {known.host} refused it ({code} {why}). It lies in outbox/{REFUSED}; mend the address."


def _opened(known: Server) -> smtplib.SMTP:
    """Open the connection, encrypted unless the server is this very machine."""
    context = ssl.create_default_context()
    if known.port == ENCRYPTED:
        opened: smtplib.SMTP = smtplib.SMTP_SSL(known.host, known.port, timeout=PATIENCE, context=context)
    else:
        opened = smtplib.SMTP(known.host, known.port, timeout=PATIENCE)
    try:
        opened.ehlo()
        if known.port != ENCRYPTED and (opened.has_extn("starttls") or known.host not in LOCAL):
            opened.starttls(context=context)
        if known.user:
            opened.login(known.user, known.password)
    except BaseException:
        opened.close()
        raise
    return opened


def _many(count: int) -> str:
    return f"{count} {'mail waits' if count == 1 else 'mails wait'}"


def _why(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "user or password was not accepted"
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return "the server offers no encryption (STARTTLS), so nothing is sent to it"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message})"
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return said.rstrip(".")
