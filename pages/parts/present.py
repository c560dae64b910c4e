"""Present mode: no menu, no filters, larger words, one part of the Brief at a time; the address carries it."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.parts import store, words

ADDRESS = "present"
LAST = 5  # the headline is part 0 of the Brief, its panels are parts 1 to 5
BRIEF = "Brief"
# The address changes at once and the run follows it, so that a quick second key counts from where the first one led.
SCRIPT = """
const BUSY = "input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]";
const FORTH = ["ArrowRight", "ArrowDown", "PageDown", " "], BACK = ["ArrowLeft", "ArrowUp", "PageUp"];
export default function ({ setTriggerValue }) {
  const go = (part) => {
    const address = new URL(location.href);
    if (part === null) address.searchParams.delete("present");
    else address.searchParams.set("present", part);
    history.pushState(history.state, "", address);
    setTriggerValue("pressed", part === null ? "" : String(part));
  };
  const onKey = (event) => {
    const at = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.closest?.(BUSY) || document.querySelector("[role=dialog]")) return;
    const now = new URL(location.href).searchParams.get("present");
    if (event.key === "p" || event.key === "P") { go(now === null ? 0 : null); event.preventDefault(); return; }
    if (now === null) return;
    if (event.key === "Escape") { go(null); event.preventDefault(); return; }
    const last = Number(document.querySelector(".ek-slide")?.dataset.last);
    if (!last || (event.key === " " && at.closest?.("button, a"))) return;
    const to = FORTH.includes(event.key) ? Number(now) + 1 : BACK.includes(event.key) ? Number(now) - 1
      : event.key === "Home" ? 0 : event.key === "End" ? last : null;
    if (to === null) return;
    event.preventDefault();
    if (to >= 0 && to <= last) go(to);
  };
  // A drawing keeps the width it has on the screen: its paper is another one.
  const onPrint = () => document.querySelectorAll("svg.main-svg").forEach((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    if (width) drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    drawing.setAttribute("preserveAspectRatio", "xMinYMin");
  });
  document.addEventListener("keydown", onKey);
  window.addEventListener("beforeprint", onPrint);
  return () => { document.removeEventListener("keydown", onKey); window.removeEventListener("beforeprint", onPrint); };
}
"""
_listener = st.components.v2.component("evenkeel_keys", js=SCRIPT)


def part() -> int | None:
    """Return which part of the Brief is presented: 0 the headline, 1 to 5 its panels; None outside present mode."""
    said = st.query_params.get(ADDRESS, "")
    return min(int(said), LAST) if len(said) == 1 and said.isdecimal() else None


def on() -> bool:
    """Return whether the address asks for present mode."""
    return part() is not None


def show(page: str) -> None:
    """Show the way into present mode or, inside it, the ways on, back and out; listen for its keys."""
    now = part()
    with st.container(key="keys"):
        _listener(key="pressed", on_pressed_change=_follow)
    if now is None:
        with st.container(key="present", width="content"):
            said = "One part at a time, in large type: press p. Arrow keys go on and back, Escape leaves."
            st.button("Present", type="tertiary", key="present-in", help=said, on_click=_go, args=(0,))
        return
    with st.container(key="presenting", horizontal=True, vertical_alignment="center", gap="small"):
        at = store.moment()
        said = " · ".join([words.day(at.today), *at.units, f"as of act {at.seq}"])
        st.html(f"<b>Evenkeel</b> {escape(said)}", width="stretch")
        if page == BRIEF:
            _button("Back", now - 1, disabled=now == 0)
            st.html(f"{now + 1} of {LAST + 1}", width="content")
            _button("Next", now + 1, disabled=now == LAST)
        _button("Leave", None)


def _button(label: str, to: int | None, *, disabled: bool = False) -> None:
    st.button(label, type="tertiary", key=f"present-{label}", disabled=disabled, on_click=_go, args=(to,))


def _go(to: int | None) -> None:
    if to is None:
        st.query_params.pop(ADDRESS, None)
    else:
        st.query_params[ADDRESS] = str(to)


def _follow() -> None:
    """Take the key's word over the address of this run, which may be the one before it."""
    pressed = st.session_state["pressed"].pressed
    if pressed is not None:
        _go(int(pressed) if pressed else None)
