"""A message to one person as a mail (.eml): text and page in one, the same bytes for the same facts on the same day."""

from __future__ import annotations

from datetime import UTC, datetime, time
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import TYPE_CHECKING

from packs.notice import as_text
from packs.notice_html import as_html

if TYPE_CHECKING:
    from packs.notice import Message

NOBODYS = "evenkeel@localhost"  # whom a mail is from where nothing else is set


def as_mail(message: Message, *, sender: str, draft: bool) -> bytes:
    """Return the bytes of a mail; `draft` says that a person opens it and sends it by hand."""
    mail, known = EmailMessage(policy=SMTP), address(message.post.person, message.post.address)
    mail["From"] = address("Evenkeel", parseaddr(sender)[1]) or Address("Evenkeel", addr_spec=NOBODYS)
    # Where no address is known, the name alone stands there, as the standard has it for a group without members.
    mail["To"] = known or Group(plain(message.post.person), ())
    mail["Subject"] = plain(message.subject)
    mail["Date"] = format_datetime(datetime.combine(message.moment.today, time(6), UTC))
    mail["Message-ID"] = f"<{message.id}@evenkeel.local>"
    mail["Auto-Submitted"] = "auto-generated"
    if draft:
        mail["X-Unsent"] = "1"  # mail programs then open it as a letter to be sent
    mail.set_content(as_text(message), cte="quoted-printable")
    mail.add_alternative(as_html(message), subtype="html", cte="quoted-printable")
    mail.set_boundary(f"=_{message.id}")
    return mail.as_bytes()


def address(name: str, given: str) -> Address | None:
    """Return an address with its name, None where the text is no address of one mailbox."""
    local, at, domain = given.strip().rpartition("@")
    if not (at and local and domain and given.isascii()) or any(each in ' ,;:<>()[]"\\@' for each in local + domain):
        return None
    return Address(plain(name), local, domain)


def plain(text: str) -> str:
    """Return a text for a line of a head: no line breaks or other control characters, which could forge a head."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
