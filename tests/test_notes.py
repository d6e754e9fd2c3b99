"""A note by touch: a number that is pressed opens its note at the foot of the screen."""

import pytest
from test_browser import PAGES, SIZES, path_of

HIT = """(link) => {
  const number = link.closest(".fs-noted") ?? link;
  number.scrollIntoView({ block: "center" });
  const at = number.getBoundingClientRect();
  const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
  const is = (dx, dy) => document.elementFromPoint(x + dx, y + dy) === link;
  return [is(0, -11.5), is(0, 11.5), is(-11.5, 0), is(11.5, 0), is(1 - at.width / 2, 0)];
}"""
"""Whether the link of a mark is hit in the middle of its number, and as far from it as a target."""


@pytest.fixture
def phone(chromium, address):
    """A function that opens a page of the site on a phone; all are closed after."""
    contexts = []

    def opened(path: str, **reader):
        given = {"viewport": SIZES["phone"], "has_touch": True, "reduced_motion": "reduce"}
        contexts.append(chromium.new_context(**(given | reader)))
        page = contexts[-1].new_page()
        page.goto(address + path, wait_until="networkidle")  # the script is there
        return page

    yield opened
    for each in contexts:
        each.close()


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("path", "first", "source"),
    [
        ("/", "1,279 – Andrii Yusov, 28 May 2025: ", "(7\u00a0reports)."),
        ("/uk/", "1\u00a0279 – Андрій Юсов, 28 травня 2025 року: ", "(7\u00a0публікацій)."),
    ],
)
def test_a_tap_on_a_number_opens_its_note(phone, path, first, source):
    """First it says who, on which day, one source and how many reports; then the note follows."""
    page = phone(path)
    page.locator("article h1 .fs-noted data").first.tap(force=True)
    sheet = page.get_by_role("dialog")
    line = sheet.locator(".fs-note-first").inner_text()
    assert line.startswith(first.rstrip())
    assert line.endswith(source)
    assert sheet.locator(".fs-note-first .fs-cite").count() == 1
    assert sheet.locator("a.fs-more").is_visible()
    assert sheet.locator("[id]").count() == 0
    box = sheet.bounding_box()
    assert box["y"] > 0
    assert box["y"] + box["height"] == pytest.approx(SIZES["phone"]["height"])
    assert "#fn" not in page.url


def drawn(page, start: tuple[int, int], way: int) -> None:
    """Draw a finger down the screen, or up."""
    touch = page.context.new_cdp_session(page)
    x, y = start
    points = [{"x": x, "y": y + way * step / 5} for step in range(6)]
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [points[0]]})
    for each in points[1:]:
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [each]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


WAYS = {
    "Escape": lambda page, _: page.keyboard.press("Escape"),
    "button": lambda page, _: page.get_by_role("button", name="Close", exact=True).tap(),
    "outside": lambda page, _: page.touchscreen.tap(20, 60),
    "swipe": lambda page, box: drawn(page, (180, int(box["y"]) + 12), 140),
}


@pytest.mark.chromium
@pytest.mark.parametrize("way", WAYS)
def test_a_note_shuts_in_every_way_that_hands_try(phone, way):
    """Escape, the button, a tap beside it, a swipe down; the reader is then back at the number."""
    page = phone("/azovstal/")
    mark = page.locator("article .fs-noted .footnote-ref").nth(1)
    mark.tap()
    sheet = page.locator("dialog[open]")
    WAYS[way](page, sheet.bounding_box())
    sheet.wait_for(state="detached")
    assert mark.evaluate("each => each === document.activeElement")
    page.keyboard.press("Enter")
    sheet.wait_for()


@pytest.mark.chromium
def test_a_short_movement_and_a_tap_within_leave_a_note_open(phone):
    """Only a finger that means it shuts the note."""
    page = phone("/azovstal/")
    page.locator("article .fs-noted .footnote-ref").first.tap()
    sheet = page.locator("dialog[open]")
    box = sheet.bounding_box()
    drawn(page, (180, int(box["y"]) + 12), 25)
    sheet.locator(".fs-note-first b").tap()
    assert sheet.is_visible()


@pytest.mark.chromium
def test_a_keyboard_opens_a_note_and_stays_in_it(phone):
    """Enter on a mark opens its note, named as the mark is; no stop lies behind it."""
    page = phone("/azovstal/", viewport=SIZES["desktop"], has_touch=False)
    mark = page.locator("article .fs-noted .footnote-ref").first
    mark.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("dialog", name=mark.get_attribute("aria-label")).is_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        inside = "!document.activeElement.closest('article, header, footer, nav')"
        assert page.evaluate(inside)


@pytest.mark.chromium
@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_number_with_a_note_is_a_target_for_a_finger(phone, address, language):
    """Number and mark are one target of at least 24 px, on every page at 360 px."""
    page = phone("/")
    small, seen = [], 0
    for name in PAGES:
        page.goto(address + path_of(language, name))
        for mark in page.locator("article .fs-noted .footnote-ref").all():
            seen += 1
            hits = mark.evaluate(HIT)
            if not all(hits):
                small.append((name, mark.get_attribute("aria-label"), hits))
    assert small == []
    assert seen > 50


@pytest.mark.chromium
@pytest.mark.parametrize("path", ["/", "/uk/azovstal/"])
def test_without_a_script_a_number_leads_to_its_footnote(phone, path):
    """The same target goes down to the note on the page, which says all that the sheet says."""
    page = phone(path, java_script_enabled=False)
    mark = page.locator("article .fs-noted .footnote-ref").first
    mark.tap()
    note = mark.get_attribute("href")
    assert page.url.endswith(note)
    assert page.locator(f'[id="{note[1:]}"] .fs-note-first').is_visible()
    assert page.locator("dialog").count() == 1
    assert not page.locator("dialog").is_visible()


@pytest.mark.chromium
def test_paper_has_the_footnotes_and_no_sheet(phone):
    """What is printed while a note is open is the page with its notes at the end."""
    page = phone("/")
    page.locator("article .fs-noted .footnote-ref").first.tap()
    page.emulate_media(media="print")
    assert not page.locator("dialog").is_visible()
    assert page.locator(".footnote .fs-note-first").first.is_visible()
