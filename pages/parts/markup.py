"""Small pieces of HTML that several parts write; every text is escaped by who hands it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, numeric: Collection[int] = ()) -> str:
    """Return a short table; the columns at the places of `numeric` stand to the right."""
    way = [' class="ek-number"' if place in numeric else "" for place in range(len(headings))]
    head = "".join(f"<th{each}>{said}</th>" for each, said in zip(way, headings, strict=True))
    body = "".join(
        f"<tr>{''.join(f'<td{each}>{said}</td>' for each, said in zip(way, row, strict=True))}</tr>" for row in rows
    )
    table = f'<table class="ek-table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f'<div class="ek-wide">{table}</div>'


def soft(said: str) -> str:
    """Return a quiet line."""
    return f'<div class="ek-soft ek-small">{said}</div>'


def wrong(said: str) -> str:
    """Return what is wrong with something that was just given, as screen readers say it at once."""
    return f'<p class="ek-risk ek-small" role="alert">\N{BLACK UP-POINTING TRIANGLE} {said}</p>'
