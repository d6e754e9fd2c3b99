"""The built site, read back from its files."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import warm
from bs4 import BeautifulSoup
from conftest import ROOT, build
from pages import pages

from factsheet.exports import is_export

PAGES = sorted({page.name for page in pages()})
OTHER = Path(__file__).parent / "other"
ADDRESS = "https://example.org/azovstal-fact-sheet/"


@pytest.fixture(scope="session")
def soups(site) -> dict[str, BeautifulSoup]:
    """Every page in the theme, and every ninth without it, by its path below the site's root."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    plain = [name for name in found if is_export(name)]
    taken = found.keys() - {*plain} | {*plain[::9]}
    return {
        name: BeautifulSoup(found[name].read_text("utf-8"), "html.parser") for name in sorted(taken)
    }


def file_of(language: str, name: str) -> str:
    """Return the path of a page's HTML."""
    folder = "" if language == "en" else f"{language}/"
    return f"{folder}index.html" if name == "index.md" else f"{folder}{name[:-3]}/index.html"


def test_the_headline_number_is_written_as_each_language_writes_it(site):
    """The front pages show 1,279 and 1 279, the latter with CLDR's space."""
    assert "1,279" in (site / "index.html").read_text("utf-8")
    assert "1\u00a0279" in (site / "uk/index.html").read_text("utf-8")


@pytest.mark.parametrize("number", ["6235", "6266", "6922", "8050"])
def test_both_tallies_are_shown(site, number):
    """The page on the tallies shows each of their newest values in both languages."""
    for path, space in (("tallies", ","), ("uk/tallies", "\u00a0")):
        text = (site / path / "index.html").read_text("utf-8")
        assert f"{number[0]}{space}{number[1:]}" in text


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_in_its_language(soups, language, name):
    """A page says its language, has one title and no failed macro."""
    soup = soups[file_of(language, name)]
    assert soup.html["lang"] == language
    assert len(soup.find_all("h1")) == 1
    assert not soup.select(".fs-error")
    assert "{{" not in soup.article.get_text() or name == "macros.md"


def test_ids_are_unique(soups):
    """No id stands twice on a page."""
    for path, soup in soups.items():
        ids = [each["id"] for each in soup.find_all(id=True)]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        assert twice == [], path


def test_every_internal_link_leads_somewhere(site, soups):
    """Each link, picture and style of the site exists, each anchor too."""
    anchors = {
        path: {each["id"] for each in soup.find_all(id=True)} for path, soup in soups.items()
    }
    lost = []
    for path, soup in soups.items():
        for tag, attribute in (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")):
            for each in soup.find_all(tag, attrs={attribute: True}):
                target = urlsplit(urljoin(ADDRESS + path, each[attribute]))
                if not f"{target.scheme}://{target.netloc}{target.path}".startswith(ADDRESS):
                    continue
                file = unquote(target.path.removeprefix(urlsplit(ADDRESS).path))
                file = f"{file}index.html" if file == "" or file.endswith("/") else file
                wrong_anchor = (
                    file in anchors
                    and target.fragment
                    and unquote(target.fragment) not in {*anchors[file], "__skip"}
                )
                if not (site / file).exists() or wrong_anchor:
                    lost.append(f"{path}: {each[attribute]}")
    assert lost == []


def test_nothing_is_fetched_from_elsewhere(site, soups):
    """No script, style, font, picture or frame comes from another site."""
    for path, soup in soups.items():
        for each in soup.find_all(["script", "img", "iframe", "source", "video", "audio", "embed"]):
            assert not str(each.get("src", "")).startswith(("http", "//")), path
        for each in soup.find_all("link", rel=re.compile("stylesheet|preconnect|preload|icon")):
            assert not str(each["href"]).startswith(("http", "//")), path
    for style in site.rglob("*.css"):
        text = style.read_text("utf-8")
        assert re.findall(r"(?:@import|url\()\s*['\"]?(?:https?:)?//", text) == [], style.name


def test_a_number_leads_to_its_evidence_in_one_step(soups):
    """A number in prose has a note that names its claimant, its publications and its card."""
    for path, card in (("index.html", "number/"), ("uk/index.html", "number/")):
        soup = soups[path]
        number = soup.select_one("data.fs-figure")
        note = soup.find(id=number.find_next("a", class_="footnote-ref")["href"].removeprefix("#"))
        assert note.select(".fs-speaker")
        assert note.select(".fs-cite")
        assert note.select_one(".fs-more")["href"].startswith(card)


def test_the_language_switch_keeps_the_page(soups):
    """The switch on a page leads to the same page in the other language."""
    for name in PAGES:
        soup = soups[file_of("en", name)]
        path = file_of("en", name)
        links = {
            each["hreflang"]: urljoin(ADDRESS + path, each["href"])
            for each in soup.select(".fs-languages a[hreflang]")
        }
        wanted = ADDRESS + file_of("uk", name).removesuffix("index.html")
        assert links["uk"] == wanted


def test_pictures_say_what_they_show(soups):
    """Each picture tells what it shows to those who do not see it, and beside it as a sentence."""
    for path, soup in soups.items():
        for picture in soup.select("svg.fs-svg"):
            assert picture["role"] == "group", path
            assert picture["aria-label"].strip(), path
            around = picture.find_parent("figure") or soup.main
            assert around.select_one(".fs-name, h1"), path


@pytest.mark.nightly
def test_two_builds_are_the_same_bytes(site, tmp_path):
    """A second build gives the same files, byte for byte."""
    assert build(ROOT, tmp_path, PYTHONHASHSEED="1").returncode == 0
    assert differences(site, tmp_path) == []


@pytest.mark.long
def test_two_builds_of_a_small_site_are_the_same_bytes(tmp_path):
    """In whatever order Python keeps a set, and in a process that had read the lists before."""
    assert warm.SEED != "1"
    assert build(OTHER, tmp_path / "cold", PYTHONHASHSEED="1").returncode == 0
    assert build(OTHER, tmp_path / "warm").returncode == 0
    assert differences(tmp_path / "cold", tmp_path / "warm") == []


def differences(*sites: Path) -> list[str]:
    """Return the files of two sites that are not the same."""
    first, second = (
        {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file()
        }
        for root in sites
    )
    assert first.keys() == second.keys()
    return [name for name in first if first[name] != second[name]]


@pytest.mark.long
def test_another_subject_builds_with_the_same_code(tmp_path):
    """Another sheet's data and pages build with this engine, unchanged."""
    done = build(OTHER, tmp_path)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "index.html").read_text("utf-8")
    assert "Library" in text
    assert "Azov" not in text


def test_no_style_depends_on_a_passing_state_of_the_body(site):
    """The theme marks the body while it sets colours; a rule for all below would cost a restyle."""
    sheets = [path.read_text("utf-8") for path in site.rglob("*.css")]
    assert len(sheets) >= 3
    assert not [each for each in sheets if "data-md-color-switching" in each]
