"""What ships in .streamlit/config.toml: nothing leaks, nothing leaves the machine, the fonts are ours."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from streamlit.runtime.pages_manager import PagesManager

ROOT = Path(__file__).parent.parent.parent
CONFIG: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
FONTS = ROOT / "static" / "fonts"


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("server", "address", "127.0.0.1"),
        ("server", "allowedHosts", ["localhost", "127.0.0.1"]),
        ("browser", "gatherUsageStats", False),
        ("client", "showErrorDetails", "none"),
        ("client", "showErrorLinks", False),
        ("client", "disableDataExport", True),
        ("client", "toolbarMode", "viewer"),
    ],
)
def test_setting_is_the_safe_one(section: str, name: str, value: object) -> None:
    assert CONFIG[section][name] == value


def test_every_font_face_is_a_file_of_ours() -> None:
    urls = [each["url"] for each in CONFIG["theme"]["fontFaces"]]
    assert sorted(f"app/static/fonts/{each.name}" for each in FONTS.glob("*.woff2")) == sorted(urls)


def test_fonts_are_small_and_carry_their_licence() -> None:
    assert sum(each.stat().st_size for each in FONTS.iterdir()) < 500_000
    licences = [each.read_text(encoding="utf-8") for each in FONTS.glob("OFL-*.txt")]
    assert len(licences) == 2
    assert all("SIL Open Font License" in each for each in licences)


def test_the_bolt_on_direct_pages_still_exists() -> None:
    # asgi.py closes the second way to the pages by this private attribute; a new Streamlit may have renamed it.
    assert hasattr(PagesManager, "uses_pages_directory")
