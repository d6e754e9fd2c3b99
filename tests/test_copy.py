"""What a reader copies: each number of the selected text stands on the page as it is."""

import functools
import http.server
import re
import threading

import pytest
from bs4 import BeautifulSoup
from conftest import Quiet
from preview import copied, run
from test_browser import PAGES, SIZES, path_of

WRITTEN = r"""
  const numbers = (text) => text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];
  const other = "a.footnote-ref, a.footnote-backref, a.headerlink, title, noscript, script";
  const written = (part) => {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) {
      const { parentElement, data } = walk.currentNode;
      const counts = /\d/.test(data) && parentElement.checkVisibility();
      if (counts && !parentElement.closest(other)) found.push(...numbers(data));
    }
    return found.join(" ");
  };
"""
"""The numbers that a part of a page shows, a text at a time."""
COPIED = r"""
() => {
  WRITTEN
  const parts = "p, li, dt, dd, tr, caption, figcaption, summary, blockquote, figure, table, "
    + "h1, h2, h3, h4, .fs-tile";
  const near = new CSSStyleSheet();  // what is far below is laid out only when it comes near
  near.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(near);
  for (const each of document.querySelectorAll("article details")) each.open = true;
  const selection = getSelection();
  const wrong = [];
  let tried = 0;
  for (const part of document.querySelectorAll(`body, article, article :is(${parts})`)) {
    const wanted = written(part);
    if (!wanted) continue;
    tried += 1;
    selection.selectAllChildren(part);
    const texts = { selected: `${selection}`, read: part.innerText.replace(/\[\d+\]/g, "") };
    for (const [how, text] of Object.entries(texts))
      if (numbers(text).join(" ") !== wanted) wrong.push(`${how}: ${text.slice(0, 300)}`);
  }
  return [tried, wrong];
}
""".replace("WRITTEN", WRITTEN)
"""How many parts of a page hold numbers, and what is copied of those that copying falsifies."""
MARKS = """
() => [...document.querySelectorAll("sup a.footnote-ref")].map((link) => {
  const mark = link.parentElement;
  const note = document.getElementById(link.hash.slice(1));
  const number = mark.previousSibling?.textContent;
  return [number, mark.textContent, link.ariaLabel, note.querySelector("b")?.textContent];
})
"""
"""Each mark of a page: the number before it, its text, its name, the number in its note."""
NAMES = {
    "en": r"note {}(: (who says|how it was computed:) .*)?",
    "uk": r"примітка {}(: (хто назвав|як обчислено:) .*)?",
}


@pytest.mark.chromium
@pytest.mark.parametrize("language", NAMES)
def test_copying_falsifies_no_number(chromium, address, language):
    """Each paragraph, tile, item, caption, row and whole page gives its numbers, and no other."""
    page = chromium.new_context(viewport=SIZES["desktop"]).new_page()
    found, parts = {}, 0
    for name in PAGES:
        page.goto(address + path_of(language, name))
        tried, wrong = page.evaluate(COPIED)
        parts += tried
        found |= {name: wrong} if wrong else {}
    page.context.close()
    assert found == {}
    assert parts > 2000


@pytest.mark.chromium
@pytest.mark.parametrize("language", NAMES)
def test_a_mark_is_apart_and_says_what_its_note_tells(chromium, address, language):
    """A mark begins with a space, stands in brackets, and is named with the number it is about."""
    page = chromium.new_context().new_page()
    seen = 0
    for name in PAGES:
        page.goto(address + path_of(language, name))
        for number, mark, says, noted in page.evaluate(MARKS):
            seen += 1
            assert re.fullmatch(r"\s\[\d+\]", mark), name
            assert re.fullmatch(NAMES[language].format(mark.strip("\u202f[]")), says), says
            assert says.endswith(f" {number}"), name
            assert number == noted
    page.context.close()
    assert seen > 30


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/", ["note 1: who says 1,279", "back from note 1 to the text"]),
        ("/uk/", ["примітка 1: хто назвав 1\u00a0279", "від примітки 1 назад до тексту"]),
    ],
)
def test_marks_and_ways_back_have_names(chromium, address, path, names):
    """Who hears the page hears where a mark leads, in the page's language."""
    page = chromium.new_context().new_page()
    page.goto(address + path)
    for each in names:
        assert page.get_by_role("link", name=each, exact=True).count() == 1
    page.context.close()


@pytest.mark.chromium
@pytest.mark.parametrize("path", ["/", "/uk/", "/timeline/", "/uk/exchanges/"])
def test_the_clipboard_holds_what_the_page_says(chromium, address, path):
    """All of a page, copied with the keyboard: no mark, no arrow, and nothing far below is lost."""
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + path)
    wanted = page.evaluate(f"() => {{ {WRITTEN} return written(document.body) }}")
    page.keyboard.press("Control+a")
    page.wait_for_timeout(300)
    page.keyboard.press("Control+c")
    kinds = [
        page.evaluate(
            "async (kind) => (await (await navigator.clipboard.read())[0].getType(kind)).text()",
            kind,
        )
        for kind in ("text/plain", "text/html")
    ]
    context.close()
    plain, html = kinds[0], BeautifulSoup(kinds[1], "html.parser")
    for each in html.select("title, script, noscript"):
        each.decompose()
    for text in (plain, html.get_text(" ")):
        assert not re.search(r"[↩¶]|\d\s?†|\[\d+\]", text)
        assert re.findall(r"\d", text) == re.findall(r"\d", wanted)


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """The address of a small sheet whose front page has footnotes of its author's."""
    folder = copied(tmp_path_factory.mktemp("copy"))
    with (folder / "docs/en/index.md").open("a", encoding="utf-8") as page:
        page.write("\nSince 2024[^own] and 2025[^own].\n\n[^own]: So it was in 2023\n")
    assert run(folder, "mkdocs", "build", "--strict").returncode == 0
    handler = functools.partial(Quiet, directory=str(folder / "site"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.mark.chromium
def test_footnotes_of_an_author_falsify_nothing_either(chromium, own):
    """A mark that an author writes is like ours, with its number for a name."""
    page = chromium.new_context().new_page()
    page.goto(own)
    tried, wrong = page.evaluate(COPIED)
    assert tried > 10
    assert wrong == []
    names = ["note 1", "back from note 1 to the text", "back from note 1 to the text, place 2"]
    assert [page.get_by_role("link", name=each, exact=True).count() for each in names] == [2, 1, 1]
    page.context.close()
