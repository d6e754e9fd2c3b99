"""The colours of pages, pictures, cards, badges and papers, each in one place."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup


def _safe(**colours: str) -> Mapping[str, Markup]:
    """Return colours by name, as text that no template escapes."""
    return {name: Markup(value) for name, value in colours.items()}  # noqa: S704  written here


LIGHT = _safe(
    ink="#1b2430",
    paper="#ffffff",
    quiet="#55606e",
    line="#d5dae1",
    fill="#f4f6f8",
    accent="#1f5a94",
    whole="#d5dae1",
    warm="#c98a00",
    grid="#c3cad3",
)
"""Colours of a page, of a card and of a paper; a style names one as `--fs-ink`."""
DARK = _safe(
    ink="#e6eaf0",
    paper="#12171e",
    quiet="#a7b1be",
    line="#333d49",
    fill="#1a212a",
    accent="#86b7ea",
    whole="#3a4552",
    warm="#e2ae3c",
    grid="#43505e",
)
"""The same where a reader wants dark pages."""
UNSTYLED = _safe(
    amber="#e0a100",
    slate="#6b7c8f",
    plum="#9a4f68",
    mark="#111111",
    axis="#b9c0c9",
    ink="#12171e",
    quiet="#4a5563",
    label="#3d4450",
    badge="#0b5394",
    under="#eceff3",
)
"""Colours of pictures where no style of a page reaches them, beside those of a light page."""
COLOURS: Mapping[str, Mapping[str, Markup]] = {"light": LIGHT, "dark": DARK, "unstyled": UNSTYLED}
"""What templates and styles know: `light.ink`, `dark.paper`, `unstyled.amber`."""


def coloured(css: str) -> str:
    """Return a style, which is a template, with its colours; raise UndefinedError for others."""
    templates = Environment(undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)  # noqa: S701  not HTML
    return templates.from_string(css).render(COLOURS)
