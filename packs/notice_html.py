"""A message to one person as a page: the same words as the text, in a form that mail programs keep."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from marts.telling import words
from packs.notice import foot, more, others, sections, shown_lines, where_from

if TYPE_CHECKING:
    from marts.telling import Brief, Panel
    from packs.notice import Item, Message

SERIF = "font-family:Georgia,'Times New Roman',serif"
SANS = "font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
INK, SOFT, LINE = "#1c2430", "#566072", "#dde1e7"
# Shape and colour by how pressing it is: a shape is read in black and white too.
MARKS = {
    "decision_late": ("\N{BLACK SQUARE}", "#a3261d"), "sheet_late": ("\N{BLACK SQUARE}", "#a3261d"),
    "late": ("\N{BLACK SQUARE}", "#a3261d"), "treatment_late": ("\N{BLACK SQUARE}", "#a3261d"),
    "acceptance_over": ("\N{BLACK SQUARE}", "#a3261d"), "blocked": ("\N{BLACK DIAMOND}", "#6b3a8a"),
}  # fmt: skip
MARK = ("\N{BLACK UP-POINTING TRIANGLE}", "#8a5a00")
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff;color:{ink}">
<div style="max-width:600px;margin:0 auto;padding:24px 20px;{sans};font-size:15px;line-height:1.5">
{body}
<div style="margin-top:28px;padding-top:12px;border-top:1px solid {line};color:{soft};font-size:13px">{foot}</div>
</div>
</body>
</html>
"""


def as_html(message: Message) -> str:
    """Return a message as a page of its own; nothing in it is asked for elsewhere."""
    company = message.moment.company
    said = f"{escape(company)} \N{MIDDLE DOT} Evenkeel" if company else "Evenkeel"
    body = [
        f'<div style="color:{SOFT};font-size:13px">{said}</div>',
        f'<p style="margin:16px 0 0">{escape(message.post.person)},</p>',
    ]
    body += [_headline(message.brief)] if message.brief else []
    for section in sections(message.post):
        body += [_title(section.title), *map(_item, section.shown)]
        if section.named:
            body.append(f'<p style="margin:14px 0 0;color:{SOFT}">{escape(others(section))}</p>')
    body += _brief(message.brief) if message.brief else []
    below = "<br>".join(map(escape, foot(message)))
    return PAGE.format(
        title=escape(message.subject), body="\n".join(body), foot=below, ink=INK, sans=SANS, line=LINE, soft=SOFT
    )


def _title(title: str) -> str:
    return f'<h2 style="margin:26px 0 0;{SERIF};font-size:19px;font-weight:normal;color:{INK}">{escape(title)}</h2>'


def _item(item: Item) -> str:
    shape, colour = MARKS.get(item.facts[0].kind, MARK)
    return (
        f'<table role="presentation" style="margin-top:14px;border-collapse:collapse"><tr>'
        f'<td style="vertical-align:top;width:16px;padding:0 8px 0 0;color:{colour}">{shape}</td><td style="padding:0">'
        f'<span style="color:{SOFT}">{item.thing}</span> <b>{escape(item.subject)}</b><br>{escape(item.because)}'
        f"<br>\N{RIGHTWARDS ARROW} {escape(item.asks)}</td></tr></table>"
    )


def _headline(brief: Brief) -> str:
    return f'<p style="margin:12px 0 0;{SERIF};font-size:22px;line-height:1.35">{escape(words(brief.headline))}</p>'


def _brief(brief: Brief) -> list[str]:
    evidence = f'<p style="margin:20px 0 0;color:{SOFT};font-size:13px">{escape(where_from(brief))}</p>'
    return [_title("The five answers"), *map(_panel, brief.panels), evidence]


def _panel(panel: Panel) -> str:
    summary = f' <span style="color:{SOFT};font-size:13px">{escape(panel.summary)}</span>' if panel.summary else ""
    head = f'<div style="margin-top:20px"><b>{panel.number} {escape(panel.title)}</b>{summary}</div>'
    if panel.dark:
        return head + f'<div style="margin-top:6px;color:{SOFT}">{escape(panel.dark)}</div>'
    rows = "".join(_row(*each) for each in shown_lines(panel))
    rest = f'<div style="margin-top:6px;color:{SOFT};font-size:13px">{more(panel)} more</div>' if more(panel) else ""
    return head + rows + rest


def _row(label: str, text: str, who: str) -> str:
    beside = escape(" \N{MIDDLE DOT} ".join(each for each in (label, who) if each))
    return (
        f'<div style="margin-top:6px">{escape(text)}<br><span style="color:{SOFT};font-size:13px">{beside}</span></div>'
    )
