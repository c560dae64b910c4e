"""Settings in groups: each with its value, its default, who changed it, and the ways back."""

from __future__ import annotations

import io
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import setting, setting_effect, setting_sheet, undo
from acts.actor import may
from marts import setting_list
from pages.parts import export, links, markup, store, words
from schemas.errors import EvenkeelError
from schemas.setting import COMPANY, CURRENCY, FEEDS, FISCAL, MONEY, THRESHOLDS, WEEKLY
from schemas.settings import SETTINGS, SIGNALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from acts.actor import Actor

SIDES = ((COMPANY, MONEY, FISCAL, FEEDS, *SIGNALS[1::2]), (WEEKLY, THRESHOLDS, *SIGNALS[::2]))
REFUSED, TOLD = "setting refused", "setting told"
NOTHING = "none"
WIDTH = 190  # pixels of a field
HINTS = {CURRENCY[0]: "EUR, for example"}
ALL_SAID = "No feed needs one: the files that hold amounts say their currency."


def show(actor: Actor) -> None:
    """Show every setting; who may change settings finds fields, everybody else reads."""
    sought = st.text_input("Find a setting", key="q", bind="query-params", placeholder="A word of its name", width=320)
    rows = [each for each in store.ask(setting_list.settings).rows if _fits(each, sought or "")]
    if not rows:
        st.html(markup.soft("No setting is called like that."))
    now = store.moment()
    can = may(actor, "change settings", setting.ROLES)
    if not can:
        st.html(markup.soft("Finance and the chair change settings."))
    elif now.as_of_seq is not None:
        st.html(markup.soft("This is an earlier act: go back to now to change settings."))
    line = partial(_field, actor) if can and now.as_of_seq is None else _read
    sides = ((*SIDES[0], *SIDES[1]), ()) if sought else SIDES
    for side, groups in zip(st.columns(len(sides), gap="medium"), sides, strict=True):
        with side:
            for group in groups:
                own = [each for each in rows if each["group_name"] == group]
                if own or not sought:
                    _group(group, own, line)


def sheet() -> None:
    """Offer all settings as a workbook, and say how it comes back."""
    now = store.moment()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="sheet-of-settings"):
        leaving = export.Leaving("setting_list", "Settings", f"settings_{now.today.isoformat()}_act{now.seq}.xlsx")
        export.button(
            "All settings as a workbook",
            lambda: export.Built(io.BytesIO(setting_sheet.write(store.looking(now)))),
            leaving,
            export.XLSX,
            key="settings-xlsx",
        )
        drop = links.page("Load", "drop it on Load")
        st.html(markup.soft(f"Change values there and {drop}: exactly those that differ are changed, all or none."))


def _fits(row: dict[str, Any], sought: str) -> bool:
    """Return whether every word that is sought stands in what a setting is called, or in its group."""
    said = f"{row['title']} {row['name']} {row['group_name']}".casefold()
    return all(each in said for each in sought.casefold().split())


def _group(group: str, rows: list[dict[str, Any]], line: Callable[[dict[str, Any]], None]) -> None:
    with st.container(border=True, key=f"settings-{group.replace(' ', '-')}"):
        st.html(f'<div class="ek-head"><b>{escape(group)}</b></div>')
        for each in rows:
            line(each)
        if not rows:
            st.html(markup.soft(ALL_SAID))


def _read(row: dict[str, Any]) -> None:
    said = f"{escape(row['title'])}: <b>{escape(row['value'] or NOTHING)}</b>"
    st.html(f"<div>{said}</div>{markup.soft(escape(_told(row)))}")


def _field(actor: Actor, row: dict[str, Any]) -> None:
    """Show one setting as a field that acts when it is changed; its key is another one after each act."""
    name, act = row["name"], row["changed_act"]
    key, label = f"set-{name}-{act or 0}", row["title"]
    choices = SETTINGS[name].choices if name in SETTINGS else ()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"setting-{name}"):
        st.html(f"<div>{escape(label)}</div>{markup.soft(escape(_told(row)))}", width="stretch")
        if row["is_changed"]:
            back = partial(_act, name, setting.set_setting, actor, name, None)
            st.button(
                "Default", key=f"default-{name}", type="tertiary", on_click=back, help=f"{label}: the default again"
            )
        if act is not None:
            back = partial(_act, name, undo.undo, actor, act)
            st.button(
                "Undo", key=f"undo-{name}", type="tertiary", on_click=back, help=f"{label}: as before this change"
            )
        change = partial(_set, actor, name, key)
        if choices:
            place = choices.index(row["value"]) if row["value"] in choices else None
            st.selectbox(label, choices, place, key=key, on_change=change, width=WIDTH, label_visibility="collapsed")
        else:
            hint = row["default_value"] or HINTS.get(row["expected"], row["expected"])
            st.text_input(
                label,
                row["value"],
                key=key,
                on_change=change,
                placeholder=hint,
                width=WIDTH,
                label_visibility="collapsed",
            )
    if st.session_state.get(REFUSED, ("", ""))[0] == name:
        st.error(st.session_state.pop(REFUSED)[1])
    if st.session_state.get(TOLD, ("", ""))[0] == name:
        st.success(st.session_state.pop(TOLD)[1])


def _told(row: dict[str, Any]) -> str:
    """Return whether a setting is the default; if not, what it was, and who changed it when."""
    default, was = row["default_value"], row["was"] or NOTHING
    if row["changed_act"] is None:
        return "The default" if default else "Not set"
    who = f"by {row['changed_by']} on {words.day(row['changed_at'].date())}"
    before = f", was {was}" if row["was"] != default else ""
    if not row["is_changed"]:
        return f"The default{before}, {who}" if before else f"The default, confirmed {who}"
    return f"Changed from default {default}{before}, {who}" if default else f"Set {who}{before}"


def _set(actor: Actor, name: str, key: str) -> None:
    _act(name, setting.set_setting, actor, name, " ".join((st.session_state[key] or "").split()))


def _act(name: str, act: Callable[..., int], *given: Any) -> None:
    """Do it; what a threshold does to the signals is said beside it once, with the way to undo it."""
    home = keeping.data_home()
    try:
        if not setting_effect.concerns([name]):
            act(home, *given)
            return
        _, effect = setting_effect.changing(home, lambda: (act(home, *given),), today=store.today())
    except EvenkeelError as error:
        st.session_state[REFUSED] = (name, str(error))
        return
    if effect:
        st.session_state[TOLD] = (name, effect.says)
