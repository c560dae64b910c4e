"""The look of marked cells: the owner's own format with another fill, readable in black and white."""

from __future__ import annotations

import re
from typing import Final

from packs.marking.xml import append, attribute, end_of, plain, start, with_attribute

# Hatched is what must be mended, dotted what should be looked at, lined what a figure stands on: told apart without
# colours.
FILLS: Final = {
    "mend": ("lightUp", "FFC55A11", "FFFFF2CC"),
    "look": ("gray125", "FF7F6000", "FFFFF9E5"),
    "cite": ("lightHorizontal", "FF9DC3E6", "FFDDEBF7"),
}
BLACK: Final = b'<color rgb="FF000000"/>'
MINIMAL: Final = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    b'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    b'</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    b'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    b'<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    b'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


class Styles:
    """The styles of a workbook; formats are added at the end, so that no number that a cell has changes its meaning."""

    def __init__(self, xml: bytes) -> None:
        """Take the part as it is; marks that an earlier return left on cells are taken off."""
        own = plain(xml)
        self._xml = own if start("cellXfs").search(own) else MINIMAL
        sheet = start("styleSheet").search(self._xml)
        self._prefix = (sheet["prefix"] or b"") if sheet else b""
        self._fonts, self._formats = self._elements("fonts", "font"), self._elements("cellXfs", "xf")
        self._unmark()
        fills = len(self._elements("fills", "fill"))
        self._fills = {kind: fills + place for place, kind in enumerate(FILLS)}
        self._new_fonts: list[bytes] = []
        self._new: list[bytes] = []
        self._known: dict[tuple[int, str], int] = {}

    def marked(self, base: int, kind: str) -> int:
        """Return the format of a cell of format `base` that is marked; its font is black, whatever it was."""
        if (base, kind) not in self._known:
            own = self._formats[base] if base < len(self._formats) else self._formats[0]
            opening = start("xf").match(own)
            assert opening is not None  # noqa: S101 - found by this very pattern
            tag = with_attribute(with_attribute(opening[0], "fillId", self._fills[kind]), "applyFill", 1)
            font = self._black(int(attribute(tag, "fontId") or 0))
            tag = with_attribute(with_attribute(tag, "fontId", font), "applyFont", 1)
            self._known[base, kind] = self._add(tag + own[opening.end() :])
        return self._known[base, kind]

    def own(self, name: str) -> int:
        """Return a format of our own cells: plain, bold, title or link."""
        if (-1, name) not in self._known:
            fonts = {"bold": "<b/>", "title": "<b/>", "link": "<u/>"}
            size, colour = ("14" if name == "title" else "11"), ("FF1F4E79" if name == "link" else "FF000000")
            said = f'{fonts.get(name, "")}<sz val="{size}"/><color rgb="{colour}"/><name val="Calibri"/>'
            font = self._add_font(self._tagged("font", said + '<family val="2"/>'))
            facts = f'numFmtId="0" fontId="{font}" fillId="0" borderId="0" xfId="0" applyFont="1"'
            self._known[-1, name] = self._add(self._tagged("xf", b"", facts))
        return self._known[-1, name]

    def xml(self) -> bytes:
        """Return the part with everything that was added."""
        fills = b"".join(self._fill(*each) for each in FILLS.values())
        found = append(self._xml, "fills", fills, count=len(FILLS))
        if self._new_fonts:
            found = append(found, "fonts", b"".join(self._new_fonts), count=len(self._new_fonts))
        return append(found, "cellXfs", b"".join(self._new), count=len(self._new)) if self._new else found

    def _elements(self, parent: str, name: str) -> list[bytes]:
        first, last = self._inside(parent)
        found, place = [], first
        while tag := start(name).search(self._xml, place, last):
            _, place = end_of(self._xml, tag)
            found.append(self._xml[tag.start() : place])
        return found

    def _inside(self, parent: str) -> tuple[int, int]:
        tag = start(parent).search(self._xml)
        if tag is None:
            raise ValueError(parent)
        return tag.end(), end_of(self._xml, tag)[0]

    def _unmark(self) -> None:
        """Take the fills of an earlier return off every format: what was marked then may be mended now."""
        ours = [place for place, fill in enumerate(self._elements("fills", "fill")) if _is_ours(fill)]
        if not ours:
            return
        first, last = self._inside("cellXfs")
        cleaned = [
            with_attribute(tag, "fillId", 0) + each[len(tag) :] if int(attribute(tag, "fillId") or 0) in ours else each
            for each, tag in ((each, each[: each.index(b">") + 1]) for each in self._formats)
        ]
        self._xml = self._xml[:first] + b"".join(cleaned) + self._xml[last:]
        self._formats = cleaned

    def _black(self, font: int) -> int:
        own = self._fonts[font] if font < len(self._fonts) else self._fonts[0]
        coloured = start("color").search(own)
        if coloured is None or attribute(coloured[0], "theme") == "1":
            return font
        _, end = end_of(own, coloured)
        black = BLACK if not self._prefix else BLACK.replace(b"<", b"<" + self._prefix)
        return self._add_font(own[: coloured.start()] + black + own[end:])

    def _add_font(self, font: bytes) -> int:
        if font not in self._new_fonts:
            self._new_fonts.append(font)
        return len(self._fonts) + self._new_fonts.index(font)

    def _add(self, xf: bytes) -> int:
        self._new.append(xf)
        return len(self._formats) + len(self._new) - 1

    def _fill(self, pattern: str, ink: str, paper: str) -> bytes:
        inner = self._tagged("fgColor", "", f'rgb="{ink}"') + self._tagged("bgColor", "", f'rgb="{paper}"')
        return self._tagged("fill", self._tagged("patternFill", inner, f'patternType="{pattern}"'))

    def _tagged(self, name: str, inner: str | bytes, attributes: str = "") -> bytes:
        said = self._prefix + name.encode()
        content = inner if isinstance(inner, bytes) else re.sub(
            rb"<(?=\w)", b"<" + self._prefix, inner.encode()
        )  # fmt: skip
        opening = b"<" + said + (b" " + attributes.encode() if attributes else b"")
        return opening + (b">" + content + b"</" + said + b">" if content else b"/>")


def _is_ours(fill: bytes) -> bool:
    return any(
        f'"{pattern}"'.encode() in fill and f'"{ink}"'.encode() in fill and f'"{paper}"'.encode() in fill
        for pattern, ink, paper in FILLS.values()
    )
