"""The look Control of Spend watchpoints: what grows beside how much of it is in control, and who is in which corner."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import spend_growth_control
from marts.say import say_months
from pages.parts import at_review, export, figures, kpi, links, markup, spend_control_chart, spend_filters, store, table

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.spend_growth_control import Spot

KINDS = {"Suppliers": "supplier", "Units": "unit"}
FACTS = {"thing", "thing_kind", "check_name", "is_held", "because"}
NEEDED, NAMED = 24, 5  # covered months for two years beside each other; those named beside the chart
CHECKED = (
    "Control is the share of checks that hold: exactly one person of ours owns it, its list came when it was due, "
)
CHECKED += "a dated next step lies ahead. Of a supplier they are asked of its entry in the vendor list, its contracts, "
CHECKED += "systems and initiatives; of a unit, of its own things and those of the suppliers that it pays. "
CHECKED += "The larger the mark, the more was paid."


def show(chosen: dict[str, Any]) -> None:
    """Show growth against control: the chart, who spends more with less control in words, and all in a table."""
    told, tiles = st.container(), st.container()
    drawn, beside = st.columns([1.25, 1], gap="medium")
    with drawn:
        kind, back = _asked()
    with told:
        every, chosen = chosen, spend_filters.narrowing(chosen, spend_growth_control.USED[kind])
    with tiles:
        kpi.row(*store.ask(spend_growth_control.headline, point_kind=kind, **chosen))
    spend_filters.lines_ahead(every)
    with drawn:
        spots = store.ask(spend_growth_control.spots, point_kind=kind, **chosen)
        then = _then(kind, chosen) if back else ()
        limits = store.ask(spend_growth_control.limits)
        spend_control_chart.show(spots, limits, then, key=f"control {kind}", empty=_nothing(chosen))
    with beside:
        _told(spots, then)
        _left_out(kind, chosen)
    rows = store.ask(spend_growth_control.listing, point_kind=kind, **chosen)
    table.show(rows, key="control", title="Spend against control", empty=_nothing(chosen),
               only=spend_growth_control.SHOWN, height=260)  # fmt: skip
    export.offer(rows, view="spend against control", filters=chosen, key="control")
    _panel(rows)


def _asked() -> tuple[str, bool]:
    """Show the switch between suppliers and units, and whether to show where they stood at the last review."""
    with st.container(horizontal=True, key="bar control", vertical_alignment="center"):
        said = st.segmented_control(
            "Of", list(KINDS), default="Suppliers", required=True, key="of", bind="query-params",
            label_visibility="collapsed",
        )  # fmt: skip
        back = at_review.toggle()
    return KINDS[said], back


def _then(kind: str, chosen: dict[str, Any]) -> tuple[Spot, ...]:
    """Return where each stood when the last review looked: asked of what is kept of that moment, on its day."""
    then = at_review.cursor()
    return spend_growth_control.spots(then, point_kind=kind, **chosen) if then is not None else ()


def _told(spots: tuple[Spot, ...], then: tuple[Spot, ...]) -> None:
    """Name those with more spend and less control, and how each moved since the review."""
    own = [each for each in spots if each.standing == spend_growth_control.LESS]
    head = '<p style="margin:0 0 4px"><b>More spend, less control</b></p>'
    if spots and not own:
        head += "<p>None: nobody grows beyond the limits with too few checks that hold.</p>"
    was = {each.key: each for each in then}
    more = f"<p>{len(own) - NAMED} more in the table below.</p>" if len(own) > NAMED else ""
    st.html(head + "".join(_line(each, was.get(each.key)) for each in own[:NAMED]) + more)
    months = store.ask(spend_growth_control.months)
    if months["now_from"]:
        both = (
            say_months(months["now_from"], months["now_to"]),
            say_months(months["before_from"], months["before_to"]),
        )
        st.html(markup.soft(f"{escape(both[0])} beside {escape(both[1])}, at one rate. {escape(CHECKED)}"))


def _left_out(kind: str, chosen: dict[str, Any]) -> None:
    """Say who is not on the chart: of whom nothing can be told, those in other currencies, and the smallest."""
    for each in store.ask(spend_growth_control.untold, point_kind=kind, **chosen):
        way, is_one = links.page("Reconcile", "Answer there →"), each.value == 1
        who = f"that {'is' if is_one else 'are'} on no vendor list, though a similar name is"
        st.html(markup.soft(f"Not drawn: {figures.link(each)} {who}. {way}"))
    for each in store.ask(spend_growth_control.undrawn, point_kind=kind, **chosen):
        where = "in other currencies" if each.name == spend_growth_control.OTHERS else "that were paid less"
        st.html(markup.soft(f"Not drawn: {figures.link(each)} {where}."))


def _line(spot: Spot, was: Spot | None) -> str:
    growth = figures.link(spot.growth, "new" if spot.is_new else f"+{_whole(spot.growth)}%")
    control = figures.link(spot.control, f"{_whole(spot.control)}%")
    ask = escape(f"Ask {spot.ask}" if spot.ask else "")
    top = f'<div class="ek-top"><b class="ek-risk">▲ {growth}</b><span>{ask}</span></div>'
    moved = f" At the last review {_whole(was.control)}% held." if was is not None else ""
    text = (
        f"<b>{escape(spot.name)}</b>: {figures.link(spot.paid)} in twelve months, {control} of its checks hold.{moved}"
    )
    return f'<div class="ek-row">{top}<p>{text}</p></div>'


def _whole(figure: Any) -> str:
    return f"{round(figure.value):,}"


def _nothing(chosen: dict[str, Any]) -> str:
    if any(chosen.values()):
        return "Nobody who matches these filters can be placed."
    have = store.ask(spend_growth_control.covered)
    if have < NEEDED:
        return (
            f"Cannot tell yet: {NEEDED} covered months are needed to put a year beside the one before, {have} are "
            "loaded. The sheet 'spend' lights this chart."
        )
    return "Nobody can be placed: the sheets 'vendors', 'contracts', 'systems' and 'initiatives' say who is in control."


def _panel(rows: Rows) -> None:
    row = table.opened("control", rows)
    if row is not None and "where" not in st.query_params:
        st.dialog(str(row["subject"]), width="large", position="right", on_dismiss=partial(table.close, "control"))(
            _show
        )(row)


def _show(row: dict[str, Any]) -> None:
    months = store.ask(spend_growth_control.months)
    paid = {each: spend_growth_control.paid(row, months, each) for each in ("now", "before")}
    growth, control = spend_growth_control.growth(row, months), spend_growth_control.control(row)
    grows = f"growth {figures.link(growth, f'{_whole(growth)}%')}" if growth.value is not None else "growth unknown"
    grows = "it is new" if row["is_new"] else grows
    ask = f"Ask {row['ask']}." if row["ask"] else "Nobody to ask is known."
    st.html(f"<p>{figures.link(paid['now'])} in the last twelve covered months, {figures.link(paid['before'])} before: "
            f"{grows}. {escape(ask)}</p>")  # fmt: skip
    share = figures.link(control, f"{_whole(control)}%") if control.value is not None else ""
    st.html(f"<p><b>{f'{share} of its checks hold' if share else 'No check can be told'}</b></p>")
    found = store.ask(spend_growth_control.facts, point_kind=row["point_kind"], point_key=row["point_key"])
    columns = tuple(each for each in found.columns if each.name in FACTS)
    st.html(f"{figures.link(found.count)}{table.html(columns, found.rows)}")
