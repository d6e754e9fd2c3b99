"""Whatever an author writes, nothing of it runs, leads away or passes for a part of the theme."""

import functools
import http.server
import json
import re
import threading
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from conftest import Quiet
from preview import copied, run, serving
from ways_in import FORGED, MARK, call, front, live, page

PAGES = ("tries/", "uk/tries/", "", "uk/", "evidence/", "timeline/", "sources/", "search/")
TEXTS = [
    ("sources", "Books come back"), ("sources", "Bulletin"), ("figures", "Books that came back"),
    ("figures", "Повернуті книжки"), ("events", "A delivery"), ("factsheet", "Library A"),
    ("factsheet", "How many books came back."), ("speakers", "Desk A"),
]  # fmt: skip
REFUSED = re.compile("<img|src=x|@")
"""What the check takes for pictures and accounts of people."""
ACT = """async () => {
  for (const each of document.querySelectorAll("article *")) {
    const link = each.closest("a");
    const to = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? each.form?.action;
    if (to && !to.startsWith("javascript:")) continue;
    for (const kind of ["mouseover", "focus", "click"])
      each.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: true}));
  }
  await new Promise((done) => setTimeout(done, 300));
}"""


def spoil(folder: Path) -> Path:
    """Write every way in into the pages, the data and the settings of the small sheet."""
    copied(folder)
    for language in ("en", "uk"):
        docs = folder / "docs" / language
        (docs / "tries.md").write_text(
            front(f"front-{language}") + page(f"page-{language}"), "utf-8"
        )
        (docs / "search.md").write_text(
            "---\ntitle: Search\n---\n\n# S\n\n{{ search() }}\n", "utf-8"
        )
    for n, (name, old) in enumerate(TEXTS):
        path = folder / f"data/{name}.yml"
        tries = [each for each in live(f"data-{name}") if not REFUSED.search(each)]
        text = json.dumps(f"{old} {''.join(tries[n % 3 :: 3])}", ensure_ascii=False)
        assert old in path.read_text("utf-8")
        path.write_text(path.read_text("utf-8").replace(old, text, 1), "utf-8")
    return settings(folder)


def settings(folder: Path) -> Path:
    """Write them into the settings, and give the small sheet the theme's palette."""
    path, title = folder / "mkdocs.yml", "</title>" + "".join(live("settings"))
    result = yaml.safe_load(path.read_text("utf-8"))
    result |= {
        "site_name": title,
        "site_description": title,
        "copyright": f"A {live('copyright')[0]}",
    }
    result["nav"] = [{title: "index.md"}, {f"Part {title}": ["tries.md", "search.md"]}]
    result["nav"] += [f"{name}.md" for name in ("evidence", "timeline", "sources")]
    result["markdown_extensions"] += [{"toc": {"permalink": True}}]
    schemes = [("default", "Dark"), ("slate", "Light")]
    result["theme"]["palette"] = [
        {"scheme": each, "toggle": {"icon": "material/weather-night", "name": name}}
        for each, name in schemes
    ]
    result["plugins"][0]["i18n"]["languages"][1]["nav_translations"] = {title: f"Я {title}"}
    path.write_text(yaml.safe_dump(result, allow_unicode=True), "utf-8")
    return folder


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory) -> Path:
    """The folder of the small sheet with every way in, and its site beside it."""
    folder = spoil(tmp_path_factory.mktemp("spoilt"))
    with (folder / "data/factsheet.yml").open(
        "a", encoding="utf-8"
    ) as sheet:  # else all is refused
        sheet.write("\nharm: none\nharm_reason: {en: Nobody is here., uk: Тут нікого немає.}\n")
    done = run(folder, "mkdocs", "build")
    assert "Traceback" not in done.stderr
    assert (folder / "site/uk/tries/index.html").exists(), done.stderr
    return folder


@pytest.fixture(scope="module", params=["built", "served"])
def address(request, spoilt):
    """Where the spoilt site is: its files at any server, or `mkdocs serve`."""
    if request.param == "served":
        with serving(spoilt) as preview:
            preview.shows("tries/", lambda shown: "A page with headings" in shown)
            yield preview.address
        return
    root = spoilt / "root"
    root.mkdir()
    (root / "library").symlink_to(spoilt / "site")
    handler = functools.partial(Quiet, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/library/"
        server.shutdown()


@pytest.fixture
def tab(chromium):
    """A tab of a browser that remembers what was asked of elsewhere."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.asked = []
    opened.on(
        "request", lambda sent: opened.asked.append(sent.url) if "elsewhere" in sent.url else 0
    )
    yield opened
    context.close()


@pytest.mark.chromium
def test_the_ways_in_are_ways_in(tab):
    """Without a policy most of them run: the test would see them."""
    ran = []
    for each in live("x"):
        tab.goto("about:blank")
        tab.set_content(f"<!doctype html><body>{each}", wait_until="commit")
        tab.wait_for_timeout(150)
        ran.append("example" in tab.url or bool(tab.evaluate(MARK)))
    assert sum(ran) >= 10


@pytest.mark.chromium
def test_nothing_that_an_author_writes_runs(tab, address, spoilt):
    """Not in pages, notes, tables, headings, front matter, data, settings; nor when acted upon."""
    embeds = [
        f"data/v1/embed/{each.name}" for each in (spoilt / "site/data/v1/embed").glob("*.html")
    ]
    for path in (*PAGES, *embeds, "404.html"):
        assert tab.goto(address + path, wait_until="load").ok
        tab.wait_for_timeout(200)
        tab.evaluate(ACT)
        assert tab.evaluate(MARK) is None, path
        assert tab.url == address + path
    assert tab.asked == []


@pytest.mark.chromium
def test_nothing_found_by_the_search_runs(tab, address):
    """Results show what an author wrote as text."""
    tab.goto(f"{address}search/?q=script")
    tab.wait_for_selector(".fs-results a")
    assert "<script>" in tab.inner_text(".fs-results")
    assert tab.evaluate(MARK) is None


@pytest.mark.chromium
def test_the_theme_goes_on_beside_it(tab, address):
    """On the very page that tries everything, colours and search work."""
    for path in ("tries/", "evidence/"):
        tab.goto(address + path)
        scheme = tab.evaluate("document.body.dataset.mdColorScheme")
        tab.locator("label.md-header__button[for^=__palette]:visible").click()
        assert tab.evaluate("document.body.dataset.mdColorScheme") != scheme
    tab.locator('.md-header__button[aria-label="Search"]').first.click()
    tab.wait_for_url("**/search/")


def soup(spoilt: Path, path: str) -> BeautifulSoup:
    """Return a page of the site as a browser reads it."""
    return BeautifulSoup((spoilt / "site" / path).read_text("utf-8"), "html5lib")


@pytest.mark.long
@pytest.mark.parametrize("language", ["", "uk/"])
def test_what_would_steer_a_page_is_read_as_typed(spoilt, language):
    """Scripts, titles of pages and of the site stand there as text, whole."""
    shown = soup(spoilt, f"{language}tries/index.html")
    way = f"page-{language[:2] or 'en'}"
    assert f"<script>{call(way)}</script>" in shown.article.get_text()
    assert shown.article.find_all(["script", "style", "meta", "base", "link", "iframe"]) == []
    assert shown.head.title.get_text().startswith(
        f"</title>{live(way.replace('page', 'front'))[0]}"
    )
    assert shown.head.find("meta", attrs={"name": "description"})["content"].startswith("</title>")
    assert "<!-- never closed" in shown.article.get_text()
    assert shown.find("footer")


@pytest.mark.long
@pytest.mark.parametrize("path", ["tries/index.html", "uk/tries/index.html", "404.html"])
def test_what_passes_for_the_theme_gets_nothing(spoilt, path):
    """The mends are made to the theme alone, each once, whatever stands in the page."""
    shown = soup(spoilt, path)
    policies = shown.find_all("meta", attrs={"http-equiv": True})
    assert [each["http-equiv"] for each in policies] == ["Content-Security-Policy"]
    links = shown.select('a.md-header__button[aria-label="Search"], a[aria-label="Пошук"]')
    assert [each.find_parent("header") is not None for each in links] == [True]
    drawers = shown.select("#__drawer")
    assert [each.has_attr("aria-label") for each in drawers] == [
        True,
        *[False] * (len(drawers) - 1),
    ]
    assert shown.body.find("div", recursive=False)["data-md-component"] == "skip"
    assert "class" not in shown.body.attrs
    if path != "404.html":
        assert "404 - Not found" in [each.get_text() for each in shown.article.find_all("h1")]
        assert shown.article.find("a", title="Permanent link").get_text() == "x"
        title = shown.article.h1.find("a", class_="headerlink")["title"]
        assert title == ("Постійне посилання" if path.startswith("uk") else "Link to this")
    else:
        assert [each["lang"] for each in shown.select("section.fs-not-found")] == ["en", "uk"]


@pytest.mark.long
def test_every_forgery_is_on_the_page(spoilt):
    """None was lost on the way, so that the tests above say something."""
    text = (spoilt / "site/tries/index.html").read_text("utf-8")
    for each in FORGED:
        assert each in text or each.replace("<", "&lt;") in text, each
