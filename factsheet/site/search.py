"""What a reader can search: the text of each page by address, and which words are forms of one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from html import unescape

from factsheet import views
from factsheet.model import Event, FactSheet, Figure, Source
from factsheet.site.headings import first
from factsheet.site.inverted import FOLDER, INDEX, ROOM, Row, parts
from factsheet.site.sections import sections
from factsheet.site.tokens import plain, words
from factsheet.site.wordforms import families
from factsheet.wording import Wording

ARTICLE = re.compile(r"(<article\b[^>]*>)(.*)(</article>)", re.DOTALL)
"""What a page says, between its own beginning and end."""
_ENTRY = re.compile(
    r'md-nav__link--active"[^>]*>\s*<span class="md-ellipsis">(.*?)</span>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")
_PART = re.compile(rf"(?:^|/){FOLDER}[0-9a-f]+\.json$")
_WORD = re.compile(r"[^\W\d_]+")
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
    """Return what readers search by path, from the pages of a finished site by path.

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
        views.folder(facts, language) + name: content
        for language, rows in found.items()
        for name, content in index(sorted(rows), records, Wording(language, facts.words)).items()
    }


def is_searched(path: str) -> bool:
    """Return whether a path below the site's root is that of an index or of one of its parts."""
    return path.endswith(INDEX) or _PART.search(path) is not None


def _record(facts: FactSheet, key: str) -> Record:
    record = facts.records[key]
    kind = FACT if isinstance(record, Figure | Event) else PAGE
    kind = SOURCE if isinstance(record, Source) else kind
    return Record(views.page_of(facts, key), kind)


def _title(html: str) -> str:
    """Return what the navigation calls a page or, where it does not, its heading."""
    found = _ENTRY.search(html)
    words = unescape(_TAG.sub("", found[1])).split() if found else [first(html)]
    return " ".join(words)


def index(
    pages: Iterable[tuple[str, str, str]],
    records: Mapping[str, Record],
    wording: Wording,
    room: int = ROOM,
) -> dict[str, bytes]:
    """Return the index by path, from the address, the title and the HTML of each page.

    `room` is how many letters a part has. A record is found once, at home if it stands there.
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
        rows.append(Row(place, section.heading, section.text, record.kind if record else PAGE))
    texts = [*titles.values(), *(text for row in rows for text in (row.heading, row.text))]
    seen = {word for text in texts for word in _WORD.findall(plain(text))}
    forms = families(seen, wording.language)
    return parts(titles, rows, forms, words(wording.word("small_words")), room)


def _place(address: str, key: str) -> str:
    """Return the address of an element of a page, or of the page itself."""
    return f"{address}#{key}" if key else address
