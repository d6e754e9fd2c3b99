"""How pages lie on a screen: the answer first, nothing cut on a phone, lists that narrow."""

import io
import re

import pytest
from bs4 import BeautifulSoup, SoupStrainer
from exported import facts
from pypdf import PdfReader
from test_browser import PAGES, path_of

from factsheet import views
from factsheet.wording import Wording

LANGUAGES = ("en", "uk")
PHONE = {"width": 360, "height": 800}
OPEN = """() => {
  const near = new CSSStyleSheet();
  near.replaceSync("* { content-visibility: visible !important; transition: none !important }");
  document.adoptedStyleSheets = [near];
  for (const each of document.querySelectorAll("details")) each.open = true;
}"""
"""Lays out all of a page: what is far below and what is folded away."""
CUT = r"""() => {
  const found = [];
  const range = document.createRange();
  const WORDS = /(?<![\p{L}\p{N}/.@:_=?&#%-])[\p{L}\p{M}ʼ’]{2,}(?![\p{L}\p{N}/@:_=?&#%]|\.\p{L})/gu;
  const around = (at) => {
    const all = [];
    for (; at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const clips = [overflowX !== "visible", ["hidden", "clip"].includes(overflowY)];
      if (clips.includes(true)) all.push([at.getBoundingClientRect(), ...clips]);
    }
    return all;
  };
  const rects = (from, to) => {
    range.setStart(...from);
    range.setEnd(...to);
    return [...range.getClientRects()].filter((rect) => rect.width);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = texts.nextNode()); ) {
    const holder = node.parentElement;
    const other = "script, style, noscript, title, .md-sidebar, .md-top, .md-skip, .md-select";
    if (!node.data.trim() || holder.closest(other)) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const lines = rects([node, 0], [node, node.length]);
    const hidden = ({ left, right, top, bottom }) =>
      left < -1 || right > innerWidth + 1 || around(holder).some(([box, across, down]) =>
        (across && (left < box.left - 2 || right > box.right + 2)) ||
        (down && (top < box.top - 4 || bottom > box.bottom + 4)));
    if (lines.some(hidden)) found.push(`out of sight: ${node.data.trim().slice(0, 60)}`);
    if (lines.length < 2 || holder.closest("code")) continue;
    for (const { 0: word, index } of node.data.matchAll(WORDS)) {
      const parts = rects([node, index], [node, index + word.length]);
      if (new Set(parts.map((part) => Math.round(part.top))).size > 1) found.push(`split: ${word}`);
    }
  }
  return [...new Set(found)];
}"""
"""Texts that do not lie within the window and all that clips them, and words on two lines.

Left aside are the closed menu and, for words, code and addresses, which may be broken anywhere.
"""
WITHIN = """(selector) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}"""


@pytest.fixture
def phone(chromium):
    """A window of 360 × 800 pixels."""
    context = chromium.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.mark.chromium
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_answers(phone, address, language):
    """A phone shows how many of how many, who said it, of which day, and how far we have read.

    The number stands there once.
    """
    wording = Wording(language)
    phone.goto(address + path_of(language, "index"))
    for part in ("article h1", "article .fs-answer", "article .fs-until"):
        assert phone.evaluate(WITHIN, part), part
    answer = phone.locator("article h1").inner_text()
    said = phone.locator("article .fs-answer").inner_text()
    value = views.value(facts(), facts().sheet.headline)
    whole = next(each for each in facts().figures if each.id == facts().sheet.headline).denominator
    for shown in (value, views.value(facts(), whole)) if whole else (value,):
        assert wording.quantity(shown.quantity) in answer
    assert wording.when(value.as_of) in answer.replace("\n", " ")
    (speaker,) = value.stated[0].said_by
    assert facts().records[speaker].name[language] in said
    assert wording.when(value.stated[0].said_on) in said
    assert views.horizon(facts(), wording) == phone.locator("article .fs-until").inner_text()
    above = f"{answer} {said}"
    assert above.count(wording.quantity(value.quantity)) == 1


@pytest.mark.chromium
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_cuts_nothing(phone, address, language):
    """On no page does text lie out of sight, a word break, or a number want to be scrolled to."""
    found = {}
    for name in PAGES:
        phone.goto(address + path_of(language, name))
        phone.evaluate(OPEN)
        found |= {name: cut} if (cut := phone.evaluate(CUT)) else {}
    assert found == {}


@pytest.mark.chromium
def test_what_is_cut_is_found(phone, address):
    """A row that does not wrap, a word that breaks and a box that is too low are told."""
    phone.goto(address + "/")
    phone.evaluate("""() => {
      const add = (css, text) => {
        const part = document.createElement("p");
        Object.assign(part.style, css);
        part.textContent = text;
        document.querySelector("article").prepend(part);
      };
      add({ whiteSpace: "nowrap" }, "wide ".repeat(40));
      add({ width: "4em", overflowWrap: "anywhere" }, "unbreakableness of words");
      add({ height: "1em", overflow: "hidden" }, "low ".repeat(100));
    }""")
    told = " ".join(phone.evaluate(CUT))
    assert "out of sight: wide" in told
    assert "out of sight: low" in told
    assert "split: unbreakableness" in told


@pytest.mark.chromium
@pytest.mark.parametrize("scripted", [True, False])
@pytest.mark.parametrize("name", ["exchanges", "timeline"])
def test_a_filter_is_a_link(chromium, address, name, scripted):
    """It leaves as many events as it says, and its address does so too; one link shows all."""
    context = chromium.new_context(java_script_enabled=scripted, viewport=PHONE)
    page = context.new_page()
    page.goto(address + path_of("en", name))
    part = page.locator(".fs-filtered").first
    shown = "[data-of]:not(.fs-year):visible"
    every = part.locator(shown).count()
    filters = part.locator(".fs-filter a[data-only]")
    signs = {each.get_attribute("data-only") for each in filters.all()}
    assert {"y", "n"} <= {sign[0] for sign in signs}
    for link in filters.all()[:: 1 if name == "exchanges" else 5]:
        if not link.is_visible():
            part.locator("summary").click()
        link.click()
        number = int(re.search(r"\((\d+)\)$", link.inner_text().strip())[1])
        assert part.locator(shown).count() == number < every
        assert page.url.endswith(link.get_attribute("href"))
        shared = context.new_page()
        shared.goto(page.url)
        assert shared.locator(".fs-filtered").first.locator(shown).count() == number
        shared.close()
    assert part.locator("[aria-current]").count() == scripted
    part.locator(".fs-filter a:not([data-only])").click()
    assert part.locator(shown).count() == every
    context.close()


@pytest.mark.chromium
@pytest.mark.parametrize("language", LANGUAGES)
def test_events_are_stacked_on_a_phone(phone, address, language):
    """Newest first, each with its day, its number large, its title, then only what is known."""
    phone.goto(address + path_of(language, "exchanges"))
    rows = phone.locator("table.fs-sortable").first.locator("tbody tr")
    days = [each.get_attribute("data-sort") for each in rows.locator("th").all()]
    assert days == sorted(days, reverse=True)
    for row in rows.all()[:20]:
        tops = [row.locator(each).bounding_box()["y"] for each in ("th", ".fs-lead", ".fs-what")]
        assert tops == sorted(tops)
        missing = row.locator(".fs-missing:not(.fs-lead)")
        assert not any(each.is_visible() for each in missing.all())


@pytest.mark.chromium
def test_a_phone_says_where_no_number_was_known(phone, address):
    """What was not known on a past day is said in the row of that day, in words."""
    phone.goto(address + path_of("uk", "known"))
    missing = phone.locator("table.fs-known .fs-missing")
    assert {each.inner_text() for each in missing.all()} == {Wording("uk").word("nothing_known")}


@pytest.mark.chromium
@pytest.mark.parametrize("width", [820, 1280, 1920])
def test_head_and_first_column_stay(chromium, address, width):
    """However far a table is scrolled, its head and the days of its rows stay in sight."""
    context = chromium.new_context(viewport={"width": width, "height": 700})
    page = context.new_page()
    page.goto(address + path_of("uk", "exchanges"))
    region = page.locator(".fs-scroll").first
    region.scroll_into_view_if_needed()
    region.evaluate("each => each.scrollTo(300, 2000)")
    box = region.bounding_box()
    head = region.locator("thead th").nth(2).bounding_box()
    assert abs(head["y"] - box["y"]) < 4
    for first in (region.locator("thead th").first, region.locator("tbody th").nth(40)):
        assert abs(first.bounding_box()["x"] - box["x"]) < 4
    context.close()


def test_each_table_has_a_caption(site):
    """What a table holds is said by a caption of its own, on every page."""
    tables = 0
    only = SoupStrainer("table")
    for path in site.rglob("index.html"):
        soup = BeautifulSoup(path.read_text("utf-8"), "html.parser", parse_only=only)
        for table in soup.find_all("table"):
            tables += 1
            assert table.caption, (path, table.get_text(" ")[:100])
            assert table.caption.get_text(strip=True), path
    assert tables > 100


def filled(page) -> float:
    """How far down a printed sheet its text reaches, from 0 to 1, its foot left aside."""
    height = float(page.mediabox.height)
    lines = [height]

    def see(text, current, matrix, *_font):
        line = current[5] + current[3] * matrix[5]
        if text.strip() and line > height * 0.06:
            lines.append(line)

    page.extract_text(visitor_text=see)
    return 1 - min(lines) / height


@pytest.mark.chromium
@pytest.mark.parametrize("scripted", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_says_where_it_is_from(chromium, address, language, scripted):
    """Each sheet bears address and day; what is folded is there.

    None but the last is half empty.
    """
    checked = Wording(language).when(facts().last_checked)
    context = chromium.new_context(java_script_enabled=scripted)
    page = context.new_page()
    for name in ("index", "azovstal", "exchanges", "thousand", "timeline"):
        page.goto(address + path_of(language, name))
        own = page.locator("link[rel=canonical]").get_attribute("href")
        printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
        for number, sheet in enumerate(printed):
            text = " ".join(sheet.extract_text().split())
            assert own in text, (name, number)
            assert checked in text, (name, number)
            assert number == len(printed) - 1 or filled(sheet) > 0.5, (name, number)
        folded = page.locator("details.fs-table caption")
        if folded.count():
            told = " ".join(folded.first.text_content().split())
            text = " ".join(" ".join(sheet.extract_text() for sheet in printed).split())
            assert told in text, name
    context.close()


@pytest.mark.chromium
def test_heads_of_tables_repeat_on_paper(chromium, address):
    """The second sheet of the exchanges begins with the names of the columns."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(address + path_of("en", "exchanges"))
    heads = page.locator("table.fs-sortable").first.locator("thead th").all_text_contents()
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    text = "".join(printed[1].extract_text().split())
    assert [head for head in heads if "".join(head.split()) not in text] == []
    context.close()
