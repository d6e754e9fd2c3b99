"""The items to which a page of HTML links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin

from factsheet.checks.charsets import decoded
from factsheet.checks.watch.raw import Raw

HIDDEN = {"script", "style", "template"}


class Links(HTMLParser):
    """The links of a page, each with its text and the day that stands in it."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__(convert_charrefs=True)
        self.base = ""
        self.found: list[tuple[str, list[str], str]] = []
        self._is_open = False
        self._hidden = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a link, or keep what is needed of another element."""
        said = {name: value or "" for name, value in attrs}
        if tag in HIDDEN:
            self._hidden = tag
        elif tag == "base" and said.get("href"):
            self.base = self.base or said["href"]
        elif tag == "a":
            self._is_open = bool(said.get("href"))
            if self._is_open:
                self.found.append((said["href"], [], ""))
        elif tag == "time" and self._is_open:
            address, texts, _ = self.found[-1]
            self.found[-1] = (address, texts, said.get("datetime", ""))

    def handle_endtag(self, tag: str) -> None:
        """Close a link, or what is not shown."""
        self._is_open = self._is_open and tag != "a"
        self._hidden = "" if tag == self._hidden else self._hidden

    def handle_data(self, data: str) -> None:
        """Keep the text of a link."""
        if self._is_open and not self._hidden:
            self.found[-1][1].append(data)


def linked(read: bytes, page: str, wanted: str) -> Iterator[Raw]:
    """Yield each address to which a page links and that is wanted, with the longest of its texts.

    In `wanted` a `*` stands for any characters.
    """
    parser = Links()
    parser.feed(decoded(read))
    parser.close()
    pattern = re.compile(".*".join(map(re.escape, wanted.split("*"))))
    told: dict[str, Raw] = {}
    for address, texts, moment in parser.found:
        try:
            whole = urljoin(urljoin(page, parser.base), address.strip()).partition("#")[0]
        except ValueError:
            continue
        title = " ".join(" ".join(texts).split())
        if pattern.fullmatch(whole) and whole != page:
            before = told.get(whole, Raw(whole, ""))
            longest = max(before.title, title, key=len)
            told[whole] = Raw(whole, longest, before.moment or moment)
    yield from told.values()
