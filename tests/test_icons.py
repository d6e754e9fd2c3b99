"""Icons and manifests: what telephones ask for, at addresses that hold wherever the site stands."""

import json
import posixpath
import re
import struct
from datetime import date
from pathlib import Path

import pytest

from factsheet.checks.loader import load
from factsheet.exports import is_export
from factsheet.site.icons import SIZES, TOUCH, icon, icons, links, manifest

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


@pytest.fixture(scope="module")
def facts():
    """Another subject, so that the icons are seen to know none."""
    return load(Path(__file__).parent / "other" / "data", date(2030, 1, 1))


def test_icons_are_as_wide_as_they_say(facts, tmp_path):
    result = icons(facts, tmp_path, "")
    for name, size in ((TOUCH, 180), *((f"icon-{size}.png", size) for size in SIZES)):
        assert struct.unpack(">II", result[name][16:24]) == (size, size)


def test_the_icon_is_that_of_the_site(facts, tmp_path):
    """A sheet without a drawing of its own has the engine's mark, one with a broken one too."""
    (tmp_path / "own.svg").write_text(DRAWING, "utf-8")
    own = icons(facts, tmp_path, '<link rel="icon" href="own.svg">')[TOUCH]
    none = icons(facts, tmp_path, '<link rel="icon" href="assets/favicon.png">')[TOUCH]
    assert own == icon(DRAWING.encode(), 180)
    assert own != none
    (tmp_path / "own.svg").write_text("<svg", "utf-8")
    assert icons(facts, tmp_path, '<link rel="icon" href="own.svg">')[TOUCH] == none


def test_a_manifest_leads_nowhere_but_into_the_site(facts, tmp_path):
    """Its addresses begin where it stands itself, so that the site may move."""
    result = icons(facts, tmp_path, "")
    for language in facts.sheet.languages:
        said = json.loads(result[manifest(language)])
        assert said["name"] == facts.sheet.title[language]
        assert said["lang"] == language
        assert said["start_url"] == ("./" if language == "en" else f"./{language}/")
        assert {each["src"].removeprefix("./") for each in said["icons"]} <= result.keys()


def test_no_page_lets_a_browser_look_for_an_icon(site):
    """Each names one that is there, the pages without a theme too: none asks the host's root."""
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    root = re.search(r'href="(/[^"]*/)assets/', (site / "404.html").read_text("utf-8"))[1]
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        (said,) = re.findall(r'<link[^>]*rel="icon"[^>]*>', path.read_text("utf-8"))
        href = re.search(r'href="([^"?]+)', said)[1].removeprefix(root)
        found = posixpath.normpath(posixpath.join(posixpath.dirname(name), href))
        assert found in there, name


def test_every_page_leads_to_both(site):
    """With the plugin they stand in the theme's head; the files are there."""
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        if not is_export(name) and name != "404.html":
            language = "uk" if name.startswith("uk/") else "en"
            html = path.read_text("utf-8").replace('">\n      <link', '"><link')
            assert links(language, "../" * name.count("/")) in html, name
    assert (site / TOUCH).is_file()
    assert (site / manifest("uk")).is_file()
