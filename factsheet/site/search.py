"""What a reader can search: the text of each page by address, and which words are forms of one."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from factsheet.model import Event, FactSheet, Figure, Source
from factsheet.problems.apostrophes import APOSTROPHES
from factsheet.site.headings import first
from factsheet.site.sections import sections
from factsheet.site.wordforms import families
from factsheet.views import page_of

INDEX = "search.json"
"""What the index is called in the folder of each language."""
ARTICLE = re.compile(r"(<article\b[^>]*>)(.*)(</article>)", re.DOTALL)
"""What a page says, between its own beginning and end."""
_ENTRY = re.compile(
    r'md-nav__link--active"[^>]*>\s*<span class="md-ellipsis">(.*?)</span>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_LEFT_OUT = re.compile(f"[{APOSTROPHES}]|(?<=[аеиіоуыэюя])[\u0300\u0301]|(?<=\u0308)[\u0300\u0301]")
"""Apostrophes, and stress marks above the vowels of Cyrillic alphabets, ї among them."""
FACT, PAGE, SOURCE = range(3)
"""What a section is, in the order in which readers see what they searched."""


@dataclass(frozen=True)
class Record:
    """A record that stands on pages, as a search knows it."""

    home: str
    """Where it stands whole: a page, or an element of one."""
    kind: int
    """Where it stands among results."""


def searched(
    facts: FactSheet, pages: Mapping[str, str], left_out: Collection[str]
) -> dict[str, bytes]:
    """Return what readers search, a file a language, from the pages of a finished site by path.

    `left_out` are paths of pages that nobody wants to find.
    """
    default, *others = facts.sheet.languages
    records = {key: _record(facts, key) for key in facts.records}
    found: dict[str, list[tuple[str, str, str]]] = {}
    for name, html in pages.items():
        article = ARTICLE.search(html)
        folder = name.partition("/")[0]
        language = folder if folder in others else default
        if article and name not in left_out and name != "404.html":
            address = name.removeprefix(f"{language}/").removesuffix("index.html")
            found.setdefault(language, []).append((address, _title(html), article[2]))
    return {
        f"{'' if language == default else f'{language}/'}{INDEX}": index(
            sorted(rows), records, language
        )
        for language, rows in found.items()
    }


def _record(facts: FactSheet, key: str) -> Record:
    record = facts.records[key]
    kind = FACT if isinstance(record, Figure | Event) else PAGE
    kind = SOURCE if isinstance(record, Source) else kind
    return Record(page_of(facts, key), kind)


def _title(html: str) -> str:
    """Return what the navigation calls a page or, where it does not, its heading."""
    found = _ENTRY.search(html)
    words = unescape(_TAG.sub("", found[1])).split() if found else [first(html)]
    return " ".join(words)


def index(
    pages: Iterable[tuple[str, str, str]], records: Mapping[str, Record], language: str
) -> bytes:
    """Return the index as JSON, from the address, the title and the HTML of each page.

    `pages` in it gives the titles, `rows` the address, heading, text and kind of each section, and
    `forms` the words that are one word. A record is found once, at home if it stands there.
    """
    titles, found = {}, []
    for address, title, html in pages:
        titles[address] = title
        found += [(address, section) for section in sections(html)]
    here = {_place(address, section.key) for address, section in found}
    homes = {record.home: record for record in records.values()}
    rows = []
    for address, section in found:
        place = _place(address, section.key)
        record = homes.get(place) or records.get(section.key)
        if record and place != record.home and record.home in here:
            continue
        rows.append([place, section.heading, section.text, record.kind if record else PAGE])
    words = {
        word for text in (*titles.values(), *_texts(rows)) for word in _WORD.findall(plain(text))
    }
    result = {"pages": titles, "rows": rows, "forms": families(words, language)}
    return json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode()


def _place(address: str, key: str) -> str:
    """Return the address of an element of a page, or of the page itself."""
    return f"{address}#{key}" if key else address


def _texts(rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield the headings and the texts of rows."""
    for _, heading, text, _ in rows:
        yield from (str(heading), str(text))


def plain(text: str) -> str:
    """Return a text in small letters, without apostrophes and stress marks: as it is compared."""
    apart = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", _LEFT_OUT.sub("", apart))
