"""Every page shuts itself to what is not its own, and all that is its own still works."""

import base64
import hashlib
import re

import pytest
from bs4 import BeautifulSoup

from factsheet.exports import is_export

RECORD = re.compile("(?:uk/)?(?:number|event)/.")
"""Where the pages of records lie, which are made of two templates."""
WATCH = """
addEventListener('securitypolicyviolation', event => {
  (window.stopped ??= []).push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
})
"""


@pytest.fixture(scope="module")
def pages(site) -> dict[str, BeautifulSoup]:
    """Every page in the theme, by its path below the site's root."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {
        name: BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for name, path in found.items()
        if not is_export(name)
    }


def policy(soup: BeautifulSoup) -> dict[str, list[str]]:
    """Return the policy of a page: what each directive allows."""
    found = soup.find_all("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert len(found) == 1
    rows = [part.split() for part in found[0]["content"].split(";")]
    return {row[0]: row[1:] for row in rows}


def test_every_page_has_a_policy_before_anything_it_guards(site, pages):
    """As a browser reads the head of each."""
    for path in pages:
        soup = BeautifulSoup((site / path).read_text("utf-8").partition("<body")[0], "html5lib")
        rules = policy(soup)
        assert rules["default-src"] == ["'none'"], path
        assert rules["base-uri"] == ["'none'"], path
        before = soup.head.find("meta", attrs={"http-equiv": True}).find_all_previous()
        assert {each.name for each in before} <= {"html", "head", "meta"}, path


def test_pages_without_the_theme_have_a_policy_too(site):
    """A page that others frame, or that keeps a value, runs no script of its own."""
    for path in [*site.rglob("embed/**/*.html"), *sorted(site.rglob("value/**/*.html"))[::9]]:
        rules = policy(BeautifulSoup(path.read_text("utf-8"), "html5lib"))
        assert rules["default-src"] == ["'none'"], path
        assert rules["script-src"] == ["'self'"], path


def test_the_policy_allows_the_site_itself_and_hashes_alone(pages):
    """No other host, no `eval`, no inline script or style without a hash, no object."""
    known = re.compile(r"'none'|'self'|'sha256-[A-Za-z0-9+/]{43}='|data:")
    for path, soup in pages.items():
        rules = policy(soup)
        assert all(known.fullmatch(each) for row in rules.values() for each in row), path
        assert {name for name, row in rules.items() if "data:" in row} == {"img-src"}, path
        assert "object-src" not in rules, path


def test_each_inline_script_is_hashed(pages):
    for path, soup in pages.items():
        for script in soup.find_all("script", src=False):
            if script.get("type", "").startswith("application/"):
                continue
            found = base64.b64encode(hashlib.sha256(script.string.encode()).digest()).decode()
            assert f"'sha256-{found}'" in policy(soup)["script-src"], path


def test_our_markup_has_no_script_and_no_style(pages):
    """Pages hold no handlers and no styles but custom properties; articles hold no scripts."""
    for path, soup in pages.items():
        for tag in soup.find_all(True):
            assert not [key for key in tag.attrs if key.startswith("on")], f"{path}: {tag}"
            style = tag.get("style", "")
            assert re.fullmatch(r"(\s*--[\w-]+:[^;]*;?)*", style), f"{path}: {tag}"
        assert soup.find("article").find_all(["script", "style"]) == [], path


def test_there_is_one_page_for_wrong_addresses_in_both_languages(pages):
    """It says in each language that there is no such page, and leads to each front page."""
    article = pages["404.html"].find("article")
    assert [each["lang"] for each in article.find_all("section")] == ["en", "uk"]
    for section, word in zip(article.find_all("section"), ("page", "сторінки"), strict=True):
        assert word in section.h1.get_text()
    links = [each["href"] for each in article.find_all("a")]
    assert links == ["/azovstal-fact-sheet/", "/azovstal-fact-sheet/uk/"]


@pytest.fixture
def watched(chromium):
    """A page in a browser that remembers what a policy stopped."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(WATCH)
    yield context.new_page()
    context.close()


@pytest.mark.chromium
@pytest.mark.parametrize("step", [10, pytest.param(1, marks=pytest.mark.nightly)])
def test_no_page_meets_its_policy(watched, address, pages, step):
    """Nothing on any page is stopped: the theme and the sheet live within the rules.

    At a landing a browser opens one page of a record in ten.
    """
    records = [path for path in pages if RECORD.match(path)]
    stopped = {}
    for path in [*(pages.keys() - {*records}), *records[::step]]:
        watched.goto(f"{address}/{path.removesuffix('index.html')}", wait_until="load")
        found = watched.evaluate("window.stopped")
        if found:
            stopped[path] = found
    assert stopped == {}


@pytest.mark.chromium
def test_all_that_moves_still_moves(watched, address):
    """Search, colours, language, sorting and the notes' tooltips work under the policy."""
    watched.goto(f"{address}/search/")
    watched.locator("form.fs-search input").fill("exchange")
    watched.wait_for_selector(".fs-results a")
    scheme = watched.evaluate("document.body.dataset.mdColorScheme")
    watched.locator("label.md-header__button[for^=__palette]:visible").click()
    assert watched.evaluate("document.body.dataset.mdColorScheme") != scheme
    watched.goto(f"{address}/exchanges/")
    heading = watched.locator("table.fs-sortable th").nth(2)
    heading.locator("button").click()
    assert heading.get_attribute("aria-sort") == "descending"
    watched.locator(".fs-languages a[hreflang=uk]").evaluate("each => each.click()")
    watched.wait_for_url("**/uk/exchanges/")
    assert watched.evaluate("document.documentElement.lang") == "uk"
    assert watched.evaluate("window.stopped") is None


@pytest.mark.chromium
def test_a_foreign_script_is_stopped(watched, address):
    """Inline scripts, handlers, `eval`, foreign pictures, frames and forms come to nothing."""
    watched.goto(f"{address}/")
    asked = []
    watched.on("request", lambda sent: asked.append(sent) if "evil" in sent.url else None)
    watched.evaluate(
        """async () => {
          const make = (name, values) => Object.assign(document.createElement(name), values)
          const add = (name, values) => document.body.append(make(name, values))
          add("script", {textContent: "window.lives = 1"})
          add("script", {src: "https://evil.example/x.js"})
          add("img", {src: "https://evil.example/x.png"})
          add("iframe", {src: "https://evil.example/"})
          add("object", {data: "https://evil.example/"})
          const box = document.createElement("div")
          box.innerHTML = "<img src=x onerror='window.lives = 2'><p style='color: red'>x</p>"
          document.body.append(box)
          await fetch("https://evil.example/").catch(() => 0)
          await new Promise(done => setTimeout(done, 500))
        }"""
    )
    assert watched.evaluate("window.lives") is None
    assert {each.failure for each in asked} <= {"csp"}
    stopped = {each.split(":")[0] for each in watched.evaluate("window.stopped")}
    wanted = {"script-src-elem", "script-src-attr", "img-src", "frame-src", "connect-src"}
    assert stopped >= wanted | {"style-src-attr", "object-src"}
