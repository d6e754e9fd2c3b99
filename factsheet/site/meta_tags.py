"""What the head of a page tells programs that link to it, list it or show it in small."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.core import get_global

from factsheet.render.markup import plain_environment
from factsheet.wording import locale_of

_TEMPLATES = plain_environment(documents=Path(__file__).parent / "templates")


@dataclass(frozen=True)
class Shared:
    """One page as others see it."""

    title: str
    """Title of the page; that of the sheet on the front page."""
    heading: str
    """What the page says above its text."""
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
    template = _TEMPLATES.get_template("head.html.jinja")
    return template.render(page=page, full=full, previews=list(_previews(page)))


def _previews(page: Shared) -> Iterator[tuple[str, str]]:
    """Yield what programs show of a page in small, each with its name in Open Graph."""
    yield from (
        ("og:type", "website"), ("og:site_name", page.sheet), ("og:title", page.heading),
        ("og:description", page.description), ("og:url", page.address),
        ("og:locale", _territory(page.language)),
    )  # fmt: skip
    for other in (language for language in page.versions if language != page.language):
        yield "og:locale:alternate", _territory(other)
    if page.image:
        width, height = map(str, page.image_size)
        yield from (
            ("og:image", page.image), ("og:image:type", "image/png"), ("og:image:width", width),
            ("og:image:height", height), ("og:image:alt", page.image_text),
        )  # fmt: skip


def _territory(language: str) -> str:
    """Return the language with the country where most of its readers live: en_GB, uk_UA."""
    country = locale_of(language).territory
    return f"{language}_{country or get_global('likely_subtags')[language].split('_')[-1]}"
