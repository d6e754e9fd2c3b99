"""The site in Firefox, which fetches what other browsers do not."""

import os
import re
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, SoupStrainer
from firefox import running

from factsheet.exports import is_export

FETCHED = {"next", "prefetch", "prerender"}
"""Relations of a link that a browser fetches ahead; a policy without a rule for them stops it."""

NAMING = SoupStrainer(["meta", "link"])
"""The elements that hold the policy, and those that name what is fetched."""


def test_no_page_asks_for_what_its_policy_forbids(site):
    """The policy lets nothing be fetched ahead, and no page names anything to fetch ahead."""
    for path in site.rglob("*.html"):
        soup = BeautifulSoup(path.read_text("utf-8"), "html.parser", parse_only=NAMING)
        policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
        assert policy.startswith("default-src 'none';"), path
        links = [each for each in soup.find_all("link") if FETCHED & {*each.get("rel", [])}]
        assert links == [], path


@pytest.fixture(scope="module")
def firefox(tmp_path_factory):
    """A Firefox; only where it is asked for, as every night: it takes half a minute."""
    if not os.environ.get("REQUIRE_FIREFOX"):
        pytest.skip("`make firefox` opens each page in Firefox")
    path = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
    if path is None:
        pytest.fail("no Firefox on this machine; run `make firefox`")
    with running(path, tmp_path_factory.mktemp("firefox")) as browser:
        yield browser


@pytest.fixture(scope="module")
def shown(site, server_root, address) -> tuple[str, list[str]]:
    """Where the site is served as its page for wrong addresses wants it, and every page of it."""
    name = re.search(r'href="/([^/"]+)/assets/', (site / "404.html").read_text("utf-8"))[1]
    link = server_root / name
    if not link.exists():
        link.symlink_to(site)
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
    kinds = [each for each in paths if not is_export(each)]
    for folder in ("data/v1/embed/", "value/", "changes/2"):
        kinds += sorted(each for each in paths if each.startswith(folder))[:2]
    return f"{address.rpartition('/')[0]}/{name}", sorted(kinds)


@pytest.mark.firefox
def test_each_page_opens_without_a_complaint(firefox, shown):
    """Every page, the one for wrong addresses and an embedded one: no error in the console."""
    address, paths = shown
    told = {
        path: firefox.complaints(f"{address}/{path.removesuffix('index.html')}", address)
        for path in paths
    }
    assert {path: lines for path, lines in told.items() if lines} == {}


@pytest.mark.firefox
def test_a_page_that_fetches_ahead_is_told(firefox, shown, site: Path, server_root: Path):
    """The console is heard: a page that names the next one has its complaint."""
    address, _ = shown
    copy = shutil.copytree(site, server_root / "copy")
    text = (site / "azovstal/index.html").read_text("utf-8")
    text = text.replace("</head>", '<link rel="next" href="search/"></head>')
    (copy / "ahead.html").write_text(text, "utf-8")
    place = f"{address.rpartition('/')[0]}/copy"
    told = firefox.complaints(f"{place}/ahead.html", place)
    assert [each for each in told if "default-src" in each and "/search/" in each]
