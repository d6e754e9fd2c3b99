"""The pictures of a site's pages as files: what exports make of them, shut pages, and PNG."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from factsheet import exports
from factsheet.render.filling import Drawing
from factsheet.site import cards, csp, icons

ZOOM = 2.0
"""How many pixels of a PNG a unit of a picture has."""


def files(
    drawings: Mapping[str, Drawing],
    language: str,
    data: Mapping[str, bytes],
    has_png: bool,
    cache: Path | None = None,
) -> dict[str, bytes]:
    """Return the files of pictures in a language by their paths below the site's root.

    `data` are the exports, from which rows are taken. What was drawn before lies in the folder
    `cache`, named by its content.
    """
    result = exports.drawings(drawings, language, data)
    for name, content in [*result.items()]:
        if name.endswith(".html"):
            result[name] = csp.alone(icons.in_tab(name, content.decode())).encode()
        if has_png and name.endswith(".svg"):
            result[f"{name.removesuffix('svg')}png"] = cards.cached(content.decode(), cache, ZOOM)
    return result
