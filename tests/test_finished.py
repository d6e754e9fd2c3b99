"""What a finished site gets beside its pages, whatever host has built them."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import warm
from bs4 import BeautifulSoup
from conftest import ROOT, STOPPED
from exported import facts

from factsheet.site import cards, csp, finished
from factsheet.site.clock import on_its_day

PICTURE = 'fs-picture" id="picture-'
OWN = re.compile("^(?:uk/)?(?:number|event)/")
"""The own pages of records, which the plugin or the command lays."""


def files(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    paths = [path for path in site.rglob("*") if path.is_file()]
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}


def beside(site: Path) -> dict[str, bytes]:
    """Return what the engine lays beside the pages of a site of the real sheet."""
    sheet = on_its_day(facts(), facts().today, {"SOURCE_DATE_EPOCH": STOPPED})
    return finished.beside(sheet, site, ROOT / "docs", finished.address_of(site))


def texts(site: Path) -> dict[str, str]:
    """Return what each page says, without the signs of its notes and what stands at its end."""
    found = {}
    for name, html in finished.pages(site).items():
        article = BeautifulSoup(html, "html.parser").article
        aside = "sup, .fs-citation, .fs-report-page, .headerlink"
        for each in article.select(aside) if article else ():
            each.decompose()
        found[name] = " ".join(article.get_text(" ").split()) if article else ""
    return found


@pytest.fixture(scope="module")
def alone(tmp_path_factory) -> Path:
    """The real site without the plugin: languages and macros alone."""
    folder = tmp_path_factory.mktemp("alone")
    for name in ("docs", "data"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "macros.py", folder)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings, times = re.subn(r"^- factsheet:\n(?: .*\n)+", "", settings, flags=re.MULTILINE)
    assert times == 1
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": str(ROOT),
        "SOURCE_DATE_EPOCH": STOPPED,
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder / "site"


def test_the_plugin_adds_what_the_command_adds(site, monkeypatch):
    """Over a site that the plugin built, `factsheet export` changes no byte.

    What it would draw is the same, so it is not drawn again.
    """
    monkeypatch.setattr(cards, "cached", cards.cached)  # undone at the end
    warm.draw_once()
    there = files(site)
    result = beside(site)
    assert {name for name, content in result.items() if there.get(name) != content} == set()
    assert {name for name in there if name.startswith("data/v1/")} <= result.keys()
    assert {"search.json", "uk/search.json", "card.en.png", "card.uk.png"} <= result.keys()


@pytest.mark.nightly
def test_macros_alone_say_the_same(site, alone):
    """Without the plugin every page holds its numbers, pictures and notes, in the same words."""
    with_plugin, without = texts(site), texts(alone)
    with_plugin = {name: text for name, text in with_plugin.items() if not OWN.search(name)}
    assert with_plugin.keys() == without.keys()
    different = {name for name in without if without[name] != with_plugin[name]}
    assert different <= {"404.html"}
    for name in ("index.html", "uk/exchanges/index.html"):
        page, same = ((each / name).read_text("utf-8") for each in (alone, site))
        assert page.count(PICTURE) == same.count(PICTURE) > 0


@pytest.mark.nightly
def test_the_command_adds_the_same_where_there_was_no_plugin(site, alone):
    """Open data, feeds, pictures, search and cards are the same bytes; each page gets a policy."""
    there = files(site)
    result = beside(alone)
    pages = finished.pages(alone).keys()
    records = {name for name in there if OWN.search(name)}
    assert {name for name in result if OWN.search(name)} == records
    assert {
        name for name in result.keys() - pages - records if there.get(name) != result[name]
    } == set()
    assert pages <= result.keys()
    for name in pages:
        html = result[name].decode()
        assert html.count(f'content="{csp.FIXED}; script-src ') == 1, name
        assert "data-own" not in html
        outside = re.sub(r"<article.*</article>", "", html, flags=re.DOTALL)
        for script in re.findall(r"<script>(.*?)</script>", outside, re.DOTALL):
            assert f"'sha256-{csp._sha256(script)}'" in html, name


def without_generator(content: bytes) -> bytes:
    """Return a page without the line that names what built it."""
    return re.sub(rb'<meta name="generator"[^>]*>', b"", content)


@pytest.mark.nightly
@pytest.mark.skipif(not find_spec("properdocs"), reason="ProperDocs is not installed")
def test_properdocs_builds_the_same_site(site, tmp_path):
    """The free successor of the host builds every file to the byte, but for its own name."""
    command = [sys.executable, "-m", "properdocs", "build", "--strict", "-d", str(tmp_path / "x")]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1750000000", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    here, there = files(site), files(tmp_path / "x")
    assert here.keys() == there.keys()
    assert {
        name
        for name, content in here.items()
        if without_generator(content) != without_generator(there[name])
    } == set()


def test_a_host_without_the_events_of_a_page_is_told():
    """Zensical gives its settings as a plain mapping: no page of it is built with a gap."""
    from mkdocs.exceptions import PluginError

    from factsheet.site.macros import define_env

    class Env:
        conf = {"plugins": {}, "site_url": ""}  # noqa: RUF012  as Zensical has it

    with pytest.raises(PluginError, match="build the site with MkDocs 1 or ProperDocs"):
        define_env(Env())
