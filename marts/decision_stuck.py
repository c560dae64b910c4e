"""What is blocked and would be freed by nothing: no decision with a name and a day, and nobody that it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.say import say_count, say_list
from marts.sql import select
from marts.telling import Said
from marts.unblocking_told import counted

if TYPE_CHECKING:
    from marts.sql import Connection
    from marts.telling import Piece

NO_OWNER = "No owner yet"
NAMED = 4  # things that a sentence names


def stuck(db: Connection) -> tuple[Piece, ...]:
    """Return what nobody can unblock yet as a sentence, whom to ask about each; () where there is nothing."""
    text = (
        "select subject, ask, load_id, source_row from nobody_can_unblock "
        "order by severity, amount desc nulls last, subject"
    )
    found = select(db, text)
    if not found:
        return ()
    named = [f"{each['subject']} ({_asked(each['ask'])})" for each in found[:NAMED]]
    more = [f"{len(found) - NAMED} more"] if len(found) > NAMED else []
    count = counted("Nobody can unblock", found)
    says = "no open decision with one name and one day would free it" if len(found) == 1 else (
        "no open decision with one name and one day would free them"
    )  # fmt: skip
    return (Said(say_count(len(found), "initiative"), count), f", {say_list([*named, *more])}: {says}.")


def _asked(ask: str) -> str:
    return NO_OWNER.lower() if ask == NO_OWNER else f"ask {ask}"
