"""Pictures of every page, for people to look at: `make shots` writes them into shots/."""

import functools
import http.server
import os
import shutil
import sys
import threading
from pathlib import Path

from conftest import FLAGS, ROOT, Quiet
from playwright.sync_api import sync_playwright

SIZES = (360, 1280)
SCHEMES = ("light", "dark")
TALLEST = 6000
"""Longer pages are cut here: below it they repeat themselves."""


def addresses(site: Path) -> dict[str, str]:
    """Return the name of each page's pictures with its address below the site's root."""
    found = sorted(path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    return {each.replace("/", ".").strip(".") or "index": f"/{each}/" for each in found}


def shoot(site: Path, target: Path) -> int:
    """Write the pictures of every page in every width and scheme; return how many."""
    browser_path = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if browser_path is None:
        sys.exit("There is no Chromium on this machine: `make browser` installs it.")
    handler = functools.partial(Quiet, directory=str(site))
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS.split())
        pages = addresses(site)
        for scheme in SCHEMES:
            for width in SIZES:
                page = browser.new_page(
                    color_scheme=scheme, viewport={"width": width, "height": 900}
                )
                for name, path in pages.items():
                    page.goto(f"http://127.0.0.1:{server.server_address[1]}{path}")
                    height = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
                    page.screenshot(
                        path=target / f"{name}.{width}.{scheme}.png",
                        full_page=True,
                        clip={"x": 0, "y": 0, "width": width, "height": height},
                    )
                page.close()
        browser.close()
        server.shutdown()
    return len(pages) * len(SIZES) * len(SCHEMES)


if __name__ == "__main__":
    shutil.rmtree(ROOT / "shots", ignore_errors=True)
    number = shoot(ROOT / os.environ.get("SITE", "site"), ROOT / "shots")
    print(f"{number} pictures are in shots/.")
