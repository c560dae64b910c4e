"""The search box in a browser: a field with a list below it, worked by mouse, touch and keyboard."""

from __future__ import annotations

# The list holds ordinary links, which links.py follows; so a hit also opens in a new tab. All of it is text, whatever
# a file says. What is typed goes to the server after a short rest, and an answer to letters since changed is let go.
SCRIPT = """
const BUSY = "input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]";
const REST = 120, SHORTEST = 2;
const put = (into, name, className, text) => {
  const made = into.appendChild(document.createElement(name));
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
function build(parent) {
  const root = put(parent, "div", "ek-search");
  const field = put(root, "input");
  Object.entries({
    type: "search", role: "combobox", placeholder: "Find", autocomplete: "off", spellcheck: "false",
    "aria-label": "Find an item, a person or a figure", "aria-expanded": "false", "aria-autocomplete": "list",
    "aria-controls": "ek-found", "aria-keyshortcuts": "/", title: "Find anything: press /",
  }).forEach(([name, value]) => field.setAttribute(name, value));
  const list = put(root, "div", "ek-found");
  Object.entries({ id: "ek-found", role: "listbox", "aria-label": "Found" }).forEach(([name, value]) =>
    list.setAttribute(name, value));
  const none = put(root, "div", "ek-found ek-soft");
  none.setAttribute("role", "status");
  list.hidden = none.hidden = true;
  return { root, field, list, none, at: 0, opens: false, timer: 0, say: null };
}
function wire(box) {
  const { root, field, list } = box;
  const close = () => { list.hidden = box.none.hidden = true; field.setAttribute("aria-expanded", "false"); };
  const leave = () => {
    clearTimeout(box.timer);
    field.value = "";
    box.opens = false;
    close();
    box.say("");
    field.blur();
  };
  box.mark = (to) => {
    const options = [...list.children];
    box.at = Math.max(0, Math.min(to, options.length - 1));
    options.forEach((each, place) => each.setAttribute("aria-selected", String(place === box.at)));
    field.setAttribute("aria-activedescendant", options[box.at]?.id ?? "");
    options[box.at]?.scrollIntoView({ block: "nearest" });
  };
  box.open = () => list.children[box.at]?.click();
  field.addEventListener("input", () => {
    clearTimeout(box.timer);
    box.opens = false;
    if (field.value.trim().length < SHORTEST) close();
    box.timer = setTimeout(() => box.say(field.value.trim()), REST);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") box.mark(box.at + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Enter" && list.hidden) {  // the answer is under way: it opens once it is here
      box.opens = field.value.trim().length >= SHORTEST;
      clearTimeout(box.timer);
      box.say(field.value.trim());
    } else if (event.key === "Enter") box.open();
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  field.addEventListener("focus", () => { if (list.children.length && field.value.trim()) list.hidden = false; });
  list.addEventListener("mousedown", (event) => event.preventDefault());  // the field keeps the focus until the click
  list.addEventListener("click", () => setTimeout(leave));
  root.addEventListener("focusout", (event) => { if (!root.contains(event.relatedTarget)) close(); });
}
function write(box, data) {
  const { field, list, none } = box;
  if (document.activeElement !== field || data.text !== field.value.trim() || data.text.length < SHORTEST) return;
  list.replaceChildren();
  data.hits.forEach((hit, place) => {
    const link = put(list, "a");
    link.id = `ek-found-${place}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.target = "_self";
    if (hit.where) {
      const address = new URL(location.href);
      address.searchParams.set("where", hit.where);
      link.href = address.search;
      link.dataset.where = hit.where;
    } else {
      link.href = hit.page;
      link.dataset.page = hit.page;
    }
    put(link, "span", "ek-kind", hit.kind);
    put(link, "b", "", hit.name);
    put(link, "span", "ek-beside", hit.beside);
  });
  none.textContent = data.hits.length ? "" : `Nothing is called “${data.text}” in any list of this moment.`;
  list.hidden = !data.hits.length;
  none.hidden = !list.hidden;
  field.setAttribute("aria-expanded", String(!list.hidden));
  box.mark(0);
  if (box.opens && data.hits.length) box.open();
  box.opens = false;
}
export default function ({ data, parentElement, setStateValue }) {
  const box = parentElement.ekSearch ??= build(parentElement);
  if (!box.say) wire(box);
  box.say = (text) => setStateValue("text", text);
  if (data) write(box, data);
  const onKey = (event) => {
    const at = event.composedPath()[0];
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (at.closest?.(BUSY) || document.querySelector("[role=dialog]")) return;
    event.preventDefault();
    box.field.focus();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
"""
