"""Figures and the Brief as plain text and as JSON: what the terminal prints."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from acts.receipts import plain
from marts.figure import Detail
from marts.telling import figures, words

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.telling import Brief, Line, Panel


def figure_as_json(figure: Figure) -> dict[str, Any]:
    """Return a figure with its rule and the way to its cells: a view with conditions, or the figures it is made of."""
    found = figure.evidence
    if isinstance(found, Detail):
        where = [[each.column, each.operator, each.value] for each in found.where]
        evidence: dict[str, Any] = {"view": found.view, "where": where, "amount": found.amount}
    else:
        evidence = {"figures": [figure_as_json(each) for each in found]}
    value = plain(figure.value) if isinstance(figure.value, Decimal) else figure.value
    known = {"id": figure.id, "name": figure.name, "value": value, "unit": figure.unit}
    return known | {"rule": figure.rule, "evidence": evidence}


def brief_as_json(brief: Brief) -> dict[str, Any]:
    """Return the Brief as the terminal's JSON: sentences as text, each with the figures it states."""
    return {
        "headline": words(brief.headline),
        "freshness": [words(each.says) for each in brief.freshness],
        "panels": [_panel(each) for each in brief.panels],
        "foot": words(brief.foot),
        "figures": [figure_as_json(each) for each in figures(brief.headline) + figures(brief.foot)],
    }


def brief_as_text(brief: Brief) -> str:
    """Return the Brief as it can be read aloud."""
    parts = [words(brief.headline), " · ".join(words(each.says) for each in brief.freshness)]
    for panel in brief.panels:
        head = f"\n{panel.number} {panel.title}" + (f" ({panel.summary})" if panel.summary else "")
        parts += [head, f"  {panel.dark}"] if panel.dark else [head]
        parts += [f"  {each.label} · {each.who}\n    {words(each.text)}" for each in panel.lines]
        if panel.note:
            parts.append(f"  {panel.note}")
        if panel.more.value:
            parts.append(f"  {panel.more.value} more")
    return "\n".join([*parts, "", words(brief.foot)]).strip()


def _panel(panel: Panel) -> dict[str, Any]:
    known = {"number": panel.number, "title": panel.title, "summary": panel.summary}
    known |= {"dark": panel.dark or None, "note": panel.note or None}
    return known | {"lines": [_line(each) for each in panel.lines], "more": panel.more.value}


def _line(line: Line) -> dict[str, Any]:
    known = {"status": line.status, "label": line.label, "who": line.who, "text": words(line.text)}
    return known | {"figures": [figure_as_json(each) for each in figures(line.text)]}
