"""What a reader can search: the text of each page, cut where an address begins."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html.parser import HTMLParser

_BLANK = re.compile("[ \t\r\n]+")  # not the space within a number
_SIGNS = re.compile(
    r'<a class="(?:footnote-backref|headerlink|md-content__button)[^>]*>.*?</a>'
    r'|<p class="fs-citation">.*?</p>|<aside class="md-source-file">.*?</aside>'
    r'|<div class="fs-report-page".*?</div>|<span class="fs-report">.*?</span>',
    re.DOTALL,
)
"""What stands in a page to work with it, and is not what it says."""
SILENT = {"svg", "script", "style", "sup", "nav", "summary"}
"""Elements whose text says nothing that is not said beside them."""
HOLDING = {"section", "li", "div"}
"""Elements at whose end their address ends too; that of a heading goes on to what follows."""
ADDRESSED = {"h2", "h3", *HOLDING}
"""Elements whose id is an address worth leading to."""


class Sections(HTMLParser):
    """A page's text by address: the page itself, then each element with an id."""

    def __init__(self) -> None:
        """Start with the page itself."""
        super().__init__()
        self.texts: dict[str, list[str]] = {"": []}
        self._here = ""
        self._around: list[tuple[str, str]] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a section at an element with an address."""
        key = dict(attrs).get("id")
        self._silent += tag in SILENT
        if tag in HOLDING:
            self._around.append((tag, self._here))
        if key and tag in ADDRESSED and "." not in key and ":" not in key:
            self._here = key
            self.texts.setdefault(key, [])

    def handle_endtag(self, tag: str) -> None:
        """Leave a silent element, or go back to the section around one that ends."""
        self._silent = max(0, self._silent - (tag in SILENT))  # a stray end ends nothing
        if any(tag == opened for opened, _ in self._around):
            while self._around[-1][0] != tag:
                self._around.pop()
            self._here = self._around.pop()[1]

    def handle_data(self, data: str) -> None:
        """Add text to the section."""
        if not self._silent:
            self.texts[self._here].append(data)


def index(pages: Iterable[tuple[str, str, str]]) -> bytes:
    """Return the index as JSON, one `[address, title, text]` a section, from pages in HTML."""
    rows = []
    for address, title, html in pages:
        parser = Sections()
        parser.feed(_SIGNS.sub("", html))
        for key, parts in parser.texts.items():
            text = " ".join(part for part in _BLANK.split(" ".join(parts)) if part.strip())
            if text:
                rows.append([f"{address}#{key}" if key else address, title, text])
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
