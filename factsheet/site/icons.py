"""What a telephone asks for to keep the sheet at hand: icons, and a manifest a language."""

from __future__ import annotations

import base64
import json
import re
from functools import lru_cache
from html import unescape
from pathlib import Path

import resvg_py

from factsheet.model import FactSheet
from factsheet.render.palette import LIGHT

TOUCH = "apple-touch-icon.png"
"""The icon that telephones look for, below the root of the site."""
SIZES = (192, 512)
"""How wide icons of a manifest are, in pixels."""
_TOUCH_SIZE = 180
ICON = re.compile(r'<link rel="icon" href="([^"]+)"')
"""What a page says of its icon."""
_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    f'<circle cx="16" cy="16" r="13" fill="none" stroke="{LIGHT["accent"]}" stroke-width="4"/>'
    f'<path d="M16 3a13 13 0 0 1 0 26z" fill="{LIGHT["accent"]}"/></svg>'
).encode()
"""The mark of a sheet that has none of its own."""
_INSIDE = 0.8
"""How much of an icon its drawing may fill: telephones round the corners off."""


def manifest(language: str) -> str:
    """Return the path of the manifest of a language, below the root of the site."""
    return f"{language}.webmanifest"


def icons(facts: FactSheet, site: Path, front: str) -> dict[str, bytes]:
    """Return icons and manifests by path, given a finished site and the HTML of its front page.

    The icon is what the front page names, where that is a drawing of the site.
    """
    found = ICON.search(front)
    file = site / unescape(found[1]).partition("?")[0] if found else site
    drawing = file.read_bytes() if file.is_file() and file.suffix == ".svg" else _MARK
    result = {TOUCH: icon(drawing, _TOUCH_SIZE)}
    result |= {f"icon-{size}.png": icon(drawing, size) for size in SIZES}
    return result | {manifest(one): _manifest(facts, one) for one in facts.sheet.languages}


def links(language: str, root: str) -> str:
    """Return the elements of a page's head that lead to both, given the way to the site's root."""
    return (
        f'<link rel="apple-touch-icon" href="{root}{TOUCH}">'
        f'<link rel="manifest" href="{root}{manifest(language)}">'
    )


def in_tab(name: str, html: str) -> str:
    """Return a page outside the theme, at a path below the site's root, with a link to its icon.

    Without one a browser asks the host for `/favicon.ico`, which need not be of this site.
    """
    linked = f'<link rel="icon" href="{"../" * name.count("/")}{TOUCH}">'
    return html.replace("</head>", f"{linked}</head>", 1)


@lru_cache(len(SIZES) + 1)
def icon(drawing: bytes, size: int) -> bytes:
    """Return a drawing as a square PNG on paper; the sheet's own mark if it cannot be drawn."""
    try:
        resvg_py.svg_to_bytes(svg_string=drawing.decode(), skip_system_fonts=True)
    except ValueError:
        drawing = _MARK
    inside = round(size * _INSIDE)
    edge = (size - inside) // 2
    data = base64.b64encode(drawing).decode()
    square = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}">'
        f'<rect width="{size}" height="{size}" fill="{LIGHT["paper"]}"/>'
        f'<image x="{edge}" y="{edge}" width="{inside}" height="{inside}" '
        f'href="data:image/svg+xml;base64,{data}"/></svg>'
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=square, skip_system_fonts=True))


def _manifest(facts: FactSheet, language: str) -> bytes:
    """Return the manifest of a language; its addresses hold wherever the site stands."""
    said = {
        "name": facts.sheet.title[language],
        "description": facts.sheet.description[language],
        "lang": language,
        "start_url": "./" if language == facts.sheet.languages[0] else f"./{language}/",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": str(LIGHT["paper"]),
        "theme_color": str(LIGHT["accent"]),
        "icons": [
            {"src": f"./icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png"}
            for size in SIZES
        ],
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode()
