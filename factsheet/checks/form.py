"""The forms of a text in which traces are looked for: as it reads, and word by word."""

from __future__ import annotations

import html
import re
import unicodedata
from urllib.parse import unquote

COMPATIBLE = re.compile(
    "[\uff00-\uffef\U0001d400-\U0001d7ff\u2460-\u24ff\u00b2\u00b3\u00b9\u2070-\u2089]"
)
"""Full-width, mathematical, circled and small letters and digits."""
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
HEAD = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#]*", re.IGNORECASE)


def readable(text: str) -> str:
    """Return a text with plain letters and digits, without entities and what nobody sees."""
    if "&" in text:
        text = html.unescape(text)
    if text.isascii():
        return text
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return COMPATIBLE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def is_address(text: str) -> bool:
    """Return whether all of a text is the address of a page."""
    return re.match("https?://", text, re.IGNORECASE) is not None and not re.search(r"\s", text)


def worded(text: str) -> str:
    """Return a text in which the words of an id, a file's name or an address stand apart."""
    if not re.search(r"\s", text.strip()):
        return re.sub(r"[\W_]+", " ", unquote(HEAD.sub("", text)))
    return text.replace("_", " ")
