"""Who acts, and what each role may do (DESIGN section 9)."""

from __future__ import annotations

import getpass
from dataclasses import dataclass

from schemas.errors import NotAllowedError
from schemas.exports import all_exports

ROLES = ("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor", "admin")
OF_A_TABLE = ("load", "correct", "feed")  # what the function that sends a table may do to its own tables only
SENDERS = {"Finance": "finance", "Procurement": "procurement", "IT": "it", "Security": "security"}


@dataclass(frozen=True)
class Actor:
    """A person or a schedule; `verified` is true only when a sign-in proved the name."""

    name: str
    roles: frozenset[str]
    verified: bool


def local_actor() -> Actor:
    """Return the operating-system user: the actor of the terminal and of local mode, not verified."""
    return Actor(getpass.getuser(), frozenset({"admin"}), verified=False)


def may(actor: Actor, act: str, roles: tuple[str, ...], *, table: str = "") -> bool:
    """Return whether the actor has one of the roles; a sender may change the tables of its own function only."""
    if "admin" in actor.roles:
        return True
    if act in OF_A_TABLE and table:
        sender = SENDERS.get(all_exports()[table].owner, "chair")
        return bool(actor.roles & {sender, "chair"})
    return bool(actor.roles & set(roles))


def require(actor: Actor, act: str, roles: tuple[str, ...], *, table: str = "") -> None:
    """Raise NotAllowedError unless the actor may."""
    if not may(actor, act, roles, table=table):
        raise NotAllowedError(actor.name, act, roles)
