"""What in a text could lead to a private person, in English and in Ukrainian."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names import Allowed, names_in

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
TRACES = {
    "a phone number": (
        r"(?<![\w.])\+\s?\d(?:[\s()–-]{0,2}\d){8,14}(?!\d)"
        r"|(?<![\w.+-])\(?0\d{2}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])"
        r"|(?<![\w.+-])8[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])"
    ),
    "an e-mail address": (
        r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\(собака\))\s?[\w-]+(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\w.-]+"
    ),
    "an account": r"(?<![\w@/.])@[A-Za-z_][\w.]{3,}",
    "a birth date": (
        rf"\b{BIRTH}[^.!?\n]{{0,40}}?\b{NUMBERED}"
        rf"|\b{NUMBERED}\s?(?:року народження|р\.\s?н\.)"
    ),
    "coordinates": (
        r"(?<![\d.])-?\d{1,2}[.,]\d{3,}\s?°?\s?[NSПн]?[,;\s]\s?-?\d{1,3}[.,]\d{3,}"
        r"|\d{1,3}\s?°\s?\d{1,2}\s?[′'’]|\d{1,3}[.,]\d+\s?°"
        r"|\b\d{2}[C-X]\s?[A-Z]{2}\s?\d{4,5}\s?\d{4,5}\b|goo\.gl/maps|maps\.app|google\.\w+/maps"
    ),
    "a call sign": (
        rf"\b{SIGN}\b[^.!?\n]{{0,15}}?{OPEN}[^\"»”]{{1,30}}{CLOSE}"
        rf"|{OPEN}[^\"»”]{{1,30}}{CLOSE}[^.!?\n]{{0,12}}?\b{SIGN}\b"
        rf"|(?i:\b{SIGN})\s(?:is |was |of |— |– |- |: ?)?(?-i:[^\W\d_a-zа-яіїєґ][\w-]+)"
    ),
    "a document number": (
        r"\b(?i:passport|паспорт\w*|рнокпп|іпн|tax number|military id)\W[^.\n]{0,20}?\d{5,}"
    ),
    "an image": IMAGE,
    "a video": VIDEO,
}
PATTERNS = {
    what: re.compile(pattern, re.IGNORECASE if what != "coordinates" else 0)
    for what, pattern in TRACES.items()
}
PLAIN = re.compile(r"[^\d@«“„\"'‘’°<!+/]*")
"""Texts without any of these signs hold no trace but a call sign without quotation marks."""


def traces_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield what kind of trace of a person stands in a text, and where it is written."""
    if PLAIN.fullmatch(text) and not re.search(SIGN, text, re.IGNORECASE):
        return
    for what, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            yield what, " ".join(match[0].split())


def private_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield every name of a private person, and every trace of one, in a text."""
    yield from names_in(text, allowed)
    for _, found in traces_in(text):
        if not allowed.quotes(found):
            yield found
