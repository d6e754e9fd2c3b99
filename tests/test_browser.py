"""The site in a real browser: clean console, nothing foreign, readable without a script."""

import pytest
from conftest import complaint
from pages import pages

PAGES = sorted({page.name.removesuffix(".md") for page in pages()})
SIZES = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 900}}


def path_of(language: str, name: str) -> str:
    """Return the path of a page below the site's root."""
    folder = "" if language == "en" else f"{language}/"
    return f"/{folder}" if name == "index" else f"/{folder}{name}/"


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request):
    """Light and dark colours."""
    return request.param


@pytest.mark.chromium
@pytest.mark.parametrize("language", ["en", "uk"])
def test_each_page_opens_without_a_complaint(chromium, address, scheme, language):
    """No page writes an error to the console, asks another host, or scrolls sideways."""
    context = chromium.new_context(color_scheme=scheme, viewport=SIZES["phone"])
    page = context.new_page()
    complaints: list[str] = []
    page.on(
        "console",
        lambda said: complaints.append(complaint(said)) if said.type == "error" else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "request",
        lambda sent: (
            complaints.append(sent.url)
            if address[:20] not in sent.url and not sent.url.startswith(("data:", "blob:"))
            else None
        ),
    )
    for name in PAGES:
        page.goto(address + path_of(language, name))
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{language}/{name} is {wide} px too wide for a phone"
    context.close()
    assert complaints == []


@pytest.mark.chromium
@pytest.mark.parametrize("language", ["en", "uk"])
def test_each_page_can_be_read_without_scripts(chromium, address, language):
    """With JavaScript off every page shows its text, its pictures and its tables."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for name in PAGES:
        page.goto(address + path_of(language, name))
        assert page.locator("article h1").is_visible()
        for picture in page.locator("figure:has(> svg.fs-svg)").all():  # drawn wide and narrow
            assert picture.locator("> svg.fs-svg:visible").count() == 1
    context.close()


@pytest.mark.chromium
def test_dark_colours_need_no_script(chromium, address):
    """Without JavaScript the sheet still follows the reader's choice of dark colours."""
    context = chromium.new_context(java_script_enabled=False, color_scheme="dark")
    page = context.new_page()
    page.goto(address + "/")
    style = page.locator("body").evaluate("each => getComputedStyle(each).backgroundColor")
    context.close()
    red, green, blue = (int(part) for part in style.strip("rgb()").split(",")[:3])
    assert max(red, green, blue) < 60
