"""What is told of one initiative: its last updates with their points, and voices that tell different stories."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from marts.sql import select

if TYPE_CHECKING:
    from datetime import date

    from marts.sql import Connection

# The eight parts of an update: what each is called on the text, and what to write where it is missing.
PARTS = {
    "actor": ("who", "Name one person."),
    "period": ("when", "Name a day or a period."),
    "fact": ("figure", "Give a figure that can be checked, and what it counts."),
    "changed": ("what changed", "Say what happened since the last update."),
    "blocker": ("blocker", 'Say what holds it up, or "No blocker".'),
    "next": ("next step", "Say what comes next, and who does it."),
    "plain": ("no empty phrase", "Leave out what says nothing."),
    "fresh": ("fresh", "Send an update in the usual rhythm."),
}
EMPTY = "empty"
UPDATES = """
select
    scores.update_date, scores.author, scores.side, scores.told, scores.score, scores.band, scores.is_copy,
    scores.said_before, scores.is_fresh, scores.parts, loads.file, loads.sheet,
    concat(letters.letter, scores.source_row) as cell
from update_scores as scores
left join loads on scores.load_id = loads.load_id
left join load_columns as letters on scores.load_id = letters.load_id and letters.column_name = 'text'
where scores.of_feed = $feed and scores.of_key = $key and scores.place = 1
order by scores.side
"""
PLACES = """
select part, points, places from update_parts where written = $told
"""
VOICES = """
select
    stories.kind, stories.side, stories.voice, stories.person, stories.said_on, stories.status, stories.finish,
    coalesce(stories.cause, stories.told) as said, loads.file, loads.sheet,
    concat(letters.letter, stories.source_row) as cell
from stories
left join loads on stories.load_id = loads.load_id
left join load_columns as letters
    on stories.load_id = letters.load_id and stories.column_name = letters.column_name
where stories.of_feed = $feed and stories.of_key = $key
order by stories.said_on desc nulls last, stories.kind, stories.voice, stories.load_id, stories.source_row
"""


@dataclass(frozen=True)
class Rated:
    """An update with its points: `places` are (part, start, end) on the text; `cell` is where it stands."""

    told: str
    said_on: date | None
    author: str | None
    side: str
    score: int
    band: str
    is_copy: bool
    said_before: date | None
    points: dict[str, int]
    places: tuple[tuple[str, int, int], ...]
    cell: str


@dataclass(frozen=True)
class Voice:
    """What one list or source tells of an initiative, and the cell where it stands."""

    who: str
    said_on: date | None
    status: str | None
    finish: date | None
    said: str | None
    cell: str


@dataclass(frozen=True)
class Stories:
    """What is told of one initiative: its last updates, and all voices where two of them differ."""

    updates: tuple[Rated, ...] = ()
    voices: tuple[Voice, ...] = field(default=())


def of_initiative(db: Connection, *, feed: str, key: str) -> Stories:
    """Return the last update of each side, ours first, and every voice where some tell different stories."""
    updates = tuple(_rated(db, each) for each in select(db, UPDATES, feed=feed, key=key))
    apart = select(
        db, "select other_voice from stories_apart where of_feed = $feed and of_key = $key limit 1", feed=feed, key=key
    )
    voices = tuple(_voice(each) for each in select(db, VOICES, feed=feed, key=key)) if apart else ()
    return Stories(updates, voices)


def names(db: Connection) -> frozenset[str]:
    """Return the words of the names that the lists know, in small letters."""
    return frozenset(str(each["word"]) for each in select(db, "select word from update_names"))


def _rated(db: Connection, row: dict[str, Any]) -> Rated:
    found = select(db, PLACES, told=row["told"])
    points = {each["part"]: each["points"] for each in found if each["part"] in PARTS}
    if not row["is_fresh"]:
        points.pop("fresh", None)
    places = [(each["part"], one["starts"], one["ends"]) for each in found for one in each["places"] or ()]
    kept = sorted((one for one in places if one[0] in PARTS or one[0] == EMPTY), key=lambda each: (each[1], each[2]))
    named = {name: row[name] for name in ("told", "author", "side", "score", "band", "is_copy", "said_before")}
    return Rated(**named, said_on=row["update_date"], points=points, places=tuple(kept), cell=_cell(row))


def _voice(row: dict[str, Any]) -> Voice:
    told = {"list": "Our list", "other_list": f"Our list {row['voice']}", "update": row["voice"]}[row["kind"]]
    who = f"{told} ({row['person']})" if row["person"] else told
    said = f"Supplier: {who}" if row["side"] == "supplier" else who
    return Voice(said, row["said_on"], row["status"], row["finish"], row["said"], _cell(row))


def _cell(row: dict[str, Any]) -> str:
    return ", ".join(str(row[name]) for name in ("file", "sheet", "cell") if row[name])
