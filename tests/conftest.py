"""What several tests share: the built site, and a browser to look at it."""

import functools
import gc
import http.server
import os
import shutil
import subprocess
import threading
from pathlib import Path

import once
import pytest
import warm
from hypothesis import settings

os.environ["GITHUB_REPOSITORY"] = "example/sheet"  # no test depends on where this checkout is from
for tier, examples in (("quick", 15), ("test", 100), ("nightly", 1000)):
    # A busy machine is no defect of the code; chance looks for defects at night, not at a landing.
    # What chance found is told with the line that brings it back.
    by_chance = {"derandomize": tier != "nightly", "print_blob": tier == "nightly"}
    settings.register_profile(tier, deadline=None, max_examples=examples, **by_chance)
settings.load_profile("test")

# Looking for dead objects among the millions that tests keep takes a quarter of their time.
gc.set_threshold(100_000, 20, 100)

ROOT = Path(__file__).resolve().parents[1]
STOPPED = "1750000000"
"""The moment at which the clock stands in a build, in seconds."""
FIRST = ("test_head.py", "test_hostile.py", "test_settings.py")
"""Of two workers one builds the site meanwhile, and none is left with a long file at the end."""
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


def build(folder: Path, target: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Build the site whose mkdocs.yml lies in a folder, strictly, as CI does."""
    words = ("mkdocs", "build", "--strict", "-f", str(folder / "mkdocs.yml"), "-d", str(target))
    known = {"SOURCE_DATE_EPOCH": STOPPED, "NO_MKDOCS_2_WARNING": "1"}
    return warm.run(ROOT, *words, environment=os.environ | known | more)


def pytest_configure(config):
    """Give the session its folder, before there are workers, and let them keep our order."""
    once.begin()
    config.option.loadscopereorder = False


def _build_real(target: Path) -> None:
    done = build(ROOT, target)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def site() -> Path:
    """The real site, built strictly and once for all workers."""
    return once.folder("site", _build_real)


def pytest_collection_modifyitems(items):
    """Mark as long what waits for the real site, and as nightly what drives a browser.

    But for the policy of the pages: a landing that breaks it would show broken pages. What takes
    longest comes first.
    """
    items.sort(key=lambda item: (*FIRST, item.path.name).index(item.path.name))
    for item in items:
        names = {*getattr(item, "fixturenames", ())}
        if names & {"site", "address"}:
            item.add_marker(pytest.mark.long)
        if "firefox" in names or ("chromium" in names and item.path.name != "test_csp.py"):
            item.add_marker(pytest.mark.nightly)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that writes no log."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def server_root(site, tmp_path_factory) -> Path:
    """The folder that is served, with the built site in it."""
    root = tmp_path_factory.mktemp("served")
    (root / "sheet").symlink_to(site)
    return root


@pytest.fixture(scope="session")
def address(server_root):
    """The address at which the built site is served, below a path as on GitHub Pages."""
    handler = functools.partial(Quiet, directory=str(server_root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/sheet"
        server.shutdown()


def complaint(said) -> str:
    """Return what stands in a browser's console and what it is about: of a lost file only that."""
    return f"{said.text} ({said.location['url']})"


@pytest.fixture(scope="session")
def chromium():
    """A headless Chromium; tests that want it are skipped, with a reason, where there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        if os.environ.get("REQUIRE_CHROMIUM"):
            pytest.fail("no Chromium on this machine; run `make browser`")
        pytest.skip("no Chromium on this machine; `make browser` installs it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS.split())
        yield browser
        browser.close()
