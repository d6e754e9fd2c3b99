"""What in a text could lead to a private person, in Latin and in Cyrillic letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from factsheet.checks.allowed import Allowed
from factsheet.checks.names import names_in

OPEN, CLOSE = "[\"'«“„‘’]", "[\"'»”“’]"
SIGN = (
    r"(?:позивн\w+|псевдо(?:німом)?|на прізвисько|прізвиськ\w+|кличк\w+|call[ -]?signs?"
    r"|codenamed?|nicknamed?|alias|nom de guerre|aka|a\.k\.a\.)"
)
BIRTH = (
    r"(?:born|birth(?:day| ?date)?|d\.?o\.?b\.?"
    r"|народи\w+|народжен\w+|нар\.|д\.\s?н\.|р\.\s?н\.)"
)
NUMBERED = (
    r"(?:[0-3]?\d[./–-][01]?\d[./–-](?:19|20)?\d\d|\d{4}-\d\d(?:-\d\d)?|(?:19|20)\d\d"
    r"|\d{1,2}\s+[^\W\d]{3,})"
)
VIDEO = (
    r"(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|tiktok\.com|dailymotion\.com|rutube\.ru"
    r"|twitch\.tv|fb\.watch|facebook\.com/(?:watch|reel|[^\s/]+/videos)|instagram\.com/(?:reel|p|tv)"
    r"|vk\.com/(?:video|photo)|ok\.ru/video|bitchute\.com|odysee\.com|rumble\.com)"
)
IMAGE = (
    r"(?:\S+\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp4|webm|mov|m4v)(?![\w.])"
    r"|(?:imgur\.com|flickr\.com|flic\.kr|photos\.google|photos\.app\.goo\.gl|ibb\.co)\S*|<img\b|!\[)"
)
PHONE = (
    r"(?<![\w.])\+\s?\d(?:[\s()–-]{0,2}\d){8,14}(?!\d)"
    r"|(?<![\w.+-])\(?0\d{2}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])"
    r"|(?<![\w.+-])8[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])"
)
MAIL = (
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\(собака\))\s?"
    r"[\w-]+(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\w.-]+"
)
PLACE = (
    r"(?<![\d.])-?\d{1,2}[.,]\d{3,}\s?°?\s?[nsпн]?[,;\s]\s?-?\d{1,3}[.,]\d{3,}"
    r"|\d{1,3}\s?°\s?\d{1,2}\s?[′'’]|\d{1,3}[.,]\d+\s?°"
    r"|\b\d{2}[c-x]\s?[a-z]{2}\s?\d{4,5}\s?\d{4,5}\b|goo\.gl/maps|maps\.app|google\.\w+/maps"
)
CALLED = (
    rf"\b{SIGN}\b[^.!?\n]{{0,15}}?{OPEN}[^\"»”]{{1,30}}{CLOSE}"
    rf"|{OPEN}[^\"»”]{{1,30}}{CLOSE}[^.!?\n]{{0,12}}?\b{SIGN}\b"
    rf"|\b{SIGN}\s(?:is |was |of |— |– |- |: ?)?(?-i:[^\W\d_a-zа-яіїєґ][\w-]+)"
)
DOCUMENT = r"\b(?:passport|паспорт\w*|рнокпп|іпн|tax number|military id)\W[^.\n]{0,20}?\d{5,}"
NUMBER = re.compile(r"\d(?:[^\d\n]{0,4}\d){6}|°|maps")
"""What a text with a phone number or coordinates has."""
PICTURES = (
    *(".jp", ".png", ".gif", ".web", ".heic", ".avif", ".bmp", ".tif", ".mp4", ".mov", ".m4v"),
    *("imgur", "flic", "photos.", "ibb.co", "<img", "!["),
)
VIDEOS = (
    *("youtu", "vimeo", "tiktok", "dailymotion", "rutube", "twitch", "fb.watch", "facebook"),
    *("instagram", "vk.com", "ok.ru", "bitchute", "odysee", "rumble"),
)
TRACES = (
    ("a phone number", (), PHONE),
    ("an e-mail address", ("@", "(at)", "[at]", "собака"), MAIL),
    ("an account", ("@",), r"(?<![\w@/.])@[a-z_][\w.]{3,}"),
    (
        "a birth date",
        ("born", "birth", "d.o.b", "dob", "народ", "нар.", "н."),
        rf"\b{BIRTH}[^.!?\n]{{0,40}}?\b{NUMBERED}|\b{NUMBERED}\s?(?:року народження|р\.\s?н\.)",
    ),
    ("coordinates", (), PLACE),
    (
        "a call sign",
        (
            "позивн",
            "псевд",
            "прізвиськ",
            "кличк",
            "call",
            "code",
            "nick",
            "alias",
            "guerre",
            "aka",
            "a.k",
        ),
        CALLED,
    ),
    ("a document number", ("passport", "паспорт", "рнокпп", "іпн", "tax", "military id"), DOCUMENT),
    ("an image", PICTURES, IMAGE),
    ("a video", VIDEOS, VIDEO),
)
"""What may lead to a person: its name, the signs of which it has one, its pattern.

Without signs it has a number of many digits.
"""
ADDRESSED = frozenset({"an image", "a video"})
"""What the address of a page can show of a person."""
Pattern: TypeAlias = tuple[str, tuple[str, ...], re.Pattern[str]]
PATTERNS: tuple[Pattern, ...] = tuple(
    (what, signs, re.compile(each, re.IGNORECASE)) for what, signs, each in TRACES
)


def likely(texts: Iterable[str]) -> tuple[Pattern, ...]:
    """Return the patterns of which any of these texts has a sign, so that the rest cost nothing."""
    small = "\n".join(texts).lower()
    return tuple(each for each in PATTERNS if not each[1] or any(sign in small for sign in each[1]))


def traces_in(text: str, patterns: tuple[Pattern, ...] = PATTERNS) -> Iterator[tuple[str, str]]:
    """Yield what kind of trace of a person stands in a text, and where it is written."""
    small = text.lower()
    is_address, has_number = small.startswith("http"), NUMBER.search(small) is not None
    for what, signs, pattern in patterns:
        if is_address and what not in ADDRESSED:
            continue
        if any(sign in small for sign in signs) or (has_number and not signs):
            for match in pattern.finditer(text):
                yield what, " ".join(match[0].split()).rstrip(".,;")


def private_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield every name of a private person, and every trace of one, in a text."""
    yield from names_in(text, allowed)
    for _, found in traces_in(text):
        if not allowed.quotes(found):
            yield found
