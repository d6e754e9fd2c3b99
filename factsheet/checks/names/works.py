"""Titles of novels, films and plays in a text, and the names of those who made them."""

from __future__ import annotations

import re

WORK = (
    r"(?:novels?|films?|movies?|operas?|ballets?|plays?|documentar\w+|musicals?|series|trilog\w+|sagas?|stor(?:y|ies)|tales?|poems?|memoirs?|paintings?|symphon\w+|роман\w{0,3}|фільм\w{0,3}"
    r"|опер[аиіуою]{1,2}|балет\w{0,2}|вистав[аиіуою]{1,2}|серіал\w{0,3}|кінострічк\w{1,3}|мюзикл\w{0,2}|трилогі\w{1,2}|саг[аиіу]|оповідан\w+|повіст\w+|поем\w{1,2}|картин\w{1,2}|симфоні\w{1,2})"
)
NAME = r"(?-i:[^\W\d_a-zа-яіїєґ][^\W\d_]+(?:[-’'][^\W\d_a-zа-яіїєґ][^\W\d_]+)?)"
NAMES = rf"{NAME}(?:\s{NAME}){{0,2}}"
AFTER = (
    r"(?:(?:is|was|were|are)\snamed\s(?:after|for|in\shonou?r\sof)|bears?\sthe\sname\sof"
    r"|нос(?:ить|ять|ив|ила)\sім.я|імені)"
)
"""What stands before the person after whom something is called."""
QUOTE = '(?:«[^»\\n]+»|“[^”\\n]+”|"[^"\\n]+")'
TOLD = (
    r"(?:tells|is\sabout|is\sset|was\sfilmed|translated|published|про|вийш\w+|перевидано"
    r"|перекладено|екранізовано|знято)"
)
"""What is said of a title, and of no person."""
WORKS = re.compile(
    rf"(?<!\w){WORK}\s(?:{NAMES}\s)?{QUOTE}|(?<!\w){AFTER}\s(?:[a-zа-яіїєґ’'.-]+\s){{0,2}}{NAMES}"
    rf"|(?<!\w){NAMES}[’']s\s(?:\w+\s){{0,2}}{WORK}(?!\w)|(?<!\w){WORK}\s(?:\w+\s)?by\s{NAMES}"
    rf"|(?<!\w){NAMES}[’']s\s{QUOTE}(?=\s(?:\w+\s){{0,2}}{TOLD})"
    rf"|{QUOTE}\s(?:by\s)?{NAMES}(?=\s(?:[—–-]\s)?{TOLD}(?!\w))",
    re.IGNORECASE,
)
MAY_FIT = re.compile("[«“\"’']|(?<!\\w)(?:by|named|name|ім.я|імені)(?!\\w)", re.IGNORECASE)
"""What each of them has: a quotation, a possessive, or a word before the maker."""


def without_works(text: str) -> str:
    """Return a text with each title and its maker in small letters, at its old place."""
    if not MAY_FIT.search(text):
        return text
    return WORKS.sub(lambda match: match[0].lower(), text)
