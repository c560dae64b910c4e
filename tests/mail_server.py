"""A small mail server of our own, spoken to over a real socket: it keeps what it is given."""

from __future__ import annotations

import base64
import datetime
import socketserver
import ssl
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Mails:
    """What a server was given: (from, to, whether encrypted, signed in as whom, the bytes) of each mail."""

    port: int = 0
    got: list[tuple[str, str, bool, str, bytes]] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)  # by the address that is refused


@contextmanager
def serving(context: ssl.SSLContext | None = None, answers: dict[str, str] | None = None) -> Iterator[Mails]:
    """Serve on a free port of this machine; with a context it offers encryption, and asks for it before a sign-in."""
    kept = Mails(answers=answers or {})

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            talk = _Talk(self, kept, context)
            with suppress(ssl.SSLError):  # a client that does not trust us leaves
                talk.go()
            talk.socket.close()

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        kept.port = server.server_address[1]
        running = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        running.start()
        try:
            yield kept
        finally:
            server.shutdown()
            running.join()


def certified(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """Return what a server needs to encrypt, and the file of the certificate that its clients must trust."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    day = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), day, day.replace(2099))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    trusted, secret = folder / "certificate.pem", folder / "key.pem"
    trusted.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted, secret)
    return context, trusted


class _Talk:
    """One conversation of the protocol, as far as a client of the standard library goes."""

    def __init__(self, handler: socketserver.StreamRequestHandler, kept: Mails, context: ssl.SSLContext | None) -> None:
        self.socket: Any = handler.connection
        self.kept, self.context = kept, context
        self.read, self.encrypted, self.user, self.sender, self.to = handler.rfile, False, "", "", ""

    def go(self) -> None:
        self.say("220 here")
        while line := self.read.readline().decode().rstrip("\r\n"):
            verb, _, rest = line.partition(" ")
            if getattr(self, f"on_{verb.lower()}")(rest):
                return

    def say(self, line: str) -> None:
        self.socket.sendall(f"{line}\r\n".encode())

    def on_ehlo(self, _rest: str) -> None:
        offers = [] if self.context is None or self.encrypted else ["STARTTLS"]
        offers += ["AUTH PLAIN"] if self.context is None or self.encrypted else []
        for each in ["here", *offers]:
            self.say(f"250-{each}")
        self.say("250 8BITMIME")

    def on_starttls(self, _rest: str) -> None:
        assert self.context is not None
        self.say("220 go ahead")
        self.socket = self.context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.socket.do_handshake()
        self.read, self.encrypted = self.socket.makefile("rb"), True

    def on_auth(self, rest: str) -> None:
        _, user, password = base64.b64decode(rest.partition(" ")[2]).decode().split("\0")
        self.user = user
        self.say("235 welcome" if password == "right" else "535 no")  # noqa: S105

    def on_mail(self, rest: str) -> None:
        self.sender = rest.partition("<")[2].partition(">")[0]
        self.say("250 fine")

    def on_rcpt(self, rest: str) -> None:
        self.to = rest.partition("<")[2].partition(">")[0]
        self.say(self.kept.answers.get(self.to, "250 fine"))

    def on_rset(self, _rest: str) -> None:
        self.say("250 fine")

    def on_data(self, _rest: str) -> None:
        self.say("354 go on")
        lines = []
        while (line := self.read.readline()) != b".\r\n":
            lines.append(line.removeprefix(b"."))
        self.kept.got.append((self.sender, self.to, self.encrypted, self.user, b"".join(lines)))
        self.say("250 taken")

    def on_quit(self, _rest: str) -> bool:
        self.say("221 bye")
        return True
