"""What the head of a page tells programs that link to it, list it or show it in small."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.core import get_global
from markupsafe import Markup

from factsheet.render.palette import DARK, LIGHT
from factsheet.wording import locale_of

PAPER = {"light": LIGHT["paper"], "dark": DARK["paper"]}
"""Colour of the browser's own bars."""
# A token list may end in a space. The theme's script looks for rel="alternate" to the letter and
# asks for a sitemap beside each such link; there is one sitemap, and it lies at the root.
ALTERNATE = "alternate "


@dataclass(frozen=True)
class Shared:
    """One page as others see it."""

    title: str
    """Title of the page; that of the sheet on the front page."""
    sheet: str
    """Title of the sheet."""
    description: str
    """What the page says, in a sentence."""
    address: str
    """Where it stands, in full."""
    language: str
    """The page's language."""
    versions: Mapping[str, str]
    """Full address of the page in each language, the default one first."""
    image: str
    """Full address of the card; nothing if there is none."""
    image_text: str
    """What the card says."""
    image_size: tuple[int, int]
    """Width and height of the card."""
    linked_data: str
    """JSON-LD that is safe inside a script element."""


def meta_tags(page: Shared) -> str:
    """Return the title of a page and the tags of its head."""
    full = page.title if page.title == page.sheet else f"{page.title} – {page.sheet}"
    title = Markup("<title>{}</title>").format(full)
    data = f'<script type="application/ld+json">{page.linked_data}</script>'
    return "\n".join((title, *_links(page), *_colours(), *_previews(page), data))


def _links(page: Shared) -> Iterator[Markup]:
    link = Markup('<link rel="{}" hreflang="{}" href="{}">')
    for language, address in page.versions.items():
        yield link.format(ALTERNATE, language, address)
    yield link.format(ALTERNATE, "x-default", next(iter(page.versions.values())))


def _colours() -> Iterator[Markup]:
    for scheme, colour in PAPER.items():
        tag = Markup('<meta name="theme-color" media="(prefers-color-scheme: {})" content="{}">')
        yield tag.format(scheme, colour)


def _previews(page: Shared) -> Iterator[Markup]:
    width, height = map(str, page.image_size)
    others = [each for each in page.versions if each != page.language]
    tags = [
        ("og:type", "website"), ("og:site_name", page.sheet), ("og:title", page.title),
        ("og:description", page.description), ("og:url", page.address),
        ("og:locale", _territory(page.language)),
        *(("og:locale:alternate", _territory(each)) for each in others),
    ]  # fmt: skip
    if page.image:
        tags += [
            ("og:image", page.image), ("og:image:type", "image/png"), ("og:image:width", width),
            ("og:image:height", height), ("og:image:alt", page.image_text),
        ]  # fmt: skip
    for key, value in tags:
        yield Markup('<meta property="{}" content="{}">').format(key, value)
    card = "summary_large_image" if page.image else "summary"
    yield Markup('<meta name="twitter:card" content="{}">').format(card)


def _territory(language: str) -> str:
    """Return the language with the country where most of its readers live: en_GB, uk_UA."""
    country = locale_of(language).territory
    return f"{language}_{country or get_global('likely_subtags')[language].split('_')[-1]}"
