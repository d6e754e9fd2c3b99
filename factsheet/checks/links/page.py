"""The text of a page, whether some words stand in it, and what stands there in their place."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from html.parser import HTMLParser

SILENT = frozenset({"script", "style", "template", "noscript", "svg"})
"""Elements whose text nobody reads."""
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd"}
    | {"mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"}
)
"""Elements around which there is no blank."""
ALIKE = str.maketrans(
    dict.fromkeys("“”„«»‟＂", '"') | dict.fromkeys("’‘ʼʹ`´′", "'") | dict.fromkeys("‐‑‒–—−", "-")
)
"""Signs that one publication sets in several ways."""
NOTHING = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
"""Letters that show nothing: soft hyphens, joiners, marks of direction."""
LEAST, LIKE, MOST = 200, 0.5, 400
"""Letters of a page that has a text; how alike the nearest words are; how many places are tried."""


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, _: object) -> None:
        self.silent += tag in SILENT
        self.parts += [] if tag in INLINE else [" "]

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT and self.silent > 0
        self.parts += [] if tag in INLINE else [" "]

    def handle_data(self, data: str) -> None:
        self.parts += [] if self.silent else [data]


def text_of(html: str) -> str:
    """Return what a reader of a page sees, normalised; a file without tags is its own text."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return normalised("".join(reader.parts))


def normalised(text: str) -> str:
    """Return a text in NFC, on one line, with one form of quotes, apostrophes and dashes."""
    return " ".join(NOTHING.sub("", unicodedata.normalize("NFC", text)).translate(ALIKE).split())


def stands_in(text: str, passage: str) -> bool:
    """Return whether a passage stands in a normalised text, not in the middle of a number."""
    words = re.escape(normalised(passage))
    return re.search(rf"(?<![^\W_]){words}(?![^\W_])", text) is not None


def nearest(text: str, passage: str) -> str:
    """Return the words of a normalised text that are most like a passage; "" where none are."""
    wanted, words = normalised(passage).split(), text.split()
    rare = {word for word in wanted if len(word) > 3} or set(wanted)
    starts = {
        max(0, place - wanted.index(word)) for place, word in enumerate(words) if word in rare
    }
    best, found = LIKE, ""
    for start in sorted(starts)[:MOST]:
        window = words[start : start + len(wanted)]
        alike = SequenceMatcher(None, wanted, window, autojunk=False).ratio()
        if alike > best:
            best, found = alike, " ".join(window)
    return found
