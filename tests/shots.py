"""Pictures of every page, for people to look at: `make shots` writes them into shots/."""

import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

from conftest import FLAGS, ROOT, Quiet
from playwright.sync_api import sync_playwright

from factsheet.exports import is_export

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
VIEWS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]
TALLEST = 6000
"""Longer pages are cut here: below it they repeat themselves."""


def names(site: Path) -> dict[str, str]:
    """Return the path of each page below the site's root, by the name of its pictures."""
    every = (path.relative_to(site) for path in site.rglob("index.html"))
    found = sorted(path.parent.as_posix() for path in every if not is_export(path.as_posix()))
    return {each.replace("/", ".").strip(".") or "index": each for each in found}


def shoot(site: Path, target: Path) -> int:
    """Write the pictures of every page in every width and scheme; return how many."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("There is no Chromium on this machine: `make browser` installs it.")
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser, args=FLAGS.split())
            for scheme, width in VIEWS:
                page = chromium.new_page(
                    color_scheme=scheme, viewport={"width": width, "height": 900}
                )
                for name, path in names(site).items():
                    page.goto(f"http://127.0.0.1:{server.server_port}/{path}/")
                    height = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
                    clip = {"x": 0, "y": 0, "width": width, "height": height}
                    file = target / f"{name}.{width}.{scheme}.png"
                    page.screenshot(path=file, full_page=True, clip=clip)
                page.close()
            chromium.close()
        server.shutdown()
    return len(names(site)) * len(VIEWS)


if __name__ == "__main__":
    shutil.rmtree(ROOT / "shots", ignore_errors=True)
    print(f"{shoot(ROOT / 'site', ROOT / 'shots')} pictures are in shots/.")
