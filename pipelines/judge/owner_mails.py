"""An owner text that is an address, or holds one: of a person, of a team, of a guest."""

from __future__ import annotations

import re

from pipelines.judge import owner_states as states
from pipelines.judge import owner_words as words
from pipelines.judge.owner_exports import GUEST

GUEST_PART = re.compile(
    r"(?:^|[._-])(ext|extern|external|externe|contractor|consultant|prestataire|freelance)(?:[._-]|$)",
    re.IGNORECASE,
)


def guest_of(mail: str) -> tuple[str, str] | None:
    """Return that an address is the one of somebody from outside, where it says so."""
    local, _, domain = mail.strip("<>").partition("@")
    if GUEST.fullmatch(mail):
        return "acting_for_us", "it is the address of a guest"
    said = re.sub(r"[-_.+\d]", " ", local)
    if (found := GUEST_PART.search(local)) and not words.FUNCTIONS.search(said) and not words.TEAMS.search(said):
        return "acting_for_us", f'its address says "{found[1]}"'
    if states.KNOWN_FIRM.fullmatch(domain.partition(".")[0]) and "." in local:
        return "acting_for_us", f'it is an address of "{domain}"'
    return None


def kind_of_mail(mail: str) -> tuple[str, str]:
    """Return which kind of owner an address alone proposes, and by which words."""
    if guest := guest_of(mail):
        return guest
    local = re.sub(r"[-_.+\d]", " ", mail.strip("<>").partition("@")[0]).strip()
    found = words.COMMITTEES.search(local)
    if found:
        return "committee", f'it says "{found[0]}"'
    for said in (words.TEAMS, words.FUNCTIONS, words.MAILBOXES):
        if found := said.search(local):
            return "team", f'it is a shared address: "{found[0]}"'
    if not re.sub(r"\W+", "", words.MAYBE.sub("", local)):
        return "team", f'it is a shared address: "{local}"'
    if found := words.ROLES.search(local):
        return "role", f'it says "{found[0]}"'
    return "person", "it is an e-mail address"
