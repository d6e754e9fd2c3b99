"""A floor below the pages, measured by Lighthouse: it finds what broke, and judges nothing.

It runs by `make lighthouse`, with a package of npm and Chromium: each page takes seconds.
"""

import gzip
import http.server
import io
import json
import os
import shutil
import statistics
import subprocess
import threading
from pathlib import Path

import pytest
from conftest import ROOT
from test_browser import PAGES, path_of

PROGRAM = ROOT / ".venv/node/node_modules/.bin/lighthouse"
WHOLE = ("accessibility", "best-practices", "seo")
"""What every page has all points for."""
FAST = 98
"""Points for speed that a front page has: the median of five runs."""
PACKED = {".html", ".css", ".js", ".json", ".svg"}


class Packing(http.server.SimpleHTTPRequestHandler):
    """A file server that compresses texts, as hosts of pages do, and writes no log."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def send_head(self):
        """Answer with a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        content = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path.name))
        if path.suffix in PACKED:
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)


@pytest.fixture(scope="module")
def points(site, tmp_path_factory):
    """A function that returns the points of a page by category, of a hundred each."""
    if not os.environ.get("REQUIRE_LIGHTHOUSE"):
        pytest.skip("Lighthouse takes minutes; `make lighthouse` runs it")
    root = tmp_path_factory.mktemp("root")
    (root / "sheet").symlink_to(site)
    names = ("chromium", "chromium-browser", "google-chrome")
    chromium = next(filter(None, map(shutil.which, names)))
    report = root / "report.json"

    def handler(*arguments):
        return Packing(*arguments, directory=str(root))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def measure(path: str, *categories: str) -> dict[str, int]:
            command = [
                str(PROGRAM),
                f"http://127.0.0.1:{server.server_address[1]}/sheet{path}",
                f"--only-categories={','.join(categories)}",
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
                "--output=json",
                f"--output-path={report}",
                "--quiet",
            ]
            subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium}, check=True)
            found = json.loads(report.read_text("utf-8"))["categories"]
            return {name: round(100 * found[name]["score"]) for name in categories}

        yield measure
        server.shutdown()


@pytest.mark.lighthouse
@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("name", PAGES)
def test_every_page_has_all_points(points, language, name):
    """For accessibility, for good practice, and for being found."""
    path = path_of(language, name)
    assert points(path, *WHOLE) == dict.fromkeys(WHOLE, 100)


@pytest.mark.lighthouse
@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_front_page_is_fast(points, language):
    """Five runs on an idle machine; a busy one measures itself."""
    runs = [points(path_of(language, "index"), "performance")["performance"] for _ in range(5)]
    assert statistics.median(runs) >= FAST, runs
