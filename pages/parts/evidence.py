"""Where a figure comes from: its rule in words, computed again, and its rows with file, sheet and cell."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

import streamlit as st

from marts import evidence, evidence_ids
from marts.figure import Detail, Figure
from marts.figure_text import formula_in_words
from pages.parts import evidence_rows, figures, links, markup, originals, store, words
from pages.parts.store import in_view, moment

TRAIL = "figures opened one from another"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ARROW = " \N{RIGHTWARDS ARROW} "
SAME, OTHER = "\N{BLACK CIRCLE}", "\N{BLACK UP-POINTING TRIANGLE}"


def panel() -> None:
    """Open the panel that the address asks for (`where`), and follow clicks on figures: the last line of a page."""
    links.follow()
    asked = st.query_params.get("where")
    if not asked:
        st.session_state.pop(TRAIL, None)
        return
    found = figures.find(asked) or _elsewhere(asked)
    if found is not None:
        _step(found)
        st.dialog("Where from", width="large", position="right", on_dismiss=_close)(_show)(found)


def _elsewhere(asked: str) -> Figure | None:
    """Return a figure that is not on this screen: of another screen, or one that was exported at this very moment."""
    found = store.ask(evidence_ids.find, evidence_id=asked)
    if found is None:
        st.info(f"{asked} is not a figure of this moment: other filters or a later load changed it.")
        return None
    if found.seen_seq is None or _is_now(found):
        return figures.remember(found.figure)
    address = {"seq": found.seen_seq, "today": found.today, "unit": found.units, "where": asked}
    known = urlencode({name: value for name, value in address.items() if value}, doseq=True)
    said = f"{asked} left the house in {found.file}, exported by {found.exported_by} (act {found.exported_seq})."
    link = f'<a href="?{escape(known)}" target="_self">Show it as of act {found.seen_seq}</a>'
    st.html(f"<p>{escape(said)} {link}</p>")
    return None


def _is_now(found: evidence_ids.Known) -> bool:
    """Return whether a figure left at a moment that says what the shown one says."""
    now, last = moment(), evidence_ids.last_change
    if (found.today, set(found.units)) != (now.today, set(in_view(now))):
        return False
    return bool(store.ask(last, seq=found.seen_seq) == store.ask(last, seq=now.seq))


def _show(figure: Figure) -> None:
    _back()
    value = escape(words.figure(figure, exact=True))
    st.html(f'{markup.soft(escape(figure.name))}<div class="ek-said">{value}</div><div>{escape(figure.rule)}</div>')
    st.html(_checked(figure))
    if isinstance(figure.evidence, Detail):
        evidence_rows.show(figure, figure.evidence)
    else:
        _parts(figure, figure.evidence)
    originals.offer(figure)
    st.html(markup.soft(f"Evidence {figure.id}, as of act {moment().seq}"))


def _checked(figure: Figure) -> str:
    """Return what the figure is when it is computed again from what stands behind it, and the difference if any."""
    again = store.ask(evidence.checked, figure=figure)
    if again.value == figure.value:
        of = "rows" if isinstance(figure.evidence, Detail) else "figures"
        is_none = figure.evidence == ()
        return "" if is_none else markup.soft(f"{SAME} Computed again from its {of}: the same.")
    said = f"Computed again it is {words.figure(again, exact=True)}"
    if (apart := evidence.difference(figure, again)) is not None:
        said += f", a difference of {words.figure(apart, exact=True)}"
    return f'<p class="ek-risk ek-small" role="alert">{OTHER} {escape(said)}: the data changed since.</p>'


def _parts(figure: Figure, parts: tuple[Figure, ...]) -> None:
    if not parts:
        st.html(markup.soft("Nothing stands behind it: it is unknown."))
        return
    letters = LETTERS[: len(parts)] if figure.formula not in {"", "count"} else " " * len(parts)
    st.html(markup.soft(f"It is made of these figures, {escape(formula_in_words(figure.formula))}:"))
    rows = [
        (letter, escape(each.name), figures.link(each, words.figure(each, exact=True)))
        for letter, each in zip(letters, parts, strict=False)
    ]
    st.html(markup.table(("", "Figure", "Value"), rows, numeric={2}))


def _step(figure: Figure) -> None:
    """Remember the way: a figure opened from another one leads back to it."""
    trail: list[str] = st.session_state.setdefault(TRAIL, [])
    figures.remember(figure)
    if figure.id in trail:
        del trail[trail.index(figure.id) :]
    trail.append(figure.id)


def _back() -> None:
    """Show the figures from which this one was opened, each as a link back."""
    trail = [figures.find(each) for each in st.session_state.get(TRAIL, [])[:-1]]
    steps = [figures.link(each, each.name) for each in trail if each is not None]
    if steps:
        st.html(f'<nav class="ek-soft ek-small" aria-label="Way back">{ARROW.join([*steps, ""])}</nav>')


def _close() -> None:
    st.query_params.pop("where", None)
    st.session_state.pop(TRAIL, None)
