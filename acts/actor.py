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
    return bool(actor.roles & {"admin", *needed(act, roles, table=table)})


def needed(act: str, roles: tuple[str, ...], *, table: str = "") -> tuple[str, ...]:
    """Return the roles that may do it: of those of the act, where it is about a table, its sender and the chair."""
    if act not in OF_A_TABLE or not table:
        return roles
    sender = SENDERS.get(all_exports()[table].owner, "chair")
    return tuple(dict.fromkeys((sender, "chair")))


def require(actor: Actor, act: str, roles: tuple[str, ...], *, table: str = "") -> None:
    """Raise NotAllowedError unless the actor may."""
    if not may(actor, act, roles, table=table):
        raise NotAllowedError(actor.name, act, needed(act, roles, table=table))
