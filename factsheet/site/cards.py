"""The cards of a finished site: one for each page but those of events, drawn once a content."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from importlib.metadata import version
from pathlib import Path

from factsheet import views
from factsheet.model import FactSheet
from factsheet.site import glyphs, headings, social_card
from factsheet.site.page_card import PageCard

CACHE = ".cache/factsheet/cards"
"""Where pictures are kept that were drawn before, beside mkdocs.yml."""
_DRAWN_BY = f"{version('resvg-py')} {glyphs.RANGES.read_text('ascii')}"
"""What decides, beside its content, how a picture is drawn."""
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_EVENT = re.compile(rf"(?:^|/){views.OWN['Event']}[^/]+/index\.html$")
"""The pages of events: so many that they share the card of their language."""
_FIGURE = re.compile(rf"(?:^|/){views.OWN['Figure']}[^/]+/index\.html$")
"""The pages of figures: so many that their cards have fewer pixels."""
SMALLER = 2 / 3
"""How long a side of such a card is beside that of others: 800 pixels; networks ask for 600."""


@dataclass(frozen=True)
class Place:
    """Where the card of a page stands."""

    language: str
    """The language of the page."""
    is_front: bool
    """Whether the page is the front page of its language, which shows the headline."""
    name: str
    """The path of the card below the root of the site."""
    zoom: float = 1
    """How many pixels it has for each unit of the drawing."""

    @property
    def size(self) -> tuple[int, int]:
        """The width and the height of the card in pixels."""
        width, height = social_card.SIZE
        return round(width * self.zoom), round(height * self.zoom)


def place(page: str, languages: tuple[str, ...]) -> Place:
    """Return where the card of a page stands, given the page's path."""
    first, _, rest = page.partition("/")
    language = first if rest and first in languages[1:] else languages[0]
    is_front = page == ("index.html" if language == languages[0] else f"{language}/index.html")
    name = f"card.{language}.png" if is_front else page.removesuffix("index.html") + "card.png"
    return Place(language, is_front, name, SMALLER if _FIGURE.search(page) else 1)


def cards(
    facts: FactSheet, pages: Mapping[str, str], left_out: Collection[str], cache: Path | None = None
) -> dict[str, bytes]:
    """Return the cards by path, and say on standard error which letters no card can show.

    `pages` are those of a finished site; `left_out` are paths of pages that nobody shares. What
    was drawn before lies in the folder `cache`, named by its content.
    """
    result: dict[str, bytes] = {}
    lacking: dict[str, str] = {}
    of_pages = {language: PageCard(facts, language) for language in facts.sheet.languages}
    for page, html in pages.items():
        if page.endswith("index.html") and page not in left_out and not _EVENT.search(page):
            where = place(page, facts.sheet.languages)
            drawing = _drawing(of_pages[where.language], where, html)
            lacking = dict.fromkeys(glyphs.lacking(unescape(drawing)), where.name) | lacking
            result[where.name] = cached(drawing, cache, where.zoom)
    if lacking:
        print(_warning(lacking), file=sys.stderr)
    return result


def sentence(heading: str, description: str) -> str:
    """Return what the card of a page says, for those who hear it."""
    return ". ".join(part.rstrip(".") for part in (heading, description) if part) + "."


def _drawing(of_page: PageCard, where: Place, html: str) -> str:
    if where.is_front:
        return social_card.svg(of_page.facts, where.language)
    found = _DESCRIPTION.search(html)
    return of_page.svg(headings.first(html), unescape(found[1]) if found else "")


def cached(drawing: str, cache: Path | None, zoom: float = 1) -> bytes:
    """Return a drawing as PNG, `zoom` pixels a unit: as it was drawn before, if it was."""
    if cache is None:
        return social_card.draw(drawing, zoom)
    file = cache / f"{_digest(drawing, zoom)}.png"
    with suppress(OSError):  # gone, or of another user
        return file.read_bytes()
    drawn = social_card.draw(drawing, zoom)
    with suppress(OSError):  # where nothing can be kept, it is drawn again
        cache.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{id(drawing)}")
        part.write_bytes(drawn)
        part.replace(file)  # at once: another build may read it meanwhile
    return drawn


def address(name: str, drawing: str) -> str:
    """Return the address of a card, which is another one whenever something else is drawn on it.

    Messengers and networks keep what they once got from an address for weeks. The file keeps its
    name, so that old pages still show a card.
    """
    return f"{name}?{_digest(drawing, 1)[:12]}"


def _digest(drawing: str, zoom: float) -> str:
    made_by = f"{_DRAWN_BY} {zoom} {drawing}"
    return hashlib.sha256(made_by.encode()).hexdigest()


def _warning(lacking: Mapping[str, str]) -> str:
    letters = ", ".join(f"`{sign}` ({_code(sign)})" for sign in lacking)
    first = next(iter(lacking.values()))
    return f"{first}: no font of the cards has {letters}; write it without, or it is left out there"


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
