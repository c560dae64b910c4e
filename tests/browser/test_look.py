"""What a projector, a phone, a printer and a keyboard make of the screens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ROOT, SETTLED, TODAY, Server, fresh_page, open_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.browser
PROJECTOR = {"width": 1280, "height": 720}
SCREENS = [each.stem.partition("_")[2] for each in sorted((ROOT / "pages").glob("[0-9]*.py"))]
LISTED = [each for each in SCREENS if each != "Answer_card"]  # which links and the search lead to
PARTS = [
    "Headline",
    "What changed",
    "What is blocked",
    "Which risk moved",
    "Spend rising, value not named",
    "Decide now",
]
A4_LANDSCAPE = re.compile(rb"/MediaBox\s*\[0 0 84[12][.\d]* 59[456][.\d]*\]")
# Every text in sight: its size in pixels, and its contrast with all the paint behind it, laid over each other.
TEXTS = """() => {
  const parts = (colour) => { const [r, g, b, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
    return [...[r, g, b].map(each => colour.startsWith("color(") ? each : each / 255), alpha]; };
  const over = (top, below) => below.map((each, place) => top[place] * top[3] + each * (1 - top[3]));
  const behind = (element) => element ? over(parts(getComputedStyle(element).backgroundColor),
    behind(element.parentElement)) : [1, 1, 1];
  const linear = (x) => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  const luminance = (colour) => { const [r, g, b] = colour.map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const read = (each) => { const style = getComputedStyle(each), paint = behind(each);
    const ink = over(parts(each.closest("svg") ? style.fill : style.color), paint);
    const [light, dark] = [luminance(ink), luminance(paint)].sort((one, other) => other - one);
    const contrast = (light + 0.05) / (dark + 0.05);
    return { said: each.textContent.slice(0, 40), size: parseFloat(style.fontSize), contrast }; };
  const written = (each) => [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
  const hidden = "[data-testid=stIconMaterial], svg .plot *";
  return [...document.querySelectorAll("[data-testid=stMain] *")].filter(each => written(each) && !each.matches(hidden)
    && each.getClientRects().length && getComputedStyle(each).visibility === "visible").map(read);
}"""
STYLED = "getComputedStyle(document.querySelector('.stApp')).getPropertyValue('--ink').trim() !== ''"
OUTLINED = """() => { const at = document.activeElement, grid = at.closest("[data-testid=stDataFrame]");
  return ["MAIN", "BODY"].includes(at.tagName)
    || getComputedStyle(at.tagName === "CANVAS" ? grid : at).outlineStyle === "solid"; }"""
RESTED = "document.getAnimations().every(each => each.playState !== 'running')"
MAIN = "document.querySelector('[data-testid=stMain]')"
FITS = f"(m => m.scrollHeight <= m.clientHeight && m.scrollWidth <= m.clientWidth)({MAIN})"


@pytest.fixture(scope="module", params=["light", "dark"])
def projector(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return a page as large as a projector, in each theme."""
    with fresh_page(browser, viewport=PROJECTOR, color_scheme=request.param) as page:
        yield page


@pytest.mark.parametrize("part", range(6))
def test_presented_part_fits_a_projector_in_large_type_and_strong_contrast(
    projector: Page, sample: Server, part: int
) -> None:
    open_screen(projector, sample, f"?present={part}")
    expect(projector.get_by_role("region", name=PARTS[part], exact=True)).to_be_visible()
    expect(projector.get_by_test_id("stHeader")).to_be_hidden()
    assert projector.evaluate(FITS)
    texts: list[dict[str, Any]] = projector.evaluate(TEXTS)
    assert texts
    assert [each for each in texts if each["size"] < 20 or each["contrast"] < 7] == []


@pytest.fixture(
    scope="module",
    params=[(screen, scheme) for screen in SCREENS for scheme in ("light", "dark")],
    ids="-".join,
)
def shown(browser: Browser, sample: Server, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return each screen in each theme, opened once for all that is looked at."""
    screen, scheme = request.param
    with fresh_page(browser, color_scheme=scheme) as page:
        open_screen(page, sample, screen)
        yield page


def test_every_text_reads_in_both_themes(shown: Page) -> None:
    shown.wait_for_function(RESTED)  # colours pass from one to the other while a screen comes up
    assert [each for each in shown.evaluate(TEXTS) if each["contrast"] < 4.5] == []


def test_present_mode_needs_the_keyboard_alone(page: Page, sample: Server) -> None:
    open_screen(page, sample)
    page.wait_for_load_state("networkidle")
    page.wait_for_function(STYLED)
    keys = {"p": 0, "ArrowRight": 1, "PageDown": 2, "PageUp": 1, "End": 5, "Home": 0}
    for key, part in keys.items():
        page.keyboard.press(key)
        page.wait_for_url(re.compile(rf"present={part}"))
        expect(page.get_by_role("region", name=PARTS[part], exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".ek-brief")).to_be_visible()
    assert "present" not in page.url


def test_key_of_present_mode_is_a_letter_where_somebody_writes(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Spend_watchpoints")
    page.get_by_role("textbox", name="Search").press_sequentially("pp")
    expect(page.get_by_role("textbox", name="Search")).to_have_value("pp")
    assert "present" not in page.url


def test_escape_closes_the_panel_before_it_leaves_present_mode(page: Page, sample: Server) -> None:
    open_screen(page, sample, "?present=5")
    page.locator(".ek-slide a.ek-figure").first.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(".ek-slide")).to_be_visible()
    assert "present=5" in page.url


def test_menu_names_every_screen_and_marks_this_one(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Spend_watchpoints")
    links = page.get_by_test_id("stTopNavLink")
    expect(links).to_have_text([each.replace("_", " ") for each in LISTED])
    expect(page.locator("[data-testid=stTopNavLink][aria-current=page]")).to_have_text("Spend watchpoints")


def test_phone_keeps_the_menu_in_a_drawer_with_its_groups(browser: Browser, sample: Server) -> None:
    with fresh_page(browser, viewport={"width": 390, "height": 844}) as page:
        open_screen(page, sample)
        page.get_by_test_id("stExpandSidebarButton").click()
        expect(page.get_by_test_id("stSidebarNavLink")).to_have_count(len(LISTED))
        named = "[...document.querySelectorAll('[data-testid=stSidebarNavItems] li')]"
        groups = page.evaluate(f"{named}.map(each => getComputedStyle(each, '::before').content)")
        assert [each for each in groups if each != "none"] == ['"This week"', '"Look closer"', '"Data"']


def test_paper_is_a4_landscape_black_on_white_and_dated_on_every_page(shown: Page) -> None:
    feet = "[...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r instanceof CSSPageRule)"
    shown.wait_for_function(f"{feet}.some(each => each.cssText.includes('as of act'))")
    foot = " ".join(shown.evaluate(f"{feet}.map(each => each.cssText)"))
    assert f"{int(TODAY[-2:])} Nov {TODAY[:4]}" in foot
    assert "as of act" in foot
    assert "Finance to" in foot
    printed = shown.pdf(prefer_css_page_size=True)
    shown.emulate_media(media="print")
    inked = "each => getComputedStyle(each).color !== 'rgb(0, 0, 0)'"
    texts = "[...document.querySelectorAll('[data-testid=stMain] :is(h1, h2, p, b, td)')]"
    assert shown.evaluate(f"{texts}.filter({inked}).length") == 0
    shown.emulate_media(media="screen")
    pages = len(re.findall(rb"/Type\s*/Page\b", printed))
    assert len(A4_LANDSCAPE.findall(printed)) == pages > 0


def test_both_typefaces_are_ours_and_used(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Spend_watchpoints")
    expect(page.locator(".stPlotlyChart text").first).to_be_visible()
    loaded = page.evaluate(
        "document.fonts.ready.then(f => [...f].filter(e => e.status === 'loaded').map(e => e.family))"
    )
    assert {"Source Sans 3", "Source Serif 4"} <= {each.strip("\"'") for each in loaded}
    families = "[...document.querySelectorAll('.stPlotlyChart text')].map(e => getComputedStyle(e).fontFamily)"
    assert all("Source Sans 3" in each for each in page.evaluate(families))


@pytest.mark.parametrize("screen", ["", "Load"])
def test_whatever_the_tab_key_reaches_is_seen(page: Page, sample: Server, screen: str) -> None:
    open_screen(page, sample, screen)
    page.wait_for_load_state("networkidle")
    page.wait_for_function(STYLED)
    reached = set()
    for _ in range(14):
        page.keyboard.press("Tab")
        page.wait_for_function(OUTLINED)
        reached.add(page.evaluate("document.activeElement.outerHTML.slice(0, 300)"))
    assert len(reached) > 8


def test_row_of_a_table_opens_from_the_keyboard(page: Page, sample: Server) -> None:
    open_screen(page, sample, "Load")
    grid = page.get_by_test_id("data-grid-canvas").first
    grid.focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(SETTLED)).to_be_visible()
