"""What several tests share: the built site, and a browser to look at it."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["GITHUB_REPOSITORY"] = "example/sheet"  # no test depends on where this checkout is from
settings.register_profile("unhurried", deadline=None)  # a busy machine is no defect of the code
settings.load_profile("unhurried")

ROOT = Path(__file__).resolve().parents[1]
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


def build(folder: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Build the site whose mkdocs.yml lies in a folder, strictly, as CI does."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "-f",
        str(folder / "mkdocs.yml"),
    ]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1750000000", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [*command, "-d", str(target)], env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The real site, built strictly."""
    target = tmp_path_factory.mktemp("site")
    done = build(ROOT, target)
    assert done.returncode == 0, done.stderr
    return target


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that writes no log."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site):
    """The address at which the built site is served, below a path as on GitHub Pages."""
    root = site.parent / "served"
    root.mkdir()
    (root / "sheet").symlink_to(site)
    handler = functools.partial(Quiet, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/sheet"
        server.shutdown()


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
