"""Texts from data are text: whatever they hold, none of it lives in the built site."""

import functools
import http.server
import os
import re
import threading
from datetime import date
from pathlib import Path
from unicodedata import normalize
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import hostile
import pytest
import warm
import yaml
from bs4 import BeautifulSoup
from conftest import Quiet, complaint

from factsheet.checks import loader
from factsheet.problems import DataError

CORPUS = yaml.safe_load((Path(__file__).parent / "corpus/hostile.yml").read_text("utf-8"))
TEXTS = [text for group in CORPUS.values() for text in group]
PLAIN = [
    f"{word} words" for word in ("plain", "other", "quiet", "calm", "dull", "mild", "tame", "dry")
]
PLAIN += [
    "more words",
    "last words",
]  # so many that a list of them is narrowed, as that of the others
WITH_EVERY_TEXT = ("evidence", "timeline", "sources", "who-said-what", "changes", "prose")
OWN = ("https://example.org/", "https://github.com/")
BLANK = re.compile(r"[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffd\xad]+")


def built(folder: Path, texts: list[str]) -> Path:
    """Return the site that the texts give, in one language, the other being the same."""
    hostile.site(folder, texts)
    settings = {"NO_MKDOCS_2_WARNING": "1", "SITE_LOCALE": "en", "SITE_URL": OWN[0]}
    done = warm.run(folder, "mkdocs", "build", "-q", environment=os.environ | settings)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    """Unusual texts that no field takes, each with the mistakes that are told."""
    folder = tmp_path_factory.mktemp("each") / "data"
    told = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loader, "breaches", lambda _context: ())
        for text in CORPUS["unusual text"]:
            hostile.write(folder, [text])
            try:
                loader.load(folder, date(2024, 5, 1))
            except DataError as error:
                told[text] = error.problems
    return told


@pytest.fixture(scope="module")
def sites(tmp_path_factory, refused):
    """The site of all texts that fields take, and one of plain words to compare it with."""
    accepted = [text for text in TEXTS if text not in refused]
    return (
        built(tmp_path_factory.mktemp("hostile"), accepted),
        built(tmp_path_factory.mktemp("plain"), PLAIN),
        accepted,
    )


LONGEST_FILE = 2
"""Lines of a file with two records, each on a line of its own."""


def soups(site: Path) -> dict[str, BeautifulSoup]:
    """Return every page of a site in its one language, read as a browser reads it."""
    return {
        path.relative_to(site).as_posix(): BeautifulSoup(path.read_text("utf-8"), "html5lib")
        for path in sorted(site.rglob("*.html"))
        if "embed" not in path.parts and path.relative_to(site).parts[0] != "uk"
    }


@pytest.fixture(scope="module")
def pages(sites):
    """The pages of both sites."""
    return soups(sites[0]), soups(sites[1])


def squeezed(text: str) -> str:
    """Return a text without what HTML does not show: blanks, and marks of direction."""
    return BLANK.sub("", text)


def test_the_corpus_is_large():
    assert len(set(TEXTS)) == len(TEXTS) >= 100


def test_what_no_field_takes_is_refused_in_one_line(refused):
    """Control characters and marks of direction never reach a page; each is told where it is."""
    unseen = {text for text in TEXTS if re.search("[\x00-\x08\x1b\x7f\u202e\u2066]", text)}
    assert unseen <= {*refused}
    for problems in refused.values():
        assert {each.file.rpartition("/")[2] for each in problems} >= {"changes.yml", "events.yml"}
        assert all(each.message and each.line <= LONGEST_FILE for each in problems)


@pytest.mark.long
def test_every_text_is_shown_as_it_is_written(sites, pages):
    """Each page that shows a text of each record shows it letter by letter, each composed."""
    for name in WITH_EVERY_TEXT:
        text = squeezed(pages[0][f"{name}/index.html"].article.get_text())
        lost = [each for each in sites[2] if squeezed(normalize("NFC", each)) not in text]
        assert lost == [], name


@pytest.mark.long
def test_no_text_makes_an_element_or_an_attribute(pages):
    """The pages hold the elements and attributes that plain words give, and no others."""
    live, calm = pages
    for path, soup in live.items():
        like = calm.get(path) or calm[re.sub(r"-\d+", "-0", path)]  # there are more hostile texts
        known = {(tag.name, key) for tag in like.find_all(True) for key in ("", *tag.attrs)}
        found = {(tag.name, key) for tag in soup.find_all(True) for key in ("", *tag.attrs)}
        assert found - known == set(), path
        for name in ("script", "style", "iframe", "img", "form", "base", "meta", "input"):
            assert len(soup.find_all(name)) == len(like.find_all(name)), f"{path}: {name}"


SAID = {"description", "og:title", "og:description", "og:site_name", "og:image:alt"}
"""What a page says of itself to programs in words: text, though it stands in `content`."""


@pytest.mark.long
def test_no_text_becomes_an_address(pages):
    """Every address on a page is the sheet's own or stands in a field for addresses."""
    for path, soup in pages[0].items():
        for tag in soup.find_all(True):
            said = tag.name == "meta" and {tag.get("name"), tag.get("property")} & SAID
            other = () if said else ("content",)
            for key in ("href", "src", "action", "formaction", "xlink:href", "data", *other):
                found = urlsplit(str(tag.get(key, "")).strip())
                if key != "content" and found.scheme:
                    assert str(tag[key]).startswith(OWN), f"{path}: {tag}"
                assert found.netloc.count("evil") == 0, f"{path}: {tag}"


INERT = {"svg", "title", "desc", "g", "rect", "line", "path", "circle", "text"}
"""Elements of a picture that do nothing."""


@pytest.mark.long
def test_no_picture_file_is_live(sites):
    """Badges, pictures and cards are well-formed, and hold no element or attribute that acts."""
    files = [*sites[0].glob("data/v1/figures/*.svg"), *sites[0].glob("data/v1/pictures/*.svg")]
    assert {path.parent.name for path in files} == {"figures", "pictures"}
    drawn = [*sites[0].glob("number/*/card.png")]  # as they stand before they become pictures
    assert len(drawn) > len(sites[2])
    files += drawn
    for path in files:
        for each in ET.parse(path).iter():  # noqa: S314 it is our own
            name = each.tag.rpartition("}")[2]
            assert name in INERT, path
            assert not [key for key in each.attrib if key.startswith("on") or "href" in key], path


@pytest.fixture(scope="module")
def served(sites):
    """The address of the hostile site on a server."""
    handler = functools.partial(Quiet, directory=str(sites[0]))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.mark.chromium
def test_nothing_of_it_happens_in_a_browser(chromium, served, pages):
    """No dialog, no request elsewhere, no script of another, and nothing that a policy stops."""
    context = chromium.new_context()
    page = context.new_page()
    seen: list[str] = []
    page.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("console", lambda said: seen.append(complaint(said)) if said.type == "error" else None)
    page.on(
        "request",
        lambda sent: None if sent.url.startswith((served, "data:")) else seen.append(sent.url),
    )
    for path in pages[0]:
        page.goto(served + path.removesuffix("index.html"), wait_until="load")
        page.mouse.move(200, 300)
        for note in page.locator(".footnote-ref").all()[:2]:
            note.hover()
    page.goto(served + "search/")
    for wanted in ("alert", "script", "zz"):
        page.locator("form.fs-search input").fill(wanted)
        page.wait_for_timeout(300)
    assert page.locator("article img, article script, article iframe").count() == 0
    context.close()
    assert seen == []
