"""Each person gets one short message about what is theirs, and nobody hears the same twice."""

from __future__ import annotations

import copy
import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import SMTP
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cli
from acts import feed_duty, person
from acts.decide import defer
from acts.looking import look
from acts.review import mark_reviewed
from acts.undo import undo
from marts.notices import Fact, Post, posts
from packs import notice, notice_smtp
from packs.notice_mail import as_mail
from packs.notice_outbox import folder
from schemas.errors import BadValueError
from store.alone import alone
from tests.acts.conftest import ANA, Company
from tests.acts.test_ledgers import APRIL
from tests.house import ROOT
from tests.mail_server import certified, serving

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

FEED = "spend of Harrow Ltd"
DUE = """
Decision ID | Question | Owner | Due | Status
D-1 | Which depot goes first? | Cem Aydin | {} | open
D-2 | Who signs for the lease? | Steering Committee | {} | open
"""
PLAN = "Initiative ID | Title | Owner | Status | Forecast finish | Blocker | Blocked since\n"
CALM = PLAN + "I-1 | Warehouse cut-over | Bo Lind | on track | 2099-03-01 | |"
GAP = PLAN + "I-1 | Warehouse cut-over | Bo Lind | blocked | 2099-03-01 | No depot is named | {}"
PEOPLE = (
    "Full name | E-mail\nAna Okoye | ana@harrow.example\nBo Lind | bo@harrow.example\nCem Aydin | cem@harrow.example"
)
RUN = "import sys, cli; sys.exit(cli.main(sys.argv[1:]))"


class Harrow:
    """A company with one sheet due each week, one decision and one initiative; its first day is that of its loads."""

    def __init__(self, company: Company) -> None:
        self.company, self.home = company, company.home
        company.load("ledger 2026-04.csv", APRIL, table="spend")
        self.first: date = company.ask("select cast(max(loaded_at) as date) from live_loads")[0][0]
        self.later = self.first + timedelta(days=20)
        soon = self.later + timedelta(days=3)
        self.load("decisions", DUE.format(soon, soon))
        self.load("initiatives", CALM)
        self.load("people", PEOPLE)
        feed_duty.say_duty(self.home, ANA, "spend", FEED, sender="Ana Okoye", due="Friday")

    def load(self, table: str, sheet: str, days: int = 0) -> None:
        as_of = (self.first + timedelta(days=days)).isoformat()
        result = self.company.load(f"{table} {days}.csv", sheet, table=table, unit="Harrow Ltd", as_of=as_of)
        assert result.status == "loaded", result.reason

    def notify(self, day: date, *words: str, code: int = 0) -> dict[str, Any]:
        said = io.StringIO()
        with redirect_stdout(said):
            assert cli.main(["notify", "--json", "--today", day.isoformat(), *words]) == code
        known: dict[str, Any] = json.loads(said.getvalue())
        return known

    def told(self, day: date, *words: str) -> dict[str, list[str]]:
        """Return the kinds of facts that each person is told of."""
        found = self.notify(day, *words)["messages"]
        return {each["person"]: [fact["kind"] for fact in each["facts"]] for each in found}

    def mails(self) -> dict[str, EmailMessage]:
        """Return the mails of the outbox by the name of their person."""
        every = [message_from_bytes(each.read_bytes(), policy=SMTP) for each in sorted(folder(self.home).glob("*.eml"))]
        return {each["To"].groups[0].display_name or each["To"].addresses[0].display_name: each for each in every}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Harrow:
    files = tmp_path_factory.mktemp("files")
    return Harrow(Company(tmp_path_factory.mktemp("harrow") / "data", files))


@pytest.fixture
def harrow(loaded: Harrow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Harrow:
    for name in [each for each in os.environ if each.startswith("EVENKEEL_")]:
        monkeypatch.delenv(name)
    own = copy.copy(loaded)
    own.home = shutil.copytree(loaded.home, tmp_path / "data")
    own.company = Company(own.home, loaded.company.files)
    monkeypatch.setenv("EVENKEEL_DATA", str(own.home))
    return own


def test_late_sheet_decision_due_and_new_gap_are_three_messages_and_none_the_second_time(harrow: Harrow) -> None:
    harrow.load("initiatives", GAP.format(harrow.first), days=5)
    checked = harrow.notify(harrow.later, "--check")
    assert not folder(harrow.home).exists(), "a check writes nothing"
    found = harrow.notify(harrow.later)
    assert {each["person"]: [fact["kind"] for fact in each["facts"]] for each in found["messages"]} == {
        "Ana Okoye": ["sheet_late"],
        "Bo Lind": ["blocked"],
        "Cem Aydin": ["decision_due"],
    }
    assert [each | {"act": None} for each in found["messages"]] == checked["messages"]
    assert found["nobodys"] == [
        {"names": "Steering Committee", "kind": "decision_due", "subject": "Who signs for the lease?"}
    ]
    assert len(list(folder(harrow.home).glob("*.html"))) == 3
    assert harrow.notify(harrow.later)["messages"] == []
    undo(harrow.home, ANA, found["messages"][1]["act"])
    tomorrow = harrow.later + timedelta(days=1)
    assert harrow.told(tomorrow) == {"Bo Lind": ["blocked"]}, "a day more is no new fact, a message undone is"
    mails = harrow.mails()
    assert {name: str(mail["To"].addresses[0].addr_spec) for name, mail in mails.items()} == {
        "Ana Okoye": "ana@harrow.example", "Bo Lind": "bo@harrow.example", "Cem Aydin": "cem@harrow.example",
    }  # fmt: skip
    text = words_of(mails["Bo Lind"])
    assert f"It has been blocked since {harrow.first.day} " in text
    assert ": No depot is named." in text
    assert "> Say what would free it and by when, or that it is free again." in text


def test_a_fact_is_told_again_only_after_it_changed(harrow: Harrow) -> None:
    assert harrow.told(harrow.later - timedelta(days=1)) == {"Ana Okoye": ["sheet_late"]}
    assert harrow.told(harrow.later) == {"Cem Aydin": ["decision_due"]}, "three days before it is due, not four"
    past = harrow.later + timedelta(days=4)
    assert harrow.told(past) == {"Cem Aydin": ["decision_late"]}
    defer(harrow.home, ANA, "D-1", owner="Bo Lind", due_date=(past + timedelta(days=3)).isoformat(), reason="Ill.")
    assert harrow.told(past) == {"Bo Lind": ["decision_due"]}


def test_whoever_has_several_parts_gets_one_message_and_the_brief_once_until_something_changed(harrow: Harrow) -> None:
    feed_duty.say_duty(harrow.home, ANA, "spend", FEED, sender="Cem Aydin")
    harrow.load("initiatives", GAP.format(harrow.first).replace("Bo Lind", "Aydin, Cem"), days=5)
    bad = APRIL.replace("2026-04", "2026-05").replace("100.00", "one hundred")
    harrow.company.load("ledger 2026-05.csv", bad.replace("0 |", "9 |"), table="spend")
    found = harrow.notify(harrow.later, "--chair", "cem aydin")["messages"]
    assert [(each["person"], [fact["kind"] for fact in each["facts"]]) for each in found] == [
        ("Cem Aydin", ["brief", "decision_due", "blocked", "sheet_late", "cells_aside"])
    ]
    (mail,) = harrow.mails().values()
    assert mail["Subject"].endswith(", and 4 things for you")
    assert "One initiative is blocked" in words_of(mail)
    assert "5 DECIDE NOW" in words_of(mail)
    assert "1 record is set aside: they count nowhere until they are mended." in words_of(mail)
    mark_reviewed(harrow.home, ANA)
    person.is_role(harrow.home, ANA, "Chair", held_by="Dora Mund", from_date=harrow.first.isoformat())
    found = posts(look(harrow.home, today=harrow.later)).posts
    assert [(each.person, each.address, [fact.kind for fact in each.facts]) for each in found] == [
        ("Dora Mund", "", ["brief"])
    ]


def test_death_leaves_no_message_out_and_writes_none_twice(harrow: Harrow) -> None:
    stray = folder(harrow.home) / ".coming" / "2026-01-01-bo-lind-0123456789abcdef.eml"
    stray.parent.mkdir(parents=True)
    stray.write_text("written before a death, and never noted", encoding="utf-8")
    words = [sys.executable, "-c", RUN, "notify", "--today", harrow.later.isoformat()]
    ran = subprocess.run(words, cwd=ROOT, env={**os.environ, "EVENKEEL_DIE_AT": "append"}, check=False)
    assert (ran.returncode, list(folder(harrow.home).glob("*.eml"))) == (-9, [])
    assert harrow.notify(harrow.later)["messages"] == [], "they are noted: only put in their place"
    assert set(harrow.mails()) == {"Ana Okoye", "Cem Aydin"}
    kept = [each.suffix for each in folder(harrow.home).rglob("*") if each.is_file()]
    assert sorted(kept) == [".eml", ".eml", ".html", ".html"]
    assert harrow.company.ask("select count(*) from acts where act = 'notified'") == [(2,)]


def test_mail_server_gets_each_mail_once_encrypted_and_signed_in(
    harrow: Harrow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, trusted = certified(tmp_path)
    for name, value in {"HOST": "localhost", "FROM": "Evenkeel <ek@harrow.example>", "USER": "ek", "PORT": "1"}.items():
        monkeypatch.setenv(f"EVENKEEL_SMTP_{name}", value)
    known = harrow.notify(harrow.later, code=1)
    assert "2 mails wait in outbox/to-send" in known["not_sent"][0]
    with serving(context, {"cem@harrow.example": "550 no such user"}) as mails:
        monkeypatch.setenv("EVENKEEL_SMTP_PORT", str(mails.port))
        assert "its certificate is not trusted" in send(harrow.home).not_sent[0]
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        assert "user or password was not accepted" in send(harrow.home).not_sent[0]
        monkeypatch.setenv("EVENKEEL_SMTP_PASSWORD", "right")
        assert "refused it (550 no such user). It lies in outbox/not-sent" in send(harrow.home).not_sent[0]
        assert send(harrow.home) == notice_smtp.Sent((), ())
    ((sender, to, encrypted, user, content),) = mails.got
    assert (sender, to, encrypted, user) == ("ek@harrow.example", "ana@harrow.example", True, "ek")
    (kept,) = folder(harrow.home).glob("*.eml")
    assert content == kept.read_bytes()
    assert "X-Unsent" not in message_from_bytes(content)


def test_server_without_encryption_gets_nothing_unless_it_is_this_machine(tmp_path: Path) -> None:
    queue = folder(tmp_path) / "to-send"
    queue.mkdir(parents=True)
    (queue / "a.eml").write_bytes(b"To: Ana <ana@harrow.example>\r\n\r\nHello\r\n")
    assert "1 mail waits in outbox/to-send, and no mail server" in notice_smtp.send(tmp_path, None).not_sent[0]
    with serving() as mails:
        open_server = notice_smtp.Server("127.0.0.2", mails.port, "ek@harrow.example")
        assert "Connection refused" in notice_smtp.send(tmp_path, open_server).not_sent[0]
        open_server = notice_smtp.Server("127.1", mails.port, "ek@harrow.example")
        assert "offers no encryption" in notice_smtp.send(tmp_path, open_server).not_sent[0]
        open_server = notice_smtp.Server("127.0.0.1", mails.port, "ek@harrow.example")
        assert notice_smtp.send(tmp_path, open_server).files == ("a.eml",)
    assert [encrypted for _, _, encrypted, _, _ in mails.got] == [False]


@pytest.mark.parametrize(("name", "value"), [("FROM", "nobody"), ("PORT", "many"), ("PORT", "70000")])
def test_mail_server_that_cannot_be_used_is_said(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each, usual in {"HOST": "mail.example", "FROM": "ek@harrow.example", name: value}.items():
        monkeypatch.setenv(f"EVENKEEL_SMTP_{each}", usual)
    with pytest.raises(BadValueError, match=f'EVENKEEL_SMTP_{name}: "{value}" was given'):
        notice_smtp.server()


def test_second_notify_at_the_same_time_says_so(harrow: Harrow, capsys: pytest.CaptureFixture[str]) -> None:
    with alone(harrow.home / ".notifying", ""):
        assert cli.main(["notify"]) == 1
    assert "is being written by another process" in capsys.readouterr().err


def send(home: Path) -> notice_smtp.Sent:
    known = notice_smtp.server()
    assert known is not None
    return notice_smtp.send(home, known)


def words_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@given(name=TEXTS, subject=TEXTS, address=st.one_of(TEXTS, st.just("a@b.example")))
@settings(max_examples=25)
def test_any_name_and_subject_make_a_mail_with_one_head(name: str, subject: str, address: str) -> None:
    fact = Fact("decider", "decision_due", "a", "b", "Decision", subject, "It is due.", "Decide it.")
    post = Post("key", name, address, (fact,))
    (message,) = notice.messages([post], notice.Moment("Harrow", date(2026, 11, 20), 7), None)
    written = as_mail(message, sender="Evenkeel <ek@harrow.example>", draft=True)
    assert written == as_mail(message, sender="Evenkeel <ek@harrow.example>", draft=True)
    mail = message_from_bytes(written, policy=SMTP)
    assert mail.defects == []
    assert sorted(mail.keys()) == [
        "Auto-Submitted", "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To", "X-Unsent",
    ]  # fmt: skip
    assert [each.get_content_type() for each in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert [str(each.addr_spec) for each in mail["To"].addresses] in ([], [address.strip()])
