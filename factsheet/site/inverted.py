"""The index of a search in parts: in which sections each word stands, and what sections say.

An inverted index: sorted words, cut into files of about the same size, each word with the numbers
of its sections; beside them the sections, cut likewise. A file's name is the digest of its
content, so that a part of another day is never taken for one of today.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from factsheet.site.tokens import words

Entry = TypeVar("Entry")
INDEX = "search.json"
"""What tells of the parts, in the folder of each language."""
FOLDER = "search/"
"""Where the parts lie below that folder."""
ROOM = 64_000
"""How many letters a part has at most, unless a single word or section has more."""
TITLED, TOLD, AROUND = range(3)
"""Where a section has a word: in its titles, else in its text, else its page is called so."""


class Row(NamedTuple):
    """A section as a search knows it."""

    address: str
    """Its page and element, from the front page of the language."""
    heading: str
    text: str
    kind: int
    """Where it stands among results."""


def parts(
    titles: Mapping[str, str],
    rows: Iterable[Row],
    forms: Iterable[Sequence[str]],
    small: Collection[str],
    room: int = ROOM,
) -> dict[str, bytes]:
    """Return the index of a language by path below its folder.

    `titles` are those of pages by address, `forms` the words that are one word, `small` words that
    no question is about. `INDEX` says how many sections of each of its `kinds` there are, which
    `forms` small words have, and names the parts: of `rows` each with the number of its first
    section, of `words` each with its first word. A part of words lists words that are one, then
    their sections by `TITLED`, `TOLD`, `AROUND`, each as its distance from the one before.
    """
    ordered = sorted(rows, key=lambda row: row.kind)
    families = {word: tuple(family) for family in forms for word in family}
    result: dict[str, bytes] = {}
    told = []
    for start, part in _cut([[row.address, row.heading, row.text] for row in ordered], room):
        pages = {page: titles[page] for page in sorted({_page(row[0]) for row in part})}
        told.append([start, _lay(result, {"pages": pages, "rows": part})])
    words_of = [*_entries(_places(titles, ordered, families), families)]
    named = []
    for start, entries in _cut(words_of, room):
        once = {entry[0][0]: entry for _, entry in entries}
        named.append([words_of[start][0], _lay(result, [*once.values()])])
    kinds = [sum(row.kind == kind for row in ordered) for kind in range(3)]
    silent = sorted({families[word] for word in small if word in families})
    summary = {"kinds": kinds, "forms": silent, "rows": told, "words": named}
    return {INDEX: _json(summary), **result}


def _page(address: str) -> str:
    return address.partition("#")[0]


def _places(
    titles: Mapping[str, str], rows: Sequence[Row], families: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[list[int], list[int], list[int]]]:
    """Return the numbers of the sections of each word, by the first of its forms."""
    found: dict[str, tuple[list[int], list[int], list[int]]] = {}

    def named(text: str) -> set[str]:
        return {families[word][0] if word in families else word for word in words(text)}

    around = {page: named(title) for page, title in titles.items()}
    for number, row in enumerate(rows):
        page = around[_page(row.address)]
        titled = named(row.heading) | (page if "#" not in row.address else set())
        told = named(row.text) - titled
        for where, those in ((TITLED, titled), (TOLD, told), (AROUND, page - titled - told)):
            for word in those:
                found.setdefault(word, ([], [], []))[where].append(number)
    return found


def _entries(
    places: Mapping[str, tuple[list[int], list[int], list[int]]],
    families: Mapping[str, tuple[str, ...]],
) -> Iterator[tuple[str, Sequence[Sequence[object]]]]:
    """Yield each form of each word with the entry of its word, in the order of a script."""
    listed = {form: name for name in places for form in families.get(name, (name,))}
    entries = {
        name: [families.get(name, (name,)), *([*_apart(numbers)] for numbers in where)]
        for name, where in places.items()
    }
    for form in sorted(listed, key=lambda form: form.encode("utf-16-be")):
        yield form, entries[listed[form]]


def _apart(numbers: Sequence[int]) -> Iterator[int]:
    """Yield rising numbers, each as its distance from the one before: that packs well."""
    yield from numbers[:1]
    yield from (after - before for before, after in pairwise(numbers))


def _cut(entries: Sequence[Entry], room: int) -> Iterator[tuple[int, Sequence[Entry]]]:
    """Yield the entries in parts that have room, each with the place of its first one."""
    start, taken = 0, 0
    for place, entry in enumerate(entries):
        size = len(json.dumps(entry, ensure_ascii=False))
        if taken + size > room and place > start:
            yield start, entries[start:place]
            start, taken = place, 0
        taken += size
    if entries:
        yield start, entries[start:]


def _lay(files: dict[str, bytes], content: object) -> str:
    """Put a part among files and return its path."""
    data = _json(content)
    path = f"{FOLDER}{hashlib.sha256(data).hexdigest()[:12]}.json"
    files[path] = data
    return path


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
